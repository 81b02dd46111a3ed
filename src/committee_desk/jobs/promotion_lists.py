"""The list of promotions: its columns, and what its words mean.

번호 · 제목 · 홍보일 · 채널 · 도달 · 게시 위치 · 내용 ─► Promotion
"""

from __future__ import annotations

from typing import Any

from committee_desk.domain.promotion import Promotion
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, needed

TITLE = Column("title", ("제목", "홍보내용", "건명", "title"), required=True)
TOLD = Column("told_on", ("홍보일", "홍보일자", "게시일", "게시일자", "일자", "told"), required=True)
CHANNEL = Column("channel", ("채널", "홍보매체", "매체", "홍보방법", "channel"), required=True)
REACH = Column("reach", ("도달", "조회수", "도달수", "노출수", "reach"))
COLUMNS = (
    Column("number", ("번호", "홍보번호", "number")),
    TITLE,
    TOLD,
    CHANNEL,
    REACH,
    Column("place", ("게시위치", "주소", "URL", "호수", "place")),
    Column("text", ("본문", "내용", "text")),
)


class NoCount(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{said}” is no number of people.")
    advice = QT_TRANSLATE_NOOP("errors", "Write it in digits, like 12,300.")


def _facts(row: Filled, _beside: object) -> dict[str, Any]:
    facts: dict[str, Any] = {name: row.words(name) for name in ("number", "place") if row.words(name)}
    facts |= {
        "title": needed(row, TITLE),
        "told_on": needed_day(row, TOLD),
        "channel": needed(row, CHANNEL),
    }
    if row.text("text"):
        facts["text"] = row.text("text")
    if said := row.words("reach"):
        plain = said.replace(",", "").removesuffix("명").removesuffix("회").strip()
        if not plain.isdecimal() or len(plain) > 12:
            raise NoCount(said=said)
        facts["reach"] = int(plain)
    return facts


PROMOTIONS: Importing = importing_of(
    Reading("promotion", Promotion, COLUMNS, _facts, likeness=("title", "told_on", "channel"))
)
