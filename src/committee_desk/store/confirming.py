"""The minutes that a confirmation is about, as they stand on paper.

matter ─► its meeting ─► the minutes issued last ─► what they still lack before they are confirmed
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from committee_desk.domain.finding import Finding
from committee_desk.domain.kinds.confirmation import NOT_CONFIRMED, Confirmation
from committee_desk.domain.matter import Matter
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.domain.rules import Rules
from committee_desk.store import papers

MINUTES = "minutes"  # a kind of paper


def minutes_of(session: Session, matter: Matter) -> IssuedPaper | None:
    about = matter.particulars
    if not isinstance(about, Confirmation) or about.meeting is None:
        return None
    return next(reversed(papers.in_use(session, Source(meeting=about.meeting), MINUTES)), None)


def unready(session: Session, matter: Matter, outcome: str, rules: Rules) -> Iterator[Finding]:
    """What minutes lack that this outcome would confirm; leaving them unconfirmed asks for nothing."""
    if isinstance(matter.particulars, Confirmation) and outcome != NOT_CONFIRMED:
        yield from matter.particulars.unready(minutes_of(session, matter), rules)
