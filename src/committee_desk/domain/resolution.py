"""What a vote gives, and the outcomes that kinds of matter commonly make of it.

    vote ─► Resolution ─► a kind's own outcome: taken_or_not · by_resolution, or what the kind says itself

The vote is the same for all kinds; what it means is not.
"""

from __future__ import annotations

from enum import Enum


class Resolution(Enum):
    """What the vote gives; what it means is the kind's to say."""

    AS_PROPOSED = "as_proposed"  # 원안의결
    AMENDED = "amended"  # 수정의결
    CONDITIONAL = "conditional"  # 조건부의결
    REJECTED = "rejected"  # 부결
    DEFERRED = "deferred"  # 보류
    REPORTED = "reported"  # 보고


def taken_or_not(outcomes: tuple[str, ...], resolution: Resolution, proposed: str) -> str:
    """For kinds whose first outcome takes the request up, and whose second does not.

    What would have turned it down, when that is voted down, decides nothing.
    """
    taken, not_taken, *_ = outcomes
    if resolution is Resolution.REJECTED:
        return not_taken if proposed in ("", taken) else ""
    return proposed or taken


def by_resolution(outcomes: tuple[str, ...], resolution: Resolution, proposed: str) -> str:
    """For kinds with four outcomes: as proposed, as amended, on a condition, and not at all."""
    taken, amended, conditional, not_taken = outcomes
    match resolution:
        case Resolution.REJECTED:
            return "" if proposed == not_taken else not_taken
        case Resolution.AMENDED:
            return amended
        case Resolution.CONDITIONAL:
            return conditional
    return not_taken if proposed == not_taken else taken
