"""Findings held against presumptions, the outcome and each other; nothing is concluded."""

from dataclasses import replace

import pytest

from committee_desk.domain.kinds.exemption import Audit, Criterion, Exemption, Judged, View
from committee_desk.domain.known import Known
from committee_desk.models import exemptions
from committee_desk.models.table import Tone
from tests.views.committee import desk_of_committee, exemption
from tests.views.desks import NOON

MET = Criterion(Judged.MET, "evidence")


@pytest.fixture
def about(qapp):
    return desk_of_committee().ask(exemptions.about, 1, NOON.date())


def weighed(about, **facts):
    return exemptions.weigh(about, replace(exemption(), **facts))


def verdicts(weighed):
    return [(line.verdict, line.sentence) for line in weighed.presumptions]


def test_the_first_presumption_holds_without_interest_and_defect(about):
    assert verdicts(weighed(about))[0] == ("Holds", "Presumed to be met: No intent or gross negligence")


def test_a_presumption_says_which_fact_lost_it(about):
    found = weighed(about, consulted=True, private_interest=Known.YES, informed=Known.NO)

    assert verdicts(found)[1] == ("Lost", "Lost: Private interest, Insufficient information was given")


def test_the_committees_opinion_presumes_only_if_the_audit_head_was_heard(about):
    found = weighed(about, audit=Audit.BAI, advised=True)

    assert verdicts(found)[2] == ("Lost", "Lost: the opinion of the head of audit was not reflected")


def test_a_presumption_names_its_article(about):
    assert weighed(about).presumptions[1].article == "지방공무원 적극행정 운영규정 제15조제4항"


def test_findings_point_to_an_outcome_and_the_committee_decides(about):
    assert weighed(about).implied == "The findings point to: Partly upheld. The committee decides."


def test_while_a_criterion_is_open_nothing_is_pointed_to(about):
    found = weighed(about, active_handling=Criterion())

    assert found.implied == "A criterion is open, so the findings point to no outcome yet."


def test_a_finding_without_evidence_is_named_and_stops_nothing(about):
    found = [(one.tone, one.sentence) for one in weighed(about).found]

    assert found == [(Tone.WARNING, "The finding on No intent or gross negligence names no evidence.")]


def test_a_finding_against_a_presumption_must_be_explained(about):
    against = weighed(about, no_gross_fault=Criterion(Judged.NOT_MET, "evidence"))

    assert (against.differs, weighed(about).differs) == (True, False)


def test_findings_against_the_outcome_must_be_explained(about):
    put = replace(about, outcome="upheld")

    assert exemptions.weigh(put, exemption()).differs


def test_the_steps_follow_what_has_been_filled_in(about):
    empty = exemptions.weigh(about, Exemption()).present
    asked = exemptions.weigh(about, replace(Exemption(), applicant="K", audit_name="A", found="F")).present

    assert (empty, asked, weighed(about).present) == (0, 1, 3)


def test_a_member_has_one_view_of_a_criterion(about):
    first = exemptions.with_view(exemption(), "public_interest", View(2, Judged.MET, "first"))
    again = exemptions.with_view(first, "public_interest", View(2, Judged.NOT_MET, "again"))

    assert again.public_interest.views == (View(2, Judged.NOT_MET, "again"),)


def test_a_view_is_taken_out_again(about):
    entered = exemptions.with_view(exemption(), "public_interest", View(2, Judged.MET, ""))

    assert exemptions.without_view(entered, "public_interest", 2) == exemption()


def test_only_members_who_differ_are_named_in_the_reasons(about):
    same = exemptions.with_view(exemption(), "public_interest", View(2, Judged.MET, "so do I"))
    both = exemptions.with_view(same, "public_interest", View(3, Judged.NOT_MET, "I do not"))

    differing = [line for line in exemptions.preview(about, both).splitlines() if "differs" in line]

    assert differing == ["    이정숙 differs (Not met): I do not"]


def test_criteria_bear_the_names_of_the_rule_pack(about):
    assert exemptions.criteria(about.rules) == [
        ("public_interest", "Public interest"),
        ("active_handling", "Active handling"),
        ("no_gross_fault", "No intent or gross negligence"),
    ]


def test_the_criteria_name_the_rules_by_their_title_and_day(about):
    said = exemptions.criteria_article(about.rules)

    assert said.endswith("; 지방공무원 적극행정 운영규정 (from 2025-12-30).")
