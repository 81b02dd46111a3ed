"""A backup opens again or was never kept; a plain copy opens without a key."""

import zipfile
from datetime import UTC, datetime
from hashlib import sha256

import pytest
from sqlalchemy import text

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.jobs import backing_up, progress
from committee_desk.jobs.backing_up import NoKeysToBackUp
from committee_desk.store import archive, engine, folder
from committee_desk.store.archive import ArchiveChanged
from committee_desk.store.engine import DiskFull, NoSuchPlace
from committee_desk.store.folder import AlreadyThere, NotADesk, RecoveryKeyOfAnother
from committee_desk.store.keyfile import Cost
from committee_desk.store.migrate import OlderDesk
from committee_desk.store.vault import Passphrase, Recovery, WrongPassphrase

CHEAP = Cost(memory=64, rounds=1, lanes=1)
WORDS = "여덟 번째 회의실 창가 화분"
OTHERS = "아홉 번째 회의실 문가 우산"
BY = {"by": PersonId(1), "at": datetime(2026, 11, 27, 5, tzinfo=UTC)}


def begin(desk, _vault):
    Door(desk).do(lambda session: session.execute(text("CREATE TABLE note (words TEXT)")))


def note(session, words="내보냄", *, by=None, at=None):
    session.execute(text("INSERT INTO note VALUES (:words)"), {"words": words})
    session.info.setdefault("touched", set()).add("desk")


def notes(opened):
    return Door(opened.engine).ask(lambda session: list(session.scalars(text("SELECT words FROM note"))))


@pytest.fixture
def desk(tmp_path):
    with folder.create(tmp_path / "한빛구.desk", WORDS, desk="k7q2", fill=begin, cost=CHEAP) as opened:
        yield opened


@pytest.fixture
def door(desk):
    door = Door(desk.engine, desk.vault)
    door.do(note, "첫 기록")
    return door


@pytest.fixture
def backup(door, tmp_path):
    backing_up.back_up(door, tmp_path / "한빛구.backup", **BY)
    return tmp_path / "한빛구.backup"


@pytest.fixture
def elsewhere(tmp_path):
    return tmp_path / "되살린.desk"


def names(path):
    return sorted(file.name for file in path.iterdir())


def test_a_backup_is_one_file_and_nothing_else_stays(backup, tmp_path):
    assert names(tmp_path) == ["한빛구.backup", "한빛구.desk"]


def test_a_backup_is_an_ordinary_zip_of_the_desk_and_its_keys(backup):
    with zipfile.ZipFile(backup) as parts:
        assert (parts.namelist(), parts.testzip()) == (["desk.db", "keys.toml"], None)


def test_a_backup_is_as_closed_as_the_desk(door, tmp_path):
    door.do(note, "marker-words")

    backing_up.back_up(door, tmp_path / "marked.backup", **BY)

    assert b"marker-words" not in (tmp_path / "marked.backup").read_bytes()


def test_a_backup_gives_back_the_desk(backup, elsewhere):
    backing_up.restore(backup, elsewhere, Passphrase(WORDS))

    with folder.open_desk(elsewhere, Passphrase(WORDS)) as opened:
        assert (notes(opened), opened.read_only, opened.vault.desk) == (["첫 기록"], False, "k7q2")


def test_a_backup_can_be_restored_with_the_recovery_key(desk, backup, elsewhere):
    backing_up.restore(backup, elsewhere, Recovery(desk.vault.recovery_key))

    with folder.open_desk(elsewhere, Passphrase(WORDS)) as opened:
        assert notes(opened) == ["첫 기록"]


def test_a_backup_holds_the_signing_keys_too(desk, door, tmp_path, elsewhere):
    desk.vault.keep_signing_key("ab12", "wrapped")
    backing_up.back_up(door, tmp_path / "later.backup", **BY)

    backing_up.restore(tmp_path / "later.backup", elsewhere, Passphrase(WORDS))

    with folder.open_desk(elsewhere, Passphrase(WORDS)) as opened:
        assert opened.vault.signing_key("ab12") == "wrapped"


