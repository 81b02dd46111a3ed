"""What someone was typing is there again after a crash."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from committee_desk.acts.door import Door
from committee_desk.store import engine, typed
from committee_desk.store.base import Base
from committee_desk.store.typed import Typed, TypedRow

NINE = datetime(2026, 11, 27, 9, tzinfo=ZoneInfo("Asia/Seoul"))
MIDNIGHT = datetime(2026, 11, 27, 0, tzinfo=UTC)


@pytest.fixture
def door(tmp_path):
    door = Door(engine.of(tmp_path / "desk.db", bytes(32)))
    door.do(lambda session: Base.metadata.create_all(session.connection(), [TypedRow.__table__]))
    yield door
    door.close()


def test_what_was_typed_is_recalled_with_its_place_and_moment(door):
    door.do(typed.remember, "remark/12/text", "안건에 대하여 말", NINE)

    (kept,) = door.ask(typed.recall)

    assert kept == Typed("remark/12/text", "안건에 대하여 말", MIDNIGHT)
    assert kept.at.tzinfo is UTC


def test_a_place_keeps_only_the_latest_text(door):
    door.do(typed.remember, "remark/12/text", "안", NINE)
    door.do(typed.remember, "remark/12/text", "안건", NINE + timedelta(seconds=1))

    assert [kept.text for kept in door.ask(typed.recall)] == ["안건"]


def test_the_latest_comes_last(door):
    door.do(typed.remember, "a", "나중", NINE + timedelta(seconds=1))
    door.do(typed.remember, "b", "먼저", NINE)

    assert [kept.text for kept in door.ask(typed.recall)] == ["먼저", "나중"]


def test_what_became_an_act_is_forgotten(door):
    door.do(typed.remember, "remark/12/text", "안건", NINE)
    door.do(typed.remember, "remark/13/text", "다음", NINE)

    door.do(typed.forget, "remark/12/text")

    assert [kept.place for kept in door.ask(typed.recall)] == ["remark/13/text"]


def test_typing_is_no_news(door):
    assert door.do(typed.remember, "a", "안건", NINE).touched == frozenset()


def test_a_desk_left_without_goodbye_still_has_it(door, tmp_path):
    door.do(typed.remember, "a", "안건", NINE)

    again = Door(engine.of(tmp_path / "desk.db", bytes(32)))

    assert [kept.text for kept in again.ask(typed.recall)] == ["안건"]
