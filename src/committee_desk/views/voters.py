"""Everyone who may vote, a cell each: arrows go from one to the next, digits say what they said.

    ↑ ↓ ← → or the first letter of a name ─► the cell        1 · 2 · 3 ─► chosen(choice)        0 ─► all

The digits work only while this list has the focus. As many cells stand beside each other as names and votes
have room in; a vote stands below its name where both are lower so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from committee_desk.domain.ballot import Choice
from committee_desk.models.table import Column, DeskRole, TableModel
from committee_desk.models.voting import Voter
from committee_desk.views import lists, theme
from committee_desk.views.in_sight import InSight
from committee_desk.views.whole_rows import WholeRows

Where = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag
DIGITS = {Qt.Key.Key_1: Choice.YES, Qt.Key.Key_2: Choice.NO, Qt.Key.Key_3: Choice.ABSTAIN}
CELL = 10  # letters wide at least
LINE, ROUND = 20, 14  # px of a line of words, and around them, which does not grow with the text
GROUND = re.compile(r" \(.*")  # of one who has no vote, behind the word for it
AROUND = 28  # px that a cell keeps free beside and between its words


class VoterGrid(WholeRows):
    chosen = Signal(object)
    all_chosen = Signal()
    turned = Signal()
    laid = Signal()  # so many cells beside each other, which may be others than before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: TableModel[Voter] = TableModel([Column("", lambda voter: voter.words)], self)
        self.setModel(self._model)
        self.setItemDelegate(_VoterDelegate(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(row_height(1) + 2 * self.frameWidth())  # one row at least; the rest scrolls
        InSight(self)
        self.selectionModel().currentChanged.connect(lambda *_: self.turned.emit())

    @property
    def voter(self) -> Voter | None:
        """Whose cell it is now."""
        voter = self.currentIndex().data(DeskRole.ROW)
        return voter if isinstance(voter, Voter) else None

    def show_voters(self, voters: Sequence[Voter]) -> None:
        """The same cell stays in hand where it is still there and has a vote; else the first that has one."""
        before = self.voter
        if tuple(voters) == self._model.rows:
            return
        self.blockSignals(True)
        self._model.show(voters)
        self.blockSignals(False)
        same = self._model.place(before.id) if before else -1
        places = [same, *range(len(voters))] if same >= 0 else range(len(voters))
        self._lay()
        self.turn_to(next((place for place in places if not voters[place].locked), max(same, 0)))

    def begin_anew(self) -> None:
        """Another item: its votes are entered from the first voter on."""
        self.blockSignals(True)
        self._model.show(())
        self.blockSignals(False)

    def turn_to(self, place: int) -> None:
        index = self._model.index(place, 0)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.turned.emit()

    def step_on(self) -> None:
        """To the next voter who has not said anything; where none is left, stay."""
        rows, here = self._model.rows, self.currentIndex().row()
        after = [*range(here + 1, len(rows)), *range(here)]
        waiting = (place for place in after if not rows[place].choice and not rows[place].locked)
        self.turn_to(next(waiting, here))

    def _find(self, key: str) -> bool:
        """The next voter whose name begins so, round and round."""
        names = [voter.name for voter in self._model.rows]
        found = lists.next_named(names, self.currentIndex().row(), key)
        if found >= 0:
            self.turn_to(found)
        return found >= 0

    def line_height(self) -> int:
        return max(0, self.gridSize().height())

    @Slot()
    def keep_whole(self) -> None:
        least = self.line_height() + 2 * self.frameWidth()
        if least != self.minimumHeight():
            self.setMinimumHeight(least)
            self.laid.emit()
        super().keep_whole()

    @property
    def whole_height(self) -> int:
        """How high it would be with every cell in sight."""
        across = max(1, self.viewport().width() // max(1, self.gridSize().width()))
        rows = -(-len(self._model.rows) // across)
        return rows * max(0, self.gridSize().height()) + 2 * self.frameWidth()

    def _lay(self) -> None:
        """Cells with every name and vote whole, as low as can be; where there are none, as many as can be."""
        room = self.width() - 2 * self.frameWidth() - theme.px(18)  # the list keeps room for its scroll bar
        most = max(1, room // (theme.em() * CELL - theme.px(8)))
        words = [needed(voter) for voter in self._model.rows]
        beside = max((name + vote for name, vote in words), default=0) + theme.px(AROUND)
        below = max((max(both) for both in words), default=0) + theme.px(AROUND)
        found = (
            (-(-len(words) // across) * height, across, height)
            for across in range(most, 0, -1)
            for height, least in ((row_height(1), beside), (row_height(2), below))
            if room // across >= least
        )
        _, across, height = min(found, key=lambda one: one[0], default=(0, most, row_height(1)))
        before, size = self.gridSize(), QSize(room // across, height)
        if size != before:
            self.setGridSize(size)
            self.laid.emit()
            QTimer.singleShot(0, self, self.keep_whole)

    # Qt asks

    def sizeHint(self) -> QSize:
        # One row is asked for, so that the deeds below stay in sight; where there is room, there are more.
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if plain and key in DIGITS:
            self.chosen.emit(DIGITS[key])
        elif plain and key == Qt.Key.Key_0:
            self.all_chosen.emit()
        elif not (plain and event.text().isalpha() and self._find(event.text())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay()


def needed(voter: Voter) -> tuple[int, int]:
    """How wide the name is, and the vote whichever it will be, so that no cell moves while votes are entered.

    Of one who has none the ground in brackets may go.
    """
    said = [replace(voter, choice=choice) for choice in DIGITS.values()]
    vote = QFontMetrics(_vote_font(said[0]))
    votes = (GROUND.sub("…", one.vote) for one in said)
    name = QFontMetrics(theme.text_font(17)).horizontalAdvance(voter.name)
    return name, max(map(vote.horizontalAdvance, votes))


def shown_vote(voter: Voter, letters: QFontMetrics, room: int) -> str:
    """Their vote, or that they have none; its ground is said whole or not at all."""
    if letters.horizontalAdvance(voter.vote) <= room:
        return voter.vote
    return GROUND.sub("", voter.vote)


def row_height(lines: int) -> int:
    """How high a cell with so many lines of words is."""
    return theme.px(LINE) * lines + ROUND


def _vote_font(voter: Voter) -> QFont:
    return theme.text_font(15, bold=bool(voter.choice))


class _VoterDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Where) -> QSize:
        grid = option.widget
        return grid.gridSize() if isinstance(grid, QListView) else super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        voter: Voter = index.data(DeskRole.ROW)
        place = QRect(option.rect).adjusted(2, 2, -2, -2)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = here and isinstance(option.widget, QListView) and option.widget.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("selected" if here else "surface" if voter.locked else "card"))
        painter.setPen(QPen(theme.colour("primary" if here else "divider"), 3 if focused else 1))
        painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), theme.px(4), theme.px(4))
        _write(painter, place.adjusted(theme.px(8), theme.px(2), -theme.px(8), -theme.px(2)), voter)
        painter.restore()


def _write(painter: QPainter, room: QRect, voter: Voter) -> None:
    """The name, and the vote beside it or below."""
    cut, high = Qt.TextElideMode.ElideRight, room.height() > row_height(1)
    painter.setFont(theme.text_font(17))
    painter.setPen(theme.colour("text"))
    letters = painter.fontMetrics()
    name = letters.elidedText(voter.name, cut, room.width() if high else room.width() * 2 // 3)
    painter.drawText(room, Align.AlignLeft | (Align.AlignTop if high else Align.AlignVCenter), name)
    left = room.width() if high else room.width() - letters.horizontalAdvance(name) - theme.px(8)
    painter.setFont(_vote_font(voter))
    painter.setPen(theme.colour("text_subtle" if voter.locked or not voter.choice else "text"))
    vote = painter.fontMetrics().elidedText(shown_vote(voter, painter.fontMetrics(), left), cut, left)
    painter.drawText(room, Align.AlignRight | (Align.AlignBottom if high else Align.AlignVCenter), vote)