def test_a_backup_keeps_the_moment_it_was_made(door, backup, elsewhere):
    door.do(note, "später")

    backing_up.restore(backup, elsewhere, Passphrase(WORDS))

    with folder.open_desk(elsewhere, Passphrase(WORDS)) as opened:
        assert notes(opened) == ["첫 기록"]


def test_a_backup_is_looked_into_without_being_restored(backup, tmp_path):
    with backing_up.open_backup(backup, Passphrase(WORDS)) as opened:
        assert (notes(opened), opened.read_only) == (["첫 기록"], True)

    assert names(tmp_path) == ["한빛구.backup", "한빛구.desk"]


def test_a_backup_is_not_written_over(door, backup):
    with pytest.raises(AlreadyThere):
        backing_up.back_up(door, backup, **BY)


def test_a_desk_is_not_restored_over_another(desk, backup):
    with pytest.raises(AlreadyThere):
        backing_up.restore(backup, desk.folder, Passphrase(WORDS))

    assert notes(desk) == ["첫 기록"]


@pytest.mark.parametrize(
    ("way", "refusal"),
    [
        (Passphrase(OTHERS), WrongPassphrase),
        (Recovery(folder.vault.recovery_key.written(bytes(32))), RecoveryKeyOfAnother),
    ],
)
def test_whoever_cannot_open_the_backup_cannot_restore_it(backup, elsewhere, way, refusal):
    with pytest.raises(refusal):
        backing_up.restore(backup, elsewhere, way)

    assert names(elsewhere.parent) == ["한빛구.backup", "한빛구.desk"]


def test_a_backup_with_any_changed_byte_is_refused(backup, tmp_path):
    whole = backup.read_bytes()
    changed = tmp_path / "changed.backup"
    places = [*range(0, len(whole) - 600, 499), *range(len(whole) - 600, len(whole))]

    for place in places:
        changed.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(ArchiveChanged):
            archive.require_whole(changed)


@pytest.mark.parametrize("cut", [0, 1, 71, 5000])
def test_a_backup_that_was_cut_short_is_refused(backup, elsewhere, cut):
    whole = backup.read_bytes()
    backup.write_bytes(whole[:cut] if cut != 1 else whole[:-1])

    with pytest.raises(ArchiveChanged):
        backing_up.restore(backup, elsewhere, Passphrase(WORDS))

    assert not elsewhere.exists()


def test_a_backup_that_grew_is_refused(backup, elsewhere):
    backup.write_bytes(backup.read_bytes() + b"\0")

    with pytest.raises(ArchiveChanged):
        backing_up.restore(backup, elsewhere, Passphrase(WORDS))


@pytest.mark.parametrize("name", ["../desk.db", "/tmp/desk.db", "lock"])
def test_a_forged_backup_with_other_names_is_refused(tmp_path, elsewhere, name):
    part = tmp_path / "part"
    part.write_bytes(b"anything")
    archive.write(tmp_path / "forged.backup", {name: part, "keys.toml": part})

    with pytest.raises(ArchiveChanged):
        backing_up.restore(tmp_path / "forged.backup", elsewhere, Passphrase(WORDS))

    assert names(tmp_path) == ["forged.backup", "part"]


def test_a_forged_backup_whose_pages_were_changed_is_refused(backup, tmp_path, elsewhere):
    parts = {}
    with zipfile.ZipFile(backup) as whole:
        for name in whole.namelist():
            parts[name] = tmp_path / name
            parts[name].write_bytes(whole.read(name))
    pages = bytearray(parts["desk.db"].read_bytes())
    pages[-2000] ^= 1
    parts["desk.db"].write_bytes(pages)
    archive.write(tmp_path / "forged.backup", parts)

    with pytest.raises((backing_up.CopyDamaged, engine.Damaged)):
        backing_up.restore(tmp_path / "forged.backup", elsewhere, Passphrase(WORDS))

    assert not elsewhere.exists()


