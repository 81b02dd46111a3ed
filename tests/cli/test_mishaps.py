"""Whatever befalls a desk, a shell is told in a sentence with advice, and nothing false or half is written.

a harm done to the desk ─► the program, started anew ─► exit 1, nothing on standard output, two lines

What comes before and after the harm is done in the tests' own process.
"""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from committee_desk import assets
from committee_desk.domain import recovery_key
from committee_desk.store import folder
from committee_desk.store.vault import Passphrase
from tests.cli.conftest import MEMBERS_CSV, PASSPHRASE, Said

SOURCES = Path(folder.__file__).resolve().parents[2]
FORGOTTEN = {"COMMITTEE_DESK_PASSPHRASE": None}

# The day is what the commands read from the clock; nothing else is moved.
SHIFTED = """
import sys
from datetime import datetime, timedelta
class Shifted(datetime):
    @classmethod
    def now(cls, zone=None):
        return datetime.now(zone) + timedelta(days={days})
from committee_desk import cli
for group in cli.GROUPS:
    group.datetime = Shifted
sys.exit(cli.main(sys.argv[1:]))
"""
ON_A_NETWORK = """
import sys
from pathlib import Path
from committee_desk import cli
from committee_desk.store import folder
folder.MOUNTS = Path({mounts!r})
sys.exit(cli.main(sys.argv[1:]))
"""


