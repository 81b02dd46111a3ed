"""Every place of the program, row by row: the numbers are those of WCAG 2.2 and KWCAG 2.2.

The places are made once for all rows; each is worn in one look every day, and in all of them with -m slow.
"""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton, QTableView

from committee_desk.views import theme
from committee_desk.views.focus import Ring
from committee_desk.views.presenter import PresenterWindow
from tests.accessibility import parts, pixels
from tests.accessibility.places import LYING_OVER, TRIES, WITHOUT_CONTROLS, shown
from tests.views import checks

TEXT, EDGE, RING = 4.5, 3.0, 3.0
LEAST = 0.75  # of a line of 2 px: its corners are round, and at an edge it lies on the control's own line
TARGET = 32


@pytest.fixture(scope="module", params=TRIES)
def window(request, qapp):
    place, look = request.param
    yield from shown(qapp, place, look)
    theme.apply(qapp)


@pytest.fixture
def with_controls(window, request):
    place, _ = request.node.callspec.params["window"]
    if place in WITHOUT_CONTROLS:
        pytest.skip("nothing on it can be used")
    return window


@pytest.fixture
def stays(with_controls, request):
    """A place that Tab does not leave; what lies over another goes when the focus does."""
    place, _ = request.node.callspec.params["window"]
    if place in LYING_OVER:
        pytest.skip("it goes when the focus does, which is tried with it")
    return with_controls


def test_1_4_3_words_stand_out_from_their_ground(window):
    image = pixels.picture(window)

    faint = {
        f"{parts.called(part)} {found:.2f}"
        for part, rect in parts.worded(window)
        if parts.in_front(part, window)
        # What is scrolled away to less than a line of letters is not there to be read.
        if min((there := pixels.place(part, window, rect)).width(), there.height()) > 0.8 * theme.em()
        if (found := pixels.ink_on_ground(image, there)) < TEXT
    }

    assert faint == set()


def test_1_4_11_the_edges_of_controls_stand_out(window):
    image = pixels.picture(window)

    faint = {
        f"{parts.called(part)} {found:.2f}"
        for part, rect in parts.bounded(window)
        if parts.in_front(part, window)
        if (there := pixels.place(part, window, rect)).size() == rect.size()
        if (found := pixels.edge(image, there)) < EDGE
    }

    assert faint == set()


def test_1_4_4_and_1_4_10_nothing_is_cut_and_everything_fits(window):
    # The room's window lays its lines out itself, and is tried for it with its scenes.
    looks = () if isinstance(window, PresenterWindow) else (checks.cut, checks.overlapping, checks.scrolled)

    faults = [fault for look in looks for fault in look(window)]

    assert [*faults, *checks.too_large(window, window.size())] == []


def test_2_5_3_the_words_in_sight_are_in_the_name(with_controls):
    other = {
        f"{parts.called(part)}: {words!r} is not in {name!r}"
        for part, words, name in parts.labelled(with_controls)
        if words.casefold() not in name.replace("&", "").casefold()
    }

    assert other == set()


def test_2_5_8_everything_can_be_hit(with_controls):
    # Text smaller than usual is somebody's own choice, and the law's 24 px hold for it.
    least = TARGET if theme.em() >= theme.BASE else 24

    small = {
        f"{parts.called(part)} {rect.width()}×{rect.height()}"
        for part, rect in parts.targets(with_controls)
        if min(rect.width(), rect.height()) < least
    }

    assert small == set()


def test_4_1_2_everything_that_can_be_used_has_a_name_and_a_role(window):
    unnamed = {
        f"{one.role()} {one.object().objectName() if one.object() else ''}"
        for one in parts.told(window)
        if (one.role() in parts.ACTED_ON or one.state().focusable) and not parts.name(one)
        if not _is_part_of_another(one)
    }

    assert unnamed == set()


def _is_part_of_another(one):
    """A list that drops down from its box, the line in a box, a window's own scrolled part."""
    there = one.object()
    inside = there is not None and there.objectName().startswith("qt_")
    return inside or one.role() in (QAccessible.Role.Window, QAccessible.Role.Client, QAccessible.Role.Cell)


def test_4_1_2_every_column_has_a_heading(window):
    silent = {
        f"{table.objectName()} {column}"
        for table in window.findChildren(QTableView)
        if table.isVisible() and table.model() is not None
        for column in range(table.model().columnCount())
        if not table.isColumnHidden(column)
        if not str(table.model().headerData(column, Qt.Orientation.Horizontal) or "").strip()
    }

    assert silent == set()


