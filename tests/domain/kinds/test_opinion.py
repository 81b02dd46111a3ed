"""Opinion request: returned on four grounds, answered after those who must be heard, protecting by stages."""

from dataclasses import replace
from itertools import product

import pytest

from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Resolution
from tests.packs import PERSONNEL, rules

RULES = rules()
WHOLE = Opinion(issue="정한 바가 없다.", answer="할 수 있다.", audit_head_reflected=True)
GROUNDS = ("law_is_clear", "not_reviewed", "past_disposition", "pending")


def test_a_whole_request_stands_in_nobody_s_way():
    assert [*WHOLE.checks(RULES), *WHOLE.before_declaring("opinion_given", RULES)] == []


@pytest.mark.parametrize("ground", GROUNDS)
def test_each_of_the_four_grounds_for_returning_it_warns_and_is_named(ground):
    [found] = replace(WHOLE, return_grounds=(ground,)).checks(RULES)

    assert (found.facts["ground"].key, found.refuses) == (ground, False)
    assert found.article == "인사혁신처 적극행정 및 규제심사 운영규정 제15조제2항(준용)"


def test_a_request_that_asks_nothing_is_pointed_out():
    [found] = Opinion().checks(RULES)

    assert (found.article, found.refuses) == ("지방공무원 적극행정 운영규정 제12조제1항", False)


def test_an_opinion_without_words_warns_and_refusing_one_needs_none():
    empty = Opinion(issue="정한 바가 없다.")

    assert len([*empty.before_declaring("opinion_given", RULES)]) == 1
    assert [*empty.before_declaring("opinion_not_given", RULES)] == []


@pytest.mark.parametrize(
    ("ruled", "experts", "refused"),
    [(RULES, "", 0), (PERSONNEL, "", 1), (PERSONNEL, "박○○ 교수, 2026. 11. 3.", 0)],
    ids=["committee", "personnel committee", "expert heard"],
)
def test_a_personnel_committee_hears_an_expert_first(ruled, experts, refused):
    found = [*replace(WHOLE, experts=experts).before_declaring("opinion_given", ruled)]

    assert [one.article for one in found if one.refuses] == [
        "지방공무원 적극행정 운영규정 제10조제2항"
    ] * refused


def test_a_request_is_dismissed_without_hearing_anybody():
    assert [*Opinion().before_declaring("dismissed", PERSONNEL)] == []


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "opinion_given"),
        (Resolution.AMENDED, "", "opinion_given"),
        (Resolution.CONDITIONAL, "opinion_given", "opinion_given"),
        (Resolution.AS_PROPOSED, "opinion_not_given", "opinion_not_given"),
        (Resolution.AS_PROPOSED, "dismissed", "dismissed"),
        (Resolution.REJECTED, "opinion_given", "opinion_not_given"),
        (Resolution.REJECTED, "opinion_not_given", ""),
        (Resolution.REJECTED, "dismissed", ""),
    ],
)
def test_what_is_put_to_the_vote_and_what_it_comes_to(resolution, proposed, outcome):
    assert WHOLE.outcome(resolution, proposed) == outcome


# 제15조제5항: in the office's own audits always, elsewhere where the head of audit's opinion was reflected.
@pytest.mark.parametrize(("interest", "informed", "reflected"), list(product(Known, Known, (False, True))))
def test_acting_on_the_opinion_protects_stage_by_stage(interest, informed, reflected):
    about = replace(WHOLE, private_interest=interest, informed=informed, audit_head_reflected=reflected)

    holds = {one.stage: one.holds for one in about.protections(RULES)}

    kept = interest is not Known.YES and informed is not Known.NO
    elsewhere = kept and reflected
    assert holds == {"own": kept, "bai": elsewhere, "administrative": elsewhere, "discipline": kept}


def test_what_ended_the_protection_is_named_at_every_stage():
    about = replace(WHOLE, private_interest=Known.YES, informed=Known.NO)

    assert {one.lost_by for one in about.protections(RULES)} == {
        ("private_interest", "insufficient_information")
    }


def test_each_stage_names_the_paragraph_that_protects_there():
    found = {
        one.stage: one.article.removeprefix("지방공무원 적극행정 운영규정 ")
        for one in WHOLE.protections(RULES)
    }
    audits = "제15조제5항·제6항"

    assert found == {"own": audits, "bai": audits, "administrative": audits, "discipline": "제16조제3항"}


@pytest.mark.parametrize(("interest", "informed", "reflected"), list(product(Known, Known, (False, True))))
def test_before_the_vote_it_is_told_where_the_opinion_would_protect_nobody(interest, informed, reflected):
    about = replace(WHOLE, private_interest=interest, informed=informed, audit_head_reflected=reflected)
    found = list(about.checks(RULES))

    lost = [one.facts["ground"].key for one in found if "ground" in one.facts]
    assert lost == ["private_interest"] * (interest is Known.YES) + ["insufficient_information"] * (
        informed is Known.NO
    )
    assert len(found) == len(lost) + (not lost and not reflected)
    assert {(one.refuses, one.article) for one in found} <= {
        (False, "지방공무원 적극행정 운영규정 제15조제5항·제6항")
    }
    assert list(replace(about, answer="").checks(RULES)) == []
