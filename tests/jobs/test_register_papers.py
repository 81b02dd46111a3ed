"""Registers to print: what was found and narrowed, its last days, and nothing that is guarded."""

from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import register
from committee_desk.documents import fonts, pdf, register_list
from committee_desk.documents.paper import words
from committee_desk.domain.complaint import Complaint
from committee_desk.domain.official import Official
from committee_desk.domain.passive_report import PassiveReport
from committee_desk.domain.training import Training
from committee_desk.jobs import register_papers
from committee_desk.jobs.register_exports import TELLINGS
from committee_desk.jobs.register_papers import LAYOUTS, MOST, SUM_UP, TooManyLines, Wanted
from committee_desk.store.registers import BOOKS, Sieve
from tests.acts.making import SECRETARY, begun

ON = date(2026, 11, 27)
BY = {"by": SECRETARY, "at": datetime(2026, 11, 27, 3, tzinfo=UTC)}


@pytest.fixture(scope="module")
def room():
    room = begun()
    report = {"department": "도로과", "reporter": "신고한이", "against": "신고된이", "content": "회신이 없음"}
    for day, title in ((4, "허가 회신 지연"), (6, "전화 돌리기")):
        line = PassiveReport(0, f"1AA-{day}", title, date(2026, 5, day), **report)
        room.do(register.enter, "passive_report", line)
    room.do(register.enter, "complaint", Complaint(0, "", "주차", date(2026, 4, 1), complainant="민원한이"))
    room.do(register.enter, "official", Official(0, "101", "이수진", "도로과"))
    held = Training(0, "", "교육", date(2026, 3, 5), minutes=90, programme=("1부 제도", "2부 사례"))
    room.do(register.enter, "training", held)
    return room


def page(room, wanted):
    return room.ask(register_papers.page, ON, wanted).paper


def test_a_paper_tells_what_the_lines_were_narrowed_by_and_their_last_day(room):
    wanted = Wanted("passive-reports", [2, 1], Sieve("open", 2026, ON), "도로")

    told = page(room, wanted)

    facts, grid = told.blocks[:2]
    assert told.title == "소극행정 신고 처리 대장"
    assert facts.facts[2:] == (("건수", "2건"), ("범위", "2026년 · 처리 중 · 찾은 말 “도로”"))
    assert grid.head[3] == "접수일자\n처리기한"
    assert [row[:2] for row in grid.rows] == [("1", "1AA-6\n국민신문고"), ("2", "1AA-4\n국민신문고")]
    assert grid.rows[1][3] == "2026. 5. 4.\n2026. 5. 18."


@pytest.mark.parametrize(("name", "guarded"), [("passive-reports", "신고"), ("complaints", "민원한이")])
def test_who_reported_and_complained_stands_on_no_paper(room, name, guarded):
    told = " ".join(words(page(room, Wanted(name, [1])).blocks))

    assert [one for one in ("신고한이", "신고된이", "민원한이") if one in told] == []
    assert register_list.GUARDED[name] in told


def test_a_list_of_those_who_came_to_a_training_speaks_of_no_reports(room):
    told = " ".join(words(page(room, Wanted("attendances", [])).blocks))

    assert [one for one in register_list.GUARDED.values() if one in told] == []


def test_the_ledger_of_rewards_says_what_it_was_narrowed_to(room):
    facts = page(room, Wanted(SUM_UP, [], Sieve("overdue", 2026))).blocks[0].facts

    assert facts[-1] == ("범위", "2026년 · 기한 지남")


def test_parts_of_a_training_stand_below_each_other(room):
    (row,) = page(room, Wanted("trainings", [1])).blocks[1].rows

    assert row[4:] == ("90", "1부 제도\n2부 사례")


@pytest.mark.parametrize("name", TELLINGS)
def test_every_register_has_a_paper_and_an_empty_one_says_so(room, name):
    told = page(room, Wanted(name, []))

    assert told.title == register_list.TITLES[name]
    assert any("없다." in word for word in words(told.blocks))


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_fills_the_page_and_names_only_what_its_list_has(name):
    fields = {field for _, fields in LAYOUTS[name] for field in fields}

    assert sum(width for width, _ in LAYOUTS[name]) == 100 - 7
    assert fields - {register_papers.LAST_DAY} <= set(TELLINGS[name].headings)


def test_every_narrowing_has_a_word_on_paper():
    known = {key for one in TELLINGS.values() for key in BOOKS[one.kind].narrowings}

    assert known - set(register_list.NARROWED) == set()


def test_too_many_lines_are_refused_with_advice(room):
    with pytest.raises(TooManyLines):
        register_papers.write(room.door, None, Wanted("complaints", range(MOST + 1)), **BY)


def test_it_is_laid_out_without_a_number_and_without_being_a_draft(room, tmp_path):
    file = tmp_path / "reports.pdf"

    count = register_papers.write(room.door, file, Wanted("passive-reports", [1, 2]), **BY).result

    assert (count, file.read_bytes().startswith(b"%PDF")) == (2, True)
    assert pdf.DRAFT not in register_papers.CALLED
    fonts.ensure_letters(words(page(room, Wanted("passive-reports", [1, 2])).blocks))
