"""Propose the awards of a closed round to the body, and settle its proposals once the body has decided.

    closed round ─► Outcome, what people had this year ─► AwardList ─┬─► a new matter
                                                                     └─► the one still undecided, anew
    decided list ─► proposals on it adopted, the others ended with a reason

What was changed by hand in a list that is still undecided stays when it is proposed anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.acts import matter as matters_acts
from committee_desk.acts import proposal as proposal_acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.awards import CAP, Paid
from committee_desk.domain.calendar import day_of
from committee_desk.domain.capping import cap_rule
from committee_desk.domain.grant import Measure, Step
from committee_desk.domain.ids import MatterId, PersonId, ProposalId, RoundId
from committee_desk.domain.kinds.award_list import (
    NOT_AWARDED,
    AwardList,
    Line,
    benefit_lines,
    idea_lines,
)
from committee_desk.domain.matter import AFTER_DECISION, BEFORE_DECISION, Matter
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.proposal import Stage as IdeaStage
from committee_desk.domain.round import ReasonMissing, Round, RoundStage, Stage
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import desks, grants, matters, proposals, round_records, rounds

KIND = "award_list"
BENEFITS, GRADES = "proposal.benefits", "scoring.grades"
OWN_CAP = "이 심사에서 정한 상한"
TITLES = {Step.IDEA: "{title} 포상(안)", Step.CARRIED_OUT: "{title} 실시 포상(안)"}
SETTLING = QT_TRANSLATE_NOOP("jobs", "Settling proposals")


class AlreadyDecided(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The awards of {title} were decided as matter {number}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "What was decided is changed by a new decision; propose the step that follows instead."
    )


class NobodyRewarded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No proposal of {title} can be put on this list.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "See that an idea has a grade; what was carried out needs an award for the idea first, "
        "and must be named or shared.",
    )


class NotDecided(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The award list {number} has not been decided.")
    advice = QT_TRANSLATE_NOOP("errors", "Bring it before a meeting first; what was not awarded stays open.")


@frozen
class Proposed:
    """What a round would put before the body, and the matter that is there already."""

    title: str
    list: AwardList
    matter: Matter | None = None


def preview(
    session: Session, round: RoundId, step: Step, on: date, carried_out: Sequence[ProposalId] = ()
) -> Proposed:
    """The list as it would be proposed on a day; nothing is kept."""
    held = rounds.get(session, round)
    if held.stage is not Stage.CLOSED:
        raise RoundStage(title=held.title)
    before = _before(session, round, step)
    _ensure_undecided(before, held)
    rules = desks.rules(session, on)
    lines = (
        _ideas(session, held, on)
        if step is Step.IDEA
        else _carried_out(session, held, rules, tuple(carried_out))
    )
    if not lines:
        raise NobodyRewarded(title=held.title)
    found = _list(session, held, step, lines, rules, on)
    if before is not None and isinstance(before.particulars, AwardList):
        found = found.keeping(before.particulars)
    return Proposed(TITLES[step].format(title=held.title), found, before)


def propose(
    door: Door,
    round: RoundId,
    step: Step = Step.IDEA,
    carried_out: Sequence[ProposalId] = (),
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Matter]:
    """The list as a matter on the docket; one that is there and not decided is worked out anew."""
    keep_on(progress)
    found = door.ask(preview, round, step, day_of(at), tuple(carried_out))
    if found.matter is not None:
        return door.do(matters_acts.fill_in, replace(found.matter, particulars=found.list), by=by, at=at)
    return door.do(matters_acts.receive, KIND, found.title, day_of(at), particulars=found.list, by=by, at=at)


def settle(
    door: Door,
    matter: MatterId,
    because: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[Proposal, ...]]:
    """Who was given something is adopted, the others of the round end with this reason.

    A line that the body struck ends with the body's own reason. What is settled already stays as it is.
    """
    adopted, ended, on = door.ask(_unsettled, matter, because)
    settled: list[Proposal] = []
    touched: frozenset[str] = frozenset()
    whole = len(adopted) + len(ended)
    for id in adopted:
        keep_on(progress)
        progress(len(settled), whole, SETTLING)
        done = door.do(proposal_acts.move_on, id, IdeaStage.ADOPTED, on[id], by=by, at=at)
        settled.append(done.result)
        touched |= done.touched
    for id, reason in ended:
        keep_on(progress)
        progress(len(settled), whole, SETTLING)
        done = door.do(proposal_acts.end, id, reason, on[id], by=by, at=at)
        settled.append(done.result)
        touched |= done.touched
    progress(whole, whole, SETTLING)
    return Done(tuple(settled), touched)


def unsettled_in(session: Session, matter: Matter) -> int:
    """How many proposals of a decided list are neither adopted nor ended."""
    adopted, ended = _to_settle(session, matter)
    return len(adopted) + len(ended)


def _before(session: Session, round: RoundId, step: Step) -> Matter | None:
    """The newest list of this round and step that still counts."""
    for one in reversed(matters.of_kind(session, KIND)):
        about = one.particulars
        of_it = isinstance(about, AwardList) and (about.round, about.step) == (round, step)
        counts = one.stage in BEFORE_DECISION or (one.stage in AFTER_DECISION and one.outcome != NOT_AWARDED)
        if of_it and counts:
            return one
    return None


def _ensure_undecided(before: Matter | None, held: Round) -> None:
    if before is not None and before.stage in AFTER_DECISION:
        raise AlreadyDecided(title=held.title, number=before.number)


def _ideas(session: Session, held: Round, on: date) -> tuple[Line, ...]:
    capped = held if held.cap is not None else replace(held, cap=_cap(desks.rules(session, on), held)[0])
    found = round_records.outcome_of(session, capped, on.year)
    return idea_lines(found.tally, found.awards, proposals.labels(session, held.proposals))


def _carried_out(
    session: Session, held: Round, rules: Rules, named: Sequence[ProposalId]
) -> tuple[Line, ...]:
    """Rewarded as ideas, and carried out: named by somebody, or shared with all by now."""
    first = _before(session, held.id, Step.IDEA)
    if first is None or first.stage not in AFTER_DECISION or not isinstance(first.particulars, AwardList):
        return ()
    shared = [one for one in held.proposals if proposals.get(session, one).stage is IdeaStage.SHARED]
    return benefit_lines(first.particulars.lines, named or shared, _benefits(rules))


def _benefits(rules: Rules) -> dict[str, Measure]:
    """The personnel benefit of each grade by its name, as the pack has it."""
    if rules.get(BENEFITS) is None or rules.get(GRADES) is None:
        return {}
    measures = {str(row["key"]): Measure(str(row["measure"])) for row in rules.table(BENEFITS)}
    names = {str(row["key"]): str(row["ko"]) for row in rules.table(GRADES)}
    return {names[key]: measure for key, measure in measures.items() if key in names}


def _list(
    session: Session, held: Round, step: Step, lines: tuple[Line, ...], rules: Rules, on: date
) -> AwardList:
    cap, source = _cap(rules, held)
    had = grants.had(session, on.year, held.id)
    named = sorted({one.person for line in lines for one in line.given} & had.keys())
    return AwardList(
        held.id,
        f"{held.title}({held.period})",
        step,
        lines,
        held.budget,
        cap,
        source,
        tuple(Paid(person, had[person]) for person in named),
    )


def _cap(rules: Rules, held: Round) -> tuple[int, str]:
    """The most for one person in a year, and where that stands."""
    if held.cap is not None:
        return held.cap, OWN_CAP
    rule = cap_rule(rules)
    return (rules.number(rule), rules.article(rule)) if rule else (CAP, "")


def _unsettled(
    session: Session, id: MatterId, because: str
) -> tuple[list[ProposalId], list[tuple[ProposalId, str]], dict[ProposalId, date]]:
    """The proposals to adopt, those to end with the reason of each, and the day of the decision on each."""
    matter = matters.get(session, id)
    adopted, left = _to_settle(session, matter)
    ended = [(one, said or because) for one, said in left]
    if any(not reason.strip() for _, reason in ended):
        raise ReasonMissing
    every = [proposals.get(session, one) for one in (*adopted, *(one for one, _ in ended))]
    # 관리기간 runs from the decision and not from the day on which somebody enters it.
    on = {one.id: max(matter.decided_on or one.last_on, one.last_on) for one in every}
    return adopted, ended, on


def _to_settle(session: Session, matter: Matter) -> tuple[list[ProposalId], list[tuple[ProposalId, str]]]:
    """Those that were given something, and the others, each with what the body itself said of it."""
    about = matter.particulars
    if (
        not isinstance(about, AwardList)
        or about.round is None
        or matter.stage not in AFTER_DECISION
        or about.step is not Step.IDEA
    ):
        raise NotDecided(number=matter.number)
    lines = {one.proposal: one for one in about.lines} if matter.outcome != NOT_AWARDED else {}
    order, adopted, left = list(IdeaStage), [], []
    for one in (proposals.get(session, each) for each in rounds.get(session, about.round).proposals):
        line = lines.get(one.id)
        if one.ended or order.index(one.stage) >= order.index(IdeaStage.ADOPTED):
            continue
        if line is not None and not line.struck:
            adopted.append(one.id)
        else:
            left.append((one.id, line.because if line is not None else ""))
    return adopted, left
