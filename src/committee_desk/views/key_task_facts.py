"""The form of what may be corrected of a key task."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from committee_desk.views import forms


class KeyTaskFacts(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("key_task_facts", self)
