"""The vote on the item in hand: what is put to it, who says what, what it gives, and its declaration.

digits in the list of voters ─► acts.item.cast ─► counts and outlook
Ctrl+Enter ─► the one main button: open, take up, declare, on to the next, close

    what it takes, and the one main button    always in sight
    voters, doubts and what was void          scrolled where there is no room
    the motion, the three choices             give way to the voters; the motion to a button that shows it
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import declaration, item
from committee_desk.domain.ballot import Choice, Item
from committee_desk.domain.declaration import Motion
from committee_desk.domain.journal import Subject
from committee_desk.domain.record import Agendum, Record
from committee_desk.models import ballots, undoing, voting, words
from committee_desk.models import meeting as table
from committee_desk.models.desk import Desk
from committee_desk.models.meeting import Deed, Step
from committee_desk.models.table import Tone
from committee_desk.models.typing import Typing
from committee_desk.models.voting import Voting
from committee_desk.views import binder, forms, theme
from committee_desk.views.ballots import BallotsPanel
from committee_desk.views.choices import Choices
from committee_desk.views.clock import ClockField
from committee_desk.views.drafts import Drafts
from committee_desk.views.page import Breadth
from committee_desk.views.voters import VoterGrid
from committee_desk.views.widgets import StatusChip, say


class VotePanel(QWidget):
    vote_column: QVBoxLayout
    vote_heading_line: QHBoxLayout
    deeds_line: QHBoxLayout
    vote_heading: QLabel
    ballot: QComboBox
    entered: StatusChip
    motion_open: QPushButton
    area: QScrollArea
    middle: QWidget
    middle_column: QVBoxLayout
    requirement: QLabel
    motion_row: QFrame
    resolution: QComboBox
    outcome: QComboBox
    motion_text: QLineEdit
    choices: QFrame
    yes: QPushButton
    no: QPushButton
    abstain: QPushButton
    all_in_favour: QPushButton
    voters: VoterGrid
    ballots: BallotsPanel
    caution: QLabel
    line: QLabel
    voided: QLabel
    reason_row: QFrame
    doubts: QLabel
    reason: QLineEdit
    void: QPushButton
    void_cancel: QPushButton
    why_not: QLabel
    main_at_label: QLabel
    take_back: QPushButton
    defer: QPushButton
    void_open: QPushButton
    main_at: ClockField
    main: QPushButton

    wanted = Signal(Deed)
    put_off = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("vote", self)
        self.setProperty("role", "page")
        self._record: Record | None = None
        self._one: Agendum | None = None
        self._vote: Voting | None = None
        self._step = Step(Deed.NOTHING, "")
        self._voiding = False
        self._wide = True
        self._moving = False  # the motion is wanted in sight, whatever room there is
        self._choices = Choices(self.voters, self.yes, self.no, self.abstain)
        self.area.setMinimumHeight(theme.px(40))
        # What keys a count stands where the declaration does.
        self.vote_column.insertWidget(self.vote_column.indexOf(self.why_not), self.ballots.count_row)

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose meeting it is; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.reason])
        self._motion_draft = Drafts(typing, [self.motion_text])
        self.main_at.set_clock(desk.now)
        binder.offer(self.resolution, voting.resolutions())
        binder.offer(self.ballot, ballots.ballots())
        self.ballots.serve(desk)
        self._connect()

    @property
    def step(self) -> Step:
        """What the main button does now."""
        return self._step

    @property
    def vote(self) -> Voting | None:
        return self._vote

    @property
    def whole_height(self) -> int:
        """How high it would be with all that it has, and every voter in sight."""
        grid = self.voters
        more = max(0, grid.whole_height - grid.minimumHeight()) * grid.isVisibleTo(self)
        return self._around() + self._middle_least() + sum(map(self._height, self._folded())) + more

    def first(self) -> QWidget:
        """Where the work begins: the voters, else the one button, else its time."""
        parts: tuple[QWidget, ...] = (self.voters, self.ballots.yes, self.main, self.main_at)
        return next((part for part in parts if part.isVisibleTo(self) and part.isEnabled()), self.reason)

    def show_item(self, record: Record, one: Agendum | None) -> None:
        if one is None or self._one is None or one.item.id != self._one.item.id:
            self._voiding = self._moving = False
            self.voters.begin_anew()
        self._record, self._one = record, one
        self._drafts.settle(f"meeting/{record.meeting.id}/vote/{one.item.id if one else 0}")
        self._vote = voting.voting(record, one) if one else None
        self._step = self._vote.step if self._vote else table.meeting_step(record)
        if self._vote and one:
            self._show_vote(record, one, self._vote)
        else:
            self._show_sitting(record)
        self._show_step()
        self.fit()
        self.updateGeometry()

    # What there is room for

    def fold(self, breadth: Breadth) -> None:
        """Where text is large the buttons are low, and what is between them too: the voters need the room."""
        self._wide, narrow = breadth is Breadth.WIDE, breadth is Breadth.NARROW
        for part in (self.yes, self.no, self.abstain, self.main, self.main_at, self.defer, self.void_open):
            theme.set_role(part, "extent", "small" if narrow else "")
        edge, gap = (0, 2) if narrow else (4, 4)  # around the middle there are 4 px more, for the ring
        self.vote_column.setContentsMargins(0, edge, 0, edge)
        self.vote_column.setSpacing(gap)
        self.middle_column.setSpacing(4 if narrow else 6)

    def _around(self) -> int:
        """How high all is that is never scrolled."""
        return _least(self.vote_column, self.width()) - self.area.minimumHeight()

    def _middle_least(self) -> int:
        """How high the rest is as it stands, with one row of voters."""
        return _least(self.middle_column, self.area.viewport().width())

    def _folded(self) -> list[QWidget]:
        """What this vote has, and has given way."""
        vote = self._vote
        if vote is None or not vote.open:
            return []
        wanted = [self.motion_row, *[self.choices] * vote.by_name]
        return [part for part in wanted if not part.isVisibleTo(self.middle)]

    def _height(self, part: QWidget) -> int:
        # What was never shown is not dressed yet, and would say less than it needs.
        for one in (self.yes, self.no, self.abstain, self.ballot, self.resolution, self.outcome):
            one.ensurePolished()
        return part.sizeHint().height() + self.middle_column.spacing()

    @Slot()
    def fit(self) -> None:
        """Where the height is short the motion gives way to the voters, then the choices if that helps."""
        vote, grid = self._vote, self.voters
        over = folds = 0
        if vote is not None and vote.open:
            least = self._middle_least() + sum(map(self._height, self._folded()))
            over = least + self._around() - self.height()
            # The remarks beside it have given way already; elsewhere it is worth a second row of voters.
            more = min(grid.whole_height - grid.minimumHeight(), grid.line_height())
            folds = over + max(0, more) * (vote.by_name and not self._wide) > 0
        self.motion_open.setVisible(bool(folds))
        self.motion_open.setChecked(self._moving)
        self.vote_heading.setVisible(self._wide and not folds)  # elsewhere the switch says it
        if vote is None or not vote.open:
            return
        self.motion_row.setVisible(not folds or self._moving)
        if folds and not self._moving:
            over -= self._height(self.motion_row)
        self.choices.setVisible(vote.by_name and not 0 < over <= self._height(self.choices))

    @Slot(bool)
    def turn_motion(self, wanted: bool = True) -> None:
        """Show the motion, whatever room there is; or let it give way again."""
        self._moving = wanted
        self.fit()
        if wanted and self.ballot.isVisible():
            self.ballot.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is shown

    def _show_sitting(self, record: Record) -> None:
        """The meeting itself: opened, closed, and what stands in the way."""
        counting = (self.ballots, self.ballots.count_row, self.ballot)
        for part in (self.motion_row, self.choices, self.voters, self.reason_row, *counting):
            part.hide()
        for button in (self.all_in_favour, self.take_back, self.defer, self.void_open):
            button.hide()
        self.vote_heading.setText(self.tr("The meeting  F11"))
        self.entered.show_state("")
        for label in (self.requirement, self.caution, self.voided):
            say(label, "")
        say(self.line, f"{table.sitting_words(record.meeting)} · {table.quorum_chip(record.meeting)[0]}")

    def _show_vote(self, record: Record, one: Agendum, vote: Voting) -> None:
        heading = self.tr("Report  F11") if one.item.report else self.tr("Vote  F11")
        self.vote_heading.setText(heading)
        done = vote.open and voting.complete(vote)
        self.entered.show_state(vote.entered, Tone.SUCCESS if done else Tone.INFORMATION)
        # Before the first vote the line above has the same numbers, and room is short.
        say(self.requirement, vote.requirement if vote.open and one.item.cast_any else "")
        say(self.caution, vote.caution)
        say(self.line, "" if vote.open else vote.line or voting.declared_words(one))
        if one.item.declared:
            say(self.line, f"{voting.declared_words(one)}\n{vote.line}")
        say(self.voided, voting.voided_words(one.item))
        if not vote.open:
            self.motion_row.hide()
        if not (vote.open and vote.by_name):
            self.choices.hide()
        self.voters.setVisible(bool(vote.voters) and not one.item.report and vote.by_name)
        self.ballot.setVisible(vote.open)
        self.ballot.setCurrentIndex(self.ballot.findData(one.item.ballot))
        self.ballots.show_item(record, one)
        self.voters.show_voters(vote.voters)
        self._show_motion(one)
        self._choices.show(vote.counts, able=vote.open and not vote.no_votes)
        self._show_deeds(record, one, vote)

    def _show_motion(self, one: Agendum) -> None:
        motion = one.item.motion
        binder.offer(self.outcome, voting.outcomes(one))
        self.resolution.setCurrentIndex(self.resolution.findData(motion.resolution))
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(motion.outcome)))
        self.motion_open.setText(f"{self.ballot.currentText()} · {self.resolution.currentText()}…")
        self.motion_text.setVisible(voting.needs_words(motion))
        if not self.motion_text.hasFocus():
            self._motion_draft.settle(f"meeting/{one.item.meeting}/motion/{one.item.id}")
            if motion.text and not self.motion_text.text():
                self.motion_text.setText(motion.text)

    def _show_deeds(self, record: Record, one: Agendum, vote: Voting) -> None:
        declared = one.item.declared is not None
        no_void = voting.why_not_voided(record) if declared else ""
        self.all_in_favour.setVisible(vote.open and vote.by_name)
        self.all_in_favour.setEnabled(not vote.no_votes)
        self.take_back.setVisible(vote.open and one.item.cast_any)
        self.defer.setVisible(vote.open and not one.item.cast_any)
        self.defer.setEnabled(not voting.why_not_deferred(record, one.item))
        self.void_open.setVisible(declared and not no_void and not self._voiding)
        self._voiding = self._voiding and declared
        self.reason_row.setVisible(bool(vote.doubts) or self._voiding)
        say(self.doubts, self.tr("Why is it void?") if self._voiding else vote.doubts)
        self.void.setVisible(self._voiding)
        self.void_cancel.setVisible(self._voiding)

    def _show_step(self) -> None:
        step = self._step
        # While papers are counted there is nothing to declare, and the panel above says what is missing.
        counting = self.ballots.isVisibleTo(self)
        # Below there is no room for it beside what keys the count.
        (self.vote_heading_line if counting else self.deeds_line).insertWidget(
            -1 if counting else 0, self.take_back
        )
        shown = step.deed is not Deed.NOTHING and not counting
        self.main.setVisible(shown)
        self.main_at.setVisible(shown and step.deed not in (Deed.NEXT, Deed.MINUTES))
        self.main_at_label.setVisible(self.main_at.isVisibleTo(self))
        self.main.setText(self.tr("{deed}  Ctrl+Enter").format(deed=step.words))
        self.main.setEnabled(not step.why_not)
        say(self.why_not, "" if counting else step.why_not)

    # Deeds

    @Slot(object)
    def _cast(self, choice: Choice) -> None:
        voter, one = self.voters.voter, self._one
        if voter is None or one is None:
            return
        told = self.tr("{name}: {choice}").format(name=voter.name, choice=words.choice_name(choice))
        self._desk.do(
            partial(item.cast, id=one.item.id, votes={voter.id: choice}), partial(self._voted, told)
        )

    def _voted(self, told: str, kept: Item) -> None:
        self.voters.step_on()
        self._tell(told)

    @Slot()
    def _all_in_favour(self) -> None:
        if self._one is not None:
            told = self.tr("All in favour; now enter the exceptions.")
            self._desk.do(partial(item.all_in_favour, id=self._one.item.id), lambda _: self._tell(told))

    @Slot()
    def _take_back(self) -> None:
        if self._one is not None:
            told = self.tr("The votes are taken back.")
            self._desk.do(partial(item.take_back_votes, id=self._one.item.id), lambda _: self._tell(told))

    @Slot()
    def _choose_ballot(self) -> None:
        """By name or on paper; what was cast so far falls away."""
        one = self._one
        if one is None:
            return
        told = self.tr("The vote is taken: {how}.").format(how=self.ballot.currentText())
        deed = partial(item.choose_ballot, id=one.item.id, ballot=self.ballot.currentData())
        self._desk.do(deed, partial(self._ballot_chosen, told))

    def _ballot_chosen(self, told: str, _kept: Item) -> None:
        self._tell(told)
        self._moving = False
        self.fit()
        self.first().setFocus()

    @Slot(Item)
    def _counted(self, kept: Item) -> None:
        self._tell(ballots.keyed(kept.poll))
        if kept.poll is not None and kept.poll.count is not None:
            self.main.setFocus()

    @Slot()
    def _move(self) -> None:
        """Another motion; the votes on the one before fall away."""
        forms.commit_typing()
        one = self._one
        if one is None:
            return
        resolution = self.resolution.currentData()
        motion = Motion(resolution, self.outcome.currentData(), self.motion_text.text().strip())
        if not voting.needs_words(motion):
            motion = replace(motion, text="")
        if motion != one.item.motion:
            lost = one.item.cast_any
            told = (
                self.tr("The motion changed, so the votes entered were cleared.")
                if lost
                else self.tr("The motion was recorded.")
            )
            self._desk.do(partial(item.move, id=one.item.id, motion=motion), partial(self._moved, told))

    def _moved(self, told: str, kept: Item) -> None:
        if kept.motion.text:
            self._motion_draft.use_up()
            self.motion_text.setText(kept.motion.text)
        self._tell(told)

    @Slot()
    def _void(self) -> None:
        forms.commit_typing()
        if self._one is not None:
            self._desk.do(
                partial(declaration.void, id=self._one.item.id, because=self.reason.text()), self._voided
            )

    def _voided(self, kept: Item) -> None:
        self._drafts.use_up()
        self._show_voiding(False)
        self._desk.tell(self.tr("The result is void; the vote is taken again."))
        self.voters.setFocus()

    def used_reason(self) -> None:
        """The reason went into the declaration."""
        self._drafts.use_up()

    def _show_voiding(self, voiding: bool) -> None:
        self._voiding = voiding
        if self._record is not None:
            self.show_item(self._record, self._one)
        if voiding:
            self.reason.setFocus()

    def close_layer(self) -> bool:
        if self._moving and self.motion_open.isVisible():
            self.turn_motion(False)
            self.first().setFocus()
            return True
        if not self._voiding:
            return False
        self._show_voiding(False)
        return True

    @Slot()
    def do_main(self) -> None:
        """What Ctrl+Enter does here."""
        counting = self.ballots.isVisibleTo(self)
        (self.void if self._voiding else self.ballots.count if counting else self.main).click()

    def _tell(self, told: str) -> None:
        if self._one is not None:
            undoing.tell(self._desk, told, Subject("item", self._one.item.id))

    def _connect(self) -> None:
        self.reason_row.hide()
        self._choices.connect()
        self.voters.chosen.connect(self._choose)
        self.voters.all_chosen.connect(self._choose_all)
        self.all_in_favour.clicked.connect(self._all_in_favour)
        self.take_back.clicked.connect(self._take_back)
        self.defer.clicked.connect(self.put_off)
        self.motion_open.clicked.connect(self.turn_motion)
        self.voters.laid.connect(self.fit)
        self.void_open.clicked.connect(partial(self._show_voiding, True))
        self.void_cancel.clicked.connect(partial(self._show_voiding, False))
        self.void.clicked.connect(self._void)
        self.ballot.activated.connect(self._choose_ballot)
        self.ballots.counted.connect(self._counted)
        self.resolution.activated.connect(self._move)
        self.outcome.activated.connect(self._move)
        self.motion_text.editingFinished.connect(self._move)
        self.main.clicked.connect(lambda: self.wanted.emit(self._step.deed))

    @Slot()
    def _choose_all(self) -> None:
        """The digit; it too is refused in words."""
        if self._vote is not None and self._vote.open:
            self._all_in_favour()

    @Slot(object)
    def _choose(self, choice: Choice) -> None:
        """A digit; where the buttons are off, the refusal is said."""
        if self._vote is not None and self._vote.open:
            self._cast(choice)

    # Qt asks

    def hasHeightForWidth(self) -> bool:
        return False  # it has as much as there is, and asks for as much as brings every voter into sight

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.whole_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._around() + self.area.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.resized.emit()


def _least(layout: QLayout, width: int) -> int:
    """How high a column is at least; lines that break hang on its width."""
    if layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(max(width, 1))
    return layout.totalMinimumSize().height()
