"""The strip below the screens: news with the way back, and work that goes on, with its progress.

desk.told ─► news, with Undo ─► what was taken back, with Redo
desk.busy, desk.progressed ─► how far the work is, and Cancel
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton

from committee_desk.models.desk import Desk
from committee_desk.views import forms
from committee_desk.views.alerts import announce
from committee_desk.views.widgets import ElidedLabel

translate = QCoreApplication.translate
WAIT = 300  # ms of work before anything is said of it
NEWS = 20_000  # ms that news stay at least, and for each letter as many as a slow reader needs
PER_LETTER = 250


class Parts(Protocol):
    """The widgets of the window's form that stand in the strip."""

    strip: QFrame
    news: ElidedLabel
    undo: QPushButton
    work: QLabel
    progress: QProgressBar
    cancel: QPushButton


class Strip(QObject):
    def __init__(self, desk: Desk, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = parts
        self._undo: Callable[[], object] | None = None
        self._redo: Callable[[], object] | None = None
        self._soon = QTimer(self, singleShot=True, interval=WAIT)
        self._read = QTimer(self, singleShot=True)
        self._soon.timeout.connect(partial(self.show_work, True))
        self._read.timeout.connect(self._let_news_go)
        desk.told.connect(self.tell)
        desk.busy.connect(self._hear_busy)
        desk.progressed.connect(self._show_progress)
        parts.undo.clicked.connect(self._press_undo)
        parts.cancel.clicked.connect(desk.cancel)
        self.show_work(False)
        self.tell("", None)

    @property
    def can_take_back(self) -> bool:
        return self._undo is not None

    @property
    def can_do_again(self) -> bool:
        return self._redo is not None

    # News

    @Slot(str, object)
    def tell(self, words: str, undo: Callable[[], object] | None) -> None:
        """News of a deed, and how it is taken back; no words, and there is none."""
        self._show_way_back(words, undo, None)

    def _show_way_back(
        self, words: str, back: Callable[[], object] | None, again: Callable[[], object] | None
    ) -> None:
        """News, and the one button that takes the deed back, or does again what was taken back."""
        self._undo, self._redo = back, again
        self._parts.news.setText(words)
        self._parts.undo.setText(self.tr("Redo  Ctrl+Shift+Z") if again else self.tr("Undo  Ctrl+Z"))
        self._parts.undo.setVisible(back is not None or again is not None)
        self._read.start(NEWS + PER_LETTER * len(words))
        if words:
            announce(self._parts.news, words)

    @Slot()
    def _let_news_go(self) -> None:
        """They have been read. Ctrl+Z goes on taking the deed back, until the next one."""
        if self._parts.undo.hasFocus() or self._parts.strip.underMouse():
            self._read.start(NEWS)
            return
        self._parts.news.setText("")
        self._parts.undo.hide()

    @Slot()
    def take_back(self) -> None:
        deed = self._undo
        if deed is None:
            return
        forms.commit_typing()
        deed()
        from committee_desk.models import undoing  # noqa: PLC0415 -- slow import

        # A deed that succeeds is news, and news takes the button away.
        if self._undo is None and (subject := self._desk.ask(undoing.undone)):
            redo = partial(self._desk.do, undoing.again(subject))
            self._show_way_back(self.tr("Taken back."), None, redo)

    @Slot()
    def do_again(self) -> None:
        from committee_desk.models import undoing  # noqa: PLC0415 -- slow import

        deed = self._redo
        subject = self._desk.ask(undoing.undone) if deed else None
        if deed is None or subject is None:
            return
        forms.commit_typing()
        deed()
        if self._redo is None:
            back = partial(self._desk.do, undoing.back(subject))
            self._show_way_back(self.tr("Done again."), back, None)

    @Slot()
    def _press_undo(self) -> None:
        (self.do_again if self._redo else self.take_back)()

    @Slot(bool)
    def _hear_busy(self, busy: bool) -> None:
        self._parts.progress.setRange(0, 0)
        self._parts.work.setText(self.tr("Working …"))
        if busy:
            self._soon.start()
        else:
            self._soon.stop()
            self.show_work(False)

    def show_work(self, busy: bool) -> None:
        for part in (self._parts.work, self._parts.progress, self._parts.cancel):
            part.setVisible(busy)

    @Slot(int, int, str)
    def _show_progress(self, done: int, total: int, words: str) -> None:
        self._parts.progress.setRange(0, total)
        self._parts.progress.setValue(done)
        if words:
            self._parts.work.setText(translate("jobs", words))
