"""What the room may see is listed here, field by field; what is typed is made plain and broken at blanks."""

from dataclasses import fields, replace
from datetime import UTC, datetime, time, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as any_of

from committee_desk.acts import declaration, item, matter, meeting
from committee_desk.domain.ballot import Choice
from committee_desk.domain.matter import Disclosure, Resolution
from committee_desk.domain.recess import Recess
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Recused, Rules
from committee_desk.models import meeting as meetings
from committee_desk.models import presenter, presenter_board
from committee_desk.models.presenter import (
    Counting,
    Declared,
    InHand,
    Pause,
    Scene,
    Standby,
    before_meeting,
    plain,
    rested,
)
from committee_desk.models.presenter_board import board, elapsed, fold, remaining, run_words
from tests.views import sitting
from tests.views.presented import HOSTILE, PRESENTED

BY = sitting.BY
ALLOWED = {
    "Blank": "",
    "Standby": "body title when place",
    "InHand": "name title department counted_from base present recused voting since rested planned by_video",
    "Counting": "name title entered voters",
    "Ballots": "name title",
    "Declared": "name title resolution total withheld names elsewhere",
    "Pause": "meeting begun until",
    "Leaf": "page",
}
NOON = datetime(2026, 11, 27, 3, 0, tzinfo=UTC)


def record_of(door, id):
    return door.ask(meetings.record, id)


def taken_up(place=1):
    door, held, agenda = sitting.opened(7, sitting.judged())
    door.do(item.take_up, agenda[place].id, time(11, 5), **BY)
    return door, held, agenda


def voted(choice, resolution):
    """The second item, declared after everybody said the same."""
    door, held, agenda = taken_up()
    record = record_of(door, held.id)
    door.do(item.cast, agenda[1].id, dict.fromkeys(record.meeting.room, choice), **BY)
    door.do(declaration.declare, agenda[1].id, resolution, time(11, 9), **BY)
    return record_of(door, held.id)


def by_name(record):
    """The same record, of a body that votes by name before the room."""
    values = dict(record.rules.values)
    values["meeting.votes_by_name"] = replace(values["meeting.votes_by_name"], value=True)
    return replace(record, rules=Rules(values))


def letters(most):
    return lambda words: len(words) <= most


def test_a_scene_can_carry_what_is_listed_and_nothing_else():
    carried = {kind.__name__: " ".join(one.name for one in fields(kind)) for kind in get_args(Scene)}

    assert carried == ALLOWED


def test_every_scene_has_its_picture():
    assert {type(scene) for scene in PRESENTED.values()} == set(get_args(Scene))


def test_before_the_first_item_the_meeting_itself_is_shown():
    door, held, _ = sitting.opened()

    scene = before_meeting(record_of(door, held.id))

    assert scene == Standby(
        "한빛구 적극행정위원회", "제7차 적극행정위원회", "2026-11-27 (Fri) 11:00", "3층 대회의실"
    )


def test_an_item_that_is_taken_up_is_shown_with_its_numbers():
    door, held, _ = taken_up()

    scene = before_meeting(record_of(door, held.id))

    assert (scene.name, scene.base, scene.present, scene.recused, scene.voting, scene.since) == (
        "Resolution item 1",
        9,
        7,
        0,
        7,
        time(11, 5),
    )


def by_video(*who):
    door, held, _ = taken_up()
    record = record_of(door, held.id)
    far = {record.meeting.designated[place] for place in who}
    spells = tuple(replace(one, remote=one.person in far) for one in record.meeting.spells)
    return replace(record, meeting=replace(record.meeting, spells=spells))


@pytest.mark.parametrize(("who", "told"), [((), "Present 7"), ((2, 4), "Present 7 (2 by video)")])
def test_of_those_present_the_room_sees_how_many_are_there_by_video(who, told):
    scene = before_meeting(by_video(*who))

    assert presenter_board.board(scene, NOON).numbers == ("Designated 9", told, "Voting on this item 7")


def test_where_the_recused_are_not_present_nobody_is_told_apart_by_video():
    record = by_video(2)
    opening = replace(record.meeting.opening, recused=Recused.LEAVE_OPENING)
    held = replace(record, meeting=replace(record.meeting, opening=opening))
    aside = Recusal(held.meeting.designated[2], Ground.AVOIDANCE, 3)
    one = held.agenda[1]
    stepped = replace(one, item=replace(one.item, recusals=(aside,)))

    assert presenter.of_item(held, one).by_video == 1
    assert (presenter.of_item(held, stepped).present, presenter.of_item(held, stepped).by_video) == (6, 0)


def test_a_vote_under_way_is_the_same_whatever_was_said():
    def scene(choice):
        door, held, agenda = taken_up()
        person = record_of(door, held.id).meeting.designated[2]
        door.do(item.cast, agenda[1].id, {person: choice}, **BY)
        return before_meeting(record_of(door, held.id))

    assert {scene(choice) for choice in Choice} == {
        Counting("Resolution item 1", "2027년 적극행정 실행계획(안)", 1, 7)
    }


def test_a_result_tells_totals_and_no_names():
    scene = before_meeting(voted(Choice.YES, Resolution.AS_PROPOSED))

    assert (scene.resolution, scene.total.yes, scene.total.needed, scene.names) == (
        Resolution.AS_PROPOSED,
        7,
        4,
        None,
    )


def test_a_body_that_votes_by_name_shows_who_said_what():
    record = by_name(voted(Choice.NO, Resolution.REJECTED))

    scene = before_meeting(record)

    assert {choice: len(people) for choice, people in scene.names.items()} == {
        Choice.YES: 0,
        Choice.NO: 7,
        Choice.ABSTAIN: 0,
    }


