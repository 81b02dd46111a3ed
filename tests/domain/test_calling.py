"""Calling a meeting: whether the rules know its form (M5)."""

from dataclasses import replace
from datetime import date

from committee_desk.domain import calling
from committee_desk.domain.meeting import Mode, Stage
from committee_desk.domain.rules import Layer, Rules
from tests.domain.test_ballot import meeting_of
from tests.packs import layers, rules

ONLY_IN_PERSON = Rules.of(
    (
        *layers(),
        Layer.of(
            "hanbit",
            'title = "한빛구 조례"\non = "decree"\n[meeting.forms]\narticle = "한빛구 조례 제8조"\n'
            'rows = [{ key = "in_person", ko = "대면", en = "In person" }]',
        ),
    ),
    date(2026, 11, 27),
)
HELD = replace(meeting_of(9, present=0), stage=Stage.DRAFT)
EARLY = date(2026, 11, 2)


def doubted(mode: Mode, under: Rules) -> list[tuple[str, str, str]]:
    found = calling.doubts(replace(HELD, mode=mode), (), under, EARLY, lambda _: False)
    return [(one.text, one.article, one.strength.value) for one in found if one.rule == "meeting.forms"]


def test_a_meeting_by_video_that_the_ordinance_does_not_know_needs_a_reason():
    assert doubted(Mode.REMOTE, ONLY_IN_PERSON) == [(calling.NOT_BY_VIDEO, "한빛구 조례 제8조", "warn")]


def test_where_the_rules_know_video_there_is_nothing_to_say():
    assert doubted(Mode.REMOTE, rules()) == []


def found_of_video(mode: Mode, under: Rules) -> list[tuple[str, str]]:
    return [(one.text, one.advice) for one in calling.by_video(replace(HELD, mode=mode), under)]


def test_a_member_takes_part_by_video_where_the_rules_know_it():
    assert found_of_video(Mode.IN_PERSON, rules()) == []


def test_where_the_rules_know_no_video_a_member_at_the_screen_needs_a_reason():
    assert found_of_video(Mode.IN_PERSON, ONLY_IN_PERSON) == [(calling.NOT_BY_VIDEO, calling.COME)]


def test_a_meeting_called_by_video_has_been_answered_for_once():
    assert found_of_video(Mode.REMOTE, ONLY_IN_PERSON) == []


def test_in_person_is_always_known():
    assert doubted(Mode.IN_PERSON, ONLY_IN_PERSON) == []
