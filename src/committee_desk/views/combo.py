"""A box to choose from that says where its words are cut short.

too little room ─► the beginning and “…”, where Qt would cut through a letter
as wide as its words ─► a little wider, since the sheet's edges are counted short where text is enlarged
nothing chosen yet ─► the words that ask for it
what is grave to change ─► an arrow opens the list, and nothing is chosen before Enter
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter

from committee_desk.views import theme

Key = Qt.Key
OPENING = (Key.Key_Up, Key.Key_Down, Key.Key_Space, Key.Key_Return, Key.Key_Enter)


class Combo(QComboBox):
    # Qt asks

    def showPopup(self) -> None:
        # Left to itself Qt draws the lines as those of a menu, which the sheet cannot mark.
        if not isinstance(self.itemDelegate(), QStyledItemDelegate):
            self.setItemDelegate(QStyledItemDelegate(self))
        super().showPopup()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents:
            return hint + QSize(theme.px(4), 0)
        return hint

    def minimumSizeHint(self) -> QSize:
        fits = self.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents
        return self.sizeHint() if fits and not self.minimumContentsLength() else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        words, cut = option.currentText, Qt.TextElideMode.ElideRight
        if self.currentIndex() < 0:
            words = self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(words, cut, field.width())
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class Deliberate(Combo):
    """A box that is never turned in passing: an arrow opens its list, a letter or the wheel does nothing."""

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING:
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
