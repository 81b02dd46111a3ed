"""Implementation plan 실행계획: the year's core tasks in their areas, and its versions.

    areas and contents (rule pack) ─┐
    core tasks, who was heard ──────┴─► checks ─► approved · as amended · on a condition · not
    plans of the docket ─► ensure_next, in_force ─► the one that holds; differences(before, after)

A plan is made once for a year; what changes it later is a plan of its own, which names the one it revises.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import ClassVar

from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.ids import MatterId
from committee_desk.domain.matter import Matter
from committee_desk.domain.resolution import Resolution, by_resolution
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

APPROVED, AMENDED, CONDITIONAL = "plan_approved", "plan_amended", "plan_conditional"
NOT_APPROVED = "plan_not_approved"
KIND = "plan"
AREAS, CONTENTS, HEARD = "plan.areas", "plan.contents", "plan.heard"

NO_YEAR = QT_TRANSLATE_NOOP("errors", "It does not say for which year the plan is.")
ENTER_YEAR = QT_TRANSLATE_NOOP("errors", "Enter the year in the matter.")
NO_TASKS = QT_TRANSLATE_NOOP("errors", "The plan has no core task.")
ENTER_TASKS = QT_TRANSLATE_NOOP("errors", "Add the core tasks in the matter, or bring them in from a file.")
EMPTY_AREA = QT_TRANSLATE_NOOP("errors", "The plan has no core task in: {area}.")
FILL_AREA = QT_TRANSLATE_NOOP("errors", "Add a core task to the area, or say why there is none.")
NOT_CONTAINED = QT_TRANSLATE_NOOP("errors", "The plan does not contain what the law names: {content}.")
MARK_CONTENT = QT_TRANSLATE_NOOP("errors", "Mark it once the plan deals with it.")
NO_AREA = QT_TRANSLATE_NOOP("errors", "No area is chosen for: {task}.")
CHOOSE_AREA = QT_TRANSLATE_NOOP("errors", "Choose the area in the line of the task.")
SAME_NUMBER = QT_TRANSLATE_NOOP("errors", "Several core tasks have the number {number}.")
NUMBER_ANEW = QT_TRANSLATE_NOOP("errors", "Number them apart: revisions and key tasks find them by it.")
NO_OWNER = QT_TRANSLATE_NOOP("errors", "No department is named for: {task}.")
ENTER_OWNER = QT_TRANSLATE_NOOP("errors", "Enter the department that carries it out.")
NO_INDICATOR = QT_TRANSLATE_NOOP("errors", "No indicator is named for: {task}.")
ENTER_INDICATOR = QT_TRANSLATE_NOOP("errors", "Enter by what its success is measured, and the target.")
NOT_HEARD = QT_TRANSLATE_NOOP("errors", "It does not say who was heard on the plan.")
ENTER_HEARD = QT_TRANSLATE_NOOP("errors", "Note which residents and experts were heard, and what they said.")


class PlanTwice(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is a plan for {year} already: {number}.")
    advice = QT_TRANSLATE_NOOP("errors", "Name it as the plan that this one revises, or correct the year.")


class RevisesNothing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The plan that this one revises is not in force for {year}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose the plan that is in force for the year, or none.")


class Change(Enum):
    ADDED = "added"  # 신설
    DROPPED = "dropped"  # 삭제
    CHANGED = "changed"  # 변경


@frozen
class CoreTask:
    """추진과제; `number` is what revisions and key tasks know it by, `budget` is in won."""

    number: str = ""
    title: str = ""
    area: str = ""  # key of plan.areas
    department: str = ""
    officer: str = ""
    indicator: str = ""
    unit: str = ""
    target: str = ""
    schedule: str = ""
    budget: int | None = None

    @property
    def named(self) -> str:
        return " ".join(filter(None, (self.number, self.title)))


@frozen
class Difference:
    """A core task that a revision adds, drops or changes; `changed` are the fields, before and after."""

    change: Change
    task: CoreTask
    changed: tuple[tuple[str, object, object], ...] = ()


@frozen
class Plan:
    outcomes: ClassVar[tuple[str, ...]] = (APPROVED, AMENDED, CONDITIONAL, NOT_APPROVED)
    papers: ClassVar[tuple[str, ...]] = ("decision", "plan")
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    year: int | None = None
    revises: MatterId | None = None
    tasks: tuple[CoreTask, ...] = ()
    contents: tuple[str, ...] = ()  # 제7조제1항 각 호
    ordinance: str = ""  # 조례의 근거
    heard: str = ""  # 의견을 들은 주민과 전문가
    heard_on: date | None = None
    answers: str = ""  # 의견과 반영 결과
    note: str = ""  # 참고사항

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if self.year is None:
            yield by_rule(rules, CONTENTS, NO_YEAR, ENTER_YEAR, strength=Strength.WARN)
        yield from self._gaps(rules)
        if lacking := [one for one in self.tasks if not one.department.strip()]:
            yield by_rule(rules, AREAS, NO_OWNER, ENTER_OWNER, _named(lacking), strength=Strength.INFORM)
        if lacking := [one for one in self.tasks if not one.indicator.strip()]:
            facts = _named(lacking)
            yield by_rule(rules, AREAS, NO_INDICATOR, ENTER_INDICATOR, facts, strength=Strength.INFORM)
        if rules.flag(HEARD) and not self.heard.strip():
            yield by_rule(rules, HEARD, NOT_HEARD, ENTER_HEARD)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == NOT_APPROVED:
            return
        if self.year is None:
            yield by_rule(rules, CONTENTS, NO_YEAR, ENTER_YEAR, strength=Strength.REFUSE)
        if not self.tasks:
            yield by_rule(rules, CONTENTS, NO_TASKS, ENTER_TASKS, strength=Strength.REFUSE)
        yield from self._gaps(rules)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return by_resolution(self.outcomes, resolution, proposed)

    def of_area(self, key: str) -> tuple[CoreTask, ...]:
        return tuple(one for one in self.tasks if one.area == key)

    def task(self, number: str) -> CoreTask | None:
        """The core task of this number."""
        return next((one for one in self.tasks if number and one.number == number), None)

    def _gaps(self, rules: Rules) -> Iterator[Finding]:
        """What is missing of the areas, of what the law names, and of the tasks' places among them."""
        if not self.tasks:
            yield by_rule(rules, CONTENTS, NO_TASKS, ENTER_TASKS, strength=Strength.WARN)
        areas = rules.table(AREAS)
        if self.tasks and (empty := [row for row in areas if not self.of_area(str(row["key"]))]):
            facts = {"area": RowName.together(empty)}
            yield by_rule(rules, AREAS, EMPTY_AREA, FILL_AREA, facts, strength=Strength.WARN)
        known = {str(row["key"]) for row in areas}
        if outside := [one for one in self.tasks if one.area not in known]:
            yield by_rule(rules, AREAS, NO_AREA, CHOOSE_AREA, _named(outside), strength=Strength.WARN)
        for number, count in Counter(one.number for one in self.tasks if one.number).items():
            if count > 1:
                numbered = {"number": number}
                yield by_rule(rules, AREAS, SAME_NUMBER, NUMBER_ANEW, numbered, strength=Strength.WARN)
        if missing := [row for row in rules.table(CONTENTS) if row["key"] not in self.contents]:
            contents = {"content": RowName.together(missing)}
            yield by_rule(rules, CONTENTS, NOT_CONTAINED, MARK_CONTENT, contents)


