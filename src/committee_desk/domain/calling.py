"""Calling a meeting 소집: what the ordinance says of its designation, and of the day of its notice.

    meeting, those designated, the day of the notice ─► doubts ─► Finding with its article

The act that sends the notice ensures them; the window shows them before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from committee_desk.domain import person
from committee_desk.domain.calendar import Holidays
from committee_desk.domain.finding import Finding
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.person import Person
from committee_desk.domain.rules import Rules


def doubts(
    meeting: Meeting, designated: Sequence[Person], rules: Rules, sent_on: date, is_holiday: Holidays
) -> Iterator[Finding]:
    """What speaks against calling this meeting with a notice of that day."""
    yield from person.designation(designated, rules, meeting.held_on)
    yield from meeting.notice(sent_on, rules, is_holiday)
