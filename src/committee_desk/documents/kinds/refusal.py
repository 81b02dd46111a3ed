"""심의 결과 통지서: whoever asked for something and was not given it is told so, why, and what can be done.

Record, Agendum ─► (order and grounds of the kind) ─► refusal ─► Paper

What was asked for has a paper of its own where it is given; this one is for all the other endings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from committee_desk.documents import letter
from committee_desk.documents.paper import Block, Heading, Keep, Numbered, Paper, Point, Text
from committee_desk.documents.wording import PAPERS, laws, span
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.exemption import Exemption
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules

PAPER = "outcome_notice"
KINDS_KEY, REEXAMINATION_KEY = "matters.kinds", "exemption.reexamination"

Order = Callable[[Matter, Declaration], tuple[str, ...]]
Grounds = Callable[[Record, Agendum], Iterator[Block]]


def of(order: Order, grounds: Grounds) -> Callable[[Record, Agendum], Paper]:
    """The paper of a kind, in that kind's own words."""
    return lambda record, agendum: Paper(PAPERS[PAPER], tuple(_blocks(record, agendum, order, grounds)))


def _blocks(record: Record, agendum: Agendum, order: Order, grounds: Grounds) -> Iterator[Block]:
    matter, declared = agendum.matter, agendum.item.declared
    if declared is None:
        return
    article = laws(str(record.rules.row(KINDS_KEY, matter.kind)["article"]))
    yield letter.opening(record, agendum, letter.asker(matter), "심의 결과")
    yield Text(
        f"{josa(record.desk.body, '은/는')} {article}에 따라 위 안건을 심의·의결하고 "
        "그 결과를 다음과 같이 알려 드립니다."
    )
    yield Heading("1. 심의 결과")
    yield from (Text(words) for words in order(matter, declared))
    yield from letter.resolved(agendum, declared)
    yield Heading("2. 심의한 내용")
    yield from tuple(grounds(record, agendum)) or (Text("제출된 요청서의 내용과 같다."),)
    points = tuple(map(Point, _open_to(matter, record.rules)))
    yield Keep((Heading("3. 안내"), Numbered(points, level=1)))
    yield Keep(tuple(letter.closing(record, agendum, (PAPERS["decision"],))))


def _open_to(matter: Matter, rules: Rules) -> Iterator[str]:
    """What whoever asked can still do."""
    if isinstance(matter.particulars, Exemption):
        yield "이 결과는 감사를 하는 기관에 직접 면책을 신청하는 데 영향을 미치지 아니합니다."
        if rules.get(REEXAMINATION_KEY) is not None:
            within = span(rules.period(REEXAMINATION_KEY))
            yield (
                f"감사 결과에 대하여는 소속 지방자치단체의 장이 통보를 받은 날부터 {within} 안에 "
                "감사를 한 기관에 재심의를 신청할 수 있습니다."
            )
    yield "사정이 달라졌거나 자료를 보완한 때에는 새로 요청할 수 있습니다."
    yield "이 통지에 관하여 궁금한 사항은 위원회의 간사에게 문의하시기 바랍니다."
