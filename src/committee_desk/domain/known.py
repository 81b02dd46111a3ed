"""An answer to a question that matters and may not be answered yet, alone or with its evidence."""

from __future__ import annotations

from enum import Enum

from committee_desk.frozen import frozen


class Known(Enum):
    OPEN = "open"
    YES = "yes"
    NO = "no"


@frozen
class Condition:
    """What a rule names: whether it is there, and what shows it."""

    met: Known = Known.OPEN
    evidence: str = ""  # 근거 자료와 쪽, or the finding in words
