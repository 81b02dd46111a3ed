"""What goes wrong on the way of a matter: every time a clear state, a sentence, and the history whole."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from committee_desk.acts import declaration, desk, item, matter, meeting
from committee_desk.domain import own_rules
from committee_desk.domain.calendar import Pause
from committee_desk.domain.deadline import MEET, SUPPLEMENT, deadlines
from committee_desk.domain.declaration import Motion
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.happened import NotYet
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.kinds.support import Support
from committee_desk.domain.matter import (
    DayTooEarly,
    DueBeforeAsked,
    MatterEnded,
    NotEnded,
    OnAnAgenda,
    Resolution,
    ReturnedAlready,
    Stage,
    SubmittedAlready,
)
from committee_desk.store import days, desks, journal, matters
from tests.acts.making import SECRETARY, begun, opened, planned, ready, with_members

RECEIVED = date(2026, 11, 2)
PDF = "application/pdf"


def on(day):
    return {"by": SECRETARY, "at": datetime.combine(day, time(1), UTC)}


def opinion(room, **facts):
    about = Opinion(issue="정한 바가 없다.", **facts)
    return room.do(
        matter.receive, "opinion", "옥외영업 의견제시", RECEIVED, particulars=about, summary="먹자골목"
    )


def due(room, id, today=RECEIVED):
    rules = room.ask(desks.rules, today)
    return {one.what: one.on for one in deadlines(room.matter(id), rules, room.ask(days.of))}


def declared_closed(room, typed, day):
    """A day declared closed, as the settings do it."""
    layers = own_rules.with_own(
        room.ask(desks.rulebook).layers, "calendar.closed", typed, "임시공휴일 지정", day
    )
    room.do(desk.adopt, layers, reason="임시공휴일 지정", **on(day))


# Days that are still to come, and days before the receipt


def test_nothing_that_is_still_to_come_is_noted_as_done():
    room = begun()
    one = opinion(room)
    today = on(RECEIVED)
    size = room.size()

    for act, *facts in (
        (matter.ask, "audit_head", date(2026, 11, 3)),
        (matter.return_for_supplement, date(2026, 11, 20), "도면", date(2026, 11, 3)),
        (matter.withdraw, "철회", date(2026, 11, 3)),
    ):
        with pytest.raises(NotYet, match="today is 2026-11-02"):
            room.do(act, one.id, *facts, **today)

    assert room.size() == size
    assert room.do(matter.ask, one.id, "audit_head", RECEIVED, **today).awaited[0].waiting


def test_what_came_after_the_meeting_is_decided_only_with_a_reason():
    room = begun()
    held, [one], _ = opened(room)
    late = replace(room.matter(one.matter), received_on=held.held_on + timedelta(days=1))
    room.do(lambda session, by, at: journal.keep(session, "matter.filled_in", late, by=by, at=at))
    room.do(item.take_up, one.id, time(14, 1))
    room.do(item.move, one.id, Motion(outcome=late.particulars.outcomes[0]))
    room.do(item.all_in_favour, one.id)

    with pytest.raises(ReasonNeeded, match="It came on 2026-11-28, after the day of this meeting"):
        room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 5))
    declared = room.do(
        declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 5), reason="구두로 먼저 요청됨"
    )

    assert declared.declared


# Periods out of order


def test_a_supplement_is_not_due_before_it_was_asked_for():
    room = begun()
    one = opinion(room)
    size = room.size()

    with pytest.raises(DueBeforeAsked, match="2026-11-04 cannot be due on 2026-11-03"):
        room.do(matter.return_for_supplement, one.id, date(2026, 11, 3), "검토 의견", **on(date(2026, 11, 4)))

    assert (room.matter(one.id).stage, room.size()) == (Stage.RECEIVED, size)


def test_a_supplement_does_not_come_before_it_was_asked_for_though_a_clock_went_back():
    room = begun()
    one = opinion(room)
    room.do(matter.return_for_supplement, one.id, date(2026, 11, 12), "검토 의견", **on(date(2026, 11, 4)))

    with pytest.raises(DayTooEarly, match="2026-11-04"):
        room.do(matter.make_ready, one.id, **on(date(2026, 11, 3)))

    assert room.matter(one.id).stage is Stage.RETURNED


@pytest.mark.parametrize(
    ("step", "words"), [(matter.notify, ()), (matter.publish, ()), (matter.follow_up, ("시행",))]
)
def test_nothing_follows_a_decision_on_a_day_before_it(step, words):
    room = begun()
    held, (one,), _ = opened(room)
    room.do(item.take_up, one.id, time(14, 5))
    room.do(item.all_in_favour, one.id)
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))
    if step is matter.follow_up:
        room.do(matter.notify, one.matter, date(2026, 11, 30))
    before = room.matter(one.matter)

    with pytest.raises(DayTooEarly, match="2026-11-27"):
        room.do(step, one.matter, date(2026, 11, 26), *words)
    room.do(step, one.matter, date(2026, 11, 27), *words)

    assert room.matter(one.matter) != before


def test_what_is_entered_late_counts_from_the_day_on_which_it_was():
    room = begun()
    one = opinion(room)
    asked, came, entered = date(2026, 11, 4), date(2026, 11, 6), on(date(2026, 11, 9))

    with pytest.raises(DayTooEarly):  # before it was received
        room.do(
            matter.return_for_supplement,
            one.id,
            asked,
            "검토 의견",
            one.received_on - timedelta(1),
            **entered,
        )
    room.do(matter.return_for_supplement, one.id, date(2026, 11, 11), "검토 의견", asked, **entered)
    room.do(matter.make_ready, one.id, came, **entered)

    assert room.matter(one.id).pauses == (Pause(asked, came),)


# A matter returned twice


def test_a_matter_returned_twice_stands_still_twice_and_both_are_in_its_history():
    room = begun()
    one = opinion(room)
    for asked, came in ((4, 10), (16, 18)):
        room.do(
            matter.return_for_supplement,
            one.id,
            date(2026, 11, asked + 7),
            "검토 의견",
            **on(date(2026, 11, asked)),
        )
        assert due(room, one.id) == {SUPPLEMENT: date(2026, 11, asked + 7)}
        room.do(matter.make_ready, one.id, **on(date(2026, 11, came)))

    assert due(room, one.id) == {MEET: date(2026, 11, 27)}  # 15 days, 7 and 3 that do not count, a Friday
    assert [one.what for one in room.entries() if one.what == "matter.returned"] == ["matter.returned"] * 2


def test_what_was_sent_back_and_waits_is_not_sent_back_again_and_it_says_until_when():
    room = begun()
    one = opinion(room)
    room.do(matter.return_for_supplement, one.id, date(2026, 11, 12), "검토 의견", **on(date(2026, 11, 4)))

    with pytest.raises(ReturnedAlready, match="2026-11-04 already; its supplement is due on 2026-11-12"):
        room.do(matter.return_for_supplement, one.id, date(2026, 11, 20), "도면", **on(date(2026, 11, 5)))


# Withdrawn, and submitted again


def test_what_was_withdrawn_is_submitted_again_with_its_words_and_files_and_names_the_first():
    room = begun()
    first = opinion(room, answer="할 수 있다.")
    hwp = room.do(matter.attach, first.id, "요청서.hwp", "application/x-hwp", b"hwp")
    room.do(matter.attach, first.id, "요청서.pdf", PDF, b"%PDF", rendition_of=hwp.id)
    dropped = room.do(matter.attach, first.id, "잘못 올린 것.pdf", PDF, b"%PDF-1")
    room.do(matter.drop, dropped.id, "다른 사건의 서류")
    room.do(matter.withdraw, first.id, "부서에서 다시 검토함")

    again = room.do(matter.submit_again, first.id, date(2026, 11, 9))

    assert (again.number, again.stage, again.received_on, again.particulars) == (
        "2026-0002",
        Stage.RECEIVED,
        date(2026, 11, 9),
        first.particulars,
    )
    assert again.summary == "먹자골목\n취하된 {안건:2026-0001} 안건을 다시 제출함"
    files = room.ask(matters.attachments, again.id)
    assert [one.name for one in files] == ["요청서.hwp", "요청서.pdf"]
    assert files[1].rendition_of == files[0].id
    assert due(room, again.id) == {MEET: date(2026, 11, 24)}


def test_what_was_submitted_again_is_not_submitted_a_second_time_while_the_first_lives():
    room = begun()
    first = opinion(room)
    room.do(matter.withdraw, first.id, "부서에서 다시 검토함")
    again = room.do(matter.submit_again, first.id, date(2026, 11, 9))

    with pytest.raises(SubmittedAlready, match="2026-0001 was submitted again already: as 2026-0002"):
        room.do(matter.submit_again, first.id, date(2026, 11, 9))
    room.do(matter.withdraw, again.id, "또 다시 검토함", date(2026, 11, 9), **on(date(2026, 11, 9)))

    assert room.do(matter.submit_again, first.id, date(2026, 11, 9)).number == "2026-0003"


def test_the_one_that_was_withdrawn_stays_withdrawn_with_its_reason_and_its_files():
    room = begun()
    first = opinion(room)
    room.do(matter.attach, first.id, "요청서.pdf", PDF, b"%PDF")
    room.do(matter.withdraw, first.id, "부서에서 다시 검토함")
    before = room.matter(first.id)

    again = room.do(matter.submit_again, first.id, date(2026, 11, 9))

    assert (room.matter(first.id), before.ended_because) == (before, "부서에서 다시 검토함")
    assert len(room.ask(matters.attachments, first.id)) == 1
    assert room.last("matter", again.id).reason == first.number


def test_what_has_ended_takes_no_further_step_and_says_how_to_go_on():
    room = begun()
    one = opinion(room)
    room.do(matter.reject, one.id, "법령이 명확함")

    for step in (matter.make_ready, matter.close):
        with pytest.raises(MatterEnded) as refused:
            room.do(step, one.id)
        assert refused.value.advice == ("Submit it again: it comes as a new matter that names this one.")


def test_what_goes_on_is_not_submitted_again_nor_before_it_first_came():
    room = begun()
    one = opinion(room)

    with pytest.raises(NotEnded, match="2026-0001"):
        room.do(matter.submit_again, one.id, date(2026, 11, 9))
    room.do(matter.withdraw, one.id, "다시 검토함")
    with pytest.raises(DayTooEarly, match="2026-11-02"):
        room.do(matter.submit_again, one.id, date(2026, 11, 1))


def test_what_stands_on_an_agenda_is_taken_off_before_it_is_withdrawn():
    room = begun()
    held = planned(room, with_members(room, 9))
    placed = room.do(item.place, held.id, ready(room).id)

    with pytest.raises(OnAnAgenda, match="stands on the agenda"):
        room.do(matter.withdraw, placed.matter, "취하")
    room.do(item.withdraw, placed.id, "신청인이 취하함")

    assert room.do(matter.withdraw, placed.matter, "취하").stage is Stage.WITHDRAWN


# A holiday declared late


def test_a_holiday_declared_late_moves_the_last_day_on_and_its_reason_is_kept():
    room = begun()
    one = opinion(room)
    room.do(matter.ask, one.id, "audit_head", date(2026, 11, 6))
    before = due(room, one.id, date(2026, 11, 13))

    declared_closed(room, "2026-11-16 2026-11-17", date(2026, 11, 13))

    assert before == {"audit_head": date(2026, 11, 16), MEET: date(2026, 11, 17)}
    assert due(room, one.id, date(2026, 11, 13)) == {
        "audit_head": date(2026, 11, 18),
        MEET: date(2026, 11, 18),
    }
    assert room.last("rules", 1).reason == "임시공휴일 지정"


# The pack changed between submission and meeting


def test_a_pack_changed_between_submission_and_meeting_binds_the_meeting_and_the_matter_stays_as_received():
    room = begun()
    about = Support(applicant="도로과 박○○", wanted=3_000_000, granted=3_000_000, raised=True)
    one = room.do(matter.receive, "support", "징계 소명 지원", RECEIVED, particulars=about)
    room.do(matter.make_ready, one.id)
    received = room.matter(one.id)
    layers = own_rules.with_own(
        room.ask(desks.rulebook).layers,
        "support.raised_by_resolution",
        "false",
        "규칙 개정",
        date(2026, 11, 20),
    )
    room.do(desk.adopt, layers, reason="규칙 개정", **on(date(2026, 11, 20)))

    members = with_members(room, 9)
    held = planned(room, members)
    placed = room.do(item.place, held.id, one.id)
    room.do(meeting.convene, held.id, date(2026, 11, 18))
    room.do(meeting.take_attendance, held.id, frozenset(members), time(13, 50))
    room.do(meeting.call_to_order, held.id, time(14))
    room.do(item.take_up, placed.id, time(14, 5))
    room.do(item.all_in_favour, placed.id)
    with pytest.raises(
        Refused, match=r"3,000,000 won are to be granted. The most is 2,000,000 won for each case"
    ):
        room.do(declaration.declare, placed.id, Resolution.AS_PROPOSED, time(14, 20))

    assert replace(room.matter(one.id), stage=Stage.READY) == received
    assert room.ask(desks.rules, date(2026, 11, 19)).flag("support.raised_by_resolution")


def test_a_meeting_held_before_the_change_keeps_the_rules_it_was_held_under():
    room = begun()
    held, _, _ = opened(room)
    before = room.meeting(held.id).opening

    layers = own_rules.with_own(
        room.ask(desks.rulebook).layers, "quorum.recused", "leave_opening", "의결", date(2026, 12, 1)
    )
    room.do(desk.adopt, layers, reason="의결", **on(date(2026, 12, 1)))

    assert room.meeting(held.id).opening == before


# Caps passed by one won


@pytest.mark.parametrize(("won", "refused"), [(2_000_000, 0), (2_000_001, 1)])
def test_a_cap_is_passed_by_one_won_and_not_by_none(won, refused):
    room = begun()
    about = Support(applicant="도로과 박○○", wanted=won, granted=won)

    found = about.before_declaring("support_granted", room.ask(desks.rules, RECEIVED))

    assert sum(one.refuses for one in found) == refused
