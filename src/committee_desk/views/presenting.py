"""The secretary's hand on what the room sees: on and off, blank, follow or hold, the pages of a file.

    MeetingView ─ follow(record) ─► Presenting ─ Scene ─► views.presenter, on the other screen
                                        └─► button: a small picture of it, and how it stands

F5 on and off · Shift+F5 blank, and back; blank is heard on every screen of the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QKeySequence, QPainter, QScreen, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from committee_desk.acts.door import Door
from committee_desk.domain.meeting import Stage
from committee_desk.domain.record import Record
from committee_desk.errors import DeskError
from committee_desk.jobs import attaching
from committee_desk.jobs.confining import Cell
from committee_desk.jobs.drawing import Page
from committee_desk.models import meeting, presenter
from committee_desk.models.desk import Desk
from committee_desk.models.presenter import Blank, Follow, Hold, Leaf, Scene, Sheets, Wish
from committee_desk.models.worker import nothing
from committee_desk.views import binder, forms, theme
from committee_desk.views.alerts import announce
from committee_desk.views.presenter import DESIGN, PresenterWindow
from committee_desk.views.widgets import ElidedLabel, say

PATIENCE = 10  # seconds for a page
TICK = 1000  # ms; the clock of the item shows seconds
SHOWN = frozenset({"meeting", "item", "matter", "attachment", "person", "desk", "rules"})


class Presenting(QFrame):
    turned = Signal()  # the line of controls comes, or goes

    warning_band: QFrame
    warning: ElidedLabel
    controls: QFrame
    wish: QComboBox
    previous: QPushButton
    where: QLabel
    following: QPushButton
    blank: QPushButton
    stop: QPushButton

    def __init__(self, desk: Desk, room: QWidget) -> None:
        super().__init__(room)
        forms.load("presenting", self)
        self._desk, self._room = desk, room
        self._record: Record | None = None
        self._elsewhere = False  # the secretary looks at another meeting
        self._page: Page | None = None
        self._placed: QRect | None = None  # where the other screen was, if there was one
        self._cell = Cell(patience=PATIENCE)
        self._asked = 0  # only the answer to the last question is shown
        self._window: PresenterWindow | None = None
        self._open = False  # the line of controls; closed, it leaves its room to the meeting
        self.button = QPushButton(room)
        self.button.setProperty("extent", "small")
        self._second = QTimer(self)
        self._second.setInterval(TICK)
        self._connect()
        self._weigh()

    @property
    def window_of_room(self) -> PresenterWindow | None:
        """The window that the room sees, while there is one."""
        return self._window

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("F5", self.tr("Presentation for the room: on, off")),
            ("Shift+F5", self.tr("Blank the presentation, and back")),
        ]

    @property
    def in_hand(self) -> bool:
        """Whether the line of controls is open."""
        return self._open and self._window is not None

    def close_layer(self) -> bool:
        """Close the line of controls; the presentation goes on."""
        if not self.controls.isVisible():
            return False
        self._open_controls(False)
        return True

    def fold_controls(self) -> None:
        """Leave their room to what the secretary goes to, and the focus where it goes."""
        self._open = False
        self.controls.hide()
        self.turned.emit()

    def follow(self, record: Record) -> None:
        """The meeting as it stands now; while one is in session the room sees no other."""
        before = self._record
        in_session = self._window is not None and before is not None and before.meeting.stage is Stage.OPEN
        self._elsewhere = in_session and before is not None and before.meeting.id != record.meeting.id
        if not self._elsewhere:
            self._take(record)

    def _take(self, record: Record) -> None:
        self._record = record
        if self._window is not None:
            binder.offer(self.wish, self._wishes())
            self.wish.setCurrentIndex(max(self.wish.currentIndex(), 0))
            self._show()

    def _wishes(self) -> Sequence[tuple[Wish, str]]:
        return presenter.wishes(self._record) if self._record else ()

    # On, off, blank

    @Slot()
    def turn(self) -> None:
        """On, or off; without a meeting there is nothing to show."""
        if self._window is not None:
            self.leave()
        elif self._record is not None:
            self._begin()

    def _begin(self) -> None:
        self._window = PresenterWindow()
        self._window.left.connect(self.leave)
        self.destroyed.connect(self._window.deleteLater)
        # It must be heard wherever the secretary is; the window for the room is always there to hear it.
        hear = QShortcut(QKeySequence("Shift+F5"), self._window)
        hear.setContext(Qt.ShortcutContext.ApplicationShortcut)
        hear.activated.connect(self.blank.click)
        self.blank.setChecked(False)
        binder.offer(self.wish, self._wishes())
        self.wish.setCurrentIndex(0)
        self._page = None
        self._open = False
        self._second.start()
        self._place()
        self._show()
        announce(self.button, self.button.text())

    @Slot()
    def leave(self) -> None:
        """Off, and black before it goes."""
        window, self._window = self._window, None
        if window is None:
            return
        self._second.stop()
        window.show_scene(Blank(), self._desk.now())
        self._asked += 1
        # After whatever page is still being drawn.
        self._desk.fetch(lambda _door: self._cell.close(), nothing)
        focus = QApplication.focusWidget()
        if focus is not None and self.controls.isAncestorOf(focus):
            self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        window.left.disconnect(self.leave)
        window.close()
        window.deleteLater()
        self._weigh()
        self.turned.emit()
        announce(self.button, self.button.text())

    @Slot(bool)
    def _blank(self, _dark: bool) -> None:
        self._show()
        announce(self.button, self.button.text())

    # What is shown

    @Slot()
    def _show(self) -> None:
        if self._window is None:
            return
        if self._window.show_scene(self._scene(), self._desk.now()):
            self._take_picture(self._window)
        self._weigh()

    def _scene(self) -> Scene:
        if self.blank.isChecked() or self._record is None:
            return Blank()
        match self.wish.currentData():
            case Hold(item):
                return presenter.held(self._record, item)
            case Sheets() if self._page is not None:
                return Leaf(self._page)
        return presenter.before_meeting(self._record)

    def _take_picture(self, window: PresenterWindow) -> None:
        size = QSize(theme.px(32) * DESIGN.width() // DESIGN.height(), theme.px(32))
        picture = window.picture(size)
        painter = QPainter(picture)
        painter.setPen(theme.colour("button_border"))
        painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
        painter.end()
        self.button.setIcon(QIcon(picture))
        self.button.setIconSize(size)

    def _weigh(self) -> None:
        """How it stands, in the button; what can be done about it, in the line of controls."""
        on = self._window is not None
        if not on:
            self.button.setIcon(QIcon())
        self.button.setText(self._state())
        self.warning_band.setVisible(on)
        self.controls.setVisible(on and self._open)
        leafing = isinstance(self.wish.currentData(), Sheets)
        for part in (self.previous, self.where, self.following):
            part.setVisible(leafing)
        place, count = (self._page.place, self._page.count) if self._page else (0, 0)
        self.previous.setEnabled(place > 0)
        self.following.setEnabled(place < count - 1)
        said = self.tr("{place} / {count}").format(place=place + 1, count=count)
        self.where.setText(said if count else self.tr("Drawing …"))
        if on:
            self._warn()

    def _state(self) -> str:
        if self._window is None:
            return self.tr("Present  F5")
        if self.blank.isChecked():
            return self.tr("Presenting: blank")
        if isinstance(self.wish.currentData(), Follow):
            return self.tr("Presenting ●")
        return self.tr("Presenting ● held")

    # Pages of an attachment

    @Slot()
    def _choose(self) -> None:
        self._page = None
        self._asked += 1
        self._draw(0)
        self._show()

    def _draw(self, place: int) -> None:
        wish = self.wish.currentData()
        if isinstance(wish, Sheets) and self._window is not None:
            self._asked += 1
            width = round(self._window.width() * self._window.devicePixelRatioF())
            read = partial(_read, wish, place, width, self._cell)
            self._desk.fetch(read, partial(self._drawn, self._asked))

    def _drawn(self, asked: int, page: Page | DeskError) -> None:
        if asked != self._asked:
            return
        if isinstance(page, DeskError):
            self.wish.setCurrentIndex(0)
            self._desk.refused.emit(page)
        else:
            self._page = page
        self._show()

    def _leaf(self, by: int) -> None:
        if self._page is not None:
            self._draw(self._page.place + by)

    # Where it stands

    @Slot()
    def _mind_screens(self) -> None:
        """Another screen may come, go or begin to repeat the secretary's while the room looks on."""
        screen = screen_for_room(self._here(), QGuiApplication.screens())
        place = screen.geometry() if screen else None
        if self._window is not None and place != self._placed:
            self._place()

    def _place(self) -> None:
        """On a screen of its own, where there is one."""
        if self._window is None:
            return
        screen = screen_for_room(self._here(), QGuiApplication.screens())
        self._placed = screen.geometry() if screen else None
        self._window.appear(screen, self._controls())
        # Keys stay with the secretary, and the window to practise before the one they go to.
        self._room.activateWindow()
        self._window.raise_()
        self._weigh()

    def _controls(self) -> list[QRect]:
        """Where the secretary works, which a window on the same screen leaves free."""
        parts = self._room.window().findChildren(QWidget)
        worked = (
            one for one in parts if isinstance(one, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)
        )
        return [QRect(one.mapToGlobal(QPoint()), one.size()) for one in worked if one.isVisible()]

    def _here(self) -> QScreen:
        return self._room.window().screen()

    def _warn(self) -> None:
        here, screens = self._here(), QGuiApplication.screens()
        if is_mirrored(here, screens):
            told = self.tr("The screens are mirrored: the room sees the secretary's screen.")
        elif screen_for_room(here, screens) is None:
            told = self.tr("No second screen: a projector would show the secretary's screen.")
        else:
            told = ""
        say(self.warning, told)
        self.warning_band.setVisible(bool(told))

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        """Deeds elsewhere count too; what is done at the meeting, its own screen says."""
        if self._window is None or self._record is None or not SHOWN & touched:
            return
        if self._elsewhere or not self._room.isVisible():
            self._take(self._desk.ask(meeting.record, self._record.meeting.id))

    # Once, on being made

    def _connect(self) -> None:
        self._desk.changed.connect(self._heard)
        self._desk.closing.connect(self.leave)
        self._second.timeout.connect(self._mind_screens)
        self._second.timeout.connect(self._show)
        self.button.clicked.connect(self._press)
        self.blank.toggled.connect(self._blank)
        self.stop.clicked.connect(self.leave)
        self.wish.activated.connect(self._choose)
        self.previous.clicked.connect(partial(self._leaf, -1))
        self.following.clicked.connect(partial(self._leaf, 1))
        QShortcut(QKeySequence("F5"), self._room).activated.connect(self.turn)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        for news in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
            news.connect(self._mind_screens)

    @Slot()
    def _press(self) -> None:
        """The button turns it on; from then on it opens the controls, and closes them."""
        if self._window is None:
            self._begin()
        else:
            self._open_controls(not self._open)

    def _open_controls(self, opened: bool) -> None:
        self._open = opened
        self.controls.setVisible(opened)
        self.turned.emit()
        (self.wish if opened else self.button).setFocus(Qt.FocusReason.ShortcutFocusReason)


def screen_for_room(here: QScreen, screens: Sequence[QScreen]) -> QScreen | None:
    """A screen that shows nothing of the secretary's."""
    return next((one for one in screens if not one.geometry().intersects(here.geometry())), None)


def is_mirrored(here: QScreen, screens: Sequence[QScreen]) -> bool:
    """Whether another screen shows what the secretary's shows, or a part of it."""
    return any(one is not here and one.geometry().intersects(here.geometry()) for one in screens)


def _read(wish: Sheets, place: int, width: int, cell: Cell, door: Door) -> Page | DeskError:
    try:
        return attaching.page(door, wish.attachment, place, width, cell)
    except DeskError as refusal:
        return refusal
