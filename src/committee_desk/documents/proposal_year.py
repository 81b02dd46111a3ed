"""제안 운영 실적: what a year of proposals came to, as it is reported by the end of the next January.

ProposalYear, the year before, what the report rests on ─► paper ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents.paper import Align, Block, Ending, Facts, Grid, Heading, Note, Paper, Text
from committee_desk.documents.proposal_steps import MARKS
from committee_desk.documents.wording import day, won
from committee_desk.domain.proposal import Kind
from committee_desk.domain.proposal_year import ProposalYear

KINDS: Mapping[Kind, str] = MappingProxyType(
    {Kind.IDEA: "아이디어 제안", Kind.CARRIED_OUT: "실시제안", Kind.OPEN_CALL: "공모제안"}
)


def title(year: int) -> str:
    return f"{year}년 제안 운영 실적"


def paper(found: ProposalYear, before: ProposalYear, basis: str) -> Paper:
    return Paper(title(found.year), tuple(_blocks(found, before, basis)))


def summary(found: ProposalYear) -> str:
    return (
        f"{found.year}년 제안 {found.received}건 접수, {found.adopted}건 채택, {found.carried_out}건 실시, "
        f"포상 {found.rewarded}명 {won(found.won)}."
    )


def _blocks(found: ProposalYear, before: ProposalYear, basis: str) -> Iterator[Block]:
    yield Heading("1. 접수와 채택")
    yield _received(found, before)
    yield Heading("2. 실시와 성과")
    marks = found.marks or {}
    told = ", ".join(f"{MARKS[mark]} {marks[mark]}건" for mark in MARKS if marks.get(mark))
    facts = (
        ("실시", f"{found.carried_out}건 (전년 {before.carried_out}건)"),
        ("성과평가", told or "—"),
        ("절감액", won(found.saved)),
        ("재심사", f"{found.asked_again}건 (채택 {found.adopted_again}건)"),
    )
    yield Facts(facts, pairs=2)
    if found.done:
        rows = tuple(
            (one.number, one.title, one.department or "—", day(one.handling.carried_out_on))
            for one in found.done
            if one.handling.carried_out_on
        )
        yield Grid(("번호", "제안명", "부서", "실시일"), rows, widths=(18, 45, 19, 18))
    else:
        yield Text("실시한 제안이 없다.")
    yield Heading("3. 포상")
    yield Facts(
        (("인원", f"{found.rewarded}명 (전년 {before.rewarded}명)"), ("금액", won(found.won))), pairs=2
    )
    if basis:
        yield Note(f"근거: {basis}")
    yield Ending()


def _received(found: ProposalYear, before: ProposalYear) -> Grid:
    earlier = {one.kind: one.received for one in before.kinds}
    rows = [
        (
            KINDS[one.kind],
            *(f"{count}건" for count in (one.received, one.adopted, one.not_adopted, one.undecided)),
            f"{earlier.get(one.kind, 0)}건",
        )
        for one in found.kinds
    ]
    columns = zip(
        *((one.received, one.adopted, one.not_adopted, one.undecided) for one in found.kinds), strict=True
    )
    whole = ("합계", *(f"{sum(each)}건" for each in columns), f"{before.received}건")
    return Grid(
        ("구분", "접수", "채택", "불채택", "심사 중", "전년 접수"),
        (*rows, whole),
        widths=(30, 14, 14, 14, 14, 14),
        aligns=(Align.LEFT, *(Align.RIGHT for _ in range(5))),
    )
