"""The band above the screens: whose desk it is, its meeting with the quorum and the numbers of the item.

models.standing: Standing ─► the fullest words that have room beside each other ─► the name and the chips

What is too long is said shorter, part by part, before anything would be cut or make the window wider.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from committee_desk.models.standing import Standing
from committee_desk.models.table import Tone
from committee_desk.views.alerts import announce
from committee_desk.views.combo import Deliberate
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import ElidedLabel, StatusChip, chip_size

GAP = 8  # px at least between what is told and who acts, as the form has it
LEAN = 2  # px that a name's last letter leans over, as its label reckons


class Parts(Protocol):
    """The widgets of the window's form that stand in the band."""

    top: QFrame
    top_line: QHBoxLayout
    body: ElidedLabel
    reading: StatusChip
    meeting: StatusChip
    quorum: StatusChip
    item: StatusChip
    saved: QLabel
    acting: QLabel
    by: Deliberate
    put_off: StatusChip
    lock: QPushButton


class TopBand(QObject):
    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._now = Standing("", ())
        self._reading = False
        self._breadth = Breadth.WIDE
        self._told_in_front = True
        for chip in (parts.meeting, parts.reading):
            chip.give_way()  # the numbers are never cut for them
        parts.top.installEventFilter(self)

    def show_standing(self, now: Standing) -> None:
        before = self._now.quorum
        self._now = now
        self.fit()
        if before and now.quorum != before:
            announce(self._parts.quorum, now.quorum)

    def say_read_only(self) -> None:
        self._reading = True
        self.fit()

    def say_put_off(self, put_off: bool) -> None:
        """Nobody is there, and the desk waits with locking for the end of the meeting."""
        self._parts.put_off.show_state(self.tr("Lock put off") if put_off else "", Tone.WARNING)
        self.fit()

    def fold(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self.fit()

    def leave_item_to_front(self, told: bool) -> None:
        """The screen in front says the numbers of the item itself, beside its title."""
        self._told_in_front = told
        self.fit()

    def fit(self) -> None:
        """Say as much as there is room for."""
        parts, room = self._parts, self._parts.top.width()
        parts.body.ensurePolished()  # its letters are bold
        said = dict(self._fullest())
        for shorter in self._shorter():
            if self._needed(said) <= room:
                break
            said |= {part: words for part, words in shorter.items() if said[part]}
        now = self._now
        parts.body.setText(said["body"], now.body)
        parts.body.setMaximumWidth(parts.body.sizeHint().width())
        parts.body.setVisible(bool(said["body"]))
        parts.reading.show_state(said["reading"], Tone.DANGER, self._read_only)
        parts.meeting.show_state(said["meeting"], Tone.INFORMATION, now.meeting)
        parts.quorum.show_state(said["quorum"], now.tone, now.quorum)
        parts.item.show_state(said["item"], now.item_tone, now.item)

    @property
    def _read_only(self) -> str:
        return self.tr("Read only: open in another window") if self._reading else ""

    def _fullest(self) -> Mapping[str, str]:
        now, wide = self._now, self._breadth is Breadth.WIDE
        item = "" if self._told_in_front else now.item if wide else now.item_numbers
        return {
            "body": now.body,
            "reading": self._read_only,
            "meeting": now.meeting if wide else now.meeting_short,
            "quorum": now.quorum,
            "item": item,
        }

    def _shorter(self) -> Iterator[Mapping[str, str]]:
        """What is said shorter, or no more, one after the other; the numbers that decide stay."""
        now = self._now
        yield {"meeting": now.meeting_short}
        yield {"item": now.item_numbers}
        yield {"reading": self.tr("Read only")}
        yield {"quorum": now.quorum_short}
        yield {"body": now.body_short}
        yield {"meeting": now.meeting_shortest}
        if now.item and not self._told_in_front:
            yield {"meeting": ""}
        yield {"body": ""}

    def _needed(self, said: Mapping[str, str]) -> int:
        """How wide the band would be with these words."""
        parts = self._parts
        tones = {"quorum": self._now.tone, "item": self._now.item_tone}
        sizes = [
            chip_size(said[chip.objectName()], tones.get(chip.objectName(), Tone.DANGER), chip.fontMetrics())
            for chip in (parts.reading, parts.meeting, parts.quorum, parts.item)
            if said[chip.objectName()]
        ]
        others = (parts.saved, parts.acting, parts.by, parts.put_off, parts.lock)
        sizes += [part.sizeHint() for part in others if part.isVisibleTo(parts.top)]
        name = parts.body.fontMetrics().horizontalAdvance(said["body"]) + LEAN if said["body"] else 0
        margins, gaps = parts.top_line.contentsMargins(), len(sizes) * parts.top_line.spacing()
        chips_and_controls = sum(size.width() for size in sizes)
        return margins.left() + name + gaps + chips_and_controls + GAP + margins.right()

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The band has another width, or letters of another size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self.fit()
        return False
