"""Receive a matter, fill it in, send it back, attach files, and follow it up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from types import MappingProxyType

from sqlalchemy.orm import Session

from committee_desk.domain.attachment import Attachment
from committee_desk.domain.calendar import day_of
from committee_desk.domain.finding import ensure
from committee_desk.domain.ids import AttachmentId, MatterId, PersonId
from committee_desk.domain.kinds import kind_of, plan
from committee_desk.domain.kinds.support import NoOmbudsman, Support
from committee_desk.domain.matter import (
    GroundMissing,
    Matter,
    Particulars,
    Stage,
    SubmittedAlready,
    disclosed_as,
    not_before,
)
from committee_desk.domain.references import Plain, mark, tied
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import days, desks, journal, matters, named, papers, selections

SAID_AGAIN = (
    "kind",
    "title",
    "particulars",
    "submitter",
    "department",
    "disclosure",
    "closed_under",
    "retention",
)
AGAIN = MappingProxyType(
    {
        Stage.WITHDRAWN: "취하된 {} 안건을 다시 제출함",
        Stage.REJECTED: "반려된 {} 안건을 다시 제출함",
    }
)


class NumberTaken(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is a matter numbered {number} already.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the number out, and the desk gives the next one.")
    needs = ("number",)


def receive(
    session: Session,
    kind: str,
    title: str,
    received_on: date,
    *,
    submitter: str = "",
    department: str = "",
    summary: str = "",
    particulars: Particulars | None = None,
    number: str = "",
    by: PersonId,
    at: datetime,
) -> Matter:
    """A matter on the docket, numbered by the desk unless the office brought a number with it."""
    if number and matters.taken(session, number):
        raise NumberTaken(number=number)
    rules = desks.rules(session, received_on)
    disclosure, closed_under = disclosed_as(rules, kind)
    matter = Matter(
        id=MatterId(matters.REGISTER.new_id(session)),
        number=number or matters.next_number(session, received_on.year),
        kind=kind,
        title=title,
        particulars=particulars or kind_of(kind)(),
        received_on=received_on,
        submitter=submitter,
        department=department,
        summary=summary,
        disclosure=disclosure,
        closed_under=closed_under,
        retention=rules.choice("retention.default"),
    )
    named.ensure_there(session, matter.particulars)
    matter = selections.taken_in(session, matter).accepted(rules)
    journal.keep(session, "matter.received", matter, by=by, at=at)
    return matter


def submit_again(session: Session, id: MatterId, on: date, *, by: PersonId, at: datetime) -> Matter:
    """What was withdrawn or returned for good comes as a new matter, which names it and has its files."""
    before, rules = matters.get(session, id), desks.rules(session, on)
    before.ensure_may_come_again()
    said = AGAIN[before.stage].format(mark(before.number))
    if others := matters.said_in(session, said):
        raise SubmittedAlready(number=before.number, again=others[0].number)
    not_before(on, before.ended_on or before.received_on)
    matter = Matter(
        id=MatterId(matters.REGISTER.new_id(session)),
        number=matters.next_number(session, on.year),
        received_on=on,
        summary="\n".join(filter(None, (before.summary, said))),
        **{name: getattr(before, name) for name in SAID_AGAIN},
    )
    matter = selections.taken_in(session, matter).accepted(rules)
    journal.keep(session, "matter.submitted_again", matter, by=by, at=at, reason=before.number)
    given: dict[AttachmentId | None, AttachmentId] = {}
    for file in sorted(matters.attachments(session, id), key=lambda one: one.rendition_of is not None):
        given[file.id] = AttachmentId(matters.ATTACHMENTS.new_id(session))
        original = given.get(file.rendition_of)
        again = replace(file, id=given[file.id], matter=matter.id, added_on=day_of(at), rendition_of=original)
        journal.keep(session, "attachment.added", again, by=by, at=at)
    return matter


def fill_in(session: Session, matter: Matter, *, by: PersonId, at: datetime) -> Matter:
    """The same matter with other particulars; refuses what may not come before the body at all."""
    before = matters.get(session, matter.id)
    named.ensure_there(session, matter.particulars)
    matter = selections.taken_in(session, matter).accepted(desks.rules(session, matter.received_on))
    kept = before.filled_in(matter)
    journal.keep_change(session, "matter.filled_in", kept, before, by=by, at=at)
    return kept


def tell_of_ombudsman(session: Session, id: MatterId, on: date, *, by: PersonId, at: datetime) -> Matter:
    """The official was told that the ombudsman may ask for leniency (제17조제6항)."""
    before = matters.get(session, id)
    if not isinstance(before.particulars, Support):
        raise NoOmbudsman
    matter = replace(before, particulars=before.particulars.told_of_ombudsman(on))
    journal.keep_change(session, "matter.told_of_ombudsman", matter, before, by=by, at=at)
    return matter


def tie(session: Session, found: Plain, *, by: PersonId, at: datetime) -> Matter:
    """The number typed into a text becomes a reference, which follows its item."""
    before = matters.get(session, found.by)
    matter = before.filled_in(tied(before, found))
    journal.keep(session, "matter.tied", matter, before=before, by=by, at=at)
    return matter


def make_ready(
    session: Session, id: MatterId, on: date | None = None, *, by: PersonId, at: datetime
) -> Matter:
    """Fit for an agenda, from today where no other day is said: a supplement may have come before."""
    before = matters.get(session, id)
    if before.kind == plan.KIND:
        plan.ensure_next(matters.of_kind(session, plan.KIND), before)
    matter = before.ready(desks.rules(session, day_of(at)), on or day_of(at))
    journal.keep(session, "matter.made_ready", matter, before=before, by=by, at=at)
    return matter


def return_for_supplement(
    session: Session,
    id: MatterId,
    supplement_by: date,
    reason: str,
    on: date | None = None,
    *,
    by: PersonId,
    at: datetime,
) -> Matter:
    """Ask for what is missing, by a day; from today or the day said until it comes the clock stands still."""
    before = matters.get(session, id)
    matter = before.returned(supplement_by, on or day_of(at))
    journal.keep(session, "matter.returned", matter, before=before, by=by, at=at, reason=reason)
    return matter


def ask(session: Session, id: MatterId, what: str, on: date, *, by: PersonId, at: datetime) -> Matter:
    """Somebody was asked for something that the matter waits for; its period runs from the day."""
    before = matters.get(session, id)
    matter = before.noted(what, desks.rules(session, day_of(at))).asked(what, on)
    journal.keep(session, "matter.asked", matter, before=before, by=by, at=at)
    return matter


def request(
    session: Session,
    id: MatterId,
    what: str,
    of: str,
    about: str,
    last: date,
    on: date | None = None,
    *,
    by: PersonId,
    at: datetime,
) -> Matter:
    """Somebody is asked for material, or to come and be heard, by a last day (제11조제8항)."""
    before, today = matters.get(session, id), day_of(at)
    matter = before.requested(what, of, about, on or today, last, desks.rules(session, today))
    journal.keep(session, "matter.requested", matter, before=before, by=by, at=at)
    return matter


def miss(
    session: Session, id: MatterId, what: str, on: date, words: str = "", *, by: PersonId, at: datetime
) -> Matter:
    """Whoever was requested handed nothing in, or did not come."""
    before = matters.get(session, id)
    matter = before.missed(what, on, words)
    journal.keep(session, "matter.request_missed", matter, before=before, by=by, at=at)
    return matter


def drop_request(
    session: Session, id: MatterId, what: str, on: date, because: str, *, by: PersonId, at: datetime
) -> Matter:
    """What somebody was asked for is needed no longer."""
    before = matters.get(session, id)
    matter = before.dropped(what, on, because)
    journal.keep(session, "matter.request_dropped", matter, before=before, by=by, at=at, reason=because)
    return matter


def extend(
    session: Session,
    id: MatterId,
    what: str,
    reason: str,
    until: date | None = None,
    *,
    by: PersonId,
    at: datetime,
) -> Matter:
    """The period of what is waited for is extended, as often and at most as long as the rules allow."""
    before, rules = matters.get(session, id), desks.rules(session, day_of(at))
    matter = before.noted(what, rules).extended(what, rules, until, days.of(session))
    journal.keep(session, "matter.extended", matter, before=before, by=by, at=at, reason=reason)
    return matter


def take_reply(
    session: Session, id: MatterId, what: str, on: date, words: str, *, by: PersonId, at: datetime
) -> Matter:
    """What was waited for has come, on a day and in these words."""
    before = matters.get(session, id)
    matter = before.noted(what, desks.rules(session, day_of(at))).came(what, on, words)
    journal.keep(session, "matter.reply_taken", matter, before=before, by=by, at=at)
    return matter


def withdraw(
    session: Session, id: MatterId, reason: str, on: date | None = None, *, by: PersonId, at: datetime
) -> Matter:
    """취하: whoever asked no longer asks, from today where no other day is said."""
    before = matters.get(session, id)
    matter = before.withdrawn(reason, on or day_of(at))
    journal.keep(session, "matter.withdrawn", matter, before=before, by=by, at=at, reason=reason)
    return matter


def reject(
    session: Session, id: MatterId, reason: str, on: date | None = None, *, by: PersonId, at: datetime
) -> Matter:
    """반려: it does not come before the body, and the ground is told; today, or on the day said."""
    before = matters.get(session, id)
    matter = before.rejected(reason, on or day_of(at))
    journal.keep(session, "matter.rejected", matter, before=before, by=by, at=at, reason=reason)
    return matter


def notify(session: Session, id: MatterId, on: date, *, by: PersonId, at: datetime) -> Matter:
    """The outcome has been told to the one who asked."""
    before = matters.get(session, id)
    matter = before.notified(on)
    journal.keep(session, "matter.notified", matter, before=before, by=by, at=at)
    return matter


def publish(
    session: Session, id: MatterId, on: date | None, because: str = "", *, by: PersonId, at: datetime
) -> Matter:
    """Published on a day, or not and why."""
    before = matters.get(session, id)
    matter = before.published(on, because)
    journal.keep(session, "matter.published", matter, before=before, by=by, at=at)
    return matter


def follow_up(session: Session, id: MatterId, on: date, text: str, *, by: PersonId, at: datetime) -> Matter:
    """What became of it: a measure taken, or what another office decided."""
    before = matters.get(session, id)
    matter = before.followed_up(on, text)
    journal.keep(session, "matter.followed_up", matter, before=before, by=by, at=at)
    return matter


def close(session: Session, id: MatterId, reason: str = "", *, by: PersonId, at: datetime) -> Matter:
    """종결: nothing more is to come; what is still to come by the rules needs a reason."""
    before = matters.get(session, id)
    matter = before.closed()
    ensure(before.before_closing(desks.rules(session, day_of(at))), reason)
    journal.keep(session, "matter.closed", matter, before=before, by=by, at=at, reason=reason)
    return matter


def attach(
    session: Session,
    id: MatterId,
    name: str,
    media: str,
    content: bytes,
    *,
    rendition_of: AttachmentId | None = None,
    by: PersonId,
    at: datetime,
) -> Attachment:
    """A file handed in with the matter, kept byte for byte; or the PDF that stands in for one."""
    matters.get(session, id)
    attachment = Attachment(
        id=AttachmentId(matters.ATTACHMENTS.new_id(session)),
        matter=id,
        name=name,
        media=media,
        size=len(content),
        sha256=sha256(content).hexdigest(),
        added_on=day_of(at),
        rendition_of=rendition_of,
    )
    if rendition_of is not None:
        attachment.ensure_stands_for(matters.ATTACHMENTS.get(session, rendition_of))
    papers.put_file(session, content)
    journal.keep(session, "attachment.added", attachment, by=by, at=at)
    return attachment


def drop(session: Session, id: AttachmentId, because: str, *, by: PersonId, at: datetime) -> Attachment:
    """Out of the matter's list, with the reason; the bytes stay."""
    if not because.strip():
        raise GroundMissing
    before = matters.ATTACHMENTS.get(session, id)
    attachment = replace(before, dropped_because=because)
    journal.keep(session, "attachment.dropped", attachment, before=before, by=by, at=at, reason=because)
    return attachment
