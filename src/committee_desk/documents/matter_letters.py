"""보완 요청서 · 반려 통지서 · 의견 제출 요청서: what the way of a matter before its meeting is told by.

Matter, what was said with the step ─► LetterRecord ─► paper ─► who asked · the head of audit
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from committee_desk.documents import letter
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
from committee_desk.documents.wording import PAPERS, ROLES, day, laws, sentence, span
from committee_desk.domain.awaited import AUDIT_HEAD, TERMS
from committee_desk.domain.desk import Desk
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Matter, Stage
from committee_desk.domain.particles import josa
from committee_desk.domain.round_record import Judge
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

SUPPLEMENT, RETURN, OPINION = "supplement_request", "return_notice", "audit_request"
GROUNDS_KEY = "matters.return_grounds"


@frozen
class LetterRecord:
    """`because` is what was said with the step; `last` is the day by which the head of audit answers."""

    desk: Desk
    rules: Rules
    matter: Matter
    on: date
    signer: Judge
    because: str = ""
    last: date | None = None


def kinds(matter: Matter) -> tuple[str, ...]:
    """The letters that the matter gives as it stands."""
    asked = matter.reply(AUDIT_HEAD)
    found = {
        SUPPLEMENT: matter.stage is Stage.RETURNED,
        RETURN: matter.stage is Stage.REJECTED,
        OPINION: asked is not None and asked.waiting and not matter.ended,
    }
    return tuple(kind for kind, given in found.items() if given)


def paper(record: LetterRecord, kind: str) -> Paper:
    blocks = {SUPPLEMENT: _supplement, RETURN: _returned, OPINION: _asked}[kind](record)
    return Paper(PAPERS[kind], (_opening(record, kind), *blocks, Ending(), *_closing(record)))


def signers(record: LetterRecord) -> tuple[PersonId, ...]:
    return (record.signer.id,)


def _opening(record: LetterRecord, kind: str) -> Facts:
    matter = record.matter
    facts = (
        ("수신", letter.HEAD if kind == OPINION else letter.asker(matter)),
        ("제목", f"{PAPERS[kind].removesuffix('서')}({matter.title})"),
        ("의안번호", matter.number),
        ("접수일", day(matter.received_on)),
    )
    return Facts(facts, pairs=2, wide=("수신", "제목"))


def _supplement(record: LetterRecord) -> Iterator[Block]:
    yield Text("제출하신 안건을 심의하려면 다음 사항을 보완하여야 하므로 아래와 같이 요청합니다.")
    yield Heading("1. 보완할 사항")
    yield Text(sentence(record.because) or "붙임과 같음.")
    if record.matter.supplement_by is not None:
        yield Heading("2. 보완 기한")
        until = day(record.matter.supplement_by)
        yield Text(f"{until}까지 제출하여 주십시오. 보완에 걸린 기간은 처리 기간에 넣지 않습니다.")
    yield Text("기한까지 보완하지 않으면 요청을 취하한 것으로 보거나 그 사유를 밝혀 반려할 수 있습니다.")


def _returned(record: LetterRecord) -> Iterator[Block]:
    ended = record.matter.ended_on
    when = f"{day(ended)} " if ended else ""
    yield Text(f"제출하신 안건을 다음의 사유로 {when}반려하였음을 알려 드립니다.")
    yield Heading("1. 반려 사유")
    yield Text(sentence(record.matter.ended_because))
    if record.rules.get(GROUNDS_KEY) is not None:
        yield Note(f"근거: {laws(record.rules.article(GROUNDS_KEY))}")
    yield Heading("2. 안내")
    yield Text(
        "반려 사유를 해소한 때에는 다시 제출할 수 있으며, 이 경우 새로운 의안번호로 접수합니다. "
        "궁금한 사항은 위원회의 간사에게 문의하시기 바랍니다."
    )


def _asked(record: LetterRecord) -> Iterator[Block]:
    terms, rules = TERMS[AUDIT_HEAD], record.rules
    article = laws(rules.article(terms.period))
    yield Text(
        f"{josa(record.desk.body, '은/는')} {article}에 따라 위 안건에 대한 감사기구의 장의 의견을 "
        "다음과 같이 요청합니다."
    )
    yield Heading("1. 의견을 요청하는 사항")
    question = getattr(record.matter.particulars, "issue", "") or record.matter.summary
    yield Text(sentence(str(question)) or "붙임 요청서와 같음.")
    yield Heading("2. 회신 기한")
    if record.last is not None:
        yield Text(f"{day(record.last)}까지 회신하여 주시기 바랍니다.")
    asked = record.matter.reply(AUDIT_HEAD)
    if asked is not None and asked.extensions < rules.number(terms.times):
        longer = span(rules.period(terms.extension))
        yield Text(
            f"부득이한 사유가 있으면 {longer} 이내의 범위에서 한 차례만 그 기간을 연장할 수 있으니, "
            "기한 전에 알려 주시기 바랍니다."
        )


def _closing(record: LetterRecord) -> Iterator[Block]:
    body = Text(record.desk.body, align=Align.CENTER)
    box = Signatures((Signer(ROLES[record.signer.role], record.signer.name),))
    yield Keep((Text(day(record.on), align=Align.CENTER), body, box))
