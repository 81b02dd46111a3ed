"""Lists of the registers: what is new, the same again, changed, unsure, in error; and out again."""

from datetime import UTC, date, datetime
from itertools import permutations

import pytest
from sqlalchemy import text

from committee_desk.acts import register
from committee_desk.acts.register import NumberTaken
from committee_desk.domain.ids import PassiveReportId
from committee_desk.domain.passive_report import Outcome, PassiveReport, Stage
from committee_desk.jobs import exporting, importing, sheets, understanding
from committee_desk.jobs.bringing import KINDS
from committee_desk.jobs.cells import NoDay, UnknownWord
from committee_desk.jobs.importing import TwiceHere
from committee_desk.jobs.progress import Cancelled
from committee_desk.jobs.register_lists import AnotherOne, SeveralLike
from committee_desk.jobs.report_lists import DueDiffers
from committee_desk.jobs.sheets import Line
from committee_desk.jobs.understanding import CellMissing, TotalDiffers
from committee_desk.store import examining, passive_reports, trainings
from tests.acts.making import SECRETARY, begun

TITLE = ("소극행정 신고 처리 현황",)
FIELDS = {
    "number": ("신청번호", "1AA-2611-0000001"),
    "received": ("접수일자", "2026-11-02 00:00:00"),
    "agency": ("처리기관", "한빛구"),
    "department": ("처리부서", "위생과"),
    "title": ("제목", "전화 돌리기"),
    "content": ("신고내용", "답이 없음,\n조속히"),
    "due": ("처리기한", "2026.11.16"),
    "stage": ("처리상태", "처리완료"),
    "outcome": ("처리결과", "시정"),
    "again": ("재신고여부", "N"),
}
HEADER, ROW = zip(*FIELDS.values(), strict=True)
AT = datetime(2026, 11, 22, tzinfo=UTC)
REPORTS = KINDS["passive-reports"]


@pytest.fixture
def room():
    return begun()


def brought(room, *rows, header=HEADER, **how):
    lines = [Line(at, row) for at, row in enumerate((TITLE, header, *rows), start=1)]
    return importing.bring_in(room.door, REPORTS, lines, by=SECRETARY, at=AT, **how).result


def with_cells(**cells):
    return tuple(cells.get(name, cell) for name, (_, cell) in FIELDS.items())


def states(imported):
    return [one.state.value for one in imported.rows]


def test_a_row_of_e_people_becomes_a_report_with_its_measure(room):
    imported = brought(room, ROW, ("계", "1", "건"))

    [kept] = room.ask(passive_reports.REGISTER.all)
    assert (states(imported), imported.written, imported.unknown) == (["new"], 1, ())
    assert (kept.number, kept.received_on, kept.department) == (
        "1AA-2611-0000001",
        date(2026, 11, 2),
        "위생과",
    )
    assert (kept.stage, kept.outcome, kept.measures) == (Stage.ANSWERED, Outcome.PASSIVE, "시정")
    assert (kept.due_said, kept.again, kept.content) == (date(2026, 11, 16), False, "답이 없음,\n조속히")


def test_the_same_list_again_is_the_same_and_writes_nothing(room):
    brought(room, ROW)
    size = room.size()

    again = brought(room, ROW, ROW)

    assert (states(again), again.written, room.size()) == (["same", "same"], 0, size)


def test_what_the_list_says_otherwise_now_is_changed_and_an_empty_cell_changes_nothing(room):
    brought(room, with_cells(stage="처리중", outcome=""))

    imported = brought(room, with_cells(content="", outcome="불문"))

    [kept] = room.ask(passive_reports.REGISTER.all)
    assert (states(imported), imported.rows[0].differs) == (["changed"], ("stage", "outcome"))
    assert (kept.outcome, kept.content) == (Outcome.NOT_PASSIVE, "답이 없음,\n조속히")


def test_a_report_without_a_number_is_known_by_title_day_and_department(room):
    brought(room, ROW)

    assert states(brought(room, with_cells(number="", outcome="주의", stage=""))) == ["changed"]


def test_what_may_be_about_one_of_several_is_unsure_and_written_by_nobody(room):
    brought(room, ROW, with_cells(number="1AA-2611-0000002"))
    size = room.size()

    imported = brought(room, with_cells(number="", outcome="주의"))
    left_out = brought(room, with_cells(number="", outcome="주의"), skip_errors=True)

    assert (states(imported), type(imported.rows[0].refused)) == (["unsure"], SeveralLike)
    assert (imported.written, left_out.written, room.size()) == (0, 0, size)


def test_a_number_that_stands_for_something_else_here_is_unsure(room):
    brought(room, ROW)

    imported = brought(room, with_cells(title="다른 신고", received="2026-05-05", department="건축과"))

    assert (states(imported), type(imported.rows[0].refused)) == (["unsure"], AnotherOne)


