"""The data key as people print it and type it in: 56 letters in 14 groups of 4.

    256 bits of key + 24 bits of checksum ─► base32 ─► ABCD-EFGH-…

The checksum finds a mistyped letter, and trying every single letter tells which group it stands in.
"""

from __future__ import annotations

import re
from base64 import b32decode, b32encode
from collections.abc import Iterator
from hashlib import sha256

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
GROUP, GROUPS = 4, 14
KEY_BYTES, CHECK_BYTES = 32, 3

# Digits that are not in the alphabet, read as the letters they look like.
LOOKALIKES = str.maketrans("018", "OIB")


class RecoveryKeyLength(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A recovery key has {needed} letters; this one has {given}.")
    advice = QT_TRANSLATE_NOOP("errors", "Type all 14 groups of four from the printed sheet.")
    needs = ("words",)


class RecoveryKeyGroup(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Group {group} of the recovery key, {letters}, is mistyped.")
    advice = QT_TRANSLATE_NOOP("errors", "Compare this group with the printed sheet.")
    needs = ("words",)


class RecoveryKeyWrong(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The recovery key does not add up: more than one letter is wrong.")
    advice = QT_TRANSLATE_NOOP("errors", "Compare every group with the printed sheet.")
    needs = ("words",)


def written(key: bytes) -> str:
    """The key for paper."""
    letters = b32encode(key + _checksum(key)).decode("ascii")
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def read(text: str) -> bytes:
    """The key that was printed; upper and lower case, spaces and hyphens do not matter."""
    letters = re.sub(r"[\s\-]+", "", text).upper().translate(LOOKALIKES)
    for place, letter in enumerate(letters):
        if letter not in ALPHABET:
            raise _mistyped(letters, place)
    if len(letters) != GROUP * GROUPS:
        raise RecoveryKeyLength(needed=GROUP * GROUPS, given=len(letters))
    key = _key(letters)
    if key is None:
        places = {place // GROUP: place for place, near in _near(letters) if _key(near) is not None}
        raise _mistyped(letters, places.popitem()[1]) if len(places) == 1 else RecoveryKeyWrong
    return key


def _key(letters: str) -> bytes | None:
    """The key in these letters, if they add up."""
    data = b32decode(letters)
    key = data[:KEY_BYTES]
    return key if data[KEY_BYTES:] == _checksum(key) else None


def _near(letters: str) -> Iterator[tuple[int, str]]:
    """Every text with one letter changed or two neighbours exchanged, and where."""
    for place, old in enumerate(letters):
        head, tail = letters[:place], letters[place + 1 :]
        for new in ALPHABET:
            if new != old:
                yield place, head + new + tail
        if tail and tail[0] != old:
            yield place, head + tail[0] + old + tail[1:]


def _checksum(key: bytes) -> bytes:
    return sha256(b"committee-desk recovery key" + key).digest()[:CHECK_BYTES]


def _mistyped(letters: str, place: int) -> RecoveryKeyGroup:
    start = place - place % GROUP
    return RecoveryKeyGroup(group=place // GROUP + 1, letters=letters[start : start + GROUP])
