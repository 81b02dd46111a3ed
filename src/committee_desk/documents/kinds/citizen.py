"""국민신청 처리 결과 통보서: what a citizen is told, after the ACRC's opinion was weighed.

Citizen (what was refused, the ACRC's opinion) ─┬─► grounds ─► the deliberation result
Record, Agendum ────────────────────────────────┴─► answer ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents import letter
from committee_desk.documents.paper import Block, Facts, Heading, Keep, Paper, Text
from committee_desk.documents.wording import PAPERS, day, laws
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.citizen import GROUND_KEY, TOLD_KEY, Citizen, Refused
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record

REFUSED: Mapping[Refused, str] = MappingProxyType(
    {Refused.PETITION: "거부된 민원", Refused.PROPOSAL: "채택되지 아니한 제안"}
)


def answer(record: Record, agendum: Agendum) -> Paper:
    return Paper("국민신청 처리 결과 통보서", tuple(_blocks(record, agendum)))


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: what becomes of the application."""
    about = _request(matter)
    asked = f"{_applicant(about)}의 적극행정 국민신청"
    match declared.outcome:
        case "application_accepted":
            return letter.ordered(f"{asked}을 받아들여", "처리한다.", about.answer)
        case "dismissed":
            return (f"{asked}을 각하한다.",)
    return (f"{asked}을 받아들이지 아니한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: what is wanted, the ACRC's opinion, the department's."""
    about = _request(agendum.matter)
    yield from letter.told((("신청 취지", about.wanted), *_weighed(about)))


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = _request(agendum.matter), agendum.item.declared
    if declared is None:
        return
    yield letter.opening(record, agendum, _applicant(about), "국민신청 처리 결과")
    yield Text(
        f"{josa(record.desk.body, '은/는')} {laws(record.rules.article(GROUND_KEY))}에 따른 "
        "적극행정 국민신청을 심의·의결하고 그 결과를 다음과 같이 알려 드립니다."
    )
    yield Heading("1. 신청한 내용")
    yield _subject(about)
    yield from letter.told((("신청 취지", about.wanted or agendum.matter.summary), ("관련 법령", about.law)))
    if weighed := tuple(letter.told(_weighed(about))):
        yield Heading("2. 검토한 의견")
        yield from weighed
    yield Heading(f"{3 if weighed else 2}. 처리 결과")
    yield from (Text(words) for words in order(agendum.matter, declared))
    yield from letter.resolved(agendum, declared)
    if record.rules.get(TOLD_KEY) is not None:
        yield Text(f"이 결과는 {laws(record.rules.article(TOLD_KEY))}에 따라 국민권익위원회에도 통보합니다.")
    department = agendum.matter.department.strip()
    contact = f"{department}에" if department else "위원회의 간사에게"
    yield Text(f"이 결과에 관하여 궁금한 사항은 {contact} 문의하시기 바랍니다.")
    yield Keep(tuple(letter.closing(record, agendum, (PAPERS["decision"],))))


def _subject(about: Citizen) -> Facts:
    facts = (
        ("구분", REFUSED[about.refused]),
        ("거부·불채택일", day(about.refused_on) if about.refused_on else ""),
        ("그 이유", about.refused_because.strip()),
    )
    return Facts(tuple((label, words) for label, words in facts if words), pairs=2, wide=("그 이유",))


def _weighed(about: Citizen) -> tuple[tuple[str, str], ...]:
    on = f" ({day(about.opinion_on)})" if about.opinion_on and about.opinion.strip() else ""
    return (
        ("국민권익위원회의 의견", f"{about.opinion.strip()}{on}"),
        ("소관 부서의 의견", about.department_view),
    )


def _request(matter: Matter) -> Citizen:
    if not isinstance(matter.particulars, Citizen):
        raise TypeError(f"matter {matter.number} is no citizen's application")
    return matter.particulars


def _applicant(about: Citizen) -> str:
    return about.applicant.strip() or "신청인"
