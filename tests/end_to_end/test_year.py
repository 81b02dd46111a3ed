"""A year of an office, from the plan in January to the rewards carried out by March, and told in figures.

plan · key tasks · four quarters of scoring · exemption · consultation · support · training · selection
"""

import csv
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction

import pytest

from committee_desk.acts import item, key_task, matter, meeting, payment, proposal, register, round
from committee_desk.acts.round import Terms
from committee_desk.domain.case import Case
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.ids import (
    AttendanceId,
    CaseId,
    ComplaintId,
    OfficialId,
    PassiveReportId,
    PaymentId,
    TrainingId,
)
from committee_desk.domain.key_task import Milestone, Status
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.key_tasks import Candidate, KeyTasks
from committee_desk.domain.kinds.selection import Selection
from committee_desk.domain.kinds.support import Proceedings, Support
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Resolution
from committee_desk.domain.method import Criterion, Grade, Method
from committee_desk.domain.official import Official
from committee_desk.domain.passive_report import Outcome, PassiveReport
from committee_desk.domain.passive_report import Stage as ReportStage
from committee_desk.domain.payment import Payment
from committee_desk.domain.proposal import Proposer
from committee_desk.domain.training import Attendance, Training
from committee_desk.jobs import awarding, exporting, issuing, key_task_reports, yearly
from committee_desk.store import grants, key_tasks, matters
from committee_desk.store.yearly import count
from tests.acts.making import SECRETARY, UPHELD, begun, with_members
from tests.jobs.test_kinds import KINDS
from tests.jobs.test_selecting import CRITERIA, FIRST, SECOND

METHOD = Method(
    (Criterion("new", "창의성", Fraction(40)), Criterion("use", "효과성", Fraction(60))),
    grades=(Grade("금상", Fraction(90), 1_000_000), Grade("은상", Fraction(80), 500_000)),
)
QUARTERS = {1: date(2026, 3, 26), 2: date(2026, 6, 25), 3: date(2026, 9, 22), 4: date(2026, 12, 17)}
TASKS = KeyTasks(
    2026,
    candidates=(
        Candidate("K1", "체납 안내 알림톡", True, "participation", department="징수과", main_official="김○○"),
        Candidate("K2", "음악분수 조성", True, "participation", department="공원과", main_official="이○○"),
    ),
    basis="주민 체감도",
)


def at(day):
    return {"by": SECRETARY, "at": datetime.combine(day, time(1), UTC)}


def received(room, kind, title, day, about):
    one = room.do(matter.receive, kind, title, day, particulars=about, department="행정지원과", **at(day))
    room.do(matter.make_ready, one.id, **at(day))
    return one.id


def held(room, members, day, *ids):
    """A meeting that resolves each as proposed, and hears what is only reported."""
    title = f"2026년 적극행정위원회 {day:%m월}"
    made = room.do(meeting.plan, title, day, time(14), "회의실", **at(day))
    room.do(meeting.designate, made.id, tuple(members), **at(day))
    placed = [room.do(item.place, made.id, id, **at(day)) for id in ids]
    room.do(meeting.convene, made.id, day - timedelta(days=9), **at(day))
    room.do(meeting.take_attendance, made.id, frozenset(members), time(13, 50), **at(day))
    room.do(meeting.call_to_order, made.id, time(14), **at(day))
    for minute, one in enumerate(placed, start=5):
        room.do(item.take_up, one.id, time(14, minute), **at(day))
        voted = room.matter(one.matter).particulars.voted
        if voted:
            room.do(item.all_in_favour, one.id, **at(day))
        how = Resolution.AS_PROPOSED if voted else Resolution.REPORTED
        room.do(item.declare, one.id, how, time(14, minute), **at(day))
    room.do(meeting.close, made.id, time(15), **at(day))
    return made.id


