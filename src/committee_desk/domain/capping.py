"""How much money one person may be given in a year, from whatever source.

    what a list gives ─┐
    what they had ─────┴─► beyond(cap) ─► who would have too much, and how much

A person is the name with the office, as papers print it; what a department is given counts for nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from committee_desk.domain.awards import Paid
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP

NAMESAKES = QT_TRANSLATE_NOOP(
    "errors",
    "{people} bear one name; together they would have {won} won in this year, "
    "and the most for one person is {cap} won.",
)
ONE_OR_TWO = QT_TRANSLATE_NOOP(
    "errors", "See whether they are one person; if so, lower the sum, else say that they are two."
)
MASKED = "○"  # in a name that papers do not tell
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


def namesakes(given: Sequence[Paid], had: Mapping[str, int], cap: int, rules: Rules) -> Iterator[Finding]:
    """Who bear one name in several departments, and would have too much if they were one person.

    A masked name is nobody's own, and says nothing.
    """
    whole = Counter(dict(had))
    for one in given:
        whole[one.person] += one.won
    for name in sorted({_name(one.person) for one in given if one.won and MASKED not in one.person}):
        people = sorted(person for person, won in whole.items() if _name(person) == name and won)
        won = sum(whole[person] for person in people)
        if len(people) > 1 and won > cap and all(whole[person] <= cap for person in people):
            facts = {"people": ", ".join(people), "won": f"{won:,}", "cap": f"{cap:,}"}
            rule = cap_rule(rules)
            yield by_rule(rules, rule, NAMESAKES, ONE_OR_TWO, facts, strength=Strength.WARN)


def _name(person: str) -> str:
    """The name without the department that papers print after it."""
    return person.partition("(")[0].strip()
