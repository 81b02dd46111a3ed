"""A proposal 제안 of an official or a citizen, from finding it to sharing what came of it.

    discovered ─► supplemented ─► adopted ─► nurtured ─► decided ─► shared        the pipeline of ideas
        │
        └─ preliminary review by the department · likely duplicates, on which a person decides

Of two alike the first received goes first; that they are alike is never decided by the program.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from fractions import Fraction

from committee_desk.domain.awards import Share
from committee_desk.domain.bigrams import common, pairs
from committee_desk.domain.employment import Employment as Employment  # of whoever proposes
from committee_desk.domain.handling import Case, Handling
from committee_desk.domain.ids import ProposalId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

ALIKE = Fraction(6, 10)  # share of pairs of letters in common from which two are shown side by side


class Stage(Enum):
    DISCOVERED = "discovered"  # 발굴
    SUPPLEMENTED = "supplemented"  # 보완
    ADOPTED = "adopted"  # 채택
    NURTURED = "nurtured"  # 숙성
    DECIDED = "decided"  # 신속 결정
    SHARED = "shared"  # 공유


ORDER = tuple(Stage)


class Kind(Enum):
    IDEA = "idea"  # 아이디어제안
    CARRIED_OUT = "carried_out"  # 실시제안
    OPEN_CALL = "open_call"  # 공모제안


class Feasibility(Enum):
    POSSIBLE = "possible"  # 실시 가능
    PARTLY = "partly"  # 부분 실시
    IMPOSSIBLE = "impossible"  # 불가


class ProposalUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A proposal needs a number and a title.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter its title; without a number the desk gives the next one.")
    needs = ("title",)


class SharesWrong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The parts of the joint proposers add up to {whole} and not to 1.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the parts, or leave them out to share alike.")
    needs = ("part",)


class StageBack(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {number} does not go back in the pipeline.")
    advice = QT_TRANSLATE_NOOP("errors", "Undo the last step if it was a mistake.")


class ProposalEnded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {number} has ended.")
    advice = QT_TRANSLATE_NOOP("errors", "Take it up again first, with a reason.")


class StageNotReached(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {number} has not come to this stage yet.")
    advice = QT_TRANSLATE_NOOP("errors", "Move it on first; then say when, by whom and with what result.")


class StageTooEarly(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "On {day} proposal {number} had not come so far yet.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Correct the day; those of the stages follow each other, from the day it was received."
    )
    needs = ("ended_on", "on")


class ReviewUnfounded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A preliminary review needs its department and a reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Say in a sentence why it can, or cannot, be carried out.")
    needs = ("department", "because")


class NotTheFirst(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Proposal {number} was received before proposal {first}.")
    advice = QT_TRANSLATE_NOOP("errors", "The first received goes first: name the later one the duplicate.")


class EndUnfounded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Ending a proposal needs a reason.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Write it: the proposer will be told it, and of the right to ask again."
    )
    needs = ("ending",)


@frozen
class Proposer:
    """The first of several is the main proposer 주제안자; without parts they share alike."""

    name: str
    office: str = ""
    grade: str = ""
    employment: Employment = Employment.UNSAID
    part: Fraction | None = None


@frozen
class Reached:
    """A stage it came to: when, who has it in hand there, and what came of it."""

    stage: Stage
    on: date
    owner: str = ""
    result: str = ""


@frozen
class Review:
    """The department's preliminary review 사전검토."""

    department: str
    feasibility: Feasibility
    because: str
    on: date
    cost: str = ""
    law: str = ""
    timetable: str = ""


@frozen
class Note:
    """A word in the discussion; without a name where the discussion is held so."""

    on: date
    text: str
    who: str = ""


