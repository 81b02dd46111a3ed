"""Casting lots: the same seed and names give the same order, on any machine, and nothing else decides it."""

import hashlib
from dataclasses import replace
from datetime import date
from itertools import permutations
from unicodedata import normalize

import pytest

from committee_desk.domain.ids import ProposalId
from committee_desk.domain.lot import (
    Lot,
    LotUnsaid,
    NamedTwice,
    NotSoMany,
    SeedMissing,
    TooFewNames,
    Use,
    lot,
    order,
)
from committee_desk.domain.ties import drawn

NAMES = ("김도현", "이수진", "박정우", "최은경")
LOT = Lot(Use.SIGNERS, "회의록 서명 위원", NAMES, 2, "48 12 7", "참석 위원 셋이 부른 수", date(2026, 11, 27))


def test_a_lot_is_the_sha_256_of_seed_and_name():
    assert lot("48 12 7", "김도현") == hashlib.sha256("48 12 7/김도현".encode()).hexdigest()


def test_the_order_can_be_worked_out_by_hand():
    by_hand = sorted(NAMES, key=lambda one: hashlib.sha256(f"48 12 7/{one}".encode()).hexdigest())

    assert order("48 12 7", NAMES) == tuple(reversed(by_hand))


def test_a_known_draw_stays_as_it_was():
    assert LOT.order == ("최은경", "김도현", "이수진", "박정우")
    assert LOT.winners == LOT.order[:2]


def test_it_does_not_matter_who_is_named_first():
    assert {order("48 12 7", names) for names in permutations(NAMES)} == {LOT.order}


def test_it_does_not_matter_how_letters_and_spaces_were_typed():
    apart = tuple(normalize("NFD", f" {one} ") for one in NAMES)

    assert [normalize("NFC", one).strip() for one in order("  48  12 7 ", apart)] == list(LOT.order)


def test_another_seed_gives_each_name_its_turn():
    first = [order(str(seed), NAMES)[0] for seed in range(4000)]

    assert all(900 < first.count(name) < 1100 for name in NAMES)


def test_a_tie_between_proposals_draws_from_the_same_lots():
    by_lot = sorted(map(ProposalId, range(1, 30)), key=lambda one: lot("a1b2", one), reverse=True)
    by_score = sorted(map(ProposalId, range(1, 30)), key=lambda one: drawn("a1b2", one), reverse=True)

    assert by_lot == by_score


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"drawn_for": " "}, LotUnsaid),
        ({"names": ("김도현",)}, TooFewNames),
        ({"names": ("김도현", " 김도현 ")}, NamedTwice),
        ({"drawn": 0}, NotSoMany),
        ({"drawn": 5}, NotSoMany),
        ({"seed": " "}, SeedMissing),
        ({"seed_from": ""}, SeedMissing),
    ],
)
def test_a_draw_says_all_that_is_needed_to_repeat_it(changes, refusal):
    LOT.ensure_whole()

    with pytest.raises(refusal):
        replace(LOT, **changes).ensure_whole()
