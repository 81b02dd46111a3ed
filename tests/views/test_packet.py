"""A round's packet on a member's laptop: what is asked is in sight at once, in any size of text."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea

from tests import pictures
from tests.views.checks import LAYERS, SMALLEST


def test_the_button_that_makes_the_desk_is_in_sight(qtbot, look):
    view = pictures.packet()
    qtbot.addWidget(view)
    view.resize(SMALLEST)
    view.show()
    for _ in range(LAYERS):
        QApplication.processEvents()

    room = view.findChild(QScrollArea).viewport()

    bottom = view.make.mapTo(room, QPoint(0, view.make.height())).y()
    assert bottom <= room.height()
