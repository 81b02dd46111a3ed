"""기피: a party challenges a member, and the others decide whether that member takes part in the item.

    apply ─► vote ─► decide ─► recused, or not
        └─► withdraw, by the party     └─► void, with a reason

Which votes count stands in domain.challenging; the item keeps it all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from committee_desk.domain import challenging
from committee_desk.domain.ballot import Choice, Item
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.rules import Rules
from committee_desk.store import desks, items, journal, meetings


def apply(
    session: Session,
    id: ItemId,
    member: PersonId,
    applicant: str,
    ground: str,
    text: str,
    on: date,
    *,
    by: PersonId,
    at: datetime,
) -> Item:
    """기피 신청: a party asks that a member take no part in the item; the others decide."""
    before, meeting, rules = _sitting(session, id)
    item = challenging.apply(meeting, before, member, applicant, ground, text, on, rules)
    journal.keep(session, "item.challenged", item, before=before, by=by, at=at, reason=text)
    return item


def vote(
    session: Session,
    id: ItemId,
    number: int,
    votes: Mapping[PersonId, Choice],
    *,
    by: PersonId,
    at: datetime,
) -> Item:
    """Whether the challenge is granted, each by name; the one challenged has no vote."""
    before, meeting, rules = _sitting(session, id)
    item = challenging.vote(meeting, before, number, votes, rules)
    journal.keep_change(session, "item.challenge_voted", item, before, by=by, at=at)
    return item


def decide(session: Session, id: ItemId, number: int, clock: time, *, by: PersonId, at: datetime) -> Item:
    """기피 의결: what the votes give; granted, the member is recused in the same stroke."""
    before, meeting, rules = _sitting(session, id)
    item = challenging.decide(meeting, before, number, clock, rules)
    journal.keep(session, "item.challenge_decided", item, before=before, by=by, at=at)
    return item


def withdraw(session: Session, id: ItemId, number: int, because: str, *, by: PersonId, at: datetime) -> Item:
    """The party takes the challenge back."""
    before = items.get(session, id)
    item = challenging.withdraw(before, number, because)
    journal.keep(session, "item.challenge_withdrawn", item, before=before, by=by, at=at, reason=because)
    return item


def void(session: Session, id: ItemId, number: int, because: str, *, by: PersonId, at: datetime) -> Item:
    """The decision on a challenge is void and stays visible; the others decide again."""
    before, meeting, _ = _sitting(session, id)
    item = challenging.void(meeting, before, number, because)
    journal.keep(session, "item.challenge_voided", item, before=before, by=by, at=at, reason=because)
    return item


def _sitting(session: Session, id: ItemId) -> tuple[Item, Meeting, Rules]:
    """The item, its meeting, and the rules of that day."""
    item = items.get(session, id)
    meeting = meetings.get(session, item.meeting)
    return item, meeting, desks.rules(session, meeting.held_on)
