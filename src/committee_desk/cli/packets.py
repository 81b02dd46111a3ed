"""Packets of a scoring round: pack one for a member, open one that came, look through the inbox."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.acts.door import Done
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.doors import Entered
from committee_desk.cli.grammar import Grammar, with_actor
from committee_desk.cli.speech import Sentence, refusal, said
from committee_desk.domain.ids import PersonId, RoundId
from committee_desk.domain.packet import Kind
from committee_desk.domain.person import Person
from committee_desk.domain.reception import Reception
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import packing, score_forms, unpacking
from committee_desk.jobs.packing import Packed
from committee_desk.jobs.unpacking import Looked, Received
from committee_desk.store import packets, people, rounds

CODE = QT_TRANSLATE_NOOP("cli", "Compare the code with the other desk: {code}.")
ROOT = QT_TRANSLATE_NOOP("cli", "Ask the secretary whether the desk's own code is {code}.")
REPLACES = QT_TRANSLATE_NOOP("cli", "{name}: the sheet takes the place of an earlier one.")
CHANGED = QT_TRANSLATE_NOOP("cli", "{name}: proposals were changed since they were marked: {numbers}.")
UNSIGNED = QT_TRANSLATE_NOOP("cli", "{name}: a form, which nobody signed.")
WAITING = QT_TRANSLATE_NOOP("cli", "New sheets: {count}. Take them in with --take.")


class NobodyNamed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A packet is for one member, and nobody is named.")
    advice = QT_TRANSLATE_NOOP("errors", "Name the member with --for.")


def add(grammar: Grammar) -> None:
    pack = grammar.command("pack", _pack, "write a packet: a round for a member, a form, a signed sheet")
    kinds = [one.value for one in Kind]
    pack.add_argument("kind", metavar="KIND", choices=kinds, help=", ".join(kinds))
    pack.add_argument("round", metavar="ROUND", help="its number or its title")
    pack.add_argument("--for", dest="member", default="", metavar="MEMBER", help="whom it is for, or from")
    pack.add_argument("--out", required=True, type=Path, metavar="FILE", help="a file, or a folder")
    with_actor(pack)
    unpack = grammar.command("unpack", _unpack, "make a member's desk of a round, or take a sheet in")
    unpack.add_argument("file", metavar="FILE", type=Path, help="the packet")
    unpack.add_argument("--dry-run", action="store_true", help="say what it is, and do nothing")
    with_actor(unpack)
    inbox = grammar.command("inbox", _inbox, "the sheets in a folder, with a state each and no mark")
    inbox.add_argument("folder", metavar="DIR", type=Path, help="the folder with the packets")
    inbox.add_argument("--take", action="store_true", help="take in those that are new")
    with_actor(inbox)


def _pack(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        kind, by, at = Kind(args.kind), entered.by, datetime.now(UTC)
        round = entered.door.ask(rounds.called, args.round).id
        if not args.member and kind is not Kind.SHEET:
            raise NobodyNamed
        member = entered.door.ask(people.called, args.member) if args.member else _person(entered, by)
        if kind is Kind.FORM:
            done = packing.pack_form(entered.door, round, member.id, args.out, by=by, at=at)
        elif kind is Kind.SHEET:
            done = _sheet(entered, round, member, args.out, at)
        else:
            words = _words(entered, _person(entered, by))
            done = packing.pack_round(entered.door, round, member.id, args.out, words, by=by, at=at)
    return _packed(done, member.name)


def _sheet(entered: Entered, round: RoundId, member: Person, out: Path, at: datetime) -> Done[Packed]:
    """Signed and handed in; or the file once more, where that is done already."""
    handed = entered.door.ask(rounds.get, round).submission(member.id)
    if handed is not None and handed.packet is not None:
        file = packing.save_sheet(entered.door, handed.packet, out)
        return Done(Packed(entered.door.ask(packets.get, handed.packet), file), frozenset())
    words = _words(entered, member)
    return packing.hand_in(entered.door, round, member.id, words, out, by=entered.by, at=at)


def _packed(done: Done[Packed], name: str) -> Answer:
    packet, file = done.result.packet, str(done.result.file)
    document = {
        "file": file,
        "kind": packet.kind.value,
        "member": name,
        "turn": packet.turn,
        "code": packet.code,
        "sha256": packet.sha256,
        "key": packet.key or None,
    }
    return Answer(document, (row(packet.code, file),), (Sentence(CODE, {"code": packet.code}),))


def _person(entered: Entered, id: PersonId) -> Person:
    return entered.door.ask(people.get, id)


def _words(entered: Entered, signer: Person) -> str:
    return doors.passphrase_of(signer.name, 1, entered.passphrase)


def _unpack(args: Namespace) -> Answer:
    if args.file.suffix.lower() != score_forms.SUFFIX:
        looked = unpacking.look(args.file)
        if looked.kind is Kind.ROUND:
            return _unpack_round(args, looked)
    with doors.entered(args, reading=args.dry_run) as entered:
        found = unpacking.inbox(entered.door, [args.file])
        if not args.dry_run:
            _take(entered, found)
    return _answer(found, args, taken=0 if args.dry_run else _new(found))


def _unpack_round(args: Namespace, looked: Looked) -> Answer:
    """A desk of the member's own where there is none yet; else what is new goes into it."""
    path, at = Path(args.desk), datetime.now(UTC)
    if not args.dry_run and path.exists():
        with doors.entered(args, reading=False) as entered:
            unpacking.take_round(entered.door, args.file, by=entered.by, at=at)
    elif not args.dry_run:
        words = os.environ.get(doors.PASSPHRASE) or doors.asked(
            f"Passphrase of {looked.member}: ", doors.PASSPHRASE
        )
        unpacking.make_desk(args.file, path, words, at=at).door.close()
    document = {
        "file": str(args.file),
        "kind": looked.kind.value,
        "body": looked.body,
        "round": looked.title,
        "member": looked.member,
        "sender": looked.sender,
        "at": looked.at.isoformat(),
        "turn": looked.turn,
        "code": looked.code,
        "root": looked.root,
        "desk": None if args.dry_run else str(path),
    }
    told = row(looked.code, looked.body, looked.title, looked.member, looked.sender)
    return Answer(document, (told,), (Sentence(ROOT, {"code": looked.root}),))


