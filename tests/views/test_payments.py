"""The ledger of support on its screen: entered, voided, claimed, renewed, by the keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds.support import Conclusion, Proceedings, Support
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.paper import Source, Stage
from committee_desk.domain.payment import Ledger, Move
from committee_desk.models import home
from committee_desk.models import payments as payments_shown
from committee_desk.store import matters, papers, payments, policies
from committee_desk.views import lists
from committee_desk.views.payments import PaymentsView
from tests.acts.granting import BY, ON
from tests.views import granted


@pytest.fixture
def held():
    return granted.ledger()


@pytest.fixture
def page(qtbot, held):
    page = PaymentsView(granted.desk_of(held[0]))
    qtbot.addWidget(page)
    page.resize(1198, 602)
    page.show()
    QApplication.processEvents()
    return page


def turned(page, matter):
    page.turn_to(matter.id)
    return page


def refusals(page):
    heard = []
    page._desk.refused.connect(lambda refusal: heard.append(str(refusal)))
    return heard


def press_ctrl_enter(page):
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def ledger(page, matter):
    return page._desk.ask(payments.ledger, matter.id)


def test_the_sums_stand_above_the_list(page):
    assert page.sums.text() == (
        "3 granted, 18,000,000 won · paid 3,500,000 · by insurers 4,000,000 · asked back 1,000,000 · "
        "still owed 1,000,000 · borne by the office 3,500,000"
    )


def test_a_payment_is_entered_for_the_applicant_and_the_instance_by_the_keyboard(page, held):
    _, first, *_ = held
    turned(page, first)
    page.ledger.won.setFocus()
    QTest.keyClicks(page.ledger.won, "1500000")

    press_ctrl_enter(page)

    last = ledger(page, first).entries[-1]
    assert (last.won, last.party, last.instance, last.on) == (1_500_000, "도로과 7급 김○○", "2026형제77", ON)
    assert page.ledger.standing_sums.text().startswith("Paid 5,000,000 ·")


def test_one_won_above_what_was_granted_is_refused_and_stays_typed(page, held):
    _, first, *_ = held
    heard = refusals(turned(page, first))
    page.ledger.won.set_value(1_500_001)

    press_ctrl_enter(page)

    assert heard == [
        "5,000,001 won would be paid in all; 5,000,000 won were granted, and 1,500,000 won of them are left."
    ]
    assert page.ledger.won.text() == "1,500,001"


def test_a_receipt_is_asked_for_a_payment_and_a_ground_for_what_is_asked_back(page, held):
    turned(page, held[1])
    shown = []
    for move in (Move.PAID, Move.RECALLED, Move.RETURNED):
        page.ledger.what.setCurrentIndex([*Move].index(move))
        page.ledger.what.activated.emit(0)
        shown.append((page.ledger.receipt.isVisibleTo(page), page.ledger.ground.isVisibleTo(page)))

    assert shown == [(True, False), (False, True), (False, False)]


def test_an_entry_is_voided_with_its_reason_and_stays_in_the_list(page, held):
    _, first, *_ = held
    turned(page, first)
    entry = ledger(page, first).entries[2]
    lists.choose(page.ledger.entries, entry.id)
    page.ledger.void_words.setText("판결 전에 적음")

    page.ledger.void.click()

    assert ledger(page, first).owed == 0
    assert "Void: 판결 전에 적음" in page.ledger.told.text()


def test_a_claim_is_recorded_and_answered(page, held):
    _, _, insured, _ = held
    turned(page, insured).tabs.setCurrentIndex(1)
    QApplication.processEvents()
    page.claims.won.set_value(2_000_000)
    press_ctrl_enter(page)
    page.claims.because.setText("고의로 봄")

    page.claims.answer.click()

    [_, claim] = page._desk.ask(policies.claims_for, insured.id)
    assert (claim.won, claim.paid, claim.refused_because) == (2_000_000, 0, "고의로 봄")


def test_a_policy_is_renewed_and_esc_goes_back_to_the_ledger(page):
    page.insurance.click()
    terms = page.policies.terms
    for name, typed in (("number", "제2027-1호"), ("begins", "2027-01-01"), ("ends", "2027-12-31")):
        terms.findChild(type(page.policies.insurer), name).setText(typed)

    press_ctrl_enter(page)

    assert [one.number for one in page._desk.ask(policies.every)] == ["제2027-1호", "제2026-77호"]
    assert page.close_layer()
    assert page.halves.currentIndex() == 0


def test_the_ledger_page_is_issued_and_signed_by_whoever_keeps_it(qtbot, page, held):
    _, first, *_ = held
    turned(page, first).issue.click()
    qtbot.waitUntil(lambda: not page._desk.is_busy, timeout=20_000)

    [issued] = page._desk.ask(papers.in_use, Source(matter=first.id), "payment_ledger")

    assert (issued.stage, [one.name for one in issued.signers]) == (Stage.ISSUED, ["김도현"])


def test_the_whole_ledger_is_saved_as_a_table(qtbot, page, tmp_path):
    page.save(tmp_path / "support-ledger.xlsx")
    qtbot.waitUntil(lambda: not page._desk.is_busy, timeout=20_000)

    assert (tmp_path / "support-ledger.xlsx").stat().st_size > 0


def test_home_says_what_is_to_be_paid_owed_and_renewed(held):
    door, first, insured, waiting = held
    tasks = {task.id: task for task in door.ask(home.home, ON, BY["by"]).tasks}

    assert (
        tasks[f"owed {first.id}"].deed == "Get back 1,000,000 won of support: 기소 전 수사 변호인 비용 지원"
    )
    assert tasks[f"pay {insured.id}"].room == "payments"
    assert tasks[f"pay {waiting.id}"].deed == "Pay the support: 징계 소명 지원"
    assert (tasks["policy 1"].subject, tasks["policy 1"].due) == (Subject("policy", 1), "Days left: 34")
    assert tasks[f"reply {first.id} progress"].deed == (
        "Reply waited for: Report on the proceedings (기소 전 수사 변호인 비용 지원)"
    )


def test_leaving_the_service_is_noted_by_the_keyboard_and_stands_beside_the_support(page, held):
    *_, waiting = held
    turned(page, waiting)
    page.retired_on.setFocus()
    QTest.keyClicks(page.retired_on, "2026-11-05")

    page.note_leaving.setFocus()
    QTest.keyClick(page.note_leaving, Qt.Key.Key_Space)

    kept = page._desk.ask(matters.get, waiting.id).particulars
    assert kept.retired_on == date(2026, 11, 5)
    assert page.facts.text().endswith("left the service on 2026-11-05 (Thu)")
    assert "who has left is not supported in this" in page.findings.text()


def test_the_end_of_the_proceedings_is_noted_by_the_keyboard_and_ends_the_reports(page, held):
    _door, first, *_ = held
    turned(page, first)
    before = page._desk.ask(payments_shown.about, first.id, ON).due
    page.ended_on.setFocus()
    QTest.keyClicks(page.ended_on, "2026-11-27")
    page.ending.setFocus()
    QTest.keyClick(page.ending, Qt.Key.Key_Home)
    QTest.keyClick(page.ending, Qt.Key.Key_Down)

    page.note_ending.setFocus()
    QTest.keyClick(page.note_ending, Qt.Key.Key_Space)

    kept = page._desk.ask(matters.get, first.id).particulars
    assert (kept.ending, kept.ended_on) == (Conclusion.NOT_INDICTED, ON)
    assert page.facts.text().endswith("Not indicted on 2026-11-27 (Fri)")
    assert "Report on the proceedings" in before
    assert "Report on the proceedings" not in page._desk.ask(payments_shown.about, first.id, ON).due


@pytest.mark.parametrize(
    ("ending", "shown"),
    [
        (None, "Until acquittal"),
        (Conclusion.CONVICTED, "Convicted, not paid"),
        (Conclusion.ACQUITTED, "To be paid"),
    ],
)
def test_costs_of_a_trial_stand_as_waiting_for_the_acquittal(ending, shown):
    about = Support(support=Proceedings.CRIMINAL, granted=1).came_to_end(ending, ending and ON)

    assert payments_shown.standing(about, Ledger(), MatterStage.NOTIFIED)[0] == shown