def scored(room, panel, quarter, day):
    """A round of two proposals, one of them good enough for an award; its list is ready for the meeting."""
    early = day - timedelta(days=40)
    ids = [
        room.do(
            proposal.receive,
            f"{quarter}분기 제안 {number}",
            early,
            proposers=(Proposer(f"제안자{quarter}{number}", "징수과"),),
            department="기획예산과",
            **at(early),
        ).id
        for number in (1, 2)
    ]
    terms = Terms(tuple(panel), tuple(ids))
    one = room.do(round.open_, f"{quarter}분기 심사", f"2026-Q{quarter}", METHOD, terms, **at(early))
    for member in panel:
        for id, marks in zip(ids, ((38, 55), (20, 30)), strict=True):
            told = dict(zip(("new", "use"), map(Fraction, marks), strict=True))
            room.do(round.mark, one.id, id, member, told, "", **at(early))
        room.do(round.submit, one.id, member, **at(early))
    for step in (round.fix, round.reveal, round.close):
        room.do(step, one.id, **at(early))
    asked = awarding.propose(room.door, one.id, **at(early)).result
    room.do(matter.make_ready, asked.id, **at(early))
    return asked.id


def reported(room, quarter, day):
    """What the quarter brought each key task, put before the body."""
    for one in room.ask(key_tasks.of_year, 2026):
        done = quarter == 4 and one.code == "K1"
        status = Status.DONE if done else Status.ON_COURSE
        told = (quarter, status, "계획대로", f"{one.department} 김○○", day)
        room.do(key_task.report, one.id, *told, **at(day))
    proposed = key_task_reports.propose(room.door, 2026, **at(day)).result
    room.do(matter.make_ready, proposed.id, **at(day))
    return proposed.id


def trained(room):
    day = date(2026, 4, 14)
    people = [
        room.do(
            register.enter, "official", Official(OfficialId(0), f"A{at_}", f"직원{at_}", office), **at(day)
        ).id
        for at_, office in enumerate(("징수과", "징수과", "공원과", "공원과"))
    ]
    told = Training(TrainingId(0), "", "적극행정 교육", day, minutes=120, place="대강당")
    one = room.do(register.enter, "training", told, **at(day))
    for at_, id in enumerate(people[:3]):
        office = ("징수과", "징수과", "공원과")[at_]
        line = Attendance(AttendanceId(0), "", one.id, f"직원{at_}", office, official=id)
        room.do(register.enter, "attendance", line, **at(day))


def supported(room, members):
    """An official tried for what was done for the public: acquitted, then supported, then paid."""
    about = Support(
        applicant="도로과 7급 박○○",
        support=Proceedings.CRIMINAL,
        wanted=3_000_000,
        granted=3_000_000,
        acquitted_on=date(2026, 7, 1),
        insured=Known.NO,
    )
    id = received(room, "support", "형사소송 지원", date(2026, 7, 6), about)
    held(room, members, date(2026, 7, 16), id)
    paid = Payment(PaymentId(0), id, date(2026, 7, 30), 3_000_000, party="법무법인 한결")
    room.do(payment.enter, paid, **at(date(2026, 7, 30)))


def complained(room):
    day = date(2026, 5, 4)
    told = Complaint(ComplaintId(0), "", "주차장 부족", day, department="주차관리과", theme="주차")
    raised = room.do(proposal.receive, "민원에서 나온 제안", day, complaint="1AA-1", **at(day))
    one = room.do(register.enter, "complaint", told, **at(day))
    room.do(register.correct, "complaint", replace(one, proposal=raised.id), **at(day))
    for number, answered, outcome in ((1, 9, Outcome.PASSIVE), (2, 29, Outcome.NOT_PASSIVE)):
        report = PassiveReport(
            PassiveReportId(0),
            f"S{number}",
            f"소극행정 신고 {number}",
            day,
            stage=ReportStage.ANSWERED,
            answered_on=date(2026, 5, answered),
            outcome=outcome,
            measures="시정",
        )
        room.do(register.enter, "passive_report", report, **at(date(2026, 5, answered)))


