"""Who may vote at this moment, and what the votes of those in the room come to.

    Meeting (room, opening), who stands aside ─┬─► ensure_able
    votes by name ─────────────────────────────┼─► by_name ──┐
    papers that two have counted ──────────────┴─► on_paper ─┴─► Result

An item and a challenge to a member are voted on alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from committee_desk.domain.attendance import Quorum
from committee_desk.domain.ids import PersonId
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.poll import Ballot, Poll, Roster, Secrecy
from committee_desk.domain.result import Choice, Result
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError


class NotAVoter(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} of those named may not vote on this item.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Recused, absent and undesignated persons have no vote; leave them out."
    )


def roster_of(meeting: Meeting, aside: frozenset[PersonId]) -> Roster:
    """Who may vote at this moment, and who of them is where."""
    return Roster(meeting.designated, meeting.room, aside, meeting.by_video)


def ensure_able(meeting: Meeting, aside: frozenset[PersonId], people: Set[PersonId]) -> None:
    """Refuse a vote without a quorum, and one of somebody who stands aside or is not in the room."""
    meeting.ensure_open()
    meeting.ensure_quorum(aside)
    if strangers := people - (meeting.room - aside):
        raise NotAVoter(count=len(strangers))


def by_name(meeting: Meeting, aside: frozenset[PersonId], votes: Mapping[PersonId, Choice]) -> Result:
    """What votes by name give among those in the room who do not stand aside."""
    ensure_able(meeting, aside, votes.keys())
    cast = list(votes.values())
    return Result(
        counted_from=meeting.opening.base,
        opening=meeting.quorum(aside),
        recused=len(aside & meeting.room),
        voters=len(meeting.room - aside),
        yes=cast.count(Choice.YES),
        no=cast.count(Choice.NO),
        abstain=cast.count(Choice.ABSTAIN),
        article=meeting.opening.article,
        pack=meeting.opening.pack,
        rule=meeting.opening.rule,
        in_writing=meeting.written is not None,
        by_video=meeting.opening.present(meeting.by_video, aside),
    )


def on_paper(meeting: Meeting, poll: Poll, secrecy: Secrecy) -> Result:
    """What the papers give among those who were in the room when they were counted."""
    count, roster = poll.ensure_counted(), poll.roster
    then = meeting.opening.present(roster.room, roster.recused)
    return Result(
        counted_from=meeting.opening.base,
        opening=Quorum(meeting.base, then),
        recused=len(roster.recused & roster.room),
        voters=len(roster.voters),
        yes=count.yes,
        no=count.no,
        abstain=count.abstain,
        article=meeting.opening.article,
        pack=meeting.opening.pack,
        rule=meeting.opening.rule,
        invalid=count.invalid,
        ballot=Ballot.PAPER,
        by_video=meeting.opening.present(roster.by_video, roster.recused),
        withheld=secrecy.hides(count, len(roster.voters)),
    )
