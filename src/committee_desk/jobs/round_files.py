"""A scoring round as TOML: criteria, method, ties and grades, read before the desk is looked at.

    file ─► Told (title, period, Method, names of the panel, numbers of proposals) ─► acts.round.open_

A key that nothing reads is refused: most likely it is mistyped, and a method is not guessed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from committee_desk.acts import round as acts
from committee_desk.acts.door import Done, Door
from committee_desk.acts.round import Terms
from committee_desk.domain.ids import PersonId
from committee_desk.domain.method import (
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
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.sheets import CannotRead, TooLarge
from committee_desk.jobs.toml_files import NotTOML
from committee_desk.store import people, proposals

MOST = 1_000_000
HALF_UP = "half_up"

Word = TypeVar("Word", bound=Enum)
Table = Mapping[str, Any]


class RoundKeyMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The round file does not say {key}.")
    advice = QT_TRANSLATE_NOOP("errors", "Add it, then import the file again.")


class RoundKeyUnknown(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The round file says {key}, which nothing reads.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the name of the key, or take it out.")


class RoundKeyWrong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "In the round file {key} is “{said}”.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it like this: {wanted}.")


@frozen
class Told:
    """A whole round as the file tells it; people by name, proposals by number."""

    title: str
    period: str
    method: Method
    panel: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    terms: Terms = Terms()


def read(file: Path) -> Told:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise CannotRead(file=file.name, reason=error.strerror or error) from error
    if len(content) > MOST:
        raise TooLarge(file=file.name, what=f"{len(content):,} bytes")
    try:
        found = tomllib.loads(content.decode("utf-8-sig"), parse_float=Fraction)
    except ValueError as error:  # also of a number that is none, and of letters that are no UTF-8
        raise NotTOML(file=file.name, fault=error) from error
    return told(found)


def told(found: Table) -> Told:
    top = _Keys(found)
    method = Method(
        tuple(_criterion(_Keys(one, "criteria.")) for one in top.tables("criteria", required=True)),
        top.word("form", Form),
        top.word("method", Average),
        _trim(_Keys(top.table("trim"), "trim.")),
        _digits(_Keys(top.table("rounding"), "rounding.")),
        top.word("rank", Ranking, Ranking.COMPETITION),
        top.words("ties"),
        top.word("compare", Reading, Reading.ROUNDED),
        top.word("threshold_on", Reading, Reading.ROUNDED),
        tuple(_grade(_Keys(one, "grades.")) for one in top.tables("grades")),
        top.number("needed", 1),
    )
    terms = Terms(
        visibility=top.word("visibility", Visibility, Visibility.OWN_FIRST),
        names_shown=top.flag("names_shown", default=True),
        shuffle_seed=top.text("shuffle_seed", ""),
        lot_seed=top.text("lot_seed", ""),
        budget=top.amount("budget"),
        cap=top.amount("cap"),
        due_on=top.day("due_on"),
    )
    whole = Told(
        top.text("title"), top.text("period"), method, top.words("panel"), top.words("proposals"), terms
    )
    top.finish()
    return whole


def open_round(door: Door, told: Told, *, dry_run: bool, by: PersonId, at: datetime) -> Done[Round | None]:
    """The round on the desk; a dry run looks its people and proposals up and does nothing."""
    if dry_run:
        door.ask(terms_of, told)
        return Done(None, frozenset())
    return door.do(
        lambda session: acts.open_(
            session, told.title, told.period, told.method, terms_of(session, told), by=by, at=at
        )
    )


def terms_of(session: Session, told: Told) -> Terms:
    """What the file declares, with those on the desk whom and which it names."""
    everyone = people.everyone(session)
    return replace(
        told.terms,
        panel=tuple(people.among(everyone, name).id for name in told.panel),
        proposals=tuple(proposals.numbered(session, number).id for number in told.proposals),
    )


def _criterion(keys: _Keys) -> Criterion:
    steps = tuple(_step(_Keys(one, "steps.")) for one in keys.tables("steps"))
    read = Criterion(
        keys.text("key"),
        keys.text("name", keys.text("key")),
        keys.fraction("maximum"),
        keys.fraction("minimum", Fraction(0)),
        keys.fraction("weight", Fraction(1)),
        keys.flag("counted", default=True),
        steps,
    )
    keys.finish()
    return read


def _step(keys: _Keys) -> Step:
    read = Step(keys.fraction("at"), keys.text("label"))
    keys.finish()
    return read


def _trim(keys: _Keys) -> Trim:
    read = Trim(
        keys.word("level", Level, Level.TOTAL),
        keys.number("each_end", 1),
        keys.number("minimum", 5),
        keys.word("fallback", Average, Average.MEAN),
    )
    keys.finish()
    return read


def _digits(keys: _Keys) -> int:
    digits = keys.number("digits", 2)
    if (mode := keys.text("mode", HALF_UP)) != HALF_UP:
        raise RoundKeyWrong(key="rounding.mode", said=mode, wanted=HALF_UP)
    keys.finish()
    return digits


def _grade(keys: _Keys) -> Grade:
    read = Grade(keys.text("name"), keys.fraction("at_least"), keys.amount("won") or 0)
    keys.finish()
    return read


class _Keys:
    """A table of the file that remembers which of its keys were read."""

    def __init__(self, found: Table, within: str = "") -> None:
        self._found, self._within = found, within
        self._read: set[str] = set()

    def finish(self) -> None:
        if unread := sorted(self._found.keys() - self._read):
            raise RoundKeyUnknown(key=self._within + unread[0])

    def text(self, key: str, default: str | None = None) -> str:
        found = self._get(key, default)
        if not isinstance(found, str):
            raise self._wrong(key, found, "“…”")
        return found

    def flag(self, key: str, *, default: bool) -> bool:
        found = self._get(key, default)
        if not isinstance(found, bool):
            raise self._wrong(key, found, "true, false")
        return found

    def number(self, key: str, default: int) -> int:
        found = self._get(key, default)
        if type(found) is not int:
            raise self._wrong(key, found, "1")
        return found

    def amount(self, key: str) -> int | None:
        return self.number(key, 0) if key in self._found else None

    def day(self, key: str) -> date | None:
        if key not in self._found:
            return None
        found = self._get(key, None)
        if type(found) is not date:
            raise self._wrong(key, found, "2026-10-15")
        return found

    def fraction(self, key: str, default: Fraction | None = None) -> Fraction:
        found = self._get(key, default)
        if type(found) is not int and not isinstance(found, Fraction):
            raise self._wrong(key, found, "20")
        return Fraction(found)

    def word(self, key: str, known: type[Word], default: Word | None = None) -> Word:
        found = self.text(key, default.value if default else None)
        try:
            return known(found)
        except ValueError as error:
            raise self._wrong(key, found, ", ".join(one.value for one in known)) from error

    def words(self, key: str) -> tuple[str, ...]:
        found = self._get(key, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self._wrong(key, found, "[“…”, “…”]")
        return tuple(found)

    def table(self, key: str) -> Table:
        found = self._get(key, {})
        if not isinstance(found, dict):
            raise self._wrong(key, found, "{ … }")
        return found

    def tables(self, key: str, *, required: bool = False) -> Sequence[Table]:
        found = self._get(key, None if required else [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise self._wrong(key, found, "[ { … }, { … } ]")
        return found

    def _get(self, key: str, default: object) -> Any:
        self._read.add(key)
        found = self._found.get(key, default)
        if found is None:
            raise RoundKeyMissing(key=self._within + key)
        return found

    def _wrong(self, key: str, said: object, wanted: str) -> RoundKeyWrong:
        return RoundKeyWrong(key=self._within + key, said=said, wanted=wanted)
