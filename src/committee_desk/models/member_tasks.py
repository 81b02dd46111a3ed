"""What waits for a member: meetings, own recusals, proposals to score, papers to sign, what was given to do.

meetings · people · rounds · papers · assignments ─► tasks(by) ─► models.tasks
                                                  └► agenda_lines(by) ─► the card of the first page
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.assignment import Assignment
from committee_desk.domain.candidates import candidates
from committee_desk.domain.ids import PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Stage
from committee_desk.domain.particles import filled
from committee_desk.domain.person import Person
from committee_desk.domain.record import Agendum, Record
from committee_desk.models import answers, words
from committee_desk.models.meeting import item_name
from committee_desk.models.tasks import Task, task, to_see_to, unsigned, with_day
from committee_desk.store import assignments, desks
from committee_desk.store.base import Session

translate = QCoreApplication.translate

TO_COME = (Stage.CONVENED, Stage.OPEN)


def tasks(session: Session, by: Person, records: Sequence[Record]) -> Iterator[Task]:
    """Of the meetings that this member makes up, and of everything else that bears their name."""
    for record in records:
        yield _part(record, by.id)
        yield from answers.task_of_member(record.meeting, by.id)
        yield from _own_recusals(record, by.id)
    yield from to_score(session, by.id)
    yield from _to_sign(session, by.id)
    for one in assignments.open_(session):
        if _is_for(one, by):
            yield to_see_to(one)


def agenda_lines(record: Record, by: PersonId) -> Iterator[str]:
    """Each item as the member finds it, and whether they step aside for it."""
    for one in _standing(record):
        told = f"{item_name(one.item)}  {one.matter.title}"
        if by in one.item.recused:
            told = translate("home", "{item} (you step aside)").format(item=told)
        yield told


def recusal_questions(record: Record, by: PersonId) -> Iterator[str]:
    """What the interests register says of this member, as the card shows it."""
    for one, entries in _asked(record, by):
        said = translate("home", "{item}: say whether you step aside ({entries}).")
        yield said.format(item=item_name(one.item), entries=", ".join(entries))


def _part(record: Record, by: PersonId) -> Task:
    """Taking part, or presiding where the member is the chair of the meeting."""
    meeting = record.meeting
    deed = translate("home", "Take part: {title}")
    if meeting.written is not None:
        deed = translate("home", "Reply in writing: {title}")
    elif meeting.chair == by:
        deed = translate("home", "Preside: {title}")
    aside = [item_name(one.item) for one in _standing(record) if by in one.item.recused]
    count = len(_standing(record))
    why = translate("home", "Items: {count}").format(count=count)
    if aside:
        why = translate("home", "Items: {count}; you step aside for {items}")
        why = why.format(count=count, items=", ".join(aside))
    room = "meeting" if meeting.stage is Stage.OPEN and meeting.written is None else "meetings"
    why = with_day(why, meeting.held_on)
    return task(
        f"meeting {meeting.id}", deed.format(title=meeting.title), why, room, meeting.id, meeting.held_on
    )


def _own_recusals(record: Record, by: PersonId) -> Iterator[Task]:
    for one, entries in _asked(record, by):
        deed = translate("home", "Say whether you step aside: {item} {title}")
        why = filled(translate("home", "The interests register names {entries}."), entries=", ".join(entries))
        if record.names[by] in entries:
            why = translate("home", "The matter names you.")
        deed = deed.format(item=item_name(one.item), title=one.matter.title)
        place = Subject("item", one.item.id)
        yield task(f"aside {one.item.id}", deed, why, "meetings", place, record.meeting.held_on)


def _asked(record: Record, by: PersonId) -> Iterator[tuple[Agendum, tuple[str, ...]]]:
    for one in record.agenda:
        if not one.item.settled:
            for found in candidates(record, one):
                if found.person == by:
                    yield one, found.entries


def to_score(session: Session, by: PersonId) -> Iterator[Task]:
    """Each round in which this member has still to mark, or to sign what is marked."""
    from committee_desk.models import scoring  # noqa: PLC0415 -- slow import

    for one in scoring.waiting(session, by):
        deed = translate("home", "Score proposals ({count}): {title}")
        if not one.count.left:
            deed = translate("home", "Sign and submit your marks: {title}")
            if not one.begun:  # a second round, in which the marks of the first stand
                deed = translate("home", "Look at your marks again, second round: {title}")
        done, every = one.count.done + one.count.aside, len(one.round.proposals)
        why = translate("home", "Done: {done} of {all}").format(done=done, all=every)
        day = one.round.due_on
        deed = deed.format(count=one.count.left, title=one.round.title)
        yield task(f"round {one.round.id}", deed, with_day(why, day), "scoring", one.round.id, day)


def _to_sign(session: Session, by: PersonId) -> Iterator[Task]:
    for one, day in unsigned(session, desks.rulebook(session)):
        if any(signer.person == by and signer.field not in one.signed for signer in one.signers):
            deed = translate("home", "Sign: {title}").format(title=words.paper_name(one.kind, one.title))
            yield task(f"paper {one.id}", deed, with_day(one.number, day), "papers", one.id, day)


def _is_for(one: Assignment, by: Person) -> bool:
    """Given to the person by name, or to the office they come from."""
    return by.name in one.who or bool(by.office) and by.office == one.who


def _standing(record: Record) -> list[Agendum]:
    """What is on the agenda and has not been taken off it."""
    return [one for one in record.agenda if not one.item.withdrawn_because]
