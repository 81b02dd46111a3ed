"""A year of an office: its figures reconciled by a count over its lists, each system to its paper or list.

end_to_end.office_year ─► the year ─┬─► figures ◄─ counted anew over the exports
                                    └─► what each system comes to: a register, a paper, a timeline
"""

import csv
from collections import Counter
from datetime import date
from fractions import Fraction

import pytest

from committee_desk.acts import matter
from committee_desk.documents.paper import words
from committee_desk.documents.yearly import counted_from, said
from committee_desk.domain.grant import Stage, Step
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.timeline import Event
from committee_desk.domain.yearly import STATISTICS
from committee_desk.jobs import (
    casebook,
    exporting,
    issuing,
    payment_papers,
    register_papers,
    timelines,
    yearly,
)
from committee_desk.jobs.register_exports import TELLINGS
from committee_desk.jobs.register_papers import Wanted
from committee_desk.models import key_tasks as key_task_room
from committee_desk.store import (
    cases,
    complaints,
    grants,
    journal,
    key_tasks,
    matters,
    papers,
    proposals,
    registers,
)
from committee_desk.store.registers import BOOKS, Sieve
from committee_desk.store.yearly import count
from tests.documents.test_paper_pages import texts
from tests.end_to_end.office_year import CAP, PLAN, QUARTERS, WINNER, WORKER, at, year

MARCH = date(2027, 3, 31)


@pytest.fixture(scope="module")
def made():
    return year()


@pytest.fixture(scope="module")
def room(made):
    return made[0]


@pytest.fixture(scope="module")
def there(made):
    """What the year left, by name."""
    return made[1]


@pytest.fixture(scope="module")
def listed(room, tmp_path_factory):
    """A list as other programs read it."""
    folder = tmp_path_factory.mktemp("lists")

    def rows(kind):
        file = folder / f"{kind}.csv"
        exporting.export(room.door, kind, file)
        with file.open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))

    return rows


def paper_of(room, name, narrowing="all", folder=None):
    """The text of a register's paper, narrowed."""
    book = BOOKS[TELLINGS[name].kind]
    sieve = Sieve(narrowing, 2026 if book.day is not None else 0, MARCH)
    ids = room.ask(registers.ids, book, "", next(iter(book.orders)), False, sieve)
    page = room.ask(register_papers.page, MARCH, Wanted(name, ids, sieve)).paper
    return " ".join(words(page.blocks))


def issued_text(room, meeting, kind, matter, day):
    """What a paper says, line breaks aside."""
    issued = issuing.issue(room.door, meeting, kind, matter, **at(day)).result
    return " ".join(" ".join(texts(room.ask(papers.file, issued.latest))).split())


def unsaid(page, *words):
    return [one for one in words if one not in page]


def events(room, of):
    return [one.event for one in room.ask(timelines.told, of).points]


def days(later, earlier):
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days


# The figures


