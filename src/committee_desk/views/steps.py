"""The steps a matter takes: which of them can be taken now, and the few words that go with each.

models.docket.DEEDS ─► a button each ─► day, ground, words as the deed asks ─► the act
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPlainTextEdit, QPushButton, QWidget

from committee_desk.acts import matter as acts
from committee_desk.acts.door import Act
from committee_desk.domain.ids import MatterId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Matter
from committee_desk.models import dates, docket, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.docket import DEEDS, About
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.flow import Flow

translate = QCoreApplication.translate
Made = Callable[[MatterId, date | None, str], Act[Matter]]

# Each deed with what was said, as an act.
ACTS: Mapping[str, Made] = MappingProxyType(
    {
        "make_ready": lambda id, on, said: partial(acts.make_ready, id=id),
        "ask_supplement": lambda id, on, said: partial(
            acts.return_for_supplement, id=id, supplement_by=_needed(on), reason=said
        ),
        "reject": lambda id, on, said: partial(acts.reject, id=id, reason=said),
        "withdraw": lambda id, on, said: partial(acts.withdraw, id=id, reason=said),
        "notify": lambda id, on, said: partial(acts.notify, id=id, on=_needed(on)),
        "publish": lambda id, on, said: partial(acts.publish, id=id, on=on, because=said),
        "follow_up": lambda id, on, said: partial(acts.follow_up, id=id, on=_needed(on), text=said),
        "close": lambda id, on, said: partial(acts.close, id=id),
    }
)


class StepsPanel(QWidget):
    story: QLabel
    deeds: QWidget
    why: QLabel
    form: QFrame
    title: QLabel
    day_row: QWidget
    day: DayField
    ground_row: QWidget
    ground: QComboBox
    words_row: QWidget
    words: QPlainTextEdit
    do: QPushButton
    leave: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("steps", self)
        self._about: About | None = None
        self._deed = ""
        self.buttons: dict[str, QPushButton] = {}
        self.form.hide()

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose matters they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.words])
        flow = Flow(self.deeds)
        for name, deed in DEEDS.items():
            button = QPushButton(translate("docket", deed.title), self.deeds)
            button.setObjectName(name)
            button.setProperty("extent", "small")
            button.clicked.connect(partial(self._start, name))
            flow.addWidget(button)
            self.buttons[name] = button
        self.do.clicked.connect(self.finish)
        self.leave.clicked.connect(self.close_layer)

    def show_matter(self, about: About) -> None:
        other = self._about is None or self._about.matter.id != about.matter.id
        self._about = about
        self.story.setText(about.story)
        self.story.setVisible(bool(about.story))
        for name, button in self.buttons.items():
            button.setEnabled(name in about.deeds)
        said = self.tr("At the stage “{stage}” the steps shown in grey cannot be taken.")
        self.why.setText(said.format(stage=about.standing))
        if other or self._deed not in about.deeds:
            self.form.hide()

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
        if not (deed.day or deed.ground or deed.words):
            self._do(None, "")
            return
        today = dates.day_of(self._desk.now())
        self._drafts.settle(f"matter/{self._about.matter.id}/{name}")
        self.title.setText(translate("docket", deed.title))
        self.day.set_value(None if name == "ask_supplement" else today)
        binder.offer(self.ground, self._desk.ask(docket.return_grounds, today))
        for row, needed in (
            (self.day_row, deed.day),
            (self.ground_row, deed.ground),
            (self.words_row, deed.words),
        ):
            row.setVisible(needed)
        self.form.show()
        first = self.day if deed.day else self.ground if deed.ground else self.words
        first.setFocus()

    @Slot()
    def finish(self) -> None:
        """Do the deed whose form is open."""
        if not self.form.isVisibleTo(self):
            return
        forms.commit_typing()
        told = [self.ground.currentData() or "", self.words.toPlainText().strip()]
        deed = DEEDS[self._deed]
        said = ": ".join(
            word for word, asked in zip(told, (deed.ground, deed.words), strict=True) if word and asked
        )
        with self._desk.refusing():
            self._do(self.day.value() if deed.day else None, said)

    def _do(self, on: date | None, said: str) -> None:
        if self._about:
            with self._desk.refusing():
                self._desk.do(ACTS[self._deed](self._about.matter.id, on, said), self._done)

    def _done(self, matter: Matter) -> None:
        self._drafts.use_up()
        self.form.hide()
        subject = Subject("matter", matter.id)
        told = self.tr("{number}: {deed}").format(
            number=matter.number, deed=translate("docket", DEEDS[self._deed].title)
        )
        undoing.tell(self._desk, told, subject)


def _needed(on: date | None) -> date:
    """The day that this deed cannot do without."""
    if on is None:
        raise docket.DayMissing
    return on
