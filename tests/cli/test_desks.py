"""Desks from a shell: made, examined, copied, brought back."""

import json
import os
import shutil
import subprocess
import sys

import pytest

from committee_desk.domain import recovery_key
from committee_desk.store import engine

LINE = "지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결"


def started(*words, **variables):
    """The program as a shell starts it, without a terminal."""
    wanted = {name: words for name, words in {**os.environ, **variables}.items() if words is not None}
    return subprocess.run(
        [sys.executable, "-m", "committee_desk", *map(str, words)],
        env=wanted,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_a_new_desk_prints_its_recovery_key(run, tmp_path):
    said = run("new", tmp_path / "new.desk", "--body", "한빛구 적극행정위원회", "--json")

    assert said.code == 0
    assert sorted(said.document) == ["desk", "id", "recovery_key"]
    assert len(recovery_key.read(said.document["recovery_key"])) == 32


def test_the_recovery_key_stands_on_a_line_of_its_own(run, tmp_path):
    said = run("new", tmp_path / "new.desk", "--body", "한빛구 적극행정위원회")

    assert [line.split(": ")[0] for line in said.out.splitlines()] == ["desk", "id", "recovery key"]


def test_a_desk_is_never_made_where_something_is(run, desk):
    said = run("new", desk, "--body", "한빛구 적극행정위원회", "--json")

    assert (said.code, said.out) == (1, "")
    assert "There is already something at" in said.err


def test_a_pack_that_is_not_there_is_refused_by_name(run, tmp_path):
    said = run("new", tmp_path / "new.desk", "--body", "위원회", "--rules", "decree+nowhere")

    assert (said.code, said.err.splitlines()[0]) == (1, "There is no rule pack called nowhere.")
    assert not (tmp_path / "new.desk").exists()


def test_an_ordinance_is_laid_over_the_decree(run, tmp_path):
    run("new", tmp_path / "new.desk", "--body", "동작구 적극행정위원회", "--rules", "dongjak")

    changes = run("log", "--desk", tmp_path / "new.desk", "--json").document["entries"][1]["changes"]

    assert [layer["name"] for layer in changes["layers"][1]] == ["decree", "dongjak"]


def test_a_short_passphrase_is_refused_and_leaves_nothing(run, tmp_path, monkeypatch):
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE", "짧다")

    said = run("new", tmp_path / "new.desk", "--body", "위원회")

    assert (said.code, said.out, list(tmp_path.iterdir())) == (1, "", [])


def test_the_recovery_key_opens_a_desk_whose_passphrase_is_lost(run, tmp_path, monkeypatch):
    key = run("new", tmp_path / "a.desk", "--body", "위원회", "--json").document["recovery_key"]
    monkeypatch.delenv("COMMITTEE_DESK_PASSPHRASE")
    monkeypatch.setenv("COMMITTEE_DESK_RECOVERY_KEY", key)

    assert run("check", tmp_path / "a.desk").code == 0


def test_nothing_is_remembered_unless_it_is_asked_for(run, desk, memory_keyring, monkeypatch):
    run("meetings", "--desk", desk)
    monkeypatch.delenv("COMMITTEE_DESK_PASSPHRASE")
    forgotten = run("meetings", "--desk", desk)
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE", "누구나 알아도 되는 시험용 암호문")
    run("meetings", "--desk", desk, "--remember")
    monkeypatch.delenv("COMMITTEE_DESK_PASSPHRASE")

    assert (forgotten.code, run("meetings", "--desk", desk).code) == (1, 0)


def test_a_wrong_passphrase_is_refused_with_advice_and_an_empty_answer(run, desk, monkeypatch):
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE", "this is another passphrase")

    said = run("meetings", "--desk", desk, "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[0] == "This passphrase does not open the desk."
    assert len(said.err.splitlines()) == 2


def test_check_says_that_a_desk_is_whole(run, held):
    found = run("check", held, "--json")

    assert (found.code, sorted(found.document)) == (0, ["checkpoints", "entries", "faults", "root"])
    assert found.document["faults"] == []


def test_check_names_what_was_changed_in_a_plain_copy(run, held, tmp_path):
    copy = tmp_path / "기록관.db"
    assert run("plain", held, copy).code == 0
    connection = engine.driver.connect(str(copy))
    connection.execute("UPDATE matter SET title = '다른 제목' WHERE id = 2")
    connection.commit()
    connection.close()

    found = run("check", copy, "--json")

    assert found.code == 1
    assert found.document["faults"] == [
        {"table": "matter", "row": "2", "subject": "matter 2", "what": "changed"}
    ]


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE desk SET id = 2", ("desk", "1")),
        ("DELETE FROM desk", ("desk", "1")),
        ("DELETE FROM entry WHERE number = (SELECT max(number) FROM entry)", ("desk", "1")),
        ("DELETE FROM entry WHERE number = 1", ("entry", "1")),
    ],
)
def test_check_names_a_desk_row_and_an_entry_that_are_gone(run, held, tmp_path, statement, where):
    copy = tmp_path / "기록관.db"
    run("plain", held, copy)
    connection = engine.driver.connect(str(copy))
    connection.execute(statement)
    connection.commit()
    connection.close()

    found = run("check", copy, "--json")

    assert found.code == 1
    assert where in {(fault["table"], fault["row"]) for fault in found.document["faults"]}


