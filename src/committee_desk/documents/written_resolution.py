"""서면의결: the sheet that each member fills in and sends back, and the record of what came of it.

    Record ─► sheet ─► every designated member
    Record ─► result ─► all who replied, each item with its vote under the reading of the law

The record stands where a meeting has its minutes; the decision on each matter is the same paper as there.
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents import kinds, vote
from committee_desk.documents.blank import signed_by
from committee_desk.documents.letter import enclosures
from committee_desk.documents.notice import agenda
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Note,
    Numbered,
    Paper,
    Point,
    Text,
)
from committee_desk.documents.signers import boxes, role
from committee_desk.documents.wording import (
    CHOICES,
    day,
    day_of_week,
    disclosed,
    item_of,
    laws,
    resolved,
    retained,
    sentence,
)
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import disclosed_as
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.written_resolution import Written, ground

BOX = "□"
# The table in which a member answers, one row an item, and the one in which a meeting is asked for.
ANSWERS, ANSWER_WIDTHS = ("안건", *CHOICES.values(), "의견"), (22, 10, 10, 10, 48)
CENTRED = (Align.CENTER,) * 4
MEETING, MEETING_WIDTHS = ("회의 개최 요구", "사유"), (22, 78)
CONFIRMED = "위 서면의결의 결과가 사실과 다름없음을 확인합니다."


def sheet(record: Record) -> Paper:
    return Paper("서면의결서", tuple(_sheet(record, _written(record))))


def result(record: Record) -> Paper:
    return Paper("서면의결 결과서", tuple(_result(record, _written(record))))


def sheet_signers(record: Record) -> tuple[PersonId, ...]:
    chair = record.meeting.chair
    return () if chair is None else (chair,)


def result_signers(record: Record) -> tuple[PersonId, ...]:
    """Everyone who replied, the chair first; who sent nothing back confirms nothing."""
    replied = record.meeting.came
    return tuple(one for one in record.meeting.designated if one in replied)


def grounded(record: Record, written: Written) -> str:
    """The ground as the rules word it, with its article and what was said about it."""
    row = ground(record.rules, written.ground)
    because = f" {sentence(written.because)}" if written.because else ""
    return f"{row['ko']}({laws(record.rules.article('written.grounds'))}).{because}"


def _written(record: Record) -> Written:
    written = record.meeting.written
    if written is None:
        raise ValueError("a meeting has minutes and no record of a written resolution")
    return written


# The sheet


def _sheet(record: Record, written: Written) -> Iterator[Block]:
    yield Text("다음 안건을 서면으로 의결하고자 하오니 기한까지 회신하여 주시기 바랍니다.")
    yield Facts(
        (
            ("제목", record.meeting.title),
            ("서면의결 사유", grounded(record, written)),
            ("발송일", day_of_week(written.sent_on) if written.sent_on else "—"),
            ("회신 기한", f"{day_of_week(written.deadline)}까지"),
            ("대상", f"위원 {len(record.meeting.designated)}명"),
        )
    )
    yield Heading("1. 안건")
    yield agenda(record)
    for one in _agenda(record):
        if one.matter.summary.strip():
            yield Heading(f"{item_of(one.item)} {one.matter.title}", level=2)
            yield Text(one.matter.summary.strip())
    yield Heading("2. 회신")
    yield _answers(record)
    yield Grid(MEETING, ((BOX, ""),), MEETING_WIDTHS, aligns=(Align.CENTER,))
    yield Text(_reading(record))
    yield Heading("3. 제척·회피 안내")
    yield from _recusal(record)
    if files := [line for one in _agenda(record) for line in _files(one)]:
        yield enclosures(files)
    yield Ending()
    yield Keep(signed_by("위원"))
    yield Keep(tuple(_sender(record)))


def _agenda(record: Record) -> list[Agendum]:
    return [one for one in record.agenda if not one.item.withdrawn_because]


def _answers(record: Record) -> Grid:
    rows = tuple(answer(item_of(one.item), votes=not one.item.report) for one in _agenda(record))
    return Grid(ANSWERS, rows, ANSWER_WIDTHS, CENTRED)


def answer(name: str, *, votes: bool) -> tuple[str, ...]:
    """A row to be filled in; a report is not voted on."""
    return (name, *((BOX if votes else "—"),) * len(CHOICES), "")


def _reading(record: Record) -> str:
    base, needed = record.meeting.base, record.meeting.quorum().required
    return (
        f"위원 {base}명의 과반수인 {needed}명 이상이 회신하여야 하고, 표결할 수 있는 회신 위원 과반수의 "
        f"찬성으로 의결합니다({laws(record.rules.article('quorum.open'))}). 기한 뒤의 회신은 세지 아니합니다."
    )


def _recusal(record: Record) -> Iterator[Block]:
    yield Text(
        "다음 사유가 있는 위원은 그 안건의 의결에서 제척되며 스스로 회피하여야 하므로, 회신하지 말고 "
        f"간사에게 알려 주시기 바랍니다({laws(record.rules.article('recusal.exclusion'))})."
    )
    points = tuple(Point(str(row["ko"])) for row in record.rules.table("recusal.exclusion"))
    yield Numbered(points, level=1)


def _files(one: Agendum) -> Iterator[str]:
    for attachment in one.attachments:
        if not attachment.dropped_because:
            yield f"{attachment.name}({item_of(one.item)}) 1부."


def _sender(record: Record) -> Iterator[Block]:
    yield Text(record.desk.body, align=Align.CENTER)
    yield boxes(record, sheet_signers(record))


# The record


def _result(record: Record, written: Written) -> Iterator[Block]:
    yield Heading("1. 서면의결 개요")
    yield _overview(record, written)
    yield Heading("2. 회신")
    yield _replies(record, written)
    if written.given_up:
        yield Heading("3. 결과")
        yield from _given_up(record, written)
    else:
        if written.despite:
            told = "회의 개최를 요구한 위원이 있었으나 서면으로 의결하였다"
            yield Text(f"{told}(사유: {written.despite}).")
        decided = [tuple(_decided(record, one)) for one in record.agenda]
        yield Keep((Heading("3. 의결"), *(decided[0] if decided else ())))
        yield from map(Keep, decided[1:])
        yield from _read(record)
    yield Ending()
    yield Keep((Text(CONFIRMED), boxes(record, result_signers(record))))


def _given_up(record: Record, written: Written) -> Iterator[Block]:
    """Which matters a meeting takes over, why, and what the replies came to."""
    quorum, asking = record.meeting.quorum(), len(written.asking)
    found = []
    if not quorum.met:
        found.append(
            f"회신한 위원이 {quorum.present}명으로, 의결에 필요한 {quorum.required}명에 미치지 못한다."
        )
    if asking:
        found.append(f"회의 개최를 요구한 위원이 {asking}명이다.")
    yield Text("이 서면의결에서는 의결하지 아니하고, 다음 안건을 회의에 부친다.")
    gone = [one for one in record.agenda if one.item.withdrawn_because == written.given_up]
    yield Numbered(tuple(Point(f"{item_of(one.item)} {one.matter.title}") for one in gone), level=1)
    yield Text(" ".join((sentence(written.given_up), *found)), lead="사유")


def _overview(record: Record, written: Written) -> Facts:
    meeting = record.meeting
    disclosure, items = disclosed_as(record.rules, "minutes")
    facts = (
        ("제목", meeting.title),
        ("서면의결 사유", grounded(record, written)),
        ("발송일", day(written.sent_on) if written.sent_on else "—"),
        ("회신 기한", day(written.deadline)),
        ("회신 마감", day(written.ended_on) if written.ended_on else "—"),
        ("회신", f"위원 {len(meeting.designated)}명 중 {len(written.replies)}명"),
        ("보존기간", retained(record.rules.choice("retention.default"))),
        ("공개구분", disclosed(disclosure, items)),
    )
    return Facts(facts, pairs=2, wide=("제목", "서면의결 사유"))


def _replies(record: Record, written: Written) -> Grid:
    rows = []
    for one in record.meeting.designated:
        reply = written.replies.get(one)
        came = day(reply.on) if reply else "회신 없음"
        said = f"회의 개최 요구: {reply.words}" if reply and reply.asks else (reply.words if reply else "")
        rows.append((role(record, one), record.names[one], came, said or "—"))
    return Grid(
        ("구분", "성명", "회신일", "의견"),
        tuple(rows),
        widths=(18, 16, 20, 46),
        aligns=(Align.CENTER, Align.CENTER, Align.CENTER),
    )


def _decided(record: Record, one: Agendum) -> Iterator[Block]:
    item, declared = one.item, one.item.declared
    yield Heading(f"{item_of(item)} {one.matter.title}", level=2)
    for void in item.voided:
        yield from vote.made_void(item, void)
    if declared is None:
        yield Text(item.withdrawn_because or "의결하지 아니하였다.", lead="철회")
        return
    yield Text(resolved(declared.resolution, declared.outcome), lead="의결 결과")
    if not item.report:
        for words in kinds.order(one.matter, declared):
            yield Text(words, lead="의결주문")
    yield from vote.told(record, item, declared)
    if item.recusals:
        yield vote.aside(record, item)


def _read(record: Record) -> Iterator[Block]:
    found = (one.item.declared.result for one in record.agenda if one.item.declared)
    told = next((one for one in found if one is not None), None)
    if told is None:
        return
    yield Heading("4. 적용한 규정과 해석")
    yield Note("회신한 위원을 출석한 것으로 보고, 회의 개최를 요구한 위원은 찬성하지 아니한 것으로 센다.")
    yield Numbered(tuple(Point(words) for words in vote.reading(record, told)), level=1)
