"""The desk's window: the screens' names on the left, a page for each on the right, bands above and below.

    ROOMS (name, drawing, digit, page) ─► rail ─► the page, made when first shown
    desk.changed ─► views.top_band        desk.refused ─► the band of refusals
    desk.told, desk.busy ─► views.strip: news with the way back, work with its progress
    the focus ─► stays on the screen in front, also when what has it goes away

A new screen is one line in views.rooms.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from committee_desk.errors import DeskError
from committee_desk.models import dates
from committee_desk.models.desk import Desk
from committee_desk.models.standing import standing
from committee_desk.views import binder, forms, icons, rail, theme
from committee_desk.views.alerts import Band, announce
from committee_desk.views.combo import Deliberate
from committee_desk.views.focusing import first_to_focus, focus_first, focus_next, within
from committee_desk.views.keys import KeysPanel
from committee_desk.views.page import Breadth, Page, Pressed
from committee_desk.views.pages import Pages
from committee_desk.views.rail import Rail
from committee_desk.views.room import Later, Room
from committee_desk.views.strip import Strip
from committee_desk.views.top_band import TopBand
from committee_desk.views.undoing import UndoThrough
from committee_desk.views.unfinished import unfinished
from committee_desk.views.widgets import ElidedLabel, StatusChip

if TYPE_CHECKING:
    from committee_desk.views.offers import Offer
    from committee_desk.views.palette import Finder


SETTLED = 50  # ms until it is looked again whether a screen that has come to the front has its places
HISTORY = Later("history", "HistoryView")
GUIDE = Later("guide", "GuideView")


class Shell(QWidget):
    top: QFrame
    top_line: QHBoxLayout
    rail: QFrame
    strip: QFrame
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
    band: Band
    rooms: Rail
    fold_rail: QPushButton
    reach: QScrollArea
    pages: Pages
    news: ElidedLabel
    undo: QPushButton
    work: QLabel
    progress: QProgressBar
    cancel: QPushButton
    seek: QPushButton
    history: QPushButton
    keys: QPushButton

    locked = Signal()
    folded = Signal(Breadth)

    def __init__(
        self, desk: Desk, rooms: Sequence[Room], parent: QWidget | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        forms.load("window", self)
        self._desk = desk
        self._rooms = tuple(rooms)
        self._made: dict[int, Page] = {}
        self._breadth = Breadth.WIDE
        self._rail_closed: bool | None = None  # None: as the room there is decides
        self._awaited: Page | None = None  # wanted in front, and what it shows is still to be read
        self._history: Page | None = None
        self._guide: Page | None = None
        self._beneath: QWidget | None = None  # what had the focus before something was laid over the screens
        self._left: QWidget | None = None  # what had the focus when another window came in front
        self._undo_through = UndoThrough(self)
        self._finder: Finder | None = None
        self._delegate = rail.RailDelegate(self.rooms)
        self._above = TopBand(self, self)
        self._below = Strip(desk, self, self)
        self._furnish()
        self._connect()
        self._refresh_standing()
        if read_only:
            self._above.say_read_only()
        self.rooms.setCurrentRow(0)
        self._arrive()
        self.rooms.setFocus()

    def take_over(self, other: Shell) -> None:
        """Keep the screens of the window before, on which somebody is still typing, as they are."""
        for place, page in list(other._made.items()):
            if unfinished(page):
                del other._made[place]
                page.wanted.disconnect(other._go)
                self._keep(place, page)

    def show_put_off(self, put_off: bool) -> None:
        self._above.say_put_off(put_off)

    @property
    def breadth(self) -> Breadth:
        return self._breadth

    @property
    def page(self) -> Page | None:
        """The screen in front."""
        front = self.pages.currentWidget()
        over = next((one for one in (self._history, self._guide) if one is not None and one is front), None)
        return over or self._made.get(self.rooms.currentRow())

    @property
    def room(self) -> str:
        """The name of the screen in front."""
        place = self.rooms.currentRow()
        return self._rooms[place].name if place >= 0 else ""

    def enter(self, name: str) -> Page | None:
        """Go to a screen by its name, and find it there with all that it shows."""
        self._turn_to_name(name)
        self._arrive()
        return self.page

    def enter_at(self, name: str, subject: object) -> None:
        """Go to a screen, and to what is to be seen there."""
        self._go(name, subject)

    @Slot(str, object)
    def _go(self, name: str, subject: object) -> None:
        """Where a screen leads to, and what it wants to be seen there; a member's own desk has few."""
        if all(room.name != name for room in self._rooms):
            return
        self._turn_to_name(name)
        self._once_arrived(self._focus_page)
        page = self.page
        if page is not None and isinstance(subject, Pressed):
            self._once_arrived(partial(subject.on, page))
        elif page is not None and subject is not None:
            self._once_arrived(partial(page.turn_to, subject))

    def _turn_to_name(self, name: str) -> None:
        place = next(place for place, room in enumerate(self._rooms) if room.name == name)
        if place == self.rooms.currentRow():
            self._leave_over()  # it may lie beneath the history
        self.rooms.setCurrentRow(place)

    @Slot(DeskError)
    def refuse(self, error: DeskError) -> None:
        self.band.refuse(error)

    # The band above, the strip below

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        self.band.clear_away(touched)
        self._below.tell("", None)
        self._refresh_standing()

    def _refresh_standing(self) -> None:
        now = self._desk.ask(standing)
        binder.offer(self.by, now.people)
        self.by.setCurrentIndex(self.by.findData(self._desk.by))
        self._above.show_standing(now)

    @Slot()
    def _mind_front(self) -> None:
        front = self.pages.currentWidget()
        self._above.leave_item_to_front(not isinstance(front, Page) or front.tells_of_item)

    @Slot()
    def _hear_saved(self) -> None:
        self._show_saved()
        announce(self.saved, self.saved.accessibleName())

    def _show_saved(self) -> None:
        """When the last deed was committed; where there is little room, with a sign instead of the word."""
        moment = self._desk.saved_at
        if moment is not None:
            told = self.tr("Saved {time}").format(time=dates.clock(moment))
            self.saved.setAccessibleName(told)
            wide = self._breadth is Breadth.WIDE
            self.saved.setText(told if wide else f"✓ {dates.clock(moment)}")
            self._above.fit()

    @Slot(int)
    def _sit_down(self, place: int) -> None:
        self._desk.sit_down(self.by.itemData(place))

    # The screens

    @Slot(int)
    def _turn_to(self, place: int) -> None:
        if place < 0:
            return
        is_new = place not in self._made
        if is_new:
            # Given its place from the first, its parts are dressed once; moved there, all of them once more.
            self._made[place] = self._rooms[place].page(self._desk, self.pages)
        self.band.clear()
        self._awaited = self._made[place]
        # Making a screen is one piece of work, and dressing it and reading what it shows is another.
        QTimer.singleShot(0, self, self._arrive) if is_new else self._arrive()

    @Slot()
    def _arrive(self) -> None:
        page, self._awaited = self._awaited, None
        if page is not None:
            self._put_in_pile(page)
            self.pages.setCurrentWidget(page)
            page.arrive()

    def _once_arrived(self, then: Callable[[], object]) -> None:
        QTimer.singleShot(0, self, then) if self._awaited is not None else then()

    def _keep(self, place: int, page: Page) -> None:
        self._made[place] = page
        self._put_in_pile(page)

    def _put_in_pile(self, page: Page) -> None:
        """Once; it takes the look and the room of the window, but stays behind the screen in front."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
            page.fold(self._breadth)
            page.wanted.connect(self._go)

    def _visit(self, place: int) -> None:
        """Go to a screen by its key, and be in it."""
        self.rooms.setCurrentRow(place)
        self._once_arrived(self._focus_page)

    def _parts(self) -> Sequence[QWidget]:
        """The parts of the screen that take the focus; where none does, as on an empty one, all of it."""
        parts = list(filter(first_to_focus, self.page.regions() if self.page else ()))
        return parts or [self.page] if self.page else ()

    def _focus_page(self) -> None:
        focus_first(self._parts())
        self._show_head(QApplication.focusWidget())

    def _show_head(self, part: QWidget | None, rounds: int = 3) -> None:
        """Its head too, where there is room: it is scrolled to what has the focus before all has a place."""
        if part is None or not isValid(part) or not part.hasFocus() or not within(self.pages, part):
            return
        self.reach.verticalScrollBar().setValue(0)
        self.reach.ensureWidgetVisible(part, 0, theme.px(8))
        if rounds:
            QTimer.singleShot(SETTLED, self, partial(self._show_head, part, rounds - 1))

    @Slot(QWidget, QWidget)
    def _mind_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Qt looks for another place in the whole window when what has the focus is hidden or turned off."""
        if not isValid(self.rooms):  # the window itself goes, part by part
            return
        self._undo_through.follow(new)
        if new is not None and within(self.pages, new):
            self.reach.ensureWidgetVisible(new, 0, theme.px(8))
        if new is not None and new.focusPolicy() is Qt.FocusPolicy.NoFocus:
            # A page behind a tab that was empty when Qt put the focus there, and is filled by now.
            QTimer.singleShot(0, self, partial(self._go_into, new))
        page, here = self.page, new is not None and self.isAncestorOf(new)
        if page is not None and old is not None and within(page, old) and not within(page, new):
            QTimer.singleShot(0, self, partial(self._bring_back, page, old))
            self._left = None if here else old
        elif page is not None and here and self._left is not None:
            QTimer.singleShot(0, self, partial(self._come_back, page, self._left))
            self._left = None

    def _go_into(self, part: QWidget) -> None:
        if isValid(part) and part.hasFocus():
            focus_first([part])

    def _come_back(self, page: Page, left: QWidget) -> None:
        """From another window: what had the focus may have been turned off meanwhile, and be on again."""
        if within(page, self.focusWidget()) or not isValid(left):
            return
        if left.isVisible() and left.isEnabled():
            left.setFocus()
        else:
            self._bring_back(page, left)

    def _bring_back(self, page: Page, old: QWidget) -> None:
        there = isValid(old) and old.isVisible() and old.isEnabled()
        focus = QApplication.focusWidget()
        if there or page is not self.page or within(page, focus) or not self.isActiveWindow():
            return
        regions = self._parts()
        near = [region for region in regions if isValid(old) and within(region, old)]
        focus_first([*near, *regions])

    @Slot()
    def _show_keys(self) -> None:
        """The keys of the screen in front; asked once more, the guide's section about it."""
        if self._close_keys():
            self._show_guide()
            return
        room = self._rooms[self.rooms.currentRow()].words() if self._rooms else ""
        own = self.page.keys() if self.page else ()
        title = self.tr("Keys on this screen: {room}").format(room=room)
        # A screen may hear a key of the window otherwise.
        taken = {key for key, _ in own}
        common = [(key, deed) for key, deed in self._common_keys() if key not in taken]
        KeysPanel(title, [*own, *common], self).guide_button.clicked.connect(self._show_keys)

    def _common_keys(self) -> list[tuple[str, str]]:
        rooms = [(room.keys, room.words()) for room in self._rooms if room.keys]
        return [
            *rooms,
            ("Ctrl+K", self.tr("Find or do anything")),
            ("F3", self.tr("History of what is chosen, or of the desk")),
            ("F6", self.tr("Next part of the screen")),
            ("F10", self.tr("What this screen offers, as a menu")),
            ("Ctrl+Z", self.tr("Take back the last deed")),
            ("Ctrl+Shift+Z", self.tr("Do again what was taken back")),
            ("Ctrl+L", self.tr("Lock the desk")),
            ("Esc", self.tr("Close what lies on top; stop work that takes long")),
            ("F1", self.tr("These keys; twice, the user guide")),
        ]

    def _common_offers(self) -> list[Offer]:
        """What can be done on every screen; taking back only while there is something to take back."""
        from committee_desk.views.offers import by_keys  # noqa: PLC0415 -- slow import

        there = {"F1", "F3", "Ctrl+L"}
        there |= {"Ctrl+Z"} if self._below.can_take_back else set()
        there |= {"Ctrl+Shift+Z"} if self._below.can_do_again else set()
        return list(by_keys(self, [one for one in self._common_keys() if one[0] in there]))

    # Finding, and what the screen in front offers

    @Slot()
    def _find(self) -> None:
        self._finding().open()

    @Slot()
    def _show_menu(self) -> None:
        self._finding().show_menu()

    def _finding(self) -> Finder:
        """Made when it is first asked for."""
        if self._finder is None:
            from committee_desk.views.palette import Finder  # noqa: PLC0415 -- slow import

            rows = [room.line() for room in self._rooms]
            self._finder = Finder(self._desk, self, self.top, lambda: self.page, rows, self._common_offers)
            self._finder.wanted.connect(self._go)
        return self._finder

    def _close_keys(self) -> bool:
        panel = self.findChild(KeysPanel)
        if panel is not None:
            panel.leave()
        return panel is not None

    @Slot()
    def _close_layer(self) -> None:
        if self._close_keys() or (self._finder is not None and self._finder.close_layer()):
            return
        if self.cancel.isVisible():
            self.cancel.click()
        elif self.band.isVisible():
            self.band.clear()
        elif not self._leave_over() and self.page is not None:
            self.page.close_layer()

    @Slot()
    def _next_region(self) -> None:
        """Put the focus into the next part of the screen, round and round."""
        pages = self._parts()
        around = [self.top, self.undo, self.cancel, self.seek, self.rooms]
        focus = QApplication.focusWidget()
        on_screen = self.page is not None and within(self.page, focus)
        in_head = on_screen and not any(within(part, focus) for part in pages)  # as in a search above a list
        (focus_first if in_head else focus_next)([*pages, *around])

    # What was done

    @Slot()
    def _explain(self) -> None:
        """F3: a screen that can say where a number comes from says it; the others show the history."""
        if self.page is None or not self.page.explain():
            self._toggle_history()

    @Slot()
    def _toggle_history(self) -> None:
        """The history of what is chosen in front, or back from it."""
        if self._history is None or self.page is not self._history:
            about = self.page.about() if self.page else None
            self._history = self._history or self._make_over(HISTORY)
            self._lay_over(self._history, about)
        else:
            self._leave_over()

    # The guide

    def _show_guide(self) -> None:
        """What the guide says of the screen in front."""
        history = self._history is not None and self.page is self._history
        if self._guide is None or self.page is not self._guide:
            self._guide = self._guide or self._make_over(GUIDE)
            self._lay_over(self._guide, "history" if history else self.room)

    # What lies over the screens

    def _make_over(self, kind: Later) -> Page:
        page = kind(self._desk, self.pages)
        self.pages.addWidget(page)
        page.fold(self._breadth)
        page.left.connect(self._leave_over)
        page.wanted.connect(self._go)
        return page

    def _lay_over(self, page: Page, subject: object) -> None:
        if self.page not in (self._history, self._guide):
            self._beneath = QApplication.focusWidget()
        self.pages.setCurrentWidget(page)
        page.turn_to(subject)

    @Slot()
    def _leave_over(self) -> bool:
        """Back to the screen beneath, where one was."""
        over = self.page is not None and self.page is not self._made.get(self.rooms.currentRow())
        if over:
            self._turn_to(self.rooms.currentRow())
            self._focus_page()
            if (there := self._beneath) is not None and isValid(there) and there.isVisible():
                there.setFocus()
        return over

    # Room there is

    @Slot()
    def _toggle_rail(self) -> None:
        self._rail_closed = not self._delegate.folded
        self._fold()

    def _fold(self) -> None:
        wide = self._breadth is Breadth.WIDE
        closed = not wide if self._rail_closed is None else self._rail_closed
        self._delegate.folded = closed
        self.rail.setFixedWidth(theme.px(60 if closed else self._rail_width()))
        self.fold_rail.setIcon(icons.icon("right" if closed else "left", "text_subtle"))
        self.lock.setText(self.tr("Lock  Ctrl+L") if wide else self.tr("Lock"))
        self.acting.setVisible(wide)
        self.saved.setVisible(self._breadth is not Breadth.NARROW)
        self._show_saved()
        self._above.fold(self._breadth)

    def _rail_width(self) -> int:
        """Wide enough for the longest name, in either language."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(room.words()) for room in self._rooms), default=0)
        return max(168, round(longest * theme.BASE / theme.em()) + 90)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        breadth = Breadth.of(self.width() / theme.em())
        if breadth is not self._breadth:
            self._breadth = breadth
            self._fold()
            for page in filter(None, [*self._made.values(), self._history, self._guide]):
                page.fold(breadth)
            self.folded.emit(breadth)

    # Once, on being made

    def _furnish(self) -> None:
        self.rooms.setItemDelegate(self._delegate)
        for room in self._rooms:
            rail.add(self.rooms, room.words(), room.drawing, room.keys, apart=room.apart)
        self.lock.setIcon(icons.icon("lock"))
        self._fold()

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._hear)
        desk.refused.connect(self.refuse)
        desk.saved.connect(self._hear_saved)
        self.rooms.currentRowChanged.connect(self._turn_to)
        self.pages.currentChanged.connect(self._mind_front)
        self.rooms.activated.connect(lambda _row: self._once_arrived(self._focus_page))
        self.by.activated.connect(self._sit_down)
        self.lock.clicked.connect(self.locked)
        self.history.clicked.connect(self._toggle_history)
        self.keys.clicked.connect(self._show_keys)
        self.seek.clicked.connect(self._find)
        self.fold_rail.clicked.connect(self._toggle_rail)
        for keys, deed in {
            "F1": self._show_keys,
            "F3": self._explain,
            "F6": self._next_region,
            "F10": self._show_menu,
            "Esc": self._close_layer,
            "Ctrl+K": self._find,
            "Ctrl+L": self.locked.emit,
            "Ctrl+Z": self._below.take_back,
            "Ctrl+Shift+Z": self._below.do_again,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(deed)
        for place, room in enumerate(self._rooms):
            if room.keys:
                QShortcut(QKeySequence(room.keys), self).activated.connect(partial(self._visit, place))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._mind_focus)
