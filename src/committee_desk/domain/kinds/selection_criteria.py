"""Selection criteria 선발기준: by what outstanding officials are selected, resolved before anybody is.

    criteria, shares of the judging, who is eligible, measures offered ─► resolved ─► Terms
                                                                   a selection stands on them ◄┘

The shares are exact, and what is judged in parts is put together by them alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import ClassVar

from committee_desk.domain.exact import plain
from committee_desk.domain.finding import NO_FACTS, Finding, RowName, by_rule
from committee_desk.domain.matter import AFTER_DECISION, Matter
from committee_desk.domain.proposal import Employment
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

RESOLVED, NOT_RESOLVED = "criteria_resolved", "criteria_not_resolved"
WHOLE = Fraction(100)

RESOLVED_KEY = "selection.criteria_resolved"
CRITERIA_KEY = "selection.criteria"
ELIGIBLE_KEY = "selection.eligible"
MEASURES_KEY = "incentives.measures"
LEAST_KEY = "incentives.at_least"
CHOOSE_KEY = "incentives.key_task_choose"

NO_CRITERIA = QT_TRANSLATE_NOOP("errors", "It does not say by what the officials are judged.")
ENTER_CRITERIA = QT_TRANSLATE_NOOP("errors", "Enter each criterion with what it weighs of a hundred.")
NOT_WHOLE = QT_TRANSLATE_NOOP("errors", "The criteria weigh {whole} and not 100.")
SHARES_NOT_WHOLE = QT_TRANSLATE_NOOP("errors", "The shares of the judging make {whole} and not 100.")
CORRECT_WEIGHTS = QT_TRANSLATE_NOOP("errors", "Correct the weights, so that all together make 100.")
NO_WEIGHT = QT_TRANSLATE_NOOP("errors", "“{name}” weighs nothing.")
WEIGH_OR_DROP = QT_TRANSLATE_NOOP("errors", "Give it a weight above nought, or take it out.")
UNNAMED = QT_TRANSLATE_NOOP("errors", "A criterion or a share of the judging has no name.")
NAME_IT = QT_TRANSLATE_NOOP("errors", "Name it as it should stand on paper, or take it out.")
NAMED_TWICE = QT_TRANSLATE_NOOP("errors", "“{name}” stands there twice.")
NAME_ONCE = QT_TRANSLATE_NOOP("errors", "Take one of the two out, or give it another name.")
NOBODY_ELIGIBLE = QT_TRANSLATE_NOOP("errors", "It does not say who may be selected.")
ENTER_ELIGIBLE = QT_TRANSLATE_NOOP("errors", "Mark each kind of employment that is open to selection.")
NOT_OPEN = QT_TRANSLATE_NOOP("errors", "The rules open the selection to no such employment: {employment}.")
OPEN_BY_RULE = QT_TRANSLATE_NOOP("errors", "Take it out, or add it to the desk's own rules first.")
NO_MEASURES = QT_TRANSLATE_NOOP("errors", "It does not say which measures are offered.")
ENTER_MEASURES = QT_TRANSLATE_NOOP("errors", "Mark those that whoever is selected may be given.")
NO_SUCH_MEASURE = QT_TRANSLATE_NOOP("errors", "The rules know no such measure: {measure}.")
MEASURE_BY_RULE = QT_TRANSLATE_NOOP("errors", "Take it out, or add it to the desk's own rules first.")
TOO_FEW_TO_CHOOSE = QT_TRANSLATE_NOOP(
    "errors", "The lead of a key task is to choose {choose} of {offered} measures."
)
OFFER_MORE = QT_TRANSLATE_NOOP("errors", "Lower the number, or offer more measures.")


class NotCriteria(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Matter {number} holds no selection criteria.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the matter by which the criteria came before the body.")


@frozen
class Part:
    """A criterion, or a share of the judging, with what it weighs of a hundred."""

    name: str = ""
    weight: Fraction = Fraction()


@frozen
class Terms:
    """What a selection stands on, as it was resolved; without a day it has not been."""

    number: str = ""  # of the matter
    resolved_on: date | None = None
    shares: tuple[Part, ...] = ()
    eligible: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    choose: int | None = None
    places: int | None = None


@frozen
class SelectionCriteria:
    """`eligible` and `measures` name rows of the rule pack; `choose` is for leads of key tasks."""

    outcomes: ClassVar[tuple[str, ...]] = (RESOLVED, NOT_RESOLVED)
    papers: ClassVar[tuple[str, ...]] = ("decision",)
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    period: str = ""  # 선발 대상 기간: 2026년, 2026년 하반기
    criteria: tuple[Part, ...] = ()
    shares: tuple[Part, ...] = ()
    eligible: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    choose: int | None = None
    places: int | None = None
    procedure: str = ""  # 선발 절차

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if not self.criteria:
            yield by_rule(rules, CRITERIA_KEY, NO_CRITERIA, ENTER_CRITERIA, strength=Strength.INFORM)
        if self.shares and weighed(self.shares) != WHOLE:
            facts = {"whole": plain(weighed(self.shares))}
            yield by_rule(
                rules, CRITERIA_KEY, SHARES_NOT_WHOLE, CORRECT_WEIGHTS, facts, strength=Strength.INFORM
            )

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome != RESOLVED:
            return
        yield from self._weights(rules)
        yield from self._offered(rules)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)

    def _weights(self, rules: Rules) -> Iterator[Finding]:
        if not self.criteria:
            yield by_rule(rules, CRITERIA_KEY, NO_CRITERIA, ENTER_CRITERIA, strength=Strength.WARN)
        yield from _parts(self.criteria, NOT_WHOLE, rules)
        yield from _parts(self.shares, SHARES_NOT_WHOLE, rules)

    def _offered(self, rules: Rules) -> Iterator[Finding]:
        if not self.eligible:
            yield _refused(rules, RESOLVED_KEY, NOBODY_ELIGIBLE, ENTER_ELIGIBLE)
        names = row_names(rules, ELIGIBLE_KEY)
        for one in self.eligible:
            if one not in open_to(rules):
                facts = {"employment": names.get(one, one)}
                yield by_rule(rules, eligible_key(rules), NOT_OPEN, OPEN_BY_RULE, facts)
        if not self.measures:
            yield by_rule(rules, LEAST_KEY, NO_MEASURES, ENTER_MEASURES)
        for one in self.measures:
            if one not in row_names(rules, MEASURES_KEY):
                yield by_rule(rules, MEASURES_KEY, NO_SUCH_MEASURE, MEASURE_BY_RULE, {"measure": one})
        if self.choose is not None and self.choose > len(self.measures):
            told = {"choose": self.choose, "offered": len(self.measures)}
            yield _refused(rules, CHOOSE_KEY, TOO_FEW_TO_CHOOSE, OFFER_MORE, told)


NO_TERMS = Terms()


def terms_of(matter: Matter) -> Terms:
    """What a selection takes in of its criteria; the day only once they are resolved."""
    about = matter.particulars
    if not isinstance(about, SelectionCriteria):
        raise NotCriteria(number=matter.number)
    resolved = matter.stage in AFTER_DECISION and matter.outcome == RESOLVED
    return Terms(
        matter.number,
        matter.decided_on if resolved else None,
        about.shares,
        about.eligible,
        about.measures,
        about.choose,
        about.places,
    )


def weighed(parts: Sequence[Part]) -> Fraction:
    return sum((one.weight for one in parts), Fraction())


def row_names(rules: Rules, key: str) -> dict[str, RowName]:
    """The rows of a table of the rule pack by their keys; a desk made long ago may not have the table."""
    if rules.get(key) is None:
        return {}
    return {str(row["key"]): RowName.of(row) for row in rules.table(key)}


def open_to(rules: Rules) -> tuple[str, ...]:
    """The kinds of employment that the rules let be selected; everybody's, where they say nothing of it."""
    if rules.get(ELIGIBLE_KEY) is None:
        return tuple(one.value for one in Employment if one is not Employment.CITIZEN)
    return tuple(str(row["key"]) for row in rules.table(ELIGIBLE_KEY) if row["open"])


