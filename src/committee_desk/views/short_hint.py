"""What an empty search field says: its words and its key; where there is no room for both, its words.

Search  Ctrl+F ─► a field that becomes narrower ─► Search, and never less
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from committee_desk.views.offers import BETWEEN

CURSOR = 6  # px that Qt keeps free beside the words of a field, with some to spare
CHANGES = {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange}


def mind(within: QWidget) -> None:
    for field in within.findChildren(QLineEdit):
        if BETWEEN in field.placeholderText():
            ShortHint(field)


class ShortHint(QObject):
    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field, self._whole = field, field.placeholderText()
        field.installEventFilter(self)

    def _fit(self) -> None:
        field, words = self._field, self._whole.partition(BETWEEN)[0]
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        inside = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
        beside, advance = field.width() - inside.width() + CURSOR, field.fontMetrics().horizontalAdvance
        field.setMinimumWidth(advance(words) + beside)
        field.setPlaceholderText(self._whole if advance(self._whole) + beside <= field.width() else words)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in CHANGES:
            self._fit()
        return False
