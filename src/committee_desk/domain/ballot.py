"""An agenda item, who must step aside for it, its vote, and what the vote gives.

    Item (recusals, motion, votes, poll) ─┐
    Meeting (room, opening) ──────────────┴─► result ─► declare ─► Declaration, frozen for every outlet

Abstaining, silent and invalid count among the voters; a tie fails; nobody has a casting vote.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import field, replace
from datetime import date, time
from enum import Enum

from committee_desk.domain import joint, voting
from committee_desk.domain.challenge import Challenge
from committee_desk.domain.declaration import Declaration, Motion, Voided
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.joint import Tally
from committee_desk.domain.matter import GroundMissing, Resolution
from committee_desk.domain.meeting import NOBODY, Meeting, forward
from committee_desk.domain.poll import USUAL, Ballot, Count, Poll, Secrecy, VotedByName, VotedOnPaper
from committee_desk.domain.recusal import AlreadyRecused, ByDecision, Cleared, Ground, NotRecused, Recusal
from committee_desk.domain.result import Choice as Choice  # a vote is spoken of where items are
from committee_desk.domain.result import Result as Result
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Stage(Enum):
    WAITING = "waiting"
    TAKEN_UP = "taken_up"  # 상정
    DECLARED = "declared"
    WITHDRAWN = "withdrawn"  # taken off the agenda


class NotTakenUp(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This item has not been taken up, or is already declared.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Take the item up first; what is declared can only be voided, with a reason."
    )


class NotTakenOff(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This item was not taken off the agenda.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave it as it is; there is nothing to put back.")


class NotDeclared(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No result has been declared for this item.")
    advice = QT_TRANSLATE_NOOP("errors", "Change the vote itself: before it is declared that is enough.")


class NoVoteTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No vote has been recorded.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the votes, or defer the item.")


class NoVoteOnReport(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A report item carries no vote.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare it reported.")


class ChallengeWaits(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Challenges to members that are not decided yet: {count}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Put each to the vote, or record that it was withdrawn; then declare the result."
    )


class NotLate(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This item was on the agenda when the notice went out.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Leave the reason out: only what is added after the notice says why it comes late."
    )


class NoSuchLength(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An item takes from 0 to {most} minutes.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the minutes; 0 says that nobody has planned them.")


LONGEST = 600


@frozen
class Item:
    """`number` is printed: 의결안건 제N호, later ones 7의2; `place` orders the agenda.

    `minutes` is how long it is planned to take; a paper ballot has a poll where others have votes;
    `added_on` is the day it came onto an agenda whose notice was out.
    """

    id: ItemId
    meeting: MeetingId
    matter: MatterId
    number: str
    place: int
    report: bool = False
    stage: Stage = Stage.WAITING
    taken_up_at: time | None = None
    recusals: tuple[Recusal, ...] = ()
    motion: Motion = Motion()
    votes: Mapping[PersonId, Choice] = field(default_factory=dict)
    declared: Declaration | None = None
    voided: tuple[Voided, ...] = ()
    withdrawn_because: str = ""
    minutes: int = 0
    taken_up_by: PersonId | None = None
    ballot: Ballot = Ballot.BY_NAME
    poll: Poll | None = None
    cleared: tuple[Cleared, ...] = ()
    added_on: date | None = None
    added_because: str = ""
    withdrawn_on: date | None = None
    challenges: tuple[Challenge, ...] = ()
    elsewhere: tuple[Tally, ...] = ()  # 합동회의: one for each other body, once it has voted

    @property
    def settled(self) -> bool:
        return self.stage in (Stage.DECLARED, Stage.WITHDRAWN)

    @property
    def waiting(self) -> tuple[Challenge, ...]:
        """The challenges still to be decided; who stepped aside meanwhile need not be kept away."""
        return tuple(one for one in self.challenges if one.waiting and one.member not in self.recused)

    @property
    def recused(self) -> frozenset[PersonId]:
        return frozenset(one.person for one in self.recusals)

    @property
    def decided_at(self) -> time | None:
        """When something that stands was decided on it last: those in the room then stand fast."""
        on_challenges = [one.decided.at for one in self.challenges if one.decided]
        return max([*on_challenges, *([self.declared.at] if self.declared else [])], default=None)

    @property
    def late(self) -> bool:
        """Whether it came after the notice; its number says so where the day is not known."""
        return self.added_on is not None or "의" in self.number

    @property
    def cast_any(self) -> bool:
        """Whether anything lies in the box, or is counted from it."""
        return bool(self.votes) or self.poll is not None

    def plan(self, minutes: int) -> Item:
        """How long it is to take; 0 where nobody said."""
        if self.settled:
            raise NotTakenUp
        if not 0 <= minutes <= LONGEST:
            raise NoSuchLength(most=LONGEST)
        return replace(self, minutes=minutes)

    def take_up(self, at: time, by: PersonId | None = None) -> Item:
        """상정, by whoever presides; said twice it stays as it was."""
        if self.settled:
            raise NotTakenUp
        if self.taken_up_at is not None:
            return replace(self, stage=Stage.TAKEN_UP)
        return replace(self, stage=Stage.TAKEN_UP, taken_up_at=at, taken_up_by=by)

    def explain(self, because: str) -> Item:
        """Why it came onto the agenda after the notice."""
        if self.stage is Stage.WITHDRAWN or not self.late:
            raise NotLate
        return replace(self, added_because=because)

    def fall_away(self, because: str, on: date | None = None) -> Item:
        """Off the agenda without a result, its number kept empty once it was fixed."""
        if self.settled:
            raise NotTakenUp
        gone = replace(self, stage=Stage.WITHDRAWN, withdrawn_because=because, withdrawn_on=on)
        return replace(gone, votes={}, poll=None)

    def put_back(self) -> Item:
        """On the agenda again with all that was prepared for it; it was taken off by mistake."""
        if self.stage is not Stage.WITHDRAWN:
            raise NotTakenOff
        return replace(self, stage=Stage.WAITING, withdrawn_because="", withdrawn_on=None)

    def recuse(self, recusal: Recusal) -> Item:
        """The member steps aside for this item: their vote falls away with it.

        A paper cannot be taken out of the box again: there the whole vote falls away.
        """
        if self.settled:
            raise NotTakenUp
        if recusal.person in self.recused:
            raise AlreadyRecused
        votes = {person: choice for person, choice in self.votes.items() if person != recusal.person}
        cleared = self._cleared_but(recusal.person)
        others = tuple(one.without(frozenset({recusal.person})) for one in self.challenges)
        after = replace(self, recusals=(*self.recusals, recusal), votes=votes, cleared=cleared)
        return replace(after, challenges=others)._polled_anew(recusal.person)

    def clear(self, cleared: Cleared) -> Item:
        """The member was asked and has no conflict, for a reason that stays with the item."""
        if self.settled:
            raise NotTakenUp
        if not cleared.because.strip():
            raise GroundMissing
        if cleared.person in self.recused:
            raise AlreadyRecused
        return replace(self, cleared=(*self._cleared_but(cleared.person), cleared))

    def _cleared_but(self, person: PersonId) -> tuple[Cleared, ...]:
        return tuple(one for one in self.cleared if one.person != person)

    def take_back_recusal(self, person: PersonId) -> Item:
        if self.settled:
            raise NotTakenUp
        if person not in self.recused:
            raise NotRecused
        if any(one.person == person and one.kind is Ground.CHALLENGE for one in self.recusals):
            raise ByDecision
        return self.readmit(person)

    def readmit(self, person: PersonId) -> Item:
        """The member takes part again."""
        after = replace(self, recusals=tuple(one for one in self.recusals if one.person != person))
        return after._polled_anew(person)

    def choose_ballot(self, ballot: Ballot) -> Item:
        """By name or on paper; choosing the other clears what was cast."""
        if self.report:
            raise NoVoteOnReport
        if self.settled:
            raise NotTakenUp
        return self if ballot is self.ballot else replace(self, ballot=ballot, votes={}, poll=None)

    def move(self, motion: Motion) -> Item:
        """What the vote is on; changing it clears the votes."""
        self._votable()
        motion.ensure_put()
        if motion == self.motion:
            return self
        return replace(self, motion=motion, votes={}, poll=None, elsewhere=())

    def cast(self, meeting: Meeting, votes: Mapping[PersonId, Choice]) -> Item:
        """These votes, added to or replacing those already in; refuses who has no vote."""
        self._votable()
        meeting.ensure_meets()
        if self.ballot is Ballot.PAPER:
            raise VotedOnPaper
        ensure_voters(meeting, self, votes.keys())
        return replace(self, votes={**self.votes, **votes})

    def reply(self, meeting: Meeting, person: PersonId, choice: Choice | None) -> Item:
        """What a member's sheet says on this item; nothing where it only asks for a meeting."""
        self._votable()
        if person not in voters(meeting, self):
            raise voting.NotAVoter(count=1)
        kept = {one: said for one, said in self.votes.items() if one != person}
        return replace(self, votes=kept if choice is None else {**kept, person: choice})

    def count_ballots(self, meeting: Meeting, count: Count, by: PersonId) -> Item:
        """What one person found in the box; it counts once a second person has found the same."""
        self._votable()
        if self.ballot is not Ballot.PAPER:
            raise VotedByName
        ensure_voters(meeting, self, NOBODY)
        if self.poll is not None:
            return replace(self, poll=self.poll.counted(self.id, count, by))
        roster = voting.roster_of(meeting, self.recused)
        return replace(self, poll=Poll.begun(self.id, roster, count, by))

    def count_elsewhere(self, meeting: Meeting, tally: Tally) -> Item:
        """How another body of the joint meeting voted, in the place of what was entered for it before."""
        self._votable()
        meeting.ensure_open()
        counted = joint.counted(tally, meeting.partners)
        others = tuple(one for one in self.elsewhere if one.body != counted.body)
        return replace(self, elsewhere=(*others, counted))

    def take_back_votes(self) -> Item:
        self._votable()
        return replace(self, votes={}, poll=None, elsewhere=())

    def without_absent(self, room: Set[PersonId]) -> Item:
        """The same item, without the votes of those who have left before it was declared."""
        kept = {one: choice for one, choice in self.votes.items() if one in room}
        gone = frozenset().union(*(one.votes.keys() for one in self.challenges)) - room
        return replace(self, votes=kept, challenges=tuple(one.without(gone) for one in self.challenges))

    def declare(
        self,
        meeting: Meeting,
        resolution: Resolution,
        outcome: str,
        at: time,
        by: PersonId | None = None,
        secrecy: Secrecy = USUAL,
        because: str = "",
    ) -> Item:
        """The result, with the lists it rests on, frozen; refuses what the votes do not carry."""
        if self.stage is not Stage.TAKEN_UP:
            raise NotTakenUp
        meeting.ensure_decides(at)
        if meeting.written is None:  # which takes days, and is ended at any hour
            forward(at, self.taken_up_at)
            forward(at, self.decided_at)
            forward(at, self.voided[-1].declaration.at if self.voided else None)
        if self.waiting and resolution is not Resolution.DEFERRED:
            raise ChallengeWaits(count=len(self.waiting))
        counted = self._counted(meeting, resolution, secrecy)
        roster = self.poll.roster if self.poll else voting.roster_of(meeting, self.recused)
        counters = self.poll.counters if self.poll else ()
        declared = Declaration(
            *(self.motion, resolution, outcome, at, roster, self.votes, counted, by, counters, because),
            elsewhere=self.elsewhere if counted else (),
        )
        return replace(self, stage=Stage.DECLARED, declared=declared)

    def void(self, because: str) -> Item:
        """The declaration is void and stays visible as such; the item stands taken up again."""
        if self.declared is None:
            raise NotDeclared
        voided = (*self.voided, Voided(self.declared, because, self.recusals))
        emptied = replace(self, votes={}, poll=None, elsewhere=())
        return replace(emptied, stage=Stage.TAKEN_UP, declared=None, voided=voided)

    def _votable(self) -> None:
        if self.report:
            raise NoVoteOnReport
        if self.stage is not Stage.TAKEN_UP:
            raise NotTakenUp

    def _polled_anew(self, person: PersonId) -> Item:
        """Without the count, where it was taken among others than those who may vote now."""
        if self.poll is None or person not in self.poll.roster.room:
            return self
        return replace(self, poll=None)

    def _counted(self, meeting: Meeting, resolution: Resolution, secrecy: Secrecy) -> Result | None:
        if self.report is not (resolution is Resolution.REPORTED):
            raise NoVoteOnReport
        if self.report or (not self.cast_any and resolution is Resolution.DEFERRED):
            meeting.ensure_quorum(self.recused)
            joint.ensure_open(meeting.partners)
            return None
        if not self.cast_any:
            raise NoVoteTaken
        self.motion.ensure_worded()
        counted = result(meeting, self, secrecy)
        joint.ensure_open(meeting.partners)
        joint.ensure_all_voted(meeting.partners, self.elsewhere)
        self.motion.ensure_gives(resolution, counted, self.elsewhere)
        return counted


