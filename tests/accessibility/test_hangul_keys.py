"""Korean at the keyboard: the last syllable is never lost, and the program's keys mean what they mean.

An input method is played by the events that it sends: the syllable growing, and now and then its end.
"""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from committee_desk.domain import hangul
from committee_desk.views import hangul_keys
from committee_desk.views.hangul_keys import SCANNED, HangulKeys
from committee_desk.views.palette import Palette
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import scenes, sitting
from tests.views.conftest import dressed  # noqa: F401 -- every test of this file has it
from tests.views.desks import in_front

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CODES = {letter: code for code, letter in SCANNED.items()}
ELSEWHERE = {
    "Ctrl+Return": (Qt.Key.Key_Return, CONTROL),
    "Tab": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    "Shift+Tab": (Qt.Key.Key_Backtab, SHIFT),
    "Ctrl+2": (Qt.Key.Key_2, CONTROL),
    "Ctrl+K": (Qt.Key.Key_K, CONTROL),
    **{
        f"F{place}": (Qt.Key(Qt.Key.Key_F1 + place - 1), Qt.KeyboardModifier.NoModifier)
        for place in (1, 3, 6, 7, 8, 9, 10, 11)
    },
}


@pytest.fixture
def keys(qapp):
    keys = HangulKeys(qapp)
    yield keys
    keys.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def typing(qtbot, keys):
    """A meeting in session, and the field for what is said in hand."""
    window = scenes.voting()
    shown(qtbot, window)
    field = window.page.remarks.remark_text
    field.setFocus()
    return window, field


def shown(qtbot, window):
    in_front(qtbot, window, 1366, 688)


def grow(field, syllable):
    """As an input method shows what is being composed."""
    QApplication.sendEvent(field, QInputMethodEvent(syllable, []))


def commit(field, syllable):
    done = QInputMethodEvent()
    done.setCommitString(syllable)
    QApplication.sendEvent(field, done)


def written(field):
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def press_in_korean(window, letter, *, modifiers=CONTROL, scan=None, virtual=0, key=None, text=None):
    """Ctrl and a letter as they arrive while Korean is typed."""
    jamo = hangul.ON_KEYS[letter.lower()]
    code = CODES[letter] if scan is None else scan
    said = jamo if text is None else text
    event = QKeyEvent(
        QEvent.Type.KeyPress, ord(jamo) if key is None else key, modifiers, code, virtual, 0, said
    )
    QCoreApplication.sendEvent(window.windowHandle(), event)
    return event


@pytest.mark.parametrize("name", ELSEWHERE)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_last_syllable_is_written_before_a_key_does_anything(qtbot, keys, kind, name):
    field = kind()
    shown(qtbot, field)
    commit(field, "적극행")
    grow(field, "정")

    QTest.keyClick(field, *ELSEWHERE[name])

    assert written(field).rstrip("\t") == "적극행정"


def test_what_ctrl_enter_notes_has_its_last_syllable(typing):
    window, field = typing
    commit(field, "이의 없")
    grow(field, "음")

    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)

    assert [line.text for line in window.page.remarks._lines][-1] == "이의 없음"


def test_no_key_of_the_meeting_takes_the_last_syllable_away(typing):
    window, field = typing
    commit(field, "적극행")
    lost = []

    for name, pressed in ELSEWHERE.items():
        before = written(field)
        field.setFocus()
        grow(field, "정")
        QTest.keyClick(field, *pressed)
        window.enter("meeting")
        lost += [name] if name != "Ctrl+Return" and written(field) != before + "정" else []

    assert lost == []


@pytest.mark.parametrize("name", ["speaker", "remark_text"])
def test_the_last_syllable_stays_where_it_was_composed_when_the_focus_goes(typing, name):
    window, _ = typing
    field = getattr(window.page.remarks, name)
    field.setFocus()
    grow(field, "가")

    window.rooms.setFocus()

    assert written(field) == "가"


def test_the_last_syllable_is_there_when_another_screen_comes(typing):
    window, field = typing
    commit(field, "설명")
    grow(field, "함")

    window.enter("home")
    window.enter("meeting")

    assert written(field) == "설명함"


def test_an_input_method_that_commits_itself_does_not_write_twice(typing):
    window, field = typing
    grow(field, "가")
    commit(field, "가")

    window.rooms.setFocus()

    assert written(field) == "가"


def test_the_input_method_is_asked_first_since_it_alone_knows_what_the_syllable_becomes(typing, monkeypatch):
    """한자: what is being composed may be written in other letters."""
    window, field = typing
    played = SimpleNamespace(commit=lambda: commit(field, "家"), reset=lambda: None)
    monkeypatch.setattr(hangul_keys, "QGuiApplication", SimpleNamespace(inputMethod=lambda: played))
    grow(field, "가")

    QTest.keyClick(field, Qt.Key.Key_F6)

    assert written(field) == "家"


def test_a_syllable_that_was_taken_back_is_not_written(typing):
    window, field = typing
    grow(field, "가")
    grow(field, "")

    window.rooms.setFocus()

    assert written(field) == ""


