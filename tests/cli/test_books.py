"""The meeting book from a shell."""

import subprocess

import pytest


def words(file):
    told = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True)
    return told.stdout.decode()


def test_the_book_is_written_into_one_file(run, held, tmp_path):
    said = run("book", 1, "--desk", held, "--out", tmp_path / "안건철.pdf", "--json")

    file = tmp_path / "안건철.pdf"
    assert said.code == 0
    assert said.document == {"file": str(file), "pages": 4, "size": file.stat().st_size, "missing": []}
    assert "옥외영업 조건부 허용" in words(file)


def test_the_book_of_a_member_is_without_what_they_stepped_aside_from(run, held, tmp_path):
    said = run("book", 1, "--for", "서동욱", "--desk", held, "--out", tmp_path / "book.pdf")

    assert said.code == 0
    assert "먹자골목" not in words(tmp_path / "book.pdf")
    assert "다섯 분야" in words(tmp_path / "book.pdf")
    assert "서동욱 위원용" in words(tmp_path / "book.pdf")


def test_every_member_gets_one_in_a_folder(run, held, tmp_path):
    said = run("book", 1, "--each", "--desk", held, "--out", tmp_path / "books", "--json")

    assert said.code == 0
    assert len(said.document["books"]) == 9
    assert sorted(one["file"] for one in said.document["books"]) == sorted(
        str(one) for one in (tmp_path / "books").iterdir()
    )


def test_the_public_reads_what_is_open(run, held, tmp_path):
    said = run("book", 1, "--public", "--desk", held, "--out", tmp_path / "book.pdf", "--json")

    assert said.code == 0
    assert "공개용" in words(tmp_path / "book.pdf")
    assert "위생과장" not in words(tmp_path / "book.pdf")


@pytest.mark.parametrize(
    ("more", "code", "sentence"),
    [
        (("--for", "문간사"), 1, "문간사 is not designated for this meeting."),
        (("--for", "없는이"), 1, ""),
        (("--for", "서동욱", "--public"), 2, ""),
    ],
)
def test_a_book_for_nobody_is_refused_and_nothing_is_written(run, held, tmp_path, more, code, sentence):
    (tmp_path / "out").mkdir()

    said = run("book", 1, *more, "--desk", held, "--out", tmp_path / "out" / "book.pdf", "--json")

    assert (said.code, said.out) == (code, "")
    assert sentence in said.err
    assert list((tmp_path / "out").iterdir()) == []
