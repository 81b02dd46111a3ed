"""The one driver: open a database, prepare each connection, say what its errors mean.

    file, data key ──► of(...) ──► Engine ──► acts.door
    driver's error ──► explained() ──► Busy, DiskFull, ReadOnly, Unreachable, Damaged

What only SQLite says, only this module says.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, configure_mappers
from sqlalchemy.pool import Pool, QueuePool, StaticPool
from sqlcipher3 import dbapi2 as driver

from committee_desk.domain.journal import Fault
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

# Before this version two connections to one WAL file could corrupt it (3.7.0 to 3.51.2).
SOUND = (3, 51, 3)

# Kilobytes of pages that long work may hold, and the usual.
ROOMY, USUAL = 64_000, 2_000

# Room that opening a log takes, with some to spare.
LOG_INDEX = 128 * 1024


class Busy(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The desk is busy with something else.")
    advice = QT_TRANSLATE_NOOP("errors", "Nothing was changed. Try again in a moment.")


class DiskFull(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The disk is full, so this was not saved.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Everything saved before is safe. Make room on the disk, then do it again."
    )


class ReadOnly(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The desk is open for reading only, so nothing can be changed.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Close the other window that has this desk open, or ask for the right to write its files."
    )


class Unreachable(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The desk's file cannot be read or written.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "See whether the disk is still connected and the folder still there, then open the desk again.",
    )


class NoSuchPlace(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "There can be no file at this place: its name is too long, or something else is in the way."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Choose another folder or a shorter name.")


class Damaged(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The desk's file is damaged or is not a desk.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Keep the file as it is, and restore the last checked backup beside it."
    )


class BeyondCounting(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A number or a day in this is larger than anything that is kept here.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it anew; it is most likely mistyped.")


class Unsound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This SQLite is {found}; older than {needed} it can lose data.")
    advice = QT_TRANSLATE_NOOP("errors", "Install the versions that the program names, then start it again.")


RECORDS = r"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\_%' ESCAPE '\'"
CACHES = r"SELECT name FROM plain.sqlite_master WHERE type = 'table' AND name LIKE 'cache\_%' ESCAPE '\'"

MEANINGS: dict[str, type[DeskError]] = {
    "SQLITE_BUSY": Busy,
    "SQLITE_LOCKED": Busy,
    "SQLITE_FULL": DiskFull,
    "SQLITE_READONLY": ReadOnly,
    "SQLITE_CANTOPEN": Unreachable,
    "SQLITE_IOERR": Unreachable,
    "SQLITE_CORRUPT": Damaged,
    "SQLITE_NOTADB": Damaged,
}

# What fails while a copy is made, the driver says without a name.
UNNAMED = {
    "database is locked": "SQLITE_BUSY",
    "database or disk is full": "SQLITE_FULL",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}

# Where words should stand and other bytes do, somebody wrote past the program.
NO_TEXT = "Could not decode to UTF-8"

OF_THE_DISK: dict[int, type[DeskError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EROFS: ReadOnly,
    errno.EIO: Unreachable,
    errno.ENODEV: Unreachable,
    errno.ESTALE: Unreachable,
    errno.ENAMETOOLONG: NoSuchPlace,
    errno.ENOTDIR: NoSuchPlace,
    errno.EEXIST: NoSuchPlace,
    errno.ELOOP: NoSuchPlace,
}


def meaning(error: BaseException) -> type[DeskError] | None:
    """What an error of the driver or the disk means to the person; None when the mistake is ours."""
    if isinstance(error, OSError):
        return OF_THE_DISK.get(error.errno or 0)
    if isinstance(error, OverflowError):
        return BeyondCounting
    cause = error.orig if isinstance(error, DBAPIError) else error
    if str(cause).startswith(NO_TEXT):
        return Damaged
    name = getattr(cause, "sqlite_errorname", "") or UNNAMED.get(str(cause), "")
    return next((kind for code, kind in MEANINGS.items() if name.startswith(code)), None)


@contextmanager
def explained(place: Path | None = None) -> Iterator[None]:
    """What the driver or this place's disk reports, as a refusal; what means nothing stays our mistake."""
    try:
        yield
    except (DBAPIError, driver.Error, OSError, OverflowError) as error:
        refusal = meaning(error)
        if refusal is Unreachable and place is not None and _full(place):
            refusal = DiskFull
        if refusal is None:
            raise
        raise refusal from error


def _full(place: Path) -> bool:
    # Without room for the log's index the driver says only that reading failed.
    try:
        return shutil.disk_usage(place.parent).free < LOG_INDEX
    except OSError:
        return False


def place(engine: Engine) -> Path | None:
    """Where the database lies; nowhere when it is in memory."""
    found: Path | None = engine.get_execution_options().get("place")
    return found


def require_sound(version: tuple[int, int, int] = driver.sqlite_version_info) -> None:
    """Refuse to go on with a SQLite that can corrupt a file shared by two connections."""
    if version < SOUND:
        raise Unsound(found=_dotted(version), needed=_dotted(SOUND))


def of(file: Path, key: bytes | None = None, *, read_only: bool = False) -> Engine:
    """A desk's database; `key` is None for a plain one. Nothing is touched until the first question."""
    return _engine(lambda: _prepared(_connected(str(file)), key), QueuePool, file, read_only=read_only)


def of_copy(file: Path, key: bytes | None = None) -> Engine:
    """A file that nobody writes to: read as it is, needing no lock, no log and no room on the disk."""
    address = f"{file.absolute().as_uri()}?immutable=1"
    return _engine(lambda: _unlocked(_connected(address, uri=True), key), QueuePool, file, read_only=True)


