"""What can go wrong at the desk, in words for the person sitting there.

    domain · store · documents ── raise ─► DeskError ── caught once ─► models.desk, cli

Anything that is not a DeskError is our mistake and goes to the log.
"""

from __future__ import annotations

from typing import ClassVar


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark text for pyside6-lupdate, which knows this name; views translate it."""
    return text


class DeskError(Exception):
    """A refusal that says what happened and what the person can do next.

    `needs` names the facts that have to be put right, as a form calls its fields: the window says it there.
    `typed` is the fact that stands in such a field as it was typed, where several fields could be meant.
    """

    text: ClassVar[str]
    advice: ClassVar[str] = ""
    needs: ClassVar[tuple[str, ...]] = ()
    typed: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.text.format(**facts))


class NotFound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is no {kind} numbered {id}.")
    advice = QT_TRANSLATE_NOOP("errors", "Check the number, which may be mistyped; nothing is ever deleted.")
