"""Every kind of matter says on paper what it promises to say."""

from datetime import date

import pytest

from committee_desk.documents import kinds as papers_of
from committee_desk.documents import timeline as paper
from committee_desk.documents.wording import DECIDED, MATTERS, PAPERS
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.timeline import Event, Point

SHARED = {"decision"}
DAY = date(2026, 11, 27)


@pytest.mark.parametrize("kind", [name for name, particulars in KINDS.items() if particulars.voted])
def test_a_kind_that_is_voted_on_has_its_order_and_the_papers_it_names(kind):
    promised = set(KINDS[kind].papers) - SHARED

    assert set(papers_of.KINDS[kind].papers) == promised


def test_every_outcome_of_a_kind_is_told_in_korean_where_it_stands_alone():
    outcomes = {one for particulars in KINDS.values() for one in particulars.outcomes}

    told = {paper.words(Point(DAY, Event.DECIDED, "", outcome=one), str) for one in outcomes}

    assert outcomes - DECIDED.keys() == set()
    assert [one for one in told if not one or one.isascii()] == []


def test_every_kind_and_each_of_its_papers_has_a_name_on_paper():
    named = {paper for particulars in KINDS.values() for paper in particulars.papers}

    assert (KINDS.keys() - MATTERS.keys(), named - PAPERS.keys()) == (set(), set())
