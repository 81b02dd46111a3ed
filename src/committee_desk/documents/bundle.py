"""목록: what stands in a case bundle, for a person to read before anything else.

Contents ─► CONTENTS.txt: what it is of, its papers with their codes, its files, and how to check it
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents.wording import day_of_week
from committee_desk.domain.bundle import (
    CHECKER,
    DIGEST,
    FORM,
    LIST,
    Contents,
    Listed,
    ListedPaper,
    Scope,
    Sort,
)
from committee_desk.domain.paper import Stage, content_code

SCOPES: Mapping[Scope, str] = MappingProxyType(
    {
        Scope.WHOLE: "전체. 감사와 기록 이관에 쓰며, 공개하지 않는 안건이 들어 있을 수 있습니다.",
        Scope.OPEN: "공개분. 공개하는 안건의 문서만 들어 있습니다.",
    }
)
SORTS: Mapping[Sort, str] = MappingProxyType(
    {
        Sort.PAPER: "문서 (서명이 든 PDF)",
        Sort.TEXT: "문서의 글 (내용 코드는 이 글에서 나옵니다)",
        Sort.ATTACHMENT: "붙임 파일",
        Sort.PACKET: "채점 꾸러미",
        Sort.RECORD: "회의 기록",
        Sort.VALUE: "등록된 값 (원장의 지문과 견줄 때)",
        Sort.JOURNAL: "원장 (회의에 관한 기록과 나무의 잎)",
        Sort.CHECKER: "확인 도구",
    }
)
STAGES: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.ISSUED: "서명 중",
        Stage.COMPLETE: "완료",
        Stage.SUPERSEDED: "대체됨",
        Stage.VOID: "무효",
    }
)
FIRST_LINE = f"회의 묶음 · {FORM}"


def text(contents: Contents) -> str:
    return "\n".join(_lines(contents)) + "\n"


def _lines(contents: Contents) -> Iterator[str]:
    yield FIRST_LINE
    yield ""
    yield f"회의: {contents.title}"
    yield f"일자: {day_of_week(contents.held_on)}"
    yield f"위원회: {contents.body}"
    yield f"범위: {SCOPES[contents.scope]}"
    if contents.left_out:
        yield f"넣지 않은 문서: {contents.left_out}건 (공개하지 않는 안건을 다루거나 쓰지 않게 된 문서)"
    if contents.root:
        yield f"원장: {contents.size}건까지, 뿌리 {contents.root}"
    yield ""
    yield from _checking()
    yield ""
    yield f"문서 {len(contents.papers)}건"
    for paper in contents.papers:
        yield from _paper(paper)
    for sort, named in SORTS.items():
        if found := [one for one in contents.files if one.sort is sort]:
            yield ""
            yield f"{named}: {len(found)}개"
            yield from map(_file, found)


def _checking() -> Iterator[str]:
    yield "확인하는 법"
    yield f"  1. 푼 폴더에서 python3 {CHECKER} 를 실행합니다. 묶음 파일 그대로면 python3 {CHECKER} 묶음.zip"
    yield "     파이썬 3.9 이상이면 되고 아무것도 설치하지 않습니다. 파일마다 목록과 같은지 적습니다."
    yield f"  2. 보낸 사람에게 목록 코드를 물어 견줍니다. {DIGEST}의 앞 여덟 자리입니다({LIST}의 SHA-256)."
    yield "  3. 문서의 내용 코드는 종이 아래에 찍힌 여덟 자리와 같아야 합니다."
    yield "  4. 서명은 PDF 프로그램이나 위원회 책상의 진본 확인으로 봅니다."


def _paper(paper: ListedPaper) -> Iterator[str]:
    signed = f", 서명 {paper.signed}/{paper.signers}" if paper.signers else ""
    yield f"  {paper.number} 제{paper.version}판 · {paper.title}"
    yield f"     내용 코드 {content_code(paper.content)} · {STAGES[paper.stage]}{signed} · {paper.file}"


def _file(one: Listed) -> str:
    about = f"  {' '.join(one.about.split())}" if one.about else ""
    return f"  {one.name}{about}  ({one.size:,}바이트)"
