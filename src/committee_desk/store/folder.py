"""A desk's folder: made whole or not at all, open for one writer, and never on a network disk.

    NAME.desk/  desk.db    everything, encrypted
                keys.toml  the ways in
                lock       held by the one window that writes

`open_desk` gives back what the door needs; the lock is let go with the engine.
"""

from __future__ import annotations

import ctypes
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from types import TracebackType

from filelock import FileLock, Timeout
from sqlalchemy import Engine, event, text

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.store import engine, keyfile, migrate, vault
from committee_desk.store.engine import Damaged, DiskFull, Unreachable
from committee_desk.store.keyfile import Cost
from committee_desk.store.vault import Recovery, Vault, Way

DATABASE, KEYS, LOCK = "desk.db", keyfile.FILE, "lock"
MOUNTS = Path("/proc/mounts")
CORE = (
    1  # byte: nothing is so short, and unlike 0 it also keeps those from it who are handed a core by a pipe
)
SMALLEST = 512  # bytes of the smallest page that a database can have

# Their locks are not to be trusted, and a desk whose locks fail can be corrupted by two writers.
# A FUSE disk is named fuse.<kind>.
NETWORK = re.compile(
    r"(fuse\.)?(nfs4?|cifs|smb[23]?|smbfs|ncpfs|(open)?afs|9p|ceph|coda|davfs2?|glusterfs|lustre|beegfs|ocfs2|gfs2"
    r"|sshfs|s3fs|rclone|gvfsd-fuse|google-drive-ocamlfuse|onedriver|vboxsf|vmhgfs(-fuse)?|prl_fs)"
)
REMOTE_DRIVE = 4  # what GetDriveType says of a network drive


class NotADesk(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is no desk at {path}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose the folder that holds desk.db, or make a new desk.")
    needs = ("folder",)


class AlreadyThere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is already something at {path}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another name; nothing is ever written over.")
    needs = ("folder",)


class NetworkDisk(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{path} lies on a network disk ({kind}), where a desk can be damaged.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Keep the desk on a disk of this computer; share packets and backups instead."
    )
    needs = ("folder",)


class RecoveryKeyOfAnother(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This recovery key is correctly typed but does not open this desk.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Take the sheet that was printed for this desk. If it is the right one, restore a backup."
    )
    needs = ("words",)


@frozen
class Opened:
    """A desk ready for the door. A plain copy has no vault; what is read only takes no act."""

    engine: Engine
    vault: Vault | None
    folder: Path
    read_only: bool

    def close(self) -> None:
        engine.close(self.engine)

    def __enter__(self) -> Opened:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create(
    path: Path,
    words: str,
    *,
    desk: str,
    fill: Callable[[Engine, Vault], object] = lambda _engine, _vault: None,
    cost: Cost = vault.USUAL,
) -> Opened:
    """A new desk, opened; `fill` does the first acts in it before it gets its name."""
    require_free(path)
    require_local(path)
    leave_no_core()
    making = aside(path)
    with engine.explained(path):
        making.mkdir(mode=0o700, parents=True)
        try:
            opened = vault.create(making / KEYS, desk, words, cost=cost)
            _fill(making, opened, fill)
            name(making, path)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise
    return _entered(path, Vault(path / KEYS, opened.data_key), reading=False)


def open_desk(path: Path, way: Way, *, reading: bool = False) -> Opened:
    """Unlock and open; read only when asked so, or when another window holds the lock."""
    _require_database(path / DATABASE, path)
    require_local(path)
    leave_no_core()
    opened = vault.unlock(path / KEYS, way)
    try:
        return _entered(path, opened, reading=reading)
    except Damaged as error:
        # The file alone tells a wrong key from a damaged first page only when a slot vouched for the key.
        raise (RecoveryKeyOfAnother() if isinstance(way, Recovery) else error) from error


def open_copy(file: Path, key: bytes | None = None) -> Opened:
    """One file that nobody writes to: a plain copy, or with `key` the database out of a backup.

    A plain copy that an older program wrote is brought up to date in memory, so that it can be read for ever.
    """
    _require_database(file, file)
    copy = engine.of_copy(file, key)
    try:
        return _checked(Opened(copy, None, file.parent, read_only=True))
    except migrate.OlderDesk:
        if key is not None:
            raise
    with engine.explained(file):
        newer = engine.copied_to_memory(engine.of_copy(file))
        migrate.upgrade(newer)
    return _checked(Opened(newer.execution_options(read_only=True), None, file.parent, read_only=True))


def leave_no_core() -> None:
    """From now on a fall leaves no picture of the memory, in which keys and records stand."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 -- optional dependency

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    if hard == resource.RLIM_INFINITY or hard >= CORE:
        resource.setrlimit(resource.RLIMIT_CORE, (CORE, hard))


def require_free(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise AlreadyThere(path=path)


def aside(path: Path) -> Path:
    """Where something is made before it gets its name: beside it, hidden, and nobody else's."""
    return path.with_name(f".{path.name}.{token_hex(4)}.making")


def name(made: Path, path: Path) -> None:
    """Give what was made its name, now that it is whole and on the disk."""
    require_free(path)
    if made.is_dir():
        keyfile.settle(made)
    made.rename(path)
    keyfile.settle(path.parent)


def require_local(path: Path) -> None:
    """Refuse a network disk, by what the system says its kind is."""
    kind = _drive_kind(path.absolute()) if sys.platform == "win32" else _mount_kind(path.absolute())
    if kind:
        raise NetworkDisk(path=path, kind=kind)


def network_kind(path: Path, mounts: str) -> str:
    """The kind of network disk under an absolute path, or nothing; `mounts` is /proc/mounts."""
    under = ("/", "")
    for line in mounts.splitlines():
        _device, point, kind, *_ = line.split(" ")
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)
        # Of two mounts at one place the later lies on top.
        if path.is_relative_to(point) and len(point) >= len(under[0]):
            under = (point, kind)
    return under[1] if NETWORK.fullmatch(under[1]) else ""


