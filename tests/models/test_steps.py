"""The steps that are offered for a matter."""

from datetime import date

import pytest

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Matter, Stage
from committee_desk.models import steps
from tests.packs import rules

RECEIVED, DECIDED = date(2026, 11, 2), date(2026, 11, 27)


def matter(stage, **facts):
    return Matter(
        MatterId(1),
        "2026-0001",
        title="실행계획",
        particulars=Other(),
        kind="other",
        received_on=RECEIVED,
        stage=stage,
        **facts,
    )


def test_what_is_decided_on_a_later_day_than_today_can_still_be_looked_at():
    """A clock that is behind, or a meeting entered ahead of its day."""
    decided = matter(Stage.DECIDED, decided_on=DECIDED)

    early, late = (steps.possible(decided, rules(), on) for on in (RECEIVED, DECIDED))

    assert early == late
    assert "notify" in early


@pytest.mark.parametrize(
    ("possible", "onward"),
    [
        (("make_ready", "ask_supplement", "reject", "withdraw"), "make_ready"),
        (("follow_up", "publish", "notify"), "notify"),
        (("follow_up",), ""),
    ],
)
def test_of_many_steps_one_takes_the_matter_on(possible, onward):
    assert steps.next_step(matter(Stage.RECEIVED), possible) == onward


@pytest.mark.parametrize("told", [{"published_on": DECIDED}, {"unpublished_because": "위원회의 비공개 의결"}])
def test_once_it_is_published_or_not_what_remains_is_to_close(told):
    notified = matter(Stage.NOTIFIED, decided_on=DECIDED, notified_on=DECIDED)
    possible = ("publish", "follow_up", "close")

    assert steps.next_step(notified, possible) == "publish"
    assert steps.next_step(matter(Stage.NOTIFIED, decided_on=DECIDED, **told), possible) == "close"


@pytest.mark.parametrize("stage", Stage)
def test_whatever_the_day_every_stage_can_be_looked_at(stage):
    one = matter(stage, decided_on=DECIDED, returned_on=DECIDED, supplement_by=DECIDED)

    assert steps.possible(one, rules(), date(2020, 1, 1)) == steps.possible(one, rules(), date(2030, 1, 1))
