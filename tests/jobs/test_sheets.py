"""Spreadsheets from anywhere: read as a person would, or refused in a sentence."""

import zipfile
from contextlib import suppress
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from committee_desk.errors import DeskError
from committee_desk.jobs import sheets
from committee_desk.jobs.progress import Cancelled, Silent
from committee_desk.jobs.sheets import CannotRead, NoSpreadsheet, NoSuchSheet, Suspicious, TooLarge

ROWS = [("성명", "소속"), ("김도현", "한빛구"), ("이수진", "기획재정국")]


def workbook(rows=ROWS, *, merged=(), title="위원", more=()):
    book = Workbook()
    page = book.active
    page.title = title
    for row in rows:
        page.append(row)
    for one in merged:
        page.merge_cells(one)
    for name in more:
        book.create_sheet(name).append(["다른", "쪽"])
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def rezipped(content, change):
    """The same workbook with its parts changed: `change` gets and gives back a name -> bytes table."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = change({name: archive.read(name) for name in archive.namelist()})
    fresh = BytesIO()
    with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return fresh.getvalue()


@pytest.fixture
def read(tmp_path):
    def read(name, content, sheet=""):
        file = tmp_path / name
        file.write_bytes(content)
        return [line.cells for line in sheets.read(file, sheet)]

    return read


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_csv_is_read_in_every_encoding_an_office_has(read, encoding):
    text = "성명,소속\n김도현,한빛구\n"

    assert read("위원.csv", text.encode(encoding)) == [("성명", "소속"), ("김도현", "한빛구")]


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_csv_is_read_with_every_usual_delimiter(read, delimiter):
    content = f'성명{delimiter}비고\n김도현{delimiter}"두 줄\n비고"\n'

    assert read("위원.csv", content.encode())[1] == ("김도현", "두 줄\n비고")


def test_a_workbook_is_read_with_its_dates(read):
    content = workbook([("성명", "위촉일"), ("김도현", datetime(2026, 1, 5)), ("이수진", 3)])  # noqa: DTZ001

    assert read("위원.xlsx", content)[1:] == [("김도현", date(2026, 1, 5)), ("이수진", "3")]


def test_a_workbook_is_known_by_what_it_is_and_not_by_its_name(read):
    assert read("위원.dat", workbook()) == ROWS


def test_another_sheet_is_read_by_its_name(read):
    assert read("위원.xlsx", workbook(more=("둘째",)), "둘째") == [("다른", "쪽")]


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are(read):
    with pytest.raises(NoSuchSheet) as refused:
        read("위원.xlsx", workbook(), "없음")

    assert refused.value.facts["known"] == "위원"


def test_cells_merged_downwards_all_say_the_same(read):
    rows = [("구분", "성명"), ("위촉", "김도현"), (None, "이수진"), (None, "박정우"), ("당연직", "최은경")]

    kinds = [cells[0] for cells in read("위원.xlsx", workbook(rows, merged=["A2:A4"]))]

    assert kinds == ["구분", "위촉", "위촉", "위촉", "당연직"]


def test_rows_are_counted_as_a_person_counts_them(tmp_path):
    (tmp_path / "위원.xlsx").write_bytes(workbook([("제목",), (None,), ("성명",), ("김도현",)]))

    assert [line.number for line in sheets.read(tmp_path / "위원.xlsx")] == [1, 3, 4]


def test_the_apostrophe_of_an_exported_formula_is_taken_off_again(read):
    assert read("위원.csv", b"'=1+1,'26.1.5.,'@x\n") == [("=1+1", "'26.1.5.", "@x")]


def test_a_workbook_packed_too_tightly_is_refused_before_it_is_unpacked(read):
    def swell(parts):
        return {**parts, "xl/worksheets/sheet1.xml": b"<worksheet>" + b" " * 40_000_000 + b"</worksheet>"}

    with pytest.raises(Suspicious):
        read("위원.xlsx", rezipped(workbook(), swell))


def test_a_workbook_with_definitions_of_its_own_is_refused(read):
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    )

    with pytest.raises(Suspicious):
        read("위원.xlsx", rezipped(workbook(), lambda parts: {**parts, "xl/worksheets/sheet1.xml": bomb}))


def test_a_workbook_nested_without_end_is_refused(read):
    deep = b"<a>" * 5_000 + b"</a>" * 5_000

    with pytest.raises(Suspicious):
        read("위원.xlsx", rezipped(workbook(), lambda parts: {**parts, "xl/deep.xml": deep}))


def test_a_workbook_with_macros_is_refused(read):
    with pytest.raises(Suspicious):
        read("위원.xlsm", rezipped(workbook(), lambda parts: {**parts, "xl/vbaProject.bin": b"x"}))


def sheet(rows, behind=""):
    """A workbook whose first sheet has these rows of XML."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    page = f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData>{behind}</worksheet>'
    return rezipped(workbook(), lambda parts: {**parts, "xl/worksheets/sheet1.xml": page.encode()})


