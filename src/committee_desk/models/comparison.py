"""Two versions of minutes as a list: each line in runs that stay, were taken out or were put in.

jobs.comparing ─► lines ─► the list · the same in words, for who listens
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.comparing import Change, Compared, Run
from committee_desk.domain.ids import MeetingId
from committee_desk.frozen import frozen
from committee_desk.jobs import comparing
from committee_desk.jobs.comparing import DRAFT
from committee_desk.models.table import Column
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class ComparedLine:
    id: int
    runs: tuple[Run, ...]
    changed: bool

    @property
    def words(self) -> str:
        """The line as it is read aloud, each change named."""
        return spoken(self.runs)


def spoken(runs: Sequence[Run]) -> str:
    marks = {
        Change.SAME: "{words}",
        Change.REMOVED: translate("comparison", "[removed: {words}]"),
        Change.ADDED: translate("comparison", "[added: {words}]"),
    }
    space = translate("comparison", "space")
    return "".join(
        marks[run.change].format(words=run.text if run.text.strip() or run.change is Change.SAME else space)
        for run in runs
    )


def columns() -> tuple[Column[ComparedLine], ...]:
    return (Column(translate("comparison", "Comparison"), lambda line: line.words),)


def versions(session: Session, meeting: MeetingId) -> list[tuple[int, str]]:
    """What can be compared, the draft first."""
    said = translate("comparison", "Version {version} · {number}")
    return [
        (
            one.version,
            translate("comparison", "Current draft")
            if one.version == DRAFT
            else said.format(version=one.version, number=one.number),
        )
        for one in comparing.versions(session, meeting)
    ]


def lines(session: Session, meeting: MeetingId, before: int, after: int) -> list[ComparedLine]:
    return [_line(place, one) for place, one in enumerate(comparing.compare(session, meeting, before, after))]


def summary(lines: Sequence[ComparedLine]) -> str:
    changed = sum(line.changed for line in lines)
    if not changed:
        return translate("comparison", "The two versions say the same.")
    return translate("comparison", "Lines that differ: {count}").format(count=changed)


def step(lines: Sequence[ComparedLine], here: int, direction: int) -> int:
    """The next line that differs, onwards or backwards; the same place where there is none."""
    places = [place for place, line in enumerate(lines) if line.changed]
    if direction > 0:
        return next((place for place in places if place > here), here)
    return next((place for place in reversed(places) if place < here), here)


def _line(place: int, one: Compared) -> ComparedLine:
    return ComparedLine(place, one.runs, one.changed)
