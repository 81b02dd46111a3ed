"""How firm a result is: how far the members agree, and what another reading would change.

    Count ─► weigh (beside the window) ─► Firm ─┬─► a figure each, in words, or why there is none
                                                └─► a line for each member left out, and each other method

Information only: nothing is ranked, graded or corrected by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.agreement import Agreement, Why, agreement
from committee_desk.domain.exact import printed
from committee_desk.domain.grid import member_totals
from committee_desk.domain.method import Average
from committee_desk.domain.recount import Count
from committee_desk.domain.spread import Moved, Robustness, robustness
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.models import scoring_board, words
from committee_desk.models.scoring_board import Board
from committee_desk.models.table import Align, Column, Tone

translate = QCoreApplication.translate

FIGURES: Mapping[str, str] = MappingProxyType(
    {
        "icc2k": QT_TRANSLATE_NOOP("firmness", "Reliability of the panel's mean (ICC 2,k)"),
        "icc3k": QT_TRANSLATE_NOOP("firmness", "The same, strict and mild members evened out (ICC 3,k)"),
        "alpha_interval": QT_TRANSLATE_NOOP("firmness", "Agreement on the marks (Krippendorff's α)"),
        "kendall_w": QT_TRANSLATE_NOOP("firmness", "Agreement on the order (Kendall's W)"),
    }
)
# From which value on a figure is called by a word, the highest first.
BANDS: Mapping[str, tuple[tuple[Fraction, str], ...]] = MappingProxyType(
    {
        "icc": (
            (Fraction(9, 10), QT_TRANSLATE_NOOP("firmness", "excellent")),
            (Fraction(3, 4), QT_TRANSLATE_NOOP("firmness", "good")),
            (Fraction(1, 2), QT_TRANSLATE_NOOP("firmness", "moderate")),
        ),
        "alpha": (
            (Fraction(800, 1000), QT_TRANSLATE_NOOP("firmness", "good")),
            (Fraction(667, 1000), QT_TRANSLATE_NOOP("firmness", "only tentative")),
        ),
        "kendall": (
            (Fraction(7, 10), QT_TRANSLATE_NOOP("firmness", "strong")),
            (Fraction(1, 2), QT_TRANSLATE_NOOP("firmness", "moderate")),
        ),
    }
)
LOW = QT_TRANSLATE_NOOP("firmness", "low")
REASONS: Mapping[Why, str] = MappingProxyType(
    {
        Why.FEW_MEMBERS: QT_TRANSLATE_NOOP("firmness", "not told: fewer than three members marked"),
        Why.FEW_PROPOSALS: QT_TRANSLATE_NOOP("firmness", "not told: fewer than four proposals"),
        Why.INCOMPLETE: QT_TRANSLATE_NOOP("firmness", "not told: not every member marked every proposal"),
        Why.NO_VARIANCE: QT_TRANSLATE_NOOP("firmness", "not told: all marks are the same"),
    }
)


@frozen
class Weighed:
    """The figures, exact; worked out beside the window."""

    agreement: Agreement
    robustness: Robustness


@frozen
class Reading:
    """What one other reading does to the result."""

    id: str
    name: str
    first: str
    tone: Tone
    grades: int
    farthest: int


@frozen
class Firm:
    figures: tuple[str, ...]
    readings: tuple[Reading, ...]
    summary: str


def weigh(count: Count) -> Weighed:
    method = count.round.method
    return Weighed(
        agreement(member_totals(method, count.grid)), robustness(method, count.grid, count.round.broken)
    )


def firm(board: Board, weighed: Weighed) -> Firm:
    """The same in words."""
    return Firm(
        tuple(_figures(weighed.agreement)),
        tuple(_readings(board, weighed.robustness)),
        _summary(weighed),
    )


def columns() -> list[Column[Reading]]:
    return [
        Column(translate("firmness", "If"), lambda one: one.name),
        Column(
            translate("firmness", "First place"), lambda one: one.first, tone=lambda one: one.tone, width=0
        ),
        Column(
            translate("firmness", "Grades"),
            lambda one: str(one.grades),
            sort=lambda one: one.grades,
            align=Align.AlignCenter,
            width=3,
        ),
        Column(
            translate("firmness", "Places"),
            lambda one: str(one.farthest),
            sort=lambda one: one.farthest,
            align=Align.AlignCenter,
            width=3,
        ),
    ]


def _figures(found: Agreement) -> Iterator[str]:
    values = {
        "icc2k": found.icc2k,
        "icc3k": found.icc3k,
        "alpha_interval": found.alpha_interval,
        "kendall_w": found.kendall_w,
    }
    for name, title in FIGURES.items():
        value = values[name]
        said = translate("firmness", REASONS[found.reasons[name]]) if value is None else _figure(name, value)
        yield f"{translate('firmness', title)}: {said}"


def _figure(name: str, value: Fraction) -> str:
    return f"{printed(value, 2)}, {_word(name, value)}"


def _word(name: str, value: Fraction) -> str:
    kind = name.partition("_")[0].rstrip("23k")
    reached = (word for least, word in BANDS[kind] if value >= least)
    return translate("firmness", next(reached, LOW))


def _readings(board: Board, found: Robustness) -> Iterator[Reading]:
    for member, moved in found.without.items():
        name = translate("firmness", "without {member}").format(member=scoring_board.name_of(board, member))
        yield _reading(board, f"without {member}", name, moved)
    for method, moved in found.methods.items():
        yield _reading(board, method, words.name(Average(method)), moved)


def _reading(board: Board, id: str, name: str, moved: Moved) -> Reading:
    first = ", ".join(board.labels.get(one, ("", ""))[1] for one in moved.winners)
    if not moved.winners_change:
        first = translate("firmness", "stays")
    tone = Tone.WARNING if moved.winners_change else Tone.SUCCESS
    return Reading(id, name, first, tone, moved.grades_changed, moved.farthest)


def _summary(weighed: Weighed) -> str:
    """One line for above the matrix."""
    value = weighed.agreement.icc2k
    alpha = weighed.agreement.alpha_interval
    if value is not None:
        agreed = translate("firmness", "The reliability of the panel's mean is {word} ({value}).").format(
            word=_word("icc2k", value), value=printed(value, 2)
        )
    elif alpha is not None:
        agreed = translate("firmness", "Agreement on the marks is {word} ({value}).").format(
            word=_word("alpha_interval", alpha), value=printed(alpha, 2)
        )
    else:
        why = weighed.agreement.reasons["alpha_interval"]
        agreed = translate("firmness", "Agreement is {reason}.").format(
            reason=translate("firmness", REASONS[why])
        )
    holds = (
        translate("firmness", "Every reading has the same first place.")
        if weighed.robustness.holds
        else translate("firmness", "Another reading changes the first place.")
    )
    return f"{agreed} {holds}"
