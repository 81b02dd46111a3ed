"""Items: placed, recused, voted on; each act keeps its entries, a refusal keeps none."""

from datetime import time

import pytest

from committee_desk.acts import declaration, item, matter, meeting, undo
from committee_desk.acts.undo import CannotUndo
from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.ballot import Choice, Stage
from committee_desk.domain.declaration import Motion
from committee_desk.domain.ids import ItemId, PersonId
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import GroundMissing, Resolution, WrongStage
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import MeetingStage, OutOfOrder
from committee_desk.domain.poll import Ballot, Count
from committee_desk.domain.recusal import Ground, NoSuchGround, NotRecused, Recusal
from committee_desk.domain.voting import NotAVoter
from committee_desk.errors import NotFound
from tests.acts.making import opened, planned, ready, refused, taken_up, with_members

NOON = time(14, 20)
PASS = Resolution.AS_PROPOSED


def declared(room, id: ItemId, resolution: Resolution = PASS):
    room.do(item.all_in_favour, id)
    return room.do(declaration.declare, id, resolution, NOON)


def test_placing_a_matter_changes_the_matter_and_makes_an_item(room):
    held, task = planned(room, with_members(room)), ready(room)
    before = room.size()

    placed = room.do(item.place, held.id, task.id)

    assert room.done_since(before) == [
        ("matter.placed", task.id, ["stage"]),
        ("item.placed", placed.id, ["id", "matter", "meeting", "number", "place"]),
    ]


@pytest.mark.parametrize("stage", ["received", "placed", "withdrawn"])
def test_only_a_ready_matter_is_placed(room, stage):
    held, task = planned(room, with_members(room)), ready(room)
    if stage == "placed":
        room.do(item.place, held.id, task.id)
    if stage == "withdrawn":
        room.do(matter.withdraw, task.id, "취하")
    if stage == "received":
        task = room.do(matter.receive, "other", "접수만 됨", task.received_on)

    refused(room, WrongStage, item.place, held.id, task.id)


def test_nothing_is_placed_on_the_agenda_of_a_closed_meeting(room):
    held, agenda, _ = opened(room)
    room.do(item.withdraw, agenda[0].id, "취하")
    room.do(meeting.close, held.id, time(15))
    task = ready(room, title="늦음")

    refused(room, MeetingStage, item.place, held.id, task.id)


def test_until_the_notice_goes_out_numbers_follow_the_order(room):
    held = planned(room, with_members(room))
    first, second, report = (
        room.do(item.place, held.id, ready(room, kind).id) for kind in ("other", "other", "report")
    )
    before = room.size()

    after = room.do(item.reorder, held.id, [report.id, second.id, first.id])

    assert [(one.id, one.number) for one in after] == [(report.id, "1"), (second.id, "1"), (first.id, "2")]
    assert [what for what, _, _ in room.done_since(before)] == ["item.moved"] * 3


def test_an_order_that_is_the_same_keeps_nothing(room):
    held = planned(room, with_members(room))
    placed = room.do(item.place, held.id, ready(room).id)
    before = room.size()

    room.do(item.reorder, held.id, [placed.id, placed.id, ItemId(99)])

    assert room.size() == before


def test_after_the_notice_the_order_is_fixed_and_a_late_item_is_called_so(room):
    held, agenda, _ = opened(room)

    refused(room, MeetingStage, item.reorder, held.id, [agenda[0].id])

    assert room.do(item.place, held.id, ready(room, title="긴급").id).number == "1의2"


def test_an_item_taken_off_before_the_notice_gives_its_number_to_the_next(room):
    held = planned(room, with_members(room))
    first, second = (room.do(item.place, held.id, ready(room, title=title).id) for title in "가나")
    before = room.size()

    room.do(item.withdraw, first.id, "신청인이 취하함")

    assert [(room.item(id).number, room.item(id).stage) for id in (first.id, second.id)] == [
        ("", Stage.WITHDRAWN),
        ("1", Stage.WAITING),
    ]
    assert [what for what, _, _ in room.done_since(before)] == [
        "item.withdrawn",
        "matter.taken_off",
        "item.moved",
        "item.moved",
    ]


