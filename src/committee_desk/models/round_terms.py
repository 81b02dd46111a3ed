"""The terms of a round in words: its criteria, its method, its grades, and how ties are broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.exact import plain
from committee_desk.domain.method import CRITERION, Criterion, Form, Method
from committee_desk.domain.round import Round
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.table import Column

translate = QCoreApplication.translate

TIES: Mapping[str, str] = MappingProxyType(
    {
        "untrimmed_mean": QT_TRANSLATE_NOOP("rounds", "Mean of all marks"),
        "median": QT_TRANSLATE_NOOP("rounds", "Median"),
        "top_marks": QT_TRANSLATE_NOOP("rounds", "How many gave it their highest mark"),
        "vote": QT_TRANSLATE_NOOP("rounds", "The committee decides"),
        "lot": QT_TRANSLATE_NOOP("rounds", "Lot, with its seed recorded"),
    }
)


@frozen
class Term:
    """One thing that the round declares."""

    id: int
    name: str
    value: str


def term_columns() -> list[Column[Term]]:
    return [
        Column(translate("rounds", "What is declared"), lambda term: term.name, width=13),
        Column(translate("rounds", "As"), lambda term: term.value),
    ]


def tie_words(method: Method, step: str) -> str:
    """A step of the tie chain in words."""
    if step.startswith(CRITERION):
        names = {one.key: one.name for one in method.criteria}
        key = step.removeprefix(CRITERION)
        return translate("rounds", "Marks for {criterion}").format(criterion=names.get(key, key))
    return translate("rounds", TIES[step])


def won(amount: int) -> str:
    return translate("rounds", "{amount} won").format(amount=f"{amount:,}")


def terms(held: Round) -> tuple[Term, ...]:
    return tuple(Term(at, *said) for at, said in enumerate(_said(held)))


def _said(held: Round) -> Iterator[tuple[str, str]]:
    method = held.method
    yield translate("rounds", "Form"), words.name(method.form)
    yield (
        translate("rounds", "Criteria"),
        ", ".join(criterion_words(one, method.form) for one in method.criteria),
    )
    yield translate("rounds", "Method"), method_words(method)
    yield translate("rounds", "Rounding"), digits_words(method.digits)
    yield translate("rounds", "Ranked by"), words.name(method.compare)
    yield translate("rounds", "Grades read from"), words.name(method.threshold_on)
    yield translate("rounds", "Equal ranks"), words.name(method.rank)
    ties = " → ".join(tie_words(method, step) for step in method.ties)
    yield translate("rounds", "Ties"), ties or translate("rounds", "They share the rank")
    yield translate("rounds", "Grades"), grade_words(method)
    needed = translate("rounds", "Members: {count}").format(count=method.needed)
    yield translate("rounds", "Marks needed for a score"), needed
    yield translate("rounds", "Members see the marks of others"), words.name(held.visibility)
    yes, no = translate("history", "yes"), translate("history", "no")
    yield translate("rounds", "Names beside marks"), yes if held.names_shown else no
    yield translate("rounds", "Order for each member"), _order_words(held)
    if held.due_on:
        yield translate("rounds", "Sheets are expected by"), dates.day(held.due_on)
    if held.budget is not None:
        yield translate("rounds", "Budget"), won(held.budget)
    if held.cap is not None:
        yield translate("rounds", "Most for one person in a year"), won(held.cap)


def criterion_words(one: Criterion, form: Form) -> str:
    said = f"{one.name} {plain(one.maximum)}"
    if form is Form.WEIGHTED:
        said = translate("rounds", "{criterion} (weight {weight})").format(
            criterion=said, weight=plain(one.weight)
        )
    if not one.counted:
        said = translate("rounds", "{criterion} (not counted)").format(criterion=said)
    return said


def method_words(method: Method) -> str:
    said = words.name(method.average)
    if not method.average.trims:
        return said
    told = translate(
        "rounds", "{method}: {count} at each end of {level}, from {least} marks on; below that {fallback}"
    )
    trim = method.trim
    return told.format(
        method=said,
        count=trim.each_end,
        level=words.name(trim.level),
        least=trim.fewest,
        fallback=words.name(trim.fallback),
    )


def digits_words(digits: int) -> str:
    said = translate("rounds", "Half up, once, to {digits} digits")
    return said.format(digits=digits)


def grade_words(method: Method) -> str:
    graded = sorted(method.grades, key=lambda one: -one.at_least)
    return ", ".join(f"{one.name} {plain(one.at_least)}" for one in graded) or translate("rounds", "None")


def _order_words(held: Round) -> str:
    if not held.shuffle_seed:
        return translate("rounds", "As entered")
    return translate("rounds", "By lot, seed {seed}").format(seed=held.shuffle_seed)
