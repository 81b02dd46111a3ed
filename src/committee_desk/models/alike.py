"""Proposals that read alike, two and two, as the screen shows them.

jobs.likening.alike ─► pairs(found) ─► Pair (first, later, how much) ─► columns()
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import ProposalId
from committee_desk.domain.proposal import Likeness
from committee_desk.frozen import frozen
from committee_desk.models.table import RIGHT, Column
from committee_desk.store import proposals
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class Pair:
    """`hundredths` of their pairs of letters are in both."""

    first: ProposalId
    later: ProposalId
    first_words: str
    later_words: str
    hundredths: int

    @property
    def id(self) -> tuple[ProposalId, ProposalId]:
        return self.first, self.later


def columns() -> list[Column[Pair]]:
    return [
        Column(translate("proposals", "Received first"), lambda pair: pair.first_words),
        Column(translate("proposals", "Received later"), lambda pair: pair.later_words),
        Column(
            translate("proposals", "Alike"),
            lambda pair: f"{pair.hundredths} %",
            sort=lambda pair: pair.hundredths,
            align=RIGHT,
            width=3,
        ),
    ]


def pairs(session: Session, found: Sequence[Likeness]) -> list[Pair]:
    """The same with their numbers and titles; what has been decided on since is left out."""
    decided = {frozenset(pair) for pair in proposals.decided_on(session)}
    open_ones = [one for one in found if frozenset((one.first, one.later)) not in decided]
    ids = {id for one in open_ones for id in (one.first, one.later)}
    told = {id: f"{number}  {title}" for id, (number, title) in proposals.labels(session, [*ids]).items()}
    return [
        Pair(one.first, one.later, told[one.first], told[one.later], round(one.share * 100))
        for one in open_ones
    ]


def found_words(count: int) -> str:
    if not count:
        return translate("proposals", "No two proposals read alike that nobody has decided on.")
    said = translate(
        "proposals", "Pairs to decide on: {count}. That two read alike decides nothing by itself."
    )
    return said.format(count=count)