def test_the_year_is_reconciled_by_a_count_over_the_exports(room, listed):
    figures = room.ask(count, 2026)
    held = [one for one in listed("meetings") if one["일자"].startswith("2026")]
    decided = [one for one in listed("matters") if one["의결일"].startswith("2026")]
    kinds = Counter(one["종류"] for one in decided)
    promised = [one for one in listed("rewards") if one["의결일"].startswith("2026")]
    kept = [one for one in promised if one["이행 상태"] == "이행"]
    awards = [one for one in listed("grants") if one["제안번호"]]
    reports = listed("passive-reports")
    coverage = [one for one in listed("coverage") if one["연도"] == "2026"]
    tasks = listed("key-tasks")
    answered = {one["신청번호"]: days(one["처리일자"], one["접수일자"]) for one in reports}
    again = {one["신청번호"] for one in reports if one["재신고여부"] or one["원신고번호"]}
    told = {name: one.value for name, one in figures.statistics.items()}

    assert 0 not in told.values()  # nothing is left out of the year that is counted
    assert told == {
        "meetings": sum(one["장소"] != "서면" for one in held),
        "written_resolutions": sum(one["장소"] == "서면" for one in held),
        "matters_received": sum(one["접수일"].startswith("2026") for one in listed("matters")),
        "matters_decided": len(decided),
        "days_to_decision": Fraction(
            sum(days(one["의결일"], one["접수일"]) for one in decided), len(decided)
        ),
        "published": Fraction(sum(bool(one["공개일"]) for one in decided), len(decided)),
        "opinions": kinds["의견 제시 요청"],
        "consultations": kinds["사전컨설팅 자문"],
        "ratifications": kinds["사후 추인"],
        "exemptions": kinds["면책 건의"],
        "exemptions_upheld": Fraction(sum(one["결과"] == "인용" for one in decided), kinds["면책 건의"]),
        "supported": kinds["적극행정 추진 공무원 지원"],
        "support_paid": sum(int(one["금액(원)"]) for one in listed("payments") if one["구분"] == "지급"),
        "proposals": len(listed("proposals")),
        "proposals_adopted": Fraction(
            sum(one["단계"] in ("채택", "숙성", "신속 결정", "공유") for one in listed("proposals")),
            len(listed("proposals")),
        ),
        "rounds": len(QUARTERS),
        "awarded": sum(int(one["금액(원)"]) for one in awards),
        "selected": len(
            {one["대상자"] for one in listed("grants") if not one["제안번호"]}
            - {one["대상"] for one in promised if one["구분"] == "부서"}
        ),
        "promised": len(promised),
        "kept": Fraction(len(kept), len(promised)),
        "delay": Fraction(
            sum(int(one["지연 일수"] or 0) for one in kept), sum(bool(one["이행 기한"]) for one in kept)
        ),
        "trainings": len(listed("trainings")),
        "trained": Fraction(
            sum(int(one["이수 인원"]) for one in coverage), sum(int(one["현원"]) for one in coverage)
        ),
        "training_hours": Fraction(sum(int(one["교육시간(분)"]) for one in coverage), 60),
        "core_tasks": len([one for one in listed("core-tasks") if one["연도"] == "2026"]),
        "key_tasks": len(tasks),
        "key_tasks_done": Fraction(sum(one["상태"] == "완료" for one in tasks), len(tasks)),
        "complaints": len(listed("complaints")),
        "complaints_raised": sum(bool(one["묶음"]) for one in listed("complaints")),
        "passive_reports": len(reports),
        "passive_in_time": Fraction(
            sum(took <= (60 if number in again else 14) for number, took in answered.items()), len(reports)
        ),
        "passive_found": sum(one["처리결과"] == "소극행정" for one in reports),
        "cases": len(listed("cases")),
        "outside_awards": sum(len(one["외부수상"].split("\n")) for one in listed("cases")),
    }


def test_the_office_checks_itself_with_the_evidence_behind_each_figure_in_the_report_that_is_heard(
    room, there
):
    found = room.ask(yearly.told, 2026)
    page = issued_text(room, there["heard"], "yearly", there["report"], date(2027, 1, 25))
    told = [said(found.year[name], unit) for name, (_, unit) in STATISTICS.items()]
    met = Counter(one.met for one in found.indicators)

    assert unsaid(page, "2026년 적극행정 추진실적", "자체 점검", *told) == []
    behind = [counted_from(str(one.row["statistic"]), one.statistic) for one in found.indicators]
    assert unsaid(page, *(str(one.row["ko"]) for one in found.indicators), *behind) == []
    assert (met[None], met[True] > met[False]) == (0, True)
    assert room.examine().faults == ()


def test_the_year_before_is_told_beside_it(room):
    told = room.ask(yearly.told, 2027)

    assert (told.year["meetings"].value, told.before["meetings"].value) == (1, 10)


# A: training, incentives, costs


def test_a_training_in_parts_goes_from_its_programme_to_the_register_on_paper(room, listed):
    page = paper_of(room, "trainings")
    (told,) = [one for one in listed("trainings") if one["교육명"] == "적극행정 교육"]

    assert "1부 제도 안내\n2부 사례와 질의" in page
    assert (told["강사"], told["자료"], told["반응"]) == ("초청 강사 한○○", "교재 1부", "만족 4.6/5")


