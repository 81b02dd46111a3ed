"""Open a scoring round, mark, submit, fix and reveal the sheets, hold a second round, close.

    open ─► enter · seat · no conflict or step aside · mark · submit ─► fix ─► reveal ─► (discuss) ─► close

Marks are kept sheet by sheet, so that nothing typed is lost; a submission holds the sheets to a fingerprint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy.orm import Session

from committee_desk.domain.ids import MarkSheetId, PersonId, ProposalId, RoundId
from committee_desk.domain.method import Method
from committee_desk.domain.round import Aside, MarkSheet, ReasonMissing, Round, SteppedAside, Visibility
from committee_desk.frozen import frozen
from committee_desk.store import journal, people, proposals, rounds


@frozen
class Terms:
    """What a round is opened with beside its method."""

    panel: tuple[PersonId, ...] = ()
    proposals: tuple[ProposalId, ...] = ()
    visibility: Visibility = Visibility.OWN_FIRST
    names_shown: bool = True
    shuffle_seed: str = ""
    lot_seed: str = ""
    budget: int | None = None
    cap: int | None = None
    due_on: date | None = None


def open_(
    session: Session,
    title: str,
    period: str,
    method: Method,
    terms: Terms | None = None,
    *,
    by: PersonId,
    at: datetime,
) -> Round:
    """A new round; its method does not change any more."""
    given = terms or Terms()
    for person in given.panel:
        people.get(session, person)
    for proposal in given.proposals:
        proposals.get(session, proposal)
    opened = Round(
        RoundId(rounds.REGISTER.new_id(session)),
        title,
        period,
        method,
        proposals=given.proposals,
        panel=given.panel,
        visibility=given.visibility,
        names_shown=given.names_shown,
        shuffle_seed=given.shuffle_seed,
        lot_seed=given.lot_seed,
        budget=given.budget,
        cap=given.cap,
        due_on=given.due_on,
    )
    journal.keep(session, "round.opened", opened, by=by, at=at)
    return opened


def enter(
    session: Session, id: RoundId, entered: tuple[ProposalId, ...], *, by: PersonId, at: datetime
) -> Round:
    """These proposals are scored in this round too."""
    before = rounds.get(session, id)
    for one in entered:
        proposals.get(session, one)
    after = before.taking(entered)
    journal.keep_change(session, "round.entered", after, before, by=by, at=at)
    return after


def seat(
    session: Session,
    id: RoundId,
    panel: tuple[PersonId, ...],
    because: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> Round:
    """Who marks in this round. Whoever is left out of it needs a reason; their marks do not count."""
    before = rounds.get(session, id)
    after = before.seated(tuple(people.get(session, one).id for one in panel))
    if set(before.panel) - set(after.panel) and not because.strip():
        raise ReasonMissing
    journal.keep(session, "round.seated", after, before=before, by=by, at=at, reason=because)
    return after


def mark(
    session: Session,
    id: RoundId,
    proposal: ProposalId,
    member: PersonId,
    marks: Mapping[str, Fraction | None],
    note: str | None = None,
    *,
    brought: bool = False,
    by: PersonId,
    at: datetime,
) -> MarkSheet:
    """A member's marks for one proposal; None takes a mark away, which is not the same as zero."""
    held = rounds.get(session, id)
    name = people.get(session, member).name
    held.ensure_marks(proposal, member, name)
    before, sheet = _sheet(session, held, proposal, member)
    if sheet.aside:
        raise SteppedAside(name=name)
    after = sheet.marked(marks, held.method)
    after = replace(after, note=sheet.note if note is None else note, brought=brought)
    journal.keep_change(session, "mark_sheet.marked", after, before, by=by, at=at)
    return after


def say_no_conflict(
    session: Session, id: RoundId, proposal: ProposalId, member: PersonId, *, by: PersonId, at: datetime
) -> MarkSheet:
    """The member was asked, and said that nothing binds them to the proposal."""
    held = rounds.get(session, id)
    name = people.get(session, member).name
    held.ensure_marks(proposal, member, name)
    before, sheet = _sheet(session, held, proposal, member)
    if sheet.aside:
        raise SteppedAside(name=name)
    after = replace(sheet, no_conflict=True)
    journal.keep_change(session, "mark_sheet.no_conflict_said", after, before, by=by, at=at)
    return after


