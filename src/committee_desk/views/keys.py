"""The keys that work on this screen, on F1; F1 again leads on to the user guide, and Esc closes them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from committee_desk.views import theme


class KeysPanel(QFrame):
    """Lies over the screens; made anew each time, since every screen has its own keys."""

    def __init__(self, title: str, keys: Sequence[tuple[str, str]], over: QWidget) -> None:
        super().__init__(over)
        self._before = QApplication.focusWidget()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(16))
        column.addLayout(self._heading(title))
        column.addLayout(self._table(keys))
        self.adjustSize()
        self.resize(self.size().boundedTo(over.size()))
        self.move(over.rect().center() - self.rect().center())
        self.show()
        self.raise_()
        self.close_button.setFocus()

    @Slot()
    def leave(self) -> None:
        """Go, and give the focus back to what had it."""
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.setParent(None)
        self.deleteLater()

    def _heading(self, title: str) -> QHBoxLayout:
        name = QLabel(title, self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "section")
        self.close_button = QPushButton(self.tr("Close  Esc"), self)
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout()
        self.guide_button = QPushButton(self.tr("User guide  F1"), self)
        row.addWidget(name, 1)
        row.addWidget(self.guide_button)
        row.addWidget(self.close_button)
        return row

    def _table(self, keys: Sequence[tuple[str, str]]) -> QGridLayout:
        """Two columns of keys, so that a long list stays on a small screen."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        rows = (len(keys) + 1) // 2
        for place, (key, deed) in enumerate(keys):
            at, column = place % rows, place // rows * 2
            grid.addWidget(self._words(key, "strong"), at, column)
            grid.addWidget(self._words(deed, ""), at, column + 1)
        grid.setColumnMinimumWidth(1, theme.px(240))
        return grid

    def _words(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label
