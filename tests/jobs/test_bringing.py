"""An office's file looked into: headings explained once, oddities by their row, nothing written."""

import zipfile
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from openpyxl import Workbook

from committee_desk.acts import proposal, round
from committee_desk.domain.method import Criterion, Method
from committee_desk.jobs import bringing, importing
from committee_desk.jobs.bringing import SCORES, Wanted
from committee_desk.jobs.importing import State
from committee_desk.jobs.progress import Cancelled
from committee_desk.jobs.sheets import NoSpreadsheet, Suspicious
from committee_desk.store import headings, people, proposals, rounds
from tests.acts.making import SECRETARY, begun, with_members

PROPOSALS, MEMBERS = Wanted("proposals"), Wanted("members")
BY = {"by": SECRETARY, "at": datetime(2026, 11, 2, tzinfo=UTC)}
HEADER = ("접수번호", "아이디어 이름", "제안자", "접수일", "한마디")
ROWS = (
    ("2026-3-001", "전자고지 확대", "이○○", "2026. 9. 6.", "우편 반송이 많음"),
    ("2026-3-002", "탈락자 다시 살피기", "박○○", "여름", ""),
)
METHOD = Method(
    (Criterion("creativity", "창의성", Fraction(20)), Criterion("efficiency", "능률성", Fraction(30)))
)
JUDGED = ("번호", "제안명", "창의성(20)", "능률성(30)", "합계", "비고")


class Stopped:
    """A person who cancels after so many words of progress."""

    def __init__(self, after):
        self.heard, self.after = [], after

    @property
    def cancelled(self):
        return len(self.heard) > self.after

    def __call__(self, done, total, words=""):
        self.heard.append((done, total, words))


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def book(tmp_path):
    """An office's workbook: a sheet by its name, a title above and a total below each."""

    def made(*rows, header=HEADER, merged=(), **pages):
        workbook = Workbook()
        workbook.remove(workbook.active)
        for name, lines in (pages or {"접수": rows}).items():
            page = workbook.create_sheet(name)
            for line in (
                (f"심사위원: {name}" if pages else "접수 현황",),
                header,
                *lines,
                ("계", len(lines)),
            ):
                page.append(line)
            for one in merged:
                page.merge_cells(one)
        workbook.save(tmp_path / "목록.xlsx")
        return tmp_path / "목록.xlsx"

    return made


def looked(room, wanted, file, **how):
    return bringing.look_into(room.door, wanted, file, **BY, **how).result


def states(preview):
    return [one.state.value for one in preview.imported.rows]


def test_a_needed_heading_that_nobody_knows_is_asked_for_and_no_row_is_read_until_then(room, book):
    preview = looked(room, PROPOSALS, book(*ROWS))

    assert (preview.unknown, [one.field for one in preview.missing], preview.imported) == (
        ("아이디어 이름", "한마디"),
        ["title"],
        None,
    )


def test_a_heading_is_explained_once_and_remembered_for_the_next_list(room, book):
    file = book(*ROWS)
    meant = {"아이디어 이름": "title", "한마디": "summary"}
    explained = bringing.explain(room.door, PROPOSALS, looked(room, PROPOSALS, file), meant, **BY).result

    again = looked(room, PROPOSALS, file)

    assert (states(explained), states(again), again.unknown) == (["new", "error"], ["new", "error"], ())
    assert room.ask(headings.recall, "proposals") == meant
    assert room.ask(headings.recall, "members") == {}


def test_a_heading_that_is_passed_over_is_not_asked_for_again(room, book):
    file = book(*ROWS)
    meant = {"아이디어 이름": "title", "한마디": ""}
    explained = bringing.explain(room.door, PROPOSALS, looked(room, PROPOSALS, file), meant, **BY).result

    assert explained.unknown == ()
    assert room.size() == begun().size()  # what headings mean is no record


def test_nothing_is_written_by_looking_and_only_what_is_sure_by_writing(room, book):
    meant = {"아이디어 이름": "title", "한마디": "summary"}
    preview = bringing.explain(room.door, PROPOSALS, looked(room, PROPOSALS, book(*ROWS)), meant, **BY).result
    looked_at = list(room.ask(proposals.REGISTER.ids))
    refused = bringing.write(room.door, PROPOSALS, preview, **BY).result.written
    written = bringing.write(room.door, PROPOSALS, preview, skip_errors=True, **BY).result.written

    assert (looked_at, refused, written) == ([], 0, 1)
    assert room.ask(proposals.get, 1).summary == "우편 반송이 많음"


def test_each_row_says_which_one_it_is(room, book):
    header = ("접수번호", "제안명", "제안자", "접수일", "제안요지")
    [first, second] = looked(room, PROPOSALS, book(*ROWS, header=header)).imported.rows

    assert (first.number, first.told) == (3, "2026-3-001 · 전자고지 확대 · 이○○")
    assert (second.number, str(second.refused)) == (4, "접수일: “여름” is not a date.")


