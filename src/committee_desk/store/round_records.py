"""What the papers of a scoring round are written from, each read in one moment."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.outcome import Outcome, outcome
from committee_desk.domain.person import Person, Role, seated
from committee_desk.domain.round import MarkSheet, Round
from committee_desk.domain.round_record import Judge, MemberRecord, Notified, RoundRecord
from committee_desk.store import desks, grants, people, proposals, rounds


def outcome_of(session: Session, round: Round, year: int | None = None) -> Outcome:
    """What a round comes to, with what its proposers were given in the year by others."""
    entered = [proposals.get(session, one) for one in round.proposals]
    counted = year or round.year
    had = grants.had(session, counted, round.id) if counted else None
    return outcome(round, rounds.sheets(session, round.id), {one.id: one.shares for one in entered}, had)


def of(session: Session, id: RoundId, on: date) -> RoundRecord:
    round = rounds.get(session, id)
    found = outcome_of(session, round)
    return RoundRecord(
        desks.desk(session),
        desks.rules(session, on),
        found,
        judges(session, found.sheets, on),
        proposals.labels(session, round.proposals),
    )


def of_member(session: Session, id: RoundId, member: PersonId, on: date) -> MemberRecord:
    """Refuses while the marks are hidden: what a member wrote is nobody else's to print."""
    round = rounds.get(session, id)
    sheets = rounds.sheets_of(session, id, member)
    round.ensure_shown(sheets)
    [judge] = _judges(session, [people.get(session, member)], on)
    labels = proposals.labels(session, round.proposals)
    return MemberRecord(desks.desk(session), round, judge, tuple(sheets), labels)


def notified(session: Session, id: RoundId | None, proposal: ProposalId, on: date) -> Notified:
    """What the proposer is told of the outcome, of a round or of a decision without one."""
    given = (one for one in grants.to(session, proposal) if one.round == id)
    chair = next((one for one in people.members(session, on) if _role(one, on) is Role.CHAIR), None)
    return Notified(
        desks.desk(session),
        desks.rules(session, on),
        None if id is None else rounds.get(session, id),
        proposals.get(session, proposal),
        on,
        _judges(session, [chair], on)[0] if chair else None,
        tuple(given),
    )


def judges(session: Session, sheets: Iterable[MarkSheet], on: date) -> tuple[Judge, ...]:
    """Who marked or stepped aside, the chair first."""
    marked = {one.member for one in sheets if one.begun or one.aside}
    found = {one.id: one for one in people.everyone(session) if one.id in marked}
    first = seated(found.values(), on)
    return _judges(session, [*first, *(one for one in found.values() if one not in first)], on)


def _judges(session: Session, found: Iterable[Person], on: date) -> tuple[Judge, ...]:
    names = people.names(session)
    return tuple(Judge(one.id, names[one.id], _role(one, on), _post(one)) for one in found)


def _role(person: Person, on: date) -> Role:
    term = person.membership(on)
    return term.role if term else Role.MEMBER


def _post(person: Person) -> str:
    return " ".join(one for one in (person.office, person.title) if one)
