"""Hands that count what each task costs: keys that do something, and letters of what is written.

doing("recess") ─► press · type · member · confirm ─► Counted.costs
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass

from committee_desk.models.table import DeskRole
from tests.end_to_end.hands import Hands, Lost
from tests.end_to_end.six_items import letter


@dataclass(frozen=True, slots=True)
class Cost:
    keys: int
    letters: int


class Counted(Hands):
    def __init__(self, window):
        super().__init__(window)
        self.costs: dict[str, Cost] = {}

    @contextmanager
    def doing(self, task):
        """One task; done several times, its dearest counts."""
        pressed, typed = self.pressed, self.typed
        yield
        now = Cost(self.pressed - pressed, self.typed - typed)
        self.costs[task] = max(now, self.costs.get(task, now), key=lambda cost: cost.keys)

    def member(self, name):
        """To a member in the list in hand, by the first consonant of the name."""
        self.press(letter(name))
        if self.focus.currentIndex().data(DeskRole.ROW).name != name:
            raise Lost(f"{self.place} does not come to {name}")