@frozen
class Proposal:
    """`unlike` are those a person has found to be something else, however alike they look."""

    id: ProposalId
    number: str
    title: str
    received_on: date
    kind: Kind = Kind.IDEA
    proposers: tuple[Proposer, ...] = ()
    department: str = ""
    summary: str = ""
    effect: str = ""
    complaint: str = ""
    stage: Stage = Stage.DISCOVERED
    review: Review | None = None
    duplicate_of: ProposalId | None = None
    unlike: tuple[ProposalId, ...] = ()
    notes: tuple[Note, ...] = ()
    ended_on: date | None = None
    ended_because: str = ""
    way: tuple[Reached, ...] = ()
    handling: Handling = Handling()

    def __post_init__(self) -> None:
        if not (self.number.strip() and self.title.strip()):
            raise ProposalUnnamed
        parts = [one.part for one in self.proposers if one.part is not None]
        if parts and (sum(parts) != 1 or len(parts) < len(self.proposers)):
            raise SharesWrong(whole=sum(parts, Fraction()))

    @property
    def shares(self) -> tuple[Share, ...]:
        """Who has which part in it; one share at least is needed for an award."""
        alike = Fraction(1, len(self.proposers) or 1)
        return tuple(
            Share(f"{one.name}({one.office})" if one.office else one.name, one.part or alike)
            for one in self.proposers
        )

    @property
    def ended(self) -> bool:
        return self.ended_on is not None

    @property
    def adopted(self) -> bool | None:
        """Whether it was adopted; nothing while that is undecided."""
        if self.ended:
            return False
        return True if ORDER.index(self.stage) >= ORDER.index(Stage.ADOPTED) else None

    @property
    def decided_on(self) -> date | None:
        """The day of that: it was ended, or came to the first stage from adoption on."""
        if self.ended_on is not None:
            return self.ended_on
        later = (one.on for one in self.way if ORDER.index(one.stage) >= ORDER.index(Stage.ADOPTED))
        return min(later, default=None)

    @property
    def case(self) -> Case:
        """What the days of the law hang on."""
        return Case(self.received_on, self.handling, self.adopted, self.decided_on)

    def reached(self, stage: Stage) -> Reached | None:
        """When, by whom and with what result it was at a stage; nothing of one passed over or to come."""
        first = Reached(Stage.DISCOVERED, self.received_on, self.department)
        kept = {one.stage: one for one in (first, *self.way)}
        return kept.get(stage)

    def onward(self, stage: Stage, on: date, owner: str = "") -> Proposal:
        """At a later stage of the pipeline; stages may be passed over, and none is gone back to."""
        self._ensure_open()
        if ORDER.index(stage) <= ORDER.index(self.stage):
            raise StageBack(number=self.number)
        return replace(self, stage=stage).told(Reached(stage, on, owner))

    def told(self, reached: Reached) -> Proposal:
        """When, by whom and with what result it was at a stage it has come to."""
        if ORDER.index(reached.stage) > ORDER.index(self.stage):
            raise StageNotReached(number=self.number)
        others = [one for one in self.way if one.stage is not reached.stage]
        way = sorted((*others, reached), key=lambda one: ORDER.index(one.stage))
        days = [self.received_on, *(one.on for one in way)]
        if days != sorted(days):
            raise StageTooEarly(number=self.number, day=reached.on)
        return replace(self, way=tuple(way))

    def reviewed(self, review: Review) -> Proposal:
        self._ensure_open()
        if not (review.department.strip() and review.because.strip()):
            raise ReviewUnfounded
        return replace(self, review=review)

    def same_as(self, first: Proposal) -> Proposal:
        """A person has found it to be the same as one received earlier."""
        if (first.received_on, first.id) >= (self.received_on, self.id):
            raise NotTheFirst(number=self.number, first=first.number)
        return replace(
            self, duplicate_of=first.id, unlike=tuple(one for one in self.unlike if one != first.id)
        )

    def other_than(self, other: ProposalId) -> Proposal:
        """A person has found it to be something else; the two are not shown side by side again."""
        kept = None if self.duplicate_of == other else self.duplicate_of
        return replace(self, duplicate_of=kept, unlike=tuple(sorted({*self.unlike, other})))

    def noted(self, note: Note) -> Proposal:
        return replace(self, notes=(*self.notes, note))

    @property
    def last_on(self) -> date:
        """The latest day on which it came to a stage, or else came in."""
        return max((one.on for one in self.way), default=self.received_on)

    def end(self, on: date, because: str) -> Proposal:
        """Not adopted, or taken back."""
        self._ensure_open()
        if not because.strip():
            raise EndUnfounded
        if on < self.last_on:
            raise StageTooEarly(number=self.number, day=on)
        return replace(self, ended_on=on, ended_because=because)

    def take_up_again(self, because: str) -> Proposal:
        if not because.strip():
            raise EndUnfounded
        return replace(self, ended_on=None, ended_because="")

    def _ensure_open(self) -> None:
        if self.ended:
            raise ProposalEnded(number=self.number)


