"""How the rows of a form use the room there is, where the form leaves it to them (WrapLongRows).

Label  [ field      ]  ─► larger text, longer words ─►  Label
                                                        [ field                ]

A label stands above its field where the longest of the labels would leave too little beside it. All labels
do then, since a form with some beside and some above is hard to read down. A text of several lines holds as
many lines in every size of text.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPlainTextEdit, QWidget

from committee_desk.views import theme

LEAST = 13  # em of a field: what a box to choose from needs, so that none stands alone below its label
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own, which PySide does not name
PART = 6  # px that part a label from the field above it, beside the form's own spacing
AROUND = 52  # px of a box around its words: its edge, the arrow and what parts them
CHANGES = {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.FontChange, QEvent.Type.StyleChange}
Policy = QFormLayout.RowWrapPolicy
Role = QFormLayout.ItemRole


def mind(within: QWidget) -> None:
    for rows in within.findChildren(QFormLayout):
        holder = rows.parentWidget()
        if holder is not None and rows.rowWrapPolicy() is Policy.WrapLongRows:
            FormRows(rows, holder)


class FormRows(QObject):
    def __init__(self, rows: QFormLayout, holder: QWidget) -> None:
        super().__init__(holder)
        self._rows = rows
        self._labels: list[QLabel] = []
        self._boxes: list[QComboBox] = []
        self._texts: list[_Lines] = []
        self._read()
        holder.installEventFilter(self)

    def _read(self) -> None:
        """What spans a row, and a field without a label, neither takes room from another nor lacks it."""
        for row in range(self._rows.rowCount()):
            label, field = (_widget(self._rows, row, role) for role in (Role.LabelRole, Role.FieldRole))
            if isinstance(field, QPlainTextEdit):
                self._texts.append(_Lines(field))
            if isinstance(label, QLabel) and field is not None:
                self._labels.append(label)
                if isinstance(field, QComboBox):
                    self._boxes.append(field)

    def _fit(self) -> None:
        width, between = self._rows.contentsRect().width(), max(self._rows.horizontalSpacing(), 0)
        if width <= 0:
            return
        longest = max((one.sizeHint().width() for one in self._labels if not one.isHidden()), default=0)
        choices = (needed for box in self._boxes if (needed := _longest_choice(box)) <= width)
        needed = max(LEAST * theme.em(), *choices, 0)
        self._place(above=longest > 0 and width - longest - between < needed)

    def _place(self, *, above: bool) -> None:
        policy = Policy.WrapAllRows if above else Policy.WrapLongRows
        if policy is not self._rows.rowWrapPolicy():
            self._rows.setRowWrapPolicy(policy)
            for label in self._labels:
                label.setContentsMargins(0, theme.px(PART) if above else 0, 0, 0)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in CHANGES:
            for text in self._texts:
                text.grow()
            self._fit()
        return False


class _Lines:
    """A text of several lines: its heights, which a form gives for text of 17 px."""

    def __init__(self, text: QPlainTextEdit) -> None:
        self._text = text
        self._given = self._told = text.minimumHeight(), text.maximumHeight()

    def grow(self) -> None:
        """Unless the screen has meanwhile said better."""
        if (self._text.minimumHeight(), self._text.maximumHeight()) != self._told:
            return
        least, most = self._given
        self._told = theme.px(least), min(theme.px(most), QWIDGETSIZE_MAX)
        self._text.setMinimumHeight(self._told[0])
        self._text.setMaximumHeight(self._told[1])


def _widget(rows: QFormLayout, row: int, role: Role) -> QWidget | None:
    place = rows.itemAt(row, role)
    return place.widget() if place is not None else None


def _longest_choice(box: QComboBox) -> int:
    """Of what is the same on every desk; the names of meetings and plans may be cut."""
    words = (box.itemText(at) for at in range(box.count()) if isinstance(box.itemData(at), Enum))
    return max(map(box.fontMetrics().horizontalAdvance, words), default=0) + theme.px(AROUND)
