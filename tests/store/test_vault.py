"""Each way in opens the desk by itself, and none gives anything away."""

import os
import tomllib

import keyring
import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from committee_desk.domain import recovery_key
from committee_desk.domain.passphrase import PassphraseTooCommon, PassphraseTooShort
from committee_desk.domain.recovery_key import RecoveryKeyGroup
from committee_desk.store import keyfile, vault
from committee_desk.store.keyfile import Cost, CostTooHigh, Keys, KeysMissing
from committee_desk.store.vault import (
    Keyring,
    KeyringClosed,
    KeyringSilent,
    NoRootKey,
    NoSigningKey,
    Passphrase,
    Recovery,
    WrongPassphrase,
)

CHEAP = Cost(memory=64, rounds=1, lanes=1)
WORDS = "여덟 번째 회의실 창가 화분"
OTHERS = "아홉 번째 회의실 문가 우산"
DESK = "k7q2m4xw3n5pzd2a"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "keys.toml"


@pytest.fixture
def opened(file):
    return vault.create(file, DESK, WORDS, cost=CHEAP)


def test_the_passphrase_gives_the_data_key(file, opened):
    assert vault.unlock(file, Passphrase(WORDS)) == opened


def test_the_recovery_key_is_the_data_key_and_needs_no_file(file, opened):
    printed = opened.recovery_key
    file.unlink()

    assert vault.unlock(file, Recovery(printed)).data_key == opened.data_key


def test_the_keyring_gives_the_data_key(file, opened):
    opened.add_keyring_slot()

    assert vault.unlock(file, Keyring()) == opened


def test_every_desk_has_a_data_key_of_its_own(tmp_path, opened):
    assert vault.create(tmp_path / "other.toml", DESK, WORDS, cost=CHEAP).data_key != opened.data_key


def test_the_vault_knows_the_desks_id(opened):
    assert opened.desk == DESK


def test_a_wrong_passphrase_is_refused(file, opened):
    with pytest.raises(WrongPassphrase):
        vault.unlock(file, Passphrase(OTHERS))


def test_a_mistyped_recovery_key_names_the_group(file, opened):
    with pytest.raises(RecoveryKeyGroup, match="Group 1"):
        vault.unlock(file, Recovery("9" + opened.recovery_key[1:]))


@pytest.mark.parametrize(
    ("words", "refusal"), [("창가 화분", PassphraseTooShort), ("password password", PassphraseTooCommon)]
)
def test_a_weak_passphrase_makes_no_file(file, words, refusal):
    with pytest.raises(refusal):
        vault.create(file, DESK, words, cost=CHEAP)

    assert not file.exists()


def test_after_a_change_only_the_new_passphrase_opens(file, opened):
    opened.change_passphrase(WORDS, OTHERS, cost=CHEAP)

    assert vault.unlock(file, Passphrase(OTHERS)) == opened
    with pytest.raises(WrongPassphrase):
        vault.unlock(file, Passphrase(WORDS))


def test_a_change_needs_the_old_passphrase(file, opened):
    with pytest.raises(WrongPassphrase):
        opened.change_passphrase(OTHERS, OTHERS, cost=CHEAP)

    assert vault.unlock(file, Passphrase(WORDS)) == opened


def test_who_came_in_by_the_recovery_key_can_set_a_new_passphrase(file, opened):
    vault.unlock(file, Recovery(opened.recovery_key)).set_passphrase(OTHERS, cost=CHEAP)

    assert vault.unlock(file, Passphrase(OTHERS)) == opened


def test_a_lost_file_is_made_anew_around_the_same_data_key(file, opened):
    file.unlink()

    anew = vault.create(file, DESK, OTHERS, data_key=opened.data_key, cost=CHEAP)

    assert vault.unlock(file, Passphrase(OTHERS)) == anew == opened


def test_whoever_forgot_the_passphrase_sets_another_with_the_recovery_key(file, opened):
    opened.change_passphrase(opened.recovery_key.lower(), OTHERS, cost=CHEAP)

    assert vault.unlock(file, Passphrase(OTHERS)) == opened


