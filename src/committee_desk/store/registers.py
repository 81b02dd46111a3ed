"""The registers on disk: one way to number, find, sort and narrow the lines of each.

    BOOKS[kind] (rows, orders, narrowings) ─┬─► ids, lines      the list as the window asks for it
                                            ├─► known           what the rows of a file are compared with
                                            └─► next_number     what an entry without a number is given

A register is one Book here; what only one of them asks stands in the module of its rows.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, false, func, select, true
from sqlalchemy.orm import Session

from committee_desk.domain.grant import Receiver
from committee_desk.domain.office_task import SOON
from committee_desk.domain.passive_report import Outcome, Stage
from committee_desk.domain.training import Audience, Mode
from committee_desk.frozen import frozen
from committee_desk.store import running
from committee_desk.store.cases import REGISTER as CASES
from committee_desk.store.cases import CaseRow
from committee_desk.store.complaints import REGISTER as COMPLAINTS
from committee_desk.store.complaints import ComplaintRow
from committee_desk.store.grants import OPEN, GrantRow
from committee_desk.store.grants import REGISTER as GRANTS
from committee_desk.store.matters import MatterRow
from committee_desk.store.office_tasks import OPEN as UNDONE
from committee_desk.store.office_tasks import REGISTER as OFFICE_TASKS
from committee_desk.store.office_tasks import OfficeTaskRow
from committee_desk.store.officers import REGISTER as OFFICERS
from committee_desk.store.officers import OfficerRow
from committee_desk.store.officials import REGISTER as OFFICIALS
from committee_desk.store.officials import OfficialRow
from committee_desk.store.passive_reports import REGISTER as PASSIVE_REPORTS
from committee_desk.store.passive_reports import PassiveReportRow
from committee_desk.store.promotions import REGISTER as PROMOTIONS
from committee_desk.store.promotions import PromotionRow
from committee_desk.store.register import Register
from committee_desk.store.trainings import ATTENDANCES, AttendanceRow, TrainingRow
from committee_desk.store.trainings import REGISTER as TRAININGS

Conditions = tuple[ColumnElement[bool], ...]
Narrowing = Conditions | Callable[[date], Conditions]

AT_ONCE = 10_000  # numbers in one question
ALL = "all"
Some = TypeVar("Some")


@frozen
class Sieve:
    """What a register is narrowed to: one of its narrowings, and the year of its days; 0 is every year.

    `today` is the day from which a narrowing counts, where it counts.
    """

    narrowing: str = ALL
    year: int = 0
    today: date = date.min


@frozen
class Book:
    """`orders` are the columns that a list is sorted by, `told` those in which typed words are looked for.

    `day` is the day that a line belongs to, where it has one of its own; `prefix` begins the numbers that the
    desk gives, and `called` are the rows whose numbers a line is told by, where it has none itself.
    """

    register: Register[Any]
    orders: Mapping[str, Any]
    told: tuple[Any, ...]
    day: Any
    narrowings: Mapping[str, Narrowing] = field(default_factory=dict)
    prefix: str = ""
    called: Any = None

    @property
    def row(self) -> Any:
        return self.register.row


BOOKS: Mapping[str, Book] = MappingProxyType(
    {
        "case": Book(
            CASES,
            {
                "written": CaseRow.written_on,
                "number": CaseRow.number,
                "title": CaseRow.title,
                "kind": CaseRow.kind,
                "released": CaseRow.released,
            },
            (CaseRow.title, CaseRow.number, CaseRow.department),
            CaseRow.written_on,
            {
                "released": (CaseRow.released == true(),),
                "draft": (CaseRow.released == false(),),
                "won": (CaseRow.awards != "",),
            },
            prefix="C",
        ),
        "grant": Book(
            GRANTS,
            {
                "granted": GrantRow.granted_on,
                "due": func.coalesce(GrantRow.due_on, date.max),
                "person": GrantRow.person,
                "measure": GrantRow.measure,
                "owner": GrantRow.owner,
            },
            (GrantRow.person, GrantRow.called, GrantRow.owner),
            GrantRow.granted_on,
            {
                "open": OPEN,
                "overdue": lambda today: (*OPEN, GrantRow.due_on < today),
                "undated": (*OPEN, GrantRow.due_on.is_(None)),
                "done": (GrantRow.voided_because == "", GrantRow.done_on.is_not(None)),
                "given_up": (GrantRow.voided_because == "", GrantRow.undone_because != ""),
                "departments": (GrantRow.receiver == Receiver.DEPARTMENT.value,),
            },
            called=MatterRow,
        ),
        "passive_report": Book(
            PASSIVE_REPORTS,
            {
                "received": PassiveReportRow.received_on,
                "number": PassiveReportRow.number,
                "title": PassiveReportRow.title,
                "department": PassiveReportRow.department,
                "stage": PassiveReportRow.stage,
                "outcome": PassiveReportRow.outcome,
            },
            (PassiveReportRow.title, PassiveReportRow.number, PassiveReportRow.department),
            PassiveReportRow.received_on,
            {
                "open": (PassiveReportRow.stage == Stage.IN_HAND.value,),
                "answered": (PassiveReportRow.stage == Stage.ANSWERED.value,),
                "passive": (PassiveReportRow.outcome == Outcome.PASSIVE.value,),
                "again": (PassiveReportRow.again | PassiveReportRow.first_report.is_not(None),),
            },
            prefix="S",
        ),
        "complaint": Book(
            COMPLAINTS,
            {
                "received": ComplaintRow.received_on,
                "number": ComplaintRow.number,
                "title": ComplaintRow.title,
                "channel": ComplaintRow.channel,
                "theme": ComplaintRow.theme,
            },
            (ComplaintRow.title, ComplaintRow.number, ComplaintRow.department, ComplaintRow.theme),
            ComplaintRow.received_on,
            {
                "open": (ComplaintRow.answered_on.is_(None),),
                "alone": (ComplaintRow.theme == "",),
                "grouped": (ComplaintRow.theme != "",),
                "raised": (ComplaintRow.proposal.is_not(None) | ComplaintRow.matter.is_not(None),),
            },
            prefix="C",
        ),
        "official": Book(
            OFFICIALS,
            {
                "name": OfficialRow.name,
                "number": OfficialRow.number,
                "department": OfficialRow.department,
                "grade": OfficialRow.grade,
                "employment": OfficialRow.employment,
            },
            (OfficialRow.name, OfficialRow.number, OfficialRow.department),
            OfficialRow.since,
            {
                "here": (OfficialRow.until.is_(None),),
                "left": (OfficialRow.until.is_not(None),),
                "moved": (OfficialRow.moves != (),),
            },
        ),
        "training": Book(
            TRAININGS,
            {
                "held": TrainingRow.held_on,
                "number": TrainingRow.number,
                "title": TrainingRow.title,
                "audience": TrainingRow.audience,
            },
            (TrainingRow.title, TrainingRow.number, TrainingRow.speaker, TrainingRow.place),
            TrainingRow.held_on,
            {
                "managers": (TrainingRow.audience == Audience.MANAGERS.value,),
                "study_group": (TrainingRow.audience == Audience.STUDY_GROUP.value,),
            },
            prefix="T",
        ),
        "promotion": Book(
            PROMOTIONS,
            {
                "told": PromotionRow.told_on,
                "number": PromotionRow.number,
                "title": PromotionRow.title,
                "channel": PromotionRow.channel,
                "reach": PromotionRow.reach,
            },
            (PromotionRow.title, PromotionRow.number, PromotionRow.channel),
            PromotionRow.told_on,
            {
                "of_cases": (PromotionRow.case.is_not(None),),
                "unknown": (PromotionRow.reach.is_(None),),
            },
            prefix="M",
        ),
        "office_task": Book(
            OFFICE_TASKS,
            {
                "given": OfficeTaskRow.given_on,
                "number": OfficeTaskRow.number,
                "title": OfficeTaskRow.title,
                "given_by": OfficeTaskRow.given_by,
                "given_to": OfficeTaskRow.given_to,
                "due": func.coalesce(OfficeTaskRow.due_on, date.max),
            },
            (OfficeTaskRow.title, OfficeTaskRow.number, OfficeTaskRow.given_by, OfficeTaskRow.given_to),
            OfficeTaskRow.given_on,
            {
                "open": UNDONE,
                "soon": lambda today: (*UNDONE, OfficeTaskRow.due_on.between(today, today + SOON)),
                "late": lambda today: (*UNDONE, OfficeTaskRow.due_on < today),
                "done": (OfficeTaskRow.done_on.is_not(None),),
            },
            prefix="W",
        ),
        "officer": Book(
            OFFICERS,
            {
                "since": OfficerRow.since,
                "number": OfficerRow.number,
                "name": OfficerRow.name,
                "charge": OfficerRow.charge,
            },
            (OfficerRow.name, OfficerRow.number, OfficerRow.office),
            OfficerRow.since,
            {
                "now": lambda today: (
                    OfficerRow.since <= today,
                    OfficerRow.until.is_(None) | (OfficerRow.until >= today),
                ),
                "ended": lambda today: (OfficerRow.until < today,),
            },
            prefix="O",
        ),
        "attendance": Book(
            ATTENDANCES,
            {
                "entered": AttendanceRow.id,
                "name": AttendanceRow.name,
                "department": AttendanceRow.department,
                "training": AttendanceRow.training,
            },
            (AttendanceRow.name, AttendanceRow.department),
            None,
            {
                "remote": (AttendanceRow.mode == Mode.REMOTE.value,),
                "in_person": (AttendanceRow.mode == Mode.IN_PERSON.value,),
                "unknown": (AttendanceRow.official.is_(None),),
            },
        ),
    }
)


def ids(session: Session, book: Book, words: str, order: str, descending: bool, sieve: Sieve) -> array[int]:
    """The register as numbers only: narrowed, and sorted by the database."""
    by = book.orders[order]
    if by is book.row.id and not words and sieve.narrowing == ALL and not sieve.year:
        count, last = session.execute(select(func.count(), func.max(by))).one()
        if last and count == last:  # nothing is ever deleted: the numbers need not be read
            return array("q", range(last, 0, -1) if descending else range(1, last + 1))
    query = select(book.row.id).order_by(by.desc() if descending else by, book.row.id)
    narrowing = book.narrowings.get(sieve.narrowing, ())
    query = query.where(*(narrowing(sieve.today) if callable(narrowing) else narrowing))
    if sieve.year and book.day is not None:
        query = query.where(book.day >= date(sieve.year, 1, 1), book.day <= date(sieve.year, 12, 31))
    for word in words.split():
        first, *others = book.told
        told = first
        for one in others:
            told = told + " " + one
        query = query.where(told.contains(word, autoescape=True))
    # A hundred thousand numbers need no objects made of their rows.
    found: Any = session.connection().execute(query).cursor
    return array("q", (id for (id,) in found.fetchall()))


def lines(session: Session, book: Book, ids: Sequence[int]) -> list[Any]:
    """These values, in this order."""
    found = {one.id: one for some in several(ids) for one in book.register.some(session, some)}
    return [found[id] for id in ids]  # none is missing, since nothing is deleted


def years(session: Session, book: Book) -> list[int]:
    """The years that the register has days of, the latest first."""
    if book.day is None:
        return []
    first, last = session.execute(select(func.min(book.day), func.max(book.day))).one()
    return list(range(last.year, first.year - 1, -1)) if last is not None else []


def known(session: Session, book: Book, column: str, words: Sequence[str | date]) -> list[Any]:
    """Those in which this column says one of these, in the order they were entered."""
    named = getattr(book.row, column)
    parts = (book.register.read(session, named.in_(some)) for some in several(words))
    return sorted((one for part in parts for one in part), key=lambda one: int(one.id))


def numbered(session: Session, book: Book, number: str) -> int | None:
    """Which one bears this number."""
    return session.scalar(select(book.row.id).where(book.row.number == number).limit(1))


def numbers(session: Session, book: Book) -> dict[int, str]:
    """The number of every one, or of whatever they are told by."""
    row = book.called or book.row
    rows = session.execute(select(row.id, row.number)).all()
    return {row.id: row.number for row in rows}


def next_number(session: Session, book: Book, year: int) -> str:
    """The running number after the highest that the desk gave in a year."""
    return running.next_number(session, book.row.number, book.prefix, year)


def several(all: Sequence[Some]) -> Iterator[Sequence[Some]]:
    """So many at once as one question may name."""
    for start in range(0, len(all), AT_ONCE):
        yield all[start : start + AT_ONCE]
