"""Meetings and their preparation as the screen shows them: what is planned, who is named, what comes up.

    store.meetings.lines ─► columns ─► the list
    Record + seats of the day ─► about ─► About ─┬─► models.agenda: each item with what it still lacks
                                                 ├─► designation: whether enough are named, and of whom
                                                 └─► notice: whether it can go out on a day, or needs a reason

Every check is the domain's own, said with the article it rests on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time
from functools import partial

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.door import Act
from committee_desk.domain import ballot, calling, person
from committee_desk.domain.changes import How, changes
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import ItemId, MatterId, MeetingId, PersonId
from committee_desk.domain.meeting import Meeting, Mode, Stage
from committee_desk.domain.person import Person
from committee_desk.domain.record import Record
from committee_desk.domain.rules import Base, Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import clock, dates, words
from committee_desk.models.meeting import refused
from committee_desk.models.table import Column, Tone
from committee_desk.store import days, desks, items, meetings, people, records
from committee_desk.store.base import Session
from committee_desk.store.meetings import MeetingLine

translate = QCoreApplication.translate

LIFE = (Stage.DRAFT, Stage.CONVENED, Stage.OPEN, Stage.CLOSED, Stage.CONFIRMED, Stage.FILED)
TONES = {
    Stage.DRAFT: Tone.PLAIN,
    Stage.CONVENED: Tone.PLAIN,
    Stage.OPEN: Tone.INFORMATION,
    Stage.CLOSED: Tone.SUCCESS,
    Stage.CONFIRMED: Tone.SUCCESS,
    Stage.FILED: Tone.OFF,
}
IN_WRITING = 5  # the step that only a written resolution has
LAST_NUMBER = re.compile(r"(\d+)(?!.*\d)")
ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th)\b")  # as in English: 3rd meeting of 2026


class DayMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A meeting needs a day and an hour.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; the rules of that day hold for it.")
    needs = ("held_on", "starts_at")


@frozen
class Particulars:
    """What is typed about a meeting."""

    title: str = ""
    held_on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    mode: Mode = Mode.IN_PERSON
    attendants: tuple[str, ...] = ()


@frozen
class Newcomer:
    """A meeting about to be planned: the last one's place, hour and names, under the next number."""

    title: str = ""
    held_on: date | None = None
    starts_at: time | None = time(14)
    ends_at: time | None = time(16)
    place: str = ""
    mode: Mode = Mode.IN_PERSON
    attendants: tuple[str, ...] = ()
    designated: tuple[PersonId, ...] = ()
    after: str = ""  # says whose particulars these are


@frozen
class Check:
    """One thing that was looked at; `article` is what it rests on."""

    words: str
    tone: Tone
    article: str = ""


@frozen
class About:
    record: Record
    seated: tuple[Person, ...]

    @property
    def meeting(self) -> Meeting:
        return self.record.meeting


def about(session: Session, id: MeetingId) -> About:
    """The meeting with everything recorded about it, and who has a seat on its day."""
    return about_record(records.of(session, id))


def about_record(record: Record) -> About:
    """The same, of what has been read already."""
    return About(record, tuple(person.seated(record.people.values(), record.meeting.held_on)))


@frozen
class ToPlace:
    """A ready matter, wanted where agendas are prepared."""

    matter: MatterId


def meeting_of(session: Session, item: ItemId) -> MeetingId:
    return items.get(session, item).meeting


def lines(session: Session) -> list[MeetingLine]:
    return meetings.lines(session)


def columns() -> list[Column[MeetingLine]]:
    return [
        Column(translate("meetings", "Meeting"), lambda line: line.title),
        Column(
            translate("meetings", "Day"),
            lambda line: dates.short_day(line.held_on),
            sort=lambda line: line.held_on.toordinal(),
            width=6,
        ),
        Column(
            translate("meetings", "Stage"),
            stage_words,
            sort=lambda line: LIFE.index(line.stage),
            tone=lambda line: TONES[line.stage],
            width=7,
        ),
    ]


def stage_words(line: MeetingLine) -> str:
    return stage_name(line.stage, in_writing=line.in_writing)


def stage_name(stage: Stage, *, in_writing: bool) -> str:
    """Where it stands; a written resolution whose sheets are out waits for its replies."""
    if in_writing and stage is Stage.OPEN:
        return translate("meetings", "In writing")
    return words.meeting_stage_name(stage)


