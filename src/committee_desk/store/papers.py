"""Issued papers on disk, and the bytes of papers and attachments by their SHA-256."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, LargeBinary, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import MatterId, MeetingId, PaperId, ProposalId, RoundId
from committee_desk.domain.paper import IssuedPaper, Source, Stage, content_code
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError, NotFound
from committee_desk.frozen import frozen
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class BytesDiffer(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The stored file {file} is not what was put in.")
    advice = QT_TRANSLATE_NOOP("errors", "Do not use it; check the desk and restore the last good backup.")


class PaperRow(Base):
    __tablename__ = "paper"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    title: Mapped[str]
    meeting: Mapped[int | None] = mapped_column(ForeignKey("meeting.id"), index=True)
    on: Mapped[date]
    content: Mapped[str] = mapped_column(index=True)
    size: Mapped[int]
    root: Mapped[str]
    version: Mapped[int]
    matter: Mapped[int | None] = mapped_column(ForeignKey("matter.id"))
    signers: Mapped[Any] = mapped_column(Canonical)
    states: Mapped[Any] = mapped_column(Canonical)
    stage: Mapped[str]
    because: Mapped[str]
    replaced_by: Mapped[int | None]
    office_number: Mapped[str]
    round: Mapped[int | None] = mapped_column(ForeignKey("round.id"), index=True)
    member: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    proposal: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"))


class FileRow(Base):
    __tablename__ = "file"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


REGISTER = Register(PaperRow, IssuedPaper)

ORDERS = {
    "number": PaperRow.number,
    "kind": PaperRow.kind,
    "title": PaperRow.title,
    "on": PaperRow.on,
    "stage": PaperRow.stage,
}


@frozen
class PaperLine:
    id: PaperId
    number: str
    kind: str
    title: str
    on: date
    version: int
    code: str
    stage: Stage
    signed: int
    signers: int
    office_number: str


def get(session: Session, id: PaperId) -> IssuedPaper:
    return REGISTER.get(session, id)


def numbered(session: Session, number: str) -> IssuedPaper | None:
    found = REGISTER.all(session, PaperRow.number == number)
    return found[0] if found else None


def of(session: Session, meeting: MeetingId) -> list[IssuedPaper]:
    """What a meeting has issued, in the order of issuing."""
    return REGISTER.all(session, PaperRow.meeting == meeting)


def of_round(session: Session, round: RoundId) -> list[IssuedPaper]:
    """What a round has issued, in the order of issuing."""
    return REGISTER.all(session, PaperRow.round == round)


def of_matter(session: Session, matter: MatterId) -> list[IssuedPaper]:
    """What a matter has issued by itself, apart from any meeting, in the order of issuing."""
    return REGISTER.all(session, PaperRow.matter == matter, PaperRow.meeting.is_(None))


def of_proposal(session: Session, proposal: ProposalId) -> list[IssuedPaper]:
    """What a proposal has issued by itself, apart from any round, in the order of issuing."""
    return REGISTER.all(session, PaperRow.proposal == proposal, PaperRow.round.is_(None))


def in_use(session: Session, source: Source, kind: str) -> list[IssuedPaper]:
    """Papers of this kind on this subject that are neither superseded nor void."""
    gone = [Stage.SUPERSEDED.value, Stage.VOID.value]
    return REGISTER.all(session, *_same(source, kind), PaperRow.stage.not_in(gone))


def at_stage(session: Session, stage: Stage) -> list[IssuedPaper]:
    """Papers at this stage, in the order of issuing."""
    return REGISTER.all(session, PaperRow.stage == stage.value)


def unregistered(session: Session) -> tuple[int, PaperId | None]:
    """How many complete papers have no number of the office yet, and the first of them."""
    waiting = (PaperRow.stage == Stage.COMPLETE.value, PaperRow.office_number == "")
    count, first = session.execute(select(func.count(), func.min(PaperRow.id)).where(*waiting)).one()
    return count, None if first is None else PaperId(first)


def all_versions(session: Session, meeting: MeetingId, kind: str) -> list[IssuedPaper]:
    """Every version of this paper of a meeting that was ever issued, the first first."""
    same = (PaperRow.meeting == meeting, PaperRow.kind == kind)
    return REGISTER.all(session, *same, order=[PaperRow.version])


def text(session: Session, paper: IssuedPaper) -> str:
    """What it says, as its content hash is of; empty for one issued before texts were kept."""
    row = session.get(FileRow, paper.content)
    return file(session, paper.content).decode("utf-8", "surrogatepass") if row else ""


def versions(session: Session, source: Source, kind: str) -> int:
    """How many versions of this paper were ever issued."""
    same = _same(source, kind)
    return session.scalar(select(func.count()).select_from(PaperRow).where(*same)) or 0


def _same(source: Source, kind: str) -> tuple[ColumnElement[bool], ...]:
    of = (
        getattr(PaperRow, one.name).is_not_distinct_from(getattr(source, one.name)) for one in fields(Source)
    )
    return (PaperRow.kind == kind, *of)


def running_number(session: Session, series: str, year: int) -> int:
    """The last number drawn in this series and year; none is used twice."""
    start = f"{series}-{year}-"
    longest = func.length(PaperRow.number).desc()
    query = select(PaperRow.number).where(PaperRow.number.startswith(start, autoescape=True))
    last = session.scalar(query.order_by(longest, PaperRow.number.desc()).limit(1))
    return int(last.removeprefix(start)) if last else 0


def put_file(session: Session, content: bytes) -> str:
    """Keep these bytes, once, under their SHA-256."""
    digest = sha256(content).hexdigest()
    session.merge(FileRow(sha256=digest, content=content))
    return digest


def file(session: Session, digest: str, *, called: str = "") -> bytes:
    """The bytes as they were put in; refuses any that differ, by the name that people know it by."""
    row = session.get(FileRow, digest)
    if row is None:
        raise NotFound(kind="file", id=digest)
    # A row that was written past the program may hold anything.
    if not isinstance(row.content, bytes) or sha256(row.content).hexdigest() != digest:
        raise BytesDiffer(file=called or digest)
    return row.content


def keeps(session: Session, digest: str) -> bool:
    """Whether bytes with this SHA-256 were ever put in."""
    return session.scalar(select(FileRow.sha256).where(FileRow.sha256 == digest)) is not None


def files(session: Session) -> list[str]:
    return list(session.scalars(select(FileRow.sha256)))


def ids(
    session: Session, words: str, order: str, descending: bool, stages: Sequence[Stage] = ()
) -> array[int]:
    """The register of papers as numbers only, at these stages or at any: found and sorted by the database."""
    by = ORDERS[order]
    query = select(PaperRow.id).order_by(by.desc() if descending else by, PaperRow.id)
    if stages:
        query = query.where(PaperRow.stage.in_([stage.value for stage in stages]))
    for word in words.split():
        within = PaperRow.title + " " + PaperRow.number + " " + PaperRow.office_number
        code = word.replace("-", "").lower()
        query = query.where(
            within.contains(word, autoescape=True) | PaperRow.content.startswith(code, autoescape=True)
        )
    return array("q", session.scalars(query))


def newest(session: Session, count: int) -> list[PaperLine]:
    """The papers of the latest days."""
    query = select(PaperRow.id).order_by(PaperRow.on.desc(), PaperRow.id.desc()).limit(count)
    return lines(session, list(session.scalars(query)))


def lines(session: Session, ids: Sequence[int]) -> list[PaperLine]:
    """These lines, in this order."""
    papers = {paper.id: paper for paper in REGISTER.all(session, PaperRow.id.in_(ids))}
    return [line(papers[PaperId(id)]) for id in ids]


def line(paper: IssuedPaper) -> PaperLine:
    """The paper as its register tells it."""
    return PaperLine(
        paper.id,
        paper.number,
        paper.kind,
        paper.title,
        paper.on,
        paper.version,
        content_code(paper.content),
        paper.stage,
        len(paper.signed),
        len(paper.signers),
        paper.office_number,
    )
