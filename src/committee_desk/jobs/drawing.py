"""Draw pages of papers as pixels, for a window and for a printer.

    PDF bytes, place of the page ─► pdfium, with the stamps of the signatures ─► Page
    what somebody handed in      ─► the same in a cell ─► numbers and pixels, looked over ─► Page

pdfium has one state for the whole program, so pages are drawn one at a time, whoever asks.
"""

from __future__ import annotations

from dataclasses import field, fields
from threading import Lock
from typing import TYPE_CHECKING

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.confining import Cell, Escaped, Reply

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

ONE_AT_A_TIME = Lock()
POINTS = 72
MOST = 6000  # pixels; a page wider than that is no paper of ours


class NotDrawn(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The page cannot be drawn.")
    advice = QT_TRANSLATE_NOOP("errors", "Save a copy and open it in another program; verify the file first.")


@frozen
class Page:
    """One page as 32-bit pixels (blue, green, red, nothing), `stride` bytes a line; places count from 0."""

    place: int
    count: int
    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)


def page(content: bytes, place: int, width: int) -> Page:
    """The page, so many pixels wide; the last one where there are fewer."""
    return _drawn(content, place, width=width)


def apart(cell: Cell, content: bytes, place: int, width: int) -> Page:
    """The same of a file that somebody handed in: whatever it does, it does in the cell."""
    try:
        numbers, pixels = cell.ask(_told, content, place, width)
        page = Page(**numbers, pixels=pixels)
        whole = page.stride * page.height == len(pixels) and 0 < page.width * 4 <= page.stride
    except (Escaped, TypeError) as error:
        raise NotDrawn from error
    # Qt would read pixels that are not there.
    if not whole or not 0 <= page.place < page.count:
        raise NotDrawn
    return page


def _told(content: bytes, place: int, width: int) -> Reply:
    """In the cell: the page as numbers and bytes."""
    drawn = page(content, place, width)
    numbers = {one.name: getattr(drawn, one.name) for one in fields(drawn) if one.name != "pixels"}
    return numbers, drawn.pixels


def printed(content: bytes, place: int, dots: int) -> Page:
    """The page with so many dots to the inch."""
    return _drawn(content, place, dots=dots)


def _drawn(content: bytes, place: int, *, width: int = 0, dots: int = 0) -> Page:
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 -- slow import

    with ONE_AT_A_TIME:
        try:
            document = PdfDocument(content)
            try:
                return _pixels(document, place, width, dots)
            finally:
                document.close()
        except PdfiumError as error:
            raise NotDrawn from error


def _pixels(document: PdfDocument, place: int, width: int, dots: int) -> Page:
    # Without this the stamps of signatures, which are fields of a form, would be left out.
    document.init_forms()
    count = len(document)
    place = min(place, count - 1)
    sheet = document[place]
    scale = dots / POINTS if dots else min(width, MOST) / sheet.get_width()
    bitmap = sheet.render(scale=scale, prefer_bgrx=True)
    return Page(place, count, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