def life(stage: Stage) -> tuple[list[str], int]:
    """The steps of a meeting's life, and which is the present one."""
    return [words.meeting_stage_name(one) for one in LIFE], LIFE.index(stage)


def particulars(meeting: Meeting) -> Particulars:
    return Particulars(
        meeting.title,
        meeting.held_on,
        meeting.starts_at,
        meeting.ends_at,
        meeting.place,
        meeting.mode,
        meeting.attendants,
    )


def newcomer(session: Session) -> Newcomer:
    """The next meeting after the pattern of the last."""
    lines = [line for line in meetings.lines(session) if not line.in_writing]
    if not lines:
        return Newcomer()
    last = meetings.get(session, lines[0].id)
    return Newcomer(
        title=next_title(last.title),
        starts_at=last.starts_at,
        ends_at=last.ends_at,
        place=last.place,
        mode=last.mode,
        attendants=last.attendants,
        designated=last.designated,
        after=translate("meetings", "Place, hour and names are those of “{title}”.").format(title=last.title),
    )


def with_attendants(meeting: Meeting, attendants: tuple[str, ...]) -> Act[Meeting]:
    """The act that lets these sit in; all else stays."""
    from committee_desk.acts import meeting as acts  # noqa: PLC0415 -- slow import

    return partial(
        acts.rearrange,
        id=meeting.id,
        title=meeting.title,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        place=meeting.place,
        mode=meeting.mode,
        attendants=attendants,
    )


def leads_to(meeting: Meeting) -> tuple[str, str]:
    """The room in which this meeting goes on, and what leads there is called; nothing of one in draft."""
    if meeting.written is not None or meeting.stage is Stage.DRAFT:
        return "", ""
    if meeting.stage in (Stage.CONVENED, Stage.OPEN):
        return "meeting", translate("meetings", "Hold it")
    return "minutes", translate("meetings", "To the minutes")


def waits_at(about: About) -> int:
    """Which of the steps of preparation this meeting waits at."""
    meeting = about.meeting
    if meeting.written is not None and (meeting.stage is not Stage.DRAFT or about.record.agenda):
        return IN_WRITING
    if meeting.stage is not Stage.DRAFT:
        return 2
    if not meeting.designated:
        return 1
    return 3 if about.record.agenda else 2


def next_title(title: str) -> str:
    """The number that counts in the title, one higher: an ordinal in English, or else the last."""
    if found := ORDINAL.search(title):
        return ORDINAL.sub(_ordinal(int(found[1]) + 1), title, count=1)
    return LAST_NUMBER.sub(lambda found: str(int(found[1]) + 1), title, count=1)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def still_seated(session: Session, ids: Iterable[PersonId], on: date) -> tuple[PersonId, ...]:
    """Of those designated last time, whoever has a seat on the day of the new meeting."""
    return tuple(id for id in ids if people.get(session, id).seated(on))


# The designation


def member_words(about: About, one: Person) -> str:
    """A name with what the chair needs to know when designating."""
    term = one.membership(about.meeting.held_on)
    parts = [about.record.names[one.id], one.office]
    if term:
        parts[1:1] = [words.role_name(term.role), words.member_kind_name(term.kind)]
    return " · ".join(part for part in parts if part)


def why_not_designated(meeting: Meeting) -> str:
    """Why the designation cannot be changed."""
    if meeting.opening.base is Base.ALL_MEMBERS and meeting.stage in (Stage.DRAFT, Stage.CONVENED):
        return translate("meetings", "Under these rules all members make up every meeting.")
    if meeting.stage in (Stage.DRAFT, Stage.CONVENED):
        return ""
    return translate("meetings", "The meeting has been opened; who makes it up is fixed.")


def designation_checks(about: About) -> list[Check]:
    """How many are named, how many open the meeting, and what the rules say about it."""
    meeting, record = about.meeting, about.record
    named = [record.people[id] for id in meeting.designated]
    private = sum(one.serves_as(person.Kind.COMMISSIONED, meeting.held_on) for one in named)
    told = translate("meetings", "Designated {count}, private {private}, quorum {required}")
    summary = told.format(count=len(named), private=private, required=meeting.quorum().required)
    found = [_check(one, record.rules) for one in person.designation(named, record.rules, meeting.held_on)]
    return [Check(summary, Tone.PLAIN if found else Tone.SUCCESS, meeting.opening.article), *found]


