"""The lines that the forms of a selection hold: criteria and shares, candidates, departments.

Part · Candidate · DepartmentLine ─► LinesField with the columns and the facts of each
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from committee_desk.domain.kinds.department_awards import DepartmentLine
from committee_desk.domain.kinds.selection import Candidate, Selection
from committee_desk.domain.kinds.selection_criteria import NO_TERMS, Part, Terms
from committee_desk.models import selection_lines
from committee_desk.models.table import Column
from committee_desk.views.lines_field import LinesField
from committee_desk.views.widgets import say


class PartLines(LinesField[Part]):
    """Criteria, or shares of the judging, each with its weight."""

    FACTS: ClassVar[str] = "part_lines"
    LINE: ClassVar[type] = Part

    def columns(self) -> Sequence[Column[Part]]:
        return selection_lines.part_columns()

    def empty(self) -> str:
        return self.tr("Nothing yet. Add each with what it weighs of a hundred.")

    def told(self, lines: Sequence[Part]) -> str:
        return selection_lines.parts_told(lines)


class CandidateLines(LinesField[Candidate]):
    """The candidates, and how they come out by the shares that the selection stands on."""

    FACTS: ClassVar[str] = "candidate"
    LINE: ClassVar[type] = Candidate
    _terms = NO_TERMS

    def columns(self) -> Sequence[Column[Candidate]]:
        return selection_lines.candidate_columns()

    def empty(self) -> str:
        return self.tr("Nobody stands for selection yet. Add each with what was done.")

    def told(self, lines: Sequence[Candidate]) -> str:
        return selection_lines.candidates_told(lines, self._terms)

    def stand_by(self, whole: object) -> None:
        if isinstance(whole, Selection):
            self._terms = whole.terms
            say(self.said, self.told(self._lines) if self._lines else "")


class DepartmentLines(LinesField[DepartmentLine]):
    """Departments with their points, and what those awarded are given."""

    FACTS: ClassVar[str] = "department_line"
    LINE: ClassVar[type] = DepartmentLine

    def columns(self) -> Sequence[Column[DepartmentLine]]:
        return selection_lines.department_columns()

    def empty(self) -> str:
        return self.tr("No department yet. Add each with its points.")

    def told(self, lines: Sequence[DepartmentLine]) -> str:
        return selection_lines.departments_told(lines)


class TermsLabel(QLabel):
    """On which criteria a selection stands; told, and not edited."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hint")
        self.setWordWrap(True)
        self._terms = NO_TERMS

    def value(self) -> Terms:
        return self._terms

    def set_value(self, value: Terms) -> None:
        self._terms = value
        self.setText(selection_lines.terms_told(value))
