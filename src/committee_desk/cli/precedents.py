"""Earlier decisions like a matter, with their reasons, and the casebook that tells some without names.

like MATTER [--find …] [--outcome …] [--answer …] ─► a row each, and those whose facts parted ways
casebook [MATTER] [--release CASE] [--out FILE] ─► a case to be read; the released ones as a book
"""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts import register as acts
from committee_desk.acts.door import Door
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, with_actor
from committee_desk.cli.speech import Sentence
from committee_desk.domain import precedent
from committee_desk.domain.case import Case
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds import kind_of
from committee_desk.domain.matter import Matter
from committee_desk.domain.precedent import Precedent, Trait
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError, NotFound
from committee_desk.jobs import casebook, reasons
from committee_desk.store import cases, matters, precedents
from committee_desk.store.precedents import Sought

PARTED = QT_TRANSLATE_NOOP("cli", "Matters with the same facts were decided differently: {outcomes}.")
TO_READ = QT_TRANSLATE_NOOP("cli", "Read case {number} for names that are left before it is released.")


class NoSuchAnswer(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A matter of this kind has no answer {answer}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of: {known}.")


def add(grammar: Grammar) -> None:
    like = grammar.command("like", _like, "earlier decisions like a matter, and why each was decided so")
    like.add_argument("matter", metavar="MATTER", help="its number")
    like.add_argument("--find", default="", metavar="WORDS", help="those in which the words are found")
    like.add_argument("--outcome", default="", metavar="OUTCOME", help="those that came to this")
    like.add_argument("--answer", default="", metavar="ANSWER", help="those with this answer, as urgent=yes")
    told = grammar.command("casebook", _casebook, "tell a decided matter without names; write the casebook")
    told.add_argument(
        "matter", metavar="MATTER", nargs="?", default="", help="the number of a decided matter"
    )
    told.add_argument("--release", default="", metavar="CASE", help="somebody has read it: no name is left")
    told.add_argument("--out", type=Path, metavar="FILE", help="the released cases as a book, .pdf")
    with_actor(told)


def _like(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        matter = entered.door.ask(matters.numbered, args.matter)
        wanted = Sought(args.find, _trait(matter, args.answer), args.outcome)
        document = entered.door.ask(_found, matter, wanted)
    sentences = (Sentence(PARTED, {"outcomes": _parted(document)}),) if document["parted"] else ()
    names = ("number", "decided", "outcome", "alike", "title")
    return Answer(document, tuple(row(*(one[name] for name in names)) for one in document["like"]), sentences)


def _found(session: Session, matter: Matter, wanted: Sought) -> dict[str, Any]:
    every = precedent.compared(matter, precedents.candidates(session, matter))
    parted = precedent.divided(every, reasons.towards(session, matter))
    shown = precedent.likest(every)
    if wanted:
        shown = precedent.compared(matter, precedents.sought(session, matter, wanted))
    return {
        "matter": matter.number,
        "like": [_told(session, one) for one in shown],
        "parted": {outcome: [one.matter.number for one in ones] for outcome, ones in parted.items()},
    }


def _told(session: Session, one: Precedent) -> dict[str, Any]:
    why = reasons.of(session, one.matter)
    return {
        "number": one.matter.number,
        "title": one.matter.title,
        "decided": str(one.matter.decided_on),
        "outcome": one.matter.outcome,
        "alike": f"{float(one.likeness):.2f}",
        "facts": None if one.facts is None else f"{float(one.facts):.2f}",
        "words": f"{float(one.words):.2f}",
        "facts_alike": one.facts_alike,
        "same": [_answer(each) for each in one.same],
        "only_there": [_answer(each) for each in one.other],
        "resolved": list(why.resolved),
        "reasons": list(why.grounds),
    }


def _trait(matter: Matter, said: str) -> Trait | None:
    if not said:
        return None
    known = {_answer(one): one for one in precedent.possible(kind_of(matter.kind))}
    if said not in known:
        raise NoSuchAnswer(answer=said, known=", ".join(known))
    return known[said]


def _answer(trait: Trait) -> str:
    return f"{trait.way}={trait.value}"


def _parted(document: dict[str, Any]) -> str:
    return "; ".join(f"{outcome}: {', '.join(numbers)}" for outcome, numbers in document["parted"].items())


def _casebook(args: Namespace) -> Answer:
    now, sentences = datetime.now(UTC), list[Sentence]()
    with doors.entered(args, reading=not (args.matter or args.release)) as entered:
        if args.matter:
            case = _written(entered.door, args.matter, entered.by, now)
            sentences += () if case.released else (Sentence(TO_READ, {"number": case.number}),)
        if args.release:
            read = entered.door.ask(_numbered, args.release)
            released = partial(acts.correct, kind="case", line=replace(read, released=True))
            entered.door.do(released, by=entered.by, at=now)
        found = entered.door.ask(cases.REGISTER.all)
        if args.out:
            casebook.write(entered.door, args.out, [one.id for one in found], by=entered.by, at=now)
    document = {"cases": [_case(one) for one in found]}
    lines = (row(one.number, "released" if one.released else "-", one.title) for one in found)
    return Answer(document, tuple(lines), tuple(sentences))


def _written(door: Door, number: str, by: PersonId, at: datetime) -> Case:
    """The case of a matter, which is written once."""
    matter = door.ask(matters.numbered, number).id
    before = door.ask(cases.told_of, matter)
    if before is not None:
        return door.ask(cases.REGISTER.get, before)
    return casebook.write_case(door, matter, by=by, at=at).result


def _numbered(session: Session, number: str) -> Case:
    found = [one for one in cases.REGISTER.all(session) if one.number == number]
    if not found:
        raise NotFound(kind="case", id=number)
    return found[0]


def _case(one: Case) -> dict[str, Any]:
    names = ("number", "title", "kind", "account", "decided", "reasons", "effect", "released")
    return {name: getattr(one, name) for name in names}
