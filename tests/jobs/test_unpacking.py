"""Sheets that come in: a state each, no mark shown, taken in whole or not at all."""

import random
from dataclasses import fields, replace
from datetime import timedelta
from fractions import Fraction

import pytest

from committee_desk.acts import proposal, round
from committee_desk.domain import codec, packet, reception
from committee_desk.domain.packet import Sheet
from committee_desk.domain.reception import Reception
from committee_desk.domain.recusal import Ground
from committee_desk.domain.round import Aside, SheetsMissing, Stage
from committee_desk.jobs import packing, unpacking
from committee_desk.packets import asice
from committee_desk.signing import files, keys
from committee_desk.store import papers, rounds
from tests.acts.making import AT, SECRETARY
from tests.campaigns import packets as campaign
from tests.jobs.carrying import LATER, handed_in, mark, office, pairs, revoked, stranger

BOTH = {1: (10, 20), 2: (11, 21)}


@pytest.fixture
def here(tmp_path):
    return office(tmp_path)


@pytest.fixture
def me(here):
    return here.panel[0]


@pytest.fixture
def home(here, me):
    return here.taken_home(me)


@pytest.fixture
def came(here, me, home, tmp_path):
    """A sheet as it comes from the member's desk."""
    mark(home, here.round, me)
    return handed_in(home, here.round, me, tmp_path)


def states(here, *files):
    return [one.state for one in unpacking.inbox(here.door, list(files))]


def taken(here, file):
    [found] = unpacking.inbox(here.door, [file])
    return unpacking.take_in(here.door, found, by=SECRETARY, at=LATER).result


def marks(here, member):
    held = here.room.ask(rounds.sheets_of, here.round, member)
    return {one.proposal: {key: int(mark) for key, mark in one.marks.items()} for one in held}


def changed(sheet, **facts):
    return replace(sheet, **facts)


def test_a_sheet_that_comes_is_new(here, me, came):
    [found] = unpacking.inbox(here.door, here.folder)

    assert (found.state, found.because, found.name) == (Reception.NEW, None, "위원01")
    assert (found.marked, found.aside, found.blank, found.signed) == (2, 0, 0, True)


def test_looking_through_the_inbox_writes_nothing(here, came):
    before = here.room.size()

    unpacking.inbox(here.door, here.folder)

    assert here.room.size() == before


def test_the_inbox_shows_no_mark(here, came):
    [found] = unpacking.inbox(here.door, [came])

    shown = [getattr(found, one.name) for one in fields(found)]
    assert not any(isinstance(one, Fraction | packet.SheetPacket | Sheet) for one in shown)
    assert "Fraction" not in repr(found)


def test_a_sheet_is_taken_in_with_the_file_it_came_in(here, me, came):
    kept = taken(here, came)

    assert marks(here, me) == {1: {"a": 10, "b": 20}, 2: {"a": 11, "b": 21}}
    assert here.held.submission(me).packet == kept.id
    assert here.room.ask(papers.file, kept.sha256) == came.read_bytes()
    assert kept.key == keys.fingerprint(pairs()[1][1].certificate)
    assert here.room.examine().faults == ()


def test_taken_in_it_is_held_to_the_fingerprint_the_member_saw(here, me, home, came):
    taken(here, came)

    own = home.ask(rounds.get, here.round).submission(me)
    assert here.held.submission(me).fingerprint == own.fingerprint


def test_what_was_taken_in_stays_hidden_until_it_is_revealed(here, me, came):
    taken(here, came)

    assert not any(here.held.shows(one) for one in here.room.ask(rounds.sheets, here.round))


def test_the_same_sheet_again_is_a_duplicate_under_any_name(here, came, tmp_path):
    taken(here, came)
    other = tmp_path / "다른 이름.asice"
    other.write_bytes(came.read_bytes())

    assert states(here, came, other) == [Reception.DUPLICATE, Reception.DUPLICATE]


