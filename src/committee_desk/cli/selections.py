"""A selection of officials: its candidates from a list, how they come out, and the first of them selected.

select MATTER ─► who ranks where      --candidates FILE ─► the list      --first N ─► selected by rank
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor
from committee_desk.domain.exact import plain, printed
from committee_desk.domain.kinds.selection import Selection, Standing
from committee_desk.domain.matter import Matter
from committee_desk.jobs import selecting, sheets
from committee_desk.store import matters

Document = dict[str, Any]


def add(grammar: Grammar) -> None:
    words = grammar.command("select", _select, "the candidates of a selection, and how each comes out")
    words.add_argument("matter", metavar="MATTER", help="the number of the selection")
    words.add_argument("--candidates", type=Path, metavar="FILE", help="take the candidates of a list in")
    words.add_argument("--sheet", default="", metavar="NAME", help="of a workbook with several")
    words.add_argument("--first", type=number, metavar="N", help="mark the first N by rank as selected")
    with_actor(words)


def _select(args: Namespace) -> Answer:
    now, changes = datetime.now(UTC), args.candidates is not None or args.first is not None
    with doors.entered(args, reading=not changes) as entered:
        matter, by = entered.door.ask(matters.numbered, args.matter), entered.by
        if args.candidates is not None:
            lines = sheets.read(args.candidates, args.sheet)
            matter = selecting.take_candidates(entered.door, matter.id, lines, by=by, at=now).result
        if args.first is not None:
            matter = selecting.select_first(entered.door, matter.id, args.first, by=by, at=now).result
    return _answer(matter, selecting.selection_in(matter))


def _answer(matter: Matter, about: Selection) -> Answer:
    document: Document = {
        "matter": matter.number,
        "criteria": about.terms.number or None,
        "resolved": about.terms.resolved_on.isoformat() if about.terms.resolved_on else None,
        "shares": [{"name": one.name, "weight": plain(one.weight)} for one in about.terms.shares],
        "candidates": [_document(one) for one in about.ranked()],
    }
    return Answer(document, tuple(_rows(about)))


def _document(one: Standing) -> Document:
    return {
        "rank": one.rank,
        "person": one.candidate.person,
        "employment": one.candidate.employment.value,
        "marks": [plain(mark) for mark in one.candidate.marks],
        "score": str(one.score) if one.score is not None else None,
        "selected": one.candidate.selected,
        "measures": list(one.candidate.measures),
    }


def _rows(about: Selection) -> Iterator[str]:
    for one in about.ranked():
        score = printed(one.score) if one.score is not None else "-"
        said = "selected" if one.candidate.selected else "-"
        yield row(one.rank or "-", score, said, one.candidate.person)
