"""Lists out of the desk: the same rows in three formats, and nothing that runs."""

import csv
import json
from datetime import UTC, date, datetime
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from committee_desk.acts import desk as founding
from committee_desk.acts import person
from committee_desk.acts.door import Door
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.person import Kind, Membership, Role
from committee_desk.jobs import exporting, importing, list_files, listing, opening, sheets
from committee_desk.jobs.exporting import LISTINGS, UnknownSuffix
from committee_desk.jobs.importing import State
from committee_desk.jobs.member_lists import MEMBERS
from committee_desk.jobs.writing import CannotWrite
from committee_desk.store import engine
from committee_desk.store.base import Base
from committee_desk.store.engine import NoSuchPlace

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
BY = {"by": PersonId(1), "at": AT}
DANGEROUS = ["=1+1", "+82", "-1", "@SUM(A1)", '=cmd|"/c calc"!A1', "＝1+1", "＋82", "－1", "＠SUM(A1)"]


@pytest.fixture
def door():
    fresh = engine.in_memory()
    with fresh.execution_options(write=True).begin() as connection:
        Base.metadata.create_all(connection)
    door = Door(fresh)
    founding_layers = opening.layers(("decree",))
    door.do(founding.begin, "K" * 16, "한빛구 적극행정위원회", "한빛구", founding_layers, "문간사", at=AT)
    for note in DANGEROUS:
        term = Membership(Role.MEMBER, Kind.EX_OFFICIO)
        door.do(person.enter, f"위원{note}", office="한빛구", memberships=(term,), note=note, **BY)
    yield door
    door.close()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_was_exported_comes_in_again_the_same(door, tmp_path, suffix):
    file = tmp_path / f"위원{suffix}"
    exporting.export(door, "members", file)

    again = importing.bring_in(door, MEMBERS, sheets.read(file), **BY).result

    assert [row.state for row in again.rows] == [State.SAME] * len(DANGEROUS)


def test_a_list_is_printed_as_papers_are_with_all_columns_on_a_sheet():
    content = list_files.FORMATS[".xlsx"](
        "grants", {"on": "결정일", "won": "포상금(원)"}, [{"on": date(2026, 11, 27), "won": 3_000_000}]
    )

    page = load_workbook(BytesIO(content)).active
    assert (page.page_setup.paperSize, page.page_setup.orientation) == (9, "landscape")
    assert (page.sheet_properties.pageSetUpPr.fitToPage, page.page_setup.fitToHeight) == (True, 0)
    assert (page.print_title_rows, page.print_options.gridLines) == ("$1:$1", True)
    assert (page["A2"].value.date(), page["A2"].number_format) == (date(2026, 11, 27), list_files.DAY)
    assert page["B2"].number_format == "#,##0"


def test_no_cell_of_a_csv_begins_like_a_formula(door, tmp_path):
    exporting.export(door, "members", tmp_path / "위원.csv")

    rows = list(csv.reader(StringIO((tmp_path / "위원.csv").read_text(encoding="utf-8-sig"))))

    assert [cell for row in rows for cell in row if cell.startswith(tuple("=+-@＝＋－＠"))] == []


def test_no_cell_of_a_workbook_is_a_formula(door, tmp_path):
    exporting.export(door, "members", tmp_path / "위원.xlsx")

    page = load_workbook(tmp_path / "위원.xlsx").active

    assert [cell.value for row in page.iter_rows() for cell in row if cell.data_type == "f"] == []


def test_json_has_the_words_that_scripts_know(door, tmp_path):
    exporting.export(door, "members", tmp_path / "위원.json")

    first = json.loads((tmp_path / "위원.json").read_text(encoding="utf-8"))["members"][0]

    assert (first["kind"], first["role"], first["gender"]) == ("ex_officio", "member", "unsaid")


@pytest.mark.parametrize("kind", LISTINGS)
@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".json"])
def test_every_list_is_written_even_where_it_is_empty(door, tmp_path, kind, suffix):
    file = tmp_path / f"{kind}{suffix}"

    exporting.export(door, kind, file)

    assert file.stat().st_size > 0
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_another_format_is_refused_with_those_there_are(door, tmp_path):
    with pytest.raises(UnknownSuffix, match="hwp"):
        exporting.export(door, "members", tmp_path / "위원.hwp")


def test_a_place_where_nothing_can_be_written_is_a_refusal(door, tmp_path):
    (tmp_path / "위원.csv").mkdir()

    with pytest.raises(CannotWrite):
        exporting.export(door, "members", tmp_path / "위원.csv")


def test_a_file_in_a_file_is_a_refusal(door, tmp_path):
    (tmp_path / "letter").write_bytes(b"a letter")

    with pytest.raises(NoSuchPlace):
        exporting.export(door, "members", tmp_path / "letter" / "위원.csv")


def test_every_outcome_that_a_kind_knows_has_its_korean_word():
    known = {outcome for kind in KINDS.values() for outcome in kind.outcomes}

    assert known - set(listing.NAMED["outcome"]) == set()
