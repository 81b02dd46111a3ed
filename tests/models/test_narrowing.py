"""Lists that grow are searched as the palette is: by syllables, first consonants, the other keyboard."""

from hashlib import sha256

import pytest
from sqlalchemy import text

from committee_desk.domain.ids import PaperId
from committee_desk.domain.matter import Stage
from committee_desk.domain.paper import IssuedPaper, State
from committee_desk.models import docket, exemptions, papers
from committee_desk.store import journal
from tests.acts.making import DAY, begun, planned, ready, with_members

TITLES = ("교통 안전표지 정비", "하천 점용허가 지연", "안전보건 실행계획")


@pytest.fixture(scope="module")
def room():
    room = begun()
    for title in TITLES:
        ready(room, title=title)
    ready(room, "exemption", "도로굴착 면책 건의")
    held = planned(room, with_members(room, 9))
    for number, title in enumerate(TITLES, start=1):
        room.do(issue, PaperId(number), f"심의 결과서 · {title}", held.id)
    return room


def issue(session, id, title, meeting, *, by, at):
    state = State(sha256(title.encode()).hexdigest(), at)
    paper = IssuedPaper(
        id,
        number=f"적극-2026-00{id}",
        kind="decision",
        title=title,
        meeting=meeting,
        on=DAY,
        content=f"a3f29c1d{id}" + "0" * 55,
        size=0,
        root="00" * 32,
        states=(state,),
    )
    journal.keep(session, "paper.issued", paper, by=by, at=at)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("안전", [1, 3, 4]),
        ("ㅇㅈㅍㅈ", [1]),
        ("dkswjs", [1, 3, 4]),
        ("점용 하천", [2]),
        ("2026-0002", [2]),
        ("20260002", [2]),
        ("없음", []),
        ("", [1, 2, 3, 4]),
    ],
)
# The exemption is found by its text, which says 공공의 안전.
def test_the_docket_is_narrowed_however_it_is_typed(room, typed, found):
    assert [*room.ask(docket.ids, typed, "number", False, ())] == found


def test_what_is_found_keeps_the_order_of_the_list(room):
    assert [*room.ask(docket.ids, "안전", "number", True, ())] == [4, 3, 1]


def test_by_deadline_too(room):
    found = room.ask(lambda session: docket.ids(session, "ㅇㅈ", docket.DUE, False, (), today=DAY))

    assert sorted(found) == [1, 3]


def test_a_narrowed_list_stays_narrowed(room):
    assert [*room.ask(docket.ids, "안전", "number", False, (Stage.DECIDED,))] == []


def test_exemptions_are_found_alone(room):
    assert [*room.ask(exemptions.ids, "ㄷㄹㄱㅊ", "number", False)] == [4]


@pytest.mark.parametrize(("typed", "found"), [("ㅎㅊ ㅈㅇ", [2]), ("gkcjs", [2]), ("a3f2-9c1d", [1, 2, 3])])
def test_papers_are_found_by_title_and_by_code(room, typed, found):
    assert sorted(room.ask(papers.ids, typed, "number", False, ())) == found


def test_a_desk_without_an_index_is_searched_for_what_is_written():
    room = begun()
    ready(room, title=TITLES[0])
    with room.door.engine.execution_options(write=True).begin() as connection:
        connection.execute(text("DROP TABLE search_word"))

    found = [[*room.ask(docket.ids, typed, "number", False, ())] for typed in ("안전표지", "ㅇㅈㅍㅈ")]

    assert found == [[1], []]