def in_memory() -> Engine:
    """A desk that lives as long as its engine: the same driver, without a file and without a key."""
    return _engine(lambda: _prepared(_connected(":memory:"), None), StaticPool, None, read_only=False)


def warm() -> None:
    """What the first question to any desk would wait for: the dialect imported, the tables joined."""
    configure_mappers()
    in_memory().dispose()


def checkpoint(engine: Engine) -> None:
    """Move what stands in the log into the file, without waiting for anybody."""
    _checkpoint(engine, "PASSIVE")


def close(engine: Engine) -> None:
    """Tidy the log away and let go of every connection."""
    # A log that cannot be tidied now, on a full disk say, is read at the next opening.
    with suppress(DeskError), explained(place(engine)):
        _checkpoint(engine, "TRUNCATE")
    engine.dispose()


def copy(engine: Engine, file: Path, key: bytes | None = None) -> None:
    """The whole database as it stands at one moment, in one step; nobody has to wait for it."""
    target = _unlocked(_connected(str(file)), key)
    try:
        with engine.connect() as connection:
            # In steps it would begin again whenever somebody commits.
            aside(connection).backup(target, pages=-1)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()


def copied_to_memory(plain: Engine) -> Engine:
    """What a file without a key holds, in memory; the file is let go of and stays as it is."""
    copied = in_memory()
    with plain.connect() as source, copied.connect() as target:
        aside(source).backup(aside(target))
    plain.dispose()
    return copied


def export_plain(engine: Engine, file: Path) -> None:
    """The whole database without a key, and without what somebody was only typing."""
    with engine.connect() as connection:
        source = aside(connection)
        source.execute("PRAGMA query_only = OFF")
        source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(file),))
        try:
            source.execute("PRAGMA plain.secure_delete = ON")
            source.execute("BEGIN IMMEDIATE")
            source.execute("SELECT sqlcipher_export('plain')")
            for (table,) in source.execute(CACHES).fetchall():
                source.execute(f'DELETE FROM plain."{table}"')
            source.execute("COMMIT")
        finally:
            if source.in_transaction:
                source.execute("ROLLBACK")
            source.execute("DETACH DATABASE plain")


@contextmanager
def roomy(session: Session) -> Iterator[None]:
    """Long work keeps the pages it comes back to; else each is deciphered, or written, many times over."""
    connection = session.connection()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{ROOMY}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{USUAL}")


def faults(session: Session) -> Iterator[Fault]:
    """What is wrong with the file itself: pages that were changed, an index that lies, a lost parent."""
    # SQLite's own check misses one changed bit in twelve; the cipher's, none.
    answer = session.connection().exec_driver_sql("PRAGMA cipher_integrity_check")
    # Without a key the cipher has nothing to say, not even an empty list.
    for (words,) in answer if answer.returns_rows else ():
        yield Fault("desk.db", "", "", words)
    for words in _integrity(session.connection(), "quick_check"):
        yield Fault("desk.db", "", "", words)
    for table, row, parent, _constraint in session.execute(text("PRAGMA foreign_key_check")):
        yield Fault(table, str(row), "", f"its {parent} is missing")


def _checkpoint(engine: Engine, how: str) -> None:
    if not engine.get_execution_options().get("read_only"):
        with engine.connect() as connection:
            aside(connection).execute(f"PRAGMA wal_checkpoint({how})")


def aside(connection: Connection) -> Any:
    """The driver's own connection: what it is asked to do begins no transaction."""
    return connection.connection.driver_connection


def _engine(
    connect: Callable[[], driver.Connection], pool: type[Pool], file: Path | None, *, read_only: bool
) -> Engine:
    require_sound()
    options = {"read_only": read_only, "place": file}
    engine = create_engine(
        "sqlite+pysqlite://", creator=connect, module=driver, poolclass=pool, execution_options=options
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connected(address: str, *, uri: bool = False) -> driver.Connection:
    return driver.connect(address, uri=uri, isolation_level=None, check_same_thread=False)


def _unlocked(connection: driver.Connection, key: bytes | None) -> driver.Connection:
    # The cipher wipes its keys by itself. That it wipes all memory is not asked for: what it read stands in
    # Python's strings as well, which nobody can wipe, and long reads would take twice as long.
    # SQLCipher would write about a wrong key to standard error.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _prepared(connection: driver.Connection, key: bytes | None) -> driver.Connection:
    _unlocked(connection, key)
    for pragma in (
        "busy_timeout = 2000",
        "wal_autocheckpoint = 0",  # the door checkpoints, when idle and on closing
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _begin(connection: Connection) -> None:
    # A BEGIN that reads and writes later fails at once when another has committed in between.
    options = connection.get_execution_options()
    write = options.get("write", False)
    if write and options.get("read_only", False):
        place = options.get("place")
        # Without room for a log a desk is opened for reading, whoever else has it.
        raise DiskFull if place is not None and _full(place) else ReadOnly
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if write else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def damage(connection: Connection) -> list[tuple[str, str, str]]:
    """What the database says of itself, as (table, row, what): its pages, and rows whose parent is gone."""
    found = [("", "", words) for words in _integrity(connection, "integrity_check")]
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return found + [
        (str(table), str(row), f"names a {parent} that is not there") for table, row, parent, _ in orphans
    ]


def _integrity(connection: Connection, check: str) -> list[str]:
    """What a check of the pages finds, but in the search index, which is no record and is made anew."""
    try:
        found = connection.exec_driver_sql(f"PRAGMA {check}").all()
    except DBAPIError:
        # An index that cannot even be opened stops the check of everything.
        records = connection.exec_driver_sql(RECORDS).all()
        found = [row for (one,) in records for row in connection.exec_driver_sql(f'PRAGMA {check}("{one}")')]
    return [words for (words,) in found if words != "ok" and "search_word" not in words]
