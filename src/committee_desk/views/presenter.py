"""The window that the room sees: a scene in large letters, and nothing that Qt adds of itself.

    models.presenter: Scene ─► Board ─► Lines · Share · a page ─► the second screen, or a window to practise
                      Blank ─► all words are gone, and the window is black before the call returns

It is drawn for a height of 720 and grows with the screen. It takes no focus, and its title says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import product

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from committee_desk.frozen import frozen
from committee_desk.models import pages, presenter_board
from committee_desk.models.presenter import Blank, Leaf, Scene
from committee_desk.models.presenter_board import Board
from committee_desk.views import forms, theme

DESIGN = QSize(1280, 720)
PRACTICE = QSize(448, 252)
MARGIN = 0.05  # projectors lose the edges
TITLES = (64, 56, 48)  # pixels; the smaller ones only where the larger ones would not fit
TITLE_LINES = 3
LARGE, BAR = 128, 28
NUMBERS, WORDS = (56, 44), (44, 34)
NAMES = 7  # lines
APART = 16  # pixels between what was decided and who voted how, and below them
HANG = "\N{EM SPACE}"  # before names that go on in another line
GAP = "\N{EM SPACE}"  # between numbers that stand beside each other
DARK = QColor("#000000")


class Lines(QLabel):
    """Words in a few lines, broken at blanks; what is too long ends in …"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._parts: tuple[tuple[str, ...], ...] = ()
        self._gap, self._most, self._apart = " ", 1, 0

    def dress(self, pixels: int, *, bold: bool, apart: int = 0) -> None:
        """Letters of this size, and so much free above them and below."""
        self._apart = apart
        font = QFont(theme.FAMILY)
        font.setPixelSize(max(pixels, 1))
        font.setBold(bold)
        self.setFont(font)

    def say(self, *paragraphs: Sequence[str], gap: str = " ") -> None:
        """These parts, each paragraph on a line of its own; nothing without any."""
        self._parts = tuple(tuple(parts) for parts in paragraphs if any(parts))
        self._gap = gap
        self.setVisible(bool(self._parts))

    def lay_out(self, width: int, most: int) -> bool:
        """Break the lines anew for so much room; says whether that was enough."""
        metrics = QFontMetrics(self.font())
        hang = HANG if len(self._parts) > 1 else ""  # of several paragraphs each is seen to begin
        lines: list[str] = []
        needed = 0
        for parts in self._parts:
            fold = partial(
                presenter_board.fold,
                parts,
                self._gap,
                lambda words: metrics.horizontalAdvance(words) <= width,
                hang=hang,
            )
            needed += len(fold(most + 1))
            lines += fold(max(most - len(lines), 1))
        shown = "\n".join(lines[:most])
        if shown != self.text():
            self.setText(shown)
        self.setFixedHeight(metrics.lineSpacing() * min(len(lines), most) + 2 * self._apart)
        return needed <= most

    def shrink(self, width: int) -> None:
        """Smaller letters, where one line would not fit."""
        needed = QFontMetrics(self.font()).horizontalAdvance(" ".join(*self._parts)) if self._parts else 0
        if needed > width:
            self.dress(self.font().pixelSize() * width // (needed + 1), bold=self.font().bold())


@frozen
class Sizes:
    """Pixels of letters at a height of 720, and the lines of a title."""

    title: int
    numbers: int
    words: int
    names: int = 0  # 0: nobody is named
    lines: int = TITLE_LINES
    cut: bool = False  # the title may be, since it is of any length


def sizes(*, named: bool) -> Iterator[Sizes]:
    """From the best to what remains: all words whole first, then as many lines of the title as have room."""
    others = tuple(zip(NUMBERS, WORDS, strict=True))
    for title, name, (numbers, words) in product(TITLES, WORDS if named else (0,), others):
        yield Sizes(title, numbers, words, name)
    for lines, (numbers, words) in product(range(TITLE_LINES, 0, -1), others):
        yield Sizes(min(TITLES), numbers, words, min(WORDS) if named else 0, lines, cut=True)


class Share(QWidget):
    """How much of a whole is there, as a bar with an edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._all = 0, 0

    def show_share(self, share: tuple[int, int] | None) -> None:
        self._done, self._all = share or (0, 0)
        self.setVisible(share is not None)
        self.update()

    # Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = max(self.height() // 10, 2)
        painter.setPen(QPen(theme.colour("text"), edge))
        whole = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRect(whole)
        filled = QRectF(whole)
        filled.setWidth(whole.width() * self._done / max(self._all, 1))
        painter.fillRect(filled, theme.colour("text"))
        painter.end()


class PresenterWindow(QWidget):
    whole: QVBoxLayout
    board: QFrame
    board_column: QVBoxLayout
    above: Lines
    title: Lines
    large: Lines
    share: Share
    names: Lines
    numbers: Lines
    facts: Lines
    sheet: QLabel

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        forms.load("presenter", self)
        # Neither it nor what waits behind it keeps the program open, or takes keys from the secretary.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(DESIGN / 8)
        self._scene: Scene = Blank()
        self._drawn = Board()
        self._picture = QPixmap()
        self._fill(Board())

    @property
    def scene(self) -> Scene:
        return self._scene

    def appear(self, screen: QScreen | None, busy: Sequence[QRect] = ()) -> None:
        """On this screen, over all of it; without one as a small window that leaves what is `busy` free."""
        self.hide()
        # Else it would come back over all of the secretary's screen, once that of the room is unplugged.
        self.setWindowState(Qt.WindowState.WindowNoState)
        if screen is None:
            self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
            self.setCursor(Qt.CursorShape.ArrowCursor)
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.setGeometry(quiet_place(room, PRACTICE, busy))
            self.show()
            return
        over_all = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus | over_all)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def show_scene(self, scene: Scene, now: datetime) -> bool:
        """Draw it; says whether anything is different from before. Blank is on the screen at once."""
        drawn = presenter_board.board(scene, now)
        changed = scene != self._scene or drawn != self._drawn
        if changed:
            self._scene, self._drawn = scene, drawn
            self._fill(drawn)
        if isinstance(scene, Blank):
            self.repaint()
        return changed

    def picture(self, size: QSize) -> QPixmap:
        """What the room sees now, small."""
        ratio = self.devicePixelRatioF()
        small = QPixmap(size * ratio)
        small.setDevicePixelRatio(ratio)
        painter = QPainter(small)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(size.width() / self.width(), size.height() / self.height())
        self.render(painter, QPoint())
        painter.end()
        return small

    # From the scene to the parts

    def _fill(self, drawn: Board) -> None:
        leaf = self._scene if isinstance(self._scene, Leaf) else None
        self._picture = QPixmap.fromImage(pages.image(leaf.page)) if leaf else QPixmap()
        self.sheet.setVisible(leaf is not None)
        self.sheet.setAccessibleName(presenter_board.page_words(leaf) if leaf else "")
        self.board.setVisible(not isinstance(self._scene, Blank | Leaf))
        self.above.say((drawn.above,))
        self.title.say(drawn.title.split(" "))
        self.large.say(drawn.large.split(" "))
        self.share.show_share(drawn.share)
        self.names.say(*(said.split(" ") for said in drawn.names))
        self.numbers.say(drawn.numbers, gap=GAP)
        self.facts.say(drawn.facts, gap=GAP)
        self._lay_out()
        self.update()

    def _lay_out(self) -> None:
        """Sizes for the height there is; the words for the width."""
        scale = self.height() / DESIGN.height()
        side, edge = round(self.width() * MARGIN), round(self.height() * MARGIN)
        self.board_column.setContentsMargins(side, edge, side, edge)
        width, height = self.width() - 2 * side, self.height() - 2 * edge
        self.share.setFixedHeight(round(BAR * scale))
        fits = partial(self._fit, scale, width, height)
        # Some of the names without the others would be worse than none.
        if not (self._drawn.names and any(map(fits, sizes(named=True)))):
            any(map(fits, sizes(named=False)))
        if self._picture.isNull():
            self.sheet.clear()
        else:
            kept = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self.sheet.setPixmap(self._picture.scaled(self.size(), kept, smooth))
        # Now and not with the next event: what is drawn must not be drawn half.
        self.whole.activate()
        self.board_column.activate()

    def _fit(self, scale: float, width: int, height: int, sizes: Sizes) -> bool:
        """Break the lines in letters of these sizes; says whether all of them have room."""
        whole = True
        self.names.setVisible(bool(sizes.names))
        for part, size, most in (
            (self.above, sizes.words, 1),
            (self.title, sizes.title, sizes.lines),
            (self.large, max(TITLES) if sizes.names else LARGE, 1),
            (self.names, sizes.names, NAMES),
            (self.numbers, sizes.numbers, 2),
            (self.facts, sizes.words, 2),
        ):
            apart = round(APART * scale) if part is self.names else 0
            part.dress(round(size * scale), bold=part in (self.title, self.large, self.numbers), apart=apart)
            if part is self.large:
                part.shrink(width)
            uncut = part.lay_out(width, most)
            if part.isVisibleTo(self) and not (part is self.title and sizes.cut):
                whole = whole and uncut
        parts = (self.above, self.title, self.large, self.share, self.names, self.numbers, self.facts)
        return whole and sum(part.height() for part in parts if part.isVisibleTo(self)) <= height

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dark = isinstance(self._scene, Blank | Leaf)
        painter.fillRect(self.rect(), DARK if dark else theme.colour("background"))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()


def quiet_place(room: QRect, size: QSize, busy: Sequence[QRect]) -> QRect:
    """A place at the edge of the room that covers least of these; of several the first from below."""
    xs = (room.left(), room.center().x() - size.width() // 2, room.right() + 1 - size.width())
    ys = (room.bottom() + 1 - size.height(), room.center().y() - size.height() // 2, room.top())
    places = [QRect(QPoint(x, y), size) for y in ys for x in reversed(xs) if (x, y) != (xs[1], ys[1])]
    return min(places, key=lambda place: sum(_area(place.intersected(one)) for one in busy))


def _area(shape: QRect) -> int:
    return max(shape.width(), 0) * max(shape.height(), 0)
