"""A layout that puts parts side by side and breaks into further lines where they do not fit, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from committee_desk.views import theme


class Flow(QLayout):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._widget = parent
        parent.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt asks

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        height = self._place(rect)
        # Not by height-for-width: boxes around it would then ask for the height of the narrowest case.
        if height != self._widget.height():
            self._widget.setFixedHeight(height)
            # The box around it is just being laid out, and would not hear of it.
            QTimer.singleShot(0, self._widget, self._widget.updateGeometry)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect) -> int:
        """Put every shown part in its place; gives back how high they come together."""
        gap = theme.px(8)
        left, top = rect.left(), rect.top()
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if line and left + size.width() > rect.right() + 1:
                left, top = rect.left(), _settle(line) + gap
                line = []
            line.append((item, QRect(QPoint(left, top), size)))
            left += size.width() + gap
        return _settle(line) - rect.top() if line else 0


def _settle(line: list[tuple[QLayoutItem, QRect]]) -> int:
    """Parts of unlike height stand with their middles on one line; gives back where the next line begins."""
    height = max(room.height() for _, room in line)
    for item, room in line:
        item.setGeometry(room.translated(0, (height - room.height()) // 2))
    return line[0][1].top() + height
