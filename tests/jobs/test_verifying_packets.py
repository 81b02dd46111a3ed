"""A packet is genuine where it left or came in, and is the last of its kind."""

import random
from datetime import timedelta

import pytest

from committee_desk.acts import round
from committee_desk.jobs import unpacking, verifying
from tests.acts.making import SECRETARY
from tests.jobs.carrying import LATER, handed_in, mark, office


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
def sheet(here, me, home, tmp_path):
    mark(home, here.round, me)
    return handed_in(home, here.round, me, tmp_path)


def verdict(file, door=None):
    [found] = verifying.verify([file], door)
    return found.verdict.value


def taken(here, file):
    [found] = unpacking.inbox(here.door, [file])
    unpacking.take_in(here.door, found, by=SECRETARY, at=LATER)


def test_a_round_is_genuine_at_both_desks_until_it_is_sent_once_more(here, me):
    home, file = here.taken_home(me), here.folder / "2026-Q3_위원01.asice"
    assert (verdict(file, here.door), verdict(file, home.door), verdict(file)) == (
        "genuine",
        "genuine",
        "unregistered",
    )

    first = file.rename(here.folder / "first.asice")
    here.sent(me)

    assert (verdict(first, here.door), verdict(file, here.door)) == ("outdated", "genuine")


def test_a_sheet_is_genuine_where_it_was_handed_in_and_once_it_is_taken_in(here, home, sheet):
    assert (verdict(sheet, home.door), verdict(sheet, here.door)) == ("genuine", "unregistered")

    taken(here, sheet)

    assert verdict(sheet, here.door) == "genuine"


def test_a_sheet_that_gave_way_to_a_later_one_is_outdated(here, me, home, sheet):
    taken(here, sheet)
    home.do(round.take_back, here.round, me, "오기", by=me)
    mark(home, here.round, me, {1: (12, 20)})

    taken(here, handed_in(home, here.round, me, here.folder / "again.asice", LATER + timedelta(minutes=1)))

    assert (verdict(sheet, here.door), verdict(sheet, home.door)) == ("outdated", "outdated")


def test_a_sheet_that_somebody_unknown_signed_is_not_trusted(here, me, sheet):
    from tests.jobs.test_unpacking import test_a_sheet_signed_under_another_root_is_not_known as forge

    forge(here, me)

    assert verdict(here.folder / "stranger.asice", here.door) == "untrusted"
    assert verdict(here.folder / "stranger.asice") == "unregistered"


def test_a_changed_packet_is_not_trusted_with_a_desk_or_without(here, sheet):
    taken(here, sheet)
    whole, chance = sheet.read_bytes(), random.Random(20261122)
    for place in chance.sample(range(100, len(whole)), 15):
        data = bytearray(whole)
        data[place] ^= 1 << chance.randrange(8)
        sheet.write_bytes(bytes(data))

        assert (verdict(sheet, here.door), verdict(sheet)) == ("untrusted", "untrusted")


def test_what_readers_take_for_a_pdf_is_no_packet(here, sheet):
    data = sheet.read_bytes()
    sheet.write_bytes(data[:200] + b"%PDF-1.7" + data[208:])

    assert verdict(sheet, here.door) == "untrusted"
