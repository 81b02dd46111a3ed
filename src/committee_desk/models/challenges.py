"""A challenge 기피 as the panel shows it: who challenges whom and why, who votes on it, what it would give.

Record + item + challenge ─► told · voters · outlook ─► the panel
                        └─► why_not_decided ─► why its one button cannot be pressed

The domain is asked by trying, as for the vote on an item.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import challenging
from committee_desk.domain.ballot import Item
from committee_desk.domain.challenge import Challenge
from committee_desk.domain.ids import PersonId
from committee_desk.domain.record import Record
from committee_desk.domain.result import Choice, Result
from committee_desk.domain.rules import Rules
from committee_desk.domain.voting import by_name
from committee_desk.errors import DeskError
from committee_desk.models import clock, dates, voting, words
from committee_desk.models.meeting import LAST_MINUTE, recusal_words, refused
from committee_desk.models.voting import Voter

translate = QCoreApplication.translate


def grounds(rules: Rules) -> list[tuple[str, str]]:
    """What a party may challenge a member for, as the rule pack words it."""
    if rules.get("recusal.challenge") is None:
        return []
    return [(str(row["key"]), words.row_name(row)) for row in rules.table("recusal.challenge")]


def waiting(item: Item, member: PersonId | None = None) -> Challenge | None:
    """The first challenge that is still to be decided, to this member where one is named."""
    return next((one for one in item.waiting if member in (None, one.member)), None)


def decided(item: Item, member: PersonId) -> Challenge | None:
    """The last decision on a challenge to this member."""
    found = [one for one in item.challenges if one.member == member and one.decided]
    return found[-1] if found else None


def why_not_challenged(record: Record, item: Item | None, member: PersonId) -> str:
    """Why no party can challenge this member now."""
    if item is None:
        return translate("challenges", "Choose an item of the agenda first.")
    rows = grounds(record.rules)
    if not rows:
        return translate("challenges", "The rules of this body know no challenge.")
    day = record.meeting.held_on
    facts = (member, "—", rows[0][0], "—", day, record.rules)
    return refused(lambda: challenging.apply(record.meeting, item, *facts))


def told(record: Record, challenge: Challenge) -> str:
    """Who challenges whom, when, and why."""
    said = translate("challenges", "{applicant} challenges {name} ({day}): {ground} — {text}")
    return said.format(
        applicant=challenge.applicant,
        name=record.names[challenge.member],
        day=dates.short_day(challenge.applied_on),
        ground=dict(grounds(record.rules)).get(challenge.ground, ""),
        text=challenge.text,
    )


def voters(record: Record, item: Item, challenge: Challenge) -> tuple[Voter, ...]:
    """Everyone in the room, in the order of designation; who has no vote on it says why."""
    aside = challenging.kept_out(item, challenge, record.rules)
    recusals = {one.person: recusal_words(one) for one in item.recusals}
    challenged = translate("challenges", "Challenged")
    return tuple(
        Voter(
            one,
            record.names[one],
            challenge.votes.get(one),
            recusals.get(one, challenged) if one in aside else "",
        )
        for one in record.meeting.designated
        if one in record.meeting.room
    )


def entered(voting_: Iterable[Voter]) -> str:
    """How many of those who may vote are entered."""
    able = [one for one in voting_ if not one.locked]
    said = translate("voting", "{entered} of {voters} entered")
    return said.format(entered=sum(one.choice is not None for one in able), voters=len(able))


def counts(challenge: Challenge) -> dict[Choice, int]:
    cast = list(challenge.votes.values())
    return {choice: cast.count(choice) for choice in Choice}


def outlook(record: Record, item: Item, challenge: Challenge) -> str:
    """What it takes to grant it, and what the votes so far would give."""
    result = _counted(record, item, challenge)
    if result is None or not challenge.votes:
        return ""
    given = (
        translate("challenges", "will be granted: {name} takes no part in the item")
        if result.carried
        else translate("challenges", "will be refused: {name} takes part")
    )
    told_ = translate("challenges", "More than half of {voters} voting: {needed} or more → {outlook}")
    outlook_ = given.format(name=record.names[challenge.member])
    return told_.format(voters=result.voters, needed=result.needed, outlook=outlook_)


def why_no_votes(record: Record, item: Item, challenge: Challenge) -> str:
    return refused(lambda: challenging.vote(record.meeting, item, challenge.number, {}, record.rules))


def why_not_decided(record: Record, item: Item, challenge: Challenge) -> str:
    return refused(
        lambda: challenging.decide(record.meeting, item, challenge.number, LAST_MINUTE, record.rules)
    )


def outcome_words(record: Record, challenge: Challenge) -> str:
    """What was decided, when, and by which vote."""
    if challenge.decided is None:
        return ""
    given = (
        translate("challenges", "{time}: the challenge to {name} was granted ({line})")
        if challenge.decided.granted
        else translate("challenges", "{time}: the challenge to {name} was refused ({line})")
    )
    return given.format(
        time=clock.words(challenge.decided.at),
        name=record.names[challenge.member],
        line=voting.result_line(challenge.decided.result),
    )


def member_words(record: Record, item: Item, member: PersonId) -> str:
    """What became of the challenges to this member, for whoever chooses the seat."""
    return " · ".join(_ended(record, item, member))


def _ended(record: Record, item: Item, member: PersonId) -> Iterator[str]:
    for one in item.challenges:
        if one.member != member:
            continue
        if one.decided is not None:
            yield outcome_words(record, one)
        elif one.withdrawn_because:
            said = translate("challenges", "{applicant} withdrew the challenge: {reason}")
            yield said.format(applicant=one.applicant, reason=one.withdrawn_because)
        elif one in item.waiting:
            yield told(record, one)


def _counted(record: Record, item: Item, challenge: Challenge) -> Result | None:
    aside = challenging.kept_out(item, challenge, record.rules)
    try:
        return by_name(record.meeting, aside, challenge.votes)
    except DeskError:  # no quorum: there is no result, and the panel says why
        return None
