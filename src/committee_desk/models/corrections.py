"""What members want corrected in minutes, as the screen shows it.

Draft ─► lines: who, which passage, how far · compared: the words as they stand beside the words proposed
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.comparing import Run, words
from committee_desk.domain.ids import PersonId
from committee_desk.domain.minutes import Answer
from committee_desk.frozen import frozen
from committee_desk.jobs.drafting import Draft
from committee_desk.models import dates
from committee_desk.models.table import Column, Tone

translate = QCoreApplication.translate

TONES = {Answer.OPEN: Tone.WARNING, Answer.TAKEN_IN: Tone.SUCCESS, Answer.REFUSED: Tone.OFF}


@frozen
class CorrectionLine:
    """`runs` are the passage as it stands against what is proposed; `drafted` is what it is written over."""

    id: int
    member: str
    received: str
    answer: Answer
    because: str
    passage: str
    drafted: str
    runs: tuple[Run, ...]


def lines(draft: Draft | None) -> list[CorrectionLine]:
    """Those that wait first, then those that were answered."""
    if draft is None:
        return []
    passages = {line.key: line for line in draft.lines if line.key}
    found = []
    for one in draft.record.minutes.corrections:
        line = passages.get(one.passage)
        now = (line.edit.text if line.edit else line.drafted) if line else ""
        found.append(
            CorrectionLine(
                one.number,
                draft.record.names[one.member],
                dates.day(one.received_on),
                one.answer,
                one.because,
                one.passage,
                line.drafted if line else "",
                words(now, one.words) if one.answer is Answer.OPEN else (Run(one.words),),
            )
        )
    return sorted(found, key=lambda one: one.answer is not Answer.OPEN)


def columns() -> list[Column[CorrectionLine]]:
    return [
        Column(translate("corrections", "Member"), lambda line: line.member),
        Column(
            translate("corrections", "Answer"),
            lambda line: answer_name(line.answer),
            tone=lambda line: TONES[line.answer],
            width=7,
        ),
    ]


def answer_name(answer: Answer) -> str:
    return {
        Answer.OPEN: translate("corrections", "Waiting"),
        Answer.TAKEN_IN: translate("corrections", "Taken in"),
        Answer.REFUSED: translate("corrections", "Refused"),
    }[answer]


def members(draft: Draft) -> list[tuple[PersonId, str]]:
    """Who can ask for a correction: those named for the meeting."""
    return [(id, draft.record.names[id]) for id in draft.record.meeting.designated]


def told(line: CorrectionLine) -> str:
    """When it came, and what was answered."""
    words = translate("corrections", "Received on {day}").format(day=line.received)
    if line.because:
        words += " · " + translate("corrections", "Reason: {reason}").format(reason=line.because)
    return words
