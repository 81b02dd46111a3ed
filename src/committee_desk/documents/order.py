"""The order of business of a meeting: everything that has a time, in the order in which it happened.

    Record ─► steps ─► (14:00 개회 · 14:00 성원 보고 · 14:05 의결안건 제1호 상정 · … · 15:30 폐회)

Nothing is told that was not recorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from committee_desk.documents import challenges, lots, vote
from committee_desk.documents.signers import presiding, role, seat
from committee_desk.documents.wording import clock, far, item_of, laws, resolved
from committee_desk.domain.attendance import Spell
from committee_desk.domain.ballot import Item
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.ids import PersonId
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.recusal import Ground
from committee_desk.domain.rules import Base
from committee_desk.frozen import frozen

NOBODY_ASIDE = "제척되거나 회피한 위원 없음"


@frozen
class Step:
    at: time
    title: str
    words: str = ""


def steps(record: Record) -> tuple[Step, ...]:
    """Sorted by their time; what has the same time stays in the order of a meeting."""
    found = [*_opening(record), *_comings_and_goings(record), *_resumed(record), *_handed_over(record)]
    for one in record.agenda:
        found += _item(record, one)
    found += _recessed(record)
    found += (Step(one.at, "추첨", lots.line(one)) for one in record.meeting.lots if one.at)
    if record.meeting.closed_at:
        chair = presiding(record, record.meeting.closed_by, record.meeting.closed_at)
        found.append(Step(record.meeting.closed_at, "폐회", f"{chair}이 폐회를 선언"))
    return tuple(sorted(found, key=lambda step: step.at))


def attendance(meeting: Meeting, person: PersonId) -> str:
    """When a member was in the room, `13:55 출석 · 14:40 이석`."""
    stays = [spell for spell in meeting.spells if spell.person == person]
    if not stays:
        return "불참"
    return "\n".join(_stay(spell, spell is stays[0], spell is stays[-1]) for spell in stays)


def _stay(spell: Spell, first: bool, last: bool) -> str:
    word = "출석" if first else "복귀"
    because = f": {spell.because.strip()}" if spell.because.strip() else ""
    by_video = f"(원격{because})" if spell.remote else ""
    gone = f" · {clock(spell.left)} {'퇴장' if last else '이석'}" if spell.left else ""
    return f"{clock(spell.arrived)} {word}{by_video}{gone}"


def _opening(record: Record) -> Iterator[Step]:
    meeting = record.meeting
    at = meeting.opened_at
    if at is None:
        return
    stays = [one for one in meeting.spells if one.arrived <= at and (one.left is None or one.left >= at)]
    here, by_video = len(stays), far(sum(one.remote for one in stays), "명")
    base = "지정" if meeting.opening.base is Base.DESIGNATED else "재적"
    needed = meeting.quorum().required
    yield Step(
        at,
        "성원 보고",
        f"{base} 위원 {meeting.base}명 중 {here}명 출석{by_video}, 개의정족수 {needed}명 이상 충족",
    )
    for one in meeting.partners:
        came = f"구성 {one.base}명 중 {one.there_at_opening}명 출석, 개의정족수 {one.required}명 이상 충족"
        rule = f"({laws(one.rule)})" if one.rule.strip() else ""
        yield Step(at, "성원 보고", f"{one.body}: {came}{rule}")
    yield Step(at, "개회", f"{presiding(record, meeting.opened_by, at)}이 개회를 선언")
    if not any(one.item.recusals for one in record.agenda):
        yield Step(at, "제척·회피 확인", NOBODY_ASIDE)


def _handed_over(record: Record) -> Iterator[Step]:
    """Who presided from when on, after the opening; over one item where it was only for that."""
    numbers = {one.item.id: item_of(one.item) for one in record.agenda}
    opened = record.meeting.opened_at
    for one in record.meeting.presided:
        if opened and one.at >= opened:
            over = f"({numbers[one.item]})" if one.item in numbers else ""
            yield Step(one.at, "사회", f"{seat(record, one.person, one.at)}{over}")


def _recessed(record: Record) -> Iterator[Step]:
    for one in record.meeting.recesses:
        until = f"{clock(one.until)}까지 " if one.until else ""
        because = f"({one.because})" if one.because.strip() else ""
        chair = presiding(record, one.by, one.begun)
        yield Step(one.begun, "정회", f"{chair}이 {until}정회를 선포{because}")


def _resumed(record: Record) -> Iterator[Step]:
    for one in record.meeting.recesses:
        if one.ended:
            yield Step(one.ended, "속개", f"{presiding(record, one.resumed_by, one.ended)}이 속개를 선포")


def _comings_and_goings(record: Record) -> Iterator[Step]:
    meeting = record.meeting
    for spell in meeting.spells:
        name = f"{record.names[spell.person]} {role(record, spell.person)}"
        earlier = any(one.person == spell.person and one.arrived < spell.arrived for one in meeting.spells)
        later = any(one.person == spell.person and one.arrived > spell.arrived for one in meeting.spells)
        if meeting.opened_at and spell.arrived > meeting.opened_at:
            word = "복귀" if earlier else "도착"
            yield Step(spell.arrived, f"{word}(원격)" if spell.remote else word, name)
        if spell.left and meeting.opened_at and spell.left >= meeting.opened_at:
            yield Step(spell.left, "이석" if later else "퇴장", name)


def _item(record: Record, one: Agendum) -> Iterator[Step]:
    item, name = one.item, item_of(one.item)
    yield from _challenged(record, one.item, name)
    if item.taken_up_at is None:
        return
    yield Step(item.taken_up_at, f"{name} {'보고' if item.report else '상정'}", one.matter.title)
    for recusal in (one for one in item.recusals if one.kind is not Ground.CHALLENGE):
        at = recusal.at or item.taken_up_at
        yield Step(at, "제척·회피 확인", f"{name}: {vote.stepping_aside(record, recusal)}")
    said = record.said(item.id)
    if said:
        yield Step(min(remark.at for remark in said), f"{name} 질의·토론", f"발언 {len(said)}건")
    for void in item.voided:
        yield _declared(name, void.declaration, f" [무효: {void.because}]")
    if item.declared is not None:
        yield _declared(name, item.declared)


def _challenged(record: Record, item: Item, name: str) -> Iterator[Step]:
    """What was decided on challenges, the void decisions too; a member kept away by one is named there."""
    for one in item.challenges:
        about = f"{name}: {challenges.member(record, one.member)} 기피"
        for void in one.voided:
            words = challenges.DECIDED[void.decision.granted]
            yield Step(void.decision.at, "기피 의결", f"{about} {words} [무효: {void.because}]")
        if one.decided is not None:
            yield Step(one.decided.at, "기피 의결", f"{about} {challenges.DECIDED[one.decided.granted]}")


def _declared(name: str, declared: Declaration, after: str = "") -> Step:
    words = resolved(declared.resolution, declared.outcome)
    title = f"{name} 표결·선포" if declared.result else f"{name} 종료"
    return Step(declared.at, title, f"{words}{after}")
