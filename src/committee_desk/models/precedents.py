"""Earlier decisions like a matter at hand, and one decided case in words, as screens show them.

    store.precedents.candidates ─► domain.precedent.alike ─► about(id, today) ─► About (lines, division)
    a line ─► told ─► the case: what was decided, why, what it has in common

The reasons are those of the deliberation result, read from the record of the meeting that decided.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import precedent
from committee_desk.domain.ids import CaseId, MatterId
from committee_desk.domain.kinds import kind_of
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import filled
from committee_desk.domain.precedent import Precedent, Trait
from committee_desk.domain.rules import Rules
from committee_desk.jobs import reasons
from committee_desk.models import dates, words
from committee_desk.models.field_names import field_name
from committee_desk.models.table import RIGHT, Column
from committee_desk.store import cases, desks, matters, precedents
from committee_desk.store.base import Session
from committee_desk.store.precedents import Sought as Sought  # what the boxes of a screen say

translate = QCoreApplication.translate
LIKEST = Sought()
NAMED = 3  # of each outcome; more of them are counted
JUDGED = ("judged", "met")  # the last step on the way to an answer says no more than the one before


@dataclass(frozen=True, slots=True)
class Line:
    """One earlier decision; `alike` is how much it has in common, in hundredths."""

    id: MatterId
    number: str
    title: str
    decided_on: date
    outcome: str
    alike: int
    case: Precedent


@dataclass(frozen=True, slots=True)
class About:
    """`division` says that matters with the same facts were decided differently; else it is empty.

    It speaks of all the like ones, and of none that were only looked for.
    """

    lines: tuple[Line, ...] = ()
    division: str = ""


def columns() -> list[Column[Line]]:
    return [
        Column(translate("precedents", "Matter"), lambda line: f"{line.number}  {line.title}"),
        Column(translate("precedents", "Outcome"), lambda line: words.outcome_name(line.outcome), width=5),
        Column(
            translate("precedents", "Alike"),
            lambda line: f"{line.alike} %",
            sort=lambda line: line.alike,
            align=RIGHT,
            width=4,
        ),
    ]


def about(session: Session, id: MatterId, wanted: Sought = LIKEST) -> About:
    """The cases like a matter, or those that are looked for, the likest first; and whether they part ways."""
    matter = matters.get(session, id)
    if wanted:
        found = precedent.compared(matter, precedents.sought(session, matter, wanted))
        return About(tuple(map(_line, found)))
    every = precedent.compared(matter, precedents.candidates(session, matter))
    division = _division(every, reasons.towards(session, matter))
    return About(tuple(map(_line, precedent.likest(every))), division)


def case_of(session: Session, matter: MatterId) -> CaseId | None:
    """Its case in the casebook, if one was written."""
    return cases.told_of(session, matter)


def outcomes(kind: str) -> list[tuple[str, str]]:
    """What can be looked for by what came of it."""
    named = ((one, words.outcome_name(one)) for one in kind_of(kind).outcomes)
    return [("", translate("precedents", "Any outcome")), *named]


def answers(session: Session, kind: str, today: date) -> list[tuple[Trait | None, str]]:
    """What can be looked for by what was found or answered."""
    rules = desks.rules(session, today)
    named = ((one, trait_name(one, rules)) for one in precedent.possible(kind_of(kind)))
    return [(None, translate("precedents", "Any answer")), *named]


def told(session: Session, line: Line, today: date) -> str:
    """One earlier decision in words: what came of it, what it has in common, and why."""
    rules, case = desks.rules(session, today), line.case
    parts = [
        f"{line.number}  {line.title}",
        f"{dates.day(line.decided_on)} · {words.outcome_name(line.outcome)}",
        _in_common(case),
    ]
    if case.same:
        parts += ["", translate("precedents", "The same in both"), *_traits(case.same, rules)]
    if case.other:
        parts += ["", translate("precedents", "Only there"), *_traits(case.other, rules)]
    return "\n".join([*parts, "", *why(session, case.matter)])


def why(session: Session, matter: Matter) -> list[str]:
    """의결주문 and 이유 of a decided matter, a line each; its summary where no meeting is on record."""
    found = reasons.of(session, matter)
    if not found.resolved:
        return [translate("precedents", "What was put before the body"), matter.summary or "—"]
    told = [translate("precedents", "Resolution"), *found.resolved]
    return [*told, "", translate("precedents", "Reasons"), *(found.grounds or [matter.summary or "—"])]


def trait_name(trait: Trait, rules: Rules) -> str:
    """An answer in words: 공익성: 충족."""
    steps = [step for step in trait.way.split(".") if step not in JUDGED]
    field = " · ".join(field_name(step) for step in steps)
    return f"{field}: {_value(trait, rules)}"


def _value(trait: Trait, rules: Rules) -> str:
    match trait.chosen:
        case Enum() as chosen:
            return words.name(chosen) if words.names(type(chosen)) else trait.value
        case bool():
            return translate("history", "yes")
    rows = (row for value in rules.values.values() if isinstance(value.value, tuple) for row in value.value)
    return next((words.row_name(row) for row in rows if row.get("key") == trait.value), trait.value)


def _in_common(case: Precedent) -> str:
    if case.facts is None:
        return translate("precedents", "Words in common: {words} %").format(words=_hundredths(case.words))
    said = translate("precedents", "Facts in common: {facts} % · words: {words} %")
    return said.format(facts=_hundredths(case.facts), words=_hundredths(case.words))


def _traits(traits: Sequence[Trait], rules: Rules) -> Iterator[str]:
    for one in traits:
        yield f"· {trait_name(one, rules)}"


def _line(one: Precedent) -> Line:
    matter = one.matter
    return Line(
        matter.id,
        matter.number,
        matter.title,
        matter.decided_on or matter.received_on,
        matter.outcome,
        _hundredths(one.likeness),
        one,
    )


def _hundredths(share: Fraction) -> int:
    return int(share * 100 + Fraction(1, 2))


def _division(found: Sequence[Precedent], towards: str) -> str:
    divided = precedent.divided(found, towards)
    if not divided:
        return ""
    each = "; ".join(f"{_numbers(ones)} ({words.outcome_name(outcome)})" for outcome, ones in divided.items())
    if len(divided) > 1:
        said = translate("precedents", "The same facts were decided differently: {cases}.")
        return said.format(cases=each)
    said = translate("precedents", "“{outcome}” would depart from the same facts decided before: {cases}.")
    return filled(said, outcome=words.outcome_name(towards), cases=each)


def _numbers(ones: Sequence[Precedent]) -> str:
    numbers = ", ".join(one.matter.number for one in ones[:NAMED])
    more = len(ones) - NAMED
    said = translate("precedents", "{numbers} and {count} more")
    return said.format(numbers=numbers, count=more) if more > 0 else numbers
