"""Flip bits of a signed paper and count what is still believed, the register left out.

    a paper with three signatures ─► one bit flipped ─► the strict rules ─► believed or not

Run it as `python -m tests.campaigns.flips --positions 1000`, or with `--all` for every byte of the
file; the tests try some hundred. What lies in the base is compared byte by byte and costs
nothing; what lies behind it is read, and takes some 40 ms a position.
"""

from __future__ import annotations

import argparse
import random
import sys

from committee_desk.signing import rules, verify
from tests.signing.cases import Case, case, desk


def believed(signed: Case, places: list[int], chance: random.Random) -> list[int]:
    """The positions at which a flipped bit breaks no rule."""
    passed = []
    for tried, place in enumerate(places, start=1):
        data = bytearray(signed.last)
        data[place] ^= 1 << chance.randrange(8)
        if rules.first_reason(bytes(data), signed.base, signed.desk.signers, signed.desk.roots) is None:
            passed.append(place)
        if tried % 1000 == 0:
            print(f"{tried} of {len(places)} tried, {len(passed)} believed", file=sys.stderr)
    return passed


def unseen(signed: Case) -> int:
    """How many flipped bytes, at every position of the file, the register would not see."""
    known = set(signed.registered().states)
    data, count = bytearray(signed.last), 0
    for place in range(len(data)):
        data[place] ^= 1
        count += verify.digest(bytes(data)) in known
        data[place] ^= 1
    return count


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--positions", type=int, default=1000)
    words.add_argument("--all", action="store_true")
    words.add_argument("--seed", type=int, default=20261127)
    given = words.parse_args()
    chance = random.Random(given.seed)
    signed = case(desk("한빛구 적극행정위원회", "김도현", "이수진", "박정우"), "원안대로 의결한다.")
    places = list(range(len(signed.last)))
    chosen = places if given.all else chance.sample(places, min(given.positions, len(places)))
    missed = unseen(signed)
    passed = believed(signed, chosen, chance)
    print(f"seed {given.seed}: {len(places)} bytes, each flipped once: the register missed {missed}")
    print(f"{len(chosen)} positions by the rules alone: {len(passed)} believed {passed[:20]}")
    return 1 if missed or passed else 0


if __name__ == "__main__":
    sys.exit(main())
