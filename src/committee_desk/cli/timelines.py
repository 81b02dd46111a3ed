"""What happened to one record or one department, day by day.

    timeline official 101 · timeline department 도로과 ─► a row a day; --out ─► a paper or a list

Its number is the one that its register gives it.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, with_actor
from committee_desk.domain.calendar import day_of
from committee_desk.domain.journal import Subject
from committee_desk.domain.timeline import Point
from committee_desk.errors import NotFound
from committee_desk.jobs import timelines
from committee_desk.store import key_tasks, matters, proposals, registers
from committee_desk.store.registers import BOOKS
from committee_desk.store.timelines import TELLERS

DEPARTMENT = "department"


def add(grammar: Grammar) -> None:
    told = grammar.command("timeline", _timeline, "what happened to a record or a department, day by day")
    kinds = [DEPARTMENT, *(kind.replace("_", "-") for kind in TELLERS)]
    told.add_argument("kind", choices=kinds, metavar="KIND", help=", ".join(kinds))
    told.add_argument(
        "number",
        metavar="NUMBER",
        help="as its register has it; of a key task YEAR/CODE; a department's name",
    )
    told.add_argument(
        "--out", type=Path, metavar="FILE", help="also write it: .pdf to print, .xlsx, .csv, .json"
    )
    with_actor(told)


def _timeline(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    today = day_of(now)
    with doors.entered(args, reading=True) as entered:
        of = entered.door.ask(_meant, args.kind.replace("-", "_"), args.number)
        found = entered.door.ask(timelines.told, of, today)
        if args.out:
            timelines.write(entered.door, args.out, of, by=entered.by, at=now)
    document = {"of": found.of, "points": [_document(one, today) for one in found.points]}
    return Answer(document, tuple(_row(one, today) for one in found.points))


def _meant(session: Session, kind: str, number: str) -> Subject | str:
    """The record that bears this number; a running one where its kind has no other."""
    if kind == DEPARTMENT:
        return number
    if (find := FOUND.get(kind)) is not None:
        return Subject(kind, find(session, number))
    book = BOOKS[kind]
    id = registers.numbered(session, book, number) if hasattr(book.row, "number") else None
    if id is None and number.isdecimal() and int(number) in book.register.ids(session):
        id = int(number)
    if id is None:
        raise NotFound(kind=kind.replace("_", " "), id=number)
    return Subject(kind, id)


def _key_task(session: Session, number: str) -> int:
    year, _, code = number.partition("/")
    return key_tasks.coded(session, int(year) if year.isdecimal() else 0, code).id


FOUND: Mapping[str, Callable[[Session, str], int]] = MappingProxyType(
    {
        "key_task": _key_task,
        "matter": lambda session, number: matters.numbered(session, number).id,
        "proposal": lambda session, number: proposals.numbered(session, number).id,
    }
)


def _document(one: Point, today: date) -> dict[str, Any]:
    return {
        "on": one.on.isoformat(),
        "state": one.mark(today).value,
        "event": one.event.value,
        "told": one.told,
        "more": [_plain(each) for each in one.more],
        "awaited": one.awaited,
        "outcome": one.outcome,
        "won": one.won,
        "count": one.count,
    }


def _row(one: Point, today: date) -> str:
    said = (one.awaited, *one.more, one.outcome, one.won or "", one.count or "")
    more = (_plain(each) for each in said if each)
    return row(one.on.isoformat(), one.mark(today).value, one.event.value, one.told, ", ".join(more))


def _plain(one: str | int | Enum) -> str:
    return str(one.value if isinstance(one, Enum) else one)
