"""A backup is genuine for the desk that it was made of, and for no other."""

from datetime import UTC, datetime

import pytest

from committee_desk.acts import desk as founding
from committee_desk.acts import matter
from committee_desk.domain.ids import PersonId
from committee_desk.jobs import backing_up, opening, verifying
from committee_desk.jobs.verifying_backups import CHANGED, NO_KEY, NOT_OPENED, OTHERWISE
from committee_desk.signing.verify import Verdict
from committee_desk.store.vault import Passphrase

AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
BY = {"by": PersonId(1), "at": AT}
WORDS = "여섯 마리 고래가 춤추는 아침"


def made(folder, name):
    layers = opening.layers(("decree",))
    return opening.begin(
        folder / name, WORDS, body="한빛구 위원회", office="한빛구", layers=layers, maker="문간사", at=AT
    ).door


@pytest.fixture
def door(tmp_path):
    door = made(tmp_path, "한빛구.desk")
    yield door
    door.close()


@pytest.fixture
def backup(door, tmp_path):
    return backing_up.back_up(door, tmp_path / "한빛구.backup", **BY).result


def verdict(file, door=None):
    [row] = verifying.verify([file], door)
    return row.verdict, [reason.text for reason in row.reasons]


def test_a_backup_of_this_desk_is_genuine_also_when_the_desk_went_on(door, backup):
    door.do(founding.export, **BY)

    assert verdict(backup, door) == (Verdict.GENUINE, [])


def test_without_the_desk_and_for_another_a_whole_backup_is_unregistered(backup, tmp_path):
    other = made(tmp_path, "다른구.desk")

    found = [verdict(backup), verdict(backup, other)]
    other.close()

    assert found == [(Verdict.UNREGISTERED, [NO_KEY]), (Verdict.UNREGISTERED, [NOT_OPENED])]


@pytest.mark.parametrize("place", [40, 5_000, -90, -1])
def test_a_backup_with_a_changed_byte_is_not_trusted(door, backup, place):
    content = bytearray(backup.read_bytes())
    content[place] ^= 1
    backup.write_bytes(content)

    assert verdict(backup, door)[0] is Verdict.UNTRUSTED


def test_a_backup_of_a_desk_that_went_another_way_is_not_trusted(door, backup, tmp_path):
    backing_up.restore(backup, tmp_path / "앞선.desk", Passphrase(WORDS))
    earlier = opening.unlock(tmp_path / "앞선.desk", WORDS).door
    for one, title in ((earlier, "하나"), (door, "둘")):
        one.do(matter.receive, "other", title, AT.date(), **BY)
    astray = backing_up.back_up(earlier, tmp_path / "갈린.backup", **BY).result
    earlier.close()

    assert verdict(astray, door) == (Verdict.UNTRUSTED, [OTHERWISE])


def test_what_shows_itself_as_a_pdf_is_no_backup(door, backup):
    backup.write_bytes(b"%PDF-1.7\n" + backup.read_bytes())

    assert verdict(backup, door)[0] is Verdict.UNTRUSTED
    assert verdict(backup, door)[1] != [CHANGED]
