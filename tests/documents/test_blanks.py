"""Blank forms: which a desk has, and that filled ones differ only in what was entered."""

from dataclasses import fields
from datetime import date
from io import BytesIO

import pypdfium2
import pytest

from committee_desk.documents import blank, blanks, pdf
from committee_desk.documents import paper as papers
from committee_desk.documents.blank import EMPTY, MARKED, Listed, Part
from committee_desk.documents.blanks import requests
from committee_desk.documents.paper import Facts, Grid, Heading, flat, words
from committee_desk.documents.wording import applied
from committee_desk.documents.written_resolution import ANSWERS
from committee_desk.domain.desk import Letterhead
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.exemption import Audit, Exemption
from committee_desk.domain.kinds.support import Proceedings, Support
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Matter
from committee_desk.domain.rules import Rules
from committee_desk.models.steps import ASKED_BY_FORM
from tests.domain.test_codec import SUBJECTS
from tests.packs import rules

DAY = date(2026, 11, 22)
BODY = "한빛구 적극행정위원회"
DECREE, REVIEW = rules(), rules("proposal-review")
OF_BOTH = [(one, pack) for pack in (DECREE, REVIEW) for one in blanks.known(pack)]
ONE_PAGE = {
    "written_sheet",
    "consultation",
    "submission",
    "review",
    "passive_report",
    "pledge",
    "allowance",
    "challenge",
}
BESIDE = {"title", "submitter"}  # fields of every matter
MATTERS = [one for one in SUBJECTS if isinstance(one, Matter) and requests.name_of(one)]


def laid_out(form, pack):
    paper = blank.paper(form, pack, BODY)
    imprint = papers.printout(
        paper,
        body=BODY,
        desk="K7Q2M9XB4T6HC3RD",
        on=DAY,
        called="빈 서식",
        pack=applied(pack),
        letterhead=Letterhead(("서울특별시 한빛구",), ("01234 한빛로 1", "전화 02-000-0000")),
    )
    return pdf.write(paper, imprint).content


