"""The outer form of a packet: ASiC-E (EN 319 162-1), in the one spelling in which we write it.

    files ─► manifest ─► signed elsewhere ─► write ─► bytes of an ordinary ZIP
    bytes ─► read ─► Container (manifest, signature, files), or NotOurs

Nothing is packed, so nothing can swell. What is read is written again and must come out the same to
the last byte: a name twice, a path, a comment, a file that the manifest does not name have no place.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

from committee_desk.frozen import frozen
from committee_desk.packets import zipped
from committee_desk.packets.zipped import FIRST, LOCAL, NotOurs

LARGEST = 50 * 1024 * 1024
MOST_FILES, BESIDE = 2_000, 3  # the type, the manifest and the signature stand beside the files

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
MANIFEST = "META-INF/ASiCManifest001.xml"
SIGNATURE = "META-INF/signature001.p7s"

NAMESPACES = 'xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"'
DIGEST = "http://www.w3.org/2001/04/xmlenc#sha256"


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
    return b"".join(zipped.pieces(parts))


def read(data: bytes) -> Container:
    """What a packet holds; refuses whatever our writer would not have written."""
    if len(data) > LARGEST or not is_packet(data[:100]):
        raise NotOurs
    parts = zipped.parts(data)
    names = [name for name, _ in parts]
    if not BESIDE < len(parts) <= MOST_FILES or names[-2:] != [MANIFEST, SIGNATURE]:
        raise NotOurs
    files = dict(parts[1:-2])
    signature = parts[-1][1]
    if not all(zipped.plain(name) for name in files) or write(files, signature) != data:
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
