"""우대·포상 이행 대장: every promise on its line, what became of it, and how many are late.

Grant and the number of its matter, a day ─► paper ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from committee_desk.documents.paper import Align, Block, Ending, Facts, Grid, Note, Paper, Text
from committee_desk.documents.wording import KEPT, day, measure_of, won
from committee_desk.domain.grant import Grant, Stage

TITLE = "우대·포상 이행 대장"
HEAD = ("의안번호\n의결일", "대상", "우대·포상", "이행 부서\n이행 기한", "이행 상태", "증빙·사유")
WIDTHS = (17, 16, 19, 17, 16, 15)


def paper(
    body: str, grants: Sequence[Grant], numbers: Mapping[int, str], on: date, narrowed: Sequence[str] = ()
) -> Paper:
    return Paper(TITLE, tuple(_blocks(body, grants, numbers, on, narrowed)))


def _blocks(
    body: str, grants: Sequence[Grant], numbers: Mapping[int, str], on: date, narrowed: Sequence[str]
) -> Iterator[Block]:
    shown = ("범위", " · ".join(narrowed) or "전체")
    facts = (("위원회", body), ("기준일", day(on)), *_counts(grants, on), shown)
    yield Facts(facts, pairs=2, wide=("위원회", "범위"))
    if grants:
        rows = tuple(
            _row(one, numbers[one.matter] if one.matter is not None else one.decided_by, on) for one in grants
        )
        yield Grid(HEAD, rows, widths=WIDTHS, aligns=(Align.CENTER,))
        yield Note("지연 일수는 이행 기한의 다음 날부터 이행일 또는 기준일까지 셈.")
    else:
        yield Text("부여하기로 의결한 우대·포상이 없다.")
    yield Ending()


def _counts(grants: Sequence[Grant], on: date) -> tuple[tuple[str, str], ...]:
    stages = [one.stage for one in grants]
    late = sum(one.overdue(on) for one in grants)
    return (
        ("전체", f"{len(grants)}건"),
        (KEPT[Stage.DONE], f"{stages.count(Stage.DONE)}건"),
        (KEPT[Stage.OPEN], f"{stages.count(Stage.OPEN)}건(기한이 지난 것 {late}건)"),
        (KEPT[Stage.NOT_DONE], f"{stages.count(Stage.NOT_DONE)}건"),
        (KEPT[Stage.VOID], f"{stages.count(Stage.VOID)}건"),
    )


def _row(grant: Grant, number: str, on: date) -> tuple[str, ...]:
    paid = f"\n{won(grant.won)}" if grant.won else ""
    late = grant.delay(on)
    state = f"{KEPT[grant.stage]}\n{day(grant.done_on)}" if grant.done_on else KEPT[grant.stage]
    reasons = (grant.evidence, grant.late_because, grant.undone_because, grant.voided_because)
    return (
        f"{number}\n{day(grant.granted_on)}",
        grant.person,
        f"{measure_of(grant)}{paid}",
        "\n".join(filter(None, (grant.owner, day(grant.due_on) if grant.due_on else ""))) or "—",
        f"{state}\n(지연 {late}일)" if late else state,
        "\n".join(one for one in reasons if one) or "—",
    )