def test_an_item_taken_off_by_mistake_is_put_back_at_its_place_with_what_was_prepared(room):
    held = planned(room, with_members(room))
    placed = [room.do(item.place, held.id, ready(room, title=title).id) for title in "가나다"]
    room.do(item.plan, placed[1].id, 20)
    before = [room.item(one.id) for one in placed]
    room.do(item.withdraw, placed[1].id, "잘못 뺌")

    room.do(item.put_back, placed[1].id, [one.id for one in placed])

    assert [room.item(one.id) for one in placed] == before
    assert room.matter(placed[1].matter).stage is MatterStage.ON_AGENDA


def test_what_was_not_taken_off_or_is_on_another_agenda_is_not_put_back(room):
    held = planned(room, with_members(room))
    first, second = (room.do(item.place, held.id, ready(room, title=title).id) for title in "가나")
    room.do(item.withdraw, first.id, "다음에 다룸")
    room.do(item.place, held.id, first.matter)

    refused(room, WrongStage, item.put_back, first.id, [first.id, second.id])
    refused(room, WrongStage, item.put_back, second.id, [first.id, second.id])


def test_after_the_notice_nothing_is_put_back(room):
    _, agenda, _ = opened(room, kinds=("other", "other"))
    room.do(item.withdraw, agenda[0].id, "신청인이 취하함")

    refused(room, MeetingStage, item.put_back, agenda[0].id, [agenda[0].id])


def test_an_item_taken_off_after_the_notice_keeps_its_number_and_its_reason(room):
    held, agenda, _ = opened(room, kinds=("other", "other"))

    withdrawn = room.do(item.withdraw, agenda[0].id, "신청인이 취하함")

    assert (withdrawn.number, withdrawn.withdrawn_because) == ("1", "신청인이 취하함")
    assert room.matter(withdrawn.matter).stage is MatterStage.READY
    assert room.last("item", withdrawn.id).reason == "신청인이 취하함"


def test_taking_an_item_off_needs_a_reason(room):
    _, agenda, _ = opened(room)

    refused(room, GroundMissing, item.withdraw, agenda[0].id, " ")


def test_taking_up_an_item_is_noted_with_its_time(room):
    _, agenda, _ = opened(room)
    before = room.size()

    room.do(item.take_up, agenda[0].id, time(14, 5))
    room.do(item.take_up, agenda[0].id, time(14, 9))

    assert room.item(agenda[0].id).taken_up_at == time(14, 5)
    assert room.done_since(before) == [
        ("item.taken_up", agenda[0].id, ["stage", "taken_up_at", "taken_up_by"])
    ]


def test_nothing_is_taken_up_before_the_meeting_opened(room):
    held = planned(room, with_members(room))
    placed = room.do(item.place, held.id, ready(room).id)

    refused(room, MeetingStage, item.take_up, placed.id, time(14, 5))


def test_nothing_is_taken_up_at_an_hour_before_the_opening(room):
    _, agenda, _ = opened(room)

    refused(room, OutOfOrder, item.take_up, agenda[0].id, time(13, 59))


def test_a_recusal_is_one_entry_with_vote_and_ground(room):
    _, one, members = taken_up(room)
    room.do(item.all_in_favour, one.id)
    before = room.size()

    room.do(item.recuse, one.id, Recusal(members[2], Ground.EXCLUSION, 1, "배우자가 신청인", time(14, 6)))

    assert room.done_since(before) == [("item.recused", one.id, ["recusals", "votes"])]
    assert room.last("item", one.id).reason == "배우자가 신청인"


def test_a_recusal_needs_a_ground_of_the_decree_and_a_seat_at_the_meeting(room):
    _, one, members = taken_up(room)

    refused(room, NoSuchGround, item.recuse, one.id, Recusal(members[2], Ground.EXCLUSION, 9))
    refused(room, NotDesignated, item.recuse, one.id, Recusal(PersonId(1), Ground.EXCLUSION, 1))


