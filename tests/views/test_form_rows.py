"""The rows of a form: labels beside the fields or above them, and texts that grow."""

from enum import Enum

import pytest
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from committee_desk.domain.kinds import KINDS
from committee_desk.views import form_rows, theme
from committee_desk.views.fields import NumberField
from committee_desk.views.form_rows import LEAST
from committee_desk.views.kind_form import KindForm
from committee_desk.views.theme import Theme
from tests.views.desks import desk_in_memory

WRAP = QFormLayout.RowWrapPolicy.WrapLongRows
LONG = "What shows that it was done of one's own accord"


class Ground(Enum):
    LAW = "law"


@pytest.fixture
def form(qtbot):
    """Two rows, "Day" and "Place", in a form that leaves its rows to us."""
    form = QWidget()
    qtbot.addWidget(form)
    rows = QFormLayout(form)
    rows.setRowWrapPolicy(WRAP)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.addRow(QLabel("Day"), QLineEdit())
    rows.addRow(QLabel("Place"), QLineEdit())
    return form


def shown(form, width):
    form_rows.mind(form)
    form.resize(width, 400)
    form.show()
    form.layout().activate()
    return form


def above(form):
    """Which labels stand above their fields."""
    rows = form.layout()
    roles = QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole
    pairs = [tuple(rows.itemAt(row, role).geometry() for role in roles) for row in range(rows.rowCount())]
    return [label.bottom() < field.top() for label, field in pairs]


def test_labels_stand_beside_the_fields_where_there_is_room(form):
    shown(form, 500)

    assert above(form) == [False, False]


def test_one_long_label_puts_all_labels_above_the_fields(form):
    form.layout().addRow(QLabel(LONG), QLineEdit())

    shown(form, 500)

    assert above(form) == [True, True, True]


def test_with_more_room_they_stand_beside_them_again(form):
    form.layout().addRow(QLabel(LONG), QLineEdit())
    shown(form, 500)

    form.resize(1200, 400)
    form.layout().activate()

    assert above(form) == [False, False, False]


def test_a_label_that_is_not_shown_takes_no_room(form):
    form.layout().addRow(QLabel(LONG), QLineEdit())
    form.layout().setRowVisible(2, False)

    shown(form, 500)

    assert above(form)[:2] == [False, False]


def test_a_choice_is_read_whole_where_the_form_is_as_wide(form):
    box = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(LONG, Ground.LAW)
    form.layout().addRow(QLabel("Ground"), box)
    needed = box.fontMetrics().horizontalAdvance(LONG)

    shown(form, needed + 90)

    assert above(form) == [True, True, True]


def test_what_a_desk_holds_may_be_cut_in_its_box(form):
    box = QComboBox(sizeAdjustPolicy=QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem(LONG, 7)
    form.layout().addRow(QLabel("Plan"), box)

    shown(form, box.fontMetrics().horizontalAdvance(LONG) + 90)

    assert above(form) == [False, False, False]


def test_a_text_holds_as_many_lines_in_larger_letters(form, qapp):
    text = QPlainTextEdit()
    text.setMinimumHeight(48)
    text.setMaximumHeight(77)
    form.layout().addRow(QLabel("Why"), text)
    theme.apply(qapp, Theme(34))

    shown(form, 900)

    assert (text.minimumHeight(), text.maximumHeight()) == (96, 154)


def test_a_height_that_the_screen_has_set_stays(form, qapp):
    text = QPlainTextEdit()
    text.setMinimumHeight(48)
    form.layout().addRow(QLabel("Why"), text)
    form_rows.mind(form)
    text.setMinimumHeight(60)
    theme.apply(qapp, Theme(34))

    form.show()

    assert text.minimumHeight() == 60


@pytest.mark.parametrize("kind", KINDS)
def test_no_field_of_a_kind_is_narrower_than_it_must_be(qtbot, look, kind):
    form = KindForm(kind, desk_in_memory())
    qtbot.addWidget(form)
    form.resize(23 * theme.em(), 400)  # what the docket gives it beside its list
    form.show()
    form.layout().activate()
    rows = form.layout()

    narrow = [
        field.objectName()
        for field in form.findChildren(QWidget)
        if isinstance(field, (QLineEdit, QComboBox, QPlainTextEdit)) and rows.labelForField(field)
        if not isinstance(field, NumberField)  # which is as wide as its number can become
        if field.width() < LEAST * theme.em()
    ]

    assert narrow == []
