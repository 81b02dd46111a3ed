"""A meeting as TOML: what happened and when, read before anything on the desk is looked at.

    file ─► Told (stays, remarks, business with votes) ─► jobs.replaying

People are names and matters are numbers here. A key that nobody reads is refused: most likely it is mistyped.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from committee_desk.domain.ballot import Choice, Ground
from committee_desk.domain.calendar import SEOUL
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Mode
from committee_desk.domain.poll import Count
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.sheets import CannotRead, TooLarge

MOST = 5_000_000
SILENT = "silent"
COUNTERS = 2

T = TypeVar("T")
Word = TypeVar("Word", bound=Enum)


class NotTOML(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{file} is not TOML: {fault}")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the file at the place named, then import it again.")


class KeyMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting file does not say {key}.")
    advice = QT_TRANSLATE_NOOP("errors", "Add it, then import the file again.")


class KeyUnknown(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting file says {key}, which nothing reads.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the name of the key, or take it out.")


class KeyWrong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "In the meeting file {key} is “{said}”.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it like this: {wanted}.")


class VotedTwice(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} is named with two votes on one item.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave one of them.")


@frozen
class Stay:
    name: str
    arrives: time
    leaves: time | None = None
    remote: bool = False
    reason: str = ""


@frozen
class Aside:
    """Who steps aside, how and on which ground; without a time it was said when the meeting opened."""

    name: str
    kind: Ground
    ground: int
    text: str = ""
    at: time | None = None


@frozen
class Contested:
    """A party's challenge to a member: taken back, or decided by the others."""

    name: str
    applicant: str
    ground: str
    text: str
    on: date | None = None
    at: time | None = None
    votes: Mapping[str, Choice] = field(default_factory=dict)
    all_yes: bool = False
    silent: tuple[str, ...] = ()
    withdrawn: str = ""


@frozen
class Said:
    at: time
    speaker: str
    text: str


@frozen
class Chaired:
    """Who presides from when on."""

    name: str
    at: time
    reason: str = ""


@frozen
class Break:
    """A recess; one without an end lasted to the closing."""

    begins: time
    ends: time | None = None
    reason: str = ""


@frozen
class Box:
    """What two people found in the box."""

    count: Count
    counted_by: tuple[str, ...]


@frozen
class Business:
    """One item: `all_yes` means everyone but those who are named with another vote, or as silent."""

    matter: str
    at: time
    declared_at: time
    declare: Resolution
    put: Resolution
    outcome: str = ""
    text: str = ""
    reason: str = ""
    votes: Mapping[str, Choice] = field(default_factory=dict)
    all_yes: bool = False
    silent: tuple[str, ...] = ()
    recused: tuple[Aside, ...] = ()
    challenges: tuple[Contested, ...] = ()
    remarks: tuple[Said, ...] = ()
    presided: str = ""
    minutes: int = 0
    box: Box | None = None


@frozen
class Told:
    """A whole meeting as the file tells it."""

    title: str
    held_on: date
    starts_at: time
    opened_at: time
    place: str
    mode: Mode
    designated: tuple[str, ...]
    stays: tuple[Stay, ...]
    business: tuple[Business, ...]
    remarks: tuple[Said, ...] = ()
    attendants: tuple[str, ...] = ()
    notice: date | None = None
    reason: str = ""
    ends_at: time | None = None
    presided: tuple[Chaired, ...] = ()
    recesses: tuple[Break, ...] = ()


def read(file: Path) -> Told:
    return understood(parsed(file))


