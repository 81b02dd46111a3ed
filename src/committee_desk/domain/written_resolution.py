"""A written resolution 서면의결: why it is taken in writing, until when, and who has replied.

    drafted ─► sheets sent ─► replies until the last day ─► ended ─► results, as at a meeting ─► filed
                                     └─► a member asks for a meeting ─► given up, a meeting takes it over

Whoever replies is present and votes by the sheet; the items, results and papers are those of meetings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import date

from committee_desk.domain.finding import Finding, RowName, by_rule
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Matter, not_before
from committee_desk.domain.rules import Row, Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen


class NoSuchWrittenGround(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A body decides in writing on these grounds alone: {grounds}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose one of them, or put the matters before a meeting.")
    needs = ("ground",)


class LastDayMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Replies are due on {deadline}, and the sheets go out on {sent}.")
    advice = QT_TRANSLATE_NOOP("errors", "Set a last day for replies that is not before the sheets are sent.")
    needs = ("deadline",)


class RepliesOver(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Replies were due by {deadline}.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave the reply out: who did not reply in time has no vote.")


class ReplyBefore(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A reply cannot come before the sheets were sent on {sent}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the day on which the reply came.")
    needs = ("came_on",)


class NotReplied(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No reply of this member is recorded.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a member whose reply is there.")


class StillDue(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Members who have not replied and may until {deadline}: {waiting}.")
    advice = QT_TRANSLATE_NOOP("errors", "Wait for their replies, or for the day after.")


class NotEnded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Replies are still being taken.")
    advice = QT_TRANSLATE_NOOP("errors", "Close the replies first; then declare the results.")


class HasEnded(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The replies are closed.")
    advice = QT_TRANSLATE_NOOP("errors", "Declare the results; what is declared can only be voided.")


class TooFewReplies(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{replied} of {required} replies needed came in.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Give the written resolution up, with the reason; then put its matters before a meeting."
    )


class InWriting(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This is a written resolution: nobody meets.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the members' replies; they are their votes.")


class NotInWriting(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This is a meeting, and no written resolution.")
    advice = QT_TRANSLATE_NOOP("errors", "Record what happens at the meeting itself.")


class ReplyIncomplete(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Items that the reply leaves open: {count}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Enter what the member says on each item, or that a meeting is wanted."
    )


class AskingWordsMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "It does not say why the member asks for a meeting.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter what the sheet says about it; it stands in the record.")
    needs = ("reply_words",)


ASKED = QT_TRANSLATE_NOOP("errors", "Members who ask for a meeting: {count}; enough are {enough}.")
CALL_ONE = QT_TRANSLATE_NOOP("errors", "Give it up and call a meeting, or say why it goes on in writing.")
NEVER = QT_TRANSLATE_NOOP("errors", "{kind} ({number}) is not decided in writing.")
AT_A_MEETING = QT_TRANSLATE_NOOP("errors", "Put it before a meeting.")
NO_FORM = QT_TRANSLATE_NOOP("errors", "The rules of this body know no written resolution.")


@frozen
class Reply:
    """A sheet that came back: its votes are with the items; `asks` for a meeting, in `words`."""

    on: date
    asks: bool = False
    words: str = ""


@frozen
class Written:
    """`ground` is a key of the pack's `written.grounds`; `deadline` the last day of replies.

    `despite` says why it went on in writing where a meeting was asked for.
    """

    ground: str
    because: str
    deadline: date
    sent_on: date | None = None
    replies: Mapping[PersonId, Reply] = field(default_factory=dict)
    ended_on: date | None = None
    given_up: str = ""
    despite: str = ""

    @property
    def asking(self) -> tuple[PersonId, ...]:
        """Who asks for a meeting."""
        return tuple(person for person, reply in self.replies.items() if reply.asks)

    def prepare(self, ground: str, because: str, deadline: date) -> Written:
        """Before the sheets go out."""
        return replace(self, ground=ground, because=because.strip(), deadline=deadline)

    def send(self, on: date, rules: Rules) -> Written:
        """The sheets go out, on one of the grounds of 제11조제5항 단서."""
        ground(rules, self.ground)
        if self.deadline < on:
            raise LastDayMissing(deadline=self.deadline, sent=on)
        return replace(self, sent_on=on)

    def take(self, person: PersonId, reply: Reply) -> Written:
        """A sheet came back; a second one of the same member takes the place of the first."""
        self.ensure_open()
        if self.sent_on is not None and reply.on < self.sent_on:
            raise ReplyBefore(sent=self.sent_on)
        if reply.on > self.deadline:
            raise RepliesOver(deadline=self.deadline)
        if reply.asks and not reply.words.strip():
            raise AskingWordsMissing
        return replace(self, replies={**self.replies, person: reply})

    def take_back(self, person: PersonId) -> Written:
        self.ensure_open()
        if person not in self.replies:
            raise NotReplied
        kept = {one: reply for one, reply in self.replies.items() if one != person}
        return replace(self, replies=kept)

    def end(self, on: date, waiting: int, despite: str = "") -> Written:
        """No more replies: all are in, or the last day is over."""
        self.ensure_open()
        if waiting and on <= self.deadline:
            raise StillDue(waiting=waiting, deadline=self.deadline)
        not_before(on, max((reply.on for reply in self.replies.values()), default=self.sent_on))
        return replace(self, ended_on=on, despite=despite.strip())

    def give_up(self, on: date, because: str) -> Written:
        """No result comes of it; sheets that are out are not waited for any longer."""
        ended = self.ended_on or (on if self.sent_on else None)
        not_before(on, max((reply.on for reply in self.replies.values()), default=self.sent_on))
        return replace(self, given_up=because, ended_on=ended)

    def ensure_open(self) -> None:
        if self.ended_on is not None:
            raise HasEnded

    def ensure_ended(self) -> None:
        if self.ended_on is None:
            raise NotEnded


def ground(rules: Rules, key: str) -> Row:
    """The ground for deciding in writing, as the rule pack words it."""
    rows = rules.table("written.grounds")
    for row in rows:
        if row["key"] == key:
            return row
    raise NoSuchWrittenGround(grounds=RowName.together(rows))


def before_sending(rules: Rules, matters: Iterable[Matter]) -> Iterator[Finding]:
    """What speaks against deciding these in writing."""
    if rules.get("meeting.forms") and not any(
        row["key"] == "written" for row in rules.table("meeting.forms")
    ):
        yield by_rule(rules, "meeting.forms", NO_FORM, AT_A_MEETING)
    if rules.get("written.never") is None:
        return
    rows = {str(row["key"]): row for row in rules.table("written.never")}
    for one in matters:
        if row := rows.get(one.kind):
            facts = {"kind": RowName.of(row), "number": one.number}
            yield by_rule(rules, "written.never", NEVER, AT_A_MEETING, facts)


def before_declaring(rules: Rules, written: Written) -> Iterator[Finding]:
    """That members ask for a meeting, as many as the rules find enough."""
    if rules.get("written.meeting_asked") is None:
        return
    enough, count = rules.number("written.meeting_asked"), len(written.asking)
    if enough and count >= enough:
        facts = {"count": count, "enough": enough}
        yield by_rule(rules, "written.meeting_asked", ASKED, CALL_ONE, facts)
