"""Who of those called has said whether they come, and whether enough still can.

Meeting ─┬─► lines ─► the list below the notice
         ├─► summary, task ─► the same in one line, for the first page too
         └─► too_few ─► the warning, days before the meeting
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.meeting import Meeting, NoticeAnswer, Stage
from committee_desk.domain.person import Role
from committee_desk.domain.record import Record
from committee_desk.frozen import frozen
from committee_desk.models import words
from committee_desk.models.table import Column
from committee_desk.models.tasks import Task, task, with_day

translate = QCoreApplication.translate


@frozen
class Answers:
    """What a screen may be wanted for: the answers to the notice of this meeting."""

    meeting: MeetingId


@frozen
class AnswerLine:
    id: PersonId
    name: str
    role: str
    answer: NoticeAnswer | None

    @property
    def said(self) -> str:
        return words.name(self.answer) if self.answer else translate("answers", "No answer yet")


def lines(record: Record) -> list[AnswerLine]:
    """Those called, the chair first."""
    return [_line(record, person) for person in record.meeting.designated]


def columns() -> list[Column[AnswerLine]]:
    return [
        Column(translate("answers", "Member"), lambda line: line.name),
        Column(translate("answers", "Role"), lambda line: line.role, width=5),
        Column(translate("answers", "Answer"), lambda line: line.said, width=7),
    ]


def waiting(meeting: Meeting) -> frozenset[PersonId]:
    """Of whom no answer is there, while there is still time for one."""
    if meeting.stage is not Stage.CONVENED or meeting.written is not None:
        return frozenset()
    return frozenset(meeting.designated) - meeting.notice_answers.keys()


def are_taken(meeting: Meeting) -> bool:
    """Whether there are answers to be seen: while they come in, and afterwards where any came."""
    return meeting.written is None and (meeting.stage is Stage.CONVENED or bool(meeting.notice_answers))


def summary(meeting: Meeting) -> str:
    """How many answered, and how."""
    answered, away = len(meeting.notice_answers), len(meeting.declined)
    told = translate("answers", "Answers {answered} of {called}")
    if answered:
        told = translate("answers", "Answers {answered} of {called}: coming {coming}, not coming {away}")
    called = len(meeting.designated)
    return told.format(answered=answered, called=called, coming=answered - away, away=away)


def task_of_office(meeting: Meeting) -> Iterator[Task]:
    """To hear from everybody, while some have not answered."""
    if left := waiting(meeting):
        deed = translate("answers", "Hear who comes: {title}").format(title=meeting.title)
        why = translate("answers", "no answer to the notice from {left} of {called}")
        why = why.format(left=len(left), called=len(meeting.designated))
        yield _task(meeting, deed, why)


def task_of_member(meeting: Meeting, by: PersonId) -> Iterator[Task]:
    """To answer the notice oneself."""
    if by in waiting(meeting):
        deed = translate("answers", "Say whether you come: {title}").format(title=meeting.title)
        yield _task(meeting, deed, meeting.place)


def too_few(meeting: Meeting) -> str:
    """That the quorum is out of reach as things stand, and what remains possible."""
    best = meeting.at_best
    if meeting.stage is not Stage.CONVENED or meeting.written is not None or best.met:
        return ""
    told = translate(
        "answers",
        "There will be no quorum: {required} are needed, and at most {present} can still come. "
        "Designate others, or move the meeting.",
    )
    return told.format(required=best.required, present=best.present)


def _task(meeting: Meeting, deed: str, why: str) -> Task:
    why = with_day(why, meeting.held_on)
    return task(f"answers {meeting.id}", deed, why, "meetings", Answers(meeting.id), meeting.held_on)


def _line(record: Record, person: PersonId) -> AnswerLine:
    role = record.role(person)
    shown = words.role_name(role) if role is not Role.MEMBER else ""
    return AnswerLine(person, record.names[person], shown, record.meeting.notice_answers.get(person))
