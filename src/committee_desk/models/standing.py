"""What stands in the top band of every screen: whose desk, which meeting, its quorum, who may vote now.

the desk's body ─┐
the open meeting ┼─► Standing ─► views.window
the item in hand ┤
everyone's names ┘
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import ballot
from committee_desk.domain.attendance import Quorum
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.result import majority
from committee_desk.frozen import frozen
from committee_desk.models.table import Tone
from committee_desk.store import desks, items, meetings, people
from committee_desk.store.base import Session

translate = QCoreApplication.translate


@frozen
class Standing:
    body: str
    people: tuple[tuple[PersonId, str], ...]
    meeting: str = ""
    meeting_short: str = ""  # without the words that the body's name beside it has
    meeting_shortest: str = ""  # and without what its quorum beside it says anyway: that it is in session
    quorum: str = ""
    quorum_short: str = ""
    tone: Tone = Tone.PLAIN
    item: str = ""
    item_numbers: str = ""  # the same where there is little room
    item_tone: Tone = Tone.PLAIN

    @property
    def body_short(self) -> str:
        """적극행정위원회: the office before it is where one sits."""
        return self.body.split()[-1] if self.body else ""


def standing(session: Session) -> Standing:
    """The band as it should read now; without an open meeting it says nothing of one."""
    body = desks.desk(session).body
    everyone = tuple(sorted(people.names(session).items(), key=lambda person: person[1]))
    meeting = _open_meeting(session)
    if meeting is None:
        return Standing(body, everyone)
    quorum = meeting.quorum()
    told = translate("standing", "{title} · in session")
    if meeting.recess:
        told = translate("standing", "{title} · in recess")
    name = _beside(body, meeting.title)
    short = told.format(title=name)
    words, numbers, item_tone = _of_item(session, meeting)
    return Standing(
        body,
        everyone,
        meeting=told.format(title=meeting.title),
        meeting_short=short,
        meeting_shortest=short if meeting.recess else name,
        quorum=quorum_words(quorum, len(meeting.by_video)),
        quorum_short=_quorum_short(quorum),
        tone=Tone.SUCCESS if quorum.met else Tone.DANGER,
        item=words,
        item_numbers=numbers,
        item_tone=item_tone,
    )


def _of_item(session: Session, meeting: Meeting) -> tuple[str, str, Tone]:
    """How many may vote on the item before the meeting, and how many it takes; nothing of a report."""
    in_hand = [one for one in items.of(session, meeting.id) if one.stage is ballot.Stage.TAKEN_UP]
    voted = [one for one in in_hand if not one.report]
    if not voted:
        return "", "", Tone.PLAIN
    item, voting = voted[-1], len(ballot.voters(meeting, voted[-1]))
    told = translate("standing", "{voters} voting · {needed} needed")
    numbers = told.format(voters=voting, needed=majority(voting))
    words = translate("standing", "Item {number}: {numbers}").format(number=item.number, numbers=numbers)
    return words, numbers, _tone_of_item(meeting.quorum(item.recused), voting)


def _tone_of_item(quorum: Quorum, voting: int) -> Tone:
    if not quorum.met:
        return Tone.DANGER
    return Tone.WARNING if voting < quorum.required else Tone.INFORMATION


def _beside(body: str, title: str) -> str:
    """What a meeting's title says beside the name of its body."""
    known = set(body.split())
    return " ".join(word for word in title.split() if word not in known) or title


def is_told_of(session: Session, id: MeetingId) -> bool:
    """Whether it is this meeting that the band tells of."""
    told = _open_meeting(session)
    return told is not None and told.id == id


def in_session(session: Session, today: date) -> bool:
    """Whether a meeting of today is open, or one that has gone on past midnight."""
    return any(one.held_on >= today - timedelta(days=1) for one in meetings.in_stage(session, Stage.OPEN))


def present_words(present: int, by_video: int) -> str:
    """How many are here, and how many of them by video."""
    if not by_video:
        return str(present)
    return translate("standing", "{present} ({count} by video)").format(present=present, count=by_video)


def quorum_words(quorum: Quorum, by_video: int = 0) -> str:
    """Present of designated, and how many are missing where some are."""
    if quorum.met:
        words = translate("standing", "Present {present} of {base} · quorum {required}")
    else:
        words = translate("standing", "Present {present} of {base} · no quorum, {missing} missing")
    present = present_words(quorum.present, by_video)
    facts = {"base": quorum.base, "required": quorum.required, "missing": quorum.missing}
    return words.format(present=present, **facts)


def _quorum_short(quorum: Quorum) -> str:
    """The numbers alone; how many of them are here by video is not among those that decide."""
    if quorum.met:
        words = translate("standing", "{present} of {base} · quorum {required}")
    else:
        words = translate("standing", "{present} of {base} · {missing} missing")
    return words.format(
        present=quorum.present, base=quorum.base, required=quorum.required, missing=quorum.missing
    )


def _open_meeting(session: Session) -> Meeting | None:
    found = meetings.in_stage(session, Stage.OPEN)
    return found[-1] if found else None
