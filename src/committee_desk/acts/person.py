"""Enter people, keep their particulars and terms, and end a term."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Gender, Membership, Person
from committee_desk.store import journal, people


def enter(
    session: Session,
    name: str,
    *,
    office: str = "",
    title: str = "",
    gender: Gender = Gender.UNSAID,
    memberships: tuple[Membership, ...] = (),
    interests: tuple[str, ...] = (),
    note: str = "",
    by: PersonId,
    at: datetime,
) -> Person:
    """Somebody new; never refused for composition, which is checked and said elsewhere."""
    id = PersonId(people.REGISTER.new_id(session))
    person = Person(id, name, office, title, gender, memberships, interests, note)
    journal.keep(session, "person.entered", person, by=by, at=at)
    return person


def change(session: Session, person: Person, *, by: PersonId, at: datetime) -> Person:
    """The same person with other particulars or terms; nothing is noted where nothing differs."""
    before = people.get(session, person.id)
    journal.keep_change(session, "person.changed", person, before, by=by, at=at)
    return person


def appoint(session: Session, id: PersonId, term: Membership, *, by: PersonId, at: datetime) -> Person:
    """A term more; the earlier ones stay."""
    before = people.get(session, id)
    person = replace(before, memberships=(*before.memberships, term))
    journal.keep(session, "person.appointed", person, before=before, by=by, at=at)
    return person


def dismiss(session: Session, id: PersonId, on: date, because: str, *, by: PersonId, at: datetime) -> Person:
    """End the present term on a day, for a ground of 제11조의3 or by their own wish."""
    before = people.get(session, id)
    person = before.dismissed(on, because)
    journal.keep(session, "person.dismissed", person, before=before, by=by, at=at, reason=because)
    return person
