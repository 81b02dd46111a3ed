"""Keep what an office's own headings mean, once somebody has said so; it is no record and leaves no entry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.ids import PersonId
from committee_desk.store import headings


def explain(session: Session, kind: str, meant: Mapping[str, str], *, by: PersonId, at: datetime) -> None:
    """From now on each heading of lists of this kind stands for this column, or for none."""
    headings.remember(session, kind, meant)
