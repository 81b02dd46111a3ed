"""The search index: contentless FTS5 over bigrams that the program makes itself.

    journal.keep ─► note(...) ─► search_word   in the same transaction as the entry
    words ─► find(...) ─► Found (hits, titles before texts, newer before older)

The index is no record: it can be made anew from the records at any time, and is where it is missing,
behind the journal, of another version, or damaged. What only SQLite says, this module says besides
store.engine. A number in the index is the kind's place and the id, so that one kind is one range.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Connection, event, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from committee_desk.domain import bigrams, hangul
from committee_desk.domain.bigrams import Asked, Reading
from committee_desk.domain.journal import Subject
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.store import engine
from committee_desk.store.base import Base
from committee_desk.store.engine import Damaged
from committee_desk.store.searched import REGISTERS, Named, Shown, named, shown

VERSION = 4  # of what is put into the index, and of the order of its kinds; another one makes it anew
KINDS = tuple(REGISTERS)
ROOM = 40  # bits for the id
ROUND = 60  # letters of an excerpt before and behind what was found
MAKE = (
    "CREATE TABLE search_state (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, upto INTEGER NOT NULL)",
    "CREATE VIRTUAL TABLE search_word USING fts5"
    "(title, leads, body, keys, content='', contentless_delete=1, tokenize='ascii')",
)
# What FTS5 keeps the index in. A damaged index cannot even be dropped before these are in order again.
SHADOWS = (
    "CREATE TABLE IF NOT EXISTS 'search_word_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE IF NOT EXISTS 'search_word_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS 'search_word_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)",
    "CREATE TABLE IF NOT EXISTS 'search_word_config'(k PRIMARY KEY, v) WITHOUT ROWID",
    "INSERT OR REPLACE INTO search_word_config VALUES ('version', 4)",
)
TABLES = 6
ALL = -1  # as a limit
AT_ONCE = 10_000  # numbers in one question
COMPARED = 80  # letters of a text that the likest are looked for by


class NoIndex(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The search index of this desk is missing, damaged or out of date.")
    advice = QT_TRANSLATE_NOOP("errors", "Open the desk once for writing; it is made anew then by itself.")


@frozen
class Hit:
    """`excerpt` is the passage in which it was found; `of` the id of what to open for it."""

    kind: str
    id: int
    title: str
    excerpt: str
    on: date | None
    of: int


@frozen
class Found:
    """`words` are those that were found, where what was typed had to be read in another way."""

    hits: tuple[Hit, ...] = ()
    words: str = ""


def find(session: Session, words: str, kinds: Sequence[str] = KINDS, limit: int = 50) -> Found:
    """At most so many of each kind, as the query is likeliest meant; nothing for a query without letters."""
    with _explained():
        for reading in bigrams.readings(words):
            if hits := _hits(session, reading, kinds, limit):
                return Found(tuple(hits), reading.words)
    return Found()


def ids(session: Session, words: str, kind: str) -> Sequence[int]:
    """Every one of a kind that the words are found in, as the query is likeliest meant; in no order."""
    with _explained():
        for reading in bigrams.readings(words):
            found = _ids(session, kind, _expression(reading, "title body"), ALL)
            if fitting := _fitting(session, kind, found, reading):
                return fitting
    return ()


def likest(session: Session, text: str, kind: str, key: str) -> list[int]:
    """Those kept under a key that share most with a text, the rarer the pairs of letters the more."""
    words = sorted(bigrams.pairs(text[:COMPARED]))
    if not words:
        return []
    asked = " OR ".join(f'"{one}"' for one in words)
    with _explained():
        return _ranged(session, kind, f"{{title body}} : ({asked}) AND {_kept(key)}", "rank", ALL)


def keyed(session: Session, key: str, kind: str) -> list[int]:
    """Those of a kind that are kept under a key; in no order."""
    with _explained():
        return _ranged(session, kind, _kept(key), "rowid", ALL)


def note(session: Session, number: int, kind: str, before: object, after: object) -> None:
    """Index what the entry of this number keeps. An index that is behind stays so until it is made anew."""
    note_many(session, number, kind, [(before, after)])


def note_many(session: Session, first: int, kind: str, kept: Sequence[tuple[object, Any]]) -> None:
    """The same for the entries from a number on, each with what was before and after it."""
    connection = session.connection()
    if _standing(connection) != (VERSION, first - 1):
        return
    told = [
        (after, named(after)) for before, after in kept if before is None or named(before) != named(after)
    ]
    if kind in KINDS and told:
        connection.exec_driver_sql("SAVEPOINT search")
        try:
            _take_in(connection, [(_place(kind, after.id), words) for after, words in told])
        except DBAPIError as error:
            if engine.meaning(error) not in (None, Damaged):
                raise
            # No deed fails for an index; it is left behind, and made anew later.
            connection.exec_driver_sql("ROLLBACK TO search")
            connection.exec_driver_sql("RELEASE search")
            return
        connection.exec_driver_sql("RELEASE search")
    _settle(connection, first + len(kept) - 1)


def is_current(session: Session, size: int) -> bool:
    """Whether the index can be read, is of this version, and as far as a journal of this size."""
    connection = session.connection()
    if _standing(connection) != (VERSION, size):
        return False
    try:
        return all(
            words == "ok" for (words,) in connection.exec_driver_sql("PRAGMA quick_check(search_word)")
        )
    except DBAPIError as error:
        if engine.meaning(error) not in (None, Damaged):
            raise
        return False


def begin(session: Session) -> None:
    """An empty index, whatever there was; nothing is added by the way until it is finished."""
    connection = session.connection()
    renew(connection)
    connection.exec_driver_sql("INSERT INTO search_state VALUES (1, 0, 0)")


def renew(connection: Connection) -> None:
    """The tables of an index that holds nothing, whatever there was, as a new desk has them."""
    try:
        connection.exec_driver_sql("DROP TABLE IF EXISTS search_word")
    except DBAPIError:
        for statement in SHADOWS:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("DROP TABLE search_word")
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_state")
    _make(connection)


def subjects(session: Session) -> list[Subject]:
    """Everything that is searched."""
    return [Subject(kind, id) for kind, register in REGISTERS.items() for id in register.ids(session)]


def take_in(session: Session, some: Iterable[Subject]) -> None:
    """Index these as they now are."""
    by_kind: dict[str, list[int]] = {}
    for one in some:
        by_kind.setdefault(one.kind, []).append(one.id)
    for kind in by_kind.keys() & set(KINDS):
        values = _all(session, kind, by_kind[kind])
        _take_in(session.connection(), [(_place(kind, one.id), named(one)) for one in values])


def finish(session: Session, size: int) -> None:
    """The index is whole, and as far as a journal of this size."""
    _settle(session.connection(), size)


# What is put in


def _standing(connection: Connection) -> tuple[Any, ...] | None:
    """The version and entry that the index is at; None where a table is missing. A new one is at 0."""
    names = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name LIKE 'search\\_%' ESCAPE '\\'"
    if connection.exec_driver_sql(names).scalar() != TABLES:
        return None
    row = connection.exec_driver_sql("SELECT version, upto FROM search_state WHERE id = 1").first()
    return tuple(row) if row else (VERSION, 0)


def _settle(connection: Connection, number: int) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO search_state VALUES (1, ?, ?)", (VERSION, number))


def _take_in(connection: Connection, told: Iterable[tuple[int, Named | None]]) -> None:
    every = list(told)
    if every:
        connection.exec_driver_sql(
            "DELETE FROM search_word WHERE rowid = ?", [(place,) for place, _ in every]
        )
    if said := [(place, *_grams(words)) for place, words in every if words is not None]:
        connection.exec_driver_sql(
            "INSERT INTO search_word (rowid, title, leads, body, keys) VALUES (?, ?, ?, ?, ?)", said
        )
    # FTS5 writes at a savepoint, or else at the commit: a damaged index would take the deed with it.
    connection.exec_driver_sql("SAVEPOINT written")
    connection.exec_driver_sql("RELEASE written")


def _grams(words: Named) -> tuple[str, str, str, str]:
    """What is found by: the title with its numbers, its first consonants, all else, and the keys."""
    return (
        bigrams.title_grams(f"{words.title} {words.numbers}"),
        bigrams.lead_grams(words.title),
        bigrams.grams("\n".join(words.passages)),
        " ".join(map(_key, words.keys)),
    )


def _key(key: str) -> str:
    """A key as one word of the index, which knows letters and digits alone."""
    return "".join(filter(str.isalnum, key)).lower()


def _all(session: Session, kind: str, ids: Sequence[int]) -> list[Any]:
    register = REGISTERS[kind]
    return register.all(session, register.row.id.in_(ids))  # type: ignore[attr-defined]


def _place(kind: str, id: int) -> int:
    return (KINDS.index(kind) << ROOM) + id


# What is asked


def _hits(session: Session, reading: Reading, kinds: Sequence[str], limit: int) -> list[Hit]:
    there = _kinds(session, reading)
    found = [
        (tier, _hit(session, kind, value, reading))
        for kind in kinds
        if kind in there
        for tier, value in _values(session, kind, reading, limit)
    ]
    found.sort(key=lambda one: (one[0], -(one[1].on or date.max).toordinal()))
    return [hit for _, hit in found]


def _values(session: Session, kind: str, reading: Reading, limit: int) -> Iterator[tuple[int, Any]]:
    """The values of one kind with their tier: found by their title, or only by their text."""
    in_title = _ids(session, kind, _expression(reading, "title"), limit)
    short = limit - len(in_title)
    others = _ids(session, kind, _expression(reading, "title body"), limit) if short else []
    ids = [*in_title, *(id for id in others if id not in in_title)][:limit]
    values = {one.id: one for one in _all(session, kind, ids)}
    for place, id in enumerate(ids):
        if id in values and _fits(named(values[id]), reading):
            yield int(place >= len(in_title)), values[id]


def _kinds(session: Session, reading: Reading) -> set[str]:
    """Which kinds have any hit at all: most words are found in two or three."""
    rows = session.connection().exec_driver_sql(
        f"SELECT DISTINCT rowid >> {ROOM} FROM search_word WHERE search_word MATCH ?",
        (_expression(reading, "title body"),),
    )
    return {KINDS[place] for (place,) in rows}


def _ids(session: Session, kind: str, expression: str, limit: int) -> list[int]:
    return _ranged(session, kind, expression, "rowid DESC", limit)


def _ranged(session: Session, kind: str, expression: str, order: str, limit: int) -> list[int]:
    first = _place(kind, 0)
    found: Any = session.connection().exec_driver_sql(
        "SELECT rowid FROM search_word WHERE search_word MATCH ? AND rowid BETWEEN ? AND ?"
        f" ORDER BY {order} LIMIT ?",
        (expression, first, first + (1 << ROOM) - 1, limit),
    )
    # There may be tens of thousands, which need no objects made of them.
    return [place - first for (place,) in found.cursor.fetchall()]


def _kept(key: str) -> str:
    return f'keys : "{_key(key)}"'


def _expression(reading: Reading, columns: str) -> str:
    """A query in FTS5's own words. Grams are letters and digits alone, so none of them is an operator."""
    return " AND ".join(
        f"{{{'leads' if one.leads else columns}}} : ({_phrases(one)})" for one in reading.asked
    )


