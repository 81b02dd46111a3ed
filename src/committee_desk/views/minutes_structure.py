"""What the minutes are made of: the course of the meeting, and the parts that the law requires of them.

a place in the course, a part ─► chosen(line) ─► the minutes go there
the line in hand ─► follow ─► its place is marked, and kept for coming back
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QSplitter, QWidget

from committee_desk.jobs.drafting import Draft
from committee_desk.models import minutes
from committee_desk.models.minutes import Line, Place, Required
from committee_desk.models.table import DeskRole, TableModel
from committee_desk.views import forms, theme
from committee_desk.views.minutes_lines import PartsDelegate, PlaceDelegate, furnish


class MinutesStructure(QSplitter):
    outline: QListView
    parts: QListView

    chosen = Signal(str)  # a line of the minutes, by its name
    entered = Signal()  # Enter leads on to that line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("minutes_structure", self)
        self._lines: Sequence[Line] = ()
        self._places: dict[str, str] = {}  # where one last was in each place of the outline
        self._outline = TableModel(minutes.outline_columns(), self.outline)
        self._parts = TableModel(minutes.part_columns(), self.parts)
        furnish(self.outline, self._outline, PlaceDelegate(self.outline))
        furnish(self.parts, self._parts, PartsDelegate(self.parts))
        self.setMinimumWidth(theme.px(150))
        self.setSizes([5000, 5000])
        self.outline.selectionModel().currentChanged.connect(lambda *_: self._choose_place())
        self.parts.selectionModel().currentChanged.connect(lambda *_: self._choose_part())
        for view in (self.outline, self.parts):
            view.activated.connect(lambda _index: self.entered.emit())

    def show_draft(self, draft: Draft, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._show(self.parts, self._parts, minutes.parts(draft))
        self._show(self.outline, self._outline, minutes.outline(draft))

    def _show(
        self, view: QListView, model: TableModel[Any], rows: Sequence[Required] | Sequence[Place]
    ) -> None:
        """The same one stays in hand; without one, the focus would choose the first and lead to it."""
        place = max(view.currentIndex().row(), 0)
        view.selectionModel().blockSignals(True)
        model.show(rows)
        view.setCurrentIndex(model.index(min(place, len(rows) - 1), 0))
        view.selectionModel().blockSignals(False)

    def follow(self, line: Line) -> None:
        """The outline shows where the line in hand stands, and keeps it for coming back."""
        place = minutes.place_of(line)
        if not place:
            return
        self._places[place] = line.id
        self.outline.selectionModel().blockSignals(True)
        self.outline.setCurrentIndex(self._outline.index(self._outline.place(place), 0))
        self.outline.selectionModel().blockSignals(False)
        self.outline.scrollTo(self.outline.currentIndex())  # it did not hear of it, so it stayed where it was
        self.outline.viewport().update()

    def _choose_place(self) -> None:
        """To where one last was in this place, else to its beginning."""
        index = self.outline.currentIndex()
        if index.isValid():
            place: Place = index.data(DeskRole.ROW)
            kept = self._places.get(place.id, "")
            there = any(line.id == kept for line in self._lines)
            self.chosen.emit(kept if there else place.line)

    def _choose_part(self) -> None:
        index = self.parts.currentIndex()
        if index.isValid():
            part: Required = index.data(DeskRole.ROW)
            self.chosen.emit(minutes.heading_of(self._lines, part.section))
