"""추진실적: the year of the office in figures, beside the year before, with its table of indicators.

    Year, Year before, Indicators ─┬─► a chapter an area: bars, and each figure with what it was counted from
                                   └─► the table by which the office checks itself

Bars are told apart by being full or only outlined, for a copy in black and white.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from committee_desk.documents.paper import Align, Bar, Bars, Block, Ending, Grid, Heading, Note, Paper
from committee_desk.domain.yearly import STATISTICS, Area, Indicator, Statistic, Unit, Year, digits, lengths

AREAS: Mapping[Area, str] = MappingProxyType(
    {
        Area.COMMITTEE: "위원회 운영",
        Area.PROTECTION: "보호와 지원",
        Area.PROPOSALS: "제안과 포상",
        Area.REWARDS: "우대 조치",
        Area.TRAINING: "교육",
        Area.TASKS: "실행계획과 중점과제",
        Area.CITIZENS: "민원과 소극행정 신고",
        Area.SPREADING: "확산",
    }
)
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "meetings": "회의 개최",
        "written_resolutions": "서면의결",
        "matters_received": "안건 접수",
        "matters_decided": "안건 의결",
        "days_to_decision": "접수부터 의결까지 평균",
        "published": "의결 결과 공개",
        "opinions": "의견 제시",
        "consultations": "사전컨설팅 자문",
        "ratifications": "사후 추인",
        "exemptions": "면책 건의 심의",
        "exemptions_upheld": "면책 건의 인용·일부 인용",
        "supported": "소송 등 지원 결정",
        "support_paid": "지원금 지급",
        "proposals": "제안 접수",
        "proposals_adopted": "제안 채택",
        "rounds": "제안심사",
        "awarded": "제안 포상금",
        "selected": "우대 대상 공무원",
        "promised": "약속한 우대 조치",
        "kept": "우대 조치 이행",
        "delay": "이행 지연 평균",
        "trainings": "교육 횟수",
        "trained": "교육 이수",
        "training_hours": "교육 시간 합계",
        "core_tasks": "실행계획 추진과제",
        "key_tasks": "중점과제",
        "key_tasks_done": "중점과제 완료",
        "complaints": "민원 검토",
        "complaints_raised": "민원에서 나온 제안·안건",
        "passive_reports": "소극행정 신고",
        "passive_in_time": "기한 안에 처리한 신고",
        "passive_found": "소극행정 인정",
        "cases": "사례 공개",
        "outside_awards": "외부 수상",
    }
)
UNITS: Mapping[Unit, str] = MappingProxyType(
    {Unit.COUNT: "건", Unit.PEOPLE: "명", Unit.WON: "원", Unit.HOURS: "시간", Unit.DAYS: "일"}
)
OF_PEOPLE = frozenset({"trained"})  # shares that count people; all others count cases
MET: Mapping[bool | None, str] = MappingProxyType({True: "● 충족", False: "▲ 미달", None: "— 자료 없음"})
WITHOUT = "—"
CHECKED = ("분야", "지표", "기준", "실적", "근거", "판단")


def paper(year: Year, before: Year, indicators: Sequence[Indicator]) -> Paper:
    return Paper(f"{year.year}년 적극행정 추진실적", tuple(_blocks(year, before, indicators)))


def said(statistic: Statistic, unit: Unit) -> str:
    """The value with its unit, one digit behind the point where it is no whole number: 83.3%."""
    if statistic.value is None:
        return WITHOUT
    if unit is Unit.SHARE:
        return f"{digits(statistic.value * 100)}%"
    return f"{digits(statistic.value)}{UNITS[unit]}"


def counted_from(name: str, statistic: Statistic) -> str:
    """What a share or a mean was counted from, so that it can be counted again."""
    if not statistic.whole:
        return ""
    unit = UNITS[Unit.PEOPLE if name in OF_PEOPLE else Unit.COUNT]
    if statistic.part is not None:
        return f"{statistic.whole:,}{unit} 중 {statistic.part:,}{unit}"
    return f"{statistic.whole:,}{unit}의 평균"


def changed(now: Statistic, before: Statistic, unit: Unit) -> str:
    """By how much it rose or fell: ▲ 3건; shares in points."""
    if now.value is None or before.value is None:
        return WITHOUT
    by = now.value - before.value
    if not by:
        return "같음"
    told = f"{digits(by * 100)}%p" if unit is Unit.SHARE else f"{digits(by)}{UNITS[unit]}"
    return f"{'▲' if by > 0 else '▼'} {told}"


def bars(names: Sequence[str], year: Year, before: Year) -> tuple[Bar, ...]:
    """Those of which there was anything in one of the two years."""
    return tuple(
        Bar(NAMES[name], now, _beside(year[name], before[name], STATISTICS[name][1]), then)
        for name, (now, then) in lengths(names, year, before).items()
        if now or then
    )


def _beside(now: Statistic, before: Statistic, unit: Unit) -> str:
    """Both values beside the bars, so that nobody has to look them up below."""
    return f"{said(now, unit)} (전년 {said(before, unit)})"


def _blocks(year: Year, before: Year, indicators: Sequence[Indicator]) -> Iterator[Block]:
    yield Note(
        f"막대: 채운 것은 {year.year}년, 빈 것은 {before.year}년. 비율은 전체를 1로 본 길이이다. "
        f"‘{WITHOUT}’는 자료가 없음을 뜻한다."
    )
    for number, area in enumerate(Area, start=1):
        names = year.named(area)
        yield Heading(f"{number}. {AREAS[area]}")
        if drawn := bars(names, year, before):
            yield Bars(drawn)
        yield _table(names, year, before)
    yield Heading(f"{len(Area) + 1}. 자체 점검")
    yield Grid(
        CHECKED,
        tuple(checked(one) for one in indicators),
        widths=(14, 28, 13, 12, 18, 15),
        aligns=(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.LEFT),
    )
    yield Ending()


def _table(names: Sequence[str], year: Year, before: Year) -> Grid:
    rows = tuple(
        (
            NAMES[name],
            said(year[name], STATISTICS[name][1]),
            said(before[name], STATISTICS[name][1]),
            changed(year[name], before[name], STATISTICS[name][1]),
            counted_from(name, year[name]) or WITHOUT,
        )
        for name in names
    )
    right = (Align.RIGHT,) * 3
    head = ("항목", f"{year.year}년", f"{before.year}년", "증감", "산출")
    return Grid(head, rows, widths=(30, 17, 17, 19, 17), aligns=(Align.LEFT, *right, Align.LEFT))


def checked(one: Indicator) -> tuple[str, ...]:
    """A row of the table by which the office checks itself."""
    wanted, name = Statistic(one.at_least), str(one.row["statistic"])
    return (
        str(one.row["area"]),
        str(one.row["ko"]),
        f"{said(wanted, one.unit)} 이상",
        said(one.statistic, one.unit),
        counted_from(name, one.statistic) or NAMES[name],
        MET[one.met],
    )
