"""Minutes 회의록: what was recorded, put in order, what people wrote over it, and what is still missing.

    meeting · items · remarks ─► the draft's passages ─┬─► documents.minutes
    edits (passage, text, what it replaced) ───────────┘
    a member's correction ─► taken in, an edit · refused, with a reason
    confirmed ─► a revision, with its reason ─► edits again ─► settled by a new version of the paper
    records ─► missing ─► which of the nine required parts are not there

Figures are never edited: an edit names them, and they come from the records alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from enum import Enum
from hashlib import sha256

from committee_desk.domain.ballot import Item
from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.remark import Remark
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

PART_MISSING = QT_TRANSLATE_NOOP("errors", "The minutes lack a part that the law requires: {part}.")
NO_REMARK = QT_TRANSLATE_NOOP("errors", "No remark was recorded; the minutes tell only what the chair did.")
RECORD_IT = QT_TRANSLATE_NOOP("errors", "Record it in the meeting, and the draft will have it.")


class Answer(Enum):
    OPEN = "open"
    TAKEN_IN = "taken_in"  # 반영
    REFUSED = "refused"  # 미반영


class OpenCorrections(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Corrections asked for by members and not answered yet: {count}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Take each of them in, or refuse it with a reason; then confirm the minutes."
    )


class CorrectionUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A correction needs the words that the member proposes.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the passage as the member wants it to read.")
    needs = ("words",)


class CorrectionAnswered(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This correction is already answered.")
    advice = QT_TRANSLATE_NOOP("errors", "Record another correction if the member asks for something else.")


class RevisionOpen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "These minutes are being corrected already.")
    advice = QT_TRANSLATE_NOOP("errors", "Go on with that correction, and issue the new version.")


class RevisionGround(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Confirmed minutes are corrected only for a reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Write in a sentence what was wrong; the new version prints it.")
    needs = ("reason",)


class NoRevision(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "These minutes are not being corrected.")
    advice = QT_TRANSLATE_NOOP("errors", "Begin the correction first, with its reason.")


@frozen
class Edit:
    """A passage as a person wrote it, and the fingerprint of the drafted words it took the place of.

    `figures` are what those that it names came to when it was written.
    """

    text: str
    replaced: str
    figures: Mapping[str, str] = field(default_factory=dict)

    def stale(self, drafted: str) -> bool:
        """The records have changed since: the edit may no longer fit."""
        return self.replaced != fingerprint(drafted)

    def moved(self, now: Mapping[str, str]) -> dict[str, tuple[str, str]]:
        """The figures that a correction of the records has changed since, before and after."""
        return {key: (was, now[key]) for key, was in self.figures.items() if key in now and now[key] != was}


@frozen
class Correction:
    """수정 의견: how a member wants a passage to read, and what became of it."""

    number: int
    member: PersonId
    passage: str
    words: str
    received_on: date
    answer: Answer = Answer.OPEN
    because: str = ""
    answered_on: date | None = None


@frozen
class Revision:
    """정정: why confirmed minutes are corrected; `item` is the later item that resolved it, if one did."""

    reason: str
    begun_on: date
    supersedes: str = ""  # the number of the version before
    item: ItemId | None = None
    settled_on: date | None = None


@frozen
class Minutes:
    """What people wrote into the minutes of one meeting; everything else is drafted anew each time.

    `confirmed_in` is the item of a later meeting that confirmed them, if one did.
    """

    id: MeetingId
    edits: Mapping[str, Edit] = field(default_factory=dict)
    corrections: tuple[Correction, ...] = ()
    revisions: tuple[Revision, ...] = ()
    confirmed_in: ItemId | None = None

    @property
    def revision(self) -> Revision | None:
        """The correction that is being made now, if one is."""
        return next((one for one in self.revisions if one.settled_on is None), None)

    @property
    def unanswered(self) -> tuple[Correction, ...]:
        return tuple(one for one in self.corrections if one.answer is Answer.OPEN)

    def edit(
        self, passage: str, text: str, drafted: str, figures: Mapping[str, str] | None = None
    ) -> Minutes:
        """The passage in these words; the drafted words again where they are the same or empty."""
        kept = {name: one for name, one in self.edits.items() if name != passage}
        if text.strip() and text != drafted:
            kept[passage] = Edit(text, fingerprint(drafted), figures or {})
        return replace(self, edits=kept)

    def correction(self, number: int) -> Correction:
        found = next((one for one in self.corrections if one.number == number), None)
        if found is None or found.answer is not Answer.OPEN:
            raise CorrectionAnswered
        return found

    def receive(self, member: PersonId, passage: str, words: str, on: date) -> Minutes:
        """A correction that a member asks for."""
        if not words.strip():
            raise CorrectionUnnamed
        new = Correction(len(self.corrections) + 1, member, passage, words, on)
        return replace(self, corrections=(*self.corrections, new))

    def take_in(self, number: int, drafted: str, on: date, because: str = "") -> Minutes:
        """The passage now reads as the member proposed."""
        asked = self.correction(number)
        answered = replace(asked, answer=Answer.TAKEN_IN, because=because, answered_on=on)
        return self._answered(answered).edit(asked.passage, asked.words, drafted)

    def refuse(self, number: int, because: str, on: date) -> Minutes:
        """The passage stays; the member is told why."""
        if not because.strip():
            raise GroundMissing
        asked = self.correction(number)
        return self._answered(replace(asked, answer=Answer.REFUSED, because=because, answered_on=on))

    def ensure_answered(self) -> None:
        if self.unanswered:
            raise OpenCorrections(count=len(self.unanswered))

    def confirmed(self, item: ItemId) -> Minutes:
        """Confirmed by this item of a later meeting."""
        self.ensure_answered()
        return replace(self, confirmed_in=item)

    def reopen(self, reason: str, on: date, supersedes: str = "", item: ItemId | None = None) -> Minutes:
        """Confirmed minutes may be written over again, for this reason."""
        if not reason.strip():
            raise RevisionGround
        if self.revision is not None:
            raise RevisionOpen
        return replace(self, revisions=(*self.revisions, Revision(reason, on, supersedes, item)))

    def settle(self, on: date) -> Minutes:
        """The correction is made; the new version of the paper says so."""
        if (now := self.revision) is None:
            raise NoRevision
        self.ensure_answered()
        settled = replace(now, settled_on=on)
        return replace(self, revisions=tuple(settled if one is now else one for one in self.revisions))

    def unconfirmed(self, item: ItemId) -> Minutes:
        """As before the item confirmed or corrected them: its declaration was voided."""
        others = tuple(one for one in self.revisions if one.item != item)
        kept = None if self.confirmed_in == item else self.confirmed_in
        return replace(self, confirmed_in=kept, revisions=others)

    def _answered(self, answered: Correction) -> Minutes:
        after = (answered if one.number == answered.number else one for one in self.corrections)
        return replace(self, corrections=tuple(after))


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
