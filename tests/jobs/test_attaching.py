"""Files go in byte for byte and come out the same."""

from pathlib import Path

import pytest

from committee_desk.domain.attachment import NoRendition
from committee_desk.jobs import attaching
from committee_desk.store import matters
from tests.views.committee import BY
from tests.views.committee import matters as enter_matters
from tests.views.desks import door_in_memory


@pytest.fixture
def door():
    found = door_in_memory()
    enter_matters(found)
    return found


def test_several_files_are_attached_in_their_order(door, tmp_path):
    files = (tmp_path / "신청서.hwpx", tmp_path / "사진.png")
    for file in files:
        file.write_bytes(file.name.encode())

    done = attaching.attach(door, 1, files, **BY)

    assert [one.name for one in done.result] == ["신청서.hwpx", "사진.png"]
    assert done.touched == {"attachment"}


def test_those_before_a_refused_file_are_in(door, tmp_path):
    (tmp_path / "first.pdf").write_bytes(b"first")

    with pytest.raises(attaching.NotTaken, match="none.pdf"):
        attaching.attach(door, 1, (tmp_path / "first.pdf", tmp_path / "none.pdf"), **BY)

    assert [one.name for one in door.ask(matters.attachments, 1)] == ["first.pdf"]


def test_a_file_that_is_too_large_is_refused_before_it_is_read(door, tmp_path):
    with (tmp_path / "film.mp4").open("wb") as film:
        film.truncate(attaching.LARGEST + 1)

    with pytest.raises(attaching.TooLarge, match="100 MB"):
        attaching.attach(door, 1, (tmp_path / "film.mp4",), **BY)


def test_a_pdf_is_attached_as_what_stands_in_for_another_file(door, tmp_path):
    for name in ("신청서.hwpx", "스캔.pdf"):
        (tmp_path / name).write_bytes(name.encode())
    [original] = attaching.attach(door, 1, (tmp_path / "신청서.hwpx",), **BY).result

    attaching.attach(door, 1, (tmp_path / "스캔.pdf",), rendition_of=original.id, **BY)

    assert [one.rendition_of for one in door.ask(matters.attachments, 1)] == [None, original.id]


def test_what_is_no_pdf_cannot_stand_in_for_another_file_and_is_not_kept(door, tmp_path):
    for name in ("신청서.hwpx", "스캔.docx"):
        (tmp_path / name).write_bytes(name.encode())
    [original] = attaching.attach(door, 1, (tmp_path / "신청서.hwpx",), **BY).result

    with pytest.raises(NoRendition, match=r"스캔.docx cannot stand in for 신청서.hwpx"):
        attaching.attach(door, 1, (tmp_path / "스캔.docx",), rendition_of=original.id, **BY)

    assert [one.name for one in door.ask(matters.attachments, 1)] == ["신청서.hwpx"]


def test_a_copy_that_cannot_be_written_is_refused_with_advice(door, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"a")
    kept = attaching.attach(door, 1, (tmp_path / "a.pdf",), **BY).result[0]

    with pytest.raises(attaching.NotWritten, match="a.pdf"):
        attaching.save_copy(door, kept.id, tmp_path / "no folder" / "a.pdf")


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("신청서.hwpx", "application/hwp+zip"),
        ("옛글.HWP", "application/x-hwp"),
        ("a.pdf", "application/pdf"),
        ("무엇", "application/octet-stream"),
    ],
)
def test_the_suffix_says_what_kind_of_file_it_is(name, media):
    assert attaching.media_of(Path(name)) == media
