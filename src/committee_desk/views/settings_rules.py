"""The rules of this desk: every value with its article and its layer, and what the desk sets for itself.

search ─► the table ─► one value: what each layer says of it
                           └─ where the desk may set it: value, ground ─► acts.desk.adopt
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QWidget,
)

from committee_desk.acts import desk as acts
from committee_desk.domain import own_rules
from committee_desk.domain.matter import GroundMissing
from committee_desk.models import dates, settings_rules
from committee_desk.models.desk import Desk
from committee_desk.models.settings_rules import RuleAbout, RuleLine
from committee_desk.models.table import Tone
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import StatusChip, say

BASIS = 2  # a column that gives way
LEAST = 200  # px of both halves beside each other, however large the text
DETAIL = 200  # px of a rule below the list, beside text of 17 px


class RulesPanel(QWidget):
    layers: QLabel
    search: QLineEdit
    panes: QSplitter
    table: QTableView
    detail_area: QScrollArea
    name: QLabel
    standing: StatusChip
    facts: QLabel
    changes: QLabel
    own: QWidget
    choice: QComboBox
    typed: QLineEdit
    reason: QLineEdit
    set_own: QPushButton
    give_back: QPushButton
    why_not: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_rules", self)
        self._desk = desk
        self._about: RuleAbout | None = None
        self._drafts = Drafts(Typing(desk, self), [self.typed, self.reason])
        self.panes.setSizes([5600, 4400])
        self.table.setColumnHidden(BASIS, True)
        lists.show(
            self.table,
            settings_rules.rule_columns(),
            lambda session: settings_rules.rule_lines(session, self._today()),
            desk,
            {"rules"},
            self.search,
            empty=self.tr("This desk has no rules."),
        )
        self.table.setColumnHidden(BASIS, True)
        lists.on_choice(self.table, self._choose)
        self.set_own.clicked.connect(self._set)
        self.give_back.clicked.connect(self._give_back)
        desk.changed.connect(self._hear)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)
        self._show_layers()
        lists.choose_first(self.table)

    def fold(self, breadth: Breadth) -> None:
        """One below the other where there is no room beside."""
        narrow = breadth is Breadth.NARROW
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.table.setMinimumHeight(theme.px(lists.TWO_LINES) if narrow else 0)
        self.detail_area.setMinimumHeight(theme.px(DETAIL) if narrow else 0)
        self.panes.setMinimumHeight(theme.px(lists.TWO_LINES + DETAIL) if narrow else LEAST)
        self.panes.setSizes([5000, 5000] if narrow else [5600, 4400])

    @Slot()
    def _choose(self) -> None:
        line: RuleLine | None = lists.chosen(self.table)
        if line is None:
            return
        self._about = about = self._desk.ask(settings_rules.rule_about, line.id, self._today())
        self.name.setText(about.name)
        settled, unsettled = self.tr("Settled by an article"), self.tr("No article: customary or assumed")
        tone = Tone.SUCCESS if about.settled else Tone.WARNING
        self.standing.show_state(settled if about.settled else unsettled, tone)
        self.facts.setText(about.facts)
        self.changes.setText(about.changes)
        self._show_own(about)
        self._drafts.bring_back(f"settings/rules/{line.id}")

    def _show_own(self, about: RuleAbout) -> None:
        setting = about.setting
        self.own.setVisible(setting is not None)
        say(self.why_not, about.why_not)
        if setting is None:
            return
        chosen = bool(setting.among)
        self.choice.setVisible(chosen)
        self.typed.setVisible(not chosen)
        binder.offer(self.choice, settings_rules.choices(setting))
        self.choice.setCurrentIndex(self.choice.findData(setting.now))
        with self._drafts.quietly():
            self.typed.setText(setting.now)
            self.reason.clear()
        self.give_back.setVisible(about.own)

    @Slot()
    def _set(self) -> None:
        forms.commit_typing()
        if self._about is not None and self._about.setting is not None:
            chosen = bool(self._about.setting.among)
            self._adopt(str(self.choice.currentData()) if chosen else self.typed.text())

    @Slot()
    def _give_back(self) -> None:
        forms.commit_typing()
        self._adopt("")

    def _adopt(self, typed: str) -> None:
        line: RuleLine | None = lists.chosen(self.table)
        reason = self.reason.text().strip()
        if line is None:
            return
        with self._desk.refusing():
            if not reason:
                raise GroundMissing
            layers = self._desk.ask(settings_rules.layers)
            layers = own_rules.with_own(layers, line.id, typed, reason, self._today())
            self._desk.do(partial(acts.adopt, layers=layers, reason=reason), self._adopted)

    def _adopted(self, _rulebook: object) -> None:
        self._drafts.use_up()
        self._choose()
        self._desk.tell(self.tr("The rule holds from today; meetings held before keep theirs."))

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        if "rules" in touched:
            self._show_layers()

    def _show_layers(self) -> None:
        self.layers.setText(self._desk.ask(settings_rules.layer_words, self._today()))

    def _today(self) -> date:
        return dates.day_of(self._desk.now())
