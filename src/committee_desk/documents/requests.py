"""자료제출 요구서(서면질의서) · 출석요구서, the list of all who were asked, and how what came of it is told.

    Matter, those still waited for ─► RequestRecord ─► paper
    Record, its whole agenda ─► listing: who comes when, and who hands what in
    Matter, the day of the meeting ─► told ─► minutes · deliberation result

One paper says what all are asked for who have not answered, so that a later one can take its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from committee_desk.documents import notice
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Paper,
    Signatures,
    Signer,
    Text,
)
from committee_desk.documents.signers import boxes
from committee_desk.documents.wording import PAPERS, ROLES, clock, day, day_of_week, item_of, laws, sentence
from committee_desk.domain.awaited import HEARING, MATERIAL, Awaited
from committee_desk.domain.desk import Desk
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.round_record import Judge
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

POWER, LISTING = "meeting.hearing", "request_list"
KINDS: Mapping[str, str] = MappingProxyType({MATERIAL: "material_request", HEARING: "hearing_request"})
LEADS: Mapping[str, str] = MappingProxyType({MATERIAL: "자료 제출·서면 답변", HEARING: "출석 의견 진술"})
COLUMNS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        MATERIAL: ("받는 사람", "제출할 자료 또는 답변할 사항", "기한"),
        HEARING: ("받는 사람", "진술할 사항", "출석일"),
    }
)


@frozen
class RequestRecord:
    """`asked` are the requests of one kind; `meetings` those at which the matter is on the agenda."""

    desk: Desk
    rules: Rules
    matter: Matter
    asked: tuple[Awaited, ...]
    on: date
    signer: Judge
    meetings: tuple[Meeting, ...] = ()


def paper(record: RequestRecord, what: str) -> Paper:
    return Paper(PAPERS[KINDS[what]], tuple(_blocks(record, what)))


def signers(record: RequestRecord) -> tuple[PersonId, ...]:
    return (record.signer.id,)


def asked_for(record: Record) -> list[tuple[Agendum, Awaited]]:
    """Every request for a matter on the agenda, by the agenda and then by its day."""
    items = (one for one in record.agenda if not one.item.withdrawn_because)
    return [(one, asked) for one in items for asked in sorted(one.matter.requests, key=_by_day)]


def listing(record: Record) -> Paper:
    """자료제출·출석 요구 명부: all whom the matters of one meeting wait for, or did."""
    return Paper(PAPERS[LISTING], tuple(_listing(record)))


def told(matter: Matter, until: date) -> Iterator[Block]:
    """Who was asked for what until a day, and what had come of it by then."""
    for one in matter.requests:
        if one.asked_on <= until:
            yield Text(f"{_asked(one)} {_became(one, until)}", lead=LEADS[one.asked_for])


def _by_day(one: Awaited) -> tuple[date, str]:
    return one.by or one.asked_on, one.of


def _listing(record: Record) -> Iterator[Block]:
    meeting = record.meeting
    facts = (
        ("회의", meeting.title),
        ("일시", f"{day_of_week(meeting.held_on)} {clock(meeting.starts_at)}"),
        ("장소", meeting.place),
        ("근거", laws(record.rules.article(POWER))),
    )
    yield Facts(facts, pairs=2, wide=("회의", "근거"))
    found = asked_for(record)
    number = 0
    for what in (HEARING, MATERIAL):
        rows = tuple(_row(one, asked) for one, asked in found if asked.asked_for == what)
        if rows:
            number += 1
            yield Heading(f"{number}. {LEADS[what]}")
            yield Grid(
                _columns(what),
                rows,
                widths=(15, 19, 29, 18, 19),
                aligns=(Align.CENTER, Align.LEFT, Align.LEFT, Align.CENTER, Align.CENTER),
            )
    yield Ending()
    yield Keep((Text(record.desk.body, align=Align.CENTER), boxes(record, notice.signers(record))))


def _columns(what: str) -> tuple[str, ...]:
    return ("안건", *COLUMNS[what], "현황")


def _row(one: Agendum, asked: Awaited) -> tuple[str, ...]:
    heard = asked.asked_for == HEARING
    if asked.came_on is not None:
        stands = f"{day(asked.came_on)} {'출석' if heard else '제출'}"
    elif asked.dropped_on is not None:
        stands = "요구 취소"
    elif asked.missed_on is not None:
        stands = "불출석" if heard else "미제출"
    else:
        stands = "출석 예정" if heard else "제출 전"
    return item_of(one.item), asked.of, sentence(asked.about), day(asked.by) if asked.by else "", stands


def _asked(one: Awaited) -> str:
    return f"{one.of}: {sentence(one.about)} ({day(one.asked_on)} 요구)"


def _became(one: Awaited, until: date) -> str:
    heard = one.asked_for == HEARING
    words = sentence(one.words)
    if one.came_on is not None and one.came_on <= until:
        came = "출석하여 의견을 진술함." if heard else "제출함."
        return f"{day(one.came_on)} {came} {words}".rstrip()
    if one.missed_on is not None and one.missed_on <= until:
        return f"{'출석하지 아니함.' if heard else '제출하지 아니함.'} {words}".rstrip()
    if one.dropped_on is not None and one.dropped_on <= until:
        return f"요구를 취소함. {words}".rstrip()
    return "의견을 듣지 못함." if heard else "회신이 없었음."


def _blocks(record: RequestRecord, what: str) -> Iterator[Block]:
    matter, heard = record.matter, what == HEARING
    receivers = ", ".join(one.of for one in record.asked)
    facts = (
        ("수신", receivers),
        ("제목", f"{'출석' if heard else '자료 제출(서면 답변)'} 요구({matter.title})"),
        ("의안번호", matter.number),
    )
    yield Facts(facts, wide=tuple(label for label, _ in facts))
    article = laws(record.rules.article(POWER))
    asks = "출석하여 의견을 진술할 것을" if heard else "자료의 제출 또는 서면 답변을"
    yield Text(
        f"{josa(record.desk.body, '은/는')} {article}에 따라 위 안건을 심의하는 데 필요하여 "
        f"다음과 같이 {asks} 요구합니다."
    )
    yield Heading("1. 의견을 들을 사항" if heard else "요구하는 사항")
    rows = tuple((one.of, sentence(one.about), day(one.by) if one.by else "") for one in record.asked)
    yield Grid(COLUMNS[what], rows, widths=(26, 54, 20), aligns=(Align.LEFT, Align.LEFT, Align.CENTER))
    if heard:
        yield Heading("2. 시각과 장소")
        yield from _sittings(record)
        yield Text("출석하기 어려우면 미리 알려 주시기 바랍니다.")
    yield Ending()
    box = Signatures((Signer(ROLES[record.signer.role], record.signer.name),))
    body = Text(record.desk.body, align=Align.CENTER)
    yield Keep((Text(day(record.on), align=Align.CENTER), body, box))


def _sittings(record: RequestRecord) -> Iterator[Block]:
    """When and where the meeting of each day is; a day without one is told of later."""
    for on in sorted({one.by for one in record.asked if one.by}):
        found = [one for one in record.meetings if one.held_on == on]
        where = (
            f"{clock(found[0].starts_at)}, {found[0].place}" if found else "시각과 장소는 따로 알려 드립니다."
        )
        yield Text(where, lead=day_of_week(on))
