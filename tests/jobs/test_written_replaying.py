"""A written resolution brought in from TOML: every rule applies, and a refusal keeps nothing."""

import tomllib
from datetime import date, time

import pytest

from committee_desk.domain.matter import Resolution
from committee_desk.domain.matter import Stage as MatterStage
from committee_desk.domain.meeting import Stage
from committee_desk.domain.written_resolution import (
    NoSuchWrittenGround,
    NotReplied,
    RepliesOver,
    ReplyIncomplete,
    TooFewReplies,
)
from committee_desk.jobs import exporting, written_files, written_replaying
from committee_desk.jobs.course import FROM_FILE
from committee_desk.jobs.item_replaying import OtherOutcome
from committee_desk.jobs.toml_files import KeyMissing, KeyUnknown, KeyWrong
from committee_desk.store import items, journal, matters, meetings
from tests.acts.making import AT, SECRETARY, begun, ready, with_members

NAMES = [f"위원{place:02}" for place in range(1, 10)]
FILE = """
title = "2026년 제1회 서면의결"
designated = {names}
written = {{ ground = "urgent", because = "기한이 촉박함", sent = 2026-11-20, deadline = 2026-11-25 }}
replies = [{replies}]
[[items]]
matter = "{number}"
{said}
"""


@pytest.fixture
def room():
    room = begun()
    with_members(room, 9)
    ready(room)
    yield room
    room.door.close()


def text(room, *, came=7, said='all_yes_but = { no = ["위원02"] }', more=""):
    [line] = room.ask(matters.lines_at, MatterStage.READY)
    replies = ", ".join(f'{{ member = "{name}", on = 2026-11-24 }}' for name in NAMES[:came])
    return FILE.format(names=NAMES, replies=replies + more, number=line.number, said=said)


def held(room, content, **how):
    circulated = written_files.understood(tomllib.loads(content))
    return written_replaying.replay(room.door, circulated, by=SECRETARY, at=AT, **how).result


def decided(room, meeting):
    [one] = room.ask(items.of, meeting.id)
    return one.declared


def test_the_replies_of_the_file_decide_as_they_would_at_the_window(room):
    meeting = held(room, text(room)).meeting

    declared = decided(room, meeting)
    assert (meeting.stage, meeting.held_on, meeting.written.because) == (
        Stage.FILED,
        date(2026, 11, 26),
        "기한이 촉박함",
    )
    assert (declared.resolution, declared.result.yes, declared.result.no, declared.at) == (
        Resolution.AS_PROPOSED,
        6,
        1,
        time(18),
    )


def test_when_all_have_replied_it_ended_with_the_last_reply(room):
    assert held(room, text(room, came=9)).meeting.held_on == date(2026, 11, 24)


def test_who_asks_for_a_meeting_votes_on_nothing_and_the_rules_warn(room):
    asks = ', { member = "위원09", on = 2026-11-25, asks = true, words = "현장을 보아야 함" }'

    replayed = held(room, text(room, more=asks))

    assert decided(room, replayed.meeting).result.yes == 6
    assert [one.rule for one in replayed.findings] == ["written.meeting_asked"]
    ended = [one for one in room.entries() if one.what == "meeting.replies_ended"]
    assert [one.reason for one in ended] == [FROM_FILE]


def test_what_was_given_up_leaves_its_matters_ready_for_a_meeting(room):
    content = text(room, came=3).replace(
        "deadline = 2026-11-25", 'deadline = 2026-11-25, ended = 2026-11-26, given_up = "회신이 모자람"'
    )

    meeting = held(room, content).meeting

    assert (meeting.stage, meeting.written.given_up) == (Stage.FILED, "회신이 모자람")
    assert (meeting.written.ended_on, meeting.held_on) == (date(2026, 11, 26), date(2026, 11, 26))
    assert len(room.ask(matters.lines_at, MatterStage.READY)) == 1


def test_who_steps_aside_has_no_vote(room):
    aside = 'all_yes_but = {}\nrecused = [ { member = "위원03", kind = "avoidance", ground = 1 } ]'

    meeting = held(room, text(room, said=aside)).meeting

    assert (decided(room, meeting).result.voters, decided(room, meeting).result.yes) == (6, 6)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (("urgent", "whatever"), NoSuchWrittenGround),
        (("on = 2026-11-24", "on = 2026-11-26"), RepliesOver),
        (('no = ["위원02"]', 'no = ["위원09"]'), NotReplied),
        (("all_yes_but = { no", "votes = { no"), ReplyIncomplete),
        (('all_yes_but = { no = ["위원02"] }', 'all_yes_but = {}\ndeclare = "rejected"'), OtherOutcome),
        (('title = "2026년 제1회 서면의결"', ""), KeyMissing),
        (("ground = ", "grounds = "), KeyMissing),
        (("because = ", "why = "), KeyUnknown),
        (("sent = 2026-11-20", 'sent = "soon"'), KeyWrong),
        (('{ no = ["위원02"] }', '{ silent = ["위원02"] }'), KeyWrong),
    ],
)
def test_what_is_refused_at_the_window_is_refused_here_and_nothing_is_kept(room, change, refusal):
    before = room.ask(journal.size)

    with pytest.raises(refusal):
        held(room, text(room).replace(*change))

    assert (room.ask(journal.size), room.ask(meetings.lines)) == (before, [])


def test_too_few_replies_decide_nothing(room):
    with pytest.raises(TooFewReplies):
        held(room, text(room, came=4))


def test_a_dry_run_says_the_same_and_keeps_nothing(room):
    before = room.ask(journal.size)

    tried = held(room, text(room), dry_run=True).meeting

    assert (tried.stage, room.ask(journal.size)) == (Stage.FILED, before)


def test_the_replies_leave_as_a_list(room):
    held(room, text(room))

    rows = room.ask(lambda session: list(exporting.LISTINGS["replies"].rows(session)))

    assert [row["replied"] for row in rows] == [date(2026, 11, 24)] * 7 + [None] * 2
    assert {row["ground"] for row in rows} == {rows[0]["ground"]}
    assert "제11조제5항" in rows[0]["ground"]
