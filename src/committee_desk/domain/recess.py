"""A recess of a meeting 정회: an entry in its record, during which nothing goes on."""

from __future__ import annotations

from datetime import time

from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class InRecess(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting is in recess.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Resume it first; until then nothing is taken up, voted or declared."
    )


class NotInRecess(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting is not in recess.")
    advice = QT_TRANSLATE_NOOP("errors", "Go on with the meeting; there is nothing to resume.")


@frozen
class Recess:
    """정회, until when it was announced to last, and 속개; one that never ended lasted to the closing."""

    begun: time
    ended: time | None = None
    until: time | None = None
    because: str = ""
    by: PersonId | None = None
    resumed_by: PersonId | None = None
