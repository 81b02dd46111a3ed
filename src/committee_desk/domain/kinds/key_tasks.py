"""Key-task selection 중점과제 선정: of the candidates of a year, those that the body will follow closely.

candidates (department, officials, goal, effect) ─► chosen or not ─► selected ─► one KeyTask a chosen line
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.ids import ItemId, KeyTaskId, MatterId
from committee_desk.domain.key_task import KeyTask
from committee_desk.domain.resolution import Resolution, by_resolution
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

SELECTED, AMENDED, CONDITIONAL = "key_tasks_selected", "key_tasks_amended", "key_tasks_conditional"
NOT_SELECTED = "key_tasks_not_selected"
KINDS = "matters.kinds"

NO_CANDIDATES = QT_TRANSLATE_NOOP("errors", "There is no candidate for a key task.")
ADD_CANDIDATES = QT_TRANSLATE_NOOP("errors", "Add the candidates in the matter, a line each.")
NO_YEAR = QT_TRANSLATE_NOOP("errors", "It does not say of which year the key tasks are.")
ENTER_YEAR = QT_TRANSLATE_NOOP("errors", "Enter the year in the matter.")
NONE_CHOSEN = QT_TRANSLATE_NOOP("errors", "None of the candidates is chosen.")
CHOOSE = QT_TRANSLATE_NOOP("errors", "Mark in the matter those that the body chooses.")
NO_CODE = QT_TRANSLATE_NOOP("errors", "A candidate that is chosen has no code: {task}.")
ENTER_CODE = QT_TRANSLATE_NOOP("errors", "Give it a code; the key task is known by it all year.")
SAME_CODE = QT_TRANSLATE_NOOP("errors", "Several candidates have the code {code}.")
CODE_ANEW = QT_TRANSLATE_NOOP("errors", "Give each its own: a key task is known by its code all year.")
NO_LEAD = QT_TRANSLATE_NOOP("errors", "No department or no main official is named for: {task}.")
ENTER_LEAD = QT_TRANSLATE_NOOP("errors", "Enter who carries it out and answers for it.")


class CodeTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{year} has a key task {code} already.")
    advice = QT_TRANSLATE_NOOP("errors", "Give the candidate another code, or leave it out.")


@frozen
class Candidate:
    """`core_task` is the number of a core task of the plan that the matter names."""

    code: str = ""
    title: str = ""
    chosen: bool = False
    area: str = ""  # key of plan.areas
    core_task: str = ""
    department: str = ""
    main_official: str = ""
    sub_official: str = ""
    goal: str = ""
    effect: str = ""  # 주민이 체감하는 효과
    needs_consultation: bool = False  # 사전컨설팅·의견제시가 필요함

    @property
    def named(self) -> str:
        return " ".join(filter(None, (self.code, self.title)))


@frozen
class KeyTasks:
    outcomes: ClassVar[tuple[str, ...]] = (SELECTED, AMENDED, CONDITIONAL, NOT_SELECTED)
    papers: ClassVar[tuple[str, ...]] = ("decision",)
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    year: int | None = None
    plan: MatterId | None = None
    candidates: tuple[Candidate, ...] = ()
    basis: str = ""  # 선정 기준과 이유
    note: str = ""  # 참고사항

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if self.year is None:
            yield by_rule(rules, KINDS, NO_YEAR, ENTER_YEAR, strength=Strength.WARN)
        if not self.candidates:
            yield by_rule(rules, KINDS, NO_CANDIDATES, ADD_CANDIDATES, strength=Strength.WARN)
        for code, count in Counter(one.code for one in self.candidates if one.code).items():
            if count > 1:
                yield by_rule(rules, KINDS, SAME_CODE, CODE_ANEW, {"code": code}, strength=Strength.WARN)
        leaderless = [
            one.named for one in self.candidates if not (one.department.strip() and one.main_official.strip())
        ]
        if leaderless:
            facts = {"task": ", ".join(leaderless)}
            yield by_rule(rules, KINDS, NO_LEAD, ENTER_LEAD, facts, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        if outcome == NOT_SELECTED:
            return
        if self.year is None:
            yield by_rule(rules, KINDS, NO_YEAR, ENTER_YEAR, strength=Strength.REFUSE)
        if not self.chosen:
            yield by_rule(rules, KINDS, NONE_CHOSEN, CHOOSE, strength=Strength.REFUSE)
        for one in self.chosen:
            if not one.code.strip():
                facts = {"task": one.named}
                yield by_rule(rules, KINDS, NO_CODE, ENTER_CODE, facts, strength=Strength.REFUSE)
        for code, count in Counter(one.code for one in self.chosen if one.code).items():
            if count > 1:
                yield by_rule(rules, KINDS, SAME_CODE, CODE_ANEW, {"code": code}, strength=Strength.REFUSE)

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return by_resolution(self.outcomes, resolution, proposed)

    @property
    def chosen(self) -> tuple[Candidate, ...]:
        return tuple(one for one in self.candidates if one.chosen)

    def task(self, one: Candidate, id: KeyTaskId, matter: MatterId, item: ItemId) -> KeyTask:
        """A chosen candidate as the key task that the decision makes of it."""
        return KeyTask(
            id,
            matter,
            item,
            self.year or 0,
            one.code,
            one.title,
            one.area,
            self.plan,
            one.core_task,
            one.department,
            one.main_official,
            one.sub_official,
            one.goal,
            one.effect,
            one.needs_consultation,
        )

    def ensure_free(self, taken: set[str]) -> None:
        """Refuse a code that another key task of the year bears."""
        for one in self.chosen:
            if one.code in taken:
                raise CodeTaken(year=self.year, code=one.code)
