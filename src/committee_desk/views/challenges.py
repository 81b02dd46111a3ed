"""A challenge 기피 at the table: what a party says against a member, and the vote of the others on it.

the attendance, 3 ─► application ─► acts.challenge.apply ─► who votes how ─► acts.challenge.decide
                                                       └─► withdrawn, or a decision void: with a reason

While a challenge is in hand it has the place of the vote, which waits for it; Esc goes to the item first.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import challenge as acts
from committee_desk.domain.ballot import Item
from committee_desk.domain.challenge import Challenge
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.result import Choice
from committee_desk.models import challenges, dates, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, theme
from committee_desk.views.choices import Choices
from committee_desk.views.clock import ClockField
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.voters import VoterGrid
from committee_desk.views.widgets import StatusChip, say


class ChallengesPanel(QFrame):
    challenges_column: QVBoxLayout
    decide_column: QVBoxLayout
    area: QScrollArea
    heading: QLabel
    entered: StatusChip
    apply_row: QFrame
    decide_row: QFrame
    decide_lines: QVBoxLayout
    reason_row: QFrame
    apply_form: QFrame
    applicant: QLineEdit
    applied_on: DayField
    ground: QComboBox
    ground_text: QLineEdit
    apply: QPushButton
    apply_cancel: QPushButton
    void_open: QPushButton
    decide_form: QFrame
    told: QLabel
    yes: QPushButton
    no: QPushButton
    abstain: QPushButton
    voters: VoterGrid
    outlook: QLabel
    why_not: QLabel
    decided_at: ClockField
    decide: QPushButton
    withdraw_open: QPushButton
    later: QPushButton
    reason_form: QFrame
    reason_label: QLabel
    challenge_reason: QLineEdit
    reason_done: QPushButton
    reason_cancel: QPushButton

    turned = Signal()  # it takes, or gives back, the place of the vote

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("challenges", self)
        self._record: Record | None = None
        self._one: Agendum | None = None
        self._member: PersonId | None = None  # whom the form is about
        self._form: QFrame | None = None
        self._put_back: ItemId | None = None  # the item whose challenges wait while it is in hand
        self._voiding = False
        self._choices = Choices(self.voters, self.yes, self.no, self.abstain)
        self.area.setMinimumHeight(theme.px(40))

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose meeting it is; once, after the form is made."""
        self._desk = desk
        self._drafts = Drafts(typing, [self.applicant, self.ground_text, self.challenge_reason])
        self.decided_at.set_clock(desk.now)
        self._connect()

    def fold(self, *, narrow: bool) -> None:
        """Where it stands alone, what is decided and what puts it off have room in one line."""
        side = QBoxLayout.Direction.RightToLeft if narrow else QBoxLayout.Direction.TopToBottom
        self.decide_lines.setDirection(side)
        for part in (self.yes, self.no, self.abstain, self.decide, self.decided_at):
            theme.set_role(part, "extent", "small" if narrow else "")
        for column in (self.challenges_column, self.decide_column):
            column.setSpacing(4 if narrow else 8)

    @property
    def in_hand(self) -> bool:
        """Whether it stands where the vote would."""
        return self._form is not None

    def first(self) -> QWidget:
        """Where the work begins in the form that is open."""
        if self._form is self.apply_form:
            return self.applicant
        return self.challenge_reason if self._form is self.reason_form else self.voters

    def show_item(self, record: Record, one: Agendum | None) -> None:
        other = self._one is None or one is None or one.item.id != self._one.item.id
        self._record, self._one = record, one
        if other:
            self._form, self._member, self._put_back = None, None, None
        self._show()

    def turn_to(self, member: PersonId) -> None:
        """What can be done now about a challenge to this member."""
        one = self._one
        if one is None:
            return
        self._member, self._put_back = member, None
        self._form = self.decide_form if challenges.waiting(one.item, member) else self.apply_form
        self.applied_on.set_value(dates.day_of(self._desk.now()))
        self._show()
        self.turned.emit()
        self.first().setFocus()

    def close_layer(self) -> bool:
        """Back to the item; its challenges wait."""
        if self._form is None:
            return False
        self._put_back = self._one.item.id if self._one else None
        self._form = None
        self._show()
        self.turned.emit()
        return True

    @Slot()
    def do_main(self) -> None:
        """What Ctrl+Enter does in the form that is open."""
        main = {
            self.apply_form: self.apply,
            self.decide_form: self.decide,
            self.reason_form: self.reason_done,
        }
        if self._form is not None:
            main[self._form].click()

    # What is shown

    @property
    def _challenge(self) -> Challenge | None:
        """The one to be decided: that to the member in hand, else the first."""
        if self._one is None:
            return None
        found = challenges.waiting(self._one.item, self._member) if self._member else None
        return found or challenges.waiting(self._one.item)

    def _show(self) -> None:
        record, one = self._record, self._one
        if record is None or one is None:
            self._form = None
            return
        challenge = self._challenge
        if self._form is None and challenge is not None and self._put_back != one.item.id:
            self._form = self.decide_form
        if self._form is self.decide_form and (challenge is None or one.item.settled):
            self._form = None
        self._show_form()
        self._drafts.settle(f"item/{one.item.id}/challenge/{self._member or 0}")
        self.entered.show_state("")
        if self._form is self.decide_form and challenge is not None:
            self._show_vote(record, one.item, challenge)
        elif self._form is not None:
            self._show_application(record, one.item)

    def _show_form(self) -> None:
        """The form in hand, and what is done with it, which is never scrolled."""
        deeds = {
            self.apply_form: self.apply_row,
            self.decide_form: self.decide_row,
            self.reason_form: self.reason_row,
        }
        for form, row in deeds.items():
            form.setVisible(form is self._form)
            row.setVisible(form is self._form)
        self.outlook.setVisible(self._form is self.decide_form and bool(self.outlook.text()))

    def _show_application(self, record: Record, item: Item) -> None:
        name = record.names.get(self._member, "") if self._member else ""
        self.heading.setText(self.tr("Challenge to {name}  3").format(name=name))
        binder.offer(self.ground, challenges.grounds(record.rules))
        self.ground.setCurrentIndex(max(0, self.ground.currentIndex()))
        why = challenges.why_not_challenged(record, item, self._member) if self._member else ""
        self.apply.setEnabled(not why)
        ended = self._member is not None and challenges.decided(item, self._member) is not None
        self.void_open.setVisible(ended)
        reason = self._form is self.reason_form
        say(self.why_not, "" if reason else why)

    def _show_vote(self, record: Record, item: Item, challenge: Challenge) -> None:
        self.heading.setText(self.tr("Vote on a challenge  F11"))
        self.told.setText(challenges.told(record, challenge))
        found = challenges.voters(record, item, challenge)
        self.voters.show_voters(found)
        self.entered.show_state(challenges.entered(found))
        say(self.outlook, challenges.outlook(record, item, challenge))
        why = challenges.why_not_decided(record, item, challenge)
        self.decide.setEnabled(not why)
        say(self.why_not, why)
        able = not challenges.why_no_votes(record, item, challenge)
        self._choices.show(challenges.counts(challenge), able=able)

    # Deeds

    @Slot()
    def _apply(self) -> None:
        forms.commit_typing()
        one, member = self._one, self._member
        if one is None or member is None:
            return
        with self._desk.refusing():
            deed = partial(
                acts.apply,
                id=one.item.id,
                member=member,
                applicant=self.applicant.text(),
                ground=self.ground.currentData(),
                text=self.ground_text.text(),
                on=self.applied_on.value() or dates.day_of(self._desk.now()),
            )
            self._desk.do(
                deed, partial(self._changed, self.tr("The challenge is recorded; the others decide."))
            )

    @Slot(object)
    def _cast(self, choice: Choice) -> None:
        voter, one, challenge = self.voters.voter, self._one, self._challenge
        if voter is None or one is None or challenge is None:
            return
        told = self.tr("{name}: {choice}").format(name=voter.name, choice=words.choice_name(choice))
        deed = partial(acts.vote, id=one.item.id, number=challenge.number, votes={voter.id: choice})
        self._desk.do(deed, partial(self._voted, told))

    def _voted(self, told: str, _kept: Item) -> None:
        self.voters.step_on()
        self._tell(told)

    @Slot()
    def _all_in_favour(self) -> None:
        record, one, challenge = self._record, self._one, self._challenge
        if record is None or one is None or challenge is None:
            return
        able = [one.id for one in challenges.voters(record, one.item, challenge) if not one.locked]
        votes = dict.fromkeys(able, Choice.YES)
        deed = partial(acts.vote, id=one.item.id, number=challenge.number, votes=votes)
        told = self.tr("All in favour; now enter the exceptions.")
        self._desk.do(deed, lambda _: self._tell(told))

    @Slot()
    def _decide(self) -> None:
        one, challenge = self._one, self._challenge
        if one is None or challenge is None or not self.decide.isEnabled():
            return
        with self._desk.refusing():
            deed = partial(
                acts.decide,
                id=one.item.id,
                number=challenge.number,
                clock=self.decided_at.value(),
            )
            self._desk.do(deed, partial(self._decided, challenge.number))

    def _decided(self, number: int, kept: Item) -> None:
        self.decided_at.follow_clock()
        found = next(one for one in kept.challenges if one.number == number)
        told = challenges.outcome_words(self._record, found) if self._record else ""
        self._changed(told, kept)

    @Slot()
    def _give_reason(self) -> None:
        """Withdraw what waits, or void what is decided."""
        forms.commit_typing()
        one, because = self._one, self.challenge_reason.text()
        if one is None:
            return
        ended = challenges.decided(one.item, self._member) if self._member else None
        waiting = self._challenge if not self._voiding else None
        if waiting is not None:
            deed = partial(acts.withdraw, id=one.item.id, number=waiting.number, because=because)
            told = self.tr("The challenge is withdrawn.")
        elif ended is not None:
            deed = partial(acts.void, id=one.item.id, number=ended.number, because=because)
            told = self.tr("The decision is void; the challenge is voted on again.")
        else:
            return
        self._desk.do(deed, partial(self._changed, told))

    def _changed(self, told: str, kept: Item) -> None:
        self._drafts.use_up()
        self._form, self._put_back = None, None
        self._show()
        self.turned.emit()
        if self.in_hand:
            self.first().setFocus()
        self._tell(told)

    def _tell(self, told: str) -> None:
        if self._one is not None:
            undoing.tell(self._desk, told, Subject("item", self._one.item.id))

    def _ask_reason(self, voiding: bool) -> None:
        self._voiding = voiding
        self._form = self.reason_form
        self._show()
        self.reason_label.setText(
            self.tr("Why is the decision void?") if voiding else self.tr("Why was it withdrawn?")
        )
        self.challenge_reason.setFocus()

    def _connect(self) -> None:
        self._show_form()
        self._choices.connect()
        self.voters.chosen.connect(self._cast)
        self.voters.all_chosen.connect(self._all_in_favour)
        self.apply.clicked.connect(self._apply)
        self.decide.clicked.connect(self._decide)
        self.void_open.clicked.connect(partial(self._ask_reason, True))
        self.withdraw_open.clicked.connect(partial(self._ask_reason, False))
        self.reason_done.clicked.connect(self._give_reason)
        self.challenge_reason.returnPressed.connect(self.reason_done.click)
        for cancel in (self.apply_cancel, self.later, self.reason_cancel):
            cancel.clicked.connect(self.close_layer)
