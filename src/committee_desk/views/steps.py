"""The steps a matter takes: which of them can be taken now, and the few words that go with each.

models.steps.DEEDS ─► a button each ─► day, choice, words as the deed asks ─► the act
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Act
from committee_desk.domain.ids import MatterId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Matter
from committee_desk.domain.paper import IssuedPaper
from committee_desk.frozen import frozen
from committee_desk.models import dates, docket, steps, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.docket import About
from committee_desk.models.steps import AGAIN, DEEDS
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.flow import Flow
from committee_desk.views.widgets import say

translate = QCoreApplication.translate


@frozen
class Told:
    """What was said with a deed: a day, that from which it counts, a choice, words, and somebody."""

    on: date | None = None
    since: date | None = None
    chosen: str = ""
    words: str = ""
    who: str = ""

    @property
    def day(self) -> date:
        """The day that this deed cannot do without."""
        if self.on is None:
            raise docket.DayMissing
        return self.on

    @property
    def start(self) -> date:
        """The day from which this deed counts."""
        if self.since is None:
            raise docket.DayMissing
        return self.since

    @property
    def which(self) -> str:
        """The reply that this deed is about."""
        if not self.chosen:
            raise steps.ReplyMissing
        return self.chosen

    @property
    def said(self) -> str:
        return ": ".join(filter(None, (self.chosen, self.words)))


Made = Callable[[MatterId, Told], Act[Matter]]

# Each deed with what was said, as an act.
ACTS: Mapping[str, Made] = MappingProxyType(
    {
        "make_ready": lambda id, told: partial(acts.make_ready, id=id, on=told.day),
        "ask_supplement": lambda id, told: partial(
            acts.return_for_supplement,
            id=id,
            supplement_by=told.day,
            reason=told.said,
            on=told.start,
        ),
        "ask": lambda id, told: partial(acts.ask, id=id, what=told.which, on=told.day),
        "extend": lambda id, told: partial(
            acts.extend, id=id, what=told.which, reason=told.words, until=told.on
        ),
        "take_reply": lambda id, told: partial(
            acts.take_reply, id=id, what=told.which, on=told.day, words=told.words
        ),
        "request": lambda id, told: partial(
            acts.request, id=id, what=told.which, of=told.who, about=told.words, last=told.day, on=told.start
        ),
        "miss": lambda id, told: partial(acts.miss, id=id, what=told.which, on=told.day, words=told.words),
        "drop_request": lambda id, told: partial(
            acts.drop_request, id=id, what=told.which, on=told.day, because=told.words
        ),
        "reject": lambda id, told: partial(acts.reject, id=id, reason=told.said, on=told.day),
        "withdraw": lambda id, told: partial(acts.withdraw, id=id, reason=told.said, on=told.day),
        "notify": lambda id, told: partial(acts.notify, id=id, on=told.day),
        "publish": lambda id, told: partial(acts.publish, id=id, on=told.on, because=told.said),
        "follow_up": lambda id, told: partial(acts.follow_up, id=id, on=told.day, text=told.said),
        "close": lambda id, told: partial(acts.close, id=id, reason=told.words),
        AGAIN: lambda id, told: partial(acts.submit_again, id=id, on=told.day),
    }
)


class StepsPanel(QWidget):
    submitted_again = Signal(object)  # the new matter
    form_wanted = Signal(int)
    agenda_wanted = Signal(object)

    story: QLabel
    deeds: QWidget
    issue: QPushButton
    request_form: QPushButton
    where_to: QLabel
    why: QLabel
    form: QFrame
    title: QLabel
    day_row: QWidget
    day_label: QLabel
    day: DayField
    since_row: QWidget
    since_label: QLabel
    since: DayField
    choice_row: QWidget
    choice: QComboBox
    who_row: QWidget
    who: QLineEdit
    words_row: QWidget
    words: QPlainTextEdit
    do: QPushButton
    leave: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("steps", self)
        self._about: About | None = None
        self._deed = ""
        self._begun_at: QWidget | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.form.hide()

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose matters they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.who, self.words])
        flow = Flow(self.deeds)
        for name, deed in DEEDS.items():
            button = self._button(name, translate("docket", deed.title), flow)
            button.clicked.connect(partial(self._start, name))
            self.buttons[name] = button
            if name == "make_ready":
                self.to_agenda = self._button("to_agenda", "", flow)
                self.to_agenda.clicked.connect(self._want_agenda)
        before: QWidget = button
        # Tab follows what is seen: the steps, which were made last, come before what stands below them.
        for part in (
            self.issue,
            self.request_form,
            self.day,
            self.since,
            self.choice,
            self.who,
            self.words,
            self.do,
            self.leave,
        ):
            self.setTabOrder(before, part)
            before = part
        self.issue.clicked.connect(self._issue)
        self.request_form.clicked.connect(self._want_form)
        self.do.clicked.connect(self.finish)
        self.leave.clicked.connect(self.close_layer)

    def _button(self, name: str, words: str, flow: Flow) -> QPushButton:
        button = QPushButton(words, self.deeds)
        button.setObjectName(name)
        button.setProperty("extent", "small")
        flow.addWidget(button)
        return button

    def show_matter(self, about: About) -> None:
        other = self._about is None or self._about.matter.id != about.matter.id
        self._about = about
        self.story.setText(about.story)
        self.story.setVisible(bool(about.story))
        onward = steps.next_step(about.matter, about.deeds)
        self._show_agenda(about)
        for name, button in self.buttons.items():
            button.setEnabled(name in about.deeds)
            self._mark(button, translate("docket", DEEDS[name].title), name == onward)
            button.setVisible(name in about.deeds and steps.shown(about.matter, name))
        self.issue.setVisible(steps.gives_papers(about.matter))
        self.request_form.setVisible(steps.has_form(about.matter))
        said = self.tr("At the stage “{stage}” no step is left to be taken.")
        say(self.why, "" if about.deeds else said.format(stage=about.standing))
        if other or self._deed not in about.deeds:
            self.form.hide()

    def _show_agenda(self, about: About) -> None:
        """The step onto an agenda, first of all: the focus comes to it from the step that is taken."""
        self.to_agenda.setEnabled(about.agenda.wanted is not None)
        self.to_agenda.setVisible(about.agenda.wanted is not None)
        self._mark(self.to_agenda, about.agenda.words, about.agenda.onward)
        say(self.where_to, about.agenda.hint)

    def _mark(self, button: QPushButton, words: str, onward: bool) -> None:
        """The one step that takes the matter on stands out, with the key that begins it."""
        button.setText(f"{words}  Ctrl+Enter" if onward else words)
        theme.set_role(button, "role", "secondary" if onward else "")

    def close_layer(self) -> bool:
        """Close the deed's form, if it is open."""
        shown = self.form.isVisibleTo(self)
        self.form.hide()
        if shown and self._deed:
            self.buttons[self._deed].setFocus()
        return shown

    def _start(self, name: str, *_: object) -> None:
        if self._about is None:
            return
        deed, self._deed = DEEDS[name], name
        today = dates.day_of(self._desk.now())
        called = steps.day_called(self._about.matter, name)
        worded = self._desk.ask(steps.wants_words, self._about.matter, name, today)
        if not (called or deed.offer or worded):
            self._do(Told(today))
            return
        self._drafts.settle(f"matter/{self._about.matter.id}/{name}")
        self.title.setText(translate("docket", deed.title))
        self.day.set_value(self._desk.ask(steps.day_offered, name, today))
        binder.offer(self.choice, self._desk.ask(steps.offered, self._about.matter, name, today))
        self.choice.setCurrentIndex(0 if self.choice.count() == 1 else -1)
        self.since.set_value(today)
        for row, label, words in (
            (self.day_row, self.day_label, called),
            (self.since_row, self.since_label, deed.since),
        ):
            row.setVisible(bool(words))
            label.setText(translate("docket", words) if words else "")
        self.choice_row.setVisible(bool(deed.offer))
        self.who_row.setVisible(deed.who)
        self.words_row.setVisible(worded)
        self.form.show()
        first = self.day if called else self.choice if deed.offer else self.words
        first.setFocus()

    def go_on(self) -> None:
        """Do the deed whose form is open; else begin the next step, where the steps are in sight."""
        if self.form.isVisibleTo(self):
            self.finish()
        elif self.isVisible() and self._about is not None:
            self._begun_at = QApplication.focusWidget()
            name = steps.next_step(self._about.matter, self._about.deeds)
            if self._about.agenda.onward:
                self._want_agenda()
            elif name:
                self._start(name)

    @Slot()
    def finish(self) -> None:
        """Do the deed whose form is open."""
        forms.commit_typing()
        deed = DEEDS[self._deed]
        with self._desk.refusing():
            told = Told(
                None if self.day_row.isHidden() else self.day.value(),
                None if self.since_row.isHidden() else self.since.value(),
                (self.choice.currentData() or "") if deed.offer else "",
                "" if self.words_row.isHidden() else self.words.toPlainText().strip(),
                self.who.text().strip() if deed.who else "",
            )
            self._do(told)

    def _do(self, told: Told) -> None:
        if self._about:
            with self._desk.refusing():
                self._desk.do(ACTS[self._deed](self._about.matter.id, told), self._done)

    def _done(self, matter: Matter) -> None:
        self._drafts.use_up()
        self.form.hide()
        if self._deed == AGAIN:
            self.submitted_again.emit(matter)
            return
        QTimer.singleShot(0, self, self._come_back)
        subject = Subject("matter", matter.id)
        told = self.tr("{number}: {deed}").format(
            number=matter.number, deed=translate("docket", DEEDS[self._deed].title)
        )
        undoing.tell(self._desk, told, subject)

    @Slot()
    def _come_back(self) -> None:
        """To where the step was begun by its key; else to the step that comes next."""
        place, self._begun_at = self._begun_at, None
        next_ = [self.to_agenda, *self.buttons.values()]
        onward = next((one for one in next_ if one.isEnabled() and one.property("role") == "secondary"), None)
        if place is not None and isValid(place) and place.isVisible() and place.isEnabled():
            place.setFocus()
        elif onward is not None and self.isVisible():
            onward.setFocus()

    @Slot()
    def _want_agenda(self) -> None:
        if self._about is not None:
            self.agenda_wanted.emit(self._about.agenda.wanted)

    @Slot()
    def _issue(self) -> None:
        from committee_desk.jobs import matter_papers  # noqa: PLC0415 -- slow import

        if self._about is not None:
            self._desk.run(partial(matter_papers.issue_all, id=self._about.matter.id), self._issued)

    @Slot()
    def _want_form(self) -> None:
        if self._about is not None:
            self.form_wanted.emit(self._about.matter.id)

    def _issued(self, papers: tuple[IssuedPaper, ...]) -> None:
        told = (
            self.tr("{numbers} issued, to be signed.") if papers else self.tr("Every paper of it is issued.")
        )
        self._desk.tell(told.format(numbers=", ".join(one.number for one in papers)))
