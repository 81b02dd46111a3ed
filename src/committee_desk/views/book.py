"""The meeting book: for whom it is made, what will be missing from it, and how that reader will see it.

a reader chosen ─► what is left out, how many pages ─┬─► a file, where the secretary says
                                                     ├─► one for every member, into a folder
                                                     └─► as the member sees it, page by page
beside it, until the meeting begins: the script that the chair reads it from
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QWidget

from committee_desk.acts.door import Door
from committee_desk.domain.book import EVERYTHING, Extent, Look, Reader
from committee_desk.jobs import binding
from committee_desk.jobs.binding import Written
from committee_desk.models import book
from committee_desk.models.desk import Desk
from committee_desk.models.meetings import About
from committee_desk.models.pages import Shown
from committee_desk.views import binder, choosing_files, forms, printouts
from committee_desk.views.check_lines import CheckLines
from committee_desk.views.flow import Flow
from committee_desk.views.preview import PreviewPanel
from committee_desk.views.widgets import ElidedLabel, say


class BookPanel(QWidget):
    making: QFrame
    reader: QComboBox
    extent: QLabel
    why_no_book: QLabel
    book_deeds: QWidget
    missing: CheckLines
    looking: QFrame
    leave_looking: QPushButton
    whose: ElidedLabel
    pages: PreviewPanel

    looked = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("book", self)
        self._desk = desk
        self._about: About | None = None
        self._looks: dict[str, Look] = {}
        self._asked = 0  # only the answer to the last question is shown
        self.make = QPushButton(self.tr("Make the book …  Ctrl+Enter"))
        self.look = QPushButton(self.tr("As the reader will see it"))
        self.make_each = QPushButton(self.tr("One for every member …"))
        self.make.setProperty("role", "primary")
        flow = Flow(self.book_deeds)
        self.make_script = QPushButton(self.tr("The chair's script …"))
        for lesser in (self.look, self.make_each, self.make_script):
            lesser.setProperty("extent", "small")
        for button in (self.make, self.look, self.make_each, self.make_script):
            flow.addWidget(button)
        self.pages.serve(desk)
        self._connect()

    def show_meeting(self, about: About) -> None:
        """Another meeting, or what has become of the same one."""
        other = self._about is None or self._about.meeting.id != about.meeting.id
        self._about = about
        if other:
            self.reader.clear()
            self.close_layer()
        binder.offer(self.reader, book.readers(about))
        self.reader.setCurrentIndex(max(self.reader.currentIndex(), 0))
        self._turn()

    def close_layer(self) -> bool:
        """From the pages back to where a book is made."""
        if self.looking.isHidden():
            return False
        self._show_pages(None)
        return True

    @property
    def _reader(self) -> Reader:
        found = self.reader.currentData()
        return found if isinstance(found, Reader) else EVERYTHING

    @Slot()
    def _turn(self) -> None:
        """What this reader will not find, and how long the book will be."""
        about = self._about
        if about is None:
            return
        why = book.why_not(about, self._reader)
        say(self.why_no_book, why)
        self.missing.show_checks(book.lines(about, self._reader, self._looks))
        say(self.extent, "")
        self._asked += 1
        if not why and self.isVisible():
            self._foresee(about)
        self._weigh()

    def _foresee(self, about: About) -> None:
        """Open what was not opened yet, then lay the book out with empty sheets."""
        say(self.extent, book.looking_words())
        id, reader, known = about.meeting.id, self._reader, dict(self._looks)

        def read(door: Door) -> tuple[dict[str, Look], Extent]:
            looks = binding.look_through(door, id, known)
            return looks, door.ask(binding.foresee, id, reader, looks)

        self._desk.fetch(read, partial(self._foreseen, self._asked))

    def _foreseen(self, asked: int, found: tuple[dict[str, Look], Extent]) -> None:
        looks, extent = found
        self._looks |= looks
        if asked == self._asked and self._about is not None:
            say(self.extent, book.extent_words(extent))
            self.missing.show_checks(book.lines(self._about, self._reader, self._looks))

    @Slot()
    def _weigh(self) -> None:
        ready = self._about is not None and self.why_no_book.isHidden() and not self._desk.is_busy
        for button in (self.make, self.look):
            button.setEnabled(ready)
        self.make_each.setEnabled(ready and bool(self._about and self._about.meeting.designated))
        prepared = self._about is not None and book.has_script(self._about)
        self.make_script.setEnabled(prepared and not self._desk.is_busy)

    # Deeds

    @Slot()
    def finish(self) -> None:
        """Ask where the book is to be written."""
        if self._about is None or not self.make.isEnabled():
            return
        name = binding.file_name(self._about.record, self._reader)
        choosing_files.new(self, self.tr("Make the book"), self.write, name, suffix="pdf")

    def write(self, file: Path) -> None:
        """The book of this reader into this file."""
        if self._about is not None:
            job = partial(binding.bind, meeting=self._about.meeting.id, reader=self._reader, file=file)
            self._desk.run(job, self._written)

    def _written(self, written: Written) -> None:
        self._desk.tell(book.written_words(written))

    @Slot()
    def _ask_folder(self) -> None:
        choosing_files.folder(self, self.tr("A folder for the books"), self.write_each)

    @Slot()
    def _ask_script(self) -> None:
        if self._about is not None:
            printouts.ask_for_script(self, self._desk, self._about.meeting)

    def write_each(self, folder: Path) -> None:
        """The book of every member into a file of its own."""
        if self._about is not None:
            job = partial(binding.bind_each, meeting=self._about.meeting.id, folder=folder)
            self._desk.run(job, self._all_written)

    def _all_written(self, written: tuple[Written, ...]) -> None:
        self._desk.tell(book.all_written_words(written))

    @Slot()
    def _look(self) -> None:
        if self._about is not None:
            whose = self.reader.currentText()
            job = partial(book.look, meeting=self._about.meeting.id, reader=self._reader, whose=whose)
            self._desk.run(job, self._show_pages)

    def _show_pages(self, shown: Shown | None) -> None:
        self.making.setVisible(shown is None)
        self.looking.setVisible(shown is not None)
        self.looked.emit(shown is not None)
        self.whose.setText(shown.title if shown else "")
        self.pages.show_paper(shown)
        (self.pages.area if shown else self.reader).setFocus()

    def _connect(self) -> None:
        self.looking.hide()
        self.reader.activated.connect(self._turn)
        self.make.clicked.connect(self.finish)
        self.look.clicked.connect(self._look)
        self.make_each.clicked.connect(self._ask_folder)
        self.make_script.clicked.connect(self._ask_script)
        self.leave_looking.clicked.connect(self.close_layer)
        self._desk.busy.connect(self._weigh)

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.extent.isHidden():
            self._turn()
