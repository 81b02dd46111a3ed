"""Lines of a register: entered, corrected, taken in by the thousand, filters kept."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.acts import register
from committee_desk.acts.register import FilterUnnamed, NumberTaken, Taken
from committee_desk.domain import codec
from committee_desk.domain.journal import Subject
from committee_desk.domain.passive_report import Outcome, PassiveReport, RepeatsItself, TooFewRepeats
from committee_desk.store import filters, passive_reports, registers, search
from committee_desk.store.filters import Filter
from committee_desk.store.registers import BOOKS, Sieve
from tests.acts.making import begun

KIND = "passive_report"
BOOK = BOOKS[KIND]


@pytest.fixture
def room():
    return begun()


def report(title="허가 회신 지연", on=date(2026, 11, 2), **facts):
    return PassiveReport(0, facts.pop("number", ""), title, on, **facts)


def enter(room, *given, **facts):
    return room.do(register.enter, KIND, report(*given, **facts))


def test_a_line_without_a_number_is_given_the_next_of_its_year(room):
    numbers = [enter(room, on=day).number for day in (date(2026, 1, 5), date(2026, 3, 5), date(2027, 1, 4))]

    assert numbers == ["S2026-0001", "S2026-0002", "S2027-0001"]


def test_a_number_is_borne_once(room):
    enter(room, number="1AA-1")

    with pytest.raises(NumberTaken):
        enter(room, number="1AA-1")


def test_a_line_that_was_corrected_keeps_what_it_was_in_the_journal_and_can_be_put_back(room):
    from committee_desk.acts import undo

    before = enter(room)
    after = room.do(register.correct, KIND, replace(before, measures="시정"), "빠짐")
    entry = room.last(KIND, before.id)

    room.do(undo.undo, Subject(KIND, before.id))

    assert (entry.what, entry.reason, entry.changes) == (
        f"{KIND}.corrected",
        "빠짐",
        {"measures": [None, "시정"]},
    )
    assert room.ask(passive_reports.REGISTER.get, before.id) == before != after


def test_what_is_the_same_leaves_no_entry(room):
    kept = enter(room)
    size = room.size()

    room.do(register.correct, KIND, kept)

    assert room.size() == size


def test_a_report_makes_again_an_earlier_one_and_is_closed_from_the_third_on(room):
    first = enter(room)
    second = enter(room, on=date(2026, 11, 9), first_report=first.id)
    with pytest.raises(TooFewRepeats):
        room.do(register.correct, KIND, replace(second, outcome=Outcome.CLOSED))
    with pytest.raises(RepeatsItself):
        room.do(register.correct, KIND, replace(first, first_report=second.id))

    third = enter(room, on=date(2026, 11, 16), first_report=first.id, outcome=Outcome.CLOSED)

    assert [one.id for one in room.ask(passive_reports.repeats, third)] == [first.id, second.id, third.id]
    assert [id for id, *_ in room.ask(passive_reports.earlier, third)] == [first.id]


def test_many_at_once_leave_what_one_after_another_would(room):
    other = begun()
    one_by_one = [enter(other, f"신고 {n}", date(2026, 1, 5)) for n in range(3)]
    changed = replace(one_by_one[0], measures="시정")
    other.do(register.correct, KIND, changed)

    room.do(register.take_in, KIND, [Taken(None, report(f"신고 {n}", date(2026, 1, 5))) for n in range(3)])
    room.do(register.take_in, KIND, [Taken(one_by_one[0], changed)])

    assert [codec.plain(one) for one in room.entries()[-4:]] == [
        codec.plain(one) for one in other.entries()[-4:]
    ]
    assert room.ask(passive_reports.REGISTER.all) == [changed, *one_by_one[1:]]
    assert sorted(room.ask(search.ids, "신고", KIND)) == [1, 2, 3]
    assert room.examine().faults == ()


def test_many_at_once_take_numbers_behind_those_given(room):
    enter(room)

    several = [report(), report(number="1AA-1"), report()]
    room.do(register.take_in, KIND, [Taken(None, one) for one in several])

    numbers = [one.number for one in room.ask(passive_reports.REGISTER.all)]
    assert numbers == ["S2026-0001", "S2026-0002", "1AA-1", "S2026-0003"]


def test_a_register_is_narrowed_sorted_and_searched_by_the_database(room):
    enter(room, "전화 돌리기", date(2025, 3, 3), department="위생과")
    enter(room, "허가 회신 지연", date(2026, 3, 3), department="도로과", again=True)

    def ids(words="", order="received", down=False, sieve=Sieve()):  # noqa: B008 -- a frozen value
        return [*room.ask(registers.ids, BOOK, words, order, down, sieve)]

    assert ids(down=True) == [2, 1]
    assert ids(order="title") == [1, 2]
    assert ids(sieve=Sieve(year=2025)) == [1]
    assert ids(sieve=Sieve("again")) == [2]
    assert ids("도로과 허가") == [2]
    assert room.ask(registers.years, BOOK) == [2026, 2025]
    assert [one.id for one in room.ask(registers.lines, BOOK, [2, 1])] == [2, 1]


def test_a_filter_is_kept_under_its_name_and_dropped_and_is_no_record(room):
    size = room.size()
    late = Filter("늦은 것", "위생과", Sieve("open", 2026))
    room.do(register.keep_filter, KIND, late)
    kept = room.ask(filters.recall, KIND)

    room.do(register.drop_filter, KIND, "늦은 것")

    assert (kept, room.ask(filters.recall, KIND), room.size()) == ([late], [], size)
    with pytest.raises(FilterUnnamed):
        room.do(register.keep_filter, KIND, replace(late, name=" "))
