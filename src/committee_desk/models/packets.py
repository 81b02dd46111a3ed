"""What a packet says of itself in the window's language, before a desk is made of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.particles import filled
from committee_desk.jobs.unpacking import Looked
from committee_desk.models import dates
from committee_desk.store import desks
from committee_desk.store.base import Session

translate = QCoreApplication.translate


def is_members_desk(session: Session) -> bool:
    """Whether this desk was made from a packet, by a member for themselves."""
    return desks.desk(session).member_of is not None


def words(looked: Looked) -> str:
    """Whose round it is, for whom, and who sent it when."""
    told = translate("packets", "{body}\n{title}, for {member}\nSent by {sender} on {day}. Code {code}")
    return filled(
        told,
        body=looked.body,
        title=looked.title,
        member=looked.member,
        sender=looked.sender,
        day=dates.day(dates.day_of(looked.at)),
        code=looked.code,
    )


def root_words(looked: Looked) -> str:
    """What is compared by voice, and why."""
    told = translate(
        "packets", "Ask {sender} to read out the code of the office's root key, and compare it with this one:"
    )
    return filled(told, sender=looked.sender)
