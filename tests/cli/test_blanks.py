"""Blank forms on the command line, and the form of a matter as it was entered."""

import pypdfium2

MATTERS = """번호,종류,제목,제출자,부서,접수일,요지
2026-0012,의견 제시,옥외영업 조건부 허용,위생과장,위생과,2026. 11. 2.,먹자골목
2026-0013,기타,2027년 실행계획(안),기획예산과장,기획예산과,2026. 11. 3.,다섯 분야
"""


def text(file):
    with pypdfium2.PdfDocument(file) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def test_the_forms_are_listed_and_those_named_are_written_one_file_each(run, desk, tmp_path):
    listed = run("forms", "--desk", desk, "--json").document["forms"]
    written = run("forms", "opinion", "challenge", "--out", tmp_path / "forms", "--desk", desk, "--json")

    assert {"name": "opinion", "title": "의견제시 요청서"} in listed
    assert [file.name for file in sorted((tmp_path / "forms").iterdir())] == [
        "기피 신청서.pdf",
        "의견제시 요청서.pdf",
    ]
    assert len(written.document["files"]) == 2


def test_a_form_that_is_not_there_is_refused_and_nothing_is_written(run, desk, tmp_path):
    said = run("forms", "opinion", "nothing", "--out", tmp_path / "forms", "--desk", desk)

    assert said.code == 1
    assert said.err.startswith("There is no form called nothing here.\nChoose one of: opinion, ")
    assert not (tmp_path / "forms").exists()


def test_the_form_of_a_matter_says_what_was_entered(run, desk, file, tmp_path):
    run("import", "matters", file("matters.csv", MATTERS), "--desk", desk)

    run("forms", "--matter", "2026-0012", "--out", tmp_path, "--desk", desk)
    other = run("forms", "--matter", "2026-0013", "--out", tmp_path, "--desk", desk)

    assert "옥외영업 조건부 허용" in text(tmp_path / "2026-0012.pdf")
    assert other.err == (
        "Nobody asks for a matter of this kind by a form.\n"
        "Choose a blank form instead, or print the agenda item.\n"
    )
