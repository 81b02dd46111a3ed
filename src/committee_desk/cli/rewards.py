"""The ledger of rewards: what was promised, what falls due, and what became of each promise.

rewards ─► the list, its number first      reward NUMBER ─► by whom, by when, carried out or given up
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts import register as acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, day, number, with_actor, year
from committee_desk.documents.wording import measure_of
from committee_desk.domain.calendar import day_of
from committee_desk.domain.grant import Grant
from committee_desk.jobs import register_papers
from committee_desk.jobs.register_papers import Wanted
from committee_desk.store import grants, registers
from committee_desk.store.registers import ALL, BOOKS, Sieve

Document = dict[str, Any]
BOOK = BOOKS["grant"]


def add(grammar: Grammar) -> None:
    listed = grammar.command("rewards", _rewards, "what decisions promised, and how each promise stands")
    listed.add_argument("--only", choices=[ALL, *BOOK.narrowings], default=ALL, help="which of them")
    listed.add_argument("--year", type=year, default=0, metavar="YEAR", help="of the decision; else all")
    listed.add_argument("--pdf", type=Path, metavar="FILE", help="write the list as a page to print")
    with_actor(listed)
    noted = grammar.command("reward", _reward, "note by whom a promise is to be kept, and what became of it")
    noted.add_argument("number", type=number, metavar="NUMBER", help="as `rewards` lists it")
    noted.add_argument("--owner", metavar="OFFICE", help="who is to carry it out")
    noted.add_argument("--due", type=day, metavar="DAY", help="by when")
    noted.add_argument("--done", type=day, metavar="DAY", help="when it was carried out")
    noted.add_argument("--evidence", metavar="TEXT", help="what shows it")
    noted.add_argument("--late-because", metavar="TEXT", help="why it was carried out after its day")
    noted.add_argument("--give-up", metavar="TEXT", help="why it is not carried out")
    with_actor(noted)


def _rewards(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=True) as entered:
        sieve = Sieve(args.only, args.year, day_of(now))
        found = entered.door.ask(_found, sieve)
        if args.pdf:
            wanted = Wanted(register_papers.SUM_UP, [one.id for one in found], sieve)
            register_papers.write(entered.door, args.pdf, wanted, by=entered.by, at=now)
    return _answer(found, day_of(now))


def _reward(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    said = {
        "owner": args.owner,
        "due_on": args.due,
        "done_on": args.done,
        "evidence": args.evidence,
        "late_because": args.late_because,
        "undone_because": args.give_up,
    }
    changed = {name: fact for name, fact in said.items() if fact is not None}
    with doors.entered(args, reading=False) as entered:
        before = entered.door.ask(grants.REGISTER.get, args.number)
        noted = replace(before, **changed)
        kept = entered.door.do(acts.correct, "grant", noted, by=entered.by, at=now).result
    return _answer([kept], day_of(now))


def _found(session: Session, sieve: Sieve) -> list[Grant]:
    ids = registers.ids(session, BOOK, "", "due", False, sieve)
    return registers.lines(session, BOOK, ids)


def _answer(found: Sequence[Grant], today: date) -> Answer:
    return Answer({"rewards": [_document(one, today) for one in found]}, tuple(_rows(found, today)))


def _document(one: Grant, today: date) -> Document:
    return {
        "number": one.id,
        "person": one.person,
        "receiver": one.receiver.value,
        "measure": one.measure,
        "called": measure_of(one),
        "won": one.won,
        "granted": one.granted_on.isoformat(),
        "owner": one.owner,
        "due": one.due_on.isoformat() if one.due_on else None,
        "state": one.stage.value,
        "done": one.done_on.isoformat() if one.done_on else None,
        "delay": one.delay(today),
        "evidence": one.evidence,
        "late_because": one.late_because,
        "given_up": one.undone_because,
        "voided": one.voided_because,
    }


def _rows(found: Sequence[Grant], today: date) -> Iterator[str]:
    for one in found:
        due = one.due_on.isoformat() if one.due_on else "-"
        yield row(one.id, due, one.stage.value, one.delay(today), one.person, measure_of(one), one.won)
