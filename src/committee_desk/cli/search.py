"""Find anything: people, matters, meetings, remarks, minutes, papers, files."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime

from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar
from committee_desk.cli.speech import Sentence
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs import indexing
from committee_desk.store import search
from committee_desk.store.engine import ReadOnly
from committee_desk.store.search import Found, NoIndex

READ_AS = QT_TRANSLATE_NOOP("cli", "Nothing is written so; found for “{words}”.")
NOTHING = QT_TRANSLATE_NOOP("cli", "Nothing was found. Try fewer words, or two syllables of one.")


def add(grammar: Grammar) -> None:
    words = grammar.command("search", _search, "find anything")
    words.add_argument("words", metavar="WORDS", nargs="+", help="all of them; first consonants will do")


def _search(args: Namespace) -> Answer:
    words = " ".join(args.words)
    found = _found(args, words)
    hits = [
        {"kind": hit.kind, "id": hit.id, "title": hit.title, "excerpt": hit.excerpt} for hit in found.hits
    ]
    lines = tuple(row(hit.kind, hit.id, hit.title, hit.excerpt) for hit in found.hits)
    return Answer({"hits": hits}, lines, _sentences(found, words))


def _found(args: Namespace, words: str) -> Found:
    with doors.entered(args, reading=True) as entered:
        if not entered.door.ask(indexing.behind):
            return entered.door.ask(search.find, words)
    with doors.entered(args, reading=False) as entered:
        try:
            indexing.index(entered.door, by=entered.by, at=datetime.now(UTC))
        except ReadOnly as error:
            raise NoIndex from error
        return entered.door.ask(search.find, words)


def _sentences(found: Found, words: str) -> tuple[Sentence, ...]:
    if not found.hits:
        return (Sentence(NOTHING),)
    return () if found.words == " ".join(words.split()) else (Sentence(READ_AS, {"words": found.words}),)
