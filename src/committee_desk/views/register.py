"""One register: its lines by the thousand, and the chosen one beside with its form and what belongs to it.

    list (searched, narrowed, by year) ─► one line: the form of its kind, notes, related lines, deeds
    fields ─► Saver ─► acts.register.correct          "Import …" ─► views.importing
    "Keep filter …" ─► the narrowing under a name, in the box from then on

Ctrl+N: another line; what is refused leaves everything typed as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import register as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.register import Line
from committee_desk.jobs import exporting, register_papers
from committee_desk.models import dates, registers, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.registers import About, Deed, Filter, Order, Related, Shelf, Sieve
from committee_desk.models.typing import Typing
from committee_desk.models.windowed import Windowed
from committee_desk.views import binder, choosing_files, forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.flow import Flow
from committee_desk.views.importing import bring_in
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.saving import Saver
from committee_desk.views.timeline import TimelinePanel
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

NEW = ONE + 1


class RegisterForm(QWidget):
    """ui/registers/<kind>.ui, joined to a line of the register by name."""

    def __init__(self, kind: str, line: Line, parent: QWidget) -> None:
        super().__init__(parent)
        forms.load(f"registers/{kind}", self)
        binder.choices(self, type(line), words.name)


class RegisterPanel(ListDetail[About]):
    FORM = "register"
    ABOVE = ("sieve",)

    tools: QWidget  # they stand beside the name of the register
    sieve: QWidget
    narrowing: QComboBox
    year: QComboBox
    filter: QPushButton
    bring_in: QPushButton
    take_out: QPushButton
    list_paper: QPushButton
    booklet: QPushButton
    new_line: QPushButton
    filter_form: QWidget
    filter_name: QLineEdit
    filter_keep: QPushButton
    filter_drop: QPushButton
    filter_leave: QPushButton
    heading: ElidedLabel
    standing: StatusChip
    notes: QLabel
    particulars: QWidget
    particulars_column: QVBoxLayout
    related: QTableView
    follow: QPushButton
    deeds: QWidget
    new_page: QWidget
    new_particulars: QVBoxLayout
    enter: QPushButton
    leave_new: QPushButton

    def __init__(self, desk: Desk, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shelf, self._order = shelf, Order()
        self._typing = Typing(desk, self)
        self._new_form: RegisterForm | None = None
        self._drafts: list[Drafts] = []
        self._naming = Drafts(self._typing, [self.filter_name])
        self._furnish()
        self._refresh = lists.browse(
            self.table,
            shelf.columns(),
            lambda session, searched, order, down: self._order.ids(
                session, shelf, searched, order, down, self._sieve()
            ),
            lambda session, numbers: registers.lines(session, shelf, numbers, self._today()),
            desk,
            {shelf.kind, *shelf.beside_kinds},
            self.search,
            empty=shelf.empty,
            down=shelf.first_down,  # what came last is what is worked on
        )
        self._connect()
        lists.choose_first(self.table)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Enter a new line")),
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the line; from what belongs to it, there")),
            ("Ctrl+Enter", self.tr("Enter the new line")),
        ]

    def about(self) -> Subject | None:
        return Subject(self._shelf.kind, self._id) if self._id is not None else None

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        wide = breadth is Breadth.WIDE
        narrow = breadth is Breadth.NARROW
        self.new_line.setText(self.tr("New line") if narrow else self.tr("New line  Ctrl+N"))
        self.panes.setSizes([5900, 4100] if wide else [4600, 5400])
        self.related.setMinimumHeight(theme.px(lists.TWO_LINES))
        for column in self._shelf.gives_way:
            self.table.setColumnHidden(column, not wide)

    def turn_to(self, subject: object) -> None:
        """Show the line of this number."""
        for box in (self.narrowing, self.year):
            box.setCurrentIndex(0)
        self.search.clear()
        self._refresh()
        lists.choose(self.table, subject)

    def close_layer(self) -> bool:
        if not self.filter_form.isHidden():
            self._show_naming(False)
            self.filter.setFocus()
            return True
        return super().close_layer()

    # One line

    def look_up(self, id: int) -> About:
        return self._desk.ask(registers.about, self._shelf, id, self._today())

    def fill(self, about: About, same: bool) -> None:
        beside = about.beside
        self.heading.setText(beside.heading)
        self.standing.show_state(beside.standing, beside.tone)
        say(self.notes, "\n".join(beside.notes))
        if (later := beside.later) is not None:
            self._desk.fetch(lambda door: door.ask(later), partial(self._note, about))
        if not (same and self._saver.unsaved):
            self._fill(self._form, about)
            self._saver.settle(f"{self._shelf.kind}/{about.line.id}")
        self._related.show(beside.related)
        self._timeline.show_record(Subject(self._shelf.kind, about.line.id))
        self.follow.setVisible(any(one.where for one in beside.related))
        self._show_deeds()
        if not same:
            self.detail.setCurrentIndex(ONE)

    def _note(self, about: About, further: Sequence[str]) -> None:
        """What took longer to count, if the line is still the one that is shown."""
        if about is self._about:
            say(self.notes, "\n".join((*about.beside.notes, *further)))

    def _fill(self, form: RegisterForm, about: About) -> None:
        for name, facts in about.beside.offers.items():
            binder.offer(binder.part(form, name), facts)
        binder.fill(form, about.line)

    def flush(self) -> None:
        self._saver.flush()

    def _save(self) -> bool:
        if self._about is None:
            return False
        before, kept = self._about.line, list[Line]()
        with self._desk.refusing():
            changed = binder.read(self._form, before)
            self._desk.do(partial(acts.correct, kind=self._shelf.kind, line=changed), kept.append)
        if kept and kept[0] != before:
            said = self.tr("{heading} was changed.").format(heading=self._about.beside.heading)
            undoing.tell(self._desk, said, Subject(self._shelf.kind, before.id))
        return bool(kept)

    def _show_deeds(self) -> None:
        """A button for each deed that the line offers besides its form."""
        for button in self.deeds.findChildren(QPushButton):
            button.deleteLater()
            self._deeds.removeWidget(button)
            button.hide()
        offered = self._about.beside.deeds if self._about else ()
        for deed in offered:
            self._offer_deed(deed.words, partial(self._do, deed))
        if copied := bool(self._about and self._about.beside.text):
            self._offer_deed(self.tr("Copy the text"), self._copy)
        self.deeds.setVisible(bool(offered) or copied)

    def _offer_deed(self, words: str, then: Callable[..., object]) -> None:
        button = QPushButton(words, self.deeds)
        button.clicked.connect(then)
        self._deeds.addWidget(button)
        button.show()

    def _do(self, deed: Deed, *_: object) -> None:
        self.flush()
        self._desk.do(deed.act, lambda done: self._desk.tell(deed.said.format(done=done)))

    @Slot()
    def _follow(self) -> None:
        """Enter on what belongs to the line: there."""
        line = lists.chosen(self.related)
        if isinstance(line, Related) and line.where:
            self.flush()
            self.wanted.emit(line.where, line.id)

    @Slot(str, object)
    def _follow_day(self, where: str, subject: object) -> None:
        self.flush()
        self.wanted.emit(where, subject)

    # Something new

    @Slot()
    def _start_new(self) -> None:
        if not self._shelf.enters:
            return
        self.flush()
        self.filter_form.hide()
        form, empty = self._newcomer(), self._shelf.new(self._today())
        if self.detail.currentIndex() != NEW:
            self.detail.setCurrentIndex(NEW)
            self._drafts[0].settle(f"{self._shelf.kind}/new")
            for field in form.findChildren(DayField):
                if not field.text():
                    field.set_value(getattr(empty, field.objectName()))
        form.findChildren(QLineEdit)[0].setFocus()

    def _newcomer(self) -> RegisterForm:
        """The form of a new line, made when it is first wanted."""
        if self._new_form is None:
            empty = self._shelf.new(self._today())
            self._new_form = RegisterForm(self._shelf.kind, empty, self.new_page)
            self.new_particulars.addWidget(self._new_form)
            self._fill(self._new_form, self._about_new(empty))
            texts: list[QLineEdit | QPlainTextEdit] = [
                *self._new_form.findChildren(QLineEdit),
                *self._new_form.findChildren(QPlainTextEdit),
            ]
            self._drafts.append(Drafts(self._typing, texts))
        return self._new_form

    def _about_new(self, empty: Line) -> About:
        return About(empty, self._desk.ask(self._shelf.beside, empty, self._today()))

    @Slot()
    def _enter(self) -> None:
        if self.detail.currentIndex() == NEW:
            with self._desk.refusing():
                line = binder.read(self._newcomer(), self._shelf.new(self._today()))
                self._desk.do(partial(acts.enter, kind=self._shelf.kind, line=line), self._entered)

    def _entered(self, line: Line) -> None:
        self._drafts[0].use_up()
        empty = self._shelf.new(self._today())
        self._fill(self._newcomer(), self._about_new(empty))
        self.turn_to(line.id)
        self.detail.setCurrentIndex(ONE)
        self.table.setFocus()
        self._desk.tell(self.tr("{heading} was entered.").format(heading=self.heading.text()))

    # Narrowing

    def _sieve(self) -> Sieve:
        return registers.sieve(self.narrowing.currentData(), self.year.currentData(), self._today())

    @Slot()
    def _narrow(self) -> None:
        """By what was chosen; a filter that was kept brings its words and its year with it."""
        choice = self.narrowing.currentData()
        if isinstance(choice, Filter):
            self.year.setCurrentIndex(max(0, self.year.findData(choice.sieve.year)))
            self.search.setText(choice.words)
        self._refresh()

    @Slot()
    def _name_filter(self) -> None:
        choice = self.narrowing.currentData()
        name = choice.name if isinstance(choice, Filter) else ""
        place = f"{self._shelf.kind}/filter/{name}"
        self._naming.fill(place, partial(self.filter_name.setText, name))
        self.filter_drop.setVisible(isinstance(choice, Filter))
        self._show_naming(True)
        self.filter_name.setFocus()

    @Slot()
    def _give_place(self) -> None:
        super()._give_place()
        if not self.filter_form.isHidden():  # which stands in its place
            self.sieve.hide()

    def _show_naming(self, naming: bool) -> None:
        """The name of a filter, in the place of what it keeps."""
        self.filter_form.setVisible(naming)
        self._give_place()

    @Slot()
    def _keep_filter(self) -> None:
        choice, year = self.narrowing.currentData(), self.year.currentData()
        kept = registers.kept_filter(self.filter_name.text(), self.search.text(), choice, year)
        with self._desk.refusing():
            act = partial(acts.keep_filter, kind=self._shelf.kind, one=kept)
            self._desk.do(act, self._naming.spend(lambda _done: self._turn_to(kept)))

    @Slot()
    def _drop_filter(self) -> None:
        choice = self.narrowing.currentData()
        if isinstance(choice, Filter):
            self._desk.do(
                partial(acts.drop_filter, kind=self._shelf.kind, name=choice.name),
                lambda _done: self._turn_to(None),
            )

    def _turn_to(self, kept: Filter | None) -> None:
        """The boxes with what is kept now, at this one of them."""
        self._show_naming(False)
        self._offer()
        binder.choose(self.narrowing, kept)
        if self.narrowing.currentIndex() < 0:
            self.narrowing.setCurrentIndex(0)  # all of them
        self._narrow()
        self.narrowing.setFocus()

    @Slot()
    def _offer(self) -> None:
        binder.offer(self.narrowing, self._desk.ask(registers.choices, self._shelf))
        binder.offer(self.year, self._desk.ask(registers.years, self._shelf))
        for box in (self.narrowing, self.year):
            box.setCurrentIndex(max(0, box.currentIndex()))

    # Lists from elsewhere, and for elsewhere

    @Slot()
    def _bring_in(self) -> None:
        self.flush()
        bring_in(self, self._desk, self._shelf.lists)

    @Slot()
    def _ask_where(self) -> None:
        self.flush()
        name = f"{self._shelf.title}.xlsx"
        choosing_files.new(self, self.tr("Export the lines shown"), self._take_out, name, suffix="xlsx")

    def _take_out(self, file: Path) -> None:
        job = partial(exporting.export_some, kind=self._shelf.lists, file=file, ids=self._shown())
        self._desk.run(job, partial(self._taken_out, file))

    def _taken_out(self, file: Path, count: int) -> None:
        self._desk.tell(self.tr("Lines written to {file}: {count}").format(count=count, file=file.name))

    @Slot()
    def _ask_for_book(self) -> None:
        self.flush()
        name = f"{self._shelf.title}.pdf"
        choosing_files.new(self, self.tr("Write the lines shown as a book"), self._bind, name, suffix="pdf")

    def _bind(self, file: Path) -> None:
        if self._shelf.booklet is not None:
            job = partial(self._shelf.booklet, file=file, ids=self._shown())
            self._desk.run(job, partial(self._taken_out, file))

    @Slot()
    def _ask_for_paper(self) -> None:
        self.flush()
        name = f"{self._shelf.title}.pdf"
        choosing_files.new(self, self.tr("Lay the lines shown out as a paper"), self._lay, name, suffix="pdf")

    def _lay(self, file: Path) -> None:
        wanted = register_papers.Wanted(self._shelf.lists, self._shown(), self._sieve(), self.search.text())
        job = partial(register_papers.write, file=file, wanted=wanted)
        self._desk.run(job, partial(self._taken_out, file))

    def _shown(self) -> list[int]:
        """The lines that the list holds now, in its order."""
        model = self.table.model()
        return list(model.ids) if isinstance(model, Windowed) else []

    @Slot()
    def _copy(self) -> None:
        if self._about is not None:
            QGuiApplication.clipboard().setText(self._about.beside.text)
            self._desk.tell(self.tr("The text was copied."))

    def _today(self) -> date:
        return dates.day_of(self._desk.now())

    # Once, on being made

    def _furnish(self) -> None:
        self._form = RegisterForm(self._shelf.kind, self._shelf.new(self._today()), self.particulars)
        self.particulars_column.addWidget(self._form, 0, Qt.AlignmentFlag.AlignTop)
        self._saver = Saver(self._form, self._typing, self._save)
        self._deeds = Flow(self.deeds)
        self._related = lists.held(
            self.related, registers.related_columns(), empty=self.tr("Nothing belongs to this line yet.")
        )
        self._timeline = TimelinePanel(self._desk)
        self._timeline.join(self.tabs)
        self.table.setAccessibleName(self._shelf.title)
        self.filter_form.hide()
        for button in (self.take_out, self.list_paper):
            button.setVisible(bool(self._shelf.lists))
        self.new_line.setVisible(self._shelf.enters)
        self.bring_in.setVisible(bool(self._shelf.lists))
        self.booklet.setVisible(self._shelf.booklet is not None)
        self._offer()

    def _connect(self) -> None:
        super()._connect()
        lists.on_open(self.related, self._follow)
        self._timeline.wanted.connect(self._follow_day)
        self.follow.clicked.connect(self._follow)
        for box in (self.narrowing, self.year):
            box.activated.connect(self._narrow)
        self._desk.saved.connect(self._offer)
        self.filter_name.returnPressed.connect(self._keep_filter)
        for button, deed in {
            self.new_line: self._start_new,
            self.enter: self._enter,
            self.leave_new: self.close_layer,
            self.bring_in: self._bring_in,
            self.take_out: self._ask_where,
            self.list_paper: self._ask_for_paper,
            self.booklet: self._ask_for_book,
            self.filter: self._name_filter,
            self.filter_keep: self._keep_filter,
            self.filter_drop: self._drop_filter,
            self.filter_leave: self.close_layer,
        }.items():
            button.clicked.connect(deed)
        self.hear_keys({"Ctrl+N": self._start_new, "Ctrl+Return": self._enter})
