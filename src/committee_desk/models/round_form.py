"""A new round as it is declared: what the rule packs propose, each value with its article, and what is typed.

    desk's rules · our proposal packs · the last round ─► Beginning ─► begun ─► Begun (draft, rows, bases)
    draft + criteria + grades ─► method_of · terms_of ─► acts.round.open_

The packs propose; whatever the person declares holds for this round, and for no other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from fractions import Fraction
from secrets import token_hex
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.round import Terms
from committee_desk.domain import scoring_rules
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import (
    CRITERION,
    TIE_STEPS,
    Average,
    Criterion,
    Form,
    Grade,
    Level,
    Method,
    Ranking,
    Reading,
    Step,
    Trim,
)
from committee_desk.domain.round import Round, Visibility
from committee_desk.domain.rules import Rules
from committee_desk.domain.scoring import plain
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import opening
from committee_desk.models import rounds as shown
from committee_desk.models.entries import Entry
from committee_desk.models.table import Align, Row
from committee_desk.store import desks, people, proposals, rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate

BASE = "proposal-review"  # what every pack of ours on proposals stands on
NATIONAL = "proposal-national"  # the regulations that hold where an office has none of its own
OWN, LAST = "desk", "last"
MOST = 2000  # proposals offered; more than any round has scored
# A field of the form and the value of the pack that it begins with.
KEYS: Mapping[str, str] = MappingProxyType(
    {
        "form": "scoring.form",
        "average": "scoring.method",
        "level": "scoring.trim_level",
        "each_end": "scoring.trim_each_end",
        "minimum": "scoring.trim_minimum",
        "fallback": "scoring.trim_fallback",
        "digits": "scoring.digits",
        "compare": "scoring.compare",
        "threshold_on": "scoring.threshold_on",
        "rank": "scoring.rank",
        "needed": "scoring.needed",
        "ties": "scoring.ties",
        "cap": "scoring.cap_won",
        "criteria": "scoring.criteria",
        "grades": "scoring.grades",
    }
)
TRIMS = (Average.TRIMMED, Average.WINSORISED)
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


@frozen
class Draft:
    """What the fields of the form hold."""

    name: str = ""
    period: str = ""
    due_on: date | None = None
    visibility: Visibility = Visibility.OWN_FIRST
    names_shown: bool = True
    shuffled: bool = False
    budget: int | None = None
    cap: int | None = None
    form: Form = Form.POINTS
    average: Average = Average.MEAN
    level: Level = Level.TOTAL
    each_end: int | None = 1
    minimum: int | None = 5
    fallback: Average = Average.MEAN
    digits: int | None = 2
    compare: Reading = Reading.ROUNDED
    threshold_on: Reading = Reading.ROUNDED
    rank: Ranking = Ranking.COMPETITION
    needed: int | None = 1
    ties: tuple[str, ...] = ()
    panel: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()


@frozen
class Beginning:
    """Whose values a new round begins with."""

    key: str
    name: str


@frozen
class Begun:
    draft: Draft
    criteria: tuple[Criterion, ...]
    grades: tuple[Grade, ...]
    bases: Mapping[str, str] = field(default_factory=dict)
    words: str = ""


def beginnings(session: Session, on: date) -> list[Beginning]:
    """The desk's own rules where they speak of scoring, the last round, and our packs on proposals."""
    found = []
    if desks.rules(session, on).get("scoring.criteria"):
        found.append(Beginning(OWN, translate("round form", "The rules of this desk")))
    if rounds.lines(session):
        found.append(Beginning(LAST, translate("round form", "The last round")))
    packs = sorted(
        ((layers, title) for layers, title in opening.packs() if layers[0] == BASE),
        key=lambda pack: (pack[0][-1] != NATIONAL, pack[0][-1] != BASE, pack[0]),
    )
    return [*found, *(Beginning("+".join(layers), title) for layers, title in packs)]


def begun(session: Session, key: str, on: date) -> Begun:
    """Everything the form begins with."""
    panel = tuple(str(one.id) for one in people.members(session, on))
    offered = tuple(str(id) for id, _ in candidates(session))
    period = f"{on.year}-Q{(on.month + 2) // 3}"
    named = Draft(name=_title(period), period=period, panel=panel, proposals=offered)
    if key == LAST:
        last = rounds.get(session, rounds.lines(session)[0].id)
        return _as_last(named, last)
    rules = desks.rules(session, on) if key == OWN else Rules.of(opening.layers(key.split("+")), on)
    method = scoring_rules.proposed(rules)
    draft = replace(_of_method(named, method), cap=scoring_rules.cap(rules))
    bases = {name: rules.article(of) for name, of in KEYS.items()}
    words = translate("round form", "Proposed by: {pack}").format(pack=rules.pack)
    return Begun(draft, method.criteria, method.grades, bases, words)


def members(session: Session, on: date) -> list[tuple[str, str]]:
    """Who may sit on the panel."""
    return [(str(one.id), f"{one.name}  {one.office}".rstrip()) for one in people.members(session, on)]


def candidates(session: Session) -> list[tuple[ProposalId, str]]:
    """Proposals that wait for a round: not ended, no duplicate, in no round yet; the first received first."""
    taken = {one for held in rounds.all_(session) for one in held.proposals}
    ids = [id for id in proposals.ids(session, "", "received", False) if id not in taken]
    open_ones = (
        line
        for at in range(0, len(ids), 500)
        for line in proposals.lines(session, ids[at : at + 500])
        if line.ended_on is None and line.duplicate_of is None
    )
    return [
        (line.id, f"{line.number}  {line.title}") for line, _ in zip(open_ones, range(MOST), strict=False)
    ]


def tie_steps(criteria: Sequence[Criterion]) -> list[tuple[str, str]]:
    """Every step that a tie chain may have, in words."""
    counted = [one for one in criteria if one.counted]
    said = translate("rounds", "Marks for {criterion}")
    own = [(f"{CRITERION}{one.key}", said.format(criterion=one.name)) for one in counted]
    return [*own, *((step, translate("rounds", shown.TIES[step])) for step in TIE_STEPS)]


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


def terms_of(draft: Draft) -> Terms:
    """Panel, proposals and what else is declared; the seeds are drawn here and recorded with the round."""
    if not draft.panel:
        raise NobodyMarks
    return Terms(
        tuple(PersonId(int(one)) for one in draft.panel),
        tuple(ProposalId(int(one)) for one in draft.proposals),
        draft.visibility,
        draft.names_shown,
        shuffle_seed=token_hex(8) if draft.shuffled else "",
        lot_seed=token_hex(8) if "lot" in draft.ties else "",
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


def _title(period: str) -> str:
    return translate("round form", "Proposal review {period}").format(period=period)


def _of_method(named: Draft, method: Method) -> Draft:
    trim = method.trim
    return replace(
        named,
        form=method.form,
        average=method.average,
        level=trim.level,
        each_end=trim.each_end,
        minimum=trim.minimum,
        fallback=trim.fallback,
        digits=method.digits,
        compare=method.compare,
        threshold_on=method.threshold_on,
        rank=method.rank,
        needed=method.needed,
        ties=method.ties,
    )


def _as_last(named: Draft, last: Round) -> Begun:
    draft = replace(
        _of_method(named, last.method),
        visibility=last.visibility,
        names_shown=last.names_shown,
        shuffled=bool(last.shuffle_seed),
        budget=last.budget,
        cap=last.cap,
        panel=tuple(str(one) for one in last.panel),
    )
    basis = translate("round form", "As in the last round, {title}").format(title=last.title)
    return Begun(draft, last.method.criteria, last.method.grades, dict.fromkeys(KEYS, basis), basis)