def test_neither_another_recovery_key_nor_a_wrong_passphrase_sets_one(file, opened):
    for old in (recovery_key.written(bytes(32)), "not the passphrase"):
        with pytest.raises(WrongPassphrase):
            opened.change_passphrase(old, OTHERS, cost=CHEAP)

    assert vault.unlock(file, Passphrase(WORDS)) == opened


def test_a_keyring_slot_can_be_taken_away(file, opened, memory_keyring):
    opened.add_keyring_slot()

    opened.remove_keyring_slot()

    assert (opened.in_keyring, memory_keyring.kept) == (False, {})
    with pytest.raises(KeyringClosed):
        vault.unlock(file, Keyring())


def test_the_keyring_never_holds_the_data_key_or_the_passphrase(opened, memory_keyring):
    opened.add_keyring_slot()

    assert [*memory_keyring.kept] == [("committee-desk", DESK)]
    (held,) = memory_keyring.kept.values()
    assert (len(bytes.fromhex(held)), held == opened.data_key.hex()) == (32, False)


def test_an_old_key_in_the_keyring_does_not_open(file, opened):
    opened.add_keyring_slot()
    keyring.set_password("committee-desk", DESK, bytes(32).hex())

    with pytest.raises(KeyringClosed):
        vault.unlock(file, Keyring())


def test_a_lost_keyring_is_a_refusal_and_the_passphrase_still_opens(file, opened):
    opened.add_keyring_slot()
    keyring.set_keyring(keyring.backends.fail.Keyring())

    with pytest.raises(KeyringSilent):
        vault.unlock(file, Keyring())
    assert vault.unlock(file, Passphrase(WORDS)) == opened


@pytest.mark.parametrize("backend", ["fail", "null"])
def test_a_keyring_that_keeps_nothing_is_given_nothing(opened, backend):
    import keyring.backends.null

    keyring.set_keyring(getattr(keyring.backends, backend).Keyring())

    with pytest.raises(KeyringClosed):
        opened.add_keyring_slot()
    assert not opened.in_keyring


def test_a_keyring_that_waits_for_somebody_is_given_up(opened, monkeypatch, memory_keyring):
    from threading import Event

    asked = Event()
    monkeypatch.setattr(vault, "PATIENCE", 0.01)
    monkeypatch.setattr(memory_keyring, "set_password", lambda *_words: asked.wait(5))

    with pytest.raises(KeyringSilent):
        opened.add_keyring_slot()
    asked.set()


def test_the_desks_root_key_comes_back_as_it_was_kept(file, opened):
    opened.keep_root_key(b"the root key")

    assert vault.unlock(file, Passphrase(WORDS)).root_key() == b"the root key"
    assert b"the root key" not in file.read_bytes()


def test_a_desk_without_a_root_key_says_so(opened):
    with pytest.raises(NoRootKey):
        opened.root_key()


