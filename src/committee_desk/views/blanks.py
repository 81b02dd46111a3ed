"""Blank forms: the list of them, how the chosen one looks, and the way to the printer or a folder.

models.blanks.lines ─► list ─► PreviewPanel ─► printed · saved as a file
a matter ─► the same, filled with what was entered
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QWidget

from committee_desk.domain.ids import MatterId
from committee_desk.jobs import blanks as jobs
from committee_desk.models import blanks, dates
from committee_desk.models.desk import Desk
from committee_desk.models.pages import Shown
from committee_desk.views import choosing_files, forms, lists, theme
from committee_desk.views.flow import Flow
from committee_desk.views.preview import PreviewPanel


class BlanksPanel(QWidget):
    table: QTableView
    hint: QLabel
    form_deeds: QWidget
    print_form: QPushButton
    save_form: QPushButton
    save_all: QPushButton
    leave: QPushButton
    preview: PreviewPanel

    printed = Signal(object)  # Shown
    saved = Signal(object, object)  # Shown, Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("blanks", self)
        flow = Flow(self.form_deeds)
        self.table.setMinimumHeight(theme.px(104))
        for button in (self.print_form, self.save_form, self.save_all, self.leave):
            flow.addWidget(button)

    def serve(self, desk: Desk) -> None:
        """Whose forms they are; once, after the form is made."""
        self._desk = desk
        self.preview.serve(desk)
        self._refresh = lists.show(
            self.table,
            blanks.columns(),
            lambda session: jobs.lines(session, self._today()),
            desk,
            {"rules"},
            empty=self.tr("The rules of this desk speak of nothing that has a form."),
        )
        lists.on_choice(self.table, self._draw)
        lists.on_open(self.table, self.finish)
        self.print_form.clicked.connect(self.finish)
        self.save_form.clicked.connect(self._save)
        self.save_all.clicked.connect(self._save_all)

    def start(self, matter: MatterId | None = None) -> None:
        """From the first form, or at that of a matter with what was entered."""
        self._refresh()
        lists.choose_first(self.table)
        if matter is not None:
            self._desk.fetch(lambda door: blanks.filled(door, matter, self._today()), self.preview.show_paper)
        self.table.setFocus()

    @Slot()
    def finish(self) -> None:
        """To the printer."""
        if self.preview.shown is not None:
            self.printed.emit(self.preview.shown)

    @Slot()
    def _draw(self) -> None:
        line = lists.chosen(self.table)
        if line is not None:
            on = self._today()
            self._desk.fetch(lambda door: blanks.shown(door, line.id, line.title, on), self._show)

    def _show(self, shown: Shown) -> None:
        self.preview.show_paper(shown)

    @Slot()
    def _save(self) -> None:
        shown = self.preview.shown
        if shown is not None:
            choosing_files.new(self, self.tr("Save the form"), partial(self.saved.emit, shown), shown.name)

    @Slot()
    def _save_all(self) -> None:
        choosing_files.folder(self, self.tr("Save all forms in"), self.save_into)

    def save_into(self, folder: Path) -> None:
        """Every form as a file of its own."""
        said = self.tr("Forms saved in {folder}: {count}")
        self._desk.fetch(
            lambda door: jobs.write(door, folder, (), self._today()),
            lambda files: self._desk.tell(said.format(count=len(files), folder=folder.name)),
        )

    def _today(self) -> date:
        return dates.day_of(self._desk.now())
