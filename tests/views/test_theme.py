"""Colours that can be read, lengths that grow with the text, a focus that can be seen."""

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from committee_desk import assets
from committee_desk.views.focus import FocusRing, Ring
from committee_desk.views.theme import TOKENS, Scheme, Theme

READ = [
    ("text", "background"),
    ("text", "surface"),
    ("text", "selected"),
    ("text", "table_head"),
    ("text_subtle", "background"),
    ("text_subtle", "surface"),
    ("primary_text", "background"),
    ("primary_text", "selected"),
    ("primary_text", "selected_hover"),
    ("on_primary", "primary_fill"),
    *(
        (f"{tone}_text", f"{tone}_surface")
        for tone in ("plain", "success", "warning", "danger", "information")
    ),
]
SEEN = [("input_border", "input"), ("button_border", "background"), ("primary", "background")]


def light(colour):
    channels = (c / 255 for c in QColor(colour).getRgb()[:3])
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink, ground, scheme):
    dark, bright = sorted(light(TOKENS[name][scheme.value]) for name in (ink, ground))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", Scheme)
def test_words_can_be_read_and_borders_seen(scheme):
    faint = [pair for pair in READ if contrast(*pair, scheme) < 4.5]
    faint += [pair for pair in SEEN if contrast(*pair, scheme) < 3]

    assert faint == []


def test_every_colour_of_the_sheet_is_in_the_table():
    sheet = (assets.RESOURCES / "theme.qss").read_text(encoding="utf-8")
    named = set(re.findall(r"@(\w+)", sheet)) - {"icons"}

    assert named - TOKENS.keys() == set()


def test_lengths_grow_with_the_text_and_hairlines_do_not():
    large = Theme(size=34)

    assert [large.px(length) for length in (1, 3, 16, 40)] == [1, 3, 32, 80]


@pytest.fixture
def page(qtbot, qapp):
    if qapp.findChild(FocusRing) is None:
        FocusRing(qapp)
    page = QWidget()
    page.setProperty("role", "page")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for part in (QPushButton("One"), QLineEdit(), QPushButton("Two")):
        column.addWidget(part)
    page.show()
    page.activateWindow()
    return page


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_focus_is_seen_around_whatever_has_it(qtbot, page, place):
    parts = [page.layout().itemAt(at).widget() for at in range(3)]
    parts[(place + 1) % 3].setFocus()
    qtbot.waitUntil(lambda: parts[(place + 1) % 3].hasFocus())
    before = page.grab().toImage()

    parts[place].setFocus()
    after = page.grab().toImage()

    edge = parts[place].geometry().adjusted(-4, -4, 4, 4)
    row = [edge.center().y()]
    changed = {
        (x, y) for y in row for x in (edge.left(), edge.left() + 1) if before.pixel(x, y) != after.pixel(x, y)
    }
    assert changed == {(edge.left(), row[0]), (edge.left() + 1, row[0])}


def test_a_ring_makes_no_pane_of_a_splitter(qtbot, qapp, page):
    splitter = QSplitter()
    splitter.addWidget(QLineEdit())
    page.layout().addWidget(splitter)

    splitter.widget(0).setFocus()
    qtbot.waitUntil(splitter.widget(0).isVisible)
    QApplication.processEvents()

    rings = [ring for ring in page.findChildren(Ring) if ring.isVisible()]
    assert (splitter.count(), len(rings)) == (1, 1)
