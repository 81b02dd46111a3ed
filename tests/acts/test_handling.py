"""The lawful steps of a proposal as they are recorded, with the reason where a rule asks for one."""

from datetime import date

import pytest

from committee_desk.acts import handling, proposal
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.handling import (
    Again,
    Mark,
    Measured,
    NoOpenCall,
    PlanMissing,
    StepBefore,
    Undecided,
    Why,
)
from committee_desk.domain.proposal import Kind, Stage, StageTooEarly
from tests.acts.making import begun

RECEIVED, DECIDED, TOLD = date(2026, 9, 7), date(2026, 10, 6), date(2026, 10, 7)


@pytest.fixture
def room():
    return begun("proposal-national")


def received(room):
    return room.do(proposal.receive, "빈집 임시주차장", RECEIVED).id


def adopted(room):
    id = received(room)
    room.do(proposal.move_on, id, Stage.ADOPTED, DECIDED)
    return id


def ended(room):
    id = received(room)
    room.do(proposal.end, id, "이미 시행 중임")
    return id


def told(room, id, planned=None):
    return room.do(handling.notify, id, TOLD, planned)


def test_a_supplement_asked_for_late_needs_its_reason(room):
    id = received(room)
    with pytest.raises(ReasonNeeded):
        room.do(handling.ask_supplement, id, date(2026, 9, 15), date(2026, 9, 22), " ")

    one = room.do(handling.ask_supplement, id, date(2026, 9, 15), date(2026, 9, 22), "추가 자료")

    assert one.handling.supplement_by == date(2026, 9, 22)
    assert room.last("proposal", id).reason == "추가 자료"


def test_an_adopted_proposal_is_told_with_its_plan_followed_measured_and_released(room):
    id = adopted(room)
    with pytest.raises(PlanMissing):
        told(room, id)
    told(room, id, date(2026, 12, 31))
    room.do(handling.check, id, date(2026, 12, 1), "공사 발주")
    room.do(handling.plan_anew, id, date(2027, 3, 31), "예산 이월")
    room.do(handling.carry_out, id, date(2027, 3, 2))
    room.do(handling.show_effect, id, date(2027, 4, 1))
    room.do(handling.measure, id, Measured(date(2028, 4, 3), Mark.SU, 49_000_000))

    one = room.do(handling.release, id, date(2029, 10, 8), "3년 지남")

    assert (one.handling.planned_for, one.handling.measured.mark) == (date(2027, 3, 31), Mark.SU)
    assert one.handling.released_on == date(2029, 10, 8)
    assert room.examine().faults == ()


def test_only_what_was_decided_is_notified_and_only_what_was_adopted_carried_out(room):
    with pytest.raises(Undecided):
        told(room, received(room))
    with pytest.raises(Undecided):
        room.do(handling.carry_out, ended(room), TOLD)


def test_a_re_review_that_adopts_takes_the_proposal_up_again(room):
    id = ended(room)
    told(room, id)
    room.do(handling.ask_again, id, Again(date(2026, 10, 12), because="시행 중인 사업과 다름"))

    decided = Again(date(2026, 10, 12), decided_on=date(2026, 11, 2), adopted=True, members=7, citizens=4)
    with pytest.raises(Refused, match="Citizens on the panel: 3 of 7"):
        room.do(handling.decide_again, id, Again(TOLD, decided_on=TOLD, members=7, citizens=3, reason="유지"))
    one = room.do(handling.decide_again, id, Again(*_told(decided), reason="창의성이 인정됨"))

    assert (one.adopted, one.decided_on, one.handling.notified_on) == (True, date(2026, 11, 2), None)
    assert one.handling.again[0].because == "시행 중인 사업과 다름"


def test_a_re_review_two_years_later_is_heard_where_the_same_was_carried_out(room):
    id = ended(room)
    told(room, id)
    with pytest.raises(ReasonNeeded):
        room.do(handling.ask_again, id, Again(date(2028, 9, 1)))

    one = room.do(handling.ask_again, id, Again(date(2028, 9, 1), Why.CARRIED_OUT, "같은 시책 시행"))

    assert one.handling.re_review.why is Why.CARRIED_OUT


