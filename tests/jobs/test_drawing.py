"""A file that somebody handed in is drawn in a cell: whatever it does there, the program goes on."""

import os
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from committee_desk.jobs import drawing
from committee_desk.jobs.confining import Cell
from committee_desk.jobs.drawing import NotDrawn

WHOLE = {"place": 0, "count": 1, "width": 2, "height": 2, "stride": 8}


@pytest.fixture
def cell():
    with Cell(patience=5) as cell:
        yield cell


def pdf(pages=2):
    file = BytesIO()
    canvas = Canvas(file, pagesize=(200, 100), invariant=1)
    for number in range(pages):
        canvas.drawString(20, 50, f"page {number}")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


class Lying:
    """A cell out of which something speaks that is not the drawing."""

    def __init__(self, numbers, pixels):
        self._answer = numbers, pixels

    def ask(self, work, *facts):
        return self._answer


def ends_at_once(content, place, width):
    os._exit(3)


def test_a_page_is_the_same_as_if_it_were_drawn_here(cell):
    content = pdf()

    assert drawing.apart(cell, content, 1, 400) == drawing.page(content, 1, 400)


def test_a_file_that_is_no_pdf_is_refused_and_the_next_is_drawn(cell):
    with pytest.raises(NotDrawn):
        drawing.apart(cell, b"%PDF-1.7 nothing of the kind", 0, 400)

    assert drawing.apart(cell, pdf(), 0, 400).count == 2


def test_a_file_that_brings_the_drawing_down_takes_nothing_else_with_it(cell, monkeypatch):
    monkeypatch.setattr(drawing, "_told", ends_at_once)

    with pytest.raises(NotDrawn):
        drawing.apart(cell, pdf(), 0, 400)


@pytest.mark.parametrize(
    ("numbers", "pixels"),
    [
        (WHOLE | {"height": 2000}, bytes(16)),
        (WHOLE | {"width": 200}, bytes(16)),
        (WHOLE | {"width": 0, "stride": 0, "height": 9}, b""),
        (WHOLE | {"width": "2"}, bytes(16)),
        (WHOLE | {"place": 7}, bytes(16)),
        (WHOLE | {"more": 1}, bytes(16)),
        ({}, bytes(16)),
        ([], bytes(16)),
    ],
)
def test_pixels_that_do_not_make_a_page_are_refused(numbers, pixels):
    with pytest.raises(NotDrawn):
        drawing.apart(Lying(numbers, pixels), pdf(), 0, 400)
