"""The awards of a round, from its grades to what the body granted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from committee_desk.acts import declaration, matter, proposal, round
from committee_desk.domain.awards import Cut, Paid
from committee_desk.domain.finding import Refused
from committee_desk.domain.grant import Measure, Step
from committee_desk.domain.kinds.award_list import Given, in_parts
from committee_desk.domain.matter import Resolution
from committee_desk.domain.proposal import Proposer
from committee_desk.domain.proposal import Stage as IdeaStage
from committee_desk.domain.round import ReasonMissing, RoundStage
from committee_desk.jobs import awarding
from committee_desk.jobs.awarding import AlreadyDecided, NobodyRewarded, NotDecided
from committee_desk.store import grants, matters, proposals
from tests.acts.making import AT, SECRETARY, begun, with_members
from tests.acts.test_round import METHOD as PLAIN
from tests.jobs.awarded import closed, declared, proposed, scored, sitting, voted_down

FIRST, SECOND, THIRD, FOURTH, LAST = (
    "전자고지 확대",
    "빈집 임시주차장",
    "민원 서식 한 장으로",
    "골목 온도계",
    "구청 옥상 텃밭",
)


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def found(room):
    return scored(room)


def lines(asked):
    return [(one.title, one.rank, one.score, one.grade, one.won, one.cut) for one in asked.particulars.lines]


def standing(found):
    asked = found.room.ask(matters.of_kind, "award_list")[-1]
    return found.room.ask(grants.of, asked.id)


def settle(found, asked, because="기준 점수에 이르지 못함"):
    return awarding.settle(found.room.door, asked.id, because, by=SECRETARY, at=AT).result


def amended(found, asked, title, given, because="예산 사정"):
    about = asked.particulars.amend(found.proposals[title], given, because)
    return found.room.do(matter.fill_in, replace(asked, particulars=about))


def test_every_graded_proposal_is_on_the_list_with_its_rank_score_and_sum(found):
    assert lines(proposed(found)) == [
        (FIRST, 1, "91.00", "금상", 3_000_000, None),
        (SECOND, 2, "91.00", "금상", 3_000_000, None),
        (THIRD, 3, "86.00", "은상", 2_000_000, None),
        (FOURTH, 4, "81.33", "동상", 1_000_000, None),
    ]


def test_the_matter_is_of_its_kind_and_says_which_round_it_comes_from(found):
    asked = proposed(found)

    assert (asked.kind, asked.title) == ("award_list", "2026년 3분기 제안 심사 포상(안)")
    assert asked.particulars.source == "2026년 3분기 제안 심사(2026-Q3)"


def test_what_is_beyond_the_budget_stays_on_the_list_without_a_sum(room):
    asked = proposed(scored(room, budget=7_000_000))

    assert [(one.won, one.cut) for one in asked.particulars.lines] == [
        (3_000_000, None),
        (3_000_000, None),
        (0, Cut.BUDGET),
        (0, Cut.BUDGET),
    ]


def test_nobody_is_proposed_more_than_the_cap_of_the_rules():
    room = begun("proposal-review")

    asked = proposed(scored(room, cap=4_000_000))

    assert [(one.won, one.cut) for one in asked.particulars.lines[:3]] == [
        (3_000_000, None),
        (3_000_000, None),
        (1_000_000, Cut.CAP),
    ]


def test_the_cap_names_the_place_where_it_stands():
    asked = proposed(scored(begun("proposal-review")))

    assert (asked.particulars.cap, asked.particulars.cap_from) == (
        5_000_000,
        "서울특별시 사례(1인당 연 500만원)",
    )


def test_a_round_that_is_not_closed_has_no_awards_yet(room):
    open_ = room.do(round.open_, "3분기", "2026-Q3", PLAIN)

    with pytest.raises(RoundStage):
        awarding.propose(room.door, open_.id, by=SECRETARY, at=AT)


def test_proposed_again_while_undecided_it_is_the_same_matter_worked_out_anew(found):
    first = proposed(found)
    before = found.room.ask(proposals.get, found.proposals[FOURTH])
    found.room.do(proposal.change, replace(before, proposers=(Proposer("한도윤"),)), "이름을 바로잡음")

    again = proposed(found)

    assert again.id == first.id
    assert again.particulars.lines[3].given == (Given("한도윤", 1_000_000),)


def test_what_was_changed_by_hand_stays_when_it_is_proposed_anew(found):
    amended(found, proposed(found), FIRST, (), "다른 상을 받음")

    again = proposed(found)

    assert (again.particulars.lines[0].struck, again.particulars.lines[0].because) == (True, "다른 상을 받음")


def test_proposed_again_with_nothing_changed_it_says_nothing_in_the_journal(found):
    proposed(found)
    size = found.room.size()

    proposed(found)

    assert found.room.done_since(size) == []


def test_the_declaration_promises_each_person_their_part(found):
    sat = sitting(found, proposed(found))

    declared(sat)

    assert [(one.person, one.won, one.grade, one.step) for one in standing(found)] == [
        ("이수진(징수과)", 3_000_000, "금상", Step.IDEA),
        ("박정우(주차관리과)", 1_500_000, "금상", Step.IDEA),
        ("최은경(건축과)", 1_500_000, "금상", Step.IDEA),
        ("이수진(징수과)", 2_000_000, "은상", Step.IDEA),
        ("윤상철(환경과)", 1_000_000, "동상", Step.IDEA),
    ]
    assert {one.granted_on for one in standing(found)} == {date(2026, 11, 27)}


def test_a_list_that_is_voted_down_promises_nothing(found):
    sat = sitting(found, proposed(found))

    voted_down(sat)

    assert (standing(found), found.room.matter(sat.matter.id).outcome) == ([], "not_awarded")


def test_after_a_list_was_voted_down_another_may_be_proposed(found):
    sat = sitting(found, proposed(found))
    voted_down(sat)

    assert proposed(found).id != sat.matter.id


def test_what_was_decided_is_not_proposed_again(found):
    declared(sitting(found, proposed(found)))

    with pytest.raises(AlreadyDecided, match="2026-0001"):
        proposed(found)


def test_a_line_that_the_body_changes_is_granted_as_changed(found):
    asked = proposed(found)
    line = asked.particulars.lines[1]
    amended(found, asked, SECOND, in_parts(line, 1_000_001))
    amended(found, found.room.matter(asked.id), THIRD, ())
    sat = sitting(found, asked, Resolution.AMENDED)

    declared(sat, Resolution.AMENDED)

    assert [(one.person, one.won) for one in standing(found)] == [
        ("이수진(징수과)", 3_000_000),
        ("박정우(주차관리과)", 500_001),
        ("최은경(건축과)", 500_000),
        ("윤상철(환경과)", 1_000_000),
    ]


def test_a_list_with_changed_lines_is_not_declared_as_proposed(found):
    asked = proposed(found)
    amended(found, asked, FIRST, ())

    with pytest.raises(Refused, match="lines of it were changed: 1"):
        declared(sitting(found, asked))


def test_an_amended_list_of_which_no_line_is_changed_is_not_declared(found):
    sat = sitting(found, proposed(found), Resolution.AMENDED)

    with pytest.raises(Refused, match="no line is"):
        declared(sat, Resolution.AMENDED)


def test_a_condition_stands_in_every_promise(found):
    sat = sitting(found, proposed(found), Resolution.CONDITIONAL)

    declared(sat, Resolution.CONDITIONAL)

    assert {one.condition for one in standing(found)} == {"관리 부서를 정할 것"}


def test_a_change_that_passes_the_cap_is_refused_with_the_sum(found):
    asked = proposed(found)
    amended(found, asked, FIRST, (Given("이수진(징수과)", 3_000_001),))
    sat = sitting(found, asked, Resolution.AMENDED)

    with pytest.raises(Refused, match="5,000,001 won in this year"):
        declared(sat, Resolution.AMENDED)


def test_what_others_were_promised_meanwhile_counts_towards_the_cap(room):
    first, second = scored(room), scored(room)
    earlier, later = proposed(first), proposed(second)
    declared(sitting(first, earlier))
    sat = sitting(second, later)

    with pytest.raises(Refused, match="이수진"):
        declared(sat)


def test_the_next_round_of_the_year_counts_what_was_promised_before(room):
    first, second = scored(room), scored(room)
    declared(sitting(first, proposed(first)))

    asked = proposed(second)

    assert asked.particulars.had == (
        Paid("박정우(주차관리과)", 1_500_000),
        Paid("윤상철(환경과)", 1_000_000),
        Paid("이수진(징수과)", 5_000_000),
        Paid("최은경(건축과)", 1_500_000),
    )
    assert [(one.won, one.cut) for one in asked.particulars.lines] == [
        (0, Cut.CAP),
        (3_000_000, None),
        (0, Cut.CAP),
        (1_000_000, None),
    ]


def test_when_the_declaration_is_voided_so_is_what_it_promised(found):
    sat = sitting(found, proposed(found))
    declared(sat)

    found.room.do(declaration.void, sat.item.id, "잘못 셈")

    assert standing(found) == []
    assert found.room.ask(grants.had, 2026) == {}
    assert {one.voided_because for one in found.room.ask(grants.REGISTER.all)} == {"잘못 셈"}


def test_the_desk_is_whole_after_promising_and_voiding(found):
    sat = sitting(found, proposed(found))
    declared(sat)
    found.room.do(declaration.void, sat.item.id, "잘못 셈")

    assert found.room.examine().faults == ()


def test_settling_adopts_what_was_given_something_and_ends_the_others(found):
    sat = sitting(found, proposed(found))
    declared(sat)
    closed(sat)

    settled = settle(found, sat.matter)

    assert [(one.title, one.stage, one.ended_because) for one in settled] == [
        (FIRST, IdeaStage.ADOPTED, ""),
        (SECOND, IdeaStage.ADOPTED, ""),
        (THIRD, IdeaStage.ADOPTED, ""),
        (FOURTH, IdeaStage.ADOPTED, ""),
        (LAST, IdeaStage.DISCOVERED, "기준 점수에 이르지 못함"),
    ]
    assert settle(found, sat.matter) == ()


def test_it_was_decided_at_the_meeting_however_late_it_is_settled(found):
    sat = sitting(found, proposed(found))
    declared(sat)
    closed(sat)

    late = {"by": SECRETARY, "at": AT + timedelta(days=40)}
    settled = awarding.settle(found.room.door, sat.matter.id, "기준 점수에 이르지 못함", **late).result

    assert {one.decided_on for one in settled} == {found.room.matter(sat.matter.id).decided_on}


def test_a_line_that_was_struck_ends_with_the_reason_of_the_body(found):
    asked = proposed(found)
    amended(found, asked, FIRST, (), "이미 시행 중임")
    sat = sitting(found, asked, Resolution.AMENDED)
    declared(sat, Resolution.AMENDED)

    ended = {one.title: one.ended_because for one in settle(found, sat.matter) if one.ended}

    assert ended == {FIRST: "이미 시행 중임", LAST: "기준 점수에 이르지 못함"}


def test_nothing_is_settled_before_the_decision_or_without_a_reason(found):
    asked = proposed(found)
    with pytest.raises(NotDecided):
        settle(found, asked)

    declared(sitting(found, asked))

    with pytest.raises(ReasonMissing):
        settle(found, asked, " ")


def test_personnel_benefits_follow_as_a_list_of_their_own_once_an_idea_is_carried_out():
    found = scored(begun("proposal-review"))
    with pytest.raises(NobodyRewarded):
        proposed(found, Step.CARRIED_OUT, carried_out=(found.proposals[FIRST],))
    declared(sitting(found, proposed(found)))

    asked = proposed(found, Step.CARRIED_OUT, carried_out=(found.proposals[FIRST], found.proposals[FOURTH]))

    assert asked.title == "2026년 3분기 제안 심사 실시 포상(안)"
    assert [(one.title, one.given) for one in asked.particulars.lines] == [
        (FIRST, (Given("이수진(징수과)", measure=Measure.TRANSFER),)),
        (FOURTH, ()),
    ]


def test_without_names_those_that_are_shared_by_now_are_on_the_second_list(found):
    declared(sitting(found, proposed(found)))
    with pytest.raises(NobodyRewarded):
        proposed(found, Step.CARRIED_OUT)
    found.room.do(proposal.move_on, found.proposals[SECOND], IdeaStage.SHARED)

    assert [one.title for one in proposed(found, Step.CARRIED_OUT).particulars.lines] == [SECOND]


def test_the_two_steps_are_promised_apart(found):
    declared(sitting(found, proposed(found)))
    asked = proposed(found, Step.CARRIED_OUT, carried_out=(found.proposals[FIRST],))
    given = (Given("이수진(징수과)", measure=Measure.SPECIAL_STEP),)
    amended(found, asked, FIRST, given, "실시 성과가 뚜렷함")
    declared(sitting(found, asked, Resolution.AMENDED), Resolution.AMENDED)

    told = found.room.ask(grants.to, found.proposals[FIRST])

    assert [(one.step, one.measure, one.won) for one in told] == [
        (Step.IDEA, "money", 3_000_000),
        (Step.CARRIED_OUT, "special_step", 0),
    ]


def test_a_round_in_which_nobody_reached_a_grade_has_no_list(room):
    panel = with_members(room, 3)
    held = room.do(round.open_, "3분기", "2026-Q3", PLAIN, None)
    assert panel
    for step in (round.fix, round.reveal, round.close):
        room.do(step, held.id)

    with pytest.raises(NobodyRewarded):
        awarding.propose(room.door, held.id, by=SECRETARY, at=AT)