def _phrases(asked: Asked) -> str:
    *before, ends = asked.grams
    start = [gram for (gram,) in before]
    return " OR ".join(_phrase([*start, end]) for end in ends)


def _phrase(grams: Sequence[str]) -> str:
    # A single letter begins some gram wherever it stands.
    prefix = "*" if len(grams) == 1 and len(grams[0]) == 1 else ""
    return f'"{" ".join(grams)}"{prefix}'


def _fits(told: Named | None, reading: Reading) -> bool:
    return told is not None and all(hangul.place(told.title, word) for word in _mixed(reading))


def _fitting(session: Session, kind: str, found: Sequence[int], reading: Reading) -> Sequence[int]:
    """The same of very many, by their titles alone."""
    mixed, row = _mixed(reading), REGISTERS[kind].row
    if not mixed:
        return found
    fitting = []
    for start in range(0, len(found), AT_ONCE):
        some = row.id.in_(found[start : start + AT_ONCE])  # type: ignore[attr-defined]
        title: Any = getattr(row, "name", row.title)  # type: ignore[attr-defined]  # people are called by name
        titles = session.execute(select(row.id, title).where(some))  # type: ignore[attr-defined]
        fitting += [id for id, title in titles if all(hangul.place(title, word) for word in mixed)]
    return fitting


