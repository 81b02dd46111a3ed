"""A new agenda offers the last minutes and the report on the assignments."""

from datetime import date, time

from committee_desk.acts import assignment, meeting
from committee_desk.models.meetings import about
from committee_desk.models.typing import Typing
from committee_desk.store import items
from committee_desk.views.agenda import AgendaPanel
from tests.jobs.holding import EVENING
from tests.jobs.test_proposing import closed
from tests.views import issued


def prepared(qtbot):
    """The agenda of the next meeting, after one that was closed and gave something to do."""
    held = issued.closed()
    due = date(2026, 12, 11)
    held.door.do(assignment.give, held.items[0], "면책 건의서를 보낸다", "감사관", due, **EVENING)
    planned = held.door.do(
        meeting.plan, "2026년 제4회", date(2026, 12, 18), time(14), "기획상황실", **EVENING
    ).result
    desk = issued.desk_of(held)
    panel = AgendaPanel(desk, Typing(desk))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_meeting(desk.ask(about, planned.id))
    return held, planned, desk, panel


def placed(qtbot, panel, desk, planned, button):
    button.click()
    qtbot.waitUntil(lambda: not desk.is_busy, timeout=10_000)
    panel.show_meeting(desk.ask(about, planned.id))


def test_what_the_agenda_lacks_is_said_and_placed_by_a_button(qtbot):
    held, planned, desk, panel = prepared(qtbot)
    assert panel.offered_minutes.text() == (
        "The minutes of “2026년 제3회 한빛구 적극행정위원회” are not confirmed yet."
    )
    assert panel.offered_assignments.text() == "Assignments of earlier meetings to be reported on: 1."

    placed(qtbot, panel, desk, planned, panel.offer_assignments)
    placed(qtbot, panel, desk, planned, panel.offer_minutes)

    assert [one.matter for one in desk.ask(items.of, planned.id)] == [5, 4]
    assert not panel.offers.isVisible()


def test_of_several_unconfirmed_minutes_all_are_offered_first_and_each_can_be_chosen(qtbot):
    held, planned, desk, panel = prepared(qtbot)
    later = held.door.do(
        meeting.plan, "2026년 제5회", date(2026, 12, 30), time(14), "기획상황실", **EVENING
    ).result
    held.door.do(closed, planned.id, **EVENING)
    panel.show_meeting(desk.ask(about, later.id))

    choice = [panel.unconfirmed.itemText(place) for place in range(panel.unconfirmed.count())]
    placed(qtbot, panel, desk, later, panel.offer_minutes)

    assert choice == [
        "All 2, the oldest first",
        "2026-11-27 2026년 제3회 한빛구 적극행정위원회",
        "2026-12-18 2026년 제4회",
    ]
    assert len(desk.ask(items.of, later.id)) == 2
    assert not panel.unconfirmed.isVisible()
