"""A shell on a full disk of 8 MB: a sentence with advice, nothing lost, nothing half done.

What finds no room is a program started anew; the desk is prepared and read in the tests' own process.
"""

import shutil

import pytest

from tests.cli.conftest import MATTERS_CSV, MEETING_TOML, MEMBERS_CSV
from tests.cli.test_mishaps import refused, shell

FULL = "The disk is full, so this was not saved."


def filled(disk, desk, left):
    """The desk copied to this disk, and no more than so much room left beside it."""
    copied = shutil.copytree(desk, disk / "한빛구.desk")
    (disk / "ballast").write_bytes(bytes(shutil.disk_usage(disk).free - left))
    return copied


def documents(run, desk):
    """What the desk says of itself: its entries, and its papers as they stand in the journal."""
    entries = run("log", "--desk", desk, "--json").document["entries"]
    return len(entries), [one["what"] for one in entries].count("paper.issued")


@pytest.mark.parametrize("left", [60_000, 250_000, 400_000, 700_000])
def test_papers_that_find_no_room_are_not_issued_and_come_when_there_is_room(run, held, small_disk, left):
    desk = filled(small_disk, held, left)
    _, before = documents(run, desk)

    said = shell("issue", 1, "--desk", desk, "--json")
    _, meanwhile = documents(run, desk)
    (small_disk / "ballast").unlink()
    again = run("issue", 1, "--desk", desk, "--json")
    _, after = documents(run, desk)

    assert said.code == 0 or refused(said) == FULL
    assert again.code == 0
    assert (before, after) == (0, 4)
    assert meanwhile <= 4
    assert run("check", desk).code == 0


def test_a_list_that_finds_no_room_brings_nothing_in(run, held, small_disk, file):
    desk = filled(small_disk, held, 250_000)
    many = "번호,종류,제목,접수일,요지\n" + "\n".join(
        f"2026-{number:04},기타,안건 {number},2026. 11. 2.,{'길게 ' * 200}" for number in range(100, 400)
    )
    before = documents(run, desk)

    said = shell("import", "matters", file("안건.csv", many), "--desk", desk, "--json")

    assert refused(said) == FULL
    assert documents(run, desk) == before


def test_a_meeting_that_finds_no_room_is_not_brought_in_by_half(run, desk, small_disk, file):
    assert run("import", "members", file("위원.csv", MEMBERS_CSV), "--desk", desk).code == 0
    assert run("import", "matters", file("안건.csv", MATTERS_CSV), "--desk", desk).code == 0
    desk = filled(small_disk, desk, 50_000)
    before = documents(run, desk)

    said = shell("import", "meeting", file("회의.toml", MEETING_TOML), "--desk", desk, "--json")

    assert refused(said) == FULL
    assert documents(run, desk) == before


@pytest.mark.parametrize("words", ["backup", "plain"])
def test_a_copy_that_finds_no_room_leaves_nothing_behind(run, held, small_disk, words):
    desk = filled(small_disk, held, 250_000)

    said = shell(words, desk, small_disk / "copy", "--json")

    assert refused(said) == FULL
    assert sorted(one.name for one in small_disk.iterdir()) == ["ballast", "한빛구.desk"]
    assert run("check", desk).code == 0


def test_a_sample_that_finds_no_room_leaves_nothing_behind(small_disk):
    (small_disk / "ballast").write_bytes(bytes(7 * 1024 * 1024))

    said = shell("sample", small_disk / "sample.desk", "--json")

    assert refused(said) == FULL
    assert [one.name for one in small_disk.iterdir()] == ["ballast"]


def test_a_meeting_book_that_finds_no_room_leaves_nothing_behind(held, small_disk):
    (small_disk / "ballast").write_bytes(bytes(shutil.disk_usage(small_disk).free - 20_000))

    said = shell("book", 1, "--desk", held, "--out", small_disk / "안건철.pdf", "--json")

    assert refused(said) == FULL
    assert [one.name for one in small_disk.iterdir()] == ["ballast"]