@pytest.mark.parametrize(
    ("cells", "refusal"),
    [
        ({"title": ""}, CellMissing),
        ({"received": "가을"}, NoDay),
        ({"outcome": "모름"}, UnknownWord),
    ],
)
def test_what_cannot_be_understood_is_an_error_and_then_nothing_is_written(room, cells, refusal):
    imported = brought(room, ROW, with_cells(number="1AA-2", **cells))

    assert (states(imported), type(imported.rows[1].refused)) == (["new", "error"], refusal)
    assert (imported.written, room.ask(passive_reports.REGISTER.ids)) == (0, [])


def test_a_number_twice_in_one_list_says_the_same_or_is_an_error(room):
    imported = brought(room, ROW, ROW, with_cells(outcome="주의"))

    assert (states(imported), type(imported.rows[2].refused)) == (["new", "same", "error"], TwiceHere)


@pytest.mark.parametrize("total", [("계", "1", "건"), ("소계", "", "2 건"), ("합계", "41")])
def test_a_total_that_counts_the_rows_above_it_or_says_nothing_of_them_is_passed_over(room, total):
    rows = (ROW, with_cells(number="1AA-2")) if "2 건" in total else (ROW,)

    assert states(brought(room, *rows, total)) == ["new"] * len(rows)


def test_a_total_that_does_not_add_up_is_unsure_and_nothing_is_written(room):
    rows = (ROW, ("계", "", "41건"))

    imported = brought(room, *rows)
    left_out = brought(room, *rows, skip_errors=True)

    assert (states(imported), imported.written) == (["new", "unsure"], 0)
    assert (type(imported.rows[1].refused), imported.rows[1].refused.facts) == (
        TotalDiffers,
        {"said": 41, "read": 1},
    )
    assert (left_out.written, room.ask(passive_reports.REGISTER.ids)) == (1, [1])


def test_the_same_report_by_hand_and_from_a_list_is_one_report(room):
    told = PassiveReport(PassiveReportId(0), "1AA-2611-0000001", "전화 돌리기", date(2026, 11, 2))
    room.do(register.enter, "passive_report", told)

    imported = brought(room, ROW)

    assert (states(imported), room.ask(passive_reports.REGISTER.ids)) == (["changed"], [1])
    with pytest.raises(NumberTaken):
        room.do(register.enter, "passive_report", told)


def test_a_register_asks_for_a_heading_that_nobody_knows_and_reads_it_once_it_is_explained(room):
    header = tuple("민원 고유키" if heading == "신청번호" else heading for heading in HEADER)
    lines = [Line(at, row) for at, row in enumerate((header, ROW), start=1)]

    asked = understanding.headings(lines, REPORTS.columns, REPORTS.passed_over)
    taught = importing.taught(REPORTS, {"민원 고유키": "number"})
    importing.bring_in(room.door, taught, lines, by=SECRETARY, at=AT)

    assert asked.unknown == ("민원 고유키",)
    assert room.ask(passive_reports.REGISTER.get, 1).number == "1AA-2611-0000001"


def test_a_list_taken_in_at_once_leaves_a_desk_that_is_whole_and_a_changed_line_is_named(room):
    brought(room, *(with_cells(number=f"1AA-{n}") for n in range(40)))
    whole = room.ask(examining.examine).faults
    edit = text("UPDATE passive_report SET measures = '없음' WHERE id = 30")

    room.door.do(lambda session: session.execute(edit))

    named = [(one.table, one.row, one.what) for one in room.ask(examining.examine).faults]
    assert (whole, named) == ((), [("passive_report", "30", "changed")])


def test_a_last_day_that_the_rules_count_otherwise_is_noted_and_kept(room):
    imported = brought(room, with_cells(due="2026.11.12"))

    assert (states(imported), type(imported.rows[0].noted)) == (["new"], DueDiffers)
    assert room.ask(passive_reports.REGISTER.get, 1).due_said == date(2026, 11, 12)


AGAIN_HEADER = (*HEADER, "원신고번호")
FIRST = (*ROW, "")
SECOND = (*with_cells(number="1AA-9", received="2026-11-20", due=""), "1AA-2611-0000001")


@pytest.mark.parametrize("rows", [(FIRST, SECOND), (SECOND, FIRST)], ids=["oldest first", "newest first"])
def test_one_made_again_is_tied_to_its_first_report_that_comes_in_the_same_list(room, rows):
    brought(room, *rows, header=AGAIN_HEADER)
    size = room.size()
    again = brought(room, *rows, header=AGAIN_HEADER)

    first, second = room.ask(passive_reports.REGISTER.all)
    assert (second.number, second.is_again, second.first_report) == ("1AA-9", True, first.id)
    assert (states(again), room.size()) == (["same", "same"], size)
    assert not room.ask(examining.examine).faults


CHAIN = [
    (*with_cells(number=f"1AA-{number}", due=""), f"1AA-{number - 1}" if number > 1 else "")
    for number in (1, 2, 3, 4)
]


