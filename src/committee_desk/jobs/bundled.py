"""What belongs to a case bundle: the values about one meeting, the files they name, and their entries.

record of the meeting ─► subjects ─┬─► values, as the journal's digests are of them
                                   ├─► entries, leaves, root
                                   └─► files by their SHA-256: papers, texts, attachments, packets
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.domain import codec
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.bundle import Listed, ListedPaper, Scope, Sort, published, safe
from committee_desk.domain.ids import PersonId, RoundId
from committee_desk.domain.journal import Entry, Subject
from committee_desk.domain.matter import Matter
from committee_desk.domain.packet import Packet
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.record import Record
from committee_desk.frozen import frozen
from committee_desk.store import journal, keys, matters, minutes, packets, papers, rounds

RULES = 1  # the one value of its kind


@frozen
class Piece:
    """A file of the bundle: `digest` is that of stored bytes, or `content` are the bytes themselves."""

    name: str
    sort: Sort
    about: str = ""
    subject: str = ""
    digest: str = ""
    content: bytes = b""

    def listed(self, content: bytes, sha256: str) -> Listed:
        return Listed(self.name, self.sort, len(content), sha256, self.about, self.subject)


@frozen
class Holding:
    """What of a meeting goes into its bundle, and how many papers stay out of it."""

    papers: tuple[IssuedPaper, ...]
    attachments: tuple[Attachment, ...] = ()
    packets: tuple[Packet, ...] = ()
    subjects: tuple[tuple[Subject, Any], ...] = ()
    left_out: int = 0


def holding(session: Session, record: Record, scope: Scope) -> Holding:
    about = {one.matter.id: one.matter for one in record.agenda}
    issued = papers.of(session, record.meeting.id)
    if scope is Scope.OPEN:
        kept = tuple(one for one in issued if published(one, about.values()))
        return Holding(kept, left_out=len(issued) - len(kept))
    attached = [one for id in about for one in matters.attachments(session, id)]
    sent = [one for round in _rounds(about.values()) for one in packets.of(session, round)]
    found = Holding(tuple(issued), tuple(attached), tuple(sent))
    return replace(found, subjects=tuple(_subjects(session, record, about, found)))


def told(session: Session, held: Holding) -> list[Entry]:
    """Every entry about its values, in the order in which they were made."""
    found = [one for subject, _ in held.subjects for one in journal.history(session, subject)]
    return sorted(found, key=lambda one: one.number)


def paper_pieces(session: Session, held: Sequence[IssuedPaper], named: Mapping[int, str]) -> Iterator[Piece]:
    for one in held:
        name, subject = named[one.id], f"paper:{one.id}"
        yield Piece(f"{name}.pdf", Sort.PAPER, f"{one.number} {one.title}", subject, one.latest)
        if text := papers.text(session, one):
            content = text.encode("utf-8", "surrogatepass")
            yield Piece(f"{name}.txt", Sort.TEXT, one.title, content=content)


def names(held: Sequence[IssuedPaper]) -> dict[int, str]:
    """What each paper's files are called; two of one number would overwrite each other."""
    found: dict[int, str] = {}
    for one in held:
        name = f"papers/{safe(one.number)}_{one.kind}"
        found[one.id] = f"{name}_{one.id}" if name in found.values() else name
    return found


def listed_paper(session: Session, one: IssuedPaper, name: str) -> ListedPaper:
    return ListedPaper(
        one.number,
        one.kind,
        one.title,
        one.version,
        one.content,
        one.stage,
        len(one.signed),
        len(one.signers),
        f"{name}.pdf",
        f"{name}.txt" if papers.text(session, one) else "",
    )


def attached_pieces(session: Session, held: Sequence[Attachment]) -> Iterator[Piece]:
    for place, one in enumerate(held, start=1):
        number = safe(matters.get(session, one.matter).number) if one.matter else "-"
        suffix = f".{safe(one.name.rpartition('.')[2])}" if "." in one.name else ""
        name = f"attachments/{number}/{place:03}{suffix[:12]}"
        yield Piece(name, Sort.ATTACHMENT, one.name, f"attachment:{one.id}", one.sha256)


def packet_pieces(session: Session, held: Sequence[Packet]) -> Iterator[Piece]:
    """Only of those whose file was kept: what was sent out lies with whoever it was sent to."""
    kept = set(papers.files(session)) if held else set()
    for one in held:
        if one.sha256 in kept:
            name = f"packets/{one.round:03}_{one.id:04}_{one.kind.value}"
            yield Piece(name, Sort.PACKET, one.code, f"packet:{one.id}", one.sha256)


def value_pieces(held: Holding) -> Iterator[Piece]:
    """Each value in its canonical form, which is what the journal's digests are of."""
    for subject, value in held.subjects:
        name = f"values/{subject.kind}-{subject.id:06}.json"
        content = codec.text(value).encode()
        yield Piece(name, Sort.VALUE, subject=f"{subject.kind}:{subject.id}", content=content)


def _subjects(
    session: Session, record: Record, about: Mapping[Any, Matter], held: Holding
) -> Iterator[tuple[Subject, Any]]:
    meeting = record.meeting
    yield Subject("meeting", meeting.id), meeting
    if minutes.kept(session, meeting.id):
        yield Subject("minutes", meeting.id), record.minutes
    for agendum in record.agenda:
        yield Subject("item", agendum.item.id), agendum.item
    yield from ((Subject("matter", one.id), one) for one in about.values())
    for kind, found in (
        ("remark", record.remarks),
        ("assignment", record.assignments),
        ("attachment", held.attachments),
        ("paper", held.papers),
        ("packet", held.packets),
    ):
        yield from ((Subject(kind, one.id), one) for one in found)
    yield from ((Subject("round", one), rounds.get(session, one)) for one in _rounds(about.values()))
    yield from ((Subject("person", one), record.people[one]) for one in sorted(_present(record, held)))
    signed = {state.key for one in held.papers for state in one.states if state.key}
    known = [*keys.roots(session), *(keys.get(session, one) for one in sorted(signed))]
    yield from ((Subject("key", one.id), one) for one in known)
    yield Subject("rules", RULES), journal.SUBJECTS["rules"].get(session, RULES)


def _present(record: Record, held: Holding) -> set[PersonId]:
    """Who was designated, came, or signs."""
    signers = {signer.person for one in held.papers for signer in one.signers}
    came = {one.person for one in record.meeting.spells}
    return {one for one in {*record.meeting.designated, *came, *signers} if one in record.people}


def _rounds(about: Any) -> list[RoundId]:
    """The scoring rounds that the agenda's award lists come from."""
    found = (getattr(one.particulars, "round", None) for one in about)
    return sorted({one for one in found if one is not None})
