"""보완 요청서 · 재심사 결과 통지서 · 실시 성과 평가서: what the lawful steps of a proposal are told by.

    supplement asked for ─► until when · re-review decided ─► how, and by whom · results measured ─► the mark

The notice of adoption, or of its refusal, is proposal_notice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Heading,
    Keep,
    Note,
    Paper,
    Signatures,
    Signer,
    Text,
)
from committee_desk.documents.proposal_notice import addressee, joint
from committee_desk.documents.wording import PAPERS, ROLES, day, laws, money, sentence
from committee_desk.domain.desk import Desk
from committee_desk.domain.handling import AGAIN_DECIDE_KEY, ASK_KEY, MEASURE_KEY, Again, Mark, Why
from committee_desk.domain.ids import PersonId
from committee_desk.domain.particles import josa
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.round_record import Judge
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

SUPPLEMENT, RE_REVIEW, RESULTS = "supplement_request", "re_review", "results_sheet"
MARKS: Mapping[Mark, str] = MappingProxyType(
    {Mark.SU: "수", Mark.U: "우", Mark.MI: "미", Mark.YANG: "양", Mark.GA: "가"}
)
WHYS: Mapping[Why, str] = MappingProxyType(
    {Why.ASKED: "제안자의 재심사 요청", Why.CARRIED_OUT: "같은 내용의 시책이 실시됨"}
)


@frozen
class StepRecord:
    """A proposal with what its papers need; `because` is the reason recorded with the step."""

    desk: Desk
    rules: Rules
    proposal: Proposal
    on: date
    signer: Judge
    because: str = ""


def kinds(proposal: Proposal) -> tuple[str, ...]:
    """The papers that its steps give now."""
    held = proposal.handling
    decided = any(one.decided_on is not None for one in held.again)
    found = {SUPPLEMENT: held.asked_on is not None, RE_REVIEW: decided, RESULTS: held.measured is not None}
    return tuple(kind for kind, given in found.items() if given)


def paper(record: StepRecord, kind: str) -> Paper:
    blocks = {SUPPLEMENT: _supplement, RE_REVIEW: _re_review, RESULTS: _results}[kind](record)
    return Paper(PAPERS[kind], (_opening(record, kind), *blocks, *_closing(record)))


def signers(record: StepRecord) -> tuple[PersonId, ...]:
    return (record.signer.id,)


def _opening(record: StepRecord, kind: str) -> Facts:
    proposal = record.proposal
    to = ("받는 사람", addressee(proposal))
    if kind == RESULTS:  # which is kept, and sent to nobody
        to = ("제안자", ", ".join(one.person for one in proposal.shares) or "—")
    facts = (
        to,
        *(joint(proposal) if kind == RESULTS else ()),
        ("제안번호", proposal.number),
        ("제안명", proposal.title),
        ("접수일", day(proposal.received_on)),
    )
    return Facts(facts, wide=tuple(label for label, _ in facts))


def _supplement(record: StepRecord) -> Iterator[Block]:
    until = record.proposal.handling.supplement_by
    yield Text("귀하의 제안을 심사하려면 다음 사항을 보완하여야 하므로 아래와 같이 요청합니다.")
    yield Heading("보완할 사항")
    yield Text(sentence(record.because) or "붙임과 같음.")
    if until is not None:
        yield Heading("보완 기한")
        yield Text(f"{day(until)}까지 제출하여 주십시오. 보완에 걸린 기간은 심사 기간에 넣지 않습니다.")
    yield Text("기한까지 보완하지 않으면 그 사유를 밝혀 제안을 종결하거나 되돌려 보낼 수 있습니다.")
    yield _basis(record, ASK_KEY)


def _re_review(record: StepRecord) -> Iterator[Block]:
    again = next(one for one in reversed(record.proposal.handling.again) if one.decided_on is not None)
    title = josa(f"「{record.proposal.title}」", "을/를")
    verdict = "채택하기로" if again.adopted else "채택하지 아니하기로"
    yield Text(f"귀하의 제안 {title} 재심사한 결과 {verdict} 하였음을 알려 드립니다.")
    yield Facts(tuple(_again(again)), pairs=2, wide=("재심사 사유", "요청 내용"))
    yield Heading("이유")
    yield Text(sentence(again.reason))
    yield _basis(record, AGAIN_DECIDE_KEY)


def _again(again: Again) -> Iterator[tuple[str, str]]:
    yield "재심사 사유", WHYS[again.why]
    if again.because.strip():
        yield "요청 내용", again.because.strip()
    yield "요청일", day(again.asked_on)
    if again.decided_on is not None:
        yield "결정일", day(again.decided_on)
    yield "심사위원", f"{again.members}명"
    yield "국민 위원", f"{again.citizens}명"


def _results(record: StepRecord) -> Iterator[Block]:
    held = record.proposal.handling
    measured = held.measured
    if measured is None:
        return
    facts = (
        ("실시일", day(held.carried_out_on) if held.carried_out_on else "—"),
        ("최초 성과일", day(held.effect_on) if held.effect_on else "—"),
        ("측정일", day(measured.on)),
        ("등급", MARKS[measured.mark]),
    )
    yield Facts(facts, pairs=2)
    yield Heading("절감·증대 금액")
    yield Text(money(measured.saved) if measured.saved else "해당 없음")
    yield Heading("성과")
    yield Text(sentence(measured.words) or "—")
    yield _basis(record, MEASURE_KEY)


def _basis(record: StepRecord, key: str) -> Note:
    return Note(f"근거: {laws(record.rules.article(key))}")


def _closing(record: StepRecord) -> Iterator[Block]:
    yield Ending()
    boxes = Signatures((Signer(ROLES[record.signer.role], record.signer.name),))
    body = Text(record.desk.body, align=Align.CENTER)
    yield Keep((Text(day(record.on), align=Align.CENTER), body, boxes))
