"""A meeting from a file is the meeting that would have been held at the window."""

import tomllib
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, time
from random import Random

import pytest

from committee_desk.acts import declaration, item, matter, meeting, person, remark
from committee_desk.acts import desk as founding
from committee_desk.acts.door import Door
from committee_desk.documents import decision, minutes, notice
from committee_desk.domain.attendance import NotInRoom
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import Motion
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import Stage
from committee_desk.domain.person import Kind, Membership, Post, Role
from committee_desk.domain.poll import Ballot
from committee_desk.domain.recess import InRecess, Recess
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.errors import DeskError
from committee_desk.jobs import meeting_files, opening, replaying
from committee_desk.jobs.toml_files import KeyUnknown, KeyWrong, parsed
from committee_desk.store import engine, examining, journal, meetings, records
from committee_desk.store.base import Base
from tests.cli.conftest import MEETING_TOML

AT = datetime(2026, 11, 30, 9, tzinfo=UTC)
BY = {"by": PersonId(1), "at": AT}
NAMES = ["김도현", "이수진", "박정우", "최은경", "윤상철", "임나래", "문세형", "강유미", "서동욱"]
PEOPLE = {name: PersonId(number) for number, name in enumerate(NAMES, start=2)}
ONLY = MeetingId(1)


def founded(pack="decree"):
    fresh = engine.in_memory()
    with fresh.execution_options(write=True).begin() as connection:
        Base.metadata.create_all(connection)
    door = Door(fresh)
    layers = opening.layers(("decree",) if pack == "decree" else ("decree", pack))
    door.do(founding.begin, "K" * 16, "한빛구 적극행정위원회", "한빛구", layers, "문간사", at=AT)
    for place, name in enumerate(NAMES):
        term = Membership(
            Role.CHAIR if place == 0 else Role.MEMBER,
            Kind.EX_OFFICIO if place < 4 else Kind.COMMISSIONED,
            Post.AUDIT_HEAD if place == 2 else Post.NONE,
        )
        door.do(person.enter, name, office="한빛구", memberships=(term,), **BY)
    for number, title in (("2026-0012", "옥외영업 조건부 허용"), ("2026-0013", "2027년 실행계획(안)")):
        door.do(matter.receive, "other", title, date(2026, 11, 2), number=number, **BY)
    return door


@pytest.fixture
def door():
    door = founded()
    yield door
    door.close()


def told(old="", new="", text=MEETING_TOML):
    assert old in text
    return meeting_files.understood(tomllib.loads(text.replace(old, new, 1)))


def replayed(door, *change, **how):
    return replaying.replay(door, told(*change), **how, **BY).result


def held_by_hand(door):
    """The same meeting as a secretary records it at the window, act by act."""
    who = PEOPLE
    planned = door.do(
        meeting.plan,
        "2026년 제4회 한빛구 적극행정위원회",
        date(2026, 12, 11),
        time(14),
        "구청 3층 기획상황실",
        **BY,
    ).result
    door.do(meeting.designate, planned.id, tuple(who.values()), **BY)
    agenda = []
    for number in (1, 2):
        door.do(matter.make_ready, number, **BY)
        agenda.append(door.do(item.place, planned.id, number, **BY).result.id)
    first, second = agenda
    door.do(meeting.convene, planned.id, date(2026, 12, 2), **BY)
    there = frozenset(who[name] for name in ("김도현", "이수진", "박정우", "윤상철", "임나래", "서동욱"))
    door.do(meeting.take_attendance, planned.id, there, time(14), **BY)
    door.do(meeting.call_to_order, planned.id, time(14), **BY)
    door.do(meeting.arrive, planned.id, who["문세형"], time(14, 5), **BY)
    door.do(item.take_up, first, time(14, 10), **BY)
    door.do(item.recuse, first, Recusal(who["서동욱"], Ground.AVOIDANCE, 3), **BY)
    door.do(remark.note, planned.id, first, time(14, 15), "윤상철", "기한을 조건으로 분명히 적어야 함.", **BY)
    motion = Motion(Resolution.CONDITIONAL, "approved", "보도 유효 폭을 2.0m 이상 남길 것.")
    door.do(item.move, first, motion, **BY)
    door.do(item.all_in_favour, first, **BY)
    door.do(item.cast, first, {who["문세형"]: Choice.NO}, **BY)
    door.do(declaration.declare, first, Resolution.CONDITIONAL, time(14, 15), **BY)
    door.do(meeting.leave, planned.id, who["이수진"], time(14, 40), **BY)
    door.do(item.take_up, second, time(14, 41), **BY)
    door.do(item.all_in_favour, second, **BY)
    door.do(item.cast, second, {who["서동욱"]: Choice.NO}, **BY)
    door.do(declaration.declare, second, Resolution.AS_PROPOSED, time(14, 41), **BY)
    door.do(meeting.close, planned.id, time(14, 41), **BY)


