"""Everything about a meeting in one file: what is in it, and that the checker names whatever was changed."""

import ast
import json
import random
import shutil
from dataclasses import replace

import pytest

from committee_desk import assets
from committee_desk.domain.bundle import ENTRIES, LEAVES, LIST, BundleTooLarge, NothingOpen, Scope
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.paper import content_code
from committee_desk.jobs import bundling, issuing
from committee_desk.jobs.progress import Cancelled
from committee_desk.packets import zipped
from committee_desk.store import journal, papers
from tests.jobs import bundled_meeting
from tests.jobs.bundled_meeting import checked, listed_anew, run, unzipped, zipped_up
from tests.jobs.holding import EVENING, held


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return bundled_meeting.bundled(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="module")
def file(made):
    return made[1]


@pytest.fixture
def folder(file, tmp_path):
    return unzipped(file, tmp_path / "unzipped")


def files(file):
    return dict(zipped.parts(file.read_bytes()))


def test_it_holds_the_papers_the_record_the_values_the_journal_and_the_files(made):
    room, file = made
    found = files(file)
    issued = room.door.ask(papers.of, room.meeting)

    contents = json.loads(found[LIST])
    assert [one["content"] for one in contents["papers"]] == [one.content for one in issued]
    assert found[contents["papers"][0]["file"]] == issuing.content(room.door, issued[0].id)
    assert found["attachments/2026-0001/001.txt"].decode() == "11월 27일 새벽 4시 출동"
    assert json.loads(found["record/meeting.json"])["items"][0]["vote"]["yes"] == 5
    assert len(found[LEAVES].splitlines()) == contents["size"]
    assert {json.loads(line)["subject"]["kind"] for line in found[ENTRIES].splitlines()} >= {
        "meeting",
        "item",
        "matter",
        "paper",
        "attachment",
        "remark",
    }


def test_a_person_reads_in_it_what_there_is_and_how_it_is_checked(made):
    room, file = made
    said = files(file)["CONTENTS.txt"].decode()
    [minutes, *_] = room.door.ask(papers.of, room.meeting)

    assert f"내용 코드 {content_code(minutes.content)} · 서명 중, 서명 0/" in said
    assert "attachments/2026-0001/001.txt  제설 작업 일지.txt  (30바이트)" in said
    assert "python3 check.py" in said


def test_the_same_desk_gives_the_same_bytes(made, tmp_path):
    room, file = made

    bundling.bundle_up(room.door, room.meeting, tmp_path / "again.zip", **EVENING)

    assert (tmp_path / "again.zip").read_bytes() == file.read_bytes()


def test_the_checker_needs_nothing_but_python(file, folder):
    tree = ast.parse(assets.CHECKER.read_text("utf-8"), feature_version=(3, 9))
    taken = {name.name for one in ast.walk(tree) if isinstance(one, ast.Import) for name in one.names}
    packed, unpacked = run(file), run(folder)

    assert taken == {"argparse", "hashlib", "json", "mmap", "os", "struct", "sys", "zlib"}
    assert ((packed.code, packed.faults), (unpacked.code, unpacked.faults)) == ((0, {}), (0, {}))
    assert packed.said == unpacked.said


def test_the_code_that_was_told_is_that_of_the_list_or_it_is_another_bundle(made, file, tmp_path):
    room, _ = made
    code = bundling.bundle_up(room.door, room.meeting, tmp_path / "again.zip", **EVENING).result.code

    assert (checked(file, "--code", code).code, checked(file, "--code", "1234-5678").code) == (0, 1)
    assert f"List code {code}" in checked(file).said


def holding(data, place):
    """The part to which a byte of the ZIP belongs: its own header and bytes, or its line at the end."""
    at, found = 0, ""
    pieces = list(zipped.pieces(zipped.parts(data)))
    names = [name for name, _ in zipped.parts(data)]
    for which, piece in enumerate(pieces[:-2]):
        found = names[which // 2]
        at += len(piece)
        if place < at:
            return found
    for name in names:
        at += zipped.CENTRAL.size + len(name)
        if place < at:
            return name
    return "회의.zip"


def test_of_two_hundred_changed_bytes_the_checker_names_the_file_of_each(file, tmp_path):
    data, chance = file.read_bytes(), random.Random(36)
    end = len(data) - len(list(zipped.pieces(zipped.parts(data)))[-2]) - zipped.END.size
    places = {*chance.sample(range(len(data)), 150), *chance.sample(range(end, len(data)), 30)}
    places |= set(range(20))
    changed = tmp_path / "회의.zip"
    silent = []

    for place in sorted(places):
        changed.write_bytes(data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :])
        told = checked(changed)
        if told.code != 1 or holding(data, place) not in told.faults:
            silent.append((place, holding(data, place), told.faults))

    assert silent == []


def test_what_is_added_taken_away_or_renamed_is_named(folder):
    (folder / "papers" / "new.pdf").write_bytes(b"%PDF")
    (folder / "record" / "people.json").unlink()
    (folder / ENTRIES).rename(folder / "journal" / "other.jsonl")

    told = checked(folder)

    assert told.code == 1
    assert set(told.faults) == {
        "papers/new.pdf",
        "record/people.json",
        ENTRIES,
        "journal/other.jsonl",
    }


