"""The registers: which of them is looked at, and a panel for each, made when it is first chosen.

models.shelves ─► the box above ─► RegisterPanel, which stays as it was left
"""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QStackedWidget, QWidget

from committee_desk.domain.journal import Subject
from committee_desk.models.desk import Desk
from committee_desk.models.shelves import shelves
from committee_desk.views import binder, forms
from committee_desk.views.page import Breadth, Page
from committee_desk.views.register import RegisterPanel

Direction = QBoxLayout.Direction


class RegistersView(Page):
    head: QHBoxLayout
    register: QComboBox
    panels: QStackedWidget

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("registers", self)
        self._desk = desk
        self._shelves = shelves()
        self._made: dict[str, RegisterPanel] = {}
        self._breadth: Breadth | None = None
        binder.offer(self.register, [(one.kind, one.title) for one in self._shelves.values()])
        self.register.setCurrentIndex(0)
        self.register.activated.connect(self._turn)
        self.hear_keys({"Ctrl+PgDown": self._next, "Ctrl+PgUp": self._previous})
        self._turn()

    @property
    def panel(self) -> RegisterPanel:
        """The register that is looked at."""
        return self._made[self.register.currentData()]

    def keys(self) -> list[tuple[str, str]]:
        return [*self.panel.keys(), ("Ctrl+PgUp / Ctrl+PgDn", self.tr("The register before, and the next"))]

    def regions(self) -> list[QWidget]:
        return [self.register, *self.panel.regions()]

    def about(self) -> Subject | None:
        return self.panel.about()

    def fold(self, breadth: Breadth) -> None:
        self._breadth = breadth
        wide = breadth is Breadth.WIDE
        self.head.setDirection(Direction.LeftToRight if wide else Direction.TopToBottom)
        for one in self._made.values():
            one.fold(breadth)
        self._show_tools()

    def turn_to(self, subject: object) -> None:
        """Show this line of its register; without one, the register alone."""
        if isinstance(subject, Subject):
            self._show(subject.kind)
            self.panel.turn_to(subject.id)

    def close_layer(self) -> bool:
        return self.panel.close_layer()

    @Slot()
    def _next(self) -> None:
        self._step(1)

    @Slot()
    def _previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        kinds = list(self._shelves)
        self._show(kinds[(kinds.index(self.register.currentData()) + by) % len(kinds)])
        self.panel.table.setFocus()

    def _show(self, kind: str) -> None:
        self.register.setCurrentIndex(self.register.findData(kind))
        self._turn()

    @Slot()
    def _turn(self) -> None:
        kind = self.register.currentData()
        if kind not in self._made:
            self._made[kind] = panel = RegisterPanel(self._desk, self._shelves[kind], self.panels)
            panel.wanted.connect(self._lead)
            self.panels.addWidget(panel)
            self.head.addWidget(panel.tools)
            panel.detail.currentChanged.connect(self._show_tools)
            if self._breadth is not None:
                panel.fold(self._breadth)
        self.panels.setCurrentWidget(self._made[kind])
        self._show_tools()

    @Slot()
    def _show_tools(self) -> None:
        """Those of the register in front, beside its name."""
        for name, one in self._made.items():
            one.tools.setVisible(name == self.register.currentData() and not one.gives_place)

    @Slot(str, object)
    def _lead(self, room: str, subject: object) -> None:
        """What belongs to a line stands in another register, or on another screen."""
        if room in self._shelves:
            self.turn_to(Subject(room, subject) if isinstance(subject, int) else subject)
        else:
            self.wanted.emit(room, subject)