def test_a_desk_whose_rules_do_not_say_shows_no_names():
    assert not presenter.votes_by_name(Rules({}))


def test_withheld_totals_are_in_no_scene():
    record = voted(Choice.YES, Resolution.AS_PROPOSED)
    one = record.agenda[1]
    secret = replace(one.item.declared, result=replace(one.item.declared.result, withheld=True))

    scene = presenter.of_item(by_name(record), replace(one, item=replace(one.item, declared=secret)))

    assert scene == Declared("Resolution item 1", one.matter.title, Resolution.AS_PROPOSED, withheld=True)


def test_at_a_joint_meeting_the_room_sees_how_the_other_body_voted():
    told = board(PRESENTED["declared-jointly"], NOON)

    assert (told.large, told.facts[-1]) == (
        "Rejected",
        "가온구 적극행정위원회: 4 in favour, 5 needed, rejected",
    )


def test_a_voided_result_leaves_the_room_at_once():
    door, held, agenda = taken_up()
    door.do(item.all_in_favour, agenda[1].id, **BY)
    door.do(declaration.declare, agenda[1].id, Resolution.AS_PROPOSED, time(11, 9), **BY)

    door.do(declaration.void, agenda[1].id, "잘못 셈", **BY)

    assert type(before_meeting(record_of(door, held.id))) is InHand


def test_a_recess_comes_before_the_item():
    door, held, _ = taken_up()

    door.do(meeting.recess, held.id, time(11, 30), time(11, 40), "자료 보완", **BY)

    assert before_meeting(record_of(door, held.id)) == Pause(
        "제7차 적극행정위원회", time(11, 30), time(11, 40)
    )


def test_after_the_closing_the_meeting_itself_is_shown():
    record = voted(Choice.YES, Resolution.AS_PROPOSED)

    scene = before_meeting(replace(record, meeting=replace(record.meeting, closed_at=time(12))))

    assert type(scene) is Standby


@pytest.mark.parametrize(
    ("since", "clock", "words"),
    [
        (time(11, 52), (2026, 11, 27, 2, 59, 41), "07:41"),
        (time(10, 30), (2026, 11, 27, 3, 0, 0), "1:30:00"),
        (time(12, 1), (2026, 11, 27, 3, 0, 0), "00:00"),
        (time(23, 50), (2026, 11, 27, 15, 10, 0), "20:00"),  # past midnight in Seoul
    ],
)
def test_the_clock_tells_how_long_it_has_been(since, clock, words):
    assert run_words(elapsed(since, datetime(*clock, tzinfo=UTC))) == words


def test_a_recess_that_is_over_is_not_over_by_less_than_nothing():
    assert (remaining(time(12, 10), NOON), remaining(time(11, 50), NOON)) == (
        timedelta(minutes=10),
        timedelta(),
    )


def test_only_recesses_within_the_item_are_taken_off_its_time():
    recesses = (Recess(time(10), time(10, 30)), Recess(time(11, 10), time(11, 25)), Recess(time(11, 50)))

    assert rested(recesses, time(11, 5)) == timedelta(minutes=15)


def test_an_item_over_its_time_says_by_how_much():
    facts = board(PRESENTED["item-long"], NOON).facts

    assert facts[-1] == "Elapsed 07:00 of 05:00, over by 02:00"


def test_typed_words_become_one_plain_line():
    assert plain("가\n나\t 다\u202e라\u200b\u2066마\x07\u2028바") == "가 나 다라마 바"


def test_hostile_words_keep_no_sign_that_cannot_be_seen():
    assert plain(HOSTILE).startswith("<b>굵게</b> 돌려 &amp; {name} 끝없는")


def test_lines_break_between_words():
    assert fold(["도로굴착", "허가", "지연에", "대한", "건의"], " ", letters(8), 3) == [
        "도로굴착 허가",
        "지연에 대한",
        "건의",
    ]


def test_what_is_too_long_is_cut_in_the_last_line():
    assert fold(["하나", "둘둘", "셋셋", "넷넷"], " ", letters(3), 2) == ["하나", "둘둘…"]


def test_a_word_that_is_longer_than_a_line_breaks_anywhere():
    assert fold(["가나다라마바사"], " ", letters(3), 3) == ["가나다", "라마바", "사"]


@given(any_of.lists(any_of.text("가나다라마바 ", max_size=9)), any_of.integers(2, 9), any_of.integers(1, 4))
def test_lines_are_never_more_nor_wider_than_there_is_room(parts, width, most):
    lines = fold(parts, " ", letters(width), most)

    assert (len(lines) <= most, [line for line in lines if len(line) > width]) == (True, [])


def test_an_attachment_that_is_no_pdf_is_not_offered():
    door, held, agenda = sitting.opened()
    for name, media in (("가.pdf", "application/pdf"), ("나.hwp", "application/x-hwp")):
        door.do(matter.attach, agenda[1].matter, name, media, name.encode(), **BY)

    offered = [words for _, words in presenter.wishes(record_of(door, held.id))]

    assert [words for words in offered if words.startswith("Pages")] == ["Pages: Resolution item 1, 가.pdf"]


def test_whose_matter_is_closed_is_said_before_its_pages_are_shown():
    door, held, agenda = sitting.opened()
    door.do(matter.attach, agenda[1].matter, "가.pdf", "application/pdf", b"", **BY)
    record = record_of(door, held.id)
    one = record.agenda[1]
    closed = replace(one, matter=replace(one.matter, disclosure=Disclosure.CLOSED))

    offered = presenter.wishes(replace(record, agenda=(closed,)))

    assert offered[-1][1] == "Pages: Resolution item 1, 가.pdf · Closed"
