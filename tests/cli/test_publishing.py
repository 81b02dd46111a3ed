"""The public copy on the command line: written, its list counted, and refused without issued minutes."""


def test_the_public_copy_is_written_and_says_how_much_was_kept_back(run, held, tmp_path):
    file = tmp_path / "공개본.pdf"
    issued = run("issue", "1", "--desk", held)

    said = run("public-copy", "1", "--out", file, "--desk", held, "--json")

    assert (issued.code, said.code) == (0, 0)
    assert file.read_bytes().startswith(b"%PDF")
    assert said.document["kept_back"] > 0
    assert "Read it once more before it is published." in said.err


def test_before_the_minutes_are_issued_there_is_none(run, held, tmp_path):
    refused = run("public-copy", "1", "--out", tmp_path / "공개본.pdf", "--desk", held)
    unknown = run("public-copy", "99", "--out", tmp_path / "공개본.pdf", "--desk", held)

    assert (refused.code, unknown.code, list(tmp_path.glob("*.pdf"))) == (1, 1, [])
    assert "are not issued yet" in refused.err
