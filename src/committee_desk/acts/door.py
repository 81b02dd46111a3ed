"""The one door to the database: a read sees one moment, an act is all or nothing.

    ask(query, ...) ─► BEGIN            ─► answer
    do(act, ...)    ─► BEGIN IMMEDIATE  ─► commit ─► Done(result, touched)

What the driver reports comes out as Busy, DiskFull, ReadOnly, Unreachable or Damaged.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, Generic, ParamSpec, Protocol, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from committee_desk.domain.ids import PersonId
from committee_desk.frozen import frozen
from committee_desk.store import engine
from committee_desk.store.vault import Vault

Facts = ParamSpec("Facts")
Result = TypeVar("Result")
Given = TypeVar("Given", covariant=True)

Query = Callable[Concatenate[Session, Facts], Result]


class Act(Protocol[Given]):
    """An act whose facts are filled in; `partial` makes one."""

    def __call__(self, session: Session, /, *, by: PersonId, at: datetime) -> Given: ...


@frozen
class Done(Generic[Result]):
    result: Result
    touched: frozenset[str]


@frozen
class Door:
    engine: Engine
    vault: Vault | None = None

    def ask(self, query: Query[Facts, Result], *args: Facts.args, **facts: Facts.kwargs) -> Result:
        """Run a read; it cannot write."""
        with engine.explained(engine.place(self.engine)), Session(self.engine) as session:
            return query(session, *args, **facts)

    def do(self, act: Query[Facts, Result], *args: Facts.args, **facts: Facts.kwargs) -> Done[Result]:
        """Run one act and say which subjects it kept."""
        writing = self.engine.execution_options(write=True)
        with engine.explained(engine.place(self.engine)), Session(writing) as session, session.begin():
            result = act(session, *args, **facts)
            return Done(result, frozenset(session.info.get("touched", ())))

    def checkpoint(self) -> None:
        """Tidy the log into the file; for idle moments, so that no act has to wait for it."""
        with engine.explained(engine.place(self.engine)):
            engine.checkpoint(self.engine)

    def close(self) -> None:
        """Tidy up and let go of the desk, its lock included."""
        engine.close(self.engine)
