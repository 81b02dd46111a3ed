"""Files brought to a part of a screen by hand: dropped on it, or pasted as they were copied elsewhere.

    dropped from a folder · Ctrl+V after copying there ─► take(paths)

What is no file on this machine is left where it came from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Take = Callable[[Sequence[Path]], object]


def allow(place: QWidget, take: Take, paste_in: QWidget | None = None) -> None:
    """Let files be dropped on this part, and be pasted while the focus is in `paste_in`."""
    Dropped(place, take)
    if paste_in is not None:
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), paste_in)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(lambda: _paste(take))


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """The files of this machine that were copied or are being dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def _paste(take: Take) -> None:
    if files := files_in(QGuiApplication.clipboard().mimeData()):
        take(files)


class Dropped(QObject):
    """Hears what is dragged over a part of the screen and dropped there."""

    def __init__(self, place: QWidget, take: Take) -> None:
        super().__init__(place)
        self._take = take
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    # Qt asks

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event:
            case QDragMoveEvent() if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
                if files_in(event.mimeData()):
                    event.acceptProposedAction()
                    return True
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                if files := files_in(event.mimeData()):
                    event.acceptProposedAction()
                    self._take(files)
                    return True
        return False
