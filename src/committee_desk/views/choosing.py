"""A field that holds several of a few: each a line with a box, set by Space.

offer(keys and names) ─► ManyField ─► value(): the keys whose boxes are set, in the order offered
                         OrderField ─► the same, in the order that Alt and the arrows give them
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

KEY = Qt.ItemDataRole.UserRole


class ManyField(QListWidget):
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._unknown: tuple[str, ...] = ()
        self.itemChanged.connect(lambda _item: self.edited.emit())

    def offer(self, facts: Iterable[tuple[str, str]]) -> None:
        """What may be chosen, by key and name; what is chosen stays."""
        chosen = self.value()
        self.blockSignals(True)
        self.clear()
        for key, name in facts:
            item = QListWidgetItem(name, self)
            item.setData(KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.set_value(chosen)

    def value(self) -> tuple[str, ...]:
        """The keys chosen; a key that is not offered any more is kept."""
        items = (self.item(row) for row in range(self.count()))
        chosen = (item.data(KEY) for item in items if item.checkState() == Qt.CheckState.Checked)
        return (*chosen, *self._unknown)

    def set_value(self, value: Sequence[str]) -> None:
        self.blockSignals(True)
        keys = set()
        for row in range(self.count()):
            item = self.item(row)
            keys.add(item.data(KEY))
            chosen = item.data(KEY) in value
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._unknown = tuple(key for key in value if key not in keys)
        self.blockSignals(False)

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and (item := self.currentItem()):
            self._toggle(item)
        else:
            super().keyPressEvent(event)

    def _toggle(self, item: QListWidgetItem) -> None:
        chosen = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if chosen else Qt.CheckState.Checked)


class OrderField(ManyField):
    """What is chosen stands first; Alt and the arrows move a line."""

    def set_value(self, value: Sequence[str]) -> None:
        self.blockSignals(True)
        for place, key in enumerate(value):
            rows = (row for row in range(self.count()) if self.item(row).data(KEY) == key)
            if (row := next(rows, None)) is not None:
                self.insertItem(place, self.takeItem(row))
        self.blockSignals(False)
        super().set_value(value)

    def step(self, by: int) -> None:
        """Move the current line up (-1) or down (1)."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + by < self.count():
            self.blockSignals(True)
            self.insertItem(row + by, self.takeItem(row))
            self.setCurrentRow(row + by)
            self.blockSignals(False)
            self.edited.emit()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step(step)
        else:
            super().keyPressEvent(event)
