"""One item in preparation: what it lacks, who may step aside for it, what its texts refer to.

a candidate ─┬─► steps aside ─► acts.item.recuse, before the meeting
             └─► no conflict, asked on a day ─► acts.item.clear
a number typed as words ─► acts.matter.tie ─► it follows its item
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.acts import item as acts
from committee_desk.acts import matter as matters
from committee_desk.domain.candidates import Candidate
from committee_desk.domain.journal import Subject
from committee_desk.domain.record import Agendum
from committee_desk.domain.recusal import Cleared, GroundNotChosen, Recusal
from committee_desk.domain.references import Plain
from committee_desk.models import agenda, attendance, dates, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.widgets import say


class AgendaItemPanel(QWidget):
    notes: QLabel
    settled: QLabel
    refers: QLabel
    typed_line: QFrame
    typed: QLabel
    tie: QPushButton
    late_line: QFrame
    late_reason: QLineEdit
    explain: QPushButton
    candidate_line: QFrame
    candidate: QLabel
    aside_open: QPushButton
    cleared_open: QPushButton
    aside_form: QFrame
    aside_words: QLabel
    aside_kind: QComboBox
    aside_ground: QComboBox
    aside_ground_words: QLabel
    aside_text: QLineEdit
    aside: QPushButton
    aside_cancel: QPushButton
    cleared_form: QFrame
    cleared_words: QLabel
    asked_on: DayField
    cleared_because: QLineEdit
    cleared: QPushButton
    cleared_cancel: QPushButton

    done = Signal()
    turned = Signal()  # a form was opened or closed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("agenda_item", self)
        self._about: About | None = None
        self._one: Agendum | None = None
        self._candidate: Candidate | None = None
        self._typed: Plain | None = None

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose agenda it is; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.late_reason, self.aside_text, self.cleared_because])
        binder.offer(self.aside_kind, attendance.recusal_kinds())
        self.aside_kind.setCurrentIndex(0)
        self.asked_on.set_value(dates.day_of(desk.now()))
        self._connect()

    def show_item(self, about: About, one: Agendum | None) -> None:
        other = self._one is None or one is None or one.item.id != self._one.item.id
        self._about, self._one = about, one
        if other:
            self._show_form(None)
        self.setVisible(one is not None)
        if one is None:
            return
        self._typed = agenda.typed(about, one)
        self._ask(about, one)
        self._show_form(self.form)

    def close_layer(self) -> bool:
        """Close the form of a candidate, if one is open."""
        if self.form is None:
            return False
        self._show_form(None)
        self.aside_open.setFocus()
        return True

    @property
    def form(self) -> QFrame | None:
        """The form that is open."""
        forms_ = (self.aside_form, self.cleared_form)
        return next((form for form in forms_ if not form.isHidden()), None)

    def _ask(self, about: About, one: Agendum) -> None:
        """The first candidate nobody has asked yet; one after the other."""
        waiting = agenda.asking(about, one)
        self._candidate = waiting[0] if waiting else None
        person = self._candidate.person if self._candidate else 0
        self._drafts.settle(f"item/{one.item.id}/candidate/{person}")
        binder.offer(self.aside_ground, attendance.grounds(about.record.rules))
        said = agenda.candidate_words(about, self._candidate) if self._candidate else ""
        self.candidate.setText(f"▲ {said}")
        for label in (self.aside_words, self.cleared_words):
            label.setText(said)

    # Deeds

    @Slot()
    def _tie(self) -> None:
        if self._typed is not None:
            found = self._typed
            told = self.tr("“{words}” now follows its item.").format(words=found.words)
            self._desk.do(partial(matters.tie, found=found), partial(self._told, told, "matter", found.by))

    @Slot()
    def _explain(self) -> None:
        forms.commit_typing()
        if self._one is not None:
            explain = partial(acts.explain, id=self._one.item.id, reason=self.late_reason.text())
            told = self.tr("Why it comes late is recorded.")
            self._desk.do(explain, partial(self._told, told, "item", self._one.item.id))

    @Slot()
    def _step_aside(self) -> None:
        forms.commit_typing()
        if self._one is None or self._candidate is None or self._about is None:
            return
        with self._desk.refusing():
            kind, ground = self.aside_kind.currentData(), binder.chosen(self.aside_ground, GroundNotChosen)
            recusal = Recusal(self._candidate.person, kind, ground, self.aside_text.text().strip())
            name = self._about.record.names[self._candidate.person]
            told = self.tr("{name} steps aside from the item.").format(name=name)
            recuse = partial(acts.recuse, id=self._one.item.id, recusal=recusal)
            self._desk.do(recuse, partial(self._told, told, "item", self._one.item.id))

    @Slot()
    def _clear(self) -> None:
        forms.commit_typing()
        if self._one is None or self._candidate is None or self._about is None:
            return
        person, entries = self._candidate.person, self._candidate.entries
        with self._desk.refusing():
            asked_on = self.asked_on.value() or dates.day_of(self._desk.now())
            cleared = Cleared(person, asked_on, self.cleared_because.text().strip(), entries)
            told = self.tr("{name} has no conflict.").format(name=self._about.record.names[person])
            clear = partial(acts.clear, id=self._one.item.id, cleared=cleared)
            self._desk.do(clear, partial(self._told, told, "item", self._one.item.id))

    def _told(self, words: str, kind: str, id: int, _kept: object) -> None:
        self._drafts.use_up()
        self._show_form(None)
        undoing.tell(self._desk, words, Subject(kind, id))
        # What had the focus may be gone with what it settled.
        if self._candidate is not None:
            self.aside_open.setFocus()
        else:
            self.done.emit()

    def _open(self, form: QFrame) -> None:
        self._show_form(form)
        self.aside_ground.setCurrentIndex(-1)
        self._show_ground()
        (self.aside_kind if form is self.aside_form else self.cleared_because).setFocus()

    def _show_form(self, form: QFrame | None) -> None:
        """One thing at a time: a form needs the room of all else that is said about the item."""
        form = form if self._candidate is not None else None
        for one in (self.aside_form, self.cleared_form):
            one.setVisible(one is form)
        said = form is None and self._one is not None
        self._say(self._about if said else None, self._one)
        self.turned.emit()

    def _say(self, about: About | None, one: Agendum | None) -> None:
        """All that is said about the item; nothing while a form is open."""
        told = agenda.told(about, one) if about is not None and one is not None else agenda.NOTHING
        say(self.notes, told.lacks)
        say(self.settled, told.settled)
        say(self.refers, told.refers)
        say(self.typed, told.typed)
        self.typed_line.setVisible(bool(told.typed))
        self.late_line.setVisible(told.unexplained)
        self.candidate_line.setVisible(about is not None and self._candidate is not None)

    @Slot()
    def _show_ground(self) -> None:
        """A ground is longer than its box; the whole of it stands below."""
        say(self.aside_ground_words, self.aside_ground.currentText())

    def _connect(self) -> None:
        self.tie.clicked.connect(self._tie)
        self.explain.clicked.connect(self._explain)
        self.late_reason.returnPressed.connect(self._explain)
        self.aside_ground.setPlaceholderText(self.tr("Choose the ground"))
        self.aside_open.clicked.connect(partial(self._open, self.aside_form))
        self.cleared_open.clicked.connect(partial(self._open, self.cleared_form))
        self.aside.clicked.connect(self._step_aside)
        self.aside_text.returnPressed.connect(self._step_aside)
        self.cleared.clicked.connect(self._clear)
        self.cleared_because.returnPressed.connect(self._clear)
        for cancel in (self.aside_cancel, self.cleared_cancel):
            cancel.clicked.connect(self.close_layer)
        self.aside_ground.currentIndexChanged.connect(lambda _: self._show_ground())
