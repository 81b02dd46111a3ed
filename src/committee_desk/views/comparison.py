"""Two versions of minutes beside each other, word by word: from one difference to the next by keys.

the earlier · the later ─► models.comparison.lines ─► what was added underlined, what was removed struck out
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from committee_desk.domain.comparing import Change
from committee_desk.domain.ids import MeetingId
from committee_desk.models import comparison
from committee_desk.models.comparison import ComparedLine
from committee_desk.models.desk import Desk
from committee_desk.models.table import DeskRole, TableModel
from committee_desk.views import binder, forms, runs, theme
from committee_desk.views.minutes_lines import furnish, paint_choice

Where = QModelIndex | QPersistentModelIndex
BARS = {Change.ADDED: "success_border", Change.REMOVED: "danger_border"}


class ComparisonPanel(QWidget):
    leave: QPushButton
    before: QComboBox
    after: QComboBox
    summary: QLabel
    previous: QPushButton
    following: QPushButton
    lines: QListView

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("comparison", self)
        self._desk = desk
        self._meeting: MeetingId | None = None
        self._lines = TableModel(comparison.columns(), self.lines)
        furnish(self.lines, self._lines, ComparisonDelegate(self.lines))
        for box in (self.before, self.after):
            box.activated.connect(self._compare)
        for button, keys, direction in (
            (self.previous, "Ctrl+PgUp", -1),
            (self.following, "Ctrl+PgDown", 1),
        ):
            button.clicked.connect(partial(self._step, direction))
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step, direction))

    def show_meeting(self, meeting: MeetingId) -> None:
        """The last issued version against the draft, until others are chosen.

        While the draft says the same, that version stands against the one before it.
        """
        versions = self._desk.ask(comparison.versions, meeting)
        self._meeting = meeting
        for box in (self.before, self.after):
            binder.offer(box, versions)
        self._choose(min(1, len(versions) - 1), 0)
        if len(versions) > 2 and not any(line.changed for line in self._lines.rows):
            self._choose(2, 1)
        self.lines.setFocus()

    def _choose(self, before: int, after: int) -> None:
        self.before.setCurrentIndex(before)
        self.after.setCurrentIndex(after)
        self._compare()

    @Slot()
    def _compare(self) -> None:
        if self._meeting is None:
            return
        found: list[ComparedLine] = []
        with self._desk.refusing():
            found = self._desk.ask(
                comparison.lines, self._meeting, self.before.currentData(), self.after.currentData()
            )
            self.summary.setText(comparison.summary(found))
        self._lines.show(found)
        for button in (self.previous, self.following):
            button.setEnabled(any(line.changed for line in found))
        self._go(comparison.step(found, -1, 1))

    def _step(self, direction: int) -> None:
        self._go(comparison.step(self._lines.rows, self.lines.currentIndex().row(), direction))

    def _go(self, place: int) -> None:
        index = self._lines.index(max(place, 0), 0)
        self.lines.setCurrentIndex(index)
        self.lines.scrollTo(index, QListView.ScrollHint.PositionAtCenter)


class ComparisonDelegate(QStyledItemDelegate):
    """A line with a bar at its left where it differs; the words say how."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        line: ComparedLine = index.data(DeskRole.ROW)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else theme.px(400)
        words = runs.of(line.runs)
        tall = runs.height(words, theme.text_font(), _room(QRect(0, 0, width, 0)).width())
        return QSize(width, tall + theme.px(10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        line: ComparedLine = index.data(DeskRole.ROW)
        place = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            paint_choice(painter, place, option)
        left = place.left() + theme.px(8)
        for change, colour in BARS.items():
            if any(run.change is change for run in line.runs):
                painter.fillRect(left, place.top() + 2, 3, place.height() - 4, theme.colour(colour))
            left += 5
        runs.paint(
            painter, _room(place).adjusted(0, theme.px(4), 0, 0), runs.of(line.runs), theme.text_font()
        )
        painter.restore()


def _room(place: QRect) -> QRect:
    return place.adjusted(theme.px(24), 0, -theme.px(12), 0)
