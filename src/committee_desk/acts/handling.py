"""Handle a proposal by law: supplement, opinion, notification, carrying out, results, re-review, keeping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain import handling as rule
from committee_desk.domain.finding import ensure
from committee_desk.domain.handling import (
    Again,
    Handling,
    Measured,
    NoOpenCall,
    PlanMissing,
    StepMissing,
    Undecided,
)
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.proposal import Kind, Proposal, Stage
from committee_desk.store import days, desks, journal, proposals


def close_call(session: Session, id: ProposalId, on: date, *, by: PersonId, at: datetime) -> Proposal:
    """공모 마감: the day from which the month of an open call is counted."""
    before = proposals.get(session, id)
    if before.kind is not Kind.OPEN_CALL:
        raise NoOpenCall
    before.case.ensure_since(on)
    step = replace(before.handling, called_until=on)
    return _kept(session, before, "call_closed", step, by=by, at=at)


def ask_supplement(
    session: Session, id: ProposalId, on: date, until: date, reason: str, *, by: PersonId, at: datetime
) -> Proposal:
    """보완 요청, with the reason that the proposer is told; until it comes the clock stands."""
    before = proposals.get(session, id)
    if before.adopted is not None:
        raise Undecided
    before.case.ensure_since(on)
    ensure(rule.asking(before.case, on, desks.rules(session, on), days.of(session)), reason)
    step = before.handling.supplement_asked(on, until)
    return _kept(session, before, "supplement_asked", step, by=by, at=at, reason=reason)


def take_supplement(session: Session, id: ProposalId, on: date, *, by: PersonId, at: datetime) -> Proposal:
    return _keep(session, id, "supplemented", lambda one: one.supplemented(on), by=by, at=at)


def ask_opinion(
    session: Session, id: ProposalId, on: date, who: str, *, by: PersonId, at: datetime
) -> Proposal:
    """의견 조회: an expert or another office is asked, and the proposer told."""
    before = proposals.get(session, id)
    if before.adopted is not None:
        raise Undecided
    before.case.ensure_since(on)
    return _kept(session, before, "opinion_asked", before.handling.opinion_asked(on, who), by=by, at=at)


def take_opinion(
    session: Session, id: ProposalId, on: date, words: str, *, by: PersonId, at: datetime
) -> Proposal:
    return _keep(session, id, "opinion_taken", lambda one: one.opinion_came(on, words), by=by, at=at)


def notify(
    session: Session,
    id: ProposalId,
    on: date,
    planned_for: date | None = None,
    reason: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Proposal:
    """결과 통지; to whoever's proposal was adopted with the day for which it is planned."""
    before = proposals.get(session, id)
    if before.adopted is None:
        raise Undecided
    if before.adopted and planned_for is None and before.handling.carried_out_on is None:
        raise PlanMissing
    planned = planned_for if before.adopted else None
    if planned is not None:
        _ensure_plan(session, before, planned, on, reason)
    step = before.handling.notified(on, planned, before.case.earliest)
    return _kept(session, before, "notified", step, by=by, at=at, reason=reason)


def plan_anew(
    session: Session, id: ProposalId, planned_for: date, reason: str, *, by: PersonId, at: datetime
) -> Proposal:
    """제10조제2항: it cannot be carried out by the day told, so another is, with the reason."""
    before = _adopted(session, id)
    _ensure_plan(session, before, planned_for, planned_for, reason)
    step = replace(before.handling, planned_for=planned_for)
    return _kept(session, before, "planned_anew", step, by=by, at=at, reason=reason)


def carry_out(session: Session, id: ProposalId, on: date, *, by: PersonId, at: datetime) -> Proposal:
    before = _adopted(session, id)
    if before.kind is not Kind.CARRIED_OUT:  # 실시제안 was carried out before it was handed in
        before.case.ensure_since(on)
    return _kept(session, before, "carried_out", before.handling.carried_out(on), by=by, at=at)


def show_effect(session: Session, id: ProposalId, on: date, *, by: PersonId, at: datetime) -> Proposal:
    """The first effect, from which the year of measuring runs."""
    return _keep(session, id, "effect_shown", lambda one: one.shown_effect(on), by=by, at=at)


