"""How the program looks: the colours and sizes of the Korea Design System, on Qt's Fusion.

    TOKENS + size ─► palette, font, resources/theme.qss ─► every widget
    QLabel role="title", QPushButton role="primary" ...   are properties, set in the form
    a system with high contrast of its own ─► its palette ─► the same names

Lengths are written for text of 17 px and grow with it; lines are one step wider in high contrast.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from committee_desk import assets
from committee_desk.frozen import frozen

FAMILY = "Pretendard GOV"
BASE = 17
SIZES = (15, 17, 19, 22, 26, 34)
HAIRLINE = 3  # a line of so many pixels or fewer does not grow with the text
BLINK = 1060  # ms; Qt's own


class Scheme(Enum):
    LIGHT = 0
    HIGH_CONTRAST = 1
    SYSTEM = 2  # high contrast in the colours that the system was given


TOKENS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # name: light, high contrast
        "background": ("#ffffff", "#000000"),
        "surface": ("#f4f5f6", "#131416"),
        "card": ("#ffffff", "#131416"),
        "table_head": ("#eef2f7", "#091f25"),
        "selected": ("#ecf2fe", "#020f27"),
        "selected_hover": ("#d8e5fd", "#03163a"),
        "pressed": ("#e6e8ea", "#1e2124"),
        "text": ("#1e2124", "#f4f5f6"),
        "text_bolder": ("#131416", "#e6e8ea"),
        "text_subtle": ("#464c53", "#cdd1d5"),
        "text_disabled": ("#8a949e", "#8a949e"),  # 6 to 1 on black, where 3 is too dim to read
        "link": ("#256ef4", "#86aff9"),
        "link_visited": ("#5917b8", "#c49ff9"),
        "primary": ("#256ef4", "#256ef4"),
        "primary_text": ("#0b50d0", "#b1cefb"),
        # White on #256ef4 is 4.55 to 1, which is little for 17 px; the darker step is 6.8.
        "primary_fill": ("#0b50d0", "#0b50d0"),
        "primary_border": ("#0b50d0", "#256ef4"),
        "primary_pressed": ("#083891", "#083891"),
        "primary_deep": ("#052561", "#052561"),
        "on_primary": ("#ffffff", "#ffffff"),
        "disabled_fill": ("#cdd1d5", "#33363d"),
        "on_disabled": ("#58616a", "#8a949e"),
        "button_border": ("#58616a", "#8a949e"),
        "input": ("#ffffff", "#1e2124"),
        "input_border": ("#58616a", "#8a949e"),
        "divider": ("#cdd1d5", "#33363d"),
        "border": ("#b1b8be", "#464c53"),
        "scroll": ("#8a949e", "#6d7882"),
        "inverse": ("#1e2124", "#e6e8ea"),
        "on_inverse": ("#ffffff", "#000000"),
        # Where there is no room beside a list the ring lies on its border: 3 to 1 on that too.
        "ring": ("#0b50d0", "#86aff9"),
        "ring_inner": ("#ffffff", "#000000"),
        "plain_text": ("#464c53", "#cdd1d5"),
        "plain_surface": ("#f4f5f6", "#1e2124"),
        "plain_border": ("#8a949e", "#8a949e"),
        "success_text": ("#267337", "#a9dab4"),
        "success_surface": ("#eaf6ec", "#0e2012"),
        "success_border": ("#228738", "#228738"),
        "warning_text": ("#8a5c00", "#ffc95c"),
        "warning_surface": ("#fff3db", "#241800"),
        "warning_border": ("#9e6a00", "#9e6a00"),
        "danger_text": ("#bd2c0f", "#f7afa1"),
        "danger_surface": ("#fdefec", "#260903"),
        "danger_border": ("#de3412", "#de3412"),
        "information_text": ("#096ab3", "#9ed2fa"),
        "information_surface": ("#e7f4fe", "#021a2c"),
        "information_border": ("#0b78cb", "#0b78cb"),
        "off_text": ("#464c53", "#cdd1d5"),
        "off_surface": ("#e6e8ea", "#33363d"),
        "off_border": ("#b1b8be", "#464c53"),
    }
)


# What the names become where the system has colours of its own; the others are text.
GROUNDS = frozenset(
    {
        *("background", "surface", "card", "table_head", "selected", "selected_hover", "pressed"),
        *("input", "on_inverse", "ring_inner", "disabled_fill"),
        *(name for name in TOKENS if name.endswith("_surface")),
    }
)
CHOSEN = frozenset({"ring", "primary", "primary_fill", "primary_border", "primary_pressed", "primary_deep"})
LINKS = frozenset({"link", "link_visited", "primary_text"})


@frozen
class Theme:
    size: int = BASE
    scheme: Scheme = Scheme.LIGHT
    still: bool = False

    def hex(self, name: str) -> str:
        if self.scheme is Scheme.SYSTEM:
            return _system[name]
        return TOKENS[name][self.scheme.value]

    def colour(self, name: str) -> QColor:
        return QColor(self.hex(name))

    def px(self, length: float) -> int:
        """A length written for text of 17 px; hairlines stay hairlines."""
        return round(length) if length <= HAIRLINE else round(length * self.size / BASE)

    def line(self, width: int) -> int:
        """How wide a line is drawn: 1 and 2 px become 2 and 3 where contrast counts."""
        return width if self.scheme is Scheme.LIGHT else width + 1


_current = Theme()
_system: Mapping[str, str] = MappingProxyType({})


def current() -> Theme:
    return _current


def colour(name: str) -> QColor:
    return _current.colour(name)


def px(length: float) -> int:
    return _current.px(length)


def line(width: int) -> int:
    return _current.line(width)


def em() -> int:
    """The size of the text; what widths of windows are measured in."""
    return _current.size


def of(size: int, *, high_contrast: bool, still: bool) -> Theme:
    """The theme somebody asks for; a system that has high contrast on is followed before that."""
    nearest = min(SIZES, key=lambda offered: abs(offered - size))
    if _system_contrasts():
        return Theme(nearest, Scheme.SYSTEM, still)
    return Theme(nearest, Scheme.HIGH_CONTRAST if high_contrast else Scheme.LIGHT, still)


def apply(app: QApplication, theme: Theme | None = None) -> None:
    """Dress the whole program; again with another theme when somebody wants larger text."""
    global _current, _system
    _current = theme or Theme()
    if not QFontDatabase.hasFamily(FAMILY):
        for file in sorted(assets.FONTS.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    if _current.scheme is Scheme.SYSTEM:
        app.setPalette(QPalette())  # back to the system's own
        _system = of_system(app.palette())
    app.setPalette(_palette(_current))
    app.setFont(text_font())
    app.setStyleSheet(_sheet(_current))
    _quieten(app, _current.still)


def of_system(palette: QPalette) -> Mapping[str, str]:
    """The colours of a system in high contrast, under our names: few, and all of its own choosing."""
    ink = QPalette.ColorRole

    def role(name: str) -> QPalette.ColorRole:
        if name in GROUNDS:
            return ink.Window
        if name in CHOSEN:
            return ink.Highlight
        if name in LINKS:
            return ink.Link
        return ink.HighlightedText if name == "on_primary" else ink.WindowText

    return MappingProxyType({name: palette.color(role(name)).name() for name in TOKENS})


def _system_contrasts() -> bool:
    # The hints belong to this, and go with it.
    style = QApplication.styleHints()
    return style.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _quieten(app: QApplication, still: bool) -> None:
    """Without motion nothing slides open and no cursor blinks."""
    app.setCursorFlashTime(0 if still else BLINK)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
        app.setEffectEnabled(effect, not still)


def text_font(size: float = BASE, *, bold: bool = False) -> QFont:
    """The program's font, `size` being what it would be beside text of 17 px."""
    font = QFont(FAMILY)
    font.setPixelSize(px(size))
    font.setBold(bold)
    return font


