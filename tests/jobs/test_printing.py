"""Papers go to the printer as they are: every page, with words that can still be read as words."""

import io

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from committee_desk.jobs import drawing, issuing, printing
from committee_desk.jobs.printing import NoSuchPages, NotPrinted, Order
from committee_desk.models import pages
from tests import cups
from tests.jobs.holding import EVENING, held

COARSE = 40  # px; half a dot more or less at the edge of a letter does not count
needs_printer = pytest.mark.skipif(bool(cups.missing()), reason=cups.missing() or "there is one")


@pytest.fixture(scope="module")
def closed(tmp_path_factory):
    return held(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def printer():
    with cups.running() as queue:
        yield queue


def issued(closed, kind, matter=None):
    paper = issuing.issue(closed.door, closed.meeting, kind, matter, **EVENING).result
    return paper, issuing.content(closed.door, paper.id)


def words(content):
    """The text of each page; the printer's own language loses the names of Korean letters, not of others."""
    document = pypdfium2.PdfDocument(io.BytesIO(content))
    return [page.get_textpage().get_text_bounded() for page in document]


def unlike(one, other, place):
    """How far two pictures of a page are apart, from 0 for the same to 1 for black against white."""
    grey = [_grey(content, place) for content in (one, other)]
    return sum(abs(left - right) for left, right in zip(*grey, strict=True)) / (255 * len(grey[0]))


def _grey(content, place):
    whole = pages.image(drawing.page(content, place, 800))
    small = whole.scaled(COARSE, 2 * COARSE, mode=Qt.TransformationMode.SmoothTransformation)
    return bytes(small.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


@needs_printer
def test_the_printer_is_found(printer):
    assert printing.queues() == (printer.name,)


@needs_printer
def test_minutes_come_out_of_the_printer_page_by_page(closed, printer):
    _paper, content = issued(closed, "minutes")

    printing.send(content, "회의록.pdf", Order(printer.name))
    out = printer.result()

    assert [text[-3:] for text in words(out)] == ["1/5", "2/5", "3/5", "4/5", "5/5"]
    assert max(unlike(content, out, place) for place in range(5)) < 0.03


@needs_printer
def test_a_decision_comes_out_with_its_number_and_its_code(closed, printer):
    paper, content = issued(closed, "decision", closed.matters[1])

    printing.send(content, "결과서.pdf", Order(printer.name, both_sides=True))
    out = printer.result()

    assert [text.count(paper.code) for text in words(out)] == [1, 1]
    assert max(unlike(content, out, place) for place in range(2)) < 0.03


@pytest.mark.parametrize(
    ("words", "places"),
    [("", ()), ("2", (1,)), ("1-3, 5", (0, 1, 2, 4)), ("５ 1 ~ 2", (0, 1, 4)), (" 3,3, ", (2,))],
)
def test_pages_are_named_as_people_write_them(words, places):
    assert printing.places(words, 5) == places


@pytest.mark.parametrize("words", ["0", "6", "3-2", "1-", "-2", "둘", "1-99999999"])
def test_pages_that_a_paper_lacks_are_refused(words):
    with pytest.raises(NoSuchPages):
        printing.places(words, 5)


@needs_printer
def test_only_some_pages_come_out_of_the_printer(closed, printer):
    paper, content = issued(closed, "minutes")

    printing.send(content, paper.title, Order(printer.name), (1,))

    assert len(words(printer.result())) == 1


@needs_printer
def test_a_printer_that_is_not_there_is_named(printer):
    with pytest.raises(NotPrinted) as refused:
        printing.send(b"%PDF-1.7", "없음.pdf", Order("Nirgends"))

    assert refused.value.facts["printer"] == "Nirgends"


def test_a_computer_without_printing_has_no_queues(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")

    assert printing.queues() == ()
