"""Minutes 회의록: what was recorded, put in order, what people wrote over it, and what is still missing.

    meeting · items · remarks ─► the draft's passages ─┬─► documents.minutes
    edits (passage, text, what it replaced) ───────────┘
    records ─► missing ─► which of the nine required parts are not there

Figures are never edited: they come from the records alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256

from committee_desk.domain.ballot import Item
from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.meeting import Meeting, Remark
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP

PART_MISSING = QT_TRANSLATE_NOOP("errors", "The minutes lack a part that the law requires: {part}.")
NO_REMARK = QT_TRANSLATE_NOOP("errors", "No remark was recorded; the minutes tell only what the chair did.")
RECORD_IT = QT_TRANSLATE_NOOP("errors", "Record it in the meeting, and the draft will have it.")


@dataclass(frozen=True, slots=True)
class Edit:
    """A passage as a person wrote it, and the fingerprint of the drafted words it took the place of."""

    text: str
    replaced: str

    def stale(self, drafted: str) -> bool:
        """The records have changed since: the edit may no longer fit."""
        return self.replaced != fingerprint(drafted)


@dataclass(frozen=True, slots=True)
class Minutes:
    """What people wrote into the minutes of one meeting; everything else is drafted anew each time."""

    id: MeetingId
    edits: Mapping[str, Edit] = field(default_factory=dict)

    def edit(self, passage: str, text: str, drafted: str) -> Minutes:
        """The passage in these words; the drafted words again where they are the same or empty."""
        kept = {name: one for name, one in self.edits.items() if name != passage}
        if text.strip() and text != drafted:
            kept[passage] = Edit(text, fingerprint(drafted))
        return replace(self, edits=kept)


def fingerprint(drafted: str) -> str:
    return sha256(drafted.encode()).hexdigest()


def missing(
    meeting: Meeting, items: Sequence[Item], remarks: Sequence[Remark], rules: Rules
) -> Iterator[Finding]:
    """Which of the nine parts of 공공기록물법 시행령 제18조제2항 the records do not give yet."""
    there = {
        "title": bool(meeting.title),
        "body": True,  # the desk has a body, or there is no desk
        "time_and_place": bool(meeting.place and meeting.opened_at and meeting.closed_at),
        "attendance": bool(meeting.came),
        "order": bool(items) and all(item.taken_up_at for item in items if item.declared),
        "items": bool(items),
        "remarks": bool([one for one in remarks if not one.struck_because]),
        "decisions": bool(items) and all(item.settled for item in items),
        "votes": all(item.report or item.settled for item in items),
    }
    key = "minutes.required_parts"
    for row in rules.table(key):
        if there.get(str(row["key"]), False):
            continue
        part = {"part": RowName.of(row)}
        if row["key"] == "remarks":
            # The draft has the words of the chair: a meeting at which nobody else spoke has minutes too.
            yield by_rule(rules, key, NO_REMARK, RECORD_IT, part, strength=Strength.WARN)
        else:
            yield by_rule(rules, key, PART_MISSING, RECORD_IT, part)
