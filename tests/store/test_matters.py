"""The docket: numbers found and sorted by the database, lines in the order asked for."""

from datetime import date

import pytest

from committee_desk.acts import matter
from committee_desk.domain.matter import Stage
from committee_desk.errors import NotFound
from committee_desk.store import matters
from tests.acts.making import begun, ready


@pytest.fixture
def room():
    room = begun()
    for title, department, day in (
        ("옥외영업 조건부 허용", "위생과", 3),
        ("카카오톡 체납 고지", "징수과", 2),
        ("면책 건의 100% 확대", "감사담당관", 4),
    ):
        room.do(matter.receive, "other", title, date(2026, 11, day), department=department)
    return room


def found(room, words="", order="number", descending=False) -> list[int]:
    return list(room.door.ask(matters.ids, words, order, descending))


@pytest.mark.parametrize(
    ("order", "descending", "ids"),
    [
        ("number", False, [1, 2, 3]),
        ("number", True, [3, 2, 1]),
        ("received", False, [2, 1, 3]),
        ("title", False, [3, 1, 2]),
        ("department", True, [2, 1, 3]),
        ("stage", False, [1, 2, 3]),
    ],
)
def test_the_docket_is_sorted_by_the_database(room, order, descending, ids):
    assert found(room, order=order, descending=descending) == ids


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", [1, 2, 3]),
        ("체납", [2]),
        ("위생과 허용", [1]),
        ("2026-0003", [3]),
        ("없음", []),
        ("%", [3]),
        ("_", []),
    ],
)
def test_the_docket_is_searched_by_title_number_and_department(room, words, ids):
    assert found(room, words) == ids


def test_lines_come_in_the_order_asked_for(room):
    lines = room.ask(matters.lines, [3, 1])

    assert [(line.id, line.number, line.stage) for line in lines] == [
        (3, "2026-0003", Stage.RECEIVED),
        (1, "2026-0001", Stage.RECEIVED),
    ]


def test_a_matter_is_found_by_its_number(room):
    assert room.ask(matters.numbered, "2026-0002").title == "카카오톡 체납 고지"
    with pytest.raises(NotFound):
        room.ask(matters.numbered, "2026-0009")


def test_matters_at_a_stage_are_told_oldest_first(room):
    for id in (1, 2):
        room.do(matter.make_ready, id)

    assert [one.id for one in room.ask(matters.at_stage, Stage.READY)] == [2, 1]


@pytest.mark.parametrize("kind", ["exemption", "report", "other"])
def test_the_particulars_of_every_kind_come_back(room, kind):
    kept = ready(room, kind, kind)

    assert room.matter(kept.id) == kept
