"""What is entered in the ledger of support, and what it sets going."""

from datetime import date

import pytest

from committee_desk.acts import payment, policy
from committee_desk.domain.awaited import LAWYER, PROGRESS, RECEIPTS
from committee_desk.domain.finding import Refused
from committee_desk.domain.ids import ClaimId, PaymentId, PolicyId
from committee_desk.domain.known import Known
from committee_desk.domain.payment import Move, Payment
from committee_desk.domain.policy import Claim, OverYear, Policy
from committee_desk.store import payments, policies
from tests.acts.granting import ON, granted


def entry(kept, won, move=Move.PAID, **facts):
    return Payment(PaymentId(0), kept.id, ON, won, move, **{"party": "변호사 박○○", **facts})


def insurance(room, per_year=30_000_000):
    cover = (date(2026, 1, 1), date(2026, 12, 31), 30_000_000, per_year)
    return room.do(policy.take_out, Policy(PolicyId(0), "한빛손해보험", "제1호", *cover))


def test_a_payment_is_for_the_instance_of_its_matter_and_sets_the_duties_going(room):
    kept = granted(room.door)

    paid = room.do(payment.enter, entry(kept, 5_000_000))

    assert paid.instance == "2026형제77"
    assert [(one.asked_for, one.asked_on) for one in room.matter(kept.id).awaited] == [
        (LAWYER, ON),
        (RECEIPTS, ON),
        (PROGRESS, ON),
    ]
    assert room.examine().faults == ()


def test_the_first_won_too_many_leaves_nothing_behind(room):
    kept = granted(room.door)
    size = room.size()

    with pytest.raises(Refused):
        room.do(payment.enter, entry(kept, 5_000_001))

    assert (room.size(), room.ask(payments.ledger, kept.id).entries) == (size, ())


def test_what_is_later_found_unlawful_is_asked_back_returned_and_waived(room):
    kept = granted(room.door)
    room.do(payment.enter, entry(kept, 5_000_000))
    room.do(payment.enter, entry(kept, 5_000_000, Move.RECALLED, ground="convicted", note="유죄 확정"))
    room.do(payment.enter, entry(kept, 3_000_000, Move.RETURNED))
    room.do(payment.enter, entry(kept, 1_000_000, Move.WAIVED, note="위원회 의결"))

    [(owing, ledger)] = room.ask(payments.owing)

    assert (owing.id, ledger.owed, ledger.borne) == (kept.id, 1_000_000, 2_000_000)
    assert room.last("payment", 4).what == "payment.waived"


def test_the_same_official_is_found_whatever_else_was_written(room):
    first, again = granted(room.door), granted(room.door, applicant="도로과  7급 김○○")
    granted(room.door, applicant="건축과 6급 이○○")

    with pytest.raises(Refused, match=f"matter {first.number}"):
        room.do(payment.enter, entry(again, 1))


def test_a_mistyped_entry_is_voided_and_stays(room):
    kept = granted(room.door)
    paid = room.do(payment.enter, entry(kept, 4_000_000))

    room.do(payment.void, paid.id, "금액 오기")

    ledger = room.ask(payments.ledger, kept.id)
    assert (ledger.paid, len(ledger.entries), room.last("payment", paid.id).reason) == (0, 1, "금액 오기")


def test_what_an_insurer_paid_stands_in_the_ledger(room):
    kept, held = granted(room.door, insured=Known.YES), insurance(room)
    made = room.do(policy.claim, Claim(ClaimId(0), held.id, kept.id, ON, 3_000_000))
    waiting = room.ask(policies.waiting)

    room.do(policy.answer, made.id, ON, 3_000_000)
    room.do(payment.enter, entry(kept, 2_000_000))

    assert ([one.id for one in waiting], room.ask(policies.waiting)) == ([made.id], [])
    ledger = room.ask(payments.ledgers)[kept.id]
    assert (ledger.insured, ledger.borne) == (3_000_000, 2_000_000)
    assert room.examine().faults == ()


def test_the_cover_of_a_year_is_not_passed(room):
    kept, held = granted(room.door), insurance(room)
    for paid in (29_999_999, 1):
        made = room.do(policy.claim, Claim(ClaimId(0), held.id, kept.id, ON, paid))
        room.do(policy.answer, made.id, ON, paid)
    last = room.do(policy.claim, Claim(ClaimId(0), held.id, kept.id, ON, 1))

    with pytest.raises(OverYear):
        room.do(policy.answer, last.id, ON, 1)
