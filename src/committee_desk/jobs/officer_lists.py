"""The list of who is charged with proactive administration: its columns, and what its words mean.

번호 · 역할 · 성명 · 부서 · 직위 · 지정일 · 해제일 ─► Officer
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from committee_desk.domain.officer import Charge, Officer
from committee_desk.jobs.cells import day, word
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, needed

CHARGE = Column("charge", ("역할", "구분", "담당", "charge"), required=True)
NAME = Column("name", ("성명", "이름", "부서명", "name"), required=True)
SINCE = Column("since", ("지정일", "지정일자", "임명일", "from"), required=True)
UNTIL = Column("until", ("해제일", "해제일자", "종료일", "to"))
COLUMNS = (
    Column("number", ("번호", "number")),
    CHARGE,
    NAME,
    Column("office", ("부서", "소속", "office")),
    Column("title", ("직위", "직급", "직책", "title")),
    SINCE,
    UNTIL,
)
CHARGES: Mapping[str, Charge] = MappingProxyType(
    {
        "전담부서": Charge.DEPARTMENT,
        "책임관": Charge.RESPONSIBLE,
        "적극행정책임관": Charge.RESPONSIBLE,
        "보호관": Charge.PROTECTION,
        "적극행정보호관": Charge.PROTECTION,
        **{one.value: one for one in Charge},
    }
)


def _facts(row: Filled, _beside: object) -> dict[str, Any]:
    needed(row, CHARGE)
    facts: dict[str, Any] = {
        name: row.words(name) for name in ("number", "office", "title") if row.words(name)
    }
    facts |= {
        "charge": word(row, CHARGE, CHARGES),
        "name": needed(row, NAME),
        "since": needed_day(row, SINCE),
    }
    if (until := day(row, UNTIL)) is not None:
        facts["until"] = until
    return facts


OFFICERS: Importing = importing_of(
    Reading("officer", Officer, COLUMNS, _facts, likeness=("name", "charge", "since"))
)