def test_every_incentive_that_was_granted_is_carried_out_by_march_and_its_delay_told(room, listed):
    found = room.ask(grants.REGISTER.all)

    late = [one for one in listed("rewards") if one["지연 일수"] not in ("", "0")]
    assert {one.stage for one in found} == {Stage.DONE}
    assert [(one["지연 일수"], one["지연 사유"]) for one in late] == [("25", "정기인사에 맞춤")]
    assert "(지연 25일)" in paper_of(room, "rewards")


def test_a_support_goes_from_the_investigation_over_the_insurer_to_its_ledger_on_paper(room, there, listed):
    issued = payment_papers.issue(room.door, there["support"], **at(date(2026, 11, 2))).result

    page = "\n".join(texts(room.ask(papers.file, issued.latest)))
    assert ("3,000,000원" in page, "한빛손해보험" in page, "1,000,000원" in page) == (True, True, True)
    assert [one["의안번호"] for one in listed("payments")] != []
    assert Event.PAID in events(room, Subject("matter", there["support"]))


# B: everybody trained, cases shared, promises followed


def test_who_was_there_in_the_hall_or_by_broadcast_is_counted_by_department(room, listed):
    told = {one["부서"]: (one["현원"], one["이수 인원"], one["비대면"]) for one in listed("coverage")}

    assert told == {"공원과": ("2", "1", "1"), "징수과": ("2", "2", "1")}
    assert "비대면" in paper_of(room, "attendances", "remote")
    assert Event.TRAINED in events(room, Subject("official", 2))


def test_an_exemption_goes_from_its_request_to_a_case_without_names_in_the_book(room, there, tmp_path):
    case = room.ask(cases.REGISTER.get, there["case"])
    casebook.write(room.door, tmp_path / "book.pdf", [case.id], **at(MARCH))

    book = "\n".join(texts((tmp_path / "book.pdf").read_bytes()))
    assert (case.matter, case.kind) == (there["exempted"], "exemption")
    assert "밤새 내린 눈을 치움" in book


# C: complaints, six stages, two steps, the cap


def test_complaints_of_two_channels_become_one_proposal_and_both_point_to_each_other(room, listed):
    (raised,) = [one for one in room.ask(proposals.REGISTER.all) if one.complaint]

    pointing = [one for one in room.ask(complaints.REGISTER.all) if one.proposal == raised.id]
    assert raised.complaint == "1AA-1, 1AA-2, 120-7"
    assert {one.channel for one in pointing} == {"국민신문고", "120"}
    assert Event.RECEIVED in events(room, Subject("complaint", pointing[0].id))
    assert "골목 주차" in paper_of(room, "complaints", "grouped")


def test_an_idea_goes_through_its_stages_each_with_its_day_and_owner(room, there, tmp_path):
    idea = room.ask(proposals.get, there["idea"])
    timelines.write(room.door, tmp_path / "idea.pdf", Subject("proposal", idea.id), **at(MARCH))

    page = "\n".join(texts((tmp_path / "idea.pdf").read_bytes()))
    assert [one.owner for one in idea.way][-3:] == ["징수과"] * 3
    assert [word for word in ("채택", "숙성", "신속 결정", "공유") if word not in page] == []


def test_managers_are_trained_and_their_discussion_stands_in_the_register(room, there, listed):
    held = [one for one in listed("trainings") if one["대상"] == "관리자"]
    said = [(one.who, one.text) for one in room.ask(proposals.get, there["idea"]).notes]

    assert said == [("", "다른 구의 사례를 볼 것"), ("예산팀장", "예산은 있음")]
    assert [one["교육명"] for one in held] == ["관리자 토론"]
    assert "관리자 토론" in paper_of(room, "trainings", "managers")


