"""What the agenda in preparation says: what each item lacks, and the whole of it."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import item, matter, meeting
from committee_desk.domain.ids import ItemId
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.kinds.plan import Plan
from committee_desk.domain.kinds.report import Report
from committee_desk.models import agenda, home, meetings
from committee_desk.models.table import Tone
from tests.views import agenda_scenes as scenes
from tests.views import sitting

BY = sitting.BY


def about(made):
    door, held, _ = made
    return door.ask(meetings.about, held.id)


@pytest.fixture(scope="module")
def incomplete():
    return about(scenes.incomplete())


@pytest.fixture(scope="module")
def complete():
    return about(scenes.complete())


def states(known):
    return [(row.number, row.minutes, row.state) for row in agenda.rows(known)]


def test_every_item_says_how_much_there_is_to_see(incomplete):
    assert states(incomplete) == [
        ("Report item 1", 10, "Complete"),
        ("Resolution item 1", 30, "1 to see"),
        ("Resolution item 2", 25, "3 to see"),
        ("Resolution item 3", 0, "3 to see"),
    ]


def test_a_report_that_says_nothing_yet_lacks_a_file(incomplete):
    first = incomplete.record.agenda[0]
    silent = replace(first, matter=replace(first.matter, particulars=Report()))

    assert "Nothing is attached." in agenda.notes(incomplete, silent)


def test_an_item_lists_what_it_lacks_each_with_its_reason(incomplete):
    third, fourth = incomplete.record.agenda[2:]

    assert list(agenda.notes(incomplete, third)) == [
        "제설 용역 계약서.hwp has no PDF; members will not see it in the meeting book.",
        "“의결안건 제3호” is typed as words and does not follow its item.",
        "최은영 may have to step aside: 한빛건설 주식회사 (interests register).",
    ]
    assert list(agenda.notes(incomplete, fourth)) == [
        "It does not say who submits it.",
        "Nothing is attached.",
        "Its minutes are not planned.",
    ]


def test_the_planned_minutes_stand_against_the_length_of_the_meeting(incomplete):
    said = agenda.total(incomplete)

    assert said.words == "Total 65 of 60 min · 5 min too long · recusal not settled: 1"
    assert said.tone is Tone.WARNING


def test_a_complete_agenda_is_in_order(complete):
    assert [state for _, _, state in states(complete)] == ["Complete"] * 4
    assert agenda.total(complete) == agenda.Check("Total 80 of 120 min", Tone.SUCCESS)


def test_a_meeting_without_an_end_says_so():
    said = agenda.total(about(sitting.drafted()))

    assert said == agenda.Check("Total 0 min; the meeting has no planned end", Tone.PLAIN)


def test_who_was_asked_and_who_steps_aside_is_said_at_the_item(complete):
    second, third = complete.record.agenda[1:3]

    assert agenda.settled_words(complete, second) == ["윤서연 Stepped aside (ground 3) · 자문을 맡음"]
    assert agenda.settled_words(complete, third) == [
        "최은영: no conflict, asked on 2026-11-20 (5년 전에 퇴직함)"
    ]


def test_a_better_order_says_what_it_saves_and_which_it_is(complete):
    found = agenda.proposal(complete)

    assert found.words == (
        "In another order people leave the room less often: 1 instead of 2. "
        "Resolution items by their present numbers: 1, 3, 2."
    )


def test_after_the_notice_no_order_is_proposed():
    assert agenda.proposal(about(scenes.late())) is None


def test_an_item_says_what_it_refers_to_under_the_numbers_of_now(complete):
    assert agenda.referred_words(complete, complete.record.agenda[2]) == (
        "Refers to: Resolution item 3 옥외영업 조건부 허용 의견제시"
    )


def test_a_reference_to_what_is_not_on_the_agenda_is_pointed_out():
    door, held, items = sitting.drafted()
    scenes.fill(door, items[1].matter, summary="{안건:2019-0007} 참조")
    known = about((door, held, items))

    assert "It refers to matter 2019-0007, which is not on this agenda." in list(
        agenda.notes(known, known.record.agenda[1])
    )


def test_a_reference_to_what_was_taken_off_is_pointed_out():
    known = about(scenes.late())

    assert list(agenda.notes(known, known.record.agenda[2])) == [
        "It refers to Resolution item 3, which was taken off."
    ]


def test_an_item_added_late_without_a_reason_is_pointed_out():
    door, held, items = sitting.convened()
    door.do(item.place, held.id, sitting.ready_matter(door).id, **BY)
    known = about((door, held, items))
    last = known.record.agenda[-1]

    assert "It does not say why it comes after the notice." in list(agenda.notes(known, last))
    assert agenda.told(known, last).unexplained


def test_confirming_the_last_minutes_needs_no_submitter_and_no_file():
    door, held, items = sitting.drafted()
    received = door.do(matter.receive, "confirmation", "제6차 회의록", date(2026, 11, 20), **BY).result
    door.do(matter.make_ready, received.id, **BY)
    door.do(item.place, held.id, received.id, **BY)
    known = about((door, held, items))

    last = list(agenda.notes(known, known.record.agenda[-1]))

    assert len(last) == 1


def test_where_no_minutes_are_planned_none_are_missed(incomplete):
    untimed = tuple(replace(one, item=replace(one.item, minutes=0)) for one in incomplete.record.agenda)
    plain = replace(incomplete, record=replace(incomplete.record, agenda=untimed))

    assert "Its minutes are not planned." not in agenda.notes(plain, untimed[3])
    assert agenda.unplanned(plain) == 0


def test_what_would_keep_a_result_from_being_declared_is_told_while_there_is_time(incomplete):
    first = incomplete.record.agenda[0]
    plan = replace(first, matter=replace(first.matter, particulars=Plan()))

    assert next(agenda.lacks(incomplete, plan)).startswith("No result can be declared before this: ")


def test_minutes_to_be_confirmed_that_are_not_issued_are_marked_on_the_agenda():
    door, held, items = sitting.drafted()
    about_last = Confirmation(meeting=held.id)
    received = door.do(
        matter.receive, "confirmation", "제6차 회의록", date(2026, 11, 20), particulars=about_last, **BY
    ).result
    door.do(matter.make_ready, received.id, **BY)
    door.do(item.place, held.id, received.id, **BY)
    known = about((door, held, items))

    mark, *_ = agenda.lacks(known, known.record.agenda[-1])

    assert mark.startswith("The minutes to be confirmed are not issued yet. Issue them and have them signed")


def test_a_new_agenda_is_offered_what_stands_and_what_was_left_over():
    door, _, _ = scenes.left_over()

    assert [one.words for one in door.ask(agenda.beginning)] == [
        "On every agenda: 예산 집행 현황 보고 · Report",
        "On every agenda: 그 밖의 사항 · Other matter",
        "Put off last time: 2026-0003 긴급 제설 계약에 대한 면책 건의",
        "Taken off last time (부서가 자료를 갖추지 못함): 2026-0004 옥외영업 조건부 허용 의견제시",
    ]


def test_an_item_stands_on_every_agenda_or_no_more(complete):
    first = complete.record.agenda[0]

    [standing] = agenda.with_standing(complete, first)

    assert (standing.kind, standing.title, standing.minutes) == ("report", "전차 회의 조치결과 보고", 10)
    assert not agenda.stands(complete, first)


def test_what_is_not_settled_is_counted_on_the_first_page():
    door, held, _ = scenes.incomplete()
    known = door.ask(meetings.about, held.id)

    said = list(door.ask(lambda session: list(home.problems(session, known, date(2026, 11, 18)))))

    assert "Recusal not settled: 1" in said
    assert said[-1] == "Items whose minutes are not planned: 1"


def test_a_changed_agenda_says_whether_its_slip_is_issued():
    door, held, _ = scenes.late()
    known = door.ask(meetings.about, held.id)

    assert door.ask(meetings.slip_words, known) == (
        "The agenda changed since the notice: 1 added, 1 taken off. "
        "The change slip is still to be issued and sent."
    )


def test_an_unchanged_agenda_has_no_slip():
    door, held, _ = sitting.convened()

    assert door.ask(meetings.slip_words, door.ask(meetings.about, held.id)) == ""


def test_a_move_says_which_references_read_otherwise():
    door, held, items = scenes.complete()
    before = door.ask(meetings.about, held.id)
    order = [ItemId(items[place].id) for place in (0, 1, 3, 2)]
    door.do(item.reorder, held.id, order, **BY)

    assert agenda.moved(before, door.ask(meetings.about, held.id)) == [
        "In Resolution item 3 “긴급 제설 계약에 대한 면책 건의”: Resolution item 3 → Resolution item 2"
    ]


def test_the_next_meeting_lasts_as_the_last_did():
    door, held, _ = sitting.drafted()
    door.do(meeting.end_by, held.id, time(13), **BY)

    new = door.ask(meetings.newcomer)

    assert (new.starts_at, new.ends_at, new.place) == (time(11), time(13), "3층 대회의실")
