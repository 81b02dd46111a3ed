"""The method that the rule packs propose for a new round; a person may declare another one.

rules (scoring.*, each value with its article) ─► proposed ─► Method
"""

from __future__ import annotations

from fractions import Fraction

from committee_desk.domain.forms import Row
from committee_desk.domain.method import (
    Average,
    Criterion,
    Form,
    Grade,
    Level,
    Method,
    Ranking,
    Reading,
    Trim,
)
from committee_desk.domain.rules import Rules


def proposed(rules: Rules) -> Method:
    """As the packs have it on this day."""
    return Method(
        tuple(_criterion(row) for row in rules.table("scoring.criteria")),
        Form(rules.choice("scoring.form")),
        Average(rules.choice("scoring.method")),
        Trim(
            Level(rules.choice("scoring.trim_level")),
            rules.number("scoring.trim_each_end"),
            rules.number("scoring.trim_minimum"),
            Average(rules.choice("scoring.trim_fallback")),
        ),
        rules.number("scoring.digits"),
        Ranking(rules.choice("scoring.rank")),
        tuple(str(row["key"]) for row in rules.table("scoring.ties")),
        Reading(rules.choice("scoring.compare")),
        Reading(rules.choice("scoring.threshold_on")),
        tuple(_grade(row) for row in rules.table("scoring.grades")),
        rules.number("scoring.needed"),
    )


def cap(rules: Rules) -> int:
    """The most that one person may be awarded in a year, in won."""
    return rules.number("scoring.cap_won")


def _criterion(row: Row) -> Criterion:
    return Criterion(str(row["key"]), str(row["ko"]), _number(row["maximum"]))


def _grade(row: Row) -> Grade:
    return Grade(str(row["ko"]), _number(row["at_least"]), int(_number(row.get("won", 0))))


def _number(found: object) -> Fraction:
    return Fraction(str(found))
