"""The days that the law hangs on a proposal, from its receipt to the end of its keeping."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain import handling
from committee_desk.domain.deadline import DECIDE, SUPPLEMENT
from committee_desk.domain.handling import (
    AGAIN,
    CARRY_OUT,
    CHECK,
    KEEP,
    MEASURE,
    NOTIFY,
    OPINION,
    Again,
    Case,
    Handling,
    Mark,
    Measured,
    StepBefore,
    StepMissing,
    StepTaken,
    Why,
    deadlines,
)
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.proposal import Proposal, Stage
from committee_desk.store import days as days_of
from tests.packs import rules

NATIONAL, NOWON = rules("proposal-national"), rules("proposal-review")
RECEIVED, DECIDED = date(2026, 9, 7), date(2026, 10, 6)  # a Monday, and a Tuesday
OPR = "공무원 제안 규정"


def never(_day):
    return False


def days(case, known=NATIONAL):
    return {one.what: one.on for one in deadlines(case, known, never)}


def undecided(**facts):
    return Case(RECEIVED, Handling(**facts))


def decided(adopted, **facts):
    return Case(RECEIVED, Handling(notified_on=DECIDED, **facts), adopted, DECIDED)


# 제9조제1항: 접수한 날부터 1개월
def test_a_proposal_is_decided_within_a_month_of_its_receipt():
    [one] = deadlines(undecided(), NATIONAL, never)

    assert (one.what, one.on) == (DECIDE, date(2026, 10, 7))
    assert one.article == "공무원 제안 규정 제9조제1항, 국민 제안 규정 제10조제1항"


def test_an_open_call_is_counted_from_its_last_day():
    assert days(undecided(called_until=date(2026, 9, 30))) == {DECIDE: date(2026, 11, 2)}


# 제6조제2항: 보완에 걸리는 기간은 산입하지 아니한다
def test_a_supplement_stops_the_clock_until_it_comes():
    asked = Handling().supplement_asked(date(2026, 9, 10), date(2026, 9, 18))
    came = asked.supplemented(date(2026, 9, 17))

    assert days(Case(RECEIVED, asked)) == {SUPPLEMENT: date(2026, 9, 18)}
    assert days(Case(RECEIVED, came)) == {DECIDE: date(2026, 10, 15)}


@pytest.mark.parametrize(("on", "found"), [(date(2026, 9, 14), 0), (date(2026, 9, 15), 1)])
def test_a_supplement_is_asked_for_within_seven_days(on, found):
    assert len(list(handling.asking(undecided(), on, NATIONAL, never))) == found


# 제8조제4항: 3주; 노원구 조례 제13조제3항: 15일
@pytest.mark.parametrize(("known", "last"), [(NATIONAL, date(2026, 9, 29)), (NOWON, date(2026, 9, 23))])
def test_an_opinion_comes_back_in_time_and_is_not_counted(known, last):
    asked = Handling().opinion_asked(date(2026, 9, 8), "특허청")
    came = asked.opinion_came(date(2026, 9, 22), "저촉 없음")

    assert days(Case(RECEIVED, asked), known) == {OPINION: last}
    assert days(Case(RECEIVED, came), known) == {DECIDE: date(2026, 10, 22)}


def test_days_of_a_supplement_and_an_opinion_that_lie_together_count_once():
    both = (
        Handling()
        .supplement_asked(date(2026, 9, 10), date(2026, 9, 18))
        .opinion_asked(date(2026, 9, 10), "특허청")
        .supplemented(date(2026, 9, 17))
        .opinion_came(date(2026, 9, 17), "저촉 없음")
    )

    assert days(Case(RECEIVED, both)) == {DECIDE: date(2026, 10, 15)}


def test_what_is_decided_waits_to_be_notified():
    case = Case(RECEIVED, Handling(), False, DECIDED)

    assert days(case) == {NOTIFY: DECIDED, KEEP: date(2028, 10, 6)}


# 제23조: 채택 3년, 불채택 2년; 제25조제1항: 매분기
def test_an_adopted_proposal_is_checked_every_quarter_and_kept_three_years():
    assert days(decided(True)) == {CHECK: date(2027, 1, 6), KEEP: date(2029, 10, 8)}
    assert days(decided(True, checked_on=date(2027, 1, 4)))[CHECK] == date(2027, 4, 5)


# 민법 제157조, 제161조: the first day is not counted, and a last day on a holiday goes on
def test_keeping_ends_on_a_day_of_work_three_years_after_the_decision():
    seoul = days_of.under(NATIONAL)
    leap = Case(RECEIVED, Handling(), False, date(2024, 2, 29))
    new_year = Case(RECEIVED, Handling(), True, date(2024, 1, 1))

    assert leap.kept_until(NATIONAL, seoul) == date(2026, 3, 3)
    assert new_year.kept_until(NATIONAL, seoul) == date(2027, 1, 4)


def test_what_was_asked_for_is_not_due_once_it_is_decided():
    asked = Handling(notified_on=DECIDED).supplement_asked(date(2026, 9, 10), date(2026, 9, 18))
    waiting = asked.opinion_asked(date(2026, 9, 11), "특허청")

    assert days(Case(RECEIVED, waiting, False, DECIDED)) == {KEEP: date(2028, 10, 6)}


def test_one_not_adopted_is_kept_two_years_and_then_nothing_is_due():
    case = decided(False)

    assert days(case) == {KEEP: date(2028, 10, 6)}
    assert days(replace(case, handling=replace(case.handling, released_on=date(2028, 10, 7)))) == {}


# 제24조제4항: 최초로 성과가 나타난 날부터 1년
def test_results_are_measured_a_year_after_the_first_effect():
    planned = decided(True, planned_for=date(2026, 12, 31))
    carried = planned.handling.carried_out(date(2026, 12, 1)).shown_effect(date(2027, 1, 11))
    measured = carried.measured_by(Measured(date(2028, 1, 12), Mark.U, 49_000_000))

    assert days(planned)[CARRY_OUT] == date(2026, 12, 31)
    assert days(replace(planned, handling=carried))[MEASURE] == date(2028, 1, 11)
    assert days(replace(planned, handling=measured)) == {KEEP: date(2029, 10, 8)}


@pytest.mark.parametrize(
    ("why", "last"), [(Why.ASKED, date(2026, 10, 21)), (Why.CARRIED_OUT, date(2028, 10, 6))]
)
def test_a_re_review_is_asked_for_in_fifteen_days_or_in_two_years_where_it_was_carried_out(why, last):
    asked = Again(last, why)
    late = replace(asked, asked_on=date(2028, 10, 7) if why is Why.CARRIED_OUT else date(2026, 10, 22))

    assert handling.last_day_to_ask(decided(False), why, NATIONAL, never) == last
    assert list(handling.asking_again(decided(False), asked, NATIONAL, never)) == []
    assert len(list(handling.asking_again(decided(False), late, NATIONAL, never))) == 1


def test_an_adopted_proposal_has_no_re_review():
    assert handling.last_day_to_ask(decided(True), Why.ASKED, NATIONAL, never) is None


def test_a_re_review_is_decided_within_a_month():
    again = decided(False).handling.asked_again(Again(date(2026, 10, 12)))

    assert days(replace(decided(False), handling=again))[AGAIN] == date(2026, 11, 12)


# 제7조제3항: 2분의 1 이상을 국민으로
@pytest.mark.parametrize(
    ("members", "citizens", "refused"), [(7, 4, []), (8, 4, []), (7, 3, [True]), (0, 0, [True])]
)
def test_half_of_the_panel_of_a_re_review_are_citizens(members, citizens, refused):
    again = Again(DECIDED, members=members, citizens=citizens)

    assert [one.refuses for one in handling.panel(again, NATIONAL)] == refused


def test_what_is_adopted_after_all_is_notified_anew():
    asked = decided(False).handling.asked_again(Again(date(2026, 10, 12)))
    waiting = asked.re_review
    adopted = replace(waiting, decided_on=date(2026, 11, 2), adopted=True, members=7, citizens=4)

    assert asked.decided_again(adopted).notified_on is None
    assert asked.decided_again(replace(adopted, adopted=False)).notified_on == DECIDED


def test_it_is_planned_for_a_day_within_the_time_it_is_followed():
    case = decided(True)

    assert list(handling.planning(case, date(2029, 10, 8), NATIONAL, never)) == []
    assert len(list(handling.planning(case, date(2029, 10, 9), NATIONAL, never))) == 1


def test_no_step_is_taken_before_the_one_it_follows_nor_twice():
    for wrong, refusal in (
        (lambda: Handling().supplemented(DECIDED), StepMissing),
        (lambda: Handling().opinion_came(DECIDED, ""), StepMissing),
        (lambda: Handling().shown_effect(DECIDED), StepMissing),
        (lambda: Handling().asked_again(Again(DECIDED)), StepMissing),
        (lambda: Handling().decided_again(Again(DECIDED, decided_on=DECIDED)), StepMissing),
        (lambda: Handling(carried_out_on=DECIDED).carried_out(DECIDED), StepTaken),
        (lambda: Handling(carried_out_on=DECIDED).shown_effect(RECEIVED), StepBefore),
        (lambda: Handling(asked_on=DECIDED).supplement_asked(DECIDED, DECIDED), StepTaken),
    ):
        with pytest.raises(refusal):
            wrong()


def test_a_proposal_knows_when_it_was_adopted_or_ended():
    one = Proposal(ProposalId(1), "P2026-0001", "빈집 임시주차장", RECEIVED)
    adopted = one.onward(Stage.NURTURED, DECIDED)

    assert (one.adopted, one.decided_on) == (None, None)
    assert (adopted.adopted, adopted.decided_on) == (True, DECIDED)
    assert (adopted.end(DECIDED, "중복").adopted, one.case.decided_on) == (False, None)