def test_signing_keys_are_kept_by_fingerprint(opened):
    opened.keep_signing_key("ab12", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMII…\n-----END\n")
    opened.keep_signing_key("cd34", 'with "quotes" and \\ and 한글')

    assert opened.signing_key("ab12") == "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMII…\n-----END\n"
    assert opened.signing_key("cd34") == 'with "quotes" and \\ and 한글'


def test_a_signing_key_that_is_not_here_is_named(opened):
    with pytest.raises(NoSigningKey, match="fingerprint ef56"):
        opened.signing_key("ef56")


def test_a_new_passphrase_keeps_every_other_key(opened):
    opened.add_keyring_slot()
    opened.keep_root_key(b"the root key")
    opened.keep_signing_key("ab12", "wrapped")

    opened.set_passphrase(OTHERS, cost=CHEAP)

    assert (opened.in_keyring, opened.root_key(), opened.signing_key("ab12")) == (
        True,
        b"the root key",
        "wrapped",
    )


def test_the_file_is_toml_and_for_its_owner_alone(file, opened):
    opened.keep_signing_key("ab12", "wrapped")

    said = tomllib.loads(file.read_text(encoding="utf-8"))

    assert (said["format"], said["desk"], said["signing"]) == (1, DESK, {"ab12": "wrapped"})
    assert [slot["kind"] for slot in said["slot"]] == ["passphrase"]
    assert os.name != "posix" or file.stat().st_mode & 0o777 == 0o600


def test_nothing_is_left_beside_the_file(file, opened):
    opened.keep_signing_key("ab12", "wrapped")

    assert [path.name for path in file.parent.iterdir()] == ["keys.toml"]


def test_a_write_that_fails_leaves_the_old_file(file, opened, monkeypatch):
    before = file.read_bytes()
    monkeypatch.setattr(keyfile.os, "fsync", lambda _handle: (_ for _ in ()).throw(OSError(28, "full")))

    with pytest.raises(keyfile.DeskError, match="disk is full"):
        opened.keep_signing_key("ab12", "wrapped")

    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "cost",
    [Cost(memory=1024 * 1024 + 1), Cost(rounds=11), Cost(lanes=9)],
    ids=["memory", "rounds", "lanes"],
)
def test_a_file_that_asks_for_too_much_work_is_refused_before_any(file, opened, cost):
    keys = keyfile.read(file)
    dear = keyfile.Slot("passphrase", keys.slots[0].wrapped, keys.slots[0].salt, cost)
    file.write_text(keyfile.written(Keys(DESK, (dear,))), encoding="utf-8")

    with pytest.raises(CostTooHigh):
        vault.unlock(file, Passphrase(WORDS))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "format = 2\ndesk = 'x'\n",
        "format = 1\n",
        "format = [",
        "format = 1\ndesk = 7\n",
        "slot = 3\nformat = 1\ndesk = ''\n",
    ],
)
def test_a_mangled_file_is_a_refusal(file, text):
    file.write_text(text, encoding="utf-8")

    with pytest.raises(KeysMissing):
        vault.unlock(file, Passphrase(WORDS))


def test_a_slot_opens_no_other_desk_and_serves_no_other_way(file, opened):
    keys = keyfile.read(file)
    file.write_text(keyfile.written(Keys("another", keys.slots)), encoding="utf-8")

    with pytest.raises(WrongPassphrase):
        vault.unlock(file, Passphrase(WORDS))


def test_no_changed_byte_of_the_wrapped_key_opens(file, opened):
    keys = keyfile.read(file)
    (slot,) = keys.slots

    for place in range(len(slot.wrapped)):
        changed = bytearray(slot.wrapped)
        changed[place] ^= 1
        bad = keyfile.Slot(slot.kind, bytes(changed), slot.salt, slot.cost)
        file.write_text(keyfile.written(Keys(DESK, (bad,))), encoding="utf-8")
        with pytest.raises(WrongPassphrase):
            vault.unlock(file, Passphrase(WORDS))


def test_nothing_secret_shows_in_what_is_printed_about_a_vault(opened):
    shown = repr((opened, Passphrase(WORDS), Recovery(opened.recovery_key)))

    assert [secret in shown for secret in (WORDS, opened.recovery_key, opened.data_key.hex())] == [False] * 3


@pytest.mark.parametrize("cost", [Cost(memory=8, rounds=1, lanes=4), Cost(memory=64, rounds=1, lanes=0)])
def test_a_cost_that_no_key_can_have_is_a_refusal(file, opened, cost):
    keys = keyfile.read(file)
    odd = keyfile.Slot("passphrase", keys.slots[0].wrapped, keys.slots[0].salt, cost)
    file.write_text(keyfile.written(Keys(DESK, (odd,))), encoding="utf-8")

    with pytest.raises(KeysMissing):
        vault.unlock(file, Passphrase(WORDS))


@pytest.mark.parametrize("cost", [CHEAP, Cost(memory=256, rounds=2, lanes=4)], ids=["one lane", "four"])
def test_another_programs_argon2id_comes_to_the_same_key(file, cost):
    opened = vault.create(file, DESK, WORDS, cost=cost)
    (slot,) = keyfile.read(file).slots

    words = WORDS.encode()
    key = hash_secret_raw(words, slot.salt, cost.rounds, cost.memory, cost.lanes, 32, Type.ID)

    nonce, wrapped = slot.wrapped[:12], slot.wrapped[12:]
    bound = f"committee-desk\n{DESK}\npassphrase".encode()
    assert AESGCM(key).decrypt(nonce, wrapped, bound) == opened.data_key


def test_the_usual_cost_is_the_second_choice_of_rfc_9106():
    assert Cost(memory=64 * 1024, rounds=3, lanes=4) == vault.USUAL
