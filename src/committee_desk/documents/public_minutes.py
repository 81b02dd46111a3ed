"""회의록 공개본: the minutes as they may be published, and at their end what was kept back and by which rule.

    Record, its issued minutes, names the desk knows ─► paper ─► Paper

Of a closed matter nothing but its place on the agenda is taken up: nothing of it can be found in the file.
Nobody signs this copy; it names the signed minutes that it was made from.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from committee_desk.documents import lots, minutes, vote
from committee_desk.documents.order import NOBODY_ASIDE, steps
from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Grid,
    Heading,
    Keep,
    Note,
    Paper,
    Text,
    content_code,
    flat,
    retold,
    words,
)
from committee_desk.documents.signers import role
from committee_desk.documents.wording import clock, far, item_of, laws
from committee_desk.domain.case import HIDDEN
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.poll import Ballot
from committee_desk.domain.public_copy import CLOSED, KEY, Veil
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

CALLED = "회의록 공개본"
ITEMS = "disclosure.items"  # 정보공개법 제9조제1항
PERSONAL = "6"  # 개인정보


def count(paper: Paper) -> int:
    """How many sorts of things its list says were kept back."""
    *_, last = (block for block in flat(paper.blocks) if isinstance(block, Heading | Grid))
    return len(last.rows) if isinstance(last, Grid) else 0


@frozen
class Told:
    """What is published: the record without its closed matters, and the veil over what is left."""

    whole: Record
    record: Record
    veil: Veil
    closed: tuple[Agendum, ...]
    issued: IssuedPaper


def paper(record: Record, issued: IssuedPaper, known: Collection[str]) -> Paper:
    """`known` are the names of people that may stand in a sentence, beside those of the members."""
    told = _told(record, issued, known)
    return Paper(f"{record.meeting.title} {minutes.title(record)}(공개본)", tuple(_blocks(told)))


def _told(record: Record, issued: IssuedPaper, known: Collection[str]) -> Told:
    closed = tuple(one for one in record.agenda if one.matter.disclosure is Disclosure.CLOSED)
    left = {one.item.id for one in closed}
    meeting = replace(record.meeting, lots=tuple(one for one in record.meeting.lots if one.item not in left))
    shown = replace(
        record,
        meeting=meeting,
        agenda=tuple(one for one in record.agenda if one.item.id not in left),
        remarks=tuple(one for one in record.remarks if one.item not in left),
    )
    members = {name: role(record, one) for one in record.meeting.designated for name in _called(record, one)}
    withheld = KEY not in record.rules.values or record.rules.flag(KEY)
    titles = frozenset(one.matter.title for one in closed)
    veil = Veil(members, frozenset(known) - members.keys(), titles, withheld=withheld)
    return Told(record, shown, veil, closed, issued)


def _called(record: Record, person: PersonId) -> tuple[str, str]:
    """The name, and the one that tells two people of one name apart."""
    return record.people[person].name, record.names[person]


def _blocks(told: Told) -> Iterator[Block]:
    head, body = tuple(minutes.summary(told.record)), tuple(_body(told))
    yield from (retold(block, told.veil.over) for block in head)
    yield from _attendance(told)
    yield from (retold(block, told.veil.over) for block in body)
    hidden = sum(_hidden(told.veil.over(text)) - _hidden(text) for text in words((head, body)))
    yield Keep(tuple(_kept_back(told, hidden)))
    yield Ending()


def _hidden(text: str) -> int:
    return text.count(HIDDEN)


def _attendance(told: Told) -> Iterator[Block]:
    """Who the members are is public; only what each of them said and how each voted may be kept back."""
    record = told.record
    meeting = record.meeting
    rows = []
    for id in meeting.designated:
        person = record.people[id]
        office = f"{person.office} {person.title}".strip() or "—"
        rows.append((role(record, id), person.name, office, "출석" if id in meeting.came else "불참"))
    absent = len(meeting.designated) - len(meeting.came)
    by_video = far(len(meeting.ever_by_video), "명")
    yield Heading("2. 참석자 및 배석자")
    yield Text(f"위원 {len(meeting.designated)}명 중 {len(meeting.came)}명 참석{by_video}, {absent}명 불참")
    yield Grid(
        ("구분", "성명", "소속 및 직위", "출석"),
        tuple(rows),
        widths=(18, 20, 46, 16),
        aligns=(Align.CENTER, Align.CENTER, Align.LEFT, Align.CENTER),
    )
    yield Text(told.veil.over(", ".join(meeting.attendants)) or "없음", lead="배석자")


def _body(told: Told) -> Iterator[Block]:
    record, worded = told.record, minutes.worded(told.whole)
    yield Heading("3. 진행 순서")
    yield _order(told)
    yield Heading("4. 상정 안건")
    yield _agenda(told)
    yield Heading("5. 발언 요지")
    yield from minutes.said(record, worded)
    yield Heading("6. 결정 사항")
    for one in record.agenda:
        yield from minutes.decision_on(record, one, worded)
    yield Heading("7. 표결 내용")
    for one in record.agenda:
        yield Keep(tuple(_vote(told, one)))
    if record.meeting.lots:
        yield Heading("추첨", level=2)
        yield from lots.told(record)


def _order(told: Told) -> Grid:
    """A closed matter was taken up, at this time; what was done about it is not told."""
    aside = any(one.item.recusals for one in told.closed)
    shown = [
        (step.at, step.title, step.words)
        for step in steps(told.record)
        if not (aside and step.words == NOBODY_ASIDE)  # it would be true of what is shown alone
    ]
    taken_up = [(one.item.taken_up_at, one) for one in told.closed]
    shown += [(at, f"{item_of(one.item)} 상정", CLOSED) for at, one in taken_up if at is not None]
    rows = tuple((clock(at), title, said) for at, title, said in sorted(shown, key=lambda row: row[0]))
    return Grid(("시각", "순서", "내용"), rows, widths=(12, 26, 62), aligns=(Align.CENTER, Align.CENTER))


def _agenda(told: Told) -> Grid:
    closed = {one.item.id for one in told.closed}
    rows = tuple(
        (item_of(one.item), CLOSED, "—")
        if one.item.id in closed
        else (item_of(one.item), one.matter.title, one.matter.department or "—")
        for one in told.whole.agenda
    )
    return Grid(
        ("안건", "제목", "제출부서"),
        rows,
        widths=(22, 58, 20),
        aligns=(Align.CENTER, Align.LEFT, Align.CENTER),
    )


def _vote(told: Told, one: Agendum) -> Iterator[Block]:
    record, declared = told.record, one.item.declared
    yield minutes.titled(one)
    for void in one.item.voided:
        yield from vote.made_void(one.item, void)
    if declared is None or declared.result is None:
        yield Text("표결하지 아니하였다.")
    elif told.veil.withheld:
        yield from vote.line(one.item, declared)
        yield from vote.jointly(record, declared) if declared.elsewhere else ()
    else:
        yield from vote.told(record, one.item, declared)
    if one.item.challenges:
        granted = sum(bool(each.decided and each.decided.granted) for each in one.item.challenges)
        yield Text(f"{len(one.item.challenges)}건(인용 {granted}건)", lead="기피 신청")


def _kept_back(told: Told, hidden: int) -> Iterator[Block]:
    """What cannot be read above, and why: whoever reads this copy is told that there is more."""
    rows = tuple(_reasons(told, hidden))
    yield Heading("8. 이 공개본에서 가린 부분")
    if rows:
        yield Grid(("가린 부분", "수", "근거"), rows, widths=(34, 12, 54), aligns=(Align.LEFT, Align.CENTER))
    else:
        yield Text("없음")
    issued = told.issued
    original = f"{issued.number}(제{issued.version}판, 내용코드 {content_code(issued.content)})"
    yield Note(
        f"이 공개본은 회의록 {original}에서 위의 부분을 가려 만든 것이다. 서명한 원본은 따로 보존한다."
    )


def _reasons(told: Told, hidden: int) -> Iterator[tuple[str, str, str]]:
    record, rules = told.record, told.record.rules
    for one in told.closed:
        yield f"{item_of(one.item)} 전부", "1건", _under(rules, one.matter.closed_under)
    if told.veil.withheld:
        basis = laws(rules.article(KEY)) if KEY in rules.values else ""
        spoken = [one for one in record.remarks if not one.struck_because]
        yield from _row("발언자의 이름", len(spoken), "건", basis)
        yield from _row("위원별 표결", sum(map(_by_name, record.agenda)), "건", basis)
    aside = sum(len(one.item.recusals) for one in record.agenda)
    yield from _row("제척·회피한 위원의 이름과 사유", aside, "건", _under(rules, (PERSONAL,)))
    yield from _row("그 밖의 이름과 연락처", hidden, "곳", _under(rules, (PERSONAL,)))


def _row(what: str, count: int, of: str, basis: str) -> Iterator[tuple[str, str, str]]:
    if count:
        yield what, f"{count}{of}", basis


def _by_name(one: Agendum) -> bool:
    declared = one.item.declared
    return bool(declared and declared.result and declared.result.ballot is Ballot.BY_NAME)


def _under(rules: Rules, items: Collection[str]) -> str:
    """`「공공기관의 정보공개에 관한 법률」 제9조제1항제5호·제6호`."""
    return laws(rules.article(ITEMS)) + "·".join(f"제{number}호" for number in items)
