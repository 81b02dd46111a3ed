"""One driver, prepared alike everywhere, whose errors have a meaning."""

import errno
import subprocess
import sys

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as driver

from committee_desk.store import engine
from committee_desk.store.engine import (
    Busy,
    Damaged,
    DiskFull,
    NoSuchPlace,
    ReadOnly,
    Unreachable,
    Unsound,
    explained,
    meaning,
    require_sound,
)

KEY = bytes(range(32))


@pytest.fixture
def desk(tmp_path):
    desk = engine.of(tmp_path / "desk.db", KEY)
    yield desk
    engine.close(desk)


def run(desk, *statements):
    with desk.execution_options(write=True).begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def ask(desk, statement):
    with explained(), desk.connect() as connection:
        return connection.execute(text(statement)).all()


def faults_of(file, key):
    copy = engine.of_copy(file, key)
    with explained(), Session(copy) as session:
        return [fault.what for fault in engine.faults(session)]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 2000),
        ("wal_autocheckpoint", 0),
        ("cipher_log_level", "NONE"),
    ],
)
def test_every_connection_is_prepared(desk, pragma, value):
    assert ask(desk, f"PRAGMA {pragma}") == [(value,)]


def test_a_keyed_file_shows_nothing_of_what_is_in_it(desk, tmp_path):
    run(desk, "CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('marker-words')")

    seen = b"".join(file.read_bytes() for file in tmp_path.iterdir())

    assert (b"marker-words" in seen, b"CREATE TABLE" in seen, b"SQLite format" in seen) == (False,) * 3


@pytest.mark.parametrize("key", [bytes(32), None], ids=["another key", "no key"])
def test_a_wrong_key_is_a_refusal(desk, tmp_path, key):
    run(desk, "CREATE TABLE note (words TEXT)")
    wrong = engine.of(tmp_path / "desk.db", key)

    with pytest.raises(Damaged):
        ask(wrong, "SELECT * FROM note")


def test_a_wrong_key_makes_no_noise(desk, tmp_path):
    run(desk, "CREATE TABLE note (words TEXT)")
    opening = (
        "import sys; sys.path[:0] = ['src']\n"
        "from pathlib import Path\n"
        "from committee_desk.store import engine\n"
        f"desk = engine.of(Path({str(tmp_path / 'desk.db')!r}), bytes(32))\n"
        "try:\n    desk.connect()\nexcept Exception:\n    pass\n"
    )

    result = subprocess.run([sys.executable, "-c", opening], capture_output=True, text=True, check=False)

    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_read_only_desk_begins_no_write(desk, tmp_path):
    run(desk, "CREATE TABLE note (words TEXT)")
    reader = engine.of(tmp_path / "desk.db", KEY, read_only=True)

    with pytest.raises(ReadOnly):
        run(reader, "INSERT INTO note VALUES ('no')")
    with pytest.raises(ReadOnly):
        ask(reader, "INSERT INTO note VALUES ('no')")


def test_a_read_only_desk_does_not_checkpoint_for_the_one_who_writes(desk, tmp_path):
    run(desk, "CREATE TABLE note (words TEXT)")
    before = (tmp_path / "desk.db").read_bytes()
    reader = engine.of(tmp_path / "desk.db", KEY, read_only=True)
    ask(reader, "SELECT * FROM note")

    engine.checkpoint(reader)
    engine.close(reader)

    assert (tmp_path / "desk.db").read_bytes() == before


def test_what_was_created_in_a_failed_transaction_is_gone(desk):
    with pytest.raises(DBAPIError, match="no such table"):
        run(desk, "CREATE TABLE note (words TEXT)", "INSERT INTO nowhere VALUES (1)")

    assert ask(desk, "SELECT name FROM sqlite_master") == []


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 44, 6), (3, 51, 2)])
def test_a_sqlite_that_can_lose_data_is_refused(version):
    with pytest.raises(Unsound, match=r"older than 3\.51\.3"):
        require_sound(version)


def test_this_sqlite_is_sound():
    require_sound()


