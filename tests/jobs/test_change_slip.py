"""A change after the notice is told by a slip, which is issued as the notice is."""

from datetime import date

import pytest

from committee_desk.acts import item, matter, meeting
from committee_desk.documents import book
from committee_desk.domain.book import EVERYTHING
from committee_desk.domain.paper import Source
from committee_desk.domain.references import mark, rewritten
from committee_desk.jobs import issuing
from committee_desk.jobs.issuing import NotYet
from committee_desk.store import papers, records
from tests.acts.making import begun, planned, ready, with_members
from tests.jobs.holding import EVENING


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def convened(room):
    """A meeting with one item, its notice sent."""
    held = planned(room, with_members(room, 9))
    room.do(item.place, held.id, ready(room).id)
    return room.do(meeting.convene, held.id, date(2026, 11, 10), "급함")


def record(room, convened):
    return room.ask(records.of, convened.id)


def waits(room, convened):
    return room.ask(issuing.slip_waits, record(room, convened))


def test_without_a_change_there_is_no_slip(room, convened):
    assert [one.kind for one in issuing.kinds(record(room, convened))] == ["notice"]
    assert not waits(room, convened)
    with pytest.raises(NotYet):
        issuing.issue(room.door, convened.id, "change", **EVENING)


def test_a_late_item_gives_a_slip_that_is_to_be_sent(room, convened):
    room.do(item.place, convened.id, ready(room).id, "급함")

    assert [one.kind for one in issuing.kinds(record(room, convened))] == ["notice", "change"]
    assert waits(room, convened)


def test_once_issued_the_slip_waits_no_more_until_something_changes_again(room, convened):
    late = room.do(item.place, convened.id, ready(room).id, "급함")

    issued = issuing.issue(room.door, convened.id, "change", **EVENING).result
    before = waits(room, convened)
    room.do(item.withdraw, late.id, "철회함")

    assert (issued.kind, issued.version, before, waits(room, convened)) == ("change", 1, False, True)


def test_a_later_slip_takes_the_place_of_the_earlier(room, convened):
    late = room.do(item.place, convened.id, ready(room).id, "급함")
    issuing.issue(room.door, convened.id, "change", **EVENING)
    room.do(item.withdraw, late.id, "철회함")

    later = issuing.issue(room.door, convened.id, "change", **EVENING).result

    [valid] = room.ask(papers.in_use, Source(convened.id), "change")
    assert (later.version, valid.id) == (2, later.id)


def test_the_slip_can_be_looked_at_before_it_is_issued(room, convened):
    room.do(item.place, convened.id, ready(room).id, "급함")

    assert issuing.draft(room.door, convened.id, "change").startswith(b"%PDF")


def test_the_book_says_what_changed_and_which_item_came_late(room, convened):
    room.do(item.place, convened.id, ready(room).id, "감사 일정이 앞당겨짐")

    told = book.book(record(room, convened), EVERYTHING, {}, {})

    assert told.facts[-1] == ("통지 뒤 변경", "추가 1건")
    assert told.parts[1].facts[-1] == (
        "추가 안건",
        "2026. 11. 2. 회의 소집 뒤에 추가 (감사 일정이 앞당겨짐)",
    )


def test_the_book_reads_a_reference_as_the_number_its_item_has(room, convened):
    first = record(room, convened).agenda[0].matter
    late = ready(room)
    room.do(matter.fill_in, rewritten(late, {"summary": f"{mark(first.number)} 참조"}))
    room.do(item.place, convened.id, late.id)

    told = book.book(record(room, convened), EVERYTHING, {}, {})

    assert told.parts[1].gist == "의결안건 제1호 참조"
