"""The lines of an award list as a window shows them, and what the body may give in the place of each.

Line ─► columns, told · a choice, a sum, a reason ─► amended
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.grant import Measure
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.kinds.award_list import AwardList, Given, Line, in_parts, instead
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models import words
from committee_desk.models.table import RIGHT, Column, Tone

translate = QCoreApplication.translate

AS_PROPOSED, STRUCK = "as_proposed", "struck"
CHOICES = {
    AS_PROPOSED: QT_TRANSLATE_NOOP("award lines", "As proposed"),
    STRUCK: QT_TRANSLATE_NOOP("award lines", "Nothing: strike the line"),
}


def columns() -> tuple[Column[Line], ...]:
    rank, _, grade, given = short_columns()
    return (
        rank,
        Column(translate("award lines", "Proposal"), lambda one: f"{one.number}  {one.title}"),
        Column(translate("award lines", "Score"), lambda one: one.score, align=RIGHT, width=4),
        grade,
        given,
        Column(translate("award lines", "State"), _state, tone=_tone, width=6),
    )


def short_columns() -> tuple[Column[Line], ...]:
    """Where there is little room; the chosen line is told in full below the list."""
    return (
        Column(translate("award lines", "Rank"), lambda one: str(one.rank), align=RIGHT, width=2),
        Column(translate("award lines", "Proposal"), lambda one: one.title),
        Column(translate("award lines", "Grade"), lambda one: one.grade, width=3),
        Column(translate("award lines", "Given"), _given, width=6),
    )


def choices() -> list[tuple[str, str]]:
    """What the body may do with a line, the first being to leave it."""
    named = {key: translate("award lines", name) for key, name in CHOICES.items()}
    measures = [(one.value, words.name(one)) for one in Measure]
    return [(AS_PROPOSED, named[AS_PROPOSED]), *measures, (STRUCK, named[STRUCK])]


def choice(line: Line) -> str:
    """Which of them the line stands at."""
    if line.amended is None:
        return AS_PROPOSED
    return line.amended[0].measure.value if line.amended else STRUCK


def amended(
    lines: Sequence[Line], proposal: ProposalId, choice: str, won: int | None, because: str
) -> tuple[Line, ...]:
    """The lines with one of them as the body changes it."""
    line = next(one for one in lines if one.proposal == proposal)
    given: tuple[Given, ...] | None
    if choice == AS_PROPOSED:
        given = None
    elif choice == STRUCK:
        given = ()
    elif choice == Measure.MONEY.value:
        given = in_parts(line, won or 0)
    else:
        given = instead(line, Measure(choice))
    return AwardList(lines=tuple(lines)).amend(proposal, given, because).lines


def told(line: Line) -> str:
    """The line in full: each person, what was proposed to them, and why it was changed."""
    said = ", ".join(f"{one.person}: {given_words(one)}" for one in line.decided)
    if line.amended is None:
        return " · ".join(part for part in (line.number, line.score, said, _state(line)) if part)
    proposed = ", ".join(f"{one.person}: {given_words(one)}" for one in line.given)
    changed = translate("award lines", "{now}. Proposed was {before}. {because}")
    nothing = translate("award lines", "nothing")
    return changed.format(now=said or nothing, before=proposed or nothing, because=line.because)


def given_words(one: Given) -> str:
    """A sum in won, or the name of another measure."""
    if one.measure is Measure.MONEY:
        return translate("award lines", "₩{won}").format(won=f"{one.won:,}")
    return words.name(one.measure)


def whole(lines: Sequence[Line]) -> str:
    """What the list comes to."""
    said = translate("award lines", "Proposals: {count} · {won} won in all")
    given = [one for one in lines if one.decided]
    return said.format(count=len(given), won=f"{sum(one.won for one in given):,}")


def _given(line: Line) -> str:
    if not line.decided:
        return translate("award lines", "nothing")
    measures = {one.measure for one in line.decided}
    if measures == {Measure.MONEY}:
        return translate("award lines", "₩{won}").format(won=f"{line.won:,}")
    return ", ".join(words.name(one) for one in Measure if one in measures)


def _state(line: Line) -> str:
    if line.struck:
        return translate("award lines", "Struck")
    if line.amended is not None:
        return translate("award lines", "Changed")
    return words.name(line.cut) if line.cut else translate("award lines", "As graded")


def _tone(line: Line) -> Tone:
    if line.amended is not None:
        return Tone.INFORMATION
    return Tone.WARNING if line.cut else Tone.PLAIN
