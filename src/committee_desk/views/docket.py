"""The docket: everything put before the body, one matter beside the list, and the steps it takes.

    list (searched and narrowed by the database) ─► one matter: intake, its kind's form, files, steps
    fields ─► Saver ─► acts.matter.fill_in

Ctrl+N: the kind first, then its form; what is refused leaves everything typed as it is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import matter as acts
from committee_desk.domain.ids import AttachmentId, MatterId
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds import kind_of
from committee_desk.domain.matter import Matter
from committee_desk.models import dates, docket, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.docket import About, Shared
from committee_desk.models.table import Tone
from committee_desk.models.typing import Typing
from committee_desk.views import binder, lists, referring
from committee_desk.views.drafts import Drafts, Text
from committee_desk.views.fields import DayField
from committee_desk.views.files import FilesPanel
from committee_desk.views.kind_form import KindForm, offer_kept, offer_rows
from committee_desk.views.lines_field import LinesField
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.precedents import PrecedentsPanel
from committee_desk.views.saving import Saver
from committee_desk.views.steps import StepsPanel
from committee_desk.views.whole_field import outside
from committee_desk.views.widgets import ElidedLabel, StatusChip, chip_text, say

NEW = ONE + 1
FEW = 2  # findings
NUMBER, KIND, DEPARTMENT, RECEIVED, STAGE = 0, 1, 3, 4, 6  # columns that give way


class DocketView(ListDetail[About]):
    FORM, KIND = "docket", "matter"

    stage: QComboBox
    new_matter: QPushButton
    heading: ElidedLabel
    standing: StatusChip
    closed_words: QLabel
    findings: QLabel
    all_findings: QLabel
    intake: QWidget
    particulars: QWidget
    particulars_column: QVBoxLayout
    files: FilesPanel
    steps: StepsPanel
    precedents: PrecedentsPanel
    new_page: QWidget
    new_kind: QComboBox
    new_particulars: QVBoxLayout
    enter: QPushButton
    leave_new: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._forms: dict[str, KindForm] = {}
        self._new_forms: dict[str, KindForm] = {}
        self._new_drafts: dict[str, Drafts] = {}
        self._typing = Typing(desk, self)
        self._savers: dict[str, Saver] = {}
        self._furnish()
        self._refresh = lists.browse(
            self.table,
            docket.columns(),
            lambda session, searched, order, down: docket.ids(
                session, searched, order, down, self.stage.currentData() or (), today=self._today()
            ),
            lambda session, numbers: docket.dated_lines(session, numbers, self._today()),
            desk,
            {"matter", "attachment"},
            self.search,
            empty=self.tr("No matter here. Press Ctrl+N to receive one."),
        )
        self._connect()
        lists.choose_first(self.table)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Receive a new matter")),
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the matter")),
            ("Ctrl+Enter", self.tr("Receive the new matter; do the step in hand, or begin the next")),
            (referring.KEY, self.tr("Refer to another matter, in a text")),
            ("Ctrl+V", self.tr("In the files: add files that were copied in a folder")),
            ("Insert / Delete", self.tr("In a table of the form: a new line, the chosen one taken out")),
            ("Alt+↑ / Alt+↓", self.tr("In a table of the form: the chosen line up or down")),
        ]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        wide = breadth is Breadth.WIDE
        self.panes.setSizes([5800, 4200] if wide else [4600, 5400])
        beside = breadth is Breadth.MIDDLE  # the number and the stage stand over the matter too
        gone = {NUMBER: beside, KIND: not wide, DEPARTMENT: True, RECEIVED: True, STAGE: beside}
        for column, hidden in gone.items():
            self.table.setColumnHidden(column, hidden)

    def turn_to(self, subject: object) -> None:
        """Show the matter of this number, at one of its files where a file is wanted; a new one for "new"."""
        if subject == "new":
            self._start_new()
            return
        file = subject if isinstance(subject, Subject) else None
        matter = self._desk.ask(docket.matter_of, AttachmentId(file.id)) if file else subject
        self.stage.setCurrentIndex(0)
        self.search.clear()
        self._refresh()
        lists.choose(self.table, matter)
        if file:
            self.tabs.setCurrentWidget(self.files)
            lists.choose(self.files.files, file.id)

    def close_layer(self) -> bool:
        return super().close_layer() or self.steps.close_layer()

    # The list and the one matter

    def look_up(self, id: int) -> About:
        return self._desk.ask(docket.about, MatterId(id), self._today())

    def fill(self, about: About, same: bool) -> None:
        matter = about.matter
        self.heading.setText(f"{matter.number}  {matter.title}")
        self.standing.show_state(about.standing, about.tone)
        self._tell_findings([f"{chip_text(one.sentence, one.tone)}  ({one.article})" for one in about.found])
        if not (same and self._unsaved()):
            self._fill(matter)
        self.closed_words.setText(docket.closed_words(matter))
        self.closed_words.setVisible(not about.fillable)
        self.intake.setEnabled(about.fillable)
        self.particulars.setEnabled(about.fillable)
        self.files.show_matter(about)
        self.steps.show_matter(about)
        self.precedents.show_matter(matter)
        if not same:
            self.detail.setCurrentIndex(ONE)

    def _tell_findings(self, told: list[str]) -> None:
        """A few above the parts of the matter; many above its contents, where there is room to scroll."""
        many = len(told) > FEW
        more = self.tr("What is left to settle stands above the contents: {count}").format(count=len(told))
        say(self.findings, chip_text(more, Tone.WARNING) if many else "\n".join(told))
        say(self.all_findings, "\n".join(told) if many else "")

    def _fill(self, matter: Matter) -> None:
        binder.fill(self.intake, Shared.of(matter))
        form = self._form_of(matter.kind)
        for one in self._forms.values():
            one.setVisible(one is form)
        form.show_particulars(matter.particulars, matter.id)
        for part, saver in self._savers.items():
            if part in ("intake", matter.kind):
                saver.settle(f"matter/{matter.id}/{part}")

    def _form_of(self, kind: str) -> KindForm:
        """The kind's form, made when its first matter is shown."""
        if kind not in self._forms:
            self._forms[kind] = form = KindForm(kind, self._desk, self.particulars)
            self.particulars_column.addWidget(form, 0, Qt.AlignmentFlag.AlignTop)
            self._savers[kind] = Saver(form, self._typing, self._save)
        return self._forms[kind]

    # Filling in

    def _save(self) -> bool:
        if self._about is None:
            return False
        before, kept = self._about.matter, list[Matter]()
        with self._desk.refusing():
            shared = binder.read(self.intake, Shared.of(before)).over(before)
            read = self._forms[before.kind].read(before.particulars)
            self._desk.do(partial(acts.fill_in, matter=replace(shared, particulars=read)), kept.append)
        if kept and kept[0] != before:
            subject = Subject("matter", before.id)
            undoing.tell(self._desk, self.tr("{number} was changed.").format(number=before.number), subject)
        return bool(kept)

    def _unsaved(self) -> bool:
        return any(saver.unsaved for saver in self._savers.values())

    def flush(self) -> None:
        for saver in list(self._savers.values()):
            saver.flush()

    # Something new

    @Slot()
    def _start_new(self) -> None:
        self.flush()
        if self.detail.currentIndex() != NEW:
            self.detail.setCurrentIndex(NEW)
            self._drafts.settle("matter/new")
            self._date_new()
        self._turn_kind()
        self.new_kind.setFocus()

    def _date_new(self) -> None:
        """Received today, unless another day stands there already."""
        field = binder.part(self.new_page, "new__received_on")
        if isinstance(field, DayField) and not field.text():
            field.set_value(self._today())

    @Slot()
    def _turn_kind(self) -> None:
        kind = self.new_kind.currentData()
        if kind not in self._new_forms:
            self._new_forms[kind] = form = KindForm(kind, self._desk, self.new_page)
            self.new_particulars.addWidget(form)
            self._come_before_the_buttons(form)
            form.show_particulars(kind_of(kind)())
            self._new_drafts[kind] = drafts = Drafts(self._typing, _texts(form))
            drafts.bring_back(f"matter/new/{kind}")  # what stands in a new form by itself stays
        offer_kept(self._new_forms[kind], self._desk)
        for name, form in self._new_forms.items():
            form.setVisible(name == kind)

    def _come_before_the_buttons(self, form: KindForm) -> None:
        """Tab goes through the form as it is seen; Qt puts what is made last behind everything."""
        fields = [each for each in form.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if fields:
            self.setTabOrder(fields[-1], self.enter)
            self.setTabOrder(self.enter, self.leave_new)

    @Slot()
    def _enter(self) -> None:
        if self.detail.currentIndex() != NEW:
            self.steps.go_on()
            return
        kind = self.new_kind.currentData()
        with self._desk.refusing():
            shared = binder.read(self.new_page, docket.Newcomer(), "new__")
            act = partial(
                acts.receive,
                kind=kind,
                title=shared.title,
                received_on=shared.received_on or self._today(),
                submitter=shared.submitter,
                department=shared.department,
                summary=shared.summary,
                particulars=self._new_forms[kind].read(kind_of(kind)()),
            )
            self._desk.do(act, self._received)

    def _received(self, matter: Matter) -> None:
        self._drafts.use_up()
        self._new_drafts[matter.kind].use_up()
        self._new_forms[matter.kind].show_particulars(kind_of(matter.kind)())
        self.turn_to(matter.id)
        self.detail.setCurrentIndex(ONE)
        self.table.setFocus()
        self._desk.tell(self.tr("{number} was received.").format(number=matter.number))

    def _fill_form(self, id: int) -> None:
        from committee_desk.models.papers import ToFill  # noqa: PLC0415 -- slow import

        self.wanted.emit("papers", ToFill(MatterId(id)))

    def _submitted_again(self, matter: Matter) -> None:
        self.turn_to(matter.id)
        self.table.setFocus()
        self._desk.tell(self.tr("{number} was received.").format(number=matter.number))

    def _today(self) -> date:
        return dates.day_of(self._desk.now())

    # Once, on being made

    def _furnish(self) -> None:
        binder.offer(self.stage, docket.stages())
        self.stage.setCurrentIndex(0)
        binder.offer(self.new_kind, docket.kinds())
        self.new_kind.setCurrentIndex(0)
        binder.choices(self.intake, Shared, words.name)
        retentions = self._desk.ask(docket.choices, "retention.classes", self._today())
        binder.offer(binder.part(self.intake, "retention"), retentions)
        offer_rows(self.intake, self._desk)
        self.files.serve(self._desk, self._typing)
        self.steps.serve(self._desk, self._typing)
        self.steps.form_wanted.connect(self._fill_form)
        self.steps.submitted_again.connect(self._submitted_again)
        self.steps.agenda_wanted.connect(lambda subject: self.wanted.emit("meetings", subject))
        self.precedents.serve(self._desk)
        self.precedents.wanted.connect(self.wanted)
        self._savers["intake"] = Saver(self.intake, self._typing, self._save)
        self._drafts = Drafts(self._typing, _texts(self.new_page))

    def _connect(self) -> None:
        super()._connect()
        referring.listen(self, self._desk)
        self.stage.activated.connect(lambda _place: self._refresh())
        self.new_kind.activated.connect(self._turn_kind)
        self.new_matter.clicked.connect(self._start_new)
        self.enter.clicked.connect(self._enter)
        self.leave_new.clicked.connect(self.close_layer)
        self.hear_keys(
            {
                "Ctrl+N": self._start_new,
                "Ctrl+Return": self._enter,
            }
        )


def _texts(form: QWidget) -> list[Text]:
    found: list[Text] = [
        *form.findChildren(QLineEdit),
        *form.findChildren(QPlainTextEdit),
        *form.findChildren(LinesField),  # type: ignore[type-abstract]  # nobody makes one
    ]
    return [field for field in found if outside(form, field)]