def _inbox(args: Namespace) -> Answer:
    with doors.entered(args, reading=not args.take) as entered:
        found = unpacking.inbox(entered.door, args.folder)
        if args.take:
            _take(entered, [one for one in found if one.state is Reception.NEW])
    return _answer(found, args, taken=_new(found) if args.take else 0)


def _take(entered: Entered, found: list[Received] | tuple[Received, ...]) -> None:
    for one in found:
        unpacking.take_in(entered.door, one, by=entered.by, at=datetime.now(UTC))


def _new(found: tuple[Received, ...]) -> int:
    return sum(one.state is Reception.NEW for one in found)


def _answer(found: tuple[Received, ...], args: Namespace, *, taken: int) -> Answer:
    document = {"packets": [_received(one, args.lang) for one in found], "taken": taken}
    lines = tuple(
        row(one.state.value, one.code or "-", one.name or "-", one.file.name, _reason(one, args.lang) or "")
        for one in found
    )
    return Answer(document, lines, tuple(_sentences(found, taken)))


def _received(one: Received, language: str) -> dict[str, object]:
    return {
        "file": str(one.file),
        "state": one.state.value,
        "member": one.name or None,
        "turn": one.turn or None,
        "at": one.at and one.at.isoformat(),
        "code": one.code or None,
        "signed": one.signed,
        "marked": one.marked,
        "recused": one.aside,
        "blank": one.blank,
        "replaces": one.replaces,
        "changed": list(one.changed),
        "reason": _reason(one, language),
    }


def _reason(one: Received, language: str) -> str | None:
    if one.because is None:
        return None
    return " ".join(said(sentence, language) for sentence in refusal(one.because))


def _sentences(found: tuple[Received, ...], taken: int) -> Iterator[Sentence]:
    new = [one for one in found if one.state is Reception.NEW]
    for one in new:
        if one.replaces:
            yield Sentence(REPLACES, {"name": one.name})
        if one.changed:
            yield Sentence(CHANGED, {"name": one.name, "numbers": ", ".join(one.changed)})
        if not one.signed:
            yield Sentence(UNSIGNED, {"name": one.name})
    if new and not taken:
        yield Sentence(WAITING, {"count": len(new)})
