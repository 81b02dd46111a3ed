"""Copies of a desk: a backup that opens again, and a plain copy that needs no key.

    desk ─► back_up() ─► NAME.backup (desk.db, keys.toml) ─► restore() ─► desk
    desk ─► copy_plain() ─► NAME.db, to be read with any SQLite

A copy gets its name only after it was opened again and every page of it checked.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from committee_desk.acts.door import Act, Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.store import archive, engine, folder, keyfile
from committee_desk.store.folder import DATABASE, KEYS, Opened
from committee_desk.store.migrate import OlderDesk
from committee_desk.store.vault import Way

PARTS = (DATABASE, KEYS)


class CopyDamaged(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The copy is damaged. Faults: {faults}; the first: {first}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It was not kept. Check the desk, and try another disk or an earlier backup."
    )


class NoKeysToBackUp(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This desk has no keys, so there is nothing to back up.")
    advice = QT_TRANSLATE_NOOP("errors", "A plain copy is one file; copy it as it is.")


def back_up(door: Door, file: Path, *, by: PersonId, at: datetime, progress: Progress = SILENT) -> Done[Path]:
    """One file with the desk and its keys, as closed as the desk itself."""
    if door.vault is None:
        raise NoKeysToBackUp
    vault = door.vault
    with _made(file) as (workshop, made):
        progress(0, 3, QT_TRANSLATE_NOOP("jobs", "Copying the desk"))
        engine.copy(door.engine, workshop / DATABASE, vault.data_key)
        shutil.copyfile(vault.file, workshop / KEYS)
        keep_on(progress)
        progress(1, 3, QT_TRANSLATE_NOOP("jobs", "Checking the copy"))
        _require_sound(workshop / DATABASE, vault.data_key)
        keep_on(progress)
        progress(2, 3, QT_TRANSLATE_NOOP("jobs", "Writing the backup"))
        archive.write(made, {name: workshop / name for name in PARTS})
        archive.require_whole(made)
    progress(3, 3)
    return Done(file, frozenset())


def restore(file: Path, path: Path, way: Way) -> None:
    """A desk out of a backup, where there is none yet; nothing appears unless all of it is sound."""
    folder.require_free(path)
    folder.require_local(path)
    making = folder.aside(path)
    with engine.explained(path):
        making.mkdir(mode=0o700, parents=True)
        try:
            _unpack(file, making)
            with folder.open_desk(making, way) as opened:
                _require_faultless(opened)
            folder.name(making, path)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise


@contextmanager
def open_backup(file: Path, way: Way) -> Iterator[Opened]:
    """Look into a backup without restoring it; what is unpacked for that is as encrypted as the backup."""
    with TemporaryDirectory(prefix="committee-desk-") as workshop:
        with engine.explained(Path(workshop)):
            _unpack(file, Path(workshop))
        with _looked_into(Path(workshop), way) as opened:
            yield opened


def _looked_into(workshop: Path, way: Way) -> Opened:
    try:
        return folder.open_desk(workshop, way, reading=True)
    except OlderDesk:
        # Only what was unpacked is brought up to date; the backup stays as the older program wrote it.
        folder.open_desk(workshop, way).close()
        return folder.open_desk(workshop, way, reading=True)


def copy_plain(
    door: Door,
    file: Path,
    note: Act[object],
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Path]:
    """The records without a key; `note` writes into the journal first, so the copy says that it is one."""
    with _made(file) as (_workshop, made):
        done = door.do(note, by=by, at=at)
        progress(0, 2, QT_TRANSLATE_NOOP("jobs", "Copying the desk"))
        engine.export_plain(door.engine, made)
        _settle(made)
        progress(1, 2, QT_TRANSLATE_NOOP("jobs", "Checking the copy"))
        _require_sound(made)
    progress(2, 2)
    return Done(file, done.touched)


@contextmanager
def _made(file: Path) -> Iterator[tuple[Path, Path]]:
    """A workshop beside the file, and where to make it; it gets its name when all went well."""
    folder.require_free(file)
    workshop = folder.aside(file)
    with engine.explained(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        workshop.mkdir(mode=0o700)
        try:
            made = workshop / file.name
            yield workshop, made
            made.chmod(0o600)
            folder.name(made, file)
        finally:
            shutil.rmtree(workshop, ignore_errors=True)


def _unpack(file: Path, into: Path) -> None:
    if not file.is_file():
        raise folder.NotADesk(path=file)
    archive.unpack(file, PARTS, into)
    keyfile.read(into / KEYS)
    for name in PARTS:
        (into / name).chmod(0o600)


def _settle(file: Path) -> None:
    """Make sure that the bytes are on the disk before the name says so."""
    with file.open("r+b") as stream:
        os.fsync(stream.fileno())


def _require_sound(file: Path, key: bytes | None = None) -> None:
    with folder.open_copy(file, key) as copy:
        _require_faultless(copy)


def _require_faultless(opened: Opened) -> None:
    faults = Door(opened.engine).ask(lambda session: list(engine.faults(session)))
    if faults:
        raise CopyDamaged(faults=len(faults), first=faults[0].what)
