"""What is being typed survives a crash: kept within a second, brought back, forgotten once it is saved.

    a field ─► note(place, text) ─► one second ─► acts.typing.remember
    the desk closes ─► leaving ─► forms save what they can, and the rest is kept at once
    a form that comes back ─► recall() ─► its fields, as they were being typed

A place is the field's own name for itself, such as "person/12/note".
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from committee_desk.acts import typing
from committee_desk.models.desk import Desk
from committee_desk.store import typed

PAUSE = 700  # ms after the last key; with the commit it stays under a second


class Typing(QObject):
    leaving = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._unkept: dict[str, str] = {}
        self._kept: set[str] = {one.place for one in desk.ask(typed.recall)}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self.keep)
        desk.closing.connect(self._leave)

    def note(self, place: str, text: str) -> None:
        """The field of this name now reads so."""
        self._unkept[place] = text
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def keep(self) -> None:
        """Keep what has been noted and not kept yet."""
        self._soon.stop()
        for place, text in self._unkept.items():
            self._desk.jot(partial(typing.remember, place=place, text=text))
            self._kept.add(place)
        self._unkept.clear()

    @Slot()
    def _leave(self) -> None:
        self.leaving.emit()
        self.keep()

    def recall(self, within: str) -> dict[str, str]:
        """What was being typed in the places that begin so, by the rest of their names."""
        places = {one.place: one.text for one in self._desk.ask(typed.recall)} | self._unkept
        return {
            place.removeprefix(within): text for place, text in places.items() if place.startswith(within)
        }

    def forget(self, place: str) -> None:
        """The text has become an act, or was given up."""
        self._unkept.pop(place, None)
        if place in self._kept:
            self._kept.discard(place)
            self._desk.jot(partial(typing.forget, place=place))
