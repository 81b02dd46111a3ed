"""A meeting: who is designated, who came and went, and whether that is enough.

    draft ─► convened ─► open ─► closed ─► confirmed ─► filed

    opening (from the rule pack) ─┐
    designated, spells in the room ┴─► Meeting.quorum(...) ──► ballot.result(...)

A Meeting never changes; each rule returns a new one or refuses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from enum import Enum

from committee_desk.domain.calendar import Holidays, notice_by
from committee_desk.domain.finding import Finding, by_rule, ensure
from committee_desk.domain.ids import ItemId, MeetingId, PersonId, RemarkId
from committee_desk.domain.rules import Base, Opening, Recused, Rules
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

NOBODY: frozenset[PersonId] = frozenset()


class Stage(Enum):
    DRAFT = "draft"
    CONVENED = "convened"
    OPEN = "open"
    CLOSED = "closed"
    CONFIRMED = "confirmed"
    FILED = "filed"


class Mode(Enum):
    IN_PERSON = "in_person"  # 대면
    REMOTE = "remote"  # 원격영상


class NoQuorum(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{present} of {required} members needed are present.")
    advice = QT_TRANSLATE_NOOP("errors", "Record who has arrived, then go on.")


class NotDesignated(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} persons are not designated for this meeting.")
    advice = QT_TRANSLATE_NOOP("errors", "Designate them before the meeting opens, or leave them out.")


class NotInRoom(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is not in the room.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the arrival first.")


class AlreadyInRoom(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This member is already in the room.")
    advice = QT_TRANSLATE_NOOP("errors", "Record the departure first, or leave it as it is.")


class OutOfOrder(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{at} lies before {earlier}, which is already recorded.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the time; the record runs forward.")


class MeetingStage(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting is not at a stage where this can be done.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Designate, send the notice, call to order, close: one after the other."
    )


class NoAgenda(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is nothing on the agenda.")
    advice = QT_TRANSLATE_NOOP("errors", "Place at least one matter on it.")


class PlaceMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A meeting needs a title and a place.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; they stand in the notice and in the minutes.")


SHORT_NOTICE = QT_TRANSLATE_NOOP(
    "errors",
    "The notice goes out on {sent}; {days} full days before the meeting it would be by {last}.",
)
SEND_EARLIER = QT_TRANSLATE_NOOP("errors", "Move the meeting, or say why it cannot wait.")


@dataclass(frozen=True, slots=True)
class Quorum:
    base: int
    present: int

    @property
    def required(self) -> int:
        return self.base // 2 + 1

    @property
    def met(self) -> bool:
        return self.present >= self.required

    @property
    def missing(self) -> int:
        return max(0, self.required - self.present)


@dataclass(frozen=True, slots=True)
class Spell:
    """One stay of a member in the room; open while `left` is not known."""

    person: PersonId
    arrived: time
    left: time | None = None
    remote: bool = False


@dataclass(frozen=True, slots=True)
class Meeting:
    """`designated` begins with the chair; `members` counts the whole body on the day (재적)."""

    id: MeetingId
    title: str
    held_on: date
    starts_at: time
    place: str
    members: int
    opening: Opening
    designated: tuple[PersonId, ...] = ()
    mode: Mode = Mode.IN_PERSON
    attendants: tuple[str, ...] = ()  # 배석자
    notice_sent_on: date | None = None
    notice_reason: str = ""
    spells: tuple[Spell, ...] = ()
    stage: Stage = Stage.DRAFT
    opened_at: time | None = None
    closed_at: time | None = None
    confirmed_on: date | None = None

    def __post_init__(self) -> None:
        if not (self.title.strip() and self.place.strip()):
            raise PlaceMissing
        if strangers := self.came - frozenset(self.designated):
            raise NotDesignated(count=len(strangers))

    @property
    def chair(self) -> PersonId | None:
        return self.designated[0] if self.designated else None

    @property
    def came(self) -> frozenset[PersonId]:
        """Everyone who was in the room at some time."""
        return frozenset(spell.person for spell in self.spells)

    @property
    def room(self) -> frozenset[PersonId]:
        """Those who came and have not left."""
        return frozenset(spell.person for spell in self.spells if spell.left is None)

    def attended(self, person: PersonId, at: time) -> bool:
        """Whether the person was in the room at this time, the minute of leaving included."""
        return any(
            spell.person == person and spell.arrived <= at <= (spell.left or at) for spell in self.spells
        )

    @property
    def base(self) -> int:
        return len(self.designated) if self.opening.base is Base.DESIGNATED else self.members

    def quorum(self, recused: frozenset[PersonId] = NOBODY) -> Quorum:
        """Those in the room against the base; the recused count too, unless the pack says not."""
        leaving = recused if self.opening.recused is Recused.LEAVE_OPENING else NOBODY
        return Quorum(self.base, present=len(self.room - leaving))

    def ensure_quorum(self, recused: frozenset[PersonId] = NOBODY) -> None:
        quorum = self.quorum(recused)
        if not quorum.met:
            raise NoQuorum(present=quorum.present, required=quorum.required)

    def designate(self, people: tuple[PersonId, ...]) -> Meeting:
        """These members, the chair first, make up the meeting (제11조제4항)."""
        self._in(Stage.DRAFT, Stage.CONVENED)
        return replace(self, designated=tuple(dict.fromkeys(people)))

    def notice(self, sent_on: date, rules: Rules, is_holiday: Holidays) -> Iterator[Finding]:
        """Whether the notice goes out early enough; neither its day nor the meeting's counts."""
        key = "meeting.notice_days"
        period = rules.period(key)
        if sent_on > (last := notice_by(self.held_on, period, is_holiday)):
            facts = {"sent": sent_on, "days": period.days, "last": last}
            yield by_rule(rules, key, SHORT_NOTICE, SEND_EARLIER, facts)

    def convene(self, sent_on: date, items: int, findings: Iterator[Finding], reason: str) -> Meeting:
        """The notice is sent and the agenda fixed; what the checks warn of needs a reason."""
        self._in(Stage.DRAFT)
        if not items:
            raise NoAgenda
        ensure(findings, reason)
        return replace(self, stage=Stage.CONVENED, notice_sent_on=sent_on, notice_reason=reason)

    def arrive(self, person: PersonId, at: time, *, remote: bool = False) -> Meeting:
        self._in(Stage.CONVENED, Stage.OPEN)
        if person not in self.designated:
            raise NotDesignated(count=1)
        if person in self.room:
            raise AlreadyInRoom
        earlier = max((s.left for s in self.spells if s.person == person and s.left), default=None)
        forward(at, earlier)
        return replace(self, spells=(*self.spells, Spell(person, at, remote=remote)))

    def leave(self, person: PersonId, at: time) -> Meeting:
        """The member has left the room; may come back."""
        self._in(Stage.CONVENED, Stage.OPEN)
        stay = next((s for s in self.spells if s.person == person and s.left is None), None)
        if stay is None:
            raise NotInRoom
        forward(at, stay.arrived)
        ended = replace(stay, left=at)
        return replace(self, spells=tuple(ended if s is stay else s for s in self.spells))

    def call_to_order(self, at: time) -> Meeting:
        """The same meeting, opened; refuses while too few are present."""
        self._in(Stage.CONVENED)
        self.ensure_quorum()
        return replace(self, stage=Stage.OPEN, opened_at=at)

    def close(self, at: time) -> Meeting:
        self._in(Stage.OPEN)
        forward(at, self.opened_at)
        return replace(self, stage=Stage.CLOSED, closed_at=at)

    def confirm(self, on: date) -> Meeting:
        """Its minutes are confirmed."""
        self._in(Stage.CLOSED)
        return replace(self, stage=Stage.CONFIRMED, confirmed_on=on)

    def ensure_open(self) -> None:
        self._in(Stage.OPEN)

    def _in(self, *stages: Stage) -> None:
        if self.stage not in stages:
            raise MeetingStage


def forward(at: time, earlier: time | None) -> None:
    """Refuse a time that lies before what is already recorded."""
    if earlier is not None and at < earlier:
        raise OutOfOrder(at=f"{at:%H:%M}", earlier=f"{earlier:%H:%M}")


@dataclass(frozen=True, slots=True)
class Remark:
    """What was said, in short 발언 요지; struck remarks stay with their reason."""

    id: RemarkId
    meeting: MeetingId
    item: ItemId | None
    at: time
    speaker: str
    text: str
    struck_because: str = ""
