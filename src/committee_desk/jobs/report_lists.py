"""The list of passive reports as e-People gives it out: its columns, and what its words mean.

    신청번호 · 접수일자 · 처리부서 · 제목 · 신고내용 · 처리기한 · 처리상태 · 처리결과 ─► PassiveReport

A result such as 시정 or 주의 says that passive administration was found, and what was done about it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts.register import Taken
from committee_desk.domain.calendar import Holidays
from committee_desk.domain.desk import Rulebook
from committee_desk.domain.packs import NotInForce
from committee_desk.domain.passive_report import Channel, Outcome, PassiveReport, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.cells import day, word
from committee_desk.jobs.entered import needed_day
from committee_desk.jobs.importing import Importing
from committee_desk.jobs.register_lists import Reading, importing_of
from committee_desk.jobs.understanding import Column, Filled, Table, needed, plain
from committee_desk.store import days, desks, registers
from committee_desk.store.registers import BOOKS

NUMBER = Column("number", ("신청번호", "접수번호", "번호", "민원번호", "신고번호", "number"))
TITLE = Column("title", ("제목", "신고제목", "민원제목", "건명", "title"), required=True)
RECEIVED = Column(
    "received_on",
    ("접수일자", "접수일", "접수일시", "신청일", "신청일자", "신고일", "received"),
    required=True,
)
DEPARTMENT = Column("department", ("처리부서", "담당부서", "부서", "소관부서", "department"))
CONTENT = Column("content", ("신고내용", "내용", "민원내용", "신청내용", "content"))
CHANNEL = Column("channel", ("접수경로", "접수기관", "접수처", "신고경로", "channel"))
REPORTER = Column("reporter", ("신고인", "신청인", "민원인", "reporter"))
OFFICIAL = Column("against", ("대상자", "피신고인", "담당자", "처리담당자", "official"))
DUE = Column("due_said", ("처리기한", "처리예정일", "답변기한", "due"))
STATE = Column("stage", ("처리상태", "진행상태", "상태", "stage"))
ANSWERED = Column("answered_on", ("처리일자", "처리일", "답변일", "답변일자", "처리완료일", "answered"))
RESULT = Column("outcome", ("처리결과", "조치결과", "결과", "outcome"))
MEASURES = Column("measures", ("조치내용", "조치사항", "처분내용", "measures"))
TRANSFERRED = Column("transferred_to", ("이첩기관", "이송기관", "이첩부서", "transferred_to"))
AGAIN = Column("again", ("재신고여부", "재신고", "again"))
FIRST = Column("first_report", ("원신고번호", "최초신고번호", "이전신고번호", "first"))
COLUMNS = (
    *(NUMBER, TITLE, RECEIVED, DEPARTMENT, CONTENT, CHANNEL, REPORTER, OFFICIAL),
    *(DUE, STATE, ANSWERED, RESULT, MEASURES, TRANSFERRED, AGAIN, FIRST),
)
TEXTS = ("content", "measures")
WORDS = ("number", "department", "reporter", "against", "transferred_to")
PASSED_OVER = frozenset(map(plain, ("처리기관", "처리기관명", "신청구분", "민원종류", "첨부파일", "만족도")))

CHANNELS = {
    "국민신문고": Channel.E_PEOPLE,
    "소극행정신고센터": Channel.CENTER,
    "자체": Channel.CENTER,
    "홈페이지": Channel.CENTER,
    "국민권익위원회": Channel.ACRC,
    "권익위": Channel.ACRC,
    "전화": Channel.OTHER,
    "방문": Channel.OTHER,
    "우편": Channel.OTHER,
    "기타": Channel.OTHER,
    **{one.value: one for one in Channel},
}
# What is said of the handling: the stage, and whether it was extended.
STATES = {
    "접수": (Stage.IN_HAND, False),
    "신청": (Stage.IN_HAND, False),
    "처리중": (Stage.IN_HAND, False),
    "진행중": (Stage.IN_HAND, False),
    "기간연장": (Stage.IN_HAND, True),
    "연장": (Stage.IN_HAND, True),
    "처리완료": (Stage.ANSWERED, False),
    "완료": (Stage.ANSWERED, False),
    "답변완료": (Stage.ANSWERED, False),
    "종결": (Stage.ANSWERED, False),
    **{one.value: (one, False) for one in Stage},
}
FOUND = {
    "소극행정": Outcome.PASSIVE,
    "인정": Outcome.PASSIVE,
    "불인정": Outcome.NOT_PASSIVE,
    "해당없음": Outcome.NOT_PASSIVE,
    "소극행정아님": Outcome.NOT_PASSIVE,
    "기각": Outcome.NOT_PASSIVE,
    "불문": Outcome.NOT_PASSIVE,
    "이첩": Outcome.TRANSFERRED,
    "이송": Outcome.TRANSFERRED,
    "반복종결": Outcome.CLOSED,
    "종결": Outcome.CLOSED,
    "취하": Outcome.WITHDRAWN,
    **{one.value: one for one in Outcome},
}
# A measure says that something was found, and is kept in its own words.
TAKEN = ("시정", "주의", "경고", "훈계", "징계", "개선", "교육", "권고")
FOUND |= dict.fromkeys(TAKEN, Outcome.PASSIVE)
YES = {
    "y": True,
    "예": True,
    "재신고": True,
    "o": True,
    "n": False,
    "아니오": False,
    "x": False,
    "신규": False,
}


class DueDiffers(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The list says {said} is the last day; by the rules it is {counted}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Correct it in the list if it is mistyped; as it stands it is kept, and goes first."
    )


@frozen
class _Beside:
    """What a row is read beside: first reports, entered or in this list, and how days are counted."""

    ids: dict[str, Any]
    here: frozenset[str]
    book: Rulebook
    is_holiday: Holidays


def _prepare(session: Session, table: Table) -> _Beside:
    named = dict.fromkeys(filter(None, (row.words("first_report") for row in table.rows)))
    found = registers.known(session, BOOKS["passive_report"], "number", [*named])
    here = frozenset(row.words("number") for row in table.rows if row.words("number") in named)
    ids = {one.number: one.id for one in found}
    return _Beside(ids, here - ids.keys(), desks.rulebook(session), days.of(session))


def _facts(row: Filled, beside: _Beside) -> dict[str, Any]:
    facts: dict[str, Any] = {name: said for name in TEXTS if (said := row.text(name))}
    facts |= {name: said for name in WORDS if (said := row.words(name))}
    facts |= {"title": needed(row, TITLE), "received_on": needed_day(row, RECEIVED)}
    read: dict[str, Any] = {
        "channel": word(row, CHANNEL, CHANNELS),
        "due_said": day(row, DUE),
        "answered_on": day(row, ANSWERED),
        "outcome": word(row, RESULT, FOUND),
        "again": word(row, AGAIN, YES),
        "first_report": beside.ids.get(row.words("first_report")),
    }
    if row.words("first_report") and not read["again"]:
        read["again"] = True
    facts |= {name: said for name, said in read.items() if said is not None}
    if (state := word(row, STATE, STATES)) is not None:
        facts |= {"stage": state[0]} | ({"extended": True} if state[1] else {})
    if plain(row.words("outcome")) in TAKEN and "measures" not in facts:
        facts["measures"] = row.words("outcome")
    return facts


def _follows(row: Filled, beside: _Beside) -> str:
    """The first report, where it is not entered yet and comes with this list."""
    first = row.words("first_report")
    return first if first in beside.here and first != row.words("number") else ""


def _received(kept: Taken) -> date:
    """A list may begin with the newest; a report is kept after the one that it makes again."""
    received: date = kept.after.received_on
    return received


def _noted(report: PassiveReport, beside: _Beside) -> DeskError | None:
    if report.due_said is None or report.extended:
        return None
    try:
        counted = report.counted_day(beside.book.rules(report.received_on), beside.is_holiday)
    except NotInForce:
        return None  # the desk's rules know nothing of that year
    return None if counted in (None, report.due_said) else DueDiffers(said=report.due_said, counted=counted)


PASSIVE_REPORTS: Importing = importing_of(
    Reading(
        "passive_report",
        PassiveReport,
        COLUMNS,
        _facts,
        likeness=("title", "received_on", "department"),
        prepare=_prepare,
        noted=_noted,
        passed_over=PASSED_OVER,
        follows=_follows,
        follows_in="first_report",
        order=_received,
    )
)
