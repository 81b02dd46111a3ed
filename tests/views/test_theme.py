"""Colours that can be read, lengths that grow with the text, a focus that can be seen."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from committee_desk import assets
from committee_desk.views import theme
from committee_desk.views.focus import FocusRing, Ring
from committee_desk.views.rooms import ROOMS
from committee_desk.views.theme import TOKENS, Scheme, Theme, of_system
from committee_desk.views.verification import DRAWINGS

GROUNDS = ("background", "surface", "card", "input", "table_head", "selected", "selected_hover", "pressed")
TONES = ("plain", "success", "warning", "danger", "information", "off")
READ = [
    *(("text", ground) for ground in GROUNDS),
    *(("text_bolder", ground) for ground in ("background", "surface", "card")),
    *(("text_subtle", ground) for ground in ("background", "surface", "card", "input", "pressed")),
    *(("primary_text", ground) for ground in ("background", "surface", "card", "selected", "selected_hover")),
    *(("on_primary", fill) for fill in ("primary_fill", "primary_pressed", "primary_deep", "primary")),
    *(("danger_text", ground) for ground in ("background", "card", "danger_surface")),
    *(("warning_text", ground) for ground in ("background", "surface", "card")),
    *((link, "background") for link in ("link", "link_visited")),
    ("on_inverse", "inverse"),
    ("text", "danger_surface"),
    ("text", "warning_surface"),
    *((f"{tone}_text", f"{tone}_surface") for tone in TONES),
]
SEEN = [
    *(("input_border", ground) for ground in ("input", "background", "card")),
    *(("button_border", ground) for ground in ("background", "surface", "card")),
    *(("primary", ground) for ground in ("background", "surface", "card", "selected")),
    *(("danger_border", ground) for ground in ("background", "danger_surface")),
    *(("scroll", ground) for ground in ("background", "card", "input")),
    ("primary", "pressed"),
    *(("primary_border", ground) for ground in ("background", "surface", "card")),
    ("primary_fill", "background"),
    # The ring around what has the focus, inside of which there may be a blue button.
    *(("ring", ground) for ground in ("background", "surface", "card", "selected")),
    ("ring_inner", "ring"),
    ("ring_inner", "primary"),
    ("ring_inner", "primary_fill"),
]


def light(colour):
    channels = (c / 255 for c in QColor(colour).getRgb()[:3])
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink, ground, colours):
    dark, bright = sorted(light(colours[name]) for name in (ink, ground))
    return round((bright + 0.05) / (dark + 0.05), 2)


def faint(colours):
    """The pairs that nobody could read or see, with their contrast."""
    found = {pair: contrast(*pair, colours) for pair in {*READ, *in_the_sheet()}}
    read = {pair: found[pair] for pair in found if found[pair] < 4.5}
    return read | {pair: seen for pair in SEEN if (seen := contrast(*pair, colours)) < 3}


def in_the_sheet():
    """Every ink that the sheet puts on a ground in the same rule, but for what is turned off."""
    sheet = (assets.RESOURCES / "theme.qss").read_text(encoding="utf-8")
    for selector, rule in re.findall(r"([^{}]+)\{([^{}]+)\}", sheet):
        inks = re.findall(r"(?<![\w-])color: @(\w+)", rule)
        grounds = re.findall(r"(?<![\w-])background: @(\w+)", rule)
        if ":disabled" not in selector:
            yield from ((ink, ground) for ink in inks for ground in grounds)


def tokens(scheme):
    return {name: colours[scheme.value] for name, colours in TOKENS.items()}


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.HIGH_CONTRAST])
def test_words_can_be_read_and_borders_seen(scheme):
    assert faint(tokens(scheme)) == {}


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.HIGH_CONTRAST])
def test_the_ring_stands_out_from_the_border_that_it_may_lie_on(scheme):
    assert contrast("ring", "border", tokens(scheme)) >= 3


@pytest.mark.parametrize(
    ("ink", "ground", "chosen"), [("white", "black", "cyan"), ("black", "white", "navy")]
)
def test_the_colours_of_a_system_in_high_contrast_can_be_told_apart(ink, ground, chosen):
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.WindowText: ink,
        roles.Window: ground,
        roles.Link: ink,
        roles.Highlight: chosen,
        roles.HighlightedText: ground,
    }.items():
        palette.setColor(role, QColor(colour))

    assert faint(of_system(palette)) == {}


def test_lines_are_one_step_wider_where_contrast_counts():
    lines = [[Theme(scheme=scheme).line(width) for width in (1, 2)] for scheme in Scheme]

    assert lines == [[1, 2], [2, 3], [2, 3]]


@pytest.mark.parametrize(("asked", "given"), [(1, 15), (18, 17), (22, 22), (99, 34)])
def test_any_size_in_the_settings_file_finds_one_that_is_offered(qapp, asked, given):
    assert theme.of(asked, high_contrast=False, still=False) == Theme(given)


def test_a_system_in_high_contrast_is_followed_before_what_was_asked_for(qapp, monkeypatch):
    monkeypatch.setattr(theme, "_system_contrasts", lambda: True)

    assert theme.of(17, high_contrast=False, still=True) == Theme(17, Scheme.SYSTEM, still=True)


@pytest.mark.parametrize("scheme", Scheme)
def test_the_window_wears_every_scheme(qapp, scheme):
    theme.apply(qapp, Theme(scheme=scheme))

    palette = qapp.palette()
    worn = [palette.color(role).name() for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Text)]
    theme.apply(qapp)
    assert worn == [Theme(scheme=scheme).hex("background"), Theme(scheme=scheme).hex("text")]


def test_every_colour_of_the_sheet_is_in_the_table():
    sheet = (assets.RESOURCES / "theme.qss").read_text(encoding="utf-8")
    named = set(re.findall(r"@(\w+)", sheet)) - {"icons"}

    assert named - TOKENS.keys() == set()


def test_every_drawing_of_the_sheet_is_there_for_light_and_for_dark():
    sheet = (assets.RESOURCES / "theme.qss").read_text(encoding="utf-8")
    drawings = set(re.findall(r"@icons/([\w-]+\.svg)", sheet))

    assert drawings - {file.name for file in assets.ICONS.glob("*.svg")} == set()
    assert drawings - {file.name for file in (assets.ICONS / "on-dark").glob("*.svg")} == set()


def test_every_drawing_is_drawn_somewhere():
    views = "\n".join(file.read_text(encoding="utf-8") for file in Path(theme.__file__).parent.glob("*.py"))
    asked = set(re.findall(r'"(\w+)"', " ".join(re.findall(r"icons\.(?:icon|pixmap)\(([^)]*)\)", views))))
    styled = set(
        re.findall(r"@icons/([\w-]+)\.svg", (assets.RESOURCES / "theme.qss").read_text(encoding="utf-8"))
    )
    drawn = asked | styled | {room.drawing for room in ROOMS} | set(DRAWINGS.values()) | {"committee-desk"}

    assert {file.stem for file in assets.ICONS.glob("*.svg")} - drawn == set()


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