@pytest.fixture(scope="module")
def room():
    room = begun()
    members = with_members(room)
    panel = members[:3]
    held(
        room,
        members,
        date(2026, 1, 22),
        received(room, "plan", "2026년 실행계획", date(2026, 1, 8), year_plan()),
    )
    held(room, members, date(2026, 2, 5), received(room, "key_tasks", "중점과제", date(2026, 1, 23), TASKS))
    for one in room.ask(key_tasks.of_year, 2026):
        if one.code == "K1":
            step = Milestone("시행", date(2026, 10, 31), date(2026, 10, 30))
            room.do(key_task.change, replace(one, milestones=(step,)), **at(date(2026, 10, 30)))
    consulted = Consultation(question="할 수 있는가.", wide=Known.YES, answer="할 수 있다.")
    asked = received(room, "consultation", "알림톡 발송", date(2026, 2, 10), consulted)
    exempted = received(room, "exemption", "제설 계약", date(2026, 2, 20), UPHELD)
    trained(room)
    complained(room)
    supported(room, members)
    for quarter, day in QUARTERS.items():
        awards = scored(room, panel, quarter, day)
        extra = [asked, exempted] if quarter == 1 else []
        held(room, members, day, awards, reported(room, quarter, day), *extra)
    criteria = received(room, "selection_criteria", "선발기준", date(2026, 11, 2), CRITERIA)
    chosen = Selection("2026년", 2026, criteria, candidates=(FIRST, SECOND))
    held(room, members, date(2026, 11, 19), criteria)
    selected = received(room, "selection", "우수공무원 선발", date(2026, 11, 20), chosen)
    held(room, members, date(2026, 12, 22), selected)
    for one in room.ask(grants.of, selected):
        done = replace(one, done_on=date(2027, 2, 26), evidence="인사발령 2027-3")
        room.do(register.correct, "grant", done, **at(date(2027, 2, 26)))
    told = Case(CaseId(0), "", "알림톡", date(2026, 12, 28), account="알림톡", awards="시장상", released=True)
    room.do(register.enter, "case", told, **at(date(2026, 12, 28)))
    return room


def year_plan():
    return replace(KINDS["plan"], year=2026)


def exported(room, kind, folder):
    file = folder / f"{kind}.csv"
    exporting.export(room.door, kind, file)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_the_year_is_reconciled_by_a_count_over_the_exports(room, tmp_path):
    year = room.ask(count, 2026)
    listed = exported(room, "matters", tmp_path)
    kinds = Counter(one["종류"] for one in listed)
    promised = exported(room, "rewards", tmp_path)
    reports = exported(room, "passive-reports", tmp_path)
    proposals = exported(room, "proposals", tmp_path)

    told = {name: one.value for name, one in year.statistics.items() if one.value}
    assert told == {
        "meetings": len(QUARTERS) + 5,
        "matters_received": len(listed),
        "matters_decided": len(listed),
        "days_to_decision": year["days_to_decision"].value,
        "consultations": kinds["사전컨설팅 자문"],
        "exemptions": kinds["면책 건의"],
        "exemptions_upheld": 1,
        "supported": 1,
        "support_paid": 3_000_000,
        "proposals": len(proposals),
        "rounds": len(QUARTERS),
        "awarded": len(QUARTERS) * 1_000_000,
        "selected": 2,
        "promised": len(promised),
        "kept": Fraction(4, len(promised)),
        "trainings": 1,
        "trained": Fraction(3, 4),
        "training_hours": 6,
        "core_tasks": len(year_plan().tasks),
        "key_tasks": 2,
        "key_tasks_done": Fraction(1, 2),
        "complaints": 1,
        "complaints_raised": 1,
        "passive_reports": len(reports),
        "passive_in_time": Fraction(1, 2),
        "passive_found": 1,
        "cases": 1,
        "outside_awards": 1,
    }


def test_what_a_year_has_decided_is_on_paper(room):
    plan = room.ask(matters.of_kind, "plan")[0]

    issued = issuing.issue(room.door, 1, "plan", plan.id, **at(date(2026, 1, 23))).result

    assert (issued.kind, issued.matter) == ("plan", plan.id)


def test_the_year_is_reported_to_the_committee_and_its_journal_is_whole(room):
    proposed = yearly.propose(room.door, 2026, **at(date(2027, 1, 15))).result

    assert "자체 점검 17개 지표 중" in proposed.summary
    assert room.examine().faults == ()
