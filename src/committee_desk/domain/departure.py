"""What would become of a meeting if somebody left the room now, before they do.

    Meeting, items, person ─► if_left ─► Departure: quorums, each open item, ways

Values only; the sentence is said by whoever shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum

from committee_desk.domain.attendance import NotInRoom, Quorum
from committee_desk.domain.ballot import Item, Stage
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.rules import majority_of
from committee_desk.frozen import frozen


class Way(Enum):
    """What remains possible, the nearest first."""

    DECIDE_FIRST = "decide_first"  # vote and declare while they are still here
    DEFER_FIRST = "defer_first"  # put the item off while they are still here; that needs a quorum too
    GO_ON = "go_on"  # some open item may still be voted on
    RECESS = "recess"  # break off until they return, or until others come
    CLOSE = "close"  # take off what is left, and close


@frozen
class Prospect:
    """One open item before and after; `quorum` is the one that stands when it is voted on."""

    item: ItemId
    taken_up: bool
    quorum_before: Quorum
    quorum: Quorum
    voters_before: int
    voters: int

    @property
    def votable_before(self) -> bool:
        return self.quorum_before.met and self.voters_before > 0

    @property
    def votable(self) -> bool:
        return self.quorum.met and self.voters > 0

    @property
    def needed(self) -> int:
        return majority_of(self.voters)

    @property
    def caution(self) -> bool:
        """Lawful, but fewer could vote than were needed to open."""
        return self.votable and self.voters < self.quorum.required


@frozen
class Departure:
    person: PersonId
    before: Quorum
    after: Quorum
    items: tuple[Prospect, ...]
    ways: tuple[Way, ...]
    loses_vote: bool = False
    presides: bool = False

    @property
    def breaks(self) -> bool:
        """Whether the opening quorum is there now and would be lost."""
        return self.before.met and not self.after.met

    @property
    def missing(self) -> int:
        return self.after.missing


def if_left(meeting: Meeting, items: Sequence[Item], person: PersonId) -> Departure:
    """What leaving the room would change, for every item that is still open."""
    if person not in meeting.room:
        raise NotInRoom
    then = _without(meeting, person)
    still = [item for item in items if not item.settled]
    prospects = tuple(_prospect(meeting, then, item) for item in still)
    up = [one for one in still if one.stage is Stage.TAKEN_UP]
    return Departure(
        person,
        meeting.quorum(),
        then.quorum(),
        prospects,
        tuple(_ways(prospects, then.quorum())),
        any(person in one.votes for one in still),
        person in (meeting.presider(), *(meeting.presider(one.id, one.recused) for one in up)),
    )


def _ways(prospects: Iterable[Prospect], after: Quorum) -> Iterator[Way]:
    found = list(prospects)
    if any(one.taken_up and one.votable_before and not one.votable for one in found):
        yield Way.DECIDE_FIRST
        yield Way.DEFER_FIRST
    if any(one.votable for one in found):
        yield Way.GO_ON
    if not after.met or any(not one.votable for one in found):
        yield Way.RECESS
    if not any(one.votable for one in found):
        yield Way.CLOSE


def _prospect(now: Meeting, then: Meeting, item: Item) -> Prospect:
    return Prospect(
        item.id,
        item.stage is Stage.TAKEN_UP,
        now.quorum(item.recused),
        then.quorum(item.recused),
        len(now.room - item.recused),
        len(then.room - item.recused),
    )


def _without(meeting: Meeting, person: PersonId) -> Meeting:
    return replace(meeting, spells=tuple(one for one in meeting.spells if one.person != person))
