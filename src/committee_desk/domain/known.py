"""An answer to a question that matters and may not be answered yet, alone or with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Known(Enum):
    OPEN = "open"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Condition:
    """What a rule names: whether it is there, and what shows it."""

    met: Known = Known.OPEN
    evidence: str = ""  # 근거 자료와 쪽, or the finding in words
