"""The year in figures as the screen shows it: each statistic beside the year before, and the own check.

    jobs.yearly.told ─┬─► StatisticLine (area, name, values, bar) ─► columns()
                      └─► IndicatorLine (met, what it rests on) ─► indicator_columns()

What paper says in Korean is said here in the language of the window.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.yearly import STATISTICS, Area, Indicator, Statistic, Unit, Year, digits, lengths
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs.yearly import Told
from committee_desk.models import words
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import yearly
from committee_desk.store.base import Session

translate = QCoreApplication.translate

AREAS: Mapping[Area, str] = MappingProxyType(
    {
        Area.COMMITTEE: QT_TRANSLATE_NOOP("year", "Committee"),
        Area.PROTECTION: QT_TRANSLATE_NOOP("year", "Protection and support"),
        Area.PROPOSALS: QT_TRANSLATE_NOOP("year", "Proposals"),
        Area.REWARDS: QT_TRANSLATE_NOOP("year", "Rewards"),
        Area.TRAINING: QT_TRANSLATE_NOOP("year", "Training"),
        Area.TASKS: QT_TRANSLATE_NOOP("year", "Plan and key tasks"),
        Area.CITIZENS: QT_TRANSLATE_NOOP("year", "Complaints and reports"),
        Area.SPREADING: QT_TRANSLATE_NOOP("year", "Spreading"),
    }
)
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "meetings": QT_TRANSLATE_NOOP("year", "Meetings held"),
        "written_resolutions": QT_TRANSLATE_NOOP("year", "Written resolutions"),
        "matters_received": QT_TRANSLATE_NOOP("year", "Matters received"),
        "matters_decided": QT_TRANSLATE_NOOP("year", "Matters decided"),
        "days_to_decision": QT_TRANSLATE_NOOP("year", "From receipt to decision, mean"),
        "published": QT_TRANSLATE_NOOP("year", "Results published"),
        "opinions": QT_TRANSLATE_NOOP("year", "Opinions given"),
        "consultations": QT_TRANSLATE_NOOP("year", "Advice on consultations"),
        "ratifications": QT_TRANSLATE_NOOP("year", "Post-ratifications"),
        "exemptions": QT_TRANSLATE_NOOP("year", "Requests for exemption heard"),
        "exemptions_upheld": QT_TRANSLATE_NOOP("year", "Of them upheld, whole or in part"),
        "supported": QT_TRANSLATE_NOOP("year", "Support granted"),
        "support_paid": QT_TRANSLATE_NOOP("year", "Support paid"),
        "proposals": QT_TRANSLATE_NOOP("year", "Proposals received"),
        "proposals_adopted": QT_TRANSLATE_NOOP("year", "Of them adopted"),
        "rounds": QT_TRANSLATE_NOOP("year", "Scoring rounds closed"),
        "awarded": QT_TRANSLATE_NOOP("year", "Awards for proposals"),
        "selected": QT_TRANSLATE_NOOP("year", "Officials to be rewarded"),
        "promised": QT_TRANSLATE_NOOP("year", "Rewards promised"),
        "kept": QT_TRANSLATE_NOOP("year", "Of them kept"),
        "delay": QT_TRANSLATE_NOOP("year", "Delay of those kept, mean"),
        "trainings": QT_TRANSLATE_NOOP("year", "Trainings held"),
        "trained": QT_TRANSLATE_NOOP("year", "Officials trained"),
        "training_hours": QT_TRANSLATE_NOOP("year", "Hours of training in all"),
        "core_tasks": QT_TRANSLATE_NOOP("year", "Core tasks of the plan"),
        "key_tasks": QT_TRANSLATE_NOOP("year", "Key tasks"),
        "key_tasks_done": QT_TRANSLATE_NOOP("year", "Of them done"),
        "complaints": QT_TRANSLATE_NOOP("year", "Complaints looked at"),
        "complaints_raised": QT_TRANSLATE_NOOP("year", "Of them something was raised"),
        "passive_reports": QT_TRANSLATE_NOOP("year", "Passive reports"),
        "passive_in_time": QT_TRANSLATE_NOOP("year", "Of them answered in time"),
        "passive_found": QT_TRANSLATE_NOOP("year", "Found to be passive"),
        "cases": QT_TRANSLATE_NOOP("year", "Cases released"),
        "outside_awards": QT_TRANSLATE_NOOP("year", "Awards from outside"),
    }
)
UNITS: Mapping[Unit, str] = MappingProxyType(
    {
        Unit.COUNT: "{value}",
        Unit.PEOPLE: "{value}",
        Unit.SHARE: "{value} %",
        Unit.WON: QT_TRANSLATE_NOOP("year", "{value} won"),
        Unit.HOURS: QT_TRANSLATE_NOOP("year", "{value} h"),
        Unit.DAYS: QT_TRANSLATE_NOOP("year", "{value} days"),
    }
)
STANDING: Mapping[bool | None, tuple[str, Tone]] = MappingProxyType(
    {
        True: (QT_TRANSLATE_NOOP("year", "Met"), Tone.SUCCESS),
        False: (QT_TRANSLATE_NOOP("year", "Not met"), Tone.WARNING),
        None: (QT_TRANSLATE_NOOP("year", "Nothing counted"), Tone.OFF),
    }
)


SIGNS: Mapping[int, str] = MappingProxyType({1: "▲", 0: "", -1: "▼"})
ON_A_CARD = 4
REPORTED_IN = 3  # after this month a year that was not reported no longer comes first


@frozen
class StatisticLine:
    """`bar` and `bar_before` are thousandths of the widest of its area; of shares, of the whole."""

    id: str
    area: str
    name: str
    value: str
    before: str
    rose: int  # 1, 0 or -1
    counted: str
    bar: int = 0
    bar_before: int = 0

    @property
    def sign(self) -> str:
        return SIGNS[self.rose]

    @property
    def is_drawn(self) -> bool:
        return bool(self.bar or self.bar_before)


@frozen
class Card:
    """An area at one look: what of it is drawn, and all of it in words."""

    name: str
    lines: tuple[StatisticLine, ...] = ()
    words: str = ""


@frozen
class IndicatorLine:
    id: str
    area: str
    name: str
    wanted: str
    value: str
    counted: str
    met: bool | None


@frozen
class About:
    statistics: tuple[StatisticLine, ...] = ()
    indicators: tuple[IndicatorLine, ...] = ()

    @property
    def met(self) -> int:
        return sum(one.met is True for one in self.indicators)


def years(session: Session) -> list[tuple[int, str]]:
    return [(year, str(year)) for year in yearly.years(session)]


def reported_now(session: Session, today: date) -> int | None:
    """The last year, while its results are put together and not before the body yet; none later on."""
    last = today.year - 1
    if today.month > REPORTED_IN or last not in yearly.years(session) or yearly.is_reported(session, last):
        return None
    return last


def which(year: int, reported: int | None, today: date) -> str:
    """Why a year is shown that is not this one, or that there is one to be reported."""
    if reported is None:
        return ""
    if year == reported:
        said = translate("year", "The results of {year} are being reported; {now} has begun.")
    elif year == today.year:
        said = translate("year", "{now} has begun; the results of {year} are still to be reported.")
    else:
        return ""
    return said.format(year=reported, now=today.year)


def about(found: Told) -> About:
    """Everything the screen says of a year."""
    return About(
        tuple(_statistics(found.year, found.before)), tuple(_indicator(one) for one in found.indicators)
    )


def cards(found: About) -> tuple[Card, ...]:
    """A card for each area, with the first of what is drawn of it."""
    areas: dict[str, list[StatisticLine]] = {}
    for one in found.statistics:
        areas.setdefault(one.area, []).append(one)
    return tuple(_card(area, lines) for area, lines in areas.items())


def _card(area: str, lines: list[StatisticLine]) -> Card:
    drawn = [one for one in lines if one.is_drawn]
    if not drawn:
        return Card(area, words=translate("year", "Nothing was counted in either year."))
    each = translate("year", "{name}: {value}, the year before {before}")
    told = (each.format(name=one.name, value=one.value, before=one.before) for one in drawn)
    return Card(area, tuple(drawn[:ON_A_CARD]), "; ".join(told))


def legend(year: int) -> str:
    said = translate("year", "Full: {year} · outlined: {before} · ▲ more than the year before · ▼ less")
    return said.format(year=year, before=year - 1)


def summary(found: About) -> str:
    if not found.indicators:
        return translate("year", "The rules of this desk have no table for the office's own check.")
    said = translate("year", "{met} of {all} indicators of the office's own check are met.")
    return said.format(met=found.met, all=len(found.indicators))


def columns() -> list[Column[StatisticLine]]:
    return [
        Column(translate("year", "Area"), lambda line: line.area, width=8),
        Column(translate("year", "Statistic"), lambda line: line.name),
        Column(translate("year", "Beside the year before"), lambda line: "", width=11),
        Column(translate("year", "This year"), lambda line: line.value, align=RIGHT, width=6),
        Column(translate("year", "Before"), lambda line: line.before, align=RIGHT, width=6),
        Column(translate("year", "Counted from"), lambda line: line.counted, width=7),
    ]


def indicator_columns() -> list[Column[IndicatorLine]]:
    return [
        Column(translate("year", "Area"), lambda line: line.area, width=6),
        Column(translate("year", "Indicator"), lambda line: line.name),
        Column(translate("year", "Wanted"), lambda line: line.wanted, align=RIGHT, width=6),
        Column(translate("year", "This year"), lambda line: line.value, align=RIGHT, width=6),
        Column(translate("year", "Rests on"), lambda line: line.counted, width=11),
        Column(
            translate("year", "Standing"),
            lambda line: translate("year", STANDING[line.met][0]),
            tone=lambda line: STANDING[line.met][1],
            width=8,
        ),
    ]


def said(one: Statistic, unit: Unit) -> str:
    """The value with its unit, one digit behind the point where it is no whole number."""
    if one.value is None:
        return "—"
    value = one.value * 100 if unit is Unit.SHARE else one.value
    return translate("year", UNITS[unit]).format(value=digits(value))


def counted_from(one: Statistic) -> str:
    if not one.whole:
        return ""
    if one.part is not None:
        return translate("year", "{part} of {whole}").format(part=f"{one.part:,}", whole=f"{one.whole:,}")
    return translate("year", "mean of {count}").format(count=f"{one.whole:,}")


def _statistics(year: Year, before: Year) -> Iterator[StatisticLine]:
    for area in Area:
        names = year.named(area)
        long = lengths(names, year, before)
        for name in names:
            unit = STATISTICS[name][1]
            now, then = year[name].value, before[name].value
            yield StatisticLine(
                name,
                translate("year", AREAS[area]),
                translate("year", NAMES[name]),
                said(year[name], unit),
                said(before[name], unit),
                0 if now is None or then is None else (now > then) - (now < then),
                counted_from(year[name]),
                *long.get(name, (0, 0)),
            )


def _indicator(one: Indicator) -> IndicatorLine:
    name = str(one.row["statistic"])
    return IndicatorLine(
        str(one.row["key"]),
        str(one.row["area"]),
        words.row_name(one.row),
        said(Statistic(one.at_least), one.unit),
        said(one.statistic, one.unit),
        counted_from(one.statistic) or translate("year", NAMES[name]),
        one.met,
    )
