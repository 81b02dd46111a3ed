"""The journal 원장: what was done, by whom, when, before and after, and the tree that proves it whole.

    act ─► changes(before, after) ─► Entry ─► leaf ─┐
                                                    ├─► root (RFC 9162)
                                        other leaves ┘

The root is never stored: it is recomputed, and compared with what papers and packets carried away.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from committee_desk.domain import codec
from committee_desk.domain.ids import PersonId


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What an entry is about: a kind of thing and its number."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing done; `digest` is the SHA-256 of the whole value after it."""

    number: int
    at: datetime
    by: PersonId
    what: str
    subject: Subject
    changes: Mapping[str, Any]
    digest: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How many entries there were, and the root (64 hex digits) over them."""

    size: int
    root: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that no longer says what the journal says it should."""

    table: str
    row: str
    subject: str
    what: str


@dataclass(frozen=True, slots=True)
class Examination:
    """What checking a desk found, and the checkpoint that now stands for it."""

    faults: tuple[Fault, ...]
    checkpoint: Checkpoint
    checkpoints: int


def changes(before: object | None, after: object) -> dict[str, list[Any]]:
    """The fields that differ, as [before, after]; a field at its default is null."""
    old, new = codec.plain(before) or {}, codec.plain(after)
    names = sorted(old.keys() | new.keys())
    return {name: [old.get(name), new.get(name)] for name in names if old.get(name) != new.get(name)}


def leaf(entry: Entry) -> bytes:
    return sha256(b"\x00" + codec.text(entry).encode()).digest()


def root(leaves: Iterable[bytes]) -> bytes:
    """Pair neighbours until one is left; an odd last one goes up as it is (RFC 9162, 2.1.1)."""
    level = list(leaves) or [sha256().digest()]
    while len(level) > 1:
        pairs = [
            sha256(b"\x01" + left + right).digest()
            for left, right in zip(level[::2], level[1::2], strict=False)
        ]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
