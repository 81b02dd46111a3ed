"""Scores and results of a round as lists for other programs: what was marked, and what it came to.

    round ─► scores (a row a member and proposal, as it is imported) · results (a row a proposal)

Numbers are written as numbers, so that a spreadsheet adds them up by itself; what people wrote is only text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from sqlalchemy.orm import Session

from committee_desk.domain.exact import written
from committee_desk.domain.round import Round
from committee_desk.jobs.listing import Cell, Listing, Row
from committee_desk.store import people, proposals, round_records, rounds

RECUSED = "회피"


def scores(session: Session, round: str) -> Listing:
    """As `import scores` reads them."""
    held = rounds.called(session, round)
    columns = {"proposal": "제안번호", "title": "제안명", "member": "위원"}
    criteria = {one.key: one.name for one in held.method.criteria}
    return Listing(
        {**columns, **criteria, "total": "합계", "note": "비고"}, lambda session: _scores(session, held)
    )


def results(session: Session, round: str) -> Listing:
    """Ranks, scores as printed and exactly, grades and awards."""
    held = rounds.called(session, round)
    columns = {
        "rank": "순위",
        "proposal": "제안번호",
        "title": "제안명",
        "score": "점수",
        "exact": "정확한 값",
        "n": "채점 위원 수",
        "grade": "등급",
        "award": "부상금(원)",
        "straddles": "기준 경계",
    }
    return Listing(columns, lambda session: _results(session, held))


def _scores(session: Session, held: Round) -> Iterator[Row]:
    found, names = round_records.outcome_of(session, held), people.names(session)
    labels = proposals.labels(session, held.proposals)
    notes = {(one.proposal, one.member): one.note for one in found.sheets}
    for proposal in held.proposals:
        number, title = labels[proposal]
        for cell in found.cells(proposal):
            marks: Mapping[str, Cell] = (
                dict.fromkeys((one.key for one in held.method.criteria), RECUSED)
                if cell.recused
                else {key: _number(mark) for key, mark in cell.marks.items()}
            )
            yield {
                "proposal": number,
                "title": title,
                "member": names[cell.member],
                **marks,
                "total": None if cell.total is None else _number(cell.total),
                "note": notes.get((proposal, cell.member), ""),
            }


def _results(session: Session, held: Round) -> Iterator[Row]:
    found = round_records.outcome_of(session, held)
    labels = proposals.labels(session, held.proposals)
    for one in found.tally.results:
        number, title = labels[one.proposal]
        award = found.awards.get(one.proposal)
        yield {
            "rank": one.rank,
            "proposal": number,
            "title": title,
            "score": None if one.units is None else written(one.units, held.method.digits),
            "exact": None if one.exact is None else str(one.exact),
            "n": one.n,
            "grade": one.grade,
            "award": award.won if award and award.graded else None,
            "straddles": one.straddles,
        }


def _number(mark: Fraction) -> int | float | str:
    """A number that a spreadsheet can hold to the last digit, or else the fraction in words."""
    if mark.denominator == 1:
        return mark.numerator
    return float(mark) if Fraction(str(float(mark))) == mark else str(mark)
