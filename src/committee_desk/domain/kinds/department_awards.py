"""Department awards 부서 포상: whole departments rewarded for taking part, apart from any official.

    departments, points for taking part ─► ranks ─► which are awarded, and what ─► one Grant each

A department is no person: what it is given counts towards nobody's cap of the year.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import ClassVar

from committee_desk.domain.finding import NO_FACTS, Finding, by_rule
from committee_desk.domain.grant import Measure, Promise, Receiver
from committee_desk.domain.resolution import Resolution, by_resolution
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

AWARDED, AMENDED = "departments_awarded", "departments_awarded_amended"
CONDITIONAL, NOT_AWARDED = "departments_awarded_conditionally", "departments_not_awarded"
KINDS = "matters.kinds"
PRIZE = "prize"  # what is no money: a plaque, a flag, days out

NO_DEPARTMENTS = QT_TRANSLATE_NOOP("errors", "No department stands on this list.")
ENTER_DEPARTMENTS = QT_TRANSLATE_NOOP("errors", "Enter the departments, with the points of each.")
NONE_AWARDED = QT_TRANSLATE_NOOP("errors", "None of the departments is marked as awarded.")
AWARD_OR_NOT = QT_TRANSLATE_NOOP("errors", "Mark which are awarded, or put to the vote that none is.")
UNNAMED = QT_TRANSLATE_NOOP("errors", "A line of the list names no department.")
NAME_IT = QT_TRANSLATE_NOOP("errors", "Enter the department, or take the line out.")
TWICE = QT_TRANSLATE_NOOP("errors", "{department} stands on the list twice.")
ONCE = QT_TRANSLATE_NOOP("errors", "Take one of the two lines out, and add its points to the other.")
BELOW_NOTHING = QT_TRANSLATE_NOOP("errors", "{department} has fewer points than none.")
CORRECT_POINTS = QT_TRANSLATE_NOOP("errors", "Correct the points.")
NOTHING_GIVEN = QT_TRANSLATE_NOOP("errors", "{department} is awarded, and it does not say what.")
ENTER_PRIZE = QT_TRANSLATE_NOOP("errors", "Enter the prize, the sum or both.")
PASSED_OVER = QT_TRANSLATE_NOOP("errors", "{department} has more points than one awarded, and is not.")
AWARD_BY_RANK = QT_TRANSLATE_NOOP("errors", "Award by points, or give the reason for the record.")
OVER_BUDGET = QT_TRANSLATE_NOOP("errors", "The list comes to {won} won; its budget is {budget} won.")
KEEP_TO_BUDGET = QT_TRANSLATE_NOOP("errors", "Lower a sum, or see that the rest is found elsewhere.")


@frozen
class DepartmentLine:
    """`points` are those for taking part; `prize` is what is given beside money."""

    department: str = ""
    points: Fraction = Fraction()
    merit: str = ""  # 공적
    awarded: bool = False
    prize: str = ""
    won: int | None = None


@frozen
class DepartmentAwards:
    outcomes: ClassVar[tuple[str, ...]] = (AWARDED, AMENDED, CONDITIONAL, NOT_AWARDED)
    papers: ClassVar[tuple[str, ...]] = ("decision",)
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    period: str = ""  # 평가 기간
    basis: str = ""  # 점수를 매긴 방법
    departments: tuple[DepartmentLine, ...] = ()
    budget: int | None = None
    note: str = ""  # 참고사항

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if not self.departments:
            yield by_rule(rules, KINDS, NO_DEPARTMENTS, ENTER_DEPARTMENTS, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == NOT_AWARDED:
            return
        if not self.awarded:
            yield _refused(rules, NONE_AWARDED, AWARD_OR_NOT)
        yield from self._lines(rules)
        lowest = min((one.points for one in self.awarded), default=None)
        for one in self.departments:
            if lowest is not None and not one.awarded and one.points > lowest:
                yield _warned(rules, PASSED_OVER, AWARD_BY_RANK, {"department": one.department})
        if self.budget is not None and self.won > self.budget:
            facts = {"won": f"{self.won:,}", "budget": f"{self.budget:,}"}
            yield _warned(rules, OVER_BUDGET, KEEP_TO_BUDGET, facts)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return by_resolution(self.outcomes, resolution, proposed)

    @property
    def awarded(self) -> tuple[DepartmentLine, ...]:
        return tuple(one for one in self.departments if one.awarded)

    @property
    def won(self) -> int:
        return sum(one.won or 0 for one in self.awarded)

    def ranked(self) -> tuple[tuple[int, DepartmentLine], ...]:
        """In the order of points; equal points share a rank."""
        known = sorted((one.points for one in self.departments), reverse=True)
        found = [(known.index(one.points) + 1, one) for one in self.departments]
        return tuple(sorted(found, key=lambda each: each[0]))

    def promises(self, outcome: str, rules: Rules) -> Iterator[Promise]:
        """To each department one thing: its prize, its money, or both together."""
        if outcome == NOT_AWARDED:
            return
        for one in self.awarded:
            measure = Measure.MONEY.value if one.won else PRIZE
            called, won = one.prize.strip(), one.won or 0
            yield Promise(one.department.strip(), measure, won, called, Receiver.DEPARTMENT)

    def beyond_cap(self, had: Mapping[str, int], rules: Rules) -> Iterator[Finding]:
        """The cap is a person's; a department has none."""
        return iter(())

    def _lines(self, rules: Rules) -> Iterator[Finding]:
        names = Counter(one.department.strip() for one in self.departments)
        if names.pop("", 0):
            yield _refused(rules, UNNAMED, NAME_IT)
        for name, count in names.items():
            if count > 1:
                yield _refused(rules, TWICE, ONCE, {"department": name})
        for one in self.departments:
            if one.points < 0:
                yield _refused(rules, BELOW_NOTHING, CORRECT_POINTS, {"department": one.department})
            if one.awarded and not one.prize.strip() and not one.won:
                yield _warned(rules, NOTHING_GIVEN, ENTER_PRIZE, {"department": one.department})


def _refused(rules: Rules, text: str, advice: str, facts: Mapping[str, object] = NO_FACTS) -> Finding:
    return by_rule(rules, KINDS, text, advice, facts, strength=Strength.REFUSE)


def _warned(rules: Rules, text: str, advice: str, facts: Mapping[str, object] = NO_FACTS) -> Finding:
    return by_rule(rules, KINDS, text, advice, facts, strength=Strength.WARN)
