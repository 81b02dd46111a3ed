"""우수공무원 선발기준: by what is judged, in which shares, who may be selected and what is offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from committee_desk.documents import letter
from committee_desk.documents.paper import Align, Block, Grid, Heading, Text
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.exact import plain
from committee_desk.domain.kinds.selection_criteria import (
    ELIGIBLE_KEY,
    MEASURES_KEY,
    RESOLVED,
    Part,
    SelectionCriteria,
    row_names,
    weighed,
)
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: whether the selection is to be made by them."""
    named = josa(f"「{matter.title}」", "을/를")
    if declared.outcome != RESOLVED:
        return (f"{named} 우수공무원 선발기준으로 정하지 아니한다.",)
    changed = "수정하여 " if declared.resolution is Resolution.AMENDED else ""
    return (f"{named} 우수공무원 선발기준으로 {changed}정한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """제안 내용: the criteria, the shares, who may be selected, and the measures offered."""
    about = criteria(agendum.matter)
    yield from letter.told((("선발 대상 기간", about.period),))
    if about.criteria:
        yield Heading("심사 기준", level=2)
        yield _weights("심사 기준", about.criteria)
    if about.shares:
        yield Heading("심사 방법별 반영 비율", level=2)
        yield _weights("심사 방법", about.shares)
    yield from letter.told(
        (
            ("선발 대상", _named(about.eligible, record.rules, ELIGIBLE_KEY)),
            ("선발 인원", f"{about.places}명" if about.places is not None else ""),
            ("우대 조치", _named(about.measures, record.rules, MEASURES_KEY)),
        )
    )
    if about.choose is not None:
        yield Text(f"중점과제의 주담당자는 우대 조치를 {about.choose}가지 고른다.")
    yield from letter.told((("선발 절차", about.procedure),))


def criteria(matter: Matter) -> SelectionCriteria:
    if not isinstance(matter.particulars, SelectionCriteria):
        raise TypeError(f"matter {matter.number} holds no selection criteria")
    return matter.particulars


def _weights(what: str, parts: Sequence[Part]) -> Grid:
    rows = tuple((one.name, plain(one.weight)) for one in parts)
    whole = ("합계", plain(weighed(parts)))
    return Grid((what, "배점"), (*rows, whole), widths=(76, 24), aligns=(Align.LEFT, Align.RIGHT))


def _named(keys: Sequence[str], rules: Rules, table: str) -> str:
    names = row_names(rules, table)
    return ", ".join(names[key].ko if key in names else key for key in keys)
