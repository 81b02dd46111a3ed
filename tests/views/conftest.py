"""Windows are tried dressed as they are worn, with the program's own font."""

import pytest
from PySide6.QtCore import QLocale, QTranslator

from committee_desk import app
from committee_desk.views import theme
from tests.views.desks import desk_in_memory


@pytest.fixture(autouse=True)
def dressed(qapp):
    theme.apply(qapp)
    return qapp


@pytest.fixture
def desk(qtbot):
    return desk_in_memory()


@pytest.fixture(params=["ko-17", "ko-26", "en-17", "en-26"])
def look(request, qapp):
    """Each language, at the usual size and at 150 %."""
    language, size = request.param.split("-")
    app.install_translations(qapp, QLocale(language))
    theme.apply(qapp, theme.Theme(int(size)))
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))
