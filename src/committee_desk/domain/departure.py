"""What would become of a meeting if somebody left the room now, or stepped aside, before they do.

    Meeting, items, person ─► if_left · if_recused ─► Departure: quorums, each open item, ways

Values and the article only; the sentence is said by whoever shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum

from committee_desk.domain import presiding
from committee_desk.domain.attendance import NotInRoom, Quorum
from committee_desk.domain.ballot import Ground, Item, Recusal, Stage
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
    """`successors` may preside in their place, where they preside now; empty where nobody could."""

    person: PersonId
    before: Quorum
    after: Quorum
    article: str
    rule: str
    items: tuple[Prospect, ...]
    ways: tuple[Way, ...]
    loses_vote: bool = False
    presides: bool = False
    successors: tuple[PersonId, ...] = ()

    @property
    def breaks(self) -> bool:
        """Whether the opening quorum is there now and would be lost."""
        return self.before.met and not self.after.met

    @property
    def missing(self) -> int:
        return self.after.missing

    @property
    def blocked(self) -> tuple[ItemId, ...]:
        """The open items that could be voted on now, and then no more."""
        return tuple(one.item for one in self.items if one.votable_before and not one.votable)


def if_left(meeting: Meeting, items: Sequence[Item], person: PersonId) -> Departure:
    """What leaving the room would change, for every item that is still open."""
    if person not in meeting.room:
        raise NotInRoom
    gone = _without(meeting, person)
    before = [item for item in items if not item.settled]
    prospects = tuple(_prospect(meeting, item, gone, item) for item in before)
    return _departure(meeting, gone, person, before, prospects)


def if_recused(meeting: Meeting, item: Item, person: PersonId) -> Departure:
    """What stepping aside from one item would change; they may stay in the room."""
    aside = _aside(item, person)
    prospect = _prospect(meeting, item, meeting, aside)
    found = _departure(meeting, meeting, person, [item], (prospect,), aside.recused)
    return replace(found, before=prospect.quorum_before, after=prospect.quorum)


def _departure(
    meeting: Meeting,
    then: Meeting,
    person: PersonId,
    items: Sequence[Item],
    prospects: tuple[Prospect, ...],
    recused: frozenset[PersonId] = frozenset(),
) -> Departure:
    up = [one for one in items if one.stage is Stage.TAKEN_UP]
    presides = person in (
        meeting.presider(),
        *(meeting.presider(one.id, one.recused) for one in up),
    )
    return Departure(
        person,
        meeting.quorum(),
        then.quorum(),
        meeting.opening.article,
        meeting.opening.rule,
        prospects,
        tuple(_ways(prospects, then.quorum())),
        any(person in one.votes for one in items),
        presides,
        presiding.able(then, recused) if presides else (),
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


def _prospect(now: Meeting, item: Item, then: Meeting, after: Item) -> Prospect:
    return Prospect(
        item.id,
        item.stage is Stage.TAKEN_UP,
        now.quorum(item.recused),
        then.quorum(after.recused),
        len(now.room - item.recused),
        len(then.room - after.recused),
    )


def _without(meeting: Meeting, person: PersonId) -> Meeting:
    return replace(meeting, spells=tuple(one for one in meeting.spells if one.person != person))


def _aside(item: Item, person: PersonId) -> Item:
    """The item as it would be; the ground is not known yet and changes no number."""
    if person in item.recused:
        return item
    return replace(item, recusals=(*item.recusals, Recusal(person, Ground.AVOIDANCE, 0)))