def test_what_the_proposer_says_is_no_reason_for_hearing_it_late(room):
    id = ended(room)
    told(room, id)
    late = Again(date(2026, 10, 26), because="시행 중인 사업과 다름")

    with pytest.raises(ReasonNeeded, match="until 2026-10-22"):
        room.do(handling.ask_again, id, late)
    one = room.do(handling.ask_again, id, late, "통지가 늦게 닿음")

    assert one.handling.re_review.because == "시행 중인 사업과 다름"
    assert room.last("proposal", id).reason == "통지가 늦게 닿음"


def test_results_are_measured_before_their_year_is_over_only_with_a_reason(room):
    id = adopted(room)
    told(room, id, date(2026, 12, 31))
    room.do(handling.carry_out, id, date(2026, 11, 2))
    room.do(handling.show_effect, id, date(2026, 11, 16))
    early = Measured(date(2027, 11, 15), Mark.U)

    with pytest.raises(ReasonNeeded, match="over a year, until 2027-11-16"):
        room.do(handling.measure, id, early)

    assert room.do(handling.measure, id, early, "사업이 끝남").handling.measured == early


def _told(again):
    return (
        again.asked_on,
        again.why,
        again.because,
        again.decided_on,
        again.adopted,
        again.members,
        again.citizens,
    )


def test_what_is_undecided_is_not_released_and_what_is_kept_only_with_a_reason(room):
    undecided, id = received(room), ended(room)
    told(room, id)
    early, late = date(2028, 11, 2), date(2028, 11, 3)

    with pytest.raises(Undecided):
        room.do(handling.release, undecided, late, "끝남")
    with pytest.raises(ReasonNeeded, match="kept and followed until 2028-11-02"):
        room.do(handling.release, id, early, "")

    assert room.do(handling.release, id, late, "").handling.released_on == late


def test_nobody_is_told_of_an_adoption_before_it_was_decided(room):
    id = adopted(room)

    with pytest.raises(StepBefore, match="2026-10-06"):
        room.do(handling.notify, id, date(2026, 10, 5), date(2026, 12, 31))


def test_nothing_is_done_about_a_proposal_before_it_came(room):
    id, call = received(room), room.do(proposal.receive, "공모", RECEIVED, kind=Kind.OPEN_CALL).id
    eve = date(2026, 9, 4)

    for early in (
        lambda: room.do(handling.ask_supplement, id, eve, RECEIVED, "도면"),
        lambda: room.do(handling.ask_opinion, id, eve, "특허청"),
        lambda: room.do(handling.close_call, call, eve),
    ):
        with pytest.raises(StepBefore, match="2026-09-07"):
            early()
    assert room.do(handling.close_call, call, date(2026, 9, 30)).case.start == date(2026, 9, 30)


def test_only_an_open_call_is_closed(room):
    with pytest.raises(NoOpenCall):
        room.do(handling.close_call, received(room), DECIDED)


def test_nothing_follows_an_adoption_before_it_was_decided(room):
    id, eve = adopted(room), date(2026, 10, 5)
    told(room, id, date(2026, 12, 31))

    for early in (
        lambda: room.do(handling.plan_anew, id, eve, "당김"),
        lambda: room.do(handling.carry_out, id, eve),
        lambda: room.do(handling.check, id, eve, "발주"),
    ):
        with pytest.raises(StepBefore, match="2026-10-06"):
            early()


def test_what_was_carried_out_before_it_was_handed_in_needs_no_plan(room):
    id = room.do(proposal.receive, "옥상 텃밭", RECEIVED, kind=Kind.CARRIED_OUT).id
    room.do(proposal.move_on, id, Stage.ADOPTED, DECIDED)
    room.do(handling.carry_out, id, date(2026, 3, 2))

    assert told(room, id).handling.notified_on == TOLD


def test_an_opinion_is_asked_only_while_it_is_undecided(room):
    with pytest.raises(Undecided):
        room.do(handling.ask_opinion, ended(room), TOLD, "특허청")


def test_that_it_was_not_adopted_has_the_day_on_which_it_was_decided(room):
    id = received(room)

    one = room.do(proposal.end, id, "이미 시행 중임", DECIDED)

    assert (one.decided_on, one.adopted) == (DECIDED, False)
    with pytest.raises(StageTooEarly):
        room.do(proposal.end, received(room), "이미 시행 중임", date(2026, 9, 4))
