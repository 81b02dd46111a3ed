"""Print a paper: its pages as they will come out, the printer, how many, on one side or both.

    Shown ─► PreviewPanel
    printer, copies, sides, pages ─► models.printing.carry_out in the worker

Without a printer a sentence says so, and a copy can be saved.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.jobs.printing import NoPrinter, Order
from committee_desk.models import printing
from committee_desk.models.desk import Desk
from committee_desk.models.pages import Shown
from committee_desk.models.printing import Printer
from committee_desk.views import alerts, binder, forms, theme
from committee_desk.views.fields import NumberField
from committee_desk.views.preview import PreviewPanel

MOST = 99


class PrintingPanel(QWidget):
    leave: QPushButton
    printer: QComboBox
    copies: NumberField
    duplex: QComboBox
    only: QLineEdit
    why: QLabel
    do: QPushButton
    save_copy: QPushButton
    pages: PreviewPanel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("printing", self)
        self._printers: dict[str, Printer] = {}
        self.copies.set_limits(1, MOST)
        self.copies.setMaximumWidth(theme.px(52))
        self.only.setMinimumWidth(theme.px(86))
        self.only.setMaximumWidth(theme.px(150))

    def serve(self, desk: Desk) -> None:
        """Whose papers they are; once, after the form is made."""
        self._desk = desk
        self.pages.serve(desk)
        self.do.clicked.connect(self.finish)
        self.copies.edited.connect(self._weigh)
        desk.busy.connect(self._weigh)

    def show_paper(self, shown: Shown) -> None:
        """Look at the paper, and ask which printers there are."""
        self.pages.show_paper(shown)
        self.only.clear()
        last = printing.remembered()
        binder.offer(self.duplex, printing.sides())
        self.duplex.setCurrentIndex(int(last.both_sides))
        self.duplex.setMinimumWidth(self.duplex.sizeHint().width())
        self.copies.set_value(last.copies)
        self._offer(())
        self._desk.fetch(lambda _door: printing.printers(), self._offer)

    @Slot()
    def finish(self) -> None:
        """Print it, and remember how."""
        forms.commit_typing()
        shown, printer = self.pages.shown, self._printers.get(self.printer.currentData())
        if shown is None or printer is None or not self.do.isEnabled():
            return
        with self._desk.refusing():
            copies, both = self.copies.value() or 1, bool(self.duplex.currentData())
            order = Order(printer.name, copies, both, self.only.text().strip())
            printing.remember(order)
            job = partial(printing.carry_out, shown=shown, printer=printer, order=order)
            self._desk.run(job, self._printed)

    def _printed(self, order: Order) -> None:
        self._desk.tell(self.tr("Sent to {printer}.").format(printer=order.printer))

    def _offer(self, found: tuple[Printer, ...]) -> None:
        self._printers = {one.name: one for one in found}
        binder.offer(self.printer, [(name, name) for name in self._printers] or [("", self.tr("No printer"))])
        last = self.printer.findData(printing.remembered().printer)
        self.printer.setCurrentIndex(max(last, 0))
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        none = not self._printers
        self.why.setText("\n".join(alerts.said(NoPrinter())) if none else "")
        self.why.setVisible(none)
        self.do.setEnabled(not none and not self._desk.is_busy)
