"""The journal as the window shows it: who did what, when and to what, the newest first.

store.journal.ids, some ─► lines ─► columns()
one line ─► told: its reason and what it changed, before and after
examined, in the worker ─► whether the whole journal still fits together
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.acts import undo
from committee_desk.acts.door import Door
from committee_desk.domain.attachment import Attachment
from committee_desk.domain.ballot import Item
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.journal import Examination, Subject
from committee_desk.domain.matter import Matter
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.minutes import Minutes
from committee_desk.domain.packet import Packet
from committee_desk.domain.paper import IssuedPaper, Key
from committee_desk.domain.person import Person
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.remark import Remark
from committee_desk.domain.round import MarkSheet, Round
from committee_desk.domain.ways_in import WaysIn
from committee_desk.frozen import frozen
from committee_desk.models import history
from committee_desk.models.deeds import deeds_named
from committee_desk.models.meeting import item_name, refused
from committee_desk.models.table import Column, Tone
from committee_desk.store import examining, journal, matters, meetings, people, proposals
from committee_desk.store.base import Session
from committee_desk.store.journal import Sought

translate = QCoreApplication.translate


@frozen
class EntryLine:
    """One entry; `id` is its number in the journal."""

    id: int
    subject: Subject
    about: str
    entry: history.Line


@frozen
class Verdict:
    tone: Tone
    words: str


def columns() -> list[Column[EntryLine]]:
    return [
        Column(translate("journal", "No."), lambda line: str(line.id), width=3),
        Column(translate("journal", "When"), lambda line: line.entry.when, width=11),
        Column(translate("journal", "Who"), lambda line: line.entry.who, width=5),
        Column(translate("journal", "What was done"), lambda line: line.entry.deed),
        Column(translate("journal", "To what"), lambda line: line.about),
    ]


def ids(session: Session, words: str, *, about: Subject | None = None) -> array[int]:
    """The numbers of the entries that every word is found in, the newest first."""
    names = people.names(session)
    sought = [
        Sought(word, deeds_named(word), [id for id, name in names.items() if word in name])
        for word in words.split()
    ]
    return journal.ids(session, about, sought)


def lines(session: Session, numbers: Sequence[int]) -> list[EntryLine]:
    entries = journal.some(session, numbers)
    told = history.told_of(session, entries)
    names = {entry.subject: subject_name(session, entry.subject) for entry in entries}
    return [
        EntryLine(entry.number, entry.subject, names[entry.subject], line)
        for entry, line in zip(entries, told, strict=True)
    ]


def subject_name(session: Session, subject: Subject) -> str:
    """What people call it: a matter by number and title, an item by its number and its matter's title."""
    match journal.SUBJECTS[subject.kind].get(session, subject.id):
        case Matter(number=number, title=title) | IssuedPaper(number=number, title=title):
            return f"{number}  {title}"
        case Proposal(number=number, title=title):
            return f"{number}  {title}"
        case Meeting(title=title) | Round(title=title):
            return title
        case MarkSheet(proposal=proposal, member=member):
            told = translate("journal", "{name} on {proposal}")
            number = proposals.get(session, proposal).number
            return told.format(name=people.names(session)[member], proposal=number)
        case Packet(member=member, code=code):
            told = translate("journal", "Packet {code} of {name}")
            return told.format(code=code, name=people.names(session)[member])
        case Item() as item:
            return f"{item_name(item)}  {matters.get(session, item.matter).title}"
        case Remark(speaker=speaker):
            return translate("journal", "Remark of {speaker}").format(speaker=speaker)
        case Minutes(id=meeting):
            title = meetings.get(session, MeetingId(meeting)).title
            return translate("journal", "Minutes of {meeting}").format(meeting=title)
        case Attachment(name=name) | Person(name=name):
            return name
        case Grant(person=person):
            return translate("journal", "Award to {name}").format(name=person)
        case Key(person=person) if person is not None:
            return translate("journal", "Key of {name}").format(name=people.names(session)[person])
        case Key():
            return translate("journal", "The desk's own key")
        case WaysIn():
            return translate("journal", "What opens the desk")
    return translate("journal", "The desk")


def told(line: EntryLine) -> str:
    """The entry in full, as plain text."""
    return history.told([line.entry])


def why_not_undone(session: Session, line: EntryLine) -> str:
    """Why this entry cannot be taken back any more; nothing when it can."""
    last = journal.last(session, line.subject)
    if last is None or last.number != line.id:
        return translate("journal", "Something was done to it since; only the newest deed can be taken back.")
    return refused(lambda: undo.ensure_undoable(session, line.subject))


def examined(door: Door) -> Verdict:
    """Whether every row of the desk is as the journal says; it takes a moment."""
    return verdict(door.ask(examining.examine))


def verdict(found: Examination) -> Verdict:
    if not found.faults:
        whole = translate("journal", "Whole: {count} entries fit together, and every record fits its entry.")
        return Verdict(Tone.SUCCESS, whole.format(count=found.checkpoint.size))
    broken = translate(
        "journal",
        "Changed behind the program's back: {first} ({count} faults). "
        "Set this desk aside and compare it with a backup; `committee-desk check` names every row.",
    )
    first = found.faults[0]
    return Verdict(
        Tone.DANGER, broken.format(first=f"{first.table} {first.row}".strip(), count=len(found.faults))
    )
