"""Calling a meeting 소집: what the ordinance says of its designation, its form, and the day of its notice.

    meeting, those designated, the day of the notice ─► doubts ─► Finding with its article

The act that sends the notice ensures them; the window shows them before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from committee_desk.domain import person
from committee_desk.domain.calendar import Holidays
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.meeting import Meeting, Mode
from committee_desk.domain.person import Person
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP

REMOTE_VIDEO = "remote_video"
NOT_BY_VIDEO = QT_TRANSLATE_NOOP("errors", "The rules of this body know no meeting by remote video.")
IN_PERSON = QT_TRANSLATE_NOOP("errors", "Call it in person, or say on what it is held by video.")


def doubts(
    meeting: Meeting, designated: Sequence[Person], rules: Rules, sent_on: date, is_holiday: Holidays
) -> Iterator[Finding]:
    """What speaks against calling this meeting with a notice of that day."""
    yield from person.designation(designated, rules, meeting.held_on)
    yield from _form(meeting, rules)
    yield from meeting.notice(sent_on, rules, is_holiday)


def _form(meeting: Meeting, rules: Rules) -> Iterator[Finding]:
    """That the rules do not know a meeting by video; in person is always known."""
    key = "meeting.forms"
    if meeting.mode is not Mode.REMOTE or rules.get(key) is None:
        return
    if not any(row["key"] == REMOTE_VIDEO for row in rules.table(key)):
        yield by_rule(rules, key, NOT_BY_VIDEO, IN_PERSON)
