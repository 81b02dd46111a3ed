"""What the room may see of a meeting: a few scenes, each with what is listed in it and nothing else.

    Record ─► before_meeting ─► Scene ─► presenter_board ─► words and a bar for the window
                 (of_item)       └─ no note, no remark, no motion, no single vote, no name of a recused member

A scene is made from the record alone; what the secretary looks at meanwhile does not come into it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import time, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot, timing
from committee_desk.domain.attachment import PDF, Attachment
from committee_desk.domain.ballot import Choice, Item, Result, voters
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.ids import AttachmentId, ItemId
from committee_desk.domain.joint import Tally
from committee_desk.domain.matter import Disclosure, Resolution
from committee_desk.domain.poll import Ballot
from committee_desk.domain.recess import Recess
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Base, Rules
from committee_desk.frozen import frozen
from committee_desk.jobs.drawing import Page
from committee_desk.models import clock, dates, words
from committee_desk.models.meeting import agendum, item_name

translate = QCoreApplication.translate


@frozen
class Blank:
    """Nothing at all 가림."""


@frozen
class Standby:
    """Whose meeting it is, when and where 대기."""

    body: str
    title: str
    when: str
    place: str


@frozen
class InHand:
    """The item before the meeting; of those recused only how many they are."""

    name: str
    title: str
    department: str
    counted_from: Base
    base: int
    present: int
    recused: int
    voting: int | None  # a report item is not voted on
    since: time | None
    rested: timedelta = timedelta()  # in recesses since
    planned: timedelta = timedelta()
    by_video: int = 0  # of those present; only how many they are


@frozen
class Counting:
    """A vote under way: how many are in, and nothing of what they are."""

    name: str
    title: str
    entered: int
    voters: int


@frozen
class Ballots:
    """Papers being counted 개표: nothing of what is on them, and not how far it has come."""

    name: str
    title: str


@frozen
class Total:
    """A vote in whole numbers."""

    voters: int
    needed: int
    yes: int
    no: int
    abstain: int
    invalid: int
    silent: int


@frozen
class Declared:
    """A result once it is declared; `names` only where the body votes by name.

    A paper ballot whose totals would tell who voted how has none of them: they are withheld. `elsewhere` is
    how the other bodies of a joint meeting voted, in whole numbers too.
    """

    name: str
    title: str
    resolution: Resolution
    total: Total | None = None
    withheld: bool = False
    names: Mapping[Choice, tuple[str, ...]] | None = None
    elsewhere: tuple[Tally, ...] = ()


@frozen
class Leaf:
    """One page of an attachment, as it was drawn."""

    page: Page


@frozen
class Pause:
    """A recess 정회: since when and until when, and not why."""

    meeting: str
    begun: time
    until: time | None


Scene = Blank | Standby | InHand | Counting | Ballots | Declared | Pause | Leaf


@frozen
class Follow:
    """Whatever is before the meeting."""


@frozen
class Hold:
    """This item however the meeting goes on; None for the meeting itself."""

    item: ItemId | None


@frozen
class Sheets:
    """The pages of this attachment."""

    attachment: AttachmentId


Wish = Follow | Hold | Sheets


# Which scene it is


def before_meeting(record: Record) -> Scene:
    """The recess, else the item taken up last, else the last result, else the meeting itself."""
    if recess := record.meeting.recess:
        return Pause(plain(record.meeting.title), recess.begun, recess.until)
    one = at_hand(record)
    return standby(record) if one is None else of_item(record, one)


def at_hand(record: Record) -> Agendum | None:
    """The item before the meeting; none before the first is taken up and after the closing."""
    if record.meeting.opened_at is None or record.meeting.closed_at is not None:
        return None
    moved = [(moment, one.item.place, one) for one in record.agenda if (moment := _moved(one.item))]
    return max(moved, key=lambda found: found[:2])[2] if moved else None


def _moved(item: Item) -> tuple[bool, time] | None:
    """What is open goes before what is declared; of two, the later."""
    if item.stage is ballot.Stage.TAKEN_UP and item.taken_up_at is not None:
        return True, item.taken_up_at
    return (False, item.declared.at) if item.declared else None


def held(record: Record, item: ItemId | None) -> Scene:
    """The scene of this item, as it stands now; of the meeting itself without one."""
    one = agendum(record, item)
    return standby(record) if one is None else of_item(record, one)


def standby(record: Record) -> Standby:
    meeting = record.meeting
    when = f"{dates.day(meeting.held_on)} {clock.words(meeting.starts_at)}"
    return Standby(plain(record.desk.body), plain(meeting.title), when, plain(meeting.place))


def of_item(record: Record, one: Agendum) -> Scene:
    """The item as far as it has come: before the meeting, being voted on, or declared."""
    item, name, title = one.item, item_name(one.item), plain(one.matter.title)
    if item.declared:
        return _declared(record, item.declared, name, title)
    if item.votes:
        return Counting(name, title, len(item.votes), len(voters(record.meeting, item)))
    if item.poll:
        return Ballots(name, title)
    return _in_hand(record, one, name, title)


def _in_hand(record: Record, one: Agendum, name: str, title: str) -> InHand:
    item = one.item
    since = item.taken_up_at if item.stage is ballot.Stage.TAKEN_UP else None
    quorum = record.meeting.quorum(item.recused)
    return InHand(
        name=name,
        title=title,
        department=plain(one.matter.department),
        counted_from=record.meeting.opening.base,
        base=quorum.base,
        present=quorum.present,
        recused=len(item.recused & record.meeting.room),
        voting=None if item.report else len(voters(record.meeting, item)),
        since=since,
        rested=rested(record.meeting.recesses, since) if since else timedelta(),
        planned=timedelta(minutes=item.minutes),
        by_video=_by_video(record, quorum.present),
    )


def _by_video(record: Record, present: int) -> int:
    """How many of those present; not where the recused do not count, since it could tell who they are."""
    meeting = record.meeting
    return len(meeting.by_video) if present == len(meeting.room) else 0


def _declared(record: Record, declared: Declaration, name: str, title: str) -> Declared:
    result = declared.result
    if result is None or result.withheld:
        return Declared(name, title, declared.resolution, withheld=result is not None)
    shown = result.ballot is Ballot.BY_NAME and votes_by_name(record.rules)
    names = _names(record, declared) if shown else None
    total = _total(result)
    return Declared(name, title, declared.resolution, total, names=names, elsewhere=declared.elsewhere)


def votes_by_name(rules: Rules) -> bool:
    """Whether the body lets the room see who voted how; desks older than the rule keep it to themselves."""
    found = rules.get("meeting.votes_by_name")
    return found is not None and found.value is True


def _total(result: Result) -> Total:
    return Total(
        voters=result.voters,
        needed=result.needed,
        yes=result.yes,
        no=result.no,
        abstain=result.abstain,
        invalid=result.invalid,
        silent=result.silent,
    )


def _names(record: Record, declared: Declaration) -> Mapping[Choice, tuple[str, ...]]:
    """Who said what, in the order of designation."""
    said = [(person, declared.votes.get(person)) for person in declared.roster.designated]
    return {
        choice: tuple(plain(record.names[person]) for person, vote in said if vote is choice)
        for choice in Choice
    }


# What may be chosen instead of following


def wishes(record: Record) -> list[tuple[Wish, str]]:
    """What the room may be shown, following first: the meeting, each item, its attachments as PDF."""
    offered: list[tuple[Wish, str]] = [
        (Follow(), translate("presenter", "Follow the meeting")),
        (Hold(None), translate("presenter", "Hold: the meeting")),
    ]
    hold = translate("presenter", "Hold: {item}")
    pages = translate("presenter", "Pages: {item}, {file}")
    agenda = [one for one in record.agenda if one.item.stage is not ballot.Stage.WITHDRAWN]
    offered += [(Hold(one.item.id), hold.format(item=item_name(one.item))) for one in agenda]
    offered += [
        (Sheets(file.id), pages.format(item=item_name(one.item), file=_file_words(one, file)))
        for one in agenda
        for file in one.attachments
        if is_drawn(file)
    ]
    return offered


def _file_words(one: Agendum, file: Attachment) -> str:
    """Its name, and that the matter is closed where it is."""
    if one.matter.disclosure is not Disclosure.CLOSED:
        return file.name
    return f"{file.name} · {words.disclosure_name(one.matter.disclosure)}"


def is_drawn(attachment: Attachment) -> bool:
    """Only PDF has pages that can be shown."""
    return attachment.media == PDF and not attachment.dropped_because


def rested(recesses: Sequence[Recess], since: time) -> timedelta:
    """In the recesses that are over; while one goes on, the room sees that instead."""
    return timing.rested([one for one in recesses if one.ended], since, time.max)


def plain(typed: str) -> str:
    """One line without signs that cannot be seen: no line breaks, no turning of the direction."""
    seen = (" " if unicodedata.category(sign) == "Cc" else sign for sign in typed)
    return " ".join("".join(sign for sign in seen if unicodedata.category(sign) != "Cf").split())
