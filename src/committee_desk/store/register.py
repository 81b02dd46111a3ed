"""A register: how frozen values of one kind become rows, and rows the same values again.

    put(session, value) ─► one column a field ─► row
    get(session, id) ◄── codec.rebuild ◄── columns ◄┘

Simple fields are plain columns that lists sort and find by; compound ones are canonical JSON.
`put` is called by `store.journal.keep` alone; tests/test_architecture.py keeps it so.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from functools import cache
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Dialect, Select, Table, Text, func, insert, inspect, select, type_coerce, update
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import NullType, TypeDecorator

from committee_desk.domain import codec
from committee_desk.errors import NotFound
from committee_desk.frozen import frozen

Value = TypeVar("Value")

LARGEST = 2**63 - 1
NATIVE = (date, time, bytes)


class Canonical(TypeDecorator[Any]):
    """A compound field as canonical JSON; any other spelling of it was not written by the program."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        return codec.text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        data = json.loads(value) if value is not None else None
        if codec.text(data) != value:
            raise ValueError("not canonical")
        return data


@frozen
class Register(Generic[Value]):
    """`types` says, from a row's columns, which type a field has where its hint is only a promise."""

    row: type[DeclarativeBase]
    kind: type[Value]
    types: Callable[[Mapping[str, Any]], Mapping[str, type]] = lambda columns: {}

    @property
    def table(self) -> str:
        return str(self.row.__tablename__)

    def new_id(self, session: Session) -> int:
        """The next number; safe because only a `do` asks, and nothing is ever deleted."""
        return (session.scalar(select(func.max(self._id))) or 0) + 1

    def get(self, session: Session, id: int) -> Value:
        row = session.get(self.row, id)
        if row is None:
            raise NotFound(kind=self.table, id=id)
        return self._value(row)

    def put(self, session: Session, value: Value) -> None:
        session.merge(self.row(**self._columns(value)))

    def put_many(self, session: Session, fresh: Sequence[Value], changed: Sequence[Value]) -> None:
        """The same for thousands: `fresh` are not there yet, `changed` are."""
        session.flush()
        insert_many(session, self.row, [self._columns(one) for one in fresh])
        if changed:
            session.execute(update(self.row), [self._columns(one) for one in changed])

    def as_put(self, session: Session, id: int) -> bool:
        """Whether the row is spelled as `put` would spell its value: another spelling came from outside."""
        put = speller(session, self.row)(self._columns(self.get(session, id)))
        return tuple(session.execute(letters(self.row).where(self._id == id)).one()) == put

    def is_empty(self, session: Session) -> bool:
        return session.scalar(select(self._id).limit(1)) is None

    def ids(self, session: Session) -> list[int]:
        return list(session.scalars(select(self._id).order_by(self._id)))

    def there(self, session: Session, ids: Sequence[int]) -> set[int]:
        """Those of these numbers that are given; one beyond what the database can count is not."""
        countable = [id for id in ids if 0 < id <= LARGEST]
        return set(session.scalars(select(self._id).where(self._id.in_(countable))))

    def all(self, session: Session, *where: Any, order: Sequence[Any] = ()) -> list[Value]:
        """Every value that the conditions name, in this order."""
        rows = session.scalars(select(self.row).where(*where).order_by(*order, self._id))
        return [self._value(row) for row in rows]

    def some(self, session: Session, ids: Sequence[int]) -> list[Value]:
        """These values, in no order: the pages of a list."""
        return self.read(session, self._id.in_(ids))

    def read(self, session: Session, *where: Any) -> list[Value]:
        """Those that the conditions name, in no order, by the thousand: no objects are made of their rows."""
        names = [column.key for column in inspect(self.row).column_attrs]
        query = select(*(getattr(self.row, name) for name in names)).where(*where)
        return [
            self._rebuilt({name: _told(held) for name, held in zip(names, row, strict=True)})
            for row in session.execute(query)
        ]

    @property
    def _id(self) -> Any:
        return self.row.id  # type: ignore[attr-defined]

    def _value(self, row: DeclarativeBase) -> Value:
        return self._rebuilt(
            {column.key: _told(getattr(row, column.key)) for column in inspect(self.row).column_attrs}
        )

    def _rebuilt(self, columns: Mapping[str, Any]) -> Value:
        return codec.rebuild(self.kind, columns, **self.types(columns))

    def _columns(self, value: Value) -> dict[str, Any]:
        return {
            name: _simple(getattr(value, name)) if plain else getattr(value, name)
            for name, plain in _native(self.row)
        }


@cache
def _native(row: type[DeclarativeBase]) -> tuple[tuple[str, bool], ...]:
    """The fields of a row, and whether each is a plain column."""
    return tuple(
        (column.key, not isinstance(column.columns[0].type, Canonical))
        for column in inspect(row).column_attrs
    )


def insert_many(session: Session, row: type[DeclarativeBase], columns: Sequence[Mapping[str, Any]]) -> None:
    """Rows by the thousand, spelled here and handed to the driver in one statement."""
    if columns:
        table = cast(Table, row.__table__)
        statement = insert(table).compile(dialect=session.get_bind().dialect)
        spelled = speller(session, row)
        session.connection().exec_driver_sql(str(statement), [spelled(one) for one in columns])


def letters(row: type[DeclarativeBase]) -> Select[*tuple[Any, ...]]:
    """A question for rows to the letter: as the database holds them, however it may read them."""
    return select(*(type_coerce(one, NullType()) for one in row.__table__.columns))


def speller(session: Session, row: type[DeclarativeBase]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    """How these columns are spelled in the database, to the letter."""
    dialect = session.get_bind().dialect
    bound = [
        (one.key, one.type.dialect_impl(dialect).bind_processor(dialect)) for one in row.__table__.columns
    ]
    return lambda columns: tuple([bind(columns[name]) if bind else columns[name] for name, bind in bound])


def teller(session: Session, row: type[DeclarativeBase]) -> Callable[[Sequence[Any]], dict[str, Any]]:
    """The way back: what letters in the database are read as; raises where they cannot be."""
    dialect = session.get_bind().dialect
    told = [
        (one.key, one.type.dialect_impl(dialect).result_processor(dialect, None))
        for one in row.__table__.columns
    ]
    return lambda found: {
        name: tell(held) if tell else held for (name, tell), held in zip(told, found, strict=True)
    }


def _simple(field: Any) -> Any:
    """An enum is kept as its word, words in one spelling; dates and moments are the database's own."""
    return field if isinstance(field, NATIVE) else codec.plain(field)


def _told(column: Any) -> Any:
    """A column as `codec.rebuild` knows it."""
    return codec.plain(column)
