"""How far officials are trained: what a training says of its year, and the first page late in it."""

from datetime import date

import pytest

from committee_desk.acts import desk as desk_acts
from committee_desk.acts import register
from committee_desk.domain.official import Official
from committee_desk.domain.training import Attendance, Training
from committee_desk.models import home, office_tasks, shelves, trainings
from committee_desk.store import trainings as store
from tests.views.desks import NOON, door_in_memory

BY = {"by": desk_acts.MAKER, "at": NOON}
AUTUMN, SUMMER = date(2026, 10, 1), date(2026, 9, 30)
STAFF = {"도로과": 4, "민원과": 2, "위생과": 3}
CAME = {"도로과": 4, "위생과": 2}


@pytest.fixture(scope="module")
def door():
    """One training in May: all of one department came, two of three of another, and nobody of the third."""
    door = door_in_memory()
    held = door.do(register.enter, "training", Training(0, "", "직원 교육", date(2026, 5, 4)), **BY).result
    for department, count in STAFF.items():
        for place in range(count):
            name = f"{department} {place}"
            door.do(register.enter, "official", Official(0, name, name, department), **BY)
            if place < CAME.get(department, 0):
                came = Attendance(0, "", held.id, name, department)
                door.do(register.enter, "attendance", came, **BY)
    yield door
    door.close()


def test_a_training_names_the_departments_of_which_too_few_were_trained_in_its_year(door):
    beside = door.ask(shelves.shelves()["training"].beside, door.ask(store.REGISTER.get, 1), AUTUMN)

    assert beside.notes == ("6 in person, 0 by broadcast.",)
    assert door.ask(beside.later) == (
        "In 2026, 6 of 9 officials were trained (66 %).",
        "Too few were trained in: 민원과 0/2, 위생과 2/3",
    )


def test_late_in_the_year_the_first_page_asks_for_those_departments(door):
    asked = door.ask(trainings.untrained, AUTUMN)

    assert (asked.deed, asked.room, asked.subject.id, asked.by) == (
        "Have more officials trained in departments: 2",
        "registers",
        1,
        date(2026, 12, 31),
    )
    assert asked.why == "민원과 0/2, 위생과 2/3 · 2026-12-31 (Thu)"


def test_before_that_month_it_does_not_nor_in_a_year_without_a_training(door):
    assert door.ask(trainings.untrained, SUMMER) is None
    assert door.ask(trainings.untrained, date(2027, 11, 1)) is None


def test_it_is_not_counted_while_the_first_page_is_read(door):
    tasks = door.ask(home.home, AUTUMN, BY["by"]).tasks

    assert "untrained" not in [task.id for task in tasks]
    assert door.ask(office_tasks.keeps_trainings)


def test_a_desk_without_trainings_does_not_count_at_all():
    door = door_in_memory()

    assert not door.ask(office_tasks.keeps_trainings)
    door.close()


def test_of_many_departments_the_first_are_named():
    many = [store.Coverage(f"{place}과", 10, 1, 0, 0) for place in range(7)]

    assert trainings.named(many) == "0과 1/10, 1과 1/10, 2과 1/10, 3과 1/10, 4과 1/10 and 2 more"
