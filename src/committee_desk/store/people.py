"""People on disk: number one, load one, list them for a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Person, seated
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class PersonRow(Base):
    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    office: Mapped[str]
    title: Mapped[str]
    gender: Mapped[str]
    memberships: Mapped[Any] = mapped_column(Canonical)
    interests: Mapped[Any] = mapped_column(Canonical)
    note: Mapped[str]


REGISTER = Register(PersonRow, Person)


class NoSuchPerson(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody on this desk is called {name}.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the person first, or correct the spelling.")


class SeveralPeople(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} people on this desk are called {name}.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the name with the office: 이름(소속).")


def get(session: Session, id: PersonId) -> Person:
    return REGISTER.get(session, id)


def everyone(session: Session) -> list[Person]:
    """All people by name."""
    return REGISTER.all(session, order=[PersonRow.name])


def members(session: Session, on: date) -> list[Person]:
    """Those with a seat on this day, the chair first."""
    return seated(everyone(session), on)


def names(session: Session) -> dict[PersonId, str]:
    """What each person is called on lists and papers; two of one name with their office."""
    people = session.execute(select(PersonRow.id, PersonRow.name, PersonRow.office).order_by(PersonRow.name))
    found = [(PersonId(id), name, office) for id, name, office in people]
    count = Counter(name for _, name, _ in found)
    return {id: _with_office(name, office) if count[name] > 1 else name for id, name, office in found}


def called(session: Session, name: str) -> Person:
    """The person of this name, id, or 이름(소속)."""
    return among(everyone(session), name)


def among(people: Iterable[Person], name: str) -> Person:
    wanted = name.strip()
    everyone = list(people)
    found = [one for one in everyone if wanted in (one.name, _told_apart(one), str(one.id))]
    exact = [one for one in found if _told_apart(one) == wanted] or found
    if not exact:
        raise NoSuchPerson(name=wanted)
    if len(exact) > 1:
        raise SeveralPeople(name=wanted, count=len(exact))
    return exact[0]


def _told_apart(person: Person) -> str:
    return _with_office(person.name, person.office)


def _with_office(name: str, office: str) -> str:
    return f"{name}({office})"