def _require_database(file: Path, path: Path) -> None:
    if not file.is_file():
        raise NotADesk(path=path)
    # SQLite would take a file that lost its bytes for a new database, and begin it.
    if file.stat().st_size < SMALLEST:
        raise Damaged


def _fill(making: Path, opened: Vault, fill: Callable[[Engine, Vault], object]) -> None:
    new = engine.of(making / DATABASE, opened.data_key)
    try:
        migrate.upgrade(new)
        fill(new, opened)
    finally:
        engine.close(new)


def _entered(path: Path, opened: Vault, *, reading: bool) -> Opened:
    lock = None if reading else _locked(path / LOCK)
    try:
        desk = _readable(path, opened, read_only=lock is None)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    if lock is not None:
        event.listen(desk.engine, "engine_disposed", lambda _engine: lock.release())
    return desk


def _readable(path: Path, opened: Vault, *, read_only: bool) -> Opened:
    file = path / DATABASE
    try:
        desk = engine.of(file, opened.data_key, read_only=read_only)
        return _checked(Opened(desk, opened, path, read_only))
    except (Unreachable, DiskFull):
        log = file.with_name(f"{file.name}-wal")
        if log.exists() and log.stat().st_size:
            raise
    # A full disk has no room for a log and a read-only one no place, but the file can be read all the same.
    desk = engine.of_copy(file, opened.data_key)
    return _checked(Opened(desk, opened, path, read_only=True))


def _checked(opened: Opened) -> Opened:
    """The same, once it has answered a question and is of this program's version."""
    try:
        with engine.explained(opened.folder / DATABASE):
            with opened.engine.connect() as connection:
                connection.execute(text("SELECT count(*) FROM sqlite_master"))
            if opened.read_only:
                migrate.require_current(opened.engine)
            else:
                migrate.upgrade(opened.engine)
    except BaseException:
        opened.engine.dispose()
        raise
    return opened


def _locked(file: Path) -> FileLock | None:
    """The lock, or nothing when another window has it or the folder cannot be written."""
    lock = FileLock(file, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except (Timeout, PermissionError):
        return None
    return lock


def _mount_kind(path: Path) -> str:
    mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape") if MOUNTS.is_file() else ""
    return network_kind(path.resolve(), mounts)


def _drive_kind(path: Path) -> str:
    if sys.platform != "win32":
        return ""
    remote = ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == REMOTE_DRIVE
    return path.anchor if remote or path.anchor.startswith("\\\\") else ""