def text(place, said="가"):
    return f'<c r="{place}" t="inlineStr"><is><t>{said}</t></is></c>'


def test_a_row_that_stands_further_down_than_any_sheet_reaches_is_refused(read, monkeypatch):
    monkeypatch.setattr(sheets, "DOWN_MOST", 1_000)

    with pytest.raises(TooLarge, match="1,000 rows"):
        read(
            "위원.xlsx",
            sheet(f'<row r="1">{text("A1")}</row><row r="2147483647">{text("A2147483647")}</row>'),
        )


def test_more_merged_cells_than_a_list_has_are_refused(read, monkeypatch):
    monkeypatch.setattr(sheets, "MERGED_MOST", 9)
    merged = "".join(f'<mergeCell ref="A{row}:A{row + 1}"/>' for row in range(1, 21, 2))

    with pytest.raises(TooLarge, match="merged"):
        read("위원.xlsx", sheet(f'<row r="1">{text("A1")}</row>', f"<mergeCells>{merged}</mergeCells>"))


def test_one_long_text_shown_in_every_cell_is_refused(read, monkeypatch):
    monkeypatch.setattr(sheets, "LETTERS_MOST", 1_000)

    with pytest.raises(TooLarge, match="1,000 letters"):
        read("위원.csv", ("가" * 100 + "\n").encode() * 11)


def test_a_million_columns_are_refused(read):
    wide = "".join(text(f"{get_column_letter(column)}1") for column in range(1, 400))

    for name, content in {
        "위원.csv": b"a," * 1_000_000,
        "위원.xlsx": sheet(f'<row r="1">{wide}</row>'),
    }.items():
        with pytest.raises(TooLarge, match="columns"):
            read(name, content)


def test_a_file_can_be_left_while_it_is_read(tmp_path):
    file = tmp_path / "위원.xlsx"
    file.write_bytes(workbook())

    with pytest.raises(Cancelled):
        sheets.read(file, progress=Silent(cancelled=True))


def test_too_many_parts_rows_columns_and_letters_are_refused(read):
    crowded = rezipped(workbook(), lambda parts: parts | {f"x/{n}": b"" for n in range(5_001)})
    hostile = {
        "parts.xlsx": crowded,
        "rows.csv": b"a\n" * 100_102,
        "columns.csv": b",".join([b"a"] * 201) + b"\n",
        "letters.csv": b"a" * 40_000 + b",b\n",
    }

    for name, content in hostile.items():
        with pytest.raises(TooLarge):
            read(name, content)


@pytest.mark.parametrize(
    "content",
    [b"", b"\0\0\0", b"PK\x03\x04", b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9, b"\xff" * 99],
)
def test_what_is_no_workbook_is_refused(read, content):
    with pytest.raises(NoSpreadsheet):
        read("위원.xlsx", content)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(CannotRead):
        sheets.read(tmp_path / "없음.csv")


def test_mangled_files_are_read_or_refused_and_nothing_else(read):
    random = Random(20261127)
    seeds = [workbook(), '성명,소속\n김도현,"한빛구"\n'.encode(), "성명\t소속\n".encode("cp949")]

    for round_ in range(300):
        content = bytearray(random.choice(seeds))
        for _ in range(random.randint(1, 12)):
            content[random.randrange(len(content))] = random.randrange(256)
        content = content[: random.randint(len(content) // 2, len(content))]
        with suppress(DeskError):
            read(f"{round_ % 2}.{random.choice(['csv', 'xlsx'])}", bytes(content))


def test_mangled_parts_of_a_workbook_are_read_or_refused_and_nothing_else(read):
    random = Random(20261128)

    def mangle(parts):
        name = random.choice(sorted(parts))
        part = bytearray(parts[name])
        for _ in range(random.randint(1, 9)):
            part[random.randrange(len(part))] = random.randrange(256)
        return {**parts, name: bytes(part)}

    for _ in range(150):
        with suppress(DeskError):
            read("위원.xlsx", rezipped(workbook(merged=["A2:A3"]), mangle))


def test_a_device_that_never_ends_is_refused():
    with pytest.raises(CannotRead, match="not a file"):
        sheets.read(Path("/dev/zero"))
