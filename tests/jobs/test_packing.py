"""A round goes out to a member, and the member's signed sheet comes from their own desk."""

import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta

import pytest

from committee_desk.acts import packet as acts
from committee_desk.acts import person, proposal, round
from committee_desk.domain import packet
from committee_desk.domain.packet import Kind, OlderPacket, Way
from committee_desk.domain.packs import BadPack, Layer
from committee_desk.domain.round import AlreadySubmitted, NotOnPanel, SheetsMissing, Stage
from committee_desk.jobs import packing, unpacking
from committee_desk.jobs.signing import NoKey
from committee_desk.packets import asice
from committee_desk.signing import files
from committee_desk.signing.keys import WrongPassphrase
from committee_desk.store import desks, folder, journal, matters, packets, people, proposals, rounds
from tests.acts.making import AT, SECRETARY
from tests.jobs.carrying import LATER, WORDS, handed_in, mark, office, pairs, wrapped


@pytest.fixture
def here(tmp_path):
    return office(tmp_path)


@pytest.fixture
def me(here):
    return here.panel[0]


@pytest.fixture
def home(here, me):
    return here.taken_home(me)


def carried(file):
    return packet.read(asice.read(file.read_bytes()).files["packet.json"])


def test_a_packet_is_named_after_the_round_and_the_member(here, me):
    assert here.sent(me).name == "2026-Q3_위원01.asice"


def test_what_was_sent_is_noted_with_the_key_that_signed_it(here, me):
    here.sent(me)

    [sent] = here.room.ask(packets.of, here.round)
    assert (sent.kind, sent.way, sent.member, sent.turn) == (Kind.ROUND, Way.SENT, me, 1)
    assert sent.key == unpacking._read(here.sent(me).read_bytes()).key


def test_a_member_who_has_no_key_is_not_sent_a_round(here):
    with pytest.raises(NoKey, match="위원03"):
        here.sent(here.panel[2])

    assert here.room.ask(packets.of, here.round) == []


def test_a_round_is_sent_by_whoever_knows_the_passphrase_of_their_key(here, me):
    with pytest.raises(WrongPassphrase):
        packing.pack_round(
            here.door, here.round, me, here.folder, "고래가 아닌 다른 암호문", by=SECRETARY, at=AT
        )

    assert list(here.folder.glob("*.asice")) == []


def test_nobody_off_the_panel_is_sent_a_round(here):
    here.room.do(round.seat, here.round, here.panel[:1], "사임")

    with pytest.raises(NotOnPanel):
        here.sent(here.panel[1])


def test_a_packet_tells_a_member_nothing_of_the_others(here, me):
    other = here.panel[1]
    mark(here.room, here.round, other)
    here.room.do(round.submit, here.round, other)

    told = carried(here.sent(me))

    assert [one.name for one in told.people] == ["위원01", "정간사"]
    assert (told.round.panel, told.round.submissions, told.sheets) == ((me,), (), ())


def test_what_the_office_noted_about_a_member_stays_in_the_office(here, me):
    noted = replace(here.room.person(me), note="회의에 자주 늦음", interests=("한빛건설",))
    here.room.do(person.change, noted)

    assert carried(here.sent(me)).people[0] == replace(noted, note="")


def test_rules_that_cannot_be_read_make_no_desk(here, me, tmp_path):
    here.sent(me)
    read = unpacking.read(here.folder / "2026-Q3_위원01.asice")
    broken = replace(read.carried, layers=(Layer("decree", "규정", "no = toml = at all"),))

    with pytest.raises(BadPack):
        here.room.door.do(acts.begin, "R3D8", unpacking._brought(read, broken), at=AT)


def test_a_members_desk_bears_the_same_numbers(here, me, home):
    assert home.ask(rounds.get, here.round).method == here.held.method
    assert home.ask(proposals.get, 2).title == "야간 돌봄"
    assert home.ask(people.get, me) == here.room.person(me)
    assert home.examine().faults == ()


def test_a_members_desk_knows_where_it_comes_from(here, me, home):
    origin = home.ask(desks.desk).member_of

    assert (origin.desk, origin.member) == (here.room.ask(desks.desk).key, me)
    assert here.room.ask(journal.checkpoint, origin.checkpoint.size) == origin.checkpoint


def test_the_files_of_a_proposal_go_with_it(here, me, tmp_path):
    attached = here.room.do(proposal.attach, 1, "제안서.pdf", "application/pdf", b"%PDF-1.7 plan")

    home = here.taken_home(me)

    assert home.ask(matters.proposal_files, 1) == [attached]
    assert home.examine().faults == ()


def test_files_that_no_packet_holds_are_not_sent(here, me, monkeypatch):
    here.room.do(proposal.attach, 1, "제안서.pdf", "application/pdf", bytes(100_000))
    monkeypatch.setattr(asice, "LARGEST", 100_000)

    with pytest.raises(packing.PacketTooLarge):
        here.sent(me)

    assert here.room.ask(packets.of, here.round) == []


