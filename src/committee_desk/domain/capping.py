"""How much money one person may be given in a year, from whatever source.

    what a list gives ─┐
    what they had ─────┴─► beyond(cap) ─► who would have too much, and how much

A person is the name with the office, as papers print it; what a department is given counts for nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from committee_desk.domain.awards import Paid
from committee_desk.domain.rules import Rules

CAP_RULES = ("scoring.cap_won", "incentives.cap_won")


def cap_rule(rules: Rules) -> str:
    """The key of the most for one person in a year; none where the rules do not say."""
    return next((key for key in CAP_RULES if rules.get(key) is not None), "")


def beyond(given: Sequence[Paid], had: Mapping[str, int], cap: int) -> list[Paid]:
    """Whom this would bring above the cap, and to what; who is given nothing more is not named."""
    whole = Counter(dict(had))
    for one in given:
        whole[one.person] += one.won
    named = {one.person for one in given if one.won}
    return [Paid(person, whole[person]) for person in sorted(named) if whole[person] > cap]
