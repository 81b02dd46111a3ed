"""An ordinary ZIP in the one spelling in which we write it: nothing packed, no times, no comments.

    parts (name, bytes) ─► pieces ─► bytes, the same for the same parts
    bytes ─► parts ─► the same parts, or NotOurs with the name at which they part from our spelling

Nothing is packed, so nothing can swell, and nothing is unpacked to a place that a name leads to.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from zlib import crc32

FIRST = b"PK\x03\x04"
LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
VERSION, UNIX, DAY, MODE = 20, 3, 0x21, 0o100644 << 16  # the first day a ZIP can name
MOST_PARTS = 65_535
LONGEST_NAME = 200

Part = tuple[str, bytes]


class NotOurs(Exception):
    """The bytes are no ZIP as our writer writes it; `name` is the part at which it shows, if one is."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        super().__init__(name)


def pieces(parts: Iterable[Part]) -> Iterator[bytes]:
    """The ZIP piece by piece; of a large one nobody needs to hold all of it twice."""
    central, count, at = bytearray(), 0, 0
    for name, content in parts:
        letters, check = name.encode("ascii"), crc32(content)
        head = _local(letters, check, len(content))
        yield head
        yield content
        central += _central(letters, check, len(content), at)
        count, at = count + 1, at + len(head) + len(content)
    yield bytes(central)
    yield END.pack(b"PK\x05\x06", 0, 0, count, count, len(central), at, 0)


def parts(data: bytes) -> list[Part]:
    """The parts one after the other, as their own headers tell; refuses every other spelling."""
    found = _told(data)
    position = 0
    written = pieces(found)
    names = [name for name, _ in found for _ in range(2)]
    for place, piece in enumerate(written):
        if data[position : position + len(piece)] != piece:
            raise NotOurs(names[place] if place < len(names) else "")
        position += len(piece)
    if position != len(data):
        raise NotOurs
    return found


def plain(name: str) -> bool:
    """Letters, digits and a few signs: no way up, no drive, nothing that a system keeps for itself."""
    allowed = all(sign.isascii() and (sign.isalnum() or sign in "._-/") for sign in name)
    steps = name.split("/")
    return allowed and 0 < len(name) <= LONGEST_NAME and all(steps) and not {".", ".."} & {*steps}


def _told(data: bytes) -> list[Part]:
    found: list[Part] = []
    position = 0
    while data.startswith(FIRST, position):
        try:
            header = LOCAL.unpack_from(data, position)
            length, name_length = header[8], header[9]
            start = position + LOCAL.size
            name = data[start : start + name_length].decode("ascii")
        except (struct.error, UnicodeDecodeError) as error:
            raise NotOurs from error
        position = start + name_length + length
        found.append((name, data[start + name_length : position]))
        if len(found) > MOST_PARTS or position > len(data):
            raise NotOurs(name)
    return found


def _local(letters: bytes, check: int, length: int) -> bytes:
    sizes = (check, length, length, len(letters))
    return LOCAL.pack(FIRST, VERSION, 0, 0, 0, DAY, *sizes, 0) + letters


def _central(letters: bytes, check: int, length: int, at: int) -> bytes:
    sizes, made = (check, length, length, len(letters)), (UNIX << 8) | VERSION
    head = CENTRAL.pack(b"PK\x01\x02", made, VERSION, 0, 0, 0, DAY, *sizes, 0, 0, 0, 0, MODE, at)
    return head + letters
