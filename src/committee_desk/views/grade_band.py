"""The grades as a chart: a band for each between its limits, and every proposal where its score lies.

Each band has its name, its own hatching and its limits in figures, so that nothing hangs on colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from committee_desk.models.scoring_board import Bands
from committee_desk.views import theme

PATTERNS = (
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense7Pattern,
    Qt.BrushStyle.NoBrush,
)
TOP = 22  # px above the bands, where the ranks stand
NAMED = 20  # marks that bear the proposal's rank; more would lie over each other
Align = Qt.AlignmentFlag


class GradeBand(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._bands: Bands | None = None

    def show_bands(self, bands: Bands | None) -> None:
        """Without grades, or without a score, there is no chart."""
        self._bands = bands
        self.setAccessibleName(bands.spoken if bands else "")
        self.setVisible(bands is not None)
        self.update()

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(66))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(66))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bands is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.text_font(15))
        limits = [*(limit for _, limit in self._bands.grades), self._bands.full]
        for at, (begins, ends) in enumerate(pairwise(limits)):
            self._paint_band(painter, at, self._bands.grades[at][0], begins, ends)
        self._paint_limits(painter, limits)
        self._paint_marks(painter, self._bands.scores)
        painter.end()

    def _x(self, score: float) -> float:
        assert self._bands is not None
        side = theme.px(16)
        room = self.width() - 2 * side
        return side + room * (score - self._bands.floor) / (self._bands.full - self._bands.floor)

    def _paint_band(self, painter: QPainter, at: int, name: str, begins: float, ends: float) -> None:
        place = QRectF(self._x(begins), theme.px(TOP), self._x(ends) - self._x(begins), theme.px(22))
        painter.fillRect(place, theme.colour("surface"))
        painter.fillRect(place, QBrush(theme.colour("border"), PATTERNS[at % len(PATTERNS)]))
        painter.setPen(QPen(theme.colour("button_border"), theme.line(1)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(place.width()) - theme.px(8))
        label = QRectF(0, 0, metrics.horizontalAdvance(shown) + theme.px(8), theme.px(20))
        label.moveCenter(place.center())
        painter.fillRect(label, theme.colour("background"))
        painter.setPen(theme.colour("text"))
        painter.drawText(label, Align.AlignCenter, shown)

    def _paint_limits(self, painter: QPainter, limits: Sequence[float]) -> None:
        painter.setPen(theme.colour("text_subtle"))
        for limit in limits:
            place = QRectF(self._x(limit) - theme.px(24), theme.px(TOP + 23), theme.px(48), theme.px(20))
            painter.drawText(place, Align.AlignCenter, f"{limit:g}")

    def _paint_marks(self, painter: QPainter, scores: Sequence[tuple[float, str]]) -> None:
        """Diamonds on the upper edge; the ranks beside them as long as they can be told apart."""
        half, named = theme.px(5), len(scores) <= NAMED
        last = float("inf")
        for score, rank in scores:
            at = QPointF(self._x(max(score, self._bands.floor if self._bands else 0)), theme.px(TOP))
            painter.setPen(QPen(theme.colour("background"), 1))
            painter.setBrush(theme.colour("text"))
            points = (QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0))
            painter.drawPolygon(QPolygonF([at + point for point in points]))
            if named and last - at.x() > theme.px(18):
                painter.setPen(theme.colour("text"))
                room = QRectF(at.x() - theme.px(16), 0, theme.px(32), theme.px(17))
                painter.drawText(room, Align.AlignCenter, rank)
                last = at.x()
