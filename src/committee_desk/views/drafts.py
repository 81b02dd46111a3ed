"""Text that belongs to no record yet: kept while it is typed, brought back, forgotten once it is used.

a field of the panel ─► Typing.note ─► a second later it is kept
settle(place) ─► what was being typed there comes back, and nothing else stands in the fields
fill(place, how) ─► what stands there by itself, and over it what was being typed there
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from committee_desk.models.typing import Typing
from committee_desk.views import forms
from committee_desk.views.typed_field import TypedField
from committee_desk.views.whole_field import WholeField

Text = QLineEdit | QPlainTextEdit | WholeField
Result = TypeVar("Result")


class Drafts:
    """The fields of one panel, for one place at a time such as "meeting/3/item/7"."""

    def __init__(self, typing: Typing, fields: Sequence[Text]) -> None:
        self._typing, self._fields = typing, fields
        self._place = ""
        self._settling = False
        for field in fields:
            # A day or a sum may stand there by itself, and is put into its own form when it is left.
            by_hand = field.edited if isinstance(field, TypedField) else field.textChanged
            by_hand.connect(partial(self._note, field))
        typing.leaving.connect(forms.commit_typing)

    def settle(self, place: str) -> None:
        """Empty the fields for another place, but for what was being typed there."""
        if place == self._place:
            return
        self._place = place
        typed = self._typing.recall(f"{place}/")
        with self.quietly():
            for field in self._fields:
                _write(field, typed.get(field.objectName(), ""))

    def fill(self, place: str, how: Callable[[], object]) -> None:
        """What stands in this place by itself, over it what was being typed there."""
        with self.quietly():
            how()
        self.bring_back(place)

    def bring_back(self, place: str) -> None:
        """What was being typed in this place, over what stands in the fields otherwise."""
        self._place = place
        typed = self._typing.recall(f"{place}/")
        with self.quietly():
            for field in self._fields:
                if field.objectName() in typed:
                    _write(field, typed[field.objectName()])

    def use_up(self, *fields: Text) -> None:
        """The text has become an act."""
        with self.quietly():
            for field in fields or self._fields:
                _write(field, "")
                self._typing.forget(f"{self._place}/{field.objectName()}")

    def spend(self, then: Callable[[Result], object]) -> Callable[[Result], object]:
        """What follows the act that the text of this place becomes, wherever the fields stand by then."""
        places = [f"{self._place}/{field.objectName()}" for field in self._fields]

        def follow(result: Result) -> None:
            for place in places:
                self._typing.forget(place)
            then(result)

        return follow

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """What is written into the fields here, nobody types."""
        before, self._settling = self._settling, True
        yield
        self._settling = before

    def _note(self, field: Text, *_: object) -> None:
        if not self._settling:
            self._typing.note(f"{self._place}/{field.objectName()}", read(field))


def read(field: Text) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _write(field: Text, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
