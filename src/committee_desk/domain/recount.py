"""A result that follows its marks: of one changed mark its row anew, then the ranks and grades of all.

    Round, its sheets ─► counted ─► Count ─► recounted(a proposal, its sheets) ─► Count

What the tie chain compared of other proposals is kept, since nothing of theirs has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from math import lcm

from committee_desk.domain.grid import Grid
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.round import MarkSheet, Round
from committee_desk.domain.scoring import Score, Tally, ranked, score, scores
from committee_desk.domain.ties import Known
from committee_desk.frozen import frozen

AMONG_ALL = "top_marks"  # the one step that hangs on the marks for other proposals too


@frozen
class Count:
    round: Round
    grid: Grid
    scored: Mapping[ProposalId, Score]
    tally: Tally
    known: Known


def counted(round: Round, sheets: Iterable[MarkSheet]) -> Count:
    """The whole result."""
    grid = round.grid(sheets)
    return _count(round, grid, {one.proposal: one for one in scores(round.method, grid)}, {})


def recounted(before: Count, proposal: ProposalId, sheets: Iterable[MarkSheet]) -> Count:
    """The result once the sheets of one proposal are these."""
    held = before.round
    row = replace(held, proposals=(proposal,)).grid(sheets)
    unit = lcm(before.grid.unit, row.unit)
    grid = Grid(unit, {**before.grid.in_units(unit).rows, **row.in_units(unit).rows})
    scored = {**before.scored, proposal: score(held.method, grid, proposal)}
    known = {step: dict(values) for step, values in before.known.items() if step != AMONG_ALL}
    for values in known.values():
        values.pop(proposal, None)
    return _count(held, grid, scored, known)


def _count(round: Round, grid: Grid, scored: Mapping[ProposalId, Score], known: Known) -> Count:
    return Count(
        round, grid, scored, ranked(round.method, grid, list(scored.values()), round.broken, known), known
    )
