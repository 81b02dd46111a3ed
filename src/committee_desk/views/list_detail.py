"""A screen of two halves: a list that is searched, and the chosen one of it beside.

    line chosen ─► flush (what is being typed is kept) ─► look_up ─► fill
    Ctrl+F ─► search     Enter ─► the chosen one     Esc ─► back to it from a page of its own

What a screen of its kind says itself: the kind it lists, how one is read, and how it is shown.
Behind its tabs may be parts that are made when they are first turned to (TABS, _show_also).
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QWidget,
)

from committee_desk.domain.journal import Subject
from committee_desk.models.desk import Desk
from committee_desk.models.purposes import purpose
from committee_desk.views import forms, lists, tabs, theme
from committee_desk.views.page import Breadth, Page

One = TypeVar("One")
WIDEST = 0.6  # of the screen, for the half with the tabs
PURPOSE = 120  # px of what is said where nothing is chosen, whose lines a least size does not count
NOBODY, ONE = range(2)  # of the detail; what a screen has beside them comes behind


class ListPage(Page):
    """What has a list that is searched."""

    search: QLineEdit
    table: QTableView


class ListDetail(ListPage, Generic[One]):
    """A screen gives its FORM and its KIND, makes its list, and calls _connect."""

    FORM: ClassVar[str]
    KIND: ClassVar[str]
    TABS: ClassVar[Sequence[str]] = ()  # what stands behind each, by its name, where it is made on first use
    ABOVE: ClassVar[Sequence[str]] = ()  # what stands over the list, and gives its place with it
    panes: QSplitter
    detail: QStackedWidget
    tabs: QTabWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load(self.FORM, self)
        self._desk = desk
        self._about: One | None = None
        self._id: int | None = None  # whom _about tells of
        self._behind = True
        self._breadth = Breadth.WIDE
        self._shown_also: list[Callable[[One], object]] = []

    @abstractmethod
    def look_up(self, id: int) -> One:
        """All that is shown of the one of this number."""

    @abstractmethod
    def fill(self, about: One, same: bool) -> None:
        """Show it; `same` where it was shown already, so that what is being typed stays."""

    def flush(self) -> None:
        """Keep what is being typed, before another one is shown."""

    def regions(self) -> list[QWidget]:
        return [self.table, self.detail]

    def about(self) -> Subject | None:
        return Subject(self.KIND, self._id) if self._id is not None else None

    def fold(self, breadth: Breadth) -> None:
        """One below the other where there is no room beside."""
        self._breadth, narrow = breadth, breadth is Breadth.NARROW
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        few = lists.TWO_LINES if narrow else lists.FEW_LINES
        self.table.setMinimumHeight(theme.px(few))  # below it the screen is scrolled instead
        self._give_place()
        place_empty_words(self, narrow=narrow)

    @Slot()
    def _give_place(self) -> None:
        """Where one half stands below the other, what is being filled in anew has the room of both."""
        shown = not self.gives_place
        for part in (self.panes.widget(0), *(getattr(self, name) for name in self.ABOVE)):
            if part is not None:
                part.setVisible(shown)
        empty = self._breadth is Breadth.NARROW and self.detail.currentIndex() == NOBODY
        least = max(theme.px(PURPOSE), self.detail.minimumSizeHint().height()) if empty else 0
        self.detail.setMinimumHeight(least)

    @property
    def gives_place(self) -> bool:
        """Whether the list, and what stands over it, is out of sight."""
        return self._takes_all() and self._breadth is Breadth.NARROW

    def _takes_all(self) -> bool:
        """Whether what is in hand needs the list's room too, where one stands below the other."""
        return self.detail.currentIndex() not in (NOBODY, ONE)

    def close_layer(self) -> bool:
        if self.detail.currentIndex() in (NOBODY, ONE):
            return False
        self._show_one()
        self.table.setFocus()
        return True

    @Slot()
    def _choose(self) -> None:
        line = lists.chosen(self.table)
        # Behind another screen nobody looks; what is shown is caught up with on coming to the front.
        self._behind = not self.isVisible()
        if line is None or self._behind:
            say_purpose(self, self.FORM)
            return
        same = self._id == line.id
        if not same:
            self.flush()
        self._id, self._about = line.id, self.look_up(line.id)
        for show in self._shown_also:
            show(self._about)
        self.fill(self._about, same)
        self._fit_tabs()
        self._turn_tab(self.tabs.currentIndex())

    @Slot()
    def _show_one(self) -> None:
        self.detail.setCurrentIndex(NOBODY if self._about is None else ONE)

    def _enter_one(self) -> None:
        """Enter: from the list to the chosen one."""
        self.tabs.setFocus()

    # Parts that are made when they are first asked for

    @Slot(int)
    def _turn_tab(self, place: int) -> None:
        if self.TABS:
            getattr(self, self.TABS[place])

    def _fit_tabs(self) -> None:
        """The list gives way until all names are in sight."""
        if self._breadth is Breadth.NARROW:
            tabs.fit(self.tabs, self.width())
            self.tabs.setMinimumWidth(0)
        else:
            room = round(self.width() * WIDEST)
            self.tabs.setMinimumWidth(min(tabs.fit(self.tabs, room), room))

    def _show_also(self, show: Callable[[One], object]) -> None:
        """From now on the part shows the one in hand."""
        self._shown_also.append(show)
        if self._about is not None:
            show(self._about)

    def _made(self, *names: str) -> list[Any]:
        """Those of these parts that were asked for already."""
        return [self.__dict__[name] for name in names if name in self.__dict__]

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn_tab)
        self.detail.currentChanged.connect(self._give_place)
        lists.on_choice(self.table, self._choose)
        lists.on_open(self.table, self._enter_one)
        self.hear_keys({"Ctrl+F": self.search.setFocus})

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_tabs()
        if self._behind:
            self._choose()


def say_purpose(page: ListPage, form: str) -> None:
    """Beside a list with nothing to choose from: what the screen is for. The next step stands in the list."""
    words = page.findChild(QLabel, "nobody_words")
    if words is None:
        return
    if not words.property("choose"):
        words.setProperty("choose", words.text())
    searched = bool(page.search.text())
    empty = page.table.model().rowCount() == 0
    words.setText("" if empty and searched else purpose(form) if empty else words.property("choose"))


def place_empty_words(page: QWidget, *, narrow: bool) -> None:
    """What is said where nothing is chosen: in the middle, or in sight below the list."""
    words = page.findChild(QLabel, "nobody_words")
    if words is not None:
        middle = Qt.AlignmentFlag.AlignHCenter
        words.setAlignment(middle | (Qt.AlignmentFlag.AlignTop if narrow else Qt.AlignmentFlag.AlignVCenter))
