"""Load a Designer form into a widget.

    class MeetingsView(QWidget):
        table: QTableView         <- ui/meetings.ui must have a QTableView called "table"
        state: StatusChip         <- our own widgets are registered with the loader first

The annotations are the contract between the drawing and the code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_type_hints

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QLabel, QWidget

from committee_desk.assets import UI
from committee_desk.views.choosing import ManyField
from committee_desk.views.fields import DayField, NumberField
from committee_desk.views.widgets import ElidedLabel, StatusChip, Steps

# Parts that a form may use without the view naming them.
SHARED: tuple[type[QWidget], ...] = (DayField, ElidedLabel, ManyField, NumberField, StatusChip, Steps)


class _Into(QUiLoader):
    """A loader that fills a widget we already have instead of making a new one."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target

    def createWidget(self, kind: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        return super().createWidget(kind, parent, name) if parent else self._target


def load(form: str, into: QWidget) -> None:
    """Build ui/`form`.ui inside `into` and bind the parts it annotates, by name."""
    loader = _Into(into)
    parts = dict(_parts(type(into)))
    for kind in {*parts.values(), *SHARED}:
        if not kind.__module__.startswith("PySide6."):
            loader.registerCustomWidget(kind)
    try:
        loader.load(str(UI / f"{form}.ui"))
    except RuntimeError as error:
        raise LookupError(f"{form}.ui: {loader.errorString()}") from error
    for name, kind in parts.items():
        part = into.findChild(kind, name)
        if part is None:
            raise LookupError(f"{form}.ui has no {kind.__name__} called {name!r}")
        setattr(into, name, part)
    keep_plain(into)


def keep_plain(within: QWidget) -> None:
    """Left to itself Qt would read markup in words that people typed."""
    for label in within.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)


def commit_typing() -> None:
    """Take in the syllable still being composed; call it before a field is read."""
    QGuiApplication.inputMethod().commit()


def _parts(view: type[QWidget]) -> Iterator[tuple[str, type[QObject]]]:
    for name, kind in get_type_hints(view).items():
        if isinstance(kind, type) and issubclass(kind, QObject):
            yield name, kind
