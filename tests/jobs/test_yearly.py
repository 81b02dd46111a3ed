"""What the year comes to is what an independent count over the acts gives; it is reported as it stood."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from fractions import Fraction

import pypdfium2
import pytest
from openpyxl import load_workbook

from committee_desk.acts import declaration, item, matter, meeting, register
from committee_desk.domain.case import Case
from committee_desk.domain.grant import Grant
from committee_desk.domain.ids import CaseId, GrantId, ItemId, MatterId, PassiveReportId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.passive_report import Outcome, PassiveReport
from committee_desk.domain.passive_report import Stage as ReportStage
from committee_desk.jobs import issuing, yearly
from committee_desk.jobs.progress import Cancelled, Silent
from committee_desk.jobs.yearly import NothingYet
from committee_desk.store import days as days_of
from committee_desk.store import desks, engine
from committee_desk.store.grants import REGISTER as GRANTS
from committee_desk.store.passive_reports import REGISTER as REPORTS
from committee_desk.store.yearly import TELLERS, count, years
from tests.acts.making import NOTICE, SECRETARY, begun, opened, planned, ready, with_members

AT = datetime(2026, 12, 30, 1, tzinfo=UTC)
BY = {"by": SECRETARY, "at": AT}


def report(number: int, answered: date, outcome: Outcome) -> PassiveReport:
    told = {"stage": ReportStage.ANSWERED, "answered_on": answered, "outcome": outcome, "measures": "시정"}
    return PassiveReport(PassiveReportId(0), f"S{number}", f"신고 {number}", date(2026, 3, 2), **told)


@pytest.fixture(scope="module")
def room():
    """A year of one meeting: an exemption, another matter, a report; two passive reports; a case."""
    room = begun()
    held, agenda, _members = opened(room, kinds=("exemption", "other", "report"))
    for minute, one in enumerate(agenda[:2]):
        room.do(item.take_up, one.id, time(14, 5 + minute))
        room.do(item.all_in_favour, one.id)
        room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 10 + minute))
    room.do(item.take_up, agenda[2].id, time(14, 20))
    room.do(declaration.declare, agenda[2].id, Resolution.REPORTED, time(14, 21))
    room.do(meeting.close, held.id, time(15))
    room.do(matter.publish, agenda[0].matter, date(2026, 12, 1), "")
    room.do(register.enter, "passive_report", report(1, date(2026, 3, 10), Outcome.PASSIVE))
    room.do(register.enter, "passive_report", report(2, date(2026, 4, 10), Outcome.NOT_PASSIVE))
    told = Case(
        CaseId(0), "", "제설", date(2026, 12, 2), account="눈", awards="시장상\n장관상", released=True
    )
    room.do(register.enter, "case", told)
    return room


def test_the_year_agrees_with_what_was_done(room):
    year = room.ask(count, 2026)

    told = {name: one.value for name, one in year.statistics.items() if one.value}
    assert told == {
        "meetings": 1,
        "matters_received": 3,
        "matters_decided": 3,
        "days_to_decision": 25,
        "published": Fraction(1, 3),
        "exemptions": 1,
        "exemptions_upheld": 1,
        "passive_reports": 2,
        "passive_in_time": Fraction(1, 2),
        "passive_found": 1,
        "cases": 1,
        "outside_awards": 2,
    }


def test_years_without_anything_are_refused(room):
    assert room.ask(years) == [2026]
    with pytest.raises(NothingYet):
        yearly.propose(room.door, 2024, **BY)


def test_a_year_is_written_as_a_draft(room, tmp_path):
    file = yearly.draft(room.door, 2026, tmp_path / "year.pdf", **BY).result

    words = pypdfium2.PdfDocument(file)[0].get_textpage().get_text_range()
    assert "2026년 적극행정 추진실적" in words
    assert "3건 중 1건" in words


def test_a_year_is_written_as_a_list(room, tmp_path):
    count = yearly.export(room.door, 2026, tmp_path / "year.csv", **BY).result

    lines = (tmp_path / "year.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == count + 1
    assert next(line for line in lines if "면책 건의 인용" in line).split(",")[3] == "1"


def test_a_year_is_a_workbook_with_numbers_the_check_of_the_office_and_its_shares_drawn(room, tmp_path):
    file = tmp_path / "year.xlsx"
    yearly.export(room.door, 2026, file, **BY)

    figures, check, shares = load_workbook(file)
    told = {row[1]: row[2:6] for row in figures.iter_rows(min_row=2, values_only=True)}
    place = 2 + list(told).index("안건 접수")
    assert told["안건 접수"][:3] == (3, 0, f"=C{place}-D{place}")
    assert next(check.iter_rows(values_only=True)) == ("분야", "지표", "기준", "실적", "근거", "판단")
    assert check.max_row > 1
    assert ([row[0] for row in shares.iter_rows(min_row=2, values_only=True)] != [], len(shares._charts)) == (
        True,
        1,
    )


def test_a_report_keeps_the_figures_of_its_day_and_becomes_a_paper():
    room = begun()
    first = ready(room)
    proposed = yearly.propose(room.door, 2026, by=SECRETARY, at=AT.replace(month=11, day=20)).result
    held = planned(room, with_members(room))
    room.do(matter.make_ready, proposed.id)
    one = room.do(item.place, held.id, proposed.id)
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(held.designated), time(13, 50))
    room.do(meeting.call_to_order, held.id, time(14))
    room.do(item.take_up, one.id, time(14, 5))
    room.do(declaration.declare, one.id, Resolution.REPORTED, time(14, 10))
    room.do(meeting.close, held.id, time(15))
    room.do(matter.withdraw, first.id, "다음 해에")

    issued = issuing.issue(room.door, held.id, "yearly", proposed.id, **BY).result

    assert room.matter(proposed.id).particulars.year["matters_received"].value == 1
    assert (issued.kind, len(issued.signers)) == ("yearly", 1)
    told = [
        page.get_textpage().get_text_range()
        for page in pypdfium2.PdfDocument(issuing.content(room.door, issued.id))
    ]
    assert room.matter(proposed.id).number in told[0]
    assert "위와 같이 추진실적을 보고받았음을 확인합니다." in told[-1]


def test_a_year_whose_counting_is_cancelled_writes_nothing(room, tmp_path):
    with pytest.raises(Cancelled):
        yearly.draft(room.door, 2026, tmp_path / "year.pdf", progress=Silent(cancelled=True), **BY)

    assert list(tmp_path.iterdir()) == []


def test_how_far_the_counting_has_come_is_told_for_both_years(room):
    heard = []

    class Heard:
        cancelled = False

        def __call__(self, done, total, words=""):
            heard.append((done, total))

    yearly.look(room.door, 2026, progress=Heard(), **BY)

    assert heard == [(done, 2 * len(TELLERS)) for done in range(2 * len(TELLERS))]


def test_days_of_reports_are_counted_by_the_thousand_as_for_each(room):
    """One answered in time by what e-People said, one by the rules, extended, made again, or too late."""
    other = begun()
    days = [date(2026, 3, day) for day in (13, 16, 17, 20, 23, 30)] + [date(2026, 4, 10)]
    told = (
        {},
        {"due_said": date(2026, 3, 20)},
        {"extended": True, "extended_because": "조사"},
        {"again": True},
    )
    for place, (answered, facts) in enumerate((day, facts) for day in days for facts in told):
        one = replace(report(place, answered, Outcome.PASSIVE), **facts)
        other.do(register.enter, "passive_report", one)

    counted = other.ask(count, 2026)["passive_in_time"]

    rules, is_holiday = other.ask(desks.rules, date(2026, 12, 31)), days_of.korean()
    each = [one.answered_on <= one.last_day(rules, is_holiday) for one in other.ask(REPORTS.all)]
    assert (counted.part, counted.whole) == (sum(each), len(each))
    assert 0 < sum(each) < len(each)


def test_delays_are_counted_at_once_as_for_each():
    other = begun()
    done = (None, date(2026, 12, 20), date(2027, 1, 31), date(2027, 3, 3))
    due = (None, date(2026, 12, 31), date(2027, 1, 31))
    of = (MatterId(1), ItemId(1), None, "김○○", date(2026, 12, 1), None)
    every = [replace(Grant(GrantId(0), *of), due_on=last, done_on=day) for last in due for day in done]
    with other.door.engine.connect() as connection:
        engine.aside(connection).execute("PRAGMA foreign_keys = OFF")  # they are tried without their matter

    for number, one in enumerate(every, start=1):
        kept = replace(one, id=GrantId(number))
        other.door.do(lambda session, kept=kept: GRANTS.put(session, kept))

    year = other.ask(count, 2026)
    late = [one.delay(date(2027, 4, 1)) for one in every if one.done_on and one.due_on]
    assert year["delay"].value == Fraction(sum(late), len(late)) > 0
    assert (year["promised"].value, year["kept"].part, year["selected"].value) == (12, 9, 1)
