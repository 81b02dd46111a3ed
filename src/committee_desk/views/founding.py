"""A new desk: whose it is, its passphrase, and then its recovery key, once.

    seven fields ─► founding(Founding) ─► app makes the desk ─► tell(key) ─► entering

Nobody goes on before they have said that the key is on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.views import binder, forms, theme
from committee_desk.views.alerts import Band


class PassphrasesDiffer(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same.")
    advice = QT_TRANSLATE_NOOP("errors", "Type both again; see whether the keyboard is set to Korean.")


class NameMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Your name is missing.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter it; everything you do bears it.")


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new desk needs."""

    folder: Path
    words: str = field(repr=False)
    body: str
    office: str
    maker: str
    rules: tuple[str, ...]


class FoundingView(QWidget):
    card: QFrame
    steps: QStackedWidget
    body: QLineEdit
    office: QLineEdit
    rules: QComboBox
    maker: QLineEdit
    folder: QLineEdit
    words: QLineEdit
    again: QLineEdit
    band: Band
    state: QLabel
    back: QPushButton
    make: QPushButton
    recovery: QLabel
    kept: QCheckBox
    print_key: QPushButton
    enter: QPushButton

    founding = Signal(Founding)
    leaving = Signal()
    entering = Signal()

    def __init__(
        self, folder: Path, packs: Sequence[tuple[tuple[str, ...], str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        forms.load("founding", self)
        self.card.setFixedWidth(theme.px(720))
        self.folder.setText(str(folder))
        binder.offer(self.rules, packs)
        self.rules.setCurrentIndex(0)
        self.enter.setEnabled(False)
        self.make.clicked.connect(self._make)
        self.back.clicked.connect(self.leaving)
        self.kept.toggled.connect(self.enter.setEnabled)
        self.enter.clicked.connect(self.entering)
        self.print_key.clicked.connect(self._print)
        self.body.setFocus()

    @Slot(DeskError)
    def refuse(self, error: DeskError) -> None:
        self.show_busy(False)
        self.band.refuse(error)

    def show_busy(self, busy: bool) -> None:
        self.state.setText(self.tr("Making the desk …") if busy else "")
        self.make.setEnabled(not busy)

    def tell(self, key: str) -> None:
        """Show the recovery key, four letters at a time, in lines that can be read aloud."""
        groups = key.split("-")
        lines = ["-".join(groups[at : at + 5]) for at in range(0, len(groups), 5)]
        self.recovery.setText("\n".join(lines))
        self.steps.setCurrentIndex(1)
        self.print_key.setFocus()

    @Slot()
    def _make(self) -> None:
        forms.commit_typing()
        try:
            founding = self._read()
        except DeskError as refusal:
            self.band.refuse(refusal)
            return
        self.band.clear()
        self.show_busy(True)
        self.founding.emit(founding)

    def _read(self) -> Founding:
        if not self.maker.text().strip():
            raise NameMissing
        if self.words.text() != self.again.text():
            raise PassphrasesDiffer
        return Founding(
            Path(self.folder.text().strip()).expanduser(),
            self.words.text(),
            self.body.text().strip(),
            self.office.text().strip(),
            self.maker.text().strip(),
            self.rules.currentData(),
        )

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.accepted.connect(lambda: self._print_on(printer))
        dialog.show()

    def _print_on(self, printer: QPrinter) -> None:
        painter = QPainter(printer)
        page = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
        words = [self.tr("Recovery key"), self.body.text(), self.folder.text(), "", self.recovery.text()]
        font = theme.text_font()
        font.setPointSizeF(14)
        painter.setFont(font)
        painter.drawText(page.adjusted(400, 400, -400, -400), Qt.AlignmentFlag.AlignLeft, "\n".join(words))
        painter.end()
