"""회의록: drafted from what was recorded, with the nine parts that the law asks for, in its order.

    Record ─► passages ─► what a person may put into other words
    Record (its edits beside the passages) ─► paper ─► Paper

Figures come from the records alone. A passage that somebody wrote anew is marked as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import time

from committee_desk.documents import assignments, challenges, decision, kinds, lots, requests, vote
from committee_desk.documents.order import attendance, steps
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Marked,
    Note,
    Paper,
    Text,
)
from committee_desk.documents.signers import WHO_PRESIDED, boxes, presided, presiding, role
from committee_desk.documents.wording import (
    MODES,
    bracketed,
    clock,
    day,
    day_of_week,
    disclosed,
    far,
    item_of,
    jointly,
    resolved,
    retained,
)
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.figures import written
from committee_desk.domain.ids import PersonId
from committee_desk.domain.lot import Use, spelled
from committee_desk.domain.matter import Resolution, disclosed_as
from committee_desk.domain.meeting import Meeting, Mode
from committee_desk.domain.minutes import Answer
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.remark import Remark


def paper(record: Record) -> Paper:
    return Paper(f"{record.meeting.title} {title(record)}", tuple(_blocks(record)))


def title(record: Record) -> str:
    """회의록, or 정정 회의록 once confirmed minutes were corrected."""
    return "정정 회의록" if record.minutes.revisions else "회의록"


def signers(record: Record) -> tuple[PersonId, ...]:
    """Every member who came, the chair first; where lots chose who signs, whoever presided and those drawn.

    Nobody confirms what they did not see.
    """
    meeting = record.meeting
    came = tuple(one for one in meeting.designated if one in meeting.came)
    lots_of = (lot for lot in meeting.lots if lot.use is Use.SIGNERS and lot.stands)
    drawn = {spelled(name) for lot in lots_of for name in lot.winners}
    chosen = [one for one in came if spelled(record.names[one]) in drawn]
    presided = meeting.opened_by if meeting.opened_by in came else next(iter(came), None)
    return tuple(one for one in came if one == presided or one in chosen) if chosen else came


def passages(record: Record) -> Mapping[str, str]:
    """The drafted words that may be edited, by keys that stay while the records change."""
    meeting = record.meeting
    drafted = {"opening": f"{presiding(record, meeting.opened_by, meeting.opened_at)}이 {OPENING}"}
    for one in record.agenda:
        if one.item.taken_up_at is not None:
            drafted[f"item/{one.item.id}/explained"] = _explained(record, one)
        if one.item.declared is not None:
            drafted[f"item/{one.item.id}/decided"] = " ".join(_decided(one, one.item.declared))
    for remark in record.remarks:
        if not remark.struck_because:
            drafted[f"remark/{remark.id}"] = remark.text.strip()
    return {
        **drafted,
        "closing": f"{presiding(record, meeting.closed_by, meeting.closed_at)}이 {_closing(record)}",
    }


def worded(record: Record) -> Mapping[str, str]:
    """Each passage as it is printed: as somebody wrote it, else as it was drafted."""
    edits, known = record.minutes.edits, record.figures
    return {**passages(record), **{key: written(edit.text, known) for key, edit in edits.items()}}


OPENING = "성원이 되었음을 확인하고 개회를 선언하다."
ANSWERS = {Answer.TAKEN_IN: "반영", Answer.REFUSED: "미반영"}
CLOSING = "상정된 안건의 심의를 모두 마쳤음을 알리고 폐회를 선언하다."
BROKEN_OFF = "정회한 회의를 속개하지 못하여 폐회를 선언하다."


def _blocks(record: Record) -> Iterator[Block]:
    words = worded(record)
    yield from _revisions(record)
    yield from summary(record)
    yield from _attendance(record)
    yield Heading("3. 진행 순서")
    yield _order(record)
    yield Heading("4. 상정 안건")
    yield _agenda(record)
    yield Heading("5. 발언 요지")
    yield from said(record, words)
    yield Heading("6. 결정 사항")
    for one in record.agenda:
        yield from decision_on(record, one, words)
    if record.minutes.edits.keys() & passages(record).keys():
        yield Note("왼쪽에 줄을 그은 부분은 회의 중에 기록한 내용을 작성자가 고쳐 쓴 것이다.")
    votes = [tuple(_vote(record, one)) for one in record.agenda]
    yield Keep((Heading("7. 표결 내용"), *(votes[0] if votes else ())))
    yield from map(Keep, votes[1:])
    yield from _lots(record)
    yield from _corrections(record)
    yield Ending()
    yield Keep((Text("위 회의록이 사실과 다름없음을 확인합니다."), boxes(record, signers(record))))


def _closing(record: Record) -> str:
    recesses = record.meeting.recesses
    return BROKEN_OFF if recesses and recesses[-1].ended is None else CLOSING


def _passage(record: Record, words: Mapping[str, str], key: str, lead: str = "") -> Block:
    """The passage as somebody wrote it, marked; else as it was drafted."""
    return (Marked if key in record.minutes.edits else Text)(words[key], lead)


def _revisions(record: Record) -> Iterator[Block]:
    """Why confirmed minutes were corrected, and which version this one takes the place of."""
    for one in record.minutes.revisions:
        took = f"({one.supersedes} 회의록을 대체함)" if one.supersedes else ""
        yield Text(f"{day(one.begun_on)} {one.reason.strip()}{took}", lead="정정 사유")


def _lots(record: Record) -> Iterator[Block]:
    if record.meeting.lots:
        yield Heading("추첨", level=2)
        yield from lots.told(record)


def _corrections(record: Record) -> Iterator[Block]:
    """수정 의견: what members asked to have corrected, and what became of it."""
    answered = [one for one in record.minutes.corrections if one.answer is not Answer.OPEN]
    if not answered:
        return
    taken = sum(one.answer is Answer.TAKEN_IN for one in answered)
    rows = tuple(
        (record.names[one.member], day(one.received_on), ANSWERS[one.answer], one.because or "—")
        for one in answered
    )
    yield Keep(
        (
            Heading("수정 의견의 처리", level=2),
            Text(
                f"위원이 낸 수정 의견 {len(answered)}건 중 {taken}건을 반영하고 "
                f"{len(answered) - taken}건은 반영하지 아니하였다."
            ),
            Grid(
                ("위원", "접수일", "처리", "사유"),
                rows,
                widths=(18, 18, 14, 50),
                aligns=(Align.CENTER, Align.CENTER, Align.CENTER),
            ),
        )
    )


def summary(record: Record) -> Iterator[Block]:
    """회의 개요: what, where and when."""
    meeting, rules = record.meeting, record.rules
    disclosure, items = disclosed_as(rules, "minutes")
    yield Heading("1. 회의 개요")
    yield Facts(
        (
            ("회의의 명칭", meeting.title),
            ("개최기관", _held_by(record)),
            ("일시", f"{day_of_week(meeting.held_on)} {_hours(record)}"),
            ("장소", meeting.place),
            ("회의 방식", _form(meeting)),
            *jointly(meeting),
            *(presided(record) if meeting.opened_by is not None else ()),
            ("보존기간", retained(rules.choice("retention.default"))),
            ("공개구분", disclosed(disclosure, items)),
        ),
        pairs=2,
        wide=("회의의 명칭", "개최기관", "일시", "장소", "합동회의", *WHO_PRESIDED),
    )


def _form(meeting: Meeting) -> str:
    """In person or by video, and how many took part in the other way."""
    far = meeting.ever_by_video
    other = len(far) if meeting.mode is Mode.IN_PERSON else len(meeting.came - far)
    way = "원격영상" if meeting.mode is Mode.IN_PERSON else "대면"
    return f"{MODES[meeting.mode]}({way} 참석 {other}명)" if other else MODES[meeting.mode]


def _held_by(record: Record) -> str:
    desk = record.desk
    return bracketed(desk.office, desk.body) if desk.office else desk.body


def _hours(record: Record) -> str:
    return f"{_clock(record.meeting.opened_at)}~{_clock(record.meeting.closed_at)}"


def _clock(at: time | None) -> str:
    return clock(at) if at else ""


def _attendance(record: Record) -> Iterator[Block]:
    meeting = record.meeting
    rows = []
    for id in meeting.designated:
        person = record.people[id]
        office = f"{person.office} {person.title}".strip() or "—"
        rows.append((role(record, id), person.name, office, attendance(meeting, id)))
    yield Heading("2. 참석자 및 배석자")
    absent = len(meeting.designated) - len(meeting.came)
    by_video = far(len(meeting.ever_by_video), "명")
    yield Text(f"위원 {len(meeting.designated)}명 중 {len(meeting.came)}명 참석{by_video}, {absent}명 불참")
    yield Grid(
        ("구분", "성명", "소속 및 직위", "출석과 이석"),
        tuple(rows),
        widths=(16, 16, 38, 30),
        aligns=(Align.CENTER, Align.CENTER),
    )
    yield Text(", ".join(meeting.attendants) or "없음", lead="배석자")


def _order(record: Record) -> Grid:
    rows = tuple((clock(step.at), step.title, step.words) for step in steps(record))
    return Grid(("시각", "순서", "내용"), rows, widths=(12, 26, 62), aligns=(Align.CENTER, Align.CENTER))


def _agenda(record: Record) -> Grid:
    rows = tuple(
        (item_of(one.item), one.matter.number, one.matter.title, one.matter.department or "—")
        for one in record.agenda
    )
    return Grid(
        ("안건", "의안번호", "제목", "제출부서"),
        rows,
        widths=(20, 16, 46, 18),
        aligns=(Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER),
    )


def said(record: Record, words: Mapping[str, str]) -> Iterator[Block]:
    """발언 요지: item by item as it was spoken, and what was said beside them."""
    yield _passage(record, words, "opening", _clock(record.meeting.opened_at))
    first = min((one.item.taken_up_at for one in record.agenda if one.item.taken_up_at), default=None)
    beside = record.said(None)
    early = [remark for remark in beside if first is None or remark.at < first]
    yield from (_remark(record, words, remark) for remark in early)
    for one in record.agenda:
        told = [_remark(record, words, remark) for remark in record.said(one.item.id)]
        if one.item.taken_up_at is not None:
            key, at = f"item/{one.item.id}/explained", clock(one.item.taken_up_at)
            heard = requests.told(one.matter, record.meeting.held_on)
            told = [_passage(record, words, key, at), *heard, *told]
        if told:
            yield titled(one)
            yield from told
    yield from (_remark(record, words, remark) for remark in beside if remark not in early)
    if all(remark.struck_because for remark in record.remarks):
        yield Note("따로 기록한 발언이 없다.")
    yield _passage(record, words, "closing", _clock(record.meeting.closed_at))


def _remark(record: Record, words: Mapping[str, str], remark: Remark) -> Block:
    return _passage(record, words, f"remark/{remark.id}", f"{clock(remark.at)} {remark.speaker}")


def titled(one: Agendum) -> Heading:
    """How an item is headed wherever it is told."""
    return Heading(f"{item_of(one.item)} {one.matter.title}", level=2)


def _explained(record: Record, one: Agendum) -> str:
    what = "보고" if one.item.report else "제안 설명"
    by = f"({one.matter.department})" if one.matter.department else ""
    summary = one.matter.summary.strip()
    told = f" {what}{by}: {summary}" if summary else ""
    chair = presiding(record, one.item.taken_up_by, one.item.taken_up_at)
    return f"{chair}이 안건을 상정하다.{told}"


def _decided(one: Agendum, declared: Declaration) -> Iterator[str]:
    if one.item.report:
        yield "보고를 받고 별도의 의결 없이 마치다."
    elif declared.resolution is Resolution.DEFERRED:
        yield declared.motion.text.strip() or "이 안건의 의결을 보류하다."
    else:
        yield from kinds.order(one.matter, declared)


def decision_on(record: Record, one: Agendum, words: Mapping[str, str]) -> Iterator[Block]:
    """결정 사항 of one item, with what somebody was given to do."""
    yield titled(one)
    if one.item.withdrawn_because:
        left = "의결하지" if one.item.taken_up_at else "상정하지"
        yield Text(f"{left} 아니함(사유: {one.item.withdrawn_because})", lead="철회")
    elif one.item.declared is not None:
        declared = one.item.declared
        yield Text(resolved(declared.resolution, declared.outcome), lead="결정")
        yield _passage(record, words, f"item/{one.item.id}/decided")
        label, text = decision.WORDED.get(declared.resolution, ""), declared.motion.text.strip()
        if label and text:
            yield Text(text, lead=label)
    for given in record.assignments:
        if given.item == one.item.id and given.stands(record.meeting.confirmed_on):
            yield Text(assignments.given(given), lead="조치사항")


def _vote(record: Record, one: Agendum) -> Iterator[Block]:
    yield titled(one)
    yield from challenges.told(record, one.item)
    for void in one.item.voided:
        yield from vote.made_void(one.item, void)
    if one.item.declared is not None:
        yield from vote.told(record, one.item, one.item.declared)
    else:
        yield Text("표결하지 아니하였다.")
    if one.item.recusals:
        yield vote.aside(record, one.item)
