"""Matters of no kind of their own, and reports, which are heard and not voted on."""

import pytest

from committee_desk.domain.kinds import KINDS, UnknownKind, kind_of
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Resolution
from tests.packs import rules


@pytest.mark.parametrize(
    ("resolution", "outcome"),
    [
        (Resolution.AS_PROPOSED, "approved"),
        (Resolution.AMENDED, "approved"),
        (Resolution.CONDITIONAL, "approved"),
        (Resolution.REJECTED, "not_approved"),
    ],
)
def test_what_is_carried_is_approved_and_what_is_not_is_not(resolution, outcome):
    assert Other().outcome(resolution, "") == outcome


def test_a_matter_without_a_motion_is_pointed_out_and_stopped_by_nothing():
    [found] = Other().checks(rules())

    assert (found.refuses, list(Other(motion="의결한다.").checks(rules()))) == (False, [])


def test_a_report_is_reported_and_nothing_stands_in_its_way():
    report = Report()

    assert report.outcome(Resolution.REPORTED, "") == "reported"
    assert [*report.checks(rules()), *report.before_declaring("reported", rules())] == []


def test_only_reports_are_not_voted_on():
    assert {name for name, kind in KINDS.items() if not kind.voted} == {"report"}


def test_every_kind_means_by_each_resolution_one_of_its_own_outcomes():
    for kind in KINDS.values():
        meant = {kind().outcome(one, "") for one in Resolution}

        assert meant <= set(kind.outcomes)


def test_a_kind_that_the_program_does_not_know_is_refused():
    with pytest.raises(UnknownKind, match="wish"):
        kind_of("wish")
