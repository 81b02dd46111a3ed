"""A joint meeting 합동회의: which bodies sit with this one, how many of each are here, and how each voted.

a body and its numbers ─► acts.meeting.join
an item + a body's votes, as its secretary gives them ─► acts.item.count_elsewhere
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.acts import item, meeting
from committee_desk.domain.joint import Partner, Tally
from committee_desk.domain.journal import Subject
from committee_desk.models import joint, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.joint import PartnerLine
from committee_desk.models.meetings import About
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, lists
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import NumberField
from committee_desk.views.widgets import ShortTable, say

MOST = 99


class JointPanel(QWidget):
    partners: ShortTable
    doubts: QLabel
    partner_form: QFrame
    body: QLineEdit
    base: NumberField
    designated: NumberField
    present: NumberField
    rule: QLineEdit
    leads: QCheckBox
    enter: QPushButton
    take_out: QPushButton
    vote_form: QFrame
    votes: QLabel
    item: QComboBox
    voters: NumberField
    yes: NumberField
    no: NumberField
    abstain: NumberField
    asked: NumberField
    record_vote: QPushButton

    def __init__(self, desk: Desk, typing: Typing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("joint", self)
        self._desk = desk
        self._about: About | None = None
        self._shown: tuple[str, Partner | None] = "", None
        self._shown_vote: tuple[str, Tally | None] = "", None
        empty = self.tr("No other body sits with this one.")
        self._partners = lists.held(self.partners, joint.columns(), empty=empty)
        self._figures = (self.voters, self.yes, self.no, self.abstain, self.asked)
        for field in (self.base, self.designated, self.present, *self._figures):
            field.set_limits(0, MOST)
        self._numbers = (self.base, self.designated, self.present)
        self._drafts = Drafts(typing, [self.body, self.rule, *self._numbers])
        self._votes = Drafts(typing, self._figures)
        lists.on_choice(self.partners, self._turn)
        self.item.activated.connect(self._show_votes)
        self.enter.clicked.connect(self._enter)
        self.take_out.clicked.connect(self._take_out)
        self.record_vote.clicked.connect(self._record_vote)

    def show_meeting(self, about: About) -> None:
        other = self._about is None or self._about.meeting.id != about.meeting.id
        self._about, line = about, self._line
        self._partners.show(joint.lines(about))
        if other or line is None or not lists.choose(self.partners, line.id):
            lists.choose_first(self.partners)
        say(self.doubts, joint.doubts(about))
        self.partner_form.setVisible(joint.can_join(about))
        chosen, offered = self.item.currentData(), joint.items(about)
        binder.offer(self.item, offered)
        self.item.setCurrentIndex(max(0, self.item.findData(chosen)) if offered else -1)
        self.vote_form.setVisible(bool(offered))
        self._show_votes()
        self._turn()

    def do_main(self) -> None:
        """Ctrl+Enter: the vote, where the focus is in it; else the body."""
        focus = self.focusWidget()
        in_vote = focus is not None and self.vote_form.isVisible() and self.vote_form.isAncestorOf(focus)
        (self.record_vote if in_vote else self.enter).click()

    @property
    def _line(self) -> PartnerLine | None:
        line = lists.chosen(self.partners)
        return line if isinstance(line, PartnerLine) else None

    @Slot()
    def _turn(self) -> None:
        """The chosen body's numbers, to be corrected."""
        line, about = self._line, self._about
        self.take_out.setVisible(line is not None and about is not None and joint.can_part(about))
        self.record_vote.setEnabled(line is not None)
        if about is None:
            return
        self._turn_votes()
        one = line.partner if line else None
        place = f"meeting/{about.meeting.id}/joint/{one.body if one else ''}"
        if (place, one) != self._shown:  # what is being typed stays
            self._shown = place, one
            self._drafts.fill(place, partial(self._fill, one))

    def _fill(self, one: Partner | None) -> None:
        self.body.setText(one.body if one else "")
        self.rule.setText(one.rule if one else "")
        known = (one.base, one.designated, one.present) if one else (None, None, None)
        for field, number in zip(self._numbers, known, strict=True):
            field.set_value(number)
        self.leads.setChecked(one is not None and one.leads)

    def _turn_votes(self) -> None:
        """The figures belong to one body and one item: those entered, and over them what is being typed."""
        line, id = self._line, self.item.currentData()
        body = line.partner.body if line else ""
        tally = joint.tally(self._about, id, body) if self._about else None
        place = f"item/{id or 0}/joint/{body}"
        if (place, tally) != self._shown_vote:  # what is being typed stays
            self._shown_vote = place, tally
            self._votes.fill(place, partial(self._fill_votes, tally))

    def _fill_votes(self, tally: Tally | None) -> None:
        entered = (tally.voters, tally.yes, tally.no, tally.abstain, tally.asked or None) if tally else ()
        for place, field in enumerate(self._figures):
            field.set_value(entered[place] if entered else None)

    @Slot()
    def _show_votes(self) -> None:
        if self._about is not None:
            say(self.votes, joint.votes(self._about, self.item.currentData()))
            self._turn_votes()

    @Slot()
    def _enter(self) -> None:
        forms.commit_typing()
        about = self._about
        if about is None:
            return
        with self._desk.refusing():
            partner = Partner(
                self.body.text().strip(),
                self.base.value() or 0,
                self.designated.value() or 0,
                self.present.value() or 0,
                self.leads.isChecked(),
                self.rule.text().strip(),
            )
            told = self.tr("{body} sits with this body.").format(body=partner.body)
            self._join(joint.with_partner(about, partner), told)

    @Slot()
    def _take_out(self) -> None:
        about, line = self._about, self._line
        if about is not None and line is not None:
            told = self.tr("{body} does not sit with this body.").format(body=line.partner.body)
            self._join(joint.without(about, line.partner), told)

    def _join(self, partners: tuple[Partner, ...], told: str) -> None:
        if self._about is not None:
            id = self._about.meeting.id
            deed = partial(meeting.join, id=id, partners=partners)
            done = partial(self._joined, told, Subject("meeting", id))
            self._desk.do(deed, self._drafts.spend(lambda _kept: done()))

    def _joined(self, told: str, about: Subject) -> None:
        """What was typed is in force, and the chosen body shows it."""
        self._shown = "", None
        self._turn()
        undoing.tell(self._desk, told, about)

    @Slot()
    def _record_vote(self) -> None:
        forms.commit_typing()
        line, id = self._line, self.item.currentData()
        if line is None or id is None:
            return
        with self._desk.refusing():
            figures = [field.value() or 0 for field in self._figures]
            told = self.tr("The vote of {body} is entered.").format(body=line.partner.body)
            deed = partial(item.count_elsewhere, id=id, tally=Tally(line.partner.body, *figures))
            done = partial(self._counted, told, Subject("item", id))
            self._desk.do(deed, self._votes.spend(lambda _kept: done()))

    def _counted(self, told: str, about: Subject) -> None:
        """The vote is in force, and stands in the fields to be corrected."""
        self._shown_vote = "", None
        self._turn_votes()
        self.voters.setFocus()
        undoing.tell(self._desk, told, about)
