"""The lines of a register to print: those that a list shows, in its order, under what it was narrowed by.

numbers of lines ─► Telling (without what is guarded) ─► LAYOUTS ─► documents.register_list ─► PDF
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import register_list, reward_ledger
from committee_desk.documents.paper import Paper
from committee_desk.documents.wording import day
from committee_desk.domain.desk import Desk
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import printouts
from committee_desk.jobs.listing import Row, said
from committee_desk.jobs.printouts import Printout
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.register_exports import TELLINGS, Telling
from committee_desk.store import days, desks, registers
from committee_desk.store.registers import ALL, BOOKS, Sieve

CALLED = "대장 출력"
MOST = 3_000  # lines of one paper: some two hundred pages
SUM_UP = "rewards"  # a ledger of its own, with its counts
LAST_DAY = "last_day"
HEADS = {LAST_DAY: "처리기한", "minutes": "시간(분)"}


class TooManyLines(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} lines are too many for one paper; it holds {most}.")
    advice = QT_TRANSLATE_NOOP("errors", "Narrow the list, for instance to a year, or export it as .xlsx.")


@frozen
class Wanted:
    """Which lines of which register, and by what they were narrowed."""

    name: str
    ids: Sequence[int]
    sieve: Sieve = Sieve()
    words: str = ""


# Each column of a paper: how wide it is, and the fields that stand in it below each other.
# A day in full needs 17, a number of e-People 23.
LAYOUTS: Mapping[str, tuple[tuple[int, tuple[str, ...]], ...]] = MappingProxyType(
    {
        "passive-reports": (
            (23, ("number", "channel")),
            (23, ("title", "department")),
            (17, ("received_on", LAST_DAY)),
            (17, ("stage", "answered_on")),
            (13, ("outcome", "measures")),
        ),
        "complaints": (
            (23, ("number", "channel")),
            (33, ("title", "department")),
            (17, ("received_on", "answered_on")),
            (20, ("theme",)),
        ),
        "trainings": (
            (17, ("number", "held_on")),
            (25, ("title", "audience")),
            (17, ("place", "speaker")),
            (10, ("minutes",)),
            (24, ("programme",)),
        ),
        "attendances": (
            (20, ("training",)),
            (20, ("name",)),
            (25, ("department",)),
            (14, ("mode",)),
            (14, ("minutes",)),
        ),
        "officials": (
            (15, ("number",)),
            (12, ("name",)),
            (20, ("department",)),
            (19, ("grade", "title")),
            (10, ("employment",)),
            (17, ("since", "until")),
        ),
        "promotions": (
            (17, ("number", "told_on")),
            (29, ("title",)),
            (16, ("channel",)),
            (11, ("reach",)),
            (20, ("place",)),
        ),
        "office-tasks": (
            (17, ("number", "given_on")),
            (24, ("title",)),
            (18, ("given_by", "given_to")),
            (17, ("due_on", "done_on")),
            (17, ("result",)),
        ),
        "officers": (
            (24, ("charge",)),
            (24, ("name", "title")),
            (28, ("office",)),
            (17, ("since", "until")),
        ),
        "cases": (
            (17, ("number", "written_on")),
            (30, ("title", "kind")),
            (15, ("department",)),
            (31, ("awards",)),
        ),
    }
)


def write(
    door: Door, file: Path, wanted: Wanted, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[int]:
    """These lines as one PDF/A, in their order; how many they are."""
    if len(wanted.ids) > MOST:
        raise TooManyLines(count=f"{len(wanted.ids):,}", most=f"{MOST:,}")
    return printouts.write(door, file, partial(page, wanted=wanted), at=at, progress=progress)


def page(session: Session, on: date, wanted: Wanted) -> Printout[int]:
    """These lines laid out, as of a day."""
    lay = _ledger if wanted.name == SUM_UP else _listed
    paper = lay(session, wanted, desks.desk(session), on)
    return Printout(paper, CALLED, desks.rules(session, on), len(wanted.ids))


def _ledger(session: Session, wanted: Wanted, desk: Desk, on: date) -> Paper:
    book = BOOKS[TELLINGS[SUM_UP].kind]
    found = registers.lines(session, book, wanted.ids)
    return reward_ledger.paper(desk.body, found, registers.numbers(session, book), on, _narrowed(wanted))


def _narrowed(wanted: Wanted) -> tuple[str, ...]:
    narrowing = "" if wanted.sieve.narrowing == ALL else wanted.sieve.narrowing
    return register_list.narrowing(narrowing, wanted.sieve.year, wanted.words)


def _listed(session: Session, wanted: Wanted, desk: Desk, on: date) -> Paper:
    telling, layout = TELLINGS[wanted.name], LAYOUTS[wanted.name]
    headings = {**telling.headings, **HEADS}
    return register_list.paper(
        wanted.name,
        desk.body,
        ["\n".join(headings[field] for field in fields) for _, fields in layout],
        [width for width, _ in layout],
        [_cells(row, layout) for row in _rows(session, telling, wanted.ids, on)],
        _narrowed(wanted),
        on,
    )


def _rows(session: Session, telling: Telling, ids: Sequence[int], on: date) -> Iterator[Row]:
    """The rows that a list for other programs has, with the last day of what has one by the rules."""
    numbers = registers.numbers(session, BOOKS[telling.numbers or telling.kind])
    rules, is_holiday = desks.rules(session, on), days.of(session)
    for one in registers.lines(session, BOOKS[telling.kind], ids):
        last = one.last_day(rules, is_holiday) if hasattr(one, LAST_DAY) else None
        yield {**telling.row(one, numbers), LAST_DAY: last}


def _cells(row: Row, layout: Sequence[tuple[int, Sequence[str]]]) -> tuple[str, ...]:
    return tuple(
        "\n".join(filter(None, (_cell(row, field) for field in fields))) or "—" for _, fields in layout
    )


def _cell(row: Row, field: str) -> str:
    told = row.get(field)
    if isinstance(told, date):
        return day(told)
    return f"{told:,}" if isinstance(told, int) and not isinstance(told, bool) else str(said(field, told))