def test_a_plain_copy_needs_no_passphrase_and_says_that_it_is_one(run, held, tmp_path, monkeypatch):
    run("plain", held, tmp_path / "기록관.db")
    monkeypatch.delenv("COMMITTEE_DESK_PASSPHRASE")

    entries = run("log", "--desk", tmp_path / "기록관.db", "--json").document["entries"]

    assert entries[-1]["what"] == "desk.exported"


def test_a_backup_is_checked_and_restored_as_it_was(run, held, tmp_path):
    root = run("check", held, "--json").document["root"]
    assert run("backup", held, tmp_path / "a.backup").code == 0
    assert run("restore", tmp_path / "a.backup", tmp_path / "b.desk").code == 0

    roots = [
        run("check", where, "--json").document["root"]
        for where in (tmp_path / "a.backup", tmp_path / "b.desk")
    ]

    assert roots == [root, root]


def test_the_log_says_who_did_what_and_what_changed(run, desk):
    entries = run("log", "--desk", desk, "--json").document["entries"]

    assert [sorted(one) for one in entries] == [
        ["at", "by", "changes", "number", "reason", "subject", "what"]
    ] * 3
    assert [(one["by"], one["what"], one["subject"]) for one in entries] == [
        ("문간사", "person.entered", "person 1"),
        ("문간사", "rules.adopted", "rules 1"),
        ("문간사", "desk.begun", "desk 1"),
    ]


@pytest.mark.parametrize("words", [(), ("check",), ("meeting", "one", "--desk", "x"), ("nothing",)])
def test_wrong_words_are_two(run, words):
    assert run(*words).code == 2


def test_a_refusal_is_said_in_korean_where_there_is_korean(run, tmp_path, monkeypatch):
    from committee_desk.cli import speech

    known = {
        ("errors", "There is no desk at {path}."): "{path}에 데스크가 없습니다.",
    }
    monkeypatch.setattr(speech, "_korean", lambda: known)

    said = run("check", tmp_path / "없음.desk", "--lang", "ko")

    assert said.err.splitlines()[0] == f"{tmp_path / '없음.desk'}에 데스크가 없습니다."


