"""심의 결과서: what the body resolved on one matter, by which vote, and under which reading of the law.

Record, Agendum ─► paper ─► Paper
Agendum ─► signers ─► all who could vote on the item
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents import challenges, kinds, lots, requests, vote, written_resolution
from committee_desk.documents.paper import Block, Ending, Facts, Heading, Keep, Numbered, Paper, Point, Text
from committee_desk.documents.signers import boxes, seat
from committee_desk.documents.wording import (
    MATTERS,
    clock,
    day,
    day_of_week,
    disclosed,
    item_of,
    resolved,
    retained,
)
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Resolution
from committee_desk.domain.record import Agendum, Record

WORDED = {Resolution.AMENDED: "수정 내용", Resolution.CONDITIONAL: "의결 조건"}
NOBODY_ASIDE = {False: "제척되거나 회피한 위원이 없다.", True: "제척되거나 기피·회피로 빠진 위원이 없다."}


def paper(record: Record, agendum: Agendum) -> Paper:
    return Paper("심의 결과서", tuple(_blocks(record, agendum)))


def signers(record: Record, agendum: Agendum) -> tuple[PersonId, ...]:
    """Everyone who could vote, the chair first; who stepped aside or was not there confirms nothing."""
    declared = agendum.item.declared
    return vote.voters(declared) if declared else ()


def resolutions(agendum: Agendum, declared: Declaration) -> Iterator[Block]:
    """의결주문, with the words of an amendment or a condition."""
    for words in kinds.order(agendum.matter, declared):
        yield Text(words)
    label, text = WORDED.get(declared.resolution, ""), declared.motion.text.strip()
    if label and text:
        yield Text(text, lead=label)


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    item, declared = agendum.item, agendum.item.declared
    if declared is None:
        return
    yield _facts(record, agendum, declared)
    yield Heading("1. 의결주문")
    yield from resolutions(agendum, declared)
    yield Heading(f"2. {kinds.heading(agendum.matter)}")
    grounds = tuple(kinds.grounds(record, agendum))
    yield from grounds or (Text("제출된 안건의 내용과 같다."),)
    yield from requests.told(agendum.matter, record.meeting.held_on)
    yield Keep((Heading("3. 표결 내용"), *vote.told(record, item, declared)))
    for void in item.voided:
        yield from vote.made_void(item, void)
    yield from lots.told(record, item)
    yield Heading(f"4. {vote.set_aside(item)}")
    yield from challenges.told(record, item)
    yield vote.aside(record, item) if item.recusals else Text(NOBODY_ASIDE[bool(item.challenges)])
    if declared.result is not None:
        yield Heading("5. 적용한 규정과 해석")
        yield Numbered(tuple(Point(words) for words in vote.reading(record, declared.result)), level=1)
    yield Ending()
    yield Keep(tuple(_signing(record, agendum)))


def _facts(record: Record, agendum: Agendum, declared: Declaration) -> Facts:
    meeting, matter, item = record.meeting, agendum.matter, agendum.item
    kind = "" if matter.kind == "other" else MATTERS.get(matter.kind, "")
    facts = (
        ("회의", meeting.title),
        ("제목", matter.title),
        ("안건", f"{item_of(item)}({kind})" if kind else item_of(item)),
        ("의안번호", matter.number),
        ("제출자", matter.submitter or "—"),
        ("제출부서", matter.department or "—"),
        ("접수일", day(matter.received_on)),
        ("의결일시", f"{day_of_week(meeting.held_on)} {clock(declared.at)}"),
        *_in_writing(record),
        ("사회", seat(record, declared.presided, declared.at)),
        ("공개구분", disclosed(matter.disclosure, matter.closed_under)),
        ("보존기간", retained(matter.retention or record.rules.choice("retention.default"))),
        ("의결 결과", resolved(declared.resolution, declared.outcome)),
    )
    return Facts(facts, pairs=2, wide=("회의", "제목", "의결 방식", "사회", "의결 결과"))


def _in_writing(record: Record) -> Iterator[tuple[str, str]]:
    """That nobody met, and on which ground."""
    if record.meeting.written is not None:
        yield "의결 방식", f"서면의결: {written_resolution.grounded(record, record.meeting.written)}"


def _signing(record: Record, agendum: Agendum) -> Iterator[Block]:
    yield Text("위와 같이 심의·의결하였음을 확인합니다.")
    yield boxes(record, signers(record, agendum))