def test_the_same_words_signed_once_more_are_a_duplicate(here, me):
    sheet = here.sheet(me)
    taken(here, here.signed(sheet))

    assert states(here, here.signed(sheet, name="again.asice")) == [Reception.DUPLICATE]


def test_of_two_copies_in_one_folder_one_is_new(here, came, tmp_path):
    (tmp_path / "copy.asice").write_bytes(came.read_bytes())

    assert sorted(one.value for one in states(here, came, tmp_path / "copy.asice")) == ["duplicate", "new"]


def test_a_sheet_submitted_again_takes_the_place_of_the_first(here, me, home, came):
    taken(here, came)
    home.do(round.take_back, here.round, me, "오기", by=me)
    mark(home, here.round, me, {1: (12, 20)})

    again = handed_in(home, here.round, me, here.folder / "again.asice", LATER + timedelta(minutes=1))

    [found] = unpacking.inbox(here.door, [again])
    assert (found.state, found.replaces) == (Reception.NEW, True)
    taken(here, again)
    assert marks(here, me)[1] == {"a": 12, "b": 20}
    assert states(here, came) == [Reception.DUPLICATE]


def test_an_earlier_sheet_does_not_take_the_place_of_a_later(here, me):
    sheet = here.sheet(me)
    first, second = (
        here.signed(sheet, name="1.asice"),
        here.signed(changed(sheet, sequence=2), name="2.asice"),
    )

    assert states(here, first, second) == [Reception.SUPERSEDED, Reception.NEW]
    taken(here, second)
    assert states(here, first, second) == [Reception.SUPERSEDED, Reception.DUPLICATE]


