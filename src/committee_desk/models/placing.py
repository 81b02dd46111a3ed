"""Where a ready matter goes: onto the agenda of the meeting that comes next, or of one to be planned.

    matter, meetings ─► way ─► Way: the words of its step, the hint, what the meetings are wanted for
    the day ─► taking ─► the meeting that takes one more matter

A matter that stands on an agenda is led to its item there.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import MatterId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Matter
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Stage
from committee_desk.frozen import frozen
from committee_desk.models import dates
from committee_desk.models.agenda import Beginning
from committee_desk.models.meeting import item_name
from committee_desk.models.meetings import ToPlace
from committee_desk.store import items, matters, meetings
from committee_desk.store.base import Session
from committee_desk.store.meetings import MeetingLine

translate = QCoreApplication.translate


@frozen
class Way:
    """A step that leads from the docket to the meetings; without `wanted` it cannot be taken."""

    words: str
    hint: str = ""
    wanted: ToPlace | Subject | None = None

    @property
    def onward(self) -> bool:
        """Whether it takes the matter on, and does not only show where it stands."""
        return isinstance(self.wanted, ToPlace)


def way(session: Session, matter: Matter, today: date) -> Way:
    """The step onto an agenda, as this matter stands."""
    if matter.stage is MatterStage.READY:
        return Way(_place(), _where_to(taking(session, today)), ToPlace(matter.id))
    if matter.stage is MatterStage.ON_AGENDA and (found := items.about(session, matter.id)):
        item = found[-1]
        held = meetings.get(session, item.meeting)
        said = translate("docket", "{item}, {title}, {day}.")
        hint = said.format(item=item_name(item), title=held.title, day=dates.day(held.held_on))
        return Way(translate("docket", "To its agenda …"), hint, Subject("item", item.id))
    return Way(_place())


def taking(session: Session, today: date) -> MeetingLine | None:
    """The next meeting that takes one more; one whose notice is out only where none is being prepared."""
    coming = [
        line
        for line in meetings.lines(session, (Stage.DRAFT, Stage.CONVENED))
        if line.held_on >= today and not line.in_writing
    ]
    return min(
        coming, key=lambda line: (line.stage is not Stage.DRAFT, line.held_on, line.starts_at), default=None
    )


def to_begin_with(session: Session, id: MatterId) -> Beginning:
    """This matter, as what a new agenda begins with."""
    from committee_desk.jobs.beginning import Left  # noqa: PLC0415 -- slow import

    matter = matters.get(session, id)
    said = translate("agenda", "Ready: {title}").format(title=f"{matter.number} {matter.title}")
    return Beginning(f"ready {id}", said, Left(matter, minutes=0))


def _place() -> str:
    return translate("docket", "Place on an agenda …")


def _where_to(line: MeetingLine | None) -> str:
    if line is None:
        return translate("docket", "No meeting is being prepared; it begins with planning one.")
    said = translate("docket", "The next meeting: {title}, {day}.")
    if line.stage is Stage.CONVENED:
        said = translate(
            "docket", "The next meeting: {title}, {day}; its notice is out, so say why it is late."
        )
    return said.format(title=line.title, day=dates.day(line.held_on))
