"""A meeting from its draft to its confirmed minutes; who is in the room, and whether that is enough."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.domain import calling
from committee_desk.domain.attendance import (
    AlreadyInRoom,
    AttendsSo,
    NoQuorum,
    NotDesignated,
    NotInRoom,
    Spell,
)
from committee_desk.domain.finding import ReasonNeeded, Refused, ensure
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.lot import DrawnAlready, Lot, NoSuchDraw, Use, VoidUnexplained
from committee_desk.domain.meeting import (
    Meeting,
    MeetingStage,
    NoAgenda,
    NoticeAnswer,
    OutOfOrder,
    PlaceMissing,
    Stage,
)
from committee_desk.domain.rules import Base, Opening, Strength
from tests.packs import rules

DECREE = Opening(Base.DESIGNATED, "지방공무원 적극행정 운영규정 제11조제5항")
DAY = date(2026, 11, 27)


def no_holiday(day: date) -> bool:
    return False


def draft(**facts) -> Meeting:
    given = {"title": "제3회", "place": "3층", "members": 15, "opening": DECREE, **facts}
    return Meeting(MeetingId(1), held_on=DAY, starts_at=time(14), **given)


def seats(count: int) -> tuple[PersonId, ...]:
    return tuple(PersonId(number) for number in range(1, count + 1))


def convened(designated: int = 9, present: int = 0) -> Meeting:
    meeting = draft().designate(seats(designated)).convene(date(2026, 11, 18), 1, iter(()), "")
    for person in seats(present):
        meeting = meeting.arrive(person, time(13, 50))
    return meeting


def opened(designated: int = 9, present: int = 7) -> Meeting:
    return convened(designated, present).call_to_order(time(14))


def test_a_meeting_goes_from_draft_to_confirmed():
    meeting = opened()

    closed = meeting.close(time(15))

    assert [meeting.stage, closed.stage, closed.confirm(date(2026, 12, 1)).stage] == [
        Stage.OPEN,
        Stage.CLOSED,
        Stage.CONFIRMED,
    ]


STEPS = {
    "designate": (lambda m: m.designate(seats(9)), {Stage.DRAFT, Stage.CONVENED}),
    "convene": (lambda m: m.convene(date(2026, 11, 18), 1, iter(()), ""), {Stage.DRAFT}),
    "arrive": (lambda m: m.arrive(PersonId(9), time(14)), {Stage.CONVENED, Stage.OPEN}),
    "leave": (lambda m: m.leave(PersonId(1), time(14, 30)), {Stage.CONVENED, Stage.OPEN}),
    "call to order": (lambda m: m.call_to_order(time(14)), {Stage.CONVENED}),
    "close": (lambda m: m.close(time(15)), {Stage.OPEN}),
    "confirm": (lambda m: m.confirm(date(2026, 12, 1)), {Stage.CLOSED}),
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("step", STEPS)
def test_every_step_has_its_stages_and_no_other(step, stage):
    act, allowed = STEPS[step]
    meeting = replace(convened(present=7), stage=stage)

    if stage in allowed:
        act(meeting)
    else:
        with pytest.raises(MeetingStage):
            act(meeting)


@pytest.mark.parametrize("blank", [{"title": " "}, {"place": ""}])
def test_a_meeting_needs_a_title_and_a_place(blank):
    with pytest.raises(PlaceMissing):
        draft(**blank)


def test_half_the_designated_do_not_open_a_meeting():
    with pytest.raises(NoQuorum, match="5 of 6 members"):
        convened(10, 5).call_to_order(time(14))


def test_one_more_than_half_open_a_meeting():
    assert convened(10, 6).call_to_order(time(14)).opened_at == time(14)


@pytest.mark.parametrize(("present", "missing"), [(0, 5), (4, 1), (5, 0), (9, 0)])
def test_a_quorum_says_how_many_are_missing(present, missing):
    assert convened(9, present).quorum().missing == missing


def test_nobody_designated_is_no_quorum():
    assert not draft().quorum().met


def test_the_first_designated_is_the_chair():
    assert (draft().chair, draft().designate(seats(9)).chair) == (None, 1)


def test_whoever_is_designated_twice_is_designated_once():
    assert draft().designate((PersonId(1), PersonId(2), PersonId(1))).designated == (1, 2)


def test_whoever_came_cannot_be_left_out_afterwards():
    with pytest.raises(NotDesignated):
        convened(9, 2).designate(seats(9)[1:])


def test_a_meeting_with_a_stranger_in_the_room_cannot_be_made():
    with pytest.raises(NotDesignated):
        draft(spells=(Spell(PersonId(1), time(14)),))


def test_only_the_designated_arrive():
    with pytest.raises(NotDesignated):
        convened(9).arrive(PersonId(10), time(14))


def test_nobody_arrives_twice():
    with pytest.raises(AlreadyInRoom):
        convened(9, 1).arrive(PersonId(1), time(14))


def test_only_who_is_in_the_room_leaves_it():
    with pytest.raises(NotInRoom):
        convened(9, 1).leave(PersonId(2), time(14))


def test_whoever_left_may_come_back_and_both_spells_stand():
    meeting = opened().leave(PersonId(1), time(14, 20)).arrive(PersonId(1), time(14, 40))

    told = [(spell.arrived, spell.left) for spell in meeting.spells if spell.person == 1]

    assert told == [(time(13, 50), time(14, 20)), (time(14, 40), None)]
    assert PersonId(1) in meeting.room


@pytest.mark.parametrize(
    "backwards",
    [
        lambda m: m.leave(PersonId(1), time(13, 49)),
        lambda m: m.leave(PersonId(1), time(14, 20)).arrive(PersonId(1), time(14, 19)),
        lambda m: m.close(time(13, 59)),
    ],
)
def test_the_record_runs_forward(backwards):
    with pytest.raises(OutOfOrder):
        backwards(opened())


def test_whoever_takes_part_by_video_counts_as_present():
    meeting = convened(9, present=4).arrive(PersonId(5), time(13, 58), remote=True)

    assert (meeting.by_video, meeting.quorum().met) == ({PersonId(5)}, True)
    assert meeting.call_to_order(time(14)).stage is Stage.OPEN


def test_whoever_hangs_up_is_out_of_the_room_and_may_come_in_person():
    gone = opened().arrive(PersonId(8), time(14, 5), remote=True).leave(PersonId(8), time(14, 20))

    back = gone.arrive(PersonId(8), time(14, 40))

    assert (gone.by_video, back.by_video, back.ever_by_video) == (set(), set(), {PersonId(8)})


def test_how_somebody_takes_part_is_corrected_without_their_going():
    by_video = opened().attend_by(PersonId(2), remote=True, because="출장")

    assert by_video.spells[1] == Spell(PersonId(2), time(13, 50), remote=True, because="출장")
    assert by_video.attend_by(PersonId(2), remote=False) == opened()


def test_nothing_is_corrected_where_nothing_was_wrong_or_nobody_is_here():
    with pytest.raises(AttendsSo):
        opened().attend_by(PersonId(2), remote=False)
    with pytest.raises(NotInRoom):
        opened().attend_by(PersonId(9), remote=True)
    with pytest.raises(MeetingStage):
        opened().close(time(15)).attend_by(PersonId(2), remote=True)


NAMES = ("김도현", "이수진", "박정우")
LOT = Lot(Use.SPEAKING, "발언 순서", NAMES, 3, "48 12 7", "위원 셋이 부른 수", DAY)


def test_one_question_is_drawn_for_once_until_the_draw_is_void():
    drawn = opened().draw(LOT)
    with pytest.raises(DrawnAlready):
        drawn.draw(replace(LOT, seed="1", names=NAMES[:2], drawn=1))

    again = drawn.void_draw(1, "이름이 빠짐").draw(replace(LOT, seed="9 9 1"))

    assert [(one.seed, one.void_because) for one in again.lots] == [("48 12 7", "이름이 빠짐"), ("9 9 1", "")]
    assert again.draw(replace(LOT, drawn_for="서명 위원")).lots[2].drawn_for == "서명 위원"


def test_a_void_draw_stays_to_be_seen_and_is_not_voided_twice():
    drawn = opened().draw(LOT)
    with pytest.raises(VoidUnexplained):
        drawn.void_draw(1, " ")

    for number in (0, 2):
        with pytest.raises(NoSuchDraw):
            drawn.void_draw(number, "잘못 뽑음")
    with pytest.raises(NoSuchDraw):
        drawn.void_draw(1, "잘못 뽑음").void_draw(1, "잘못 뽑음")


def test_lots_are_drawn_before_a_meeting_and_while_it_sits():
    assert draft().draw(LOT).lots == (LOT,)
    with pytest.raises(OutOfOrder):
        opened().draw(replace(LOT, at=time(13, 59)))
    with pytest.raises(MeetingStage):
        opened().close(time(15)).draw(LOT)


def test_an_agenda_without_items_is_not_convened():
    with pytest.raises(NoAgenda):
        draft().designate(seats(9)).convene(date(2026, 11, 18), 0, iter(()), "")


# Seven full days lie between: neither the day of the notice nor that of the meeting counts.
@pytest.mark.parametrize(("sent", "found"), [(date(2026, 11, 19), 0), (date(2026, 11, 20), 1), (DAY, 1)])
def test_the_notice_goes_out_seven_days_before(sent, found):
    assert len(list(calling.notice(draft(), sent, rules(), no_holiday))) == found


def test_a_short_notice_needs_a_reason_and_keeps_it():
    late = draft().designate(seats(9))

    with pytest.raises(ReasonNeeded):
        late.convene(
            date(2026, 11, 25), 1, calling.notice(late, date(2026, 11, 25), rules(), no_holiday), " "
        )
    sent = late.convene(
        date(2026, 11, 25),
        1,
        calling.notice(late, date(2026, 11, 25), rules(), no_holiday),
        "재난 대응이 급함",
    )

    assert (sent.stage, sent.notice_reason) == (Stage.CONVENED, "재난 대응이 급함")


def test_a_rule_that_refuses_takes_no_reason():
    forbidden = next(calling.notice(draft(), DAY, rules(), no_holiday))
    with pytest.raises(Refused):
        ensure([replace(forbidden, strength=Strength.REFUSE)], "급함")


def test_a_meeting_never_changes():
    meeting = opened()

    meeting.leave(PersonId(1), time(14, 20))

    assert meeting.room == frozenset(seats(7))


def test_answers_to_the_notice_say_whether_enough_can_still_come():
    meeting = convened(9).answer(frozenset(seats(4)), NoticeAnswer.STAYS_AWAY)

    assert (meeting.at_best.present, meeting.at_best.met) == (5, True)
    assert not meeting.answer(frozenset(seats(5)), NoticeAnswer.STAYS_AWAY).at_best.met


def test_an_answer_is_changed_and_taken_back():
    one = frozenset(seats(1))
    meeting = convened(9).answer(one, NoticeAnswer.STAYS_AWAY)

    assert meeting.declined == one
    assert meeting.answer(one, NoticeAnswer.COMES).declined == frozenset()
    assert meeting.answer(one, None).notice_answers == {}


def test_only_who_is_called_answers_and_only_after_the_notice():
    with pytest.raises(NotDesignated):
        convened(9).answer(frozenset({PersonId(99)}), NoticeAnswer.COMES)
    with pytest.raises(MeetingStage):
        draft().designate(seats(9)).answer(frozenset(seats(1)), NoticeAnswer.COMES)


def test_who_is_no_longer_called_has_no_answer():
    meeting = convened(9).answer(frozenset(seats(9)), NoticeAnswer.COMES)

    assert meeting.designate(seats(8)).notice_answers.keys() == set(seats(8))
