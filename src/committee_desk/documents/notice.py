"""개최 통지: when and where the body meets, on what, and who is asked to come.

Record ─► paper ─► Paper ─► every designated member
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents.letter import enclosures
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Numbered,
    Paper,
    Point,
    Text,
)
from committee_desk.documents.signers import boxes, role
from committee_desk.documents.wording import MODES, SEATS, clock, day, day_of_week, item_of, jointly, laws
from committee_desk.domain.ids import PersonId
from committee_desk.domain.particles import josa
from committee_desk.domain.person import Kind
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Base


def paper(record: Record) -> Paper:
    return Paper(f"{record.meeting.title} 개최 통지", tuple(_blocks(record)))


def signers(record: Record) -> tuple[PersonId, ...]:
    chair = record.meeting.chair
    return () if chair is None else (chair,)


def _blocks(record: Record) -> Iterator[Block]:
    called = josa(record.meeting.title, "을/를")
    yield Text(f"{called} 다음과 같이 개최하오니 위원께서는 참석하여 주시기 바랍니다.")
    yield Facts(tuple(_facts(record)))
    yield Heading("1. 안건")
    yield agenda(record)
    yield Heading(f"2. {_seated(record)}")
    yield _members(record)
    yield Heading("3. 개의와 의결")
    yield Text(_quorum(record))
    yield Heading("4. 제척·회피 안내")
    yield from _recusal(record)
    yield from _attached(record)
    yield Ending()
    yield Keep(tuple(_signing(record)))


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    meeting = record.meeting
    yield "일시", f"{day_of_week(meeting.held_on)} {clock(meeting.starts_at)}"
    yield "장소", meeting.place
    yield "회의 방식", MODES[meeting.mode]
    yield from jointly(meeting)
    yield "대상", f"{_seated(record)} {_count(record)}"


def _seated(record: Record) -> str:
    return "지정 위원" if record.meeting.opening.base is Base.DESIGNATED else "재적 위원"


def _count(record: Record) -> str:
    day_of_meeting = record.meeting.held_on
    people = [record.people[one] for one in record.meeting.designated]
    kinds = ", ".join(
        f"{SEATS[kind]} {count}명"
        for kind in Kind
        if (count := sum(one.serves_as(kind, day_of_meeting) for one in people))
    )
    return f"{len(people)}명({kinds})" if kinds else f"{len(people)}명"


def agenda(record: Record) -> Grid:
    """The items as they stand now, without what was taken off."""
    rows = tuple(
        (item_of(one.item), one.matter.number, one.matter.title, one.matter.department or "—")
        for one in record.agenda
        if not one.item.withdrawn_because
    )
    return Grid(
        ("안건", "의안번호", "제목", "제출부서"),
        rows,
        widths=(20, 16, 46, 18),
        aligns=(Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER),
    )


def _members(record: Record) -> Grid:
    rows = []
    for id in record.meeting.designated:
        person = record.people[id]
        term = person.membership(record.meeting.held_on)
        seat = SEATS[term.kind] if term else "—"
        rows.append((role(record, id), person.name, f"{person.office} {person.title}".strip() or "—", seat))
    return Grid(
        ("구분", "성명", "소속 및 직위", "위촉 구분"),
        tuple(rows),
        widths=(17, 18, 47, 18),
        aligns=(Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER),
    )


def _quorum(record: Record) -> str:
    meeting, rules = record.meeting, record.rules
    needed = meeting.quorum().required
    return (
        f"{_seated(record)} {meeting.base}명의 과반수인 {needed}명 이상의 출석으로 개의하고, "
        f"표결할 수 있는 출석위원 과반수의 찬성으로 의결합니다({laws(rules.article('quorum.open'))})."
    )


def _recusal(record: Record) -> Iterator[Block]:
    rules = record.rules
    yield Text(
        "다음 사유가 있는 위원은 그 안건의 심의·의결에서 제척되며, 해당하는 위원은 스스로 회피하여야 합니다. "
        "해당 사항이 있으면 회의 전에 간사에게 알려 주시기 바랍니다"
        f"({laws(rules.article('recusal.exclusion'))})."
    )
    yield Numbered(tuple(Point(str(row["ko"])) for row in rules.table("recusal.exclusion")), level=1)


def _attached(record: Record) -> Iterator[Block]:
    """붙임: the papers of each item, as far as any were handed in."""
    lines = [line for one in record.agenda if not one.item.withdrawn_because for line in _files(one)]
    if lines:
        yield enclosures(lines)


def _files(one: Agendum) -> Iterator[str]:
    for attachment in one.attachments:
        if not attachment.dropped_because:
            yield f"{attachment.name}({item_of(one.item)}) 1부."


def _signing(record: Record) -> Iterator[Block]:
    sent = record.meeting.notice_sent_on
    if sent is not None:
        yield Text(day(sent), align=Align.CENTER)
    yield Text(record.desk.body, align=Align.CENTER)
    yield boxes(record, signers(record))