def test_an_idea_is_rewarded_at_once_and_again_when_it_was_carried_out(room, there, listed):
    steps = [(one.step, one.measure, one.granted_on) for one in room.ask(grants.to, there["idea"])]

    assert steps == [
        (Step.IDEA, "money", QUARTERS[1]),
        (Step.CARRIED_OUT, "special_leave", QUARTERS[4]),
    ]
    assert {one["단계"] for one in listed("grants") if one["제안번호"]} == {"제안 단계", "실시 단계"}


def test_nobody_is_given_more_than_the_cap_over_four_rounds(room, there, listed):
    given = [int(one["금액(원)"]) for one in listed("grants") if one["대상자"] == f"{WINNER}(징수과)"]
    last = there["awards"][4]
    page = issued_text(room, there["meetings"][4], "decision", last, QUARTERS[4])

    assert (given, sum(given)) == ([1_500_000, 1_500_000, 1_500_000, 500_000, 0], CAP)
    assert unsaid(page, WINNER, "500,000원") == []


def test_work_that_is_not_worth_it_is_ended_by_its_grounds_on_paper_and_followed_up(room, there):
    page = issued_text(room, there["meetings"][3], "decision", there["ended"], QUARTERS[3])

    grounds = (
        "인력·예산에 비해 효과가 적음 해당 열람 하루 3건",
        "기능이 중복됨 해당 없음",
        "수혜자가 적음 해당 구독 41명",
        "환경 변화로 필요가 없어짐 해당 누리집으로 옮겨 감",
    )
    assert unsaid(page, "종이 소식지를 폐지한다.", *grounds, "누리집과 알림톡") == []
    ending = (Event.RECEIVED, Event.DECIDED, Event.NOTIFIED, Event.FOLLOWED_UP)
    assert tuple(events(room, Subject("matter", there["ended"]))) == ending


# D: key tasks, consultation, departments, selection, awards


def test_key_tasks_of_the_plan_are_reviewed_each_quarter_and_their_chart_is_a_paper(room, there):
    first = room.ask(key_tasks.coded, 2026, "K1")
    report = next(
        one
        for one in room.ask(matters.of_kind, "report")
        if one.decided_on == QUARTERS[3] and one.particulars.key_tasks
    )
    meeting = there["meetings"][3]
    issued = issuing.issue(room.door, meeting, "key_task_status", report.id, **at(date(2026, 9, 25))).result

    assert [one.quarter for one in first.quarters] == [1, 2, 3, 4]
    assert "체납 안내 알림톡" in "\n".join(texts(room.ask(papers.file, issued.latest)))
    assert first.plan == there["plan"]
    assert "Belongs to core task" in room.ask(key_task_room.about, first.id, MARCH).story


def test_a_consultation_is_answered_advised_on_told_and_stands_beside_its_key_task(room, there):
    asked = there["consultation"]
    issued = issuing.issue(room.door, there["meetings"][1], "advice", asked, **at(date(2026, 3, 30))).result

    assert issued.matter == asked
    assert room.ask(matters.get, asked).stage is MatterStage.NOTIFIED
    room.do(matter.take_reply, asked, "implementation", date(2026, 4, 10), "이행", **at(date(2026, 4, 10)))
    assert room.do(matter.close, asked, **at(MARCH)).stage is MatterStage.CLOSED
    task = room.ask(key_tasks.coded, 2026, "K1")
    assert Event.NOTIFIED in events(room, Subject("key_task", task.id))


def test_departments_take_part_and_are_awarded_apart_from_results(room, listed):
    (one,) = [line for line in listed("rewards") if line["구분"] == "부서"]

    assert (one["대상"], one["금액(원)"], one["이행 상태"]) == ("징수과", "300000", "이행")
    assert {Event.PROMISED, Event.KEPT} <= set(events(room, "징수과"))
    assert "징수과" in paper_of(room, "rewards", "departments")


