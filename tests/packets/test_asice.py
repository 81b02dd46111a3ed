"""A packet is an ordinary ZIP for everybody, and for us one spelling and no other."""

import io
import struct
import zipfile
from hashlib import sha256

import pytest

from committee_desk.packets import asice
from committee_desk.packets.asice import NotOurs

FILES = {"packet.json": b'{"form":1}', f"files/{sha256(b'plan').hexdigest()}": b"plan"}
WHOLE = asice.write(FILES, b"signature")
PARTS = [
    ("mimetype", asice.MIMETYPE),
    *sorted(FILES.items()),
    (asice.MANIFEST, asice.manifest(FILES)),
    (asice.SIGNATURE, b"signature"),
]


def zipped(parts, **facts):
    """A ZIP as another program writes it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, facts.get("day", (1980, 1, 1, 0, 0, 0)))
            entry.compress_type = facts.get("how", zipfile.ZIP_STORED)
            entry.create_system, entry.external_attr = 3, facts.get("mode", 0o100644) << 16
            entry.extra, entry.comment = facts.get("extra", b""), facts.get("said", b"")
            archive.writestr(entry, content)
        archive.comment = facts.get("comment", b"")
    return out.getvalue()


def with_part(name, content=b"x", at=-2):
    return zipped([*PARTS[:at], (name, content), *PARTS[at:]])


def without(place):
    return zipped([one for at, one in enumerate(PARTS) if at != place])


def instead(place, name=None, content=None):
    kept = PARTS[place]
    return zipped([*PARTS[:place], (name or kept[0], content or kept[1]), *PARTS[place + 1 :]])


def renamed(before, after):
    """Another name of the same length, in both directories."""
    return WHOLE.replace(before, after)


def with_length(length):
    """A first entry that says it is so long."""
    at = WHOLE.index(b"PK\x03\x04", 4)
    return WHOLE[: at + 18] + struct.pack("<II", length, length) + WHOLE[at + 26 :]


def named(files):
    return asice.write(files, b"signature")


WRONG = {
    "empty": b"",
    "no zip": b"%PDF-1.7",
    "cut short": WHOLE[:-1],
    "cut in the middle": WHOLE[: len(WHOLE) // 2],
    "only the end": WHOLE[-22:],
    "bytes after the end": WHOLE + b"\0",
    "bytes before the beginning": b"\0" + WHOLE,
    "another packet after it": WHOLE + WHOLE,
    "a comment": zipped(PARTS, comment=b"note"),
    "a comment on an entry": zipped(PARTS, said=b"note"),
    "an extra field": zipped(PARTS, extra=b"\x99\x99\x02\x00ab"),
    "another day": zipped(PARTS, day=(2026, 11, 22, 0, 0, 0)),
    "another mode": zipped(PARTS, mode=0o100777),
    "a link": zipped(PARTS, mode=0o120777),
    "packed": zipped(PARTS, how=zipfile.ZIP_DEFLATED),
    "packed otherwise": zipped(PARTS, how=zipfile.ZIP_BZIP2),
    "a bomb": with_part("files/bomb", b"\0" * 5_000_000).replace(b"\0" * 4_000_000, b""),
    "a packed bomb": zipped([*PARTS[:-2], ("files/b", b"\0" * 30_000_000)], how=zipfile.ZIP_DEFLATED),
    "a file nobody signed": with_part("evil.exe"),
    "a file behind the signature": with_part("evil.exe", at=len(PARTS)),
    "a file before the type": zipped([("evil.exe", b"x"), *PARTS]),
    "a second signature": with_part("META-INF/signature002.p7s", at=len(PARTS)),
    "a name twice": zipped([*PARTS[:2], PARTS[1], *PARTS[2:]]),
    "a name twice with other words": zipped([*PARTS[:2], (PARTS[1][0], b"other"), *PARTS[2:]]),
    "two manifests": zipped([*PARTS[:-1], PARTS[-2], PARTS[-1]]),
    "no type": without(0),
    "no manifest": without(-2 + len(PARTS)),
    "no signature": without(-1 + len(PARTS)),
    "no files": zipped([PARTS[0], *PARTS[-2:]]),
    "another type": instead(0, content=b"application/zip"),
    "a longer type": instead(0, content=asice.MIMETYPE + b"\n"),
    "a manifest of nothing": instead(-2 + len(PARTS), content=b"<x/>"),
    "a manifest in other words": instead(-2 + len(PARTS), content=PARTS[-2][1].replace(b" URI", b"  URI")),
    "a manifest with definitions": instead(
        -2 + len(PARTS), content=b'<!DOCTYPE x [<!ENTITY a "b">]>' + PARTS[-2][1]
    ),
    "a swapped file": instead(2, content=b'{"form":2}'),
    "another order": zipped([PARTS[0], PARTS[2], PARTS[1], *PARTS[3:]]),
    "a way up": named({**FILES, "../x": b"x"}),
    "a way up in the middle": named({**FILES, "files/../../x": b"x"}),
    "here": named({**FILES, "./x": b"x"}),
    "nowhere": named({**FILES, "files//x": b"x"}),
    "a root": named({**FILES, "/etc/passwd": b"x"}),
    "a drive": named({**FILES, "C:/x": b"x"}),
    "a share": named({**FILES, "//host/x": b"x"}),
    "backslashes": named({**FILES, "files\\x": b"x"}),
    "a folder": named({**FILES, "files/": b""}),
    "no name": named({**FILES, "": b"x"}),
    "a name too long": named({**FILES, "a" * 201: b"x"}),
    "a name with a null": named({**FILES, "a\0b": b"x"}),
    "a name with a space": named({**FILES, "a b": b"x"}),
    "a name with markup": named({**FILES, 'a"/><x': b"x"}),
    "a Korean name": zipped([*PARTS[:1], ("제안서", b"x"), *PARTS[1:]]),
    "another name in one directory": WHOLE[:400].replace(b"packet.json", b"packet.jsom") + WHOLE[400:],
    "another case": renamed(b"packet.json", b"PACKET.JSON")[: len(WHOLE)],
    "a length that reaches out": with_length(2**32 - 1),
    "a length that reaches the end": with_length(len(WHOLE)),
    "no length": with_length(0),
    "too many files": named({f"files/{place}": b"" for place in range(asice.MOST_FILES)}),
}


def test_a_packet_is_an_ordinary_zip_with_its_type_in_front():
    archive = zipfile.ZipFile(io.BytesIO(WHOLE))

    assert archive.namelist() == [name for name, _ in PARTS]
    assert archive.testzip() is None
    assert WHOLE[38:69] == asice.MIMETYPE


def test_another_program_writes_the_same_bytes():
    assert zipped(PARTS) == WHOLE


def test_what_was_written_is_read():
    held = asice.read(WHOLE)

    assert (held.files, held.signature) == (FILES, b"signature")
    assert held.manifest == asice.manifest(FILES)


def test_the_manifest_names_every_file_by_its_hash():
    assert asice.manifest(FILES).count(b"DataObjectReference URI=") == 2


@pytest.mark.parametrize("wrong", WRONG)
def test_whatever_our_writer_would_not_write_is_refused(wrong):
    with pytest.raises(NotOurs):
        asice.read(WRONG[wrong])


def test_a_file_that_is_too_large_is_refused_before_it_is_read():
    with pytest.raises(NotOurs):
        asice.read(WHOLE + bytes(asice.LARGEST))


def test_any_byte_that_changes_is_refused_unless_it_is_the_signatures():
    believed = []
    for place in range(len(WHOLE)):
        data = bytearray(WHOLE)
        data[place] ^= 1
        try:
            asice.read(bytes(data))
        except NotOurs:
            continue
        believed.append(place)

    assert believed == []


def test_a_packet_is_known_by_its_first_bytes():
    assert asice.is_packet(WHOLE[:100])
    assert not asice.is_packet(zipped([("desk.db", b"x")])[:100])
