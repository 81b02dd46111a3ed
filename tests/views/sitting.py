"""A meeting of nine designated members and four items, for the meeting's screens to be tried on."""

from dataclasses import replace
from datetime import date, time

from committee_desk.acts import desk as desk_acts
from committee_desk.acts import item, matter, meeting
from committee_desk.domain.kinds.exemption import Criterion, Exemption, Judged
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.report import Report
from committee_desk.models.desk import Desk
from tests.views import committee
from tests.views.desks import NOON, door_in_memory, once

BY = {"by": desk_acts.MAKER, "at": NOON}
DAY = date(2026, 11, 27)
MATTERS = (
    ("report", "전차 회의 조치결과 보고", "기획예산과", Report(content="모두 조치함")),
    ("other", "2027년 적극행정 실행계획(안)", "기획예산과", Other(motion="원안과 같이 의결한다.")),
    ("exemption", "긴급 제설 계약에 대한 면책 건의", "도로과", Exemption()),
    ("other", "옥외영업 조건부 허용 의견제시", "위생과", Other(motion="조건부로 허용한다.")),
)


def judged():
    """Particulars with every criterion met, each with its evidence."""
    met = Criterion(Judged.MET, "붙임 1, 2쪽", "주민의 안전을 위한 일이었음")
    return Exemption(public_interest=met, active_handling=met, no_gross_fault=met)


def without_evidence():
    """Judged, but one finding names no evidence."""
    return replace(judged(), no_gross_fault=Criterion(Judged.MET, "", "절차를 지킴"))


def ready_matter(door, received_on=date(2026, 11, 20)):
    """One more matter, ready for an agenda."""
    own = Other(motion="승인한다.")
    received = door.do(matter.receive, "other", "늦게 온 안건", received_on, particulars=own, **BY)
    return door.do(matter.make_ready, received.result.id, **BY).result


@once
def drafted(particulars=None):
    """A door to a desk with a meeting in preparation; gives the meeting and its items too."""
    door = door_in_memory()
    people = committee.members(door)
    planned = door.do(meeting.plan, "제7차 적극행정위원회", DAY, time(11), "3층 대회의실", **BY).result
    designated = tuple(one.id for one in (people[0], people[3], *people[7:14]))
    door.do(meeting.designate, planned.id, designated, **BY)
    items = []
    for kind, title, department, own in MATTERS:
        own = particulars if kind == "exemption" and particulars else own
        facts = {"department": department, "submitter": f"{department}장", "particulars": own}
        received = door.do(matter.receive, kind, title, date(2026, 11, 3), **facts, **BY).result
        door.do(matter.make_ready, received.id, **BY)
        items.append(door.do(item.place, planned.id, received.id, **BY).result)
    return door, planned, items


@once
def convened(particulars=None):
    """The same, its notice sent in time."""
    door, planned, items = drafted(particulars)
    door.do(meeting.convene, planned.id, date(2026, 11, 18), **BY)
    return door, planned, items


@once
def opened(present=7, particulars=None):
    """The same, called to order with so many in the room."""
    door, planned, items = convened(particulars)
    designated = door.ask(lambda session: meeting.meetings.get(session, planned.id)).designated
    door.do(meeting.take_attendance, planned.id, frozenset(designated[:present]), time(11), **BY)
    door.do(meeting.call_to_order, planned.id, time(11), **BY)
    return door, planned, items


def desk_of(door):
    return Desk(door, by=desk_acts.MAKER, clock=lambda: NOON)