def eligible_key(rules: Rules) -> str:
    """What eligibility rests on: the table, or that criteria are resolved, on a desk without the table."""
    return ELIGIBLE_KEY if rules.get(ELIGIBLE_KEY) is not None else RESOLVED_KEY


def _parts(parts: Sequence[Part], not_whole: str, rules: Rules) -> Iterator[Finding]:
    """Each named once, each above nothing, and all together a hundred."""
    names = [one.name.strip() for one in parts]
    if not all(names):
        yield _refused(rules, CRITERIA_KEY, UNNAMED, NAME_IT)
    for name in sorted({one for one in names if one and names.count(one) > 1}):
        yield _refused(rules, CRITERIA_KEY, NAMED_TWICE, NAME_ONCE, {"name": name})
    for one in parts:
        if one.weight <= 0 and one.name.strip():
            yield _refused(rules, CRITERIA_KEY, NO_WEIGHT, WEIGH_OR_DROP, {"name": one.name})
    if parts and weighed(parts) != WHOLE:
        facts = {"whole": plain(weighed(parts))}
        yield _refused(rules, CRITERIA_KEY, not_whole, CORRECT_WEIGHTS, facts)


def _refused(
    rules: Rules, key: str, text: str, advice: str, facts: Mapping[str, object] = NO_FACTS
) -> Finding:
    return by_rule(rules, key, text, advice, facts, strength=Strength.REFUSE)