def parsed(file: Path) -> dict[str, Any]:
    """The tables of a TOML file of whatever subject."""
    try:
        if file.stat().st_size > MOST:
            raise TooLarge(file=file.name, what=f"{file.stat().st_size:,} bytes")
        return tomllib.loads(file.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise CannotRead(file=file.name, reason=error.strerror or error) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotTOML(file=file.name, fault=error) from error


def understood(top: Mapping[str, object]) -> Told:
    """What a file says that is already parsed."""
    return _told(Table(top))


class Table:
    """A table of the file that knows where it stands, and which of its keys nobody has read yet."""

    def __init__(self, content: object, path: str = "") -> None:
        if not isinstance(content, dict):
            raise KeyWrong(key=path, said=content, wanted="{ key = value }")
        self._content: dict[str, Any] = content
        self._path = path
        self._unread = set(content)

    def get(self, key: str, kind: type[T], wanted: str, default: T | None = None) -> T:
        self._unread.discard(key)
        if key not in self._content:
            if default is None:
                raise KeyMissing(key=self.named(key))
            return default
        found = self._content[key]
        if type(found) is not kind:
            raise self.wrong(key, found, wanted)
        return found

    def words(self, key: str, default: str | None = None) -> str:
        said = self.get(key, str, '"…"', default)
        if default is None and not said.strip():
            raise KeyMissing(key=self.named(key))
        return said.strip()

    def clock(self, key: str) -> time | None:
        """A time as `"14:10"` or as TOML's own."""
        found = self._content.get(key)
        self._unread.discard(key)
        if found is None or isinstance(found, time):
            return found
        try:
            return time.fromisoformat(found)
        except (TypeError, ValueError) as error:
            raise self.wrong(key, found, '"14:10"') from error

    def needed_clock(self, key: str) -> time:
        found = self.clock(key)
        if found is None:
            raise KeyMissing(key=self.named(key))
        return found

    def word(self, key: str, kind: type[Word], default: Word | None = None) -> Word:
        said = self.words(key, default.value if default else None)
        try:
            return kind(said)
        except ValueError as error:
            raise self.wrong(key, said, " · ".join(one.value for one in kind)) from error

    def names(self, key: str) -> tuple[str, ...]:
        found = self.get(key, list, '["김도현", "이수진"]', [])
        if not all(isinstance(one, str) for one in found):
            raise self.wrong(key, found, '["김도현", "이수진"]')
        return tuple(one.strip() for one in found)

    def tables(self, key: str) -> Iterator[Table]:
        found = self.get(key, list, "[ { … } ]", [])
        for place, content in enumerate(found, start=1):
            table = Table(content, f"{self.named(key)}[{place}]")
            yield table
            table.ensure_read()

    def table(self, key: str) -> Table | None:
        self._unread.discard(key)
        return Table(self._content[key], self.named(key)) if key in self._content else None

    def rest(self) -> tuple[str, ...]:
        return tuple(key for key in self._content if key in self._unread)

    def ensure_read(self) -> None:
        for key in self.rest():
            raise KeyUnknown(key=self.named(key))

    def named(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key

    def wrong(self, key: str, said: object, wanted: str) -> KeyWrong:
        return KeyWrong(key=self.named(key), said=said, wanted=wanted)


def _told(top: Table) -> Told:
    start = top.get("start", datetime, "2026-12-11T14:00:00")
    here = start.astimezone(SEOUL) if start.tzinfo else start
    starts_at = here.time().replace(tzinfo=None)
    mode = top.word("mode", Mode, Mode.IN_PERSON)
    told = Told(
        title=top.words("title"),
        held_on=here.date(),
        starts_at=starts_at,
        opened_at=top.clock("opened") or starts_at,
        place=top.words("place"),
        mode=mode,
        designated=top.names("designated"),
        stays=tuple(_stay(one, starts_at, mode) for one in top.tables("present")),
        business=tuple(_business(one) for one in top.tables("items")),
        remarks=tuple(_said(one) for one in top.tables("remarks")),
        attendants=top.names("attendants"),
        notice=day_in(top, "notice"),
        reason=top.words("reason", ""),
        ends_at=top.clock("end"),
        presided=tuple(_chaired(one) for one in top.tables("presided")),
        recesses=tuple(_break(one) for one in top.tables("recesses")),
    )
    top.ensure_read()
    return told


def day_in(table: Table, key: str) -> date | None:
    return None if key not in table.rest() else table.get(key, date, "2026-12-03")


def _stay(table: Table, starts_at: time, mode: Mode) -> Stay:
    """Where nothing else is said, they take part as the meeting is held."""
    return Stay(
        table.words("member"),
        table.clock("from") or starts_at,
        table.clock("to"),
        table.get("remote", bool, "true", mode is Mode.REMOTE),
        table.words("reason", ""),
    )


def _chaired(table: Table) -> Chaired:
    return Chaired(table.words("member"), table.needed_clock("at"), table.words("reason", ""))


def _break(table: Table) -> Break:
    return Break(table.needed_clock("from"), table.clock("to"), table.words("reason", ""))


def _said(table: Table) -> Said:
    return Said(table.needed_clock("at"), table.words("speaker"), table.words("text"))


def aside(table: Table) -> Aside:
    return Aside(
        table.words("member"),
        table.word("kind", Ground),
        table.get("ground", int, "3"),
        table.words("text", ""),
        table.clock("at"),
    )


def _contested(table: Table) -> Contested:
    votes, all_yes, silent = votes_of(table)
    return Contested(
        table.words("member"),
        table.words("applicant"),
        table.words("ground", "fairness"),
        table.words("text"),
        day_in(table, "on"),
        table.clock("at"),
        votes,
        all_yes,
        silent,
        table.words("withdrawn", ""),
    )


def _business(table: Table) -> Business:
    at, remarks = table.needed_clock("at"), tuple(_said(one) for one in table.tables("remarks"))
    challenges = tuple(_contested(one) for one in table.tables("challenges"))
    declare = table.word("declare", Resolution)
    votable = declare in (Resolution.AS_PROPOSED, Resolution.AMENDED, Resolution.CONDITIONAL)
    box = _box(table)
    votes, all_yes, silent = votes_of(table) if box is None else ({}, False, ())
    return Business(
        matter=table.words("matter"),
        at=at,
        # Nobody declares a result before the last word on it was said.
        declared_at=table.clock("declared_at")
        or max((at, *(one.at for one in remarks), *(one.at for one in challenges if one.at))),
        declare=declare,
        put=table.word("put", Resolution, declare if votable else Resolution.AS_PROPOSED),
        outcome=table.words("outcome", ""),
        text=table.words("text", ""),
        reason=table.words("reason", ""),
        votes=votes,
        all_yes=all_yes,
        silent=silent,
        recused=tuple(aside(one) for one in table.tables("recused")),
        challenges=challenges,
        remarks=remarks,
        presided=table.words("presided", ""),
        minutes=table.get("minutes", int, "20", 0),
        box=box,
    )


def _box(table: Table) -> Box | None:
    """A vote on paper: its totals, and who counted them; nobody's vote is told beside it."""
    ballots = table.table("ballots")
    if ballots is None:
        return None
    figures = [ballots.get(name, int, "0", 0) for name in ("yes", "no", "abstain", "invalid")]
    counted_by = ballots.names("counted_by")
    if len(counted_by) != COUNTERS:
        raise ballots.wrong("counted_by", list(counted_by), '["김도현", "이수진"]')
    ballots.ensure_read()
    return Box(Count(*figures), counted_by)


def votes_of(table: Table) -> tuple[dict[str, Choice], bool, tuple[str, ...]]:
    """Votes by name; with `all_yes_but` only those who did not vote yes."""
    votes = table.table("votes")
    exceptions = table.table("all_yes_but") or (votes and votes.table("all_yes_but"))
    told: dict[str, Choice] = {}
    silent: tuple[str, ...] = ()
    for one in filter(None, (votes, exceptions)):
        silent += one.names(SILENT)
        for choice in Choice:
            for name in one.names(choice.value):
                _vote(told, name, choice)
        if one is exceptions:  # { "서동욱" = "no" } says the same as { no = ["서동욱"] }
            for name in one.rest():
                _vote(told, name, one.word(name, Choice))
        one.ensure_read()
    return told, exceptions is not None, silent


def _vote(told: dict[str, Choice], name: str, choice: Choice) -> None:
    if name in told:
        raise VotedTwice(name=name)
    told[name] = choice
