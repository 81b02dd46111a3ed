"""What was checked, a line each: the sign of how it stands, the sentence, the article it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from committee_desk.models.meetings import Check
from committee_desk.models.table import Tone
from committee_desk.views.widgets import chip_text

ROLES = {Tone.DANGER: "wrong", Tone.WARNING: "caution"}


class CheckLines(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: tuple[Check, ...] = ()
        self._labels: list[QLabel] = []

    def show_checks(self, checks: Sequence[Check]) -> None:
        if tuple(checks) == self._shown:
            return
        self._shown = tuple(checks)
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = [self._line(check) for check in checks]
        for label in self._labels:
            self._column.addWidget(label)

    def _line(self, check: Check) -> QLabel:
        article = f" ({check.article})" if check.article else ""
        label = QLabel(f"{chip_text(check.words, check.tone)}{article}", self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", ROLES.get(check.tone, ""))
        return label
