"""The program with its window, from an empty laptop to a desk that is locked again."""

import subprocess
import sys
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QRadioButton

from committee_desk import settings
from committee_desk.acts import person
from committee_desk.app import Frame
from committee_desk.app.dressing import dress
from committee_desk.app.program import Program
from committee_desk.jobs import keeping_backups, opening
from committee_desk.models import standing
from committee_desk.models.laptop import laptop
from committee_desk.models.settings_parts import BACKUPS
from committee_desk.settings import Settings
from committee_desk.store import meetings
from committee_desk.store import people as people_on_disk
from committee_desk.views import theme
from committee_desk.views.founding import FoundingView
from committee_desk.views.lock import LockView
from committee_desk.views.window import Shell
from tests.views import sitting
from tests.views.desks import NOON

WORDS = "four words in a row"


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "one.desk"
    layers = opening.layers(("decree",))
    opening.begin(
        folder, WORDS, body="위원회", office="구", layers=layers, maker="김간사", at=NOON
    ).door.close()
    return folder


@pytest.fixture
def program(qtbot, qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(settings.keep, "__defaults__", (tmp_path / "settings.toml",))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = []

    def begin(folder):
        dress(qapp, QLocale("en"))
        program = Program(qapp, Frame(), folder, Settings(language="en"))
        made.append(program)
        qtbot.addWidget(program.window)
        program.begin()
        program.window.show()
        return program

    yield begin
    for program in made:
        program._leave_desk()
        qapp.aboutToQuit.disconnect(program._leave_desk)
        program.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    laptop().begin_anew(Settings())
    theme.apply(qapp)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en"))


def page(program):
    return program.window.centralWidget()


def stick(tmp_path):
    """A folder on a drive that is plugged in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def unlock(qtbot, program):
    lock = page(program)
    lock.words.setText(WORDS)
    lock.unlock.click()
    # Qt shows what fills a window a turn of its loop later; a screen that nobody sees reads nothing.
    qtbot.waitUntil(lambda: isinstance(page(program), Shell) and page(program).isVisible(), timeout=20_000)


def test_the_passphrase_has_the_keyboard_though_the_window_is_made_active_at_once(program, desk, qtbot):
    running = program(desk)
    running._show_lock()  # before Qt turns to what has just filled the window

    QApplication.setActiveWindow(running.window)

    assert QApplication.focusWidget() is page(running).words


def test_a_desk_is_unlocked_and_locked_again(program, desk, qtbot):
    running = program(desk)

    unlock(qtbot, running)
    body = page(running).body.text()
    page(running).lock.click()

    assert (body, isinstance(page(running), LockView)) == ("위원회", True)


def test_a_keyring_that_lost_the_key_is_told_of_and_counts_as_no_try(program, desk, qtbot, memory_keyring):
    unlocked = opening.unlock(desk, WORDS)
    unlocked.door.vault.add_keyring_slot()
    unlocked.door.close()
    memory_keyring.kept.clear()

    running = program(desk)
    qtbot.waitUntil(lambda: page(running).state.isVisible())

    assert page(running).state.text() == (
        "This computer's keyring does not hold the key of this desk. "
        "Open the desk with its passphrase or with the printed recovery key."
    )
    assert page(running).unlock.isEnabled()
    assert page(running)._failures == 0


def test_after_unlocking_the_screen_that_was_left_is_in_front_with_the_keyboard_in_it(program, desk, qtbot):
    running = program(desk)
    unlock(qtbot, running)
    page(running).enter("people")
    page(running).lock.click()

    unlock(qtbot, running)

    qtbot.waitUntil(lambda: page(running).page.isAncestorOf(QApplication.focusWidget()), timeout=20_000)
    assert page(running).room == "people"


def test_wrong_words_are_refused_on_the_page(program, desk, qtbot):
    running = program(desk)

    page(running).words.setText("not these words")
    page(running).unlock.click()
    qtbot.waitUntil(lambda: page(running).band.isVisible(), timeout=20_000)

    assert page(running).band.words().startswith("This passphrase does not open the desk.")


def test_a_second_window_reads_only(program, desk, qtbot):
    first, second = program(desk), program(desk)

    unlock(qtbot, first)
    unlock(qtbot, second)

    qtbot.waitUntil(lambda: page(second).isVisible())
    assert [page(one).reading.isVisible() for one in (first, second)] == [False, True]


def test_a_new_desk_is_made_and_entered(program, tmp_path, qtbot):
    running = program(tmp_path / "new.desk")
    page(running).make_new.click()
    founding = page(running)
    assert isinstance(founding, FoundingView)
    for field, words in {"body": "새 위원회", "maker": "김간사", "words": WORDS, "again": WORDS}.items():
        getattr(founding, field).setText(words)

    founding.make.click()
    qtbot.waitUntil(lambda: founding.steps.currentIndex() == 1, timeout=20_000)
    founding.kept.click()
    founding.enter.click()

    assert (page(running).body.text(), (tmp_path / "new.desk" / "desk.db").is_file()) == ("새 위원회", True)


def test_the_language_changes_in_place(program, desk, qtbot):
    running = program(desk)
    unlock(qtbot, running)

    running.speak("ko")

    assert (page(running).undo.text(), settings.load(settings.keep.__defaults__[0]).language) == (
        "되돌리기  Ctrl+Z",
        "ko",
    )


def test_another_size_is_worn_at_once_and_the_screen_stays_the_same(program, desk, qtbot):
    running = program(desk)
    unlock(qtbot, running)
    page(running).enter("people")

    laptop().tell(size=26, high_contrast=True)

    worn = theme.current()
    assert (page(running).room, worn.size, worn.scheme) == ("people", 26, theme.Scheme.HIGH_CONTRAST)


def test_the_arrows_go_on_among_the_sizes_though_the_screen_is_made_anew(program, desk, qtbot):
    running = program(desk)
    unlock(qtbot, running)
    running.window.activateWindow()
    page(running).enter("settings").findChild(QRadioButton, "size_17").setFocus()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.wait(50)

    assert (theme.current().size, QApplication.focusWidget().objectName()) == (19, "size_19")


def test_what_somebody_is_typing_stays_as_it_is_when_the_language_changes(program, desk, qtbot):
    running = program(desk)
    unlock(qtbot, running)
    people = page(running).enter("people")
    people.new_person.click()
    name = people.findChild(QLineEdit, "new__name")
    name.setFocus()
    QTest.keyClicks(name, "Park")

    running.speak("ko")

    kept = page(running).enter("people")
    assert (kept is people, kept.findChild(QLineEdit, "new__name").text()) == (True, "Park")


def test_nobody_there_locks_the_desk(program, desk, qtbot):
    running = program(desk)
    unlock(qtbot, running)
    running._keep_watch()
    qtbot.waitUntil(lambda: not running._desk.is_busy, timeout=20_000)

    running._lock_unattended()

    assert isinstance(page(running), LockView)


def test_an_open_meeting_puts_the_lock_off_until_somebody_comes_back(program, desk, qtbot, monkeypatch):
    running = program(desk)
    unlock(qtbot, running)
    running._keep_watch()
    monkeypatch.setattr(running, "_in_session", lambda desk: True)

    running._lock_unattended()
    put_off = page(running).put_off.text()
    running._hear_touch()

    assert (put_off, page(running).put_off.text()) == ("Lock put off", "")


@pytest.mark.parametrize(("days", "waits"), [(0, True), (1, True), (3, False)])
def test_only_a_meeting_of_today_puts_the_lock_off(days, waits):
    door, held, _ = sitting.opened()
    day = door.ask(meetings.get, held.id).held_on + timedelta(days=days)

    assert door.ask(standing.in_session, day) is waits


def test_a_desk_that_is_locked_stays_closed_whatever_was_being_typed(program, desk, qtbot):
    running = program(desk)
    unlock(qtbot, running)
    running._desk.do(partial(person.enter, name="박위원"))
    people = page(running).enter("people")
    people.turn_to(2)
    office = people.particulars.findChild(QLineEdit, "office")
    running.window.activateWindow()
    office.setFocus()
    QTest.keyClicks(office, "City")

    running._lock()
    QApplication.processEvents()

    assert not (desk / "desk.db-wal").exists()
    unlock(qtbot, running)
    assert running._desk.ask(people_on_disk.get, 2).office == "City"


def test_a_backup_is_made_before_the_window_closes(program, desk, qtbot, tmp_path):
    running = program(desk)
    laptop().tell(backups=str(stick(tmp_path)))
    unlock(qtbot, running)
    running._desk.do(partial(person.enter, name="박위원"))

    running.window.close()
    qtbot.waitUntil(lambda: not running.window.isVisible(), timeout=20_000)

    assert [file.suffix for file in (tmp_path / "stick").iterdir()] == [".backup"]


def test_a_window_without_changes_closes_at_once(program, desk, qtbot, tmp_path):
    running = program(desk)
    laptop().tell(backups=str(stick(tmp_path)))
    unlock(qtbot, running)

    running.window.close()

    assert (running.window.isVisible(), list((tmp_path / "stick").iterdir())) == (False, [])


def test_a_backup_that_cannot_be_made_says_why_and_the_window_closes_when_asked_again(
    program, desk, qtbot, tmp_path
):
    running = program(desk)
    laptop().tell(backups=str(tmp_path / "unplugged"))
    unlock(qtbot, running)
    running._desk.do(partial(person.enter, name="박위원"))
    said = page(running).band

    running.window.close()
    qtbot.waitUntil(said.isVisible, timeout=20_000)
    words = said.findChildren(QLabel)[1].text()
    running._desk.do(partial(person.enter, name="최위원"))
    running.window.close()
    stays = running.window.isVisible()  # there is more to be backed up by now, and it is tried again
    qtbot.waitUntil(lambda: not running._desk.is_busy, timeout=20_000)
    running.window.close()

    assert words.startswith("The folder for backups is not there: ")
    assert (stays, running.window.isVisible()) == (True, False)


def test_a_desk_is_restored_and_the_settings_compare_it(program, desk, qtbot, tmp_path):
    running = program(desk)
    unlock(qtbot, running)
    made = keeping_backups.back_up_into(running._unlocked.door, stick(tmp_path), by=1, at=NOON).result
    running._desk.do(partial(person.enter, name="박위원"))

    laptop().restore(made)
    qtbot.waitUntil(lambda: isinstance(page(running), Shell) and page(running).isVisible(), timeout=30_000)

    backups = page(running).enter("settings").part(BACKUPS)
    qtbot.waitUntil(lambda: bool(backups.told.text()), timeout=20_000)
    told = backups.told.text()
    assert [part.partition(",")[0] for part in told.split(". ")] == ["Restored: people 1", "Before: people 2"]


def test_leaving_once_painted_says_how_long_it_took(desk):
    words = [sys.executable, "-m", "committee_desk", "open", str(desk), "--exit-after-paint"]
    import os

    ran = subprocess.run(
        words,
        env=os.environ | {"COMMITTEE_DESK_PASSPHRASE": WORDS},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert [line.split()[0] for line in ran.stdout.splitlines()] == ["first_paint_ms", "data_ms"]


@pytest.mark.parametrize(
    ("imported", "spared"),
    [
        (
            "from committee_desk.app import program",
            "sqlalchemy multiprocessing html tomllib committee_desk.domain",
        ),
        (
            "from committee_desk.store import vault",
            "sqlalchemy PySide6",  # the key is derived beside the import of these
        ),
        (
            "from committee_desk.views import rooms; rooms.load_first()",
            "reportlab pyhanko pikepdf alembic committee_desk.signing committee_desk.acts.meeting "
            "committee_desk.store.journal committee_desk.domain.scoring "
            "committee_desk.domain.kinds.exemption committee_desk.domain.proposal "
            "committee_desk.store.payments committee_desk.store.grants committee_desk.store.key_tasks "
            "committee_desk.models.register_tasks committee_desk.models.ledger_tasks",
        ),
    ],
    ids=["the lock page", "a key", "the first page"],
)
def test_nothing_is_imported_before_it_is_needed(imported, spared):
    told = f"{imported}; import sys; print(*set(sys.modules) & set({spared.split()!r}))"

    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)

    assert ran.stdout.split() == []


def test_nobody_looks_through_the_modules_that_are_imported_after_qt():
    told = (
        "import atexit, builtins; from committee_desk import __main__; "
        "atexit.register(lambda: print(builtins.__import__)); __main__.main()"
    )

    ran = subprocess.run([sys.executable, "-c", told, "open", "--help"], capture_output=True, text=True)

    assert ran.stdout.splitlines()[-1] == "<built-in function __import__>"
