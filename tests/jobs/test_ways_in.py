"""Whoever has a desk open changes what opens it, and nothing of what it holds."""

import pytest

from committee_desk.acts.door import Door
from committee_desk.jobs import opening, ways_in
from committee_desk.jobs.enrolling import NoVault
from committee_desk.jobs.ways_in import Ways
from committee_desk.store.vault import WrongPassphrase
from tests.views.desks import NOON, door_in_memory

WORDS, OTHERS = "four words in a row", "five other words side by side"
BY = {"by": 1, "at": NOON}


@pytest.fixture
def door(tmp_path):
    layers = opening.layers(("decree",))
    made = opening.begin(
        tmp_path / "one.desk", WORDS, body="위원회", office="구", layers=layers, maker="김간사", at=NOON
    )
    yield made.door
    made.door.close()


def test_a_desk_says_what_opens_it(door, tmp_path):
    assert ways_in.ways(door) == Ways(keys=True, keyring=False, folder=str(tmp_path / "one.desk"))


def test_a_desk_without_keys_says_so():
    plain = door_in_memory()

    assert ways_in.ways(plain) == Ways(keys=False)
    with pytest.raises(NoVault):
        ways_in.recovery_key(plain)


def test_a_new_passphrase_opens_the_desk_and_the_old_one_no_more(door, tmp_path):
    ways_in.change_passphrase(door, WORDS, OTHERS, **BY)
    door.close()

    with pytest.raises(WrongPassphrase):
        opening.unlock(tmp_path / "one.desk", WORDS)
    opening.unlock(tmp_path / "one.desk", OTHERS).door.close()


def test_whoever_does_not_know_the_old_one_changes_nothing(door):
    with pytest.raises(WrongPassphrase):
        ways_in.change_passphrase(door, OTHERS, OTHERS, **BY)


def test_this_computer_remembers_and_forgets(door):
    remembered = ways_in.remember(door, **BY).result.keyring

    assert (remembered, ways_in.forget(door, **BY).result.keyring) == (True, False)


def test_the_recovery_key_is_told_again(door):
    assert isinstance(door, Door)
    assert len(ways_in.recovery_key(door).split("-")) == 14