def set_role(widget: QWidget, name: str, value: str | bool) -> None:
    """Give a widget a property the look hangs on, and let it be dressed again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    # What was not seen yet is dressed once, on being shown.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def _palette(theme: Theme) -> QPalette:
    ink = QPalette.ColorRole
    palette = QPalette()
    for role, name in {
        ink.Window: "background",
        ink.Base: "input",
        ink.AlternateBase: "surface",
        ink.Button: "surface",
        ink.Text: "text",
        ink.WindowText: "text",
        ink.ButtonText: "text",
        ink.PlaceholderText: "text_subtle",
        ink.Highlight: "primary",
        ink.HighlightedText: "on_primary",
        ink.Accent: "primary",
        ink.Link: "link",
        ink.LinkVisited: "link_visited",
        ink.ToolTipBase: "inverse",
        ink.ToolTipText: "on_inverse",
    }.items():
        palette.setColor(role, theme.colour(name))
    for role in (ink.Text, ink.WindowText, ink.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text_disabled"))
    return palette


def _sheet(theme: Theme) -> str:
    sheet = (assets.RESOURCES / "theme.qss").read_text(encoding="utf-8")
    dark = theme.colour("background").lightness() < theme.colour("text").lightness()
    sheet = sheet.replace("@icons", (assets.ICONS / "on-dark" if dark else assets.ICONS).as_posix())
    sheet = re.sub(r"@(\w+)", lambda found: theme.hex(found[1]), sheet)
    sheet = re.sub(r"\b([12])px solid", lambda found: f"{theme.line(int(found[1]))}px solid", sheet)
    return re.sub(r"\b(\d+)px", lambda found: f"{theme.px(int(found[1]))}px", sheet)
