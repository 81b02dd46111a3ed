"""Words that their column would cut go on in a second line of the same row, in every list.

a column drawn, other rows, scrolled ─► which rows in sight lack room ─► those are higher
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from committee_desk.models.table import DeskRole
from committee_desk.views import theme
from committee_desk.views.in_sight import in_hand

BESIDE = 7  # px of Qt's own beside the words of a cell, whatever the size of the text
WITHIN = re.compile("(?<=[가-힣])(?=[가-힣])")  # where a Korean word may be parted
PARTED = "\u200b"


class TwoLines(QObject):
    """A state, which is a chip, stays in one line; the rows of a long list are looked at as they are seen."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._known: set[int] = set()  # rows that have their height for these columns
        table.setWordWrap(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)
        model = table.model()
        for news in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            news.connect(self._forget)
        model.dataChanged.connect(self._forget)
        table.horizontalHeader().sectionResized.connect(self._forget)
        table.verticalScrollBar().valueChanged.connect(self._fit)
        table.viewport().installEventFilter(self)

    @Slot()
    def _forget(self) -> None:
        self._known.clear()
        self._soon.start()

    @Slot()
    def _fit(self) -> None:
        table = self._table
        one = table.verticalHeader().defaultSectionSize()
        two = one + table.fontMetrics().lineSpacing()
        row, last = max(table.rowAt(0), 0), table.model().rowCount()
        line = in_hand(table)
        seen = line.isValid() and table.viewport().rect().intersects(table.visualRect(line))
        higher, bottom = False, table.viewport().height()
        while row < last and table.rowViewportPosition(row) < bottom:
            if row not in self._known:
                self._known.add(row)
                height = two if self._lacks_room(row) else one
                if table.rowHeight(row) != height:
                    higher = True
                    table.setRowHeight(row, height)
            row += 1
        if higher and seen:
            QTimer.singleShot(0, self, self._bring)  # once the list has counted its rows anew

    @Slot()
    def _bring(self) -> None:
        self._table.scrollTo(in_hand(self._table))

    def _lacks_room(self, row: int) -> bool:
        model, letters = self._table.model(), self._table.fontMetrics()
        for place in range(model.columnCount()):
            if not self._table.columnWidth(place):
                continue
            index = model.index(row, place)
            room = self._table.columnWidth(place) - around()
            words = str(index.data() or "")
            if letters.horizontalAdvance(words) > room and index.data(DeskRole.TONE) is None:
                return True
        return False

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._soon.start()
        return False


def around() -> int:
    """What of a column's width is not its words': the cell's own room on both sides, and Qt's."""
    return theme.px(16) + BESIDE


def broken(words: str, letters: QFontMetrics, room: int) -> str:
    """The same words, free to part a Korean word where they lack room in two lines otherwise."""
    if letters.horizontalAdvance(words) <= room or _fit_into_two(words, letters, room):
        return words
    return WITHIN.sub(PARTED, words)


def _fit_into_two(words: str, letters: QFontMetrics, room: int) -> bool:
    ends = (at for at, letter in enumerate(words) if letter == " ")
    return any(
        letters.horizontalAdvance(words[:at]) <= room and letters.horizontalAdvance(words[at + 1 :]) <= room
        for at in ends
    )
