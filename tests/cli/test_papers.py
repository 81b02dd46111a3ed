"""Papers from a shell: enrolled, issued, signed, written out, verified."""

import pytest


@pytest.fixture
def signed(run, held, tmp_path):
    """A desk whose meeting has its papers, signed by the chair; and the folder they were written to."""
    run("enrol", "김도현", "--desk", held)
    run("issue", 1, "--sign", "김도현", "--desk", held)
    run("papers", 1, "--desk", held, "--out", tmp_path / "papers")
    return held, tmp_path / "papers"


def test_papers_are_issued_signed_and_verified(run, signed):
    desk, folder = signed
    files = sorted(folder.iterdir())

    said = run("verify", *files, "--desk", desk, "--json")

    assert said.code == 0
    assert [file.name.partition("_")[2] for file in files] == [
        "notice.pdf",
        "decision.pdf",
        "decision.pdf",
        "minutes.pdf",
    ]
    told = said.document["files"]
    about = [one.pop("about") for one in told]
    assert told == [
        {"file": str(file), "genuine": True, "verdict": "genuine", "reasons": []} for file in files
    ]
    assert [f"{one['number']}_{one['kind']}.pdf" for one in about] == [file.name for file in files]
    assert [one["signed"] for one in about] == [1, 1, 1, 1]


def test_one_row_a_file_in_the_order_given_and_exit_1_unless_all_are_genuine(run, signed, tmp_path):
    desk, folder = signed
    real = min(folder.iterdir())
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(real.read_bytes().replace(b"/Type", b"/Tipe", 1))

    said = run("verify", tmp_path / "gone.pdf", real, changed, "--desk", desk, "--json")

    assert said.code == 1
    assert [one["verdict"] for one in said.document["files"]] == ["untrusted", "genuine", "untrusted"]


def test_a_backup_is_verified_beside_papers(run, held, tmp_path):
    run("backup", held, tmp_path / "한빛구.backup")

    by_desk = run("verify", tmp_path / "한빛구.backup", "--desk", held, "--json")
    alone = run("verify", tmp_path / "한빛구.backup", "--json")

    assert (by_desk.code, [one["verdict"] for one in by_desk.document["files"]]) == (0, ["genuine"])
    assert (alone.code, [one["verdict"] for one in alone.document["files"]]) == (1, ["unregistered"])


def test_without_a_desk_a_signed_paper_is_unregistered(run, signed):
    _desk, folder = signed
    [notice] = folder.glob("*_notice.pdf")

    said = run("verify", notice, "--json")

    assert (said.code, [one["verdict"] for one in said.document["files"]]) == (1, ["unregistered"])


def test_who_has_no_key_is_named_before_anything_is_issued(run, held):
    said = run("issue", 1, "--sign", "김도현", "--desk", held, "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[0] == "김도현 has no signing key at this desk."
    assert run("log", "--desk", held, "--json").document["entries"][-1]["what"] == "meeting.closed"


def test_another_passphrase_of_one_signer_issues_nothing(run, held, monkeypatch):
    run("enrol", "김도현", "--desk", held)
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE_1", "this is another passphrase")

    said = run("issue", 1, "--sign", "김도현", "--desk", held)

    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[0] == "At 김도현:"
    assert run("log", "--desk", held, "--json").document["entries"][-1]["what"] == "key.enrolled"


def test_a_member_may_have_a_passphrase_of_their_own(run, held, monkeypatch):
    monkeypatch.setenv("COMMITTEE_DESK_PASSPHRASE_1", "a passphrase of my own")
    key = run("enrol", "김도현", "--desk", held, "--json").document
    signed = run("issue", 1, "--sign", "김도현", "--desk", held, "--json").document["papers"]

    assert sorted(key) == ["fingerprint", "member"]
    assert [one["signed"] for one in signed] == [1, 1, 1, 1]


def test_who_is_named_on_no_paper_is_said(run, held):
    run("enrol", "최은경", "--desk", held)

    said = run("issue", 1, "--sign", "최은경", "--desk", held)

    assert said.code == 1
    assert said.err.splitlines()[0] == "None of its papers has a field for 최은경."


def test_drafts_are_written_beside_and_kept_nowhere(run, held, tmp_path):
    said = run("papers", 1, "--desk", held, "--out", tmp_path / "out", "--drafts", "--json")

    assert (said.code, said.document["papers"]) == (0, [])
    assert said.err == "No paper of it is issued yet.\n"
    assert sorted(file.name for file in (tmp_path / "out" / "drafts").iterdir()) == [
        "decision_2026-0012.pdf",
        "decision_2026-0013.pdf",
        "minutes.pdf",
        "notice.pdf",
    ]


def test_a_format_that_is_not_there_is_refused(run, held, tmp_path):
    said = run("papers", 1, "--desk", held, "--out", tmp_path / "out", "--formats", "doc")

    assert (said.code, said.err.splitlines()[0]) == (1, "Papers cannot be written as doc.")
