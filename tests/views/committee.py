"""A committee of fifteen in an invented district, with a few matters, for screens to be tried on."""

from datetime import date
from functools import partial

from committee_desk.acts import desk as desk_acts
from committee_desk.acts import matter, person
from committee_desk.domain.kinds.exemption import Asker, Audit, Criterion, Exemption, Judged
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.known import Known
from committee_desk.domain.person import Gender, Kind, Membership, Post, Role
from committee_desk.models.desk import Desk
from tests.views.desks import NOON, door_in_memory, once

BY = {"by": desk_acts.MAKER, "at": NOON}
NAMES = (
    "김위원 이정숙 박현우 최은영 정민호 강수진 조영태 윤서연 장동건 임하늘 한지민 오세훈 서유리 신동엽 권나라"
)
OFFICES = ("한빛구 부구청장", "감사담당관", "한빛대학교 행정학과", "법무법인 한결", "한빛시민연대")


def members(door):
    """Fifteen members: a chair, six by their office, eight from outside, two whose terms end soon."""
    found = []
    for at, name in enumerate(NAMES.split()):
        official = at < 7
        term = Membership(
            role=Role.CHAIR if at == 0 else Role.MEMBER,
            kind=Kind.EX_OFFICIO if official else Kind.COMMISSIONED,
            post=Post.AUDIT_HEAD if at == 1 else Post.NONE,
            begins=date(2024, 1, 1),
            ends=None if official else date(2026, 12, 15) if at > 12 else date(2027, 12, 31),
        )
        entered = door.do(
            person.enter,
            name,
            office=OFFICES[at % len(OFFICES)],
            title="위원" if at else "위원장",
            gender=Gender.FEMALE if at % 2 else Gender.MALE,
            memberships=(term,),
            interests=("한빛건설 주식회사",) if at == 3 else (),
            **BY,
        )
        found.append(entered.result)
    return found


def exemption():
    return Exemption(
        audit=Audit.ADMINISTRATIVE,
        asked_by=Asker.OFFICIAL,
        applicant="7급 김○○",
        audit_name="2026년 한빛구 정기종합감사",
        audit_body="한빛시 감사위원회",
        audit_period="2026. 9. 7. ~ 9. 25.",
        found="긴급 제설 용역을 계약 절차가 끝나기 전에 시행함",
        expected="주의",
        account="대설경보가 내려진 밤에 제설 차량이 모자라 먼저 시행하고 다음 날 계약함",
        public_interest=Criterion(Judged.MET, "붙임 1, 2쪽", "주민의 안전을 위한 일이었음"),
        active_handling=Criterion(Judged.MET, "붙임 2, 4쪽", "가능한 방법을 모두 알아봄"),
        no_gross_fault=Criterion(Judged.PARTLY, "", "절차 하나를 빠뜨림"),
        private_interest=Known.NO,
        procedural_defect=Known.NO,
        informed=Known.YES,
    )


def matters(door):
    """One of each kind."""
    receive = partial(door.do, matter.receive, **BY)
    plan = Other(motion="2027년 적극행정 실행계획(안)을 원안과 같이 의결한다.", reason="매년 세움")
    return [
        receive(
            "exemption",
            "긴급 제설 계약에 대한 면책 건의",
            date(2026, 11, 3),
            submitter="도로과장",
            department="도로과",
            summary="대설경보 중 먼저 시행한 제설 용역",
            particulars=exemption(),
        ).result,
        receive(
            "other",
            "2027년 적극행정 실행계획(안)",
            date(2026, 11, 2),
            submitter="기획예산과장",
            department="기획예산과",
            particulars=plan,
        ).result,
        receive(
            "report",
            "중점과제 추진상황",
            date(2026, 11, 5),
            department="기획예산과",
            particulars=Report(content="아홉 과제 가운데 일곱을 마침"),
        ).result,
    ]


def desk_of_committee():
    """A desk with the committee and its matters."""
    return Desk(_with_matters()[0], by=desk_acts.MAKER, clock=lambda: NOON)


@once
def _with_matters():
    door = door_in_memory()
    members(door)
    matters(door)
    return (door,)
