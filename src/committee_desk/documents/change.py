"""의사일정 변경: what became of the agenda after its notice, why, and how it stands now.

Record ─► changes ─► paper ─► Paper ─► every designated member, as the notice went
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from committee_desk.documents.notice import agenda, signers
from committee_desk.documents.paper import Align, Block, Ending, Facts, Grid, Heading, Keep, Paper, Text
from committee_desk.documents.signers import boxes
from committee_desk.documents.wording import clock, day, day_of_week, item_of
from committee_desk.domain.changes import Changed, How, changes, last_changed
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Record

HOW = MappingProxyType({How.ADDED: "추가", How.TAKEN_OFF: "상정하지 않음"})
UNSAID = "—"


def paper(record: Record) -> Paper:
    return Paper(f"{record.meeting.title} 의사일정 변경", tuple(_blocks(record)))


def counted(record: Record) -> str:
    """How many items came and fell away since the notice, `추가 1건, 상정하지 않음 1건`."""
    found = changes(record)
    counts = ((HOW[how], sum(one.how is how for one in found)) for how in How)
    return ", ".join(f"{name} {count}건" for name, count in counts if count)


def _blocks(record: Record) -> Iterator[Block]:
    sent = record.meeting.notice_sent_on
    told = f"{day(sent)} 통지한 " if sent else ""
    yield Text(
        f"{told}{josa('의사일정', '을/를')} 다음과 같이 변경하오니 회의 준비에 참고하여 주시기 바랍니다."
    )
    yield Facts(tuple(_facts(record)))
    yield Heading("1. 변경 내용")
    yield _slip(record)
    yield Heading("2. 변경 후 의사일정")
    yield agenda(record)
    yield Ending()
    yield Keep(tuple(_signing(record)))


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    meeting = record.meeting
    yield "회의", meeting.title
    yield "일시", f"{day_of_week(meeting.held_on)} {clock(meeting.starts_at)}"
    yield "장소", meeting.place
    yield "변경", counted(record)


def _slip(record: Record) -> Grid:
    return Grid(
        ("구분", "안건", "제목", "변경일", "사유"),
        tuple(_row(one) for one in changes(record)),
        widths=(16, 19, 25, 18, 22),
        aligns=(Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER, Align.LEFT),
    )


def _row(one: Changed) -> tuple[str, ...]:
    item, matter = one.agendum.item, one.agendum.matter
    on = day(one.on) if one.on else UNSAID
    return HOW[one.how], item_of(item), matter.title, on, one.because.strip() or UNSAID


def _signing(record: Record) -> Iterator[Block]:
    changed = last_changed(record)
    if changed is not None:
        yield Text(day(changed), align=Align.CENTER)
    yield Text(record.desk.body, align=Align.CENTER)
    yield boxes(record, signers(record))
