"""The notice of the ombudsman (제17조제6항): who is owed it, what it says, and its day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from committee_desk.acts import matter
from committee_desk.documents.paper import words
from committee_desk.domain.kinds.support import NoOmbudsman, Proceedings, Support
from committee_desk.domain.known import Known
from committee_desk.domain.paper import Stage
from committee_desk.jobs import ombudsman as issuing
from committee_desk.store import desks, papers
from tests.acts.making import AT, SECRETARY, begun

OWED = Support(applicant="도로과 7급 김○○", regulatory=Known.YES, instance="2026-징계-12")
LATER = AT + timedelta(days=3)


@pytest.fixture
def room():
    room = begun()
    yield room
    room.door.close()


def received(room, about=OWED):
    return room.do(matter.receive, "support", "징계 소명", date(2026, 11, 2), particulars=about)


def issued(room, one, at=AT):
    return issuing.issue(room.door, one.id, by=SECRETARY, at=at).result


def test_the_notice_goes_out_and_its_day_is_recorded(room):
    one = received(room)

    paper = issued(room, one)

    assert (paper.kind, paper.stage, paper.matter) == ("ombudsman_notice", Stage.ISSUED, one.id)
    assert room.matter(one.id).particulars.ombudsman_told_on == date(2026, 11, 2)
    assert room.last("matter", one.id).what == "matter.told_of_ombudsman"
    assert [found for found in one.particulars.checks(rules_of(room)) if "ombudsman" in found.rule]
    assert not [
        found for found in room.matter(one.id).particulars.checks(rules_of(room)) if "ombudsman" in found.rule
    ]


def rules_of(room):
    return room.ask(desks.rules, date(2026, 11, 2))


def test_it_names_the_law_and_the_official_confirms_it(room):
    one = received(room)

    said = list(words(room.ask(issuing._draw, one.id, date(2026, 11, 2)).paper.blocks))

    assert "도로과 7급 김○○" in said
    assert any("제17조제6항" in text for text in said)
    assert any("「중소기업기본법」 제23조제4항" in text for text in said)
    assert any("(서명 또는 인)" in text for text in said)


def test_a_second_one_takes_the_place_of_the_first_and_the_day_stays(room):
    one = received(room)
    first = issued(room, one)

    second = issued(room, one, LATER)

    assert (second.version, room.ask(papers.get, first.id).stage) == (2, Stage.SUPERSEDED)
    assert room.matter(one.id).particulars.ombudsman_told_on == date(2026, 11, 2)
    assert room.ask(papers.of_matter, one.id)[-1].id == second.id


@pytest.mark.parametrize(
    "about",
    [replace(OWED, regulatory=Known.NO), replace(OWED, support=Proceedings.CIVIL)],
    ids=["no red tape", "a civil suit"],
)
def test_where_the_law_owes_none_none_is_issued(room, about):
    one = received(room, about)

    with pytest.raises(NoOmbudsman):
        issued(room, one)

    assert (room.ask(issuing.unissued, one.id), room.ask(papers.of_matter, one.id)) == (False, [])


def test_it_is_waited_for_until_it_is_issued(room):
    one = received(room)
    before = room.ask(issuing.unissued, one.id)

    issued(room, one)

    assert (before, room.ask(issuing.unissued, one.id)) == (True, False)