@pytest.mark.parametrize("rows", [*permutations(CHAIN)][::5])
def test_reports_made_again_and_again_on_one_day_are_tied_by_one_import(room, rows):
    brought(room, *rows, header=AGAIN_HEADER)
    again = brought(room, *rows, header=AGAIN_HEADER)

    found = {one.id: one for one in room.ask(passive_reports.REGISTER.all)}
    firsts = {one.number: one.first_report and found[one.first_report].number for one in found.values()}
    assert firsts == {"1AA-1": None, "1AA-2": "1AA-1", "1AA-3": "1AA-2", "1AA-4": "1AA-3"}
    assert states(again) == ["same"] * 4


def test_two_that_are_said_to_make_each_other_again_come_in_and_one_is_tied(room):
    rows = [(*with_cells(number=f"1AA-{one}", due=""), f"1AA-{other}") for one, other in ((1, 2), (2, 1))]

    brought(room, *rows, header=AGAIN_HEADER)

    assert [one.first_report for one in room.ask(passive_reports.REGISTER.all)] == [None, 1]


def test_one_made_again_is_tied_once_its_first_report_comes(room):
    brought(room, SECOND, header=AGAIN_HEADER)
    later = brought(room, SECOND, FIRST, header=AGAIN_HEADER)

    second, first = room.ask(passive_reports.REGISTER.all)
    assert (states(later), later.rows[0].differs) == (["changed", "new"], ("first_report",))
    assert second.first_report == first.id


def test_one_made_again_is_tied_to_a_first_report_of_its_day_that_comes_later(room):
    same_day = (*with_cells(number="1AA-9", due=""), "1AA-2611-0000001")
    brought(room, same_day, header=AGAIN_HEADER)
    brought(room, same_day, FIRST, header=AGAIN_HEADER)

    second, first = room.ask(passive_reports.REGISTER.all)
    assert second.first_report == first.id


def test_one_made_again_before_its_first_report_is_not_tied(room):
    early = (*with_cells(number="1AA-9", received="2026-10-20", due=""), "1AA-2611-0000001")

    brought(room, FIRST, early, header=AGAIN_HEADER)

    assert [one.first_report for one in room.ask(passive_reports.REGISTER.all)] == [None, None]


class _Impatient:
    """Cancels once the writing has begun."""

    cancelled = False

    def __call__(self, done, total, words=""):
        self.cancelled = words == importing.WRITING


def test_a_cancelled_list_has_written_nothing(room):
    with pytest.raises(Cancelled):
        brought(room, *(with_cells(number=f"1AA-{n}") for n in range(600)), progress=_Impatient())

    assert room.ask(passive_reports.REGISTER.ids) == []


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_what_goes_out_comes_in_again_the_same_and_names_nobody(room, tmp_path, suffix):
    header = (*HEADER, "신고인", "대상자")
    brought(
        room,
        (*ROW, "김신고", "박담당"),
        (*with_cells(number="1AA-2", stage="기간연장", outcome="", again="Y"), "", ""),
        header=header,
    )
    file = tmp_path / f"소극행정{suffix}"

    count = exporting.export_some(room.door, "passive-reports", file, [2, 1], by=SECRETARY, at=AT).result

    again = importing.bring_in(room.door, REPORTS, sheets.read(file), by=SECRETARY, at=AT).result
    said = " ".join(str(cell) for line in sheets.read(file) for cell in line.cells)
    assert (count, states(again)) == (2, ["same", "same"])
    assert ("김신고" in said, "박담당" in said) == (False, False)
    assert set(exporting.LISTINGS) >= {"passive-reports"}


def test_a_file_in_cp949_with_quotes_and_line_breaks_is_taken_in(room, tmp_path):
    file = tmp_path / "신고.csv"
    said = '"담당 부서에 문의하니 ""검토 중""이라고만 함,\n조속히"'
    row = f"1AA-1,전화 돌리기,2026-02-03 00:00:00,위생과,{said}"
    file.write_bytes(f"신청번호,제목,접수일자,처리부서,신고내용\n{row}\n".encode("cp949"))

    imported = importing.bring_in(room.door, REPORTS, sheets.read(file), by=SECRETARY, at=AT).result

    kept = room.ask(passive_reports.REGISTER.get, 1)
    assert (states(imported), kept.content) == (["new"], '담당 부서에 문의하니 "검토 중"이라고만 함,\n조속히')


def test_no_number_that_a_later_row_brings_is_given_to_an_earlier_one(room):
    header = ("번호", "교육명", "일자")
    rows = (
        ("", "가", "2026-05-01"),
        ("T2026-0001", "나", "2026-06-01"),
        ("", "다", "2026-07-01"),
        ("T2026-0003", "라", "2026-08-01"),
    )
    lines = [Line(at, row) for at, row in enumerate((header, *rows), start=1)]
    importing.bring_in(room.door, KINDS["trainings"], lines, by=SECRETARY, at=AT)

    held = [room.door.ask(trainings.REGISTER.get, id) for id in range(1, 5)]
    assert {one.title: one.number for one in held} == {
        "가": "T2026-0002",
        "나": "T2026-0001",
        "다": "T2026-0004",
        "라": "T2026-0003",
    }