def test_a_desk_is_made_in_a_folder_and_opens_with_the_passphrase_of_the_key(here, me, tmp_path):
    made = unpacking.make_desk(here.sent(me), tmp_path / "위원01.desk", WORDS, at=AT)

    try:
        assert (made.maker, made.folder) == (me, tmp_path / "위원01.desk")
        assert made.door.ask(rounds.get, here.round).title == "3분기"
        mark(type(here.room)(made.door), here.round, me)
        assert handed_in(type(here.room)(made.door), here.round, me, tmp_path).exists()
    finally:
        made.door.close()


def test_no_desk_is_made_with_another_passphrase(here, me, tmp_path):
    with pytest.raises(WrongPassphrase):
        unpacking.make_desk(here.sent(me), tmp_path / "위원01.desk", "고래가 아닌 다른 암호문", at=AT)

    assert not (tmp_path / "위원01.desk").exists()


def test_no_desk_is_made_over_another(here, me, tmp_path):
    (tmp_path / "위원01.desk").mkdir()

    with pytest.raises(folder.AlreadyThere):
        unpacking.make_desk(here.sent(me), tmp_path / "위원01.desk", WORDS, at=AT)


def test_no_desk_is_made_of_a_sheet(here, me, home, tmp_path):
    mark(home, here.round, me)
    sheet = handed_in(home, here.round, me, tmp_path)

    with pytest.raises(unpacking.NoRound):
        unpacking.make_desk(sheet, tmp_path / "new.desk", WORDS, at=AT)


def test_a_packet_says_what_it_is_before_anything_is_made_of_it(here, me):
    said = unpacking.look(here.sent(me))

    assert (said.kind, said.title, said.member, said.sender) == (Kind.ROUND, "3분기", "위원01", "정간사")


def test_submitting_signs_and_gives_a_code_to_compare(here, me, home, tmp_path):
    mark(home, here.round, me)

    done = packing.hand_in(home.door, here.round, me, WORDS, tmp_path, by=me, at=LATER).result

    assert done.file.name == "2026-Q3_위원01_채점.asice"
    assert unpacking.look(done.file).code == done.packet.code
    assert home.ask(rounds.get, here.round).submission(me).packet == done.packet.id
    assert home.examine().faults == ()


def test_a_sheet_can_be_signed_without_a_file(here, me, home):
    mark(home, here.round, me)

    assert packing.hand_in(home.door, here.round, me, WORDS, by=me, at=LATER).result.file is None


def test_a_sheet_is_saved_once_more_to_the_letter(here, me, home, tmp_path):
    mark(home, here.round, me)
    done = packing.hand_in(home.door, here.round, me, WORDS, tmp_path, by=me, at=LATER).result

    again = packing.save_sheet(home.door, done.packet.id, tmp_path / "again.asice")

    assert again.read_bytes() == done.file.read_bytes()


def test_a_sheet_takes_the_place_of_no_other_file_in_a_folder(here, me, home, tmp_path):
    mark(home, here.round, me)
    first = packing.hand_in(home.door, here.round, me, WORDS, tmp_path, by=me, at=LATER).result

    again = packing.save_sheet(home.door, first.packet.id, tmp_path)

    assert again.name == f"2026-Q3_위원01_채점_{first.packet.code}.asice"


def test_two_members_of_one_name_get_a_packet_each(here, me):
    other = here.panel[1]
    here.room.do(person.change, replace(here.room.person(other), name="위원01", office="다른대학교"))

    assert [here.sent(one).name for one in (me, other)] == [
        "2026-Q3_위원01(한빛대학교).asice",
        "2026-Q3_위원01(다른대학교).asice",
    ]


def test_a_sheet_with_an_empty_mark_is_not_signed(here, me, home):
    mark(home, here.round, me, {1: (10,)})

    with pytest.raises(SheetsMissing):
        packing.hand_in(home.door, here.round, me, WORDS, by=me, at=LATER)


def test_a_sheet_is_handed_in_once(here, me, home):
    mark(home, here.round, me)
    packing.hand_in(home.door, here.round, me, WORDS, by=me, at=LATER)

    with pytest.raises(AlreadySubmitted):
        packing.hand_in(home.door, here.round, me, WORDS, by=me, at=LATER)


def test_nothing_is_submitted_when_a_mark_changed_while_it_was_signed(here, me, home):
    mark(home, here.round, me)
    sheet = home.ask(packets.sheet, here.round, me, LATER)
    mark(home, here.round, me, {1: (9, 9)})

    made = packet.Packet(0, Kind.SHEET, Way.HANDED_IN, 1, me, 1, LATER, "ab", "cd")
    with pytest.raises(acts.ChangedMeanwhile):
        home.do(acts.hand_in, sheet, made, b"", by=me)

    assert home.ask(rounds.get, here.round).submissions == ()


