"""A written resolution as its tab shows it: why in writing, who has replied, what the replies give.

About ─► lines (who replied, and how) · sheet (the items of one member's reply) ─► the tab
     └─► why_not_sent · why_not_ended ─► why its one button cannot be pressed
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from committee_desk.acts import written_resolution as acts
from committee_desk.domain import ballot
from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.meeting import Meeting, Stage
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.result import Choice
from committee_desk.domain.rules import Rules
from committee_desk.domain.written_resolution import Written
from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.models import dates, meetings, voting, words
from committee_desk.models.meeting import item_name, recusal_words, refused
from committee_desk.models.meetings import About, Check
from committee_desk.models.table import Column
from committee_desk.store import desks
from committee_desk.store.base import Session

translate = QCoreApplication.translate
NOON = time(12)  # for trying an act out


@frozen
class Answerer:
    """One of those asked: when the reply came, and what it says in short."""

    id: PersonId
    name: str
    came: str
    said: str
    replied: bool

    @property
    def words(self) -> str:
        return " · ".join(part for part in (self.said, self.came) if part)


@frozen
class SheetLine:
    """One item of a member's sheet; `locked` says why they have no vote on it."""

    id: ItemId
    item: str
    title: str
    choice: Choice | None
    locked: str = ""

    @property
    def shown(self) -> str:
        return self.locked or (words.choice_name(self.choice) if self.choice else "–")


def grounds(rules: Rules) -> list[tuple[str, str]]:
    """The grounds of 제11조제5항 단서, as the rule pack words them."""
    return [(str(row["key"]), words.row_name(row)) for row in rules.table("written.grounds")]


def title(session: Session, today: date) -> str:
    """What the next one is called, until somebody says otherwise."""
    return translate("written", "{year} {body}, in writing").format(
        year=today.year, body=desks.desk(session).body
    )


def answerers(about: About) -> list[Answerer]:
    """Those asked, the chair first."""
    return [_answerer(about.record, one) for one in about.meeting.designated]


def columns() -> list[Column[Answerer]]:
    return [
        Column(translate("written", "Member"), lambda line: line.name, width=4),
        Column(translate("written", "Reply"), lambda line: line.words),
        # What it says stands beside it for the one in hand; where there is little room that is enough.
        Column(translate("written", "Reply"), lambda line: line.came or "–"),
    ]


def sheet(about: About, member: PersonId | None, said: Mapping[ItemId, Choice]) -> list[SheetLine]:
    """The items that are voted on, with what was just entered, else with what the reply said."""
    return [] if member is None else list(_sheet(about.record, member, said))


def sheet_columns() -> list[Column[SheetLine]]:
    return [
        Column(translate("written", "Item"), lambda line: f"{line.item} {line.title}"),
        Column(translate("written", "1 · 2 · 3"), lambda line: line.shown, width=4),
    ]


def standing(meeting: Meeting) -> str:
    """Where it stands, and until when replies are taken."""
    written = meeting.written
    if written is None or meeting.stage is Stage.DRAFT:
        return translate("written", "The sheets have not been sent yet.")
    if written.given_up:
        said = translate("written", "Given up: {reason}")
        if written.ended_on is not None:
            said = translate("written", "Given up on {day}: {reason}")
        return said.format(reason=written.given_up, day=dates.day(written.ended_on))
    told = translate("written", "{replied} of {asked} have replied; {required} are needed, until {deadline}.")
    if written.ended_on is not None:
        told = translate("written", "Closed on {ended}: {replied} of {asked} replied.")
    if written.despite:
        told += "\n" + translate("written", "A meeting was asked for, and it went on in writing: {despite}")
    return told.format(
        replied=len(written.replies),
        asked=len(meeting.designated),
        required=meeting.quorum().required,
        deadline=dates.day(written.deadline),
        ended=dates.day(written.ended_on),
        despite=written.despite,
    )


def outlook(about: About) -> str:
    """What the replies give so far, item by item; once declared, what was declared."""
    return "\n".join(_given(about.record, one) for one in _agenda(about.record) if not one.item.report)


def checks(session: Session, about: About) -> list[Check]:
    """What the rules say against sending the sheets."""
    return meetings.shown_checks(about, _doubts(session, about))


def asked_words(written: Written, record: Record) -> str:
    """Who asks for a meeting."""
    if not written.asking:
        return ""
    told = translate("written", "Asking for a meeting: {names}. To go on in writing, say why.")
    return told.format(names=", ".join(record.names[one] for one in written.asking))


def why_not_sent(about: About, on: date) -> str:
    count, rules = len(_agenda(about.record)), about.record.rules
    return refused(lambda: about.meeting.send_sheets(on, NOON, count, rules))


def why_not_ended(about: About, on: date) -> str:
    return refused(lambda: about.meeting.end_replies(on))


def _doubts(session: Session, about: About) -> list[Finding]:
    return acts.doubts(session, about.meeting)


def _agenda(record: Record) -> list[Agendum]:
    return [one for one in record.agenda if one.item.stage is not ballot.Stage.WITHDRAWN]


def _answerer(record: Record, person: PersonId) -> Answerer:
    written = record.meeting.written
    reply = written.replies.get(person) if written else None
    if reply is None:
        return Answerer(person, record.names[person], translate("written", "Not yet"), "", False)
    said = [translate("written", "asks for a meeting")] if reply.asks else list(_said(record, person))
    told = " · ".join([*said, *([reply.words] if reply.words else [])])
    return Answerer(person, record.names[person], dates.short_day(reply.on), told, True)


def _said(record: Record, person: PersonId) -> Iterator[str]:
    for one in _agenda(record):
        if (choice := one.item.votes.get(person)) is not None:
            yield f"{one.item.number} {words.choice_name(choice)}"


def _sheet(record: Record, member: PersonId, said: Mapping[ItemId, Choice]) -> Iterable[SheetLine]:
    for one in _agenda(record):
        if one.item.report:
            continue
        aside = next((each for each in one.item.recusals if each.person == member), None)
        choice = said.get(one.item.id, one.item.votes.get(member))
        locked = recusal_words(aside) if aside else ""
        yield SheetLine(one.item.id, one.item.number, one.matter.title, None if aside else choice, locked)


def _given(record: Record, one: Agendum) -> str:
    name = item_name(one.item)
    if one.item.declared is not None:
        return f"{name}: {voting.declared_words(one)}"
    try:
        return f"{name}: {voting.result_line(ballot.result(record.meeting, one.item))}"
    except DeskError:  # too few have replied: there is no result yet
        few = translate("written", "too few replies yet")  # within an f-string nobody would translate it
        return f"{name}: {few}"