def shell(*words, program=("-m", "committee_desk"), **variables):
    """What the program answers when a shell starts it, without a terminal."""
    wanted = {name: value for name, value in {**os.environ, **variables}.items() if value is not None}
    done = subprocess.run(
        [sys.executable, *program, *map(str, words)],
        env=wanted,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def refused(said):
    """The sentence of a refusal that is one: told by one line, advised by another, and nothing else."""
    assert (said.code, said.out) == (1, "")
    sentence, advice = said.err.splitlines()
    assert "Something went wrong" not in sentence
    assert advice
    return sentence


def written(desk, statement, *values):
    """Change the database behind the program's back, with its own key."""
    with folder.open_desk(desk, Passphrase(PASSPHRASE)) as opened:
        connection = opened.engine.raw_connection()
        connection.execute("PRAGMA query_only = OFF")
        connection.execute(statement, values)
        connection.close()


def cut(desk, length):
    file = desk / "desk.db"
    file.write_bytes(file.read_bytes()[:length])


def entries(run, desk):
    return len(run("log", "--desk", desk, "--json").document["entries"])


@pytest.mark.parametrize("length", [0, 1, 100, 4096, 60_000])
def test_a_desk_that_was_cut_short_is_refused_and_left_as_it_is(held, length):
    cut(held, length)

    sentences = [
        refused(shell(*words, "--json")) for words in (("check", held), ("meetings", "--desk", held))
    ]

    assert sentences == ["The desk's file is damaged or is not a desk."] * 2
    assert (held / "desk.db").stat().st_size == length


@pytest.mark.parametrize("seed", range(6))
def test_a_desk_with_changed_bytes_is_never_called_whole(held, seed):
    chance, file = random.Random(seed), held / "desk.db"
    content = bytearray(file.read_bytes())
    for _ in range(3):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    file.write_bytes(content)

    said = shell("check", held, "--json")

    if said.out:
        assert (said.code, bool(said.document["faults"])) == (1, True)
    else:
        assert refused(said) == "The desk's file is damaged or is not a desk."


@pytest.mark.parametrize(
    "content", [None, b"", b"\xff\xfe", b"format = 1", b"format = 99\ndesk = 'a'\n", b"[["]
)
def test_a_desk_without_its_keys_says_so_and_opens_by_the_recovery_key(held, content):
    with folder.open_desk(held, Passphrase(PASSPHRASE)) as opened:
        key = opened.vault.recovery_key
    (held / "keys.toml").unlink() if content is None else (held / "keys.toml").write_bytes(content)

    sentence = refused(shell("meetings", "--desk", held, "--json"))
    by_key = shell("meetings", "--desk", held, "--json", **FORGOTTEN, COMMITTEE_DESK_RECOVERY_KEY=key)

    assert sentence == "The desk's keys.toml is missing or cannot be read."
    assert len(by_key.document["meetings"]) == 1


def test_a_wrong_passphrase_is_refused(held):
    said = shell("meetings", "--desk", held, "--json", COMMITTEE_DESK_PASSPHRASE="this is another passphrase")

    assert refused(said) == "This passphrase does not open the desk."


def test_a_mistyped_recovery_key_and_that_of_another_desk_are_told_apart(held):
    another = recovery_key.written(bytes(32))
    mistyped = another.replace("A", "B", 1)

    sentences = [
        refused(shell("meetings", "--desk", held, "--json", **FORGOTTEN, COMMITTEE_DESK_RECOVERY_KEY=key))
        for key in (another, mistyped)
    ]

    assert sentences[0] == "This recovery key is correctly typed but does not open this desk."
    assert sentences[1] == "Group 1 of the recovery key, BAAA, is mistyped."


def test_without_passphrase_keyring_and_terminal_nothing_opens(held):
    assert refused(shell("meetings", "--desk", held, "--json", **FORGOTTEN)).startswith(
        "A passphrase is needed"
    )


def test_a_keyring_that_is_lost_is_asked_for_nothing_and_keeps_nothing(held):
    assert refused(shell("meetings", "--desk", held, "--remember", "--json")) == (
        "No keyring answers on this computer: it is locked, stopped, or not there."
    )


def test_a_keyring_that_should_open_the_desk_and_does_not_answer_is_named(held, memory_keyring):
    with folder.open_desk(held, Passphrase(PASSPHRASE)) as opened:
        opened.vault.add_keyring_slot()

    assert refused(shell("meetings", "--desk", held, "--json", **FORGOTTEN)).startswith(
        "No keyring answers on this computer, and there is no terminal"
    )


def test_a_missing_font_is_named_and_nothing_is_issued(run, held, tmp_path):
    shutil.copytree(SOURCES / "committee_desk", tmp_path / "src" / "committee_desk")
    (tmp_path / "ui").symlink_to(assets.UI)
    shutil.copytree(assets.RESOURCES, tmp_path / "resources", ignore=shutil.ignore_patterns("*-Regular.ttf"))
    before = entries(run, held)

    said = shell("issue", 1, "--desk", held, "--json", PYTHONPATH=str(tmp_path / "src"))

    place, sentence, _advice = said.err.splitlines()
    assert (said.code, said.out, place.partition(" · ")[0]) == (1, "", "At 개최 통지")
    assert sentence == "The font file PretendardGOV-Regular.ttf cannot be read."
    assert entries(run, held) == before


CHANGED = {
    "CAST(content || x'00' AS BLOB)": "The stored file ",
    "'%PDF-1.4'": "The stored file ",
    "CAST(x'ff' AS TEXT)": "The desk's file is damaged",
}


@pytest.mark.parametrize("content", CHANGED)
def test_a_paper_whose_bytes_were_changed_is_named_and_never_given_out(run, held, tmp_path, content):
    assert run("issue", 1, "--desk", held).code == 0
    written(held, f"UPDATE file SET content = {content}")

    said = shell("papers", 1, "--desk", held, "--out", tmp_path / "papers", "--json")
    found = shell("check", held, "--json").document["faults"]

    assert refused(said).startswith(CHANGED[content])
    assert [one["table"] for one in found] == ["file"] * 8  # four papers, each with its text
    assert not list(tmp_path.glob("papers/*.pdf"))


def test_a_folder_that_cannot_be_written_is_read_and_not_changed(held, read_only):
    place = read_only(held)

    reading = shell("meetings", "--desk", place, "--json")
    writing = [
        shell("enrol", "김도현", "--desk", place, "--json"),
        shell("issue", 1, "--desk", place, "--json"),
        shell("new", place.parent / "new.desk", "--body", "위원회", "--json"),
        shell("sample", place.parent / "new.desk", "--json"),
        shell("backup", place, place.parent / "b.backup", "--json"),
    ]

    assert len(reading.document["meetings"]) == 1
    assert {refused(said) for said in writing} == {
        "The desk is open for reading only, so nothing can be changed."
    }


def test_a_desk_on_a_network_disk_is_not_opened(held, tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/share {tmp_path} nfs4 rw 0 0\n")
    program = ("-c", ON_A_NETWORK.format(mounts=str(mounts)))

    said = [
        shell("check", held, "--json", program=program),
        shell("new", tmp_path / "new.desk", "--body", "위원회", "--json", program=program),
    ]

    assert [
        refused(one).endswith("lies on a network disk (nfs4), where a desk can be damaged.") for one in said
    ]
    assert not (tmp_path / "new.desk").exists()


def test_while_a_window_has_the_desk_others_read_and_do_not_write(held, file):
    members = file("위원.csv", MEMBERS_CSV)
    with folder.open_desk(held, Passphrase(PASSPHRASE)):
        reading = [
            shell("meetings", "--desk", held, "--json"),
            shell("check", held, "--json"),
            shell("import", "members", members, "--desk", held, "--dry-run", "--json"),
        ]
        writing = shell("issue", 1, "--desk", held, "--json")

    assert [said.code for said in reading] == [0, 0, 0]
    assert refused(writing) == "The desk is open for reading only, so nothing can be changed."


def test_a_desk_of_a_newer_program_is_refused_and_left_as_it_is(held):
    written(held, "UPDATE alembic_version SET version_num = '9999'")
    before = (held / "desk.db").read_bytes()

    sentences = [
        refused(shell(*words, "--json"))
        for words in (("check", held), ("meetings", "--desk", held), ("issue", 1, "--desk", held))
    ]

    assert len(set(sentences)) == 1
    assert "9999" in sentences[0]
    assert (held / "desk.db").read_bytes() == before


@pytest.mark.parametrize("days", [-9000, 9000])
def test_a_clock_that_is_years_off_signs_nothing_and_breaks_nothing(run, held, days):
    wrong = ("-c", SHIFTED.format(days=days))
    assert run("enrol", "김도현", "--desk", held).code == 0

    issued = shell("issue", 1, "--sign", "김도현", "--desk", held, "--json", program=wrong)
    after = run("issue", 1, "--sign", "김도현", "--desk", held, "--json")
    whole = run("check", held, "--json")

    assert refused(issued).startswith("The signing key of 김도현 is not valid at ")
    assert (after.code, whole.code) == (0, 0)


def test_a_desk_that_is_begun_with_the_clock_years_back_is_not_begun(tmp_path):
    wrong = ("-c", SHIFTED.format(days=-9000))

    said = shell("new", tmp_path / "new.desk", "--body", "위원회", "--json", program=wrong)

    assert refused(said).startswith("No version of the rule pack decree was in force on ")
    assert list(tmp_path.iterdir()) == []
