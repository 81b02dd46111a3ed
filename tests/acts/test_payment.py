"""What is entered in the ledger of support, and what it sets going."""

from datetime import date, time

import pytest

from committee_desk.acts import declaration, item, matter, meeting, payment, policy
from committee_desk.domain.awaited import FACT_CHECK, LAWYER, PROGRESS, RECEIPTS
from committee_desk.domain.duty import running
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.ids import ClaimId, PaymentId, PolicyId
from committee_desk.domain.kinds.support import Conclusion
from committee_desk.domain.known import Known
from committee_desk.domain.matter import AskedAlready, Resolution
from committee_desk.domain.payment import Move, Payment
from committee_desk.domain.policy import Claim, OverYear, Policy
from committee_desk.store import desks, matters, payments, policies
from tests.acts.granting import ABOUT, ON, granted
from tests.acts.making import NOTICE, planned, with_members


def entry(kept, won, move=Move.PAID, **facts):
    return Payment(PaymentId(0), kept.id, ON, won, move, **{"party": "변호사 박○○", **facts})


def waited_for(session, id):
    return running(matters.get(session, id), desks.rules(session, ON))


def insurance(room, per_year=30_000_000):
    cover = (date(2026, 1, 1), date(2026, 12, 31), 30_000_000, per_year)
    return room.do(policy.take_out, Policy(PolicyId(0), "한빛손해보험", "제1호", *cover))


def test_a_payment_is_for_the_instance_of_its_matter_and_sets_the_duties_going(room):
    kept = granted(room.door)

    paid = room.do(payment.enter, entry(kept, 5_000_000))

    assert paid.instance == "2026형제77"
    assert [(one.asked_for, one.asked_on) for one in room.matter(kept.id).awaited] == [
        (RECEIPTS, ON),
    ]
    assert {one.asked_for: one.asked_on for one in room.ask(waited_for, kept.id)} == {
        LAWYER: ON,
        RECEIPTS: ON,
        PROGRESS: ON,
    }
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


def heard(room, *received):
    """An open meeting before which these come."""
    members = with_members(room, 9)
    held = planned(room, members)
    agenda = [room.do(item.place, held.id, one.id).id for one in received]
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members[:7]), time(13, 50))
    room.do(meeting.call_to_order, held.id, time(14))
    return agenda


def decided(room, id):
    room.do(item.take_up, id, time(14, 5))
    room.do(item.all_in_favour, id)
    room.do(declaration.declare, id, Resolution.AS_PROPOSED, time(14, 10))


def test_a_support_walks_from_its_receipt_to_its_last_report_and_is_not_granted_a_second_time(room):
    first, twin = (
        room.do(matter.receive, "support", title, date(2026, 11, 2), particulars=ABOUT)
        for title in ("지원 신청", "같은 지원 신청")
    )
    with pytest.raises(AskedAlready):
        room.do(matter.ask, first.id, FACT_CHECK, date(2026, 11, 3))
    room.do(matter.take_reply, first.id, FACT_CHECK, date(2026, 11, 9), "사실과 같음")
    for one in (first, twin):
        room.do(matter.make_ready, one.id)
    once, again = heard(room, first, twin)

    decided(room, once)
    with pytest.raises(Refused, match=f"matter {first.number}"):
        decided(room, again)
    room.do(matter.notify, first.id, ON)
    room.do(payment.enter, entry(first, 3_000_000, note="선임계약서"))
    room.do(matter.take_reply, first.id, PROGRESS, date(2027, 2, 26), "불기소")
    room.do(payment.note_ending, first.id, Conclusion.NOT_INDICTED, date(2027, 2, 26))
    with pytest.raises(ReasonNeeded):
        room.do(matter.close, first.id)
    room.do(matter.close, first.id, "선임계약서로 증빙을 갈음함")

    asked = [one.asked_for for one in room.matter(first.id).awaited]
    assert (asked.count(PROGRESS), room.ask(payments.ledger, first.id).paid) == (2, 3_000_000)
    assert room.examine().faults == ()


def test_leaving_the_service_after_the_decision_is_noted_once_and_taken_back(room):
    kept = granted(room.door)
    size = room.size()

    left = room.do(payment.note_leaving, kept.id, ON)
    room.do(payment.note_leaving, kept.id, ON)

    assert (left.particulars.retired_on, left.stage) == (ON, kept.stage)
    assert room.done_since(size) == [("matter.left_service", kept.id, ["particulars"])]
    assert room.do(payment.note_leaving, kept.id, None) == kept
