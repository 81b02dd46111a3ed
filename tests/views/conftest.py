"""Windows are tried dressed as they are worn, with the program's own font."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from committee_desk.app.program import install_translations
from committee_desk.views import theme
from tests.views.desks import desk_in_memory


@pytest.fixture(autouse=True)
def dressed(qapp):
    if not qapp.styleSheet() or theme.current() != theme.Theme():
        theme.apply(qapp)
    yield
    # Without a running loop nothing else would, and every window alive is dressed anew each time.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(qtbot):
    return desk_in_memory()


@pytest.fixture(params=["ko-17", "ko-26", "en-17", "en-26"])
def look(request, qapp):
    """Each language, at the usual size and at 150 %."""
    language, size = request.param.split("-")
    install_translations(qapp, QLocale(language))
    theme.apply(qapp, theme.Theme(int(size)))
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))
