"""Take the text of a released case into the promotion that tells of it.

promotion ─► its case ─► documents.casebook, without names ─► acts.register.correct
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.acts import register
from committee_desk.documents import casebook
from committee_desk.domain.ids import CaseId, PersonId
from committee_desk.domain.promotion import NoTextYet
from committee_desk.store import cases, promotions


def take_text(session: Session, id: int, case: CaseId, *, by: PersonId, at: datetime) -> str:
    """The number of the case whose text it has now."""
    told = cases.REGISTER.get(session, case)
    if not told.released:
        raise NoTextYet(number=told.number)
    promotion = promotions.REGISTER.get(session, id)
    register.correct(session, "promotion", replace(promotion, text=casebook.text(told)), by=by, at=at)
    return told.number
