"""A register 대장: lines of one kind by the thousand, entered by hand or taken in from a list.

PassiveReport · … ─► ensure_whole ─► acts.register ─► store.registers, one way for all of them
"""

from __future__ import annotations

from typing import Any, ClassVar, Protocol


class Line(Protocol):
    """A line of any register: a frozen dataclass that knows what it cannot be without."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> int: ...
    @property
    def number(self) -> str: ...

    def ensure_whole(self) -> None:
        """Refuse what lacks, or contradicts, what such a line must say; a form may be half filled in."""
