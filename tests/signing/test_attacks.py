"""No forged paper is called genuine: by the register, and by the strict rules with the register left out."""

import random

import pytest

from committee_desk.signing import form, rules, verify
from committee_desk.signing.verify import Verdict
from tests.signing.attacks import ATTACKS
from tests.signing.cases import Case

# What is in the register as an earlier state is not forged, only old.
CUT_BACK = {"cut_back_to_two_signatures", "cut_back_to_none"}
FLIPS = 200


@pytest.fixture(scope="module")
def forged(signed: Case) -> dict[str, bytes]:
    return {}


@pytest.fixture(params=sorted(ATTACKS))
def attacked(request, signed: Case, forged: dict[str, bytes]) -> tuple[str, bytes]:
    """Each forged file, made once."""
    name = request.param
    if name not in forged:
        forged[name] = ATTACKS[name](signed)
    return name, forged[name]


def test_forty_ways_and_more_are_tried():
    assert len(ATTACKS) >= 40


def test_the_signed_paper_itself_keeps_every_rule(signed: Case):
    for number, state in enumerate(signed.states):
        assert rules.reasons(state, signed.base, signed.desk.signers[:number], signed.desk.roots) == []


def test_the_register_alone_refuses_it(signed: Case, attacked: tuple[str, bytes]):
    name, data = attacked

    verdict = verify.judge(data, signed.registered(), signed.desk.roots).verdict

    assert verdict is (Verdict.OUTDATED if name in CUT_BACK else Verdict.UNTRUSTED)


def test_the_rules_alone_refuse_it(signed: Case, attacked: tuple[str, bytes]):
    _, data = attacked

    assert rules.reasons(data, signed.base, signed.desk.signers, signed.desk.roots) != []


def test_without_a_register_it_is_never_genuine(signed: Case, attacked: tuple[str, bytes]):
    _, data = attacked

    verdicts = {verify.judge(data, None, roots).verdict for roots in (signed.desk.roots, [])}

    assert verdicts <= {Verdict.UNTRUSTED, Verdict.UNREGISTERED}


def test_what_it_claims_to_be_can_always_be_asked(attacked: tuple[str, bytes]):
    _, data = attacked

    assert form.claim(data) in (None, form.Claim("d1", "제2026-12호", 1))


def test_a_flipped_bit_at_any_place_breaks_a_rule(signed: Case):
    """A sample of positions, with the register left out; tests.campaigns.flips tries every one."""
    chance = random.Random(20261127)
    places = chance.sample(range(len(signed.base), len(signed.last)), FLIPS)

    passed = [place for place in places if flipped_passes(signed, place, 1 << chance.randrange(8))]

    assert passed == []


def test_the_register_sees_every_flipped_byte(signed: Case):
    known = set(signed.registered().states)
    data = bytearray(signed.last)

    missed = []
    for place in range(0, len(data), 97):
        data[place] ^= 1
        if verify.digest(bytes(data)) in known:
            missed.append(place)
        data[place] ^= 1

    assert missed == []


def flipped_passes(signed: Case, place: int, bit: int) -> bool:
    data = bytearray(signed.last)
    data[place] ^= bit
    return rules.first_reason(bytes(data), signed.base, signed.desk.signers, signed.desk.roots) is None
