"""The frame of a paper by which the committee answers somebody: to whom, on which matter, with which vote.

    Record, Agendum ─► opening ─► (what the kind has to say) ─► resolved ─► closing ─► signature

The kinds of matter say what stands between; numbers, fonts and pages are the layout's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from committee_desk.documents import vote
from committee_desk.documents.paper import Align, Block, Ending, Facts, Heading, Text
from committee_desk.documents.signers import boxes
from committee_desk.documents.wording import day, day_of_week, disclosed, item_of
from committee_desk.domain.ballot import Declaration
from committee_desk.domain.matter import Resolution
from committee_desk.domain.record import Agendum, Record

WORDED = MappingProxyType({Resolution.AMENDED: "수정 내용", Resolution.CONDITIONAL: "조건"})


def opening(record: Record, agendum: Agendum, to: str, about: str) -> Facts:
    """Who gets it, what it is about, and where it was decided."""
    matter, meeting = agendum.matter, record.meeting
    facts = (
        ("수신", to),
        ("제목", f"{about}({matter.title})"),
        ("의안번호", matter.number),
        ("의결일", day_of_week(meeting.held_on)),
        ("회의", f"{meeting.title} {item_of(agendum.item)}"),
        ("공개구분", disclosed(matter.disclosure, matter.closed_under)),
    )
    return Facts(facts, pairs=2, wide=("수신", "제목", "회의", "공개구분"))


def told(parts: Sequence[tuple[str, str]]) -> Iterator[Block]:
    """Each part under its own small heading; what nobody wrote is left out."""
    for label, words in parts:
        if words.strip():
            yield Heading(label, level=2)
            yield Text(words.strip())


def resolved(agendum: Agendum, declared: Declaration) -> Iterator[Block]:
    """The words of an amendment or a condition, and the vote."""
    if declared.motion.text.strip() and declared.resolution in WORDED:
        yield Text(declared.motion.text.strip(), lead=WORDED[declared.resolution])
    yield from vote.line(agendum.item, declared)


def closing(record: Record, agendum: Agendum, enclosed: Sequence[str]) -> Iterator[Block]:
    """What is enclosed, the end, the day, and the place to sign."""
    for number, name in enumerate(enclosed, start=1):
        yield Text(
            f"{number}. {name} 1부.", lead="붙임" if number == 1 else "", indent=0 if number == 1 else 3
        )
    yield Ending()
    yield Text(day(record.meeting.held_on), align=Align.CENTER)
    yield Text(record.desk.body, align=Align.CENTER)
    yield boxes(record, vote.signer(record, agendum))
