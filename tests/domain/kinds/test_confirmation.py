"""Confirmation of minutes: as they are, with corrections, or not."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.finding import Strength
from committee_desk.domain.ids import MeetingId, PaperId, PersonId
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.matter import Resolution
from committee_desk.domain.paper import IssuedPaper, Signer, Stage
from tests.packs import rules

LAST = Confirmation(meeting=MeetingId(1))
SEATS = tuple(Signer(f"sign_{place}", PersonId(place), f"위원{place}", "위원") for place in range(1, 8))
UNSIGNED = IssuedPaper(
    PaperId(1),
    "적극행정-2026-1",
    "minutes",
    "회의록",
    MeetingId(1),
    date(2026, 11, 27),
    "0" * 64,
    0,
    "",
    signers=SEATS,
)


@pytest.mark.parametrize(
    ("resolution", "outcome"),
    [
        (Resolution.AS_PROPOSED, "confirmed"),
        (Resolution.AMENDED, "corrected"),
        (Resolution.CONDITIONAL, "corrected"),
        (Resolution.REJECTED, "not_confirmed"),
    ],
)
def test_an_amendment_confirms_the_minutes_as_corrected(resolution, outcome):
    assert LAST.outcome(resolution, "") == outcome


def test_a_confirmation_of_nobody_s_minutes_is_pointed_out_and_cannot_be_declared():
    [found] = Confirmation().checks(rules())
    [refused] = Confirmation().before_declaring("confirmed", rules())

    assert (found.refuses, refused.refuses) == (False, True)


def test_nothing_stands_in_the_way_of_a_whole_one():
    assert [*LAST.checks(rules()), *LAST.before_declaring("confirmed", rules())] == []


def test_minutes_that_are_not_confirmed_need_no_meeting():
    assert list(Confirmation().before_declaring("not_confirmed", rules())) == []


def test_minutes_to_be_confirmed_are_warned_of_until_they_are_issued_and_signed():
    said = [list(LAST.unready(paper, rules())) for paper in (None, UNSIGNED)]

    [[not_issued], [not_signed]] = said
    assert (not_issued.strength, not_issued.text) == (
        Strength.WARN,
        "The minutes to be confirmed are not issued yet.",
    )
    assert not_signed.strength is Strength.WARN
    assert not_signed.text.format(**not_signed.facts) == (
        "The minutes to be confirmed, 적극행정-2026-1, bear 0 of 7 signatures."
    )


def test_minutes_signed_by_all_or_closed_without_the_rest_are_ready_to_be_confirmed():
    assert list(LAST.unready(replace(UNSIGNED, stage=Stage.COMPLETE), rules())) == []
    assert list(Confirmation().unready(None, rules())) == []
