"""What opens the desk, when it locks itself, and who signs with which key.

passphrase, keyring, recovery key ─► jobs.ways_in
minutes, the system's lock ─► models.laptop
people ─► make, renew, revoke a signing key
"""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from committee_desk.acts import key as key_acts
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.paper import Key
from committee_desk.jobs import enrolling, ways_in
from committee_desk.jobs.ways_in import Ways
from committee_desk.models import settings
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.settings import KeyLine
from committee_desk.models.typing import Typing
from committee_desk.views import alerts, forms, lists
from committee_desk.views.drafts import Drafts
from committee_desk.views.fields import NumberField
from committee_desk.views.founding import PassphrasesDiffer, is_strong, strength_words
from committee_desk.views.settings_recovery import RecoveryPanel

LONGEST = 240  # minutes


class Deed(Enum):
    MAKE = "make"
    RENEW = "renew"
    REVOKE = "revoke"


class SecurityPanel(QWidget):
    no_keys: QLabel
    ways: QWidget
    ways_column: QVBoxLayout
    change: QPushButton
    change_form: QFrame
    old: QLineEdit
    new_words: QLineEdit
    again: QLineEdit
    strength: QLabel
    keep_words: QPushButton
    leave_words: QPushButton
    keyring_words: QLabel
    keyring: QPushButton
    idle: NumberField
    idle_words: QLabel
    with_screen: QCheckBox
    wait_for_meeting: QCheckBox
    locking_state: QLabel
    table: QTableView
    make: QPushButton
    renew: QPushButton
    revoke: QPushButton
    keys_why: QLabel
    key_form: QFrame
    key_who: QLabel
    because: QLineEdit
    because_label: QLabel
    key_words: QLineEdit
    key_words_label: QLabel
    key_again: QLineEdit
    key_again_label: QLabel
    do_key: QPushButton
    leave_key: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_security", self)
        self._desk, self._laptop = desk, laptop()
        self._ways = Ways(keys=False)
        self._deed = Deed.MAKE
        self._of: KeyLine | None = None
        self.recovery = RecoveryPanel(desk, self.ways)
        self.ways_column.addWidget(self.recovery)
        self._drafts = Drafts(Typing(desk, self), [self.because])
        self.idle.set_limits(0, LONGEST)
        for form in (self.change_form, self.key_form):
            form.hide()
        lists.show(
            self.table,
            settings.key_columns(),
            settings.key_lines,
            desk,
            {"person", "key"},
            empty=self.tr("Nobody has been entered yet."),
        )
        self._show_locking()
        self._show_ways(Ways(keys=False))
        self._connect()
        lists.choose_first(self.table)
        desk.fetch(ways_in.ways, self._show_ways)

    # What opens the desk

    def _show_ways(self, ways: Ways) -> None:
        self._ways = ways
        self.ways.setVisible(ways.keys)
        self.no_keys.setVisible(not ways.keys)
        if ways.keyring:
            self.keyring_words.setText(self.tr("This computer's account opens the desk without asking."))
            self.keyring.setText(self.tr("Forget on this computer"))
        else:
            self.keyring_words.setText(self.tr("This computer asks for the passphrase each time."))
            self.keyring.setText(self.tr("Remember on this computer"))
        self.recovery.show_folder(ways.folder)
        self._weigh_keys()

    @Slot()
    def _start_change(self) -> None:
        self.change_form.show()
        self._judge()
        self.old.setFocus()

    @Slot()
    def _judge(self) -> None:
        """Say while it is typed whether the new passphrase is one."""
        typed = self.new_words.text()
        self.strength.setText(strength_words(typed))
        self.keep_words.setEnabled(is_strong(typed))

    @Slot()
    def _change(self) -> None:
        forms.commit_typing()
        with self._desk.refusing():
            if self.new_words.text() != self.again.text():
                raise PassphrasesDiffer
            old, new = self.old.text(), self.new_words.text()
            self._desk.run(partial(ways_in.change_passphrase, old=old, new=new), self._changed)

    def _changed(self, ways: Ways) -> None:
        self._leave_change()
        self._show_ways(ways)
        self._desk.tell(self.tr("The passphrase was changed. The one before opens the desk no more."))

    @Slot()
    def _leave_change(self) -> None:
        for field in (self.old, self.new_words, self.again):
            field.clear()
        self.change_form.hide()
        self.change.setFocus()

    @Slot()
    def _turn_keyring(self) -> None:
        self._desk.run(ways_in.forget if self._ways.keyring else ways_in.remember, self._show_ways)

    # When it locks itself

    def _show_locking(self) -> None:
        told = self._laptop.told
        self.idle.set_value(told.idle)
        self.with_screen.setChecked(told.lock_with_screen)
        self.wait_for_meeting.setChecked(told.wait_for_meeting)
        self._tell_locking()

    def _tell_locking(self) -> None:
        told = self._laptop.told
        self.idle_words.setText("" if told.idle else self.tr("0: never"))
        if told.idle:
            said = self.tr("The desk locks after {minutes} min.").format(minutes=told.idle)
        else:
            said = self.tr("The desk does not lock by itself. Lock it with Ctrl+L whenever you leave.")
        waits = self.tr("While it waits for a meeting to end, “Lock put off” stands in the top band.")
        self.locking_state.setText(f"{said} {waits}" if told.wait_for_meeting else said)

    @Slot()
    def _keep_while_typed(self) -> None:
        if self.idle.so_far() is not None:
            self._keep_locking()

    @Slot()
    def _keep_locking(self) -> None:
        with self._desk.refusing():
            minutes = self.idle.value()
            self._laptop.tell(
                idle=self._laptop.told.idle if minutes is None else minutes,
                lock_with_screen=self.with_screen.isChecked(),
                wait_for_meeting=self.wait_for_meeting.isChecked(),
            )
            self._tell_locking()

    # Signing keys

    @Slot()
    def _weigh_keys(self) -> None:
        """Which deeds on keys there are for the chosen person, and in words why there is none."""
        line: KeyLine | None = lists.chosen(self.table)
        able = self._ways.keys and line is not None
        has_key = line is not None and line.key is not None
        self.make.setEnabled(able and not has_key)
        self.renew.setEnabled(able and has_key)
        self.revoke.setEnabled(able and has_key)
        said = self.tr("Keys are made where the desk itself is open, with its own keys.")
        self.keys_why.setText("" if self._ways.keys else said)

    def _open_form(self, deed: Deed) -> None:
        """Ask for what the deed on the chosen person's key needs."""
        line: KeyLine | None = lists.chosen(self.table)
        if line is None:
            return
        self._deed, self._of = deed, line
        self._drafts.settle(f"person/{line.id}/{deed.value}")
        words = {
            Deed.MAKE: (self.tr("{name} types a passphrase of their own, twice."), self.tr("Make the key")),
            Deed.RENEW: (self.tr("{name} types a passphrase of their own, twice."), self.tr("Renew the key")),
            Deed.REVOKE: (self.tr("Why {name} signs no more with this key."), self.tr("Revoke the key…")),
        }
        said, verb = words[deed]
        self.key_who.setText(said.format(name=line.name))
        self.do_key.setText(verb)
        for part in (self.because, self.because_label):
            part.setVisible(deed is not Deed.MAKE)
        for part in (self.key_words, self.key_words_label, self.key_again, self.key_again_label):
            part.setVisible(deed is not Deed.REVOKE)
        self.key_form.show()
        (self.key_words if deed is Deed.MAKE else self.because).setFocus()

    @Slot()
    def _do_key(self) -> None:
        """For the person the form was opened for, whoever is chosen in the list by now."""
        line = self._of
        if line is None:
            return
        forms.commit_typing()
        words, because = self.key_words.text(), self.because.text().strip()
        with self._desk.refusing():
            if self._deed is not Deed.MAKE and not because:
                raise GroundMissing
            if self._deed is Deed.REVOKE:
                self._ask_to_revoke(line, because)
                return
            if words != self.key_again.text():
                raise PassphrasesDiffer
            make = partial(enrolling.enrol, person=line.id, passphrase=words)
            renew = partial(enrolling.renew, person=line.id, passphrase=words, because=because)
            self._desk.run(make if self._deed is Deed.MAKE else renew, self._drafts.spend(self._made))

    def _made(self, key: Key) -> None:
        self._used_up()
        self._desk.tell(self.tr("The signing key was made."))

    def _used_up(self, *_: object) -> None:
        self._drafts.use_up()
        self._leave_key()

    @Slot()
    def _leave_key(self) -> None:
        """The passphrases go; the reason waits, should the form be opened again."""
        for field in (self.key_words, self.key_again):
            field.clear()
        self.key_form.hide()
        self.table.setFocus()

    def _ask_to_revoke(self, line: KeyLine, because: str) -> None:
        if line.key is None:
            return
        act = partial(key_acts.revoke, id=line.key.id, because=because)
        alerts.confirm(
            self,
            self.tr("Revoke the signing key of {name}?").format(name=line.name),
            self.tr("It signs nothing any more; what it signed stands. This cannot be undone."),
            self.tr("Revoke"),
            lambda: self._desk.do(act, self._used_up),
        )

    def _connect(self) -> None:
        for button, deed in {
            self.change: self._start_change,
            self.keep_words: self._change,
            self.leave_words: self._leave_change,
            self.keyring: self._turn_keyring,
            self.with_screen: self._keep_locking,
            self.wait_for_meeting: self._keep_locking,
            self.make: partial(self._open_form, Deed.MAKE),
            self.renew: partial(self._open_form, Deed.RENEW),
            self.revoke: partial(self._open_form, Deed.REVOKE),
            self.do_key: self._do_key,
            self.leave_key: self._leave_key,
        }.items():
            button.clicked.connect(lambda _checked=False, deed=deed: deed())
        self.idle.editingFinished.connect(self._keep_locking)
        self.idle.edited.connect(self._keep_while_typed)
        self.again.returnPressed.connect(self._change)
        self.new_words.textChanged.connect(self._judge)
        lists.on_choice(self.table, self._weigh_keys)
