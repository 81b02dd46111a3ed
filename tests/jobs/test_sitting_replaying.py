"""Draws and other bodies from a meeting's file: the record and papers of the window, or a sentence."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import declaration, item, matter, meeting
from committee_desk.cli.meetings import lines, whole
from committee_desk.domain.ballot import Choice
from committee_desk.domain.joint import (
    NoPartner,
    NotCarriedElsewhere,
    Partner,
    PartnerNoQuorum,
    PartnerTwice,
    Tally,
    TallyMissing,
    TallyWrong,
    TooManyPresent,
)
from committee_desk.domain.lot import DrawnAlready, Lot, NamedTwice, NotSoMany, Use, lot, order
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import MeetingStage
from committee_desk.domain.recess import InRecess
from committee_desk.errors import DeskError
from committee_desk.jobs import exporting
from committee_desk.jobs.item_files import VotedTwice
from committee_desk.jobs.replaying import replay
from committee_desk.jobs.toml_files import KeyMissing, KeyUnknown, KeyWrong
from committee_desk.store import examining, journal, meetings, records
from tests.jobs.test_replaying import BY, NAMES, ONLY, PEOPLE, founded, papers, told

BODY = "한빛시 인사위원회"
REASON = "두 위원회의 인원을 다르게 정함"
LISTED = ", ".join(f'"{name}"' for name in NAMES)
TEXT = f"""
title = "2026년 제4회 합동회의"
start = 2026-12-11T14:00:00
place = "구청 3층 기획상황실"
notice = 2026-12-02
reason = "{REASON}"
designated = [{LISTED}]
present = [ {", ".join(f'{{ member = "{name}" }}' for name in NAMES[:6])} ]
[[joint]]
body = "{BODY}"
base = 9
designated = 7
present = 6
rule = "지방공무원법 제10조"
changes = [ {{ at = "14:30", present = 5 }} ]
[[lots]]
use = "designation"
drawn_for = "지정 위원"
names = ["이수진", "박정우", "최은경"]
drawn = 2
seed = "3·7·12"
seed_from = "참석자 세 명이 부른 수"
on = 2026-12-01
void = "이름 하나가 빠짐"
[[lots]]
use = "signers"
drawn_for = "회의록 서명 위원"
names = ["이수진", "박정우", "최은경"]
drawn = 2
seed = "5·9"
seed_from = "참석자 두 명이 부른 수"
at = "14:20"
matter = "2026-0012"
[[items]]
matter = "2026-0012"
at = "14:10"
declared_at = "14:25"
all_yes_but = {{ no = ["최은경"] }}
elsewhere = [ {{ body = "{BODY}", voters = 6, yes = 4, no = 1, abstain = 1 }} ]
declare = "as_proposed"
[[items]]
matter = "2026-0013"
at = "14:41"
all_yes_but = {{}}
elsewhere = [ {{ body = "{BODY}", voters = 5, yes = 3, no = 2, asked = 4 }} ]
declare = "rejected"
"""
HERE = Partner(BODY, 9, 7, rule="지방공무원법 제10조")
VOID = Lot(
    Use.DESIGNATION,
    "지정 위원",
    ("이수진", "박정우", "최은경"),
    2,
    "3·7·12",
    "참석자 세 명이 부른 수",
    date(2026, 12, 1),
)
SIGNERS = replace(
    VOID,
    use=Use.SIGNERS,
    drawn_for="회의록 서명 위원",
    seed="5·9",
    seed_from="참석자 두 명이 부른 수",
    drawn_on=date(2026, 12, 11),
    at=time(14, 20),
)


@pytest.fixture
def door():
    door = founded()
    yield door
    door.close()


def replayed(door, *change):
    return replay(door, told(*change, text=TEXT), **BY).result


def present(door, count):
    door.do(meeting.join, ONLY, (replace(HERE, present=count),), **BY)


def held_by_hand(door):
    """The same meeting as a secretary records it at the window, act by act."""
    facts = ("2026년 제4회 합동회의", date(2026, 12, 11), time(14), "구청 3층 기획상황실")
    door.do(meeting.plan, *facts, **BY)
    door.do(meeting.designate, ONLY, tuple(PEOPLE.values()), **BY)
    present(door, 0)
    for number in (1, 2):
        door.do(matter.make_ready, number, **BY)
    first, second = (door.do(item.place, ONLY, number, **BY).result.id for number in (1, 2))
    door.do(meeting.draw, ONLY, VOID, **BY)
    door.do(meeting.void_draw, ONLY, 1, "이름 하나가 빠짐", **BY)
    door.do(meeting.convene, ONLY, date(2026, 12, 2), REASON, **BY)
    door.do(meeting.take_attendance, ONLY, frozenset(PEOPLE[name] for name in NAMES[:6]), time(14), **BY)
    present(door, 6)
    door.do(meeting.call_to_order, ONLY, time(14), **BY)
    door.do(item.take_up, first, time(14, 10), **BY)
    door.do(meeting.draw, ONLY, replace(SIGNERS, item=first), **BY)
    door.do(item.all_in_favour, first, **BY)
    door.do(item.cast, first, {PEOPLE["최은경"]: Choice.NO}, **BY)
    door.do(item.count_elsewhere, first, Tally(BODY, 6, 4, 1, 1), **BY)
    door.do(declaration.declare, first, Resolution.AS_PROPOSED, time(14, 25), **BY)
    present(door, 5)
    door.do(item.take_up, second, time(14, 41), **BY)
    door.do(item.all_in_favour, second, **BY)
    door.do(item.count_elsewhere, second, Tally(BODY, 5, 3, 2, asked=4), **BY)
    door.do(declaration.declare, second, Resolution.REJECTED, time(14, 41), **BY)
    door.do(meeting.close, ONLY, time(14, 41), **BY)


def test_draws_and_bodies_from_a_file_are_those_of_the_window(door):
    other = founded()
    held_by_hand(other)
    replayed(door)

    from_file, by_hand = door.ask(records.of, ONLY), other.ask(records.of, ONLY)

    assert from_file == by_hand
    assert whole(from_file) == whole(by_hand)
    assert papers(from_file) == papers(by_hand)
    assert {one.what for one in door.ask(journal.entries)} == {one.what for one in other.ask(journal.entries)}
    assert door.ask(examining.examine).faults == ()
    other.close()


def test_what_the_document_tells_of_draws_and_bodies_makes_the_same_document(door):
    replayed(door)
    document = whole(door.ask(records.of, ONLY))

    lots = [(one["drawn_for"], one["on"], one["at"], one["matter"], one["void"]) for one in document["lots"]]
    assert lots == [
        ("지정 위원", "2026-12-01", None, None, "이름 하나가 빠짐"),
        ("회의록 서명 위원", "2026-12-11", "14:20", "2026-0012", None),
    ]
    assert [(one["body"], one["present"]) for one in document["joint"]] == [(BODY, 6)]
    assert [one["elsewhere"][0]["carried"] for one in document["items"]] == [True, False]
    assert [one["resolution"] for one in document["items"]] == ["as_proposed", "rejected"]


def test_the_shell_tells_draws_and_other_bodies_in_lines_too(door):
    replayed(door)

    said = [line.split("\t") for line in lines(whole(door.ask(records.of, ONLY)))]

    assert [line[1:] for line in said if line[0] in ("joint", "lot", "elsewhere")] == [
        [BODY, "6", "5"],
        ["지정 위원", "이수진, 최은경", "void: 이름 하나가 빠짐"],
        ["회의록 서명 위원", "최은경, 박정우", ""],
        [BODY, "4", "4", "carried"],
        [BODY, "3", "4", "rejected"],
    ]


def listed(door, kind):
    return door.ask(lambda session: list(exporting.LISTINGS[kind].rows(session)))


def test_the_line_of_an_item_tells_every_body_and_what_all_come_to(door):
    replayed(door)

    told = [one["line"] for one in whole(door.ask(records.of, ONLY))["items"]]

    assert [line.split("; ")[1:] for line in told] == [
        [
            f"{BODY} 구성 9 · 출석 6 · 표결 6: 찬성 4, 반대 1, 기권 1 → 과반수 4 이상, 가결",
            "합동회의 2개 위원회 → 가결",
        ],
        [
            f"{BODY} 구성 9 · 출석 5 · 표결 5: 찬성 3, 반대 2, 기권 0 → 4 이상, 부결",
            "합동회의 2개 위원회 → 부결",
        ],
    ]
    assert told == [row["line"] for row in listed(door, "results")]
    assert [(row["carried"], row["jointly"]) for row in listed(door, "results")] == [
        (True, True),
        (True, False),
    ]


def test_draws_are_listed_with_all_that_repeats_them(door):
    replayed(door)

    rows = listed(door, "lots")

    told = [(one["draw"], one["place"], one["name"], one["drawn"]) for one in rows]
    assert told == [
        (1, 1, "이수진", True),
        (1, 2, "최은경", True),
        (1, 3, "박정우", False),
        *((2, place, name, place <= 2) for place, name in enumerate(order("5·9", SIGNERS.names), start=1)),
    ]
    assert (rows[0]["voided"], rows[-1]["matter"], rows[-1]["seed"]) == (
        "이름 하나가 빠짐",
        "2026-0012",
        "5·9",
    )
    assert {one["lot"] for one in rows[:3]} == {lot("3·7·12", one["name"]) for one in rows[:3]}


def test_the_bodies_of_a_joint_meeting_are_listed_with_their_quorum_and_their_votes(door):
    replayed(door)

    [partner] = listed(door, "partners")
    tallies = listed(door, "tallies")

    assert [partner[key] for key in ("body", "designated", "opening", "present", "met", "article")] == [
        BODY,
        7,
        5,
        6,
        True,
        "지방공무원법 제10조",
    ]
    assert [(one["item"], one["body"], one["yes"], one["needed"], one["carried"]) for one in tallies] == [
        ("의결안건 제1호", BODY, 4, 4, True),
        ("의결안건 제2호", BODY, 3, 4, False),
    ]


@pytest.mark.parametrize(
    ("old", "new", "refusal"),
    [
        ("on = 2026-12-01\n", "", KeyMissing),
        ('matter = "2026-0012"\n[[items]]', 'matter = "2026-0099"\n[[items]]', KeyWrong),
        ("on = 2026-12-01", 'on = 2026-12-01\nwinners = ["이수진"]', KeyUnknown),
        ('use = "signers"', 'use = "luck"', KeyWrong),
        ('seed = "5·9"', 'seed = " "', KeyMissing),
        (f'body = "{BODY}", voters = 6', f'body = "{BODY}", voters = "6"', KeyWrong),
        (
            "abstain = 1 }",
            f'abstain = 1 }}, {{ body = "{BODY}", voters = 6, yes = 6 }}',
            VotedTwice,
        ),
    ],
)
def test_what_no_reader_can_mean_is_refused_before_the_desk_is_asked(old, new, refusal):
    with pytest.raises(refusal):
        told(old, new, TEXT)


DESIGNATED, SIGNING, OTHER = "지정 위원", "회의록 서명 위원", "옆 위원회"
RECESS = 'recesses = [ { from = "14:15", to = "14:22" } ]\n[[joint]]'


@pytest.mark.parametrize(
    ("old", "new", "refusal", "place"),
    [
        ('drawn = 2\nseed = "3', 'drawn = 4\nseed = "3', NotSoMany, DESIGNATED),
        ('"최은경"]\ndrawn = 2\nseed = "5', '"이수진"]\ndrawn = 2\nseed = "5', NamedTwice, SIGNING),
        ('at = "14:20"', 'at = "13:50"', MeetingStage, SIGNING),
        ("[[joint]]", RECESS, InRecess, SIGNING),
        ("designated = 7", "designated = 5", TooManyPresent, BODY),
        ("voters = 6, yes = 4", "voters = 7, yes = 4", TallyWrong, BODY),
        (f'"{BODY}", voters = 6', f'"{OTHER}", voters = 6', NoPartner, OTHER),
        ("yes = 4, no = 1", "yes = 2, no = 3", NotCarriedElsewhere, "2026-0012"),
    ],
)
def test_a_refusal_names_the_draw_the_body_or_the_item(door, old, new, refusal, place):
    with pytest.raises(refusal) as refused:
        replayed(door, old, new)

    assert place in refused.value.__notes__
    assert door.ask(meetings.lines) == []


def test_another_draw_for_the_same_needs_the_first_to_be_void(door):
    again = (
        TEXT.replace('void = "이름 하나가 빠짐"', "")
        .replace('use = "signers"', 'use = "designation"')
        .replace('drawn_for = "회의록 서명 위원"', 'drawn_for = "지정 위원"')
        .replace('matter = "2026-0012"\n[[items]]', "[[items]]")
    )

    with pytest.raises(DrawnAlready):
        replay(door, told(text=again), **BY)


def test_a_body_whose_vote_is_not_told_stops_the_result(door):
    tally = f'elsewhere = [ {{ body = "{BODY}", voters = 6, yes = 4, no = 1, abstain = 1 }} ]\n'

    with pytest.raises(TallyMissing):
        replayed(door, tally, "")


def test_a_body_named_twice_or_too_few_of_it_open_no_meeting(door):
    twice = f'[[joint]]\nbody = "{BODY}"\nbase = 9\ndesignated = 7\npresent = 6\n[[joint]]'

    with pytest.raises(PartnerTwice):
        replayed(door, "[[joint]]", twice)
    with pytest.raises(PartnerNoQuorum):
        replayed(door, "present = 6", "present = 4")


def test_unequal_numbers_are_warned_of_and_stop_no_record(door):
    found = replayed(door, f'reason = "{REASON}"\n', "")

    assert "meeting.joint.equal" in [one.rule for one in found.findings]
    assert found.meeting.notice_reason == "회의 기록을 파일에서 가져옴"


def test_words_that_no_paper_can_show_are_refused_wherever_they_stand(door):
    for old in ("지정 위원", "참석자 두 명이 부른 수", "지방공무원법 제10조"):
        with pytest.raises(DeskError):
            replayed(door, old, "\U00012000")
