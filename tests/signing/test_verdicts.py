"""The five verdicts, and the reasons said with them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from committee_desk.signing import form, rules, verify
from committee_desk.signing.verify import Judgement, Reason, Standing, Verdict
from tests.signing.cases import AT, NUMBER, Case, Desk, case, desk, signature


def test_the_last_registered_state_is_genuine(signed: Case):
    assert verify.judge(signed.last, signed.registered(), signed.desk.roots) == Judgement(Verdict.GENUINE)


def test_a_paper_that_waits_for_signatures_is_genuine_as_it_stands(signed: Case):
    for number, state in enumerate(signed.states):
        registered = replace(
            signed.registered(),
            states=signed.registered().states[: number + 1],
            signed=signed.desk.signers[:number],
        )

        assert verify.judge(state, registered, signed.desk.roots).verdict is Verdict.GENUINE


def test_an_earlier_state_is_outdated(signed: Case):
    judged = verify.judge(signed.states[1], signed.registered(), signed.desk.roots)

    assert judged == Judgement(Verdict.OUTDATED, (Reason(verify.EARLIER),))


@pytest.mark.parametrize(
    ("standing", "verdict", "reason"),
    [
        (Standing.SUPERSEDED, Verdict.OUTDATED, verify.SUPERSEDED),
        (Standing.VOID, Verdict.VOID, verify.VOIDED),
    ],
)
def test_what_became_of_a_paper_is_said_of_each_of_its_states(signed: Case, standing, verdict, reason):
    registered = signed.registered(standing)

    judged = [verify.judge(state, registered, signed.desk.roots) for state in signed.states]

    assert judged == [Judgement(verdict, (Reason(reason),))] * 4


def test_a_forged_void_paper_is_untrusted_and_not_void(signed: Case):
    registered = signed.registered(Standing.VOID)

    assert verify.judge(signed.last + b"x", registered, signed.desk.roots).verdict is Verdict.UNTRUSTED


def test_other_bytes_under_a_registered_number_are_untrusted_and_the_number_is_said(signed: Case):
    judged = verify.judge(signed.last + b"x", signed.registered(), signed.desk.roots)

    assert judged == Judgement(Verdict.UNTRUSTED, (Reason(verify.OTHER_BYTES, {"number": NUMBER}),))
    assert str(judged.reasons[0]) == "Number 제2026-12호 is in the register with other contents."


@pytest.mark.parametrize("known", [True, False])
def test_a_valid_file_that_is_in_no_register_is_unregistered(signed: Case, known):
    judged = verify.judge(signed.last, None, signed.desk.roots if known else [])

    assert judged == Judgement(Verdict.UNREGISTERED, (Reason(verify.UNKNOWN),))


def test_an_unsigned_file_that_is_in_no_register_is_untrusted(signed: Case):
    judged = verify.judge(signed.base, None, [])

    assert judged == Judgement(Verdict.UNTRUSTED, (Reason(rules.UNSIGNED),))


def test_a_paper_of_another_desk_is_untrusted_at_this_one(signed: Case, elsewhere: Desk):
    judged = verify.judge(signed.last, None, elsewhere.roots)

    assert {reason.text for reason in judged.reasons} == {rules.ROOTLESS}


def test_a_register_that_was_changed_to_fit_a_forged_file_does_not_make_it_genuine(signed: Case):
    """Whoever writes into the register still cannot sign."""
    forged = signed.last + b"x"
    states = (*signed.registered().states[:-1], verify.digest(forged))

    judged = verify.judge(forged, replace(signed.registered(), states=states), signed.desk.roots)

    assert judged.verdict is Verdict.UNTRUSTED


def test_a_register_that_names_another_signer_does_not_make_it_genuine(signed: Case, elsewhere: Desk):
    registered = replace(signed.registered(), signed=elsewhere.signers)

    judged = verify.judge(signed.last, registered, signed.desk.roots)

    assert {reason.text for reason in judged.reasons} == {rules.STRANGER}


@pytest.mark.parametrize(
    ("begins", "ends", "broken"), [(-1, 1, []), (1, 2, [rules.ROOTLESS]), (-2, -1, [rules.ROOTLESS])]
)
def test_a_certificate_must_have_been_good_on_the_day_of_signing_and_need_not_be_today(begins, ends, broken):
    day = timedelta(days=1)
    brief = desk("한빛구", "김도현", begins=AT + begins * day, ends=AT + ends * day)
    signed = case(brief, "원안대로 의결한다.")

    faults = rules.reasons(signed.last, signed.base, brief.signers, brief.roots)

    assert [fault.text for fault in faults] == broken


def test_people_may_sign_in_any_order_that_the_register_knows(signed: Case):
    data = signature(signed.base, signed.base, signed.desk, 2, first=True)
    data = signature(data, signed.base, signed.desk, 0, first=False)
    order = (signed.desk.signers[2], signed.desk.signers[0])

    assert rules.reasons(data, signed.base, order, signed.desk.roots) == []


def test_a_file_larger_than_the_limit_is_not_even_read(signed: Case, monkeypatch):
    monkeypatch.setattr(form, "LARGEST", 1024 * 1024)
    data = signed.last.ljust(1024 * 1024 + 1)

    judged = verify.judge(data, None, signed.desk.roots)

    assert judged == Judgement(Verdict.UNTRUSTED, (Reason(verify.TOO_LARGE, {"limit": 1}),))
    assert form.claim(data) is None


def test_a_file_cut_at_any_place_is_untrusted_and_raises_nothing(signed: Case):
    for length in range(0, len(signed.last), 997):
        judged = verify.judge(signed.last[:length], None, [])

        assert judged.verdict is Verdict.UNTRUSTED


def test_a_paper_says_what_it_is(signed: Case):
    assert [form.claim(state) for state in signed.states] == [form.Claim("d1", NUMBER, 1)] * 4


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<pdf:Keywords></pdf:Keywords>",
        b"<pdf:Keywords>d1|1</pdf:Keywords>",
        b"<pdf:Keywords>d1|1|x</pdf:Keywords>",
        "<pdf:Keywords>d1|1|١</pdf:Keywords>".encode(),
        b"<pdf:Keywords>d1|1|99999999</pdf:Keywords>",
        b"<pdf:Keywords>" + b"x" * 5000 + b"</pdf:Keywords>",
    ],
)
def test_a_file_that_says_nothing_sensible_says_nothing(data):
    assert form.claim(data) is None


def test_a_claim_may_hold_whatever_a_number_may(signed: Case):
    data = "<pdf:Keywords>d1|가&amp;나 &lt;1&gt;|2</pdf:Keywords>".encode()

    assert form.claim(data) == form.Claim("d1", "가&나 <1>", 2)
