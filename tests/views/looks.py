"""How a screen may be looked at: two languages, two themes, three sizes of text.

LOOKS ─► the fixture `look`, and tests.pictures ─► every screen in every one of them
everyday(name) ─► three of the twelve, other ones for another name; `pytest -m slow` takes the rest
"""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from committee_desk.app.dressing import install_translations
from committee_desk.views import theme
from committee_desk.views.theme import Scheme, Theme

LANGUAGES = ("ko", "en")
SIZES = (17, 26, 34)  # the usual, 150 % and 200 %
SCHEMES = {"light": Scheme.LIGHT, "contrast": Scheme.HIGH_CONTRAST}


@dataclass(frozen=True, slots=True)
class Look:
    language: str
    size: int
    scheme: str

    def __str__(self) -> str:
        return f"{self.language}-{self.size}-{self.scheme}"


LOOKS = tuple(Look(language, size, scheme) for size in SIZES for language in LANGUAGES for scheme in SCHEMES)


def everyday(name: str) -> tuple[Look, ...]:
    """Each size once, in a language and a theme that hang on the name alone."""
    lot = crc32(name.encode())
    of_a_size = len(LOOKS) // len(SIZES)
    return tuple(LOOKS[place * of_a_size + (lot >> 2 * place) % of_a_size] for place in range(len(SIZES)))


def wear(app: QApplication, look: Look) -> None:
    take_off(app)
    install_translations(app, QLocale(look.language))
    theme.apply(app, Theme(look.size, SCHEMES[look.scheme]))


def take_off(app: QApplication) -> None:
    """The language; the theme is for whoever comes next to choose."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))
