"""What is read off a picture: words as somebody sees them, and nothing that is there by accident."""

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QListWidget, QScrollArea

from tests.accessibility import parts, pixels

ALL = QRect(0, 0, 20, 20)
TEXT = 4.5


def painted(*shades):
    """White with a pixel of each of these greys."""
    image = Image.new("RGBA", (20, 20), "white")
    for place, shade in enumerate(shades):
        image.putpixel((place, 10), (shade, shade, shade, 255))
    return image


def test_thin_letters_of_many_dark_shades_are_clear():
    assert pixels.ink_on_ground(painted(30, 31, 33, 36, 40, 90, 140, 140, 200, 200), ALL) > TEXT


def test_faint_letters_are_faint_also_beside_a_dark_speck_or_two():
    assert pixels.ink_on_ground(painted(0, 0, *[170] * 9), ALL) < TEXT


def test_where_nothing_is_written_nothing_stands_out():
    assert pixels.ink_on_ground(painted(), ALL) == 1.0


def test_a_line_that_the_screen_round_its_list_cuts_is_not_read(qtbot):
    area, words = QScrollArea(), QListWidget()
    words.addItems(["하나", "둘", "셋"])
    line = words.sizeHintForRow(0)
    words.resize(200, 4 * line)
    area.setWidget(words)
    qtbot.addWidget(area)
    area.resize(220, 0)
    area.show()
    area.resize(220, area.height() - area.viewport().height() + words.frameWidth() + line + line // 2)

    assert len(list(parts.cells(words))) == 1