def test_4_1_2_the_first_cell_of_a_line_says_all_of_the_line(window):
    """A list is chosen from line by line, and a screen reader reads the cell alone."""
    silent = {
        f"{table.objectName()}: {words!r} is not in {whole!r}"
        for table in window.findChildren(QTableView)
        if table.isVisible() and table.selectionBehavior() == QTableView.SelectionBehavior.SelectRows
        for row in range(min(table.model().rowCount(), parts.LINES))
        for whole, words in parts.said_of_line(table, row)
        if words not in whole
    }

    assert silent == set()


def test_2_1_4_no_letter_or_digit_alone_is_heard_outside_its_panel(window):
    alone = {
        keys
        for one in window.findChildren(QShortcut)
        if len(keys := one.key().toString()) == 1 and one.context() != Qt.ShortcutContext.WidgetShortcut
    }

    assert alone == set()


def test_2_5_7_whatever_can_be_dragged_can_be_moved_by_keys(window):
    dragged = {
        view.objectName()
        for view in window.findChildren(QAbstractItemView)
        if view.isVisible() and view.dragDropMode() == QAbstractItemView.DragDropMode.InternalMove
    }
    page = getattr(window, "page", None)
    told = " ".join(key for key, _ in page.keys()) if page else ""  # noqa: SIM118 -- a page is no mapping

    assert not dragged or "Alt+" in told


def test_one_main_button_at_most_is_in_sight(window):
    main = [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.property("role") == "primary"
    ]

    assert len(main) <= 1, main


def test_2_1_1_and_2_1_2_tab_comes_to_everything_and_goes_on(stays):
    looks = (checks.unreached, checks.traps)

    assert [fault for look in looks for fault in look(stays)] == []


def test_2_1_2_tab_comes_back_and_shift_tab_goes_the_same_way_back(stays):
    stays.activateWindow()
    stays.focusNextPrevChild(True)

    there = parts.round_trip(stays)
    back = parts.round_trip(stays, "Shift+Tab")

    assert there is not None
    assert back is not None
    assert parts.names(back) == parts.names([there[0], *reversed(there[1:])])


def test_2_4_7_and_2_4_11_the_focus_is_seen_and_not_covered(stays):
    stays.activateWindow()
    stays.focusNextPrevChild(True)
    unseen, first = set(), QApplication.focusWidget()

    for _ in range(200):
        part = QApplication.focusWidget()
        if fault := _covered(part, stays) or _unmarked(part, stays):
            unseen.add(f"{parts.called(part)}: {fault}")
        seen = _seen(part, stays)
        QTest.keyClick(part, Qt.Key.Key_Tab)
        QApplication.processEvents()
        if QApplication.focusWidget() is part:
            unseen.add(f"{parts.called(part)}: takes a Tab and stays")
        elif part.property("ownFocus") and not pixels.changed(seen, _seen(part, stays), RING):
            unseen.add(f"{parts.called(part)}: looks the same without the focus")
        if QApplication.focusWidget() is first:
            break

    assert unseen == set()


def _seen(part, window):
    return pixels.picture(window, pixels.place(part, window)) if part.property("ownFocus") else None


def _covered(part, window):
    seen = part.visibleRegion().boundingRect()
    if seen.isEmpty():
        return "is out of sight"
    top = window.childAt(part.mapTo(window, seen.center()))
    return "" if top is part or part.isAncestorOf(top) or top is None else f"lies under {parts.called(top)}"


def _unmarked(part, window):
    """The pixels that the ring changes: as many as a line of 2 px around what is in sight, 3 to 1."""
    if part.property("ownFocus"):
        return ""  # a line in it is marked; which is tried with that list
    rings = [ring for ring in window.findChildren(Ring) if ring.isVisible()]
    if len(rings) != 1:
        return f"has {len(rings)} rings"
    ring = rings[0]
    around = QRect(ring.mapTo(window, QPoint(0, 0)), ring.size()) & window.rect()
    after, whole = pixels.picture(window, around), ring.visibleRegion().boundingRect() == ring.rect()
    ring.hide()
    before = pixels.picture(window, around)
    ring.show()
    here = part.visibleRegion().boundingRect()
    if whole and here.size() == part.size():
        wanted = round(LEAST * 2 * 2 * (here.width() + here.height()))
    else:
        # What is larger than the room there is shows one side of its ring at least.
        wanted = round(LEAST * 2 * min(here.width(), here.height()))
    changed = pixels.changed(before, after, RING)
    return "" if changed >= wanted else f"{changed} pixels change, {wanted} would be a line around it"