def read(content):
    with pypdfium2.PdfDocument(BytesIO(content)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def labels(paper):
    """What the form asks, apart from what stands beside it."""
    for block in flat(paper.blocks):
        if isinstance(block, Heading):
            yield block.text
        elif isinstance(block, Facts):
            yield from (label for label, _ in block.facts)
        elif isinstance(block, Grid):
            yield from block.head


def entries(form, pack):
    return [one for part in form.sections(pack) if isinstance(part, Part) for one in part.entries]


@pytest.mark.parametrize(("form", "pack"), OF_BOTH, ids=lambda one: getattr(one, "name", "")[:20])
def test_every_form_is_one_or_two_pages_with_room_to_sign_and_says_what_it_is(form, pack):
    pages = read(laid_out(form, pack))

    assert len(pages) == 1 if form.name in ONE_PAGE else len(pages) <= 2
    for page in pages:
        assert "빈 서식" in page
        assert applied(pack) in page
        assert "초안" not in page
    assert not form.signer or "(서명 또는 인)" in pages[-1]


@pytest.mark.parametrize("subject", MATTERS, ids=lambda one: one.kind)
def test_a_form_filled_from_a_matter_asks_the_same_as_the_blank_one(subject):
    form = blanks.FORMS[requests.name_of(subject)]
    empty = blank.paper(form, DECREE, BODY)

    filled = blank.paper(form, DECREE, BODY, requests.values(subject))

    assert list(labels(filled)) == list(labels(empty))
    assert subject.title in list(words(filled.blocks)) or "title" not in [
        one.name for one in entries(form, DECREE)
    ]


@pytest.mark.parametrize("kind", ["opinion", "exemption", "consultation", "ratification", "submission"])
def test_what_a_form_of_a_kind_asks_is_a_field_of_that_kind(kind):
    known = {one.name for one in fields(KINDS[kind])} | BESIDE

    asked = {one.name for one in entries(blanks.FORMS[kind], DECREE) if one.name}

    assert asked - known == set()


@pytest.mark.parametrize(
    ("form", "kind"), [("own_exemption", "exemption"), ("prior_consultation", "consultation")]
)
def test_what_goes_to_the_head_of_audit_is_called_as_what_comes_before_the_body(form, kind):
    known = {one.name for one in fields(KINDS[kind])} | BESIDE

    asked = {one.name for one in entries(blanks.FORMS[form], DECREE) if one.name}

    assert asked - known == set()


def test_an_exemption_from_the_own_audit_is_asked_of_the_head_of_audit_with_what_was_entered():
    about = Exemption(Audit.OWN, applicant="7급 김○○", audit_name="2026년 종합감사", informed=Known.YES)
    matter = Matter(MatterId(1), "2026-0001", "exemption", "긴급 제설 계약", about, DAY)

    name = requests.name_of(matter)
    said = list(words(blank.paper(blanks.FORMS[name], DECREE, BODY, requests.values(matter)).blocks))

    assert name == "own_exemption"
    assert {"감사기구의 장 귀하", "2026년 종합감사"} <= set(said)
    assert [one for one in said if one.startswith(f"{MARKED}\u00a0예")] != []


def test_choices_too_long_for_a_line_stand_below_each_other():
    short = blank.boxes((("yes", "있음"), ("no", "없음")), "no")
    tall = blank.boxes((("a", "긴 말" * 12), ("b", "다른 말" * 8)))

    assert (short.count("\n"), tall.count("\n")) == (0, 1)


def test_the_foot_names_every_rule_a_form_rests_on_though_there_are_several():
    both = rules("decree+dongjak")

    [page] = read(laid_out(blanks.FORMS["pledge"], both))

    assert all(told in page.replace("\r\n", " ") for told in applied(both).split(", "))


def test_support_has_a_form_for_the_disciplinary_case_and_one_for_all_others():
    asked = {
        name: {one.name for one in entries(blanks.FORMS[name], DECREE) if one.name}
        for name in ("defence_support", "litigation_support")
    }

    assert all(names - {one.name for one in fields(Support)} - BESIDE == set() for names in asked.values())
    assert [requests.name_of(of_support(one)) for one in Proceedings] == [
        "defence_support",
        "litigation_support",
        "litigation_support",
        "litigation_support",
    ]


def of_support(one):
    return Matter(MatterId(1), "2026-0001", "support", "소송", Support(support=one), DAY)


def test_the_docket_offers_the_form_of_every_kind_that_has_one():
    assert {*requests.OF_KIND, "support"} == ASKED_BY_FORM


def test_what_was_chosen_is_marked_and_sums_are_written_out():
    about = Support(support=Proceedings.CIVIL, wanted=2_000_000, retired=True, applicant="7급 김○○")
    matter = Matter(MatterId(1), "2026-0001", "support", "손해배상 소송", about, DAY)

    paper = blank.paper(blanks.FORMS["litigation_support"], DECREE, BODY, requests.values(matter))
    facts = {
        label: said for block in flat(paper.blocks) if isinstance(block, Facts) for label, said in block.facts
    }

    assert (facts["지원의 종류"].count(MARKED), facts["지원의 종류"].count(EMPTY)) == (1, 2)
    assert facts["퇴직"].startswith(MARKED)
    assert facts["신청액"] == "금2,000,000원(금이백만원)"


def test_a_desk_has_the_forms_that_its_rules_speak_of():
    of_committee, of_review = ({one.name for one in blanks.known(pack)} for pack in (DECREE, REVIEW))

    assert "opinion" in of_committee - of_review
    assert "proposal" in of_review - of_committee
    assert blanks.known(Rules({})) == ()


def test_a_written_resolution_is_answered_in_the_same_table_as_on_its_sheet():
    tables = [one for one in blanks.FORMS["written_sheet"].sections(DECREE) if isinstance(one, Listed)]

    assert tables[0].head == ANSWERS


def test_the_same_form_gives_the_same_bytes():
    form = blanks.FORMS["opinion"]

    assert laid_out(form, DECREE) == laid_out(form, DECREE)


def test_the_most_of_a_criterion_is_not_broken_in_the_middle_of_its_number():
    with pypdfium2.PdfDocument(BytesIO(laid_out(blanks.FORMS["candidate_review"], DECREE))) as document:
        told = document[0].get_textpage().get_text_range()

    most = [f"({row['maximum']})" for row in DECREE.table("selection.criteria")]
    assert [one for one in told.split() if one in most] == most


def test_the_head_of_audit_signs_for_advice_and_not_the_department_that_applied():
    about = Consultation(applicant="징수과", question="할 수 있는가.")
    matter = Matter(MatterId(1), "2026-0001", "consultation", "전자고지", about, DAY)
    said = words(blank.paper(blanks.FORMS["consultation"], DECREE, BODY, requests.values(matter)).blocks)

    [signature] = [one for one in said if one.endswith("(서명 또는 인)")]

    assert signature.split() == ["감사기구의", "장", "(서명", "또는", "인)"]
