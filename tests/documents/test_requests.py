"""Requests on paper: who is asked for what and by when, and what the minutes and the result tell of it."""

from datetime import date, datetime, time, timedelta

import pytest

from committee_desk.acts import declaration, item, matter
from committee_desk.documents import decision, minutes, requests
from committee_desk.documents.paper import Facts, Grid, Text, flat
from committee_desk.domain.awaited import HEARING, MATERIAL
from committee_desk.domain.matter import Resolution
from committee_desk.domain.paper import Source, Stage
from committee_desk.jobs import issuing, request_papers
from committee_desk.store import papers, records
from tests.acts.making import AT, DAY, SECRETARY, begun, taken_up

WHO = "오세린(신청인)"
OFFICE = "건축과(관계 부서)"
LATER: datetime = AT + timedelta(days=1)


@pytest.fixture(scope="module")
def held():
    """The applicant was asked to be heard, then an office for material too; both before the vote."""
    room = begun()
    meeting, one, _ = taken_up(room)
    room.do(matter.request, one.matter, HEARING, WHO, "늦어진 까닭", DAY)
    first = issued(room, one)
    room.do(matter.request, one.matter, MATERIAL, OFFICE, "허가 대장의 사본", date(2026, 11, 9))
    second = issued(room, one)
    yield room, meeting, one, first, second
    room.door.close()


@pytest.fixture(scope="module")
def decided(held):
    """The applicant came on the day, the office handed nothing in, and a third was to answer later."""
    room, meeting, one, *_ = held
    room.do(matter.request, one.matter, MATERIAL, "구의회", "의견", date(2026, 12, 9))
    room.do(matter.take_reply, one.matter, f"hearing {WHO}", DAY, "서류를 다시 냈음")
    room.do(matter.miss, one.matter, f"material {OFFICE}", DAY, "보존기간이 지남")
    room.do(matter.take_reply, one.matter, "material 구의회", DAY + timedelta(1), "늦게 온 의견")
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))
    return room.ask(records.of, meeting.id)


def issued(room, one):
    return request_papers.issue_all(room.door, one.matter, by=SECRETARY, at=LATER).result


def drawn(room, one, what):
    return room.ask(request_papers._draw, one.matter, what, DAY).paper


def told(paper):
    found = [block for block in flat(paper.blocks) if isinstance(block, Text)]
    return [(block.lead, block.text) for block in found if block.lead in requests.LEADS.values()]


HEARD = [
    (
        "출석 의견 진술",
        f"{WHO}: 늦어진 까닭. (2026. 11. 2. 요구) 2026. 11. 27. 출석하여 의견을 진술함. 서류를 다시 냈음.",
    ),
    (
        "자료 제출·서면 답변",
        f"{OFFICE}: 허가 대장의 사본. (2026. 11. 2. 요구) 제출하지 아니함. 보존기간이 지남.",
    ),
    ("자료 제출·서면 답변", "구의회: 의견. (2026. 11. 2. 요구) 회신이 없었음."),
]


def test_each_kind_of_request_has_its_paper_once(held):
    room, _, one, first, second = held

    assert [one.kind for one in (*first, *second)] == ["hearing_request", "material_request"]
    assert room.ask(request_papers.unissued, one.matter) == ()


def test_who_is_called_reads_when_and_where_the_meeting_is_and_by_which_article(held):
    room, meeting, one, *_ = held
    paper = drawn(room, one, HEARING)
    words = [block.text for block in flat(paper.blocks) if isinstance(block, Text)]
    [facts] = [block.facts for block in flat(paper.blocks) if isinstance(block, Facts)]

    assert (paper.title, facts[0]) == ("출석요구서", ("수신", WHO))
    assert "제11조제8항" in words[0]
    assert words[1].endswith(meeting.place)


def test_a_later_request_takes_its_place_in_the_paper_beside_those_still_waited_for(held):
    room, _, one, *_ = held
    room.do(matter.request, one.matter, MATERIAL, "도시과", "도면", date(2026, 11, 9))
    again = issued(room, one)
    [grid] = [block for block in flat(drawn(room, one, MATERIAL).blocks) if isinstance(block, Grid)]
    room.do(matter.extend, one.matter, "material 도시과", "도면이 많음")
    longer = room.ask(request_papers.unissued, one.matter)
    [later] = [block for block in flat(drawn(room, one, MATERIAL).blocks) if isinstance(block, Grid)]
    room.do(matter.miss, one.matter, "material 도시과", date(2026, 11, 16))

    assert [row[0] for row in grid.rows] == [OFFICE, "도시과"]
    assert [one.version for one in again] == [2]
    assert (longer, [row[2] for row in later.rows]) == (("material",), ["2026. 11. 9.", "2026. 11. 16."])
    [valid] = room.ask(papers.in_use, Source(matter=one.matter), "material_request")
    assert (valid.id, valid.stage) == (again[0].id, Stage.ISSUED)


def test_the_minutes_and_the_result_tell_what_had_come_by_the_day_of_the_meeting(decided):
    [agendum] = [one for one in decided.agenda if one.item.declared]

    for paper in (minutes.paper(decided), decision.paper(decided, agendum)):
        assert [one for one in told(paper) if "도시과" not in one[1]] == HEARD


def test_one_paper_lists_all_who_were_asked_for_a_meeting_until_it_is_closed(held):
    room, meeting, *_ = held
    record = room.ask(records.of, meeting.id)

    paper = requests.listing(record)
    tables = [block for block in flat(paper.blocks) if isinstance(block, Grid)]

    assert paper.title == "자료제출·출석 요구 명부"
    assert [(table.head[3], [row[:2] for row in table.rows][0]) for table in tables] == [
        ("출석일", ("의결안건 제1호", WHO)),
        ("기한", ("의결안건 제1호", OFFICE)),
    ]
    assert "request_list" in [one.kind for one in issuing.kinds(record)]
    drawn_now = issuing.draft(room.door, meeting.id, "request_list")
    assert drawn_now.startswith(b"%PDF")
