"""폐지·축소 심사: which work, by which of the four grounds, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents import letter
from committee_desk.documents.paper import Block
from committee_desk.documents.wording import sentence
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.abolition import Abolition
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record

DONE = {"abolished": "폐지한다.", "reduced": "축소한다.", "kept": "그대로 유지한다."}


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: what becomes of the work."""
    work = _review(matter).work.strip() or matter.title
    return (f"{josa(work, '을/를')} {DONE.get(declared.outcome, DONE['kept'])}",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: what it costs, each ground, what comes instead, and why it is kept where it is."""
    about = _review(agendum.matter)
    costs = (("투입 인력", about.people), ("예산", about.money), ("발굴 경로", about.proposed_by))
    yield from letter.told(costs)
    yield letter.conditions("사유", "해당 여부", "내용", about.grounds(record.rules), letter.FOUND)
    yield from letter.told((("대체 방안과 경과 조치", about.instead),))
    yield from letter.told((("유지하는 이유", sentence(about.explanation)),))


def _review(matter: Matter) -> Abolition:
    if not isinstance(matter.particulars, Abolition):
        raise TypeError(f"matter {matter.number} is no abolition review")
    return matter.particulars
