"""This laptop as the window sees it: what it was told, and who hears when it is told otherwise.

    views.settings ─► tell(size=26) ─► settings.toml
                                         └─ changed(before, now) ─► app.program dresses the window anew
    views.settings ─► restore(file) ─► restoring(file) ─► app.program, which alone can close a desk

There is one for the whole program, and it lasts as long.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from committee_desk import settings
from committee_desk.settings import Settings


class Laptop(QObject):
    changed = Signal(Settings, Settings)
    restoring = Signal(Path)
    practising = Signal(bool)

    def __init__(self, told: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told

    @property
    def told(self) -> Settings:
        return self._told

    def tell(self, **facts: str | int | bool) -> None:
        """Keep these facts; nobody hears of what is as it was."""
        before = self._told
        now = replace(before, **facts)  # type: ignore[arg-type]  # Settings refuses what is no fact of its own
        if now != before:
            settings.keep(now)
            self._told = now
            self.changed.emit(before, now)

    def begin_anew(self, told: Settings) -> None:
        """What a program that starts has read; it is no news."""
        self._told = told

    def practise(self, begin: bool) -> None:
        """Go to the practice desk, or throw it away and come back."""
        self.practising.emit(begin)

    def restore(self, file: Path) -> None:
        self.restoring.emit(file)


_laptop: Laptop | None = None


def laptop() -> Laptop:
    """The one there is, made with the defaults where nobody was told anything yet."""
    global _laptop
    if _laptop is None or not isValid(_laptop):
        _laptop = Laptop(Settings(), QCoreApplication.instance())
    return _laptop