def presiding(about: About) -> str:
    chair = about.meeting.chair
    if chair is None:
        return ""
    return translate("meetings", "{name} presides.").format(name=about.record.names[chair])


# The notice


def notice_checks(session: Session, meeting: Meeting, sent_on: date) -> list[Finding]:
    """What the rules say about calling this meeting with a notice of that day."""
    named = [people.get(session, one) for one in meeting.designated]
    rules = desks.rules(session, meeting.held_on)
    return list(calling.doubts(meeting, named, rules, sent_on, days.of(session)))


def shown_checks(about: About, findings: Iterable[Finding]) -> list[Check]:
    return [_check(one, about.record.rules) for one in findings]


def needs_reason(findings: Iterable[Finding]) -> bool:
    return any(one.strength is Strength.WARN for one in findings)


def why_not_convened(about: About, findings: Iterable[Finding], sent_on: date) -> str:
    """Why the notice cannot go out; a missing reason is asked for where it is typed."""
    meeting = about.meeting
    if meeting.notice_sent_on:
        return ""
    items = sum(one.item.stage is not ballot.Stage.WITHDRAWN for one in about.record.agenda)
    forbidden = [one for one in findings if one.refuses]
    if not meeting.designated:
        return translate("meetings", "Nobody is designated yet.")
    return refused(lambda: meeting.convene(sent_on, items, iter(forbidden), "-"))


def notice_words(meeting: Meeting) -> str:
    """That the notice went out, and why if a check warned."""
    if meeting.notice_sent_on is None:
        return ""
    told = translate("meetings", "The notice went out on {day}.").format(
        day=dates.day(meeting.notice_sent_on)
    )
    if not meeting.notice_reason:
        return told
    return f"{told} " + translate("meetings", "Reason: {reason}").format(reason=meeting.notice_reason)


def paper_words(meeting: Meeting) -> str:
    """That recording a notice sends nothing, for as long as there is something to send."""
    if meeting.stage is Stage.DRAFT:
        return translate(
            "meetings",
            "Recording the notice fixes the agenda. It sends nothing: the notice paper is issued afterwards, "
            "for you to send.",
        )
    if meeting.stage is Stage.CONVENED:
        return translate("meetings", "Nothing was sent from here: issue the notice paper and send it.")
    return ""


def slip_words(session: Session, about: About) -> str:
    """That the agenda changed since its notice, and whether those who come were told."""
    found = changes(about.record)
    if about.meeting.stage is not Stage.CONVENED or not found:
        return ""
    from committee_desk.jobs import issuing  # noqa: PLC0415 -- slow import

    added = sum(one.how is How.ADDED for one in found)
    told = translate("meetings", "The agenda changed since the notice: {added} added, {gone} taken off.")
    told = told.format(added=added, gone=len(found) - added)
    if issuing.slip_waits(session, about.record):
        return f"{told} " + translate("meetings", "The change slip is still to be issued and sent.")
    return f"{told} " + translate("meetings", "The change slip that is issued says so.")


def slip_waits(session: Session, record: Record) -> bool:
    """Whether a convened meeting waits for its change slip."""
    if record.meeting.stage is not Stage.CONVENED or not changes(record):
        return False
    from committee_desk.jobs import issuing  # noqa: PLC0415 -- slow import

    return issuing.slip_waits(session, record)


def why_fixed(meeting: Meeting) -> str:
    """Why title, day and place are no longer changed."""
    if meeting.stage in (Stage.DRAFT, Stage.CONVENED, Stage.OPEN):
        return ""
    return translate("meetings", "The meeting is closed; its particulars are part of the record.")


def _check(finding: Finding, rules: Rules) -> Check:
    tone = Tone.DANGER if finding.refuses else Tone.WARNING
    return Check(words.finding_words(finding, rules), tone, finding.article)


def when(meeting: Meeting) -> str:
    """The day, the hour and the place, in one line."""
    return f"{dates.day(meeting.held_on)} {clock.words(meeting.starts_at)} · {meeting.place}"
