"""대장 출력: the lines of a register as they were found and narrowed, each on its row.

heads, rows in words, what they were narrowed by ─► paper ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from committee_desk.documents.paper import Align, Block, Ending, Facts, Grid, Note, Paper, Text
from committee_desk.documents.wording import day

# What a register is called, by the name of its lists.
TITLES: Mapping[str, str] = MappingProxyType(
    {
        "passive-reports": "소극행정 신고 처리 대장",
        "complaints": "민원 검토 대장",
        "trainings": "적극행정 교육 대장",
        "attendances": "교육 참석자 명부",
        "officials": "공무원 명부",
        "promotions": "적극행정 홍보 대장",
        "office-tasks": "부서 간 업무 대장",
        "officers": "책임관·보호관·전담부서 지정 대장",
        "cases": "적극행정 사례 목록",
        "rewards": "우대·포상 이행 대장",
    }
)
# What a register can be narrowed to, by the names that store.registers knows.
NARROWED: Mapping[str, str] = MappingProxyType(
    {
        "open": "처리 중",
        "answered": "처리 완료",
        "passive": "소극행정 인정",
        "again": "재신고",
        "alone": "묶지 않은 것",
        "grouped": "묶은 것",
        "raised": "제안·안건으로 제기",
        "here": "재직",
        "left": "전출·퇴직",
        "moved": "부서 이동",
        "managers": "관리자 교육",
        "study_group": "학습모임",
        "of_cases": "사례 홍보",
        "unknown": "미확인",
        "soon": "1주 안",
        "late": "기한 지남",
        "done": "완료",
        "now": "현재",
        "ended": "해제",
        "remote": "비대면",
        "in_person": "집합",
        "released": "공개",
        "draft": "공개 전",
        "won": "외부 수상",
        "overdue": "기한 지남",
        "undated": "기한 없음",
        "given_up": "미이행",
        "departments": "부서",
    }
)
# What a register keeps to itself on paper, where a reader would look for it.
GUARDED: Mapping[str, str] = MappingProxyType(
    {"passive-reports": "신고인과 신고 대상은 싣지 아니함.", "complaints": "민원인은 싣지 아니함."}
)


def paper(
    name: str,
    body: str,
    heads: Sequence[str],
    widths: Sequence[int],
    rows: Sequence[Sequence[str]],
    narrowed: Sequence[str],
    on: date,
) -> Paper:
    blocks = _blocks(body, heads, widths, rows, narrowed, on)
    kept = tuple(map(Note, filter(None, (GUARDED.get(name),))))
    return Paper(TITLES[name], (*blocks, *kept, Ending()))


def narrowing(key: str, year: int, words: str) -> tuple[str, ...]:
    """What the lines were narrowed by, in words; nothing where all are there."""
    told = (
        f"{year}년" if year else "",
        NARROWED.get(key, ""),
        f"찾은 말 “{words.strip()}”" if words.strip() else "",
    )
    return tuple(filter(None, told))


def _blocks(
    body: str,
    heads: Sequence[str],
    widths: Sequence[int],
    rows: Sequence[Sequence[str]],
    narrowed: Sequence[str],
    on: date,
) -> Iterator[Block]:
    facts = (
        ("위원회", body),
        ("기준일", day(on)),
        ("건수", f"{len(rows):,}건"),
        ("범위", " · ".join(narrowed) or "전체"),
    )
    yield Facts(facts, pairs=2, wide=("위원회", "범위"))
    if rows:
        numbered = tuple((f"{place:,}", *row) for place, row in enumerate(rows, start=1))
        aligns = (Align.CENTER, *(Align.LEFT for _ in heads))
        yield Grid(("연번", *heads), numbered, widths=(7, *widths), aligns=aligns)
    else:
        yield Text("해당하는 내용이 없다.")
