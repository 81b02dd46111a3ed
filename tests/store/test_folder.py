"""A desk's folder is made whole or not at all, and one window writes in it."""

import os
import shutil
import signal
import subprocess
import sys

import pytest
from sqlalchemy import text

from committee_desk.store import engine, folder, migrate
from committee_desk.store.engine import Damaged, ReadOnly, explained
from committee_desk.store.folder import AlreadyThere, NetworkDisk, NotADesk, RecoveryKeyOfAnother
from committee_desk.store.keyfile import Cost, KeysMissing
from committee_desk.store.migrate import NewerDesk
from committee_desk.store.vault import Keyring, Passphrase, Recovery, WrongPassphrase

CHEAP = Cost(memory=64, rounds=1, lanes=1)
WORDS = "여덟 번째 회의실 창가 화분"
DESK = "k7q2m4xw3n5pzd2a"
MOUNTS = r"""/dev/vda / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//server/share /mnt/share cifs rw 0 0
server:/home /mnt/home\040of\040all nfs4 rw 0 0
host:/ /mnt/far fuse.sshfs rw 0 0
/dev/sdb1 /mnt/share/local ext4 rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
server:/a /mnt/twice nfs rw 0 0
/dev/sdd1 /mnt/twice ext4 rw 0 0
"""


def begin(desk, _vault):
    run(desk, "CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('첫 기록')")


def run(desk, *statements):
    with explained(), desk.execution_options(write=True).begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def notes(desk):
    with explained(), desk.connect() as connection:
        return list(connection.scalars(text("SELECT words FROM note")))


def create(path, **facts):
    return folder.create(path, WORDS, desk=DESK, fill=begin, cost=CHEAP, **facts)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "한빛구.desk"


@pytest.fixture
def made(path):
    with create(path) as opened:
        yield opened


def names(path):
    return sorted(file.name for file in path.iterdir())


def test_a_new_desk_is_open_and_holds_its_first_acts(made, path):
    assert (made.folder, made.read_only, made.vault.desk) == (path, False, DESK)
    assert notes(made.engine) == ["첫 기록"]


def test_a_closed_desk_is_a_database_its_keys_and_perhaps_a_lock(made, path):
    made.close()

    assert [name for name in names(path) if name != "lock"] == ["desk.db", "keys.toml"]
    assert names(path.parent) == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights")
def test_a_desk_is_for_its_owner_alone(made, path):
    assert path.stat().st_mode & 0o777 == 0o700


def test_nothing_is_made_where_something_is(path):
    path.mkdir()

    with pytest.raises(AlreadyThere):
        create(path)

    assert names(path) == []


def test_a_creation_that_fails_leaves_nothing(path):
    def fail(_desk, _vault):
        raise LookupError

    with pytest.raises(LookupError):
        folder.create(path, WORDS, desk=DESK, fill=fail, cost=CHEAP)

    assert names(path.parent) == []


def test_a_creation_that_is_killed_leaves_nothing_that_looks_like_a_desk(path):
    killed = (
        "import os, sys; from pathlib import Path\n"
        "from committee_desk.store import folder\n"
        "from committee_desk.store.keyfile import Cost\n"
        f"folder.create(Path({str(path)!r}), {WORDS!r}, desk='x', cost=Cost(64, 1, 1),\n"
        "    fill=lambda desk, vault: os.kill(os.getpid(), 9))\n"
    )
    here = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    subprocess.run([sys.executable, "-c", killed], env=here, check=False)

    assert [name.endswith(".making") for name in names(path.parent)] == [True]
    with create(path) as opened:
        assert notes(opened.engine) == ["첫 기록"]


@pytest.mark.parametrize("way", ["passphrase", "recovery", "keyring"])
def test_each_way_opens_the_desk_by_itself(made, path, way):
    made.vault.add_keyring_slot()
    ways = {
        "passphrase": Passphrase(WORDS),
        "recovery": Recovery(made.vault.recovery_key),
        "keyring": Keyring(),
    }
    made.close()

    with folder.open_desk(path, ways[way]) as opened:
        assert (notes(opened.engine), opened.read_only) == (["첫 기록"], False)


def test_a_wrong_passphrase_is_refused_and_leaves_the_lock_free(made, path):
    made.close()

    with pytest.raises(WrongPassphrase):
        folder.open_desk(path, Passphrase(WORDS + "!"))

    with folder.open_desk(path, Passphrase(WORDS)) as opened:
        assert not opened.read_only


def test_the_recovery_key_of_another_desk_is_told_apart_from_damage(made, path, tmp_path):
    with create(tmp_path / "other.desk") as other:
        sheet = other.vault.recovery_key

    with pytest.raises(RecoveryKeyOfAnother):
        folder.open_desk(path, Recovery(sheet))


def test_a_desk_without_its_keys_opens_by_the_recovery_key_alone(made, path):
    sheet = made.vault.recovery_key
    made.close()
    (path / "keys.toml").unlink()

    with pytest.raises(KeysMissing):
        folder.open_desk(path, Passphrase(WORDS))
    with folder.open_desk(path, Recovery(sheet)) as opened:
        assert notes(opened.engine) == ["첫 기록"]


def test_a_second_window_reads_and_says_so(made, path):
    with folder.open_desk(path, Passphrase(WORDS)) as second:
        assert (second.read_only, notes(second.engine)) == (True, ["첫 기록"])
        with pytest.raises(ReadOnly):
            run(second.engine, "INSERT INTO note VALUES ('둘째')")


def test_a_second_window_sees_what_the_first_writes(made, path):
    with folder.open_desk(path, Passphrase(WORDS)) as second:
        run(made.engine, "INSERT INTO note VALUES ('새 기록')")

        assert notes(second.engine) == ["첫 기록", "새 기록"]