def test_the_clock_of_a_laptop_does_not_say_which_is_later(here, me):
    sheet = here.sheet(me)
    first = here.signed(changed(sheet, at=LATER + timedelta(days=3650 // 2)), name="1.asice")
    second = here.signed(changed(sheet, sequence=2), name="2.asice")

    assert states(here, first, second) == [Reception.SUPERSEDED, Reception.NEW]


@pytest.mark.parametrize("place", [0, 2])
def test_a_sheet_that_another_person_signed_is_not_known(here, me, place):
    assert states(here, here.signed(here.sheet(me), place)) == [Reception.UNKNOWN_KEY]


def test_a_sheet_signed_with_a_revoked_key_is_not_known(here, me, came):
    revoked(here, me)

    assert states(here, came) == [Reception.UNKNOWN_KEY]


def test_a_sheet_signed_under_another_root_is_not_known(here, me):
    said = {packing.SAID: packet.written(here.sheet(me))}
    _, pair = stranger()
    signature = files.sign(asice.manifest(said), pair.certificate, pair.key, at=LATER)
    file = here.folder / "stranger.asice"
    file.write_bytes(asice.write(said, signature))

    assert states(here, file) == [Reception.UNKNOWN_KEY]


def test_a_sheet_for_another_desk_is_told_from_the_rest(here, me):
    assert states(here, here.signed(here.sheet(me, desk="R3D8"))) == [Reception.WRONG_DESK]


@pytest.mark.parametrize("facts", [{"round": 9}, {"turn": 2}, {"method": "ab"}, {"sheets": (Sheet(9, ""),)}])
def test_a_sheet_for_another_round_is_told_from_the_rest(here, me, facts):
    assert states(here, here.signed(here.sheet(me, **facts))) == [Reception.WRONG_ROUND]


def test_a_sheet_that_comes_when_all_are_fixed_is_too_late(here, me, came):
    here.room.do(round.seat, here.round, here.panel[2:], "사임")
    mark(here.room, here.round, here.panel[2])
    here.room.do(round.submit, here.round, here.panel[2])
    here.room.do(round.fix, here.round)

    [found] = unpacking.inbox(here.door, [came])

    assert (here.held.stage, found.state) == (Stage.FIXED, Reception.WRONG_ROUND)


def test_a_sheet_with_a_mark_missing_is_incomplete(here, me):
    sheet = here.sheet(me)
    short = replace(sheet.sheets[0], marks={"a": Fraction(3)})

    [found] = unpacking.inbox(here.door, [here.signed(changed(sheet, sheets=(short, sheet.sheets[1])))])

    assert found.state is Reception.INCOMPLETE
    with pytest.raises(SheetsMissing):
        unpacking.take_in(here.door, found, by=SECRETARY, at=LATER)


@pytest.mark.parametrize(
    "given", [{"a": Fraction(21), "b": Fraction(1)}, {"a": Fraction(1), "z": Fraction(1)}]
)
def test_a_mark_that_the_round_does_not_allow_is_refused_and_not_told(here, me, given):
    sheet = here.sheet(me)
    wrong = replace(sheet.sheets[0], marks=given)

    [found] = unpacking.inbox(here.door, [here.signed(changed(sheet, sheets=(wrong,)))])

    assert (found.state, "21" in f"{found.because}") == (Reception.BROKEN, False)


def test_a_proposal_left_empty_is_counted_and_stops_nothing(here, me):
    sheet = here.sheet(me)

    [found] = unpacking.inbox(here.door, [here.signed(changed(sheet, sheets=sheet.sheets[:1]))])

    assert (found.state, found.marked, found.blank) == (Reception.NEW, 1, 1)


def test_a_member_who_steps_aside_says_so_in_the_sheet(here, me, home, tmp_path):
    mark(home, here.round, me, {1: (10, 20)})
    home.do(round.step_aside, here.round, 2, me, Aside(ground=3, text="자문"), by=me)

    taken(here, handed_in(home, here.round, me, tmp_path))

    kept = {one.proposal: one.aside for one in here.room.ask(rounds.sheets_of, here.round, me)}
    assert kept == {1: None, 2: Aside(ground=3, text="자문")}


def test_whom_the_desk_excluded_stays_excluded_whatever_the_sheet_says(here, me, came):
    here.room.do(round.step_aside, here.round, 2, me, Aside(Ground.EXCLUSION, 1, "가족"))

    taken(here, came)

    assert marks(here, me) == {1: {"a": 10, "b": 20}, 2: {}}


def test_what_was_typed_at_the_office_gives_way_to_the_sheet(here, me):
    mark(here.room, here.round, me)
    sheet = here.sheet(me)

    taken(here, here.signed(changed(sheet, sheets=sheet.sheets[:1])))

    assert marks(here, me) == {1: {"a": 10, "b": 20}, 2: {}}


def test_a_proposal_that_was_changed_since_is_named(here, me, came):
    before = here.room.ask(lambda session: proposal.proposals.get(session, 2))
    here.room.do(proposal.change, replace(before, summary="다른 내용"), "정정")

    [found] = unpacking.inbox(here.door, [came])

    assert (found.state, found.changed) == (Reception.NEW, (before.number,))


def test_another_file_under_the_same_name_is_not_taken_in(here, me, home, came):
    [found] = unpacking.inbox(here.door, [came])
    home.do(round.take_back, here.round, me, "오기", by=me)
    mark(home, here.round, me, {1: (12, 20)})
    handed_in(home, here.round, me, came, LATER + timedelta(minutes=1))

    with pytest.raises(packet.BrokenPacket):
        unpacking.take_in(here.door, found, by=SECRETARY, at=LATER)


def test_rounds_that_lie_in_the_folder_are_passed_over(here, me, came):
    here.sent(me)

    assert [one.file for one in unpacking.inbox(here.door, here.folder)] == [came]


def test_a_folder_that_is_not_there_is_refused(here):
    with pytest.raises(unpacking.CannotOpen):
        unpacking.inbox(here.door, here.folder / "nowhere")


def test_what_cannot_be_read_is_broken_and_the_rest_is_still_told(here, came):
    (here.folder / "0.asice").write_bytes(b"PK\x03\x04 and no more")
    (here.folder / "1.asice").write_bytes(b"")

    assert [one.state.value for one in unpacking.inbox(here.door, here.folder)] == ["broken", "broken", "new"]


def test_a_refused_sheet_leaves_the_desk_as_it_was(here, me):
    sheet = here.sheet(me)
    before = here.room.size()
    read = unpacking._read(here.signed(changed(sheet, turn=2)).read_bytes())

    with pytest.raises(reception.OtherRound):
        here.room.do(packet_take_in, unpacking._arrival(here.folder, read), b"")

    assert (here.room.size(), here.room.ask(papers.files)) == (before, [])


def packet_take_in(session, arrival, file, **who):
    from committee_desk.acts import packet as acts

    return acts.take_in(session, arrival, file, **who)


def test_a_flipped_bit_anywhere_is_refused(here, came):
    whole, chance = came.read_bytes(), random.Random(20261122)
    file = here.folder / "flipped.asice"
    believed = []
    for place in chance.sample(range(len(whole)), 150):
        data = bytearray(whole)
        data[place] ^= 1 << chance.randrange(8)
        file.write_bytes(bytes(data))
        if states(here, file) != [Reception.BROKEN]:
            believed.append(place)

    assert believed == []


def test_whatever_is_done_to_a_packet_is_refused_with_a_sentence(here):
    chance = random.Random(20261122)

    assert campaign.believed(campaign.changed(campaign.packets(here), 150, chance)) == []


def test_a_file_swapped_between_two_packets_is_refused(here, me):
    first, second = (asice.read(here.signed(here.sheet(me, at=at)).read_bytes()) for at in (LATER, AT))
    file = here.folder / "swapped.asice"
    file.write_bytes(asice.write(second.files, first.signature))

    assert states(here, file) == [Reception.BROKEN]


def test_a_sheet_in_another_spelling_is_refused(here, me):
    said = {packing.SAID: packet.written(here.sheet(me)).replace(b'":', b'": ')}
    pair = pairs()[1][1]
    signature = files.sign(asice.manifest(said), pair.certificate, pair.key, at=LATER)
    file = here.folder / "spelled.asice"
    file.write_bytes(asice.write(said, signature))

    assert states(here, file) == [Reception.BROKEN]


def test_a_sheet_whose_time_is_not_that_of_its_signature_is_refused(here, me):
    said = {packing.SAID: packet.written(here.sheet(me))}
    pair = pairs()[1][1]
    signature = files.sign(asice.manifest(said), pair.certificate, pair.key, at=AT)
    file = here.folder / "dated.asice"
    file.write_bytes(asice.write(said, signature))

    assert states(here, file) == [Reception.BROKEN]


def test_whichever_way_sheets_come_the_desk_says_the_same_in_the_end(here, me, tmp_path):
    sheet, other = here.sheet(me), here.sheet(here.panel[1])
    named = [
        here.signed(sheet, name="1.asice"),
        here.signed(changed(sheet, sequence=2, sheets=sheet.sheets[:1]), name="2.asice"),
        here.signed(changed(sheet, sequence=3), name="3.asice"),
        here.signed(other, name="4.asice"),
    ]
    chance, ends = random.Random(7), set()
    for number in range(2):
        fresh = tmp_path / f"office {number}"
        fresh.mkdir()
        again = office(fresh)
        for file in chance.choices(named, k=8) + named:
            [found] = unpacking.inbox(again.door, [file])
            if found.state is Reception.NEW:
                unpacking.take_in(again.door, found, by=SECRETARY, at=LATER)
        kept = again.room.ask(rounds.sheets, again.round)
        ends.add(codec.text(sorted((one.member, one.proposal, codec.text(one.marks)) for one in kept)))

    assert len(ends) == 1
