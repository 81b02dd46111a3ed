"""The outer form of a packet: ASiC-E (EN 319 162-1), in the one spelling in which we write it.

    files ─► manifest ─► signed elsewhere ─► write ─► bytes of an ordinary ZIP
    bytes ─► read ─► Container (manifest, signature, files), or NotOurs

Nothing is packed, so nothing can swell. What is read is written again and must come out the same to
the last byte: a name twice, a path, a comment, a file that the manifest does not name have no place.
"""

from __future__ import annotations

import struct
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from zlib import crc32

from committee_desk.frozen import frozen

LARGEST = 50 * 1024 * 1024
MOST_FILES, BESIDE = 2_000, 3  # the type, the manifest and the signature stand beside the files
LONGEST_NAME = 200

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
MANIFEST = "META-INF/ASiCManifest001.xml"
SIGNATURE = "META-INF/signature001.p7s"
FIRST = b"PK\x03\x04"

LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
VERSION, UNIX, DAY, MODE = 20, 3, 0x21, 0o100644 << 16  # the first day a ZIP can name

NAMESPACES = 'xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"'
DIGEST = "http://www.w3.org/2001/04/xmlenc#sha256"


class NotOurs(Exception):
    """The bytes are no packet as our writer writes it."""


@frozen
class Container:
    """What a packet holds: the manifest that was signed, the signature, and the files it names."""

    manifest: bytes
    signature: bytes
    files: Mapping[str, bytes]


def is_packet(start: bytes) -> bool:
    """Whether a file that begins so says it is a packet."""
    return start.startswith(FIRST) and start[LOCAL.size :].startswith(b"mimetype" + MIMETYPE)


def manifest(files: Mapping[str, bytes]) -> bytes:
    """What is signed: the name and the SHA-256 of every file."""
    named = "".join(_reference(name, files[name]) for name in sorted(files))
    signed = f'<asic:SigReference URI="{SIGNATURE}" MimeType="application/x-pkcs7-signature"/>'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<asic:ASiCManifest {NAMESPACES}>{signed}{named}</asic:ASiCManifest>\n"
    ).encode()


def write(files: Mapping[str, bytes], signature: bytes) -> bytes:
    """The packet; the same files and signature always give the same bytes."""
    parts = [("mimetype", MIMETYPE), *((name, files[name]) for name in sorted(files))]
    parts += [(MANIFEST, manifest(files)), (SIGNATURE, signature)]
    return _zipped(parts)


def read(data: bytes) -> Container:
    """What a packet holds; refuses whatever our writer would not have written."""
    if len(data) > LARGEST or not is_packet(data[:100]):
        raise NotOurs
    parts = _parts(data)
    names = [name for name, _ in parts]
    if len(parts) <= BESIDE or names[-2:] != [MANIFEST, SIGNATURE]:
        raise NotOurs
    files = dict(parts[1:-2])
    signature = parts[-1][1]
    if not all(_plain(name) for name in files) or write(files, signature) != data:
        raise NotOurs
    return Container(parts[-2][1], signature, files)


def _reference(name: str, content: bytes) -> str:
    digest = b64encode(sha256(content).digest()).decode()
    kind = "application/json" if name.endswith(".json") else "application/octet-stream"
    return (
        f'<asic:DataObjectReference URI="{name}" MimeType="{kind}">'
        f'<ds:DigestMethod Algorithm="{DIGEST}"/><ds:DigestValue>{digest}</ds:DigestValue>'
        "</asic:DataObjectReference>"
    )


def _plain(name: str) -> bool:
    """Letters, digits and a few signs: no way up, no drive, nothing that a system keeps for itself."""
    allowed = all(sign.isascii() and (sign.isalnum() or sign in "._-/") for sign in name)
    steps = name.split("/")
    return allowed and 0 < len(name) <= LONGEST_NAME and all(steps) and not {".", ".."} & {*steps}


def _parts(data: bytes) -> list[tuple[str, bytes]]:
    """The entries one after the other, as their own headers tell; what the end says is compared later."""
    parts: list[tuple[str, bytes]] = []
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
        parts.append((name, data[start + name_length : position]))
        if len(parts) > MOST_FILES or position > len(data):
            raise NotOurs
    return parts


def _zipped(parts: Sequence[tuple[str, bytes]]) -> bytes:
    body, central = bytearray(), bytearray()
    for name, content in parts:
        at, letters, check = len(body), name.encode("ascii"), crc32(content)
        sizes = (check, len(content), len(content), len(letters))
        body += LOCAL.pack(FIRST, VERSION, 0, 0, 0, DAY, *sizes, 0) + letters + content
        made = (UNIX << 8) | VERSION
        central += CENTRAL.pack(b"PK\x01\x02", made, VERSION, 0, 0, 0, DAY, *sizes, 0, 0, 0, 0, MODE, at)
        central += letters
    end = END.pack(b"PK\x05\x06", 0, 0, len(parts), len(parts), len(central), len(body), 0)
    return bytes(body + central) + end
