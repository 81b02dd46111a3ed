"""Printing at the window: what is seen is printed, the choice is remembered, a missing printer is said."""

from io import BytesIO

import pypdfium2
import pytest
from PySide6.QtCore import QRectF, QSettings, QSize, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter

from committee_desk.jobs import printing as jobs
from committee_desk.jobs.printing import NoSuchPages, NotPrinted, Order
from committee_desk.models import printing
from committee_desk.store import papers
from committee_desk.views.papers import PRINT, PapersView
from tests.views import issued
from tests.views.desks import in_front, settled


@pytest.fixture
def meeting():
    return issued.with_papers()


@pytest.fixture
def sent(monkeypatch):
    """What would have been printed, by a queue that takes everything."""
    found = []
    monkeypatch.setattr(jobs, "queues", lambda: ("현관", "회의실"))
    monkeypatch.setattr(jobs, "send", lambda *given: found.append(given))
    QSettings().clear()
    return found


def shown(qtbot, meeting):
    view = PapersView(issued.desk_of(meeting))
    in_front(qtbot, view)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.detail.currentIndex() == PRINT, timeout=20_000)
    settled(qtbot, view)
    return view


def latest(meeting):
    paper = meeting.door.ask(papers.numbered, "적극행정-2026-0005")
    return meeting.door.ask(papers.file, paper.latest)


def test_the_paper_itself_goes_to_the_queue(qtbot, meeting, sent):
    view = shown(qtbot, meeting)

    qtbot.keyClick(view.printing.printer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, view)

    assert sent == [(latest(meeting), "적극행정-2026-0005_minutes.pdf", Order("현관"), ())]


def test_the_choice_is_remembered(qtbot, meeting, sent):
    view = shown(qtbot, meeting)
    view.printing.printer.setCurrentIndex(1)
    view.printing.copies.setText("3")
    view.printing.duplex.setCurrentIndex(1)
    view.printing.do.click()
    settled(qtbot, view)

    again = shown(qtbot, meeting)

    assert printing.remembered() == Order("회의실", 3, both_sides=True)
    assert again.printing.printer.currentText() == "회의실"


def test_only_the_pages_asked_for_are_printed(qtbot, meeting, sent):
    view = shown(qtbot, meeting)
    view.printing.only.setFocus()

    qtbot.keyClicks(view.printing.only, "2-3")
    qtbot.keyClick(view.printing.only, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, view)

    assert [wanted for *_, wanted in sent] == [(1, 2)]
    assert shown(qtbot, meeting).printing.only.text() == ""


def test_pages_that_the_paper_lacks_are_refused_and_nothing_is_printed(qtbot, meeting, sent):
    view = shown(qtbot, meeting)
    view.printing.only.setText("2-99")

    with qtbot.waitSignal(view._desk.refused, timeout=20_000) as refused:
        view.printing.do.click()

    assert isinstance(refused.args[0], NoSuchPages)
    assert sent == []


def test_a_computer_without_a_printer_offers_a_copy(qtbot, meeting, sent, monkeypatch):
    monkeypatch.setattr(printing, "printers", lambda: ())

    view = shown(qtbot, meeting)

    assert view.printing.why.text().splitlines() == [
        "This computer has no printer.",
        "Save a copy instead, and print it where there is one.",
    ]
    assert [view.printing.do.isEnabled(), view.printing.save_copy.isEnabled()] == [False, True]
    assert view.printing.printer.currentText() == "No printer"


def test_a_printer_that_takes_no_files_gets_every_page_drawn(qtbot, meeting, tmp_path):
    printing.draw(latest(meeting), into(tmp_path / "out.pdf"))

    out = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    size = QPageSize(QPageSize.PageSizeId.A4).sizePoints()
    assert len(out) == len(pypdfium2.PdfDocument(latest(meeting)))
    assert [round(side) for side in out[0].get_size()] == [size.width(), size.height()]


def test_a_lying_page_is_drawn_on_a_lying_sheet(qapp, tmp_path):
    book, content = pypdfium2.PdfDocument.new(), BytesIO()
    for width, height in ((595, 842), (842, 595), (595, 842)):
        book.new_page(width, height)
    book.save(content)

    printing.draw(content.getvalue(), into(tmp_path / "out.pdf"))

    printing.draw(content.getvalue(), into(tmp_path / "second.pdf"), wanted=(1,))

    out, second = (pypdfium2.PdfDocument(tmp_path / name) for name in ("out.pdf", "second.pdf"))
    assert [page.get_width() > page.get_height() for page in out] == [False, True, False]
    assert [page.get_width() > page.get_height() for page in second] == [True]


def test_on_other_paper_a_page_is_made_smaller_and_not_drawn_out():
    letter = printing._fitted(QSize(2100, 2970), QRectF(0, 0, 2159, 2794))

    assert letter.width() / letter.height() == pytest.approx(2100 / 2970)
    assert (letter.top(), letter.bottom()) == (0, 2794)
    assert letter.left() == pytest.approx(2159 - letter.right())


def into(file):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_a_printer_that_cannot_be_reached_is_refused(meeting, tmp_path):
    with pytest.raises(NotPrinted):
        printing.draw(latest(meeting), into(tmp_path / "no" / "folder" / "out.pdf"))
