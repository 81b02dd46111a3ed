"""A new round as it is declared: what the rule packs propose, each value with its article, and what is typed.

    round_beginnings ─► Begun (draft, criteria, grades) ─► what was typed ─┐
                                        acts.round.open_ ◄─ method_of · terms_of ◄┘

The packs propose; whatever the person declares holds for this round, and for no other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from secrets import token_hex

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.round import Terms
from committee_desk.domain.exact import plain
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import (
    CRITERION,
    TIE_STEPS,
    Criterion,
    Form,
    Grade,
    Method,
    Step,
    Trim,
)
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.models import round_terms
from committee_desk.models.entries import Entry
from committee_desk.models.round_beginnings import Begun, Draft
from committee_desk.models.table import Align, Row

translate = QCoreApplication.translate

RIGHT = Align.AlignRight | Align.AlignVCenter


class NoNumber(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a number.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it in digits, such as 20, 12.5 or 1/3.")


class NoStep(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{typed}” is not a labelled step.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Write the mark and its label, several apart by semicolons: 10 fair; 16 good."
    )


class RoundUnnamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A round needs a period and a title.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; the papers of the round bear them.")
    needs = ("period", "name")


class NumberNeeded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A number of the method is missing.")
    advice = QT_TRANSLATE_NOOP("errors", "Fill in every number on the page of the method.")


class NameNeeded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A criterion or a grade has no name.")
    advice = QT_TRANSLATE_NOOP("errors", "Name it, or take it out.")


class NobodyMarks(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody is on the panel of this round.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose who marks; more can be added while the round is open.")


def tie_steps(criteria: Sequence[Criterion]) -> list[tuple[str, str]]:
    """Every step that a tie chain may have, in words."""
    counted = [one for one in criteria if one.counted]
    said = translate("rounds", "Marks for {criterion}")
    own = [(f"{CRITERION}{one.key}", said.format(criterion=one.name)) for one in counted]
    return [*own, *((step, translate("rounds", round_terms.TIES[step])) for step in TIE_STEPS)]


def method_of(draft: Draft, criteria: Sequence[Criterion], grades: Sequence[Grade]) -> Method:
    """The declaration as a value; refuses what could not be defended."""
    if not all([one.name for one in criteria] + [one.name for one in grades]):
        raise NameNeeded
    trim = Trim(draft.level, _needed(draft.each_end), _needed(draft.minimum), draft.fallback)
    keys = {f"{CRITERION}{one.key}" for one in criteria if one.counted} | {*TIE_STEPS}
    return Method(
        tuple(criteria),
        draft.form,
        draft.average,
        trim,
        _needed(draft.digits),
        draft.rank,
        tuple(step for step in draft.ties if step in keys),
        draft.compare,
        draft.threshold_on,
        tuple(grades),
        _needed(draft.needed),
    )


def terms_of(draft: Draft, begun: Begun) -> Terms:
    """Panel, proposals and what else is declared; seeds are drawn here, unless a file brought them."""
    if not draft.panel:
        raise NobodyMarks
    return Terms(
        tuple(PersonId(int(one)) for one in draft.panel),
        tuple(ProposalId(int(one)) for one in draft.proposals),
        draft.visibility,
        draft.names_shown,
        shuffle_seed=(begun.shuffle_seed or token_hex(8)) if draft.shuffled else "",
        lot_seed=(begun.lot_seed or token_hex(8)) if "lot" in draft.ties else "",
        budget=draft.budget,
        cap=draft.cap,
        due_on=draft.due_on,
    )


def ensure_named(draft: Draft) -> None:
    if not (draft.name and draft.period):
        raise RoundUnnamed


def basis_words(begun: Begun, draft: Draft, name: str) -> str:
    """Where a value comes from, or that it is another than proposed."""
    basis = begun.bases.get(name, "")
    if not basis or getattr(draft, name) == getattr(begun.draft, name):
        return basis
    return translate("round form", "Another than proposed ({basis})").format(basis=basis)


def chosen_words(chosen: int, offered: int) -> str:
    return translate("round form", "{chosen} of {offered} chosen").format(chosen=chosen, offered=offered)


def sum_words(criteria: Sequence[Criterion], form: Form) -> str:
    """What the criteria come to."""
    counted = [one for one in criteria if one.counted]
    if form is Form.WEIGHTED:
        whole = sum((one.weight for one in counted), Fraction())
        said = translate(
            "round form", "{count} criteria count; each is brought to 100 and weighted, {whole} in all"
        )
        return said.format(count=len(counted), whole=plain(whole))
    full = sum((one.maximum for one in counted), Fraction())
    return translate("round form", "Criteria that count: {count} · points in all: {full}").format(
        count=len(counted), full=plain(full)
    )


def criterion_columns() -> list[Entry[Criterion]]:
    return [
        Entry(
            translate("round form", "Criterion"),
            lambda one: one.name,
            lambda one, typed: replace(one, name=typed),
        ),
        _number(
            translate("round form", "Maximum"),
            lambda one: one.maximum,
            lambda one, number: replace(one, maximum=number),
        ),
        _number(
            translate("round form", "Minimum"),
            lambda one: one.minimum,
            lambda one, number: replace(one, minimum=number),
        ),
        _number(
            translate("round form", "Weight"),
            lambda one: one.weight,
            lambda one, number: replace(one, weight=number),
        ),
        Entry(
            translate("round form", "Counts"),
            lambda one: "",
            lambda one, typed: replace(one, counted=bool(typed)),
            ticked=lambda one: one.counted,
            width=4,
        ),
        Entry(
            translate("round form", "Labelled steps"),
            lambda one: "; ".join(f"{plain(step.at)} {step.label}" for step in one.steps),
            lambda one, typed: replace(one, steps=_steps(typed)),
        ),
    ]


def grade_columns() -> list[Entry[Grade]]:
    return [
        Entry(
            translate("round form", "Grade"),
            lambda one: one.name,
            lambda one, typed: replace(one, name=typed),
        ),
        _number(
            translate("round form", "From"),
            lambda one: one.at_least,
            lambda one, number: replace(one, at_least=number),
        ),
        Entry(
            translate("round form", "Award, won"),
            lambda one: f"{one.won:,}",
            lambda one, typed: replace(one, won=int(_fraction(typed.replace(",", "")))),
            align=RIGHT,
            width=7,
        ),
    ]


def another_criterion(criteria: Sequence[Criterion]) -> Criterion:
    """One more, under a key that no other has."""
    taken = {one.key for one in criteria}
    key = next(key for number in range(1, len(taken) + 2) if (key := f"c{number}") not in taken)
    return Criterion(key, "", Fraction(20))


def another_grade(grades: Sequence[Grade]) -> Grade:
    lowest = min((one.at_least for one in grades), default=Fraction(100))
    return Grade("", max(lowest - 10, Fraction(0)))


def _number(title: str, read: Callable[[Row], Fraction], write: Callable[[Row, Fraction], Row]) -> Entry[Row]:
    return Entry(
        title,
        lambda row: plain(read(row)),
        lambda row, typed: write(row, _fraction(typed)),
        align=RIGHT,
        width=4,
    )


def _fraction(typed: str) -> Fraction:
    try:
        return Fraction(typed)
    except (ValueError, ZeroDivisionError) as error:
        raise NoNumber(typed=typed) from error


def _steps(typed: str) -> tuple[Step, ...]:
    found = []
    for said in filter(None, (part.strip() for part in typed.split(";"))):
        mark, _, label = said.partition(" ")
        if not label.strip():
            raise NoStep(typed=said)
        found.append(Step(_fraction(mark), label.strip()))
    return tuple(found)


def _needed(number: int | None) -> int:
    if number is None:
        raise NumberNeeded
    return number
