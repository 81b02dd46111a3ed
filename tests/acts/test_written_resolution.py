"""서면의결: one of three grounds, sheets to those designated, replies until a day, and what comes of them."""

from datetime import date, time

import pytest

from committee_desk.acts import challenge, declaration, desk, item, meeting, person, undo, written_resolution
from committee_desk.acts.undo import CannotUndo
from committee_desk.acts.written_resolution import ResultsMissing
from committee_desk.domain.attendance import NotDesignated
from committee_desk.domain.ballot import Choice
from committee_desk.domain.calendar import wall
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.journal import Subject
from committee_desk.domain.matter import DayTooEarly, Resolution
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import MeetingStage, NoAgenda, NobodyDesignated, Stage
from committee_desk.domain.person import NotAMember
from committee_desk.domain.poll import Ballot
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.domain.rules import Layer
from committee_desk.domain.voting import NotAVoter
from committee_desk.domain.written_resolution import (
    AskingWordsMissing,
    HasEnded,
    InWriting,
    LastDayMissing,
    NoSuchWrittenGround,
    NotEnded,
    NotInWriting,
    NotReplied,
    RepliesOver,
    ReplyBefore,
    ReplyIncomplete,
    StillDue,
    TooFewReplies,
)
from committee_desk.jobs import written_resolution as concluding
from tests.acts.making import AT, Room, begun, planned, ready, with_members
from tests.packs import layers

SENT, LAST, AFTER = date(2026, 11, 20), date(2026, 11, 25), date(2026, 11, 26)
NOON = time(12)


def prepared(room: Room, *, kinds=("other", "report"), ground="urgent", designated=9):
    """Members designated and matters placed; the sheets are still here."""
    members = with_members(room, 12)
    held = room.do(written_resolution.plan, "2026년 제1회 서면의결", LAST, ground, "기한이 촉박함")
    room.do(meeting.designate, held.id, tuple(members[:designated]))
    agenda = [room.do(item.place, held.id, ready(room, kind, kind).id).id for kind in kinds]
    return held.id, agenda, members


def sent(room: Room, **how):
    id, agenda, members = prepared(room, **how)
    room.do(written_resolution.send, id, SENT)
    return id, agenda, members


def replied(room: Room, id, agenda, members, yes=5, no=0):
    for place, member in enumerate(members[: yes + no]):
        choice = Choice.YES if place < yes else Choice.NO
        room.do(written_resolution.reply, id, member, SENT, {agenda[0]: choice})


def test_the_sheets_go_out_at_the_time_of_day_in_korea(room):
    id, agenda, _ = sent(room)

    assert (room.meeting(id).opened_at, room.item(agenda[0]).taken_up_at) == (wall(AT), wall(AT))


def test_who_was_dismissed_after_the_sheets_went_out_has_no_reply(room):
    id, agenda, members = sent(room)
    room.do(person.dismiss, members[8], date(2026, 11, 22), "본인 의사")

    with pytest.raises(NotAMember):
        room.do(written_resolution.reply, id, members[8], date(2026, 11, 23), {agenda[0]: Choice.YES})


def test_the_replies_of_those_designated_carry_an_item(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=4, no=2)

    room.do(concluding.conclude, id, AFTER, NOON)

    result = room.item(agenda[0]).declared.result
    assert (result.opening.base, result.opening.present, result.voters, result.yes) == (9, 6, 6, 4)
    assert (result.carried, result.in_writing) == (True, True)
    assert room.matter(room.item(agenda[0]).matter).stage is MatterStage.DECIDED
    assert room.item(agenda[1]).declared.resolution is Resolution.REPORTED
    assert (room.meeting(id).stage, room.meeting(id).held_on) == (Stage.FILED, AFTER)


def test_three_of_six_replies_are_too_few_to_carry_it(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=3, no=3)

    room.do(concluding.conclude, id, AFTER, NOON)

    assert room.item(agenda[0]).declared.resolution is Resolution.REJECTED


def test_it_may_be_ended_at_once_when_all_have_replied(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=9)

    room.do(concluding.conclude, id, SENT, NOON)

    assert room.meeting(id).held_on == SENT


def test_it_is_not_ended_on_a_day_before_its_last_reply(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=8)
    room.do(written_resolution.reply, id, members[8], LAST, {agenda[0]: Choice.NO})

    with pytest.raises(DayTooEarly):
        room.do(written_resolution.end, id, SENT)


