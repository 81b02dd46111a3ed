"""keys.toml: what it says, and how it is replaced without ever being half there.

    text ─► read() ─► Keys ─► write() ─► keys.toml.new ─► keys.toml

Everything in it is public or wrapped; nobody opens a desk with this file alone.
"""

from __future__ import annotations

import json
import os
import tomllib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import TypeAlias

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

FILE = "keys.toml"
FORMAT = 1
HEADING = "# The ways into this desk. If this file is lost, the printed recovery key still opens it.\n"

Table: TypeAlias = Mapping[str, str | int]


class KeysMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The desk's keys.toml is missing or cannot be read.")
    advice = QT_TRANSLATE_NOOP("errors", "Open the desk with the printed recovery key, or restore a backup.")


class CostTooHigh(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "keys.toml asks for more work than any desk needs ({memory} MiB).")
    advice = QT_TRANSLATE_NOOP(
        "errors", "The file was changed. Restore keys.toml from a backup, or use the recovery key."
    )


@frozen
class Cost:
    """What one guess of a passphrase costs: KiB of memory, rounds, lanes (RFC 9106, second choice)."""

    memory: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4


CEILING = Cost(1024 * 1024, 10, 8)


@frozen
class Slot:
    """One way to the data key; salt and cost belong to a passphrase alone."""

    kind: str
    wrapped: bytes
    salt: bytes = b""
    cost: Cost | None = None


@frozen
class Keys:
    desk: str
    slots: tuple[Slot, ...] = ()
    root: bytes = b""
    signing: Mapping[str, str] = field(default_factory=dict)

    def slot(self, kind: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.kind == kind), None)


def read(file: Path) -> Keys:
    """What the file says; refuses one that is missing, mangled or made to waste our time."""
    try:
        said = tomllib.loads(file.read_text(encoding="utf-8"))
        if said["format"] != FORMAT:
            raise KeysMissing
        return Keys(
            desk=_text(said["desk"]),
            slots=tuple(_slot(slot) for slot in said.get("slot", ())),
            root=b64decode(said.get("root", ""), validate=True),
            signing={fingerprint: _text(key) for fingerprint, key in said.get("signing", {}).items()},
        )
    except (OSError, UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise KeysMissing from error


def write(file: Path, keys: Keys) -> None:
    """Replace the file as a whole: after a crash there is the old one or the new one."""
    # Read without it, so that a key can be derived before the database is imported.
    from committee_desk.store.engine import explained  # noqa: PLC0415 -- slow import

    with explained():
        _replace(file, keys)


def _replace(file: Path, keys: Keys) -> None:
    new = file.with_name(f"{file.name}.new")
    try:
        new.unlink(missing_ok=True)
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(written(keys))
            stream.flush()
            os.fsync(stream.fileno())
        if read(new) != keys:
            raise ValueError("keys.toml would not read back as it was written")
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)
    settle(file.parent)


def settle(folder: Path) -> None:
    """Make the names in a folder survive a power cut; Windows has no such call and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def written(keys: Keys) -> str:
    """The text of keys.toml. It holds texts and whole numbers only, so ten lines replace a library."""
    lines = [HEADING, *_lines({"format": FORMAT, "desk": keys.desk})]
    if keys.root:
        lines += _lines({"root": _base64(keys.root)})
    for slot in keys.slots:
        lines += ["\n[[slot]]\n", *_lines(_table(slot))]
    if keys.signing:
        lines += ["\n[signing]\n", *_lines(dict(sorted(keys.signing.items())))]
    return "".join(lines)


def _lines(table: Table) -> list[str]:
    # Texts and whole numbers are written alike in JSON and TOML, and so are quoted names.
    return [
        f"{name if name.isascii() and name.isidentifier() else json.dumps(name)} = "
        f"{json.dumps(value, ensure_ascii=False)}\n"
        for name, value in table.items()
    ]


def _table(slot: Slot) -> Table:
    if slot.cost is None:
        return {"kind": slot.kind, "wrapped": _base64(slot.wrapped)}
    return {
        "kind": slot.kind,
        "memory": slot.cost.memory,
        "rounds": slot.cost.rounds,
        "lanes": slot.cost.lanes,
        "salt": _base64(slot.salt),
        "wrapped": _base64(slot.wrapped),
    }


def _slot(table: Mapping[str, object]) -> Slot:
    kind, wrapped = _text(table["kind"]), b64decode(_text(table["wrapped"]), validate=True)
    if "memory" not in table:
        return Slot(kind, wrapped)
    cost = Cost(*(_number(table[name]) for name in ("memory", "rounds", "lanes")))
    if cost.memory > CEILING.memory or cost.rounds > CEILING.rounds or cost.lanes > CEILING.lanes:
        raise CostTooHigh(memory=cost.memory // 1024)
    return Slot(kind, wrapped, b64decode(_text(table["salt"]), validate=True), cost)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    if type(value) is not int or value < 1:
        raise TypeError(value)
    return value


def _base64(value: bytes) -> str:
    return b64encode(value).decode("ascii")
