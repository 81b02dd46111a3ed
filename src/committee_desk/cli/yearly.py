"""The year of the office in figures: told, written as a draft or a list, put before the body.

year ─► the statistics and the office's own check      report-year ─► a report on the docket
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, with_actor, year
from committee_desk.cli.progress import watched
from committee_desk.documents.yearly import MET, NAMES, counted_from, said
from committee_desk.domain.yearly import STATISTICS
from committee_desk.jobs import proposal_years, yearly
from committee_desk.jobs.yearly import Told

Document = dict[str, Any]


def add(grammar: Grammar) -> None:
    told = grammar.command("year", _year, "a year of the office in figures, and its own check")
    told.add_argument("year", metavar="YEAR", type=year, help="which year")
    told.add_argument("--out", type=Path, metavar="FILE", help="also write it: .pdf as a draft, .xlsx, .csv")
    report = grammar.command("report-year", _report, "put the figures of a year before the body, as a report")
    report.add_argument("year", metavar="YEAR", type=year, help="which year")
    with_actor(report)
    words = "a year of proposals: received, adopted, carried out, rewarded"
    proposed = grammar.command("proposal-year", _proposal_year, words)
    proposed.add_argument("year", metavar="YEAR", type=year, help="which year")
    proposed.add_argument("--out", type=Path, metavar="FILE", help="also write it as a paper, .pdf")
    proposed.add_argument("--report", action="store_true", help="also put it before the body, as a report")
    with_actor(proposed)


def _proposal_year(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=not args.report) as entered:
        found = entered.door.ask(proposal_years.told, args.year)
        if args.out:
            proposal_years.write(entered.door, args.year, args.out, by=entered.by, at=now)
        if args.report:
            proposal_years.propose(entered.door, args.year, by=entered.by, at=now)
    told = {
        **{one.kind.value: {"received": one.received, "adopted": one.adopted} for one in found.kinds},
        "carried_out": found.carried_out,
        "rewarded": found.rewarded,
        "won": found.won,
    }
    rows = (row(one.kind.value, one.received, one.adopted, one.not_adopted) for one in found.kinds)
    return Answer({"year": args.year, **told}, tuple(rows))


def _year(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered, watched(args.lang) as progress:
        found = entered.door.ask(yearly.told, args.year, progress)
        if args.out:
            write = yearly.draft if args.out.suffix == ".pdf" else yearly.export
            write(entered.door, args.year, args.out, by=entered.by, at=datetime.now(UTC), progress=progress)
    return Answer(_document(found), tuple(_rows(found)))


def _report(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered, watched(args.lang) as progress:
        done = yearly.propose(entered.door, args.year, by=entered.by, at=datetime.now(UTC), progress=progress)
    matter = done.result
    return Answer({"matter": matter.number, "title": matter.title}, (row(matter.number, matter.title),))


def _document(found: Told) -> Document:
    return {
        "year": found.year.year,
        "statistics": {
            name: {
                "value": None if found.year[name].value is None else str(found.year[name].value),
                "before": None if found.before[name].value is None else str(found.before[name].value),
                "part": found.year[name].part,
                "whole": found.year[name].whole,
                "unit": unit.value,
            }
            for name, (_area, unit) in STATISTICS.items()
        },
        "indicators": [
            {"key": one.row["key"], "statistic": one.row["statistic"], "met": one.met}
            for one in found.indicators
        ],
    }


def _rows(found: Told) -> Iterator[str]:
    for name, (_area, unit) in STATISTICS.items():
        one = found.year[name]
        yield row(NAMES[name], said(one, unit), counted_from(name, one))
    for indicator in found.indicators:
        yield row(str(indicator.row["ko"]), MET[indicator.met], said(indicator.statistic, indicator.unit))