def test_while_somebody_may_still_reply_it_is_not_ended(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=8)

    with pytest.raises(StillDue):
        room.do(concluding.conclude, id, LAST, NOON)

    assert room.meeting(id).stage is Stage.OPEN


def test_fewer_replies_than_more_than_half_resolve_nothing(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=4)

    with pytest.raises(TooFewReplies):
        room.do(concluding.conclude, id, AFTER, NOON)


def test_what_is_given_up_is_ready_for_a_meeting(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=4)

    room.do(written_resolution.give_up, id, "회신이 모자람", NOON, AFTER)

    assert room.matter(room.item(agenda[0]).matter).stage is MatterStage.READY
    assert (room.meeting(id).stage, room.meeting(id).written.given_up) == (Stage.FILED, "회신이 모자람")
    held = planned(room, members[:9])
    assert room.do(item.place, held.id, room.item(agenda[0]).matter).number == "1"


def test_a_member_who_asks_for_a_meeting_has_replied_and_not_voted(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=5)
    room.do(written_resolution.reply, id, members[5], LAST, {}, "현장을 보아야 함", asks=True)

    assert room.meeting(id).written.asking == (members[5],)
    assert members[5] not in room.item(agenda[0]).votes


def test_that_a_meeting_is_asked_for_needs_a_reason_to_go_on_in_writing(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=5)
    room.do(written_resolution.reply, id, members[5], LAST, {}, "현장을 보아야 함", asks=True)

    with pytest.raises(ReasonNeeded):
        room.do(concluding.conclude, id, AFTER, NOON)
    room.do(concluding.conclude, id, AFTER, NOON, "요구한 위원이 서면으로 하는 데 동의함")

    assert room.item(agenda[0]).declared.result.voters == 6


def test_a_second_reply_takes_the_place_of_the_first(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=1)

    room.do(written_resolution.reply, id, members[0], LAST, {agenda[0]: Choice.NO}, "다시 봄")

    assert room.item(agenda[0]).votes == {members[0]: Choice.NO}
    assert room.meeting(id).written.replies[members[0]].on == LAST


def test_a_reply_taken_back_takes_its_vote_along(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=2)

    room.do(written_resolution.take_reply_back, id, members[0], "다른 위원의 것임")

    assert (room.item(agenda[0]).votes, room.meeting(id).room) == (
        {members[1]: Choice.YES},
        {members[1]},
    )


def test_who_steps_aside_has_no_vote_on_that_item_and_loses_the_one_that_came(room):
    id, agenda, members = sent(room, kinds=("other", "exemption"))
    room.do(written_resolution.reply, id, members[0], SENT, dict.fromkeys(agenda, Choice.YES))

    room.do(item.recuse, agenda[0], Recusal(members[0], Ground.AVOIDANCE, 3))

    assert room.item(agenda[0]).votes == {}
    with pytest.raises(NotAVoter):
        room.do(written_resolution.reply, id, members[0], SENT, dict.fromkeys(agenda, Choice.YES))
    room.do(written_resolution.reply, id, members[0], SENT, {agenda[1]: Choice.NO})
    assert room.item(agenda[1]).votes == {members[0]: Choice.NO}


def test_a_reply_answers_every_item(room):
    id, agenda, members = sent(room, kinds=("other", "exemption"))

    with pytest.raises(ReplyIncomplete):
        room.do(written_resolution.reply, id, members[0], SENT, {agenda[0]: Choice.YES})


@pytest.mark.parametrize(
    ("place", "on", "words", "asks", "refusal"),
    [
        (0, AFTER, "", False, RepliesOver),
        (0, date(2026, 11, 19), "", False, ReplyBefore),
        (10, SENT, "", False, NotDesignated),
        (0, SENT, " ", True, AskingWordsMissing),
    ],
    ids=["late", "before the sheets", "not designated", "asks without a reason"],
)
def test_a_reply_is_refused(room, place, on, words, asks, refusal):
    id, agenda, members = sent(room)

    with pytest.raises(refusal):
        room.do(written_resolution.reply, id, members[place], on, {agenda[0]: Choice.YES}, words, asks=asks)


def test_no_reply_is_taken_once_they_are_closed(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=6)
    room.do(written_resolution.end, id, AFTER)

    with pytest.raises(HasEnded):
        room.do(written_resolution.reply, id, members[6], LAST, {agenda[0]: Choice.YES})
    with pytest.raises(ResultsMissing):
        room.do(written_resolution.file, id, NOON)


