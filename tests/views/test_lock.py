"""The lock page: one field, one button, and no haste after many wrong tries."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from committee_desk.domain.recovery_key import RecoveryKeyGroup
from committee_desk.jobs import practising
from committee_desk.store.vault import WrongPassphrase
from committee_desk.views.field_note import FieldNote
from committee_desk.views.lock import Attempt, LockView


@pytest.fixture
def lock(qtbot, tmp_path):
    lock = LockView(tmp_path)
    qtbot.addWidget(lock)
    lock.show()
    return lock


def test_enter_tries_the_words(lock, qtbot, tmp_path):
    QTest.keyClicks(lock.words, "four words in a row")
    lock.remember.click()

    with qtbot.waitSignal(lock.unlocking) as unlocking:
        QTest.keyClick(lock.words, Qt.Key.Key_Return)

    assert unlocking.args == [Attempt(tmp_path, "four words in a row", recovery=False, remember=True)]


def test_enter_unlocks_from_the_box_that_remembers(lock, qtbot):
    QTest.keyClicks(lock.words, "four words in a row")
    lock.remember.setFocus()
    QTest.keyClick(lock.remember, Qt.Key.Key_Space)

    with qtbot.waitSignal(lock.unlocking) as unlocking:
        QTest.keyClick(lock.remember, Qt.Key.Key_Return)

    assert unlocking.args[0].remember


def test_of_a_recovery_key_only_the_group_that_is_wrong_is_typed_anew(lock):
    lock.recover.click()
    QTest.keyClicks(lock.words, "boxp kaqm 4fvv")

    lock.refuse(RecoveryKeyGroup(group=2, letters="KAQM"))

    assert lock.words.selectedText() == "kaqm"


def test_what_is_refused_is_said_once_and_covers_nothing(lock):
    lock.refuse(WrongPassphrase())

    assert lock.words.accessibleDescription() == "This passphrase does not open the desk."
    assert not lock.findChild(FieldNote).isVisible()


def test_what_is_typed_does_not_stand_in_a_log(tmp_path):
    assert "secret" not in repr(Attempt(tmp_path, "secret", recovery=False, remember=False))


def test_while_the_desk_opens_nothing_is_tried_twice(lock, qtbot):
    lock.words.setText("four words in a row")
    lock.unlock.click()

    with qtbot.assertNotEmitted(lock.unlocking):
        QTest.keyClick(lock.words, Qt.Key.Key_Return)

    assert lock.state.text() == "Opening the desk …"
    assert not lock.language.isEnabled()  # it makes the page anew, on which a second try could begin


def test_a_refusal_is_said_and_the_words_may_be_typed_anew(lock):
    lock.words.setText("wrong")
    lock.unlock.click()

    lock.refuse(WrongPassphrase())

    assert lock.band.words().startswith("This passphrase does not open the desk.")
    assert (lock.unlock.isEnabled(), lock.words.selectedText() != "") == (True, True)


def test_the_fifth_wrong_try_makes_one_wait_and_says_how_long(lock, qtbot):
    for _ in range(5):
        lock.refuse(WrongPassphrase())

    waiting = (lock.unlock.isEnabled(), lock.state.text())
    qtbot.waitUntil(lock.unlock.isEnabled, timeout=5000)

    assert waiting == (False, "Seconds to wait before the next try: 1")


def test_the_recovery_key_is_another_way(lock, qtbot):
    lock.recover.click()
    QTest.keyClicks(lock.words, "BOXP-KAQM")

    with qtbot.waitSignal(lock.unlocking) as unlocking:
        lock.unlock.click()

    assert (unlocking.args[0].recovery, lock.remember.isVisible()) == (True, False)


def test_without_a_desk_the_page_offers_to_make_one(qtbot, tmp_path):
    lock = LockView(tmp_path / "none.desk")
    qtbot.addWidget(lock)
    lock.show()

    with qtbot.waitSignal(lock.founding):
        lock.make_new.click()

    openers = (lock.way, lock.words, lock.remember, lock.unlock, lock.recover)
    assert not any(part.isVisible() for part in openers)
    assert lock.make_new.property("role") == "primary"


def test_another_desk_that_is_there_can_be_opened(qtbot, tmp_path):
    lock = LockView(tmp_path / "none.desk")
    qtbot.addWidget(lock)
    lock.show()

    lock.show_desk(tmp_path)

    assert all(part.isVisible() for part in (lock.way, lock.words, lock.remember, lock.unlock, lock.recover))


def test_the_practice_desk_opens_without_asking_what_nobody_chose(qtbot, tmp_path):
    folder = tmp_path / practising.NAME
    folder.mkdir()
    lock = LockView(folder)
    qtbot.addWidget(lock)

    with qtbot.waitSignal(lock.unlocking) as tried:
        qtbot.keyClick(lock.words, Qt.Key.Key_Return)

    assert tried.args == [Attempt(folder, practising.WORDS, recovery=False, remember=False)]
