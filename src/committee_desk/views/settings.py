"""The settings: how the window looks, what opens the desk, its backups, its rules, what its papers bear.

settings ─► a tab for each part, made when it is first shown
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.jobs.keeping_backups import Restored
from committee_desk.models.desk import Desk
from committee_desk.models.settings_parts import (
    AGENDAS,
    BACKUPS,
    FIRST,
    LETTERHEAD,
    RULES,
    SCREEN,
    SECURITY,
)
from committee_desk.views import forms, tabs
from committee_desk.views.page import Breadth, Page
from committee_desk.views.settings_agenda import StandingPanel
from committee_desk.views.settings_backup import BackupPanel
from committee_desk.views.settings_first import FirstPanel
from committee_desk.views.settings_letterhead import LetterheadPanel
from committee_desk.views.settings_rules import RulesPanel
from committee_desk.views.settings_screen import ScreenPanel
from committee_desk.views.settings_security import SecurityPanel

translate = QCoreApplication.translate

PARTS: Mapping[int, tuple[str, Callable[[Desk], QWidget]]] = {
    SCREEN: (QT_TRANSLATE_NOOP("settings", "Screen"), ScreenPanel),
    SECURITY: (QT_TRANSLATE_NOOP("settings", "Security"), SecurityPanel),
    BACKUPS: (QT_TRANSLATE_NOOP("settings", "Backups"), BackupPanel),
    RULES: (QT_TRANSLATE_NOOP("settings", "Rules"), RulesPanel),
    LETTERHEAD: (QT_TRANSLATE_NOOP("settings", "Letterhead"), LetterheadPanel),
    AGENDAS: (QT_TRANSLATE_NOOP("settings", "Agendas"), StandingPanel),
    FIRST: (QT_TRANSLATE_NOOP("settings", "First steps"), FirstPanel),
}


class SettingsView(Page):
    tabs: QTabWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings", self)
        self._desk = desk
        self._parts: dict[int, QWidget] = {}
        for title, _part in PARTS.values():
            self.tabs.addTab(QWidget(self.tabs), translate("settings", title))
        self._breadth = Breadth.WIDE
        self.tabs.currentChanged.connect(self._show_part)
        self.tabs.currentChanged.connect(self._weigh_parts)
        self._show_part(SCREEN)
        self._weigh_parts(SCREEN)

    def keys(self) -> list[tuple[str, str]]:
        """Those of the part in front, and how to come to the next."""
        own = {
            RULES: [("Ctrl+F", self.tr("Search the rules"))],
            AGENDAS: [("Alt+↑ / Alt+↓", self.tr("Move the chosen item up or down"))],
            LETTERHEAD: [("Ctrl+Enter", self.tr("Use the letterhead from now on"))],
        }
        return [
            ("Ctrl+Tab", self.tr("The next part of the settings")),
            *own.get(self.tabs.currentIndex(), []),
        ]

    def regions(self) -> list[QWidget]:
        return [self.tabs]

    def fold(self, breadth: Breadth) -> None:
        self._breadth = breadth
        rules = self._parts.get(RULES)
        if isinstance(rules, RulesPanel):
            rules.fold(breadth)

    def part(self, place: int) -> QWidget:
        """One of the parts, brought to the front."""
        self.tabs.setCurrentIndex(place)
        return self._parts[place]

    def turn_to(self, subject: object) -> None:
        """A part by its number or what is done first there; or what became of a desk that was restored."""
        match subject:
            case Restored():
                backups = self.part(BACKUPS)
                assert isinstance(backups, BackupPanel)
                backups.show_restored(subject)
            case "first" | "practise":
                first = self.part(FIRST)
                assert isinstance(first, FirstPanel)
                (first.offer_practice if subject == "practise" else first.setFocus)()
            case int():
                self.part(subject).setFocus()  # where the part has a place to begin

    @Slot(int)
    def _weigh_parts(self, here: int) -> None:
        """A part asks for room only in front; behind, it must not make the others scroll."""
        usual, none = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored
        for place in PARTS:
            holder = self.tabs.widget(place)
            assert holder is not None
            holder.setSizePolicy(usual, usual if place == here else none)

    @Slot(int)
    def _show_part(self, place: int) -> None:
        if place in self._parts:
            return
        holder = self.tabs.widget(place)
        assert holder is not None
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._parts[place] = part = PARTS[place][1](self._desk)
        if isinstance(part, FirstPanel):
            part.wanted.connect(self.wanted)
        if isinstance(part, RulesPanel):
            part.fold(self._breadth)
        column.addWidget(part)

    # Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tabs.fit(self.tabs, self.tabs.width())
