"""Whoever has a desk open changes what opens it, and nothing of what it holds."""

import pytest

from committee_desk.acts import ways_in as acts
from committee_desk.acts.door import Door
from committee_desk.domain.recovery_key import RecoveryKeyGroup, written
from committee_desk.domain.ways_in import WaysIn
from committee_desk.jobs import opening, ways_in
from committee_desk.jobs.enrolling import NoVault
from committee_desk.jobs.ways_in import Ways
from committee_desk.store import desks, examining, journal
from committee_desk.store.engine import DiskFull
from committee_desk.store.folder import RecoveryKeyOfAnother
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


def test_the_key_as_somebody_has_it_on_paper_is_tried_and_nothing_is_kept(door):
    entries = noted(door)
    key = ways_in.recovery_key(door)

    ways_in.check_recovery_key(door, key.lower().replace("-", " "))

    other = "B" if key[0] == "A" else "A"
    with pytest.raises(RecoveryKeyGroup) as mistyped:
        ways_in.check_recovery_key(door, other + key[1:])
    with pytest.raises(RecoveryKeyOfAnother):
        ways_in.check_recovery_key(door, written(bytes(32)))
    assert (mistyped.value.facts["group"], noted(door)) == (1, entries)


def test_a_new_passphrase_opens_the_desk_and_the_old_one_no_more(door, tmp_path):
    ways_in.change_passphrase(door, WORDS, OTHERS, **BY)
    door.close()

    with pytest.raises(WrongPassphrase):
        opening.unlock(tmp_path / "one.desk", WORDS)
    opening.unlock(tmp_path / "one.desk", OTHERS).door.close()


def test_whoever_does_not_know_the_old_one_changes_nothing(door):
    with pytest.raises(WrongPassphrase):
        ways_in.change_passphrase(door, OTHERS, OTHERS, **BY)


def noted(door):
    """What the journal says of the ways in, after the three entries a desk begins with."""
    entries = door.ask(journal.entries, 3)
    return [(one.what, one.by, one.at) for one in entries]


def test_each_change_has_its_entry_and_nothing_secret_in_it(door, tmp_path, memory_keyring):
    ways_in.change_passphrase(door, WORDS, OTHERS, **BY)
    ways_in.remember(door, **BY)
    ways_in.forget(door, **BY)
    door.do(acts.print_recovery_key, **BY)

    assert noted(door) == [
        ("ways.passphrase_changed", 1, NOON),
        ("ways.remembered", 1, NOON),
        ("ways.forgotten", 1, NOON),
        ("ways.recovery_key_printed", 1, NOON),
    ]
    assert door.ask(desks.ways_in) == WaysIn(1, passphrases=1, remembered=1, forgotten=1, printed=1)
    assert door.ask(examining.examine).faults == ()
    written = "".join(str(one.changes) for one in door.ask(journal.entries, 3))
    assert OTHERS not in written
    assert ways_in.recovery_key(door) not in written


def test_a_change_that_cannot_be_noted_is_not_made(door, tmp_path, monkeypatch):
    def refuse(session, **_who):
        raise DiskFull

    monkeypatch.setattr("committee_desk.acts.ways_in.change_passphrase", refuse)
    keys = (tmp_path / "one.desk" / "keys.toml").read_bytes()

    with pytest.raises(DiskFull):
        ways_in.change_passphrase(door, WORDS, OTHERS, **BY)

    assert (tmp_path / "one.desk" / "keys.toml").read_bytes() == keys


def test_a_computer_told_to_remember_as_the_desk_is_opened_is_noted_too(door, tmp_path, memory_keyring):
    door.close()

    opened = opening.unlock(tmp_path / "one.desk", WORDS, remember=NOON)

    assert (opened.refused, noted(opened.door)) == (None, [("ways.remembered", 1, NOON)])
    opened.door.close()


def test_this_computer_remembers_and_forgets(door):
    remembered = ways_in.remember(door, **BY).result.keyring

    assert (remembered, ways_in.forget(door, **BY).result.keyring) == (True, False)


def test_the_recovery_key_is_told_again(door):
    assert isinstance(door, Door)
    assert len(ways_in.recovery_key(door).split("-")) == 14
