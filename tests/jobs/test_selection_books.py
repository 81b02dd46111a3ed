"""The workbook of a round: figures that another program works out to ours, and words that stay words."""

import os
import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from io import BytesIO

import pytest
from openpyxl import load_workbook

from committee_desk.acts import proposal, round
from committee_desk.domain.method import Average, Criterion, Form, Level, Trim
from committee_desk.domain.outcome import Outcome
from committee_desk.domain.round_record import RoundRecord
from committee_desk.jobs import exporting, score_exports, selection_books
from committee_desk.jobs.exporting import UnknownSuffix
from committee_desk.store import proposals, round_records
from tests.acts.making import DAY, begun
from tests.jobs.awarded import METHOD, declared, proposed, scored, sitting

OFFICE = shutil.which("soffice")
TRAP = '=HYPERLINK("http://x";"눌러")'
WEIGHTED = replace(
    METHOD,
    form=Form.WEIGHTED,
    average=Average.WINSORISED,
    criteria=(
        Criterion("new", "창의성", Fraction(40), weight=Fraction(1, 3)),
        Criterion("use", "효과성", Fraction(60), weight=Fraction(2, 3)),
    ),
)


@pytest.fixture(scope="module")
def found():
    found = scored(begun())
    before = found.room.ask(proposals.get, found.proposals["골목 온도계"])
    found.room.do(proposal.change, replace(before, title=TRAP), "제목을 바로잡음")
    declared(sitting(found, proposed(found)))
    return found


@pytest.fixture
def record(found):
    return found.room.ask(round_records.of, found.round, DAY)


def by_method(record, method):
    """The same marks under another method."""
    held = replace(record.outcome.round, method=method)
    outcome = Outcome(held, record.outcome.sheets, record.outcome.shares)
    return RoundRecord(record.desk, record.rules, outcome, record.judges, record.labels)


def page(record, name):
    return next(one for one in selection_books.pages(record) if one.name == name)


def cells(content):
    return load_workbook(BytesIO(content))


def test_every_page_that_a_selection_rests_on_is_there(record):
    assert [one.name for one in selection_books.pages(record)] == [
        "방법",
        "결과",
        "집계",
        "채점",
        "동점",
        "포상",
    ]


def test_what_begins_like_a_formula_is_only_text(record):
    book = cells(selection_books.content(selection_books.pages(record)))

    [trap] = [cell for row in book["결과"] for cell in row if cell.value == TRAP]

    assert (trap.data_type, trap.quotePrefix) == ("s", True)


def test_a_total_is_a_formula_over_the_marks_of_its_row(record):
    assert page(record, "채점").rows[0][3:6] == (38, 55, selection_books.Formula("D2+E2"))


def test_where_extremes_are_dropped_by_criterion_no_formula_is_offered(record):
    method = replace(METHOD, trim=Trim(Level.CRITERION, minimum=3))

    assert {row[-3] for row in page(by_method(record, method), "집계").rows} == {None}


def test_names_are_left_out_where_the_round_does_not_show_them(record):
    outcome = replace(record.outcome, round=replace(record.outcome.round, names_shown=False))

    hidden = RoundRecord(record.desk, record.rules, outcome, record.judges, record.labels)

    assert page(hidden, "집계").head[2:5] == ("위원 1 총점", "위원 2 총점", "위원 3 총점")


def test_a_round_without_marks_has_a_book_all_the_same():
    room = begun()
    held = room.do(round.open_, "4분기", "2026-Q4", METHOD)

    empty = room.ask(round_records.of, held.id, DAY)

    assert [len(one.rows) for one in selection_books.pages(empty)] == [8, 0, 0, 0, 0, 1]


def test_only_a_workbook_can_hold_it(found, tmp_path):
    with pytest.raises(UnknownSuffix):
        selection_books.write_book(found.room.door, "1", tmp_path / "심사.csv", DAY)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed, so nothing opens the workbooks.")
def test_libreoffice_opens_every_workbook_and_works_out_our_totals(found, record, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    door = found.room.door
    methods = {
        "trimmed": METHOD,
        "mean": replace(METHOD, average=Average.MEAN),
        "median": replace(METHOD, average=Average.MEDIAN, digits=1),
        "weighted": WEIGHTED,
    }
    records = {name: by_method(record, method) for name, method in methods.items()}
    for name, one in records.items():
        content = selection_books.content(selection_books.pages(one))
        (made / f"{name}.xlsx").write_bytes(content)
    for kind in exporting.LISTINGS:
        exporting.export(door, kind, made / f"list_{kind}.xlsx")
    for kind, listing in (("scores", score_exports.scores), ("tally", score_exports.results)):
        exporting.export(door, kind, made / f"list_{kind}.xlsx", door.ask(listing, "1"))

    opened = worked_out(sorted(made.glob("*.xlsx")), tmp_path)

    assert opened.keys() == {file.stem for file in made.glob("*.xlsx")}
    for name, one in records.items():
        book, whole = opened[name], one.outcome
        totals = [row[-3:] for row in book["집계"].iter_rows(min_row=2, values_only=True)]
        ours = [result.units / 10**whole.round.method.digits for result in whole.tally.results]
        assert [score for score, _, _ in totals] == pytest.approx(ours)
        assert {same for _, _, same in totals} == {"일치"}
        sums = [row[5] for row in book["채점"].iter_rows(min_row=2, values_only=True) if row[5] is not None]
        exact = [
            float(cell.total)
            for each in whole.round.proposals
            for cell in whole.cells(each)
            if cell.total is not None
        ]
        assert sums == pytest.approx(exact)
        *_, paid = book["포상"].iter_rows(min_row=2, values_only=True)
        assert paid[4] == sum(award.won for award in whole.awards.values())
    assert opened["list_proposals"].active["B5"].value == TRAP


def worked_out(files, folder):
    """What LibreOffice reads in each and works out, all in one run."""
    home, out = folder / "home", folder / "out"
    fonts = {name: value for name, value in os.environ.items() if name != "FONTCONFIG_FILE"}
    done = subprocess.run(
        [
            OFFICE,
            f"-env:UserInstallation=file://{home}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(out),
            *map(str, files),
        ],
        env=fonts,  # it does not start without any
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    return {file.stem: load_workbook(file, data_only=True) for file in sorted(out.glob("*.xlsx"))}
