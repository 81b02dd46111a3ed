"""Ctrl+K: anywhere and anything by keyboard alone; the focus comes back; nothing it covers is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from shiboken6 import isValid

from committee_desk.models import errands
from committee_desk.models.errands import ERRANDS
from committee_desk.models.settings_parts import AGENDAS, BACKUPS, FIRST, SECURITY
from committee_desk.views.offers import offers
from committee_desk.views.palette import Palette
from committee_desk.views.rooms import ROOMS
from committee_desk.views.rounds import RoundsView
from committee_desk.views.settings import PARTS
from committee_desk.views.window import Shell
from tests.views import checks, scenes, scored, sitting
from tests.views.desks import in_front
from tests.views.palettes import PALETTES

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shell(qtbot):
    door, _, _ = sitting.opened(5)
    shell = Shell(sitting.desk_of(door), ROOMS)
    qtbot.addWidget(shell)
    shown(qtbot, shell)
    return shell


def shown(qtbot, shell):
    in_front(qtbot, shell, 1366, 688)


def opened(shell, words=""):
    QTest.keyClick(shell, Qt.Key.Key_K, CONTROL)
    palette = shell.findChild(Palette)
    palette.typing.setText(words)
    return palette


def press(key, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key)


def lines(palette):
    items = [palette.lines.item(row) for row in range(palette.lines.count())]
    return [
        item.data(Qt.ItemDataRole.UserRole).words for item in items if item.data(Qt.ItemDataRole.UserRole)
    ]


def test_enter_goes_to_the_screen_and_chooses_what_was_found(qtbot, shell):
    opened(shell, "제설")
    press(Qt.Key.Key_Return)
    qtbot.wait(1)  # a screen is painted before it shows anything

    assert (shell.room, shell.page.about().id, shell.findChild(Palette)) == ("docket", 3, None)
    assert shell.page.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(
    ("words", "room"), [("이정숙", "people"), ("제7차", "meetings"), ("wptjf", "docket"), ("위원", "people")]
)
def test_anything_is_reached_by_its_name(shell, words, room):
    opened(shell, words)
    press(Qt.Key.Key_Return)

    assert shell.room == room


def test_a_person_is_shown_who_was_found(qtbot, shell):
    opened(shell, "ㅇㅈㅅ")
    press(Qt.Key.Key_Return)
    qtbot.wait(1)

    assert (shell.room, shell.page.who.text()) == ("people", "이정숙")


def test_escape_gives_the_focus_back(shell):
    page = shell.enter("docket")
    page.search.setFocus()

    opened(shell, "제설")
    press(Qt.Key.Key_Escape)

    assert (shell.findChild(Palette), QApplication.focusWidget(), shell.room) == (None, page.search, "docket")


def test_the_same_key_takes_it_away(shell):
    opened(shell)
    QTest.keyClick(shell, Qt.Key.Key_K, CONTROL)

    assert shell.findChild(Palette) is None


def test_going_on_elsewhere_takes_it_away_and_leaves_the_focus_there(shell):
    page = shell.enter("docket")
    opened(shell)

    page.search.setFocus()

    assert (shell.findChild(Palette), QApplication.focusWidget()) == (None, page.search)


def test_the_arrows_go_from_line_to_line_and_over_the_headings(shell):
    palette = opened(shell)
    there = lines(palette)
    press(Qt.Key.Key_Down, times=len(there) + 3)
    last = palette.chosen.words
    press(Qt.Key.Key_Up, times=len(there) + 3)

    assert (last, palette.chosen.words) == (there[-1], there[0])


def test_the_focus_stays_in_the_line_while_the_arrows_go_through_the_list(shell):
    palette = opened(shell)
    press(Qt.Key.Key_Down, times=2)
    press(Qt.Key.Key_PageDown)

    assert QApplication.focusWidget() is palette.typing
    assert palette.typing.accessibleDescription() == palette.chosen.spoken


def test_a_deed_of_the_screen_is_done(shell):
    shell.enter("docket")
    opened(shell, "New matter")
    press(Qt.Key.Key_Return)

    assert shell.page.new_page.isVisible()


def test_a_deed_that_cannot_be_done_says_why_and_does_nothing(qtbot):
    shell = scenes.leaving()
    qtbot.addWidget(shell)
    shown(qtbot, shell)

    palette = opened(shell, "Declare")
    press(Qt.Key.Key_Return)

    assert palette.chosen.why == "No vote has been recorded. Record the votes, or defer the item."
    assert shell.findChild(Palette) is palette


def test_a_screen_is_gone_to_by_its_name(shell):
    opened(shell, "Verif")
    press(Qt.Key.Key_Return)

    assert shell.room == "verification"


def test_the_syllable_still_being_composed_counts(shell):
    palette = opened(shell)
    event = QInputMethodEvent("제서", [])
    QApplication.sendEvent(palette.typing, event)

    assert "긴급 제설 계약에 대한 면책 건의" in lines(palette)


def test_nothing_found_is_said_with_advice(shell):
    palette = opened(shell, "쀍")

    assert (lines(palette), palette.note.text()[:28]) == ([], "Nothing on this desk is call")


@pytest.mark.parametrize("words", ['"*(', "\x00", "🙂" * 300, "가" * 10_000, "<b>굵게</b>", "%s{0}{words}"])
def test_a_hostile_query_is_only_a_query(shell, words):
    palette = opened(shell, words)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)

    assert palette.note.textFormat() == Qt.TextFormat.PlainText


def test_a_click_on_a_line_takes_it(shell):
    palette = opened(shell, "제설")
    place = palette.lines.visualItemRect(palette.lines.item(1)).center()

    QTest.mouseClick(palette.lines.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert shell.room == "docket"


def test_what_must_stay_in_sight_is_not_covered(shell):
    palette = opened(shell)

    assert palette.y() > shell.top.geometry().bottom()


def test_it_stays_within_a_small_window(shell):
    shell.resize(800, 460)

    palette = opened(shell)

    assert shell.rect().contains(palette.geometry())


def test_the_menu_offers_what_the_palette_offers(shell):
    shell.enter("meeting")
    QTest.keyClick(shell, Qt.Key.Key_F10)
    (menu,) = (one for one in shell.page.findChildren(QMenu) if one.actions())

    offered = [offer.words for offer in offers(shell.page)]
    told = [action.text().split("\t")[0].split(" — ")[0] for action in menu.actions()]
    off = [action for action in menu.actions() if not action.isEnabled()]
    menu.close()

    assert told == offered
    assert [action.text() for action in off if " — " not in action.text()] == []


@pytest.mark.parametrize("room", [room.name for room in ROOMS])
def test_every_deed_of_every_screen_has_words_and_no_two_have_one_key(shell, room):
    offered = offers(shell.enter(room))
    keys = [one.keys for one in offered if one.keys not in ("", "Enter", "Ctrl+Enter", "Esc")]

    assert [one for one in offered if not one.words] == []
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("name", PALETTES)
def test_in_every_state_it_is_whole_named_and_plain(qtbot, look, name):
    shell = PALETTES[name]()
    qtbot.addWidget(shell)
    palette = shell.findChild(Palette)

    assert [*checks.cut(palette), *checks.nameless(palette), *checks.rich(palette)] == []
    assert shell.rect().contains(palette.geometry())


def test_a_part_of_the_settings_is_found_by_what_is_done_there(qtbot, shell):
    found = lines(opened(shell, "recovery key"))
    press(Qt.Key.Key_Return)
    qtbot.wait(1)

    assert found[0] == "Settings: print the recovery key"
    assert (shell.room, shell.page.tabs.currentIndex()) == ("settings", SECURITY)


def test_a_deed_of_another_screen_is_begun_there(qtbot, shell):
    opened(shell, "new matter")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.page.new_page.isVisible())

    assert shell.room == "docket"


def test_every_errand_leads_to_a_place_that_is_there(qtbot, shell):
    rooms = {place.room for _, place in ERRANDS}
    parts = {place.subject for _, place in ERRANDS if place.room == "settings"}
    pressed = [(place.room, place.button) for _, place in ERRANDS if place.button]

    missing = [(room, name) for room, name in pressed if not shell.enter(room).findChild(QPushButton, name)]

    assert rooms <= {one.name for one in ROOMS}
    assert parts == set(range(len(PARTS)))
    assert (errands.SECURITY, errands.BACKUPS, errands.AGENDAS, errands.FIRST) == (
        SECURITY,
        BACKUPS,
        AGENDAS,
        FIRST,
    )
    assert missing == []


def test_errands_of_screens_that_are_not_there_are_not_offered():
    there = {line.leads.room for line in errands.lines(["settings", "minutes"])}

    assert there == {"settings", "minutes"}


def test_asking_why_a_button_is_off_leaves_the_screen_its_labels(qtbot):
    page = RoundsView(scored.desk_of(scored.opened()[0]))
    in_front(qtbot, page)
    page.arrive()

    offered = offers(page)

    parts = [*vars(page).values(), *vars(page.exchange).values(), *vars(page.sheets).values()]
    assert any(offer.why for offer in offered)
    assert [one for one in parts if isinstance(one, QWidget) and not isValid(one)] == []


@pytest.mark.parametrize("room", [0.5, 0.8])
def test_no_part_of_a_line_is_drawn_at_the_end_of_the_list(shell, room):
    palette = opened(shell)
    listed = palette.lines
    top = listed.visualItemRect(listed.item(2)).top()
    line = listed.visualItemRect(listed.item(2)).height()

    listed.setFixedHeight(top + round(line * room) + 2 * listed.frameWidth())
    QApplication.processEvents()

    seen = listed.viewport().grab().toImage()
    assert len({seen.pixel(x, y) for x in range(200) for y in range(top, seen.height())}) == 1