@frozen
class Text:
    """What two proposals are compared by."""

    id: ProposalId
    received_on: date
    title: str
    summary: str = ""


@frozen
class Likeness:
    """Two that read alike: the first received, the later one, and how much they have in common."""

    first: ProposalId
    later: ProposalId
    share: Fraction


def likenesses(
    texts: Iterable[Text],
    known: Iterable[tuple[ProposalId, ProposalId]] = (),
    each: Callable[[int], object] = lambda done: None,
) -> list[Likeness]:
    """Every two that read alike, the most alike first; those a person has decided on are left out.

    Titles are compared where they share enough of all but their commonest pairs, and summaries of titles
    that are half alike, or where they are the same: so that thousands need no look at each two.
    `each` hears after every text how many have been compared with those before them.
    """
    ordered = sorted(texts, key=lambda one: (one.received_on, one.id))
    decided = {frozenset(pair) for pair in known}
    shelf = _Shelf(Counter(pair for one in ordered for pair in pairs(one.title)))
    found: list[Likeness] = []
    for done, one in enumerate(ordered, start=1):
        title, summary = pairs(one.title), pairs(one.summary)
        for other in shelf.near(title, summary):
            share = max(common(shelf.titles[other], title), common(shelf.summaries[other], summary))
            if share >= ALIKE and frozenset((other, one.id)) not in decided:
                found.append(Likeness(other, one.id, share))
        shelf.take(one.id, title, summary)
        each(done)
    return sorted(found, key=lambda one: (-one.share, one.first, one.later))


@dataclass(slots=True)
class _Shelf:
    """The texts compared so far, by the pairs of letters in their titles; `often` counts these in all."""

    often: Counter[str]
    titles: dict[ProposalId, frozenset[str]] = field(default_factory=dict)
    summaries: dict[ProposalId, frozenset[str]] = field(default_factory=dict)
    holding: dict[str, list[ProposalId]] = field(default_factory=dict)
    same: dict[frozenset[str], list[ProposalId]] = field(default_factory=dict)

    def take(self, id: ProposalId, title: frozenset[str], summary: frozenset[str]) -> None:
        self.titles[id], self.summaries[id] = title, summary
        for pair in title:
            self.holding.setdefault(pair, []).append(id)
        if summary:
            self.same.setdefault(summary, []).append(id)

    def near(self, title: frozenset[str], summary: frozenset[str]) -> Iterable[ProposalId]:
        """Those that can come to half of what makes two alike, in the order they came."""
        rare = sorted(title, key=lambda pair: (self.often[pair], pair))
        passed = len(rare) // 4
        shared: Counter[ProposalId] = Counter()
        for pair in rare[: len(rare) - passed]:
            shared.update(self.holding.get(pair, ()))
        # Of two alike a title has at least 3/7 of its pairs in the other, however long that one is.
        least = max(1, -(-3 * len(title) // 7) - passed)
        near = {id for id, count in shared.items() if count >= least}
        return sorted(near.union(self.same.get(summary, ())))