def test_a_backup_that_is_not_there_is_named(tmp_path, elsewhere):
    with pytest.raises(NotADesk, match=r"nowhere\.backup"):
        backing_up.restore(tmp_path / "nowhere.backup", elsewhere, Passphrase(WORDS))


def test_a_backup_that_found_no_room_leaves_nothing(door, tmp_path, monkeypatch):
    def full(_file, _parts):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "write", full)

    with pytest.raises(DiskFull):
        backing_up.back_up(door, tmp_path / "full.backup", **BY)

    assert names(tmp_path) == ["한빛구.desk"]


def test_a_cancelled_backup_leaves_nothing(door, tmp_path):
    with pytest.raises(progress.Cancelled):
        backing_up.back_up(door, tmp_path / "given up.backup", **BY, progress=progress.Silent(cancelled=True))

    assert names(tmp_path) == ["한빛구.desk"]


def test_a_desk_without_keys_has_nothing_to_back_up(tmp_path):
    with pytest.raises(NoKeysToBackUp):
        backing_up.back_up(Door(engine.in_memory()), tmp_path / "nothing.backup", **BY)


def test_a_plain_copy_needs_no_key_and_says_that_it_is_one(door, tmp_path):
    done = backing_up.copy_plain(door, tmp_path / "plain.db", note, **BY)

    assert done == Done(tmp_path / "plain.db", frozenset({"desk"}))
    with folder.open_copy(tmp_path / "plain.db") as plain:
        assert notes(plain) == ["첫 기록", "내보냄"]


def test_a_plain_copy_holds_neither_slots_nor_keys(desk, door, tmp_path):
    desk.vault.keep_signing_key("ab12", "wrapped-signing-key")

    backing_up.copy_plain(door, tmp_path / "plain.db", note, **BY)

    copy = (tmp_path / "plain.db").read_bytes()
    assert [secret in copy for secret in (b"wrapped-signing-key", desk.vault.data_key, b"argon")] == [
        False
    ] * 3
    assert names(tmp_path) == ["plain.db", "한빛구.desk"]


def test_a_plain_copy_is_not_written_over_and_then_nothing_is_noted(door, tmp_path):
    (tmp_path / "plain.db").write_bytes(b"a letter")

    with pytest.raises(AlreadyThere):
        backing_up.copy_plain(door, tmp_path / "plain.db", note, **BY)

    assert (tmp_path / "plain.db").read_bytes() == b"a letter"
    assert notes(door) == ["첫 기록"]


def test_a_plain_copy_that_finds_no_place_is_not_noted(door, tmp_path):
    (tmp_path / "letter").write_bytes(b"a letter")

    with pytest.raises(NoSuchPlace):
        backing_up.copy_plain(door, tmp_path / "letter" / "plain.db", note, **BY)

    assert notes(door) == ["첫 기록"]


def test_a_folder_that_is_not_there_yet_is_made_for_a_backup(door, tmp_path):
    backing_up.back_up(door, tmp_path / "2026" / "a.backup", **BY)

    assert (tmp_path / "2026" / "a.backup").is_file()


def test_the_digest_in_a_backup_is_that_of_all_before_it(backup):
    whole = backup.read_bytes()

    assert whole[-71:] == b"sha256:" + sha256(whole[:-71]).hexdigest().encode()


def test_a_backup_of_an_older_program_is_looked_into_and_not_changed(desk, door, tmp_path, monkeypatch):
    with monkeypatch.context() as earlier:
        earlier.setattr(folder.migrate, "require_current", lambda engine: None)
        backing_up.back_up(door, tmp_path / "older.backup", **BY)
    before = (tmp_path / "older.backup").read_bytes()
    asked = iter([OlderDesk(found="0001", known="0002"), None, None])

    def once_too_old(engine):
        if refusal := next(asked):
            raise refusal

    monkeypatch.setattr(folder.migrate, "require_current", once_too_old)
    with backing_up.open_backup(tmp_path / "older.backup", Passphrase(WORDS)) as opened:
        found = notes(opened), opened.read_only

    assert found == (["첫 기록"], True)
    assert (tmp_path / "older.backup").read_bytes() == before
