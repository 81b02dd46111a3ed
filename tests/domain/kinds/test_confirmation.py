"""Confirmation of minutes: as they are, with corrections, or not."""

import pytest

from committee_desk.domain.ids import MeetingId
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.matter import Resolution
from tests.packs import rules

LAST = Confirmation(meeting=MeetingId(1))


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
