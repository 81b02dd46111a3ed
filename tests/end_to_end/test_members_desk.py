"""A member's laptop, by keys alone: a packet is opened, scored and signed, and its sheet carried back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts import round
from committee_desk.domain.reception import Reception
from committee_desk.jobs import unpacking
from committee_desk.store import rounds
from committee_desk.views import bringing
from committee_desk.views.packet import PacketView
from committee_desk.views.window import Shell
from tests import test_app
from tests.acts.making import AT
from tests.jobs.carrying import LATER, WORDS, mark, office

program, page = test_app.program, test_app.page
KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def here(tmp_path):
    (tmp_path / "office").mkdir()
    return office(tmp_path / "office")


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(text):
    for letter in text:
        QTest.keyClick(QApplication.focusWidget(), letter)


def packet_shown(qtbot, running, file):
    page(running).brought.emit(file)
    qtbot.waitUntil(lambda: isinstance(page(running), PacketView), timeout=10_000)
    return page(running)


def entered(qtbot, running, file):
    """A desk made from the packet, the first question of its scoring in front."""
    shown = packet_shown(qtbot, running, file)
    running.window.activateWindow()
    qtbot.waitUntil(running.window.isActiveWindow)
    shown.words.setText(WORDS)
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page(running), Shell), timeout=30_000)
    shell = page(running)
    qtbot.waitUntil(lambda: shell.room == "scoring" and shell.page._board is not None)
    shell.page._focus_first()
    return shell


def test_a_round_goes_to_a_members_laptop_and_comes_back_signed(program, here, qtbot, tmp_path):
    me = here.panel[0]
    running = program(tmp_path / "none.desk")
    shell = entered(qtbot, running, here.sent(me))
    scoring = shell.page

    for marks in ("1020", "1121"):
        press(KEY.Key_1)
        type_(marks)
        press(KEY.Key_PageDown)
    scoring.summary.words.setText(WORDS)
    press(KEY.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: bool(scoring.summary.code.text()), timeout=10_000)
    code = scoring.summary.code.text()
    assert "It is not with the secretary yet" in scoring.summary.done_words.text()
    scoring.summary.save(tmp_path)
    qtbot.waitUntil(lambda: (tmp_path / "2026-Q3_위원01_채점.asice").exists(), timeout=10_000)

    [received] = unpacking.inbox(here.door, [tmp_path / "2026-Q3_위원01_채점.asice"])
    unpacking.take_in(here.door, received, by=me, at=LATER)
    sheets = here.room.ask(rounds.sheets_of, here.round, me)
    assert (received.state, received.code) == (Reception.NEW, code)
    assert [sorted(map(int, one.marks.values())) for one in sheets] == [[10, 20], [11, 21]]


def test_a_members_desk_has_only_the_screens_that_matter_and_says_what_is_left(
    program,
    here,
    qtbot,
    tmp_path,
):
    running = program(tmp_path / "none.desk")
    shell = entered(qtbot, running, here.sent(here.panel[0]))

    home = shell.enter("home")

    assert [room.name for room in shell._rooms] == ["home", "verification", "scoring", "settings"]
    assert [task.deed for task in home._home.tasks] == ["Score proposals (2): 3분기"]
    shell._go("docket", 1)  # what a search may find there leads nowhere
    assert shell.room == "home"


def test_wrong_words_are_refused_where_the_packet_is_shown(program, here, qtbot, tmp_path):
    running = program(tmp_path / "none.desk")
    shown = packet_shown(qtbot, running, here.sent(here.panel[0], at=AT))

    shown.words.setText("아무 말이나 길게 늘어놓은 것")
    shown.make.click()
    qtbot.waitUntil(shown.band.isVisible, timeout=10_000)

    assert shown.make.isEnabled()
    assert not list(tmp_path.glob("*.desk"))


def test_what_is_no_packet_is_refused_on_the_lock_page(program, qtbot, tmp_path):
    running = program(tmp_path / "none.desk")
    (tmp_path / "other.asice").write_bytes(b"no packet")

    page(running).brought.emit(tmp_path / "other.asice")

    qtbot.waitUntil(lambda: page(running).band.isVisible(), timeout=10_000)


def test_a_second_turn_is_taken_in_with_the_own_first_marks_beside(program, here, qtbot, tmp_path):
    me = here.panel[0]
    running = program(tmp_path / "none.desk")
    scoring = entered(qtbot, running, here.sent(me)).page
    for member in here.panel:
        mark(here.room, here.round, member)
        here.room.do(round.submit, here.round, member)
    for act in (round.fix, round.reveal, round.discuss):
        here.room.do(act, here.round)

    bringing.take_in(scoring._desk, scoring.turn_to, here.sent(me, at=LATER))
    qtbot.waitUntil(lambda: scoring._board.round.turn == 2, timeout=10_000)

    assert [field.text() for field in scoring.sheet.criteria.fields.values()] == ["10", "20"]
    assert scoring.left_chip.text() == "All marked"
