"""A remark 발언 요지 of a meeting, on one of its items or on none."""

from __future__ import annotations

from datetime import time

from committee_desk.domain.ids import ItemId, MeetingId, RemarkId
from committee_desk.frozen import frozen


@frozen
class Remark:
    """What was said, in short 발언 요지; struck remarks stay with their reason."""

    id: RemarkId
    meeting: MeetingId
    item: ItemId | None
    at: time
    speaker: str
    text: str
    struck_because: str = ""
