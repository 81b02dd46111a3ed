"""A year of an office, made once for all who look at it: from the plan in January to what was kept by March.

    officers · plan · key tasks ─► four quarters of scoring and reviews ─► consultation · exemption · support
    staff, attendances, reports, complaints from lists ─► training · measures · proposals ─► cases · promotion
    opinion · ratification · a plan revised · work ended · a model failure · one resolved in writing ─┤
    criteria ─► selection · department awards ─► carried out ─► the yearly report, heard in January ◄─┘

Every step is an act or a job, as a person would take it; lists come in as an office has them.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from functools import cache

from committee_desk.acts import (
    declaration,
    desk,
    item,
    key_task,
    matter,
    meeting,
    payment,
    policy,
    proposal,
    register,
    round,
    written_resolution,
)
from committee_desk.acts.door import Door
from committee_desk.acts.round import Terms
from committee_desk.domain.ballot import Choice
from committee_desk.domain.employment import Employment
from committee_desk.domain.grant import Measure, Step
from committee_desk.domain.ids import PaymentId, PolicyId
from committee_desk.domain.key_task import Milestone, Status
from committee_desk.domain.kinds.abolition import Abolition
from committee_desk.domain.kinds.award_list import Given
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.department_awards import DepartmentAwards, DepartmentLine
from committee_desk.domain.kinds.key_tasks import Candidate, KeyTasks
from committee_desk.domain.kinds.model_failure import ModelFailure
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.kinds.plan import CoreTask
from committee_desk.domain.kinds.selection import Selection
from committee_desk.domain.kinds.support import Proceedings, Support
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.matter import Resolution
from committee_desk.domain.method import Criterion, Grade, Method
from committee_desk.domain.office_task import OfficeTask
from committee_desk.domain.officer import Charge, Officer
from committee_desk.domain.payment import Payment
from committee_desk.domain.policy import Claim, Policy
from committee_desk.domain.promotion import Promotion
from committee_desk.domain.proposal import Proposer
from committee_desk.domain.proposal import Stage as IdeaStage
from committee_desk.domain.rules import Layer
from committee_desk.domain.training import Audience, Training
from committee_desk.jobs import awarding, casebook, importing, key_task_reports, promoting, raising, yearly
from committee_desk.jobs import written_resolution as concluding
from committee_desk.jobs.bringing import KINDS as LISTS
from committee_desk.jobs.sheets import Line
from committee_desk.store import complaints, grants, key_tasks, matters
from tests import packs
from tests.acts.making import SECRETARY, UPHELD, Room, begun, copied, with_members
from tests.jobs.test_kinds import KINDS
from tests.jobs.test_selecting import CRITERIA, FIRST, SECOND

METHOD = Method(
    (Criterion("new", "창의성", Fraction(40)), Criterion("use", "효과성", Fraction(60))),
    grades=(Grade("금상", Fraction(90), 1_500_000), Grade("은상", Fraction(80), 500_000)),
)
QUARTERS = {1: date(2026, 3, 26), 2: date(2026, 6, 25), 3: date(2026, 9, 22), 4: date(2026, 12, 17)}
WINNER = "이수진"
PLAN = replace(KINDS["plan"], year=2026)
TASKS = (("K1", "체납 안내 알림톡", "징수과", "김○○"), ("K2", "음악분수 조성", "공원과", "이○○"))
WORKER = replace(
    SECOND, name="박○○", department="공원과", employment=Employment.PUBLIC_SERVICE, home_office="", related=""
)
CAP = 5_000_000
RATIFIED = replace(KINDS["ratification"], happened_on=date(2026, 8, 3))
ENDED = Abolition(
    work="종이 소식지",
    people="2명",
    money="12,000,000원",
    little_effect=Condition(Known.YES, "열람 하루 3건"),
    overlap=Condition(Known.NO),
    few_beneficiaries=Condition(Known.YES, "구독 41명"),
    need_gone=Condition(Known.YES, "누리집으로 옮겨 감"),
    instead="누리집과 알림톡",
)
FAILED = ModelFailure(
    official="경제과 6급 정○○",
    goal="빈 점포 30곳을 채움",
    missed="임대인이 응하지 않음",
    awareness=Condition(Known.YES, "공실률 조사"),
    creativity=Condition(Known.YES, "한 달 가게"),
    activeness=Condition(Known.YES, "면담 52회"),
    reward="특별휴가 2일",
)


def at(day):
    return {"by": SECRETARY, "at": datetime.combine(day, time(1), UTC)}


def received(room, kind, title, day, about):
    one = room.do(matter.receive, kind, title, day, particulars=about, department="징수과", **at(day))
    room.do(matter.make_ready, one.id, **at(day))
    return one.id


def held(room, members, day, *ids):
    """A meeting that resolves each as proposed, and hears what is only reported."""
    title = f"{day.year}년 적극행정위원회 {day:%m월}"
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
        room.do(declaration.declare, one.id, how, time(14, minute), **at(day))
    room.do(meeting.close, made.id, time(15), **at(day))
    return made.id


def brought(room, kind, day, header, *rows):
    """A list as an office has it."""
    lines = [Line(place, row) for place, row in enumerate((header, *rows), start=1)]
    return importing.bring_in(room.door, LISTS[kind], lines, **at(day)).result


def entered(room, kind, line, day):
    return room.do(register.enter, kind, line, **at(day))


def charged(room):
    """Who is charged with what, and what one department asks of another."""
    day = date(2026, 1, 5)
    for charge, name in ((Charge.DEPARTMENT, "기획예산과"), (Charge.RESPONSIBLE, "한○○")):
        entered(room, "officer", Officer(0, "", name, day, charge, "기획예산과"), day)
    entered(room, "officer", Officer(0, "", "오○○", day, Charge.PROTECTION, "감사담당관"), day)
    asked = OfficeTask(0, "", "1분기 실적 자료 제출", date(2026, 3, 2), "기획예산과", "징수과")
    one = entered(room, "office_task", replace(asked, due_on=date(2026, 3, 20)), date(2026, 3, 2))
    done = replace(one, done_on=date(2026, 3, 19), result="제출함")
    room.do(register.correct, "office_task", done, **at(date(2026, 3, 19)))


def planned(room, members):
    """The plan approved in January, its two key tasks chosen in February, one of them finished in autumn."""
    asked = received(room, "plan", "2026년 실행계획", date(2026, 1, 8), PLAN)
    held(room, members, date(2026, 1, 22), asked)
    first = PLAN.tasks[0]
    chosen = tuple(
        Candidate(code, title, True, first.area, first.number, department, official)
        for code, title, department, official in TASKS
    )
    about = KeyTasks(2026, asked, chosen, basis="주민 체감도")
    held(room, members, date(2026, 2, 5), received(room, "key_tasks", "중점과제", date(2026, 1, 23), about))
    step = Milestone("시행", date(2026, 10, 31), date(2026, 10, 30))
    first = next(one for one in room.ask(key_tasks.of_year, 2026) if one.code == "K1")
    room.do(key_task.change, replace(first, milestones=(step,)), **at(date(2026, 10, 30)))


def scored(room, panel, quarter, day):
    """A round of two proposals; the better one is the same proposer's each quarter, until the cap cuts it."""
    early = day - timedelta(days=40)
    ids = [
        room.do(
            proposal.receive,
            f"{quarter}분기 제안 {number}",
            early,
            proposers=(Proposer(WINNER if number == 1 else f"제안자{quarter}", "징수과"),),
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
    return asked.id, one.id, ids[0]


def settled(room, asked, day):
    """What was awarded is adopted; the rest ends with its reason."""
    awarding.settle(room.door, asked, "기준 점수에 이르지 못함", **at(day))


def carried_out(room, round, idea):
    """The idea of the first quarter, adopted and carried out: a personnel benefit in a second step."""
    for words, who in (("다른 구의 사례를 볼 것", ""), ("예산은 있음", "예산팀장")):
        room.do(proposal.discuss, idea, words, who, **at(date(2026, 4, 3)))
    for stage, day in (
        (IdeaStage.NURTURED, date(2026, 4, 10)),
        (IdeaStage.DECIDED, date(2026, 5, 4)),
        (IdeaStage.SHARED, date(2026, 9, 1)),
    ):
        room.do(proposal.move_on, idea, stage, day, "징수과", **at(day))
    day = date(2026, 11, 20)
    asked = awarding.propose(room.door, round, Step.CARRIED_OUT, (idea,), **at(day)).result
    lines = tuple(
        replace(one, given=(Given(f"{WINNER}(징수과)", measure=Measure.SPECIAL_LEAVE),))
        for one in asked.particulars.lines
    )
    kept = room.do(
        matter.fill_in, replace(asked, particulars=replace(asked.particulars, lines=lines)), **at(day)
    )
    room.do(matter.make_ready, kept.id, **at(day))
    return kept.id


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
    """Everybody from a list of staff, of every employment; one training in parts and one for managers."""
    day = date(2026, 4, 14)
    staff = (
        ("A1", WINNER, "징수과", "일반직"),
        ("A2", "박○○", "공원과", "공무직"),
        ("A3", "최○○", "공원과", "기간제"),
    )
    brought(
        room,
        "officials",
        day,
        ("행번", "성명", "부서", "고용구분"),
        *staff,
        ("A4", "정○○", "징수과", "임기제"),
    )
    parts = ("1부 제도 안내", "2부 사례와 질의")
    told = Training(
        0, "", "적극행정 교육", day, minutes=120, place="대강당", speaker="초청 강사 한○○", programme=parts
    )
    entered(room, "training", replace(told, materials="교재 1부", response="만족 4.6/5"), day)
    later = Training(0, "", "관리자 토론", date(2026, 9, 3), Audience.MANAGERS, 60)
    entered(room, "training", later, later.held_on)
    came = (("A1", WINNER, "집합"), ("A2", "박○○", "생중계"), ("A4", "정○○", "생중계"))
    rows = [("적극행정 교육", number, name, how, "") for number, name, how in came]
    header = ("교육", "행번", "성명", "참석방법", "시간")
    brought(room, "attendances", day, header, *rows, ("관리자 토론", "A4", "정○○", "집합", ""))


def supported(room, members):
    """Help while somebody was investigated, the insurer first; and the costs of the trial once acquitted."""
    day = date(2026, 5, 6)
    cover = Policy(
        PolicyId(0), "한빛손해보험", "P-26", date(2026, 1, 1), date(2026, 12, 31), 30_000_000, 120_000_000
    )
    insured = room.do(policy.take_out, cover, **at(date(2026, 1, 2)))
    about = Support("도로과 7급 박○○", support=Proceedings.INVESTIGATION, wanted=4_000_000, granted=4_000_000)
    first = received(
        room, "support", "기소 전 수사 지원", day, replace(about, insured=Known.YES, claimed=Known.YES)
    )
    held(room, members, date(2026, 5, 19), first)
    claim = room.do(
        policy.claim, Claim(0, insured.id, first, date(2026, 5, 20), 4_000_000), **at(date(2026, 5, 20))
    )
    room.do(policy.answer, claim.id, date(2026, 6, 10), 1_000_000, "일부 보상", **at(date(2026, 6, 10)))
    paid(room, first, date(2026, 6, 15), 3_000_000)
    acquitted = replace(about, support=Proceedings.CRIMINAL, acquitted_on=date(2026, 10, 1), insured=Known.NO)
    told = replace(acquitted, wanted=3_000_000, granted=3_000_000)
    second = received(room, "support", "형사소송 지원(무죄 확정)", date(2026, 10, 6), told)
    held(room, members, date(2026, 10, 16), second)
    paid(room, second, date(2026, 10, 30), 3_000_000)
    return first


def paid(room, id, day, won):
    room.do(payment.enter, Payment(PaymentId(0), id, day, won, party="법무법인 한결"), **at(day))


def complained(room):
    """Complaints of two channels, three alike: grouped, and a proposal raised from all of them."""
    day = date(2026, 5, 8)
    rows = [(f"1AA-{n}", "골목 불법 주차", "2026-05-04", "국민신문고", "주차관리과") for n in (1, 2)]
    header = ("민원번호", "제목", "접수일", "접수경로", "처리부서")
    others = (
        ("120-7", "골목 불법 주차", "2026-05-06", "120", "주차관리과"),
        ("120-8", "공원 화장실", "2026-05-07", "120", "공원과"),
    )
    brought(room, "complaints", day, header, *rows, *others)
    alike = [one.id for one in room.ask(complaints.REGISTER.all)][:3]
    room.do(raising.group, alike, "골목 주차", **at(day))
    room.do(raising.raise_proposal, alike, **at(day))


def accused(room):
    """Three reports of e-People; one is made again, and one found to be passive, with measures."""
    day = date(2026, 6, 30)
    header = (
        "신청번호",
        "제목",
        "접수일자",
        "처리부서",
        "처리상태",
        "처리일자",
        "처리결과",
        "조치내용",
        "재신고여부",
        "원신고번호",
    )
    rows = (
        ("S1", "회신 지연", "2026-05-04", "도로과", "처리완료", "2026-05-12", "소극행정", "주의", "", ""),
        ("S2", "전화 돌리기", "2026-05-04", "위생과", "처리완료", "2026-05-29", "불인정", "", "", ""),
        ("S3", "전화 돌리기", "2026-06-08", "위생과", "처리완료", "2026-06-26", "불인정", "", "Y", "S2"),
    )
    for _ in range(2):  # the list of the next week has them all again, and ties the third to the second
        brought(room, "passive-reports", day, header, *rows)


def consulted(room):
    """A key task that met a doubtful rule: asked for in February, answered in time, advised on in March."""
    about = Consultation(question="동의 없이 보낼 수 있는가.", wide=Known.YES, answer="할 수 있다.")
    facts = ("consultation", "알림톡 발송", date(2026, 2, 10))
    asked = room.do(matter.receive, *facts, particulars=about, department="징수과", **at(date(2026, 2, 10)))
    room.do(matter.take_reply, asked.id, "consultation", date(2026, 3, 5), "가능", **at(date(2026, 3, 5)))
    room.do(matter.make_ready, asked.id, **at(date(2026, 3, 6)))
    first = next(one for one in room.ask(key_tasks.of_year, 2026) if one.code == "K1")
    linked = replace(first, needs_consultation=True, consultation=asked.id)
    room.do(key_task.change, linked, **at(date(2026, 3, 6)))
    return asked.id


def answered(room):
    """An opinion whose request was sent back first, since the department had not looked into it."""
    day = date(2026, 4, 6)
    about = Opinion(applicant="건축과 7급 김○○", issue="높이를 재는 기준이 없음", informed=Known.YES)
    facts = ("opinion", "가설 지붕의 높이", day)
    asked = room.do(
        matter.receive, *facts, particulars=replace(about, return_grounds=("not_reviewed",)), **at(day)
    )
    room.do(matter.return_for_supplement, asked.id, date(2026, 4, 20), "부서 의견을 붙일 것", **at(day))
    whole = replace(about, answer="마루에서 재는 것으로 볼 수 있다.", audit_head_reflected=True)
    back = date(2026, 4, 17)
    room.do(matter.fill_in, replace(room.matter(asked.id), particulars=whole), **at(back))
    room.do(matter.make_ready, asked.id, **at(back))
    return asked.id


def revised(room, plan):
    """The plan in a second version: one target raised, one core task more."""
    first, *others = PLAN.tasks
    tasks = (
        replace(first, target="95", unit="%"),
        *others,
        CoreTask("6-1", "빈집 정비", "culture", "건축과"),
    )
    about = replace(PLAN, revises=plan, tasks=tasks)
    return received(room, "plan", "2026년 실행계획 변경", date(2026, 6, 8), about)


def resolved_in_writing(room, members):
    """What could not wait for the next meeting, by the replies of nine."""
    sent, last, after = date(2026, 8, 10), date(2026, 8, 14), date(2026, 8, 17)
    asked = received(room, "ratification", "수해 복구 계약", date(2026, 8, 7), RATIFIED)
    name = "2026년 제1회 서면의결"
    made = room.do(written_resolution.plan, name, last, "urgent", "기한이 촉박함", **at(sent))
    room.do(meeting.designate, made.id, tuple(members[:9]), **at(sent))
    placed = room.do(item.place, made.id, asked, **at(sent))
    room.do(written_resolution.send, made.id, sent, **at(sent))
    for member in members[:6]:
        room.do(written_resolution.reply, made.id, member, sent, {placed.id: Choice.YES}, **at(sent))
    room.do(concluding.conclude, made.id, after, time(12), **at(after))
    return asked


def told(room, exempted):
    """The case of the exemption, without names: released with the award it won, and told to people."""
    day = date(2026, 12, 28)
    draft = casebook.write_case(room.door, exempted, **at(day)).result
    whole = replace(draft, account="밤새 내린 눈을 치움", awards="행정안전부장관상", released=True)
    case = room.do(register.correct, "case", whole, **at(day))
    one = entered(room, "promotion", Promotion(0, "", "긴급 제설", day, "누리집", 12_300, case=case.id), day)
    room.do(promoting.take_text, one.id, case.id, **at(day))
    return case.id


def opened_to_all(room):
    """The office opens the selection to all who work there, in its own layer of the rules."""
    text = packs.layers()[0].text
    start = text.index("[selection.eligible]")
    rows = text[start : text.index("\n[", start)].replace("open = false", "open = true")
    room.do(
        desk.adopt,
        (*packs.layers(), Layer.of("desk", rows)),
        reason="공무직·기간제에게도 엶",
        **at(date(2026, 10, 5)),
    )


def selected(room, members):
    """Criteria in November, officials and departments in December."""
    opened_to_all(room)
    criteria = received(
        room,
        "selection_criteria",
        "선발기준",
        date(2026, 11, 2),
        replace(CRITERIA, eligible=(*CRITERIA.eligible, "public_service")),
    )
    held(room, members, date(2026, 11, 19), criteria)
    chosen = Selection("2026년", 2026, criteria, candidates=(FIRST, WORKER))
    selection = received(room, "selection", "우수공무원 선발", date(2026, 11, 20), chosen)
    lines = (
        DepartmentLine("징수과", Fraction(90), "제안 8건", True, "상패", 300_000),
        DepartmentLine("공원과", Fraction(70)),
    )
    awards = received(
        room,
        "department_awards",
        "부서 포상",
        date(2026, 11, 20),
        DepartmentAwards("2026년", departments=lines),
    )
    return selection, held(room, members, date(2026, 12, 22), selection, awards)


def kept(room):
    """Everything that was promised is carried out by March; one of them late, with its reason."""
    for one in room.ask(grants.REGISTER.all):
        day = min(date(2027, 2, 26), one.due_on) if one.due_on else date(2027, 2, 26)
        done = replace(one, owner="인사과", done_on=day, evidence="인사발령·지급결의 2027-3")
        if one.measure == "transfer":
            done = replace(
                done, due_on=date(2027, 2, 1), done_on=date(2027, 2, 26), late_because="정기인사에 맞춤"
            )
        room.do(register.correct, "grant", done, **at(date(2027, 2, 26)))


def year():
    """A copy of the whole year, to do with as one likes."""
    engine, facts = _made()
    return Room(Door(copied(engine))), facts


@cache
def _made():
    room = begun()
    members = with_members(room)
    charged(room)
    planned(room, members)
    consultation = consulted(room)
    exempted = received(room, "exemption", "제설 계약", date(2026, 2, 20), UPHELD)
    trained(room)
    complained(room)
    accused(room)
    support = supported(room, members)
    plan = room.ask(matters.of_kind, "plan")[0].id
    opinion, revision = answered(room), revised(room, plan)
    in_writing = resolved_in_writing(room, members)
    ended = received(room, "abolition", "종이 소식지 폐지 심사", date(2026, 7, 6), ENDED)
    failed = received(room, "model_failure", "빈 점포 채우기", date(2026, 10, 12), FAILED)
    others = {1: (consultation, exempted), 2: (opinion, revision), 3: (ended,), 4: (failed,)}
    meetings, proposed = {}, {}
    for quarter, day in QUARTERS.items():
        awards, held_round, idea = scored(room, members[:3], quarter, day)
        if quarter == 1:
            first = held_round, idea
        extra = (*others[quarter], *((carried_out(room, *first),) if quarter == 4 else ()))
        meetings[quarter] = held(room, members, day, awards, reported(room, quarter, day), *extra)
        settled(room, awards, day)
        proposed[quarter] = awards
    room.do(matter.notify, consultation, date(2026, 3, 30), **at(date(2026, 3, 30)))
    room.do(matter.notify, ended, date(2026, 9, 28), **at(date(2026, 9, 28)))
    room.do(matter.follow_up, ended, date(2026, 12, 1), "12월호를 끝으로 폐지", **at(date(2026, 12, 1)))
    for one in (opinion, failed):
        room.do(matter.notify, one, date(2026, 12, 18), **at(date(2026, 12, 18)))
        room.do(matter.publish, one, date(2026, 12, 21), **at(date(2026, 12, 21)))
    selection, chosen = selected(room, members)
    kept(room)
    case = told(room, exempted)
    report = yearly.propose(room.door, 2026, **at(date(2027, 1, 8))).result
    room.do(matter.make_ready, report.id, **at(date(2027, 1, 8)))
    heard = held(room, members, date(2027, 1, 21), report.id)
    facts = {
        "plan": plan,
        "revision": revision,
        "opinion": opinion,
        "in_writing": in_writing,
        "ended": ended,
        "failed": failed,
        "consultation": consultation,
        "support": support,
        "selection": selection,
        "chosen": chosen,
        "case": case,
        "report": report.id,
        "heard": heard,
        "idea": first[1],
        "meetings": meetings,
        "awards": proposed,
        "exempted": exempted,
    }
    return room.door.engine, facts
