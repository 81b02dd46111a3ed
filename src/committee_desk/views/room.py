"""What the window knows of a screen before it is made: its name, its drawing, its key, and how it is made."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from committee_desk.frozen import frozen
from committee_desk.models.desk import Desk
from committee_desk.views.page import Page

if TYPE_CHECKING:
    from committee_desk.models.palette import Line

translate = QCoreApplication.translate


@frozen
class Later:
    """A screen whose module is imported when it is first shown, or when nothing else is to be done."""

    module: str
    view: str

    def load(self) -> Callable[[Desk, QWidget], Page]:
        view: Callable[[Desk, QWidget], Page] = getattr(
            import_module(f"committee_desk.views.{self.module}"), self.view
        )
        return view

    def __call__(self, desk: Desk, within: QWidget) -> Page:
        return self.load()(desk, within)


@frozen
class Room:
    """One screen: `title` is marked for translation in the context "rooms"; `digit` goes with Ctrl.

    There are ten digits; a screen without one is reached by the rail and by Ctrl+K.
    A line on the rail parts one that is `apart` from those above it.
    """

    name: str
    title: str
    drawing: str
    digit: int | None
    page: Callable[[Desk, QWidget], Page]
    apart: bool = False

    @property
    def keys(self) -> str:
        return "" if self.digit is None else f"Ctrl+{self.digit}"

    def words(self) -> str:
        return translate("rooms", self.title)

    def line(self) -> Line:
        """As the command palette shows it."""
        from committee_desk.models.palette import Group, Line, Place  # noqa: PLC0415 -- slow import

        return Line(Group.ROOMS, self.words(), Place(self.name), keys=self.keys)
