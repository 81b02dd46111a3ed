"""포상: who is given what on which score, and what the body changed of the list.

    AwardList (lines as proposed) ─┬─► grounds ─► the deliberation result
    its lines as decided ──────────┴─► roll ─► 포상 대상자 명단

The roll says only what was decided; what had been proposed stands beside each line that was changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from committee_desk.documents.paper import (
    Align,
    Block,
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Note,
    Paper,
    Text,
)
from committee_desk.documents.signers import boxes
from committee_desk.documents.vote import signer
from committee_desk.documents.wording import (
    CUTS,
    MEASURES,
    STEPS,
    day_of_week,
    item_of,
    laws,
    money,
    resolved,
    won,
)
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.grant import Measure
from committee_desk.domain.kinds.award_list import AMENDED, NOT_AWARDED, AwardList, Given, Line
from committee_desk.domain.kinds.award_list import CONDITIONAL as ON_CONDITION
from committee_desk.domain.matter import Matter, Resolution
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record

ORDERS: Mapping[str, str] = MappingProxyType(
    {
        AMENDED: "다음과 같이 수정하여 정한다.",
        ON_CONDITION: "다음 조건을 붙여 정한다.",
    }
)
WORDED = {Resolution.AMENDED: "수정 내용", Resolution.CONDITIONAL: "조건"}
NOTHING = "없음"
WIDTHS = (7, 17, 23, 9, 10, 34)
ALIGNS = (Align.CENTER, Align.CENTER, Align.LEFT, Align.RIGHT, Align.CENTER)
HEAD = ("순위", "제안번호", "제안명", "점수", "등급", "포상 대상자와 내용")


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: the whole in one sentence, then what it comes to."""
    named, about = f"「{matter.title}」", matter.particulars
    if declared.outcome == NOT_AWARDED or not isinstance(about, AwardList):
        return (f"{josa(named, '은/는')} 포상하지 아니한다.",)
    become = ORDERS.get(declared.outcome, "포상 대상자 명단과 같이 정한다.")
    return (
        f"{named}의 포상 대상자와 포상 내용을 {become}",
        _sum([one for one in about.lines if one.decided]),
    )


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """The list as it came before the body, and each line that the body changed."""
    about = agendum.matter.particulars
    if not isinstance(about, AwardList):
        return
    yield Text(_came_about(about))
    yield _table([(one, one.given) for one in about.lines])
    yield from _notes(about)
    yield from _changes(about)
    if about.note.strip():
        yield Text(about.note.strip(), lead="참고사항")


def roll(record: Record, agendum: Agendum) -> Paper:
    return Paper("포상 대상자 명단", tuple(_roll(record, agendum)))


def _roll(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = agendum.matter.particulars, agendum.item.declared
    if not isinstance(about, AwardList) or declared is None:
        return
    yield _facts(record, agendum, about, declared)
    label, text = WORDED.get(declared.resolution, ""), declared.motion.text.strip()
    if label and text:
        yield Text(text, lead=label)
    lines = [one for one in about.lines if one.decided]
    yield Heading("1. 포상 대상자")
    yield _table([(one, one.decided) for one in lines])
    yield Text(_sum(lines))
    if changes := tuple(_changes(about)):
        yield Heading("2. 의결로 바뀐 내용")
        yield from changes
    yield from _notes(about)
    yield Ending()
    yield Keep(
        (
            Text("위와 같이 포상 대상자를 정하였음을 확인합니다."),
            boxes(record, signer(record, agendum)),
        )
    )


def _facts(record: Record, agendum: Agendum, about: AwardList, declared: Declaration) -> Facts:
    matter = agendum.matter
    facts = (
        ("심사", about.source or matter.title),
        ("회의", record.meeting.title),
        ("안건", item_of(agendum.item)),
        ("의안번호", matter.number),
        ("의결일", day_of_week(record.meeting.held_on)),
        ("의결 결과", resolved(declared.resolution, declared.outcome)),
        ("포상 단계", STEPS[about.step]),
        ("1인 연간 상한", won(about.cap)),
    )
    return Facts(facts, pairs=2, wide=("심사", "회의"))


def _came_about(about: AwardList) -> str:
    source = f"「{about.source}」 결과의 " if about.source else ""
    within = f" 예산 {won(about.budget)} 안에서," if about.budget is not None else ""
    cap = josa(won(about.cap), "으로/로")
    return (
        f"{source}등급에 따라{within} 한 사람의 연간 상한을 {cap} 하여 정한 {STEPS[about.step]} 포상(안)이다."
    )


def _table(rows: Sequence[tuple[Line, Sequence[Given]]]) -> Grid:
    return Grid(HEAD, tuple(_row(line, given) for line, given in rows), widths=WIDTHS, aligns=ALIGNS)


def _row(line: Line, given: Sequence[Given]) -> tuple[str, ...]:
    told = "\n".join(said(one) for one in given) or NOTHING
    cut = f"\n({CUTS[line.cut]})" if line.cut and given is line.given else ""
    return (f"{line.rank}위", line.number, line.title, line.score, line.grade, f"{told}{cut}")


def said(one: Given) -> str:
    """What one person is given: `이수진(민원과) 포상금 2,000,000원`."""
    if one.measure is not Measure.MONEY:
        return f"{one.person} {MEASURES[one.measure]}"
    return f"{one.person} {MEASURES[one.measure]} {won(one.won)}"


def _sum(lines: Sequence[Line]) -> str:
    people = {one.person for line in lines for one in line.decided}
    whole = sum(line.won for line in lines)
    paid = f", 포상금 {money(whole)}" if whole else ""
    return f"합계: 제안 {len(lines)}건, 포상 대상자 {len(people)}명{paid}."


def _changes(about: AwardList) -> Iterator[Block]:
    changed = [one for one in about.lines if one.amended is not None]
    if changed:
        yield Grid(
            ("제안번호", "제안한 내용", "의결한 내용", "사유"),
            tuple(
                (
                    one.number,
                    "\n".join(map(said, one.given)) or NOTHING,
                    "\n".join(map(said, one.decided)) or "제외",
                    one.because,
                )
                for one in changed
            ),
            widths=(17, 28, 28, 27),
            aligns=(Align.CENTER,),
        )


def _notes(about: AwardList) -> Iterator[Block]:
    earlier = [one for one in about.had if one.won]
    if earlier:
        told = ", ".join(f"{one.person} {won(one.won)}" for one in earlier)
        yield Note(f"올해 이미 받기로 한 포상금(연간 상한에 넣어 셈): {told}")
    if about.cap_from:
        yield Note(f"1인 연간 상한의 근거: {laws(about.cap_from)}")
