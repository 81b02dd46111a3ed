"""Challenges through the acts: what is kept when one is made, voted on, decided, withdrawn or voided."""

from datetime import date, time

import pytest

from committee_desk.acts import challenge, item, meeting, undo
from committee_desk.acts.undo import CannotUndo
from committee_desk.domain.ballot import Choice
from committee_desk.domain.journal import Subject
from committee_desk.domain.recusal import Ground, OnlyByDecision, Recusal
from tests.acts.making import taken_up


def test_a_granted_challenge_recuses_the_member_in_the_same_stroke(room):
    held, one, members = taken_up(room)
    facts = (members[6], "신청인 김하늘", "fairness", "같은 사업의 심사를 맡음", date(2026, 11, 20))
    room.do(challenge.apply, one.id, *facts)
    room.do(challenge.vote, one.id, 1, dict.fromkeys(members[:4], Choice.YES))
    size = room.size()

    room.do(challenge.decide, one.id, 1, time(14, 8))

    assert room.done_since(size) == [("item.challenge_decided", one.id, ["challenges", "recusals"])]


def test_nobody_is_recorded_as_challenged_without_a_decision(room):
    _, one, members = taken_up(room)

    with pytest.raises(OnlyByDecision):
        room.do(item.recuse, one.id, Recusal(members[6], Ground.CHALLENGE, 0))


def test_the_vote_on_a_challenge_of_one_who_leaves_goes_with_them(room):
    held, one, members = taken_up(room)
    room.do(challenge.apply, one.id, members[6], "신청인", "fairness", "이유", date(2026, 11, 20))
    room.do(challenge.vote, one.id, 1, {members[5]: Choice.YES, members[0]: Choice.NO})

    room.do(meeting.leave, held.id, members[5], time(14, 7))

    assert room.item(one.id).challenges[0].votes == {members[0]: Choice.NO}


def test_a_vote_on_a_challenge_of_one_who_left_is_not_brought_back(room):
    held, one, members = taken_up(room)
    room.do(challenge.apply, one.id, members[6], "신청인", "fairness", "이유", date(2026, 11, 20))
    room.do(challenge.vote, one.id, 1, {members[5]: Choice.YES})
    room.do(item.recuse, one.id, Recusal(members[5], Ground.AVOIDANCE, 3))
    room.do(meeting.leave, held.id, members[5], time(14, 7))

    with pytest.raises(CannotUndo):
        room.do(undo.undo, Subject("item", one.id))


def test_a_challenge_that_was_withdrawn_or_voided_is_noted_with_its_reason(room):
    _, one, members = taken_up(room)
    room.do(challenge.apply, one.id, members[6], "신청인", "fairness", "이유", date(2026, 11, 20))
    room.do(challenge.vote, one.id, 1, dict.fromkeys(members[:2], Choice.YES))
    room.do(challenge.decide, one.id, 1, time(14, 8))
    room.do(challenge.void, one.id, 1, "표를 잘못 셈")
    room.do(challenge.withdraw, one.id, 1, "오해가 풀림")

    reasons = [entry.reason for entry in room.entries() if entry.what.startswith("item.challenge")]
    assert reasons == ["이유", "", "", "표를 잘못 셈", "오해가 풀림"]