def _mixed(reading: Reading) -> list[str]:
    """Letters and first consonants mixed are asked for by first consonants alone, and looked at after."""
    return [one.word for one in reading.asked if one.leads and not all(map(hangul.is_consonant, one.word))]


# What is shown


def _hit(session: Session, kind: str, value: Any, reading: Reading) -> Hit:
    as_shown: Shown = shown(session, value)
    told = named(value) or Named("")
    word = reading.asked[0].word
    passages = (*told.passages, told.title, told.numbers)
    places = ((passage, hangul.place(passage, word)) for passage in passages)
    found = next((excerpt(passage, *place) for passage, place in places if place), "")
    return Hit(as_shown.kind or kind, value.id, as_shown.title, found, as_shown.on, as_shown.of)


def excerpt(passage: str, start: int, end: int) -> str:
    """The passage around what was found in it, on one line."""
    before, behind = max(start - ROUND // 2, 0), min(end + ROUND, len(passage))
    cut = " ".join(passage[before:behind].split())
    return f"{'… ' if before else ''}{cut}{' …' if behind < len(passage) else ''}"


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if engine.meaning(error) in (None, Damaged):
            raise NoIndex from error
        raise


def _make(connection: Connection) -> None:
    for statement in MAKE:
        connection.exec_driver_sql(statement)


@event.listens_for(Base.metadata, "after_create")
def _made(_tables: object, connection: Connection, **_facts: object) -> None:
    """Tables that are made without migration steps, as tests make them, have their index too."""
    if _standing(connection) is None:
        _make(connection)