@pytest.mark.parametrize(
    ("number", "refusal"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EIO, Unreachable),
        (errno.ENOTDIR, NoSuchPlace),
        (errno.ENAMETOOLONG, NoSuchPlace),
    ],
)
def test_errors_of_the_disk_have_the_same_meanings(number, refusal):
    with pytest.raises(refusal), explained():
        raise OSError(number, "said by the system")


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("SQLITE_BUSY_SNAPSHOT", Busy),
        ("SQLITE_FULL", DiskFull),
        ("SQLITE_READONLY_DBMOVED", ReadOnly),
        ("SQLITE_IOERR_READ", Unreachable),
        ("SQLITE_CANTOPEN", Unreachable),
        ("SQLITE_CORRUPT_INDEX", Damaged),
        ("SQLITE_NOTADB", Damaged),
        ("SQLITE_CONSTRAINT_UNIQUE", None),
    ],
)
def test_errors_of_the_driver_have_a_meaning_or_are_our_mistake(name, refusal):
    error = driver.OperationalError("said by the driver")
    error.sqlite_errorname = name

    assert meaning(error) is refusal


def test_a_copy_is_whole_although_the_log_was_not_yet_in_the_file(desk, tmp_path):
    run(desk, "CREATE TABLE note (words TEXT)", "INSERT INTO note VALUES ('기록')")

    engine.copy(desk, tmp_path / "copy.db", KEY)

    assert ask(engine.of_copy(tmp_path / "copy.db", KEY), "SELECT words FROM note") == [("기록",)]
    assert faults_of(tmp_path / "copy.db", KEY) == []


def test_looking_into_a_copy_leaves_nothing_beside_it(desk, tmp_path):
    run(desk, "CREATE TABLE note (words TEXT)")
    (tmp_path / "away").mkdir()
    engine.copy(desk, tmp_path / "away" / "copy.db", KEY)

    faults_of(tmp_path / "away" / "copy.db", KEY)

    assert [file.name for file in (tmp_path / "away").iterdir()] == ["copy.db"]


def test_a_changed_bit_on_any_page_is_found(desk, tmp_path):
    run(desk, "CREATE TABLE note (words BLOB)", "INSERT INTO note VALUES (zeroblob(40000))")
    engine.copy(desk, tmp_path / "copy.db", KEY)
    whole = (tmp_path / "copy.db").read_bytes()

    for page in range(1, len(whole) // 4096):
        changed = bytearray(whole)
        changed[page * 4096 + 1234] ^= 1
        (tmp_path / "changed.db").write_bytes(changed)
        with Session(engine.of_copy(tmp_path / "changed.db", KEY)) as session:
            assert next(engine.faults(session)).what == f"HMAC verification failed for page {page + 1}"


def test_a_changed_first_page_is_a_refusal(desk, tmp_path):
    run(desk, "CREATE TABLE note (words TEXT)")
    engine.copy(desk, tmp_path / "copy.db", KEY)
    changed = bytearray((tmp_path / "copy.db").read_bytes())
    changed[1234] ^= 1
    (tmp_path / "copy.db").write_bytes(changed)

    with pytest.raises(Damaged):
        ask(engine.of_copy(tmp_path / "copy.db", KEY), "SELECT * FROM note")


def test_a_child_without_its_parent_is_a_fault():
    desk = engine.in_memory()
    run(
        desk,
        "CREATE TABLE parent (id INTEGER PRIMARY KEY)",
        "CREATE TABLE child (parent_id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)",
    )
    with desk.connect() as connection:
        engine.aside(connection).execute("PRAGMA foreign_keys = OFF")
    run(desk, "INSERT INTO child VALUES (7)")

    with Session(desk) as session:
        (fault,) = engine.faults(session)

    assert (fault.table, fault.row, fault.what) == ("child", "1", "its parent is missing")


def test_a_plain_copy_needs_no_key_and_leaves_out_what_was_being_typed(desk, tmp_path):
    run(
        desk,
        "CREATE TABLE note (words TEXT)",
        "CREATE TABLE cache_typing (words TEXT)",
        "CREATE TABLE cached (words TEXT)",
        "INSERT INTO note VALUES ('기록')",
        "INSERT INTO cache_typing VALUES ('half-typed')",
        "INSERT INTO cached VALUES ('stays')",
    )

    engine.export_plain(desk, tmp_path / "plain.db")

    plain = engine.of_copy(tmp_path / "plain.db")
    assert [ask(plain, f"SELECT * FROM {table}") for table in ("note", "cache_typing", "cached")] == [
        [("기록",)],
        [],
        [("stays",)],
    ]
    assert b"half-typed" not in (tmp_path / "plain.db").read_bytes()
    assert ask(desk, "SELECT * FROM cache_typing") == [("half-typed",)]
