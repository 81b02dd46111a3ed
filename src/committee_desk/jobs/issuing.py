"""Issue papers: read the record, lay the paper out, then number it and keep it in one short act.

    meeting ─► Record ─┬─► draft ─► PDF with 초안 across it, kept nowhere
                       └─► number, checkpoint ─► Layout ─► base ─► act paper.issue ─► IssuedPaper

Where something is recorded while a paper is laid out, the paper is laid out again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from committee_desk.acts import paper as acts
from committee_desk.acts.door import Done, Door
from committee_desk.documents import change, decision, minutes, notice
from committee_desk.documents import kinds as matter_kinds
from committee_desk.documents import paper as papers
from committee_desk.documents.kinds import OwnPaper
from committee_desk.documents.paper import Imprint, Paper
from committee_desk.documents.wording import PAPERS, referring
from committee_desk.domain.changes import changes, last_changed
from committee_desk.domain.finding import ensure
from committee_desk.domain.ids import MatterId, MeetingId, PaperId, PersonId
from committee_desk.domain.journal import Checkpoint
from committee_desk.domain.meeting import Stage
from committee_desk.domain.minutes import missing
from committee_desk.domain.paper import IssuedPaper, Signer, State
from committee_desk.domain.record import Agendum, Record
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import journal, records
from committee_desk.store import papers as register

TRIES = 5
LAYING_OUT = QT_TRANSLATE_NOOP("jobs", "Laying out papers")


class NotYet(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting does not give this paper yet.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Wait for its turn: the notice follows the convening, a change slip what is changed after it, "
        "all others the closing; only a decided matter has a result.",
    )


class NoChair(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody is named who could sign this paper.")
    advice = QT_TRANSLATE_NOOP("errors", "Designate the members of the meeting, the chair first.")


@dataclass(frozen=True, slots=True)
class Issuable:
    """A paper that a meeting gives: its kind, its matter where it has one, and what lists call it."""

    kind: str
    matter: MatterId | None
    title: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a paper says, whose signatures it needs, and the day it bears."""

    paper: Paper
    signers: tuple[PersonId, ...]
    on: date


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a paper needs to know of the desk, read in one moment."""

    record: Record
    number: str
    version: int
    checkpoint: Checkpoint


def kinds(record: Record) -> tuple[Issuable, ...]:
    """The papers that this meeting can have now, in the order in which they are issued."""
    return tuple(_kinds(record))


def draft(door: Door, meeting: MeetingId, kind: str, matter: MatterId | None = None) -> bytes:
    """The paper as it would now be issued, marked as a draft on every page; nothing is kept."""
    from committee_desk.documents import pdf  # noqa: PLC0415 -- slow import

    record = door.ask(records.of, meeting)
    drawn = _drawn(record, kind, matter)
    desk = record.desk
    return pdf.write(
        drawn.paper,
        papers.draft(drawn.paper, body=desk.body, desk=desk.key, on=drawn.on, letterhead=desk.letterhead),
    ).content


def issue(
    door: Door,
    meeting: MeetingId,
    kind: str,
    matter: MatterId | None = None,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[IssuedPaper]:
    """The paper under its number; an earlier version of it is superseded in the same stroke."""
    for _ in range(TRIES - 1):
        keep_on(progress)
        try:
            return _issue_once(door, meeting, kind, matter, by=by, at=at)
        except acts.TakenMeanwhile:
            continue
    return _issue_once(door, meeting, kind, matter, by=by, at=at)


def issue_all(
    door: Door, meeting: MeetingId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """Every paper of the meeting that has not been issued yet, each in its own act.

    What would keep one of them from being issued is refused before the first.
    """
    wanted = door.ask(unissued, meeting)
    _ensure_issuable(door.ask(records.of, meeting), wanted)
    issued: list[IssuedPaper] = []
    touched: frozenset[str] = frozenset()
    for done, one in enumerate(wanted):
        progress(done, len(wanted), LAYING_OUT)
        step = issue(door, meeting, one.kind, one.matter, by=by, at=at, progress=progress)
        issued.append(step.result)
        touched |= step.touched
    progress(len(wanted), len(wanted), LAYING_OUT)
    return Done(tuple(issued), touched)


def _ensure_issuable(record: Record, wanted: Sequence[Issuable]) -> None:
    """Refuse what cannot be drawn, signed or left out, naming the paper."""
    from committee_desk.documents import pdf  # noqa: PLC0415 -- slow import

    for one in wanted:
        try:
            drawn = _drawn(record, one.kind, one.matter)
            desk = record.desk
            pdf.ensure_writable(drawn.paper, desk.body, letterhead=desk.letterhead)
            if not drawn.signers:
                raise NoChair
            if one.kind == "minutes":
                _ensure_whole(record)
        except DeskError as refused:
            refused.add_note(one.title)
            raise


def unissued(session: Session, meeting: MeetingId) -> tuple[Issuable, ...]:
    """What the meeting can have and has no valid paper of."""
    found = kinds(records.of(session, meeting))
    return tuple(one for one in found if not register.in_use(session, meeting, one.kind, one.matter))


def slip_waits(session: Session, record: Record) -> bool:
    """Whether the agenda changed since its notice, and no change slip in use says so."""
    if record.meeting.stage is not Stage.CONVENED or not changes(record):
        return False
    valid = register.in_use(session, record.meeting.id, "change", None)
    return not valid or _content(record, valid[-1]) != valid[-1].content


def _content(record: Record, issued: IssuedPaper) -> str:
    """What the contents of this paper would be, drawn anew."""
    drawn = _drawn(record, issued.kind, issued.matter)
    return papers.content_hash(drawn.paper.canonical(issued.number, issued.version, issued.on))


def content(door: Door, paper: PaperId) -> bytes:
    """The file as it is now, with all signatures so far."""
    return door.ask(_latest, paper)


def _latest(session: Session, paper: PaperId) -> bytes:
    return register.file(session, register.get(session, paper).latest)


def _kinds(record: Record) -> Iterator[Issuable]:
    meeting = record.meeting
    if meeting.stage is Stage.DRAFT:
        return
    yield Issuable("notice", None, f"{PAPERS['notice']} · {meeting.title}")
    # What changes in the meeting itself stands in its minutes.
    if meeting.stage is Stage.CONVENED and changes(record):
        yield Issuable("change", None, f"{PAPERS['change']} · {meeting.title}")
    if meeting.stage in (Stage.CONVENED, Stage.OPEN):
        return
    for one in record.agenda:
        for kind in one.matter.particulars.papers:
            if _own(one, kind).given(one):
                yield Issuable(kind, one.matter.id, f"{PAPERS[kind]} · {one.matter.title}")
    yield Issuable("minutes", None, f"{PAPERS['minutes']} · {meeting.title}")


def _decided(one: Agendum) -> bool:
    # A deferral is declared too, but decides nothing: its matter comes back.
    return one.item.declared is not None and bool(one.item.declared.outcome)


DECISION = OwnPaper(_decided, decision.paper, decision.signers)


def _own(one: Agendum, kind: str) -> OwnPaper:
    return DECISION if kind == "decision" else matter_kinds.papers(one.matter)[kind]


def _issue_once(
    door: Door, meeting: MeetingId, kind: str, matter: MatterId | None, *, by: PersonId, at: datetime
) -> Done[IssuedPaper]:
    reading = door.ask(_read, meeting, kind, matter)
    title = _title(reading.record, kind, matter)
    if kind == "minutes":
        _ensure_whole(reading.record)
    drawn = _drawn(reading.record, kind, matter)
    imprint = _imprint(reading, drawn)
    base, signers = _laid_out(drawn, imprint)
    paper = IssuedPaper(
        PaperId(0),
        imprint.number,
        kind,
        title,
        meeting,
        drawn.on,
        imprint.content,
        imprint.size,
        imprint.root,
        imprint.version,
        matter,
        signers,
        (State(sha256(base).hexdigest(), at),),
    )
    text = drawn.paper.canonical(imprint.number, imprint.version, drawn.on)
    return door.do(acts.issue, paper, base, papers.encoded(text), by=by, at=at)


def _read(session: Session, meeting: MeetingId, kind: str, matter: MatterId | None) -> Reading:
    record = records.of(session, meeting)
    year = _day(record, kind).year
    series = record.desk.series
    number = register.running_number(session, series, year) + 1
    return Reading(
        record,
        f"{series}-{year}-{number:04}",
        register.versions(session, meeting, kind, matter) + 1,
        journal.checkpoint(session),
    )


def _title(record: Record, kind: str, matter: MatterId | None) -> str:
    """What lists call the paper; refuses one that the meeting does not give."""
    for one in kinds(record):
        if (one.kind, one.matter) == (kind, matter):
            return one.title
    raise NotYet


def _ensure_whole(record: Record) -> None:
    """Minutes without a part that the law requires are drafted, and not issued."""
    items = [one.item for one in record.agenda]
    found = missing(record.meeting, items, record.remarks, record.rules)
    ensure(finding for finding in found if finding.refuses)


def _drawn(record: Record, kind: str, matter: MatterId | None) -> Drawn:
    on, record = _day(record, kind), referring(record)
    if kind == "notice":
        return Drawn(notice.paper(record), notice.signers(record), on)
    if kind == "change":
        return Drawn(change.paper(record), notice.signers(record), on)
    if kind == "minutes":
        return Drawn(minutes.paper(record), minutes.signers(record), on)
    agendum = _agendum(record, kind, matter)
    own = _own(agendum, kind)
    return Drawn(own.paper(record, agendum), own.signers(record, agendum), on)


def _agendum(record: Record, kind: str, matter: MatterId | None) -> Agendum:
    """The item that decided the matter; one that was deferred first may come a second time."""
    for one in reversed(record.agenda):
        gives = one.matter.id == matter and kind in one.matter.particulars.papers
        if gives and _own(one, kind).given(one):
            return one
    raise NotYet


def _day(record: Record, kind: str) -> date:
    """The day a paper bears: that of the meeting, or that on which notice was given."""
    said = {"notice": record.meeting.notice_sent_on, "change": last_changed(record)}
    return said.get(kind) or record.meeting.held_on


def _imprint(reading: Reading, drawn: Drawn) -> Imprint:
    desk = reading.record.desk
    return papers.imprint(
        drawn.paper,
        body=desk.body,
        desk=desk.key,
        number=reading.number,
        version=reading.version,
        on=drawn.on,
        size=reading.checkpoint.size,
        root=reading.checkpoint.root,
        letterhead=desk.letterhead,
    )


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
