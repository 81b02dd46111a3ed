"""What a new round begins with: every value of the form, with the article it comes from.

    desk's rules · our proposal packs · the last round ─► Beginning ─► begun ─┐
    a round as a file tells it ───────────────────────────────────► as_told ─┴─► Begun (draft, rows, bases)

What the form makes of it stands in round_form.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import scoring_rules
from committee_desk.domain.ids import ProposalId
from committee_desk.domain.method import Average, Criterion, Form, Grade, Level, Method, Ranking, Reading
from committee_desk.domain.round import Round, Visibility
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import opening, round_files
from committee_desk.jobs.round_files import Told
from committee_desk.models import words
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


class NotOffered(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The file names who or what cannot be chosen for a round: {said}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Take it out of the file; who marks, and what, is chosen from the lists of the form."
    )


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
    """Seeds that a file brings are kept; else they are drawn once the round is opened."""

    draft: Draft
    criteria: tuple[Criterion, ...]
    grades: tuple[Grade, ...]
    bases: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    shuffle_seed: str = ""
    lot_seed: str = ""


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
    named = _named(session, on)
    if key == LAST:
        last = rounds.get(session, rounds.lines(session)[0].id)
        return _as_last(named, last)
    rules = desks.rules(session, on) if key == OWN else Rules.of(opening.layers(key.split("+")), on)
    method = scoring_rules.proposed(rules)
    draft = replace(_of_method(named, method), cap=scoring_rules.cap(rules))
    bases = {name: rules.article(of) for name, of in KEYS.items()}
    said = translate("round form", "Proposed by: {pack}").format(pack=words.applied(rules))
    return Begun(draft, method.criteria, method.grades, bases, said)


def as_told(session: Session, told: Told, on: date) -> Begun:
    """Everything as a file declares it; whom or what it does not name is chosen as in any new round."""
    named, terms = _named(session, on), round_files.terms_of(session, told)
    panel, offered = (tuple(str(one) for one in ids) for ids in (terms.panel, terms.proposals))
    _ensure_offered(told.panel, panel, named.panel)
    _ensure_offered(told.proposals, offered, named.proposals)
    draft = replace(
        _of_method(named, told.method),
        name=told.title,
        period=told.period,
        panel=panel or named.panel,
        proposals=offered or named.proposals,
        visibility=terms.visibility,
        names_shown=terms.names_shown,
        shuffled=bool(terms.shuffle_seed),
        budget=terms.budget,
        cap=terms.cap,
        due_on=terms.due_on,
    )
    basis = translate("round form", "As the file declares it: {title}").format(title=told.title)
    method = told.method
    return Begun(
        draft,
        method.criteria,
        method.grades,
        dict.fromkeys(KEYS, basis),
        basis,
        terms.shuffle_seed,
        terms.lot_seed,
    )


def _ensure_offered(said: Sequence[str], named: Sequence[str], offered: Sequence[str]) -> None:
    if others := [one for one, id in zip(said, named, strict=True) if id not in offered]:
        raise NotOffered(said=", ".join(others))


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


def _named(session: Session, on: date) -> Draft:
    """The quarter's round of everybody and of all that waits."""
    period = f"{on.year}-Q{(on.month + 2) // 3}"
    return Draft(
        name=translate("round form", "Proposal review {period}").format(period=period),
        period=period,
        panel=tuple(str(one.id) for one in people.members(session, on)),
        proposals=tuple(str(id) for id, _ in candidates(session)),
    )


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
