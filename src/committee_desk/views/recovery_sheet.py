"""The recovery key on a sheet that is folded twice and sealed: what it is outside, the key inside.

key, body ─► print_sheet ─► the printer's dialog ─► paint ─► a page in three parts
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPen
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from committee_desk.frozen import frozen
from committee_desk.views import theme

translate = QCoreApplication.translate

PARTS = 3
GROUPS = 5  # in a line, so that it can be read aloud
Align = Qt.AlignmentFlag


@frozen
class Sheet:
    key: str = field(repr=False)
    body: str
    folder: str
    day: str


def lines(key: str) -> str:
    """The key four letters at a time, in lines that can be read aloud."""
    groups = key.split("-")
    return "\n".join("-".join(groups[at : at + GROUPS]) for at in range(0, len(groups), GROUPS))


def print_sheet(parent: QWidget, sheet: Sheet, then: Callable[[], object]) -> None:
    """Ask for a printer; `then` when the sheet has gone to it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(True)

    def do() -> None:
        paint(printer, sheet)
        then()

    dialog.accepted.connect(do)
    dialog.show()


def paint(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """One page: what it is, the key, what to do with it; dotted lines where it is folded."""
    painter = QPainter(device)
    page = QRectF(painter.viewport())
    part = page.height() / PARTS
    margin = page.width() / 14
    for place, words in enumerate(_parts(sheet)):
        room = QRectF(margin, place * part, page.width() - 2 * margin, part).adjusted(0, margin, 0, -margin)
        _paint_part(painter, room, words, larger=place == 1)
    painter.setPen(QPen(Qt.GlobalColor.gray, max(page.width() / 1200, 1), Qt.PenStyle.DotLine))
    for fold in range(1, PARTS):
        painter.drawLine(0, round(fold * part), round(page.width()), round(fold * part))
    painter.end()


def _parts(sheet: Sheet) -> Sequence[Sequence[str]]:
    outside = (
        translate("recovery", "Sealed: recovery key of a desk"),
        sheet.body,
        sheet.folder,
        translate("recovery", "Printed {day}").format(day=sheet.day),
        translate("recovery", "Sealed by ____________   on ____________"),
    )
    inside = (translate("recovery", "Recovery key"), lines(sheet.key))
    below = (
        translate("recovery", "Whoever has this key opens the desk without its passphrase."),
        translate(
            "recovery", "Fold at both lines, the key inside. Put it into an envelope and sign its flap."
        ),
        translate("recovery", "Keep it in a safe, apart from the computer and from its backups."),
    )
    return outside, inside, below


def _paint_part(painter: QPainter, room: QRectF, words: Sequence[str], *, larger: bool) -> None:
    font = theme.text_font()
    font.setPointSizeF(15 if larger else 12)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(
        room, Align.AlignHCenter | Align.AlignVCenter | Qt.TextFlag.TextWordWrap, "\n\n".join(words)
    )
