"""A meeting from plan to confirmation, through the acts; what is refused leaves nothing behind."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from committee_desk.acts import declaration, item, meeting, person, undo
from committee_desk.acts.meeting import OpenItem
from committee_desk.acts.undo import CannotUndo
from committee_desk.domain.attendance import NoQuorum
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import Motion
from committee_desk.domain.finding import ReasonNeeded
from committee_desk.domain.ids import ItemId, MeetingId, PersonId
from committee_desk.domain.joint import Partner, Tally
from committee_desk.domain.journal import Subject
from committee_desk.domain.lot import Lot, Use
from committee_desk.domain.matter import DayTooEarly, Resolution
from committee_desk.domain.meeting import (
    MeetingStage,
    Mode,
    NoAgenda,
    NoticeAnswer,
    OutOfOrder,
    PresiderRecused,
    Stage,
)
from committee_desk.domain.person import NotAMember
from committee_desk.domain.poll import Ballot
from committee_desk.domain.recess import InRecess, NotInRecess
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.errors import NotFound
from tests.acts.making import (
    AT,
    DAY,
    NOTICE,
    SECRETARY,
    begun,
    opened,
    planned,
    ready,
    refused,
    taken_up,
    term,
    with_members,
)


def rearranged(room, id: MeetingId, **facts):
    held = room.meeting(id)
    now = {
        name: getattr(held, name) for name in ("title", "held_on", "starts_at", "place", "mode", "attendants")
    }
    return room.do(meeting.rearrange, id, **{**now, **facts})


def convened(room, designated: int = 9):
    members = with_members(room, designated)
    held = planned(room, members)
    room.do(item.place, held.id, ready(room).id)
    return room.do(meeting.convene, held.id, NOTICE), members


def test_planning_takes_the_rules_and_the_number_of_members_of_the_day(room):
    with_members(room, 12)

    held = room.do(meeting.plan, "제3회", DAY, time(14), "3층", mode=Mode.REMOTE)

    assert (held.members, held.opening.article, held.designated) == (
        12,
        "지방공무원 적극행정 운영규정 제11조제5항",
        (),
    )


def test_where_no_designation_is_known_all_members_make_up_the_meeting():
    room = begun("dongjak")
    members = with_members(room, 15)

    held = room.do(meeting.plan, "제3회", DAY, time(14), "3층")

    assert (held.designated, held.quorum().required) == (tuple(members), 8)


def test_every_entry_says_who_did_it_and_when(room):
    held = planned(room, with_members(room))

    entry = room.last("meeting", held.id)

    assert (entry.what, entry.by, entry.at) == ("meeting.designated", SECRETARY, AT)


def test_each_step_is_one_entry_about_the_meeting(room):
    members = with_members(room, 9)
    before = room.size()
    held = planned(room, members)
    placed = room.do(item.place, held.id, ready(room).id)
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.arrive, held.id, members[0], time(13, 50))
    room.do(meeting.take_attendance, held.id, frozenset(members[:6]), time(13, 55))
    room.do(meeting.leave, held.id, members[5], time(13, 58))
    room.do(meeting.call_to_order, held.id, time(14))
    room.do(item.withdraw, placed.id, "취하")
    room.do(meeting.close, held.id, time(15))
    room.do(meeting.confirm, held.id, date(2026, 12, 4))

    kept = [(what, fields) for what, _, fields in room.done_since(before) if what.startswith("meeting.")]

    assert kept[1:] == [
        ("meeting.designated", ["designated"]),
        ("meeting.convened", ["notice_sent_on", "stage"]),
        ("meeting.arrived", ["spells"]),
        ("meeting.attended", ["spells"]),
        ("meeting.left", ["spells"]),
        ("meeting.opened", ["opened_at", "opened_by", "stage"]),
        ("meeting.closed", ["closed_at", "closed_by", "stage"]),
        ("meeting.confirmed", ["confirmed_on", "stage"]),
    ]


def test_only_members_of_the_day_are_designated(room):
    held = planned(room, with_members(room))

    refused(room, NotAMember, meeting.designate, held.id, (SECRETARY,))


def test_a_short_notice_is_refused_without_a_reason_and_kept_with_it(room):
    held = planned(room, with_members(room))
    room.do(item.place, held.id, ready(room).id)

    refused(room, ReasonNeeded, meeting.convene, held.id, date(2026, 11, 25))
    room.do(meeting.convene, held.id, date(2026, 11, 25), "재난 대응이 급함")

    assert room.last("meeting", held.id).reason == "재난 대응이 급함"


def test_a_designation_that_the_rules_doubt_needs_a_reason(room):
    held = planned(room, with_members(room)[:8])
    room.do(item.place, held.id, ready(room).id)

    refused(room, ReasonNeeded, meeting.convene, held.id, NOTICE)

    assert room.do(meeting.convene, held.id, NOTICE, "결원").stage is Stage.CONVENED


def test_a_designation_changed_after_the_notice_needs_a_reason_where_it_is_doubted(room):
    held, members = convened(room)

    refused(room, ReasonNeeded, meeting.designate, held.id, tuple(members[:3]))
    room.do(meeting.designate, held.id, tuple(members[:8]), "위원 사임")

    assert room.last("meeting", held.id).reason == "위원 사임"


def test_an_agenda_on_which_everything_fell_away_is_not_convened(room):
    held = planned(room, with_members(room))
    placed = room.do(item.place, held.id, ready(room).id)
    room.do(item.withdraw, placed.id, "취하")

    refused(room, NoAgenda, meeting.convene, held.id, NOTICE)


def test_a_notified_meeting_moved_to_a_day_too_soon_needs_a_reason(room):
    held, _ = convened(room)

    with pytest.raises(ReasonNeeded):
        rearranged(room, held.id, held_on=date(2026, 11, 20))
    moved = rearranged(room, held.id, held_on=date(2026, 11, 20), reason="청사 공사")

    assert (moved.held_on, room.last("meeting", held.id).reason) == (date(2026, 11, 20), "청사 공사")


def test_an_open_meeting_keeps_its_day_and_may_take_in_others(room):
    held, _, _ = opened(room)

    with pytest.raises(MeetingStage):
        rearranged(room, held.id, held_on=date(2026, 11, 30))

    assert rearranged(room, held.id, attendants=("감사담당관",)).attendants == ("감사담당관",)


def test_an_arrangement_that_is_the_same_keeps_nothing(room):
    held, _, _ = opened(room)
    before = room.size()

    rearranged(room, held.id)

    assert room.size() == before


def test_a_closed_meeting_is_not_rearranged(room):
    held, agenda, _ = opened(room)
    room.do(item.withdraw, agenda[0].id, "취하")
    room.do(meeting.close, held.id, time(15))

    with pytest.raises(MeetingStage):
        rearranged(room, held.id, place="4층")


def test_too_few_do_not_open_a_meeting_and_nothing_is_noted(room):
    held, members = convened(room)
    room.do(meeting.take_attendance, held.id, frozenset(members[:4]), time(13, 55))

    refused(room, NoQuorum, meeting.call_to_order, held.id, time(14))

    assert room.meeting(held.id).stage is Stage.CONVENED


def test_all_members_are_counted_when_the_meeting_opens_and_not_when_it_was_planned():
    room = begun("dongjak")
    members = with_members(room, 15)
    held = room.do(meeting.plan, "제3회", DAY, time(14), "3층")
    room.do(item.place, held.id, ready(room).id)
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members[:8]), time(13, 55))
    for place in range(15, 17):
        room.do(person.enter, f"위원{place}", memberships=(term(place),))

    refused(room, NoQuorum, meeting.call_to_order, held.id, time(14))
    room.do(meeting.arrive, held.id, members[8], time(14))

    assert room.do(meeting.call_to_order, held.id, time(14)).quorum().required == 9


def test_whoever_is_no_member_any_more_does_not_arrive(room):
    held, members = convened(room)
    room.do(person.dismiss, members[8], date(2026, 11, 20), "본인 의사")

    refused(room, NotAMember, meeting.arrive, held.id, members[8], time(14))
    refused(room, NotAMember, meeting.take_attendance, held.id, frozenset(members), time(14))


def test_the_same_attendance_again_keeps_nothing(room):
    held, _, members = opened(room)
    before = room.size()

    room.do(meeting.take_attendance, held.id, frozenset(members[:7]), time(14, 1))

    assert room.size() == before


def test_whoever_leaves_takes_an_undeclared_vote_along(room):
    held, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    before = room.size()

    room.do(meeting.leave, held.id, members[0], time(14, 10))

    assert room.done_since(before) == [
        ("meeting.left", held.id, ["spells"]),
        ("item.vote_left", one.id, ["votes"]),
    ]
    assert members[0] not in room.item(one.id).votes


def test_whoever_leaves_after_the_result_changes_nothing_about_it(room):
    held, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    told = room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 10)).declared

    room.do(meeting.leave, held.id, members[0], time(14, 11))

    assert room.item(one.id).declared == told


def test_an_open_item_keeps_the_meeting_open(room):
    held, one, members = taken_up(room, kinds=("other", "report"))

    refused(room, OpenItem, meeting.close, held.id, time(15))
    room.do(item.cast, one.id, dict.fromkeys(members[:4], Choice.YES))
    room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 10))
    refused(room, OpenItem, meeting.close, held.id, time(15))


def test_a_meeting_that_is_not_there_is_not_found(room):
    refused(room, NotFound, meeting.call_to_order, MeetingId(9), time(14))


def test_a_member_dismissed_on_the_very_day_still_sits(room):
    held, members = convened(room)
    room.do(person.dismiss, members[8], DAY, "본인 의사")

    room.do(meeting.arrive, held.id, members[8], time(14))

    assert members[8] in room.meeting(held.id).room


def test_acts_give_back_what_they_kept(room):
    held = planned(room, with_members(room))

    assert room.meeting(held.id) == held == replace(held, designated=tuple(map(PersonId, held.designated)))


def test_naming_who_presides_and_who_took_up_and_declared_is_kept(room):
    held, agenda, members = opened(room)
    room.do(meeting.leave, held.id, members[0], time(14, 1))
    room.do(meeting.preside, held.id, members[1], time(14, 2))
    room.do(item.take_up, agenda[0].id, time(14, 5))
    room.do(item.all_in_favour, agenda[0].id)
    declared = room.do(declaration.declare, agenda[0].id, Resolution.AS_PROPOSED, time(14, 10))

    closed = room.do(meeting.close, held.id, time(15))

    assert (closed.opened_by, closed.closed_by) == (members[0], members[1])
    assert (declared.taken_up_by, declared.declared.presided) == (members[1], members[1])


def test_beside_a_chair_in_the_room_another_presides_only_with_a_reason(room):
    held, _, members = opened(room)

    with pytest.raises(ReasonNeeded):
        room.do(meeting.preside, held.id, members[1], time(14, 2))

    named = room.do(meeting.preside, held.id, members[1], time(14, 2), because="위원장이 지명함")
    assert (named.presider(), named.presided[0].because) == (members[1], "위원장이 지명함")


def test_whoever_steps_aside_from_what_is_before_the_meeting_does_not_take_the_chair(room):
    held, agenda, members = opened(room)
    room.do(item.take_up, agenda[0].id, time(14, 5))
    room.do(item.recuse, agenda[0].id, Recusal(members[1], Ground.AVOIDANCE, 3))

    with pytest.raises(PresiderRecused):
        room.do(meeting.preside, held.id, members[1], time(14, 6), because="위원장이 지명함")


def test_nobody_presides_over_an_item_of_another_meeting(room):
    held, _, members = opened(room)

    with pytest.raises(NotFound):
        room.do(meeting.preside, held.id, members[1], time(14, 2), ItemId(99))


@pytest.mark.parametrize(
    "deed",
    [
        lambda room, id: room.do(item.take_up, id, time(14, 30)),
        lambda room, id: room.do(item.move, id, Motion(outcome="not_approved")),
        lambda room, id: room.do(item.all_in_favour, id),
        lambda room, id: room.do(item.take_back_votes, id),
        lambda room, id: room.do(declaration.declare, id, Resolution.DEFERRED, time(14, 30)),
        lambda room, id: room.do(declaration.void, id, "착오"),
        lambda room, id: room.do(item.choose_ballot, id, Ballot.PAPER),
    ],
)
def test_in_a_recess_nothing_is_taken_up_voted_or_declared(room, deed):
    held, agenda, _ = opened(room)
    room.do(item.take_up, agenda[0].id, time(14, 5))
    room.do(item.all_in_favour, agenda[0].id)
    room.do(meeting.recess, held.id, time(14, 10), time(14, 40), "자료 확인")
    before = room.size()

    with pytest.raises(InRecess):
        deed(room, agenda[0].id)

    assert room.size() == before


def test_a_vote_begun_before_a_recess_goes_on_after_it(room):
    held, agenda, members = opened(room)
    room.do(item.take_up, agenda[0].id, time(14, 5))
    votes = room.do(item.all_in_favour, agenda[0].id).votes

    room.do(meeting.recess, held.id, time(14, 10))
    resumed = room.do(meeting.resume, held.id, time(14, 30))

    assert room.item(agenda[0].id).votes == votes
    assert (resumed.recess, resumed.recesses[0].ended, resumed.recesses[0].by) == (
        None,
        time(14, 30),
        members[0],
    )


def test_too_few_do_not_resume_a_meeting_and_it_may_be_closed_as_it_is(room):
    held, agenda, members = opened(room, present=5)
    room.do(meeting.recess, held.id, time(14, 10))
    room.do(meeting.leave, held.id, members[4], time(14, 20))

    with pytest.raises(NoQuorum):
        room.do(meeting.resume, held.id, time(14, 30))
    room.do(item.withdraw, agenda[0].id, "성원이 되지 않음")

    assert room.do(meeting.close, held.id, time(14, 40)).recesses[0].ended is None


def test_nothing_is_declared_at_a_time_that_lies_in_a_recess(room):
    held, agenda, _ = opened(room)
    room.do(item.take_up, agenda[0].id, time(14, 5))
    room.do(meeting.recess, held.id, time(14, 10))
    room.do(meeting.resume, held.id, time(14, 30))

    with pytest.raises(InRecess):
        room.do(declaration.declare, agenda[0].id, Resolution.DEFERRED, time(14, 20))


def test_a_meeting_is_broken_off_once_and_resumed_once(room):
    held, _, _ = opened(room)
    with pytest.raises(NotInRecess):
        room.do(meeting.resume, held.id, time(14, 5))
    room.do(meeting.recess, held.id, time(14, 10))

    with pytest.raises(InRecess):
        room.do(meeting.recess, held.id, time(14, 20))
    with pytest.raises(OutOfOrder):
        room.do(meeting.resume, held.id, time(14, 9))


def test_a_recess_pressed_by_mistake_is_undone(room):
    held, _, _ = opened(room)
    room.do(meeting.recess, held.id, time(14, 10))

    room.do(undo.undo, Subject("meeting", held.id))

    assert room.meeting(held.id).recesses == ()


def test_a_resumption_is_not_undone_once_something_was_taken_up(room):
    held, agenda, _ = opened(room)
    room.do(meeting.recess, held.id, time(14, 10))
    room.do(meeting.resume, held.id, time(14, 20))
    room.do(item.take_up, agenda[0].id, time(14, 25))

    with pytest.raises(CannotUndo):
        room.do(undo.undo, Subject("meeting", held.id))


def test_an_answer_to_the_notice_is_kept_once_and_can_be_undone(room):
    held, members = convened(room)
    one = frozenset(members[:1])

    room.do(meeting.answer, held.id, one, NoticeAnswer.STAYS_AWAY)
    size = room.size()
    room.do(meeting.answer, held.id, one, NoticeAnswer.STAYS_AWAY)

    assert room.size() == size
    assert room.meeting(held.id).declined == one
    room.do(undo.undo, Subject("meeting", held.id))
    assert room.meeting(held.id).notice_answers == {}


def test_a_meeting_on_another_day_is_answered_anew(room):
    held, members = convened(room)
    room.do(meeting.answer, held.id, frozenset(members), NoticeAnswer.COMES)

    moved = rearranged(room, held.id, held_on=DAY + timedelta(days=3))

    assert moved.notice_answers == {}


def test_another_body_joins_in_one_entry_and_its_vote_in_another_and_both_can_be_undone(room):
    held, members = convened(room)
    partner = Partner("한빛시 인사위원회", 9, 9, 6)
    room.do(meeting.join, held.id, (partner,))
    room.do(meeting.take_attendance, held.id, frozenset(members), time(13, 55))
    room.do(meeting.call_to_order, held.id, time(14))
    placed = ItemId(1)
    room.do(item.take_up, placed, time(14, 5))
    before = room.size()

    room.do(item.count_elsewhere, placed, Tally(partner.body, 6, 5, 1))
    room.do(undo.undo, Subject("item", placed))

    assert [what for what, *_ in room.done_since(before)] == ["item.counted_elsewhere", "item.undone"]
    opened = replace(partner, opened_with=6)
    assert (room.meeting(held.id).partners, room.item(placed).elsewhere) == ((opened,), ())


def test_lots_are_drawn_in_one_entry_that_is_not_undone(room):
    held = planned(room, with_members(room))
    before = room.size()
    room.do(meeting.draw, held.id, Lot(Use.OTHER, "순서", ("가", "나"), 1, "7", "주사위", DAY))

    with pytest.raises(CannotUndo):
        room.do(undo.undo, Subject("meeting", held.id))

    room.do(meeting.void_draw, held.id, 1, "이름이 빠짐")
    assert [what for what, *_ in room.done_since(before)] == ["meeting.lots_drawn", "meeting.draw_voided"]


def test_how_somebody_takes_part_is_one_entry_and_can_be_undone(room):
    held, members = convened(room)
    room.do(meeting.arrive, held.id, members[0], time(13, 50), remote=True)
    before = room.size()

    room.do(meeting.attend_by, held.id, members[0], remote=False)
    room.do(undo.undo, Subject("meeting", held.id))

    assert [what for what, *_ in room.done_since(before)] == ["meeting.way_corrected", "meeting.undone"]
    assert room.meeting(held.id).by_video == {members[0]}


def decided(room):
    """An open meeting whose item was declared at half past two."""
    held, up, members = taken_up(room)
    room.do(item.all_in_favour, up.id)
    room.do(declaration.declare, up.id, Resolution.AS_PROPOSED, time(14, 30))
    return held, members


@pytest.mark.parametrize("act", [meeting.recess, meeting.close])
def test_nothing_is_broken_off_or_ended_before_what_it_has_decided(room, act):
    held, _ = decided(room)

    refused(room, OutOfOrder, act, held.id, time(14, 29))


def test_nobody_goes_or_comes_before_a_decision_that_rests_on_who_was_there(room):
    held, members = decided(room)

    refused(room, OutOfOrder, meeting.leave, held.id, members[6], time(14, 29))
    refused(room, OutOfOrder, meeting.arrive, held.id, members[8], time(14, 29))
    refused(room, OutOfOrder, meeting.take_attendance, held.id, frozenset(members), time(14, 29))


def test_nobody_goes_before_the_opening_that_counted_them(room):
    held, _, members = taken_up(room)

    refused(room, OutOfOrder, meeting.leave, held.id, members[6], time(13, 59))


def test_no_meeting_ends_before_somebody_has_left_it(room):
    held, members = decided(room)
    room.do(meeting.leave, held.id, members[6], time(14, 50))

    refused(room, OutOfOrder, meeting.close, held.id, time(14, 40))


def test_a_meeting_opens_when_enough_had_come_and_not_before(room):
    held, members = convened(room)
    room.do(meeting.take_attendance, held.id, frozenset(members[:4]), time(13, 50))
    room.do(meeting.arrive, held.id, members[4], time(14, 3))
    room.do(meeting.arrive, held.id, members[5], time(14, 10))

    refused(room, OutOfOrder, meeting.call_to_order, held.id, time(14, 2))
    assert room.do(meeting.call_to_order, held.id, time(14, 3)).opened_at == time(14, 3)


def test_no_minutes_are_confirmed_before_the_meeting(room):
    held, _ = decided(room)
    room.do(meeting.close, held.id, time(15))

    refused(room, DayTooEarly, meeting.confirm, held.id, DAY - timedelta(days=1))
