"""Issue one paper, whatever it is of: lay it out, then number it and keep it in one short act.

    draw (reads the desk in one moment) ─► Drawn ─► number, checkpoint ─► base ─► act paper.issue

Where something is recorded while a paper is laid out, the paper is drawn and laid out again.
Several are issued one after another; cancelled, those before stand, and no more follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import TypeAlias

from sqlalchemy.orm import Session

from committee_desk.acts import paper as acts
from committee_desk.acts.door import Done, Door
from committee_desk.documents import paper as papers
from committee_desk.documents.paper import Imprint, Paper
from committee_desk.domain.desk import Desk
from committee_desk.domain.ids import PaperId, PersonId
from committee_desk.domain.paper import IssuedPaper, Signer, Source, State
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.progress import SILENT, Cancelled, Progress, keep_on
from committee_desk.store import journal
from committee_desk.store import papers as register

TRIES = 5
LAYING_OUT = QT_TRANSLATE_NOOP("jobs", "Laying out papers")


class NoChair(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody is named who could sign this paper.")
    advice = QT_TRANSLATE_NOOP("errors", "Designate the members of the meeting, the chair first.")


@frozen
class Drawn:
    """A paper ready to be laid out: what it is of and says, whose signatures it needs, the day it bears."""

    source: Source
    kind: str
    title: str
    paper: Paper
    signers: tuple[PersonId, ...]
    on: date
    desk: Desk


Draw: TypeAlias = Callable[[Session], Drawn]


@frozen
class Wanted:
    """One of several papers that are issued together, and what lists call it."""

    title: str
    draw: Draw


def draft(drawn: Drawn) -> bytes:
    """The paper as it would now be issued, marked as a draft on every page; nothing is kept."""
    from committee_desk.documents import pdf  # noqa: PLC0415 -- slow import

    desk = drawn.desk
    imprint = papers.draft(
        drawn.paper, body=desk.body, desk=desk.key, on=drawn.on, letterhead=desk.letterhead
    )
    return pdf.write(drawn.paper, imprint).content


def issue(
    door: Door, draw: Draw, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[IssuedPaper]:
    """The paper under its number; an earlier version of it is superseded in the same stroke."""
    for _ in range(TRIES - 1):
        keep_on(progress)
        try:
            return _issue_once(door, draw, by=by, at=at)
        except acts.TakenMeanwhile:
            continue
    return _issue_once(door, draw, by=by, at=at)


def issue_all(
    door: Door, wanted: Sequence[Wanted], *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """These papers, each in its own act; what would keep one of them back is refused before the first."""
    for one in wanted:
        keep_on(progress)
        _ensure_issuable(door, one)
    issued: list[IssuedPaper] = []
    touched: frozenset[str] = frozenset()
    for one in wanted:
        progress(len(issued), len(wanted), LAYING_OUT)
        try:
            step = issue(door, one.draw, by=by, at=at, progress=progress)
        except Cancelled:
            if issued:  # each is an act of its own, and what was issued is told
                break
            raise
        issued.append(step.result)
        touched |= step.touched
    progress(len(wanted), len(wanted), LAYING_OUT)
    return Done(tuple(issued), touched)


def _ensure_issuable(door: Door, wanted: Wanted) -> None:
    """Refuse what cannot be drawn, laid out or signed, naming the paper."""
    from committee_desk.documents import pdf  # noqa: PLC0415 -- slow import

    try:
        drawn = door.ask(wanted.draw)
        pdf.ensure_writable(drawn.paper, drawn.desk.body, letterhead=drawn.desk.letterhead)
        if not drawn.signers:
            raise NoChair
    except DeskError as refused:
        refused.add_note(wanted.title)
        raise


def _issue_once(door: Door, draw: Draw, *, by: PersonId, at: datetime) -> Done[IssuedPaper]:
    drawn, imprint = door.ask(_read, draw)
    base, signers = _laid_out(drawn, imprint)
    source = drawn.source
    paper = IssuedPaper(
        PaperId(0),
        imprint.number,
        drawn.kind,
        drawn.title,
        source.meeting,
        drawn.on,
        imprint.content,
        imprint.size,
        imprint.root,
        imprint.version,
        source.matter,
        signers,
        (State(sha256(base).hexdigest(), at),),
        round=source.round,
        member=source.member,
        proposal=source.proposal,
    )
    text = drawn.paper.canonical(imprint.number, imprint.version, drawn.on)
    return door.do(acts.issue, paper, base, papers.encoded(text), by=by, at=at)


def _read(session: Session, draw: Draw) -> tuple[Drawn, Imprint]:
    """What the paper says, and what it will say of itself: all read in one moment."""
    drawn, checkpoint = draw(session), journal.checkpoint(session)
    series, year = drawn.desk.series, drawn.on.year
    number = register.running_number(session, series, year) + 1
    imprint = papers.imprint(
        drawn.paper,
        body=drawn.desk.body,
        desk=drawn.desk.key,
        number=f"{series}-{year}-{number:04}",
        version=register.versions(session, drawn.source, drawn.kind) + 1,
        on=drawn.on,
        size=checkpoint.size,
        root=checkpoint.root,
        letterhead=drawn.desk.letterhead,
    )
    return drawn, imprint


def _laid_out(drawn: Drawn, imprint: Imprint) -> tuple[bytes, tuple[Signer, ...]]:
    """The base with its empty fields, and who is to sign in which."""
    from committee_desk.documents import pdf  # noqa: PLC0415 -- slow import
    from committee_desk.signing import pdf as signing  # noqa: PLC0415 -- slow import

    if not drawn.signers:
        raise NoChair
    layout = pdf.write(drawn.paper, imprint)
    fields = [
        signing.Field(f"S{place}", box.page, (box.x0, box.y0, box.x1, box.y1))
        for place, box in enumerate(layout.boxes, start=1)
    ]
    signers = tuple(
        Signer(field.name, person, shown.name, shown.role)
        for field, person, shown in zip(fields, drawn.signers, drawn.paper.signers, strict=True)
    )
    return signing.prepare(layout.content, fields), signers
