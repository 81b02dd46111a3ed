"""Marks as they are typed and as they are told, by the criterion they are of.

    digits ─► read_mark ─► Fraction, or NotAMark
    Fraction ─► mark_words, step_words, total_words

No round and no member stands here.
"""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.exact import plain, printed
from committee_desk.domain.method import Criterion
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

translate = QCoreApplication.translate

EMPTY = "–"


class NotAMark(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{criterion}: “{typed}” is not a mark.")
    advice = QT_TRANSLATE_NOOP("errors", "Type a number from {least} to {most}; half points as 17.5.")


def mark_words(mark: Fraction | None) -> str:
    """A mark as it is typed; nothing where there is none, which is not nought."""
    return "" if mark is None else plain(mark)


def most_words(one: Criterion) -> str:
    if one.minimum:
        told = translate("scoring", "{least}–{most}")
        return told.format(least=plain(one.minimum), most=plain(one.maximum))
    return f"/ {plain(one.maximum)}"


def step_words(one: Criterion, mark: Fraction | None) -> str:
    """The label of the highest step that the mark reaches."""
    reached = [step for step in one.steps if mark is not None and step.at <= mark]
    return max(reached, key=lambda step: step.at).label if reached else ""


def steps_words(one: Criterion) -> str:
    """All steps of a criterion, the highest first."""
    ordered = sorted(one.steps, key=lambda step: -step.at)
    return " · ".join(f"{plain(step.at)} {step.label}" for step in ordered)


def total_words(number: Fraction) -> str:
    """A total as it is, where a few digits say it; else to two."""
    said = plain(number)
    return printed(number, 2) if "/" in said or len(said.partition(".")[2]) > 2 else said


def read_mark(one: Criterion, typed: str) -> Fraction | None:
    """The mark somebody typed; None for an empty field. Refuses what is no mark of this criterion."""
    said = typed.strip().replace(",", ".")
    if not said:
        return None
    try:
        mark = Fraction(said)
    except (ValueError, ZeroDivisionError):
        mark = None
    if mark is None or "/" in said or "e" in said.lower() or not one.minimum <= mark <= one.maximum:
        least, most = plain(one.minimum), plain(one.maximum)
        raise NotAMark(criterion=one.name, typed=typed.strip(), least=least, most=most)
    return mark


def is_full(one: Criterion, typed: str) -> bool:
    """Whether another digit would go beyond the maximum, so that the next criterion's turn has come."""
    return typed.isdecimal() and (int(typed) * 10 > one.maximum or typed == "0")
