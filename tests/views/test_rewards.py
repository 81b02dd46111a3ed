"""The ledger of rewards among the registers: promises come of decisions, and are carried out here."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from committee_desk.acts.door import Door
from committee_desk.domain.grant import WhyLate
from committee_desk.domain.journal import Subject
from committee_desk.models.desk import Desk
from committee_desk.store import grants
from committee_desk.views import lists
from committee_desk.views.registers import RegistersView
from tests.acts.making import SECRETARY, begun, copied
from tests.jobs.test_selecting import CRITERIA, FIRST, SECOND, received, resolved, selection, sitting
from tests.views.desks import NOON, in_front
from tests.views.test_docket import type_over


@pytest.fixture(scope="module")
def promised():
    room = begun()
    criteria = received(room, "selection_criteria", CRITERIA)
    chosen = received(room, "selection", selection(criteria, FIRST, SECOND))
    _, placed = sitting(room, criteria, chosen)
    for one in placed:
        resolved(room, one)
    return room.door.engine


@pytest.fixture
def desk(qtbot, promised):
    return Desk(Door(copied(promised)), by=SECRETARY, clock=lambda: NOON.replace(year=2027))


@pytest.fixture
def panel(qtbot, desk):
    view = in_front(qtbot, RegistersView(desk))
    view.turn_to(Subject("grant", 1))
    return view.panel


def field(panel, name, kind=QLineEdit):
    return panel._form.findChild(kind, name)


def left(qtbot, panel, name, words):
    type_over(qtbot, field(panel, name), words)
    qtbot.keyClick(field(panel, name), Qt.Key.Key_Tab)


def kept(desk):
    return desk.ask(grants.REGISTER.get, 1)


def test_nothing_is_entered_by_hand_and_the_line_asked_for_is_shown(panel):
    assert (panel.new_line.isHidden(), panel.bring_in.isHidden()) == (True, False)
    assert lists.chosen(panel.table).id == 1
    panel._start_new()
    assert panel.detail.currentIndex() == 1


def test_a_promise_is_carried_out_late_by_keys_alone_once_it_is_said_why(qtbot, desk, panel):
    left(qtbot, panel, "owner", "HR team")
    type_over(qtbot, field(panel, "done_on"), "2027-03-05")
    field(panel, "evidence").setFocus()
    with qtbot.waitSignal(desk.refused) as refused:
        left(qtbot, panel, "evidence", "order 2027-3")

    assert (refused.args[0].facts, type(refused.args[0])) == ({"days": 3}, WhyLate)
    assert (kept(desk).owner, kept(desk).done_on) == ("HR team", None)
    left(qtbot, panel, "late_because", "quota")
    assert (kept(desk).done_on, kept(desk).late_because) == (date(2027, 3, 5), "quota")
    assert panel.standing.text() == "Done, D+3"


def test_what_was_promised_is_told_and_not_changed(panel):
    assert field(panel, "won").isReadOnly()
    assert field(panel, "granted_on").isReadOnly()
    assert not field(panel, "receiver", QComboBox).isEnabled()
