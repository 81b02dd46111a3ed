"""채택 통지서 · 불채택 통지서: what a proposer is told, and until when a re-review may be asked for.

Notified ─► adopted: what follows, and what was given · not adopted: why, and the right to ask again
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from committee_desk.documents.kinds.award_list import said
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Heading,
    Keep,
    Note,
    Numbered,
    Paper,
    Point,
    Signatures,
    Signer,
    Text,
)
from committee_desk.documents.wording import MEASURES, PAPERS, ROLES, STEPS, day, laws, money, sentence, span
from committee_desk.domain.grant import Grant, Measure
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.award_list import Given
from committee_desk.domain.particles import josa
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.round_record import Notified, Verdict

AGAIN = "proposal.again"
AGAIN_DECIDED = "proposal.again_decide"


def paper(told: Notified) -> Paper:
    if told.verdict is Verdict.ADOPTED:
        return Paper(PAPERS[Verdict.ADOPTED.value], tuple(_adopted(told)))
    return Paper(PAPERS[Verdict.NOT_ADOPTED.value], tuple(_not_adopted(told)))


def signers(told: Notified) -> tuple[PersonId, ...]:
    return (told.signer.id,) if told.signer else ()


def _adopted(told: Notified) -> Iterator[Block]:
    yield from _addressed(told)
    title = josa(f"「{told.proposal.title}」", "을/를")
    yield Text(f"귀하의 제안 {title} 채택하였음을 알려 드립니다.")
    if told.grants:
        yield Heading("1. 포상")
        yield Numbered(tuple(Point(_granted(one)) for one in told.grants), level=1)
    yield Heading("2. 앞으로의 일" if told.grants else "앞으로의 일")
    owner = told.proposal.department or "소관 부서"
    yield Text(f"{josa(owner, '이/가')} 실시 계획을 세워 추진하며, 실시한 결과는 따로 알려 드립니다.")
    if planned := told.proposal.handling.planned_for:
        # 제9조제2항: told together with the adoption
        yield Text(f"실시 예정 시기: {day(planned)}")
    yield from _closing(told)


def _not_adopted(told: Notified) -> Iterator[Block]:
    yield from _addressed(told)
    title = josa(f"「{told.proposal.title}」", "을/를")
    yield Text(f"귀하의 제안 {title} 채택하지 아니하였음을 알려 드립니다.")
    yield Heading("1. 사유")
    yield Text(sentence(told.proposal.ended_because))
    yield Heading("2. 재심사 요청")
    yield from _again(told)
    yield from _closing(told)


def _addressed(told: Notified) -> Iterator[Block]:
    proposal = told.proposal
    facts = [
        ("받는 사람", addressee(proposal)),
        ("제안번호", proposal.number),
        ("접수일", day(proposal.received_on)),
        *joint(proposal),
    ]
    if told.round is not None:
        facts.append(("심사", f"{told.round.title}({told.round.period})"))
    elif decided := proposal.decided_on:
        facts.append(("결정일", day(decided)))
    yield Facts(tuple(facts), wide=tuple(label for label, _ in facts))


def addressee(proposal: Proposal) -> str:
    people = ", ".join(f"{one.name}{f'({one.office})' if one.office else ''}" for one in proposal.proposers)
    return f"{people} 귀하" if people else "제안자 귀하"


def joint(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """Who has which part in a joint proposal, the main proposer first."""
    if len(proposal.proposers) > 1:
        main, *others = proposal.shares
        told = [f"{main.person} {_part(main.part)}(주제안자)"]
        told += (f"{one.person} {_part(one.part)}" for one in others)
        yield "제안자별 기여도", ", ".join(told)


def _part(part: Fraction) -> str:
    hundredths = part * 100
    return f"{hundredths}%" if hundredths.denominator == 1 else str(part)


def _granted(one: Grant) -> str:
    grade = f"{one.grade}, " if one.grade else ""
    condition = f" (조건: {one.condition})" if one.condition else ""
    measure = Measure(one.measure)
    paid = f"{one.person} {MEASURES[measure]} {money(one.won)}"
    given = paid if measure is Measure.MONEY else said(Given(one.person, measure=measure))
    return f"{STEPS[one.step]}: {grade}{given}, {day(one.granted_on)} 의결{condition}"


def _again(told: Notified) -> Iterator[Block]:
    """Until when it may be asked for again, and until when that is answered, each with its article."""
    rules = told.rules
    if rules.get(AGAIN) is None:
        yield Text(
            "이 결정에 이의가 있으면 재심사를 요청할 수 있습니다. 기간은 제안 담당 부서에 문의하십시오."
        )
        return
    within = span(rules.period(AGAIN))
    yield Text(
        f"이 결정에 이의가 있으면 통지를 받은 날부터 {within} 안에 사유를 적어 재심사를 요청할 수 있습니다."
    )
    if rules.get(AGAIN_DECIDED) is not None:
        decided = span(rules.period(AGAIN_DECIDED))
        yield Text(f"재심사 결과는 요청을 받은 날부터 {decided} 안에 알려 드립니다.")
    yield Note(f"근거: {laws(rules.article(AGAIN))}")


def _closing(told: Notified) -> Iterator[Block]:
    yield Ending()
    if told.signer is not None:
        boxes = Signatures((Signer(ROLES[told.signer.role], told.signer.name),))
        body = Text(told.desk.body, align=Align.CENTER)
        yield Keep((Text(day(told.on), align=Align.CENTER), body, boxes))
