"""The lines of criteria, of candidates and of department awards, as a window shows them.

Part · Candidate ─► columns, and what all of them come to, with scores and ranks as resolved
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.exact import plain, printed
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.department_awards import DepartmentAwards, DepartmentLine
from committee_desk.domain.kinds.selection import Candidate, Selection
from committee_desk.domain.kinds.selection_criteria import WHOLE, Part, Terms, weighed
from committee_desk.domain.particles import filled
from committee_desk.models import dates, words
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import selections
from committee_desk.store.base import Session

translate = QCoreApplication.translate


def part_columns() -> tuple[Column[Part], ...]:
    return (
        Column(translate("selection lines", "Name"), lambda one: one.name),
        Column(translate("selection lines", "Weight"), lambda one: plain(one.weight), align=RIGHT, width=5),
    )


def parts_told(parts: Sequence[Part]) -> str:
    """What the weights make, which is to be a hundred."""
    whole = weighed(parts)
    if whole == WHOLE:
        return translate("selection lines", "Together 100")
    said = translate("selection lines", "Together {whole}, and not 100")
    return said.format(whole=plain(whole))


def candidate_columns() -> tuple[Column[Candidate], ...]:
    return (
        Column(translate("selection lines", "Candidate"), lambda one: one.person),
        Column(translate("selection lines", "Marks"), _marks, align=RIGHT, width=6),
        Column(translate("selection lines", "Proposed"), _proposed, tone=_tone, width=7),
    )


def candidates_told(candidates: Sequence[Candidate], terms: Terms) -> str:
    """How many are proposed, and how all came out by the shares."""
    whole = Selection(terms=terms, candidates=tuple(candidates))
    said = translate("selection lines", "Candidates: {count} · proposed: {selected}")
    told = said.format(count=len(candidates), selected=len(whole.selected))
    came_out = translate("selection lines", "{rank}. {name} {score}")
    ranks = [
        came_out.format(rank=one.rank, name=one.candidate.name, score=printed(one.score))
        for one in whole.ranked()
        if one.score is not None
    ]
    return " · ".join((told, *ranks))


def terms_told(terms: Terms) -> str:
    """On what a selection stands, in a sentence."""
    if not terms.number:
        return translate("selection lines", "No criteria are named; they are resolved first.")
    shares = ", ".join(f"{one.name} {plain(one.weight)}" for one in terms.shares)
    if terms.resolved_on is None:
        said = translate("selection lines", "The criteria {number} are not resolved yet. {shares}")
        return filled(said, number=terms.number, shares=shares)
    said = translate("selection lines", "By the criteria {number}, resolved on {day}. {shares}")
    return said.format(number=terms.number, day=dates.day(terms.resolved_on), shares=shares)


def criteria(session: Session) -> list[tuple[MatterId, str]]:
    """What a selection may stand on."""
    return [
        (one.id, f"{one.number}  {one.title} · {words.stage_name(one.stage)}")
        for one in selections.criteria(session)
    ]


def _marks(one: Candidate) -> str:
    return ", ".join(map(plain, one.marks))


def _proposed(one: Candidate) -> str:
    if one.selected:
        return translate("selection lines", "To be selected")
    return translate("selection lines", "Not proposed")


def _tone(one: Candidate) -> Tone:
    return Tone.SUCCESS if one.selected else Tone.PLAIN


def department_columns() -> tuple[Column[DepartmentLine], ...]:
    return (
        Column(translate("selection lines", "Department"), lambda one: one.department),
        Column(translate("selection lines", "Points"), lambda one: plain(one.points), align=RIGHT, width=5),
        Column(translate("selection lines", "Award"), _award, tone=_award_tone, width=7),
    )


def departments_told(departments: Sequence[DepartmentLine]) -> str:
    """How many are awarded, and what it comes to."""
    whole = DepartmentAwards(departments=tuple(departments))
    said = translate("selection lines", "Departments: {count} · awarded: {awarded} · {won} won in all")
    return said.format(count=len(departments), awarded=len(whole.awarded), won=f"{whole.won:,}")


def _award(one: DepartmentLine) -> str:
    return (
        translate("selection lines", "Awarded") if one.awarded else translate("selection lines", "No award")
    )


def _award_tone(one: DepartmentLine) -> Tone:
    return Tone.SUCCESS if one.awarded else Tone.PLAIN
