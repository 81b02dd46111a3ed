"""A label whose words are marked as added or removed; whoever listens hears the marks as words."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from committee_desk.domain.comparing import Run
from committee_desk.models import comparison
from committee_desk.views import runs, theme


class RunsLabel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[Run, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_runs(self, shown: tuple[Run, ...]) -> None:
        self._runs = shown
        self.setAccessibleName(comparison.spoken(shown))
        self.setVisible(bool(shown))
        self.updateGeometry()
        self.update()

    # Qt asks

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return runs.height(runs.of(self._runs), theme.text_font(), width)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), self.heightForWidth(max(self.width(), theme.px(120))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        runs.paint(painter, self.rect(), runs.of(self._runs), theme.text_font())
        painter.end()