def vote_changed(folder):
    value = next(one for one in (folder / "values").glob("item-*.json") if b'"no"' in one.read_bytes())
    value.write_bytes(value.read_bytes().replace(b'"no"', b'"yes"'))
    return value


def entry_changed(folder):
    lines = (folder / ENTRIES).read_bytes().splitlines(keepends=True)
    (folder / ENTRIES).write_bytes(b"".join(lines[:3] + lines[4:] + [lines[3].replace(b'"by":1', b'"by":2')]))
    return folder / ENTRIES


def leaf_changed(folder):
    lines = (folder / LEAVES).read_bytes().splitlines(keepends=True)
    (folder / LEAVES).write_bytes(b"".join([lines[1], lines[0], *lines[2:]]))
    return folder / LEAVES


def file_changed(folder):
    (folder / "attachments/2026-0001/001.txt").write_bytes(b"other")
    return folder / "attachments/2026-0001/001.txt"


def text_changed(folder):
    text = next((folder / "papers").glob("*_minutes.txt"))
    text.write_bytes(text.read_bytes() + b" ")
    return text


def paper_changed(folder):
    paper = next((folder / "papers").glob("*_minutes.pdf"))
    paper.write_bytes(next((folder / "papers").glob("*_decision.pdf")).read_bytes())
    return paper


@pytest.mark.parametrize(
    "change", [vote_changed, entry_changed, leaf_changed, file_changed, text_changed, paper_changed]
)
def test_who_changes_a_file_and_the_list_with_it_is_found_out_by_the_journal(folder, change):
    changed = change(folder).relative_to(folder).as_posix()
    listed_anew(folder)

    told = checked(folder)

    assert (told.code, changed in told.faults) == (1, True)


def test_a_folder_without_a_list_and_a_list_that_is_none_are_refused(folder, tmp_path):
    (tmp_path / "empty").mkdir()
    (folder / LIST).write_text("[]")

    assert [list(checked(one).faults) for one in (tmp_path / "empty", folder)] == [[LIST], [LIST]]


def test_a_link_is_no_file_of_a_bundle(folder):
    shutil.move(folder / LEAVES, folder.parent / "leaves")
    (folder / LEAVES).symlink_to(folder.parent / "leaves")

    assert checked(folder).faults[LEAVES] == "changed: a link and no file"


@pytest.mark.parametrize("name", ["../out.txt", "/etc/out", "a//b"])
def test_a_name_that_leads_out_is_named_and_nothing_is_written(folder, tmp_path, name):
    hostile = tmp_path / "회의.zip"
    parts = [*zipped.parts(zipped_up(folder, hostile).read_bytes()), (name, b"x")]
    hostile.write_bytes(b"".join(zipped.pieces(sorted(parts))))

    assert checked(hostile).faults[name] == "changed: no name that a bundle has"


def test_what_may_be_published_is_papers_on_open_matters_and_nothing_else(tmp_path):
    room = held(tmp_path)
    for about in room.matters[:2]:
        issuing.issue(room.door, room.meeting, "decision", about, **EVENING)
    issuing.issue(room.door, room.meeting, "minutes", **EVENING)
    with pytest.raises(NothingOpen):
        bundling.bundle_up(room.door, room.meeting, tmp_path / "open.zip", scope=Scope.OPEN, **EVENING)
    known = room.room.matter(room.matters[1])
    opened = replace(known, disclosure=Disclosure.OPEN, closed_under=())
    room.door.do(journal.keep, "matter.filled_in", opened, before=known, **EVENING)

    done = bundling.bundle_up(
        room.door, room.meeting, tmp_path / "open.zip", scope=Scope.OPEN, **EVENING
    ).result

    names = set(files(tmp_path / "open.zip"))
    assert (len(names), done.left_out) == (6, 2)
    assert {name.rpartition("_")[2] for name in names if name.startswith("papers/")} == {
        "decision.pdf",
        "decision.txt",
    }
    assert (checked(tmp_path / "open.zip").code, "넣지 않은 문서: 2건" in read_me(tmp_path / "open.zip")) == (
        0,
        True,
    )


def read_me(file):
    return files(file)["CONTENTS.txt"].decode()


def test_a_bundle_that_is_too_large_or_cancelled_leaves_no_file(made, tmp_path, monkeypatch):
    room, _ = made

    class Gone:
        cancelled = True

        def __call__(self, done, total, words=""):
            pass

    with pytest.raises(Cancelled):
        bundling.bundle_up(room.door, room.meeting, tmp_path / "no.zip", progress=Gone(), **EVENING)
    monkeypatch.setattr("committee_desk.domain.bundle.LARGEST", 1000)
    with pytest.raises(BundleTooLarge):
        bundling.bundle_up(room.door, room.meeting, tmp_path / "no.zip", **EVENING)

    assert list(tmp_path.iterdir()) == []
