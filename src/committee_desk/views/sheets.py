"""The sheets of a round: whose are in, whose are missing, and never a mark.

About ─► a line for each member ─► take back · leave out · hand in for the member, each with its reason
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QTableView, QWidget

from committee_desk.acts import round as acts
from committee_desk.acts.door import Act
from committee_desk.domain.journal import Subject
from committee_desk.domain.round import Round
from committee_desk.models import rounds, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.rounds import About, SheetLine
from committee_desk.models.typing import Typing
from committee_desk.views import forms, lists, theme
from committee_desk.views.drafts import Drafts
from committee_desk.views.flow import Flow
from committee_desk.views.page import Breadth
from committee_desk.views.widgets import say

AT, FINGERPRINT = 4, 5  # columns that give way
TAKE_BACK, LEAVE_OUT = "take_back", "leave_out"


class SheetsPanel(QWidget):
    members: QTableView
    deeds: QWidget
    take_back: QPushButton
    leave_out: QPushButton
    hand_in: QPushButton
    bring_in: QPushButton
    why_not: QLabel
    reason_form: QFrame
    reason: QLineEdit
    do: QPushButton
    leave: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("sheets", self)
        self._about: About | None = None
        self._deed = ""
        self.reason_form.hide()
        flow = Flow(self.deeds)
        for button in (self.take_back, self.leave_out, self.hand_in, self.bring_in):
            flow.addWidget(button)

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose rounds they are; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.reason])
        self._refresh = lists.show(
            self.members,
            rounds.sheet_columns(),
            lambda _session: self._about.sheets if self._about else (),
            desk,
            set(),
            empty=self.tr("Nobody is on the panel yet."),
        )
        lists.on_choice(self.members, self._weigh)
        self.take_back.clicked.connect(partial(self._start, TAKE_BACK))
        self.leave_out.clicked.connect(partial(self._start, LEAVE_OUT))
        self.hand_in.clicked.connect(self._hand_in)
        self.bring_in.clicked.connect(self._bring_in)
        self.do.clicked.connect(self.finish)
        self.leave.clicked.connect(self.close_layer)

    def fold(self, breadth: Breadth) -> None:
        self.members.setMinimumHeight(theme.px(lists.TWO_LINES))
        for column in (AT, FINGERPRINT):  # the papers have them
            self.members.setColumnHidden(column, breadth is not Breadth.WIDE)

    def show_round(self, about: About) -> None:
        other = self._about is None or self._about.round.id != about.round.id
        self._about = about
        self._refresh()
        if other:
            self.reason_form.hide()
            lists.choose_first(self.members)
        self._weigh()

    def close_layer(self) -> bool:
        shown = self.reason_form.isVisibleTo(self)
        self.reason_form.hide()
        if shown:
            self.members.setFocus()
        return shown

    @property
    def _line(self) -> SheetLine | None:
        line = lists.chosen(self.members)
        return line if isinstance(line, SheetLine) else None

    @Slot()
    def _weigh(self) -> None:
        """What can be done with the chosen member's sheets."""
        about, line = self._about, self._line
        can = rounds.sheet_deeds(about, line) if about and line else frozenset[str]()
        for name, button in (
            (TAKE_BACK, self.take_back),
            (LEAVE_OUT, self.leave_out),
            ("hand_in", self.hand_in),
        ):
            button.setEnabled(name in can)
        self.bring_in.setEnabled(about is not None and rounds.takes_marks(about.round))
        say(self.why_not, rounds.why_no_sheet_deed(about, line) if about and line and not can else "")

    @Slot()
    def _bring_in(self) -> None:
        """Marks from a list that an office keeps elsewhere."""
        if self._about is not None:
            from committee_desk.views import importing  # noqa: PLC0415 -- slow import

            importing.bring_in(self, self._desk, "scores", self._about.round.id)

    def _start(self, deed: str, *_: object) -> None:
        about, line = self._about, self._line
        if about is None or line is None:
            return
        self._deed = deed
        self._drafts.settle(f"round/{about.round.id}/{deed}/{line.id}")
        self.do.setText(
            self.take_back.text().rstrip("…") if deed == TAKE_BACK else self.leave_out.text().rstrip("…")
        )
        self.reason_form.show()
        self.reason.setFocus()

    @Slot()
    def finish(self) -> None:
        """Do what a reason was asked for."""
        about, line = self._about, self._line
        if about is None or line is None or not self.reason_form.isVisibleTo(self):
            return
        forms.commit_typing()
        because = self.reason.text().strip()
        act: Act[Round]
        if self._deed == TAKE_BACK:
            act = partial(acts.take_back, id=about.round.id, member=line.id, because=because)
        else:
            panel = tuple(one.id for one in about.sheets if one.id != line.id)
            act = partial(acts.seat, id=about.round.id, panel=panel, because=because)
        self._desk.do(act, partial(self._done, line))

    def _done(self, line: SheetLine, held: Round) -> None:
        self._drafts.use_up()
        self.reason_form.hide()
        self.members.setFocus()
        words = (
            self.tr("{name} may change the sheets again.")
            if self._deed == TAKE_BACK
            else self.tr("{name} is off the panel; no mark of theirs counts.")
        )
        undoing.tell(self._desk, words.format(name=line.name), Subject("round", held.id))

    @Slot()
    def _hand_in(self) -> None:
        """Sheets that came on paper and were keyed here are handed in by whoever keyed them."""
        about, line = self._about, self._line
        if about is not None and line is not None:
            told = self.tr("The sheets of {name} are handed in.").format(name=line.name)
            self._desk.do(
                partial(acts.submit, id=about.round.id, member=line.id),
                lambda held: undoing.tell(self._desk, told, Subject("round", held.id)),
            )
