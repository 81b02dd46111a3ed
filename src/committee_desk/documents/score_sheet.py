"""채점표: one member's marks of a round as they were handed in, to be signed by that member alone.

MemberRecord ─► marks by proposal and criterion, recusals, notes ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from committee_desk.documents.marking import declared
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
    Signatures,
    Signer,
    Text,
)
from committee_desk.documents.wording import GROUNDS, PAPERS, ROLES, moment
from committee_desk.domain.exact import plain
from committee_desk.domain.grid import total_of
from committee_desk.domain.ids import PersonId
from committee_desk.domain.method import Criterion
from committee_desk.domain.round import Aside, MarkSheet
from committee_desk.domain.round_record import MemberRecord

NO_MARK, NARROW, NAMED, SUMMED = "—", 17, 24, 9
ROOMY = 5  # from more criteria on, what each is marked out of stands in the method alone


def paper(record: MemberRecord) -> Paper:
    return Paper(PAPERS["score_sheet"], tuple(_blocks(record)))


def signers(record: MemberRecord) -> tuple[PersonId, ...]:
    return (record.member.id,)


def _blocks(record: MemberRecord) -> Iterator[Block]:
    round, member = record.round, record.member
    latest = _latest(record.sheets)
    handed = [one for one in round.submissions if one.member == member.id]
    facts = [
        ("심사", f"{round.title}({round.period})"),
        ("위원", f"{member.name}{f' ({member.office})' if member.office else ''}"),
        ("제출", moment(handed[-1].at) if handed else "서면 채점표를 옮겨 적음"),
    ]
    if handed:
        facts.append(("제출 지문", handed[-1].fingerprint))
    yield Facts(tuple(facts), wide=tuple(label for label, _ in facts))
    yield Heading("1. 점수")
    yield _marks(record, latest)
    if changed := tuple(_changed(record, latest)):
        yield Heading("2차 채점에서 바뀐 점수", level=2)
        yield Grid(("제안번호", "1차", "2차"), changed, aligns=(Align.CENTER, Align.RIGHT, Align.RIGHT))
    if beside := tuple(_beside(record, latest)):
        yield Heading("2. 의견과 회피 사유")
        yield Numbered(beside, level=1)
    yield Heading("3. 채점 방법" if beside else "2. 채점 방법")
    yield Numbered(tuple(Point(words) for words in declared(round.method)), level=1)
    yield Ending()
    yield Keep(
        (
            Text("위와 같이 채점하였음을 확인합니다."),
            Signatures((Signer(ROLES[member.role], member.name),)),
        )
    )


def _latest(sheets: Sequence[MarkSheet]) -> list[MarkSheet]:
    """What the member last said of each proposal."""
    told = {one.proposal: one for one in sorted(sheets, key=lambda one: one.turn) if one.begun or one.aside}
    return list(told.values())


def _marks(record: MemberRecord, latest: Sequence[MarkSheet]) -> Grid:
    method = record.round.method
    criteria = method.criteria
    many = len(criteria) > ROOMY
    head = ("제안번호", "제안명", *(one.name if many else _headed(one) for one in criteria), "합계")
    by_proposal = {one.proposal: one for one in latest}
    rows = []
    for proposal in record.round.proposals:
        sheet = by_proposal.get(proposal)
        number, title = record.labels[proposal]
        if sheet is None or sheet.aside:
            marks = ["회피" if sheet else NO_MARK] * (len(criteria) + 1)
        else:
            marks = [_mark(sheet.marks.get(one.key)) for one in criteria]
            marks.append(_mark(total_of(method, sheet.marks)))
        rows.append((number, title, *marks))
    named = NAMED // 2 + 3 if many else NAMED
    width = (100 - NARROW - named - SUMMED) // len(criteria)
    return Grid(
        head,
        tuple(rows),
        widths=(NARROW, named, *(width for _ in criteria), SUMMED),
        aligns=(Align.CENTER, Align.LEFT, *(Align.RIGHT for _ in criteria), Align.RIGHT),
    )


def _headed(one: Criterion) -> str:
    return f"{one.name}\n({plain(one.maximum)}{'' if one.counted else ', 참고'})"


def _mark(mark: Fraction | None) -> str:
    return NO_MARK if mark is None else plain(mark)


def _changed(record: MemberRecord, latest: Sequence[MarkSheet]) -> Iterator[tuple[str, ...]]:
    """The totals that a second round moved, each beside what it was."""
    first = {one.proposal: one for one in record.sheets if one.turn == 1}
    for sheet in latest:
        before = first.get(sheet.proposal)
        if sheet.turn == 1 or before is None or before.marks == sheet.marks:
            continue
        was, now = (_mark(total_of(record.round.method, one.marks)) for one in (before, sheet))
        yield record.labels[sheet.proposal][0], was, now


def _beside(record: MemberRecord, latest: Sequence[MarkSheet]) -> Iterator[Point]:
    """What the member wrote beside the marks, and why there are none."""
    for sheet in latest:
        number = record.labels[sheet.proposal][0]
        if sheet.aside:
            yield Point(f"{number}: {_ground(sheet.aside)}")
        if sheet.note.strip():
            yield Point(f"{number}: {sheet.note.strip()}")


def _ground(aside: Aside) -> str:
    ground = f" 제{aside.ground}호" if aside.ground else ""
    said = f"({aside.text.strip()})" if aside.text.strip() else ""
    return f"{GROUNDS[aside.kind]}{ground}{said}"
