"""Support that a meeting has granted, for tests of its money."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from committee_desk.acts import matter
from committee_desk.acts.door import Door
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.support import GRANTED, Proceedings, Support
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Matter, Stage
from committee_desk.store import journal

RECEIVED, ON = date(2026, 11, 2), date(2026, 11, 27)
BY: dict[str, Any] = {"by": PersonId(1), "at": datetime(2026, 11, 27, 3, 0, tzinfo=UTC)}
ABOUT = Support(
    "도로과 7급 김○○",
    support=Proceedings.INVESTIGATION,
    instance="2026형제77",
    insured=Known.NO,
    wanted=5_000_000,
    granted=5_000_000,
)


def granted(door: Door, title: str = "기소 전 수사 변호인 비용 지원", **facts: Any) -> Matter:
    """An application received, granted with its sum, and notified."""
    about = replace(ABOUT, **facts)
    received = door.do(matter.receive, "support", title, RECEIVED, particulars=about, **BY).result
    decided = replace(received, stage=Stage.NOTIFIED, outcome=GRANTED, decided_on=ON, notified_on=ON)
    door.do(lambda session, by, at: journal.keep(session, "matter.decided", decided, by=by, at=at), **BY)
    return decided
