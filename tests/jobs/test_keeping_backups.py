"""Backups in a folder: listed, looked into, and put in a desk's place without losing it."""

import pytest

from committee_desk.acts import person
from committee_desk.jobs import keeping_backups, opening
from committee_desk.jobs.keeping_backups import BackupsGone
from committee_desk.signing.verify import Verdict
from committee_desk.store import people
from committee_desk.store.archive import ArchiveChanged
from committee_desk.store.counting import counts
from tests.views.desks import NOON

WORDS = "four words in a row"
BY = {"by": 1, "at": NOON}


@pytest.fixture
def backups(tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def unlocked(tmp_path):
    layers = opening.layers(("decree",))
    made = opening.begin(
        tmp_path / "one.desk", WORDS, body="위원회", office="구", layers=layers, maker="김간사", at=NOON
    )
    yield made
    made.door.close()


def backed_up(door, backups):
    return keeping_backups.back_up_into(door, backups, **BY).result


def test_a_backup_bears_the_name_of_its_desk_and_its_moment(unlocked, backups):
    assert backed_up(unlocked.door, backups).name == "one 2026-11-27 120000.backup"


def test_a_folder_that_is_not_there_has_none(tmp_path):
    assert keeping_backups.listed(tmp_path / "unplugged") == ()


def test_a_folder_that_is_gone_is_not_made_anew_on_another_disk(unlocked, tmp_path):
    with pytest.raises(BackupsGone, match="is not there"):
        backed_up(unlocked.door, tmp_path / "unplugged")

    assert not (tmp_path / "unplugged").exists()


def test_a_backup_is_opened_counted_and_compared(unlocked, backups):
    file = backed_up(unlocked.door, backups)

    [looked] = keeping_backups.looked_into(unlocked.door, [file])

    assert [copy.file for copy in keeping_backups.listed(backups)] == [file]
    assert (looked.verdict, looked.holds) == (Verdict.GENUINE, unlocked.door.ask(counts))


def test_a_changed_backup_says_so_and_holds_nothing(unlocked, backups):
    file = backed_up(unlocked.door, backups)
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)

    [looked] = keeping_backups.looked_into(unlocked.door, [file])

    assert (looked.verdict, looked.holds) == (Verdict.UNTRUSTED, None)


def test_what_would_be_lost_is_told_before(unlocked, backups):
    file = backed_up(unlocked.door, backups)
    unlocked.door.do(person.enter, "박위원", **BY)

    loss = keeping_backups.loss(unlocked.door, file)

    assert (loss.now.people - loss.looked.holds.people, loss.desk) == (1, unlocked.folder)


def restored(unlocked, file):
    before, key = unlocked.door.ask(counts), unlocked.door.vault.recovery_key
    unlocked.door.close()
    return keeping_backups.restore_over(unlocked.folder, file, key, before, at=NOON)


def test_a_restored_desk_is_as_it_was_and_the_one_before_lies_beside_it(unlocked, backups):
    file = backed_up(unlocked.door, backups)
    unlocked.door.do(person.enter, "박위원", **BY)

    done = restored(unlocked, file)

    names = done.unlocked.door.ask(people.names)
    done.unlocked.door.close()
    aside = opening.unlock(done.aside, WORDS)
    kept = aside.door.ask(people.names)
    aside.door.close()
    assert (list(names.values()), list(kept.values())) == (["김간사"], ["김간사", "박위원"])


def test_a_backup_that_is_no_good_leaves_the_desk_in_its_place(unlocked, backups):
    file = backed_up(unlocked.door, backups)
    file.write_bytes(file.read_bytes()[:-1])

    with pytest.raises(ArchiveChanged):
        restored(unlocked, file)

    opening.unlock(unlocked.folder, WORDS).door.close()