def test_cells_merged_downwards_speak_for_every_row(room, book):
    rows = (("2026-3-001", "가", "", "2026. 9. 6."), ("2026-3-002", "나", "", None))
    header = ("접수번호", "제안명", "제안자", "접수일")

    preview = looked(room, PROPOSALS, book(*rows, header=header, merged=("D3:D4",)))

    assert states(preview) == ["new", "new"]


def test_a_list_in_cp949_is_read(room, tmp_path):
    file = tmp_path / "목록.csv"
    file.write_bytes("제안명,접수일\n전자고지 확대,2026. 9. 6.\n".encode("cp949"))

    assert states(looked(room, PROPOSALS, file)) == ["new"]


def test_a_bomb_and_what_is_no_spreadsheet_are_refused(room, tmp_path):
    bomb, broken = tmp_path / "폭탄.xlsx", tmp_path / "깨짐.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 40_000_000)
    broken.write_bytes(b"PK no workbook")

    with pytest.raises(Suspicious):
        looked(room, PROPOSALS, bomb)
    with pytest.raises(NoSpreadsheet):
        looked(room, PROPOSALS, broken)


def test_members_lists_are_looked_into_in_the_same_way(room, book):
    rows = (("1", "위촉직", "임나래", "한빛대학교 교수"), ("2", "아무나", "강유미", "세무사"))
    preview = looked(room, MEMBERS, book(*rows, header=("연번", "구 분", "성 명", "소속 및 직위")))
    bringing.write(room.door, MEMBERS, preview, skip_errors=True, **BY)

    assert states(preview) == ["new", "error"]
    assert "임나래" in [one.name for one in room.ask(people.everyone)]


def test_sheets_of_judges_say_each_oddity_with_its_row_and_sheet(room, book):
    with_members(room, 2)
    for number, title in (("1", "전자고지"), ("2", "빈집"), ("3", "제설"), ("4", "수어"), ("5", "달력")):
        room.do(proposal.receive, title, date(2026, 8, 4), number=number)
    held = room.do(round.open_, "3분기", "2026-Q3", METHOD)
    judged = (
        ("1", "전자고지", "17점", 25, 25, ""),
        ("2", "빈집", 10, 20, 31, ""),
        ("3", "제설", 10, "", 10, ""),
        ("4", "수어", "회피", "", "", ""),
        ("5", "달력", 21, 20, 41, ""),
    )
    wanted = Wanted(SCORES, held.id)

    preview = looked(room, wanted, book(header=JUDGED, 위원01=judged, 위원02=(("1", "전자고지", 9, 9, 18),)))
    bringing.write(room.door, wanted, preview, skip_errors=True, **BY)

    assert [(one.sheet, one.number, one.state) for one in preview.imported.rows] == [
        ("위원01", 3, State.NEW),
        ("위원01", 4, State.ERROR),
        ("위원01", 5, State.ERROR),
        ("위원01", 6, State.NEW),
        ("위원01", 7, State.ERROR),
        ("위원02", 3, State.NEW),
    ]
    said = [str(one.refused or one.noted or "") for one in preview.imported.rows]
    assert said[0] == "창의성: “17점” was read as 17."
    assert said[1] == "The row says 31 in all; its marks add up to 30."
    assert len(room.ask(rounds.sheets, held.id)) == 3


def test_a_long_list_tells_how_far_it_has_come_and_cancelled_it_has_written_nothing(room, book, monkeypatch):
    monkeypatch.setattr(importing, "TOGETHER", 500)
    header = ("접수번호", "제안명", "제안자", "접수일")
    rows = [(f"2026-{n}", f"제안 {n}", "이○○", "2026. 9. 6.") for n in range(600)]
    preview = looked(room, PROPOSALS, book(*rows, header=header))
    heard = Stopped(after=13)

    with pytest.raises(Cancelled):
        bringing.write(room.door, PROPOSALS, preview, progress=heard, **BY)

    assert heard.heard[:12] == [(n, 600, "Comparing the rows with the desk") for n in range(0, 600, 50)]
    assert heard.heard[12] == (0, 600, "Writing the rows")
    assert list(room.ask(proposals.REGISTER.ids)) == []


def test_numbers_that_the_desk_gives_pass_over_those_that_the_list_brings(room, book):
    header = ("접수번호", "제안명", "제안자", "접수일")
    rows = (
        ("P2026-0002", "가", "", "2026. 9. 6."),
        ("", "나", "", "2026. 9. 7."),
        ("", "다", "", "2026. 9. 8."),
        ("P2026-0004", "라", "", "2026. 9. 9."),
        ("", "마", "", "2026. 9. 9."),
    )
    bringing.write(room.door, PROPOSALS, looked(room, PROPOSALS, book(*rows, header=header)), **BY)

    numbers = [room.ask(proposals.get, id).number for id in range(1, 6)]
    assert numbers == ["P2026-0002", "P2026-0001", "P2026-0003", "P2026-0004", "P2026-0005"]
