"""Windows are tried dressed as they are worn, with the program's own font."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from committee_desk.views import theme
from committee_desk.views.focus import FocusRing
from tests.views.desks import desk_in_memory
from tests.views.looks import LOOKS, everyday, take_off, wear


@pytest.fixture(autouse=True)
def dressed(qapp):
    if not qapp.styleSheet() or theme.current() != theme.Theme():
        theme.apply(qapp)
    yield
    # Without a running loop nothing else would, and every window alive is dressed anew each time.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def mouse_let_go(qapp):
    """While a button is held down nothing is brought into sight, and every later test would find it held."""
    yield
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton, "a button of the mouse was never let go"


@pytest.fixture
def desk(qtbot):
    return desk_in_memory()


@pytest.fixture(params=LOOKS, ids=str)
def look(request, qapp):
    """Each language, each theme, at 17 px, 150 % and 200 %."""
    wear(qapp, request.param)
    ring = FocusRing(qapp)
    yield request.param
    ring.deleteLater()
    take_off(qapp)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Of the looks of a test three are for every day; all of them together are slow."""
    for item in items:
        if "look" in getattr(item, "fixturenames", ()):
            name = item.nodeid.replace(str(item.callspec.params["look"]), "")
            if item.callspec.params["look"] not in everyday(name):
                item.add_marker(pytest.mark.slow)