def test_nothing_is_declared_while_replies_are_taken(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=6)

    with pytest.raises(NotEnded):
        room.do(declaration.declare, agenda[0], Resolution.AS_PROPOSED, NOON)


@pytest.mark.parametrize("ground", ["", "convenient"])
def test_without_one_of_the_three_grounds_no_sheet_goes_out(room, ground):
    id, _, _ = prepared(room, ground=ground)

    with pytest.raises(
        NoSuchWrittenGround, match=r"on these grounds alone: The item is minor, Urgent, .*, Force"
    ):
        room.do(written_resolution.send, id, SENT)


def test_sheets_need_members_matters_and_a_day_that_is_to_come(room):
    id, agenda, members = prepared(room, kinds=())
    with pytest.raises(NoAgenda):
        room.do(written_resolution.send, id, SENT)
    room.do(item.place, id, ready(room).id)
    with pytest.raises(LastDayMissing):
        room.do(written_resolution.send, id, AFTER)
    room.do(meeting.designate, id, ())
    with pytest.raises(NobodyDesignated):
        room.do(written_resolution.send, id, SENT)


def test_the_rules_may_name_kinds_that_are_never_decided_in_writing():
    room = begun("decree")
    never = (
        'title = "한빛구 조례"\non = "decree"\n[written]\n'
        'never = { article = "한빛구 조례 제9조", strength = "refuse", rows = [ '
        '{ key = "exemption", ko = "면책 건의", en = "Exemption" } ] }'
    )
    room.do(desk.adopt, (*layers(), Layer.of("hanbit", never)), reason="조례")
    id, _, _ = prepared(room, kinds=("exemption",))

    with pytest.raises(Refused):
        room.do(written_resolution.send, id, SENT)


def test_what_is_prepared_may_change_until_the_sheets_go_out(room):
    id, _, _ = prepared(room)

    room.do(written_resolution.prepare, id, "다른 이름", SENT, "minor", "경미함")
    room.do(written_resolution.send, id, SENT)

    about = room.meeting(id)
    assert (about.title, about.written.ground, about.written.deadline) == ("다른 이름", "minor", SENT)
    with pytest.raises(MeetingStage):
        room.do(written_resolution.prepare, id, "또 다른", LAST, "urgent", "")


MEETING_DEEDS = {
    "somebody arrives": lambda room, id, one, members: room.do(meeting.arrive, id, members[0], NOON),
    "a recess": lambda room, id, one, members: room.do(meeting.recess, id, NOON),
    "it is closed as a meeting": lambda room, id, one, members: room.do(meeting.close, id, NOON),
    "somebody presides": lambda room, id, one, members: room.do(meeting.preside, id, members[0], NOON),
    "a vote by hand": lambda room, id, one, members: room.do(item.cast, one, {members[0]: Choice.YES}),
    "votes taken back": lambda room, id, one, members: room.do(item.take_back_votes, one),
    "a paper ballot": lambda room, id, one, members: room.do(item.choose_ballot, one, Ballot.PAPER),
    "a challenge": lambda room, id, one, members: room.do(
        challenge.apply, one, members[1], "신청인", "fairness", "이유", SENT
    ),
}


@pytest.mark.parametrize("deed", MEETING_DEEDS)
def test_what_needs_a_meeting_is_refused(room, deed):
    id, agenda, members = sent(room)
    size = room.size()

    if deed == "it is closed as a meeting":
        room.do(item.withdraw, agenda[0], "철회")
        room.do(item.withdraw, agenda[1], "철회")
        size = room.size()
    with pytest.raises(InWriting):
        MEETING_DEEDS[deed](room, id, agenda[0], members)

    assert room.size() == size


def test_a_meeting_takes_no_replies(room):
    held = planned(room, with_members(room, 9))

    with pytest.raises(NotInWriting):
        room.do(written_resolution.send, held.id, SENT)


def test_a_reply_that_is_not_there_is_not_taken_back(room):
    id, _, members = sent(room)

    with pytest.raises(NotReplied):
        room.do(written_resolution.take_reply_back, id, members[0], "착오")


def test_a_reply_changes_votes_too_so_it_is_corrected_and_not_undone(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=1)

    for subject in (Subject("meeting", id), Subject("item", agenda[0])):
        with pytest.raises(CannotUndo):
            room.do(undo.undo, subject)


def test_after_it_all_the_desk_is_whole(room):
    id, agenda, members = sent(room)
    replied(room, id, agenda, members, yes=6)
    room.do(concluding.conclude, id, AFTER, NOON)

    assert room.examine().faults == ()
