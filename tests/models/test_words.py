"""Everything that has a name in the domain has one in the window."""

from datetime import date
from importlib import import_module
from importlib.util import find_spec

import pytest

from committee_desk.documents import wording
from committee_desk.domain.finding import Finding, RowName
from committee_desk.domain.kinds import KINDS, exemption
from committee_desk.domain.matter import Stage
from committee_desk.domain.rules import Rules
from committee_desk.jobs import opening
from committee_desk.models import words
from committee_desk.models.enum_words import CONTEXTS, ENUMS

DECREE = Rules.of(opening.layers(("decree",)), date(2026, 11, 27))


def enum_at(place):
    """The enum that words are given under this place: a module of the domain, or of its kinds."""
    module, name = place.split(".")
    inside = "" if find_spec(f"committee_desk.domain.{module}") else "kinds."
    return getattr(import_module(f"committee_desk.domain.{inside}{module}"), name)


@pytest.mark.parametrize("place", CONTEXTS)
def test_every_member_of_an_enum_has_a_name(place):
    kind = enum_at(place)

    assert [one for one in kind if not words.name(one)] == []


def test_every_name_is_one_of_a_member_there_is():
    there = {f"{place}.{one.name}" for place in CONTEXTS for one in enum_at(place)}

    assert set(ENUMS) == there


def test_every_kind_of_matter_and_every_outcome_has_a_name():
    outcomes = {outcome for kind in KINDS.values() for outcome in kind.outcomes}

    assert (set(words.KIND_NAMES), set(words.OUTCOMES)) == (set(KINDS), outcomes)


def test_every_paper_of_a_kind_has_a_name():
    papers = {paper for kind in KINDS.values() for paper in kind.papers}

    assert papers - set(words.PAPER_KINDS) == set()


def test_the_three_criteria_have_names():
    assert tuple(words.CRITERIA) == exemption.CRITERIA


def test_a_stage_is_told_in_words():
    assert words.stage_name(Stage.READY) == "Ready"


def test_rows_of_the_rule_pack_are_told_in_the_windows_language():
    assert words.row_names(DECREE, "disclosure.classes")["partial"] == "Partly open"


def test_what_a_finding_names_is_told_in_words_too():
    found = Finding(exemption.EXCLUDED, "", facts={"ground": "drunk_driving"})

    assert words.finding_words(found, DECREE) == "A ground that excludes exemption is marked: Drunk driving."


def test_a_row_that_a_finding_names_is_told_in_the_windows_language():
    part = RowName.of(DECREE.row("minutes.required_parts", "votes"))

    assert words.fact(part) == part.en


def test_every_paper_that_is_issued_has_a_name():
    assert {*wording.PAPERS} - {*words.PAPER_KINDS} == set()
