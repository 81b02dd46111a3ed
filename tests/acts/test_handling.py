"""The lawful steps of a proposal as they are recorded, with the reason where a rule asks for one."""

from datetime import date

import pytest

from committee_desk.acts import handling, proposal
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.handling import Again, Mark, Measured, StepBefore, StepMissing, Undecided, Why
from committee_desk.domain.proposal import Stage
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
    with pytest.raises(StepMissing):
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
    early, late = date(2028, 11, 1), date(2028, 11, 2)

    with pytest.raises(Undecided):
        room.do(handling.release, undecided, late, "끝남")
    with pytest.raises(ReasonNeeded, match="kept and followed until 2028-11-01"):
        room.do(handling.release, id, early, "")

    assert room.do(handling.release, id, late, "").handling.released_on == late


def test_nobody_is_told_of_an_adoption_before_it_was_decided(room):
    id = adopted(room)

    with pytest.raises(StepBefore, match="2026-10-06"):
        room.do(handling.notify, id, date(2026, 10, 5), date(2026, 12, 31))
