"""Desks as a whole: new, check, log, plain, backup, restore."""

from __future__ import annotations

import getpass
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk import assets
from committee_desk.acts import desk
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor, with_keyring
from committee_desk.cli.speech import Sentence
from committee_desk.documents import wording
from committee_desk.domain.desk import BodyMissing
from committee_desk.domain.journal import Entry, Fault, Subject
from committee_desk.domain.packs import BadPack
from committee_desk.domain.rules import stack
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import backing_up, opening, sample, ways_in
from committee_desk.store import examining, folder, journal, people, rounds

HIDDEN = ["hidden", "hidden"]  # before and after

WHOLE = QT_TRANSLATE_NOOP("cli", "The desk is whole. Entries: {entries}, checkpoints: {checkpoints}.")
FAULTY = QT_TRANSLATE_NOOP("cli", "Faults: {count}. The desk does not say what was put into it.")
KEEP_KEY = QT_TRANSLATE_NOOP(
    "cli", "Print the recovery key and keep it apart: it opens the desk when the passphrase is forgotten."
)
EVERYBODY = QT_TRANSLATE_NOOP("cli", "A sample: its passphrase is that of everybody in it.")


class UnknownPack(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is no rule pack called {name}.")
    advice = QT_TRANSLATE_NOOP("errors", "Use one of: {known}; or a TOML file.")


def add(grammar: Grammar) -> None:
    new = grammar.command("new", _new, "make a desk", desk=False)
    new.add_argument("desk", metavar="DESK", help="the folder to make")
    new.add_argument("--body", required=True, metavar="NAME", help="the committee, as papers name it")
    new.add_argument("--office", default="", metavar="NAME", help="the office it belongs to")
    new.add_argument("--rules", default="decree", metavar="PACK", help="rule packs, joined by +")
    new.add_argument("--by", metavar="NAME", help="its maker; by default the login name")
    with_keyring(new)
    _add_sample(grammar)
    check = grammar.command("check", _check, "see whether a desk is whole", desk=False)
    check.add_argument("desk", metavar="DESK", help="a desk, a plain copy or a backup")
    with_keyring(check)
    log = grammar.command("log", _log, "what was done, by whom and when")
    log.add_argument("--after", type=number, default=0, metavar="N", help="only entries after this one")
    for name, run, help in (
        ("plain", _plain, "an unencrypted copy for the records office"),
        ("backup", _backup, "a checked copy"),
    ):
        copy = grammar.command(name, run, help, desk=False)
        copy.add_argument("desk", metavar="DESK", help="the desk's folder")
        copy.add_argument("file", metavar="FILE", type=Path, help="the file to make")
        with_actor(copy)
        with_keyring(copy)
    restore = grammar.command("restore", _restore, "a desk out of a backup", desk=False)
    restore.add_argument("file", metavar="FILE", type=Path, help="a backup")
    restore.add_argument("desk", metavar="DESK", type=Path, help="the folder to make")


def _add_sample(grammar: Grammar) -> None:
    words = grammar.command("sample", _sample, "a desk with an invented committee", desk=False)
    words.add_argument("desk", metavar="DESK", help="the folder to make")
    stops = [one.value for one in sample.Until]
    words.add_argument("--until", choices=stops, default=sample.Until.DONE.value, help="how far it goes")
    words.add_argument("--members", type=number, default=sample.USUAL, metavar="N", help="how many members")
    words.add_argument("--proposals", type=number, default=0, metavar="N", help="also a round of so many")
    words.add_argument("--seed", type=number, default=1, metavar="N", help="other people with another number")


def _sample(args: Namespace) -> Answer:
    path = Path(args.desk)
    folder.require_free(path)
    until, words = sample.Until(args.until), doors.new_passphrase()
    sample.make(path, words, until=until, members=args.members, proposals=args.proposals, seed=args.seed)
    told = ("desk", "until", "members", "proposals", "seed")
    document = {name: getattr(args, name) for name in told}
    return Answer(document, (f"desk: {args.desk}",), (Sentence(EVERYBODY),))


def _new(args: Namespace) -> Answer:
    path = Path(args.desk)
    folder.require_free(path)
    if not args.body.strip():
        raise BodyMissing
    layers = stack(args.rules, _pack)
    words = doors.new_passphrase()
    office = args.office or args.body.rpartition(" ")[0] or args.body
    made = opening.begin(
        path,
        words,
        body=args.body,
        office=office,
        layers=layers,
        maker=args.by or _login(),
        at=datetime.now(UTC),
    )
    vault = made.door.vault
    assert vault is not None  # a desk in a folder has one
    try:
        if args.remember:
            ways_in.remember(made.door, by=made.maker, at=datetime.now(UTC))
    finally:
        made.door.close()
    document = {"desk": args.desk, "id": vault.desk, "recovery_key": vault.recovery_key}
    lines = (f"desk: {args.desk}", f"id: {vault.desk}", f"recovery key: {vault.recovery_key}")
    return Answer(document, lines, (Sentence(KEEP_KEY),))


def _pack(name: str) -> str:
    """The text of a rule pack: one of ours by its name, or a TOML file."""
    file = Path(name) if name.endswith(".toml") else assets.RULES / f"{name}.toml"
    if file.parent == assets.RULES and not file.is_file():
        raise UnknownPack(name=name, known=", ".join(sorted(one.stem for one in assets.RULES.glob("*.toml"))))
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise BadPack(layer=name, fault=str(error)) from error


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # an account that has no name
        return "admin"


def _check(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        found = entered.door.ask(examining.examine)
    size, root = found.checkpoint.size, found.checkpoint.root
    document = {
        "faults": [_fault(fault) for fault in found.faults],
        "entries": size,
        "root": root,
        "checkpoints": found.checkpoints,
    }
    lines = tuple(row(fault.table, fault.row, fault.subject, fault.what) for fault in found.faults)
    if found.faults:
        return Answer(document, lines, (Sentence(FAULTY, {"count": len(found.faults)}),), yes=False)
    sentence = Sentence(WHOLE, {"entries": size, "checkpoints": found.checkpoints})
    return Answer(document, (row("root", root),), (sentence,))


def _fault(fault: Fault) -> dict[str, str]:
    return {"table": fault.table, "row": fault.row, "subject": fault.subject, "what": fault.what}


def _log(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        entries = entered.door.ask(_entries, args.after)
        names = entered.door.ask(people.names)
    shown = [(entry, names.get(entry.by, str(entry.by))) for entry in entries]
    lines = tuple(
        row(one.number, wording.moment(one.at), by, one.what, _subject(one), one.reason) for one, by in shown
    )
    return Answer({"entries": [_entry(one, by) for one, by in shown]}, lines)


def _entries(session: Session, after: int) -> list[Entry]:
    """The entries after one; what members marked is left out until it is revealed."""
    found = journal.entries(session, after)
    sheets = {one.subject.id for one in found if one.subject.kind == rounds.SHEETS.table}
    hidden = {Subject(rounds.SHEETS.table, id) for id in rounds.withheld(session, sheets)}
    return [_without_marks(one) if one.subject in hidden else one for one in found]


def _without_marks(entry: Entry) -> Entry:
    told = {name: HIDDEN if name in rounds.TYPED else pair for name, pair in entry.changes.items()}
    return replace(entry, changes=told)


def _entry(entry: Entry, by: str) -> dict[str, object]:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "by": by,
        "what": entry.what,
        "subject": _subject(entry),
        "changes": entry.changes,
        "reason": entry.reason,
    }


def _subject(entry: Entry) -> str:
    return f"{entry.subject.kind} {entry.subject.id}"


def _plain(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        backing_up.copy_plain(
            entered.door, args.file, partial(desk.export), by=entered.by, at=datetime.now(UTC)
        )
    return Answer({"file": str(args.file)}, (str(args.file),))


def _backup(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        backing_up.back_up(entered.door, args.file, by=entered.by, at=datetime.now(UTC))
    return Answer({"file": str(args.file)}, (str(args.file),))


def _restore(args: Namespace) -> Answer:
    doors.restored(args.file, args.desk)
    return Answer({"desk": str(args.desk)}, (str(args.desk),))
