"""What a packet says, in one spelling; what a member sees of a round; and what becomes of a sheet."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest

from committee_desk.domain import codec, packet, reception
from committee_desk.domain.journal import Checkpoint
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.packet import (
    BrokenPacket,
    Kind,
    NewerPacket,
    Packet,
    RoundPacket,
    Sheet,
    SheetPacket,
    Way,
)
from committee_desk.domain.packs import Layer
from committee_desk.domain.paper import Key
from committee_desk.domain.person import Membership, Person, Role
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.reception import Arrival, Reception
from committee_desk.domain.recusal import Ground
from committee_desk.domain.round import Aside, Asked, MarkSheet, Round, Stage, Submission

F = Fraction
AT = datetime(2026, 11, 2, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
METHOD = Method((Criterion("a", "창의성", F(20)),))
HELD = Round(1, "3분기", "2026-Q3", METHOD, proposals=(1, 2), panel=(7, 8), lot_seed="제비")
IDEA = Proposal(1, "P2026-0001", "빈집 주차장", date(2026, 8, 4), complaint="1AA-1", unlike=(5,))
OTHER = Proposal(2, "P2026-0002", "야간 돌봄", date(2026, 8, 4), duplicate_of=1)
SHEETS = (Sheet(1, packet.seen(IDEA), {"a": F(10)}), Sheet(2, packet.seen(OTHER), {}, Aside(ground=3)))
SHEET = SheetPacket("K7Q2", 1, "3분기", codec.digest(METHOD), 7, "윤상철", 1, AT, SHEETS, 1)
SIGNERS = {"k7": 7, "k8": 8}
ROUND = RoundPacket(
    desk="K7Q2",
    body="한빛구 적극행정위원회",
    office="한빛구",
    series="적극행정",
    at=AT,
    member=7,
    sender=3,
    people=(Person(7, "윤상철", interests=("한빛건설",)), Person(3, "정간사")),
    keys=(Key(1, None, "root", "00", AT), Key(2, 7, "own", "07", AT), Key(3, 3, "sender", "03", AT)),
    wrapped="{}",
    layers=(Layer("decree", "규정", "title = 'x'"),),
    checkpoint=Checkpoint(48, "ab" * 32),
    round=packet.for_member(HELD, 7),
    proposals=(packet.to_be_marked(IDEA), packet.to_be_marked(OTHER)),
)


def came(sheet=SHEET, key="k7", content="c1", kind=Kind.SHEET):
    return Arrival(sheet, kind, content, "f1", key)


def received(**facts):
    told = {"id": 1, "kind": Kind.SHEET, "way": Way.TAKEN_IN, "round": 1, "member": 7, "turn": 1, "at": AT}
    return Packet(**{**told, "content": "c0", "sha256": "f0", "key": "k7", "sequence": 1, **facts})


def state(arrival, round=HELD, *before):
    return reception.of(arrival, "K7Q2", round, SIGNERS, before)[0]


@pytest.mark.parametrize("carried", [ROUND, SHEET], ids=["round", "sheet"])
def test_what_is_written_is_read(carried):
    assert packet.read(packet.written(carried)) == carried


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        packet.written(SHEET)[:-1],
        packet.written(SHEET) + b" ",
        packet.written(SHEET).replace(b'"kind":"sheet"', b'"kind":"round"'),
        packet.written(SHEET).replace(b'"turn":1', b'"turn":1,"turn":1'),
        packet.written(SHEET).replace(b'"turn":1', b'"turn":true'),
        packet.written(SHEET).replace(b'"turn":1', b'"turn":0'),
        packet.written(SHEET).replace(b'"member":7', b'"member":9223372036854775808'),
        packet.written(SHEET).replace(b'"a":"10"', b'"a":"1e999999999"'),
        packet.written(SHEET).replace(b'"a":"10"', b'"a":"20/2"'),
        packet.written(SHEET).replace(b'"a":"10"', b'"a":10'),
        packet.written(SHEET).replace(b"2026-11-02T00:00:00+00:00", b"2026-11-02T00:00:00"),
        packet.written(SHEET).replace("윤상철".encode(), b"\\uc724\\uc0c1\\ucca0"),
        packet.written(SHEET).replace(b'"form":1', b'"form":"1"'),
        packet.written(SHEET).replace(b'"proposal":2', b'"proposal":1'),
        packet.written(ROUND).replace(b'"sender":3', b'"sender":8'),
        packet.written(ROUND).replace(b'"proposals":[1,2]', b'"proposals":[1]'),
        bytes(packet.LARGEST + 1),
    ],
)
def test_any_other_spelling_is_broken(data):
    with pytest.raises(BrokenPacket):
        packet.read(data)


def test_a_packet_of_a_newer_program_says_so():
    told = {**json.loads(packet.written(SHEET)), "form": 2}

    with pytest.raises(NewerPacket):
        packet.read(codec.text(told).encode())


def test_a_round_packet_names_nobody_that_it_does_not_bring():
    with pytest.raises(BrokenPacket):
        replace(ROUND, people=ROUND.people[:1])
    with pytest.raises(BrokenPacket):
        replace(ROUND, sheets=(MarkSheet(1, 1, 1, 8),))


def test_a_member_sees_of_a_round_their_own_part():
    handed = (Submission(7, 1, AT, "ab", 3), Submission(8, 1, AT, "cd", 4))
    asked = (Asked(8, 1, "다시", AT), Asked(7, 1, "다시", AT))

    seen = packet.for_member(replace(HELD, submissions=handed, asked=asked), 7)

    assert (seen.panel, seen.lot_seed) == ((7,), "")
    assert (seen.submissions, seen.asked) == ((Submission(7, 1, AT, "ab"),), asked[1:])


def test_a_member_sees_of_a_proposal_no_other_and_no_complaint():
    seen = packet.to_be_marked(replace(IDEA, duplicate_of=4))

    assert (seen.complaint, seen.duplicate_of, seen.unlike, seen.title) == ("", None, (), "빈집 주차장")


def test_somebody_else_is_known_by_name_and_role_alone():
    chair = Person(
        2, "김도현", "한빛구", "부구청장", memberships=(Membership(Role.CHAIR),), interests=("땅",)
    )

    assert packet.known_as(chair) == replace(chair, interests=())


def test_a_sheet_that_fits_is_new():
    assert reception.of(came(), "K7Q2", HELD, SIGNERS) == (Reception.NEW, None)


@pytest.mark.parametrize(
    ("arrival", "round", "expected"),
    [
        (came(replace(SHEET, desk="R3D8")), HELD, Reception.WRONG_DESK),
        (came(key="k8"), HELD, Reception.UNKNOWN_KEY),
        (came(key=""), HELD, Reception.UNKNOWN_KEY),
        (came(), None, Reception.WRONG_ROUND),
        (came(replace(SHEET, method="ab")), HELD, Reception.WRONG_ROUND),
        (came(replace(SHEET, turn=2)), HELD, Reception.WRONG_ROUND),
        (came(replace(SHEET, sheets=(Sheet(3, ""),))), HELD, Reception.WRONG_ROUND),
        (came(), replace(HELD, stage=Stage.FIXED), Reception.WRONG_ROUND),
        (came(), replace(HELD, panel=(8,)), Reception.WRONG_ROUND),
        (came(replace(SHEET, sheets=(Sheet(1, "", {"a": F(21)}),))), HELD, Reception.BROKEN),
        (came(replace(SHEET, sheets=(Sheet(1, "", {"z": F(1)}),))), HELD, Reception.BROKEN),
        (came(replace(SHEET, sheets=(Sheet(1, "", {"a": F(1)}, Aside()),))), HELD, Reception.BROKEN),
    ],
)
def test_a_sheet_that_does_not_fit_is_told_why(arrival, round, expected):
    assert state(arrival, round) is expected


def test_an_incomplete_sheet_is_told_from_a_broken_one():
    two = Method((*METHOD.criteria, Criterion("b", "능률성", F(20))))
    sheet = replace(SHEET, method=codec.digest(two))

    assert state(came(sheet), replace(HELD, method=two)) is Reception.INCOMPLETE


def test_the_same_words_are_a_duplicate_at_any_stage():
    closed = replace(HELD, stage=Stage.CLOSED)

    assert state(came(), closed, received(content="c1")) is Reception.DUPLICATE


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, Reception.SUPERSEDED),
        ({"at": AT - timedelta(hours=1)}, Reception.NEW),
        ({"sequence": 0, "at": LATER}, Reception.NEW),
        ({"sequence": 2}, Reception.SUPERSEDED),
        ({"sequence": 2, "member": 8}, Reception.NEW),
        ({"sequence": 2, "turn": 2}, Reception.NEW),
        ({"sequence": 2, "kind": Kind.ROUND}, Reception.NEW),
    ],
)
def test_the_later_of_two_sheets_counts(facts, expected):
    assert state(came(), HELD, received(**facts)) is expected


def test_a_form_needs_no_key_and_takes_the_place_of_nothing():
    form = came(kind=Kind.FORM, key="")
    handed = replace(HELD, submissions=(Submission(7, 1, AT, "ab"),))

    assert state(form) is Reception.NEW
    assert state(form, handed) is Reception.SUPERSEDED


def test_every_refusal_has_a_sentence_with_the_members_name():
    told = [
        reception.of(came(replace(SHEET, desk="R3D8")), "K7Q2", HELD, SIGNERS)[1],
        reception.of(came(key="k8"), "K7Q2", HELD, SIGNERS)[1],
        reception.of(came(), "K7Q2", None, SIGNERS)[1],
    ]

    assert ["윤상철" in f"{one}" and bool(one.advice) for one in told] == [True] * 3


def test_a_fingerprint_is_the_same_on_both_desks():
    held = [MarkSheet(5, 1, 2, 7, aside=Aside()), MarkSheet(9, 1, 1, 7, marks={"a": F(10)})]
    empty = MarkSheet(11, 1, 3, 7, note="보류")

    here = HELD.submitted(7, "윤상철", [*held, empty], AT).submission(7)

    assert here.fingerprint == SHEET.fingerprint


def test_whom_the_desk_excluded_stays_excluded():
    excluded = MarkSheet(4, 1, 1, 7, aside=Aside(Ground.EXCLUSION))

    assert reception.taken(excluded, SHEET.mark_sheets[0]) == excluded


def test_a_recusal_of_the_members_own_gives_way_to_a_later_sheet():
    aside = MarkSheet(4, 1, 1, 7, aside=Aside(Ground.AVOIDANCE))

    assert reception.taken(aside, SHEET.mark_sheets[0]).marks == {"a": 10}


def test_a_round_that_comes_once_more_leaves_what_was_handed_in_here():
    handed = Submission(7, 1, AT, "ab", 3)

    kept = packet.merged(replace(HELD, submissions=(handed,)), replace(HELD, title="3분기 심사"))

    assert (kept.title, kept.submissions) == ("3분기 심사", (handed,))


def test_what_is_asked_for_anew_is_handed_in_no_more():
    ours = replace(HELD, submissions=(Submission(7, 1, AT, "ab", 3),))

    assert packet.merged(ours, replace(HELD, asked=(Asked(7, 1, "다시", LATER),))).submissions == ()


@pytest.mark.parametrize("clock", [AT - timedelta(days=3650), AT, LATER + timedelta(days=3650)])
def test_the_clock_of_a_laptop_does_not_say_what_was_asked_for_anew(clock):
    handed, asked = Submission(7, 1, clock, "ab", 3), Asked(7, 1, "다시", LATER)

    anew = packet.merged(replace(HELD, submissions=(handed,)), replace(HELD, asked=(asked,)))
    again = packet.merged(replace(anew, submissions=(handed,)), replace(HELD, title="3분기", asked=(asked,)))

    assert (anew.submissions, again.submissions) == ((), (handed,))


def test_a_proposal_that_says_something_else_since_is_found():
    moved = replace(OTHER, department="복지과")

    assert reception.changed_since(SHEET, [replace(IDEA, summary="다르게"), moved]) == [
        replace(IDEA, summary="다르게")
    ]


def test_a_code_is_read_aloud_in_two_fours():
    assert received(content="a3f29c1d" + "0" * 56).code == "A3F2-9C1D"
