"""Open a desk, or begin one, before there is a door to go through.

    passphrase · recovery key · keyring ─► unlock() ─┐
    the name of a body ─► begin() ───────────────────┴─► Unlocked (door, maker)

Deriving the key takes a second on purpose, so windows run these beside their own thread.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Engine

from committee_desk import assets
from committee_desk.acts.door import Door
from committee_desk.domain.ids import PersonId
from committee_desk.domain.rules import Layer
from committee_desk.errors import DeskError
from committee_desk.frozen import frozen
from committee_desk.store import desks, folder
from committee_desk.store.folder import Opened
from committee_desk.store.vault import Keyring, Passphrase, Recovery, Vault, Way


@frozen
class Unlocked:
    """A desk that can be worked at. `refused` is what did not succeed besides, and stops nobody."""

    door: Door
    maker: PersonId
    folder: Path
    read_only: bool = False
    refused: DeskError | None = None


def unlock(
    path: Path,
    words: str = "",
    *,
    recovery: bool = False,
    remember: datetime | None = None,
    derived: Vault | None = None,
) -> Unlocked:
    """Open with what was typed; without words, with what this computer's keyring keeps.

    `remember` is the moment at which this computer was told to open it from now on; `derived` is what the
    words came to already, where that was tried beside other things.
    """
    opened = folder.open_desk(path, derived or _way(words, recovery=recovery))
    unlocked = _unlocked(opened)
    return replace(unlocked, refused=_remembered(unlocked, remember)) if remember else unlocked


def begin(
    path: Path, words: str, *, body: str, office: str, layers: Sequence[Layer], maker: str, at: datetime
) -> Unlocked:
    """A new desk with its maker in it; made whole or not at all."""
    # What is opened needs none of this.
    from committee_desk.acts import desk  # noqa: PLC0415 -- slow import

    key = token_hex(8)
    start = partial(desk.begin, key=key, body=body, office=office, layers=layers, maker=maker, at=at)

    def fill(new: Engine, vault: Vault) -> None:
        Door(new, vault).do(start)

    return _unlocked(folder.create(path, words, desk=key, fill=fill))


def packs() -> list[tuple[tuple[str, ...], str]]:
    """Our rule packs as (the layers a desk takes, the title of the topmost), the decree first."""
    found = []
    for file in assets.RULES.glob("*.toml"):
        pack = tomllib.loads(file.read_text(encoding="utf-8"))
        under = (pack["on"],) if "on" in pack else ()
        found.append(((*under, file.stem), str(pack["title"])))
    return sorted(found)


def layers(names: Sequence[str]) -> list[Layer]:
    return [Layer.of(name, (assets.RULES / f"{name}.toml").read_text(encoding="utf-8")) for name in names]


def _way(words: str, *, recovery: bool) -> Way:
    if not words:
        return Keyring()
    return Recovery(words) if recovery else Passphrase(words)


def _remembered(unlocked: Unlocked, at: datetime) -> DeskError | None:
    """Put a slot into the keyring; a computer without one still opens the desk."""
    from committee_desk.jobs import ways_in  # noqa: PLC0415 -- slow import

    try:
        if unlocked.door.vault is not None and not unlocked.read_only:
            ways_in.remember(unlocked.door, by=unlocked.maker, at=at)
    except DeskError as refusal:
        return refusal
    return None


def _unlocked(opened: Opened) -> Unlocked:
    door = Door(opened.engine, opened.vault)
    maker = door.ask(desks.desk).maker
    return Unlocked(door, maker, opened.folder, opened.read_only)
