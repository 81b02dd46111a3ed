"""What is really painted: the ground of a place, the ink on it, and how far they stand apart."""

from collections import Counter
from itertools import accumulate

from PIL import Image
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

MANY = 4096  # as many colours as words and their ground hardly ever have
SPECKS = 3  # as many pixels as are no accident


def picture(widget, rect=None):
    """As it stands on the screen, or a part of it, in RGB."""
    shot = widget.grab(rect) if rect else widget.grab()
    grabbed = shot.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    size = grabbed.width(), grabbed.height()
    return Image.frombytes("RGBA", size, bytes(grabbed.constBits()), "raw", "RGBA", grabbed.bytesPerLine(), 1)


def place(part, window, rect=None):
    """Where a part of the window is seen, if it is."""
    inner = part.rect() if rect is None else rect
    seen = part.visibleRegion().boundingRect() & inner
    return QRect(part.mapTo(window, QPoint(0, 0)) + seen.topLeft(), seen.size())


def light(colour):
    channels = (c / 255 for c in colour[:3])
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def colours(image, rect):
    """Every colour in a rectangle with how often it is there, the most frequent first."""
    box = (rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height())
    part = image.crop(box).convert("RGB")
    return sorted(part.getcolors(MANY) or part.getcolors(1 << 24) or [], reverse=True)


def ink_on_ground(image, rect):
    """How far the clearest ink in a rectangle stands from its ground; 1 where there is nothing.

    A few thin letters have hardly two pixels of one shade: those as clear as it, or clearer, count with it.
    """
    found = colours(image, rect)
    if not found:
        return 1.0
    ground = found[0][1]
    clearest = sorted(((contrast(colour, ground), count) for count, colour in found), reverse=True)
    seen = accumulate(count for _, count in clearest)
    return next((clear for (clear, _), many in zip(clearest, seen, strict=True) if many >= SPECKS), 1.0)


def edge(image, rect):
    """How far the left edge of something stands from what is beside it."""
    y = rect.center().y()
    if rect.left() < 4 or rect.left() + 8 >= image.width:
        return 21.0
    outside = image.getpixel((rect.left() - 3, y))
    return max(contrast(image.getpixel((x, y)), outside) for x in range(rect.left(), rect.left() + 6))


def changed(before, after, least):
    """How many pixels became another colour that stands so far from the one before."""
    pairs = Counter(zip(_pixels(before), _pixels(after), strict=True))
    return sum(
        count for (one, other), count in pairs.items() if one != other and contrast(one, other) >= least
    )


def _pixels(image):
    return zip(*[iter(image.convert("RGB").tobytes())] * 3, strict=True)
