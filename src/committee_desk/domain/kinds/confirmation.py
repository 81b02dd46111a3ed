"""Confirmation of minutes 회의록 확인: the minutes of an earlier meeting, as they are or with corrections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

if TYPE_CHECKING:
    from committee_desk.domain.paper import IssuedPaper

NO_MEETING = QT_TRANSLATE_NOOP("errors", "It does not say which meeting's minutes are to be confirmed.")
CHOOSE_MEETING = QT_TRANSLATE_NOOP("errors", "Choose the meeting among the particulars of the matter.")

NOT_ISSUED = QT_TRANSLATE_NOOP("errors", "The minutes to be confirmed are not issued yet.")
ISSUE_FIRST = QT_TRANSLATE_NOOP("errors", "Issue them and have them signed, so that members can read them.")
NOT_SIGNED = QT_TRANSLATE_NOOP(
    "errors", "The minutes to be confirmed, {number}, bear {signed} of {wanted} signatures."
)
SIGN_FIRST = QT_TRANSLATE_NOOP("errors", "Have the others sign, or close the paper without the rest.")

CONFIRMED = "confirmed"
CORRECTED = "corrected"
NOT_CONFIRMED = "not_confirmed"


@frozen
class Confirmation:
    outcomes: ClassVar[tuple[str, ...]] = (CONFIRMED, CORRECTED, NOT_CONFIRMED)
    papers: ClassVar[tuple[str, ...]] = ()
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    meeting: MeetingId | None = None  # whose minutes
    circulated_on: date | None = None  # 회람일
    note: str = ""  # 참고사항

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if self.meeting is None:
            yield by_rule(rules, "matters.kinds", NO_MEETING, CHOOSE_MEETING, strength=Strength.INFORM)

    def unready(self, issued: IssuedPaper | None, rules: Rules) -> Iterator[Finding]:
        """What the minutes still lack as a paper; confirming them all the same asks for a reason."""
        if self.meeting is None:
            return
        if issued is None:
            yield by_rule(rules, "matters.kinds", NOT_ISSUED, ISSUE_FIRST, strength=Strength.WARN)
        elif not issued.settled:
            facts = {"number": issued.number, "signed": len(issued.signed), "wanted": len(issued.signers)}
            yield by_rule(rules, "matters.kinds", NOT_SIGNED, SIGN_FIRST, facts, strength=Strength.WARN)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if self.meeting is None and outcome != NOT_CONFIRMED:
            yield by_rule(rules, "matters.kinds", NO_MEETING, CHOOSE_MEETING, strength=Strength.REFUSE)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        """With an amendment or a condition, the minutes are confirmed as corrected by its words."""
        if resolution is Resolution.REJECTED:
            return NOT_CONFIRMED
        return CORRECTED if resolution in (Resolution.AMENDED, Resolution.CONDITIONAL) else CONFIRMED
