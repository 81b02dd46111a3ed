"""The registers in their states: to look at, and to try by the checks.

REGISTER_SCENES (name, maker) ─► tests.pictures
"""

from datetime import date
from functools import partial

from committee_desk.acts import desk as desk_acts
from committee_desk.acts import register
from committee_desk.domain.case import Case
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.grant import Grant, Receiver
from committee_desk.domain.ids import GrantId
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.officer import Charge, Officer
from committee_desk.domain.official import Official
from committee_desk.domain.passive_report import Channel, Outcome, PassiveReport, Stage
from committee_desk.domain.promotion import Promotion
from committee_desk.domain.proposal import Employment
from committee_desk.domain.training import Attendance, Mode, Training
from committee_desk.models.desk import Desk
from committee_desk.store import journal
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views import sitting
from tests.views.desks import NOON, once

BY = {"by": desk_acts.MAKER, "at": NOON}
SIZE = (1366, 688)
REPORTS = (
    ("허가 회신 지연", "도로과", date(2026, 9, 2), {"stage": Stage.ANSWERED, "outcome": Outcome.NOT_PASSIVE}),
    ("허가 회신 지연", "도로과", date(2026, 10, 12), {"stage": Stage.ANSWERED, "outcome": Outcome.PASSIVE}),
    ("법령에 없는 서류 요구", "위생과", date(2026, 11, 5), {"extended": True, "channel": Channel.CENTER}),
    ("전화 돌리기", "복지정책과", date(2026, 11, 12), {}),
    ("도로 파손 신고 미처리", "건축과", date(2026, 11, 20), {}),
    ("민원 이첩 반복", "위생과", date(2026, 11, 24), {"again": True}),
)
STAFF = (("이수진", "민원과"), ("박현우", "도로과"), ("김민수", "도로과"), ("최○○", "위생과"))
TASKS = (
    ("현장 점검 협조", "도로과", date(2026, 11, 20), {}),
    ("인사 자료 제출", "총무과", date(2026, 11, 29), {}),
    ("민원 통계", "민원과", date(2026, 11, 10), {"done_on": date(2026, 11, 12), "result": "세 쪽을 냄"}),
)
AWARDS = (
    ("이수진(민원과)", {"won": 500_000, "grade": "금상", "due_on": date(2026, 11, 20)}),
    ("박현우(도로과)", {"measure": "special_leave", "condition": "관리 부서를 정할 것"}),
    ("민원과", {"receiver": Receiver.DEPARTMENT, "won": 1_000_000, "done_on": date(2026, 11, 12)}),
)
CONTENT = "담당 부서에 문의하였으나 검토 중이라는 답만 받았습니다."


def reports_of(door):
    """Six: the second makes the first again, two are late."""
    kept = []
    for place, (title, office, received, more) in enumerate(REPORTS):
        facts = {"department": office, "content": CONTENT, **more}
        if place == 1:
            facts["first_report"] = kept[0].id
        report = PassiveReport(0, f"1AA-26{received:%m}-{place + 1:07}", title, received, **facts)
        kept.append(door.do(register.enter, "passive_report", report, **BY).result)
    return kept


def year_of(door):
    """Complaints about two things, four officials, a training and who attended it."""
    for place, title in enumerate(("골목 불법 주차", "골목 불법 주차", "공원 화장실", "골목 불법 주차")):
        one = Complaint(0, "", title, date(2026, 10, 5 + place), "국민신문고", "주차관리과", CONTENT)
        door.do(register.enter, "complaint", one, **BY)
    for place, (name, office) in enumerate(STAFF):
        one = Official(0, f"{101 + place}", name, office, "8급", employment=list(Employment)[1 + place])
        door.do(register.enter, "official", one, **BY)
    held = Training(
        0, "", "적극행정 교육", date(2026, 3, 5), minutes=90, speaker="한○○", programme=("1부", "2부")
    )
    training = door.do(register.enter, "training", held, **BY).result
    for place, (name, office) in enumerate(STAFF[:3]):
        one = Attendance(0, "", training.id, name, office, mode=Mode.REMOTE if place else Mode.IN_PERSON)
        door.do(register.enter, "attendance", one, **BY)


def office_of(door, decided):
    """Tasks between departments, two officers, what was made known, a case, and awards to be carried out."""
    enter = partial(door.do, register.enter, **BY)
    for place, (title, office, due, facts) in enumerate(TASKS):
        given = date(2026, 11, 2 + place)
        task = OfficeTask(0, "", title, given, "기획예산과", office, assignee="박현우", due_on=due, **facts)
        enter("office_task", task)
    enter("officer", Officer(0, "", "이정숙", date(2026, 1, 5), Charge.RESPONSIBLE, "기획예산과", "과장"))
    enter(
        "officer", Officer(0, "", "감사담당관", date(2026, 1, 5), Charge.PROTECTION, until=date(2026, 6, 30))
    )
    enter("promotion", Promotion(0, "", "적극행정 우수사례 카드뉴스", date(2026, 9, 3), "누리집", 1840))
    enter(
        "case", Case(0, "", "긴급 제설 용역", date(2026, 11, 3), "exemption", "도로과", CONTENT, "원안의결")
    )
    door.do(_promised, decided, **BY)


def _promised(session, item, *, by, at):
    for place, (person, facts) in enumerate(AWARDS, start=1):
        one = Grant(GrantId(place), item.matter, item.id, None, person, date(2026, 10, 30), **facts)
        journal.keep(session, "grant.promised", one, by=by, at=at)


@once
def _made():
    door, _, items = sitting.drafted()
    reports_of(door)
    year_of(door)
    office_of(door, items[-1])
    return (door,)


def desk_of_registers():
    return Desk(_made()[0], by=desk_acts.MAKER, clock=lambda: NOON)


def room(step=lambda page: None, desk=desk_of_registers):
    def make():
        window = Shell(desk(), ROOMS)
        window.resize(*SIZE)
        window.show()
        step(window.enter("registers"))
        return window

    return make


def naming(page):
    page.panel.filter.click()


def of(kind, tab=1):
    """Another register, at what belongs to its first line."""

    def step(page):
        page._show(kind)
        page.panel.tabs.setCurrentIndex(tab)

    return step


REGISTER_SCENES = {
    "registers-new": room(lambda page: page.panel.new_line.click()),
    "registers-filter": room(naming),
    "registers-complaints": room(of("complaint")),
    "registers-officials": room(of("official", 0)),
    "registers-trainings": room(of("training")),
    "registers-attendances": room(of("attendance", 0)),
    "registers-promotions": room(of("promotion", 0)),
    "registers-office-tasks": room(of("office_task", 0)),
    "registers-officers": room(of("officer", 0)),
    "registers-grants": room(of("grant", 0)),
    "registers-cases": room(of("case", 0)),
}
