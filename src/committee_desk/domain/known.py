"""An answer to a question that matters, and that may not be answered yet."""

from __future__ import annotations

from enum import Enum


class Known(Enum):
    OPEN = "open"
    YES = "yes"
    NO = "no"
