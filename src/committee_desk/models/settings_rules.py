"""What the settings show of the rules, each with its article.

    the layers of the rules, a day ─► rule_lines ─► RuleAbout: what each layer says, and what the desk may set

The rules themselves are the domain's: nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import own_rules
from committee_desk.domain.calendar import Period
from committee_desk.domain.own_rules import NO, YES, Setting
from committee_desk.domain.packs import DESK, OpenTo, Strength
from committee_desk.domain.rules import Bounds, Layer, Row, Rules, Value
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.table import Column, Tone
from committee_desk.store import desks
from committee_desk.store.base import Session

translate = QCoreApplication.translate

WHO_SETTLES: Mapping[OpenTo, str] = MappingProxyType(
    {
        OpenTo.NOBODY: QT_TRANSLATE_NOOP("settings", "The law settles this value; no layer can change it."),
        OpenTo.ORDINANCE: QT_TRANSLATE_NOOP("settings", "Only the ordinance can set this value."),
        OpenTo.DESK: QT_TRANSLATE_NOOP("settings", "What has this form is changed in a rule pack."),
    }
)
CHOSEN: Mapping[str, str] = MappingProxyType(
    {
        "committee": QT_TRANSLATE_NOOP("settings", "The committee itself"),
        "personnel": QT_TRANSLATE_NOOP("settings", "The personnel committee in its place"),
        "proposal_review": QT_TRANSLATE_NOOP("settings", "Proposal review committee"),
        "working": QT_TRANSLATE_NOOP("settings", "Working committee"),
        "named": QT_TRANSLATE_NOOP("settings", "The member whom the chair names"),
        "vice_chair_first": QT_TRANSLATE_NOOP("settings", "The vice chair first"),
        "dedicated_head": QT_TRANSLATE_NOOP("settings", "Head of the department in charge"),
        "responsible_officer": QT_TRANSLATE_NOOP("settings", "Officer in charge"),
        "audit_team_leader": QT_TRANSLATE_NOOP("settings", "Leader of the audit team"),
        "rest": QT_TRANSLATE_NOOP("settings", "The rest of the term"),
        "full": QT_TRANSLATE_NOOP("settings", "A full term"),
        "in_post": QT_TRANSLATE_NOOP("settings", "As long as the post is held"),
        "fixed": QT_TRANSLATE_NOOP("settings", "A fixed term"),
        "still_present": QT_TRANSLATE_NOOP("settings", "Counted as present"),
        "leave_opening": QT_TRANSLATE_NOOP("settings", "Not counted as present"),
        "permanent": QT_TRANSLATE_NOOP("settings", "For good"),
        "semi_permanent": QT_TRANSLATE_NOOP("settings", "Nearly for good"),
        "points": QT_TRANSLATE_NOOP("settings", "Points"),
        "weighted": QT_TRANSLATE_NOOP("settings", "Weighted points"),
        "mean": QT_TRANSLATE_NOOP("settings", "Mean"),
        "median": QT_TRANSLATE_NOOP("settings", "Median"),
        "trimmed": QT_TRANSLATE_NOOP("settings", "Mean without the highest and the lowest"),
        "winsorised": QT_TRANSLATE_NOOP("settings", "Mean with the outermost drawn in"),
        "total": QT_TRANSLATE_NOOP("settings", "The total"),
        "criterion": QT_TRANSLATE_NOOP("settings", "Each criterion"),
        "competition": QT_TRANSLATE_NOOP("settings", "1, 1, 3"),
        "dense": QT_TRANSLATE_NOOP("settings", "1, 1, 2"),
        "rounded": QT_TRANSLATE_NOOP("settings", "The rounded value"),
        "exact": QT_TRANSLATE_NOOP("settings", "The exact value"),
        "own": QT_TRANSLATE_NOOP("settings", "The challenge of themselves"),
        "all_challenged": QT_TRANSLATE_NOOP("settings", "Every challenge made together"),
    }
)
UNKEPT: Mapping[Strength, str] = MappingProxyType(
    {
        Strength.REFUSE: QT_TRANSLATE_NOOP("settings", "It is not let through."),
        Strength.WARN: QT_TRANSLATE_NOOP("settings", "A warning is shown; you decide."),
        Strength.INFORM: QT_TRANSLATE_NOOP("settings", "Nothing is held up."),
    }
)
BASES = ("decree", "proposal-review", "proposal-national")  # no municipality lays these down
COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "designated": QT_TRANSLATE_NOOP("settings", "More than half of the designated members"),
        "all_members": QT_TRANSLATE_NOOP("settings", "More than half of all members"),
        "voters": QT_TRANSLATE_NOOP("settings", "More than half of those voting"),
    }
)


@frozen
class RuleLine:
    id: str
    name: str
    value: str
    basis: str
    layer: str
    settled: bool


@frozen
class RuleAbout:
    """One value of the rules, with what each layer says of it."""

    name: str
    facts: str
    changes: str
    settled: bool
    setting: Setting | None
    own: bool
    why_not: str


def layers(session: Session) -> tuple[Layer, ...]:
    return desks.rulebook(session).layers


def rule_columns() -> list[Column[RuleLine]]:
    return [
        Column(translate("settings", "Rule"), lambda line: line.name),
        Column(translate("settings", "Value"), lambda line: line.value, width=9),
        Column(translate("settings", "Article or source"), lambda line: line.basis),
        Column(
            translate("settings", "Layer"),
            lambda line: _layer_name(line.layer),
            tone=lambda line: Tone.INFORMATION if line.settled else Tone.WARNING,
            width=6,
        ),
    ]


def _layer_name(layer: str) -> str:
    if layer == DESK:
        return translate("settings", "This desk")
    return translate("settings", "Base") if layer in BASES else translate("settings", "Ordinance")


def rule_lines(session: Session, on: date) -> list[RuleLine]:
    """Every value that holds on this day; one that no article settles stands out."""
    rules = desks.rules(session, on)
    return [
        RuleLine(value.key, _name(value), value_words(value), value.basis, value.layer, bool(value.article))
        for value in rules.values.values()
    ]


def layer_words(session: Session, on: date) -> str:
    """The layers that hold, from the law upward."""
    titles = " ◄ ".join(layer.title for layer in desks.rules(session, on).layers)
    return translate("settings", "In force: {layers}").format(layers=titles)


def rule_about(session: Session, key: str, on: date) -> RuleAbout:
    rules = desks.rules(session, on)
    value = rules[key]
    setting = own_rules.setting(layers(session), value, on)
    return RuleAbout(
        _name(value),
        "\n".join(f"{name}: {said}" for name, said in _facts(value).items() if said),
        "\n".join(_said(layer, held, value) for layer, held in _history(rules, key, on)),
        bool(value.article),
        setting,
        value.layer == DESK,
        "" if setting else translate("settings", WHO_SETTLES[value.open_to]),
    )


def choices(setting: Setting) -> list[tuple[str, str]]:
    """What a value is chosen among, each as it is kept and as it is read."""
    said = {YES: translate("settings", "Yes"), NO: translate("settings", "No")}
    return [(choice, said.get(choice) or _choice(choice)) for choice in setting.among]


def value_words(value: Value) -> str:
    """A value as people read it, with its unit."""
    match value.value:
        case bool() as flag:
            return translate("settings", "Yes") if flag else translate("settings", "No")
        case int() | Fraction() as number:
            return f"{number}{value.unit}"
        case Bounds(minimum, maximum):
            return f"{minimum}–{maximum}{value.unit}"
        case Period() as period:
            return _period(period)
        case date() as day:
            return dates.day(day)
        case frozenset() as days:
            return ", ".join(dates.day(one) for one in sorted(days)) or translate("settings", "None")
        case tuple() as rows:
            return ", ".join(_row(row) for row in rows)
    kept = str(value.value)
    if value.rule:
        return translate("settings", COUNTED[kept]) if kept in COUNTED else f"{value.rule} · {kept}"
    return _choice(kept)


def _choice(kept: str) -> str:
    """One of those a value is chosen among; a bare figure is a number of years."""
    if kept.isdecimal():
        return translate("settings", "{count} year(s)").format(count=kept)
    return translate("settings", CHOSEN[kept]) if kept in CHOSEN else kept


def _row(row: Row) -> str:
    """By its own name, or by that of the matter or the paper it is about."""
    if {"ko", "en"} <= row.keys():
        return words.row_name(row)
    return words.paper_kind_name(words.kind_name(str(row["key"])))


def _period(period: Period) -> str:
    said = {
        translate("settings", "{count} year(s)"): period.years,
        translate("settings", "{count} month(s)"): period.months,
        translate("settings", "{count} day(s)"): period.days,
    }
    return " ".join(one.format(count=count) for one, count in said.items() if count) or "0"


def _name(value: Value) -> str:
    return words.row_name({"ko": value.ko, "en": value.en}) if value.ko or value.en else value.key


def _facts(value: Value) -> dict[str, str]:
    general = translate("settings", "No article settles it; check whether it is so here.")
    return {
        translate("settings", "Value"): value_words(value),
        translate("settings", "Article"): value.article,
        translate("settings", "Source"): f"{value.source} · {general}" if value.source else "",
        translate("settings", "Where it is not kept"): translate("settings", UNKEPT[value.strength]),
    }


def _history(rules: Rules, key: str, on: date) -> list[tuple[Layer, Value]]:
    """What the value was under each layer that changed it, from the law upward."""
    found: list[tuple[Layer, Value]] = []
    for count, layer in enumerate(rules.layers, start=1):
        value = Rules.of(rules.layers[:count], on).get(key)
        if value is not None and (not found or value != found[-1][1]):
            found.append((layer, value))
    return found


def _said(layer: Layer, value: Value, now: Value) -> str:
    sign = "▶" if value == now else "○"
    return f"{sign} {layer.title}: {value_words(value)} ({value.basis})"
