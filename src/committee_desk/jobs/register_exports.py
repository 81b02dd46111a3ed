"""The registers as lists for other programs; who reported whom is left out of what leaves the desk.

store.registers ─► one row a line ─► Listing ─► jobs.exporting; under the headings that are read in again
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.documents.wording import measure_of
from committee_desk.domain.grant import Grant
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.frozen import frozen
from committee_desk.jobs import report_lists as reports
from committee_desk.jobs.importing import Column
from committee_desk.jobs.listing import Listing, Row
from committee_desk.store import registers
from committee_desk.store.registers import BOOKS


@frozen
class Telling:
    """How a register is told in a list: its columns, those left out of it, and a line as a row."""

    kind: str
    columns: Sequence[Column]
    row: Callable[[Any, Mapping[int, str]], Row]
    guarded: frozenset[str] = frozenset()

    @property
    def headings(self) -> dict[str, str]:
        return {one.field: one.headings[0] for one in self.columns if one.field not in self.guarded}


def _passive_report(report: PassiveReport, numbers: Mapping[int, str]) -> Row:
    in_hand = "기간연장" if report.extended else report.stage
    return {
        "number": report.number,
        "title": report.title,
        "received_on": report.received_on,
        "department": report.department,
        "content": report.content,
        "channel": report.channel,
        "due_said": report.due_said,
        "stage": in_hand if report.is_open else report.stage,
        "answered_on": report.answered_on,
        "outcome": report.outcome,
        "measures": report.measures,
        "transferred_to": report.transferred_to,
        "again": report.is_again,
        "first_report": numbers.get(report.first_report, "") if report.first_report else "",
    }


REWARDS = tuple(
    Column(field, (heading,))
    for field, heading in {
        "matter": "의안번호",
        "granted_on": "의결일",
        "person": "대상",
        "receiver": "구분",
        "measure": "우대·포상",
        "won": "금액(원)",
        "condition": "조건",
        "owner": "이행 부서",
        "due_on": "이행 기한",
        "stage": "이행 상태",
        "done_on": "이행일",
        "delay": "지연 일수",
        "late_because": "지연 사유",
        "evidence": "증빙",
        "undone_because": "미이행 사유",
        "voided_because": "무효 사유",
    }.items()
)


def _reward(grant: Grant, numbers: Mapping[int, str]) -> Row:
    told = {one.field: getattr(grant, one.field, None) for one in REWARDS}
    late = grant.delay(grant.done_on) if grant.done_on else None
    return {**told, "matter": numbers[grant.matter], "measure": measure_of(grant), "delay": late}


TELLINGS: Mapping[str, Telling] = MappingProxyType(
    {
        "rewards": Telling("grant", REWARDS, _reward),
        "passive-reports": Telling(
            "passive_report", reports.COLUMNS, _passive_report, frozenset({"reporter", "against"})
        ),
    }
)


def listing(name: str, ids: Sequence[int] | None = None) -> Listing:
    """The whole register, or these lines of it."""
    telling = TELLINGS[name]
    return Listing(telling.headings, partial(_rows, telling, ids))


def _rows(telling: Telling, ids: Sequence[int] | None, session: Session) -> Iterator[Row]:
    book = BOOKS[telling.kind]
    numbers = registers.numbers(session, book)
    for some in registers.several(book.register.ids(session) if ids is None else ids):
        for one in registers.lines(session, book, some):
            yield telling.row(one, numbers)


OF_REGISTERS: Mapping[str, Listing] = MappingProxyType({name: listing(name) for name in TELLINGS})
