"""추진실적 as a workbook: numbers to reckon with, the office's check of itself, and the shares drawn.

    Year, Year before, Indicators ─► 실적 (both years) · 자체 점검 · 비율 (with its chart) ─► .xlsx

The bars are told apart by being full or only outlined, as they are on paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from io import BytesIO
from typing import Any

from committee_desk.documents.yearly import AREAS, CHECKED, NAMES, UNITS, checked, counted_from
from committee_desk.domain.yearly import STATISTICS, Indicator, Unit, Year
from committee_desk.jobs.selection_books import Cell, Formula, Page, book

FIGURES, CHECK, SHARES = "실적", "자체 점검", "비율"
PERCENT = "%"
INK = "1F2933"
WIDE, TALL = 24, 11  # of the chart, in cm


def content(year: Year, before: Year, indicators: Sequence[Indicator]) -> bytes:
    """The workbook of a year beside the one before."""
    titles = (f"{year.year}년", f"{before.year}년")
    shares = Page(SHARES, ("항목", *titles), tuple(_shares(year, before)))
    check = Page(CHECK, CHECKED, tuple(checked(one) for one in indicators))
    made = book((_figures(year, before, titles), check, shares))
    _set_apart(made[FIGURES])
    if shares.rows:
        _draw(made[SHARES], len(shares.rows))
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def _figures(year: Year, before: Year, titles: tuple[str, str]) -> Page:
    rows = []
    for place, (name, (area, unit)) in enumerate(STATISTICS.items(), start=2):
        now, then = (_number(one, name) for one in (year, before))
        change = Formula(f"C{place}-D{place}") if now is not None and then is not None else None
        measure = PERCENT if unit is Unit.SHARE else UNITS[unit]
        rows.append((AREAS[area], NAMES[name], now, then, change, measure, counted_from(name, year[name])))
    return Page(FIGURES, ("분야", "항목", *titles, "증감", "단위", "산출"), tuple(rows))


def _set_apart(sheet: Any) -> None:
    """Thousands apart, so that millions are read at a glance; what is no whole number has two digits."""
    for now, then, change in sheet.iter_rows(min_row=2, min_col=3, max_col=5):
        whole = not any(isinstance(one.value, float) for one in (now, then))
        for cell in (now, then, change):
            cell.number_format = "#,##0" if whole else "#,##0.00"


def _shares(year: Year, before: Year) -> Iterator[tuple[Cell, ...]]:
    """Those of which there was anything in one of the two years."""
    for name, (_area, unit) in STATISTICS.items():
        both = _number(year, name), _number(before, name)
        if unit is Unit.SHARE and both != (None, None):
            yield (NAMES[name], *both)


def _number(year: Year, name: str) -> int | float | None:
    """As a spreadsheet reckons with it: shares in hundredths, what is no whole number to two digits."""
    value = year[name].value
    if value is None:
        return None
    exact = Fraction(value) * (100 if STATISTICS[name][1] is Unit.SHARE else 1)
    return int(exact) if exact.denominator == 1 else float(round(exact, 2))


def _draw(sheet: Any, count: int) -> None:
    from openpyxl.chart import BarChart, Reference  # noqa: PLC0415 -- slow import

    chart = BarChart()
    chart.type, chart.title, chart.width, chart.height = "bar", f"{SHARES}({PERCENT})", WIDE, TALL
    chart.add_data(
        Reference(sheet, min_col=2, max_col=3, min_row=1, max_row=count + 1), titles_from_data=True
    )
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=count + 1))
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 100
    chart.x_axis.scaling.orientation = "maxMin"  # the first of the list on top
    chart.x_axis.delete = chart.y_axis.delete = False
    for series, fill in zip(chart.series, (INK, "FFFFFF"), strict=True):
        series.graphicalProperties.solidFill = fill
        series.graphicalProperties.line.solidFill = INK
    sheet.add_chart(chart, "E2")
