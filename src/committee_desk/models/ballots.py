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
    names = [_name(record, one) for one in poll.counters]
    if poll.count is None:
        told = translate("ballots", "{first} has counted. Now somebody else counts and keys what they found.")
        return told.format(first=names[0])
    told = translate("ballots", "{first} and {second} counted the same.")
    return told.format(first=names[0], second=names[1])


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


def second_is_due(poll: Poll | None) -> bool:
    return poll is not None and poll.count is None


def count_of(figures: list[int | None]) -> Count:
    """The figures as keyed; an empty one is nought."""
    yes, no, abstain, invalid = (figure or 0 for figure in figures)
    return Count(yes, no, abstain, invalid)


def _name(record: Record, person: PersonId) -> str:
    return record.names.get(person, str(person))