def measure(
    session: Session, id: ProposalId, measured: Measured, reason: str = "", *, by: PersonId, at: datetime
) -> Proposal:
    """실시 성과: a mark from 수 to 가, and what was saved; before its year is over only with a reason."""
    before = proposals.get(session, id)
    step = before.handling.measured_by(measured)
    rules = desks.rules(session, measured.on)
    ensure(rule.measuring(before.case, measured.on, rules, days.of(session)), reason)
    return _kept(session, before, "measured", step, by=by, at=at, reason=reason)


def check(session: Session, id: ProposalId, on: date, words: str, *, by: PersonId, at: datetime) -> Proposal:
    """매분기 확인·점검: how it is going, in words that stay in the journal."""
    before = _adopted(session, id)
    before.case.ensure_since(on)
    step = replace(before.handling, checked_on=on)
    return _kept(session, before, "checked", step, by=by, at=at, reason=words)


def ask_again(
    session: Session, id: ProposalId, again: Again, reason: str = "", *, by: PersonId, at: datetime
) -> Proposal:
    """재심사 요청 by the proposer of what was not adopted."""
    before = proposals.get(session, id)
    if before.adopted is not False:
        raise Undecided
    rules = desks.rules(session, again.asked_on)
    ensure(rule.asking_again(before.case, again, rules, days.of(session)), reason)
    return _kept(
        session, before, "asked_again", before.handling.asked_again(again), by=by, at=at, reason=reason
    )


def decide_again(session: Session, id: ProposalId, decided: Again, *, by: PersonId, at: datetime) -> Proposal:
    """재심사 결정 by a panel of its own; what is adopted after all is taken up again."""
    before = proposals.get(session, id)
    waiting = before.handling.re_review
    if waiting is None or decided.decided_on is None:
        raise StepMissing
    ensure(rule.panel(decided, desks.rules(session, decided.decided_on)), decided.reason)
    asked = (waiting.asked_on, waiting.why, waiting.because)
    whole = replace(decided, asked_on=asked[0], why=asked[1], because=asked[2])
    after = replace(before, handling=before.handling.decided_again(whole))
    if decided.adopted:
        after = after.take_up_again(decided.reason)
        if after.adopted is None:
            after = after.onward(Stage.ADOPTED, decided.decided_on)
    what = "proposal.decided_again"
    journal.keep(session, what, after, before=before, by=by, at=at, reason=decided.reason)
    return after


def release(
    session: Session, id: ProposalId, on: date, reason: str, *, by: PersonId, at: datetime
) -> Proposal:
    """관리기간 종료: it is not followed or kept any longer."""
    before = proposals.get(session, id)
    if before.adopted is None:
        raise Undecided
    step = before.handling.released(on, before.case.earliest)
    ensure(rule.releasing(before.case, on, desks.rules(session, on), days.of(session)), reason)
    return _kept(session, before, "released", step, by=by, at=at, reason=reason)


def _ensure_plan(session: Session, one: Proposal, planned_for: date, on: date, reason: str) -> None:
    one.case.ensure_since(planned_for)
    rules = desks.rules(session, on)
    ensure(rule.planning(one.case, planned_for, rules, days.of(session)), reason)


def _adopted(session: Session, id: ProposalId) -> Proposal:
    one = proposals.get(session, id)
    if not one.adopted:
        raise Undecided
    return one


def _keep(
    session: Session,
    id: ProposalId,
    deed: str,
    step: Callable[[Handling], Handling],
    reason: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Proposal:
    before = proposals.get(session, id)
    return _kept(session, before, deed, step(before.handling), by=by, at=at, reason=reason)


def _kept(
    session: Session,
    before: Proposal,
    deed: str,
    step: Handling,
    *,
    by: PersonId,
    at: datetime,
    reason: str = "",
) -> Proposal:
    after = replace(before, handling=step)
    journal.keep(session, f"proposal.{deed}", after, before=before, by=by, at=at, reason=reason)
    return after
