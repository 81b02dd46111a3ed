"""The room's window: large, whole and plain; of what was blanked nothing is left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QWidget

from committee_desk.models.presenter import Blank, Leaf, Standby, plain
from committee_desk.views import theme
from committee_desk.views.presenter import HANG, PRACTICE, Lines, PresenterWindow, quiet_place
from tests.views.desks import NOON
from tests.views.presented import HOSTILE, LONG, PRESENTED, TITLE, TOO_MANY, TOTAL, in_hand, leaf, window_of

WIDTHS = (1280, 1920)


@pytest.fixture
def room(qtbot):
    """Makes windows for the room, and takes them away again."""

    def make(scene, width=1280):
        window = window_of(scene, width)
        qtbot.addWidget(window)
        return window

    return make


def lines(window):
    return [part for part in window.findChildren(Lines) if part.isVisible()]


def colours(window):
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def luminance(colour):
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PRESENTED)
def test_nothing_of_a_scene_is_cut_or_overlaps_in_either_language(qtbot, look, room, name, width):
    window = room(PRESENTED[name], width)
    edge, side = window.height() * 0.05, window.width() * 0.05
    shown = lines(window)
    wide = [
        part.text()
        for part in shown
        for line in part.text().split("\n")
        if QFontMetrics(part.font()).horizontalAdvance(line) > part.width()
    ]
    outside = [
        part.objectName()
        for part in shown
        if part.x() < side - 1 or part.y() < edge - 1 or part.geometry().bottom() > window.height() - edge + 1
    ]
    below = [
        upper.objectName()
        for upper, lower in zip(shown, shown[1:], strict=False)
        if upper.geometry().bottom() >= lower.y()
    ]

    cut = [part.objectName() for part in shown if part is not window.title and "…" in part.text()]

    assert (wide, outside, below, cut) == ([], [], [], [])


@pytest.mark.parametrize("width", WIDTHS)
def test_letters_grow_with_the_screen_and_are_never_small(room, width):
    window = room(PRESENTED["item"], width)

    sizes = {part.objectName(): part.font().pixelSize() * 720 // window.height() for part in lines(window)}

    assert sizes == {"above": 44, "title": 64, "numbers": 56, "facts": 44}


def test_where_a_whole_result_needs_the_room_letters_are_no_smaller_than_they_may_be(room):
    jointly = PRESENTED["declared-jointly"]
    full = replace(
        jointly, title=LONG, total=replace(TOTAL, invalid=1, silent=1), elsewhere=jointly.elsewhere * 2
    )
    window = room(full)

    sizes = {part.objectName(): part.font().pixelSize() for part in lines(window)}

    assert (sizes["numbers"], sizes["facts"], sizes["above"]) == (44, 34, 34)


def test_a_projector_of_another_shape_shows_the_whole_of_it_too(qtbot):
    window = PresenterWindow()
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()

    window.show_scene(in_hand(LONG), NOON)

    assert max(part.geometry().right() for part in lines(window)) <= 1024 - 51


@pytest.mark.parametrize("scheme", theme.Scheme)
def test_words_stand_out_from_what_is_behind_them_by_fifteen_to_one(qapp, room, scheme):
    theme.apply(qapp, theme.Theme(scheme=scheme))
    window = room(PRESENTED["declared-names"])
    inks = {part.palette().color(part.foregroundRole()).getRgbF()[:3] for part in lines(window)}
    behind = window.grab().toImage().pixelColor(2, 2).getRgbF()[:3]

    light, dark = max(luminance(behind), *map(luminance, inks)), min(luminance(behind), *map(luminance, inks))

    assert (len(inks), (light + 0.05) / (dark + 0.05) >= 15) == (1, True)


def test_a_long_title_is_broken_between_words_and_whole_in_smaller_letters(room):
    window = room(in_hand(LONG))

    assert window.title.text().split() == LONG.split()
    assert (len(window.title.text().split("\n")), window.title.font().pixelSize()) == (3, 48)


def test_a_title_of_any_length_is_cut_after_three_lines(room):
    window = room(in_hand(f"{LONG} {LONG}"))

    shown = window.title.text().split("\n")

    assert (len(shown), shown[-1].endswith("…")) == (3, True)
    assert [line for line in shown[:-1] if not set(line.split()) <= set(LONG.split())] == []


def test_beside_the_names_of_a_few_the_title_is_whole_and_all_letters_are_large(room):
    window = room(PRESENTED["declared-names"])

    sizes = {part.objectName(): part.font().pixelSize() for part in (window.names, window.numbers)}

    assert "…" not in window.title.text()
    assert sizes == {"names": 44, "numbers": 44}


def test_names_that_go_on_in_another_line_stand_in_from_the_edge(room):
    lines = room(PRESENTED["declared-names-many"]).names.text().split("\n")

    begun = [line for line in lines if ": " in line]

    assert (len(begun), [line for line in lines if line not in begun and not line.startswith(HANG)]) == (
        3,
        [],
    )


def test_the_time_left_of_a_recess_is_told_from_an_hour(room):
    assert room(PRESENTED["recess"]).large.text() == "10:00 left"


def test_hostile_words_are_plain_and_do_not_run_over(room):
    window = room(in_hand(plain(HOSTILE)))

    assert window.title.textFormat() is Qt.TextFormat.PlainText
    assert len(window.title.text().split("\n")) == 3


@pytest.mark.parametrize("name", [name for name in PRESENTED if name != "blank"])
def test_once_blanked_nothing_of_the_scene_is_left(room, name):
    window = room(PRESENTED[name])

    window.show_scene(Blank(), NOON)

    assert colours(window) == {0xFF000000}
    assert [label.text() for label in window.findChildren(QLabel) if label.text()] == []
    assert (window.sheet.pixmap().isNull(), window.sheet.accessibleName()) == (True, "")


def test_blank_is_painted_before_anything_else_happens(room, monkeypatch):
    painted = []
    window = room(PRESENTED["item"])
    monkeypatch.setattr(window, "repaint", lambda: painted.append(window.scene))

    window.show_scene(Blank(), NOON)

    assert painted == [Blank()]


def test_qt_adds_nothing_of_its_own(room):
    window = room(in_hand(TITLE))
    told = [
        words
        for part in [window, *window.findChildren(QWidget)]
        for words in (part.toolTip(), part.statusTip(), part.whatsThis(), part.accessibleDescription())
        if words
    ]

    assert (told, window.windowTitle(), window.accessibleName()) == ([], "Presentation", "Presentation")


def test_forty_five_members_are_all_named(room):
    names = room(PRESENTED["declared-names-many"]).names

    assert (names.isVisible(), len(names.text().replace("\n", " ").split(", "))) == (True, 30 + 10 + 5 - 2)


def test_more_names_than_there_is_room_for_are_not_shown_in_part(room):
    scene = replace(PRESENTED["declared-names"], names=TOO_MANY)

    window = room(scene)

    assert (window.names.isVisible(), window.numbers.isVisible()) == (False, True)


def test_a_page_fills_the_height_there_is(room):
    window = room(leaf())

    assert (window.sheet.pixmap().height(), window.board.isVisible()) == (720, False)
    assert window.sheet.accessibleName() == "Page 3 of 12"


def test_the_same_scene_at_the_same_moment_is_not_drawn_again(room):
    window = room(PRESENTED["standby"])

    assert not window.show_scene(PRESENTED["standby"], NOON)


def test_it_takes_no_focus_and_keeps_the_program_from_nothing(room):
    window = room(PRESENTED["item"])
    window.appear(None)

    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_from_a_page_back_to_words(room):
    window = room(leaf())

    window.show_scene(Standby("위원회", "회의", "오늘", "여기"), NOON)

    assert (window.title.text(), window.sheet.isVisible(), isinstance(window.scene, Leaf)) == (
        "회의",
        False,
        False,
    )


def test_once_the_screen_of_the_room_is_unplugged_the_secretary_keeps_the_other(qtbot):
    window = PresenterWindow()
    qtbot.addWidget(window)
    window.appear(QGuiApplication.primaryScreen())

    window.appear(None)

    assert (window.isFullScreen(), window.size()) == (False, PRACTICE)


SCREEN = QRect(0, 0, 1366, 728)
SMALL = QSize(448, 252)


def test_the_practice_window_stands_in_a_corner_where_nothing_is_in_the_way():
    assert quiet_place(SCREEN, SMALL, []) == QRect(QPoint(918, 476), SMALL)


def test_it_leaves_free_what_the_secretary_works_with():
    run = QRect(900, 660, 466, 60)
    seats = QRect(1000, 100, 366, 560)

    place = quiet_place(SCREEN, SMALL, [run, seats])

    assert [place.intersects(one) for one in (run, seats)] == [False, False]


def test_where_everything_is_in_use_it_covers_the_least():
    everywhere = [QRect(0, 0, 1366, 728), QRect(900, 660, 466, 60)]

    assert not quiet_place(SCREEN, SMALL, everywhere).intersects(everywhere[1])
