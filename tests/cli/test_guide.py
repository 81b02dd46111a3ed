"""The guide on paper: one PDF with its chapters as bookmarks, which needs no desk."""

import pikepdf
import pypdfium2
import pytest

from committee_desk.jobs import guiding


@pytest.fixture(scope="module", params=["ko", "en"])
def written(request, tmp_path_factory):
    return request.param, guiding.write(request.param, tmp_path_factory.mktemp("guide") / "new")


def test_the_guide_is_written_in_the_language_asked_for(run, tmp_path):
    said = run("guide", "--lang", "en", "--out", tmp_path, "--json")

    assert (said.code, said.document) == (0, {"file": str(tmp_path / "user guide.pdf")})


def test_each_chapter_is_a_bookmark_on_the_page_where_it_begins(written):
    language, file = written
    document = pypdfium2.PdfDocument(file)

    chapters = [mark for mark in document.get_toc() if mark.level == 0]

    begun = [
        document[mark.get_dest().get_index()]
        .get_textpage()
        .get_text_range()
        .lstrip()[: len(mark.get_title())]
        for mark in chapters
    ]
    assert begun == [chapter.title for chapter in guiding.chapters(language)]


def test_every_page_of_the_contents_leads_on(written):
    _, file = written

    with pikepdf.open(file) as pdf:
        linked = sum("/Annots" in page for page in pdf.pages)

    assert linked > 1


def test_the_same_guide_gives_the_same_bytes(written):
    language, file = written
    before = file.read_bytes()

    assert guiding.write(language, file.parent).read_bytes() == before
