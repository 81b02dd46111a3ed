"""The people of the desk: a list, one of them beside it, and how the body is composed.

list ─► one person: particulars (saved as they are left), terms, signing key, what they stepped aside for
above: the composition check, each chip with its article; it warns and never refuses
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from committee_desk.acts import key as key_acts
from committee_desk.acts import person as acts
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.paper import Key
from committee_desk.domain.person import Membership, Person
from committee_desk.jobs import enrolling
from committee_desk.models import dates, people, person_recusals, undoing, words
from committee_desk.models.desk import Desk
from committee_desk.models.people import About, Draft, Newcomer
from committee_desk.models.person_recusals import RecusalLine
from committee_desk.models.typing import Typing
from committee_desk.views import alerts, binder, forms, lists
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import DayField
from committee_desk.views.flow import Flow
from committee_desk.views.founding import PassphrasesDiffer
from committee_desk.views.importing import bring_in
from committee_desk.views.list_detail import ONE, ListDetail
from committee_desk.views.page import Breadth
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import ElidedLabel, StatusChip, chip_text

NEW, BASIS = ONE + 1, ONE + 2
OFFICE, KEY = 1, 4  # columns that give way
ROLE = 2  # of a term; gives way too
RECUSALS = 3  # the tab


class PeopleView(ListDetail[About]):
    FORM, KIND = "people", "person"
    ABOVE = ("composition",)

    bring_in: QPushButton
    new_person: QPushButton
    composition: QFrame
    checks: QWidget
    basis: QPushButton
    grounds: QLabel
    who: ElidedLabel
    standing: StatusChip
    particulars: QWidget
    terms: QTableView
    recusals: QTableView
    renewals: QLabel
    add_term: QPushButton
    correct_term: QPushButton
    dismiss: QPushButton
    terms_why: QLabel
    term_form: QFrame
    keep_term: QPushButton
    leave_term: QPushButton
    end_form: QFrame
    end_day: DayField
    end_ground: QComboBox
    end_words: QLineEdit
    end_term: QPushButton
    leave_end: QPushButton
    key_state: QLabel
    key_hint: QLabel
    enrol_form: QFrame
    key_words: QLineEdit
    key_again: QLineEdit
    enrol: QPushButton
    revoke_form: QFrame
    revoke_words: QLineEdit
    revoke: QPushButton
    new_page: QWidget
    enter: QPushButton
    leave_new: QPushButton
    leave_basis: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._correcting: Membership | None = None
        self._chips = [StatusChip(self.checks) for _ in range(6)]
        self._furnish()
        typing = Typing(desk, self)
        self._saver = Saver(self.particulars, typing, self._save)
        self._new = Drafts(typing, self.new_page.findChildren(QLineEdit))
        self._term = Drafts(typing, self.term_form.findChildren(QLineEdit))
        self._ending = Drafts(typing, [self.end_day, self.end_words])
        self._revoking = Drafts(typing, [self.revoke_words])
        self._show_terms = lists.show(
            self.terms,
            people.term_columns(),
            lambda _session: self._about.terms if self._about else (),
            desk,
            set(),
            empty=self.tr("No term yet. Enter one if this person serves on the body."),
        )
        self._show_recusals = lists.show(
            self.recusals,
            person_recusals.columns(),
            self._recusals_of,
            desk,
            {"item", "meeting"},
            empty=self.tr("This person has not stepped aside for any item."),
        )
        lists.show(
            self.table,
            people.columns(),
            lambda session: people.lines(session, self._today()),
            desk,
            {"person", "key"},
            self.search,
            empty=self.tr("Nobody has been entered yet. Press Ctrl+N to enter the first."),
        )
        self._connect()
        self._check()
        lists.choose_first(self.table)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", self.tr("Enter somebody new")),
            ("Ctrl+F", self.tr("Search")),
            ("Enter", self.tr("From the list to the person")),
            ("Ctrl+Enter", self.tr("Enter the new person")),
        ]

    def fold(self, breadth: Breadth) -> None:
        super().fold(breadth)
        for column in (OFFICE, KEY):
            self.table.setColumnHidden(column, breadth is not Breadth.WIDE)
        self.terms.setColumnHidden(ROLE, breadth is not Breadth.WIDE)
        self.panes.setSizes([5400, 4600])

    def turn_to(self, subject: object) -> None:
        """Show this person; or somebody to be entered, where the wish is "new"."""
        if subject == "new":
            self._start_new()
            return
        self.search.clear()
        if lists.choose(self.table, subject):
            self._show_one()

    def close_layer(self) -> bool:
        if super().close_layer():
            return True
        shown = self.term_form.isVisible() or self.end_form.isVisible()
        self._leave_forms()
        return shown

    # The list and the one person

    def look_up(self, id: int) -> About:
        return self._desk.ask(people.about, PersonId(id), self._today())

    def flush(self) -> None:
        self._saver.flush()

    def fill(self, about: About, same: bool) -> None:
        person = about.person
        self.who.setText(person.name)
        self.standing.show_state(about.standing, about.tone)
        if not (same and self._saver.unsaved):
            binder.fill(self.particulars, person)
            self._saver.settle(f"person/{person.id}")
        self._revoking.settle(f"person/{person.id}/revoke")
        self._show_terms()
        self._show_recusals()
        self.renewals.setText(self._desk.ask(people.renewals, person.id, self._today()))
        self.renewals.setVisible(bool(self.renewals.text()))
        self._show_key()
        if not same:
            self._leave_forms()
            self._show_one()
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        """Which deeds on terms can be done, and in words why one cannot."""
        line = lists.chosen(self.terms)
        self.correct_term.setEnabled(line is not None)
        serves = self._about is not None and self._about.serves
        self.dismiss.setEnabled(serves)
        said = people.ending(line.term) if line else ""
        self.terms_why.setText(said if serves else self.tr("No term runs today, so none can be ended."))
        self.terms_why.setVisible(bool(self.terms_why.text()))

    def _save(self) -> bool:
        if self._about is None:
            return False
        before, kept = self._about.person, list[Person]()
        with self._desk.refusing():
            read = binder.read(self.particulars, before)
            self._desk.do(partial(acts.change, person=read), kept.append)
        if kept and kept[0] != before:
            self._tell(self.tr("{name} was changed.").format(name=kept[0].name), kept[0].id)
        return bool(kept)

    def _tell(self, said: str, id: PersonId) -> None:
        undoing.tell(self._desk, said, Subject("person", id))

    # Somebody new

    @Slot()
    def _start_new(self) -> None:
        self.flush()
        newcomer = self._desk.ask(people.newcomer, self._today())
        self._new.fill("person/new", partial(binder.fill, self.new_page, newcomer, "new__"))
        self.detail.setCurrentIndex(NEW)
        binder.part(self.new_page, "new__name").setFocus()

    @Slot()
    def _enter(self) -> None:
        if self.detail.currentIndex() != NEW:
            return
        with self._desk.refusing():
            new = binder.read(self.new_page, Newcomer(), "new__")
            act = partial(
                acts.enter,
                name=new.name,
                office=new.office,
                title=new.title,
                gender=new.gender,
                memberships=new.terms(),
            )
            self._desk.do(act, self._new.spend(self._entered))

    def _entered(self, person: Person) -> None:
        self.search.clear()
        lists.choose(self.table, person.id)
        self._show_one()
        self.table.setFocus()
        self._desk.tell(self.tr("{name} was entered.").format(name=person.name))

    def _recusals_of(self, session: Any) -> Sequence[RecusalLine]:
        """Asked for only where they are looked at."""
        if self._about is None or self.tabs.currentIndex() != RECUSALS:
            return ()
        return person_recusals.lines(session, self._about.person.id)

    # Terms

    @Slot()
    def _start_term(self) -> None:
        if self._about:
            draft = self._desk.ask(people.next_term, self._about.person.id, self._today())
            self._show_draft(None, draft, self.tr("Enter the term"))

    @Slot()
    def _start_correction(self) -> None:
        if line := lists.chosen(self.terms):
            self._show_draft(line.term, Draft.of(line.term), self.tr("Correct the term"))

    def _show_draft(self, of: Membership | None, draft: Draft, verb: str) -> None:
        self._leave_forms()
        self._correcting = of
        self.keep_term.setText(verb)
        if self._about:
            person = self._about.person
            place = f"person/{person.id}/term/{person.memberships.index(of) if of else 'new'}"
            self._term.fill(place, partial(binder.fill, self.term_form, draft, "term__"))
        self.term_form.show()
        binder.part(self.term_form, "term__role").setFocus()

    @Slot()
    def _keep_term(self) -> None:
        if self._about is None:
            return
        person = self._about.person
        with self._desk.refusing():
            term = binder.read(self.term_form, Draft(), "term__").over(self._correcting or Membership())
            if self._correcting is None:
                kept = self._term.spend(self._kept_terms)
                self._desk.do(partial(acts.appoint, id=person.id, term=term), kept)
            else:
                at = person.memberships.index(self._correcting)
                corrected = people.corrected(person, at, term)
                kept = self._term.spend(self._kept_terms)
                self._desk.do(partial(acts.change, person=corrected), kept)

    @Slot()
    def _start_end(self) -> None:
        if self._about is None:
            return
        self._leave_forms()
        binder.offer(self.end_ground, self._desk.ask(people.dismissal_grounds, self._today()))
        self._ending.settle(f"person/{self._about.person.id}/end")
        if not self.end_day.text():
            self.end_day.set_value(self._today())
        self.end_form.show()
        self.end_day.setFocus()

    @Slot()
    def _end_term(self) -> None:
        if self._about is None:
            return
        forms.commit_typing()
        told = [self.end_ground.currentData() or "", self.end_words.text().strip()]
        because = ": ".join(word for word in told if word)
        with self._desk.refusing():
            on = self.end_day.value() or self._today()
            act = partial(acts.dismiss, id=self._about.person.id, on=on, because=because)
            self._desk.do(act, self._ending.spend(self._ended))

    def _ended(self, person: Person) -> None:
        self._ending.use_up()
        self._kept_terms(person)

    def _kept_terms(self, person: Person) -> None:
        self._leave_forms()
        self.terms.setFocus()
        self._tell(self.tr("The terms of {name} were changed.").format(name=person.name), person.id)

    @Slot()
    def _leave_forms(self) -> None:
        self.term_form.hide()
        self.end_form.hide()

    # The signing key

    def _show_key(self) -> None:
        key = self._about.key if self._about else None
        if key:
            said = self.tr("Key {fingerprint}, made {made}")
            self.key_state.setText(said.format(fingerprint=key.fingerprint, made=key.made))
            hint = self.tr("Read the fingerprint aloud to compare it. A revoked key signs nothing any more.")
        else:
            self.key_state.setText(self.tr("No signing key"))
            hint = self.tr("The person types a passphrase of their own, of 15 letters or more, twice.")
        self.key_hint.setText(hint)
        self.enrol_form.setVisible(key is None)
        self.revoke_form.setVisible(key is not None)

    @Slot()
    def _enrol(self) -> None:
        if self._about is None:
            return
        with self._desk.refusing():
            if self.key_words.text() != self.key_again.text():
                raise PassphrasesDiffer
            job = partial(enrolling.enrol, person=self._about.person.id, passphrase=self.key_words.text())
            self.enrol.setEnabled(False)
            self._desk.run(job, self._enrolled)

    def _enrolled(self, key: Key) -> None:
        self.key_words.clear()
        self.key_again.clear()
        self._desk.tell(self.tr("The signing key was made."))

    @Slot()
    def _ask_to_revoke(self) -> None:
        about, because = self._about, self.revoke_words.text().strip()
        if about is None or about.key is None:
            return
        with self._desk.refusing():
            if not because:
                raise GroundMissing
            act = partial(key_acts.revoke, id=about.key.id, because=because)
            alerts.confirm(
                self,
                self.tr("Revoke the signing key of {name}?").format(name=about.person.name),
                self.tr("It signs nothing any more; what it signed stands. This cannot be undone."),
                self.tr("Revoke"),
                lambda: self._desk.do(act, lambda _key: self._revoking.use_up()),
            )

    @Slot(bool)
    def _hear_busy(self, busy: bool) -> None:
        self.enrol.setEnabled(not busy)

    # How the body is composed

    @Slot()
    def _check(self) -> None:
        found = self._desk.ask(people.checks, self._today())
        for chip in self._chips[len(found) :]:
            chip.hide()
        for chip, check in zip(self._chips, found, strict=False):
            chip.show_state(check.words, check.tone)
            chip.setAccessibleDescription(f"{check.sentence} {check.article}")
        told = (f"{chip_text(check.words, check.tone)}\n{check.sentence}\n{check.article}" for check in found)
        self.grounds.setText("\n\n".join(told))

    @Slot()
    def _toggle_basis(self) -> None:
        if self.detail.currentIndex() == BASIS:
            self._show_one()
        else:
            self.detail.setCurrentIndex(BASIS)
            self.grounds.setFocus()

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        if touched & {"person", "rules"}:
            self._check()

    def _today(self) -> date:
        return dates.day_of(self._desk.now())

    # Once, on being made

    def _furnish(self) -> None:
        flow = Flow(self.checks)
        for chip in self._chips:
            flow.addWidget(chip)
        self._leave_forms()
        binder.choices(self.particulars, Person, words.name)
        binder.choices(self.term_form, Draft, words.name, "term__")
        binder.choices(self.new_page, Newcomer, words.name, "new__")

    def _connect(self) -> None:
        super()._connect()
        lists.on_choice(self.terms, self._weigh)
        self.tabs.currentChanged.connect(lambda _: self._show_recusals())
        for button, deed in {
            self.bring_in: lambda: bring_in(self, self._desk, "members"),
            self.new_person: self._start_new,
            self.basis: self._toggle_basis,
            self.leave_basis: self.close_layer,
            self.enter: self._enter,
            self.leave_new: self.close_layer,
            self.add_term: self._start_term,
            self.correct_term: self._start_correction,
            self.dismiss: self._start_end,
            self.keep_term: self._keep_term,
            self.end_term: self._end_term,
            self.leave_term: self._leave_forms,
            self.leave_end: self._leave_forms,
            self.enrol: self._enrol,
            self.revoke: self._ask_to_revoke,
        }.items():
            button.clicked.connect(deed)
        self._desk.changed.connect(self._hear)
        self._desk.busy.connect(self._hear_busy)
        self.hear_keys(
            {
                "Ctrl+N": self._start_new,
                "Ctrl+Return": self._enter,
            }
        )