def test_a_recusal_is_taken_back_with_a_reason(room):
    _, one, members = taken_up(room)
    room.do(item.recuse, one.id, Recusal(members[2], Ground.AVOIDANCE, 3))

    refused(room, GroundMissing, item.take_back_recusal, one.id, members[2], "")
    refused(room, NotRecused, item.take_back_recusal, one.id, members[3], "착오")
    room.do(item.take_back_recusal, one.id, members[2], "다른 안건과 혼동함")

    assert room.item(one.id).recused == frozenset()
    assert room.last("item", one.id).reason == "다른 안건과 혼동함"


def test_all_in_favour_and_exceptions_are_two_entries(room):
    _, one, members = taken_up(room)
    before = room.size()

    room.do(item.all_in_favour, one.id)
    room.do(item.cast, one.id, {members[0]: Choice.NO})

    assert [what for what, _, _ in room.done_since(before)] == ["item.voted", "item.voted"]
    assert sorted(choice.value for choice in room.item(one.id).votes.values()) == ["no"] + ["yes"] * 6


def test_the_same_votes_again_keep_nothing(room):
    _, one, _ = taken_up(room)
    room.do(item.all_in_favour, one.id)
    before = room.size()

    room.do(item.all_in_favour, one.id)

    assert room.size() == before


@pytest.mark.parametrize("who", ["recused", "absent", "not designated", "left"])
def test_a_vote_of_whoever_has_none_is_refused_whole(room, who):
    held, one, members = taken_up(room)
    stranger = {
        "recused": members[6],
        "absent": members[8],
        "not designated": PersonId(1),
        "left": members[5],
    }
    room.do(item.recuse, one.id, Recusal(members[6], Ground.AVOIDANCE, 3))
    room.do(meeting.leave, held.id, members[5], time(14, 6))

    refused(room, NotAVoter, item.cast, one.id, {members[0]: Choice.YES, stranger[who]: Choice.YES})

    assert room.item(one.id).votes == {}


def test_votes_taken_back_stay_in_the_journal(room):
    _, one, _ = taken_up(room)
    room.do(item.all_in_favour, one.id)

    room.do(item.take_back_votes, one.id)

    was, now = room.last("item", one.id).changes["votes"]
    assert (len(was), now, room.item(one.id).votes) == (7, None, {})


def test_another_motion_is_noted_and_the_same_is_not(room):
    _, one, _ = taken_up(room)
    before = room.size()

    for _ in range(2):
        room.do(item.move, one.id, Motion(Resolution.CONDITIONAL, text="분기마다 점검한다."))

    assert room.done_since(before) == [("item.moved_to_vote", one.id, ["motion"])]


def test_an_item_that_is_not_there_is_not_found(room):
    refused(room, NotFound, item.take_up, ItemId(99), NOON)


def test_planned_minutes_are_noted_once(room):
    _, agenda, _ = opened(room)
    before = room.size()

    room.do(item.plan, agenda[0].id, 20)
    room.do(item.plan, agenda[0].id, 20)

    assert room.done_since(before) == [("item.planned", agenda[0].id, ["minutes"])]


def test_papers_are_counted_by_somebody_who_is_known(room):
    _, one, _ = taken_up(room)
    room.do(item.choose_ballot, one.id, Ballot.PAPER)
    before = room.size()

    with pytest.raises(NotFound):
        room.do(item.count_ballots, one.id, Count(4, 3), by=PersonId(999))

    assert room.size() == before


def test_counts_that_differ_are_recorded_without_a_figure_and_not_undone(room):
    _, one, members = taken_up(room)
    room.do(item.choose_ballot, one.id, Ballot.PAPER)
    room.do(item.count_ballots, one.id, Count(4, 3), by=members[0])
    before = room.size()

    kept = room.do(item.count_ballots, one.id, Count(5, 2), by=members[1])

    assert ([what for what, *_ in room.done_since(before)], kept.poll.count) == (
        ["item.ballots_differed"],
        None,
    )
    with pytest.raises(CannotUndo):
        room.do(undo.undo, Subject("item", one.id))
