"""The ledger of rewards to print: the lines shown, as they stand today.

numbers of the lines ─► Grant, the numbers of their matters ─► documents.reward_ledger ─► PDF, a draft
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import reward_ledger
from committee_desk.documents.paper import Paper, draft
from committee_desk.domain.calendar import day_of
from committee_desk.domain.desk import Desk
from committee_desk.domain.ids import PersonId
from committee_desk.jobs import writing
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import desks, registers
from committee_desk.store.registers import BOOKS


def write(
    door: Door,
    file: Path,
    ids: Sequence[int],
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[int]:
    """These lines as one PDF, in their order; how many they are."""
    from committee_desk.documents import pdf  # noqa: PLC0415 -- slow import

    on = day_of(at)
    desk, page = door.ask(_page, ids, on)
    imprint = draft(page, body=desk.body, desk=desk.key, on=on, letterhead=desk.letterhead)
    writing.write(file, pdf.write(page, imprint).content)
    return Done(len(ids), frozenset())


def _page(session: Session, ids: Sequence[int], on: date) -> tuple[Desk, Paper]:
    found = registers.lines(session, BOOKS["grant"], ids)
    numbers = registers.numbers(session, BOOKS["grant"])
    desk = desks.desk(session)
    return desk, reward_ledger.paper(desk.body, found, numbers, on)
