"""의견 제시서: what the committee answers the official who asked, and what acting on it protects from.

Opinion (question, two ways, head of audit) ─┬─► grounds ─► the deliberation result
Record, Agendum ─────────────────────────────┴─► opinion ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents import letter
from committee_desk.documents.paper import Align, Block, Grid, Heading, Keep, Note, Paper, Text
from committee_desk.documents.wording import PAPERS, day, laws, sentence
from committee_desk.domain.awaited import AUDIT_HEAD
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.opinion import DIRECT_KEY, Opinion, Option, Protection
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record

STAGES: Mapping[str, str] = MappingProxyType(
    {
        "own": "자체감사",
        "administrative": "「지방자치단체에 대한 행정감사규정」에 따른 감사",
        "bai": "감사원 감사",
        "discipline": "징계의결",
    }
)
LOSSES: Mapping[str, str] = MappingProxyType(
    {
        "private_interest": "사적인 이해관계가 있음",
        "insufficient_information": "필요한 정보를 충분히 제공하지 아니함",
    }
)
OPTIONS: Mapping[Option, str] = MappingProxyType({Option.FIRST: "갑설", Option.SECOND: "을설"})


def opinion(record: Record, agendum: Agendum) -> Paper:
    return Paper("의견 제시서", tuple(_blocks(record, agendum)))


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: what the committee answers."""
    asked = f"{_applicant(_request(matter))}의 의견 제시 요청"
    match declared.outcome:
        case "opinion_given":
            return letter.ordered(f"{asked}에 대하여", "의견을 제시한다.", _request(matter).answer)
        case "dismissed":
            return (f"{asked}을 각하한다.",)
    return (f"{asked}에 대하여 의견을 제시하지 아니한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유, for the deliberation result: the question, the ways to go, and who was heard."""
    about = _request(agendum.matter)
    yield from letter.told((("쟁점", about.issue), ("관련 법령", about.law)))
    yield from _ways(about)
    yield from _heard(agendum.matter)


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = _request(agendum.matter), agendum.item.declared
    if declared is None:
        return
    yield letter.opening(record, agendum, _applicant(about), "의견 제시")
    yield Text(
        f"{josa(record.desk.body, '은/는')} {laws(record.rules.article(DIRECT_KEY))}에 따른 "
        "의견 제시 요청을 심의·의결하고 다음과 같이 의견을 제시합니다."
    )
    yield Heading("1. 요청한 내용")
    asked = (
        ("업무 개요", about.outline or agendum.matter.summary),
        ("쟁점", about.issue),
        ("관련 법령", about.law),
        ("공익성과 기대효과", about.effect),
    )
    yield from tuple(letter.told(asked)) or (Text("제출된 요청서의 내용과 같다."),)
    yield Heading("2. 검토한 내용")
    yield from (*_ways(about), *_heard(agendum.matter)) or (Text("따로 적을 내용이 없다."),)
    yield Heading("3. 위원회의 의견")
    yield letter.answered(about.answer, declared)
    yield from letter.resolved(agendum, declared)
    yield Keep((Heading("4. 의견대로 처리한 경우의 보호"), *_protection(record, about)))
    yield Keep(tuple(letter.closing(record, agendum, (PAPERS["decision"],))))


def _ways(about: Opinion) -> Iterator[Block]:
    """갑설과 을설, and which of them the department would go."""
    ways = (("갑설", about.first_option), ("을설", about.second_option))
    rows = tuple((name, words.strip()) for name, words in ways if words.strip())
    if rows:
        yield Grid(("구분", "처리 방안"), rows, widths=(14, 86), aligns=(Align.CENTER,))
    because = sentence(about.preferred_because)
    if about.preferred in OPTIONS:
        yield Text(f"{OPTIONS[about.preferred]}에 따른다. {because}".rstrip(), lead="부서의 의견")
    elif because:
        yield Text(because, lead="부서의 의견")


def _heard(matter: Matter) -> Iterator[Block]:
    """The head of audit, experts, and an earlier consultation."""
    about, asked = _request(matter), matter.reply(AUDIT_HEAD)
    if asked and asked.came_on:
        said = sentence(asked.words) or "의견을 회신하였다."
        yield Text(f"{said} ({day(asked.came_on)} 회신)", lead="감사기구의 장의 의견")
    elif asked:
        yield Text(f"{day(asked.asked_on)} 의견을 요청하였으나 회신이 없었다.", lead="감사기구의 장의 의견")
    if about.experts.strip():
        yield Text(about.experts.strip(), lead="의견을 들은 전문가")
    if about.consultation.strip():
        yield Text(about.consultation.strip(), lead="사전컨설팅")


def _protection(record: Record, about: Opinion) -> Iterator[Block]:
    found = about.protections(record.rules)
    rows = tuple((STAGES[one.stage], _effect(one), laws(one.article)) for one in found)
    yield Grid(("단계", "보호", "근거"), rows, widths=(30, 42, 28))
    yield Note(
        "사적인 이해관계가 있거나 의견 제시에 필요한 정보를 충분히 제공하지 아니한 경우에는 "
        "보호하지 아니한다."
    )


def _effect(one: Protection) -> str:
    if one.lost_by:
        return f"보호하지 아니함({', '.join(LOSSES[loss] for loss in one.lost_by)})"
    if not one.holds:
        return "추정하지 아니함(감사기구의 장의 의견이 반영되지 아니함)"
    return "징계의결을 하지 아니함" if one.stage == "discipline" else "면책 요건을 모두 갖춘 것으로 추정"


def _request(matter: Matter) -> Opinion:
    if not isinstance(matter.particulars, Opinion):
        raise TypeError(f"matter {matter.number} is no request for an opinion")
    return matter.particulars


def _applicant(about: Opinion) -> str:
    return about.applicant.strip() or "해당 공무원"
