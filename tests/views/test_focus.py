from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from committee_desk.views.focus import ROUNDS, FocusRing, Ring

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    window, button = in_a_corner(qtbot)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append(button.text()))

    qtbot.keyClick(button, ENTER)
    qtbot.keyClick(button, SPACE)

    assert pressed == ["Sign", "Sign"]
    assert window.isVisible()


def test_an_enter_held_down_presses_no_button_that_it_has_led_to(qtbot: QtBot) -> None:
    _, button = in_a_corner(qtbot)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append(button.text()))

    for again in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", again)
        QApplication.sendEvent(button, held)

    assert pressed == ["Sign"]


@pytest.mark.parametrize("arrow", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_an_arrow_on_a_button_leads_to_no_other_part_of_the_window(qtbot: QtBot, arrow: Qt.Key) -> None:
    window, button = in_a_corner(qtbot)
    QLineEdit(window).show()

    qtbot.keyClick(button, arrow)

    assert window.focusWidget() is button


def test_an_arrow_goes_on_among_the_buttons_of_a_dialog(qtbot: QtBot) -> None:
    window, dialog = shown(qtbot), QDialog()
    qtbot.addWidget(dialog)
    first, second = QPushButton("Keep", dialog), QPushButton("Drop", dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Right)
    led_to = dialog.focusWidget()
    window.activateWindow()
    dialog.hide()

    assert led_to is second


def test_the_ring_is_whole_though_what_it_surrounds_fills_its_own_parent(qtbot: QtBot) -> None:
    window, button = in_a_corner(qtbot)

    [ring] = window.findChildren(Ring)

    assert ring.geometry() == button.geometry().translated(button.parentWidget().pos()).adjusted(-4, -4, 4, 4)
    assert ring.parentWidget() is window


def test_the_ring_follows_when_the_parent_moves(qtbot: QtBot) -> None:
    window, button = in_a_corner(qtbot)
    [ring] = window.findChildren(Ring)

    button.parentWidget().move(40, 60)

    assert ring.pos() == button.mapTo(window, QPoint(-4, -4))


def test_the_ring_stays_within_what_scrolls(qtbot: QtBot) -> None:
    window = shown(qtbot)
    area = QScrollArea(window)
    inside = QWidget()
    field = QLineEdit(inside)
    field.resize(200, 30)
    inside.resize(200, 900)
    area.setWidget(inside)
    area.setGeometry(0, 0, 200, 100)
    area.show()

    field.setFocus()

    [ring] = window.findChildren(Ring)
    assert ring.parentWidget() is area.viewport()


def test_the_rows_of_a_form_stand_below_each_other_though_its_first_field_takes_the_focus_at_once(
    qtbot: QtBot,
) -> None:
    window = shown(qtbot)
    pages = QStackedWidget(window)
    pages.addWidget(QWidget())
    pages.setGeometry(0, 0, 300, 120)
    pages.show()
    fields, area = in_a_form(count=4)
    pages.addWidget(area)

    pages.setCurrentIndex(1)
    fields[0].setFocus()
    qtbot.wait(1)

    tops = [field.y() for field in fields]
    assert tops == sorted(set(tops))


def test_what_takes_the_focus_before_it_is_laid_out_leaves_what_is_above_it_in_sight(qtbot: QtBot) -> None:
    window = shown(qtbot)
    column = QVBoxLayout(window)
    fields, area = in_a_form(count=12)
    area.resize(100, 30)  # as Qt makes one within another
    area.widget().adjustSize()
    column.addWidget(area)

    fields[4].setFocus()
    qtbot.wait(1)

    bar = area.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)


def test_a_form_that_is_opened_at_the_lower_edge_comes_wholly_into_sight(qtbot: QtBot) -> None:
    window = shown(qtbot)
    column = QVBoxLayout(window)
    fields, area = in_a_form(count=12)
    form = QFrame()
    form.setProperty("role", "quiet")
    lines = QVBoxLayout(form)
    field = QLineEdit()
    for part in (QLabel("Return for good"), field, QPushButton("Return")):
        lines.addWidget(part)
    area.widget().layout().addWidget(form)
    form.hide()
    column.addWidget(area)
    qtbot.wait(1)

    form.show()
    field.setFocus()

    qtbot.waitUntil(lambda: form.visibleRegion().boundingRect() == form.rect())


def test_a_field_of_several_lines_is_brought_into_sight_whole(qtbot: QtBot) -> None:
    window = shown(qtbot)
    fields, area = in_a_form(count=12)
    words = QPlainTextEdit()
    words.setFixedHeight(90)
    area.widget().layout().addWidget(words)
    QVBoxLayout(window).addWidget(area)
    qtbot.wait(1)

    words.setFocus()

    qtbot.waitUntil(lambda: words.visibleRegion().boundingRect() == words.rect())


