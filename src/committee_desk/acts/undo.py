"""Take back the last thing done to one subject, or do it again.

    last entry ─► its `before` ─► kept as the value ─► "….undone"

What others have seen is not undone but corrected, with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.domain import challenging, codec
from committee_desk.domain.ballot import Item, voters
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Entry, Subject
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.round import Round
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import desks, items, journal, meetings

CONFIRMING = (
    "meeting.convened",
    "meeting.opened",
    "meeting.closed",
    "meeting.confirmed",
    "meeting.sheets_sent",
    "meeting.replies_ended",
    "meeting.filed",
    "meeting.given_up",
    "meeting.lots_drawn",
    "meeting.draw_voided",
    "item.declared",
    "item.voided",
    "item.withdrawn",
    "item.challenge_decided",
    "item.challenge_withdrawn",
    "item.challenge_voided",
    "minutes.settled",
    "paper.issued",
    "paper.signed",
    "rules.changed",
    "desk.exported",
)
# These change together with another subject, so neither is put back alone.
JOINED = (
    "matter.placed",
    "matter.decided",
    "matter.deferred",
    "matter.undecided",
    "matter.taken_off",
    "meeting.unconfirmed",
    "meeting.replied",
    "meeting.reply_taken_back",
    "item.replied",
    "minutes.confirmed",
    "minutes.unconfirmed",
    "item.moved",
    "item.put_back",
    "item.vote_left",
    "key_task.voided",
    "grant.voided",
)
# What a vote is made of: it bears no time of its own, so only the journal says when it came.
VOTING = (
    "item.moved_to_vote",
    "item.voted",
    "item.challenge_voted",
    "item.ballots_counted_once",
    "item.ballots_differed",
    "item.ballots_counted",
)
# Put back, the first count could be tried with other figures until they fit.
DIFFERED = ("item.ballots_differed",)
# Of a round these have a way back of their own, with a reason, or others have seen what came of them.
OF_ROUND = ("round.submitted", "round.fixed", "round.revealed", "round.closed")
# What members did in a round as it stood then.
MARKING = (
    "mark_sheet.marked",
    "mark_sheet.no_conflict_said",
    "mark_sheet.stepped_aside",
    "mark_sheet.came_back",
    "mark_sheet.taken_in",
    "packet.sent",
    "packet.handed_in",
    "packet.taken_in",
)
ALONE = frozenset(
    {
        *("person", "matter", "remark", "minutes", "assignment", "item", "meeting", "attachment", "proposal"),
        "round",
        *("case", "passive_report", "key_task", "grant"),
        *("complaint", "official", "training", "attendance", "promotion", "office_task", "officer"),
    }
)


class CannotUndo(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This cannot be undone any more.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct it instead; the correction is recorded with its reason.")


def undo(session: Session, subject: Subject, *, by: PersonId, at: datetime) -> None:
    """The value as it was; refused once it changed again, or a confirming act stands between."""
    before, now = _sides(session, _last(session, subject, undone=False))
    journal.keep(session, f"{subject.kind}.undone", before, before=now, by=by, at=at)


def redo(session: Session, subject: Subject, *, by: PersonId, at: datetime) -> None:
    """What was undone last, done again."""
    before, now = _sides(session, _last(session, subject, undone=True))
    journal.keep(session, f"{subject.kind}.redone", before, before=now, by=by, at=at)


def ensure_undoable(session: Session, subject: Subject) -> None:
    """Refuse as `undo` would, changing nothing; for a window that offers it."""
    _sides(session, _last(session, subject, undone=False))


def _last(session: Session, subject: Subject, *, undone: bool) -> Entry:
    entry = journal.last(session, subject)
    if entry is None or entry.what.endswith(".undone") is not undone:
        raise CannotUndo
    return entry


def _sides(session: Session, entry: Entry) -> tuple[Any, Any]:
    """The subject as it was before this entry, and as it is now."""
    created = "id" in entry.changes
    kept = any(entry.what in one for one in (CONFIRMING, JOINED, OF_ROUND, DIFFERED))
    final = kept or entry.subject.kind not in ALONE
    if created or final or not entry.changes or journal.any_since(session, entry.number, CONFIRMING):
        raise CannotUndo
    now = journal.SUBJECTS[entry.subject.kind].get(session, entry.subject.id)
    if entry.digest != codec.digest(now):
        raise CannotUndo
    before = codec.put_back(now, {name: old for name, (old, _) in entry.changes.items()})
    _ensure_votes_stand(session, before)
    if _recess_is_back(before, now) and journal.any_since(session, entry.number, VOTING):
        raise CannotUndo
    if isinstance(now, Round) and journal.any_since(session, entry.number, MARKING):
        raise CannotUndo
    return before, now


def _ensure_votes_stand(session: Session, before: Any) -> None:
    """Refuse to bring back a vote of somebody who has left since, or to take a voter out of the room."""
    match before:
        case Item():
            held = [(meetings.get(session, before.meeting), before)]
        case Meeting():
            held = [(before, item) for item in items.of(session, before.id) if not item.settled]
        case _:
            held = []
    if any(item.votes.keys() - voters(meeting, item) for meeting, item in held):
        raise CannotUndo
    for meeting, item in held:
        _ensure_challenges_stand(session, meeting, item)
    if isinstance(before, Meeting):
        _ensure_not_in_recess(before, items.of(session, before.id))


def _ensure_challenges_stand(session: Session, meeting: Meeting, item: Item) -> None:
    """Refuse to bring back a vote on a challenge of somebody who may not cast it now."""
    if not item.waiting:
        return
    rules = desks.rules(session, meeting.held_on)
    for one in item.waiting:
        if one.votes.keys() - (meeting.room - challenging.kept_out(item, one, rules)):
            raise CannotUndo


def _recess_is_back(before: Any, now: Any) -> bool:
    return isinstance(before, Meeting) and before.recess is not None and now.recess is None


def _ensure_not_in_recess(meeting: Meeting, agenda: Iterable[Item]) -> None:
    """Refuse to bring back a recess in which something was taken up or declared since."""
    done = {at for one in agenda for at in (one.taken_up_at, one.declared and one.declared.at) if at}
    for recess in meeting.recesses:
        if any(recess.begun < at and (recess.ended is None or at < recess.ended) for at in done):
            raise CannotUndo
