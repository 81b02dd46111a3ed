"""Lines of a matter are edited in a table by the keyboard, and are kept as one text while they are typed."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from committee_desk.domain.kinds.plan import CoreTask
from committee_desk.views.plan_tasks import PlanTasks
from committee_desk.views.whole_field import outside

TASKS = (CoreTask("1-1", "현장 컨설팅"), CoreTask("1-2", "교육"), CoreTask("2-1", "포상"))


@pytest.fixture
def field(qtbot):
    made = PlanTasks()
    qtbot.addWidget(made)
    made.set_value(TASKS)
    made.edits = []
    made.edited.connect(lambda: made.edits.append(made.value()))
    return made


def fact(field, name):
    return field.facts.findChild(object, f"one__{name}")


def typed(field, name, words):
    fact(field, name).clear()
    fact(field, name).insert(words)
    fact(field, name).textEdited.emit(words)


def titles(field):
    return [one.title for one in field.value()]


def test_what_is_typed_into_a_fact_stands_in_its_line_and_is_told_when_the_fact_is_left(field):
    field.table.selectRow(1)

    typed(field, "department", "기획예산과")
    before = list(field.edits)
    field.eventFilter(fact(field, "department"), QFocusEvent(QEvent.Type.FocusOut))

    assert before == []
    assert [one.department for one in field.edits[0]] == ["", "기획예산과", ""]
    assert field.table.model().index(1, 2).data() == "기획예산과"


def test_the_keyboard_adds_takes_out_and_moves_lines(field, qtbot):
    field.show()
    field.table.selectRow(0)

    QTest.keyClick(field.table, Qt.Key.Key_Insert)
    typed(field, "title", "점검")
    assert titles(field) == ["현장 컨설팅", "점검", "교육", "포상"]
    QTest.keyClick(field.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(field) == ["현장 컨설팅", "교육", "점검", "포상"]
    QTest.keyClick(field.table, Qt.Key.Key_Delete)

    assert titles(field) == ["현장 컨설팅", "교육", "포상"]
    assert fact(field, "title").text() == "포상"


def test_of_two_lines_that_are_alike_the_chosen_one_is_meant(field):
    field.set_value((CoreTask(), CoreTask(), CoreTask("9")))
    field.table.selectRow(1)

    typed(field, "number", "7")
    field._remove()

    assert [one.number for one in field.value()] == ["", "9"]


def test_a_fact_that_cannot_be_read_is_refused_and_no_other_line_is_lost(field):
    field.table.selectRow(0)

    typed(field, "budget", "many")

    with pytest.raises(Exception, match="many"):
        field.value()
    typed(field, "budget", "5")
    assert [one.budget for one in field.value()] == [5, None, None]


def test_all_lines_are_one_text_for_whoever_keeps_what_is_typed(field):
    text = field.toPlainText()

    field.setPlainText("")
    emptied = field.value()
    field.setPlainText(text)

    assert (emptied, field.value()) == ((), TASKS)


def test_without_a_line_there_is_nothing_to_fill_in(field):
    field.set_value(())

    assert not field.facts.isEnabled()
    assert not field.remove.isEnabled()


def test_the_facts_of_a_line_are_not_the_forms_own(field):
    form = QWidget()
    field.setParent(form)

    assert outside(form, field)
    assert not outside(form, fact(field, "title"))
    field.setParent(None)
