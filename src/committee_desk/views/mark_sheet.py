"""One member's marks for one proposal: the conflict question first, then each mark as its field is left.

    show_place ─► ConflictPanel ─► no ─► CriteriaPanel, the comment ─► acts.round.mark
                      └─► step aside, ×; come back                       └─► kept(Board), marked(key)

What is typed survives a crash; a field that holds no mark is said to be wrong, and keeps the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit, QWidget

from committee_desk.acts import round as acts
from committee_desk.domain.round import Aside, MarkSheet
from committee_desk.domain.rules import Rules
from committee_desk.models import marking, scoring
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.scoring import Board, Marks, Place
from committee_desk.models.typing import Typing
from committee_desk.views import forms
from committee_desk.views.conflict import ConflictPanel
from committee_desk.views.criteria import CriteriaPanel
from committee_desk.views.widgets import ElidedLabel, say

NOTE = "note"


class MarkSheetPanel(QWidget):
    heading: ElidedLabel
    place_words: QLabel
    again: QLabel
    locked: QLabel
    conflict: ConflictPanel
    marks_page: QWidget
    criteria: CriteriaPanel
    note: QPlainTextEdit
    moves_on: QCheckBox

    kept = Signal(Board)  # with the sheet as it is now
    marked = Signal(str, object)  # a criterion by its key, and its mark before; None where there was none
    edited = Signal()  # the fields come to something else
    answered = Signal()  # the question of conflict; the work goes on elsewhere
    finished = Signal()  # the last mark is in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("mark_sheet", self)
        self._laptop = laptop()
        self._board: Board | None = None
        self._at = 0
        self._rules: Rules | None = None
        self._edited: set[str] = set()
        self._writing = self._filling = False

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose desk it is; once, after the form is made."""
        self._desk, self._typing = desk, typing
        self.conflict.serve(typing)
        self.moves_on.setChecked(self._laptop.told.marks_move_on)
        self._obey_moves_on(self.moves_on.isChecked())
        typing.leaving.connect(self.flush)
        self.criteria.edited.connect(self._note_mark)
        self.criteria.left.connect(self._keep_mark)
        self.criteria.finished.connect(self.finished)
        self.note.textChanged.connect(self._note_comment)
        self.conflict.said_no.connect(self._say_no)
        self.conflict.stepped.connect(self._step_aside)
        self.conflict.refused.connect(self._desk.refused)
        self.conflict.came_back.connect(self._come_back)
        self.conflict.opened.connect(self._open_marks)
        self.moves_on.toggled.connect(self._obey_moves_on)

    def obey(self, rules: Rules) -> None:
        """The rules of the day: they name the grounds on which one steps aside."""
        self._rules = rules
        self.conflict.offer(scoring.grounds(rules))

    def leave(self) -> None:
        """Somebody else sits here now: nothing is written for whoever did."""
        self._board = None

    @property
    def writing(self) -> bool:
        """What is kept at this moment is kept from here."""
        return self._writing

    @property
    def _place(self) -> Place | None:
        if self._board is None or not self._board.places:
            return None
        return self._board.places[self._at]

    def marks(self) -> Marks:
        """The marks as the fields show them; what is none counts as missing."""
        return self.criteria.marks()

    def first(self) -> QWidget | None:
        """Where the work on this proposal begins, if there is any to be done."""
        if self.conflict.asks:
            return self.conflict.first()
        there = self.marks_page.isVisibleTo(self) and self.marks_page.isEnabled()
        return self.criteria.first() if there else None

    # What is shown

    def show_place(self, board: Board, at: int) -> None:
        """One proposal of the round; what was being typed there when the program ended comes back."""
        self._board, self._at = board, at
        place = self._place
        if place is None:
            return
        self._edited.clear()
        self.heading.setText(place.title)
        self.place_words.setText(scoring.place_words(board, at))
        say(self.again, scoring.again_words(board, place))
        say(self.locked, scoring.locked_words(board))
        with self._filled():
            lines = scoring.lines(board, place)
            hints = [scoring.hint_words(board, line.criterion) for line in lines]
            if self.criteria.show_lines(lines, hints, second=board.round.turn > 1):
                self._put_in_order()
            self.note.setPlainText(place.note)
            self.note.document().setModified(False)
        self._show_answer()
        self._bring_back()

    def _put_in_order(self) -> None:
        """Fields made just now come where they stand; Qt has put them behind everything else."""
        stops = [self.conflict.come_back, *self.criteria.fields.values(), self.moves_on]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_answer(self) -> None:
        board, place = self._board, self._place
        if board is None or place is None or self._rules is None:
            return
        self.conflict.show_place(
            f"{self._typed_at}/conflict",
            answered=place.asked,
            aside=scoring.aside_words(place.aside, self._rules) if place.aside else "",
            marked=bool(place.valid and place.valid.begun),
            marking=board.marking,
        )
        self._open_marks()

    @Slot()
    def _open_marks(self) -> None:
        """Marks are written once the question is answered, and while the round takes them."""
        board, place = self._board, self._place
        if board is None or place is None:
            return
        self.marks_page.setVisible(not (self.conflict.asks or place.aside))
        self.marks_page.setEnabled(board.marking)

    @Slot(bool)
    def _obey_moves_on(self, on: bool) -> None:
        self.criteria.set_moves_on(on)
        self._laptop.tell(marks_move_on=on)

    # What is typed

    @property
    def _typed_at(self) -> str:
        board, place = self._board, self._place
        return f"round/{board.round.id}/{board.member}/{place.id}" if board and place else ""

    @contextmanager
    def _filled(self) -> Iterator[None]:
        """What the program writes into fields is not typed."""
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    def _bring_back(self) -> None:
        typed = self._typing.recall(f"{self._typed_at}/")
        for key, words in typed.items():
            if key == NOTE:
                self.note.setPlainText(words)
            else:
                self.criteria.type_mark(key, words)

    @Slot(str)
    def _note_mark(self, key: str) -> None:
        if not self._filling:
            self._edited.add(key)
            self._typing.note(f"{self._typed_at}/{key}", self.criteria.fields[key].text())
            self.edited.emit()

    @Slot()
    def _note_comment(self) -> None:
        if not self._filling:
            self._edited.add(NOTE)
            self._typing.note(f"{self._typed_at}/{NOTE}", self.note.toPlainText())

    # What is kept

    @Slot(str)
    def _keep_mark(self, key: str) -> None:
        """A field was left: its mark is kept, unless it is none."""
        place, field = self._place, self.criteria.fields.get(key)
        if key not in self._edited or place is None or field is None or field.is_wrong:
            return
        before, mark = place.marks.get(key), field.mark()
        if mark == before or self._write(scoring.to_write(place, key, mark)):
            self._settle(key)
            field.show_mark(marking.mark_words(mark))
            if mark != before:
                self.marked.emit(key, before)

    @Slot()
    def flush(self) -> None:
        """Keep now what is not kept yet."""
        forms.commit_typing()
        for key in tuple(self._edited - {NOTE}):
            self._keep_mark(key)
        place = self._place
        if NOTE in self._edited and place is not None:
            words = self.note.toPlainText().strip()
            if words == place.note or self._write({}):
                self._settle(NOTE)
                self.note.document().setModified(False)

    def settled(self) -> bool:
        """Keep what was typed; where it is no mark, say so and stay."""
        self.flush()
        wrong = self.criteria.wrong()
        if wrong is not None:
            with self._desk.refusing():
                wrong.mark()
            wrong.setFocus()
        return wrong is None

    def put_back(self, key: str, before: Fraction | None) -> None:
        """The mark as it was before."""
        if self._do(partial(acts.mark, marks={key: before})) and self._board is not None:
            self.show_place(self._board, self._at)
            self.criteria.fields[key].setFocus()

    def _settle(self, key: str) -> None:
        self._edited.discard(key)
        self._typing.forget(f"{self._typed_at}/{key}")

    def _write(self, marks: Marks) -> bool:
        note = self.note.toPlainText().strip()
        return self._do(partial(acts.mark, marks=marks, note=note))

    def _do(self, act: Callable[..., MarkSheet]) -> bool:
        """One act on the sheet in front; the board then has it, without being read anew."""
        board, place, kept = self._board, self._place, list[MarkSheet]()
        if board is None or place is None:
            return False
        filled = partial(act, id=board.round.id, proposal=place.id, member=board.member)
        self._writing = True
        try:
            self._desk.do(filled, kept.append)
        finally:
            self._writing = False
        if kept:
            self._board = scoring.with_sheet(board, kept[0])
            self.kept.emit(self._board)
        return bool(kept)

    # Whether anything binds the member

    @Slot()
    def _say_no(self) -> None:
        if self._do(acts.say_no_conflict):
            self._show_answer()
            self.answered.emit()

    @Slot(Aside, str)
    def _step_aside(self, aside: Aside, because: str) -> None:
        self._answer(partial(acts.step_aside, aside=aside, because=because))

    @Slot(str)
    def _come_back(self, because: str) -> None:
        self._answer(partial(acts.come_back, because=because))

    def _answer(self, act: Callable[..., MarkSheet]) -> None:
        if self._do(act) and self._board is not None:
            self.conflict.use_up()
            self.show_place(self._board, self._at)
            self.answered.emit()
