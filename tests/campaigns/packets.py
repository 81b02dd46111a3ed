"""Change signed packets in every way we could think of, and count what is still believed.

    two sheets and a round ─► one change ─► read as a desk reads it ─► refused with a sentence, or believed

Run it as `python -m tests.campaigns.packets --changes 100000`, or with `--all` for every bit of a sheet; the
tests try some hundred. What the container itself refuses costs a tenth of a millisecond, a signature some 15.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from committee_desk.domain.packet import BrokenPacket
from committee_desk.jobs import unpacking
from committee_desk.packets import asice
from tests.jobs.carrying import AT, LATER, Office, office

Change = Callable[[bytes, bytes, random.Random], bytes]


def flipped(data: bytes, other: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def overwritten(data: bytes, other: bytes, chance: random.Random) -> bytes:
    at, length = chance.randrange(len(data)), chance.randrange(1, 40)
    return data[:at] + chance.randbytes(length) + data[at + length :]


def cut(data: bytes, other: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def without_a_piece(data: bytes, other: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.randrange(1, 200) :]


def with_a_piece(data: bytes, other: bytes, chance: random.Random) -> bytes:
    at, start = chance.randrange(len(data)), chance.randrange(len(other))
    return data[:at] + other[start : start + chance.randrange(1, 200)] + data[at:]


def grafted(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The beginning of one with the end of the other, cut where an entry begins or anywhere."""
    places = [at for at in range(len(data)) if data.startswith(b"PK", at)] + [chance.randrange(len(data))]
    at = chance.choice(places)
    return data[:at] + other[at:]


def with_parts_of(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The files of one with the signature of the other, written as our writer writes it."""
    ours, theirs = asice.read(data), asice.read(other)
    files = {**ours.files, **dict(chance.sample(sorted(theirs.files.items()), 1))}
    return asice.write(chance.choice([files, theirs.files]), ours.signature)


def signed_otherwise(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """A changed signature or a changed file in a container that is whole."""
    held = asice.read(data)
    if chance.random() < 0.5:
        return asice.write(held.files, flipped(held.signature, b"", chance))
    name = chance.choice(sorted(held.files))
    return asice.write({**held.files, name: flipped(held.files[name], b"", chance)}, held.signature)


CHANGES: tuple[Change, ...] = (
    flipped,
    overwritten,
    cut,
    without_a_piece,
    with_a_piece,
    grafted,
    with_parts_of,
    signed_otherwise,
)


def packets(here: Office) -> list[bytes]:
    """Two sheets of two members, and a round."""
    first, second = here.panel[:2]
    files = [
        here.signed(here.sheet(first), name="1.asice"),
        here.signed(here.sheet(second, at=AT), name="2.asice"),
        here.sent(first, LATER),
    ]
    return [file.read_bytes() for file in files]


def changed(whole: Sequence[bytes], count: int, chance: random.Random) -> Iterator[bytes]:
    """So many packets that were never written so."""
    while count:
        data, other = chance.sample(whole, 2)
        made = chance.choice(CHANGES)(data, other, chance)
        if made not in whole:
            count -= 1
            yield made


def believed(made: Iterator[bytes]) -> list[bytes]:
    """Those that are read; whatever else than a refusal comes out of one comes out here too."""
    found = []
    for tried, data in enumerate(made, start=1):
        try:
            unpacking._read(data)
        except BrokenPacket:
            pass
        else:
            found.append(data)
        if tried % 5000 == 0:
            print(f"{tried} tried, {len(found)} believed", file=sys.stderr)
    return found


def bits(data: bytes) -> Iterator[bytes]:
    """The packet with each of its bits turned."""
    for place in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            yield bytes(changed)


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--changes", type=int, default=2000)
    words.add_argument("--all", action="store_true")
    words.add_argument("--seed", type=int, default=20261122)
    given = words.parse_args()
    with TemporaryDirectory() as folder:
        whole = packets(office(Path(folder)))
    chance = random.Random(given.seed)
    passed = believed(bits(whole[0]) if given.all else changed(whole, given.changes, chance))
    tried = 8 * len(whole[0]) if given.all else given.changes
    print(f"seed {given.seed}: {tried} changed packets: {len(passed)} believed")
    return 1 if passed else 0


if __name__ == "__main__":
    sys.exit(main())
