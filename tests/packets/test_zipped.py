"""A ZIP in one spelling: what is written reads back, ordinary programs open it, and nothing else is taken."""

import zipfile
from io import BytesIO

import pytest

from committee_desk.packets import zipped
from committee_desk.packets.zipped import NotOurs

PARTS = [("a.txt", b"one"), ("b/c.bin", bytes(range(256))), ("empty", b"")]
DATA = b"".join(zipped.pieces(PARTS))


def packed(method=zipfile.ZIP_STORED, names=("a.txt",)):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name in names:
            archive.writestr(name, b"0" * 1000)
    return out.getvalue()


def test_it_reads_back_and_any_program_opens_it():
    with zipfile.ZipFile(BytesIO(DATA)) as archive:
        found = [(one.filename, archive.read(one)) for one in archive.infolist()]

    assert zipped.parts(DATA) == found == PARTS


@pytest.mark.parametrize("place", range(0, len(DATA), 3))
def test_no_byte_of_it_can_change(place):
    with pytest.raises(NotOurs):
        zipped.parts(DATA[:place] + bytes([DATA[place] ^ 1]) + DATA[place + 1 :])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        DATA[:-1],
        DATA + b"x",
        packed(),
        packed(zipfile.ZIP_DEFLATED),
    ],
    ids=["nothing", "cut", "longer", "with times", "packed"],
)
def test_other_spellings_are_refused(data):
    with pytest.raises(NotOurs):
        zipped.parts(data)


@pytest.mark.parametrize("name", ["", "/a", "a/../b", "..", "a//b", "a\\b", "가", "a b", "C:a", "a" * 201])
def test_a_name_is_plain_or_not(name):
    assert not zipped.plain(name)
    assert zipped.plain("papers/2026-0001_minutes.pdf")
