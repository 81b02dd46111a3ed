"""Raise a proposal or a matter from complaints, and group those that are about one thing.

    complaints ─► acts.proposal.receive, or acts.matter.receive ─► each complaint points to it ─► one commit

All of it happens in one session of the door, by the acts of the screens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.acts import matter, proposal, register
from committee_desk.domain.calendar import day_of
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import complaints

KIND = "complaint"
OTHER = "other"  # the kind of matter
NAMED = 20  # numbers written into what is raised; the complaints themselves all point to it


class AlreadyRaised(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "What these complaints ask for has been raised already.")
    advice = QT_TRANSLATE_NOOP("errors", "Open what belongs to the complaint, and go on there.")


def raise_proposal(session: Session, ids: Sequence[int], *, by: PersonId, at: datetime) -> str:
    """The number of the proposal that was received from these complaints."""
    found = _open(session, ids)
    received = proposal.receive(
        session,
        _title(found),
        day_of(at),
        department=found[0].department,
        summary=found[0].content,
        complaint=_numbers(found),
        by=by,
        at=at,
    )
    for one in found:
        register.correct(session, KIND, replace(one, proposal=received.id), by=by, at=at)
    return received.number


def raise_matter(session: Session, ids: Sequence[int], *, by: PersonId, at: datetime) -> str:
    """The number of the matter that was received from these complaints."""
    found = _open(session, ids)
    received = matter.receive(
        session,
        OTHER,
        _title(found),
        day_of(at),
        department=found[0].department,
        summary=f"{_numbers(found)}\n{found[0].content}".strip(),
        by=by,
        at=at,
    )
    for one in found:
        register.correct(session, KIND, replace(one, matter=received.id), by=by, at=at)
    return received.number


def group(session: Session, ids: Sequence[int], theme: str, *, by: PersonId, at: datetime) -> str:
    """Put these complaints under one theme."""
    for id in ids:
        one = complaints.REGISTER.get(session, id)
        register.correct(session, KIND, replace(one, theme=theme), by=by, at=at)
    return theme


def _open(session: Session, ids: Sequence[int]) -> list[Complaint]:
    """Those from which nothing was raised yet."""
    found = [complaints.REGISTER.get(session, id) for id in ids]
    fresh = [one for one in found if not one.is_raised]
    if not fresh:
        raise AlreadyRaised
    return fresh


def _title(found: Sequence[Complaint]) -> str:
    return found[0].theme or found[0].title


def _numbers(found: Sequence[Complaint]) -> str:
    said = ", ".join(one.number for one in found[:NAMED])
    return f"{said} +{len(found) - NAMED}" if len(found) > NAMED else said
