"""A secret vote 무기명: papers that two people count, each for themselves, until both say the same.

    the room ─► Roster ─┐
    first count, sealed ┴─► Poll ◄─ second count, the same ─► Count: totals, and never whose they are
                              └◄─── another: the seal falls away, and both count anew

What the first counted is kept as a seal, so that nobody reads it before the second has counted too. After a
difference it is kept no longer, so that nobody tries figures against it until they fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from hashlib import sha256

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class Ballot(Enum):
    BY_NAME = "by_name"  # 기명
    PAPER = "paper"  # 무기명


class BallotsDiffer(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The two counts are not the same.")
    advice = QT_TRANSLATE_NOOP("errors", "Count the papers again, each for themselves; then both key anew.")


class SameCounter(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "These papers have been counted by this person already.")
    advice = QT_TRANSLATE_NOOP("errors", "Let somebody else count them and key what they found.")
    needs = ("counter",)


class CountedAlready(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Two people have counted these papers, and they agree.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare the result, or cancel the vote and take it again.")


class CountedOnce(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Only one person has counted the papers.")
    advice = QT_TRANSLATE_NOOP("errors", "Let somebody else count them and key what they found.")


class TooManyBallots(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Papers counted: {papers}; persons who may vote: {voters}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Count again. Whoever left after voting is recorded as leaving after the count."
    )


class EmptyBox(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No paper was counted.")
    advice = QT_TRANSLATE_NOOP("errors", "Key what lay in the box; without a paper there was no vote.")
    needs = ("yes",)


class NotANumber(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Papers are counted from 0 upwards.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the figures.")


FAR_FROM_BOX = QT_TRANSLATE_NOOP(
    "errors", "Voters who take part by video and cannot put a paper into the box: {count}."
)
BY_NAME_THEN = QT_TRANSLATE_NOOP(
    "errors", "Cancel the vote and take it by name, or say how their papers came into the box."
)


class VotedByName(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This item is voted on by name.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the votes by name, or choose the paper ballot first.")


class VotedOnPaper(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This item is voted on by paper ballot, without names.")
    advice = QT_TRANSLATE_NOOP("errors", "Count the papers, or choose the vote by name first.")


@frozen
class Roster:
    """Who was entitled, in the room and recused when the vote was closed."""

    designated: tuple[PersonId, ...]
    room: frozenset[PersonId]
    recused: frozenset[PersonId]
    by_video: frozenset[PersonId] = frozenset()  # of the room

    @property
    def voters(self) -> frozenset[PersonId]:
        return self.room - self.recused


@frozen
class Count:
    """What lay in the box; who is not in it said nothing."""

    yes: int
    no: int
    abstain: int = 0
    invalid: int = 0

    def __post_init__(self) -> None:
        if min(self.yes, self.no, self.abstain, self.invalid) < 0:
            raise NotANumber

    @property
    def papers(self) -> int:
        return self.yes + self.no + self.abstain + self.invalid


@frozen
class Poll:
    """`roster` is that of the first count: whoever leaves afterwards has voted all the same.

    Two counts that differ leave no seal, and `second` is whoever counts once more after `first`.
    """

    roster: Roster
    first: PersonId
    seal: str
    second: PersonId | None = None
    count: Count | None = None

    @classmethod
    def begun(cls, item: ItemId, roster: Roster, count: Count, by: PersonId) -> Poll:
        """The first count of the papers; its figures are sealed."""
        return cls(roster, by, sealed(item, count, by))._within(count)

    def counted(self, item: ItemId, count: Count, by: PersonId) -> Poll:
        """Once more: the first person corrects the figures, or a second finds the same, or other ones."""
        if self.count is not None:
            raise CountedAlready
        self._within(count)
        if self.differed:
            other = self.first if by == self.second else self.second
            return replace(self, first=by, second=other, seal=sealed(item, count, by))
        if by == self.first:
            if sealed(item, count, by) == self.seal:
                raise SameCounter
            return replace(self, seal=sealed(item, count, by))
        if sealed(item, count, self.first) != self.seal:
            return replace(self, second=by, seal="")
        return replace(self, second=by, count=count)

    @property
    def differed(self) -> bool:
        """Whether both are to count anew."""
        return not self.seal

    @property
    def due(self) -> PersonId | None:
        """Who is to count now, where that is known."""
        return self.first if self.differed else self.second

    @property
    def counters(self) -> tuple[PersonId, ...]:
        """Whose count stands."""
        standing = () if self.differed else (self.first,)
        return standing if self.second is None or self.count is None else (*standing, self.second)

    def ensure_counted(self) -> Count:
        if self.differed:
            raise BallotsDiffer
        if self.count is None:
            raise CountedOnce
        return self.count

    def _within(self, count: Count) -> Poll:
        if not count.papers:
            raise EmptyBox
        if count.papers > len(self.roster.voters):
            raise TooManyBallots(papers=count.papers, voters=len(self.roster.voters))
        return self


def far_from_box(poll: Poll | None, rules: Rules) -> Iterator[Finding]:
    """What the rules say of a secret vote in which somebody takes part by video."""
    key = "secret_ballot.by_video"
    far = poll.roster.by_video & poll.roster.voters if poll else frozenset()
    if far and rules.get(key) is not None and not rules.flag(key):
        yield by_rule(rules, key, FAR_FROM_BOX, BY_NAME_THEN, {"count": len(far)})


def sealed(item: ItemId, count: Count, by: PersonId) -> str:
    """Keeps figures from being read in passing; whoever tries all figures finds them."""
    figures = (item, by, count.yes, count.no, count.abstain, count.invalid)
    return sha256("/".join(map(str, figures)).encode()).hexdigest()


@frozen
class Secrecy:
    """When totals would tell how somebody voted: few voters, or all of one mind."""

    fewest: int = 4
    unanimous: bool = True

    @classmethod
    def of(cls, rules: Rules) -> Secrecy:
        """As the rules say; a desk whose rules are older than the question hides as usual."""
        if rules.get("secret_ballot.fewest") is None:
            return USUAL
        return cls(rules.number("secret_ballot.fewest"), rules.flag("secret_ballot.unanimous"))

    def hides(self, count: Count, voters: int) -> bool:
        """Whether a paper may say only that it was carried or not."""
        of_one_mind = voters in (count.yes, count.no, count.abstain, count.invalid)
        return voters < self.fewest or (self.unanimous and of_one_mind)


USUAL = Secrecy()
