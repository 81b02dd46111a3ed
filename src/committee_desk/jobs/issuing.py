"""Issue the papers of a meeting: which it can have, what each says, and whether it may go out.

    meeting ─► Record ─► Issuable ... ─► Drawn ─┬─► draft ─► PDF with 초안 across it, kept nowhere
                                                └─► jobs.numbering ─► IssuedPaper

What would keep one of several from being issued is refused before the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import change, decision, minutes, notice, requests, written_resolution
from committee_desk.documents import kinds as matter_kinds
from committee_desk.documents import paper as papers
from committee_desk.documents.kinds import OwnPaper
from committee_desk.documents.paper import Paper
from committee_desk.documents.wording import PAPERS, referring
from committee_desk.domain.changes import changes, last_changed
from committee_desk.domain.finding import ensure
from committee_desk.domain.ids import MatterId, MeetingId, PaperId, PersonId
from committee_desk.domain.meeting import Stage
from committee_desk.domain.minutes import missing
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.domain.paper import Stage as PaperStage
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.written_resolution import Written
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import numbering
from committee_desk.jobs.numbering import Drawn, Wanted
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import papers as register
from committee_desk.store import records


class NotYet(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting does not give this paper yet.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Wait for its turn: the notice follows the convening, a change slip what is changed after it, "
        "all others the closing; only a decided matter has a result.",
    )


class MinutesAtRest(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The minutes are confirmed, and {number} is complete.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Begin their correction first; the new version then tells why, and whose place it takes."
    )


@frozen
class Issuable:
    """A paper that a meeting gives: its kind, its matter where it has one, and what lists call it."""

    kind: str
    matter: MatterId | None
    title: str


def kinds(record: Record) -> tuple[Issuable, ...]:
    """The papers that this meeting can have now, in the order in which they are issued."""
    return tuple(_kinds(record))


def draft(door: Door, meeting: MeetingId, kind: str, matter: MatterId | None = None) -> bytes:
    """The paper as it would now be issued, marked as a draft on every page; nothing is kept."""
    return numbering.draft(_drawn(door.ask(records.of, meeting), kind, matter))


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
    draw = partial(_draw, meeting=meeting, kind=kind, matter=matter)
    return numbering.issue(door, draw, by=by, at=at, progress=progress)


def issue_all(
    door: Door, meeting: MeetingId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """Every paper of the meeting that has not been issued yet, each in its own act."""
    return issue_these(door, meeting, door.ask(unissued, meeting), by=by, at=at, progress=progress)


def issue_these(
    door: Door,
    meeting: MeetingId,
    these: Iterable[Issuable],
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[tuple[IssuedPaper, ...]]:
    """Some of the papers of the meeting, each in its own act, in the order given."""
    wanted = [
        Wanted(one.title, partial(_draw, meeting=meeting, kind=one.kind, matter=one.matter)) for one in these
    ]
    return numbering.issue_all(door, wanted, by=by, at=at, progress=progress)


def unissued(session: Session, meeting: MeetingId) -> tuple[Issuable, ...]:
    """What the meeting can have and has no valid paper of."""
    found = kinds(records.of(session, meeting))
    return tuple(one for one in found if not register.in_use(session, Source(meeting, one.matter), one.kind))


def slip_waits(session: Session, record: Record) -> bool:
    """Whether the agenda changed since its notice, and no change slip in use says so."""
    if record.meeting.stage is not Stage.CONVENED or not changes(record):
        return False
    valid = register.in_use(session, Source(record.meeting.id), "change")
    return not valid or _content(record, valid[-1]) != valid[-1].content


def _content(record: Record, issued: IssuedPaper) -> str:
    """What the contents of this paper would be, drawn anew."""
    drawn = _drawn(record, issued.kind, issued.matter)
    return papers.content_hash(drawn.paper.canonical(issued.number, issued.version, issued.on))


def content(door: Door, paper: PaperId) -> bytes:
    """The file as it is now, with all signatures so far."""
    return door.ask(_latest, paper)


def _latest(session: Session, paper: PaperId) -> bytes:
    one = register.get(session, paper)
    return register.file(session, one.latest, called=one.number)


def _kinds(record: Record) -> Iterator[Issuable]:
    meeting = record.meeting
    if meeting.stage is Stage.DRAFT:
        return
    if meeting.written is not None:
        yield from _in_writing(record, meeting.written)
        return
    yield Issuable("notice", None, f"{PAPERS['notice']} · {meeting.title}")
    # What changes in the meeting itself stands in its minutes.
    if meeting.stage is Stage.CONVENED and changes(record):
        yield Issuable("change", None, f"{PAPERS['change']} · {meeting.title}")
    if meeting.stage in (Stage.CONVENED, Stage.OPEN):
        # Afterwards the minutes tell who was asked, and what came of it.
        if requests.asked_for(record):
            yield Issuable(requests.LISTING, None, f"{PAPERS[requests.LISTING]} · {meeting.title}")
        return
    yield from _decisions(record)
    yield Issuable("minutes", None, f"{PAPERS['minutes']} · {meeting.title}")


def _decisions(record: Record) -> Iterator[Issuable]:
    for one in record.agenda:
        for kind in one.matter.particulars.papers:
            if _own(one, kind).given(one):
                yield Issuable(kind, one.matter.id, f"{PAPERS[kind]} · {one.matter.title}")


def _in_writing(record: Record, written: Written) -> Iterator[Issuable]:
    """The sheets once they go out; when it is done, what was decided and the record of it."""
    if written.sent_on is not None:
        yield Issuable("written_sheet", None, f"{PAPERS['written_sheet']} · {record.meeting.title}")
    if record.meeting.stage is Stage.FILED:
        yield from _decisions(record)
        yield Issuable("written_record", None, f"{PAPERS['written_record']} · {record.meeting.title}")


DECISION = OwnPaper(decision.paper, signers=decision.signers)


def _own(one: Agendum, kind: str) -> OwnPaper:
    return DECISION if kind == "decision" else matter_kinds.papers(one.matter)[kind]


def _draw(session: Session, meeting: MeetingId, kind: str, matter: MatterId | None) -> Drawn:
    """The paper if the meeting gives it, and if nothing that the law requires is missing from it."""
    record = records.of(session, meeting)
    if (kind, matter) not in {(one.kind, one.matter) for one in kinds(record)}:
        raise NotYet
    if kind == "minutes":
        _ensure_whole(record)
        _ensure_moving(session, record)
    return _drawn(record, kind, matter)


def _ensure_whole(record: Record) -> None:
    """Minutes without a part that the law requires are drafted, and not issued."""
    items = [one.item for one in record.agenda]
    found = missing(record.meeting, items, record.remarks, record.rules)
    ensure(finding for finding in found if finding.refuses)


def at_rest(record: Record, issued: IssuedPaper | None) -> bool:
    """Whether only a correction gives confirmed minutes another version: their paper is complete."""
    confirmed = record.meeting.stage in (Stage.CONFIRMED, Stage.FILED)
    complete = issued is not None and issued.stage is PaperStage.COMPLETE
    return confirmed and complete and record.minutes.revision is None


def _ensure_moving(session: Session, record: Record) -> None:
    valid = register.in_use(session, Source(record.meeting.id), "minutes")
    if valid and at_rest(record, valid[-1]):
        raise MinutesAtRest(number=valid[-1].number)


def _drawn(record: Record, kind: str, matter: MatterId | None) -> Drawn:
    paper, signers = _said(referring(record), kind, matter)
    subject = next((one.matter.title for one in record.agenda if one.matter.id == matter), "")
    title = f"{PAPERS[kind]} · {subject or record.meeting.title}"
    source = Source(record.meeting.id, matter)
    return Drawn(source, kind, title, paper, signers, _day(record, kind), record.desk)


def _said(record: Record, kind: str, matter: MatterId | None) -> tuple[Paper, tuple[PersonId, ...]]:
    """What the paper says, and whose signatures it needs."""
    if kind == "notice":
        return notice.paper(record), notice.signers(record)
    if kind == "change":
        return change.paper(record), notice.signers(record)
    if kind == requests.LISTING:
        return requests.listing(record), notice.signers(record)
    if kind == "minutes":
        return minutes.paper(record), minutes.signers(record)
    if kind == "written_sheet":
        return written_resolution.sheet(record), written_resolution.sheet_signers(record)
    if kind == "written_record":
        return written_resolution.result(record), written_resolution.result_signers(record)
    agendum = _agendum(record, kind, matter)
    own = _own(agendum, kind)
    return own.paper(record, agendum), own.signers(record, agendum)


def _agendum(record: Record, kind: str, matter: MatterId | None) -> Agendum:
    """The item that decided the matter; one that was deferred first may come a second time."""
    for one in reversed(record.agenda):
        gives = one.matter.id == matter and kind in one.matter.particulars.papers
        if gives and _own(one, kind).given(one):
            return one
    raise NotYet


def _day(record: Record, kind: str) -> date:
    """The day a paper bears: that of the meeting, or that on which notice was given."""
    sent = record.meeting.notice_sent_on
    said = {"notice": sent, "written_sheet": sent, "change": last_changed(record)}
    if kind == requests.LISTING:
        return max(asked.asked_on for _, asked in requests.asked_for(record))
    return said.get(kind) or record.meeting.held_on