def test_a_digit_behind_a_syllable_is_written_and_votes_for_nobody(typing):
    window, field = typing
    votes = dict(window.page.vote.vote.counts)
    grow(field, "제")

    commit(field, "제")
    QTest.keyClick(field, Qt.Key.Key_1)

    assert (written(field), dict(window.page.vote.vote.counts)) == ("제1", votes)


def test_a_letter_goes_on_composing(typing):
    _, field = typing
    grow(field, "가")

    QTest.sendKeyEvent(QTest.KeyAction.Shortcut, field, Qt.Key.Key_Q, "ㅂ", Qt.KeyboardModifier.NoModifier)

    assert written(field) == ""


@pytest.mark.parametrize("letter", "ZKLFNPACVX")
def test_x11_says_which_key_it_was_by_its_scan_code(keys, letter):
    event = QKeyEvent(QEvent.Type.KeyPress, 0x3131, CONTROL, CODES[letter], 0x0EA1, 4, "")

    assert keys.letter(event) == letter


@pytest.mark.parametrize("letter", "ZKLFNPACVX")
def test_windows_says_which_key_it_was_by_its_virtual_key(qapp, letter):
    keys = HangulKeys(qapp, windows=True)
    event = QKeyEvent(QEvent.Type.KeyPress, 0x3131, CONTROL, 0x2C, ord(letter), 2, "")

    said = keys.letter(event)

    keys.deleteLater()
    assert said == letter


@pytest.mark.parametrize(("jamo", "letter"), [*zip("ㅋㅏㅣㄹㅜㅔ", "ZKLFNP", strict=True)])
def test_where_no_code_is_known_the_korean_letter_says_it(keys, jamo, letter):
    event = QKeyEvent(QEvent.Type.KeyPress, ord(jamo), CONTROL, 0, 0, 0, "")

    assert keys.letter(event) == letter


@pytest.mark.parametrize(
    ("key", "scan"),
    [(Qt.Key.Key_Z, 52), (Qt.Key.Key_Return, 36), (Qt.Key.Key_F5, 71), (Qt.Key.Key_2, 11)],
)
def test_a_key_that_qt_knows_is_left_alone(keys, key, scan):
    assert keys.letter(QKeyEvent(QEvent.Type.KeyPress, key, CONTROL, scan, 0, 4, "")) == ""


def test_ctrl_k_opens_the_palette_while_korean_is_typed(typing):
    window, _ = typing

    press_in_korean(window, "K")

    assert window.findChild(Palette) is not None


def test_ctrl_l_locks_while_korean_is_typed(typing, qtbot):
    window, _ = typing

    with qtbot.waitSignal(window.locked):
        press_in_korean(window, "L")


def test_ctrl_z_takes_back_the_last_deed_while_korean_is_typed(typing):
    window, field = typing
    window.rooms.setFocus()
    taken = []
    window._desk.tell("3번 안건을 뺐습니다.", lambda: taken.append(True))

    press_in_korean(window, "Z")

    assert taken == [True]


def test_ctrl_z_takes_back_the_typing_of_the_field_in_hand_first(typing):
    window, field = typing
    commit(field, "가")
    taken = []
    window._desk.tell("3번 안건을 뺐습니다.", lambda: taken.append(True))

    press_in_korean(window, "Z")

    assert (written(field), taken) == ("", [])


def test_ctrl_a_and_x_work_in_a_field_while_korean_is_typed(typing):
    window, field = typing
    commit(field, "그대로 옮김")

    press_in_korean(window, "A")
    press_in_korean(window, "X")

    assert (written(field), QApplication.clipboard().text()) == ("", "그대로 옮김")


def test_the_syllable_in_hand_is_written_before_ctrl_and_a_korean_letter(typing):
    window, field = typing
    grow(field, "함")

    press_in_korean(window, "K")

    assert written(field) == "함"


@pytest.mark.parametrize(("room", "letter", "field"), [("docket", "F", "search"), ("papers", "F", "search")])
def test_ctrl_f_comes_to_the_search_of_a_screen_while_korean_is_typed(qtbot, keys, room, letter, field):
    window = on(qtbot, room)

    press_in_korean(window, letter)

    assert QApplication.focusWidget().objectName() == field


def test_ctrl_n_begins_something_new_while_korean_is_typed(qtbot, keys):
    window = on(qtbot, "docket")

    press_in_korean(window, "N")

    assert QApplication.focusWidget().objectName() == "new_kind"


def test_a_korean_letter_without_ctrl_is_a_letter(typing):
    window, field = typing

    press_in_korean(window, "Z", modifiers=Qt.KeyboardModifier.NoModifier)

    assert written(field) == "ㅋ"


def on(qtbot, room):
    door, _, _ = sitting.opened(5)
    window = Shell(sitting.desk_of(door), ROOMS)
    shown(qtbot, window)
    window.enter(room)
    window.rooms.setFocus()
    return window
