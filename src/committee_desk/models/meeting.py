"""A meeting in session as the screen shows it: its agenda, the item in hand, and where it stands.

    store.records.of ─► Record ─┬─► agenda_lines ─► the rail on the left
                                ├─► quorum_chip · item_chip ─► always in sight
                                └─► chair_step ─► what the one main button does now, or why it cannot

Whether something can be done is asked of the domain by trying it on its frozen values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time, timedelta
from enum import Enum
from itertools import chain

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot, timing
from committee_desk.domain.ballot import Item, voters
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId, RemarkId
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.particles import filled
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Base
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import clock, words
from committee_desk.models.standing import present_words
from committee_desk.models.table import Column, Tone
from committee_desk.store import items, matters, meetings, records, remarks
from committee_desk.store.base import Session

translate = QCoreApplication.translate

SIGNS = {
    ballot.Stage.WAITING: "○",
    ballot.Stage.TAKEN_UP: "▶",
    ballot.Stage.DECLARED: "✓",
    ballot.Stage.WITHDRAWN: "—",
}
LAST_MINUTE = time(23, 59)  # for trying an act out: late enough for whatever is recorded


class SpeakerUnclear(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{typed}” may be any of these: {names}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one with the arrow down, or type the whole name.")
    needs = ("speaker",)


class Deed(Enum):
    """What the one main button of the meeting does now."""

    OPEN = "open"
    TAKE_UP = "take_up"
    DECLARE = "declare"
    NEXT = "next"
    CLOSE = "close"
    MINUTES = "minutes"
    NOTHING = "nothing"


@frozen
class Step:
    """`why_not` says why the button cannot be pressed; without it, it can."""

    deed: Deed
    words: str
    why_not: str = ""


@frozen
class AgendaLine:
    """`id` is None for the meeting itself, which is opened and closed; `over` is past its minutes."""

    id: ItemId | None
    sign: str
    name: str
    title: str
    state: str
    minutes: str = ""
    over: bool = False

    @property
    def words(self) -> str:
        standing = " · ".join(part for part in (self.state, self.minutes) if part)
        return ", ".join(part for part in (self.name, self.title, standing) if part)


@frozen
class RemarkLine:
    id: RemarkId
    at: time
    speaker: str
    text: str


def record(session: Session, id: MeetingId) -> Record:
    """Everything recorded about the meeting, read in one moment."""
    return records.of(session, id)


def recorded_since(session: Session, before: Record) -> Record:
    """The same record after a deed at the table: people, rules and matters stay as they were read."""
    known = {one.item.id: one for one in before.agenda}
    agenda = items.of(session, before.meeting.id)
    if any(item.id not in known for item in agenda):
        return records.of(session, before.meeting.id)
    return replace(
        before,
        meeting=meetings.get(session, before.meeting.id),
        agenda=tuple(replace(known[item.id], item=item) for item in agenda),
        remarks=tuple(remarks.of(session, before.meeting.id)),
    )


def at_the_table(session: Session) -> MeetingId | None:
    """The meeting that is to be held now: the open one, else the next convened, else the last closed."""
    lines = meetings.lines(session)
    for stage, newest in ((Stage.OPEN, True), (Stage.CONVENED, False), (Stage.CLOSED, True)):
        found = [line.id for line in lines if line.stage is stage and not line.in_writing]
        if found:
            return found[0] if newest else found[-1]
    return None


def due_item(session: Session, id: MeetingId) -> ItemId | None:
    """The item in hand of an open meeting, else its next; None for the meeting itself."""
    if meetings.get(session, id).stage is not Stage.OPEN:
        return None
    agenda = items.of(session, id)
    taken_up = (one.id for one in agenda if one.stage is ballot.Stage.TAKEN_UP)
    waiting = (one.id for one in agenda if one.stage is ballot.Stage.WAITING)
    return next(chain(taken_up, waiting), None)


def ready_matters(session: Session) -> list[tuple[MatterId, str]]:
    """What could still be placed on the agenda."""
    ready = matters.at_stage(session, MatterStage.READY)
    return [(one.id, f"{one.number} {one.title}") for one in ready]


def count_received(session: Session) -> int:
    """How many matters came in and are not made ready for an agenda yet."""
    return len(matters.lines_at(session, MatterStage.RECEIVED, MatterStage.RETURNED))


def agendum(record: Record, id: ItemId | None) -> Agendum | None:
    return next((one for one in record.agenda if one.item.id == id), None)


def item_name(item: Item) -> str:
    """의결안건 제3호; a late one 의결안건 제3호의2."""
    main, late, after = item.number.partition("의")
    if not main:
        return translate("meeting", "Without a number")
    if item.report:
        name = translate("meeting", "Report item {main}{late}")
    else:
        name = translate("meeting", "Resolution item {main}{late}")
    return name.format(main=main, late=late + after)


def agenda_lines(record: Record, now: time) -> list[AgendaLine]:
    """The meeting itself, then its items, each with the sign of its stage and the minutes it takes."""
    return [_meeting_line(record.meeting), *(_agenda_line(record, one, now) for one in record.agenda)]


def _agenda_line(record: Record, one: Agendum, now: time) -> AgendaLine:
    item = one.item
    minutes = minutes_words(record, item, now)
    over = _minutes(timing.over(item, record.meeting, now)) > 0
    standing = item_state(item), minutes, over
    return AgendaLine(item.id, SIGNS[item.stage], item_name(item), one.matter.title, *standing)


def minutes_words(record: Record, item: Item, now: time) -> str:
    """How long it is to take, and has taken; by how much it is over."""
    used = _minutes(timing.used(item, record.meeting, now))
    if item.stage is ballot.Stage.WITHDRAWN or not (used or item.minutes):
        return ""
    if item.taken_up_at is None:
        return translate("meeting", "{planned} min").format(planned=item.minutes)
    if not item.minutes:
        return translate("meeting", "{used} min").format(used=used)
    over = _minutes(timing.over(item, record.meeting, now))
    told = translate("meeting", "{used}/{planned} min")
    if over:
        told = translate("meeting", "{used}/{planned}, +{over}")
    return told.format(used=used, planned=item.minutes, over=over)


def forecast_words(record: Record, now: time) -> str:
    """When the meeting will end; nothing where nothing is planned, or it has ended."""
    items_ = [one.item for one in record.agenda]
    if record.meeting.closed_at is not None or not timing.planned(items_):
        return ""
    found = timing.forecast(record.meeting, items_, now)
    told = translate("meeting", "Ends about {time}")
    if found.unplanned:
        told = translate("meeting", "Ends after {time}, {count} not planned")
    return told.format(time=clock.words(found.ends), count=found.unplanned)


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds()) // 60


def item_state(item: Item) -> str:
    """The resolution once it is declared, the stage before."""
    if item.declared:
        return words.resolution_name(item.declared.resolution)
    return words.item_stage_name(item.stage)


def _meeting_line(meeting: Meeting) -> AgendaLine:
    sign = {Stage.OPEN: "▶", Stage.CONVENED: "○", Stage.DRAFT: "○"}.get(meeting.stage, "✓")
    return AgendaLine(None, sign, translate("meeting", "The meeting"), meeting.title, sitting_words(meeting))


def sitting_words(meeting: Meeting) -> str:
    """When it was opened and closed, or that it was not yet."""
    if meeting.opened_at is None:
        return translate("meeting", "Not open yet")
    if meeting.closed_at is None:
        return translate("meeting", "Open since {time}").format(time=clock.words(meeting.opened_at))
    return translate("meeting", "{opened}–{closed}").format(
        opened=clock.words(meeting.opened_at), closed=clock.words(meeting.closed_at)
    )


def heading(record: Record, one: Agendum | None) -> str:
    if one is None:
        return record.meeting.title
    return f"{item_name(one.item)} — {one.matter.title}"


def facts(record: Record, one: Agendum | None) -> str:
    """Who submitted it, who steps aside and why, how much is attached; of a meeting, where it is."""
    if one is None:
        meeting = record.meeting
        parts = [clock.words(meeting.starts_at), meeting.place, words.mode_name(meeting.mode)]
        return " · ".join([*parts, *meeting.attendants])
    submitted = [part for part in (one.matter.department, one.matter.submitter) if part]
    by = translate("meeting", "Submitted by {names}").format(names=", ".join(submitted))
    parts = [words.kind_name(one.matter.kind), by if submitted else ""]
    attached = translate("meeting", "{count} attached").format(count=len(one.attachments))
    return " · ".join(part for part in (*parts, *_stepped_aside(record, one.item), attached) if part)


def _stepped_aside(record: Record, item: Item) -> list[str]:
    return [f"× {record.names[one.person]} {recusal_words(one)}" for one in item.recusals]


def recusal_words(recusal: Recusal) -> str:
    """회피(제3호)."""
    if recusal.kind is Ground.CHALLENGE:
        return words.ground_name(recusal.kind)
    return translate("meeting", "{kind} (ground {number})").format(
        kind=words.ground_name(recusal.kind), number=recusal.ground
    )


def quorum_chip(meeting: Meeting, recused: frozenset[PersonId] = frozenset()) -> tuple[str, Tone]:
    """Whose half opens the meeting, how many are here, and how many it takes or how many are missing."""
    quorum = meeting.quorum(recused)
    base = base_words(meeting.opening.base)
    if quorum.met:
        told = translate("meeting", "{base} {all} · present {present} · quorum {required}")
    else:
        told = translate("meeting", "{base} {all} · present {present} · no quorum, {missing} missing")
    present = present_words(quorum.present, meeting.opening.present(meeting.by_video, recused))
    facts = {"required": quorum.required, "missing": quorum.missing}
    tone = Tone.SUCCESS if quorum.met else Tone.DANGER
    return told.format(base=base, all=quorum.base, present=present, **facts), tone


def quorum_beside(meeting: Meeting, item: Item | None, *, told_above: bool) -> tuple[str, Tone]:
    """The same beside the heading; nothing where the line above every screen tells of this meeting already.

    Where those who step aside do not count, the item in hand may have another quorum than the meeting.
    """
    recused = item.recused if item else frozenset()
    if told_above and meeting.quorum(recused) == meeting.quorum():
        return "", Tone.PLAIN
    return quorum_chip(meeting, recused)


def base_words(base: Base) -> str:
    if base is Base.DESIGNATED:
        return translate("meeting", "Designated")
    return translate("meeting", "Members")


def item_chip(meeting: Meeting, item: Item | None) -> tuple[str, str, Tone]:
    """How many may vote on this item, and how many it takes; a caution where they are few.

    In words, and as the numbers alone for where they stand beside the item's title without much room.
    """
    if item is None or item.report or item.stage is ballot.Stage.WITHDRAWN:
        return "", "", Tone.PLAIN
    counted = item.declared.result if item.declared else None
    voting = counted.voters if counted else len(voters(meeting, item))
    told = translate("meeting", "This item: {voters} voting · {needed} needed")
    short = translate("meeting", "{voters} voting · {needed} needed")
    words, numbers = (one.format(voters=voting, needed=voting // 2 + 1) for one in (told, short))
    few = voting < meeting.quorum(item.recused).required
    return words, numbers, Tone.WARNING if few else Tone.INFORMATION


def refused(trial: Callable[[], object]) -> str:
    """Why the domain will not have it, in a sentence with advice; nothing when it will."""
    try:
        trial()
    except DeskError as refusal:
        facts = {name: words.fact(value) for name, value in refusal.facts.items()}
        told = (filled(translate("errors", said), **facts) for said in (refusal.text, refusal.advice))
        return " ".join(part for part in told if part)
    return ""


def meeting_step(record: Record) -> Step:
    """Call to order, or close; what stands in the way of it."""
    meeting = record.meeting
    match meeting.stage:
        case Stage.DRAFT:
            why = translate("meeting", "The notice has not been sent yet; send it under Meetings.")
            return Step(Deed.OPEN, translate("meeting", "Call to order"), why)
        case Stage.CONVENED:
            why = refused(lambda: meeting.call_to_order(LAST_MINUTE))
            return Step(Deed.OPEN, translate("meeting", "Call to order"), why)
        case Stage.OPEN:
            return Step(Deed.CLOSE, translate("meeting", "Close the meeting"), why_not_closed(record.agenda))
    return to_minutes()


def to_minutes() -> Step:
    """A closed meeting goes on in its minutes."""
    return Step(Deed.MINUTES, translate("meeting", "To the minutes"))


def why_not_closed(agenda: Sequence[Agendum]) -> str:
    """The items that are still open, by name; nothing when the meeting can be closed."""
    waiting = [item_name(one.item) for one in agenda if not one.item.settled]
    if not waiting:
        return ""
    told = translate("meeting", "Still open: {items}. Declare or defer each, then close.")
    return told.format(items=", ".join(waiting))


def take_up_step(record: Record, item: Item) -> Step:
    name = translate("meeting", "Take the item up")
    if record.meeting.stage is not Stage.OPEN:
        return Step(Deed.TAKE_UP, name, _why_not_open(record.meeting))
    why = refused(lambda: record.meeting.ensure_sitting(LAST_MINUTE))
    return Step(Deed.TAKE_UP, name, why or refused(lambda: item.take_up(LAST_MINUTE)))


def next_item(record: Record, after: ItemId | None) -> ItemId | None:
    """The first item after this one that is not settled, else the first of all; None when none is left."""
    ids = [one.item.id for one in record.agenda]
    start = ids.index(after) + 1 if after in ids else 0
    rest = [*record.agenda[start:], *record.agenda[:start]]
    return next((one.item.id for one in rest if not one.item.settled), None)


def why_not_settled(record: Record, one: Agendum | None) -> str:
    """Why F12 does not lead to the next item yet."""
    if record.meeting.stage is not Stage.OPEN:
        return _why_not_open(record.meeting)
    if one is not None and one.item.stage is ballot.Stage.TAKEN_UP:
        return translate("meeting", "Declare or defer this item first.")
    if next_item(record, one.item.id if one else None) is None:
        return ""
    return refused(lambda: record.meeting.ensure_sitting(LAST_MINUTE))


def _why_not_open(meeting: Meeting) -> str:
    if meeting.stage in (Stage.DRAFT, Stage.CONVENED):
        return translate("meeting", "The meeting is not open.")
    return translate("meeting", "The meeting is closed.")


def remark_lines(record: Record, item: ItemId | None) -> list[RemarkLine]:
    return [RemarkLine(one.id, one.at, one.speaker, one.text) for one in record.said(item)]


def remark_columns() -> list[Column[RemarkLine]]:
    return [
        Column(translate("meeting", "Time"), lambda line: clock.words(line.at), width=3),
        Column(translate("meeting", "Speaker"), lambda line: line.speaker, width=6),
        Column(translate("meeting", "What was said"), lambda line: line.text),
    ]


def why_no_remark(meeting: Meeting) -> str:
    """Remarks are noted from the opening until the minutes are confirmed."""
    if meeting.stage in (Stage.OPEN, Stage.CLOSED):
        return ""
    if meeting.stage in (Stage.DRAFT, Stage.CONVENED):
        return translate("meeting", "Remarks can be noted once the meeting is open.")
    return translate("meeting", "The minutes are confirmed; nothing is added any more.")


def speakers(record: Record) -> list[str]:
    """Names to complete: the designated first, then everyone who sits in or has spoken."""
    designated = [record.names[one] for one in record.meeting.designated]
    spoken = [one.speaker for one in record.remarks]
    departments = [one.matter.department for one in record.agenda if one.matter.department]
    return list(dict.fromkeys([*designated, *record.meeting.attendants, *departments, *spoken]))


def called(typed: str, names: Sequence[str]) -> str:
    """The one name that begins so; what is no beginning of a name is the name of somebody else."""
    meant = [name for name in names if typed and name.startswith(typed)]
    if typed in meant or not meant:
        return typed
    if len(meant) > 1:
        raise SpeakerUnclear(typed=typed, names=", ".join(meant))
    return meant[0]
