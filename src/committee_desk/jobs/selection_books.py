"""A round as one workbook, for whoever must justify or examine the selection.

    round ─► pages: method · results · totals · marks · ties · awards ─► .xlsx

Sums and scores are formulas, so that another program works them out anew; ours stand beside them.
What people wrote is only text, whatever it begins with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.documents import marking
from committee_desk.domain.exact import fraction, printed
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.method import Average, Form, Level, Method
from committee_desk.domain.outcome import Outcome
from committee_desk.domain.round_record import RoundRecord
from committee_desk.frozen import frozen
from committee_desk.jobs.exporting import UnknownSuffix
from committee_desk.jobs.list_files import fill, to_print
from committee_desk.jobs.writing import write
from committee_desk.store import round_records, rounds

SUFFIX = ".xlsx"
RECUSED = "회피"


@frozen
class Formula:
    """What a spreadsheet is to work out; only the program writes one."""

    text: str


Cell: TypeAlias = str | int | float | Formula | None


@frozen
class Page:
    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def write_book(door: Door, round: str, file: Path, on: date) -> int:
    """The workbook of a round; gives back how many proposals it holds."""
    if file.suffix.lower() != SUFFIX:
        raise UnknownSuffix(suffix=file.suffix or file.name, known=SUFFIX)
    record = door.ask(_record, round, on)
    write(file, content(pages(record)))
    return len(record.outcome.round.proposals)


def pages(record: RoundRecord) -> tuple[Page, ...]:
    return (
        _method(record),
        _results(record),
        _totals(record),
        _marks(record),
        _ties(record),
        _awards(record),
    )


def content(pages: Sequence[Page]) -> bytes:
    stream = BytesIO()
    book(pages).save(stream)
    return stream.getvalue()


def book(pages: Sequence[Page]) -> Any:
    """The workbook, to be drawn into before it is written."""
    from openpyxl import Workbook  # noqa: PLC0415 -- slow import

    made = Workbook()
    del made["Sheet"]
    for page in pages:
        _fill(made.create_sheet(page.name), page)
    return made


def _record(session: Session, round: str, on: date) -> RoundRecord:
    return round_records.of(session, rounds.called(session, round).id, on)


def _fill(sheet: Any, page: Page) -> None:
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 -- slow import
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- slow import

    sheet.freeze_panes = "A2"
    to_print(sheet, 1)
    for number, row in enumerate((page.head, *page.rows), start=1):
        for at, told in enumerate(row, start=1):
            cell = sheet.cell(number, at)
            if isinstance(told, Formula):
                cell.value = f"={told.text}"
            elif told is not None:
                fill(cell, told)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            cell.font = Font(bold=number == 1)
    for at in range(1, len(page.head) + 1):
        said = (str(row[at - 1]) for row in (page.head, *page.rows) if not isinstance(row[at - 1], Formula))
        sheet.column_dimensions[get_column_letter(at)].width = min(60, 4 + 2 * max(map(len, said), default=0))


def _method(record: RoundRecord) -> Page:
    round = record.outcome.round
    facts = [("심사", round.title), ("기간", round.period)]
    facts += [("방법", said) for said in marking.declared(round.method)]
    return Page("방법", ("구분", "내용"), tuple(facts))


def _results(record: RoundRecord) -> Page:
    digits = record.outcome.round.method.digits
    rows = []
    for one in record.outcome.tally.results:
        award = record.outcome.awards.get(one.proposal)
        rows.append(
            (
                one.rank,
                *record.labels[one.proposal],
                None if one.units is None else one.units / 10**digits,
                None if one.exact is None else fraction(one.exact),
                one.n,
                one.grade,
                award.won if award and award.graded else None,
                "예" if one.straddles else "",
            )
        )
    head = ("순위", "제안번호", "제안명", "점수", "정확한 값", "채점 위원 수", "등급", "포상(안, 원)")
    return Page("결과", (*head, "기준 경계"), tuple(rows))


def _totals(record: RoundRecord) -> Page:
    """A row a proposal, a column a judge; the score as a formula, ours, and whether they agree."""
    found, judges = record.outcome, record.judges
    last = _column(2 + len(judges))
    rows = []
    for number, one in enumerate(found.tally.results, start=2):
        told = {cell.member: cell for cell in found.cells(one.proposal)}
        totals: list[Cell] = [
            RECUSED
            if (cell := told.get(judge.id)) and cell.recused
            else _number(cell.total if cell else None)
            for judge in judges
        ]
        ours = None if one.units is None else one.units / 10**found.round.method.digits
        formula = _score(found.round.method, one.n, f"C{number}:{last}{number}")
        score, place = _column(3 + len(judges)), _column(4 + len(judges))
        same = Formula(f'IF(ABS({score}{number}-{place}{number})<0.0000001,"일치","다름")')
        checked = formula is not None and ours is not None
        rows.append(
            (
                *record.labels[one.proposal],
                *totals,
                formula if checked else None,
                ours,
                same if checked else None,
            )
        )
    names = tuple(f"{record.called(one.id)} 총점" for one in judges)
    return Page("집계", ("제안번호", "제안명", *names, "점수(수식)", "점수", "대조"), tuple(rows))


def _score(method: Method, n: int, cells: str) -> Formula | None:
    """The method as a spreadsheet works it out; none where extremes are dropped criterion by criterion."""
    trim, average = method.trim, method.average
    trims = average.trims
    if trims and n < trim.fewest:
        average = trim.fallback
    elif trims and trim.level is Level.CRITERION:
        return None
    ends = range(1, trim.each_end + 1)
    dropped = "".join(f"-LARGE({cells},{one})-SMALL({cells},{one})" for one in ends)
    beside = f"LARGE({cells},{trim.each_end + 1})+SMALL({cells},{trim.each_end + 1})"
    said = {
        Average.MEAN: f"AVERAGE({cells})",
        Average.MEDIAN: f"MEDIAN({cells})",
        Average.TRIMMED: f"(SUM({cells}){dropped})/(COUNT({cells})-{2 * trim.each_end})",
        Average.WINSORISED: f"(SUM({cells}){dropped}+{trim.each_end}*({beside}))/COUNT({cells})",
    }
    return Formula(f"ROUND({said[average]},{method.digits})")


def _marks(record: RoundRecord) -> Page:
    """A row a judge and proposal; the total as a formula over its marks."""
    found = record.outcome
    method = found.round.method
    notes = {(one.proposal, one.member): one.note for one in found.sheets}
    rows: list[tuple[Cell, ...]] = []
    for proposal in found.round.proposals:
        for cell in found.cells(proposal):
            marks = [RECUSED if cell.recused else _number(cell.marks.get(one.key)) for one in method.criteria]
            total = None if cell.total is None else Formula(_sum(method, len(rows) + 2))
            called = (*record.labels[proposal], record.called(cell.member))
            note = notes.get((proposal, cell.member), "")
            rows.append((*called, *marks, total, _dropped(cell.dropped, method), note))
    criteria = tuple(one.name for one in method.criteria)
    head = ("제안번호", "제안명", "위원", *criteria, "총점", "뺀 점수", "의견")
    return Page("채점", head, tuple(rows))


def _sum(method: Method, row: int) -> str:
    """A judge's total over the criteria that count."""
    cells = [(one, f"{_column(4 + at)}{row}") for at, one in enumerate(method.criteria) if one.counted]
    if method.form is Form.POINTS:
        return "+".join(cell for _, cell in cells)
    whole = sum((one.weight for one, _ in cells), Fraction())
    parts = "+".join(
        f"({fraction(one.weight)})*({cell}-({fraction(one.minimum)}))/({fraction(one.maximum - one.minimum)})"
        for one, cell in cells
    )
    return f"100*({parts})/({fraction(whole)})"


