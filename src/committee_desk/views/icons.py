"""The drawings of resources/icons, in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from committee_desk import assets
from committee_desk.views import theme


def pixmap(name: str, ink: str = "text", size: int = 24) -> QPixmap:
    """One drawing, `ink` being a name of theme.TOKENS and `size` what it is beside text of 17 px."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 -- slow import

    side, ratio, colour = theme.px(size), QApplication.primaryScreen().devicePixelRatio(), theme.colour(ink)
    kept, image = f"{name} {colour.name()} {side} {ratio}", QPixmap()
    # The rail paints all its drawings anew whenever one line of it changes.
    if QPixmapCache.find(kept, image):
        return image
    drawing = (assets.ICONS / f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour.name())
    image = QPixmap(QSize(side, side) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    QPixmapCache.insert(kept, image)
    return image


def icon(name: str, ink: str = "text") -> QIcon:
    return QIcon(pixmap(name, ink))
