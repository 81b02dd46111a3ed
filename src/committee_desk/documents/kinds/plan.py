"""적극행정 실행계획: what the year is to bring, area by area, and what a revision changes.

Plan (areas, core tasks) ─┬─► grounds ─► the deliberation result
plans of the docket ──────┴─► plan ─► 실행계획서
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from committee_desk.documents import letter
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
from committee_desk.documents.wording import day, day_of_week, item_of, laws, resolved, won
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds import plan as kind
from committee_desk.domain.kinds.plan import Change, CoreTask, Difference, Plan, differences, plan_of
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules

ORDERS: Mapping[str, str] = MappingProxyType(
    {
        kind.AMENDED: "다음과 같이 고쳐 승인한다.",
        kind.CONDITIONAL: "다음 조건을 붙여 승인한다.",
        kind.NOT_APPROVED: "승인하지 아니한다.",
    }
)
CHANGES = MappingProxyType({Change.ADDED: "신설", Change.DROPPED: "삭제", Change.CHANGED: "변경"})
FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "number": "번호",
        "title": "과제명",
        "area": "분야",
        "department": "소관부서",
        "officer": "담당자",
        "indicator": "성과지표",
        "unit": "단위",
        "target": "목표",
        "schedule": "추진일정",
        "budget": "예산",
    }
)
HEAD = ("번호", "추진과제", "소관부서·담당", "성과지표(목표)", "추진일정", "예산")
WIDTHS = (7, 26, 17, 19, 12, 19)
ALIGNS = (Align.CENTER, Align.LEFT, Align.CENTER, Align.LEFT, Align.CENTER, Align.RIGHT)
WITHOUT = "—"
NOWHERE = "분야를 정하지 않은 과제"


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: whether the plan is approved."""
    about = plan_of(matter)
    named = f"{about.year}년 적극행정 실행계획" if about.year else f"「{matter.title}」"
    named = f"{named} 변경안" if about.revises else named
    return (f"{josa(named, '을/를')} {ORDERS.get(declared.outcome, '원안대로 승인한다.')}",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """제안 내용: how many tasks in which areas, what the law names, who was heard, what it changes."""
    about = plan_of(agendum.matter)
    yield _summary(about, record.rules)
    yield from _heard(about)
    yield from _changes(agendum, record.rules)


def plan(record: Record, agendum: Agendum) -> Paper:
    year = plan_of(agendum.matter).year
    named = f"{year}년 적극행정 실행계획" if year else "적극행정 실행계획"
    return Paper(named, tuple(_blocks(record, agendum)))


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = plan_of(agendum.matter), agendum.item.declared
    if declared is None:
        return
    yield _facts(record, agendum, about, declared)
    yield from letter.resolved(agendum, declared)
    yield Heading("1. 수립 근거와 과정")
    basis = laws(record.rules.article(kind.CONTENTS))
    rests = f" 및 {about.ordinance.strip()}" if about.ordinance.strip() else ""
    yield Text(f"{basis}{rests}에 따라 수립하고, {josa(record.desk.body, '이/가')} 심의·의결하였다.")
    yield from _heard(about)
    yield Heading("2. 추진과제 총괄")
    yield _summary(about, record.rules)
    yield Heading("3. 분야별 추진과제")
    yield from _areas(about, record.rules)
    yield Heading("4. 법령이 정한 사항")
    yield _contents(about, record.rules)
    if changes := tuple(_changes(agendum, record.rules)):
        yield Heading("5. 바뀐 내용")
        yield from changes
    if about.note.strip():
        yield Note(about.note.strip())
    yield Ending()
    yield Keep(
        (Text("위와 같이 실행계획을 승인하였음을 확인합니다."), boxes(record, signer(record, agendum)))
    )


def _facts(record: Record, agendum: Agendum, about: Plan, declared: Declaration) -> Facts:
    matter = agendum.matter
    revised = _revised(agendum)
    told = f"제{kind.version(_plans(agendum), matter)}판"
    facts = (
        ("제목", matter.title),
        ("연도", f"{about.year}년" if about.year else WITHOUT),
        ("판", f"{told}({revised.number} 변경)" if revised else told),
        ("주관부서", matter.department or WITHOUT),
        ("의안번호", matter.number),
        ("회의", f"{record.meeting.title} {item_of(agendum.item)}"),
        ("의결일", day_of_week(record.meeting.held_on)),
        ("의결 결과", resolved(declared.resolution, declared.outcome)),
    )
    return Facts(facts, pairs=2, wide=("제목", "회의"))


def _summary(about: Plan, rules: Rules) -> Grid:
    """Every area with its tasks, counted; what stands in none is told last."""
    rows = [
        (_area_name(rules, str(row["key"])), about.of_area(str(row["key"])))
        for row in rules.table(kind.AREAS)
    ]
    if rest := _elsewhere(about, rules):
        rows.append((NOWHERE, rest))
    told = tuple(
        (name, f"{len(tasks)}개", _sum(tasks), "\n".join(one.named for one in tasks) or WITHOUT)
        for name, tasks in rows
    )
    whole = ("합계", f"{len(about.tasks)}개", _sum(about.tasks), "")
    aligns = (Align.LEFT, Align.CENTER, Align.RIGHT)
    return Grid(("분야", "과제", "예산", "추진과제"), (*told, whole), widths=(32, 9, 17, 42), aligns=aligns)


def _areas(about: Plan, rules: Rules) -> Iterator[Block]:
    keys = [str(row["key"]) for row in rules.table(kind.AREAS)]
    parts = [(_area_name(rules, key), about.of_area(key)) for key in keys]
    for name, tasks in (*parts, (NOWHERE, _elsewhere(about, rules))):
        if tasks:
            yield Heading(name, level=2)
            yield Grid(HEAD, tuple(map(_row, tasks)), widths=WIDTHS, aligns=ALIGNS)


def _measured(target: str, unit: str) -> str:
    """A figure with its unit right behind it, as offices write: 3,000명; words keep their distance."""
    if target.isdecimal():
        return f"{int(target):,}{unit}"
    return f"{target}{unit}" if target[-1:].isdecimal() else f"{target} {unit}".strip()


def _row(one: CoreTask) -> tuple[str, ...]:
    measured = _measured(one.target.strip(), one.unit.strip())
    indicator = f"{one.indicator}\n({measured})" if one.indicator and measured else one.indicator or measured
    owner = "\n".join(filter(None, (one.department, one.officer)))
    return (
        one.number,
        one.title,
        owner or WITHOUT,
        indicator or WITHOUT,
        one.schedule or WITHOUT,
        _money(one.budget),
    )


def _contents(about: Plan, rules: Rules) -> Grid:
    rows = tuple(
        (f"{row['number']}. {row['ko']}", "담음" if row["key"] in about.contents else "담지 않음")
        for row in rules.table(kind.CONTENTS)
    )
    return Grid(("법령이 정한 사항", "실행계획"), rows, widths=(80, 20), aligns=(Align.LEFT, Align.CENTER))


def _heard(about: Plan) -> Iterator[Block]:
    if about.heard.strip():
        on = f"({day(about.heard_on)})" if about.heard_on else ""
        yield Text(f"{about.heard.strip()}{on}", lead="의견 수렴")
    if about.answers.strip():
        yield Text(about.answers.strip(), lead="의견과 반영 결과")


def _changes(agendum: Agendum, rules: Rules) -> Iterator[Block]:
    """What a revision adds, changes and drops, beside the plan that it revises."""
    revised = _revised(agendum)
    if revised is None:
        return
    found = differences(plan_of(revised).tasks, plan_of(agendum.matter).tasks)
    if not found:
        yield Text(f"{revised.number} 실행계획의 추진과제와 같다.")
        return
    rows = tuple((CHANGES[one.change], one.task.named, _changed(one, rules)) for one in found)
    yield Grid(("구분", "추진과제", f"{revised.number} 실행계획과 다른 점"), rows, widths=(12, 36, 52))


def _changed(one: Difference, rules: Rules) -> str:
    told = (
        f"{FIELDS[name]}: {_value(name, before, rules)} → {_value(name, after, rules)}"
        for name, before, after in one.changed
    )
    return "\n".join(told) or WITHOUT


def _value(name: str, value: object, rules: Rules) -> str:
    if name == "area":
        return _area_name(rules, str(value))
    return _money(value) if isinstance(value, int) else str(value or WITHOUT)


def _plans(agendum: Agendum) -> Sequence[Matter]:
    """The plans of the docket, this one as it stands on the agenda."""
    others = (one for one in agendum.plans if one.id != agendum.matter.id)
    return (*others, agendum.matter)


def _revised(agendum: Agendum) -> Matter | None:
    revises = plan_of(agendum.matter).revises
    return next((one for one in agendum.plans if one.id == revises), None)


def _elsewhere(about: Plan, rules: Rules) -> tuple[CoreTask, ...]:
    known = {str(row["key"]) for row in rules.table(kind.AREAS)}
    return tuple(one for one in about.tasks if one.area not in known)


def _area_name(rules: Rules, key: str) -> str:
    return next((str(row["ko"]) for row in rules.table(kind.AREAS) if row["key"] == key), key or WITHOUT)


def _sum(tasks: Sequence[CoreTask]) -> str:
    budgets = [one.budget for one in tasks if one.budget is not None]
    return won(sum(budgets)) if budgets else WITHOUT


def _money(sum_: int | None) -> str:
    return WITHOUT if sum_ is None else won(sum_)