def _dropped(keys: Sequence[str], method: Method) -> str:
    if len(keys) == len(method.counted):
        return "총점"
    names = {one.key: one.name for one in method.criteria}
    return ", ".join(names[key] for key in keys)


def _ties(record: RoundRecord) -> Page:
    method = record.outcome.round.method
    rows = (
        (marking.tie(step.step, method), *record.labels[one], fraction(value), printed(value))
        for step in record.outcome.tally.ties
        for one, value in step.values
    )
    return Page("동점", ("비교한 값", "제안번호", "제안명", "정확한 값", "반올림한 값"), tuple(rows))


def _awards(record: RoundRecord) -> Page:
    """A row a person, and what they all come to."""
    rows = tuple(_award_rows(record.outcome, record))
    whole: tuple[Cell, ...] = ("합계", "", "", "", Formula(f"SUM(E2:E{len(rows) + 1})") if rows else 0)
    head = ("제안번호", "제안명", "등급", "대상자", "포상금(안, 원)")
    return Page("포상", head, (*rows, whole))


def _award_rows(found: Outcome, record: RoundRecord) -> Iterator[tuple[Cell, ...]]:
    ranked: list[ProposalId] = [one.proposal for one in found.tally.results]
    for award in (found.awards[one] for one in ranked if one in found.awards):
        for paid in award.paid:
            if award.grade:
                yield (*record.labels[award.proposal], award.grade, paid.person, paid.won)


def _number(mark: Fraction | None) -> int | float | None:
    if mark is None:
        return None
    return mark.numerator if mark.denominator == 1 else float(mark)


def _column(place: int) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 -- slow import

    return str(get_column_letter(place))
