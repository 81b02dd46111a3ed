"""Sign papers: who signs, which of the papers that wait for them, and the passphrase of their key.

models.papers.waiting ─► a person ─► papers, marked ─► jobs.signing, each paper an act of its own
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.domain.ids import PaperId
from committee_desk.domain.paper import IssuedPaper
from committee_desk.jobs import signing
from committee_desk.models import papers
from committee_desk.models.desk import Desk
from committee_desk.models.papers import NothingMarked, Waiting
from committee_desk.views import binder, forms
from committee_desk.views.choosing import ManyField


class SigningPanel(QWidget):
    nobody: QLabel
    fields: QWidget
    signer: QComboBox
    wanted: ManyField
    mark_all: QPushButton
    words: QLineEdit
    sign: QPushButton
    why: QLabel

    signed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("signing", self)
        self._waiting: dict[int, Waiting] = {}
        self._paper: PaperId | None = None

    def serve(self, desk: Desk) -> None:
        """Whose papers they are; once, after the form is made."""
        self._desk = desk
        self.signer.activated.connect(self._turn)
        self.mark_all.clicked.connect(self._mark_all)
        self.wanted.edited.connect(self._weigh)
        self.words.textChanged.connect(self._weigh)
        self.sign.clicked.connect(self.finish)
        desk.busy.connect(self._weigh)

    def show_paper(self, paper: IssuedPaper, closed: str) -> None:
        """Offer whoever can sign this paper; `closed` says why it takes no signature."""
        before = self.signer.currentData() if paper.id == self._paper else None
        self._paper = paper.id
        found = papers.in_order(self._desk.ask(papers.waiting), paper)
        self._waiting = {one.person: one for one in found}
        self.nobody.setText(closed)
        self.nobody.setVisible(bool(closed))
        self.fields.setVisible(not closed)
        binder.offer(self.signer, [(one.person, one.words) for one in found])
        able = next((place for place, one in enumerate(found) if one.has_key), 0)
        same = self.signer.findData(before) if before is not None else -1
        self.signer.setCurrentIndex(same if same >= 0 else able)
        self._turn()

    @Slot()
    def finish(self) -> None:
        """Sign what is marked, as the person chosen."""
        forms.commit_typing()
        if not self.sign.isEnabled():
            return
        with self._desk.refusing():
            marked = [PaperId(int(key)) for key in self.wanted.value()]
            if not marked:
                raise NothingMarked
            person = self._waiting[self.signer.currentData()].person
            job = partial(signing.sign, paper_ids=marked, person=person, passphrase=self.words.text())
            self._desk.run(job, self._signed)

    def _signed(self, done: tuple[IssuedPaper, ...]) -> None:
        self.words.clear()
        self._desk.tell(self.tr("Papers signed: {count}").format(count=len(done)))
        if self.signer.isVisible():
            self.signer.setFocus()  # whoever signs next
        self.signed.emit()

    @Slot()
    def _turn(self) -> None:
        """Another signer: the paper in hand is marked, the others wait to be."""
        one = self._waiting.get(self.signer.currentData())
        wanted = one.papers if one else ()
        self.wanted.set_value(())
        self.wanted.offer([(str(paper.id), papers.paper_words(paper)) for paper in wanted])
        self.wanted.set_value([str(self._paper)])
        self.words.clear()
        self._weigh()

    @Slot()
    def _mark_all(self) -> None:
        one = self._waiting.get(self.signer.currentData())
        self.wanted.set_value([str(paper.id) for paper in one.papers] if one else ())
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        one = self._waiting.get(self.signer.currentData())
        why = ""
        if one is None or not one.has_key:
            why = self.tr("This person has no signing key yet; make one on the screen of people.")
        elif not self.words.text():
            why = self.tr("The signer types the passphrase of their own key.")
        elif self._desk.is_busy:
            why = self.tr("Working …")
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.words.setEnabled(bool(one and one.has_key))
        self.mark_all.setVisible(bool(one and len(one.papers) > 1))
        self.sign.setEnabled(not why)
