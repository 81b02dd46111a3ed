"""Nine key tasks that a meeting has selected, seven done and two on course, for tests of what follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from committee_desk.acts import declaration, item, key_task, matter
from committee_desk.domain.key_task import KeyTask, Milestone, Status
from committee_desk.domain.kinds.key_tasks import Candidate, KeyTasks
from committee_desk.domain.kinds.plan import CoreTask, Plan
from committee_desk.domain.matter import Resolution
from committee_desk.store import key_tasks
from tests.acts.making import Room
from tests.jobs.test_kinds import on_the_agenda

TITLES = (
    ("체납 안내 알림톡 발송", "세무1과"),
    ("기초생활 탈락 가구 다시 살피기", "복지정책과"),
    ("장애인 비전센터 조성", "장애인복지과"),
    ("음악분수 조성", "공원녹지과"),
    ("어르신 일자리 통합창구", "어르신복지과"),
    ("골목상권 공동배송", "일자리경제과"),
    ("불법광고물 자동경고 전화", "도시디자인과"),
    ("빈집 활용 주차장", "주차관리과"),
    ("야간 민원상담실", "민원여권과"),
)
GOING = ("K4", "K8")
SELECTION = KeyTasks(
    2026,
    candidates=tuple(
        Candidate(
            f"K{at}",
            title,
            True,
            "participation",
            department=department,
            main_official="김○○",
            needs_consultation=at == 4,
        )
        for at, (title, department) in enumerate(TITLES, 1)
    ),
    basis="파급효과와 주민 체감도",
)
STEPS = (("계획", date(2026, 3, 31)), ("설계", date(2026, 6, 30)), ("시행", date(2026, 10, 31)))
LAST = ("준공", date(2026, 12, 20))
PLAN = Plan(
    2027,
    tasks=(
        CoreTask(
            "1-1", "찾아가는 적극행정 교육", "culture", "행정지원과", "이○○", "이수율", "%", "90", "연중"
        ),
        CoreTask("2-1", "우수공무원 선발과 우대", "reward", "행정지원과", "박○○", "선발", "명", "12"),
        CoreTask("5-1", "구민이 뽑은 적극행정 사례", "participation", "홍보담당관"),
        CoreTask("3-1", "사전컨설팅 활성화", "protection", "감사담당관", indicator="신청", unit="건"),
        CoreTask("4-1", "소극행정 예방 점검", "passive", "감사담당관", indicator="점검", unit="회"),
    ),
    contents=("tasks", "selection", "training", "protection", "passive"),
    heard="주민참여단 12명",
)


def selected(room: Room) -> list[KeyTask]:
    """The nine, as the meeting has chosen them."""
    _held, placed = on_the_agenda(room, {"key_tasks": SELECTION})
    id = placed["key_tasks"].id
    room.do(item.take_up, id, time(14, 5))
    room.do(item.all_in_favour, id)
    room.do(declaration.declare, id, Resolution.AS_PROPOSED, time(14, 6))
    tasks: list[KeyTask] = room.ask(key_tasks.of_year, 2026)
    return tasks


def nine(room: Room) -> list[KeyTask]:
    """The nine after three quarters; of two the last steps are still ahead, one of these is past its day."""
    for one in selected(room):
        going = one.code in GOING
        steps = [Milestone(what, due, due) for what, due in STEPS]
        if going:
            steps[-1] = replace(steps[-1], done_on=None)
        room.do(key_task.change, replace(one, milestones=(*steps, *([Milestone(*LAST)] if going else ()))))
        told = (Status.ON_COURSE, Status.ON_COURSE, Status.ON_COURSE if going else Status.DONE)
        for quarter, status in enumerate(told, 1):
            on = date(2026, 3 * quarter + 1, 5)
            room.do(key_task.report, one.id, quarter, status, "계획대로 추진", f"{one.department} 김○○", on)
    tasks: list[KeyTask] = room.ask(key_tasks.of_year, 2026)
    return tasks


def planned(room: Room) -> None:
    """A plan on the docket, of which one area and three contents are still to be filled."""
    room.do(
        matter.receive,
        "plan",
        "2027년 적극행정 실행계획(안)",
        date(2026, 11, 20),
        department="기획예산과",
        particulars=PLAN,
    )
