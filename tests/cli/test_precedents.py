"""Like cases and the casebook on the command line, on a desk whose meeting has decided two matters."""

import pypdfium2


def test_like_cases_are_told_with_why_they_were_decided_so(run, held):
    said = run("like", "2026-0013", "--desk", held, "--find", "옥외영업", "--json")

    [one] = said.document["like"]
    assert (one["number"], one["outcome"], said.document["parted"]) == ("2026-0012", "approved", {})
    assert "보도 유효 폭을 2.0m 이상 남길 것" in " ".join(one["resolved"])


def test_an_answer_that_the_kind_does_not_have_is_refused(run, held):
    said = run("like", "2026-0013", "--desk", held, "--answer", "weather=fine")

    assert (said.code, said.err.splitlines()[0]) == (
        1,
        "A matter of this kind has no answer weather=fine.",
    )


def test_a_case_is_written_once_released_and_bound_without_its_department(run, held, tmp_path):
    book = tmp_path / "cases.pdf"
    first = run("casebook", "2026-0012", "--desk", held)
    again = run("casebook", "2026-0012", "--desk", held, "--json")

    assert "Read case C2026-0001 for names" in first.err
    assert [(one["number"], one["released"]) for one in again.document["cases"]] == [("C2026-0001", False)]
    assert run("casebook", "--desk", held, "--out", book).code == 1

    told = run("casebook", "--release", "C2026-0001", "--desk", held, "--out", book, "--json")
    pages = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(book))

    assert [one["released"] for one in told.document["cases"]] == [True]
    assert ("옥외영업 조건부 허용" in pages, "위생과" in pages) == (True, False)
