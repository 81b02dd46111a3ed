"""경과표: what happened to one record, day by day, and the days that it still has ahead.

Timeline + what states are called ─► paper ─► Paper

Done, past its day and ahead are told apart by a sign and not by colour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from types import MappingProxyType

from committee_desk.documents.due_list import DUE
from committee_desk.documents.paper import Align, Block, Ending, Facts, Grid, Note, Paper, Text
from committee_desk.documents.wording import DECIDED, day, won
from committee_desk.domain.timeline import SIGNS, Event, Point, Timeline

TITLE = "경과표"
EVENTS: Mapping[Event, str] = MappingProxyType(
    {
        Event.RECEIVED: "접수",
        Event.RETURNED: "보완 요구",
        Event.SUPPLEMENT_DUE: "보완 기한",
        Event.SUPPLEMENTED: "보완",
        Event.ASKED: "요청",
        Event.REPLIED: "회신",
        Event.MISSED: "미제출·불출석",
        Event.DROPPED: "요청 취소",
        Event.PROCEEDINGS_ENDED: "사건 종결",
        Event.REPLY_DUE: "회신 기한",
        Event.MEET_DUE: "심의 기한",
        Event.DECIDE_DUE: "결정 기한",
        Event.ENDED: "취하·반려",
        Event.DECIDED: "의결",
        Event.NOTIFIED: "통보",
        Event.PUBLISHED: "결과 공개",
        Event.FOLLOWED_UP: "후속 조치",
        Event.REACHED: "제안 단계",
        Event.ANSWERED: "답변",
        Event.ANSWER_DUE: "답변 기한",
        Event.STEP_DONE: "이정표 완료",
        Event.STEP_DUE: "이정표 기한",
        Event.REPORTED: "분기 보고",
        Event.LED_BY: "담당 변경",
        Event.PROMISED: "우대 결정",
        Event.PROMISE_DUE: "우대 이행 기한",
        Event.KEPT: "우대 이행",
        Event.PAID: "지원금",
        Event.WRITTEN: "사례 작성",
        Event.RELEASED: "사례 공개",
        Event.WON: "외부 수상",
        Event.PROMOTED: "홍보",
        Event.CAME: "발령",
        Event.MOVED: "부서 이동",
        Event.REGRADED: "직급 변경",
        Event.LEFT: "전출·퇴직",
        Event.TRAINED: "교육",
        Event.CHARGED: "직무 지정",
        Event.DISCHARGED: "직무 해제",
        Event.GIVEN: "업무 부여",
        Event.TASK_DUE: "업무 기한",
        Event.TASK_DONE: "업무 완료",
        Event.COMPLAINED: "민원",
    }
)
COUNTED: Mapping[Event, str] = MappingProxyType(
    {Event.REPORTED: "{count}분기", Event.PROMOTED: "도달 {count}명", Event.COMPLAINED: "분기 {count}건"}
)


def paper(found: Timeline, called: Callable[[Enum], str], today: date) -> Paper:
    return Paper(f"{TITLE}: {found.of}", tuple(_blocks(found, called, today)))


def words(one: Point, called: Callable[[Enum], str]) -> str:
    """What a point is of, in one cell."""
    more = [called(each) if isinstance(each, Enum) else each for each in one.more]
    if one.awaited:
        more.insert(0, DUE.get(one.awaited, one.awaited))
    if one.outcome:
        more.append(DECIDED.get(one.outcome, ""))
    if one.won:
        more.append(won(one.won))
    if one.count:
        counted = COUNTED.get(one.event, "{count}명 이수").format(count=f"{one.count:,}")
        more.insert(0 if one.event is Event.REPORTED else len(more), counted)
    return ", ".join(filter(None, (one.told, *more)))


def _blocks(found: Timeline, called: Callable[[Enum], str], today: date) -> Iterator[Block]:
    yield Facts((("대상", found.of), ("기준일", day(today))))
    if found.points:
        yield Grid(
            ("일자", "", "구분", "내용"),
            tuple(_row(_under(found.of, one), called, today) for one in found.points),
            widths=(17, 6, 17, 60),
            aligns=(Align.CENTER, Align.CENTER, Align.LEFT, Align.LEFT),
        )
        yield Note("● 있었던 일 · ○ 앞둔 기한 · ▲ 지난 기한")
    else:
        yield Text("기록된 일이 없다.")
    if found.namesakes:
        yield Note(f"같은 이름이 {found.namesakes}명 더 있어, 이름만으로 알려진 것은 싣지 아니함.")
    yield Ending()


def _under(head: str, one: Point) -> Point:
    """What the head of the paper calls by name, its lines need not say again."""
    return replace(one, told="") if one.told == head else one


def _row(one: Point, called: Callable[[Enum], str], today: date) -> tuple[str, ...]:
    return day(one.on), SIGNS[one.mark(today)], EVENTS[one.event], words(one, called)
