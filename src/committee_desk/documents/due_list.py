"""처리 기한 목록: what falls due at the office and what it waits for, the nearest day first.

lines, each a day and what is due on it ─► paper ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from committee_desk.documents.paper import Align, Block, Ending, Facts, Grid, Paper, Text
from committee_desk.documents.wording import day
from committee_desk.frozen import frozen

TITLE = "처리 기한 목록"
PASSIVE = "passive_report"
# What is due, by the words of domain.deadline, domain.awaited and domain.handling.
DUE: Mapping[str, str] = MappingProxyType(
    {
        "meet": "위원회 심의",
        "decide": "결정",
        "supplement": "보완 자료",
        "audit_head": "감사기구의 장 의견",
        "consultation": "사전컨설팅 결과",
        "interpretation": "법령해석 결과",
        "implementation": "이행 결과",
        "improvement": "제도개선 결과",
        "citizen": "국민신청 처리 결과 통보",
        "fact_check": "사실관계 확인",
        "lawyer": "변호인 선임",
        "receipts": "증빙 자료",
        "progress": "진행 상황 보고",
        "material": "자료 제출",
        "hearing": "출석 의견 진술",
        "expert_opinion": "전문가·기관 의견",
        "notify": "결과 통지",
        "decide_again": "재심사 결정",
        "carry_out": "채택 제안 실시",
        "measure": "실시 성과 측정",
        "check": "분기 점검",
        "keep": "보존·관리 종료",
        PASSIVE: "소극행정 신고 답변",
    }
)


@frozen
class DueLine:
    """One day of one matter, proposal or report; `of` is who was asked."""

    on: date
    what: str
    number: str
    title: str
    department: str = ""
    of: str = ""
    article: str = ""
    unrecorded: bool = False  # nothing of it is noted, though it may have come

    def late(self, today: date) -> bool:
        return self.on < today and not self.unrecorded


def paper(body: str, lines: Sequence[DueLine], on: date, until: date | None) -> Paper:
    return Paper(TITLE, tuple(_blocks(body, lines, on, until)))


def _blocks(body: str, lines: Sequence[DueLine], on: date, until: date | None) -> Iterator[Block]:
    late = sum(one.late(on) for one in lines)
    facts = (
        ("위원회", body),
        ("기준일", day(on)),
        ("건수", f"{len(lines):,}건(기한 지남 {late:,}건)"),
        ("범위", f"{day(until)}까지" if until else "전체"),
    )
    yield Facts(facts, pairs=2, wide=("위원회", "범위"))
    if lines:
        heads = ("기한", "할 일", "번호·제목", "근거")
        rows = tuple(_row(one, on) for one in lines)
        yield Grid(heads, rows, widths=(17, 20, 34, 29), aligns=(Align.CENTER, *(Align.LEFT,) * 3))
    else:
        yield Text("기한이 있는 것이 없다.")
    yield Ending()


def _row(one: DueLine, today: date) -> tuple[str, ...]:
    when = day(one.on) + _nearness(one, today)
    what = "\n".join(filter(None, (DUE.get(one.what, one.what), one.of)))
    about = "\n".join(filter(None, (one.number, one.title, one.department)))
    return when, what, about, one.article or "—"


def _nearness(one: DueLine, today: date) -> str:
    if one.on > today:
        return ""
    if one.on == today:
        return "\n(오늘)"
    return "\n(지남)" if one.late(today) else "\n(회신 기록 없음)"
