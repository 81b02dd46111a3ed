"""Papers and who signs them: enrol, issue, papers, verify."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.acts.door import Door
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number, with_actor, with_keyring
from committee_desk.cli.speech import Sentence, said
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import MeetingId, PersonId, RoundId
from committee_desk.domain.paper import IssuedPaper, Stage
from committee_desk.domain.person import Person
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import (
    enrolling,
    issuing,
    matter_papers,
    proposal_papers,
    round_papers,
    signing,
    verifying,
    writing,
)
from committee_desk.jobs.verifying import Verified
from committee_desk.signing.keys import unwrap
from committee_desk.store import keys, matters, meetings, papers, people, proposals, rounds
from committee_desk.store.papers import PaperLine

FORMATS = ("pdf",)

NOTHING_TO_ISSUE = QT_TRANSLATE_NOOP("cli", "Every paper that there can be is issued already.")
NONE_ISSUED = QT_TRANSLATE_NOOP("cli", "No paper of it is issued yet.")
NOT_NAMED = QT_TRANSLATE_NOOP("cli", "None of its papers has a field for {name}.")
WAITING = QT_TRANSLATE_NOOP("cli", "{number} is not signed by all yet. Signatures missing: {count}.")
ALL_GENUINE = QT_TRANSLATE_NOOP("cli", "All files are genuine: {count}.")
NOT_ALL = QT_TRANSLATE_NOOP("cli", "Files that are not genuine, or not in force: {count} of {all}.")
A_PAPER = QT_TRANSLATE_NOOP(
    "cli", "{number}, version {version}, {title}, {on}: signed {signed} of {signers}, code {code}"
)
A_BUNDLE = QT_TRANSLATE_NOOP(
    "cli", "{title}, {on}: papers {papers}, signed {signed} of {signers}, code of the list {code}"
)


class GivesNone(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{number} gives no paper of its own now.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Take its next step first: requests, letters and notices come with the steps. "
        "What a meeting decided is issued with that meeting.",
    )


class UnknownFormat(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Papers cannot be written as {name}.")
    advice = QT_TRANSLATE_NOOP("errors", "Use one of: {known}.")


def add(grammar: Grammar) -> None:
    enrol = grammar.command("enrol", _enrol, "make a member's signing key")
    enrol.add_argument("member", metavar="MEMBER", help="a name or a number")
    with_actor(enrol)
    issue = grammar.command(
        "issue",
        _issue,
        "issue the papers of a closed meeting or round, of a matter or a proposal, and sign them",
    )
    _with_source(issue)
    issue.add_argument("--sign", nargs="+", default=[], metavar="NAME", help="who signs, in this order")
    with_actor(issue)
    out = grammar.command("papers", _papers, "write the issued papers into a folder")
    _with_source(out)
    out.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder to write them into")
    out.add_argument("--formats", default=",".join(FORMATS), help="which files, joined by commas")
    out.add_argument("--drafts", action="store_true", help="also what is not issued yet, into DIR/drafts")
    verify = grammar.command("verify", _verify, "whether files are genuine papers", desk=False)
    told = "papers, packets, bundles or backups"
    verify.add_argument("files", nargs="+", metavar="FILE", type=Path, help=told)
    verify.add_argument("--desk", metavar="DESK", help="whose register they should be in")
    with_keyring(verify)


def _enrol(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        member = entered.door.ask(people.called, args.member)
        words = doors.passphrase_of(member.name, 1, entered.passphrase)
        key = enrolling.enrol(entered.door, member.id, words, by=entered.by, at=datetime.now(UTC)).result
        name = entered.door.ask(people.names)[member.id]
    return Answer({"member": name, "fingerprint": key.fingerprint}, (key.fingerprint,))


def _with_source(words: ArgumentParser) -> None:
    source = words.add_mutually_exclusive_group(required=True)
    source.add_argument("meeting", metavar="MEETING", type=number, nargs="?", help="its number")
    source.add_argument("--round", metavar="ROUND", help="instead of a meeting: its number or title")
    source.add_argument("--matter", metavar="NUMBER", help="instead of a meeting: its requests and notices")
    source.add_argument("--proposal", metavar="NUMBER", help="instead of a meeting: what its steps give")


@frozen
class Giving:
    """A meeting, a round, a matter or a proposal, and what there is to be done with its papers."""

    issue: Callable[[PersonId, datetime], Sequence[IssuedPaper]]
    issued: Callable[[], list[IssuedPaper]]
    drafts: Callable[[], Iterator[tuple[str, bytes]]]
    none: DeskError  # what is said where there is no paper at all


def _giving(door: Door, args: Namespace) -> Giving:
    """Refuses a meeting, a round, a matter or a proposal that is not there."""
    if args.proposal is not None:
        proposal = door.ask(proposals.numbered, args.proposal).id
        return Giving(
            lambda by, at: proposal_papers.issue_all(door, proposal, by=by, at=at).result,
            lambda: door.ask(papers.of_proposal, proposal),
            lambda: iter(()),
            GivesNone(number=args.proposal),
        )
    if args.matter is not None:
        about = door.ask(matters.numbered, args.matter).id
        return Giving(
            lambda by, at: matter_papers.issue_all(door, about, by=by, at=at).result,
            lambda: door.ask(papers.of_matter, about),
            lambda: iter(()),
            GivesNone(number=args.matter),
        )
    if args.round is not None:
        held = door.ask(rounds.called, args.round).id
        return Giving(
            lambda by, at: round_papers.issue_all(door, held, by=by, at=at).result,
            lambda: door.ask(papers.of_round, held),
            lambda: _drafts_of_round(door, held),
            round_papers.NotOfRound(title=args.round),
        )
    meeting = door.ask(meetings.get, MeetingId(args.meeting)).id
    return Giving(
        lambda by, at: issuing.issue_all(door, meeting, by=by, at=at).result,
        lambda: door.ask(papers.of, meeting),
        lambda: _drafts_of_meeting(door, meeting),
        issuing.NotYet(),
    )


def _issue(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        door = entered.door
        giving = _giving(door, args)
        people_named = [door.ask(people.called, name) for name in args.sign]
        signers = [
            (one, doors.passphrase_of(one.name, place, entered.passphrase))
            for place, one in enumerate(people_named, start=1)
        ]
        _ensure_keys(door, signers)
        issued = giving.issue(entered.by, datetime.now(UTC))
        idle = [one for one, words in signers if not _sign(door, giving.issued(), one, words)]
        now = [one for one in giving.issued() if _in_use(one)]
    if not now:
        raise giving.none
    sentences = [Sentence(NOT_NAMED, {"name": one.name}) for one in idle]
    if not issued and not args.sign:
        sentences.append(Sentence(NOTHING_TO_ISSUE))
    document = {"papers": [_paper(papers.line(one)) for one in now]}
    return Answer(document, tuple(_lines(now)), (*sentences, *_waiting(now)), yes=not idle)


def _ensure_keys(door: Door, signers: Sequence[tuple[Person, str]]) -> None:
    """Who has no key, or another passphrase, is named before anything is issued."""
    held = door.ask(keys.holders)
    for one, words in signers:
        if one.id not in held:
            raise signing.NoKey(name=one.name)
        try:
            unwrap(enrolling.open_vault(door).signing_key(held[one.id].fingerprint), words)
        except DeskError as refused:
            refused.add_note(one.name)
            raise


def _sign(door: Door, found: Sequence[IssuedPaper], person: Person, words: str) -> bool:
    """Whatever of these waits for this person; False where nothing ever did."""
    named = [one for one in found if any(signer.person == person.id for signer in one.signers)]
    waiting = [one.id for one in named if _waits_for(one, person)]
    if waiting:
        signing.sign(door, waiting, person.id, words, by=person.id, at=datetime.now(UTC))
    return bool(named)


def _waits_for(paper: IssuedPaper, person: Person) -> bool:
    fields = {one.field for one in paper.signers if one.person == person.id}
    return paper.stage is Stage.ISSUED and bool(fields - paper.signed)


def _in_use(paper: IssuedPaper) -> bool:
    return paper.stage in (Stage.ISSUED, Stage.COMPLETE)


def _waiting(issued: Sequence[IssuedPaper]) -> Iterator[Sentence]:
    for one in issued:
        if one.stage is Stage.ISSUED:
            count = len(one.signers) - len(one.signed)
            yield Sentence(WAITING, {"number": one.number, "count": count})


def _lines(issued: Sequence[IssuedPaper]) -> Iterator[str]:
    for one in issued:
        signed = f"{len(one.signed)}/{len(one.signers)}"
        yield row(one.number, one.kind, one.code, one.stage.value, signed, one.title)


def _papers(args: Namespace) -> Answer:
    for name in args.formats.split(","):
        if name.strip() not in FORMATS:
            raise UnknownFormat(name=name.strip(), known=", ".join(FORMATS))
    with doors.entered(args, reading=True) as entered:
        door = entered.door
        giving = _giving(door, args)
        found = [one for one in giving.issued() if _in_use(one)]
        written = [_written(door, args.out, one) for one in found]
        into, drafts = args.out / "drafts", giving.drafts() if args.drafts else ()
        drafted = [writing.write(into / name, content) for name, content in drafts]
    document = {
        "papers": [
            {**_paper(papers.line(one)), "file": str(file)} for one, file in zip(found, written, strict=True)
        ],
        "drafts": [str(file) for file in drafted],
    }
    sentences = (*_waiting(found), *(() if found else (Sentence(NONE_ISSUED),)))
    return Answer(document, tuple(str(file) for file in (*written, *drafted)), sentences)


def _written(door: Door, into: Path, paper: IssuedPaper) -> Path:
    return writing.write(into / f"{paper.number}_{paper.kind}.pdf", issuing.content(door, paper.id))


def _drafts_of_meeting(door: Door, meeting: MeetingId) -> Iterator[tuple[str, bytes]]:
    for one in door.ask(issuing.unissued, meeting):
        about = f"_{door.ask(matters.get, one.matter).number}" if one.matter else ""
        yield f"{one.kind}{about}.pdf", issuing.draft(door, meeting, one.kind, one.matter)


def _drafts_of_round(door: Door, round: RoundId) -> Iterator[tuple[str, bytes]]:
    today = day_of(datetime.now(UTC))
    for place, one in enumerate(door.ask(round_papers.unissued, round), start=1):
        yield f"{one.kind}_{place:04}.pdf", round_papers.draft(door, one, today)


def _verify(args: Namespace) -> Answer:
    with ExitStack() as stack:
        door = stack.enter_context(doors.entered(args, reading=True)).door if args.desk else None
        found = verifying.verify(args.files, door)
    genuine = sum(one.genuine for one in found)
    all_genuine = genuine == len(found)
    document = {"files": [_verdict(one, args.lang) for one in found]}
    lines = tuple(_line(one, args.lang) for one in found)
    sentence = (
        Sentence(ALL_GENUINE, {"count": genuine})
        if all_genuine
        else Sentence(NOT_ALL, {"count": len(found) - genuine, "all": len(found)})
    )
    return Answer(document, lines, (sentence,), yes=all_genuine)


def _verdict(one: Verified, language: str) -> dict[str, object]:
    return {
        "file": str(one.file),
        "genuine": one.genuine,
        "verdict": one.verdict.value,
        "reasons": _reasons(one, language),
        "about": _about(one),
    }


def _line(one: Verified, language: str) -> str:
    """The last cell is empty where the desk knows nothing of the file."""
    sentence = _told(one)
    told = said(sentence, language) if sentence else ""
    return row(one.verdict.value, one.file, " ".join(_reasons(one, language)), told)


def _told(one: Verified) -> Sentence | None:
    """What the desk knows of the file, in words."""
    if one.bundle is not None:
        known = one.bundle
        facts = {"title": known.title, "on": known.held_on, "papers": len(known.papers), "code": known.code}
        return Sentence(A_BUNDLE, {**facts, "signed": known.signed, "signers": known.signers})
    if one.paper is not None:
        return Sentence(A_PAPER, {each.name: getattr(one.paper, each.name) for each in fields(one.paper)})
    return None


def _about(one: Verified) -> dict[str, object] | None:
    """The same for scripts."""
    if one.bundle is not None:
        known = one.bundle
        return {
            "body": known.body,
            "meeting": known.title,
            "date": known.held_on.isoformat(),
            "scope": known.scope.value,
            "papers": [_paper(replace(papers.line(each.paper), signed=each.signed)) for each in known.papers],
            "files": known.files,
            "code": known.code,
        }
    return _paper(one.paper) if one.paper else None


def _paper(paper: PaperLine) -> dict[str, object]:
    return {
        "number": paper.number,
        "kind": paper.kind,
        "title": paper.title,
        "date": paper.on.isoformat(),
        "version": paper.version,
        "code": paper.code,
        "stage": paper.stage.value,
        "signed": paper.signed,
        "signers": paper.signers,
    }


def _reasons(one: Verified, language: str) -> list[str]:
    return [said(Sentence(reason.text, reason.facts, "reasons"), language) for reason in one.reasons]
