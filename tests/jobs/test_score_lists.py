"""An office's own score sheets: one sheet a judge, units, blanks, recusals, totals that do not add up."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from committee_desk.acts import proposal, round
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.round import AlreadySubmitted, MarkOutside, MarksMissing
from committee_desk.jobs import importing, score_exports, score_lists
from committee_desk.jobs.importing import State
from committee_desk.jobs.score_lists import NoMark, OtherTitle, ReadWithUnit, TotalWrong, UnknownProposal
from committee_desk.jobs.sheets import Line
from committee_desk.store import rounds
from committee_desk.store.people import NoSuchPerson
from tests.acts.making import SECRETARY, begun, with_members

METHOD = Method(
    (Criterion("creativity", "창의성", Fraction(20)), Criterion("efficiency", "능률성", Fraction(30)))
)
HEADER = ("제안번호", "위원", "창의성", "능률성", "합계", "비고")
JUDGES = ("번호", "제안명", "창의성(20)", "능률성(30)", "합계", "비고")
AT = datetime(2026, 11, 2, tzinfo=UTC)


@pytest.fixture
def room():
    room = begun()
    with_members(room, 3)
    for number, title in (("2026-3-001", "전자고지 확대"), ("2026-3-002", "빈집 주차장")):
        room.do(proposal.receive, title, date(2026, 8, 4), number=number)
    room.do(round.open_, "3분기", "2026-Q3", METHOD)
    return room


def lines(*rows):
    return [Line(at, row) for at, row in enumerate(rows, start=1)]


def brought(room, *rows, **how):
    return pages(room, {"": lines(*rows)}, **how)


def pages(room, found, **how):
    held = room.ask(rounds.called, "1")
    kind, marked = score_lists.scores(held), score_lists.with_judges(found)
    return importing.bring_in_pages(room.door, kind, marked, by=SECRETARY, at=AT, **how).result


def states(imported):
    return [one.state.value for one in imported.rows]


def refused(room, *row):
    [found] = brought(room, HEADER, row).rows
    assert found.state is State.ERROR
    return type(found.refused)


def marks(room):
    return {(one.proposal, one.member): dict(one.marks) for one in room.ask(rounds.sheets, 1)}


def test_a_list_with_members_is_written_and_its_proposals_are_entered(room):
    imported = brought(
        room, HEADER, ("2026-3-001", "위원01", "18", "27.5"), ("2026-3-001", "위원02", "0", "0")
    )

    assert (states(imported), imported.written) == (["new", "new"], 2)
    assert marks(room)[1, 2] == {"creativity": 18, "efficiency": Fraction(55, 2)}
    assert marks(room)[1, 3] == {"creativity": 0, "efficiency": 0}
    assert room.ask(rounds.get, 1).proposals == (1,)


def test_columns_go_by_key_or_by_name(room):
    imported = brought(
        room, ("proposal", "member", "efficiency", "creativity"), ("2026-3-001", "위원01", "30", "1")
    )

    assert (states(imported), marks(room)) == (["new"], {(1, 2): {"creativity": 1, "efficiency": 30}})


def test_all_empty_is_not_scored_and_some_empty_is_an_error(room):
    imported = brought(room, HEADER, ("2026-3-001", "위원01", "", ""), ("2026-3-001", "위원02", "18", ""))

    assert states(imported) == ["same", "error"]
    assert type(imported.rows[1].refused) is MarksMissing
    assert marks(room) == {}


def test_a_recusal_in_any_cell_steps_aside(room):
    brought(
        room,
        HEADER,
        ("2026-3-001", "위원01", "회피", "", "", "자문 수행"),
        ("2026-3-001", "위원02", "18", "20"),
    )

    [aside, _] = room.ask(rounds.sheets, 1)
    assert (aside.aside.text, aside.marks) == ("자문 수행", {})


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        (("2026-3-009", "위원01", "1", "2"), UnknownProposal),
        (("2026-3-001", "박모름", "1", "2"), NoSuchPerson),
        (("2026-3-001", "위원01", "21", "2"), MarkOutside),
        (("2026-3-001", "위원01", "많음", "2"), NoMark),
        (("2026-3-001", "위원01", "-1", "2"), NoMark),
        (("2026-3-001", "위원01", "=1+1", "2"), NoMark),
        (("2026-3-001", "위원01", "10", "20", "31"), TotalWrong),
    ],
)
def test_what_is_not_sure_is_named_and_not_written(room, row, refusal):
    assert refused(room, *row) is refusal
    assert marks(room) == {}


def test_a_mark_with_its_unit_is_read_and_said(room):
    [row] = brought(room, HEADER, ("2026-3-001", "위원01", "18점", "20", "38")).rows

    assert (row.state, type(row.noted)) == (State.NEW, ReadWithUnit)
    assert marks(room)[1, 2]["creativity"] == 18


def test_the_same_member_and_proposal_twice_is_an_error(room):
    imported = brought(room, HEADER, ("2026-3-001", "위원01", "1", "2"), ("2026-3-001", "위원01", "1", "2"))

    assert (states(imported), imported.written) == (["new", "error"], 0)


def test_a_later_list_takes_the_place_of_an_earlier_and_the_journal_keeps_it(room):
    brought(room, HEADER, ("2026-3-001", "위원01", "1", "2"))

    assert states(brought(room, HEADER, ("2026-3-001", "위원01", "1", "2"))) == ["same"]
    assert states(brought(room, HEADER, ("2026-3-001", "위원01", "3", "4"))) == ["changed"]
    assert states(brought(room, HEADER, ("2026-3-001", "위원01", "회피", ""))) == ["changed"]
    assert states(brought(room, HEADER, ("2026-3-001", "위원01", "5", "6"))) == ["changed"]
    assert marks(room)[1, 2] == {"creativity": 5, "efficiency": 6}
    assert room.last("mark_sheet", 1).changes["marks"] == [None, {"creativity": "5", "efficiency": "6"}]


def test_what_was_submitted_is_not_replaced(room):
    brought(room, HEADER, ("2026-3-001", "위원01", "1", "2"))
    room.do(round.submit, 1, 2)

    assert refused(room, "2026-3-001", "위원01", "3", "4") is AlreadySubmitted


def test_one_sheet_a_judge_is_known_by_the_words_above_the_header(room):
    sheet = lines(
        ("심사위원: 위원01", "", "", "", "(서명)"),
        JUDGES,
        ("2026-3-001", "전자고지 확대", "18", "27점", "45"),
        ("2026-3-002", "빈집 주차장", "회피", "회피", "", "이해관계"),
        ("합계", "", "18", "27"),
    )

    imported = pages(room, {"심사표 1": sheet})

    assert [(one.sheet, one.number, one.state.value) for one in imported.rows] == [
        ("심사표 1", 3, "new"),
        ("심사표 1", 4, "new"),
    ]
    assert marks(room) == {(1, 2): {"creativity": 18, "efficiency": 27}, (2, 2): {}}


def test_or_by_the_name_of_the_sheet(room):
    sheets = {
        name: lines(JUDGES, ("2026-3-001", "전자고지 확대", "18", "20", "38"))
        for name in ("위원01", "위원02")
    }

    assert [one.sheet for one in pages(room, sheets).rows] == ["위원01", "위원02"]
    assert set(marks(room)) == {(1, 2), (1, 3)}


def test_a_number_beside_another_title_is_not_trusted(room):
    sheet = lines(JUDGES, ("2026-3-001", "빈집 주차장", "18", "20", "38"))

    [row] = pages(room, {"위원01": sheet}).rows

    assert type(row.refused) is OtherTitle


def test_one_wrong_row_stops_every_sheet_unless_it_is_skipped(room):
    good, bad = (
        ("2026-3-001", "전자고지 확대", "18", "20", "38"),
        ("2026-3-002", "빈집 주차장", "18", "20", "39"),
    )
    sheets = {"위원01": lines(JUDGES, good, bad), "위원02": lines(JUDGES, good)}

    assert pages(room, sheets).written == 0
    assert pages(room, sheets, skip_errors=True).written == 2


def test_what_is_exported_comes_back_the_same(room):
    brought(room, HEADER, ("2026-3-001", "위원01", "1", "2.5"), ("2026-3-001", "위원02", "회피", ""))
    listing = room.ask(score_exports.scores, "1")
    rows = room.ask(lambda session: list(listing.rows(session)))

    again = brought(
        room,
        tuple(listing.columns.values()),
        *(tuple(str(row.get(key) or "") for key in listing.columns) for row in rows),
    )

    assert states(again) == ["same", "same"]
