"""All marks of one member on one page, and their signature: submitting is signing.

Board ─► the list, best first ─► Enter ─► chosen(proposal), to mark it again
passphrase ─► jobs.packing.hand_in ─► the confirmation code, and the file to carry
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from committee_desk.acts import round as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.round import Round
from committee_desk.jobs import packing
from committee_desk.jobs.packing import Packed
from committee_desk.models import packets, undoing
from committee_desk.models import scoring_summary as model
from committee_desk.models.desk import Desk
from committee_desk.models.scoring import Board
from committee_desk.models.scoring_summary import Handed
from committee_desk.models.typing import Typing
from committee_desk.views import choosing_files, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import say

Direction = QBoxLayout.Direction
MARKS, NOTICE = 2, 5  # columns that give way


class SummaryPanel(QWidget):
    summary_facts: QLabel
    search: QLineEdit
    table: QTableView
    line_words: QLabel
    submit_row: QFrame
    submit_words: QLabel
    submit_line: QHBoxLayout
    words: QLineEdit
    submit: QPushButton
    why: QLabel
    done_row: QFrame
    code_label: QLabel
    code: QLabel
    done_words: QLabel
    save_sheet: QPushButton
    back_reason: QLineEdit
    take_back: QPushButton
    to_marks: QPushButton
    bring: QPushButton

    chosen = Signal(int)
    left = Signal()
    bringing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("scoring_summary", self)
        self._board: Board | None = None
        self._handed: Handed | None = None
        self._has_key = False
        self.submit_row.hide()
        self.done_row.hide()

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose desk it is; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.back_reason])
        self._refresh = lists.show(
            self.table,
            model.columns(),
            lambda _session: model.lines(self._board) if self._board else (),
            desk,
            set(),
            self.search,
            empty=self.tr("No proposal has been entered into this round yet."),
        )
        lists.on_choice(self.table, self._turn)
        lists.on_open(self.table, self._open)
        self.words.textChanged.connect(self._weigh)
        self.submit.clicked.connect(self.finish)
        self.save_sheet.clicked.connect(self._ask_where)
        self.take_back.clicked.connect(self._take_back)
        self.to_marks.clicked.connect(self.left)
        self.bring.clicked.connect(self.bringing)
        self._to_bring = desk.ask(packets.is_members_desk)
        self.bring.setVisible(self._to_bring)
        desk.busy.connect(self._weigh)

    def show_board(self, board: Board) -> None:
        """The marks as they are kept now."""
        self._board = board
        self._handed = self._desk.ask(model.handed, board.round, board.member)
        self._has_key = self._desk.ask(model.has_key, board.member)
        self._drafts.settle(f"round/{board.round.id}/{board.member}/back")
        self.summary_facts.setText(model.facts(board))
        self._refresh()
        lists.choose_first(self.table)
        self._show_handed()
        self._turn()
        self._weigh()

    def fold(self, breadth: Breadth) -> None:
        """The chosen line is told in full below, so that columns may go."""
        narrow = breadth is Breadth.NARROW
        # Beside its button next to nothing would be left of the field, and of the list one line.
        self.submit_line.setDirection(Direction.TopToBottom if narrow else Direction.LeftToRight)
        self.table.setMinimumHeight(theme.px(lists.TWO_LINES))
        self.table.setColumnHidden(MARKS, breadth is not Breadth.WIDE)
        self.table.setColumnHidden(NOTICE, narrow)

    def first(self) -> QWidget:
        """Where the work goes on: what is missing, else the signature, else the file."""
        if self.done_row.isVisibleTo(self):
            return self.save_sheet
        return self.words if self.words.isEnabled() else self.table

    def _show_handed(self) -> None:
        handed = self._handed
        marking = self._board is not None and self._board.marking
        self.submit_row.setVisible(marking)
        self.done_row.setVisible(handed is not None)
        if handed is None or self._board is None:
            return
        self.code.setText(handed.code)
        for signed in (self.code, self.code_label, self.save_sheet):
            signed.setVisible(bool(handed.code))
        self.done_words.setText(model.done_words(handed, to_bring=self._to_bring))
        self.back_reason.setVisible(self._board.open)
        self.take_back.setVisible(self._board.open)

    @Slot()
    def _turn(self) -> None:
        line = lists.chosen(self.table)
        board = self._board
        say(self.line_words, model.line_words(board, line) if board is not None and line is not None else "")

    @Slot()
    def _weigh(self) -> None:
        if self._board is None:
            return
        left = model.left(self._board)
        why = model.why_not_submitted(
            self._board, has_key=self._has_key, words=self.words.text(), busy=self._desk.is_busy
        )
        self.words.setEnabled(self._has_key and not left)
        self.submit.setEnabled(not why)
        self.submit_words.setText(model.submit_words(self._board))
        say(self.why, why)

    # Deeds

    @Slot()
    def _open(self) -> None:
        line = lists.chosen(self.table)
        if line is not None:
            self.chosen.emit(line.id)

    @Slot()
    def finish(self) -> None:
        """Sign and submit, where that can be done now."""
        forms.commit_typing()
        if self._board is None or not (self.submit.isEnabled() and self.submit_row.isVisibleTo(self)):
            return
        job = partial(
            packing.hand_in,
            round=self._board.round.id,
            member=self._board.member,
            passphrase=self.words.text(),
        )
        self._desk.run(job, self._signed)

    def _signed(self, packed: Packed) -> None:
        self.words.clear()
        said = self.tr("Submitted and signed. Confirmation code {code}.")
        if self._to_bring:
            said = self.tr("Signed. Confirmation code {code}. Save the sheet for the secretary.")
        self._desk.tell(said.format(code=packed.packet.code))
        if self.save_sheet.isVisible():
            self.save_sheet.setFocus()

    @Slot()
    def _ask_where(self) -> None:
        """Into which folder, such as the stick that is brought to the secretary."""
        choosing_files.folder(self, self.tr("Where the signed sheet is saved"), self.save)

    def save(self, folder: Path) -> None:
        """The signed sheet, once more, under its own name."""
        handed = self._handed
        if handed is None or handed.packet is None:
            return
        packet, said = handed.packet, self.tr("Saved as {file}")
        self._desk.fetch(
            lambda door: packing.save_sheet(door, packet, folder),
            lambda written: self._desk.tell(said.format(file=written)),
        )

    @Slot()
    def _take_back(self) -> None:
        forms.commit_typing()
        if self._board is not None:
            because = self.back_reason.text().strip()
            act = partial(acts.take_back, id=self._board.round.id, member=self._board.member, because=because)
            self._desk.do(act, self._taken_back)

    def _taken_back(self, held: Round) -> None:
        self._drafts.use_up()
        said = self.tr("The submission is taken back; marks can be changed again.")
        undoing.tell(self._desk, said, Subject("round", held.id))
