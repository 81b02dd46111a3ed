"""보고: what was reported; of key tasks also 중점과제 추진상황, how each of them stands.

Report (content, key tasks as they stood) ─┬─► grounds
                                           └─► status ─► chart, quarters, what is late
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from committee_desk.documents import letter, yearly
from committee_desk.documents.paper import (
    Align,
    Block,
    Chart,
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Lane,
    Paper,
    Text,
)
from committee_desk.documents.signers import boxes
from committee_desk.documents.wording import day, day_of_week, item_of
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.ids import PersonId
from committee_desk.domain.key_task import QUARTERS, KeyTask, Status, course
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.yearly import Year, check

# The sign says the same as the word, for a copy in black and white and for a glance.
STATUS: Mapping[Status, str] = MappingProxyType(
    {Status.ON_COURSE: "● 정상", Status.DELAYED: "▲ 지연", Status.DONE: "■ 완료"}
)
HEAD = ("코드", "과제명", "1분기", "2분기", "3분기", "4분기", "다음 이정표")
WIDTHS = (9, 27, 11, 11, 11, 11, 20)
ALIGNS = (Align.CENTER, Align.LEFT, *(Align.CENTER,) * 4, Align.LEFT)
WITHOUT = "—"
PAST = "이정표 지남"


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """A report is heard, and nothing is resolved."""
    return ("보고를 받고 별도의 의결 없이 마친다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    about = _report(agendum.matter)
    yield from letter.told((("보고 내용", about.content), ("앞으로의 계획", about.next_steps)))


def on_key_tasks(agendum: Agendum) -> bool:
    return bool(_report(agendum.matter).key_tasks)


def signer(_record: Record, agendum: Agendum) -> tuple[PersonId, ...]:
    """Whoever presided when it was heard."""
    declared = agendum.item.declared
    return (declared.presided,) if declared and declared.presided is not None else ()


def status(record: Record, agendum: Agendum) -> Paper:
    year = _report(agendum.matter).key_tasks[0].year
    return Paper(f"{year}년 중점과제 추진상황", tuple(_blocks(record, agendum)))


def on_a_year(agendum: Agendum) -> bool:
    return _report(agendum.matter).year is not None


def year(record: Record, agendum: Agendum) -> Paper:
    """추진실적, with the table of the rules that held when it was heard."""
    about = _report(agendum.matter)
    now, before = about.year or Year(record.meeting.held_on.year), about.year_before or Year(0)
    told = yearly.paper(now, before, tuple(check(now, record.rules)))
    read = Text("위와 같이 추진실적을 보고받았음을 확인합니다.")
    signed = Keep((read, boxes(record, signer(record, agendum))))
    return replace(told, blocks=(_facts(record, agendum), *told.blocks, signed))


def summary(tasks: tuple[KeyTask, ...], on: date) -> str:
    """How they stand together: 중점과제 9건: 완료 7, 정상 2(이정표 지남 1), 지연 0."""
    found = course(tasks)
    lagging = sum(one.lags(on) for one in tasks)
    late = f"({PAST} {lagging})" if lagging else ""
    told = f"완료 {found.done}, 정상 {found.on_course}{late}, 지연 {found.delayed}"
    return f"중점과제 {found.all}건: {told}"


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, on = _report(agendum.matter), agendum.matter.received_on
    tasks = about.key_tasks
    yield _facts(record, agendum)
    yield Text(f"{summary(tasks, on)}.")
    yield Heading("1. 추진상황")
    yield Chart(tuple(_lane(one, on) for one in tasks))
    yield Heading("2. 분기별 상황")
    yield Grid(HEAD, tuple(map(_row, tasks)), widths=WIDTHS, aligns=ALIGNS)
    if late := tuple(_late(tasks, on)):
        yield Heading("3. 지연되었거나 협의가 필요한 과제")
        yield from late
    yield from letter.told((("보고 내용", about.content), ("앞으로의 계획", about.next_steps)))
    yield Ending()
    yield Keep(
        (Text("위와 같이 추진상황을 보고받았음을 확인합니다."), boxes(record, signer(record, agendum)))
    )


def _facts(record: Record, agendum: Agendum) -> Facts:
    matter = agendum.matter
    facts = (
        ("제목", matter.title),
        ("회의", f"{record.meeting.title} {item_of(agendum.item)}"),
        ("기준일", day(matter.received_on)),
        ("의안번호", matter.number),
        ("보고일", day_of_week(record.meeting.held_on)),
        ("보고부서", matter.department or WITHOUT),
    )
    return Facts(facts, pairs=2, wide=("제목", "회의"))


def _lane(task: KeyTask, on: date) -> Lane:
    done = f" {task.done_milestones}/{len(task.milestones)}" if task.milestones else ""
    name = f"{task.code} {task.title}\n{task.department}".strip()
    past = f"\n{PAST}" if task.lags(on) else ""
    return Lane(name, task.marks(on), f"{STATUS[task.status]}{done}{past}")


def _row(task: KeyTask) -> tuple[str, ...]:
    told = (task.quarter(number) for number in QUARTERS)
    ahead = task.next_due()
    following = f"{ahead.what}\n({day(ahead.due)})" if ahead and ahead.due else WITHOUT
    return (
        task.code,
        task.title,
        *(STATUS[one.status] if one else WITHOUT for one in told),
        following,
    )


def _late(tasks: tuple[KeyTask, ...], on: date) -> Iterator[Block]:
    """Why a task is late, what is past its day, and what has to be asked about first."""
    for task in tasks:
        told = []
        if task.status is Status.DELAYED:
            last = task.quarters[-1]
            told.append(f"{last.quarter}분기 지연: {last.words} ({last.reporter})")
        if past := [f"{one.what}({day(one.due)})" for one in task.late(on) if one.due]:
            told.append(f"기한이 지난 이정표: {', '.join(past)}")
        if task.needs_consultation:
            told.append("사전컨설팅·의견제시 의뢰함" if task.consultation else "사전컨설팅·의견제시가 필요함")
        if told and task.status is not Status.DONE:
            yield Text(", ".join(told) + ".", lead=f"{task.code} {task.title}")


def _report(matter: Matter) -> Report:
    if not isinstance(matter.particulars, Report):
        raise TypeError(f"matter {matter.number} is no report")
    return matter.particulars
