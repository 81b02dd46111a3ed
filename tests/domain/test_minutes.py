"""Minutes: the nine parts the law requires, and what people wrote over the draft."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.domain.attendance import Spell
from committee_desk.domain.ballot import Item, Stage
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId, RemarkId
from committee_desk.domain.matter import GroundMissing, Resolution
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.meeting import Stage as MeetingStage
from committee_desk.domain.minutes import (
    Answer,
    CorrectionAnswered,
    CorrectionUnnamed,
    Edit,
    Minutes,
    OpenCorrections,
    RevisionGround,
    RevisionOpen,
    fingerprint,
    missing,
)
from committee_desk.domain.remark import Remark
from committee_desk.domain.rules import Base, Opening, Strength
from tests.packs import rules

HELD = Meeting(
    MeetingId(1),
    "제3회",
    date(2026, 11, 27),
    time(14),
    "3층",
    15,
    Opening(Base.DESIGNATED, "제11조제5항"),
    designated=(PersonId(1),),
    spells=(Spell(PersonId(1), time(13, 50)),),
    stage=MeetingStage.OPEN,
    opened_at=time(14),
)
CLOSED = replace(HELD, stage=MeetingStage.CLOSED, closed_at=time(15))
REPORT = (
    Item(ItemId(1), MeetingId(1), MatterId(1), "1", 1, report=True)
    .take_up(time(14, 5))
    .declare(HELD, Resolution.REPORTED, "reported", time(14, 10))
)
WAITING = Item(ItemId(2), MeetingId(1), MatterId(2), "1", 2)
SAID = Remark(RemarkId(1), MeetingId(1), None, time(14, 1), "위원장", "개회를 선언함")


def parts(meeting=CLOSED, items=(REPORT,), remarks=(SAID,)) -> list[str]:
    return [one.facts["part"].ko for one in missing(meeting, items, remarks, rules())]


def test_a_meeting_whose_record_is_whole_lacks_nothing():
    assert parts() == []


@pytest.mark.parametrize(
    ("record", "lacking"),
    [
        ({"meeting": replace(CLOSED, opened_at=None)}, ["일시 및 장소"]),
        ({"meeting": HELD}, ["일시 및 장소"]),
        ({"meeting": replace(CLOSED, spells=())}, ["참석자 및 배석자 명단"]),
        ({"items": ()}, ["진행 순서", "상정 안건", "결정 사항"]),
        ({"items": (REPORT, WAITING)}, ["결정 사항", "표결 내용"]),
        ({"remarks": ()}, ["발언 요지"]),
        ({"remarks": (replace(SAID, struck_because="착오"),)}, ["발언 요지"]),
    ],
)
def test_each_part_that_the_record_does_not_give_is_named(record, lacking):
    assert parts(**record) == lacking


def test_an_item_that_fell_away_is_no_open_decision():
    assert parts(items=(REPORT, WAITING.fall_away("신청 취하"))) == []


def test_a_declared_item_that_was_never_taken_up_has_no_place_in_the_order():
    assert parts(items=(replace(REPORT, taken_up_at=None),)) == ["진행 순서"]


def test_the_nine_parts_are_those_of_the_law():
    nine = [row["ko"] for row in rules().table("minutes.required_parts")]

    assert nine == [
        "회의의 명칭",
        "개최기관",
        "일시 및 장소",
        "참석자 및 배석자 명단",
        "진행 순서",
        "상정 안건",
        "발언 요지",
        "결정 사항",
        "표결 내용",
    ]


def test_a_missing_part_is_refused_under_the_public_records_act():
    [found] = missing(replace(CLOSED, spells=()), [REPORT], [SAID], rules())

    assert (found.refuses, found.article) == (True, "공공기록물 관리에 관한 법률 시행령 제18조제2항")


def test_a_meeting_at_which_only_the_chair_spoke_has_minutes_too():
    [found] = missing(CLOSED, [REPORT], [], rules())

    assert (found.refuses, found.strength) == (False, Strength.WARN)


def test_an_edit_keeps_the_words_and_what_they_took_the_place_of():
    edited = Minutes(MeetingId(1)).edit("opening", "14시에 개회함", "14:00 개회")

    assert edited.edits == {"opening": Edit("14시에 개회함", fingerprint("14:00 개회"))}


def test_an_edit_is_stale_once_the_records_draft_other_words():
    edit = Minutes(MeetingId(1)).edit("opening", "고친 말", "14:00 개회").edits["opening"]

    assert [edit.stale("14:00 개회"), edit.stale("14:05 개회")] == [False, True]


@pytest.mark.parametrize("text", ["14:00 개회", "", "  "])
def test_the_drafted_words_again_take_an_edit_back(text):
    edited = Minutes(MeetingId(1)).edit("opening", "고친 말", "14:00 개회")

    assert edited.edit("opening", text, "14:00 개회").edits == {}


def test_a_second_edit_of_a_passage_takes_the_place_of_the_first():
    edited = Minutes(MeetingId(1)).edit("opening", "하나", "초안").edit("opening", "둘", "초안")

    assert [one.text for one in edited.edits.values()] == ["둘"]


def test_edits_of_other_passages_stay():
    edited = Minutes(MeetingId(1)).edit("opening", "하나", "초안").edit("closing", "둘", "초안")

    assert set(edited.edit("opening", "", "초안").edits) == {"closing"}


def test_a_withdrawn_item_is_settled_and_a_waiting_one_is_not():
    assert [WAITING.settled, replace(WAITING, stage=Stage.WITHDRAWN).settled] == [False, True]


def asked(words="이렇게 고쳐 주십시오", passage="opening") -> Minutes:
    return Minutes(MeetingId(1)).receive(PersonId(1), passage, words, date(2026, 12, 1))


def test_a_correction_without_words_is_refused():
    with pytest.raises(CorrectionUnnamed):
        asked(" ")


def test_a_correction_that_is_taken_in_becomes_the_passage():
    taken = asked().take_in(1, "초안", date(2026, 12, 2))

    assert taken.edits["opening"].text == "이렇게 고쳐 주십시오"
    assert (taken.corrections[0].answer, taken.unanswered) == (Answer.TAKEN_IN, ())


def test_a_correction_is_refused_with_a_reason_only():
    with pytest.raises(GroundMissing):
        asked().refuse(1, " ", date(2026, 12, 2))


def test_a_refused_correction_leaves_the_passage_as_it_is():
    refused = asked().refuse(1, "발언한 대로임", date(2026, 12, 2))

    assert (refused.edits, refused.corrections[0].because) == ({}, "발언한 대로임")


def test_a_correction_is_answered_once():
    with pytest.raises(CorrectionAnswered):
        asked().refuse(1, "발언한 대로임", date(2026, 12, 2)).take_in(1, "초안", date(2026, 12, 3))


def test_minutes_with_an_open_correction_are_not_confirmed():
    with pytest.raises(OpenCorrections, match="not answered yet: 1"):
        asked().confirmed(ItemId(7))


def test_a_revision_needs_its_reason_and_is_made_once_at_a_time():
    with pytest.raises(RevisionGround):
        Minutes(MeetingId(1)).reopen("", date(2026, 12, 9))
    with pytest.raises(RevisionOpen):
        Minutes(MeetingId(1)).reopen("오기", date(2026, 12, 9)).reopen("오기", date(2026, 12, 9))


def test_a_settled_revision_stays_with_its_reason():
    settled = Minutes(MeetingId(1)).reopen("오기", date(2026, 12, 9), "2026-0005").settle(date(2026, 12, 10))

    assert settled.revision is None
    assert [(one.reason, one.supersedes) for one in settled.revisions] == [("오기", "2026-0005")]


def test_a_voided_confirmation_takes_its_revision_with_it():
    confirmed = Minutes(MeetingId(1)).confirmed(ItemId(7)).reopen("수정", date(2026, 12, 9), "", ItemId(7))

    assert confirmed.unconfirmed(ItemId(7)) == Minutes(MeetingId(1))


def test_an_edit_says_which_of_its_figures_have_moved_since():
    edited = Minutes(MeetingId(1)).edit("closing", "찬성 ⟦item/1/yes⟧명", "폐회", {"item/1/yes": "5"})

    assert edited.edits["closing"].moved({"item/1/yes": "4"}) == {"item/1/yes": ("5", "4")}
