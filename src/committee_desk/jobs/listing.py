"""A list for other programs: its columns, its rows, and what its words are in Korean.

    store ─► Listing (keys, headings, rows) ─┬─► said    as the office reads it
                                             └─► coded   as a script reads it

What is listed stands in the modules of the lists, how a file is made of it in list_files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from enum import Enum
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.documents import lots, payment_ledger, wording
from committee_desk.domain import meeting, officer, passive_report, proposal, training
from committee_desk.domain.key_task import Status
from committee_desk.domain.kinds.support import Proceedings
from committee_desk.domain.matter import Stage
from committee_desk.domain.person import Gender, Post
from committee_desk.domain.proposal import Employment
from committee_desk.frozen import frozen

Cell = str | int | float | bool | date | time | Enum | None
Row = Mapping[str, Cell]

STAGES = {
    Stage.RECEIVED: "접수",
    Stage.RETURNED: "보완 요구",
    Stage.READY: "상정 준비",
    Stage.ON_AGENDA: "상정",
    Stage.DECIDED: "의결",
    Stage.NOTIFIED: "통보",
    Stage.FOLLOWED_UP: "후속 조치",
    Stage.CLOSED: "종결",
    Stage.WITHDRAWN: "취하",
    Stage.REJECTED: "반려",
}
HELD = {
    meeting.Stage.DRAFT: "준비",
    meeting.Stage.CONVENED: "통지",
    meeting.Stage.OPEN: "개회",
    meeting.Stage.CLOSED: "폐회",
    meeting.Stage.CONFIRMED: "회의록 확인",
    meeting.Stage.FILED: "편철",
}
PEOPLE = {
    Post.NONE: "",
    Post.AUDIT_HEAD: "감사기구의 장",
    Gender.UNSAID: "",
    Gender.FEMALE: "여",
    Gender.MALE: "남",
}
EMPLOYED = {
    Employment.UNSAID: "",
    Employment.GENERAL: "일반직",
    Employment.SPECIAL: "특정직",
    Employment.POLITICAL: "별정직",
    Employment.TERM: "임기제",
    Employment.PART_TIME: "시간선택제",
    Employment.PUBLIC_SERVICE: "공무직",
    Employment.FIXED_TERM: "기간제",
    Employment.CITIZEN: "국민",
}
PROPOSED = {
    proposal.Kind.IDEA: "아이디어",
    proposal.Kind.CARRIED_OUT: "실시",
    proposal.Kind.OPEN_CALL: "공모",
}
IDEAS = {
    proposal.Stage.DISCOVERED: "발굴",
    proposal.Stage.SUPPLEMENTED: "보완",
    proposal.Stage.ADOPTED: "채택",
    proposal.Stage.NURTURED: "숙성",
    proposal.Stage.DECIDED: "신속 결정",
    proposal.Stage.SHARED: "공유",
}
REPORTED = {
    passive_report.Channel.E_PEOPLE: "국민신문고",
    passive_report.Channel.CENTER: "자체",
    passive_report.Channel.ACRC: "국민권익위원회",
    passive_report.Channel.OTHER: "기타",
    passive_report.Stage.IN_HAND: "처리중",
    passive_report.Stage.ANSWERED: "처리완료",
    passive_report.Outcome.OPEN: "",
    passive_report.Outcome.PASSIVE: "소극행정",
    passive_report.Outcome.NOT_PASSIVE: "불인정",
    passive_report.Outcome.TRANSFERRED: "이첩",
    passive_report.Outcome.CLOSED: "반복종결",
    passive_report.Outcome.WITHDRAWN: "취하",
    training.Audience.ALL: "전 직원",
    training.Audience.MANAGERS: "관리자",
    training.Audience.STUDY_GROUP: "학습모임",
    training.Audience.NEWCOMERS: "신규자",
    training.Mode.IN_PERSON: "집합",
    training.Mode.REMOTE: "비대면",
    officer.Charge.DEPARTMENT: "전담부서",
    officer.Charge.RESPONSIBLE: "적극행정 책임관",
    officer.Charge.PROTECTION: "적극행정 보호관",
}
FOLLOWED = {
    Status.ON_COURSE: "정상",
    Status.DELAYED: "지연",
    Status.DONE: "완료",
}
SUPPORTED = {
    Proceedings.DISCIPLINE: "징계절차 소명",
    Proceedings.INVESTIGATION: "기소 전 수사",
    Proceedings.CRIMINAL: "형사소송",
    Proceedings.CIVIL: "민사소송",
}
TABLES: tuple[Mapping[Any, str], ...] = (
    wording.BASES,
    wording.CHOICES,
    wording.BALLOTS,
    wording.RESOLUTIONS,
    wording.ROLES,
    wording.SEATS,
    wording.STEPS,
    wording.MEASURES,
    wording.RECEIVERS,
    wording.KEPT,
    payment_ledger.MOVES,
    payment_ledger.ENDINGS,
    lots.USES,
    SUPPORTED,
    STAGES,
    HELD,
    PEOPLE,
    EMPLOYED,
    PROPOSED,
    IDEAS,
    REPORTED,
    FOLLOWED,
)
WORDS: Mapping[Enum, str] = {word: said for table in TABLES for word, said in table.items()}
# Words that the desk keeps by name rather than as an Enum.
NAMED = {
    "kind": wording.MATTERS,
    "outcome": wording.DECIDED,
}


@frozen
class Listing:
    """A kind of list: its columns as key and heading, and the rows as they are in one moment."""

    columns: Mapping[str, str]
    rows: Callable[[Session], Iterable[Row]]


def said(key: str, cell: Cell) -> str | int | float | date:
    """A cell as the office reads it."""
    match cell:
        case None:
            return ""
        case bool():
            return "예" if cell else ""
        case Enum():
            return WORDS.get(cell, str(cell.value))
        case time():
            return wording.clock(cell)
        case str() if key in NAMED:
            return NAMED[key].get(cell, cell)
    return cell


def coded(cell: Cell) -> str | int | float | bool | None:
    """A cell as a script reads it."""
    match cell:
        case Enum():
            return str(cell.value)
        case time():
            return wording.clock(cell)
        case date():
            return cell.isoformat()
    return cell
