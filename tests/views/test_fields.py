"""Fields for days, times and whole numbers."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFormLayout, QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget

from committee_desk.views import theme
from committee_desk.views.choosing import ManyField
from committee_desk.views.clock import ClockField
from committee_desk.views.fields import DayField, NumberField


def two(qtbot, first):
    """A field and another one to go to."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(QLineEdit())
    page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    first.page = page  # or it would be gone with this function
    return first


def test_a_day_is_shown_as_on_paper_once_the_field_is_left(qtbot):
    day = two(qtbot, DayField())

    QTest.keyClicks(day, "20260101")
    QTest.keyClick(day, Qt.Key.Key_Tab)

    assert (day.text(), day.value()) == ("2026-01-01 (Thu)", date(2026, 1, 1))


def test_what_is_no_day_stays_as_typed_and_is_marked(qtbot):
    day = two(qtbot, DayField())

    QTest.keyClicks(day, "2026-13-01")
    QTest.keyClick(day, Qt.Key.Key_Tab)

    assert (day.text(), day.property("wrong")) == ("2026-13-01", True)


def test_an_empty_number_is_not_nought(qtbot):
    number = NumberField()
    qtbot.addWidget(number)

    empty = number.value()
    number.set_value(0)

    assert (empty, number.value()) == (None, 0)


def test_a_number_does_not_stand_at_the_far_end_of_a_long_line(qtbot):
    form, number, words = QWidget(), NumberField(), QLineEdit()
    qtbot.addWidget(form)
    rows = QFormLayout(form)
    rows.addRow("위원 수", number)
    rows.addRow("위원회", words)
    form.resize(theme.px(600), theme.px(200))
    form.show()

    assert number.width() == theme.px(NumberField.WIDTH)
    assert words.width() > number.width()


def test_the_arrows_step_a_number_within_its_limits(qtbot):
    number = NumberField()
    qtbot.addWidget(number)
    number.set_limits(0, 20)
    number.set_value(19)

    with qtbot.waitSignal(number.edited):
        QTest.keyClick(number, Qt.Key.Key_Up)
    QTest.keyClick(number, Qt.Key.Key_Up)

    assert number.value() == 20


def test_a_clock_goes_on_while_the_focus_is_on_it_and_stops_once_it_is_typed_into(qtbot):
    now = datetime(2026, 11, 27, 5, 0, tzinfo=UTC)
    field = ClockField()
    qtbot.addWidget(field)
    field.set_clock(lambda: now)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    now += timedelta(minutes=5)
    went_on = field.value()
    qtbot.keyClicks(field, "1402")
    now += timedelta(minutes=5)

    assert (went_on, field.value()) == (time(14, 5), time(14, 2))


def test_a_day_is_never_cut(qtbot):
    field = DayField()
    qtbot.addWidget(field)
    field.set_value(date(2026, 12, 30))

    field.resize(field.minimumSizeHint())

    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    assert field.fontMetrics().horizontalAdvance("2026-12-30") <= room


def test_all_boxes_are_set_at_once_and_cleared_at_once(qtbot):
    many = two(qtbot, ManyField())
    many.offer([("1", "A"), ("2", "B"), ("3", "C")])
    many.set_value(["2", "gone"])
    told = []
    many.edited.connect(lambda: told.append(many.value()))

    for _ in range(2):
        qtbot.keyClick(many, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert told == [("1", "2", "3", "gone"), ("gone",)]
