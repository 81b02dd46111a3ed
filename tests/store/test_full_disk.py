"""On a full disk of 8 MB nothing is lost, and the refusal says what to do."""

import os
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count

import pytest
from sqlalchemy import text

from committee_desk.acts.door import Door
from committee_desk.jobs import backing_up
from committee_desk.store import engine, folder
from committee_desk.store.engine import DiskFull
from committee_desk.store.keyfile import Cost
from committee_desk.store.vault import Passphrase

CHEAP = Cost(memory=64, rounds=1, lanes=1)
WORDS = "여덟 번째 회의실 창가 화분"


def begin(desk, _vault):
    Door(desk).do(
        lambda session: session.execute(text("CREATE TABLE note (n INTEGER PRIMARY KEY, words BLOB)"))
    )


def note(session, number, size):
    session.execute(text("INSERT INTO note VALUES (:n, :words)"), {"n": number, "words": os.urandom(size)})


def numbers(session):
    return list(session.scalars(text("SELECT n FROM note ORDER BY n")))


def filled(door, size):
    """How many acts found room before one was refused."""
    for number in count(1):
        try:
            door.do(note, number, size)
        except DiskFull:
            return number - 1
    raise AssertionError


@pytest.mark.parametrize("size", [200_000, 5_000, 100])
def test_what_found_room_is_kept_and_the_rest_is_refused(small_disk, size):
    with folder.create(small_disk / "full.desk", WORDS, desk="full", fill=begin, cost=CHEAP) as opened:
        door = Door(opened.engine, opened.vault)
        kept = filled(door, size)
        assert door.ask(numbers) == list(range(1, kept + 1))

    with folder.open_desk(small_disk / "full.desk", Passphrase(WORDS)) as opened:
        door = Door(opened.engine)
        assert door.ask(numbers) == list(range(1, kept + 1))
        assert door.ask(lambda session: list(engine.faults(session))) == []


def test_a_desk_on_a_disk_without_a_byte_left_still_opens_and_reads(small_disk):
    with folder.create(small_disk / "full.desk", WORDS, desk="full", fill=begin, cost=CHEAP) as opened:
        Door(opened.engine).do(note, 1, 100)
    with suppress(OSError), (small_disk / "ballast").open("wb", buffering=0) as ballast:
        while True:
            ballast.write(bytes(512))

    with folder.open_desk(small_disk / "full.desk", Passphrase(WORDS)) as opened:
        door = Door(opened.engine, opened.vault)
        assert (door.ask(numbers), opened.read_only) == ([1], True)
        with pytest.raises(DiskFull):
            door.do(note, 2, 100)


def test_a_desk_that_was_killed_on_a_full_disk_has_everything_it_acknowledged(small_disk):
    path = small_disk / "full.desk"
    folder.create(path, WORDS, desk="full", fill=begin, cost=CHEAP).close()
    killed = (
        "import os; from pathlib import Path\n"
        "from tests.store.test_full_disk import WORDS, filled\n"
        "from committee_desk.acts.door import Door\n"
        "from committee_desk.store import folder\n"
        "from committee_desk.store.vault import Passphrase\n"
        f"opened = folder.open_desk(Path({str(path)!r}), Passphrase(WORDS))\n"
        "print(filled(Door(opened.engine), 3000), flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    here = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    said = subprocess.run([sys.executable, "-c", killed], env=here, capture_output=True, check=False).stdout

    with folder.open_desk(path, Passphrase(WORDS)) as opened:
        assert Door(opened.engine).ask(numbers) == list(range(1, int(said) + 1))


def test_a_desk_works_again_once_there_is_room(small_disk):
    (small_disk / "ballast").write_bytes(bytes(5_000_000))
    with folder.create(small_disk / "full.desk", WORDS, desk="full", fill=begin, cost=CHEAP) as opened:
        door = Door(opened.engine, opened.vault)
        kept = filled(door, 50_000)
        (small_disk / "ballast").unlink()

        door.do(note, kept + 1, 50_000)

        assert door.ask(numbers)[-1] == kept + 1


def test_keys_that_find_no_room_stay_as_they_were(small_disk):
    with folder.create(small_disk / "full.desk", WORDS, desk="full", fill=begin, cost=CHEAP) as opened:
        before = (opened.folder / "keys.toml").read_bytes()
        filled(Door(opened.engine), 100)

        with pytest.raises(DiskFull):
            opened.vault.keep_signing_key("ab12", "wrapped" * 100_000)

        assert (opened.folder / "keys.toml").read_bytes() == before
        assert sorted(file.name for file in opened.folder.iterdir() if file.name.endswith(".new")) == []


def test_a_backup_that_finds_no_room_is_refused_and_leaves_nothing(small_disk):
    with folder.create(small_disk / "full.desk", WORDS, desk="full", fill=begin, cost=CHEAP) as opened:
        door = Door(opened.engine, opened.vault)
        filled(door, 200_000)

        with pytest.raises(DiskFull):
            backing_up.back_up(door, small_disk / "full.backup", by=1, at=datetime(2026, 11, 27, tzinfo=UTC))

        assert [file.name for file in small_disk.iterdir()] == ["full.desk"]


def test_a_desk_that_finds_no_room_is_not_begun(small_disk):
    (small_disk / "ballast").write_bytes(bytes(8 * 1024 * 1024 - 20_000))

    with pytest.raises(DiskFull):
        folder.create(small_disk / "full.desk", WORDS, desk="full", fill=begin, cost=CHEAP)

    assert [file.name for file in small_disk.iterdir()] == ["ballast"]
