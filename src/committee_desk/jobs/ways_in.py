"""The ways to open a desk, changed by whoever has it open: its passphrase, this computer's keyring.

    old and new passphrase ─► change_passphrase ─┐
    yes or no ─► remember · forget ──────────────┼─► keys.toml, replaced as a whole ─► an entry
    the sheet has left the printer ──────────────┴───────────────────────────────────► an entry
    the letters on a sheet ─► check_recovery_key, and nothing is kept

The recovery key stays the same. Where no entry can be written, keys.toml is put back as it was.
"""

from __future__ import annotations

from datetime import datetime

from committee_desk.acts import ways_in as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.frozen import frozen
from committee_desk.jobs.enrolling import open_vault
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store.folder import RecoveryKeyOfAnother


@frozen
class Ways:
    """A plain copy or a borrowed desk has no keys, and its ways in are not ours to change."""

    keys: bool
    keyring: bool = False
    folder: str = ""


def ways(door: Door) -> Ways:
    if door.vault is None:
        return Ways(keys=False)
    return Ways(keys=True, keyring=door.vault.in_keyring, folder=str(door.vault.file.parent))


def recovery_key(door: Door) -> str:
    return open_vault(door).recovery_key


def check_recovery_key(door: Door, letters: str) -> None:
    """Refuse what is not this desk's recovery key, as somebody has it on paper; nothing is opened or kept."""
    if not open_vault(door).is_recovery_key(letters):
        raise RecoveryKeyOfAnother


def change_passphrase(
    door: Door, old: str, new: str, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Ways]:
    """A new passphrase for whoever knows the old one or has the recovery key; all other ways stay."""
    vault = open_vault(door)
    with vault.or_as_before():
        vault.change_passphrase(old, new)
        done = door.do(acts.change_passphrase, by=by, at=at)
    return Done(ways(door), done.touched)


def remember(door: Door, *, by: PersonId, at: datetime, progress: Progress = SILENT) -> Done[Ways]:
    """Let this computer's account open the desk."""
    vault = open_vault(door)
    with vault.or_as_before():
        vault.add_keyring_slot()
        done = door.do(acts.remember, by=by, at=at)
    return Done(ways(door), done.touched)


def forget(door: Door, *, by: PersonId, at: datetime, progress: Progress = SILENT) -> Done[Ways]:
    """From now on this computer asks for the passphrase."""
    vault = open_vault(door)
    with vault.or_as_before():
        vault.remove_keyring_slot()
        done = door.do(acts.forget, by=by, at=at)
    return Done(ways(door), done.touched)
