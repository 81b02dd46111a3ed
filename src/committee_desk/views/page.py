"""What a screen may answer when the window asks: its keys, its regions, how it folds.

class PeopleView(Page):      every answer has a default, so a screen gives only its own
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from committee_desk.domain.journal import Subject
from committee_desk.frozen import frozen


class Breadth(Enum):
    """How many letters fit beside each other, whatever the size of the text."""

    WIDE = 72  # em or more: three columns
    MIDDLE = 50  # two
    NARROW = 0  # one

    @classmethod
    def of(cls, ems: float) -> Breadth:
        return next(breadth for breadth in cls if ems >= breadth.value)


@frozen
class Pressed:
    """What another screen may be wanted for: a button of it, by its name, as if it were pressed there."""

    name: str

    def on(self, page: QWidget) -> None:
        button = page.findChild(QPushButton, self.name)
        if button is not None:
            button.click()


class Page(QWidget):
    wanted = Signal(str, object)  # another screen by its name, and what to show there
    left = Signal()  # what lies over the screens is done with
    tells_of_item = False  # the numbers of the item before the meeting, which otherwise stand above

    def keys(self) -> Sequence[tuple[str, str]]:
        """This screen's own keys and what they do, in the window's language; for F1."""
        return ()

    def regions(self) -> Sequence[QWidget]:
        """What F6 goes round within the screen."""
        return (self,)

    def fold(self, breadth: Breadth) -> None:
        """Lay out anew for the room there is."""

    def arrive(self) -> None:
        """The screen has come to the front."""

    def turn_to(self, subject: object) -> None:
        """Show this, at the wish of another screen."""

    def about(self) -> Subject | None:
        """What is chosen on the screen, for its history; None for the whole desk."""
        return None

    def explain(self) -> bool:
        """Say on the screen itself where what is chosen comes from, where F3 asks; False for the history."""
        return False

    def close_layer(self) -> bool:
        """Close what lies on top, if anything does; Esc asks."""
        return False

    def hear_keys(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Do each of these at its key, wherever on the screen the focus is."""
        for keys, deed in deeds.items():
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
