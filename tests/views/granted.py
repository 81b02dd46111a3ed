"""A desk whose support was granted: paid in part, asked back, insured, and a policy that ends soon."""

from datetime import date

from PySide6.QtWidgets import QApplication

from committee_desk.acts import desk as desks
from committee_desk.acts import payment, policy
from committee_desk.domain.ids import ClaimId, PaymentId, PolicyId
from committee_desk.domain.kinds.support import Proceedings
from committee_desk.domain.known import Known
from committee_desk.domain.payment import Move, Payment
from committee_desk.domain.policy import Claim, Policy
from committee_desk.models.desk import Desk
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.acts.granting import BY, ON, granted
from tests.views.desks import NOON, door_in_memory, once

SIZE = (1366, 688)
COVER = (date(2026, 1, 1), date(2026, 12, 31), 30_000_000, 120_000_000, 8_400_000)


def paid(matter, won, move=Move.PAID, party="법무법인 한빛", **facts):
    return Payment(PaymentId(0), matter.id, ON, won, move, party, **facts)


@once
def ledger():
    """The door, and the three matters: one paid and asked back, one insured, one not paid yet."""
    door = door_in_memory()
    first = granted(door)
    door.do(payment.enter, paid(first, 3_000_000, note="선임계약서 확인"), **BY)
    door.do(payment.enter, paid(first, 500_000), **BY)
    recall = paid(first, 1_000_000, Move.RECALLED, "도로과 7급 김○○", ground="convicted", note="유죄 확정")
    door.do(payment.enter, recall, **BY)
    insured = granted(
        door,
        "민사소송 대리인 비용 지원",
        applicant="건축과 6급 이○○",
        support=Proceedings.CIVIL,
        instance="2026가단5577(1심)",
        insured=Known.YES,
        wanted=12_000_000,
        granted=8_000_000,
    )
    held = door.do(
        policy.take_out, Policy(PolicyId(0), "한빛손해보험", "제2026-77호", *COVER, "소속 공무원 전체"), **BY
    ).result
    claim = door.do(policy.claim, Claim(ClaimId(0), held.id, insured.id, ON, 4_000_000), **BY).result
    door.do(policy.answer, claim.id, ON, 4_000_000, **BY)
    waiting = granted(door, "징계 소명 지원", applicant="세무과 8급 박○○", support=Proceedings.DISCIPLINE)
    return door, first, insured, waiting


def desk_of(door):
    return Desk(door, by=desks.MAKER, clock=lambda: NOON)


def room(then=lambda page: None):
    """The room with the first matter shown, in the window."""

    def make():
        window = Shell(desk_of(ledger()[0]), ROOMS)
        window.resize(*SIZE)
        window.show()
        page = window.enter("payments")
        QApplication.processEvents()
        then(page)
        QApplication.processEvents()
        return window

    return make


def claimed(page):
    page.turn_to(2)
    page.tabs.setCurrentIndex(1)


def too_much(page):
    page.turn_to(1)
    page.ledger.won.set_value(5_000_001)
    page.ledger.enter.click()


PAYMENT_SCENES = {
    "payments": room(lambda page: page.turn_to(1)),
    "payments-claims": room(claimed),
    "payments-policies": room(lambda page: page.insurance.click()),
    "payments-refused": room(too_much),
}
