"""The form of one kind of matter: ui/kinds/<kind>.ui, joined to the kind's dataclass by name.

KindForm("exemption") ─► show(particulars) ─► a person edits ─► read(before) ─► particulars
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds import kind_of
from committee_desk.domain.matter import Particulars
from committee_desk.models import dates, docket, minutes, plan_tasks, selection_lines, words
from committee_desk.models.desk import Desk
from committee_desk.views import binder, forms
from committee_desk.views.choosing import ManyField
from committee_desk.views.importing import bring_in
from committee_desk.views.lines_field import LinesField

# What the desk holds of a sort, by the property `rows` of a box that chooses one.
KEPT: Mapping[str, Callable[..., Sequence[tuple[object, str]]]] = MappingProxyType(
    {
        "meetings": minutes.every_meeting,
        "plans": plan_tasks.revisable,
        "criteria": selection_lines.criteria,
    }
)


class KindForm(QWidget):
    def __init__(self, kind: str, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load(f"kinds/{kind}", self)
        self.kind = kind
        self._desk = desk
        self._of: MatterId | None = None
        binder.choices(self, kind_of(kind), words.name)
        if (button := self._brings()) is not None:
            button.clicked.connect(self._bring_in)
        offer_rows(self, desk)

    def show_particulars(self, particulars: Particulars, of: MatterId | None = None) -> None:
        """What a matter holds; `of` is the matter, once it is on the docket."""
        self._of = of
        if (button := self._brings()) is not None:
            button.setVisible(of is not None)
        offer_kept(self, self._desk)
        for lines in self.findChildren(LinesField):  # type: ignore[type-abstract]  # nobody makes one
            lines.stand_by(particulars)
        binder.fill(self, particulars)

    def _brings(self) -> QPushButton | None:
        """The button that brings a list into the matter, where the kind has one."""
        return self.findChild(QPushButton, "bring_in")

    @Slot()
    def _bring_in(self) -> None:
        if (button := self._brings()) is not None:
            bring_in(self, self._desk, str(button.property("lists")), matter=self._of)

    def read(self, before: Particulars) -> Particulars:
        """What the form shows; what it does not show stays as before."""
        return binder.read(self, before)


def offer_rows(form: QWidget, desk: Desk) -> None:
    """Fill the fields that name a table of the rule pack in their property `rows`."""
    on = dates.day_of(desk.now())
    for field in form.findChildren(ManyField):
        if rows := field.property("rows"):
            found = desk.ask(docket.choices, str(rows), on)
            field.offer((key, f"{key}. {name}" if key.isdecimal() else name) for key, name in found)
    for box in form.findChildren(QComboBox):
        rows = box.property("rows")
        if rows and rows not in KEPT:
            binder.offer(box, [("", ""), *desk.ask(docket.choices, str(rows), on)])


def offer_kept(form: QWidget, desk: Desk) -> None:
    """Fill the boxes that choose among what the desk holds, as it is now."""
    for box in form.findChildren(QComboBox):
        if query := KEPT.get(str(box.property("rows"))):
            binder.offer(box, [(None, ""), *desk.ask(query)])
