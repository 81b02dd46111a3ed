"""What was said on the item in hand: noted line by line, corrected, struck out with a reason.

time · speaker · words ─► Ctrl+Enter ─► acts.remark.note ─► the list above
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from committee_desk.acts import remark
from committee_desk.domain.ids import ItemId, RemarkId
from committee_desk.domain.journal import Subject
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.remark import Remark
from committee_desk.errors import DeskError
from committee_desk.models import meeting as table
from committee_desk.models import undoing
from committee_desk.models.desk import Desk
from committee_desk.models.meeting import RemarkLine
from committee_desk.models.typing import Typing
from committee_desk.views import forms, lists, theme
from committee_desk.views.clock import ClockField
from committee_desk.views.drafts import Drafts


class RemarksPanel(QWidget):
    remarks_heading: QLabel
    lines: QTableView
    why_no_remark: QLabel
    edit: QPushButton
    strike_open: QPushButton
    strike_form: QFrame
    strike_reason: QLineEdit
    strike: QPushButton
    strike_cancel: QPushButton
    remark_at: ClockField
    speaker: QLineEdit
    remark_text: QPlainTextEdit
    note: QPushButton
    leave_edit: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("remarks", self)
        # It stands above, where it takes no room from the words, and is reached after them.
        self.setTabOrder(self.remark_text, self.note)
        self.setTabOrder(self.note, self.leave_edit)
        self._record: Record | None = None
        self._item: ItemId | None = None
        self._lines: Sequence[RemarkLine] = ()
        self._editing: RemarkId | None = None

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose meeting it is; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.speaker, self.remark_text])
        self._strikes = Drafts(typing, [self.strike_reason])
        self.remark_at.set_clock(desk.now)
        self.speaker.setMinimumWidth(theme.em() * 7)
        empty = self.tr("Nothing has been noted yet.")
        columns = table.remark_columns()
        self._refresh = lists.show(self.lines, columns, lambda _: self._lines, desk, set(), empty=empty)
        self.lines.setWordWrap(True)
        self.lines.setMinimumHeight(theme.px(40))  # one line at least; the voters come first
        self.lines.setSortingEnabled(False)
        self.lines.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.lines.horizontalHeader().hide()
        self.lines.verticalScrollBar().rangeChanged.connect(self._keep_newest)
        self._names = QStringListModel(self)
        self._complete()
        self._connect()

    def show_item(self, record: Record, one: Agendum | None) -> None:
        item = one.item.id if one else None
        other = self._record is None or (record.meeting.id, item) != (self._record.meeting.id, self._item)
        self._record, self._item = record, item
        if other:
            self._stop_editing()
            self._show_strike(False)
        lines = table.remark_lines(record, item)
        if lines != self._lines:
            self._lines = lines
            self._refresh()
            self.lines.scrollToBottom()
        self._names.setStringList(table.speakers(record))
        self._allow()

    @Slot()
    def _keep_newest(self) -> None:
        """With less room the newest stays in sight, unless somebody is looking through the list."""
        if not self.lines.hasFocus():
            self.lines.scrollToBottom()

    @Slot()
    def _grow(self) -> None:
        """The field for the words is as high as they are, up to three lines."""
        lines = min(3, max(1, round(self.remark_text.document().size().height())))
        around = theme.px(18 if lines == 1 else 26) + 2 * theme.line(1)
        self.remark_text.setFixedHeight(around + lines * self.remark_text.fontMetrics().lineSpacing())
        # The line above scrolled away before there was room for it.
        self.remark_text.ensureCursorVisible()

    def close_layer(self) -> bool:
        """Give up correcting or striking out, if either is in hand."""
        if not (self._editing or self.strike_form.isVisible()):
            return False
        self._stop_editing()
        self._show_strike(False)
        return True

    @Slot()
    def do_main(self) -> None:
        """What Ctrl+Enter does here."""
        (self.strike if self.strike_form.isVisible() else self.note).click()

    # Deeds

    @Slot()
    def _note(self) -> None:
        forms.commit_typing()
        said = self.remark_text.toPlainText().strip()
        if self._record is None or not said:
            self.remark_text.setFocus()
            return
        with self._desk.refusing():
            at, speaker = self.remark_at.value(), self._who()
            if self._editing:
                fixed = partial(remark.correct, id=self._editing, clock=at, speaker=speaker, text=said)
                self._desk.do(fixed, self._noted)
            else:
                meeting = self._record.meeting.id
                noted = partial(
                    remark.note, meeting=meeting, item=self._item, clock=at, speaker=speaker, text=said
                )
                self._desk.do(noted, self._noted)

    def _noted(self, kept: Remark) -> None:
        corrected = self._editing is not None
        self._drafts.use_up()
        self._stop_editing()
        self.speaker.setFocus()
        if corrected:
            undoing.tell(self._desk, self.tr("The remark is corrected."), Subject("remark", kept.id))
        else:
            self._desk.tell(self.tr("The remark is noted."))

    @Slot()
    def _strike(self) -> None:
        forms.commit_typing()
        if line := lists.chosen(self.lines):
            self._desk.do(partial(remark.strike, id=line.id, because=self.strike_reason.text()), self._struck)

    def _struck(self, kept: Remark) -> None:
        self._strikes.use_up()
        self._show_strike(False)
        undoing.tell(self._desk, self.tr("The remark is struck out."), Subject("remark", kept.id))

    def _who(self) -> str:
        """The speaker by the whole name; where it may be more than one, back to the field."""
        try:
            return table.called(self.speaker.text().strip(), self._names.stringList())
        except DeskError:
            self.speaker.setFocus()
            raise

    @Slot()
    def _complete_name(self) -> None:
        """Whoever the letters can only mean, once the field is left."""
        with suppress(DeskError):
            self.speaker.setText(table.called(self.speaker.text().strip(), self._names.stringList()))

    # What is in hand

    @Slot()
    def _edit(self) -> None:
        line = lists.chosen(self.lines)
        if line is None or not self.edit.isEnabled():
            return
        self._editing = line.id
        self.remark_at.set_value(line.at)
        self._drafts.fill(f"remark/{line.id}/correct", partial(self._show_words, line))
        self.remark_text.setFocus()
        self._allow()

    def _show_words(self, line: RemarkLine) -> None:
        self.speaker.setText(line.speaker)
        self.remark_text.setPlainText(line.text)

    @Slot()
    def _stop_editing(self) -> None:
        """Back to the remark that was being typed before; a correction given up waits for its remark."""
        self._editing = None
        if self._record is not None:
            self._drafts.settle(f"meeting/{self._record.meeting.id}/remark/{self._item or 0}")
        self.remark_at.follow_clock()
        self._allow()

    def _show_strike(self, shown: bool) -> None:
        self.strike_form.setVisible(shown)
        line = lists.chosen(self.lines)
        if shown and line is not None:
            self._strikes.settle(f"remark/{line.id}/strike")
            self.strike_reason.setFocus()

    @Slot()
    def _allow(self) -> None:
        """Enable what can be done, and say why the rest cannot."""
        why = table.why_no_remark(self._record.meeting) if self._record else ""
        self.why_no_remark.setText(why)
        self.why_no_remark.setVisible(bool(why))
        chosen = not why and lists.chosen(self.lines) is not None
        for button in (self.edit, self.strike_open):
            button.setVisible(chosen and self._editing is None)
        for field in (self.remark_at, self.speaker, self.remark_text):
            field.setEnabled(not why)
        self.note.setVisible(not why)
        self.leave_edit.setVisible(self._editing is not None)
        words = self.tr("Correct  Ctrl+Enter") if self._editing else self.tr("Note  Ctrl+Enter")
        self.note.setText(words)

    def _complete(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.speaker.setCompleter(completer)

    def _connect(self) -> None:
        self._show_strike(False)
        self._grow()
        self.remark_text.textChanged.connect(self._grow)
        self.speaker.editingFinished.connect(self._complete_name)
        self.note.clicked.connect(self._note)
        self.edit.clicked.connect(self._edit)
        self.leave_edit.clicked.connect(self._stop_editing)
        self.strike_open.clicked.connect(partial(self._show_strike, True))
        self.strike_cancel.clicked.connect(partial(self._show_strike, False))
        self.strike.clicked.connect(self._strike)
        lists.on_choice(self.lines, self._allow)
        lists.on_open(self.lines, self._edit)
        keys = QShortcut(QKeySequence("F2"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._edit)
