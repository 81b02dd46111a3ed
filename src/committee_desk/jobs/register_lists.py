"""A list of one register: what each of its rows does to what is entered already.

    Filled ─► facts(row) ─► known by its number, else by what it says ─► new · same · changed · unsure · error
                                                                              └─► acts.register.take_in

A register gives its columns, called as its fields are, and reads the cells that need reading. An empty cell
says nothing and changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts import register as acts
from committee_desk.acts.register import Taken
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.importing import Importing, Row, State, Step, TwiceHere, attempted, changed
from committee_desk.jobs.understanding import Column, Filled, Table
from committee_desk.store import registers
from committee_desk.store.registers import BOOKS

Facts = Mapping[str, Any]
Key = tuple[object, ...]


class SeveralLike(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} lines of the register may be meant: {numbers}.")
    advice = QT_TRANSLATE_NOOP("errors", "Write the number of the one that is meant into the row.")


class AnotherOne(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{number} is another one on the desk: {title}.")
    advice = QT_TRANSLATE_NOOP("errors", "See which of the two has the wrong number, and correct that one.")


class Namesake(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} of the name {name} stand elsewhere in the register.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Write the number into the row, so that a move differs from a namesake."
    )


DOUBTS = (SeveralLike, AnotherOne, Namesake)


@frozen
class Reading:
    """What a register says of its lists.

    `facts` are the fields a row speaks of. A row without a number is known by the fields of `likeness`; one
    whose number is known is doubted where none of them is the same, or for what `doubted` says beside what is
    entered. `noted` is odd, and understood anyway.
    `namesakes` doubts a row without a number whose first likeness is known of somebody else.
    `follows` is the number of another row of the list, to be named in the field `follows_in`; that one is
    kept before it, and of `order` the lower.
    """

    kind: str
    value: Callable[..., Any]
    columns: tuple[Column, ...]
    facts: Callable[[Filled, Any], dict[str, Any]]
    likeness: tuple[str, ...]
    prepare: Callable[[Session, Table], Any] = lambda session, table: None
    again: Callable[[Any, Facts], Any] = lambda before, facts: replace(before, **facts)
    noted: Callable[[Any, Any], DeskError | None] = lambda value, beside: None
    doubted: Callable[[Any, Facts], DeskError | None] = lambda before, facts: None
    findings: Callable[[Session, date], Iterator[Finding]] = lambda session, on: iter(())
    passed_over: frozenset[str] = frozenset()
    namesakes: bool = False
    follows: Callable[[Filled, Any], str] = lambda row, beside: ""
    follows_in: str = ""
    order: Callable[[Any], Any] = lambda kept: 0


def importing_of(reading: Reading) -> Importing:
    """The list as every list is taken in: looked at first, then written whole or not at all."""

    def keep(session: Session, kept: Sequence[Taken], by: PersonId, at: datetime) -> None:
        acts.take_in(session, reading.kind, kept, by=by, at=at)

    return Importing(
        reading.columns,
        partial(_plan, reading),
        reading.findings,
        reading.passed_over,
        keep,
        order=partial(_in_order, reading),
    )


def _in_order(reading: Reading, kept: Sequence[Taken]) -> list[Taken]:
    """Lines that bring their number come first, so that the desk gives none of theirs to another."""
    behind = {one.after.number: one.follows for one in kept if one.follows and one.after.number}
    return sorted(
        kept, key=lambda one: (not one.after.number, reading.order(one), _depth(one.follows, behind))
    )


def _depth(follows: str, behind: Mapping[str, str]) -> int:
    """How many of the list come before one, each of which the next follows."""
    passed: set[str] = set()
    while follows and follows not in passed:  # two that follow each other have no first
        passed.add(follows)
        follows = behind.get(follows, "")
    return len(passed)


@dataclass(slots=True)
class _Entered:
    """What is entered already, by number and by likeness, and which rows of the list spoke of what."""

    reading: Reading
    numbers: Mapping[str, Any]
    alike: Mapping[Key, list[Any]]
    firsts: Counter[object]
    taken: dict[Key, tuple[int, Facts]] = field(default_factory=dict)

    @classmethod
    def of(cls, reading: Reading, session: Session, told: Sequence[Facts]) -> _Entered:
        book, first = BOOKS[reading.kind], reading.likeness[0]
        said = dict.fromkeys(filter(None, (one.get("number") for one in told)))
        numbers = {one.number: one for one in registers.known(session, book, "number", [*said])}
        called = dict.fromkeys(filter(None, (one.get(first) for one in told if not one.get("number"))))
        alike: dict[Key, list[Any]] = {}
        for one in registers.known(session, book, first, [*called]):
            alike.setdefault(tuple(getattr(one, name) for name in reading.likeness), []).append(one)
        firsts = Counter(key[0] for key, found in alike.items() for _ in found)
        return cls(reading, numbers, alike, firsts)

    def said_before(self, row: Filled, facts: Facts) -> bool:
        """Whether an earlier row says the same to the letter; refuses one that says otherwise of the same."""
        key = self._key(facts)
        if key not in self.taken:
            self.taken[key] = row.number, facts
            return False
        earlier, said = self.taken[key]
        if said != facts:
            raise TwiceHere(what=facts.get("number") or facts.get("title") or key[0], row=earlier)
        return True

    def found(self, facts: Facts) -> Any | None:
        """What the row is about; doubts are refusals, told apart by their class."""
        if number := facts.get("number"):
            one = self.numbers.get(number)
            if one is not None and not self._agrees(one, facts):
                raise AnotherOne(number=number, title=getattr(one, "name", one.title))
            return one
        several = self.alike.get(self._key(facts), [])
        if self.reading.namesakes and not several and (others := self.firsts[self._key(facts)[0]]):
            raise Namesake(name=self._key(facts)[0], count=others)
        if len(several) > 1:
            raise SeveralLike(count=len(several), numbers=", ".join(one.number for one in several))
        return several[0] if several else None

    def _agrees(self, one: Any, facts: Facts) -> bool:
        return any(getattr(one, name) == facts.get(name) for name in self.reading.likeness)

    def _key(self, facts: Facts) -> Key:
        number = facts.get("number")
        return (number,) if number else tuple(facts.get(name, "") for name in self.reading.likeness)


def _plan(reading: Reading, session: Session, table: Table) -> Iterable[Step]:
    """What each row does, against what the register holds in this moment."""
    beside = reading.prepare(session, table)
    told = [_told(reading, row, beside) for row in table.rows]
    entered = _Entered.of(reading, session, [one for one in told if not isinstance(one, DeskError)])
    return (
        Step(Row(row.number, State.ERROR, one))
        if isinstance(one, DeskError)
        else attempted(partial(_step, entered, beside, one), row)
        for row, one in zip(table.rows, told, strict=True)
    )


def _told(reading: Reading, row: Filled, beside: Any) -> Facts | DeskError:
    """What a row speaks of, read once; or why it cannot be read."""
    try:
        return reading.facts(row, beside)
    except DeskError as refused:
        return refused


def _step(entered: _Entered, beside: Any, facts: Facts, row: Filled) -> Step:
    reading, follows = entered.reading, entered.reading.follows(row, beside)
    if entered.said_before(row, facts):
        return Step(Row(row.number, State.SAME))
    try:
        before = entered.found(facts)
    except DOUBTS as several:
        return Step(Row(row.number, State.UNSURE, several))
    if before is not None and (doubt := reading.doubted(before, facts)):
        return Step(Row(row.number, State.UNSURE, doubt))
    if before is None:
        after = reading.value(**{"id": 0, "number": "", **facts})
        after.ensure_whole()
        noted = reading.noted(after, beside)
        return Step(Row(row.number, State.NEW, noted=noted), kept=Taken(None, after, follows))
    after = reading.again(before, facts)
    if after == before and not follows:
        return Step(Row(row.number, State.SAME))
    after.ensure_whole()
    step = changed(row, before, after)
    differs = tuple(dict.fromkeys((*step.row.differs, *((reading.follows_in,) if follows else ()))))
    told = replace(step.row, differs=differs, noted=reading.noted(after, beside))
    return replace(step, row=told, kept=Taken(before, after, follows))