def papers(record):
    """What each paper of the meeting says, in its one canonical spelling."""
    drawn = [notice.paper(record), minutes.paper(record)]
    drawn += [decision.paper(record, one) for one in record.agenda]
    return [paper.canonical("적극행정-2026-0001", 1, record.meeting.held_on) for paper in drawn]


def test_a_meeting_from_a_file_is_the_one_held_at_the_window(door):
    other = founded()
    held_by_hand(other)
    replayed(door)

    from_file, by_hand = door.ask(records.of, ONLY), other.ask(records.of, ONLY)

    assert from_file == by_hand
    assert papers(from_file) == papers(by_hand)


def test_the_journal_has_the_same_words_for_both(door):
    other = founded()
    held_by_hand(other)
    replayed(door)

    def what(one):
        return sorted({entry.what for entry in one.ask(journal.entries)})

    assert what(door) == what(other)


def test_a_replayed_desk_is_whole(door):
    replayed(door)

    assert door.ask(examining.examine).faults == ()


def test_the_meeting_ends_closed_when_the_file_says(door):
    closed = replayed(door, 'place = "구청', 'end = "15:00"\nplace = "구청').meeting

    assert (closed.stage, closed.closed_at) == (Stage.CLOSED, time(15))


def test_a_meeting_cannot_end_before_the_last_thing_that_happened(door):
    with pytest.raises(DeskError, match="14:30"):
        replayed(door, 'place = "구청', 'end = "14:30"\nplace = "구청')


def test_without_a_quorum_it_does_not_open(door):
    few = told()
    few = replace(few, stays=few.stays[:4])

    with pytest.raises(DeskError, match="4 of 5"):
        replaying.replay(door, few, **BY)

    assert door.ask(meetings.lines) == []


def test_a_late_quorum_opens_later_if_the_file_says_so(door):
    late = told('place = "구청', 'opened = "14:08"\nplace = "구청')
    late = replace(late, stays=(*late.stays[:3], late.stays[5], late.stays[6]))
    business = tuple(replace(one, votes={}, all_yes=True) for one in late.business)

    closed = replaying.replay(door, replace(late, business=business[:1]), **BY).result.meeting

    assert (closed.opened_at, len(closed.came)) == (time(14, 8), 5)


def test_a_member_may_go_and_come_back(door):
    change = 'to = "14:40" }', 'to = "14:20" }, { member = "이수진", from = "14:40" }'

    spells = [one for one in replayed(door, *change).meeting.spells if one.person == PEOPLE["이수진"]]

    assert [(one.arrived, one.left) for one in spells] == [(time(14), time(14, 20)), (time(14, 40), None)]


