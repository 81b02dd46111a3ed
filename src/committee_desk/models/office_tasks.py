"""What waits for the office: the next step of every meeting, its gaps, deadlines, signatures, terms, a copy.

meetings ─► prepare · fill the gaps · hold · minutes ─┐
matters ─► ready · placed · told, each by its day ────┤
assignments, papers, terms, the last backup ──────────┴─► models.tasks
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import paper, timing
from committee_desk.domain.awaited import CITIZEN, FACT_CHECK
from committee_desk.domain.book import enclosures
from committee_desk.domain.calendar import day_of, notice_by
from committee_desk.domain.candidates import candidates
from committee_desk.domain.deadline import DECIDE, MEET, SUPPLEMENT, Deadline, deadlines
from committee_desk.domain.desk import Rulebook
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.person import Person
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.written_resolution import Written
from committee_desk.models import answers, dates, words
from committee_desk.models import meetings as preparation
from committee_desk.models.meeting import item_name
from committee_desk.models.meetings import ToPlace
from committee_desk.models.settings_parts import BACKUPS
from committee_desk.models.tasks import MINUTES, Task, after, sign_by, task, to_see_to, unsigned, with_day
from committee_desk.store import assignments, days, desks, matters, minutes, papers
from committee_desk.store.base import Session
from committee_desk.store.held import held
from committee_desk.store.matters import MatterLine
from committee_desk.store.meetings import MeetingLine

translate = QCoreApplication.translate

SOON = timedelta(days=30)
BACKUP_AFTER = timedelta(days=7)
TOLD_WITHIN = "minutes.publish_days"
DECIDED_WITHIN = "proposal.decide"
MINUTE = timedelta(minutes=1)
OURS = (
    MEET,
    DECIDE,
    SUPPLEMENT,
    CITIZEN,
    FACT_CHECK,
)  # what the office itself sees to; the rest is others' to give
SUPPORT = "support"  # the kind of matter
YEARLY_REGISTERS = frozenset({"grant", "key_task", "office_task", "officer", "passive_report", "training"})
REGISTERS = YEARLY_REGISTERS | {"payment", "policy", "claim", "proposal"}
TO_COME = (Stage.DRAFT, Stage.CONVENED, Stage.OPEN)


def tasks(
    session: Session,
    lines: Sequence[MeetingLine],
    coming: Iterable[Record],
    everyone: Iterable[Person],
    today: date,
) -> Iterator[Task]:
    """`coming` are the meetings that are not closed yet, with everything recorded about them."""
    book = desks.rulebook(session)
    for record in coming:
        yield from _meeting(record)
        yield from _slip(session, record)
    for line in lines:
        if line.stage is Stage.CLOSED:
            yield from _closed(session, book, line, lines)
    yield from _matters(session, book, today)
    yield from _registers(session, book, today)
    yield from _assignments(session)
    yield from _papers(session, book)
    yield from _terms(everyone, today)


# Meetings


def _meeting(record: Record) -> Iterator[Task]:
    """Its next step, and what is still missing for it."""
    meeting = record.meeting
    if meeting.written is not None:
        yield _in_writing(meeting, meeting.written)
        return
    if meeting.stage is Stage.DRAFT:
        yield _preparing(record)
    else:
        held = translate("home", "Hold the meeting: {title}")
        if meeting.stage is Stage.OPEN:
            held = translate("home", "Bring to its end: {title}")
        why = with_day(meeting.place, meeting.held_on)
        name = f"meeting {meeting.id}"
        yield task(name, held.format(title=meeting.title), why, "meeting", meeting.id, meeting.held_on)
        yield from answers.task_of_office(meeting)
    for one in record.agenda:
        if not one.item.settled:
            yield from _lacking(record, one)
    yield from _too_long(record)


def _in_writing(meeting: Meeting, written: Written) -> Task:
    """Send the sheets; then see who has not replied, and end it."""
    deed = translate("home", "Send the sheets: {title}")
    why = translate("home", "to {count} members").format(count=len(meeting.designated))
    if meeting.stage is not Stage.DRAFT:
        deed = translate("home", "Take the replies: {title}")
        why = translate("home", "{replied} of {asked} have replied")
        why = why.format(replied=len(written.replies), asked=len(meeting.designated))
    name, told = f"written {meeting.id}", deed.format(title=meeting.title)
    return task(name, told, with_day(why, written.deadline), "meetings", meeting.id, written.deadline)


def _slip(session: Session, record: Record) -> Iterator[Task]:
    """The agenda changed after the notice, and those who come were not told yet."""
    from committee_desk.models.papers import ToIssue  # noqa: PLC0415 -- slow import

    meeting = record.meeting
    if preparation.slip_waits(session, record):
        deed = translate("home", "Send the change slip: {title}").format(title=meeting.title)
        why = with_day(translate("home", "The agenda changed after the notice."), meeting.held_on)
        place = ToIssue(meeting.id, "change")
        yield task(f"slip {meeting.id}", deed, why, "papers", place, meeting.held_on)


def _preparing(record: Record) -> Task:
    """Naming the members, then the agenda, then the notice; each by the last day for the notice."""
    meeting, key = record.meeting, "meeting.notice_days"
    if not meeting.designated:
        deed = translate("home", "Designate the members: {title}")
    elif not any(one.item.number for one in record.agenda):
        deed = translate("home", "Put matters on the agenda: {title}")
    else:
        deed = translate("home", "Send the notice: {title}")
    by, why = meeting.held_on, translate("home", "The meeting is in preparation.")
    if record.rules.get(key) is not None:
        period = record.rules.period(key)
        by = notice_by(meeting.held_on, period, days.under(record.rules))
        why = translate("home", "{days} days before the meeting ({article})")
        why = why.format(days=period.days, article=record.rules.article(key))
    name = f"meeting {meeting.id}"
    return task(name, deed.format(title=meeting.title), with_day(why, by), "meetings", meeting.id, by)


def _lacking(record: Record, one: Agendum) -> Iterator[Task]:
    """Recusals to be asked about, files without a PDF, and what its kind still asks for."""
    held_on, place = record.meeting.held_on, Subject("item", one.item.id)
    named = f"{item_name(one.item)} {one.matter.title}"
    if asked := list(candidates(record, one)):
        deed = translate("home", "Settle who steps aside: {item}").format(item=named)
        why = "; ".join(f"{record.names[each.person]}: {', '.join(each.entries)}" for each in asked)
        yield task(f"aside {one.item.id}", deed, why, "meetings", place, held_on)
    for file in enclosures(one.attachments):
        if not file.has_pages:
            deed = translate("home", "Take in the PDF of {file}").format(file=file.original.name)
            why = translate("home", "Members will not see it in the meeting book: {item}").format(item=named)
            place_of_file = Subject("attachment", file.original.id)
            yield task(f"pdf {file.original.id}", deed, why, "docket", place_of_file, held_on)
    if found := list(one.matter.particulars.checks(record.rules)):
        deed = translate("home", "Fill in what is missing: {item}").format(item=named)
        why = words.finding_words(found[0], record.rules)
        yield task(f"lacks {one.item.id}", deed, why, "docket", one.matter.id, held_on)


def _too_long(record: Record) -> Iterator[Task]:
    """The planned minutes together are longer than the meeting."""
    meeting = record.meeting
    planned = timing.planned([one.item for one in record.agenda])
    over = planned - meeting.length if meeting.length is not None else timing.ZERO
    if over > timing.ZERO:
        deed = translate("home", "Shorten the agenda by {minutes} min: {title}")
        why = translate("home", "The items take {planned} minutes.").format(planned=planned // MINUTE)
        deed = deed.format(minutes=over // MINUTE, title=meeting.title)
        yield task(f"long {meeting.id}", deed, why, "meetings", meeting.id, meeting.held_on)


# Minutes


def _closed(
    session: Session, book: Rulebook, line: MeetingLine, lines: Iterable[MeetingLine]
) -> Iterator[Task]:
    """What its minutes still need until they are confirmed."""
    written, by = minutes.of(session, line.id), sign_by(book, line.held_on)
    if open_ := written.unanswered:
        deed = translate("home", "Answer corrections of the minutes ({count}): {title}")
        why = with_day(translate("home", "The minutes cannot be confirmed before."), by)
        deed, place = deed.format(count=len(open_), title=line.title), Subject("minutes", line.id)
        yield task(f"corrections {line.id}", deed, why, "minutes", place, by)
    issued = papers.in_use(session, paper.Source(line.id), MINUTES)
    if not issued:
        deed = translate("home", "Issue the minutes: {title}").format(title=line.title)
        why = with_day(translate("home", "The meeting is closed."), by)
        yield task(f"minutes {line.id}", deed, why, "minutes", line.id, by)
    elif issued[-1].stage is paper.Stage.COMPLETE:
        yield from _unconfirmed(session, line, lines)


def _unconfirmed(session: Session, line: MeetingLine, lines: Iterable[MeetingLine]) -> Iterator[Task]:
    """Signed by all, and to be confirmed by the next meeting, where there is one."""
    placed = matters.at_stage(session, MatterStage.ON_AGENDA, kind="confirmation")
    if any(
        isinstance(one.particulars, Confirmation) and one.particulars.meeting == line.id for one in placed
    ):
        return
    later = [one for one in lines if one.stage in TO_COME and one.held_on >= line.held_on]
    name, why = f"minutes {line.id}", translate("home", "All have signed the minutes.")
    if later:
        next_ = min(later, key=lambda one: one.held_on)
        deed = translate("home", "Have the last minutes confirmed by {next}").format(next=next_.title)
        yield task(name, deed, with_day(why, next_.held_on), "meetings", next_.id, next_.held_on)
    else:
        deed = translate("home", "Have the minutes confirmed: {title}").format(title=line.title)
        yield task(name, deed, why, "minutes", line.id)


# Matters


def _matters(session: Session, book: Rulebook, today: date) -> Iterator[Task]:
    received, returned, ready = MatterStage.RECEIVED, MatterStage.RETURNED, MatterStage.READY
    decided = MatterStage.DECIDED
    deeds = {
        received: translate("home", "Make ready for an agenda: {title}"),
        returned: translate("home", "Check the supplement: {title}"),
        ready: translate("home", "Put it on an agenda: {title}"),
        decided: translate("home", "Tell the outcome: {title}"),
    }
    for one in matters.lines_at(session, *deeds):
        by, basis = _deadline(book, one, today)
        why = " · ".join(filter(None, (one.number, words.kind_name(one.kind), basis)))
        deed = deeds[one.stage].format(title=one.title)
        room, subject = ("meetings", ToPlace(one.id)) if one.stage is ready else ("docket", one.id)
        yield task(f"matter {one.id}", deed, with_day(why, by), room, subject, by)
    for one in matters.waiting(session):
        for reply in _deadlines(book, one, today):
            if reply.what not in OURS:
                yield _waited_for(one, reply)


def _waited_for(one: MatterLine, reply: Deadline) -> Task:
    """A reply by its day; what may have come unheard has none, and is to be noted."""
    deed = translate("home", "Reply waited for: {what} ({title})")
    if reply.unrecorded:
        deed = translate("home", "Note when it came: {what} ({title})")
    said = deed.format(what=words.awaited_name(reply.what, reply.of), title=one.title)
    why = with_day(" · ".join(filter(None, (one.number, reply.article))), reply.on)
    id = f"reply {one.id} {reply.what} {reply.of}".rstrip()
    return task(id, said, why, "docket", one.id, None if reply.unrecorded else reply.on)


def _deadlines(book: Rulebook, one: MatterLine, today: date) -> tuple[Deadline, ...]:
    return deadlines(one, book.rules(today), days.under(book.newest))


def _deadline(book: Rulebook, one: MatterLine, today: date) -> tuple[date | None, str]:
    """The day that is next for a matter, and the rule it rests on."""
    nearest = [due for due in _deadlines(book, one, today) if due.what in OURS]
    if nearest:
        return nearest[0].on, nearest[0].article
    if one.decided_on is None or (by := after(book, one.decided_on, TOLD_WITHIN)) is None:
        return None, ""
    return by, book.rules(one.decided_on).article(TOLD_WITHIN)


# Registers


def _registers(session: Session, book: Rulebook, today: date) -> Iterator[Task]:
    """What the registers leave to do; what a desk keeps nothing in, it imports nothing for."""
    kept = held(session, REGISTERS)
    if kept & {"payment", "policy", "claim"} or matters.has_kind(session, SUPPORT):
        from committee_desk.models import ledger_tasks  # noqa: PLC0415 -- slow import

        yield from ledger_tasks.tasks(session, today)
    if "proposal" in kept and book.rules(today).get(DECIDED_WITHIN) is not None:
        from committee_desk.models import proposal_tasks  # noqa: PLC0415 -- slow import

        yield from proposal_tasks.tasks(session, book, today)
    if kept & YEARLY_REGISTERS:
        from committee_desk.models import register_tasks  # noqa: PLC0415 -- slow import

        yield from register_tasks.tasks(session, book, today)


def keeps_trainings(session: Session) -> bool:
    """Whether there is anything to say of how far officials are trained; asked before it is counted."""
    return len(held(session, ("official", "training"))) == 2


# The rest


def _assignments(session: Session) -> Iterator[Task]:
    """What meetings gave to do and nobody has finished."""
    for one in assignments.open_(session):
        yield to_see_to(one)


def _papers(session: Session, book: Rulebook) -> Iterator[Task]:
    """Papers that wait for signatures, and those whose number at the office is not known."""
    for one, by in unsigned(session, book):
        waiting = [signer.name for signer in one.signers if signer.field not in one.signed]
        deed = translate("home", "Have it signed, {signed} of {all}: {title}")
        why = translate("home", "{number} · waits for {names}")
        called = words.paper_name(one.kind, one.title)
        deed = deed.format(signed=len(one.signed), all=len(one.signers), title=called)
        why = with_day(why.format(number=one.number, names=", ".join(waiting)), by)
        yield task(f"paper {one.id}", deed, why, "papers", one.id, by)
    count, first = papers.unregistered(session)
    if first is not None:
        deed = translate("home", "Enter the office's numbers of papers: {count}").format(count=count)
        why = translate("home", "They are complete, and not yet registered at the office.")
        yield task("office numbers", deed, why, "papers", first)


def _terms(everyone: Iterable[Person], today: date) -> Iterator[Task]:
    """Members whose term ends within the month, and who have no seat after it."""
    for one in everyone:
        term = one.membership(today)
        if term is None or term.ends is None or term.ends - today > SOON:
            continue
        if one.membership(term.ends + timedelta(days=1)) is None:
            deed = translate("home", "Reappoint or replace {name}").format(name=one.name)
            why = with_day(translate("home", "The term ends."), term.ends)
            yield task(f"term {one.id}", deed, why, "people", one.id, term.ends)


def backup_task(folder: str, last: datetime | None, today: date) -> Task | None:
    """That a copy is due; nothing while the last one, of that moment, is young enough."""
    if not folder:
        deed = translate("home", "Choose where backups go")
        why = translate("home", "No backup is made, and this laptop holds the only copy.")
        return task("backup", deed, why, "settings", BACKUPS)
    deed = translate("home", "Make a backup")
    if last is None:
        why = translate("home", "The folder of backups holds none of this desk.")
        return task("backup", deed, why, "settings", BACKUPS, today)
    made = day_of(last)
    if today - made <= BACKUP_AFTER:
        return None
    why = translate("home", "The last one was made on {day}.").format(day=dates.day(made))
    return task("backup", deed, why, "settings", BACKUPS, made + BACKUP_AFTER)
