"""The ways to open a desk, changed by whoever has it open: its passphrase, this computer's keyring.

    old and new passphrase ─► change_passphrase ─┐
    yes or no ─► remember · forget ──────────────┴─► keys.toml, replaced as a whole

The records are not touched; the recovery key stays the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.jobs.enrolling import open_vault
from committee_desk.jobs.progress import SILENT, Progress

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
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


def change_passphrase(
    door: Door, old: str, new: str, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Ways]:
    """A new passphrase for whoever knows the old one; all other ways stay."""
    open_vault(door).change_passphrase(old, new)
    return Done(ways(door), NOTHING)


def remember(door: Door, *, by: PersonId, at: datetime, progress: Progress = SILENT) -> Done[Ways]:
    """Let this computer's account open the desk."""
    open_vault(door).add_keyring_slot()
    return Done(ways(door), NOTHING)


def forget(door: Door, *, by: PersonId, at: datetime, progress: Progress = SILENT) -> Done[Ways]:
    """From now on this computer asks for the passphrase."""
    open_vault(door).remove_keyring_slot()
    return Done(ways(door), NOTHING)
