"""A proposal: its proposers, its way through the pipeline, and what looks like it."""

from datetime import date
from fractions import Fraction
from random import Random

import pytest

from committee_desk.domain.proposal import (
    EndUnfounded,
    Feasibility,
    Note,
    NotTheFirst,
    Proposal,
    ProposalEnded,
    ProposalUnnamed,
    Proposer,
    Reached,
    Review,
    ReviewUnfounded,
    SharesWrong,
    Stage,
    StageBack,
    StageNotReached,
    StageTooEarly,
    Text,
    likenesses,
)

DAY, LATER = date(2026, 8, 4), date(2026, 8, 5)
IDEA = Proposal(1, "2026-3-013", "빈집 임시주차장", DAY, proposers=(Proposer("이○○", "주차관리과"),))


def test_a_proposal_has_a_number_and_a_title():
    with pytest.raises(ProposalUnnamed):
        Proposal(1, "1", " ", DAY)


def test_joint_proposers_share_alike_unless_they_say_otherwise():
    joint = Proposal(1, "1", "가", DAY, proposers=(Proposer("갑"), Proposer("을")))

    assert [one.part for one in joint.shares] == [Fraction(1, 2)] * 2
    with pytest.raises(SharesWrong):
        Proposal(1, "1", "가", DAY, proposers=(Proposer("갑", part=Fraction(1, 3)), Proposer("을")))


def test_a_proposer_is_told_apart_by_the_office():
    assert [one.person for one in IDEA.shares] == ["이○○(주차관리과)"]


def test_the_pipeline_goes_one_way_and_may_pass_over_a_stage():
    adopted = IDEA.onward(Stage.ADOPTED, LATER)

    assert adopted.stage is Stage.ADOPTED
    with pytest.raises(StageBack):
        adopted.onward(Stage.SUPPLEMENTED, LATER)


def test_each_stage_has_its_day_its_owner_and_its_result():
    told = IDEA.onward(Stage.ADOPTED, LATER, "주차관리과").told(
        Reached(Stage.ADOPTED, LATER, "주차관리과", "올해 예산에 넣음")
    )

    assert told.reached(Stage.DISCOVERED) == Reached(Stage.DISCOVERED, DAY)
    assert told.reached(Stage.SUPPLEMENTED) is None
    assert told.reached(Stage.ADOPTED).result == "올해 예산에 넣음"


def test_a_stage_to_come_has_no_result_and_none_comes_before_the_one_before_it():
    with pytest.raises(StageNotReached):
        IDEA.told(Reached(Stage.ADOPTED, LATER))
    with pytest.raises(StageTooEarly):
        IDEA.onward(Stage.ADOPTED, date(2026, 8, 3))
    with pytest.raises(StageTooEarly):
        IDEA.onward(Stage.SUPPLEMENTED, LATER).onward(Stage.ADOPTED, DAY)


def test_what_has_ended_goes_on_only_after_being_taken_up_again():
    ended = IDEA.end(LATER, "이미 시행 중")
    with pytest.raises(ProposalEnded):
        ended.onward(Stage.ADOPTED, LATER)

    assert ended.take_up_again("재심사").onward(Stage.ADOPTED, LATER).ended is False


def test_an_end_has_its_reason():
    with pytest.raises(EndUnfounded):
        IDEA.end(LATER, "")


def test_a_review_has_its_department_and_reason():
    with pytest.raises(ReviewUnfounded):
        IDEA.reviewed(Review("주차관리과", Feasibility.POSSIBLE, " ", LATER))


def test_a_word_in_the_discussion_may_have_no_name():
    assert IDEA.noted(Note(LATER, "구역을 넓힐 것")).notes[0].who == ""


def test_of_two_alike_the_first_received_goes_first():
    again = Proposal(2, "2", "빈집 임시 주차장", LATER)

    assert again.same_as(IDEA).duplicate_of == 1
    with pytest.raises(NotTheFirst):
        IDEA.same_as(again)


def test_two_of_one_day_go_by_the_order_of_the_register():
    assert Proposal(2, "2", "나", DAY).same_as(IDEA).duplicate_of == IDEA.id


def test_near_twins_are_shown_side_by_side_and_others_are_not():
    twins = [
        Text(1, DAY, "체납고지 모바일 전자고지 확대", "알림톡으로 보낸다"),
        Text(2, DAY, "경로당 회계 도우미", "간단 장부"),
        Text(3, LATER, "체납고지 모바일 전자고지 확대 방안", "알림톡 발송"),
    ]

    assert [(one.first, one.later) for one in likenesses(twins)] == [(1, 3)]


def test_one_text_under_two_titles_is_shown_too():
    texts = [Text(1, DAY, "전자고지", "우편 반송을 줄인다"), Text(2, LATER, "새 알림", "우편 반송을 줄인다")]

    assert [(one.first, one.later, one.share) for one in likenesses(texts)] == [(1, 2, 1)]


def test_of_thousands_none_that_reads_alike_is_missed():
    words = (
        "골목 제설 이웃 지도",
        "빈집 임시 주차장",
        "경로당 회계 도우미",
        "야간창구 예약 정비",
        "수어 상담 연결",
    )
    lot = Random(5)
    titles = [f"{lot.choice(words)} {lot.choice(words)[:6]} {lot.randrange(20)}" for _ in range(120)]
    texts = [Text(id, DAY, title) for id, title in enumerate(titles, start=1)]

    found = {(one.first, one.later) for one in likenesses(texts)}

    assert found == {
        (one.id, two.id)
        for at, one in enumerate(texts)
        for two in texts[at + 1 :]
        if any(likenesses([one, two]))
    }


def test_spaces_and_the_order_of_entry_make_no_difference():
    twins = [Text(2, LATER, "빈집 임시 주차장"), Text(1, DAY, "빈집임시주차장")]

    assert [(one.first, one.later, one.share) for one in likenesses(twins)] == [(1, 2, 1)]


def test_whoever_waits_hears_how_far_the_comparing_has_come():
    heard = []
    likenesses([Text(1, DAY, "빈집"), Text(2, DAY, "제설")], each=heard.append)

    assert heard == [1, 2]


def test_what_a_person_has_decided_is_not_asked_again():
    twins = [Text(1, DAY, "빈집 임시주차장"), Text(2, LATER, "빈집 임시주차장")]

    assert likenesses(twins, known=[(2, 1)]) == []


def test_a_decision_can_be_turned():
    again = Proposal(2, "2", "빈집 주차장", LATER).same_as(IDEA).other_than(1)

    assert (again.duplicate_of, again.unlike) == (None, (1,))