def step_aside(
    session: Session,
    id: RoundId,
    proposal: ProposalId,
    member: PersonId,
    aside: Aside,
    because: str = "",
    *,
    by: PersonId,
    at: datetime,
) -> MarkSheet:
    """회피·제척: no mark of this member counts here; one given already stays in the journal."""
    held = rounds.get(session, id)
    held.ensure_marks(proposal, member, people.get(session, member).name)
    before, sheet = _sheet(session, held, proposal, member)
    if sheet.begun and not because.strip():
        raise ReasonMissing
    after = replace(sheet, aside=aside, marks={}, no_conflict=False)
    journal.keep_change(session, "mark_sheet.stepped_aside", after, before, by=by, at=at, reason=because)
    return after


def come_back(
    session: Session,
    id: RoundId,
    proposal: ProposalId,
    member: PersonId,
    because: str,
    *,
    by: PersonId,
    at: datetime,
) -> MarkSheet:
    """The recusal was a mistake: the member may mark after all."""
    held = rounds.get(session, id)
    held.ensure_marks(proposal, member, people.get(session, member).name)
    if not because.strip():
        raise ReasonMissing
    before, sheet = _sheet(session, held, proposal, member)
    after = replace(sheet, aside=None, no_conflict=True)
    journal.keep(session, "mark_sheet.came_back", after, before=before, by=by, at=at, reason=because)
    return after


def submit(session: Session, id: RoundId, member: PersonId, *, by: PersonId, at: datetime) -> Round:
    """All sheets of a member are handed in, and held to their fingerprint."""
    before = rounds.get(session, id)
    name = people.get(session, member).name
    after = before.submitted(member, name, rounds.sheets_of(session, id, member), at)
    journal.keep(session, "round.submitted", after, before=before, by=by, at=at)
    return after


def take_back(
    session: Session, id: RoundId, member: PersonId, because: str, *, by: PersonId, at: datetime
) -> Round:
    """A submission is taken back, so that the member may change a mark."""
    before = rounds.get(session, id)
    after = before.taken_back(member, people.get(session, member).name, because)
    journal.keep(session, "round.taken_back", after, before=before, by=by, at=at, reason=because)
    return after


def ask_again(
    session: Session,
    id: RoundId,
    member: PersonId,
    proposal: ProposalId,
    because: str,
    *,
    by: PersonId,
    at: datetime,
) -> Round:
    """A member is asked to look at a mark again; the mark stays as it is until the member changes it."""
    before = rounds.get(session, id)
    after = before.ask_again(member, people.get(session, member).name, proposal, because, at)
    journal.keep(session, "round.asked_again", after, before=before, by=by, at=at, reason=because)
    return after


def fix(session: Session, id: RoundId, *, by: PersonId, at: datetime) -> Round:
    """All sheets are in: from now on no mark can change, and none has been shown yet."""
    before = rounds.get(session, id)
    after = before.fixed(rounds.sheets(session, id), people.names(session))
    journal.keep(session, "round.fixed", after, before=before, by=by, at=at)
    return after


def reveal(session: Session, id: RoundId, *, by: PersonId, at: datetime) -> Round:
    before = rounds.get(session, id)
    after = before.revealed()
    journal.keep(session, "round.revealed", after, before=before, by=by, at=at)
    return after


def discuss(session: Session, id: RoundId, *, by: PersonId, at: datetime) -> Round:
    """A second round after discussion; the marks of the first stay beside it."""
    before = rounds.get(session, id)
    after = before.discussed()
    journal.keep(session, "round.discussed", after, before=before, by=by, at=at)
    return after


def settle_ties(
    session: Session,
    id: RoundId,
    votes: Mapping[ProposalId, int],
    because: str,
    *,
    by: PersonId,
    at: datetime,
) -> Round:
    """The committee puts in order what the marks left equal."""
    before = rounds.get(session, id)
    after = before.settle(votes, because)
    journal.keep(session, "round.ties_settled", after, before=before, by=by, at=at, reason=because)
    return after


def close(session: Session, id: RoundId, *, by: PersonId, at: datetime) -> Round:
    before = rounds.get(session, id)
    after = before.closed()
    journal.keep(session, "round.closed", after, before=before, by=by, at=at)
    return after


def _sheet(
    session: Session, held: Round, proposal: ProposalId, member: PersonId
) -> tuple[MarkSheet | None, MarkSheet]:
    """The member's sheet of this turn as it is kept, and as it is to be written on."""
    found = rounds.sheets_on(session, held.id, proposal, member)
    if found and found[-1].turn == held.turn:
        return found[-1], found[-1]
    id = MarkSheetId(rounds.SHEETS.new_id(session))
    fresh = MarkSheet(id, held.id, proposal, member, held.turn)
    if found:
        fresh = replace(fresh, aside=found[-1].aside, no_conflict=found[-1].no_conflict)
    return None, fresh