@pytest.mark.parametrize(
    "votes",
    [
        'all_yes_but = { no = ["서동욱"] }',
        'votes = { all_yes_but = { no = ["서동욱"] } }',
        'all_yes_but = { "서동욱" = "no" }',
        'votes = { yes = ["김도현", "박정우", "윤상철", "임나래", "문세형"], no = ["서동욱"] }',
    ],
)
def test_votes_may_be_told_in_several_ways(door, votes):
    replayed(door, 'all_yes_but = { no = ["서동욱"] }', votes)

    result = door.ask(records.of, ONLY).agenda[1].item.declared.result

    assert (result.voters, result.yes, result.no, result.silent) == (6, 5, 1, 0)


def test_who_said_nothing_is_counted_and_did_not_vote(door):
    replayed(door, 'no = ["서동욱"] }', 'silent = ["서동욱"] }')

    result = door.ask(records.of, ONLY).agenda[1].item.declared.result

    assert (result.voters, result.yes, result.silent) == (6, 5, 1)


def test_one_name_with_two_votes_is_refused():
    with pytest.raises(DeskError, match="문세형"):
        told("abstain = [] }", 'abstain = ["문세형"] }')


def test_a_tie_is_declared_rejected(door):
    votes = 'votes = { yes = ["김도현", "박정우", "윤상철"], no = ["임나래", "문세형", "서동욱"] }'
    text = MEETING_TOML.replace('all_yes_but = { no = ["서동욱"] }', votes)
    text = text.replace('declare = "as_proposed"', 'declare = "rejected"\noutcome = "not_approved"')

    replaying.replay(door, meeting_files.understood(tomllib.loads(text)), **BY)
    declared = door.ask(records.of, ONLY).agenda[1].item.declared

    assert (declared.result.tied, declared.outcome) == (True, "not_approved")


def test_a_deferred_matter_is_ready_again(door):
    text = MEETING_TOML.replace(
        'all_yes_but = { no = ["서동욱"] }\ndeclare = "as_proposed"', 'declare = "deferred"'
    )

    replaying.replay(door, meeting_files.understood(tomllib.loads(text)), **BY)
    agendum = door.ask(records.of, ONLY).agenda[1]

    assert (agendum.item.declared.resolution, agendum.matter.stage.value) == (Resolution.DEFERRED, "ready")


def test_the_place_of_a_refusal_is_named(door):
    with pytest.raises(DeskError) as refused:
        replayed(door, 'no = ["서동욱"]', 'no = ["강유미"]')

    assert refused.value.__notes__ == ["강유미", "2026-0013"]


def test_no_day_of_the_notice_is_entered_and_said(door):
    told_day = replayed(door, "notice = 2026-12-02\n", "").notice_entered

    assert told_day == date(2026, 11, 30)


def test_where_all_members_count_nobody_need_be_designated():
    door = founded("dongjak")
    everyone = told()
    everyone = replace(everyone, designated=())

    closed = replaying.replay(door, everyone, **BY).result.meeting

    assert (closed.base, len(closed.designated)) == (9, 9)


def test_a_dry_run_takes_everything_back(door):
    before = door.ask(journal.checkpoint)

    replayed(door, dry_run=True)

    assert door.ask(journal.checkpoint) == before


def test_a_mangled_file_is_held_or_refused_and_nothing_else(door, tmp_path):
    random, file = Random(20261211), tmp_path / "회의.toml"
    lines = MEETING_TOML.splitlines()

    for _ in range(150):
        mangled = list(lines)
        for _ in range(random.randint(1, 3)):
            at = random.randrange(len(mangled))
            match random.randrange(4):
                case 0:
                    del mangled[at]
                case 1:
                    mangled.insert(at, random.choice(lines))
                case 2:
                    mangled[at] = mangled[at].replace('"', random.choice(["", "'", '""', "1"]), 1)
                case 3:
                    mangled[at] = mangled[at].replace("14", random.choice(["13", "99", "-1", "[]"]), 1)
        file.write_text("\n".join(mangled), encoding="utf-8")
        with suppress(DeskError):
            replaying.replay(door, meeting_files.understood(parsed(file)), dry_run=True, **BY)

    assert door.ask(meetings.lines) == []


