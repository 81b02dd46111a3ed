"""The backups in a folder: which there are, whether each is sound, and putting one in the desk's place.

    folder ─► listed() ─► Copy (file, size, made) ─► looked_into() ─► Looked (verdict, what it holds)
    desk ─► set aside under a name of its own ─► the backup in its place ─► opened, counted

What stood in the place of a restored desk is never lost: it lies beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from committee_desk.acts.door import Done, Door
from committee_desk.domain.calendar import SEOUL
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import backing_up, enrolling, opening, verifying_backups
from committee_desk.jobs.opening import Unlocked
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.signing.rules import Reason
from committee_desk.signing.verify import Verdict
from committee_desk.store import counting, folder
from committee_desk.store.counting import Counts
from committee_desk.store.vault import Recovery

SUFFIX = ".backup"


class BackupsGone(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The folder for backups is not there: {folder}")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Plug in the drive it is on, or choose another folder in the settings under Backups."
    )


@frozen
class Copy:
    """A backup as its folder shows it; nobody has looked into it yet."""

    file: Path
    size: int
    made: datetime


@frozen
class Looked:
    """What a backup turned out to be; one that does not open says nothing of what it holds."""

    file: Path
    verdict: Verdict
    reasons: tuple[Reason, ...]
    holds: Counts | None = None


@frozen
class Loss:
    """What the desk holds now, and what the backup held when it was made."""

    now: Counts
    looked: Looked
    desk: Path


@frozen
class Restored:
    """A desk out of a backup, and where the one before it lies."""

    unlocked: Unlocked
    aside: Path
    before: Counts
    now: Counts


def new_file(backups: Path, desk: Path, at: datetime) -> Path:
    """A name of its own for a backup made now."""
    return backups / f"{desk.stem} {at.astimezone(SEOUL):%Y-%m-%d %H%M%S}{SUFFIX}"


def back_up_into(
    door: Door, backups: Path, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Path]:
    """A backup in this folder under the name of the desk and the moment.

    A folder that is gone is not made anew: where a drive was unplugged, that would be another disk.
    """
    if not backups.is_dir():
        raise BackupsGone(folder=backups)
    file = new_file(backups, enrolling.open_vault(door).file.parent, at)
    return backing_up.back_up(door, file, by=by, at=at, progress=progress)


def listed(backups: Path) -> tuple[Copy, ...]:
    """The backups in a folder, the newest first; none where there is no folder."""
    found: list[Copy] = []
    for file in backups.glob(f"*{SUFFIX}") if backups.is_dir() else ():
        told = file.stat()
        found.append(Copy(file, told.st_size, datetime.fromtimestamp(told.st_mtime, UTC)))
    return tuple(sorted(found, key=lambda copy: copy.made, reverse=True))


def last(door: Door, backups: Path) -> Copy | None:
    """The newest backup in a folder that bears the name of this desk; nobody looks into it."""
    own = f"{enrolling.open_vault(door).file.parent.stem} "
    return next((copy for copy in listed(backups) if copy.file.name.startswith(own)), None)


def looked_into(door: Door, files: Sequence[Path]) -> tuple[Looked, ...]:
    """Each backup opened with this desk's key, checked, and compared with the desk's own journal."""
    return tuple(_looked(door, file) for file in files)


def loss(door: Door, file: Path) -> Loss:
    return Loss(door.ask(counting.counts), _looked(door, file), enrolling.open_vault(door).file.parent)


def restore_over(path: Path, file: Path, key: str, before: Counts, *, at: datetime) -> Restored:
    """The backup in the place of a desk that is closed; the desk itself is set aside first."""
    aside = path.with_name(f"{path.stem} {at.astimezone(SEOUL):%Y-%m-%d %H%M%S}{path.suffix}")
    folder.require_free(aside)
    path.rename(aside)
    try:
        backing_up.restore(file, path, Recovery(key))
        unlocked = opening.unlock(path, key, recovery=True)
    except BaseException:
        if not path.exists():
            aside.rename(path)
        raise
    return Restored(unlocked, aside, before, unlocked.door.ask(counting.counts))


def _looked(door: Door, file: Path) -> Looked:
    judgement = verifying_backups.judged(file, door)
    looked = Looked(file, judgement.verdict, judgement.reasons)
    if door.vault is None:
        return looked
    try:
        with backing_up.open_backup(file, Recovery(door.vault.recovery_key)) as opened:
            return replace(looked, holds=Door(opened.engine).ask(counting.counts))
    except DeskError:
        return looked
