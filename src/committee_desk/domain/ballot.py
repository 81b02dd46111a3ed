"""An agenda item, who must step aside for it, its vote, and what the vote gives.

    Item (recusals, motion, votes) ─┐
    Meeting (room, opening) ────────┴─► result ─► declare(resolution) ─► Declaration, frozen for every outlet

Abstaining, silent and invalid count among the voters; a tie fails; nobody has a casting vote.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import time
from enum import Enum

from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Meeting, Quorum, forward
from committee_desk.domain.rules import Base, Row, Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError


class Choice(Enum):
    YES = "yes"  # 찬성
    NO = "no"  # 반대
    ABSTAIN = "abstain"  # 기권


class Ground(Enum):
    EXCLUSION = "exclusion"  # 제척
    AVOIDANCE = "avoidance"  # 회피


class Stage(Enum):
    WAITING = "waiting"
    TAKEN_UP = "taken_up"  # 상정
    DECLARED = "declared"
    WITHDRAWN = "withdrawn"  # taken off the agenda


class NotAVoter(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} of those named may not vote on this item.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Recused, absent and undesignated persons have no vote; leave them out."
    )


class NotTakenUp(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This item has not been taken up, or is already declared.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Take the item up first; what is declared can only be voided, with a reason."
    )


class NotDeclared(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No result has been declared for this item.")
    advice = QT_TRANSLATE_NOOP("errors", "Before it is declared, a vote is simply changed.")


class NotCarried(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{yes} votes in favour do not carry it: {needed} are needed.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare it rejected, or correct the votes.")


class WasCarried(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{yes} votes in favour carry it; it cannot be declared rejected.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare what was put to the vote, or correct the votes.")


class NoVoteTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No vote has been recorded.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the votes, or defer the item.")


class NoVoteOnReport(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A report item carries no vote.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare it reported.")


class WordsMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "An amended or conditional resolution needs its words.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the amendment or the condition as it is to be carried out.")


class AlreadyRecused(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is already recused from the item.")
    advice = QT_TRANSLATE_NOOP("errors", "Take the recusal back first if its ground is another.")


class NotRecused(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is not recused from the item.")
    advice = QT_TRANSLATE_NOOP("errors", "There is nothing to take back; look at the item's recusals.")


class NoMotion(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{resolution}” is what a vote may give, not what is put to it.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Put the matter to the vote as proposed; it is rejected when too few say yes."
    )


class NotPutOff(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The vote was on putting the item off, and did not carry it.")
    advice = QT_TRANSLATE_NOOP("errors", "Go on with the item: put the matter itself to the vote.")


@dataclass(frozen=True, slots=True)
class Recusal:
    """Who steps aside, how, and on which numbered ground of 제11조의2제1항."""

    person: PersonId
    kind: Ground
    ground: int
    text: str = ""
    at: time | None = None


class NoSuchGround(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The rules know no ground for exclusion numbered {number}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of the grounds the decree lists.")


def ground(rules: Rules, number: int) -> Row:
    """The ground for exclusion with this number (제11조의2제1항), as the rule pack words it."""
    for row in rules.table("recusal.exclusion"):
        if row.get("number") == number:
            return row
    raise NoSuchGround(number=number)


@dataclass(frozen=True, slots=True)
class Motion:
    """What is put to the vote: the resolution, the outcome it means, and its words."""

    resolution: Resolution = Resolution.AS_PROPOSED
    outcome: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """A vote with every number it hangs on; `counted_from` says whose half opens the meeting."""

    counted_from: Base
    opening: Quorum
    recused: int
    voters: int
    yes: int
    no: int
    abstain: int
    article: str
    pack: str = ""
    rule: str = "majority_of"

    @property
    def needed(self) -> int:
        return self.voters // 2 + 1

    @property
    def silent(self) -> int:
        return self.voters - self.yes - self.no - self.abstain

    @property
    def carried(self) -> bool:
        """More than half of the voters said yes; a tie fails and nobody has a casting vote."""
        return self.yes >= self.needed

    @property
    def tied(self) -> bool:
        return self.yes > 0 and self.yes * 2 == self.voters

    @property
    def caution(self) -> bool:
        """Fewer could vote than were needed to open: lawful, but open to attack."""
        return self.voters < self.opening.required


@dataclass(frozen=True, slots=True)
class Roster:
    """Who was entitled, in the room and recused when the result was declared."""

    designated: tuple[PersonId, ...]
    room: frozenset[PersonId]
    recused: frozenset[PersonId]


@dataclass(frozen=True, slots=True)
class Declaration:
    """The result as declared; every paper, screen and export reads this and counts nothing again."""

    motion: Motion
    resolution: Resolution
    outcome: str
    at: time
    roster: Roster
    votes: Mapping[PersonId, Choice]
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class Voided:
    declaration: Declaration
    because: str


@dataclass(frozen=True, slots=True)
class Item:
    """`number` is printed: 의결안건 제N호, later ones 7의2; `place` orders the agenda."""

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

    @property
    def settled(self) -> bool:
        return self.stage in (Stage.DECLARED, Stage.WITHDRAWN)

    @property
    def recused(self) -> frozenset[PersonId]:
        return frozenset(one.person for one in self.recusals)

    def take_up(self, at: time) -> Item:
        if self.settled:
            raise NotTakenUp
        return replace(self, stage=Stage.TAKEN_UP, taken_up_at=self.taken_up_at or at)

    def fall_away(self, because: str) -> Item:
        """Off the agenda without a result, its number kept empty once it was fixed."""
        if self.settled:
            raise NotTakenUp
        return replace(self, stage=Stage.WITHDRAWN, withdrawn_because=because, votes={})

    def recuse(self, recusal: Recusal) -> Item:
        """The member steps aside for this item: their vote, if any, falls away with it."""
        if self.settled:
            raise NotTakenUp
        if recusal.person in self.recused:
            raise AlreadyRecused
        votes = {person: choice for person, choice in self.votes.items() if person != recusal.person}
        return replace(self, recusals=(*self.recusals, recusal), votes=votes)

    def take_back_recusal(self, person: PersonId) -> Item:
        if self.settled:
            raise NotTakenUp
        if person not in self.recused:
            raise NotRecused
        return replace(self, recusals=tuple(one for one in self.recusals if one.person != person))

    def move(self, motion: Motion) -> Item:
        """What the vote is on; changing it clears the votes."""
        self._votable()
        if motion.resolution not in PUT:
            raise NoMotion(resolution=motion.resolution.value)
        return self if motion == self.motion else replace(self, motion=motion, votes={})

    def cast(self, meeting: Meeting, votes: Mapping[PersonId, Choice]) -> Item:
        """These votes, added to or replacing those already in; refuses who has no vote."""
        self._votable()
        ensure_voters(meeting, self, votes.keys())
        return replace(self, votes={**self.votes, **votes})

    def take_back_votes(self) -> Item:
        self._votable()
        return replace(self, votes={})

    def without_absent(self, room: Set[PersonId]) -> Item:
        """The same item, without the votes of those who have left before it was declared."""
        return replace(self, votes={one: choice for one, choice in self.votes.items() if one in room})

    def declare(self, meeting: Meeting, resolution: Resolution, outcome: str, at: time) -> Item:
        """The result, with the lists it rests on, frozen; refuses what the votes do not carry."""
        if self.stage is not Stage.TAKEN_UP:
            raise NotTakenUp
        meeting.ensure_open()
        forward(at, self.taken_up_at)
        counted = self._counted(meeting, resolution)
        roster = Roster(meeting.designated, meeting.room, self.recused)
        declared = Declaration(self.motion, resolution, outcome, at, roster, self.votes, counted)
        return replace(self, stage=Stage.DECLARED, declared=declared)

    def void(self, because: str) -> Item:
        """The declaration is void and stays visible as such; the item stands taken up again."""
        if self.declared is None:
            raise NotDeclared
        voided = (*self.voided, Voided(self.declared, because))
        return replace(self, stage=Stage.TAKEN_UP, declared=None, votes={}, voided=voided)

    def _votable(self) -> None:
        if self.report:
            raise NoVoteOnReport
        if self.stage is not Stage.TAKEN_UP:
            raise NotTakenUp

    def _counted(self, meeting: Meeting, resolution: Resolution) -> Result | None:
        if self.report or resolution is Resolution.REPORTED:
            if not self.report or resolution is not Resolution.REPORTED:
                raise NoVoteOnReport
            meeting.ensure_quorum(self.recused)
            return None
        if not self.votes and resolution is Resolution.DEFERRED:
            meeting.ensure_quorum(self.recused)
            return None
        if not self.votes:
            raise NoVoteTaken
        if self.motion.resolution in WORDED and not self.motion.text.strip():
            raise WordsMissing
        counted = result(meeting, self)
        _ensure_agrees(counted, self.motion.resolution, resolution)
        return counted


WORDED = frozenset({Resolution.AMENDED, Resolution.CONDITIONAL})
PUT = frozenset({Resolution.AS_PROPOSED, Resolution.DEFERRED, *WORDED})


def _ensure_agrees(counted: Result, put: Resolution, declared: Resolution) -> None:
    if declared is Resolution.REJECTED:
        if counted.carried:
            raise WasCarried(yes=counted.yes)
        if put is Resolution.DEFERRED:  # the matter itself has not been voted on
            raise NotPutOff
    elif declared is not put or not counted.carried:
        raise NotCarried(yes=counted.yes, needed=counted.needed)


def voters(meeting: Meeting, item: Item) -> frozenset[PersonId]:
    """Those in the room who are not recused from this item."""
    return meeting.room - item.recused


def ensure_voters(meeting: Meeting, item: Item, people: Set[PersonId]) -> None:
    meeting.ensure_open()
    meeting.ensure_quorum(item.recused)
    if strangers := people - voters(meeting, item):
        raise NotAVoter(count=len(strangers))


def result(meeting: Meeting, item: Item) -> Result:
    """The vote as it stands (제11조제5항); refuses without a quorum or with a vote that nobody may cast."""
    ensure_voters(meeting, item, item.votes.keys())
    cast = list(item.votes.values())
    return Result(
        counted_from=meeting.opening.base,
        opening=meeting.quorum(item.recused),
        recused=len(item.recused & meeting.room),
        voters=len(voters(meeting, item)),
        yes=cast.count(Choice.YES),
        no=cast.count(Choice.NO),
        abstain=cast.count(Choice.ABSTAIN),
        article=meeting.opening.article,
        pack=meeting.opening.pack,
        rule=meeting.opening.rule,
    )


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