BREAK = 'recesses = [ { from = "14:30", to = "14:38", reason = "자료 확인" } ]\n[[items]]'


def agenda(door):
    return [one.item for one in door.ask(records.of, ONLY).agenda]


def test_a_recess_is_held_again_between_the_items(door):
    held = replayed(door, "[[items]]", BREAK).meeting

    assert held.recesses == (
        Recess(time(14, 30), time(14, 38), time(14, 38), "자료 확인", PEOPLE["김도현"], PEOPLE["김도현"]),
    )


def test_what_is_declared_in_a_recess_is_refused(door):
    with pytest.raises(InRecess):
        replayed(door, "[[items]]", 'recesses = [ { from = "14:12", to = "14:38" } ]\n[[items]]')


def test_a_recess_without_an_end_lasts_to_the_closing(door):
    lasting = 'end = "15:00"\nrecesses = [ { from = "14:45" } ]\n[[items]]'

    held = replayed(door, "[[items]]", lasting).meeting

    assert (held.stage, held.recesses[0].ended, held.closed_at) == (Stage.CLOSED, None, time(15))


def test_whoever_presides_beside_the_chair_is_told_with_a_warning(door):
    acting = 'presided = [ { member = "박정우", at = "14:00" } ]\n[[items]]'

    found = replayed(door, "[[items]]", acting)

    assert (found.meeting.opened_by, found.meeting.closed_by) == (PEOPLE["박정우"], PEOPLE["박정우"])
    assert [one.rule for one in found.findings if one.rule == "chair.acting"] == ["chair.acting"]
    assert [one.declared.presided for one in agenda(door)] == [PEOPLE["박정우"]] * 2


def test_whoever_presides_over_one_item_gives_the_chair_back(door):
    replayed(door, 'at = "14:10"', 'at = "14:10"\npresided = "이수진"')

    assert [one.taken_up_by for one in agenda(door)] == [PEOPLE["이수진"], PEOPLE["김도현"]]


def test_nobody_presides_from_outside_the_room(door):
    with pytest.raises(NotInRoom):
        replayed(door, 'at = "14:41"', 'at = "14:41"\npresided = "이수진"')


def test_a_paper_ballot_is_told_by_its_totals_and_who_counted(door):
    box = 'ballots = { yes = 5, no = 1, counted_by = ["문간사", "박정우"] }'

    replayed(door, 'all_yes_but = { no = ["서동욱"] }', box)

    declared = agenda(door)[1].declared
    assert (declared.result.yes, declared.result.no, declared.result.ballot) == (5, 1, Ballot.PAPER)
    assert (declared.votes, declared.counted_by) == ({}, (PersonId(1), PEOPLE["박정우"]))


def test_papers_counted_by_one_are_refused_before_anything_is_written(door):
    with pytest.raises(KeyWrong, match="counted_by"):
        told('all_yes_but = { no = ["서동욱"] }', 'ballots = { yes = 6, counted_by = ["문간사"] }')


def test_names_beside_papers_are_refused(door):
    with pytest.raises(KeyUnknown, match="all_yes_but"):
        told("all_yes_but", 'ballots = { yes = 5, counted_by = ["문간사", "박정우"] }\nall_yes_but')


def test_planned_minutes_come_along(door):
    replayed(door, 'at = "14:10"', 'at = "14:10"\nminutes = 20')

    assert [one.minutes for one in agenda(door)] == [20, 0]


def test_who_took_part_by_video_is_told_one_by_one_or_by_the_meeting(door):
    chair = 'member = "김도현"'

    mixed = replayed(door, chair, f"{chair}, remote = true").meeting
    far = replayed(founded(), "title = ", 'mode = "remote"\ntitle = ').meeting

    assert mixed.ever_by_video == {PEOPLE["김도현"]}
    assert far.ever_by_video == far.came
