"""On which resolved criteria a selection stands, as the docket has them.

selection ─ names ─► its criteria ─► resolved, or not yet ─► Terms, taken into the selection
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.selection import Selection
from committee_desk.domain.kinds.selection_criteria import NO_TERMS, Terms, terms_of
from committee_desk.domain.matter import AFTER_DECISION, ENDED, Matter
from committee_desk.store import matters

CRITERIA, SELECTION = "selection_criteria", "selection"


def taken_in(session: Session, matter: Matter) -> Matter:
    """A selection with the terms of its criteria as they stand now; any other matter as it is."""
    about = matter.particulars
    if not isinstance(about, Selection):
        return matter
    return replace(matter, particulars=about.standing_on(_terms(session, about.criteria)))


def stands_on(session: Session, criteria: Matter) -> list[Matter]:
    """The decided selections that stand on these criteria."""
    if criteria.kind != CRITERIA:
        return []
    return [
        one
        for one in matters.at_stage(session, *AFTER_DECISION, kind=SELECTION)
        if isinstance(one.particulars, Selection) and one.particulars.criteria == criteria.id
    ]


def criteria(session: Session) -> list[Matter]:
    """What a selection may stand on, the newest first: resolved, or still to be."""
    ended = [stage for stage in ENDED if stage not in AFTER_DECISION]
    found = [one for one in matters.of_kind(session, CRITERIA) if one.stage not in ended]
    return list(reversed(found))


def _terms(session: Session, id: MatterId | None) -> Terms:
    return terms_of(matters.get(session, id)) if id is not None else NO_TERMS
