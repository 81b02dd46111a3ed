"""A register from a shell, narrowed as the screen narrows it: told, written as a list, or laid out to print.

register NAME [--only …] [--year …] [--find …] ─► the lines; --out ─► .pdf, .xlsx, .csv or .json
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, with_actor, year
from committee_desk.domain.calendar import day_of
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import exporting, register_exports, register_papers
from committee_desk.jobs.listing import coded, said
from committee_desk.jobs.register_exports import TELLINGS
from committee_desk.jobs.register_papers import Wanted
from committee_desk.store import registers, search
from committee_desk.store.registers import ALL, BOOKS, Sieve


class NoSuchNarrowing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This register cannot be narrowed to {only}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of: {known}.")


def add(grammar: Grammar) -> None:
    told = grammar.command("register", _register, "the lines of a register, narrowed, to read or to print")
    told.add_argument("name", choices=[*TELLINGS], metavar="NAME", help=", ".join(TELLINGS))
    told.add_argument("--only", default=ALL, metavar="WHICH", help="as the box of the screen; by default all")
    told.add_argument("--year", type=year, default=0, metavar="YEAR", help="by default every year")
    told.add_argument("--find", default="", metavar="WORDS", help="those in which the words are found")
    told.add_argument("--out", type=Path, metavar="FILE", help=".pdf to print; .xlsx, .csv or .json")
    with_actor(told)


def _register(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    sieve = Sieve(args.only, args.year, day_of(now))
    with doors.entered(args, reading=True) as entered:
        ids = entered.door.ask(_found, args.name, sieve, args.find)
        if args.out and args.out.suffix.lower() == ".pdf":
            wanted = Wanted(args.name, ids, sieve, args.find)
            register_papers.write(entered.door, args.out, wanted, by=entered.by, at=now)
        elif args.out:
            exporting.export_some(entered.door, args.name, args.out, ids, by=entered.by, at=now)
        listing = register_exports.listing(args.name, ids)
        rows = entered.door.ask(lambda session: list(listing.rows(session)))
    document = {"lines": [{key: coded(one.get(key)) for key in listing.columns} for one in rows]}
    return Answer(document, tuple(row(*(said(key, one.get(key)) for key in listing.columns)) for one in rows))


def _found(session: Session, name: str, sieve: Sieve, words: str) -> Sequence[int]:
    """In the order in which the register is kept."""
    kind = TELLINGS[name].kind
    book = BOOKS[kind]
    if sieve.narrowing not in (ALL, *book.narrowings):
        raise NoSuchNarrowing(only=sieve.narrowing, known=", ".join((ALL, *book.narrowings)))
    order = next(iter(book.orders))
    if not words.strip():
        return registers.ids(session, book, "", order, False, sieve)
    if kind not in search.KINDS:
        return registers.ids(session, book, words, order, False, sieve)
    found = frozenset(search.ids(session, words, kind))
    return [id for id in registers.ids(session, book, "", order, False, sieve) if id in found]
