"""The table of the matrix: members side by side, the first two columns always in sight, its cells painted.

MatrixModel ─► MatrixTable ─► MatrixDelegate: marks, brackets, ⊘, ▼ ▲, squares of the distribution
                    └─► where the members do not fit, seats for names and a frozen copy of the first columns
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from committee_desk.models.matrix import Cell, MatrixModel, MatrixRow, Out
from committee_desk.models.scoring_board import State
from committee_desk.models.table import DeskRole
from committee_desk.views import lists, theme
from committee_desk.views.delegates import cut_through

Where = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag
RANK, SCORE, SPREAD, GRADE = 46, 76, 106, 76  # px beside text of 17 px
NAMED, NUMBERED, WIDEST = 52, 44, 64  # px of a member's column, with the name and with the seat's number
TITLE, LEAST = 220, 128  # px that a proposal's title should have, and has at least
FROZEN = 2
ROWS = 2  # in sight at least
SMALLEST = 12  # px of a mark with all that is said of it


class _Heads(QHeaderView):
    """Names close to each other, without the room that other lists keep for a sign of sorting."""

    # Qt asks

    def sectionSizeFromContents(self, section: int) -> QSize:
        letters = QFontMetrics(theme.text_font(15, bold=True))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        room = letters.horizontalAdvance(words) + theme.px(4)
        return QSize(room, super().sectionSizeFromContents(section).height())


class MatrixTable(QTableView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = MatrixModel(self)
        self._least = ROWS
        _dress(self, self._model)
        self._frozen = QTableView(self)
        _dress(self._frozen, self._model)
        self._frozen.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frozen.setFrameShape(QTableView.Shape.NoFrame)
        self._frozen.setSelectionModel(self.selectionModel())
        self._frozen.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frozen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frozen.hide()
        self.verticalScrollBar().valueChanged.connect(self._frozen.verticalScrollBar().setValue)
        self._frozen.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self._model.modelReset.connect(self._share)
        self.setSortingEnabled(True)
        self._frozen.setSortingEnabled(True)

    @property
    def matrix(self) -> MatrixModel:
        return self._model

    @Slot()
    def _share(self) -> None:
        """Give the columns the room there is: names first, then seats, then a frozen copy and scrolling."""
        self._frozen.setAccessibleName(self.accessibleName())  # which the form gives after we are made
        if not self._model.columnCount():
            return
        room, count = self.viewport().width(), self._model.members
        fixed = theme.px(RANK) + theme.px(SCORE) + theme.px(SPREAD) + theme.px(GRADE)
        wished = (room - fixed - theme.px(TITLE)) // max(count, 1)
        column = min(max(wished, theme.px(NAMED)), theme.px(WIDEST))
        short = fixed + theme.px(LEAST) + count * column > room
        if short:
            column = max((room - fixed - theme.px(LEAST)) // max(count, 1), theme.px(NUMBERED))
        self._model.shorten(short=short)
        widths = [theme.px(RANK), max(theme.px(LEAST), room - fixed - count * column)]
        widths += [column] * count + [theme.px(SCORE), theme.px(SPREAD), theme.px(GRADE)]
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
            self._frozen.setColumnWidth(at, width)
            self._frozen.setColumnHidden(at, at >= FROZEN)
        sideways = sum(widths) > room
        if sideways != self._frozen.isVisibleTo(self):
            self._frozen.setVisible(sideways)
            self.updateGeometry()
        self._place_frozen()

    def _place_frozen(self) -> None:
        """Its rows at the height of ours: the frame that the theme draws around it lies outside of them."""
        frame, around = self.frameWidth(), self._frozen.frameWidth()
        width = self.columnWidth(0) + self.columnWidth(1)
        height = self.horizontalHeader().height() + self.viewport().height()
        self._frozen.setGeometry(frame - around, frame - around, width + 2 * around, height + 2 * around)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """A cell must not come to stand behind the frozen columns."""
        index = super().moveCursor(action, modifiers)
        edge = self.columnWidth(0) + self.columnWidth(1)
        if self._frozen.isVisible() and index.column() >= FROZEN and self.visualRect(index).left() < edge:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).left() - edge)
        return index

    def give_way(self, gives: bool) -> None:
        """To what is said of the mark in hand: its own row stays."""
        self._least = 1 if gives else ROWS
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        heading, row = self.horizontalHeader().sizeHint(), self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height() if self._frozen.isVisibleTo(self) else 0
        return QSize(theme.px(320), heading.height() + self._least * row + bar + 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class MatrixDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Where) -> None:
        line = index.data(DeskRole.ROW)
        model = index.model()
        if not isinstance(line, MatrixRow) or not isinstance(model, MatrixModel):
            return
        place, column = QRect(option.rect), index.column()
        if cut_through(place, option):
            painter.fillRect(place, theme.colour("card"))
            return
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "selected" if here else "warning_surface" if line.close else "card"
        painter.fillRect(place, theme.colour(ground))
        if column < FROZEN:
            _paint_first(painter, place, line, column)
        elif column < model.score_column:
            _paint_cell(painter, place, line.cells[column - FROZEN])
        elif column == model.score_column:
            _paint_score(painter, place, line)
        elif column == model.score_column + 1:
            _paint_bars(painter, place, line.bars)
        else:
            _paint_words(painter, place, line.grade, bold=True)
        _paint_lines(painter, option, place, here=here)
        painter.restore()


def _dress(table: QTableView, model: MatrixModel) -> None:
    lists.plain(table, model, MatrixDelegate(table))
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    heads = _Heads(Qt.Orientation.Horizontal, table)
    table.setHorizontalHeader(heads)
    heads.setSectionsClickable(True)
    heads.setHighlightSections(False)
    heads.setMinimumSectionSize(theme.px(24))
    heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    heads.setSortIndicatorClearable(True)
    heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    heads.setProperty("extent", "narrow")


def _paint_first(painter: QPainter, place: QRect, line: MatrixRow, column: int) -> None:
    if column == 0:
        _paint_words(painter, place, f"{line.rank}{line.moved}", bold=True)
        return
    painter.setFont(theme.text_font())
    painter.setPen(theme.colour("text"))
    room = place.adjusted(theme.px(8), 0, -theme.px(6), 0)
    shown = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Align.AlignLeft | Align.AlignVCenter, shown)


def _paint_cell(painter: QPainter, place: QRect, cell: Cell) -> None:
    """A mark with what the method and the other marks say of it; ⊘ is drawn, since not every font has it."""
    if cell.state is State.ASIDE:
        _paint_aside(painter, place)
        return
    text = f"({cell.text})" if cell.out is Out.ALL else f"{cell.text}·" if cell.out is Out.SOME else cell.text
    far = {-1: "▼", 1: "▲"}.get(cell.alone, "")
    if far:
        painter.fillRect(place.adjusted(1, 1, -1, -1), theme.colour("danger_surface"))
    ink = (
        "danger_text"
        if far
        else "text_subtle"
        if cell.state is not State.MARKED or cell.out is Out.ALL
        else "text"
    )
    painter.setPen(theme.colour(ink))
    if not cell.was:
        _write(painter, place, text + far, 17)
        return
    half = place.height() // 2
    painter.setFont(theme.text_font(15))
    _write(painter, place.adjusted(0, 0, 0, -half), f"{cell.was}→", 15)
    _write(painter, place.adjusted(0, half - theme.px(2), 0, 0), text + far, 15, bold=True)


def _write(painter: QPainter, place: QRect, words: str, size: int, *, bold: bool = False) -> None:
    """In the middle; as much smaller as the column is too narrow for it."""
    for less in (size, *range(15, SMALLEST - 1, -1)):
        painter.setFont(theme.text_font(less, bold=bold))
        if painter.fontMetrics().horizontalAdvance(words) <= place.width() - 2:
            break
    painter.drawText(place, Align.AlignCenter, words)


def _paint_aside(painter: QPainter, place: QRect) -> None:
    side = theme.px(14)
    ring = QRectF(0, 0, side, side)
    ring.moveCenter(QRectF(place).center())
    painter.setPen(QPen(theme.colour("text_subtle"), theme.px(2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    inset = side * 0.15
    inner = ring.adjusted(inset, inset, -inset, -inset)
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def _paint_score(painter: QPainter, place: QRect, line: MatrixRow) -> None:
    """The rounded value; near a limit, or tied, the exact one below it."""
    painter.setPen(theme.colour("text"))
    if not (line.close and line.exact):
        _write(painter, place, f"▲{line.score}" if line.close else line.score, 17, bold=True)
        return
    half = place.height() // 2
    _write(painter, place.adjusted(0, theme.px(1), 0, -half), f"▲{line.score}", 15, bold=True)
    painter.setPen(theme.colour("warning_text"))
    painter.setFont(theme.text_font(15))
    shown = painter.fontMetrics().elidedText(f"= {line.exact}", Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place.adjusted(0, half - theme.px(2), 0, 0), Align.AlignCenter, shown)


def _paint_bars(painter: QPainter, place: QRect, bars: tuple[int, ...]) -> None:
    """A square for each member, piled up where they gave alike; where a pile is too high all are pressed."""
    if not bars:
        return
    room = QRectF(place).adjusted(theme.px(6), theme.px(4), -theme.px(6), -theme.px(5))
    width = room.width() / len(bars)
    height = min(width, room.height() / max(*bars, 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("primary_text"))
    for at, count in enumerate(bars):
        for step in range(count):
            square = QRectF(room.left() + at * width, room.bottom() - (step + 1) * height, width, height)
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QPen(theme.colour("border"), 1))
    painter.drawLine(room.bottomLeft(), room.bottomRight())


def _paint_words(painter: QPainter, place: QRect, words: str, *, bold: bool) -> None:
    painter.setFont(theme.text_font(bold=bold))
    if painter.fontMetrics().horizontalAdvance(words) > place.width() - 4:
        painter.setFont(theme.text_font(15, bold=bold))
    painter.setPen(theme.colour("text"))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width() - 4)
    painter.drawText(place, Align.AlignCenter, shown)


def _paint_lines(painter: QPainter, option: QStyleOptionViewItem, place: QRect, *, here: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(theme.colour("divider"), 1))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
    painter.drawLine(place.topRight(), place.bottomRight())
    if here:
        focused = isinstance(option.widget, QTableView) and option.widget.hasFocus()
        painter.setPen(QPen(theme.colour("primary"), theme.line(3 if focused else 1)))
        painter.drawRect(place.adjusted(1, 1, -2, -2))
