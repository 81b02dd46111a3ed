"""A key task 중점과제: chosen by the body for a year, followed by milestones and quarters until it is done.

    key-task selection, decided ─► one KeyTask a chosen line ─► milestones done · quarters reported ─► done
                                     └─ the declaration is voided ─► so is the task

What a quarter says is what somebody reported; a milestone past its day shows beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum

from committee_desk.domain.ids import ItemId, KeyTaskId, MatterId
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

QUARTERS = (1, 2, 3, 4)
REPORT_KEY = "key_tasks.report"


class Status(Enum):
    ON_COURSE = "on_course"  # 정상
    DELAYED = "delayed"  # 지연
    DONE = "done"  # 완료


class Mark(Enum):
    """How a milestone stands; each is drawn in a shape of its own, and none by colour alone."""

    DONE = "done"
    LATE = "late"
    AHEAD = "ahead"


class NoQuarter(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A year has four quarters; {quarter} is none of them.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter 1, 2, 3 or 4.")


class DelayUnexplained(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A delay is reported with its reason.")
    advice = QT_TRANSLATE_NOOP("errors", "Write why it is late, and how it is to catch up.")
    needs = ("words",)


class ReporterMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "It does not say who reported.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the department and the official who reported the state.")
    needs = ("reporter",)


class MilestonesOpen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Milestones of {code} without a day on which they were done: {count}.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the days, or take out what fell away; then report it done.")


class MilestoneUndated(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A milestone has no day until which it is due: {what}.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the day in its line.")


class KeyTaskVoided(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{code} was chosen by a declaration that is void.")
    advice = QT_TRANSLATE_NOOP("errors", "Look for the task that a later declaration chose.")


@frozen
class Milestone:
    what: str = ""
    due: date | None = None
    done_on: date | None = None

    @property
    def done(self) -> bool:
        return self.done_on is not None

    def late(self, today: date) -> bool:
        return not self.done and self.due is not None and self.due < today


@frozen
class Quarter:
    """What was reported of one quarter, by whom and when."""

    quarter: int
    status: Status
    words: str
    reporter: str
    on: date


@frozen
class KeyTask:
    """`core_task` is the number of the plan's core task that it belongs to.

    One of a year before the desk was kept has no matter here, and says in `decided_by` what it rests on.
    """

    id: KeyTaskId
    matter: MatterId | None
    item: ItemId | None
    year: int
    code: str
    title: str
    area: str = ""
    plan: MatterId | None = None
    core_task: str = ""
    department: str = ""
    main_official: str = ""
    sub_official: str = ""
    goal: str = ""
    effect: str = ""
    needs_consultation: bool = False
    consultation: MatterId | None = None
    milestones: tuple[Milestone, ...] = ()
    quarters: tuple[Quarter, ...] = ()
    result: str = ""
    voided_because: str = ""
    decided_by: str = ""

    @property
    def status(self) -> Status:
        """What was reported last; before the first report it is taken to be on course."""
        return self.quarters[-1].status if self.quarters else Status.ON_COURSE

    @property
    def done_milestones(self) -> int:
        return sum(one.done for one in self.milestones)

    def marks(self, today: date) -> tuple[Mark, ...]:
        """The milestones in their order, as a chart shows them."""
        return tuple(
            Mark.DONE if one.done else Mark.LATE if one.late(today) else Mark.AHEAD for one in self.milestones
        )

    def quarter(self, number: int) -> Quarter | None:
        return next((one for one in self.quarters if one.quarter == number), None)

    def late(self, today: date) -> tuple[Milestone, ...]:
        """Milestones whose day has passed without them."""
        return tuple(one for one in self.milestones if one.late(today))

    def lags(self, today: date) -> bool:
        """Reported to be on course, and a milestone is past its day all the same."""
        return self.status is Status.ON_COURSE and bool(self.late(today))

    def next_due(self) -> Milestone | None:
        """The milestone that comes next."""
        ahead = [one for one in self.milestones if not one.done and one.due is not None]
        return min(ahead, key=lambda one: one.due or date.max, default=None)

    def unreported(self, today: date) -> int | None:
        """The last quarter that has ended and of which nothing is known; none once the task is done."""
        if self.voided_because or self.status is Status.DONE:
            return None
        ended = [one for one in QUARTERS if ends(self.year, one) < today]
        return ended[-1] if ended and self.quarter(ended[-1]) is None else None

    def changed(self, facts: KeyTask) -> KeyTask:
        """The same task with what a person may correct of it."""
        self._ensure_stands()
        for one in facts.milestones:
            if one.due is None:
                raise MilestoneUndated(what=one.what or "—")
        return replace(self, **{name: getattr(facts, name) for name in CORRECTED})

    def reported(self, quarter: Quarter) -> KeyTask:
        """One quarter's state; said again, it takes the place of what was said before."""
        self._ensure_stands()
        if quarter.quarter not in QUARTERS:
            raise NoQuarter(quarter=quarter.quarter)
        if not quarter.reporter.strip():
            raise ReporterMissing
        if quarter.status is Status.DELAYED and not quarter.words.strip():
            raise DelayUnexplained
        open_ = len(self.milestones) - self.done_milestones
        if quarter.status is Status.DONE and open_:
            raise MilestonesOpen(count=open_, code=self.code)
        others = (one for one in self.quarters if one.quarter != quarter.quarter)
        return replace(self, quarters=tuple(sorted((*others, quarter), key=lambda one: one.quarter)))

    def voided(self, because: str) -> KeyTask:
        return replace(self, voided_because=because)

    def _ensure_stands(self) -> None:
        if self.voided_because:
            raise KeyTaskVoided(code=self.code)


# What the decision does not fix; the rest was resolved and stays.
CORRECTED = (
    "department",
    "main_official",
    "sub_official",
    "goal",
    "effect",
    "needs_consultation",
    "consultation",
    "milestones",
    "result",
)


@frozen
class Course:
    """How the key tasks of a year stand together."""

    done: int = 0
    on_course: int = 0
    delayed: int = 0

    @property
    def all(self) -> int:
        return self.done + self.on_course + self.delayed


def course(tasks: Iterable[KeyTask]) -> Course:
    found = [one.status for one in tasks]
    return Course(*(found.count(status) for status in (Status.DONE, Status.ON_COURSE, Status.DELAYED)))


def ends(year: int, quarter: int) -> date:
    """The last day of a quarter."""
    following = date(year + 1, 1, 1) if quarter == QUARTERS[-1] else date(year, 3 * quarter + 1, 1)
    return following - timedelta(days=1)


def quarter_of(day: date) -> int:
    return (day.month + 2) // 3


def report_due(year: int, quarter: int, rules: Rules) -> date:
    """Until when the state of a quarter is to be known."""
    days = rules.period(REPORT_KEY).days if rules.get(REPORT_KEY) else 0
    return ends(year, quarter) + timedelta(days=days)