def test_a_second_turn_comes_with_a_later_packet(here, me, home, tmp_path):
    mark(home, here.round, me)
    sheet = handed_in(home, here.round, me, tmp_path)
    [found] = unpacking.inbox(here.door, [sheet])
    unpacking.take_in(here.door, found, by=SECRETARY, at=LATER)
    here.room.do(round.seat, here.round, here.panel[:1], "사임")
    for act in (round.fix, round.reveal, round.discuss):
        here.room.do(act, here.round)

    held = unpacking.take_round(home.door, here.sent(me, LATER), by=me, at=LATER).result
    mark(home, here.round, me, {1: (12, 20), 2: (11, 21)})
    again = handed_in(home, here.round, me, tmp_path, LATER + timedelta(hours=1))

    assert (held.stage, held.turn, again.name) == (Stage.DISCUSSED, 2, "2026-Q3_위원01_2차_채점.asice")
    [found] = unpacking.inbox(here.door, [again])
    unpacking.take_in(here.door, found, by=SECRETARY, at=LATER)
    assert here.held.submission(me).turn == 2


def test_a_member_who_is_asked_to_look_again_may_change_what_was_handed_in(here, me, home, tmp_path):
    mark(home, here.round, me)
    handed_in(home, here.round, me, tmp_path)
    here.room.do(round.ask_again, here.round, me, 1, "다른 위원과 크게 다름", at=LATER + timedelta(hours=1))

    unpacking.take_round(home.door, here.sent(me, LATER), by=me, at=LATER)

    assert home.ask(rounds.get, here.round).submission(me) is None


def test_what_was_handed_in_here_stays_when_the_round_comes_once_more(here, me, home, tmp_path):
    first = here.sent(me)
    mark(home, here.round, me)
    handed_in(home, here.round, me, tmp_path)

    unpacking.take_round(home.door, first, by=me, at=LATER)

    assert home.ask(rounds.get, here.round).submission(me).packet == 2


def test_an_older_packet_changes_nothing(here, me, home, tmp_path):
    old = tmp_path / "old.asice"
    old.write_bytes((here.folder / "2026-Q3_위원01.asice").read_bytes())
    here.room.do(round.seat, here.round, here.panel[:1], "사임")
    unpacking.take_round(home.door, here.sent(me), by=me, at=LATER)

    with pytest.raises(OlderPacket):
        unpacking.take_round(home.door, old, by=me, at=LATER)


def test_only_who_sent_the_first_packet_sends_a_later_one(here, me, home):
    other = here.panel[1]
    forged = packing.pack_round(here.door, here.round, me, here.folder, WORDS, by=other, at=AT).result

    with pytest.raises(unpacking.OtherSender, match="위원02"):
        unpacking.take_round(home.door, forged.file, by=me, at=LATER)


def test_a_packet_with_the_key_of_somebody_else_makes_no_desk(here, me, tmp_path):
    read = unpacking.read(here.sent(me))
    wrong = replace(read.carried, wrapped=wrapped(pairs()[1][2].key))
    said = {"packet.json": packet.written(wrong)}
    signer = pairs()[1][0]
    signature = files.sign(asice.manifest(said), signer.certificate, signer.key, at=AT)
    file = tmp_path / "wrong.asice"
    file.write_bytes(asice.write(said, signature))

    with pytest.raises(packet.BrokenPacket):
        unpacking.make_desk(file, tmp_path / "new.desk", WORDS, at=AT)

    assert not (tmp_path / "new.desk").exists()


def test_a_packet_for_somebody_else_is_refused(here, home):
    with pytest.raises(acts.NotThisMember, match="위원02"):
        unpacking.take_round(home.door, here.sent(here.panel[1]), by=here.panel[0], at=LATER)


def test_the_secretarys_desk_takes_no_round(here, me):
    with pytest.raises(acts.NotAMembersDesk):
        unpacking.take_round(here.door, here.sent(me), by=SECRETARY, at=LATER)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl here to ask")
def test_openssl_verifies_a_packet(here, me, tmp_path):
    held = asice.read(here.sent(me).read_bytes())
    for name, content in (("manifest", held.manifest), ("signature", held.signature)):
        (tmp_path / name).write_bytes(content)
    (tmp_path / "root").write_text(pairs()[0].certificate)
    words = ["openssl", "cms", "-verify", "-cades", "-inform", "DER", "-in", tmp_path / "signature"]
    words += ["-content", tmp_path / "manifest", "-binary", "-CAfile", tmp_path / "root", "-purpose", "any"]
    words += ["-attime", str(int(AT.timestamp())), "-out", tmp_path / "out"]

    asked = subprocess.run(words, capture_output=True, text=True, check=False)

    assert (asked.returncode, "CAdES Verification successful" in asked.stderr) == (0, True)
