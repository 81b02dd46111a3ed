"""How a draw is told on paper: who took part, the seed, whose lot fell how, and how anybody repeats it.

Record ─► told ─► minutes          Record, Item ─► told ─► deliberation result
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents.paper import Align, Block, Grid, Keep, Note, Text
from committee_desk.documents.wording import clock, day
from committee_desk.domain.ballot import Item
from committee_desk.domain.lot import Lot, Use, fallen
from committee_desk.domain.record import Record

USES: Mapping[Use, str] = MappingProxyType(
    {
        Use.TIE: "동수·동점의 처리",
        Use.SPEAKING: "발언 순서",
        Use.DESIGNATION: "위원 지정",
        Use.SIGNERS: "회의록 서명 위원",
        Use.OTHER: "추첨",
    }
)
SHOWN = 16  # digits of a lot: enough to compare
REPEAT = (
    "되풀이하는 법: 이름마다 ‘씨앗값/이름’(UTF-8)의 SHA-256 값을 구하여 큰 것부터 차례로 뽑는다"
    "(앞 16자리를 적음). 명령으로는 committee-desk draw --seed 씨앗값 --take 뽑는 수 이름 이름 …"
)


def told(record: Record, item: Item | None = None) -> Iterator[Block]:
    """Every draw of the meeting, or those about one item, the void ones too."""
    found = [one for one in record.meeting.lots if item is None or one.item == item.id]
    for one in found:
        yield Keep(tuple(_draw(one)))
    if found:
        yield Note(REPEAT)


def line(lot: Lot) -> str:
    """`서명 위원: 최은경, 김도현`, for the order of business."""
    void = f" [무효: {lot.void_because.strip()}]" if lot.void_because else ""
    return f"{lot.drawn_for.strip()}: {', '.join(lot.winners)}{void}"


def _draw(lot: Lot) -> Iterator[Block]:
    at = f"{day(lot.drawn_on)} {clock(lot.at)}" if lot.at else day(lot.drawn_on)
    lead = "추첨" if lot.stands else "무효가 된 추첨"
    named = lot.use is Use.OTHER or USES[lot.use] in lot.drawn_for
    use = "" if named else f"({USES[lot.use]})"
    many = f"이름 {len(lot.names)}개 가운데 {lot.drawn}개를 뽑음"
    yield Text(f"{lot.drawn_for.strip()}{use}: {many} [{at}]", lead=lead)
    yield Text(f"{lot.seed.strip()} ({lot.seed_from.strip()})", lead="씨앗값")
    rows = tuple(
        (str(place), name, digits[:SHOWN], "뽑힘" if place <= lot.drawn else "")
        for place, (name, digits) in enumerate(fallen(lot.seed, lot.names), start=1)
    )
    yield Grid(
        ("순위", "이름", "제비", "결과"),
        rows,
        widths=(10, 44, 32, 14),
        aligns=(Align.CENTER, Align.LEFT, Align.CENTER, Align.CENTER),
    )
    if lot.void_because:
        yield Note(f"무효 사유: {lot.void_because.strip()}")
