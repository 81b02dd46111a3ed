"""Advice on a consultation, an opinion to a court, a citizen's application: who asked, what is weighed."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.kinds.citizen import Citizen
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.submission import Submission
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Resolution
from tests.packs import rules

RULES = rules()
DECREE = "지방공무원 적극행정 운영규정"
ADVICE = Consultation(question="할 수 있는가.", wide=Known.YES, answer="할 수 있다.")
OPINION = Submission(requested_on=date(2026, 11, 2), addressee="한빛지방검찰청", answer="적극행정이다.")
APPLICATION = Citizen(unclear=Known.YES, opinion="들어줄 수 있다.", answer="허가한다.")
WHOLE = [(ADVICE, "advice_given"), (OPINION, "opinion_submitted"), (APPLICATION, "application_accepted")]


@pytest.mark.parametrize(("about", "outcome"), WHOLE, ids=lambda one: type(one).__name__)
def test_a_whole_request_stands_in_nobody_s_way(about, outcome):
    assert [*about.checks(RULES), *about.before_declaring(outcome, RULES)] == []


@pytest.mark.parametrize(("about", "outcome"), WHOLE, ids=lambda one: type(one).__name__)
def test_what_is_carried_gives_what_was_asked_and_what_is_voted_down_does_not(about, outcome):
    refused = about.outcomes[1]

    assert about.outcome(Resolution.AS_PROPOSED, "") == outcome
    assert about.outcome(Resolution.REJECTED, outcome) == refused
    assert about.outcome(Resolution.AS_PROPOSED, "dismissed") == "dismissed"
    assert [about.outcome(Resolution.REJECTED, one) for one in (refused, "dismissed")] == ["", ""]


@pytest.mark.parametrize(("about", "outcome"), WHOLE, ids=lambda one: type(one).__name__)
def test_an_answer_without_words_warns(about, outcome):
    found = list(replace(about, answer="").before_declaring(outcome, RULES))

    assert [one.refuses for one in found] == [False]


@pytest.mark.parametrize(
    ("about", "article"),
    [
        (replace(ADVICE, wide=Known.NO), f"{DECREE} 제10조제1항제1호"),
        (replace(ADVICE, question=""), f"{DECREE} 제10조제1항제1호"),
        (replace(OPINION, requested_on=None), f"{DECREE} 제17조제4항"),
        (replace(OPINION, addressee=" "), f"{DECREE} 제17조제4항"),
        (replace(APPLICATION, unclear=Known.NO), f"{DECREE} 제17조의2"),
        (replace(APPLICATION, opinion=""), "인사혁신처 적극행정 및 규제심사 운영규정 제17조제2항(준용)"),
    ],
    ids=["narrow", "no question", "not requested", "no addressee", "other ground", "not weighed"],
)
def test_what_is_missing_is_pointed_out_when_it_comes_in(about, article):
    [found] = about.checks(RULES)

    assert (found.article, found.refuses) == (article, False)


# 제17조제4항: at the official's request, and to somebody
@pytest.mark.parametrize("facts", [{"requested_on": None}, {"addressee": ""}], ids=str)
def test_no_opinion_is_handed_in_that_nobody_asked_for_or_that_goes_to_nobody(facts):
    about = replace(OPINION, **facts)

    assert [one.refuses for one in about.before_declaring("opinion_submitted", RULES)] == [True]
    assert list(about.before_declaring("opinion_not_submitted", RULES)) == []


def test_a_citizen_s_application_is_decided_over_the_acrc_s_silence_only_with_a_reason():
    about = replace(APPLICATION, opinion="")

    assert [one.refuses for one in about.before_declaring("application_accepted", RULES)] == [False]
    assert list(about.before_declaring("dismissed", RULES)) == []