def test_reading_takes_no_lock(made, path):
    made.close()

    with (
        folder.open_desk(path, Passphrase(WORDS), reading=True) as reader,
        folder.open_desk(path, Passphrase(WORDS)) as writer,
    ):
        assert (reader.read_only, writer.read_only) == (True, False)


def test_the_lock_lasts_as_long_as_the_engine_and_no_longer(made, path):
    desk = folder.open_desk(path, Passphrase(WORDS)).engine
    assert folder.open_desk(path, Passphrase(WORDS)).read_only
    engine.close(desk)
    made.close()

    desk = folder.open_desk(path, Passphrase(WORDS)).engine
    assert folder.open_desk(path, Passphrase(WORDS)).read_only
    engine.close(desk)

    with folder.open_desk(path, Passphrase(WORDS)) as opened:
        assert not opened.read_only


def test_a_window_that_was_killed_holds_no_lock(made, path):
    made.close()
    killed = (
        "import os; from pathlib import Path\n"
        "from committee_desk.store import folder\n"
        "from committee_desk.store.vault import Passphrase\n"
        f"desk = folder.open_desk(Path({str(path)!r}), Passphrase({WORDS!r}))\n"
        "assert not desk.read_only\n"
        "os.kill(os.getpid(), 9)\n"
    )
    here = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", killed], env=here, check=False)

    with folder.open_desk(path, Passphrase(WORDS)) as opened:
        assert (opened.read_only, notes(opened.engine)) == (False, ["첫 기록"])


def test_a_folder_that_is_no_desk_is_refused(tmp_path):
    with pytest.raises(NotADesk):
        folder.open_desk(tmp_path, Passphrase(WORDS))


def test_a_desk_whose_file_is_damaged_is_a_refusal(made, path):
    made.close()
    damaged = bytearray((path / "desk.db").read_bytes())
    damaged[100:200] = bytes(100)
    (path / "desk.db").write_bytes(damaged)

    with pytest.raises(Damaged):
        folder.open_desk(path, Passphrase(WORDS))


def test_a_newer_desk_is_refused_and_its_lock_is_free_again(made, path):
    run(
        made.engine,
        "CREATE TABLE IF NOT EXISTS alembic_version (version_num TEXT)",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('9999')",
    )
    made.close()

    for _ in range(2):
        with pytest.raises(NewerDesk):
            folder.open_desk(path, Passphrase(WORDS))


def test_a_plain_copy_is_opened_for_reading(made, tmp_path):
    engine.export_plain(made.engine, tmp_path / "plain.db")

    with folder.open_copy(tmp_path / "plain.db") as opened:
        assert (notes(opened.engine), opened.read_only, opened.vault) == (["첫 기록"], True, None)


def test_a_file_that_is_no_copy_is_refused(tmp_path):
    (tmp_path / "plain.db").write_bytes(b"a letter to the office" * 400)

    with pytest.raises(Damaged):
        folder.open_copy(tmp_path / "plain.db")


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/kim/한빛구.desk", ""),
        ("/tmp/한빛구.desk", ""),
        ("/mnt/share/한빛구.desk", "cifs"),
        ("/mnt/shared/한빛구.desk", ""),
        ("/mnt/share/local/한빛구.desk", ""),
        ("/mnt/home of all/kim/한빛구.desk", "nfs4"),
        ("/mnt/far/한빛구.desk", "fuse.sshfs"),
        ("/media/stick/한빛구.desk", ""),
        ("/mnt/twice/한빛구.desk", ""),
    ],
)
def test_network_disks_are_known_by_their_kind(place, kind):
    from pathlib import PurePosixPath

    assert folder.network_kind(PurePosixPath(place), MOUNTS) == kind


def test_a_desk_on_a_network_disk_is_neither_made_nor_opened(made, path, tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/desks {path.parent.resolve()} nfs4 rw 0 0\n")
    monkeypatch.setattr(folder, "MOUNTS", mounts)

    with pytest.raises(NetworkDisk, match="nfs4"):
        folder.open_desk(path, Passphrase(WORDS))
    with pytest.raises(NetworkDisk, match="nfs4"):
        create(path.with_name("other.desk"))


def test_the_program_and_a_new_desk_are_of_one_version(made):
    assert migrate.version(made.engine) == migrate.newest()


def test_a_plain_copy_of_an_older_program_is_read_as_it_was_and_not_changed(tmp_path):
    earlier = tmp_path / "steps"
    shutil.copytree(migrate.STEPS, earlier)
    max(earlier.glob("[0-9]*.py")).unlink()
    older = engine.of(tmp_path / "plain.db")
    migrate.upgrade(older, earlier)
    engine.close(older)
    before = (tmp_path / "plain.db").read_bytes()

    with folder.open_copy(tmp_path / "plain.db") as opened:
        found = migrate.version(opened.engine), opened.read_only

    assert found == (migrate.newest(), True)
    assert (tmp_path / "plain.db").read_bytes() == before


def test_a_program_that_falls_with_a_desk_open_leaves_no_picture_of_its_memory(made, path, tmp_path):
    made.close()
    fall = (
        "import os, resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)\n"
        "from pathlib import Path\n"
        "from committee_desk.store import folder\n"
        "from committee_desk.store.vault import Passphrase\n"
        f"folder.open_desk(Path({str(path)!r}), Passphrase({WORDS!r}))\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)\n"
        "os.abort()"
    )

    fallen = subprocess.run(
        [sys.executable, "-c", fall], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (fallen.stdout, fallen.returncode) == ("1\n", -signal.SIGABRT)
    assert list(tmp_path.glob("*core*")) == []
