"""자문 의견서: what the committee advises the head of audit on a prior consultation.

Consultation (question, views of both) ─┬─► grounds ─► the deliberation result
Record, Agendum ────────────────────────┴─► advice ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents import letter
from committee_desk.documents.paper import Block, Heading, Keep, Paper, Text
from committee_desk.documents.wording import PAPERS, laws
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.consultation import WIDE_KEY, Consultation
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record


def advice(record: Record, agendum: Agendum) -> Paper:
    return Paper("사전컨설팅 자문 의견서", tuple(_blocks(record, agendum)))


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: what the head of audit is advised."""
    asked = f"{letter.HEAD}의 사전컨설팅 자문 요청"
    match declared.outcome:
        case "advice_given":
            return letter.ordered(f"{asked}에 대하여", "자문한다.", _request(matter).answer)
        case "dismissed":
            return (f"{asked}을 각하한다.",)
    return (f"{asked}에 대하여 자문하지 아니한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: the question and the views of the department and of the head of audit."""
    about = _request(agendum.matter)
    yield from letter.told((("자문 요청 사항", about.question), *_views(about)))


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = _request(agendum.matter), agendum.item.declared
    if declared is None:
        return
    yield letter.opening(record, agendum, letter.HEAD, "사전컨설팅 자문")
    yield Text(
        f"{josa(record.desk.body, '은/는')} {laws(record.rules.article(WIDE_KEY))}에 따른 "
        "자문 요청을 심의·의결하고 다음과 같이 의견을 드립니다."
    )
    yield Heading("1. 사전컨설팅의 내용")
    asked = (
        ("사전컨설팅", about.consultation),
        ("신청 부서", about.applicant),
        ("신청한 내용", about.outline or agendum.matter.summary),
        ("관련 법령", about.law),
        ("자문 요청 사항", about.question),
    )
    yield from tuple(letter.told(asked)) or (Text("제출된 요청서의 내용과 같다."),)
    if views := tuple(letter.told(_views(about))):
        yield Heading("2. 검토의견")
        yield from views
    yield Heading(f"{3 if views else 2}. 위원회의 자문 의견")
    yield letter.answered(about.answer, declared)
    yield from letter.resolved(agendum, declared)
    yield Keep(tuple(letter.closing(record, agendum, (PAPERS["decision"],))))


def _views(about: Consultation) -> tuple[tuple[str, str], ...]:
    return (("신청 부서의 의견", about.department_view), ("감사기구의 검토의견", about.audit_view))


def _request(matter: Matter) -> Consultation:
    if not isinstance(matter.particulars, Consultation):
        raise TypeError(f"matter {matter.number} is no request for advice on a consultation")
    return matter.particulars