def test_what_is_typed_in_stays_in_sight_when_a_band_takes_room(qtbot: QtBot) -> None:
    window = shown(qtbot)
    column = QVBoxLayout(window)
    fields, area = in_a_form(count=12)
    band = QLabel("Refused")
    band.setFixedHeight(120)
    band.hide()
    column.addWidget(band)
    column.addWidget(area)
    qtbot.wait(1)
    fields[6].setFocus()

    band.show()

    qtbot.waitUntil(lambda: area.viewport().height() < 200)
    qtbot.waitUntil(lambda: fields[6].visibleRegion().boundingRect() == fields[6].rect())


def in_a_form(count: int) -> tuple[list[QLineEdit], QScrollArea]:
    """Fields that nobody has laid out yet, in more height than there is."""
    area, inside, form = QScrollArea(), QWidget(), QWidget()
    column, rows = QVBoxLayout(inside), QFormLayout(form)
    fields = [QLineEdit() for _ in range(count)]
    for place, field in enumerate(fields):
        rows.addRow(str(place), field)
    column.addWidget(form)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return fields, area


def shown(qtbot: QtBot) -> QWidget:
    """A window that may have the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if app.findChild(FocusRing) is None:
        FocusRing(app).setParent(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def in_a_corner(qtbot: QtBot) -> tuple[QWidget, QPushButton]:
    """A button that fills its parent, with the focus."""
    window = shown(qtbot)
    box = QWidget(window)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    button = QPushButton("Sign", box)
    column.addWidget(button)
    box.setGeometry(20, 30, 200, 60)
    box.show()
    button.setFocus()
    return window, button


def scrolled_away(qtbot: QtBot) -> tuple[QWidget, QLineEdit, QListWidget]:
    """A window with a field, and a list whose line in hand is above what is in sight."""
    window = shown(qtbot)
    field, lines = QLineEdit(window), QListWidget(window)
    lines.addItems([f"line {place}" for place in range(40)])
    lines.setGeometry(0, 40, 200, 120)
    field.show()
    lines.show()
    lines.setCurrentRow(0)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    lines.scrollToBottom()
    return window, field, lines


def seen(lines: QListWidget) -> bool:
    return lines.viewport().rect().contains(lines.visualRect(lines.currentIndex()))


def test_tab_brings_the_line_in_hand_of_a_list_into_sight(qtbot: QtBot) -> None:
    _window, field, lines = scrolled_away(qtbot)

    qtbot.keyClick(field, Qt.Key.Key_Tab)

    qtbot.waitUntil(lambda: seen(lines))
    assert lines.hasFocus()


def test_nothing_moves_away_below_the_mouse_that_comes_into_a_list(qtbot: QtBot) -> None:
    _window, _, lines = scrolled_away(qtbot)
    left = Qt.MouseButton.LeftButton
    spot = lines.viewport().rect().center()
    below = lines.indexAt(spot).row()

    qtbot.mouseClick(lines.viewport(), left, pos=spot)
    qtbot.wait(1)

    assert lines.currentRow() == below


def under_words(qtbot: QtBot, window: QWidget) -> tuple[QScrollArea, QLabel, QPushButton]:
    """A button at the lower edge of what scrolls, and words above it that are not said yet."""
    area, inside = QScrollArea(window), QWidget()
    column = QVBoxLayout(inside)
    words, button, rest = (
        QLabel("What came of it", inside),
        QPushButton("Add", inside),
        QLabel("Below", inside),
    )
    for part, height in ((words, 120), (button, 40), (rest, 400)):
        part.setFixedHeight(height)
        column.addWidget(part)
    words.hide()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.resize(300, 120)
    area.show()
    button.setFocus()
    for _ in range(ROUNDS + 1):
        qtbot.wait(1)  # it has its place
    return area, words, button


def test_a_button_stays_in_sight_when_its_own_deed_says_more_above_it(qtbot: QtBot) -> None:
    window = shown(qtbot)
    area, words, button = under_words(qtbot, window)

    words.show()

    qtbot.waitUntil(lambda: words.height() + button.height() > area.viewport().height())
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
    assert area.verticalScrollBar().value() > 0


def test_whoever_has_scrolled_away_from_a_button_stays_there(qtbot: QtBot) -> None:
    window = shown(qtbot)
    area, words, button = under_words(qtbot, window)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    words.show()
    qtbot.wait(50)

    assert button.visibleRegion().isEmpty()
