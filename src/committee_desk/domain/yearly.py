"""The year of an office in figures, beside the year before, and the table by which it checks itself.

    store.yearly.count ─► Year (a Statistic each) ─┬─► changed since the year before
                                                └─► check(rules) ─► Indicator, met or not, with its evidence

What there was nothing to count from has no figure: no share of no officials, no delay of no promises.
지방공무원 적극행정 운영규정 제7조: the plan is made for a year, and what came of it is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from enum import Enum
from fractions import Fraction
from types import MappingProxyType

from committee_desk.domain.rules import Row, Rules
from committee_desk.frozen import frozen

INDICATORS_KEY = "evaluation.indicators"


class Unit(Enum):
    COUNT = "count"  # 건
    PEOPLE = "people"  # 명
    SHARE = "share"  # %
    WON = "won"  # 원
    HOURS = "hours"  # 시간
    DAYS = "days"  # 일


class Area(Enum):
    COMMITTEE = "committee"  # 위원회 운영
    PROTECTION = "protection"  # 보호와 지원
    PROPOSALS = "proposals"  # 제안
    REWARDS = "rewards"  # 우대
    TRAINING = "training"  # 교육
    TASKS = "tasks"  # 실행계획과 중점과제
    CITIZENS = "citizens"  # 민원과 소극행정 신고
    SPREADING = "spreading"  # 확산


# Every figure in the order of the report: where it belongs, and what it is counted in.
STATISTICS: Mapping[str, tuple[Area, Unit]] = MappingProxyType(
    {
        "meetings": (Area.COMMITTEE, Unit.COUNT),
        "written_resolutions": (Area.COMMITTEE, Unit.COUNT),
        "matters_received": (Area.COMMITTEE, Unit.COUNT),
        "matters_decided": (Area.COMMITTEE, Unit.COUNT),
        "days_to_decision": (Area.COMMITTEE, Unit.DAYS),
        "published": (Area.COMMITTEE, Unit.SHARE),
        "opinions": (Area.PROTECTION, Unit.COUNT),
        "consultations": (Area.PROTECTION, Unit.COUNT),
        "ratifications": (Area.PROTECTION, Unit.COUNT),
        "exemptions": (Area.PROTECTION, Unit.COUNT),
        "exemptions_upheld": (Area.PROTECTION, Unit.SHARE),
        "supported": (Area.PROTECTION, Unit.COUNT),
        "support_paid": (Area.PROTECTION, Unit.WON),
        "proposals": (Area.PROPOSALS, Unit.COUNT),
        "proposals_adopted": (Area.PROPOSALS, Unit.SHARE),
        "rounds": (Area.PROPOSALS, Unit.COUNT),
        "awarded": (Area.PROPOSALS, Unit.WON),
        "selected": (Area.REWARDS, Unit.PEOPLE),
        "promised": (Area.REWARDS, Unit.COUNT),
        "kept": (Area.REWARDS, Unit.SHARE),
        "delay": (Area.REWARDS, Unit.DAYS),
        "trainings": (Area.TRAINING, Unit.COUNT),
        "trained": (Area.TRAINING, Unit.SHARE),
        "training_hours": (Area.TRAINING, Unit.HOURS),
        "core_tasks": (Area.TASKS, Unit.COUNT),
        "key_tasks": (Area.TASKS, Unit.COUNT),
        "key_tasks_done": (Area.TASKS, Unit.SHARE),
        "complaints": (Area.CITIZENS, Unit.COUNT),
        "complaints_raised": (Area.CITIZENS, Unit.COUNT),
        "passive_reports": (Area.CITIZENS, Unit.COUNT),
        "passive_in_time": (Area.CITIZENS, Unit.SHARE),
        "passive_found": (Area.CITIZENS, Unit.COUNT),
        "cases": (Area.SPREADING, Unit.COUNT),
        "outside_awards": (Area.SPREADING, Unit.COUNT),
    }
)


DRAWN = (Unit.COUNT, Unit.PEOPLE, Unit.SHARE)


@frozen
class Statistic:
    """`part` of `whole` for a share, so that it can be counted again; no value where nothing was counted."""

    value: Fraction | None = None
    part: int | None = None
    whole: int | None = None


NOTHING = Statistic()


@frozen
class Year:
    year: int
    statistics: Mapping[str, Statistic] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Statistic:
        return self.statistics.get(name, NOTHING)

    def named(self, area: Area) -> tuple[str, ...]:
        return tuple(name for name, (one, _) in STATISTICS.items() if one is area)


@frozen
class Indicator:
    """One row of the table: which statistic shows it, from which value on it is met, and whether it is."""

    row: Row
    statistic: Statistic
    unit: Unit
    at_least: Fraction
    met: bool | None  # None where nothing was counted


def share(part: int, whole: int) -> Statistic:
    return Statistic(Fraction(part, whole) if whole else None, part, whole)


def count(number: int) -> Statistic:
    return Statistic(Fraction(number))


def mean(values: list[int]) -> Statistic:
    return Statistic(Fraction(sum(values), len(values)) if values else None, whole=len(values))


def check(year: Year, rules: Rules) -> Iterator[Indicator]:
    """The table of the rule pack with the figures of the year; a share is asked for in hundredths."""
    if rules.get(INDICATORS_KEY) is None:  # the rules of the desk are older than the table
        return
    for row in rules.table(INDICATORS_KEY):
        name = str(row["statistic"])
        unit, found = STATISTICS[name][1], year[name]
        wanted = Fraction(str(row["at_least"]))
        wanted = wanted / 100 if unit is Unit.SHARE else wanted
        met = None if found.value is None else found.value >= wanted
        yield Indicator(row, found, unit, wanted, met)


def digits(value: Fraction) -> str:
    """Rounded half up to one digit, which is left out of whole numbers; no sign."""
    tenths = int(abs(value) * 10 + Fraction(1, 2))
    return f"{tenths // 10:,}" if tenths % 10 == 0 else f"{tenths // 10:,}.{tenths % 10}"


def lengths(names: Sequence[str], year: Year, before: Year) -> Mapping[str, tuple[int, int]]:
    """How long a chart draws each in both years, in thousandths: counts beside each other, shares alone.

    Sums, hours and days have nothing to stand beside, and are not drawn.
    """
    drawn = [name for name in names if STATISTICS[name][1] in DRAWN]
    counts = [name for name in drawn if STATISTICS[name][1] is not Unit.SHARE]
    longest = max((one[name].value or 0 for one in (year, before) for name in counts), default=0)
    wholes = {name: 1 if STATISTICS[name][1] is Unit.SHARE else longest or 1 for name in drawn}
    return {
        name: (_thousandths(year[name], wholes[name]), _thousandths(before[name], wholes[name]))
        for name in drawn
    }


def _thousandths(one: Statistic, whole: Fraction | int) -> int:
    return int((one.value or Fraction()) / whole * 1000 + Fraction(1, 2))
