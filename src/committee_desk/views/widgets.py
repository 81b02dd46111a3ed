"""Small parts that many screens share: the state chip, the elided line, the steps of a procedure.

StatusChip   ✓ Quorum 12 of 15       a state: sign, words and colour, never colour alone
ElidedLabel  A title that is too lo…  the whole stands in its tooltip and its accessible name
Steps        ✓──◉──○──○               where a procedure has got to
WholeLines   words above a list       as high as they need to be, in a splitter too
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTableView, QWidget

from committee_desk.models.table import Tone
from committee_desk.views import theme

SIGNS: Mapping[Tone, str] = MappingProxyType(
    {
        Tone.PLAIN: "○",
        Tone.INFORMATION: "▶",
        Tone.SUCCESS: "✓",
        Tone.WARNING: "▲",
        Tone.DANGER: "✗",
        Tone.OFF: "—",
    }
)


def chip_text(words: str, tone: Tone) -> str:
    """The words of a state with the sign that says the same without colour."""
    return f"{SIGNS[tone]} {words}"


def chip_size(words: str, tone: Tone, metrics: QFontMetrics) -> QSize:
    width = metrics.horizontalAdvance(chip_text(words, tone)) + theme.px(20)
    return QSize(width, metrics.height() + theme.px(8))


def paint_chip(painter: QPainter, place: QRect, words: str, tone: Tone) -> None:
    """A soft fill, a line and the words; for the chip itself and for cells of lists."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(f"{tone.value}_border"), theme.line(1)))
    painter.setBrush(theme.colour(f"{tone.value}_surface"))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5), theme.px(5))
    painter.setPen(theme.colour(f"{tone.value}_text"))
    room = place.adjusted(theme.px(8), 0, -theme.px(8), 0)
    shown = painter.fontMetrics().elidedText(
        chip_text(words, tone), Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class StatusChip(QLabel):
    """A state in words; hidden while it has none. One that gives way is elided before others are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tone = Tone.PLAIN
        self._whole = ""
        self._gives_way = False
        self.hide()

    def give_way(self, gives: bool = True) -> None:
        self._gives_way = gives
        across = QSizePolicy.Policy.Maximum if gives else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def tone(self) -> Tone:
        return self._tone

    def show_state(self, words: str, tone: Tone = Tone.PLAIN, whole: str = "") -> None:
        """`whole` says it to its end where there was room for less only."""
        self._tone = tone
        self._whole = whole or words
        self.setText(words)
        self.setAccessibleName(self._whole)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()
        self._tell_whole()

    def _tell_whole(self) -> None:
        cut = self._gives_way and self.width() < self.sizeHint().width()
        less = cut or self._whole != self.text()
        self.setToolTip(_escaped(self._whole) if less else "")

    # Qt asks

    def sizeHint(self) -> QSize:
        return chip_size(self.text(), self._tone, self.fontMetrics())

    def minimumSizeHint(self) -> QSize:
        least = self.sizeHint()
        return least.boundedTo(QSize(theme.px(80), least.height())) if self._gives_way else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self.text(), self._tone)
        painter.end()


class ElidedLabel(QLabel):
    """One line that gives way; a title must not push the window wider than the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._whole = ""
        self._told = ""

    def text(self) -> str:
        return self._whole

    def setText(self, words: str, told: str = "") -> None:
        """`told` is what the tooltip and a screen reader say of words that are shorter than the matter."""
        self._whole = words
        self._told = told or words
        self.setAccessibleName(self._told)
        self.updateGeometry()
        self._elide()

    def is_elided(self) -> bool:
        return super().text() != self._whole

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        super().setText(shown)
        # A tooltip is always read as markup, and these may be people's words.
        self.setToolTip("" if shown == self._told else _escaped(self._told))


class Steps(QWidget):
    """The steps of a procedure: those behind ticked, the present one ringed, the rest empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names: tuple[str, ...] = ()
        self._present = 0

    def show_steps(self, names: Sequence[str], present: int) -> None:
        """`present` counts from 0; one past the last means that all is done."""
        self._names, self._present = tuple(names), present
        self.setAccessibleName(", ".join(self._spoken()))
        self.updateGeometry()
        self.update()

    def _spoken(self) -> list[str]:
        signs = (SIGNS[Tone.SUCCESS if at < self._present else Tone.PLAIN] for at in range(len(self._names)))
        return [
            f"{SIGNS[Tone.INFORMATION] if at == self._present else sign} {name}"
            for at, (sign, name) in enumerate(zip(signs, self._names, strict=True))
        ]

    # Qt asks

    def sizeHint(self) -> QSize:
        return QSize(theme.px(96) * len(self._names), self.fontMetrics().height() + theme.px(34))

    def minimumSizeHint(self) -> QSize:
        # Names are elided before the window is pushed wider.
        return QSize(theme.px(48) * len(self._names), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._names)
        for at in range(len(self._names)):
            centre = QPointF(width * (at + 0.5), theme.px(14))
            if at:
                self._paint_line(painter, centre - QPointF(width, 0), centre, behind=at <= self._present)
            self._paint_mark(painter, centre, at)
        for at, place in self.names_shown():
            self._paint_name(painter, place, self._names[at], at)
        painter.end()

    def names_shown(self) -> list[tuple[int, QRectF]]:
        """Where each name stands; of names that have no room beside each other the present one alone."""
        width = self.width() / len(self._names)
        top, height = theme.px(30), self.height() - theme.px(30)
        halves = [self._half_room(at, width) for at in range(len(self._names))]
        needed = [self._letters().horizontalAdvance(name) + 5 for name in self._names]
        if all(need <= 2 * half for need, half in zip(needed, halves, strict=True)):
            return [
                (at, QRectF(width * (at + 0.5) - half, top, 2 * half, height))
                for at, half in enumerate(halves)
            ]
        at = min(self._present, len(self._names) - 1)
        left = width * (at + 0.5) - needed[at] / 2
        return [(at, QRectF(max(min(left, self.width() - needed[at]), 0), top, needed[at], height))]

    def _letters(self) -> QFontMetricsF:
        return QFontMetricsF(theme.text_font(15, bold=True))

    def _half_room(self, at: int, width: float) -> float:
        """Half of what the name may take: more than its share where the names beside it are short."""
        if at in (0, len(self._names) - 1):
            return width / 2
        letters = self._letters()
        beside = max(letters.horizontalAdvance(self._names[place]) for place in (at - 1, at + 1))
        return max(width / 2, width - beside / 2 - theme.px(4))

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF, *, behind: bool) -> None:
        gap = QPointF(theme.px(16), 0)
        painter.setPen(QPen(theme.colour("primary" if behind else "divider"), theme.px(3)))
        painter.drawLine(start + gap, end - gap)

    def _paint_mark(self, painter: QPainter, centre: QPointF, at: int) -> None:
        radius = theme.px(10)
        if at < self._present:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary_fill"))
            painter.drawEllipse(centre, radius, radius)
            painter.setPen(QPen(theme.colour("on_primary"), theme.line(2)))
            tick = [QPoint(-4, 0), QPoint(-1, 3), QPoint(4, -3)]
            painter.drawPolyline([centre + QPointF(point) * theme.em() / theme.BASE for point in tick])
            return
        present = at == self._present
        painter.setBrush(theme.colour("background"))
        painter.setPen(QPen(theme.colour("primary" if present else "button_border"), 3 if present else 1.5))
        painter.drawEllipse(centre, radius - 1, radius - 1)
        if present:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("primary"))
            painter.drawEllipse(centre, theme.px(4), theme.px(4))

    def _paint_name(self, painter: QPainter, place: QRectF, name: str, at: int) -> None:
        present = at == self._present
        painter.setFont(theme.text_font(15, bold=present))
        painter.setPen(theme.colour("primary_text" if present else "text_subtle"))
        room = place.adjusted(2, 0, -2, 0)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, shown)


class ShortTable(QTableView):
    """A table beside other things: it asks for one row, and takes the room that they leave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A row gets its second line once its columns have their widths.
        self.verticalHeader().sectionResized.connect(lambda *_: self.updateGeometry())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        heads, row = self.horizontalHeader(), self.verticalHeader().defaultSectionSize()
        if self.verticalHeader().count():
            row = max(row, self.rowHeight(0))
        sideways = heads.length() > self.viewport().width() > 0
        bar = self.horizontalScrollBar().sizeHint().height() if sideways else 0
        height = heads.sizeHint().height() + row + bar + 2 * self.frameWidth()
        return QSize(super().minimumSizeHint().width(), height)


class WholeLines(QWidget):
    """A column in a splitter, which does not ask how high words become where they need two lines."""

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if not (layout and layout.hasHeightForWidth()):
            return least
        return QSize(least.width(), layout.minimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


def _escaped(words: str) -> str:
    """As `html.escape` does; importing that would be waited for before the first paint."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def say(label: QLabel, words: str) -> None:
    """Words in a line of their own; without any the line is not there."""
    label.setText(words)
    label.setVisible(bool(words))
