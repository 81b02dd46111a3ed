"""A year at one look: a card for each area, this year's bars full, those of the year before outlined.

    models.yearly.cards ─► AreaCard (drawn; read out whole) ─ Enter ─► chosen(area) ─► its statistics

What rose or fell is said by a sign, and nothing by colour.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from committee_desk.models.yearly import Card, StatisticLine
from committee_desk.views import bars, theme

Align = Qt.AlignmentFlag
LINE, EDGE, HEAD = 23, 12, 31  # px of a line, of the edge, of the title, beside text of 17 px
LINES = 4
NAME, BAR = 0.44, 0.30  # shares of a line; what is left is the value


class AreaCard(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.text_font(16))
        self._card: Card | None = None

    def show_card(self, card: Card) -> None:
        self._card = card
        self.setAccessibleName(card.name)
        self.setAccessibleDescription(card.words)
        self.updateGeometry()
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(HEAD + LINE * LINES + EDGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.colour("primary" if focus else "divider"), theme.line(4 if focus else 1)))
        painter.drawRoundedRect(frame, theme.px(6), theme.px(6))
        if self._card is not None:
            room = frame.adjusted(theme.px(EDGE), theme.px(4), -theme.px(EDGE), 0)
            _draw(painter, room, self._card)
        painter.end()


class YearBoard(QScrollArea):
    """The cards beside each other, as many as there is room for."""

    chosen = Signal(str)  # the area, as its statistics call it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus among its cards
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        self.legend = QLabel(page)
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setWordWrap(True)
        self.legend.setProperty("role", "hint")
        column.addWidget(self.legend)
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.px(10))
        column.addLayout(self._grid)
        column.addStretch(1)
        self._page, self._cards, self._across = page, list[AreaCard](), 3
        self.setWidget(page)

    @property
    def cards(self) -> Sequence[AreaCard]:
        return self._cards

    def show_year(self, cards: Sequence[Card], legend: str) -> None:
        self.legend.setText(legend)
        self.legend.setVisible(bool(cards))
        while len(self._cards) < len(cards):
            one = AreaCard(self._page)
            one.clicked.connect(lambda _=False, card=one: self.chosen.emit(card.accessibleName()))
            self._cards.append(one)
        for one, card in zip(self._cards, cards, strict=False):
            one.show_card(card)
        for one in self._cards[len(cards) :]:
            one.hide()
        self._place(len(cards))

    def fold(self, across: int) -> None:
        """So many cards beside each other from now on."""
        self._across = across
        self._place(sum(not one.isHidden() for one in self._cards))

    def _place(self, count: int) -> None:
        for place, one in enumerate(self._cards[:count]):
            self._grid.addWidget(one, place // self._across, place % self._across)
            one.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < self._across))


def _draw(painter: QPainter, room: QRectF, card: Card) -> None:
    painter.setPen(theme.colour("text"))
    painter.setFont(theme.text_font(17, bold=True))
    painter.drawText(
        QRectF(room.left(), room.top(), room.width(), theme.px(HEAD)), Align.AlignVCenter, card.name
    )
    painter.setFont(theme.text_font(15))
    for place, line in enumerate(card.lines):
        top = room.top() + theme.px(HEAD + LINE * place)
        _draw_line(painter, QRectF(room.left(), top, room.width(), theme.px(LINE)), line)
    if not card.lines:
        painter.setPen(theme.colour("text_subtle"))
        painter.drawText(room.adjusted(0, theme.px(HEAD), 0, 0), Align.AlignTop, card.words)


def _draw_line(painter: QPainter, room: QRectF, line: StatisticLine) -> None:
    """Its name, both bars over each other, its value with the sign of what became of it."""
    name = QRectF(room.left(), room.top(), room.width() * NAME - theme.px(8), room.height())
    room_of_bars = QRectF(room.left() + room.width() * NAME, room.top(), room.width() * BAR, room.height())
    start = room_of_bars.right() + theme.px(8)
    value = QRectF(start, room.top(), room.right() - start, room.height())
    metrics = QFontMetricsF(painter.font())
    painter.setPen(theme.colour("text"))
    told = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, name.width())
    painter.drawText(name, Align.AlignVCenter, told)
    painter.drawText(value, Align.AlignVCenter | Align.AlignRight, f"{line.value} {line.sign}".strip())
    bars.draw(painter, room_of_bars, line.bar, line.bar_before)
    painter.setPen(QPen(theme.colour("text"), theme.line(1)))
    painter.drawLine(room_of_bars.topLeft(), room_of_bars.bottomLeft())
