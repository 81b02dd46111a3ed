"""The ledger of support: never a won above what was granted, nor above the cap of its stage or instance."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.awaited import LAWYER, PROGRESS, RECEIPTS
from committee_desk.domain.finding import ReasonNeeded, Refused, ensure
from committee_desk.domain.ids import AttachmentId, MatterId, PaymentId
from committee_desk.domain.kinds.support import GRANTED, Conclusion, LeftBefore, Proceedings, Support
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Matter, Stage
from committee_desk.domain.payment import (
    EntryVoid,
    GroundUnknown,
    Ledger,
    MoreThanOwed,
    MoreThanPaid,
    Move,
    NotGranted,
    PaidBefore,
    PartyMissing,
    Payment,
    RecallUnfounded,
    SumMissing,
    also_supported,
    before_paying,
    ensure_back,
    granted,
    set_going,
    shown_by,
)
from committee_desk.domain.rules import Strength
from tests.packs import rules

RULES = rules()
DECIDED, PAID_ON = date(2026, 11, 2), date(2026, 11, 10)
ABOUT = Support(
    "도로과 7급 김○○",
    support=Proceedings.INVESTIGATION,
    instance="기소 전 수사(2026형제77)",
    insured=Known.NO,
    wanted=5_000_000,
    granted=5_000_000,
)


def matter(id=1, **facts):
    about = replace(ABOUT, **facts)
    kept = Matter(MatterId(id), f"2026-{id:04}", "support", "지원 신청", about, date(2026, 10, 1))
    return replace(kept, stage=Stage.DECIDED, outcome=GRANTED, decided_on=DECIDED)


def entry(won, move=Move.PAID, id=0, **facts):
    ground = "convicted" if move is Move.RECALLED else ""
    given = {"party": "변호사 박○○", "instance": ABOUT.instance, "ground": ground, "note": "의결", **facts}
    return Payment(PaymentId(id), MatterId(1), PAID_ON, won, move, **given)


def held(*entries, insured=0):
    return Ledger(tuple(replace(one, id=PaymentId(at)) for at, one in enumerate(entries, 1)), insured)


def pay(won, kept=None, ledger=None, others=(), reason="", **facts):
    found = before_paying(kept or matter(), entry(won, **facts), ledger or Ledger(), others, RULES)
    ensure(found, reason)


def test_what_was_granted_is_paid_to_the_won():
    pay(5_000_000)
    pay(1, ledger=held(entry(4_999_999)))
    with pytest.raises(
        Refused, match=r"5,000,001 won would be paid in all; 5,000,000 won were granted, and 0 won"
    ):
        pay(1, ledger=held(entry(5_000_000)))


# 제5조: 징계 200만, 기소 전 수사 500만은 불복 절차마다; 형사는 심급마다 2,000만; 민사는 법원 규칙의 표
@pytest.mark.parametrize(
    ("support", "cap"),
    [
        (Proceedings.DISCIPLINE, 2_000_000),
        (Proceedings.INVESTIGATION, 5_000_000),
        (Proceedings.CRIMINAL, 20_000_000),
    ],
)
def test_no_payment_passes_the_cap_by_one_won(support, cap):
    kept = matter(support=support, granted=90_000_000, wanted=90_000_000, acquitted_on=DECIDED)

    pay(cap, kept)
    with pytest.raises(
        Refused,
        match=rf"{cap + 1:,} won would be paid for this\. The most is {cap:,} won .*; {cap:,} won of it",
    ):
        pay(cap + 1, kept)


def test_a_civil_suit_is_held_to_the_table_of_the_court_and_not_to_a_sum():
    pay(90_000_000, matter(support=Proceedings.CIVIL, granted=90_000_000, wanted=90_000_000))


def test_each_stage_or_instance_has_a_cap_of_its_own_however_it_is_spelled():
    kept = matter(granted=9_000_000, wanted=9_000_000)
    ledger = held(entry(5_000_000, instance="기소 전 수사(2026형제77)"))

    pay(4_000_000, kept, ledger, instance="항고")
    with pytest.raises(Refused, match="The most is 5,000,000 won for each stage, .*; 0 won of it are left"):
        pay(1, kept, ledger, instance="기소전 수사 (2026형제77)")


def test_a_disciplinary_case_has_one_cap_whatever_stage_is_named():
    kept = matter(support=Proceedings.DISCIPLINE, granted=9_000_000)

    with pytest.raises(Refused, match="The most is 2,000,000 won for each case, .*; 0 won of it are left"):
        pay(1, kept, held(entry(2_000_000, instance="징계위원회")), instance="소청")


def test_a_raised_cap_leaves_only_what_was_granted():
    kept = matter(granted=6_000_000, wanted=9_000_000, raised=True)

    pay(6_000_000, kept)
    with pytest.raises(Refused, match="6,000,000 won were granted"):
        pay(6_000_001, kept)


def test_a_void_payment_makes_room_again():
    ledger = held(replace(entry(5_000_000), voided_because="두 번 적음"))

    pay(5_000_000, ledger=ledger)

    assert ledger.paid == 0


def test_costs_of_a_criminal_trial_are_paid_from_the_day_of_the_final_acquittal_on():
    kept = matter(support=Proceedings.CRIMINAL)

    pay(1, replace(kept, particulars=replace(kept.particulars, acquitted_on=PAID_ON)))
    for acquitted in (None, date(2026, 11, 11)):
        with pytest.raises(Refused, match="acquittal is final"):
            pay(1, replace(kept, particulars=replace(kept.particulars, acquitted_on=acquitted)))


def test_costs_of_a_trial_that_ended_in_a_conviction_are_never_paid_though_they_were_granted_before():
    kept = matter(support=Proceedings.CRIMINAL)
    over = kept.particulars.came_to_end(Conclusion.CONVICTED, PAID_ON)

    with pytest.raises(Refused, match="ended on 2026-11-10 in a conviction that is final"):
        pay(1, replace(kept, particulars=over))
    pay(1, replace(kept, particulars=over.came_to_end(Conclusion.ACQUITTED, PAID_ON)))


def test_the_insurance_is_claimed_from_first_and_the_support_covers_what_it_leaves():
    kept = matter(insured=Known.YES)

    with pytest.raises(ReasonNeeded, match="nothing was claimed from it"):
        pay(1, kept)
    pay(2_000_000, kept, Ledger(insured=3_000_000))
    with pytest.raises(ReasonNeeded, match=r"3,000,000 won of the insurance 5,000,001 won would be paid"):
        pay(2_000_001, kept, Ledger(insured=3_000_000))


def test_one_official_is_not_supported_twice_for_the_same_and_the_other_matter_is_named():
    same, appeal, other = matter(2), matter(3, instance="항고"), matter(4, applicant="건축과 6급 이○○")

    pay(1, others=[appeal, other])
    with pytest.raises(Refused, match="supported already: matter 2026-0002"):
        pay(1, others=[same, appeal, other])


def test_one_official_in_two_departments_is_not_supported_twice_in_one_case():
    moved, namesake = matter(2, applicant="건축과 7급 김○○"), matter(3, applicant="세무과 김○○", instance="")

    with pytest.raises(Refused, match="supported already: matter 2026-0002"):
        pay(1, others=[moved, namesake])
    pay(1, others=[namesake])


def test_a_namesake_of_another_department_is_named_and_stands_in_nobody_s_way():
    [found] = also_supported(matter(), [matter(2, applicant="건축과 7급 김○○", instance="항고")], RULES)

    assert (found.refuses, found.text) == (
        False,
        "Somebody of the same name is supported in matter {numbers}.",
    )


def test_another_support_of_the_same_official_is_named_and_stands_in_nobody_s_way():
    [found] = also_supported(
        matter(), [matter(), matter(3, instance="항고"), matter(4, applicant="이○○")], RULES
    )

    assert (found.refuses, found.facts) == (False, {"numbers": "2026-0003"})


def test_only_granted_support_with_a_sum_is_paid_and_not_before_its_decision():
    with pytest.raises(NotGranted):
        granted(replace(matter(), outcome="support_not_granted"))
    with pytest.raises(NotGranted):
        granted(matter(granted=None))
    with pytest.raises(PaidBefore):
        pay(1, replace(matter(), decided_on=date(2026, 11, 11)))


def test_an_entry_says_how_much_to_whom_and_why():
    for wrong, refusal in (
        ({"won": 0}, SumMissing),
        ({"won": 1, "party": " "}, PartyMissing),
        ({"won": 1, "move": Move.RECALLED, "ground": ""}, RecallUnfounded),
        ({"won": 1, "move": Move.WAIVED, "note": ""}, RecallUnfounded),
    ):
        with pytest.raises(refusal):
            entry(**wrong)


def test_what_was_paid_is_asked_back_at_most_and_what_is_owed_comes_back_at_most():
    paid = entry(3_000_000)
    asked = held(paid, entry(3_000_000, Move.RECALLED))

    ensure_back(entry(3_000_000, Move.RECALLED), held(paid), RULES)
    ensure_back(entry(2_000_000, Move.RETURNED), asked, RULES)
    with pytest.raises(MoreThanPaid):
        ensure_back(entry(3_000_001, Move.RECALLED), held(paid), RULES)
    with pytest.raises(MoreThanOwed):
        ensure_back(entry(3_000_001, Move.RETURNED), asked, RULES)
    with pytest.raises(MoreThanOwed):
        ensure_back(entry(1, Move.WAIVED), held(paid), RULES)


def test_money_is_asked_back_on_a_ground_that_the_rules_know():
    with pytest.raises(GroundUnknown, match="no such ground for asking money back: excess"):
        ensure_back(entry(1, Move.RECALLED, ground="excess"), held(entry(1)), RULES)
    ensure_back(entry(1, Move.RECALLED, ground="excess"), held(entry(1)), rules("nowon"))


def test_a_ledger_says_what_is_owed_and_what_the_office_bears():
    ledger = held(
        entry(5_000_000),
        entry(4_000_000, Move.RECALLED),
        entry(1_000_000, Move.RETURNED),
        entry(500_000, Move.WAIVED),
        insured=700_000,
    )

    assert (ledger.owed, ledger.borne) == (2_500_000, 4_000_000)


def test_an_entry_on_which_later_ones_rest_is_not_voided_alone():
    ledger = held(entry(3_000_000), entry(3_000_000, Move.RECALLED), entry(1, Move.RETURNED))
    paid, recalled, returned = ledger.entries

    assert ledger.voided(returned, "오기").voided_because == "오기"
    for one in (paid, recalled):
        with pytest.raises(EntryVoid):
            ledger.voided(one, "오기")
    with pytest.raises(RecallUnfounded):
        ledger.voided(returned, " ")


# 노원구 소송수행 지원 규칙 제6조·제13조·제14조
def test_a_payment_without_a_receipt_sets_its_papers_going_once():
    paid = set_going(matter(), entry(1), RULES)

    assert [(one.asked_for, one.asked_on) for one in paid.awaited] == [(RECEIPTS, PAID_ON)]
    assert set_going(paid, entry(1), RULES) == paid
    assert set_going(matter(), entry(1, receipt=AttachmentId(3)), RULES) == matter()


def test_a_receipt_shows_that_a_lawyer_is_hired_and_the_papers_are_there():
    [lawyer, papers] = shown_by(matter(), entry(1, receipt=AttachmentId(3)), RULES)

    assert (lawyer[0], papers[0]) == (LAWYER, RECEIPTS)
    assert [(one.asked_for, one.came_on) for one in papers[1].awaited] == [
        (LAWYER, PAID_ON),
        (RECEIPTS, PAID_ON),
    ]
    assert list(shown_by(matter(), entry(1), RULES)) == []


def test_a_report_is_waited_for_again_every_three_months_until_the_case_is_closed():
    kept = replace(matter(), stage=Stage.NOTIFIED).asked(PROGRESS, PAID_ON)
    once = kept.came(PROGRESS, date(2027, 2, 8), "1심 진행 중")
    ended = once.closed()

    assert [(one.asked_on, one.waiting) for one in once.awaited] == [
        (PAID_ON, False),
        (date(2027, 2, 8), True),
    ]
    assert len(ended.came(PROGRESS, date(2027, 3, 1), "무죄 확정").awaited) == 2


LEFT_ON = date(2026, 11, 5)


def test_who_left_the_service_is_paid_for_a_disciplinary_case_only_with_a_reason():
    gone = matter(support=Proceedings.DISCIPLINE, retired_on=LEFT_ON, granted=2_000_000)

    [found] = before_paying(gone, entry(1), held(), (), RULES)

    assert (found.strength, found.article) == (
        Strength.WARN,
        "지방공무원 적극행정 운영규정 제17조제2항·제3항",
    )
    assert found.facts["day"] == LEFT_ON


@pytest.mark.parametrize(
    "gone",
    [
        matter(support=Proceedings.INVESTIGATION, retired_on=LEFT_ON),
        matter(support=Proceedings.DISCIPLINE, retired_on=date(2026, 11, 11), granted=2_000_000),
    ],
    ids=["in a kind that the retired are given", "after the payment"],
)
def test_leaving_the_service_changes_nothing(gone):
    assert list(before_paying(gone, entry(1), held(), (), RULES)) == []


def test_who_had_left_before_the_decision_leaves_no_more():
    with pytest.raises(LeftBefore):
        replace(ABOUT, retired=True).left_service(LEFT_ON)
