"""Exemption recommendation: criteria, presumptions and what loses them (영 제15조)."""

from dataclasses import replace
from itertools import product

import pytest

from committee_desk.domain.finding import ReasonNeeded, Refused, ensure
from committee_desk.domain.kinds.exemption import CRITERIA, Audit, Criterion, Exemption, Judged
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Resolution
from tests.packs import rules

RULES = rules()
ALL = frozenset(CRITERIA)


def judged(*how: Judged, evidence: str = "붙임 1", **facts) -> Exemption:
    """A request whose criteria are judged so, in their order."""
    matrix = dict(zip(CRITERIA, (Criterion(one, evidence) for one in how), strict=True))
    return Exemption(**{**matrix, **facts})


def presumption(request: Exemption, name: str):
    return next(one for one in request.presumptions(RULES) if one.name == name)


MET, PARTLY, NOT_MET, OPEN = Judged.MET, Judged.PARTLY, Judged.NOT_MET, Judged.OPEN
CLEAN = {"private_interest": Known.NO, "procedural_defect": Known.NO}


@pytest.mark.parametrize(("audit", "refused"), [(Audit.BAI, 0), (Audit.ADMINISTRATIVE, 0), (Audit.OWN, 1)])
def test_only_for_the_audits_that_the_decree_names(audit, refused):
    found = [one for one in Exemption(audit=audit).checks(RULES) if one.refuses]

    assert [one.article for one in found] == ["지방공무원 적극행정 운영규정 제15조제7항"] * refused


def test_a_ground_that_excludes_exemption_warns_and_says_which():
    found = list(Exemption(excluded=("money", "favour")).checks(RULES))

    assert [(one.facts["ground"], one.refuses) for one in found] == [("money", False), ("favour", False)]


# 제3항: presumed for audits other than BAI's, when there is neither private interest nor serious defect.
@pytest.mark.parametrize("audit", Audit)
@pytest.mark.parametrize(("interest", "defect"), list(product(Known, Known)))
def test_the_third_criterion_is_presumed_without_interest_and_without_defect(audit, interest, defect):
    request = Exemption(audit=audit, private_interest=interest, procedural_defect=defect)

    expected = interest is defect is Known.NO and audit is not Audit.BAI

    assert presumption(request, "no_gross_fault").holds is expected
    assert (request.presumed(RULES) == {"no_gross_fault"}) is expected


@pytest.mark.parametrize(
    ("facts", "lost_by"),
    [
        ({"private_interest": Known.YES, "procedural_defect": Known.NO}, ("not_no_private_interest",)),
        ({"private_interest": Known.NO, "procedural_defect": Known.YES}, ("not_no_serious_defect",)),
    ],
)
def test_what_lost_the_presumption_of_the_third_criterion_is_named(facts, lost_by):
    assert presumption(Exemption(audit=Audit.ADMINISTRATIVE, **facts), "no_gross_fault").lost_by == lost_by


# 제4항: at all levels of audit; lost by private interest or insufficient information (제6항).
@pytest.mark.parametrize("audit", Audit)
@pytest.mark.parametrize(("interest", "informed"), list(product(Known, Known)))
def test_following_the_consultation_presumes_all_criteria_until_it_is_lost(audit, interest, informed):
    request = Exemption(audit=audit, consulted=True, private_interest=interest, informed=informed)

    expected = interest is not Known.YES and informed is not Known.NO

    assert presumption(request, "consultation").holds is expected
    assert (request.presumed(RULES) == ALL) is expected


# 제5항: for BAI and others' audits only if the opinion of the head of audit was reflected.
@pytest.mark.parametrize("audit", Audit)
@pytest.mark.parametrize("reflected", [False, True])
@pytest.mark.parametrize(("interest", "informed"), list(product(Known, Known)))
def test_following_the_committees_opinion_presumes_all_criteria(audit, reflected, interest, informed):
    request = Exemption(
        audit=audit,
        advised=True,
        audit_head_reflected=reflected,
        private_interest=interest,
        informed=informed,
    )

    kept = interest is not Known.YES and informed is not Known.NO

    assert presumption(request, "committee_opinion").holds is (kept and (reflected or audit is Audit.OWN))


def test_a_lost_presumption_says_everything_that_lost_it():
    request = Exemption(advised=True, private_interest=Known.YES, informed=Known.NO)

    assert presumption(request, "committee_opinion").lost_by == (
        "private_interest",
        "insufficient_information",
        "audit_head_not_reflected",
    )


