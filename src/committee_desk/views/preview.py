"""A paper on the screen, page by page, as wide as there is room; its band says what is looked at.

    Shown (bytes, version, signatures) ─► jobs.drawing in the worker, or in a cell ─► Page ─► picture

PgUp and PgDn turn the pages while the panel has the focus.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QWidget

from committee_desk.jobs import drawing
from committee_desk.jobs.confining import Cell
from committee_desk.jobs.drawing import Page
from committee_desk.models import pages
from committee_desk.models.desk import Desk
from committee_desk.models.pages import Shown
from committee_desk.models.worker import nothing
from committee_desk.views import forms, theme
from committee_desk.views.widgets import ElidedLabel

PATIENCE = 10  # seconds for a page
TARGET = 32  # px that a button is wide at least, however small the text
SETTLED = 120  # ms without another change of size before a page is drawn anew


class PreviewPanel(QWidget):
    head: QFrame
    words: ElidedLabel
    previous: QPushButton
    where: QLabel
    following: QPushButton
    area: QScrollArea
    sheet: QLabel

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("preview", self)
        self._shown: Shown | None = None
        self._page: Page | None = None
        self._place = 0
        self._cell = Cell(patience=PATIENCE)  # begun only where somebody else's pages are to be drawn
        self._asked = 0  # only the answer to the last question is shown
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED)
        self._connect()
        self.show_paper(None)

    def serve(self, desk: Desk) -> None:
        """Whose papers they are; once, after the form is made."""
        self._desk = desk

    @property
    def shown(self) -> Shown | None:
        return self._shown

    def show_paper(self, shown: Shown | None) -> None:
        """Another paper, from its first page; None shows nothing."""
        if self._shown is not None and self._shown.foreign:
            # After whatever page is still being drawn.
            self._desk.fetch(lambda _door: self._cell.close(), nothing)
        self._shown, self._page, self._place = shown, None, 0
        self.sheet.clear()
        self.words.setText(shown.title if shown else "")
        self.head.setVisible(shown is not None)
        self._weigh()
        self._draw()

    def turn(self, by: int) -> None:
        """The page so many further on, or back."""
        count = self._page.count if self._page else 1
        place = min(max(self._place + by, 0), count - 1)
        if place != self._place:
            self._place = place
            self.area.verticalScrollBar().setValue(0)
            self._draw()

    @Slot()
    def _draw(self) -> None:
        self._asked += 1
        if self._shown is None or not self.isVisible():
            return
        width = round(self._room() * self.devicePixelRatioF())
        draw = partial(drawing.apart, self._cell) if self._shown.foreign else drawing.page
        ask = partial(draw, self._shown.content, self._place, width)
        self._desk.fetch(lambda _door: ask(), partial(self._show_page, self._asked))

    def _show_page(self, asked: int, page: Page) -> None:
        if asked != self._asked or self._shown is None:
            return
        self._page = page
        picture = QPixmap.fromImage(pages.image(page))
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.setPixmap(picture)
        self.words.setText(pages.band(self._shown, page.count))
        self.where.setText(pages.where(page))
        self.sheet.setAccessibleName(f"{self.words.text()}, {self.where.text()}")
        theme.set_role(self.head, "role", "draft" if self._shown.draft else "quiet")
        self._weigh()
        self.drawn.emit()

    def _weigh(self) -> None:
        count = self._page.count if self._page else 0
        self.where.setVisible(count > 0)
        self.previous.setEnabled(self._place > 0)
        self.following.setEnabled(self._place < count - 1)

    def _room(self) -> int:
        """The width of a page; the bar beside it has its place whether it is needed or not."""
        return max(self.area.width() - self.area.verticalScrollBar().sizeHint().width() - theme.px(8), 120)

    def _connect(self) -> None:
        self.sheet.setProperty("role", "sheet")
        for button in (self.previous, self.following):
            button.setMinimumWidth(max(TARGET, theme.px(TARGET)))
        self._soon.timeout.connect(self._draw)
        self.previous.clicked.connect(partial(self.turn, -1))
        self.following.clicked.connect(partial(self.turn, 1))
        for key, by in (("PgUp", -1), ("PgDown", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.turn, by))

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shown is not None and event.size().width() != event.oldSize().width():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shown is not None and self._page is None:
            self._soon.start(0)
