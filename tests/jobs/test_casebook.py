"""A decided matter becomes a case without names; those that are released become one book."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pypdfium2
import pytest

from committee_desk.acts import declaration, item, matter, meeting, person, register
from committee_desk.documents.casebook import text
from committee_desk.domain.awaited import request
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.matter import Resolution, WrongStage
from committee_desk.domain.official import Official
from committee_desk.jobs import casebook
from committee_desk.jobs.casebook import NothingReleased
from committee_desk.store import cases, journal
from tests.acts.making import DAY, NOTICE, SECRETARY, begun, ready, taken_up

ASKED = Opinion(
    applicant="위생과 7급 박민수", issue="박민수가 물음(park@han.go.kr)", answer="박민수의 뜻대로 할 수 있다."
)
BY = {"by": SECRETARY, "at": datetime(2026, 12, 1, 1, tzinfo=UTC)}


@pytest.fixture
def room():
    """A desk whose first matter, a request for exemption, has been decided."""
    room = begun()
    _held, one, _members = taken_up(room, kinds=("exemption",))
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 30))
    decided = room.matter(one.matter)
    room.do(matter.notify, decided.id, decided.decided_on)
    return room


def written(room):
    return casebook.write_case(room.door, 1, **BY).result


def test_a_case_says_what_was_decided_and_why(room):
    case = written(room)

    assert (case.number, case.title, case.kind, case.matter) == (
        "C2026-0001",
        "폭설 때 경사로 제설 면책 건의",
        "exemption",
        1,
    )
    assert case.decided.startswith("원안의결")
    assert "공공의 안전을 위한 조치임" in case.reasons
    assert room.ask(cases.told_of, 1) == case.id


def test_what_is_not_decided_yet_is_no_case(room):
    undecided = ready(room, "other", "김도현의 제안")

    with pytest.raises(WrongStage):
        casebook.write_case(room.door, undecided.id, **BY)


def test_names_on_the_desk_are_not_in_it(room):
    room.do(person.change, replace(room.person(2), name="조치임"))

    case = written(room)

    assert "공공의 안전을 위한 조○○" in case.reasons


def test_whoever_asked_is_not_in_it_though_entered_in_full(room):
    asked = room.do(matter.receive, "opinion", "이수아 주무관의 요청", NOTICE, particulars=ASKED)
    room.do(matter.make_ready, asked.id)
    held = room.do(meeting.plan, "다음 회의", DAY, time(14), "회의실")
    members = room.meeting(1).designated
    room.do(meeting.designate, held.id, members)
    placed = room.do(item.place, held.id, asked.id)
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members), time(13))
    room.do(meeting.call_to_order, held.id, time(14))
    room.do(item.take_up, placed.id, time(14, 5))
    room.do(item.all_in_favour, placed.id)
    room.do(declaration.declare, placed.id, Resolution.AS_PROPOSED, time(14, 30))

    case = casebook.write_case(room.door, asked.id, **BY).result

    told = f"{case.title} {case.account} {case.decided} {case.reasons}"
    assert "○○과 7급 박○○의 의견 제시 요청" in case.decided
    assert [name for name in ("박민수", "이수아", "han.go.kr") if name in told] == []


def test_who_was_heard_and_who_works_in_the_office_is_not_in_it(room):
    decided = room.matter(1)
    told = "강민재가 먼저 치웠고 남궁솔이 도왔으며, 이경우 한도를 둔다. 정해수에게 물었다."
    heard = request("hearing", "경사로 주민 정해수", "그날의 상황", DAY, DAY)
    changed = replace(decided, summary=told, awaited=(*decided.awaited, heard))
    room.do(lambda session, by, at: journal.keep(session, "matter.filled_in", changed, by=by, at=at))
    for number, name in (("101", "강민재"), ("102", "남궁솔")):
        room.do(register.enter, "official", Official(0, number, name, "도로과"))

    case = written(room)

    assert case.account == "강○○가 먼저 치웠고 남○○이 도왔으며, 이경우 한도를 둔다. 정○○에게 물었다."


def test_a_book_has_only_the_cases_that_are_released(room, tmp_path):
    case, file = written(room), tmp_path / "book.pdf"
    with pytest.raises(NothingReleased):
        casebook.write(room.door, file, [case.id], **BY)
    account, place = "밤새 눈이 내려 먼저 치웠다.", "도로관리과"
    read = replace(case, account=account, department=place, awards="2026 한빛시장상", released=True)
    room.do(register.correct, "case", read)

    count = casebook.write(room.door, file, [case.id], **BY).result

    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file)]
    assert count == 1
    assert pages[0].split() == ["한빛구", "적극행정위원회", "적극행정", "사례집", "2026.", "12.", "1."]
    assert "한빛구 적극행정위원회 · 적극행정 사례집" in pages[2]
    assert "Committee Desk" not in "".join(pages)
    assert "2026 한빛시장상" in pages[2]
    assert place not in "".join(pages)


def test_no_head_stands_at_the_foot_of_a_page_without_its_words(room, tmp_path):
    case, file = written(room), tmp_path / "book.pdf"
    heads, alone = ("사안", "결정", "판단 이유", "효과"), []
    for lines in (21, 24):
        account = "\n".join(f"{line}번째 일" for line in range(lines))
        read = replace(case, account=account, reasons=account, effect="민원이 줄었다.", released=True)
        room.do(register.correct, "case", read)
        casebook.write(room.door, file, [case.id], **BY)
        for page in pypdfium2.PdfDocument(file):
            *_, last, _foot = page.get_textpage().get_text_range().splitlines()
            alone += [(lines, last)] if last in heads else []

    assert alone == []


def test_the_text_to_copy_has_no_heading_for_what_nobody_wrote(room):
    case = replace(written(room), decided="", reasons="", account="눈을 치웠다.")

    assert text(case) == "폭설 때 경사로 제설 면책 건의\n\n□ 사안\n눈을 치웠다.\n"
