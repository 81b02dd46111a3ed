"""Load a Designer form into a widget.

    class MeetingsView(QWidget):
        table: QTableView         <- ui/meetings.ui must have a QTableView called "table"
        state: StatusChip         <- our own widgets are made by their class's name

The annotations are the contract between the drawing and the code.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import MappingProxyType

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QWidget

from committee_desk.assets import UI

# Parts that a form may use without the view naming them, each with its module: the lock page needs few.
SHARED: Mapping[str, str] = MappingProxyType(
    {
        "AwardLines": "award_lines",
        "DayField": "fields",
        "CandidateLines": "selection_lines",
        "DepartmentLines": "selection_lines",
        "ElidedLabel": "widgets",
        "ExactField": "exact_fields",
        "KeyTaskCandidates": "key_task_candidates",
        "ManyField": "choosing",
        "Milestones": "milestones",
        "MarksField": "exact_fields",
        "PartLines": "selection_lines",
        "NumberField": "fields",
        "Pages": "pages",
        "PlanTasks": "plan_tasks",
        "ShortTable": "widgets",
        "StatusChip": "widgets",
        "Steps": "widgets",
        "TermsLabel": "selection_lines",
        "WholeLines": "widgets",
        "WonField": "fields",
    }
)

# What stands in a form under Qt's name, and is ours.
OURS: Mapping[str, tuple[str, str]] = MappingProxyType({"QComboBox": ("combo", "Combo")})


class _Into(QUiLoader):
    """A loader that fills a widget we already have instead of making a new one.

    It makes our own widgets itself: registered ones pile up in a list that all loaders share, so that each
    form would take longer to load than the one before. For the `first` page it makes Qt's too: PySide asks of
    one that Qt has made whether it is of this kind or that, and must make every kind there is to ask it.
    Later, when there are all kinds, Qt is quicker.
    """

    def __init__(self, target: QWidget, own: Mapping[str, type[QWidget]], *, first: bool) -> None:
        super().__init__(target)
        self._target, self._own, self._first = target, own, first

    def createWidget(self, kind: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        if parent is None:
            return self._target
        own = self._own.get(kind) or _shared(kind)
        # Qt makes the page of a stack without a parent, and dresses all that is on it again once it has one.
        is_page = isinstance(parent, QStackedWidget)
        if own is None and not self._first and not is_page:
            return super().createWidget(kind, parent, name)
        widget = (own or getattr(QtWidgets, kind))(parent)
        widget.setObjectName(name)
        return widget


def load(form: str, into: QWidget, *, first: bool = False) -> None:
    """Build ui/`form`.ui inside `into` and bind the parts it annotates, by name.

    `first` is what nothing else is painted before.
    """
    parts = dict(_parts(type(into)))
    own = {kind.__name__: kind for kind in parts.values() if issubclass(kind, QWidget)}
    ours = {name: kind for name, kind in own.items() if not kind.__module__.startswith("PySide6.")}
    loader = _loader(into, ours, first=first)
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
    if not first:
        from committee_desk.views import form_rows, short_hint  # noqa: PLC0415 -- slow import

        short_hint.mind(into)
        form_rows.mind(into)
    for area in into.findChildren(QScrollArea):
        # It follows the focus among its parts; Tab would stop at it with nothing to do there.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def keep_plain(within: QWidget) -> None:
    """Left to itself Qt would read markup in words that people typed."""
    for label in within.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)


def commit_typing() -> None:
    """Take in the syllable still being composed; call it before a field is read."""
    QGuiApplication.inputMethod().commit()


def _loader(into: QWidget, own: Mapping[str, type[QWidget]], *, first: bool) -> _Into:
    """One that knows no plugins: Designer's take as long to load as the lock page, and none is ours."""
    paths = QCoreApplication.libraryPaths()
    QCoreApplication.setLibraryPaths([])
    try:
        return _Into(into, own, first=first)
    finally:
        QCoreApplication.setLibraryPaths(paths)


def _shared(name: str) -> type[QWidget] | None:
    """Our own widget that a form calls so, though its view does not name it."""
    module, called = OURS.get(name) or (SHARED.get(name, ""), name)
    return getattr(import_module(f"committee_desk.views.{module}"), called) if module else None


def _parts(view: type[QWidget]) -> Iterator[tuple[str, type[QObject]]]:
    # A part's annotation is a name that its module imports; evaluating each would take a tenth of the load.
    for base in reversed(view.__mro__):
        for name, said in vars(base).get("__annotations__", {}).items():
            kind = getattr(sys.modules[base.__module__], said, None) if isinstance(said, str) else said
            if isinstance(kind, type) and issubclass(kind, QObject):
                yield name, kind
