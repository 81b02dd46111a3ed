"""A paper ballot as the panel shows it: who has counted, who is to count, and what both found.

Record + Item ─► stage ─► what is to be done now
              └► counted ─► the totals, or only what they come to where the rules withhold them
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot
from committee_desk.domain.ballot import Item, Result, voters
from committee_desk.domain.ids import PersonId
from committee_desk.domain.poll import Ballot, Count, Poll
from committee_desk.domain.record import Record
from committee_desk.store import people
from committee_desk.store.base import Session

translate = QCoreApplication.translate


def ballots() -> list[tuple[Ballot, str]]:
    return [
        (Ballot.BY_NAME, translate("ballots", "By name")),
        (Ballot.PAPER, translate("ballots", "On paper")),
    ]


def counters(session: Session) -> list[tuple[PersonId, str]]:
    """Everybody at this desk, by name; members and officials alike may count."""
    return sorted(people.names(session).items(), key=lambda person: person[1])


def counting(item: Item) -> bool:
    """Whether papers are being counted for this item now."""
    return (
        item.ballot is Ballot.PAPER
        and item.stage is ballot.Stage.TAKEN_UP
        and (item.poll is None or item.poll.count is None)
    )


def stage(record: Record, item: Item) -> str:
    """What is to be done with the papers now."""
    poll = item.poll
    if poll is None:
        able = voters(record.meeting, item)
        told = translate("ballots", "Papers of {voters} voters: two people count them, each for themselves.")
        return " ".join([told.format(voters=len(able)), *_far(len(able & record.meeting.by_video))])
    first, second = _name(record, poll.first), _name(record, poll.second)
    if poll.differed:
        told = translate(
            "ballots",
            "The two counts are not the same. Both count again, each for themselves: "
            "now {first} keys, then {second}.",
        )
    elif poll.count is not None:
        told = translate("ballots", "{first} and {second} counted the same.")
    elif poll.second is not None:
        told = translate("ballots", "{first} has counted anew. Now {second} keys what they found.")
    else:
        told = translate(
            "ballots",
            "{first} has counted. Now somebody else counts and keys what they found. "
            "To correct the first count, choose {first} once more.",
        )
    return told.format(first=first, second=second)


def _far(count: int) -> Iterator[str]:
    """Before anything lies in the box: who can put nothing in it."""
    if count:
        told = translate("ballots", "By video, and far from the box: {count}. A vote by name reaches all.")
        yield told.format(count=count)


def sum_words(record: Record, item: Item, papers: int) -> str:
    """How many papers the figures come to, beside those who may vote."""
    able = len(item.poll.roster.voters) if item.poll else len(voters(record.meeting, item))
    return translate("ballots", "Papers {papers} · voters {voters}").format(papers=papers, voters=able)


def totals(result: Result) -> str:
    """In favour, against, abstained, invalid; nothing where the totals are withheld."""
    if result.withheld:
        return translate("ballots", "The totals are withheld, since they would tell how somebody voted.")
    told = translate(
        "ballots", "{yes} in favour, {no} against, {abstain} abstained, {invalid} invalid, {silent} not cast"
    )
    return told.format(
        yes=result.yes,
        no=result.no,
        abstain=result.abstain,
        invalid=result.invalid,
        silent=result.silent,
    )


def keyed(poll: Poll | None) -> str:
    """What is said when a count was keyed."""
    if poll is not None and poll.differed:
        return translate("ballots", "The two counts are not the same: both count again.")
    return translate("ballots", "The count was keyed.")


def due(poll: Poll | None, sitting: PersonId) -> PersonId | None:
    """Whose count is asked for: at first of whoever sits here; nobody where it is still to be chosen."""
    return sitting if poll is None else poll.due


def count_of(figures: list[int | None]) -> Count:
    """The figures as keyed; an empty one is nought."""
    yes, no, abstain, invalid = (figure or 0 for figure in figures)
    return Count(yes, no, abstain, invalid)


def _name(record: Record, person: PersonId | None) -> str:
    return record.names.get(person, str(person)) if person else ""
