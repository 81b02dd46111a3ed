"""Proposals that read alike, side by side; a person decides whether they are the same.

jobs.likening.alike, beside the window ─► pairs ─► the two texts ─┬─► acts.proposal.call_duplicate
                                                                  └─► acts.proposal.tell_apart, with why
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import proposal as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.proposal import Likeness, Proposal
from committee_desk.jobs import likening
from committee_desk.models import alike, proposals, undoing
from committee_desk.models.alike import Pair
from committee_desk.models.desk import Desk
from committee_desk.models.typing import Typing
from committee_desk.views import forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.widgets import say


class AlikePanel(QWidget):
    look: QPushButton
    back: QPushButton
    found: QLabel
    pairs: QTableView
    first: QPlainTextEdit
    later: QPlainTextEdit
    because: QLineEdit
    other: QPushButton
    same: QPushButton
    why: QLabel

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("alike", self)
        self._likenesses: tuple[Likeness, ...] | None = None
        self._pairs: list[Pair] = []
        self._is_searching = False

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose proposals they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.because])
        self.pairs.setMinimumHeight(theme.px(lists.ONE_ROW))
        self._refresh = lists.show(
            self.pairs,
            alike.columns(),
            lambda _session: self._pairs,
            desk,
            set(),
            empty=self.tr("Nothing to decide on."),
        )
        lists.on_choice(self.pairs, self._show_pair)
        self.look.clicked.connect(self.search)
        self.back.clicked.connect(self.left)
        self.other.clicked.connect(self._tell_apart)
        self.same.clicked.connect(self.finish)
        desk.changed.connect(self._hear)
        desk.busy.connect(self._hear_busy)
        self._show_pair()

    def begin(self) -> None:
        """Look for pairs, unless they were looked for already."""
        self.pairs.setFocus()
        if self._likenesses is None:
            self.search()

    @Slot()
    def search(self) -> None:
        say(self.found, self.tr("Comparing … this goes on beside your work and can be cancelled below."))
        self._is_searching = True
        self._desk.run(likening.alike, self._take)

    @Slot()
    def finish(self) -> None:
        """The later of the two is a duplicate of the first."""
        if pair := self._pair:
            act = partial(acts.call_duplicate, id=pair.later, first=pair.first)
            self._desk.do(act, partial(self._decided, self.tr("{number} was found to be a duplicate.")))

    @Slot()
    def _tell_apart(self) -> None:
        forms.commit_typing()
        if pair := self._pair:
            because = self.because.text().strip()
            act = partial(acts.tell_apart, id=pair.later, other=pair.first, because=because)
            said = self.tr("{number} was found to be something else.")
            self._desk.do(act, self._drafts.spend(partial(self._decided, said)))

    @Slot(bool)
    def _hear_busy(self, busy: bool) -> None:
        self.look.setEnabled(not busy)
        if self._is_searching and not busy:
            # What was found follows in a moment, unless somebody has stopped it.
            self._is_searching = False
            say(self.found, self.tr("The comparing was stopped; nothing was found so far."))

    def _take(self, found: tuple[Likeness, ...]) -> None:
        self._likenesses = found
        self._show()

    def _decided(self, said: str, proposal: Proposal) -> None:
        self.pairs.setFocus()
        undoing.tell(self._desk, said.format(number=proposal.number), Subject("proposal", proposal.id))

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        if "proposal" in touched and self._likenesses is not None and self.isVisible():
            self._show()

    def _show(self) -> None:
        place = self.pairs.currentIndex().row()
        self._pairs = self._desk.ask(alike.pairs, self._likenesses or ())
        self._refresh()
        say(self.found, alike.found_words(len(self._pairs)))
        if self._pair is None and self._pairs:
            self.pairs.selectRow(min(max(place, 0), len(self._pairs) - 1))
        self._show_pair()

    @Slot()
    def _show_pair(self) -> None:
        pair = self._pair
        for field, id in ((self.first, pair and pair.first), (self.later, pair and pair.later)):
            field.setPlainText(self._desk.ask(proposals.side, id) if id else "")
        self._drafts.settle(f"proposal/{pair.later}/alike/{pair.first}" if pair else "alike")
        for part in (self.because, self.other, self.same):
            part.setEnabled(pair is not None)
        say(self.why, "" if pair else self.tr("Choose a pair to decide on."))

    @property
    def _pair(self) -> Pair | None:
        pair = lists.chosen(self.pairs)
        return pair if isinstance(pair, Pair) else None
