"""A desk with nine key tasks, seven of them done, and the plan of the next year on its docket."""

from PySide6.QtWidgets import QApplication

from committee_desk.acts import desk as desks
from committee_desk.domain.key_task import Status
from committee_desk.models.desk import Desk
from committee_desk.views.plan_tasks import PlanTasks
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.acts import following
from tests.acts.making import Room
from tests.views.desks import NOON, door_in_memory, once

SIZE = (1366, 688)


@once
def followed():
    door = door_in_memory()
    following.nine(Room(door))
    following.planned(Room(door))
    return (door,)


def desk_of(door):
    return Desk(door, by=desks.MAKER, clock=lambda: NOON)


def room(name, then):
    def make():
        window = Shell(desk_of(followed()[0]), ROOMS)
        window.resize(*SIZE)
        window.show()
        page = window.enter(name)
        QApplication.processEvents()
        then(page)
        QApplication.processEvents()
        return window

    return make


def late(page):
    """A delay that nobody explains."""
    page.turn_to(8)
    page.tabs.setCurrentIndex(1)
    page.status.setCurrentIndex(page.status.findText(page.status.itemText(1)))
    assert page.status.currentData() is Status.DELAYED
    page.report.click()


def planning(page):
    page.turn_to(2)
    page.tabs.setCurrentIndex(1)
    page.findChild(PlanTasks).table.selectRow(0)


KEY_TASK_SCENES = {
    "key-tasks": room("key_tasks", lambda page: page.turn_to(4)),
    "key-tasks-refused": room("key_tasks", late),
    "docket-plan": room("docket", planning),
}
