"""Deliberating an exemption recommendation: facts, criteria, presumptions, vote, papers.

    a list ─► one matter in five steps; every edit ─► weigh ─► presumptions, what is unfinished, what differs
    fields ─► Saver ─► acts.matter.fill_in

The committee judges; the screen concludes nothing, and says what the findings point to.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from committee_desk.acts import matter as acts
from committee_desk.domain.ids import MatterId
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds.exemption import Exemption, View
from committee_desk.domain.matter import Matter
from committee_desk.errors import DeskError
from committee_desk.models import dates, docket, exemptions, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.exemptions import About, PresumptionLine, Weighed
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.kind_form import offer_rows
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import ElidedLabel, StatusChip, Steps, chip_text

FILLED = ("facts_page", "criteria_page", "presumptions_page", "explanation_row")
ONE_LINE, TWO_LINES = 48, 64  # px of a reason, beside text of 17 px


class ExemptionsView(ListDetail[About]):
    FORM, KIND = "exemptions", "matter"

    matter: QWidget
    heading: ElidedLabel
    standing: StatusChip
    closed_words: QLabel
    steps: Steps
    criteria_article: QLabel
    views: QTableView
    view_form: QWidget
    view_member: QComboBox
    view_criterion: QComboBox
    view_judged: QComboBox
    view_words: QLineEdit
    enter_view: QPushButton
    drop_view: QPushButton
    implied: QLabel
    vote: QLabel
    findings: QLabel
    explanation: QPlainTextEdit
    explanation_row: QWidget
    to_docket: QPushButton
    papers_words: QLabel
    preview: QPlainTextEdit
    to_papers: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown = Exemption()
        self._furnish()
        self._refresh = lists.browse(
            self.table,
            exemptions.columns(),
            exemptions.ids,
            docket.lines,
            desk,
            {"matter", "item", "paper", "person"},
            self.search,
            empty=self.tr("No exemption matter yet. Receive one on the docket."),
        )
        self._show_views = lists.show(
            self.views,
            exemptions.view_columns(),
            lambda _session: exemptions.view_lines(self._about, self._shown) if self._about else (),
            desk,
            set(),
            empty=self.tr("No view has been entered. Members who differ are named in the reasons."),
        )
        typing = Typing(desk, self)
        self._saver = Saver(self.matter, typing, self._save, apart=self.view_form)
        self._drafts = Drafts(typing, [self.view_words])
        self._connect()
        lists.choose_first(self.table)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the matter")),
            ("Ctrl+PgUp / Ctrl+PgDn", self.tr("Previous and next step")),
            ("Ctrl+Enter", self.tr("Enter the member's view")),
        ]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        self.panes.setSizes([2900, 7100] if breadth is Breadth.WIDE else [3300, 6700])
        for field in self.findChildren(QPlainTextEdit):
            if field.objectName().endswith("__reason"):
                field.setMinimumHeight(theme.px(ONE_LINE))
                field.setMaximumHeight(theme.px(TWO_LINES))
        for column in (0, 2):  # the title stays
            self.table.setColumnHidden(column, breadth is not Breadth.NARROW)

    def turn_to(self, subject: object) -> None:
        """Show the matter of this number."""
        self.search.clear()
        self._refresh()
        lists.choose(self.table, subject)

    # The list and the one matter

    def look_up(self, id: int) -> About:
        return self._desk.ask(exemptions.about, MatterId(id), dates.day_of(self._desk.now()))

    def flush(self) -> None:
        self._saver.flush()

    def fill(self, about: About, same: bool) -> None:
        self.heading.setText(f"{about.matter.number}  {about.matter.title}")
        said = docket.standing(about.matter.stage, about.matter.outcome)
        self.standing.show_state(said, docket.TONES[about.matter.stage])
        if not (same and self._saver.unsaved):
            binder.fill(self.matter, about.particulars)
            self._saver.settle(f"matter/{about.matter.id}/exemption")
        self._drafts.settle(f"matter/{about.matter.id}/view")
        binder.offer(self.view_member, about.members)
        self._name_criteria(about)
        self.closed_words.setText(docket.closed_words(about.matter))
        self.closed_words.setVisible(not about.fillable)
        for part in FILLED:
            binder.part(self.matter, part).setEnabled(about.fillable)
        self.vote.setText(about.vote)
        self.detail.setCurrentIndex(ONE)
        self._weigh()

    def _name_criteria(self, about: About) -> None:
        """The criteria as the rule pack of the day calls them."""
        names = exemptions.criteria(about.rules)
        binder.offer(self.view_criterion, names)
        self.criteria_article.setText(exemptions.criteria_article(about.rules))
        for key, name in names:
            label = binder.part(self.matter, f"{key}_name")
            if isinstance(label, QLabel):
                label.setText(name)

    @Slot()
    def _weigh(self) -> None:
        """Say anew what the form, as it now stands, comes to."""
        if self._about is None:
            return
        self._shown = self._read()
        weighed = exemptions.weigh(self._about, self._shown)
        self.steps.show_steps(exemptions.steps(), weighed.present)
        for number, line in enumerate(weighed.presumptions, start=1):
            self._show_presumption(number, line)
        self._show_vote(weighed)
        self._show_views()
        self._weigh_view()
        self.preview.setPlainText(exemptions.preview(self._about, self._shown))

    def _show_presumption(self, number: int, line: PresumptionLine) -> None:
        chip = binder.part(self.matter, f"verdict_{number}")
        if isinstance(chip, StatusChip):
            chip.show_state(line.verdict, line.tone)
            chip.setAccessibleDescription(f"{line.name} {line.sentence} {line.article}")
        for part, said in (("name", line.name), ("words", line.sentence), ("article", line.article)):
            label = binder.part(self.matter, f"presumption_{part}_{number}")
            if isinstance(label, QLabel):
                label.setText(said)

    def _show_vote(self, weighed: Weighed) -> None:
        self.implied.setText(weighed.implied)
        told = [f"{chip_text(one.sentence, one.tone)}  ({one.article})" for one in weighed.found]
        self.findings.setText("\n".join(told) or self.tr("Nothing is left to settle before the vote."))
        self.explanation_row.setVisible(weighed.differs or bool(self._shown.explanation))
        issued = self._about.papers if self._about else 0
        self.papers_words.setText(self.tr("Papers issued: {count}").format(count=issued))

    def _read(self) -> Exemption:
        """The particulars as the form shows them, or as they are kept while a field cannot be read."""
        kept = self._about.particulars if self._about else Exemption()
        try:
            return binder.read(self.matter, kept)
        except DeskError:
            return kept

    # Keeping

    def _save(self) -> bool:
        with self._desk.refusing():
            return self._keep(self._read())
        return False

    def _keep(self, particulars: Exemption) -> bool:
        if self._about is None:
            return False
        before, kept = self._about.matter, list[Matter]()
        self._desk.do(partial(acts.fill_in, matter=replace(before, particulars=particulars)), kept.append)
        if kept and kept[0] != before:
            subject = Subject("matter", before.id)
            undoing.tell(self._desk, self.tr("{number} was changed.").format(number=before.number), subject)
        return bool(kept)

    # Members' views

    @Slot()
    def _weigh_view(self) -> None:
        self.drop_view.setEnabled(lists.chosen(self.views) is not None)

    @Slot()
    def _enter_view(self) -> None:
        forms.commit_typing()
        chosen = [box.currentData() for box in (self.view_member, self.view_criterion, self.view_judged)]
        with self._desk.refusing():
            if None in chosen:
                raise exemptions.ViewIncomplete
            member, criterion, judged = chosen
            view = View(member, judged, self.view_words.text().strip())
            if self._keep(exemptions.with_view(self._read(), criterion, view)):
                self._drafts.use_up()
                self.view_member.setFocus()

    @Slot()
    def _drop_view(self) -> None:
        if line := lists.chosen(self.views):
            self._keep(exemptions.without_view(self._read(), *line.id))

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    # Once, on being made

    def _furnish(self) -> None:
        binder.choices(self.matter, Exemption, words.name)
        offer_rows(self.matter, self._desk)
        binder.offer(self.view_judged, exemptions.judgements())

    def _connect(self) -> None:
        super()._connect()
        lists.on_choice(self.views, self._weigh_view)
        binder.changed(self.matter, Exemption, self._weigh)
        self.enter_view.clicked.connect(self._enter_view)
        self.drop_view.clicked.connect(self._drop_view)
        self.to_docket.clicked.connect(lambda: self._lead_to("docket"))
        self.to_papers.clicked.connect(lambda: self._lead_to("papers"))
        self.hear_keys(
            {
                "Ctrl+PgUp": lambda: self._step(-1),
                "Ctrl+PgDown": lambda: self._step(1),
                "Ctrl+Return": self._enter_view,
            }
        )

    def _lead_to(self, room: str) -> None:
        if self._about:
            self.wanted.emit(room, self._about.matter.id)
