"""A desk that was written without its index gets it when it is opened, beside the work."""

from sqlalchemy import text

from committee_desk.jobs import indexing
from committee_desk.models.indexing import see_to_index
from tests.views.desks import desk_in_memory


def test_an_index_that_is_behind_is_made_anew_beside_the_window(qtbot):
    desk = desk_in_memory()
    desk._door.do(lambda session: session.execute(text("UPDATE search_state SET upto = 0")))
    behind = desk.ask(indexing.behind)

    see_to_index(desk)
    qtbot.waitUntil(lambda: not desk.ask(indexing.behind))

    assert behind
    desk.close()


def test_a_whole_index_is_left_alone(qtbot):
    desk = desk_in_memory()
    progressed = []
    desk.progressed.connect(lambda *told: progressed.append(told))

    see_to_index(desk)
    qtbot.waitUntil(lambda: not desk.is_busy)

    assert progressed == []
    desk.close()
