"""What was done in one year, counted from the registers by the database.

store ─► count(session, year) ─► domain.yearly.Year
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from sqlalchemy import ColumnElement, Text, func, select, type_coerce
from sqlalchemy.orm import Session

from committee_desk.domain.calendar import Holidays
from committee_desk.domain.grant import Receiver
from committee_desk.domain.ids import PassiveReportId
from committee_desk.domain.kinds import kind_of, plan
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.passive_report import Outcome, PassiveReport
from committee_desk.domain.payment import Move
from committee_desk.domain.round import Stage as RoundStage
from committee_desk.domain.rules import Rules
from committee_desk.domain.yearly import NOTHING, Statistic, Year, mean, share
from committee_desk.domain.yearly import count as counted
from committee_desk.store import cases, days, desks, key_tasks, matters, trainings
from committee_desk.store.cases import CaseRow
from committee_desk.store.complaints import ComplaintRow
from committee_desk.store.grants import GrantRow
from committee_desk.store.matters import MatterRow
from committee_desk.store.meetings import MeetingRow
from committee_desk.store.passive_reports import PassiveReportRow
from committee_desk.store.payments import PaymentRow
from committee_desk.store.proposals import ProposalRow
from committee_desk.store.rounds import RoundRow
from committee_desk.store.trainings import TrainingRow

MINUTES = 60  # of an hour
HELD = ("closed", "confirmed", "filed")


def count(session: Session, year: int, told: Callable[[int], object] = lambda parts: None) -> Year:
    """Every figure of the year; those without anything to count from are there without a value.

    Before each part, `told` hears how many there are already.
    """
    found: dict[str, Statistic] = {}
    for parts, tell in enumerate(TELLERS):
        told(parts)
        found |= tell(session, year)
    return Year(year, found)


def years(session: Session) -> list[int]:
    """The years of which there is anything to tell, the latest first."""
    found: set[int] = set()
    for day in (MatterRow.received_on, MeetingRow.held_on, ProposalRow.received_on, TrainingRow.held_on):
        first, last = session.execute(select(func.min(day), func.max(day))).one()
        if first is not None:
            found |= set(range(first.year, last.year + 1))
    return sorted(found, reverse=True)


def is_reported(session: Session, year: int) -> bool:
    """Whether the results of the year were put before the body already."""
    standing = (one for one in matters.of_kind(session, "report") if not one.ended_because)
    told = (one.particulars.year for one in standing if isinstance(one.particulars, Report))
    return any(one is not None and one.year == year for one in told)


def _committee(session: Session, year: int) -> Mapping[str, Statistic]:
    held = (*_in(MeetingRow.held_on, year), MeetingRow.stage.in_(HELD))
    in_writing = type_coerce(MeetingRow.written, Text) != "null"
    _, sat, wrote = _numbers(session, held, ~in_writing, in_writing)
    decided = session.execute(
        select(MatterRow.received_on, MatterRow.decided_on, MatterRow.published_on).where(*_decided(year))
    ).all()
    return {
        "meetings": counted(sat),
        "written_resolutions": counted(wrote),
        "matters_received": _rows(session, *_in(MatterRow.received_on, year)),
        "matters_decided": counted(len(decided)),
        "days_to_decision": mean([(last - first).days for first, last, _ in decided if last]),
        "published": share(sum(on is not None for *_, on in decided), len(decided)),
    }


def _protection(session: Session, year: int) -> Mapping[str, Statistic]:
    outcomes = select(MatterRow.kind, MatterRow.outcome, func.count()).where(*_decided(year))
    decided = session.execute(outcomes.group_by(MatterRow.kind, MatterRow.outcome)).all()

    def taken(kind: str, first: int = 1) -> int:
        """How many had one of the first outcomes of their kind."""
        wanted = kind_of(kind).outcomes[:first]
        return sum(number for one, outcome, number in decided if one == kind and outcome in wanted)

    exemptions = sum(number for one, _, number in decided if one == "exemption")
    paid = select(func.sum(PaymentRow.won)).where(
        *_in(PaymentRow.on, year), PaymentRow.move == Move.PAID.value, PaymentRow.voided_because == ""
    )
    return {
        "opinions": counted(taken("opinion")),
        "consultations": counted(taken("consultation")),
        "ratifications": counted(taken("ratification")),
        "exemptions": counted(exemptions),
        "exemptions_upheld": share(taken("exemption", 2), exemptions),
        "supported": counted(taken("support")),
        "support_paid": counted(session.scalar(paid) or 0),
    }


def _proposals(session: Session, year: int) -> Mapping[str, Statistic]:
    received = (*_in(ProposalRow.received_on, year), ProposalRow.duplicate_of.is_(None))
    whole, adopted = _numbers(
        session, received, ProposalRow.stage.in_(("adopted", "nurtured", "decided", "shared"))
    )
    awarded = select(func.sum(GrantRow.won)).where(*_granted(year), GrantRow.proposal.is_not(None))
    rounds = RoundRow.period.startswith(str(year)), RoundRow.stage == RoundStage.CLOSED.value
    return {
        "proposals": counted(whole),
        "proposals_adopted": share(adopted, whole),
        "rounds": _rows(session, *rounds),
        "awarded": counted(session.scalar(awarded) or 0),
    }


def _rewards(session: Session, year: int) -> Mapping[str, Statistic]:
    row, done = GrantRow, GrantRow.done_on.is_not(None)
    promised, kept = _numbers(session, _granted(year), done)
    officials = select(func.count(func.distinct(row.person))).where(
        *_granted(year), row.receiver == Receiver.PERSON.value, row.proposal.is_(None)
    )
    # As Grant.delay counts for each; what is kept late is some days late, and what is early none.
    waited = func.max(func.julianday(row.done_on) - func.julianday(row.due_on), 0)
    late, of = session.execute(
        select(func.sum(waited), func.count()).where(*_granted(year), done, row.due_on.is_not(None))
    ).one()
    return {
        "selected": counted(session.scalar(officials) or 0),
        "promised": counted(promised),
        "kept": share(kept, promised),
        "delay": Statistic(Fraction(int(late), of) if of else None, whole=of),
    }


def _training(session: Session, year: int) -> Mapping[str, Statistic]:
    covered = trainings.coverage(session, year)
    officials, trained = sum(one.officials for one in covered), sum(one.trained for one in covered)
    minutes = sum(one.minutes for one in covered)
    return {
        "trainings": _rows(session, *_in(TrainingRow.held_on, year)),
        "trained": share(trained, officials),
        "training_hours": Statistic(Fraction(minutes, MINUTES)),
    }


def _tasks(session: Session, year: int) -> Mapping[str, Statistic]:
    in_force = plan.in_force(matters.of_kind(session, plan.KIND), year)
    tasks = key_tasks.of_year(session, year)
    done = sum(one.status.value == "done" for one in tasks)
    return {
        "core_tasks": NOTHING if in_force is None else counted(len(plan.plan_of(in_force).tasks)),
        "key_tasks": counted(len(tasks)),
        "key_tasks_done": share(done, len(tasks)),
    }


def _citizens(session: Session, year: int) -> Mapping[str, Statistic]:
    raised = ComplaintRow.proposal.is_not(None) | ComplaintRow.matter.is_not(None)
    complaints, followed = _numbers(session, _in(ComplaintRow.received_on, year), raised)
    row, here = PassiveReportRow, _in(PassiveReportRow.received_on, year)
    reports, found, answered = _numbers(
        session, here, row.outcome == Outcome.PASSIVE.value, row.answered_on.is_not(None)
    )
    return {
        "complaints": counted(complaints),
        "complaints_raised": counted(followed),
        "passive_reports": counted(reports),
        "passive_in_time": share(_in_time(session, year) if answered else 0, answered),
        "passive_found": counted(found),
    }


def _in_time(session: Session, year: int) -> int:
    """How many of the passive reports of the year were answered by their last day."""
    rules, is_holiday = desks.rules(session, date(year, 12, 31)), days.of(session)
    row = PassiveReportRow
    told = (
        row.received_on,
        row.extended,
        row.due_said,
        row.answered_on,
        row.again | row.first_report.is_not(None),
    )
    answered = (*_in(row.received_on, year), row.answered_on.is_not(None))
    found: Any = session.execute(select(func.count(), *told).where(*answered).group_by(*told)).all()
    return sum(many for many, *one in found if _is_in_time(_answered(*one), rules, is_holiday))


def _answered(
    received_on: date, extended: bool, due_said: date | None, answered_on: date, again: bool
) -> PassiveReport:
    """Whichever reports these are, as far as their days are counted."""
    return PassiveReport(
        PassiveReportId(0),
        "",
        "",
        received_on,
        extended=extended,
        due_said=due_said,
        answered_on=answered_on,
        again=again,
    )


def _is_in_time(report: PassiveReport, rules: Rules, is_holiday: Holidays) -> bool:
    last_day = report.last_day(rules, is_holiday)
    return last_day is None or report.answered_on is None or report.answered_on <= last_day


def _spreading(session: Session, year: int) -> Mapping[str, Statistic]:
    written = cases.REGISTER.all(session, *_in(CaseRow.written_on, year))
    released = [one for one in written if one.released]
    return {
        "cases": counted(len(released)),
        "outside_awards": counted(sum(len(one.won) for one in written)),
    }


TELLERS: tuple[Callable[[Session, int], Mapping[str, Statistic]], ...] = (
    *(_committee, _protection, _proposals, _rewards, _training, _tasks, _citizens, _spreading),
)


def _in(day: Any, year: int) -> tuple[ColumnElement[bool], ...]:
    return day >= date(year, 1, 1), day <= date(year, 12, 31)


def _granted(year: int) -> tuple[ColumnElement[bool], ...]:
    return (*_in(GrantRow.granted_on, year), GrantRow.voided_because == "")


def _decided(year: int) -> tuple[ColumnElement[bool], ...]:
    return (*_in(MatterRow.decided_on, year), MatterRow.outcome != "")


def _numbers(
    session: Session, where: tuple[ColumnElement[bool], ...], *besides: ColumnElement[bool]
) -> tuple[int, ...]:
    """How many rows there are, and how many of them each further condition names, asked at once."""
    each = (func.count().filter(one) for one in besides)
    return tuple(session.execute(select(func.count(), *each).where(*where)).one())


def _rows(session: Session, *where: ColumnElement[bool]) -> Statistic:
    return counted(session.scalar(select(func.count()).where(*where)) or 0)
