"""A field that holds several of a few: each a line with a box, set by Space, all of them by Ctrl+A.

offer(keys and names) ─► ManyField ─► value(): the keys whose boxes are set, in the order offered
                         OrderField ─► the same, in the order that Alt and the arrows give them
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
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
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._choose_all()
        else:
            super().keyPressEvent(event)

    def _choose_all(self) -> None:
        """Every box in one edit; where all are set, none of them."""
        keys = tuple(self.item(row).data(KEY) for row in range(self.count()))
        chosen = self.value()
        all_set = set(keys) <= set(chosen)
        self.set_value((*(() if all_set else keys), *(key for key in chosen if key not in keys)))
        self.edited.emit()

    def _toggle(self, item: QListWidgetItem) -> None:
        chosen = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if chosen else Qt.CheckState.Checked)


class OrderField(ManyField):
    """What is chosen stands first; Alt and the arrows move a line."""

    def set_value(self, value: Sequence[str]) -> None:
        lines = {key: (name, ticked) for key, name, ticked in self._lines()}
        chosen = [key for key in value if key in lines]
        rest = [key for key in lines if key not in chosen]
        self._show([(key, lines[key][0], lines[key][1]) for key in (*chosen, *rest)])
        super().set_value(value)

    def step(self, by: int) -> None:
        """Move the current line up (-1) or down (1)."""
        row, lines = self.currentRow(), self._lines()
        if row >= 0 and 0 <= row + by < len(lines):
            lines[row], lines[row + by] = lines[row + by], lines[row]
            self._show(lines)
            self.setCurrentRow(row + by)
            self.edited.emit()

    def _lines(self) -> list[tuple[str, str, Qt.CheckState]]:
        items = (self.item(row) for row in range(self.count()))
        return [(item.data(KEY), item.text(), item.checkState()) for item in items]

    def _show(self, lines: Sequence[tuple[str, str, Qt.CheckState]]) -> None:
        """Other words in the same lines: an item taken out and put back has two owners."""
        self.blockSignals(True)
        for row, (key, name, ticked) in enumerate(lines):
            item = self.item(row)
            item.setData(KEY, key)
            item.setText(name)
            item.setCheckState(ticked)
        self.blockSignals(False)
        self.viewport().update()

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.step(step)
        else:
            super().keyPressEvent(event)
