"""What a worker does for the program: find a way into a desk, found one, make one from a packet, restore one.

    the lock page · the founding page ─► entering ─► Unlocked ─► the shell

All that is imported here is imported late, while the first page is already painted.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from committee_desk.errors import DeskError

if TYPE_CHECKING:
    from datetime import datetime

    from committee_desk.jobs.keeping_backups import Restored
    from committee_desk.jobs.opening import Unlocked
    from committee_desk.jobs.progress import Progress
    from committee_desk.jobs.unpacking import Looked
    from committee_desk.store.counting import Counts
    from committee_desk.store.vault import Vault
    from committee_desk.views.founding import Founding
    from committee_desk.views.lock import Attempt
    from committee_desk.views.packet import Making


def import_storage_and_screens() -> None:
    from committee_desk.jobs import opening  # noqa: F401, PLC0415 -- slow import
    from committee_desk.store import engine  # noqa: PLC0415 -- slow import
    from committee_desk.views import rooms  # noqa: PLC0415 -- slow import

    rooms.load_first()
    engine.warm()


def import_other_screens() -> None:
    from committee_desk.views import rooms  # noqa: PLC0415 -- slow import

    rooms.load_rest()


def unlock(attempt: Attempt, importing: Thread, _progress: object) -> Unlocked:
    """Open the desk; while the program is still being imported, the key is derived beside that."""
    derived = None
    if importing.is_alive():
        derived = _derived(attempt)
        importing.join()
    from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import
    from committee_desk.models.desk import now  # noqa: PLC0415 -- slow import

    return opening.unlock(
        attempt.folder,
        attempt.words,
        recovery=attempt.recovery,
        remember=now() if attempt.remember else None,
        derived=derived,
    )


def note_sheet(unlocked: Unlocked) -> None:
    """The recovery key of a desk just made has left the printer."""
    from committee_desk.acts import ways_in  # noqa: PLC0415 -- slow import
    from committee_desk.models.desk import now  # noqa: PLC0415 -- slow import

    unlocked.door.do(ways_in.print_recovery_key, by=unlocked.maker, at=now())


def _derived(attempt: Attempt) -> Vault | None:
    """What the words come to, which takes no Python to find; a refusal is left to the opening of the desk."""
    from committee_desk.store import keyfile, vault  # noqa: PLC0415 -- slow import

    way = vault.Recovery(attempt.words) if attempt.recovery else vault.Passphrase(attempt.words)
    with suppress(DeskError):
        return vault.unlock(attempt.folder / keyfile.FILE, way)
    return None


def by_keyring(folder: Path, _progress: object) -> Unlocked | DeskError | None:
    """What the keyring opens. A desk that it never knew is no refusal; one that it should know is said."""
    from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import
    from committee_desk.store import keyfile, vault  # noqa: PLC0415 -- slow import

    try:
        return opening.unlock(folder)
    except vault.KeyringClosed as closed:
        return closed if keyfile.read(folder / keyfile.FILE).slot("keyring") else None
    except DeskError:
        return None


def begin(founding: Founding, _progress: object) -> Unlocked:
    from committee_desk.jobs import opening  # noqa: PLC0415 -- slow import
    from committee_desk.models.desk import now  # noqa: PLC0415 -- slow import

    return opening.begin(
        founding.folder,
        founding.words,
        body=founding.body,
        office=founding.office,
        layers=opening.layers(founding.rules),
        maker=founding.maker,
        at=now(),
    )


def looked(file: Path, _progress: object) -> Looked:
    """What a packet says; a member's sheet is no round to be marked."""
    from committee_desk.domain.packet import Kind  # noqa: PLC0415 -- slow import
    from committee_desk.jobs import unpacking  # noqa: PLC0415 -- slow import

    looked = unpacking.look(file)
    if looked.kind is not Kind.ROUND:
        raise unpacking.NoRound(file=file.name)
    return looked


def made(making: Making, progress: Progress) -> Unlocked:
    from committee_desk.jobs import unpacking  # noqa: PLC0415 -- slow import
    from committee_desk.models.desk import now  # noqa: PLC0415 -- slow import

    return unpacking.make_desk(making.file, making.folder, making.words, at=now(), progress=progress)


def restored(folder: Path, file: Path, key: str, before: Counts, at: datetime, _progress: object) -> Restored:
    from committee_desk.jobs import keeping_backups  # noqa: PLC0415 -- slow import

    return keeping_backups.restore_over(folder, file, key, before, at=at)


def free(folder: Path) -> Path:
    """Where a new desk may lie: here, or beside what is here already."""
    numbered = (folder.with_name(f"{folder.stem}-{number}.desk") for number in range(2, 1000))
    return next(place for place in (folder, *numbered) if not place.exists())
