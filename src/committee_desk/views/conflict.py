"""Whether the member has anything to do with the proposal: asked before the first mark.

no ─► said_no ─► the marks open            yes ─► the ground ─► stepped ─► the marks are locked, ×
a mistake ─► a reason ─► came_back

1 and 2 answer while the question has the focus.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.domain.recusal import GroundNotChosen
from committee_desk.domain.round import Aside
from committee_desk.errors import DeskError
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms
from committee_desk.views.drafts import Drafts
from committee_desk.views.widgets import say


class ConflictPanel(QWidget):
    ask_row: QFrame
    question: QLabel
    no: QPushButton
    yes: QPushButton
    form_row: QFrame
    ground: QComboBox
    ground_words: QLabel
    ground_text: QLineEdit
    form_reason: QLineEdit
    step_aside: QPushButton
    form_cancel: QPushButton
    clear_row: QFrame
    clear_words: QLabel
    change: QPushButton
    aside_row: QFrame
    aside_words: QLabel
    back_reason: QLineEdit
    come_back: QPushButton

    said_no = Signal()
    stepped = Signal(Aside, str)
    came_back = Signal(str)
    opened = Signal()
    refused = Signal(DeskError)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("conflict", self)
        self._answered = self._marked = self._open = self._marking = False
        self._aside = ""
        for row in (self.ask_row, self.form_row, self.clear_row, self.aside_row):
            row.hide()

    def serve(self, typing: Typing) -> None:
        """Whose words are kept while they are typed; once, after the form is made."""
        self._drafts = Drafts(typing, [self.ground_text, self.form_reason, self.back_reason])
        self.ground.setPlaceholderText(self.tr("Choose the ground"))
        self.no.clicked.connect(self.said_no)
        self.yes.clicked.connect(self._open_form)
        self.change.clicked.connect(self._open_form)
        self.form_cancel.clicked.connect(self.close_layer)
        self.step_aside.clicked.connect(self.finish)
        self.form_reason.returnPressed.connect(self.step_aside.click)
        self.come_back.clicked.connect(self._come_back)
        self.back_reason.returnPressed.connect(self.come_back.click)
        self.ground.currentIndexChanged.connect(lambda _: self._show_ground())

    def offer(self, grounds: Sequence[tuple[int, str]]) -> None:
        """The grounds of the rule pack of the day."""
        binder.offer(self.ground, grounds)

    def show_place(self, place: str, *, answered: bool, aside: str, marked: bool, marking: bool) -> None:
        """Another proposal, or the same after an answer; `aside` says why it is not marked."""
        self._drafts.settle(place)
        self._answered, self._aside, self._marked, self._marking = answered, aside, marked, marking
        self._open = False
        self._show()

    def _show(self) -> None:
        open_ = self._open
        self.ask_row.setVisible(self._marking and not (self._answered or self._aside or open_))
        self.form_row.setVisible(open_)
        self.form_reason.setVisible(self._marked)
        self.clear_row.setVisible(self._answered and not self._aside and not open_)
        self.change.setVisible(self._marking)
        self.clear_words.setText(self.tr("✓ Nothing binds you to this proposal."))
        self.aside_row.setVisible(bool(self._aside))
        self.aside_words.setText(f"× {self._aside}")
        for part in (self.back_reason, self.come_back):
            part.setVisible(self._marking)

    @property
    def asks(self) -> bool:
        """Whether an answer is waited for."""
        return self.ask_row.isVisibleTo(self) or self.form_row.isVisibleTo(self)

    @property
    def form_open(self) -> bool:
        return self._open

    def first(self) -> QWidget:
        """Where the answer is given."""
        return self.ground if self._open else self.no

    @Slot()
    def _open_form(self) -> None:
        self._open = True
        self.ground.setCurrentIndex(-1)
        self._show()
        self._show_ground()
        self.ground.setFocus()
        self.opened.emit()

    def _show_ground(self) -> None:
        """A ground is longer than its box; the whole of it stands below."""
        say(self.ground_words, self.ground.currentText())

    @Slot()
    def finish(self) -> None:
        """Step aside on the ground chosen."""
        if not self._open:
            return
        forms.commit_typing()
        try:
            number = binder.chosen(self.ground, GroundNotChosen)
        except GroundNotChosen as refusal:
            self.refused.emit(refusal)
            return
        aside = Aside(ground=number, text=self.ground_text.text().strip())
        self.stepped.emit(aside, self.form_reason.text().strip())

    @Slot()
    def _come_back(self) -> None:
        forms.commit_typing()
        self.came_back.emit(self.back_reason.text().strip())

    def use_up(self) -> None:
        """The words have become an act."""
        self._drafts.use_up()

    @Slot()
    def close_layer(self) -> bool:
        """Close the form of the ground, if it is open."""
        was, self._open = self._open, False
        if was:
            self._show()
            (self.no if self.ask_row.isVisibleTo(self) else self.change).setFocus()
            self.opened.emit()
        return was

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answers = {Qt.Key.Key_1: self.no, Qt.Key.Key_2: self.yes}
        button = answers.get(Qt.Key(event.key()))
        if button is not None and self.ask_row.isVisibleTo(self) and not event.modifiers():
            button.click()
        else:
            super().keyPressEvent(event)
