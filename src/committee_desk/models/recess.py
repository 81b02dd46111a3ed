"""A recess in words: since when, until when it was announced, and why."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.models import clock

translate = QCoreApplication.translate
USUAL, ROUND = 10, 5  # minutes


def standing(meeting: Meeting) -> str:
    """That the meeting is in recess; nothing where it is not."""
    recess = meeting.recess
    if recess is None:
        return ""
    told = translate("recess", "In recess since {begun}")
    if recess.until is not None:
        told = translate("recess", "In recess since {begun}, until {until}")
    words = told.format(begun=clock.words(recess.begun), until=clock.words(recess.until))
    return f"{words} — {recess.because}" if recess.because else words


def can_begin(meeting: Meeting) -> bool:
    return meeting.stage is Stage.OPEN and meeting.recess is None


def usual_end(now: time) -> time:
    """Some ten minutes from now, at a round minute."""
    minutes = now.hour * 60 + now.minute + USUAL
    minutes += -minutes % ROUND
    return time(minutes // 60 % 24, minutes % 60)
