"""Print a paper: the printers there are, what was asked of them last, and the way to each.

    a CUPS queue ─► jobs.printing.send, the file itself
    any other printer ─► pages drawn at 300 dots to the inch, stamps included ─► QPrinter

The choice is remembered on this laptop, not on the desk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QMarginsF,
    QPointF,
    QRectF,
    QSettings,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs import drawing, printing
from committee_desk.jobs.printing import NotPrinted, Order
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.models import pages
from committee_desk.models.pages import Shown

translate = QCoreApplication.translate
DOTS = 300  # to the inch; more only makes the file larger
PRINTING = QT_TRANSLATE_NOOP("jobs", "Printing")


@frozen
class Printer:
    """A printer by its name; `takes_files`: the PDF itself can be sent there."""

    name: str
    takes_files: bool


def printers() -> tuple[Printer, ...]:
    """Every printer of this computer, each by the better way."""
    queues = printing.queues()
    others = [info.printerName() for info in QPrinterInfo.availablePrinters()]
    drawn = (Printer(name, False) for name in others if name not in queues)
    return (*(Printer(name, True) for name in queues), *drawn)


def sides() -> list[tuple[bool, str]]:
    return [(False, translate("printing", "One side")), (True, translate("printing", "Both sides"))]


def remembered() -> Order:
    """What was printed with last."""
    kept = QSettings()
    return Order(
        str(kept.value("printing/printer", "")),
        int(str(kept.value("printing/copies", 1))),
        str(kept.value("printing/both_sides", "false")) == "true",
    )


def remember(order: Order) -> None:
    kept: Mapping[str, object] = {
        "printer": order.printer,
        "copies": order.copies,
        "both_sides": "true" if order.both_sides else "false",
    }
    for name, value in kept.items():
        QSettings().setValue(f"printing/{name}", value)


def carry_out(
    door: Door,
    shown: Shown,
    printer: Printer,
    order: Order,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Order]:
    """The paper to the printer; nothing on the desk changes."""
    count = drawing.page(shown.content, 0, 1).count if order.pages.strip() else 0
    wanted = printing.places(order.pages, count)
    if printer.takes_files:
        printing.send(shown.content, shown.name, order, wanted)
    else:
        draw(shown.content, _printer(shown, order), progress, wanted)
    return Done(order, frozenset())


def _printer(shown: Shown, order: Order) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(order.printer)
    printer.setDocName(shown.name)
    printer.setCopyCount(order.copies)
    both = QPrinter.DuplexMode.DuplexLongSide
    printer.setDuplex(both if order.both_sides else QPrinter.DuplexMode.DuplexNone)
    return printer


def draw(content: bytes, printer: QPrinter, progress: Progress = SILENT, wanted: Sequence[int] = ()) -> None:
    """Pages over the whole sheet, since their margins are drawn already; lying ones on lying sheets."""
    sheet = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    printer.setFullPage(True)
    printer.setPageLayout(sheet)
    painter = QPainter()
    try:
        places = wanted or range(drawing.page(content, 0, 1).count)
        for done, place in enumerate(places, start=1):
            keep_on(progress)
            page = drawing.printed(content, place, DOTS)
            image = pages.image(page)
            printer.setPageOrientation(_lying(image.size()))
            if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
                reason = translate("printing", "it cannot be reached")
                raise NotPrinted(printer=printer.printerName(), reason=reason)
            painter.drawImage(
                _fitted(image.size(), QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))), image
            )
            progress(done, len(places), PRINTING)
    finally:
        painter.end()


def _lying(size: QSize) -> QPageLayout.Orientation:
    lies = size.width() > size.height()
    return QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait


def _fitted(size: QSize, sheet: QRectF) -> QRectF:
    """Where a page comes to stand: as large as the sheet lets it be, in the middle, and never drawn out.

    A printer without A4 keeps the paper it has.
    """
    grown = QSizeF(size).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(sheet.center() - QPointF(grown.width() / 2, grown.height() / 2), grown)
