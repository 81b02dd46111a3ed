"""심사 결과표: what a closed round came to, and every step by which it did.

    RoundRecord ─┬─► results: rank, score, grade, proposed award
                 ├─► members' totals, those that were left out in brackets
                 ├─► each tie, step by step
                 └─► the method, and how far the members agree

It is signed by all who marked.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from committee_desk.documents.marking import declared, tie
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
    Signatures,
    Signer,
    Text,
)
from committee_desk.documents.wording import PAPERS, ROLES, money, won
from committee_desk.domain.exact import fraction, plain, printed, written
from committee_desk.domain.ids import PersonId
from committee_desk.domain.method import Average
from committee_desk.domain.outcome import Cell
from committee_desk.domain.round_record import RoundRecord
from committee_desk.domain.scoring import Result
from committee_desk.domain.ties import TieStep

FIGURES = {
    "alpha_interval": "크리펜도르프 α",
    "icc2k": "ICC(2,k)",
    "icc3k": "ICC(3,k)",
    "kendall_w": "켄들 W",
}


def paper(record: RoundRecord) -> Paper:
    return Paper(PAPERS["result_table"], tuple(_blocks(record)))


def signers(record: RoundRecord) -> tuple[PersonId, ...]:
    return tuple(one.id for one in record.judges)


def _blocks(record: RoundRecord) -> Iterator[Block]:
    round = record.outcome.round
    yield Facts(tuple(_facts(record)), pairs=2, wide=("심사",))
    yield Heading("1. 결과")
    yield _results(record)
    yield from _remarks(record)
    yield Heading("2. 위원별 점수")
    yield Note(_bracketed(record))
    yield _totals(record)
    yield Heading("3. 동점의 처리")
    ties = [_tie(step, record) for step in record.outcome.tally.ties]
    yield Numbered(tuple(ties), level=1) if ties else Text("순위를 가를 동점이 없었다.")
    if round.settled:
        yield Note(f"위원회가 정한 순서의 사유: {round.settled.because}")
    yield Heading("4. 집계 방법과 위원 간 일치도")
    said = [*declared(round.method), *_agreement(record)]
    yield Numbered(tuple(Point(words) for words in said), level=1)
    yield Ending()
    boxes = Signatures(tuple(Signer(ROLES[one.role], one.name) for one in record.judges))
    yield Keep((Text("위와 같이 채점·집계되었음을 확인합니다."), boxes))


def _facts(record: RoundRecord) -> Iterator[tuple[str, str]]:
    round = record.outcome.round
    yield "심사", round.title
    yield "기간", round.period
    yield "제안", f"{len(round.proposals)}건"
    yield "채점 위원", f"{len(record.judges)}명"
    yield "채점", "2차까지" if round.turn > 1 else "1차"
    if round.budget is not None:
        yield "예산", won(round.budget)


def _results(record: RoundRecord) -> Grid:
    return Grid(
        ("순위", "제안번호", "제안명", "점수", "정확한 값", "채점", "등급", "포상(안)"),
        tuple(_result(one, record) for one in record.outcome.tally.results),
        widths=(7, 17, 21, 11, 11, 8, 10, 15),
        aligns=(
            Align.CENTER,
            Align.CENTER,
            Align.LEFT,
            Align.RIGHT,
            Align.RIGHT,
            Align.CENTER,
            Align.CENTER,
            Align.RIGHT,
        ),
    )


def _result(one: Result, record: RoundRecord) -> tuple[str, ...]:
    number, title = record.labels[one.proposal]
    award = record.outcome.awards.get(one.proposal)
    if one.rank is None or one.units is None or one.exact is None:
        return ("—", number, title, "—", "—", f"{one.n}명", "—", "—")
    exact = plain(one.exact) if one.exact.denominator == 1 else fraction(one.exact)
    return (
        f"{'공동 ' if one.shared else ''}{one.rank}",
        number,
        title,
        written(one.units, record.outcome.round.method.digits),
        exact,
        f"{one.n}명",
        one.grade or "—",
        won(award.won) if award and award.graded else "—",
    )


def _remarks(record: RoundRecord) -> Iterator[Block]:
    """What the totals come to, where a score lies on a threshold, and where nothing could be dropped."""
    whole = sum(one.won for one in record.outcome.awards.values())
    if whole:
        yield Text(f"포상(안) 합계: {money(whole)}. 위원회의 의결로 정해진다.")
    digits = record.outcome.round.method.digits
    for one in record.outcome.tally.results:
        number = record.labels[one.proposal][0]
        if one.straddles and one.units is not None and one.exact is not None:
            score = written(one.units, digits)
            yield Note(f"{number}: 적힌 점수 {score}과 정확한 값 {fraction(one.exact)}의 등급이 서로 다르다.")
        if one.fallback:
            yield Note(f"{number}: 채점한 위원이 {one.n}명이어서 뺀 점수가 없다.")


def _bracketed(record: RoundRecord) -> str:
    if record.outcome.round.method.average is Average.WINSORISED:
        return "[ ] 안의 점수는 바로 옆 점수로 바꾸어 셈하였다."
    return "[ ] 안의 점수는 최고·최저로 빼고 셈하였다. 기준별로 뺀 것은 그 기준을 괄호 안에 적는다."


def _totals(record: RoundRecord) -> Grid:
    rows = []
    for one in record.outcome.tally.results:
        cells = record.outcome.cells(one.proposal)
        said = ", ".join(_cell(cell, record) for cell in cells) or "채점한 위원이 없다."
        rows.append((record.labels[one.proposal][0], said))
    return Grid(("제안번호", "위원별 총점"), tuple(rows), widths=(17, 83), aligns=(Align.CENTER,))


def _cell(cell: Cell, record: RoundRecord) -> str:
    """One member's total: `이수진 85`, `김도현 [92]`, `박하늘 회피`."""
    name, method = record.called(cell.member), record.outcome.round.method
    if cell.recused:
        return f"{name} 회피"
    total = "—" if cell.total is None else plain(cell.total)
    if not cell.dropped:
        return f"{name} {total}"
    if len(cell.dropped) == len(method.counted):
        return f"{name} [{total}]"
    names = {one.key: one.name for one in method.counted}
    return f"{name} {total}([{'·'.join(names[key] for key in cell.dropped)}])"


def _tie(step: TieStep, record: RoundRecord) -> Point:
    values = ", ".join(f"{record.labels[one][0]} {_value(value)}" for one, value in step.values)
    how = f" {_repeated(step, record)}" if step.step == "lot" else ""
    return Point(f"{tie(step.step, record.outcome.round.method)}: {values}{how}")


def _repeated(step: TieStep, record: RoundRecord) -> str:
    """How anybody draws these lots again; they fall on the numbers that the desk counts proposals by."""
    seed = record.outcome.round.lot_seed
    lots = ", ".join(f"{record.labels[one][0]} ‘{seed}/{one}’" for one, _ in step.values)
    return f"— SHA-256의 앞 15자리를 수로 읽음: {lots}"


def _value(value: Fraction) -> str:
    """What was compared, rounded for the eye where no decimal says it."""
    exact = plain(value)
    return f"{printed(value)}({exact})" if "/" in exact else exact


def _agreement(record: RoundRecord) -> Iterator[str]:
    found = record.outcome.agreement
    told = [
        f"{name} {float(figure):.3f}"
        for key, name in FIGURES.items()
        if (figure := getattr(found, key)) is not None
    ]
    yield (
        f"위원 간 일치도: {', '.join(told)}."
        if told
        else "위원 간 일치도는 위원이나 제안의 수가 적거나 점수가 모두 같아 적지 아니한다."
    )
