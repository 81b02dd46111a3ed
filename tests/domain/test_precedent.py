"""Earlier decisions are found by what was chosen and what was written, and divided by what came of them."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds import KINDS, kind_of
from committee_desk.domain.kinds.exemption import Audit, Criterion, Exemption, Judged
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Matter, Stage
from committee_desk.domain.precedent import Trait, alike, divided, possible, traits

MET = Criterion(Judged.MET, "붙임 1, 3쪽", "제설이 늦으면 사고가 난다")
SNOW = Exemption(
    Audit.BAI,
    account="폭설에 먼저 제설 계약을 맺고 절차를 뒤에 밟음",
    public_interest=MET,
    active_handling=MET,
    no_gross_fault=MET,
    private_interest=Known.NO,
    excluded=(),
)
FLOOD = replace(SNOW, account="호우에 먼저 배수 공사를 시키고 절차를 뒤에 밟음")
GIFT = Exemption(Audit.ADMINISTRATIVE, private_interest=Known.YES, excluded=("money", "favour"))


def decided(number: int, particulars=SNOW, outcome: str = "upheld", on: date = date(2025, 3, 4), **facts):
    given = {"kind": "exemption", "title": "긴급 제설 계약", "stage": Stage.DECIDED, **facts}
    return Matter(
        MatterId(number),
        f"2025-{number:04}",
        particulars=particulars,
        received_on=on,
        outcome=outcome,
        decided_on=on,
        **given,
    )


def at_hand(particulars=SNOW, **facts) -> Matter:
    now = {"title": "긴급 제설 계약", "stage": Stage.READY, "outcome": "", **facts}
    return replace(decided(99, particulars), decided_on=None, **now)


def test_what_was_chosen_is_a_trait_and_what_was_written_is_none():
    found = traits(GIFT)

    assert found == {
        Trait("audit", "administrative"),
        Trait("asked_by", "official"),
        Trait("private_interest", "yes"),
        Trait("excluded", "money"),
        Trait("excluded", "favour"),
    }


def test_a_criterion_is_a_trait_by_how_it_was_judged():
    assert Trait("public_interest.judged", "met") in traits(SNOW)


def test_what_nobody_has_answered_yet_is_no_trait():
    assert {one.way for one in traits(Exemption())} == {"audit", "asked_by"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_matter_can_be_compared_with_itself(kind):
    one = replace(decided(1, kind_of(kind)()), kind=kind)

    found = alike(replace(at_hand(kind_of(kind)()), kind=kind), [one])

    assert [precedent.words for precedent in found] == [1]


def test_the_same_facts_in_other_words_are_alike():
    [found] = alike(at_hand(FLOOD, title="긴급 배수 공사"), [decided(1)])

    assert found.facts == 1
    assert found.facts_alike
    assert found.words < 1


def test_each_says_what_it_has_in_common_and_what_is_its_own():
    half = replace(SNOW, private_interest=Known.YES, no_gross_fault=Criterion())

    [found] = alike(at_hand(half), [decided(1)])

    assert found.facts == Fraction(4, 7)
    assert found.other == (Trait("no_gross_fault.judged", "met"), Trait("private_interest", "no"))
    assert not found.facts_alike


def test_the_likest_comes_first_and_of_two_alike_the_later():
    every = [decided(1), decided(2, FLOOD), decided(3, on=date(2026, 1, 5)), decided(4, GIFT)]

    found = [one.matter.id for one in alike(at_hand(), every)]

    assert found == [3, 1, 2, 4]


def test_who_has_little_in_common_is_left_out():
    stranger = decided(1, GIFT, title="보조금 정산")

    assert alike(at_hand(), [stranger]) == []


@pytest.mark.parametrize(
    "not_one",
    [
        {"decided_on": None, "outcome": "", "stage": Stage.ON_AGENDA},
        {"kind": "other", "particulars": Other()},
        {"id": MatterId(99)},
    ],
)
def test_what_is_undecided_of_another_kind_or_the_matter_itself_is_no_precedent(not_one):
    assert alike(at_hand(), [replace(decided(1), **not_one)]) == []


def test_a_decided_matter_looks_back_and_never_ahead():
    middle = decided(2, on=date(2025, 6, 1))

    found = alike(middle, [decided(1), decided(3, on=date(2025, 9, 1)), middle])

    assert [one.matter.id for one in found] == [1]


def test_where_facts_are_alike_and_outcomes_differ_it_says_so():
    found = alike(at_hand(), [decided(1), decided(2, FLOOD, "not_upheld")])

    told = {name: [one.matter.id for one in ones] for name, ones in divided(found).items()}

    assert told == {"upheld": [1], "not_upheld": [2]}


def test_a_proposal_that_would_depart_from_all_before_it_is_told():
    found = alike(at_hand(), [decided(1), decided(2)])

    assert divided(found) == {}
    assert list(divided(found, "not_upheld")) == ["upheld"]


def test_outcomes_of_other_facts_divide_nothing():
    found = alike(at_hand(), [decided(1), decided(2, GIFT, "dismissed")])

    assert divided(found) == {}


def test_words_alone_never_make_facts_alike():
    plain = replace(at_hand(Other()), kind="other")
    before = [replace(decided(1, Other()), kind="other"), replace(decided(2, Other()), kind="other")]

    found = alike(plain, [before[0], replace(before[1], outcome="not_approved")])

    assert [one.facts_alike for one in found] == [False, False]
    assert divided(found) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_which_answers_it_can_hold(kind):
    offered = possible(kind_of(kind))

    assert {one.way for one in traits(kind_of(kind)())} <= {one.way for one in offered}
    assert "open" not in {one.value for one in offered}


def test_a_request_for_exemption_can_be_looked_for_by_each_judgement():
    offered = [one.value for one in possible(Exemption) if one.way == "public_interest.judged"]

    assert offered == ["met", "partly", "not_met"]
