"""The first steps on a new desk: its members pasted from a spreadsheet, and a meeting to practise on.

    pasted rows ─► new · same · changed · error, at once ─► entered together, or not at all
    practice ─► models.laptop ─► app.program opens the practice desk, or throws it away

What is pasted stays until it is entered, also over a lock or a crash.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableView, QWidget

from committee_desk.errors import DeskError
from committee_desk.jobs import practising, ways_in
from committee_desk.jobs.importing import Imported
from committee_desk.jobs.ways_in import Ways
from committee_desk.models import settings
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.settings import RowLine
from committee_desk.models.typing import Typing
from committee_desk.views import alerts, forms, lists, theme
from committee_desk.views.drafts import Drafts

PAUSE = 300  # ms after the last key before the rows are read
ALONE, BESIDE = 140, 96  # px of what is pasted at most, and once its rows or large text need the room
LARGE = 22  # px of text
PLACE = "first"


class FirstPanel(QWidget):
    one_by_one: QPushButton
    pasted: QPlainTextEdit
    table: QTableView
    enter: QPushButton
    counted: QLabel
    practice_words: QLabel
    practise: QPushButton

    wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_first", self)
        self.setFocusProxy(self.pasted)
        self._desk = desk
        self._rows: list[RowLine] = []
        self._last = ""  # what was entered last, until something is pasted again
        self._practising, self._offers = False, False
        self.practise.setEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._refresh = lists.show(
            self.table,
            settings.row_columns(),
            lambda _session: self._rows,
            desk,
            set(),
            empty=self.tr("What each row would do is shown here before anything is entered."),
        )
        self._drafts = Drafts(Typing(desk, self), [self.pasted])
        self._drafts.settle(PLACE)
        self.pasted.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._preview)
        self.enter.clicked.connect(self._enter)
        self.practise.clicked.connect(self._practise)
        self.one_by_one.clicked.connect(partial(self.wanted.emit, "people", "new"))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._enter)
        self._preview()
        desk.fetch(ways_in.ways, self._show_ways)

    def offer_practice(self) -> None:
        """Put the focus on the practice, which can be begun once it is known what opens the desk."""
        self._offers = True
        self.practise.setFocus()

    @Slot()
    def _preview(self) -> None:
        """Say of each row what it would do; rows that cannot be read at all are said below."""
        text = self.pasted.toPlainText()
        self._rows, said = [], self._last or self.tr("Nothing is pasted yet.")
        if text.strip():
            self._last = ""
            try:
                self._rows = self._desk.ask(settings.rows_of, text)
                said = f"{settings.rows_counted(self._rows)} {settings.unread(text)}".strip()
            except DeskError as refusal:
                said = " ".join(alerts.said(refusal))
        self.counted.setText(said)
        self.enter.setEnabled(settings.can_enter(self._rows))
        self.table.setVisible(bool(text.strip()))  # until then the practice below has the room
        crowded = bool(text.strip()) or theme.em() >= LARGE
        self.pasted.setMaximumHeight(theme.px(BESIDE if crowded else ALONE))
        self._refresh()

    @Slot()
    def _enter(self) -> None:
        forms.commit_typing()
        self._preview()
        if self.enter.isEnabled():
            self._desk.run(partial(settings.enter_rows, text=self.pasted.toPlainText()), self._entered)

    def _entered(self, imported: Imported) -> None:
        self._drafts.use_up()
        self._last = self.tr("{count} people were entered or changed.").format(count=imported.written)
        self._preview()
        self._desk.tell(self._last)

    def _show_ways(self, ways: Ways) -> None:
        self._practising = practising.is_practice(Path(ways.folder))
        self.practise.setEnabled(ways.keys)
        if not ways.keys:
            words = self.tr("A practice desk is made beside a desk with keys of its own; this one has none.")
            verb = self.tr("Practise on it")
        elif self._practising:
            words = self.tr("This is the practice desk. Nothing in it is real.")
            verb = self.tr("Throw it away and go back")
        else:
            words = self.tr("An invented committee before its meeting, in a desk of its own beside this one.")
            verb = self.tr("Practise on it")
        self.practice_words.setText(words)
        self.practise.setText(verb)
        if self._offers:
            self.practise.setFocus()

    @Slot()
    def _practise(self) -> None:
        laptop().practise(not self._practising)
