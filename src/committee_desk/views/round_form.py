"""Making a round: what the packs propose is filled in, each value with its article, and may be changed.

begin from a pack · a file ─► models.round_beginnings ─► fields and rows ─► method_of, terms_of ─► open_

What is typed comes back with the form, until the round is open or another beginning is chosen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QTabWidget, QWidget

from committee_desk.acts import round as acts
from committee_desk.domain import codec
from committee_desk.domain.method import Criterion, Grade
from committee_desk.domain.round import Round
from committee_desk.errors import DeskError
from committee_desk.jobs import round_files
from committee_desk.models import dates, round_beginnings, round_form, words
from committee_desk.models.desk import Desk
from committee_desk.models.entries import EntryModel
from committee_desk.models.round_beginnings import Begun, Draft
from committee_desk.models.table import DeskRole
from committee_desk.models.typing import Typing
from committee_desk.views import binder, choosing_files, entries, forms
from committee_desk.views.choosing import ManyField, OrderField
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import NumberField
from committee_desk.views.widgets import ElidedLabel, say

BASED = [*(one for one in round_beginnings.KEYS if one not in ("criteria", "grades"))]
PLACE = "round/new"


class RoundForm(QWidget):
    form_words: ElidedLabel
    parts: QTabWidget
    begin_from: QComboBox
    begin_file: QPushButton
    begin_words: QLabel
    name: QLineEdit
    average: QComboBox
    each_end: NumberField
    minimum: NumberField
    digits: NumberField
    needed: NumberField
    criteria: QTableView
    criteria_basis: QLabel
    criteria_sum: QLabel
    criterion_add: QPushButton
    criterion_drop: QPushButton
    grades: QTableView
    grades_basis: QLabel
    grade_add: QPushButton
    grade_drop: QPushButton
    ties: OrderField
    panel: ManyField
    panel_words: QLabel
    all_members: QPushButton
    proposals: ManyField
    proposals_words: QLabel
    all_proposals: QPushButton
    no_proposals: QPushButton
    open_round: QPushButton
    leave: QPushButton

    opened = Signal(Round)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("round_form", self)
        self.form_words.setText(
            self.tr("What is declared here stays once the round is open; each value names its article.")
        )
        self._begun = Begun(Draft(), (), ())
        self._criteria: EntryModel[Criterion] = EntryModel(round_form.criterion_columns(), self)
        self._grades: EntryModel[Grade] = EntryModel(round_form.grade_columns(), self)
        self._tables: dict[str, EntryModel[Any]] = {"criteria": self._criteria, "grades": self._grades}
        entries.show(self.criteria, self._criteria)
        entries.show(self.grades, self._grades)
        binder.choices(self, Draft, words.name)
        for part, lowest, highest in (
            (self.each_end, 0, 20),
            (self.minimum, 1, 100),
            (self.digits, 0, 6),
            (self.needed, 1, 100),
        ):
            part.set_limits(lowest, highest)

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose rounds they are; once, after the form is made."""
        self._desk, self._typing = desk, typing
        self._drafts = Drafts(typing, self.findChildren(QLineEdit))
        self._is_filling = False
        self._criteria.refused.connect(desk.refused)
        self._grades.refused.connect(desk.refused)
        for name, rows in self._tables.items():
            rows.edited.connect(self._weigh_rows)
            rows.edited.connect(partial(self._note_rows, name))
        binder.changed(self, Draft, self._weigh)
        self.begin_from.activated.connect(self._begin)
        self.begin_file.clicked.connect(self._ask_which)
        self.open_round.clicked.connect(self.finish)
        self.criterion_add.clicked.connect(self._add_criterion)
        self.grade_add.clicked.connect(self._add_grade)
        self.criterion_drop.clicked.connect(lambda: self._criteria.drop(self.criteria.currentIndex().row()))
        self.grade_drop.clicked.connect(lambda: self._grades.drop(self.grades.currentIndex().row()))
        self.all_members.clicked.connect(partial(self._choose_all, self.panel, True))
        self.all_proposals.clicked.connect(partial(self._choose_all, self.proposals, True))
        self.no_proposals.clicked.connect(partial(self._choose_all, self.proposals, False))

    def start(self) -> None:
        """A fresh form, begun from the first of what there is to begin from."""
        today = dates.day_of(self._desk.now())
        offered = self._desk.ask(round_beginnings.beginnings, today)
        binder.offer(self.begin_from, [(one.key, one.name) for one in offered])
        self.begin_from.setCurrentIndex(0)
        self.panel.offer(self._desk.ask(round_beginnings.members, today))
        self.proposals.offer((str(id), name) for id, name in self._desk.ask(round_beginnings.candidates))
        self._show(self._desk.ask(round_beginnings.begun, self.begin_from.currentData(), today))
        self._bring_back()
        self.parts.setCurrentIndex(0)
        self.name.setFocus()

    @Slot()
    def finish(self) -> None:
        """Open the round as it is declared."""
        forms.commit_typing()
        with self._desk.refusing():
            draft = binder.read(self, self._begun.draft)
            round_form.ensure_named(draft)
            method = round_form.method_of(draft, self._criteria.rows, self._grades.rows)
            terms = round_form.terms_of(draft, self._begun)
            act = partial(acts.open_, title=draft.name, period=draft.period, method=method, terms=terms)
            self._desk.do(act, self._opened)

    def _opened(self, held: Round) -> None:
        self._forget()
        self.opened.emit(held)

    @Slot()
    def _begin(self) -> None:
        """Everything anew from another pack, or from the last round."""
        today = dates.day_of(self._desk.now())
        begun = self._desk.ask(round_beginnings.begun, self.begin_from.currentData(), today)
        self._forget()
        self._show(begun)

    @Slot()
    def _ask_which(self) -> None:
        pattern = self.tr("Rounds as TOML ({pattern})").format(pattern="*.toml")
        choosing_files.one(self, self.tr("Which file?"), self.begin_with, pattern)

    def begin_with(self, file: Path) -> None:
        """Everything anew as this file declares it."""
        with self._desk.refusing():
            told = round_files.read(file)
            begun = self._desk.ask(round_beginnings.as_told, told, dates.day_of(self._desk.now()))
            self._forget()
            self._show(begun)
            self.begin_from.setCurrentIndex(-1)

    def _show(self, begun: Begun) -> None:
        self._begun = begun
        say(self.begin_words, begun.words)
        self._show_rows({"criteria": begun.criteria, "grades": begun.grades})
        with self._drafts.quietly():
            binder.fill(self, begun.draft)
        for one in fields(begun.draft):  # lists that rows are chosen from are no simple fields
            part = binder.part(self, one.name)
            if isinstance(part, ManyField):
                part.set_value(getattr(begun.draft, one.name))
        say(self.criteria_basis, begun.bases.get("criteria", ""))
        say(self.grades_basis, begun.bases.get("grades", ""))
        self._weigh()

    # What is being typed

    def _show_rows(self, rows: Mapping[str, Sequence[Any]]) -> None:
        """These rows in their tables; nobody types them."""
        self._is_filling = True
        for name, some in rows.items():
            self._tables[name].show(some)
        self._is_filling = False

    def _note_rows(self, name: str) -> None:
        if not self._is_filling:
            self._typing.note(f"{PLACE}/{name}", codec.text(self._tables[name].rows))

    def _bring_back(self) -> None:
        typed = self._typing.recall(f"{PLACE}/")
        kinds: dict[str, type[Any]] = {"criteria": Criterion, "grades": Grade}
        self._show_rows(
            {
                name: [codec.rebuild(kind, one) for one in json.loads(typed[name])]
                for name, kind in kinds.items()
                if name in typed
            }
        )
        self._drafts.bring_back(PLACE)
        self._weigh()

    def _forget(self) -> None:
        self._drafts.use_up()
        for name in self._tables:
            self._typing.forget(f"{PLACE}/{name}")

    @Slot()
    def _weigh(self) -> None:
        """Say anew where each value comes from, and what there is to leave out."""
        draft = self._read()
        for name in BASED:
            label = binder.part(self, f"{name}_basis")
            if isinstance(label, QLabel):
                say(label, round_form.basis_words(self._begun, draft, name))
        for name in ("level", "each_end", "minimum", "fallback"):
            binder.part(self, name).setEnabled(draft.average.trims)
        self.panel_words.setText(round_form.chosen_words(len(draft.panel), self.panel.count()))
        self.proposals_words.setText(round_form.chosen_words(len(draft.proposals), self.proposals.count()))
        self._sum_up(draft)

    def _read(self) -> Draft:
        """As the form shows it, or as it began while a field cannot be read."""
        try:
            return binder.read(self, self._begun.draft)
        except DeskError:
            return self._begun.draft

    @Slot()
    def _weigh_rows(self) -> None:
        """What is added up, and what a tie may be broken by, hang on the criteria."""
        self.ties.offer(round_form.tie_steps(self._criteria.rows))
        self._sum_up(self._read())

    def _sum_up(self, draft: Draft) -> None:
        self.criteria_sum.setText(round_form.sum_words(self._criteria.rows, draft.form))

    @Slot()
    def _add_criterion(self) -> None:
        self._criteria.add(round_form.another_criterion(self._criteria.rows))
        entries.begin(self.criteria, len(self._criteria.rows) - 1)

    @Slot()
    def _add_grade(self) -> None:
        self._grades.add(round_form.another_grade(self._grades.rows))
        entries.begin(self.grades, len(self._grades.rows) - 1)

    def _choose_all(self, field: ManyField, wanted: bool, *_: object) -> None:
        keys = [field.item(row).data(DeskRole.SORT) for row in range(field.count())]
        field.set_value(keys if wanted else [])
        self._weigh()
