"""The desk, seen from a window: acts, jobs, news and refusals."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import current_thread, main_thread

import pytest
from PySide6.QtWidgets import QLabel
from shiboken6 import delete

from committee_desk.errors import NotFound
from committee_desk.jobs.progress import Cancelled, keep_on
from committee_desk.models.desk import Desk

NOON = datetime(2026, 11, 27, 3, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Done:
    result: object
    touched: frozenset[str] = frozenset({"meeting"})


@dataclass
class FakeDoor:
    """A door without a database: hands the act what a session would be."""

    asked: list[object] = field(default_factory=list)

    def ask(self, query, *args, **facts):
        return query(self, *args, **facts)

    def do(self, act, *args, **facts):
        return Done(act(self, *args, **facts))

    def close(self):
        self.asked.append("closed")


@pytest.fixture
def desk(qtbot):
    return Desk(FakeDoor(), by=3, clock=lambda: NOON)


def refuse(session, *, by, at):
    raise NotFound(kind="meeting", id=7)


def test_an_act_bears_who_sits_here_and_when(desk, qtbot):
    results = []

    with qtbot.waitSignals([desk.changed, desk.saved]):
        desk.do(lambda session, *, by, at: (by, at), then=results.append)

    assert (results, desk.saved_at) == ([(3, NOON)], NOON)


def test_a_refused_act_is_said_and_saves_nothing(desk, qtbot):
    with qtbot.assertNotEmitted(desk.saved), qtbot.waitSignal(desk.refused) as refused:
        desk.do(refuse)

    assert (str(refused.args[0]), desk.saved_at) == ("There is no meeting numbered 7.", None)


def test_a_job_runs_beside_the_window_and_settles_in_it(desk, qtbot):
    threads = []

    def job(door, *, by, at, progress):
        threads.append(current_thread())
        return door.do(lambda session: "issued")

    with qtbot.waitSignal(desk.changed):
        desk.run(job, then=lambda result: threads.append(current_thread()))

    assert [thread is main_thread() for thread in threads] == [False, True]


def test_a_job_says_how_far_it_has_come(desk, qtbot):
    def job(door, *, by, at, progress):
        progress(1, 2, "Laying out")
        return Done("issued")

    with qtbot.waitSignal(desk.progressed) as progressed:
        desk.run(job)

    assert progressed.args == [1, 2, "Laying out"]


def test_a_cancelled_job_is_a_refusal(desk, qtbot):
    def job(door, *, by, at, progress):
        while True:
            keep_on(progress)

    with qtbot.waitSignal(desk.refused) as refused:
        desk.run(job)
        desk.cancel()

    assert (type(refused.args[0]), desk.is_busy) == (Cancelled, False)


def test_what_a_form_refuses_is_said_too(desk, qtbot):
    with qtbot.waitSignal(desk.refused) as refused, desk.refusing():
        raise NotFound(kind="paper", id=1)

    assert refused.args[0].facts == {"kind": "paper", "id": 1}


def test_another_person_may_sit_down(desk, qtbot):
    with qtbot.waitSignal(desk.acting) as acting:
        desk.sit_down(5)

    assert (acting.args, desk.by) == ([5], 5)


def test_a_slow_read_comes_back_to_the_window(desk, qtbot):
    answers = []

    with qtbot.waitSignal(desk.busy, check_params_cb=lambda busy: not busy):
        desk.fetch(lambda door: door.ask(lambda session: "a page"), answers.append)
    qtbot.waitUntil(lambda: bool(answers))

    assert answers == ["a page"]


def test_an_answer_for_a_view_that_is_gone_is_let_go(desk, qtbot):
    view, answers = QLabel(), []
    with qtbot.captureExceptions() as raised:
        desk.fetch(lambda door: "a page", view.setText)
        desk.fetch(lambda door: "the next", answers.append)
        delete(view)
        qtbot.waitUntil(lambda: bool(answers))

    assert (answers, raised) == (["the next"], [])


def test_work_in_hand_ends_before_what_is_being_typed_is_saved_on_closing(desk):
    told = []
    desk.closing.connect(lambda: told.append("closing"))

    desk.fetch(lambda door: told.append("read"), lambda result: None)
    desk.close()

    assert told == ["read", "closing"]


def test_what_comes_back_to_a_closed_desk_asks_it_nothing_more(desk, qtbot):
    heard = []
    desk.changed.connect(heard.append)

    desk.run(lambda door, *, by, at, progress: Done("kept"), heard.append)
    desk.fetch(lambda door: "read", heard.append)
    desk.close()
    qtbot.waitUntil(lambda: not desk.is_busy)

    assert heard == []


def test_closing_lets_the_door_go(qtbot):
    door = FakeDoor()

    Desk(door, by=1).close()

    assert door.asked == ["closed"]
