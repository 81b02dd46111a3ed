"""의견 제출서: what the committee tells investigators or a court about an official's handling.

Submission (case, question, evidence) ─┬─► grounds ─► the deliberation result
Record, Agendum ───────────────────────┴─► submission ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents import letter
from committee_desk.documents.paper import Block, Facts, Heading, Keep, Paper, Text
from committee_desk.documents.wording import PAPERS, day, laws
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.submission import REQUESTED_KEY, Proceeding, Submission
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record

PROCEEDINGS: Mapping[Proceeding, str] = MappingProxyType(
    {Proceeding.INVESTIGATION: "수사", Proceeding.CRIMINAL: "형사재판", Proceeding.CIVIL: "민사소송"}
)


def submission(record: Record, agendum: Agendum) -> Paper:
    return Paper("의견 제출서", tuple(_blocks(record, agendum)))


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: whether an opinion is handed in, and to whom."""
    about = _request(matter)
    asked = f"{_applicant(about)}의 의견 제출 요청"
    match declared.outcome:
        case "opinion_submitted":
            to = f"{about.addressee.strip() or '해당 기관'}에"
            return letter.ordered(f"{asked}을 받아들여 {to}", "의견을 제출한다.", about.answer)
        case "dismissed":
            return (f"{asked}을 각하한다.",)
    return (f"{asked}을 받아들이지 아니한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: the facts, the question, and what shows that it was proactive."""
    about = _request(agendum.matter)
    yield from letter.told(
        (
            ("사건의 경위", about.account),
            ("쟁점", about.question),
            ("적극행정임을 보이는 자료", about.evidence),
        )
    )


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = _request(agendum.matter), agendum.item.declared
    if declared is None:
        return
    yield letter.opening(record, agendum, about.addressee.strip() or "해당 기관", "의견 제출")
    yield Text(
        f"{josa(record.desk.body, '은/는')} {laws(record.rules.article(REQUESTED_KEY))}에 따라 "
        f"{_applicant(about)}의 요청을 심의·의결하고 다음과 같이 의견을 제출합니다."
    )
    yield Heading("1. 사건")
    yield _case(about)
    yield from letter.told(
        (("사건의 경위", about.account or agendum.matter.summary), ("쟁점", about.question))
    )
    yield Heading("2. 위원회의 의견")
    yield letter.answered(about.answer, declared)
    yield from letter.resolved(agendum, declared)
    yield from letter.told((("적극행정임을 보이는 자료", about.evidence),))
    yield Keep(tuple(letter.closing(record, agendum, (PAPERS["decision"],))))


def _case(about: Submission) -> Facts:
    facts = (
        ("절차", PROCEEDINGS[about.proceeding]),
        ("사건", about.case.strip()),
        ("당사자", _applicant(about)),
        ("요청일", day(about.requested_on) if about.requested_on else ""),
    )
    return Facts(tuple((label, words) for label, words in facts if words), pairs=2, wide=("사건",))


def _request(matter: Matter) -> Submission:
    if not isinstance(matter.particulars, Submission):
        raise TypeError(f"matter {matter.number} is no request for an opinion to investigators")
    return matter.particulars


def _applicant(about: Submission) -> str:
    return about.applicant.strip() or "해당 공무원"
