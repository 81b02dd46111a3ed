"""An office's own list of proposals: its headings, its words, and what reads alike."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

import pytest

from committee_desk.acts import proposal, round
from committee_desk.acts.proposal import ScoringBegan
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.proposal import Employment, Kind
from committee_desk.jobs import importing
from committee_desk.jobs.cells import NoDay, UnknownWord
from committee_desk.jobs.importing import TwiceHere
from committee_desk.jobs.proposal_lists import PROPOSALS
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.understanding import CellMissing
from committee_desk.store import journal, proposals, search
from tests.acts.making import SECRETARY, begun

TITLE = ("2026년 3분기 창의제안 접수 현황",)
FIELDS = {
    "number": ("접수번호", "2026-3-001"),
    "title": ("제안명", "전자고지 확대"),
    "proposer": ("제안자", "이○○"),
    "office": ("소속", "징수과"),
    "grade": ("직급", "8급"),
    "employment": ("고용형태", "공무직"),
    "received": ("접수일", "2026. 9. 6."),
    "kind": ("제안구분", "실시"),
    "summary": ("제안요지", "알림톡"),
    "effect": ("기대효과", "절감"),
}
HEADER, ROW = zip(*FIELDS.values(), strict=True)
AT = datetime(2026, 11, 2, tzinfo=UTC)


@pytest.fixture
def room():
    return begun()


def brought(room, *rows, **how):
    lines = [Line(at, row) for at, row in enumerate((TITLE, HEADER, *rows), start=1)]
    return importing.bring_in(room.door, PROPOSALS, lines, by=SECRETARY, at=AT, **how).result


def states(imported):
    return [one.state.value for one in imported.rows]


def with_cells(**cells):
    return tuple(cells.get(name, cell) for name, (_, cell) in FIELDS.items())


def test_a_row_becomes_a_proposal_below_titles_and_above_totals(room):
    imported = brought(room, ROW, ("계", "1", "건"))

    kept = room.ask(proposals.get, 1)
    assert (states(imported), imported.written) == (["new"], 1)
    assert (kept.number, kept.kind, kept.department, kept.effect) == (
        "2026-3-001",
        Kind.CARRIED_OUT,
        "징수과",
        "절감",
    )
    [by] = kept.proposers
    assert (by.name, by.grade, by.employment) == ("이○○", "8급", Employment.PUBLIC_SERVICE)


def test_joint_proposers_stand_in_one_cell_and_the_first_is_the_main_one(room):
    brought(room, with_cells(proposer="이○○, 박○○·최○○"))

    kept = room.ask(proposals.get, 1)
    assert [one.name for one in kept.proposers] == ["이○○", "박○○", "최○○"]
    assert [one.office for one in kept.proposers] == ["징수과", "", ""]


@pytest.mark.parametrize(
    ("cells", "refusal"),
    [
        ({"title": ""}, CellMissing),
        ({"received": ""}, CellMissing),
        ({"received": "9월쯤"}, NoDay),
        ({"employment": "외계인"}, UnknownWord),
    ],
)
def test_what_is_not_understood_is_named(room, cells, refusal):
    [row] = brought(room, with_cells(**cells)).rows

    assert type(row.refused) is refusal


def test_one_number_twice_is_an_error(room):
    imported = brought(room, ROW, with_cells(title="다른 제목"))

    assert type(imported.rows[1].refused) is TwiceHere


def test_the_same_list_again_changes_nothing_and_an_empty_cell_says_nothing(room):
    brought(room, ROW)

    assert states(brought(room, ROW)) == ["same"]
    assert states(brought(room, with_cells(summary="", effect=""))) == ["same"]
    assert states(brought(room, with_cells(summary="문자로 보냄"))) == ["changed"]
    assert room.ask(proposals.get, 1).summary == "문자로 보냄"


def test_a_list_does_not_change_what_is_being_scored(room):
    brought(room, ROW)
    method = Method((Criterion("a", "창의성", Fraction(20)),))
    held = room.do(round.open_, "3분기", "2026-Q3", method, round.Terms(proposals=(1,)))
    room.do(round.mark, held.id, 1, SECRETARY, {"a": Fraction(3)})

    [row] = brought(room, with_cells(summary="문자로 보냄")).rows

    assert type(row.refused) is ScoringBegan


def test_near_twins_are_named_until_a_person_has_decided(room):
    twin = with_cells(number="2026-3-017", title="전자고지 확대 방안", received="2026. 9. 25.")

    [found] = brought(room, ROW, twin).findings
    room.do(proposal.tell_apart, 2, 1, "대상이 다름")

    assert found.facts == {"first": "2026-3-001", "later": "2026-3-017"}
    assert brought(room, ROW).findings == ()


def test_a_list_is_kept_as_if_each_had_been_received_by_itself(room):
    titles = ("빈집 주차장", "야간 돌봄", "수어 상담 예약")
    brought(room, *(with_cells(number=f"2026-3-{at:03}", title=title) for at, title in enumerate(titles)))
    other = begun()
    for one in room.ask(proposals.some, [1, 2, 3]):
        told = {name: getattr(one, name) for name in ("kind", "proposers", "department", "summary", "effect")}
        by_itself = (one.title, one.received_on)
        other.door.do(proposal.receive, *by_itself, number=one.number, **told, by=SECRETARY, at=AT)

    def journal_of(desk):
        return [replace(one, at=AT) for one in desk.ask(journal.entries)][-3:]

    assert journal_of(room) == journal_of(other)
    assert room.ask(journal.rows)[-1][-1] == other.ask(journal.rows)[-1][-1]
    assert [*room.ask(search.ids, "상담", "proposal")] == [3]


def test_numbers_are_given_around_those_that_the_list_brings_later(room):
    brought(
        room,
        with_cells(number=""),
        with_cells(number="P2026-0001", title="둘"),
        with_cells(number="", title="셋"),
    )

    assert [room.ask(proposals.get, id).number for id in (1, 2, 3)] == [
        "P2026-0002",
        "P2026-0001",
        "P2026-0003",
    ]
