"""A meeting: who is designated, who came and went, and whether that is enough.

    draft ─► convened ─► open ─► closed ─► confirmed ─► filed      a recess is an entry, not a stage

    opening (from the rule pack) ─┐
    designated, spells in the room ┴─► Meeting.quorum(...) ──► ballot.result(...)

A Meeting never changes; each rule returns a new one or refuses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from committee_desk.domain import joint
from committee_desk.domain.attendance import (
    AlreadyInRoom,
    AttendsSo,
    NoQuorum,
    NotDesignated,
    NotInRoom,
    Quorum,
    Spell,
)
from committee_desk.domain.finding import Finding, ensure
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.joint import Partner
from committee_desk.domain.lot import DrawnAlready, Lot, NoSuchDraw, VoidUnexplained
from committee_desk.domain.matter import not_before
from committee_desk.domain.recess import InRecess, NotInRecess, Recess
from committee_desk.domain.rules import Base, Opening, Rules
from committee_desk.domain.written_resolution import InWriting, NotInWriting, Reply, TooFewReplies, Written
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

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


class NoticeAnswer(Enum):
    """What somebody says to the notice 참석 회신; it binds nobody, only who is in the room counts."""

    COMES = "comes"
    STAYS_AWAY = "stays_away"


class OutOfOrder(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{at} lies before {earlier}, which is already recorded.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the time; the record runs forward.")
    needs = ("at",)


class MeetingStage(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting is not at a stage where this can be done.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Designate, send the notice, call to order, close: one after the other."
    )


class NobodyDesignated(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Nobody is designated.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose who makes it up, the chair first.")


class NoAgenda(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is nothing on the agenda.")
    advice = QT_TRANSLATE_NOOP("errors", "Place at least one matter on it.")


class EndsBefore(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The meeting would end at {end}, and begins at {start}.")
    advice = QT_TRANSLATE_NOOP("errors", "Correct the hour at which it ends, or leave it empty.")
    needs = ("ends_at",)


class PlaceMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A meeting needs a title and a place.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter both; they stand in the notice and in the minutes.")
    needs = ("title", "place")


class PresiderRecused(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Whoever is recused from an item cannot preside over it.")
    advice = QT_TRANSLATE_NOOP("errors", "Name somebody in the room who is not recused.")


@frozen
class Presiding:
    """From when on somebody presides 사회: over everything, or over one item only."""

    person: PersonId
    at: time
    item: ItemId | None = None
    because: str = ""


@frozen
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
    presided: tuple[Presiding, ...] = ()
    opened_by: PersonId | None = None
    closed_by: PersonId | None = None
    recesses: tuple[Recess, ...] = ()
    ends_at: time | None = None  # as it is planned
    written: Written | None = None  # 서면의결: nobody meets
    notice_answers: Mapping[PersonId, NoticeAnswer] = field(default_factory=dict)  # to the notice
    lots: tuple[Lot, ...] = ()
    partners: tuple[Partner, ...] = ()  # 합동회의: who sits with this body

    def __post_init__(self) -> None:
        if not (self.title.strip() and self.place.strip()):
            raise PlaceMissing
        if strangers := self.came - frozenset(self.designated):
            raise NotDesignated(count=len(strangers))

    @property
    def length(self) -> timedelta | None:
        """How long it is planned to be; nothing where nobody said when it ends."""
        if self.ends_at is None or self.ends_at <= self.starts_at:
            return None
        return datetime.combine(self.held_on, self.ends_at) - datetime.combine(self.held_on, self.starts_at)

    @property
    def chair(self) -> PersonId | None:
        return self.designated[0] if self.designated else None

    @property
    def came(self) -> frozenset[PersonId]:
        """Everyone who was in the room at some time; in writing, whoever replied."""
        if self.written is not None:
            return frozenset(self.written.replies)
        return frozenset(spell.person for spell in self.spells)

    @property
    def room(self) -> frozenset[PersonId]:
        """Those who came and have not left; in writing, whoever replied."""
        if self.written is not None:
            return frozenset(self.written.replies)
        return frozenset(spell.person for spell in self.spells if spell.left is None)

    @property
    def moved_at(self) -> time | None:
        """When somebody came or went last."""
        return max((spell.left or spell.arrived for spell in self.spells), default=None)

    @property
    def by_video(self) -> frozenset[PersonId]:
        """Those of the room who take part by video; they count as present."""
        return frozenset(spell.person for spell in self.spells if spell.left is None and spell.remote)

    @property
    def ever_by_video(self) -> frozenset[PersonId]:
        return frozenset(spell.person for spell in self.spells if spell.remote)

    def attended(self, person: PersonId, at: time) -> bool:
        """Whether the person was in the room at this time, the minute of leaving included."""
        if self.written is not None:
            return person in self.written.replies
        return any(
            spell.person == person and spell.arrived <= at <= (spell.left or at) for spell in self.spells
        )

    def presider(self, item: ItemId | None = None, recused: frozenset[PersonId] = NOBODY) -> PersonId | None:
        """Who presides now, over this item where one is named; nobody where those named cannot.

        Who was named for the item comes first, then who was named last, then the chair.
        """
        able = (frozenset(self.designated) if self.written else self.room) - recused
        asked = (self._named(item) if item is not None else None, self._named(None), self.chair)
        return next((one for one in asked if one in able), None)

    def _named(self, item: ItemId | None) -> PersonId | None:
        """Who was named last, for this item or for the whole meeting."""
        return next((one.person for one in reversed(self.presided) if one.item == item), None)

    @property
    def recess(self) -> Recess | None:
        """The recess that the meeting is in."""
        last = self.recesses[-1] if self.recesses else None
        return last if last and last.ended is None and self.stage is Stage.OPEN else None

    @property
    def base(self) -> int:
        return len(self.designated) if self.opening.base is Base.DESIGNATED else self.members

    def quorum(self, recused: frozenset[PersonId] = NOBODY) -> Quorum:
        """Those in the room against the base; the recused count too, unless the pack says not."""
        return Quorum(self.base, present=self.opening.present(self.room, recused))

    def ensure_quorum(self, recused: frozenset[PersonId] = NOBODY) -> None:
        quorum = self.quorum(recused)
        if not quorum.met:
            raise NoQuorum(present=quorum.present, required=quorum.required)

    def designate(self, people: tuple[PersonId, ...]) -> Meeting:
        """These members, the chair first, make up the meeting (제11조제4항)."""
        self._in(Stage.DRAFT, Stage.CONVENED)
        answers = {one: self.notice_answers[one] for one in people if one in self.notice_answers}
        return replace(self, designated=tuple(dict.fromkeys(people)), notice_answers=answers)

    def convene(self, sent_on: date, items: int, findings: Iterator[Finding], reason: str) -> Meeting:
        """The notice is sent and the agenda fixed; what the checks warn of needs a reason."""
        self.ensure_meets()
        self._in(Stage.DRAFT)
        if not items:
            raise NoAgenda
        ensure(findings, reason)
        return replace(self, stage=Stage.CONVENED, notice_sent_on=sent_on, notice_reason=reason)

    def answer(self, people: frozenset[PersonId], answer: NoticeAnswer | None) -> Meeting:
        """What these say to the notice; without an answer they have not said anything yet."""
        self.ensure_meets()
        self._in(Stage.CONVENED)
        if strangers := people - frozenset(self.designated):
            raise NotDesignated(count=len(strangers))
        rest = {one: said for one, said in self.notice_answers.items() if one not in people}
        return replace(self, notice_answers=rest if answer is None else rest | dict.fromkeys(people, answer))

    @property
    def declined(self) -> frozenset[PersonId]:
        """Who said that they stay away."""
        return frozenset(one for one, said in self.notice_answers.items() if said is NoticeAnswer.STAYS_AWAY)

    @property
    def at_best(self) -> Quorum:
        """The quorum if everybody came who has not said that they stay away."""
        return Quorum(self.base, present=len(frozenset(self.designated) - self.declined))

    def draw(self, lot: Lot) -> Meeting:
        """추첨, once for each question; another draw for it needs the first to be void."""
        self.ensure_meets()
        self._in(Stage.DRAFT, Stage.CONVENED, Stage.OPEN)
        lot.ensure_whole()
        if any(one.stands and one.same_question(lot) for one in self.lots):
            raise DrawnAlready
        if lot.at is not None:
            self.ensure_sitting(lot.at)
        return replace(self, lots=(*self.lots, lot))

    def void_draw(self, number: int, because: str) -> Meeting:
        """The draw of this number, counted from one, is void and stays to be seen."""
        self._in(Stage.DRAFT, Stage.CONVENED, Stage.OPEN)
        if not because.strip():
            raise VoidUnexplained
        if not (0 < number <= len(self.lots) and self.lots[number - 1].stands):
            raise NoSuchDraw(number=number)
        void = replace(self.lots[number - 1], void_because=because)
        return replace(self, lots=(*self.lots[: number - 1], void, *self.lots[number:]))

    def join(self, partners: tuple[Partner, ...]) -> Meeting:
        """These bodies sit with this one; while it sits only their numbers change."""
        self.ensure_meets()
        self._in(Stage.DRAFT, Stage.CONVENED, Stage.OPEN)
        joint.ensure_partners(partners)
        if self.stage is Stage.OPEN and [one.body for one in partners] != [one.body for one in self.partners]:
            raise MeetingStage
        return replace(self, partners=joint.counted_anew(partners, self.partners))

    def end_by(self, at: time | None) -> Meeting:
        """When it is planned to end; nothing takes that back."""
        self._in(Stage.DRAFT, Stage.CONVENED, Stage.OPEN)
        if at is not None and at <= self.starts_at:
            raise EndsBefore(start=f"{self.starts_at:%H:%M}", end=f"{at:%H:%M}")
        return replace(self, ends_at=at)

    def arrive(self, person: PersonId, at: time, *, remote: bool = False, because: str = "") -> Meeting:
        self.ensure_meets()
        self._in(Stage.CONVENED, Stage.OPEN)
        if person not in self.designated:
            raise NotDesignated(count=1)
        if person in self.room:
            raise AlreadyInRoom
        earlier = max((s.left for s in self.spells if s.person == person and s.left), default=None)
        forward(at, earlier)
        return replace(self, spells=(*self.spells, Spell(person, at, remote=remote, because=because)))

    def attend_by(self, person: PersonId, *, remote: bool, because: str = "") -> Meeting:
        """The member was taken down wrongly: since they came they have taken part in this way."""
        self.ensure_meets()
        self._in(Stage.CONVENED, Stage.OPEN)
        stay = self._staying(person)
        if stay.remote is remote:
            raise AttendsSo
        corrected = replace(stay, remote=remote, because=because)
        return replace(self, spells=tuple(corrected if one is stay else one for one in self.spells))

    def _staying(self, person: PersonId) -> Spell:
        """The stay of somebody who is in the room."""
        found = next((one for one in self.spells if one.person == person and one.left is None), None)
        if found is None:
            raise NotInRoom
        return found

    def leave(self, person: PersonId, at: time) -> Meeting:
        """The member has left the room; may come back. Whoever leaves before the opening has not attended."""
        self._in(Stage.CONVENED, Stage.OPEN)
        stay = self._staying(person)
        forward(at, stay.arrived)
        forward(at, self.opened_at)
        if self.stage is Stage.CONVENED:
            return replace(self, spells=tuple(s for s in self.spells if s is not stay))
        ended = replace(stay, left=at)
        return replace(self, spells=tuple(ended if s is stay else s for s in self.spells))

    def preside(
        self,
        person: PersonId,
        at: time,
        item: ItemId | None = None,
        recused: frozenset[PersonId] = NOBODY,
        because: str = "",
    ) -> Meeting:
        """From now on this person presides, over the meeting or over one item from which few step aside."""
        self.ensure_meets()
        self._in(Stage.CONVENED, Stage.OPEN)
        if person not in self.room:
            raise NotInRoom
        if person in recused:
            raise PresiderRecused
        if person == self.presider(item, recused):
            return self
        forward(at, max(filter(None, (self.opened_at, *(one.at for one in self.presided))), default=None))
        return replace(self, presided=(*self.presided, Presiding(person, at, item, because)))

    def call_to_order(self, at: time) -> Meeting:
        """The same meeting, opened; refuses while too few are present, and an hour at which too few were."""
        self.ensure_meets()
        self._in(Stage.CONVENED)
        self.ensure_quorum()
        came = sorted(stay.arrived for stay in self.spells if stay.left is None)
        forward(at, came[self.quorum().required - 1])
        joint.ensure_open(self.partners)
        opened = replace(self, stage=Stage.OPEN, opened_at=at, opened_by=self.presider())
        return replace(opened, partners=joint.mustered(self.partners))

    def break_off(self, at: time, until: time | None = None, because: str = "") -> Meeting:
        """정회: nothing goes on until the meeting is resumed; what was begun stays as it is."""
        self.ensure_meets()
        self.ensure_open()
        forward(at, self.opened_at)
        forward(at, self.recesses[-1].ended if self.recesses else None)
        forward(until or at, at)
        begun = Recess(at, until=until, because=because, by=self.presider())
        return replace(self, recesses=(*self.recesses, begun))

    def resume(self, at: time) -> Meeting:
        """속개: refuses while too few are back."""
        self._in(Stage.OPEN)
        if self.recess is None:
            raise NotInRecess
        self.ensure_quorum()
        forward(at, self.recess.begun)
        ended = replace(self.recess, ended=at, resumed_by=self.presider())
        return replace(self, recesses=(*self.recesses[:-1], ended))

    def close(self, at: time) -> Meeting:
        """The end, out of a recess too: then it was never resumed."""
        self.ensure_meets()
        self._in(Stage.OPEN)
        forward(at, self.opened_at)
        forward(at, self.recesses[-1].ended or self.recesses[-1].begun if self.recesses else None)
        forward(at, self.moved_at)
        return replace(self, stage=Stage.CLOSED, closed_at=at, closed_by=self.presider())

    def send_sheets(self, on: date, at: time, items: int, rules: Rules) -> Meeting:
        """서면의결: the sheets go out to those designated; from now on replies are taken."""
        self._in(Stage.DRAFT)
        if not items:
            raise NoAgenda
        if not self.designated:
            raise NobodyDesignated
        sent = self._in_writing().send(on, rules)
        return replace(
            self, stage=Stage.OPEN, notice_sent_on=on, opened_at=at, opened_by=self.chair, written=sent
        )

    def take_reply(self, person: PersonId, reply: Reply) -> Meeting:
        """A sheet that came back from one of those designated."""
        self._in(Stage.OPEN)
        if person not in self.designated:
            raise NotDesignated(count=1)
        return replace(self, written=self._in_writing().take(person, reply))

    def take_reply_back(self, person: PersonId) -> Meeting:
        self._in(Stage.OPEN)
        return replace(self, written=self._in_writing().take_back(person))

    def end_replies(self, on: date, despite: str = "") -> Meeting:
        """The replies are closed, on the day on which the results are declared; refuses with too few."""
        self._in(Stage.OPEN)
        ended = self._in_writing().end(on, len(frozenset(self.designated) - self.room), despite)
        quorum = self.quorum()
        if not quorum.met:
            raise TooFewReplies(replied=quorum.present, required=quorum.required)
        return replace(self, held_on=on, written=ended)

    def file(self, at: time) -> Meeting:
        """Every item has its result; there are no minutes to confirm."""
        self._in(Stage.DRAFT, Stage.OPEN)
        self._in_writing().ensure_ended()
        return replace(self, stage=Stage.FILED, closed_at=at, closed_by=self.presider())

    def give_up(self, on: date, at: time, because: str) -> Meeting:
        """A written resolution of which no result comes: a meeting takes its matters over."""
        self._in(Stage.DRAFT, Stage.OPEN)
        done = self._in_writing().give_up(on, because)
        there = replace(self, stage=Stage.FILED, held_on=done.ended_on or self.held_on, written=done)
        return replace(there, closed_at=at, closed_by=self.presider())

    def _in_writing(self) -> Written:
        if self.written is None:
            raise NotInWriting
        return self.written

    def ensure_meets(self) -> None:
        """Refuse what only people who meet can do."""
        if self.written is not None:
            raise InWriting

    def confirm(self, on: date) -> Meeting:
        """Its minutes are confirmed."""
        self._in(Stage.CLOSED)
        not_before(on, self.held_on)
        return replace(self, stage=Stage.CONFIRMED, confirmed_on=on)

    def unconfirm(self) -> Meeting:
        """Its minutes wait again: the declaration that confirmed them was voided."""
        self._in(Stage.CONFIRMED)
        return replace(self, stage=Stage.CLOSED, confirmed_on=None)

    def ensure_open(self) -> None:
        """Refuse what needs the meeting to be sitting: before the opening, after the end, in a recess."""
        self._in(Stage.OPEN)
        if self.recess is not None:
            raise InRecess

    def ensure_sitting(self, at: time) -> None:
        """Refuse a time at which nothing could be done: before the opening, or in a recess now past."""
        self.ensure_open()
        if self.written is not None:  # it lasts for days, and no clock runs
            self.written.ensure_ended()
            return
        forward(at, self.opened_at)
        if any(one.begun < at < (one.ended or at) for one in self.recesses):
            raise InRecess

    def ensure_decides(self, at: time) -> None:
        """Refuse a time at which nothing could be done, or at which others were in the room than now."""
        self.ensure_sitting(at)
        if self.written is None:
            forward(at, self.moved_at)

    def _in(self, *stages: Stage) -> None:
        if self.stage not in stages:
            raise MeetingStage


def forward(at: time, earlier: time | None) -> None:
    """Refuse a time that lies before what is already recorded."""
    if earlier is not None and at < earlier:
        raise OutOfOrder(at=f"{at:%H:%M}", earlier=f"{earlier:%H:%M}")
