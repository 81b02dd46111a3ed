"""The journal 원장: what was done, by whom, when, before and after, and the tree that proves it whole.

    act ─► changes(before, after) ─► Entry ─► leaf ─┐
                                                    ├─► root (RFC 9162)
                                        other leaves ┘

The root is never stored: it is recomputed, and compared with what papers and packets carried away.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from hashlib import sha256
from typing import Any

from committee_desk.domain import codec
from committee_desk.domain.codec import Plain
from committee_desk.domain.ids import PersonId
from committee_desk.frozen import frozen


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What an entry is about: a kind of thing and its number."""

    kind: str
    id: int


@frozen
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


@frozen
class Checkpoint:
    """How many entries there were, and the root (64 hex digits) over them."""

    size: int
    root: str


@frozen
class Fault:
    """A row that no longer says what the journal says it should."""

    table: str
    row: str
    subject: str
    what: str


@frozen
class Examination:
    """What checking a desk found, and the checkpoint that now stands for it."""

    faults: tuple[Fault, ...]
    checkpoint: Checkpoint
    checkpoints: int


def changes(before: object | None, after: object) -> Plain:
    """The fields that differ, as [before, after]; a field at its default is null."""
    old, new = codec.plain(before), codec.plain(after)
    if old is None:
        return Plain({name: [None, now] for name, now in new.items()})
    names = sorted(old.keys() | new.keys())
    return Plain({name: [old.get(name), new.get(name)] for name in names if old.get(name) != new.get(name)})


def leaf(entry: Entry) -> bytes:
    return sha256(b"\x00" + codec.text(entry).encode()).digest()


def roots(leaves: Iterable[bytes], sizes: Collection[int]) -> dict[int, bytes]:
    """The roots over the first so many leaves, for each of these sizes that was reached, in one pass."""
    found = {0: root(())}
    whole: list[tuple[int, bytes]] = []  # complete subtrees from the left, each smaller than the one before
    for size, one in enumerate(leaves, start=1):
        whole.append((1, one))
        while len(whole) > 1 and whole[-1][0] == whole[-2][0]:
            (width, right), (_, left) = whole.pop(), whole.pop()
            whole.append((2 * width, _pair(left, right)))
        if size in sizes:
            found[size] = reduce(lambda right, left: _pair(left, right), (tree for _, tree in whole[::-1]))
    return {size: found[size] for size in sizes if size in found}


def _pair(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def root(leaves: Iterable[bytes]) -> bytes:
    """Pair neighbours until one is left; an odd last one goes up as it is (RFC 9162, 2.1.1)."""
    level = list(leaves) or [sha256().digest()]
    while len(level) > 1:
        pairs = [_pair(left, right) for left, right in zip(level[::2], level[1::2], strict=False)]
        level = pairs + level[2 * len(pairs) :]
    return level[0]
