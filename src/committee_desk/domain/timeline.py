"""A timeline: what happened to one record and what belongs to it, and the days that it still has ahead.

    Matter · KeyTask · Grant · Case · … ─► points(value) ─► Point (day, event, what it is called)
                                                            └─► mark(today): done · past its day · ahead

A point holds no sentence: a window says it in its language, a paper in Korean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any

from committee_desk.domain.awaited import Awaited
from committee_desk.domain.calendar import Holidays
from committee_desk.domain.case import Case
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.deadline import DECIDE, MEET, SUPPLEMENT, deadlines
from committee_desk.domain.grant import Grant, Measure, Stage
from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import KeyTask, Mark
from committee_desk.domain.kinds.support import Support
from committee_desk.domain.matter import ENDED, Matter
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.officer import Officer
from committee_desk.domain.official import Official
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.domain.payment import Payment
from committee_desk.domain.promotion import Promotion
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.rules import Rules
from committee_desk.domain.training import Training
from committee_desk.frozen import frozen


class Event(Enum):
    RECEIVED = "received"  # 접수
    RETURNED = "returned"  # 보완 요구
    SUPPLEMENT_DUE = "supplement_due"  # 보완 기한
    SUPPLEMENTED = "supplemented"  # 보완
    ASKED = "asked"  # 요청
    REPLIED = "replied"  # 회신
    MISSED = "missed"  # 미제출·불출석
    DROPPED = "dropped"  # 요청 취소
    PROCEEDINGS_ENDED = "proceedings_ended"  # 사건 종결
    REPLY_DUE = "reply_due"  # 회신 기한
    MEET_DUE = "meet_due"  # 심의 기한
    DECIDE_DUE = "decide_due"  # 의결 기한
    ENDED = "ended"  # 취하·반려
    DECIDED = "decided"  # 의결
    NOTIFIED = "notified"  # 통보
    PUBLISHED = "published"  # 결과 공개
    FOLLOWED_UP = "followed_up"  # 후속 조치
    REACHED = "reached"  # 제안 단계
    ANSWERED = "answered"  # 답변
    ANSWER_DUE = "answer_due"  # 답변 기한
    STEP_DONE = "step_done"  # 이정표 완료
    STEP_DUE = "step_due"  # 이정표 기한
    REPORTED = "reported"  # 분기 보고
    LED_BY = "led_by"  # 담당 변경
    PROMISED = "promised"  # 우대 결정
    PROMISE_DUE = "promise_due"  # 우대 이행 기한
    KEPT = "kept"  # 우대 이행
    PAID = "paid"  # 지원금 지급·환수
    WRITTEN = "written"  # 사례 작성
    RELEASED = "released"  # 사례 공개
    WON = "won"  # 외부 수상
    PROMOTED = "promoted"  # 홍보
    CAME = "came"  # 발령
    MOVED = "moved"  # 부서 이동
    REGRADED = "regraded"  # 직급 변경
    LEFT = "left"  # 전출·퇴직
    TRAINED = "trained"  # 교육
    CHARGED = "charged"  # 직무 지정
    DISCHARGED = "discharged"  # 직무 해제
    GIVEN = "given"  # 업무 부여
    TASK_DUE = "task_due"  # 업무 기한
    TASK_DONE = "task_done"  # 업무 완료
    COMPLAINED = "complained"  # 민원


# Told apart by their shape, on the screen, on paper and in plain text.
SIGNS: Mapping[Mark, str] = MappingProxyType({Mark.DONE: "●", Mark.LATE: "▲", Mark.AHEAD: "○"})
DUE: Mapping[str, Event] = MappingProxyType({MEET: Event.MEET_DUE, DECIDE: Event.DECIDE_DUE})
MEASURES: Mapping[str, Measure] = MappingProxyType({one.value: one for one in Measure})


@frozen
class Point:
    """`told` is what the thing is called; `more` are words of people, or states that have a name.

    `awaited` is what somebody was asked for, a key of domain.awaited. `count` is how many: of a quarter
    its number, of a training those who came. `waits` says that it is a day by which something is to be
    done, and was not yet.
    """

    on: date
    event: Event
    told: str = ""
    more: tuple[str | Enum, ...] = ()
    outcome: str = ""
    awaited: str = ""
    won: int = 0
    count: int = 0
    waits: bool = False
    about: Subject | None = None

    def mark(self, today: date) -> Mark:
        if not self.waits:
            return Mark.DONE
        return Mark.LATE if self.on < today else Mark.AHEAD


@frozen
class Timeline:
    """`of` is whose; `namesakes` are others of the name, so that what is known by it alone is left out."""

    of: str
    points: tuple[Point, ...] = ()
    namesakes: int = 0


def in_order(found: Iterable[Point]) -> tuple[Point, ...]:
    """The earliest first, each once."""
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.on))


def ahead(one: Matter, rules: Rules, is_holiday: Holidays) -> Iterator[Point]:
    """The days by which a matter is to be met on and decided, and by which replies are to come."""
    told, about = f"{one.number} {one.title}", Subject("matter", one.id)
    for due in deadlines(one, rules, is_holiday):
        event = DUE.get(due.what, Event.REPLY_DUE)
        awaited = due.what if event is Event.REPLY_DUE else ""
        if due.what != SUPPLEMENT:  # the matter itself says that day
            yield Point(due.on, event, told, _said(due.of), awaited=awaited, waits=True, about=about)


def points(value: Any) -> Iterator[Point]:
    """What one record says of itself."""
    yield from TELLERS[type(value)](value)


def _matter(one: Matter) -> Iterator[Point]:
    told, about = f"{one.number} {one.title}", Subject("matter", one.id)
    yield Point(one.received_on, Event.RECEIVED, told, _said(one.department), about=about)
    for pause in one.pauses:
        yield Point(pause.since, Event.RETURNED, told, about=about)
        yield Point(pause.until, Event.SUPPLEMENTED, told, about=about)
    if one.returned_on:
        yield Point(one.returned_on, Event.RETURNED, told, about=about)
    if one.supplement_by and one.stage not in ENDED:
        yield Point(one.supplement_by, Event.SUPPLEMENT_DUE, told, waits=True, about=about)
    for reply in one.awaited:
        yield from _reply(reply, told, about)
    if one.ended_on:
        yield Point(one.ended_on, Event.ENDED, told, _said(one.ended_because), about=about)
    if one.decided_on:
        yield Point(one.decided_on, Event.DECIDED, told, outcome=one.outcome, about=about)
    if one.notified_on:
        yield Point(one.notified_on, Event.NOTIFIED, told, about=about)
    if one.published_on:
        yield Point(one.published_on, Event.PUBLISHED, told, about=about)
    own = one.particulars
    if isinstance(own, Support) and own.ending and own.ended_on:
        yield Point(own.ended_on, Event.PROCEEDINGS_ENDED, told, (own.ending,), about=about)
    for later in one.follow_ups:
        yield Point(later.on, Event.FOLLOWED_UP, told, _said(later.text), about=about)


def _reply(one: Awaited, told: str, about: Subject) -> Iterator[Point]:
    asked = Point(
        one.asked_on, Event.ASKED, told, _each(one.of, one.about), awaited=one.asked_for, about=about
    )
    yield asked
    said = _each(one.of, one.words)
    if one.came_on:
        yield replace(asked, on=one.came_on, event=Event.REPLIED, more=said)
    if one.missed_on:
        yield replace(asked, on=one.missed_on, event=Event.MISSED, more=said)
    if one.dropped_on:
        yield replace(asked, on=one.dropped_on, event=Event.DROPPED, more=said)


def _proposal(one: Proposal) -> Iterator[Point]:
    told, about = f"{one.number} {one.title}", Subject("proposal", one.id)
    yield Point(one.received_on, Event.RECEIVED, told, _said(one.department), about=about)
    for step in one.way:
        yield Point(step.on, Event.REACHED, told, (step.stage, *_said(step.result)), about=about)
    if one.handling.notified_on:
        yield Point(one.handling.notified_on, Event.NOTIFIED, told, about=about)


def _key_task(one: KeyTask) -> Iterator[Point]:
    told, about = f"{one.code} {one.title}", Subject("key_task", one.id)
    for step in one.milestones:
        if step.done_on:
            yield Point(step.done_on, Event.STEP_DONE, told, _said(step.what), about=about)
        elif step.due:
            yield Point(step.due, Event.STEP_DUE, told, _said(step.what), waits=True, about=about)
    for quarter in one.quarters:
        more: tuple[str | Enum, ...] = (quarter.status, *_said(quarter.words))
        yield Point(quarter.on, Event.REPORTED, told, more, count=quarter.quarter, about=about)


def _grant(one: Grant) -> Iterator[Point]:
    about = Subject("grant", one.id)
    named: str | Enum = one.called or MEASURES.get(one.measure, one.measure)
    told = Point(one.granted_on, Event.PROMISED, one.person, (named,), won=one.won, about=about)
    yield told
    if one.stage is Stage.DONE and one.done_on:
        yield replace(told, on=one.done_on, event=Event.KEPT, more=(named, *_said(one.evidence)))
    elif one.stage is Stage.OPEN and one.due_on:
        yield replace(told, on=one.due_on, event=Event.PROMISE_DUE, waits=True)


def _case(one: Case) -> Iterator[Point]:
    about = Subject("case", one.id)
    yield Point(one.written_on, Event.WRITTEN, f"{one.number} {one.title}", about=about)


def _promotion(one: Promotion) -> Iterator[Point]:
    about = Subject("promotion", one.id)
    yield Point(one.told_on, Event.PROMOTED, one.title, _said(one.channel), count=one.reach or 0, about=about)


def _official(one: Official) -> Iterator[Point]:
    """Where somebody worked; a day that nobody knows is left out."""
    about, here = Subject("official", one.id), (*(move.department for move in one.moves), one.department)
    if one.since and not one.moves:
        yield Point(one.since, Event.CAME, one.department, _said(one.grade), about=about)
    for place, move in enumerate(one.moves):
        if move.until:
            yield Point(move.until, Event.MOVED, f"{move.department} → {here[place + 1]}", about=about)
    if one.until:
        yield Point(one.until, Event.LEFT, one.department, about=about)


def _officer(one: Officer) -> Iterator[Point]:
    about = Subject("officer", one.id)
    yield Point(one.since, Event.CHARGED, one.name, (one.charge,), about=about)
    if one.until:
        yield Point(one.until, Event.DISCHARGED, one.name, (one.charge,), about=about)


def _office_task(one: OfficeTask) -> Iterator[Point]:
    told, about = f"{one.number} {one.title}", Subject("office_task", one.id)
    between = " → ".join(filter(None, (one.given_by, one.given_to)))
    yield Point(one.given_on, Event.GIVEN, told, _said(between), about=about)
    if one.done_on:
        yield Point(one.done_on, Event.TASK_DONE, told, _said(one.result), about=about)
    elif one.due_on:
        yield Point(one.due_on, Event.TASK_DUE, told, _said(one.given_to), waits=True, about=about)


def _training(one: Training) -> Iterator[Point]:
    yield Point(one.held_on, Event.TRAINED, one.title, (one.audience,), about=Subject("training", one.id))


def _passive_report(one: PassiveReport) -> Iterator[Point]:
    """Neither who reported nor whom."""
    told, about = f"{one.number} {one.title}", Subject("passive_report", one.id)
    yield Point(one.received_on, Event.RECEIVED, told, _said(one.department), about=about)
    if one.answered_on:
        more: tuple[str | Enum, ...] = (one.outcome, *_said(one.measures))
        yield Point(one.answered_on, Event.ANSWERED, told, more, about=about)
    elif one.is_open and one.due_said:
        yield Point(one.due_said, Event.ANSWER_DUE, told, waits=True, about=about)


def _complaint(one: Complaint) -> Iterator[Point]:
    told, about = f"{one.number} {one.title}", Subject("complaint", one.id)
    yield Point(one.received_on, Event.RECEIVED, told, _said(one.department), about=about)
    if one.answered_on:
        yield Point(one.answered_on, Event.ANSWERED, told, about=about)


def _payment(one: Payment) -> Iterator[Point]:
    if not one.voided_because:
        about = Subject("matter", one.matter)
        yield Point(one.on, Event.PAID, one.party, (one.move,), won=one.won, about=about)


def _said(words: str) -> tuple[str, ...]:
    return (words.strip(),) if words.strip() else ()


def _each(*words: str) -> tuple[str, ...]:
    return tuple(said for each in words for said in _said(each))


TELLERS: Mapping[type, Callable[[Any], Iterator[Point]]] = MappingProxyType(
    {
        Matter: _matter,
        Proposal: _proposal,
        KeyTask: _key_task,
        Grant: _grant,
        Case: _case,
        Promotion: _promotion,
        Official: _official,
        Officer: _officer,
        OfficeTask: _office_task,
        Training: _training,
        PassiveReport: _passive_report,
        Complaint: _complaint,
        Payment: _payment,
    }
)
