"""The look, the words and the keyboard, given to the application before its first page."""

from __future__ import annotations

import logging

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from committee_desk import assets
from committee_desk.settings import Settings
from committee_desk.views import theme

logger = logging.getLogger(__name__)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
}


def dress(app: QApplication, locale: QLocale, look: theme.Theme | None = None) -> None:
    """The look and the words; once is enough for the look."""
    qInstallMessageHandler(_log_qt)
    install_translations(app, locale)
    if not app.styleSheet():
        theme.apply(app, look)


def mind_keyboard(app: QApplication) -> None:
    """Show where it is, and lose no syllable of it; nobody types before the first page is painted."""
    from committee_desk.views.focus import FocusRing  # noqa: PLC0415 -- slow import
    from committee_desk.views.hangul_keys import HangulKeys  # noqa: PLC0415 -- slow import
    from committee_desk.views.pasting import Pasting  # noqa: PLC0415 -- slow import

    # Looked for among what the application has, they would make it all known to Python.
    if not app.property("minded"):
        app.setProperty("minded", True)
        FocusRing(app)
        HangulKeys(app)
        Pasting(app)


def look_of(told: Settings) -> theme.Theme:
    """The look that a person has chosen on this laptop."""
    return theme.of(told.size, high_contrast=told.high_contrast, still=told.less_motion)


def install_translations(app: QCoreApplication, locale: QLocale) -> list[QTranslator]:
    """Load Qt's own words and ours; a missing file leaves English in place."""
    QLocale.setDefault(locale)
    installed = []
    for name, folder in [
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("committee_desk", str(assets.TRANSLATIONS)),
    ]:
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
            installed.append(translator)
        else:
            logger.info("no %s translation for %s", name, locale.name())
    return installed


def _log_qt(kind: QtMsgType, context: object, message: str) -> None:
    logging.getLogger("qt").log(LEVELS.get(kind, logging.ERROR), message)