def voters(meeting: Meeting, item: Item) -> frozenset[PersonId]:
    """Those in the room who are not recused from this item."""
    return meeting.room - item.recused


def ensure_voters(meeting: Meeting, item: Item, people: Set[PersonId]) -> None:
    voting.ensure_able(meeting, item.recused, people)


def result(meeting: Meeting, item: Item, secrecy: Secrecy = USUAL) -> Result:
    """The vote as it stands (제11조제5항); refuses without a quorum or with a vote that nobody may cast."""
    if item.poll is not None:
        ensure_voters(meeting, item, item.votes.keys())
        return voting.on_paper(meeting, item.poll, secrecy)
    return voting.by_name(meeting, item.recused, item.votes)


def numbered(items: Sequence[Item]) -> list[Item]:
    """The items in this order, resolution and report items numbered apart; before the notice goes out.

    What was taken off before then leaves no number behind.
    """
    given = {False: 0, True: 0}
    after = []
    for place, item in enumerate(items, start=1):
        number = ""
        if item.stage is not Stage.WITHDRAWN:
            given[item.report] += 1
            number = str(given[item.report])
        after.append(replace(item, place=place, number=number))
    return after


def late_number(items: Sequence[Item], *, report: bool) -> str:
    """What an item is called that comes after the agenda is fixed: 7의2, 7의3."""
    numbers = [item.number for item in items if item.report is report and item.number]
    main = max((int(number.partition("의")[0]) for number in numbers), default=0)
    if not main:
        return "1"
    late = [int(number.partition("의")[2]) for number in numbers if number.startswith(f"{main}의")]
    return f"{main}의{max(late, default=1) + 1}"
