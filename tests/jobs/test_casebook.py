"""A decided matter becomes a case without names; those that are released become one book."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pypdfium2
import pytest

from committee_desk.acts import item, matter, person, register
from committee_desk.documents.casebook import text
from committee_desk.domain.matter import Resolution, WrongStage
from committee_desk.jobs import casebook
from committee_desk.jobs.casebook import NothingReleased
from committee_desk.store import cases
from tests.acts.making import SECRETARY, begun, ready, taken_up

BY = {"by": SECRETARY, "at": datetime(2026, 12, 1, 1, tzinfo=UTC)}


@pytest.fixture
def room():
    """A desk whose first matter, a request for exemption, has been decided."""
    room = begun()
    _held, one, _members = taken_up(room, kinds=("exemption",))
    room.do(item.all_in_favour, one.id)
    room.do(item.declare, one.id, Resolution.AS_PROPOSED, time(14, 30))
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


def test_a_book_has_only_the_cases_that_are_released(room, tmp_path):
    case, file = written(room), tmp_path / "book.pdf"
    with pytest.raises(NothingReleased):
        casebook.write(room.door, file, [case.id], **BY)
    read = replace(case, account="밤새 눈이 내려 먼저 치웠다.", awards="2026 한빛시장상", released=True)
    room.do(register.correct, "case", read)

    count = casebook.write(room.door, file, [case.id], **BY).result

    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file)]
    assert count == 1
    assert "적극행정 사례집" in pages[0]
    assert "2026 한빛시장상" in pages[2]


def test_the_text_to_copy_has_no_heading_for_what_nobody_wrote(room):
    case = replace(written(room), decided="", reasons="", account="눈을 치웠다.")

    assert text(case) == "폭설 때 경사로 제설 면책 건의\n\n□ 사안\n눈을 치웠다.\n"