def test_a_mistake_of_ours_is_one_sentence_and_the_name_of_the_log(run, desk, monkeypatch):
    from committee_desk.cli import meetings

    def broken(session):
        raise ZeroDivisionError("secret")

    monkeypatch.setattr(meetings.meetings, "lines", broken)

    said = run("meetings", "--desk", desk, "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[0] == "Something went wrong here, and the command was not finished."
    assert "secret" not in said.err


def test_an_interrupted_command_says_nothing(run, desk, monkeypatch):
    from committee_desk.cli import meetings

    def interrupted(session):
        raise KeyboardInterrupt

    monkeypatch.setattr(meetings.meetings, "lines", interrupted)

    said = run("meetings", "--desk", desk)

    assert (said.code, said.out, said.err) == (130, "", "")


def test_a_desk_that_lost_its_database_is_named(run, desk):
    (desk / "desk.db").unlink()

    assert run("check", desk).err.splitlines()[0] == f"There is no desk at {desk}."


def test_a_broken_desk_is_a_sentence(run, held):
    content = bytearray((held / "desk.db").read_bytes())
    for place in range(0, len(content), 512):
        content[place] ^= 0xFF
    (held / "desk.db").write_bytes(content)

    said = run("check", held, "--json")

    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 2


def test_the_answer_is_utf_8_whatever_the_locale(held):
    done = started("meeting", 1, "--desk", held, "--json", LC_ALL="C", PYTHONIOENCODING="ascii")

    assert (done.returncode, done.stderr) == (0, b"")
    assert [one["line"] for one in json.loads(done.stdout)["items"]][0] == LINE


def test_without_a_terminal_nobody_is_asked(held):
    done = started("meetings", "--desk", held, COMMITTEE_DESK_PASSPHRASE=None)

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().splitlines()[0].startswith("A passphrase is needed")


def test_a_reader_who_leaves_early_is_no_error(held):
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -m committee_desk log --desk "{held}" --json | head -c 1'],
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert (done.stdout, done.stderr) == (b"{", b"")


def test_a_second_writer_is_refused_while_the_first_has_the_desk(run, held, file):
    from committee_desk.store import folder
    from committee_desk.store.vault import Passphrase

    with folder.open_desk(held, Passphrase(os.environ["COMMITTEE_DESK_PASSPHRASE"])):
        reading = run("meetings", "--desk", held)
        writing = run("enrol", "김도현", "--desk", held)

    assert (reading.code, writing.code, writing.out) == (0, 1, "")


def test_a_copied_desk_is_the_same_desk(run, held, tmp_path):
    shutil.copytree(held, tmp_path / "copy.desk")

    roots = {run("check", path, "--json").document["root"] for path in (held, tmp_path / "copy.desk")}

    assert len(roots) == 1


def test_a_sample_of_no_lawful_size_is_refused(run, tmp_path):
    said = run("sample", tmp_path / "sample.desk", "--members", "8", "--json")

    assert (said.code, said.out, list(tmp_path.iterdir())) == (1, "", [])


def test_a_sample_may_stop_in_the_middle_of_its_meeting(run, tmp_path):
    said = run("sample", tmp_path / "sample.desk", "--until", "open", "--members", "9", "--json")
    meetings = run("meetings", "--desk", tmp_path / "sample.desk", "--json").document["meetings"]

    assert (said.code, [one["stage"] for one in meetings]) == (0, ["open"])
    assert run("sample", tmp_path / "other.desk", "--until", "never").code == 2


HUGE = "9" * 30


@pytest.mark.parametrize(
    "words",
    [
        ("log", "--after", HUGE),
        ("meeting", HUGE),
        ("book", HUGE, "--out", "book.pdf"),
        ("papers", HUGE, "--out", "papers"),
        ("reward", HUGE, "--done", "2026-01-01"),
        ("year", "0"),
        ("year", "10000"),
        ("report-key-tasks", HUGE),
        ("register", "rewards", "--year", HUGE),
        ("receive", "other", "제목", "--on", "9999-12-31"),
        ("due", "--until", "0001-01-01"),
    ],
)
def test_a_number_or_a_day_that_no_desk_holds_is_a_wrong_word(run, desk, words):
    told = run(*words, "--desk", desk)

    assert (told.code, told.out) == (2, "")


def test_a_round_whose_number_no_desk_holds_is_not_there(run, desk):
    told = run("tally", HUGE, "--desk", desk)

    assert (told.code, told.err.splitlines()[0]) == (1, f"There is no round numbered {HUGE}.")


def test_a_word_that_is_no_text_is_refused_with_its_letter(run, desk):
    told = run("receive", "other", "제목\udce2", "--desk", desk)

    assert (told.code, told.out, "U+DCE2" in told.err) == (1, "", True)
