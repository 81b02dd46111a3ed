"""What a vote comes to: every number it hangs on, and whether it was carried.

votes by name, or the totals of papers ─► Result ─► Declaration · Decision, frozen for every outlet
"""

from __future__ import annotations

from enum import Enum

from committee_desk.domain.attendance import Quorum
from committee_desk.domain.poll import Ballot
from committee_desk.domain.rules import Base
from committee_desk.frozen import frozen


class Choice(Enum):
    YES = "yes"  # 찬성
    NO = "no"  # 반대
    ABSTAIN = "abstain"  # 기권


def majority(voters: int) -> int:
    """How many in favour carry it, of so many who may vote."""
    return voters // 2 + 1


@frozen
class Result:
    """A vote with every number it hangs on; `counted_from` says whose half opens the meeting.

    Where the totals of a paper ballot are withheld, no outlet says more than whether it was carried.
    """

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
    invalid: int = 0
    ballot: Ballot = Ballot.BY_NAME
    withheld: bool = False
    in_writing: bool = False  # those present are those who replied
    by_video: int = 0  # of those present

    @property
    def needed(self) -> int:
        return majority(self.voters)

    @property
    def silent(self) -> int:
        return self.voters - self.yes - self.no - self.abstain - self.invalid

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
