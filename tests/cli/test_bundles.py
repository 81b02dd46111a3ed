"""Everything about a meeting on the command line: written, told by its code, verified, and refused."""

from tests.jobs.bundled_meeting import checked


def test_a_bundle_is_written_told_by_its_code_and_genuine_at_its_desk(run, held, tmp_path):
    file = tmp_path / "회의.zip"

    said = run("bundle", "1", "--out", file, "--desk", held, "--json")
    genuine = run("verify", file, "--desk", held, "--json").document["files"][0]
    alone = run("verify", file, "--json").document["files"][0]

    told = said.document
    assert (said.code, told["scope"], told["left_out"]) == (0, "whole", 0)
    assert checked(file, "--code", told["code"]).code == 0
    assert (genuine["verdict"], alone["verdict"]) == ("genuine", "unregistered")
    assert told["code"] in alone["reasons"][0]


def test_of_a_genuine_bundle_it_is_told_whose_it_is_and_how_many_have_signed(run, held, tmp_path):
    file = tmp_path / "회의.zip"
    run("enrol", "김도현", "--desk", held)
    issued = run("issue", 1, "--sign", "김도현", "--desk", held, "--json").document["papers"]
    code = run("bundle", "1", "--out", file, "--desk", held, "--json").document["code"]

    told = run("verify", file, "--desk", held, "--json").document["files"][0]["about"]
    line = run("verify", file, "--desk", held).out.splitlines()[0].split("\t")
    korean = run("--lang", "ko", "verify", file, "--desk", held).out
    alone = run("verify", file, "--json").document["files"][0]["about"]

    meeting = run("meeting", 1, "--desk", held, "--json").document
    assert (told["meeting"], told["date"]) == (meeting["title"], meeting["date"])
    assert (told["scope"], told["code"], told["papers"], alone) == ("whole", code, issued, None)
    signed, signers = (sum(one[name] for one in issued) for name in ("signed", "signers"))
    assert line[0] == "genuine"
    assert line[3].endswith(f"papers {len(issued)}, signed {signed} of {signers}, code of the list {code}")
    assert f"서명 {signed}/{signers}" in korean


def test_of_a_meeting_without_open_papers_nothing_is_published(run, held, tmp_path):
    refused = run("bundle", "1", "--open", "--out", tmp_path / "open.zip", "--desk", held)
    unknown = run("bundle", "99", "--out", tmp_path / "none.zip", "--desk", held)

    assert (refused.code, unknown.code, list(tmp_path.glob("*.zip"))) == (1, 1, [])
    assert refused.err.startswith("No issued paper of this meeting may be published.")