def test_a_worker_of_any_employment_is_selected_once_the_office_opened_it_and_resolved_so(room, there):
    decided = room.ask(matters.get, there["selection"])
    chosen = [one for one in room.ask(grants.of, decided.id) if one.person == f"{WORKER.name}(공원과)"]
    issued = issuing.issue(
        room.door, there["chosen"], "selection", decided.id, **at(date(2026, 12, 23))
    ).result

    assert "public_service" in decided.particulars.terms.eligible
    assert {(one.stage, one.granted_on) for one in chosen} == {(Stage.DONE, date(2026, 12, 22))}
    assert WORKER.name in "\n".join(texts(room.ask(papers.file, issued.latest)))
    assert {Event.PROMISED, Event.KEPT} <= set(events(room, Subject("official", 2)))


def test_a_goal_missed_by_active_and_creative_work_is_selected_rewarded_and_published(room, there):
    page = issued_text(room, there["meetings"][4], "decision", there["failed"], QUARTERS[4])

    criteria = ("문제의식 충족 공실률 조사", "창의성 충족 한 달 가게", "적극성 충족 면담 52회")
    assert unsaid(page, "모범 실패사례로 선정한다.", "우대·보상: 특별휴가 2일", *criteria) == []
    assert Event.PUBLISHED in events(room, Subject("matter", there["failed"]))


def test_an_award_from_outside_stands_on_its_case_in_the_list_and_in_its_timeline(room, there, listed):
    (one,) = listed("cases")

    assert one["외부수상"] == "행정안전부장관상"
    assert "행정안전부장관상" in paper_of(room, "cases", "won")
    assert Event.WON in events(room, Subject("case", there["case"]))


# E: the plan, departments together, reports, promotion


def test_a_plan_of_five_areas_is_approved_then_revised_and_both_versions_are_papers(room, there):
    first = issued_text(room, 1, "plan", there["plan"], date(2026, 1, 23))
    second = issued_text(room, there["meetings"][2], "plan", there["revision"], QUARTERS[2])

    tasks = tuple(f"{one.number} {one.title} {one.department}" for one in PLAN.tasks)
    assert unsaid(first, "원안의결(승인)", "합계 5개", *tasks) == []
    assert unsaid(second, "제2판(2026-0001 변경)", "합계 6개", "목표: — → 95", "신설 6-1 빈집 정비") == []


def test_an_opinion_is_given_with_its_protection_once_its_request_was_sent_back(room, there):
    asked = there["opinion"]
    page = issued_text(room, there["meetings"][2], "opinion", asked, QUARTERS[2])
    sent_back = [
        one for one in room.ask(journal.history, Subject("matter", asked)) if one.what == "matter.returned"
    ]

    assert [one.reason for one in sent_back] == ["부서 의견을 붙일 것"]
    protection = ("면책 요건을 모두 갖춘 것으로 추정", "징계의결을 하지 아니함")
    assert unsaid(page, "건축과 7급 김○○", "마루에서 재는 것으로 볼 수 있다.", *protection) == []
    assert Event.PUBLISHED in events(room, Subject("matter", asked))


def test_tasks_between_departments_and_who_is_charged_stand_on_paper(room):
    assert "1분기 실적 자료 제출" in paper_of(room, "office-tasks", "done")
    assert [word for word in ("책임관", "보호관", "전담부서") if word not in paper_of(room, "officers")] == []
    assert {Event.GIVEN, Event.TASK_DONE} <= set(events(room, "징수과"))


def test_reports_of_e_people_come_in_are_made_again_and_stand_on_paper_with_their_measures(room, listed):
    page = paper_of(room, "passive-reports")

    assert [one["원신고번호"] for one in listed("passive-reports")] == ["", "", "S2"]
    assert ("소극행정\n주의" in page, "2026. 5. 4.\n2026. 5. 18." in page) == (True, True)
    assert events(room, Subject("passive_report", 3)).count(Event.RECEIVED) == 2


def test_a_good_case_is_promoted_with_its_text_and_its_reach_is_counted(room, there, listed):
    (one,) = listed("promotions")

    assert (one["채널"], one["도달"], "밤새 내린 눈을 치움" in one["본문"]) == ("누리집", "12300", True)
    assert "12,300" in paper_of(room, "promotions", "of_cases")
    assert Event.PROMOTED in events(room, Subject("case", there["case"]))
