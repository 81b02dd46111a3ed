"""A bundle is genuine where its desk would give the same again; of others it is said what differs."""

import random
import zipfile
from datetime import timedelta
from hashlib import sha256

import pytest

from committee_desk.domain.bundle import CHECKER, DIGEST, ENTRIES, LEAVES, Scope
from committee_desk.domain.paper import content_code
from committee_desk.jobs import bundling, issuing, verifying
from committee_desk.packets import zipped
from committee_desk.store import desks, meetings
from tests.jobs import bundled_meeting
from tests.jobs.bundled_meeting import listed_anew, unzipped, zipped_up
from tests.jobs.holding import EVENING, held

LATER = {**EVENING, "at": EVENING["at"] + timedelta(hours=1)}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return bundled_meeting.bundled(tmp_path_factory.mktemp("bundle"))


def verdict(file, room=None):
    [row] = verifying.verify([file], room.door if room else None)
    return row.verdict.value, " ".join(one.text.format(**one.facts) for one in row.reasons)


def code_of(file):
    """The first eight digits of the SHA-256 of its list, as they are read aloud."""
    [digest] = [content for name, content in zipped.parts(file.read_bytes()) if name == DIGEST]
    return content_code(digest.split()[0].decode())


def test_it_is_genuine_at_its_desk_unregistered_without_one_and_of_another_desk_elsewhere(made, tmp_path):
    room, file = made
    code = bundling.bundle_up(room.door, room.meeting, tmp_path / "again.zip", **EVENING).result.code

    assert verdict(file, room) == ("genuine", "")
    assert verdict(file)[0] == "unregistered"
    assert f"has the code {code}" in verdict(file)[1]


def test_of_a_genuine_one_it_is_told_whose_it_is_and_who_had_signed(made):
    room, file = made
    meeting = room.door.ask(meetings.get, room.meeting)

    [row] = verifying.verify([file], room.door)

    known = row.bundle
    assert (known.title, known.held_on, known.scope) == (meeting.title, meeting.held_on, Scope.WHOLE)
    assert known.body == room.door.ask(desks.desk).body
    assert [one.paper.kind for one in known.papers] == ["minutes", "decision"]
    assert (known.signed, known.signers) == (0, sum(len(one.paper.signers) for one in known.papers))
    assert (known.files, known.code) == (len(zipped.parts(file.read_bytes())), code_of(file))
    assert row.sha256 == sha256(file.read_bytes()).hexdigest()


def test_of_an_earlier_one_it_is_told_what_was_in_it(tmp_path):
    room, file = bundled_meeting.bundled(tmp_path)
    issuing.issue(room.door, room.meeting, "decision", room.matters[1], **LATER)

    [row] = verifying.verify([file], room.door)

    assert (row.verdict.value, len(row.bundle.papers)) == ("outdated", 2)


def test_of_one_that_is_not_trusted_nothing_is_told(made, tmp_path):
    room, file = made
    folder = unzipped(file, tmp_path / "of")
    (folder / "record" / "people.json").write_text("{}\n", "utf-8")
    listed_anew(folder)

    [row] = verifying.verify([zipped_up(folder, tmp_path / "changed.zip")], room.door)

    assert (row.verdict.value, row.bundle) == ("untrusted", None)


def test_one_of_another_desk_is_whole_and_not_ours(made, tmp_path):
    _, file = made
    other = held(tmp_path)

    told, why = verdict(file, other)

    # Both desks in these tests bear one key, and their journals part where papers were issued.
    assert (told, why) == ("untrusted", "Its journal is not the one of this desk.")


def test_once_more_was_recorded_it_is_an_earlier_state(tmp_path):
    room, file = bundled_meeting.bundled(tmp_path)

    issuing.issue(room.door, room.meeting, "decision", room.matters[1], **LATER)

    assert verdict(file, room)[0] == "outdated"


def changed(folder, name, content):
    (folder / name).write_bytes(content)
    return name


@pytest.mark.parametrize(
    "name", [CHECKER, "record/meeting.json", ENTRIES, LEAVES, "values/rules-000001.json"]
)
def test_a_list_made_anew_over_a_changed_file_deceives_nobody(made, tmp_path, name):
    room, file = made
    folder = unzipped(file, tmp_path / "unzipped")
    content = (folder / name).read_bytes()
    other = b"1" if content[-2:-1] == b"0" else b"0"
    (folder / name).write_bytes(content[:-2] + other + content[-1:])
    listed_anew(folder)

    told, why = verdict(zipped_up(folder, tmp_path / "forged.zip"), room)

    assert (told, why) == ("untrusted", f"The bundle is whole, but {name} is not what this desk has.")


def test_every_changed_byte_is_not_to_be_trusted_and_most_are_named(made, tmp_path):
    room, file = made
    data, chance, forged = file.read_bytes(), random.Random(7), tmp_path / "forged.zip"
    for place in chance.sample(range(200, len(data)), 20):
        forged.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])

        assert verdict(forged, room)[0] == "untrusted"


def test_what_leads_out_of_its_folder_swells_or_was_cut_is_refused(made, tmp_path):
    _, file = made
    parts = zipped.parts(file.read_bytes())
    hostile = tmp_path / "hostile.zip"
    refused = []

    for more in (("../out", b"x"), ("/etc/out", b"x"), parts[0]):
        hostile.write_bytes(b"".join(zipped.pieces([parts[0], *sorted([*parts[1:], more])])))
        refused.append(verdict(hostile))
    hostile.write_bytes(file.read_bytes()[:-30])
    refused.append(verdict(hostile))
    with zipfile.ZipFile(hostile, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr(*parts[0])
        bomb.writestr("values/bomb.json", bytes(50_000_000))
    refused.append(verdict(hostile))

    assert [told for told, _ in refused] == ["untrusted"] * 5
    assert "../out is not what its list says" in refused[0][1]
    assert not (tmp_path.parent / "out").exists()
