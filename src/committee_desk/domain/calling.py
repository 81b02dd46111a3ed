"""Calling a meeting 소집: what the ordinance says of its designation, its form, and the day of its notice.

    meeting, those designated, the day of the notice ─► doubts ─► Finding with its article
    meeting, a member who takes part by video ─► by_video ─► the same

The acts ensure them; the window shows them before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from committee_desk.domain import joint, person
from committee_desk.domain.calendar import Holidays, notice_by
from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.meeting import Meeting, Mode
from committee_desk.domain.person import Person
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP

FORMS, REMOTE_VIDEO = "meeting.forms", "remote_video"
NOT_BY_VIDEO = QT_TRANSLATE_NOOP("errors", "The rules of this body know no meeting by remote video.")
IN_PERSON = QT_TRANSLATE_NOOP("errors", "Call it in person, or say on what it is held by video.")
COME = QT_TRANSLATE_NOOP("errors", "Let the member come, or say on what they take part by video.")
SHORT_NOTICE = QT_TRANSLATE_NOOP(
    "errors",
    "The notice goes out on {sent}; {days} full days before the meeting it would be by {last}.",
)
SEND_EARLIER = QT_TRANSLATE_NOOP("errors", "Move the meeting, or say why it cannot wait.")


def doubts(
    meeting: Meeting, designated: Sequence[Person], rules: Rules, sent_on: date, is_holiday: Holidays
) -> Iterator[Finding]:
    """What speaks against calling this meeting with a notice of that day."""
    yield from person.designation(designated, rules, meeting.held_on)
    if meeting.mode is Mode.REMOTE:
        yield from _unknown_by_video(rules, IN_PERSON)
    yield from joint.doubts(meeting.partners, len(designated), rules)
    yield from notice(meeting, sent_on, rules, is_holiday)


def notice(meeting: Meeting, sent_on: date, rules: Rules, is_holiday: Holidays) -> Iterator[Finding]:
    """Whether the notice goes out early enough; neither its day nor the meeting's counts."""
    key = "meeting.notice_days"
    period = rules.period(key)
    if sent_on > (last := notice_by(meeting.held_on, period, is_holiday)):
        facts = {"sent": sent_on, "days": period.days, "last": last}
        yield by_rule(rules, key, SHORT_NOTICE, SEND_EARLIER, facts)


def by_video(meeting: Meeting, rules: Rules) -> Iterator[Finding]:
    """What speaks against a member taking part by video; a meeting called by video has been answered for."""
    if meeting.mode is not Mode.REMOTE:
        yield from _unknown_by_video(rules, COME)


def knows_video(rules: Rules) -> bool:
    """Whether the rules name it; rules older than the question are not asked."""
    return rules.get(FORMS) is None or any(row["key"] == REMOTE_VIDEO for row in rules.table(FORMS))


def _unknown_by_video(rules: Rules, advice: str) -> Iterator[Finding]:
    """In person is always known."""
    if not knows_video(rules):
        yield by_rule(rules, FORMS, NOT_BY_VIDEO, advice)