def plan_of(matter: Matter) -> Plan:
    if not isinstance(matter.particulars, Plan):
        raise TypeError(f"matter {matter.number} is no plan")
    return matter.particulars


def approved(plans: Iterable[Matter]) -> list[Matter]:
    """Those that the body approved, in the order in which it did."""
    taken = [one for one in plans if one.decided_on and one.outcome and one.outcome != NOT_APPROVED]
    return sorted(taken, key=lambda one: (one.decided_on or date.min, one.id))


def in_force(plans: Iterable[Matter], year: int | None) -> Matter | None:
    """The plan that holds for a year: of those approved, the one that none of the others revises."""
    of_year = [one for one in approved(plans) if year is not None and plan_of(one).year == year]
    revised = {plan_of(one).revises for one in of_year}
    return next((one for one in reversed(of_year) if one.id not in revised), None)


def version(plans: Iterable[Matter], matter: Matter) -> int:
    """1 for the first plan of a year, one more with each that revises it."""
    known = {one.id: plan_of(one) for one in plans}
    count, about = 1, plan_of(matter)
    while about.revises in known and count <= len(known):
        count, about = count + 1, known[about.revises]
    return count


def ensure_next(plans: Iterable[Matter], matter: Matter) -> None:
    """Refuse a second plan of a year, and a revision of what is not in force."""
    about = plan_of(matter)
    now = in_force([one for one in plans if one.id != matter.id], about.year)
    if now is None and about.revises is not None:
        raise RevisesNothing(year=about.year or "—")
    if now is not None and about.revises is None:
        raise PlanTwice(year=about.year, number=now.number)
    if now is not None and about.revises != now.id:
        raise RevisesNothing(year=about.year)


def differences(before: Sequence[CoreTask], after: Sequence[CoreTask]) -> tuple[Difference, ...]:
    """What a revision adds, changes and drops; a task is the same where its number is, or else its title."""
    was = {_key(one): one for one in before}
    found = []
    for one in after:
        old = was.pop(_key(one), None)
        if old is None:
            found.append(Difference(Change.ADDED, one))
        elif changed := tuple(_changed(old, one)):
            found.append(Difference(Change.CHANGED, one, changed))
    return (*found, *(Difference(Change.DROPPED, one) for one in was.values()))


def _named(tasks: Sequence[CoreTask]) -> dict[str, object]:
    return {"task": ", ".join(one.named for one in tasks)}


def _key(one: CoreTask) -> str:
    return one.number or one.title


def _changed(before: CoreTask, after: CoreTask) -> Iterator[tuple[str, object, object]]:
    for field in fields(CoreTask):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            yield field.name, old, new