def test_nothing_is_presumed_of_a_request_that_claims_nothing():
    assert Exemption().presumed(RULES) == frozenset()


def test_each_presumption_names_its_paragraph():
    articles = [one.article.partition(",")[0] for one in Exemption().presumptions(RULES)]

    assert articles == [
        f"지방공무원 적극행정 운영규정 제15조{paragraph}" for paragraph in ("제3항", "제4항", "제5항·제6항")
    ]


def law_implies(how: tuple[Judged, ...]) -> str:
    """All met: upheld; one not met: not upheld; otherwise partly; nothing while one is open."""
    if OPEN in how:
        return ""
    if NOT_MET in how:
        return "not_upheld"
    return "partly_upheld" if PARTLY in how else "upheld"


@pytest.mark.parametrize(
    "how", list(product(Judged, repeat=3)), ids=lambda how: "-".join(o.value for o in how)
)
def test_the_findings_point_to_an_outcome(how):
    assert judged(*how).implied(RULES) == law_implies(how)


def test_a_presumed_criterion_that_nobody_judged_counts_as_met():
    assert judged(MET, MET, OPEN, audit=Audit.ADMINISTRATIVE, **CLEAN).implied(RULES) == "upheld"


def test_a_presumed_criterion_that_was_judged_counts_as_judged():
    assert judged(MET, MET, NOT_MET, audit=Audit.ADMINISTRATIVE, **CLEAN).implied(RULES) == "not_upheld"


@pytest.mark.parametrize("how", [one for one in product(Judged, repeat=3) if OPEN not in one])
@pytest.mark.parametrize("outcome", ["upheld", "partly_upheld", "not_upheld"])
def test_an_outcome_that_contradicts_the_findings_must_be_explained(how, outcome):
    request = judged(*how)
    explained = replace(request, explanation="징계 전력이 없고 피해가 회복됨")

    found = [one.refuses for one in request.before_declaring(outcome, RULES)]

    assert found == ([] if outcome == law_implies(how) else [True])
    assert list(explained.before_declaring(outcome, RULES)) == []


def test_a_criterion_judged_against_its_presumption_must_be_explained():
    request = judged(MET, MET, NOT_MET, audit=Audit.ADMINISTRATIVE, **CLEAN)

    [found] = request.before_declaring("not_upheld", RULES)

    assert (found.refuses, found.facts) == (True, {"criterion": "no_gross_fault"})


@pytest.mark.parametrize("place", range(3))
def test_an_open_criterion_is_refused_by_name(place):
    how = [MET, MET, MET]
    how[place] = OPEN

    with pytest.raises(Refused, match=CRITERIA[place]):
        ensure(judged(*how).before_declaring("upheld", RULES), "급함")


def test_a_matrix_that_was_never_begun_needs_a_reason():
    with pytest.raises(ReasonNeeded):
        ensure(Exemption().before_declaring("upheld", RULES))
    ensure(Exemption().before_declaring("upheld", RULES), "의결한 것을 옮겨 적음")


def test_a_finding_without_evidence_needs_a_reason():
    request = judged(MET, MET, MET, evidence=" ")

    with pytest.raises(ReasonNeeded):
        ensure(request.before_declaring("upheld", RULES))
    ensure(request.before_declaring("upheld", RULES), "구두로 확인함")


def test_a_dismissal_does_not_reach_the_criteria():
    assert list(Exemption().before_declaring("dismissed", RULES)) == []


@pytest.mark.parametrize(
    ("resolution", "proposed", "outcome"),
    [
        (Resolution.AS_PROPOSED, "", "upheld"),
        (Resolution.CONDITIONAL, "", "upheld"),
        (Resolution.AMENDED, "", "partly_upheld"),
        (Resolution.AS_PROPOSED, "dismissed", "dismissed"),
        (Resolution.AS_PROPOSED, "partly_upheld", "partly_upheld"),
        (Resolution.AMENDED, "upheld", "upheld"),
        (Resolution.REJECTED, "", "not_upheld"),
        (Resolution.REJECTED, "upheld", "not_upheld"),
    ],
)
def test_what_the_vote_gives_means_an_outcome(resolution, proposed, outcome):
    assert Exemption().outcome(resolution, proposed) == outcome


@pytest.mark.parametrize("turned_down", ["not_upheld", "dismissed"])
def test_voting_down_what_would_have_turned_the_request_down_decides_nothing(turned_down):
    assert Exemption().outcome(Resolution.REJECTED, turned_down) == ""
