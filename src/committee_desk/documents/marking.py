"""How a round is declared to be scored, in sentences, and marks as papers write them.

Method ─► declared ─► sentences on the score sheet, the result table and in the workbook
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.domain.exact import plain
from committee_desk.domain.method import CRITERION, Average, Form, Level, Method, Ranking, Reading

AVERAGES: Mapping[Average, str] = MappingProxyType(
    {Average.MEAN: "평균", Average.MEDIAN: "중앙값", Average.TRIMMED: "평균", Average.WINSORISED: "평균"}
)
READINGS = MappingProxyType({Reading.ROUNDED: "반올림한 값", Reading.EXACT: "반올림하지 아니한 값"})
TIES: Mapping[str, str] = MappingProxyType(
    {
        "untrimmed_mean": "최고·최저를 빼지 아니한 평균",
        "median": "중앙값",
        "top_marks": "가장 높은 점수를 준 위원 수",
        "vote": "위원회의 의결",
        "lot": "추첨(공개한 씨앗값에 따름)",
    }
)


def declared(method: Method) -> tuple[str, ...]:
    """The whole declaration, a sentence each."""
    return tuple(_declared(method))


def tie(step: str, method: Method) -> str:
    """One step of the chain, as it is read aloud."""
    if not step.startswith(CRITERION):
        return TIES[step]
    key = step.removeprefix(CRITERION)
    return f"{next(one.name for one in method.counted if one.key == key)} 점수"


def _declared(method: Method) -> Iterator[str]:
    yield _form(method)
    yield _average(method)
    yield (
        f"점수는 마지막에 한 번만 반올림하여 소수점 {method.digits}자리까지 적는다."
        if method.digits
        else "점수는 마지막에 한 번만 반올림하여 정수로 적는다."
    )
    dense = method.rank is Ranking.DENSE
    following = "다음 순위는 건너뛰지 아니한다" if dense else "다음 순위는 그 수만큼 건너뛴다"
    yield f"순위는 {READINGS[method.compare]}으로 정하고, 같은 순위가 있으면 {following}."
    if method.ties:
        steps = " → ".join(tie(one, method) for one in method.ties)
        yield f"동점이면 차례로 비교한다: {steps}. 그래도 같으면 공동 순위로 한다."
    if method.grades:
        grades = ", ".join(f"{one.name} {plain(one.at_least)}점 이상" for one in method.grades)
        yield f"등급은 {READINGS[method.threshold_on]}으로 정한다: {grades}."
    if method.needed > 1:
        yield f"채점한 위원이 {method.needed}명보다 적은 제안은 점수를 내지 아니한다."


def _form(method: Method) -> str:
    counted = ", ".join(f"{one.name} {plain(one.maximum)}" for one in method.counted)
    shown = [one.name for one in method.criteria if not one.counted]
    beside = f" {', '.join(shown)}의 점수는 보이기만 하고 더하지 아니한다." if shown else ""
    if method.form is Form.WEIGHTED:
        weights = ", ".join(f"{one.name} {plain(one.weight)}" for one in method.counted)
        return f"기준마다 0~100으로 고쳐 가중치({weights})를 곱한다.{beside}"
    return f"배점을 더한다({counted}, 합계 {plain(method.full)}점).{beside}"


def _average(method: Method) -> str:
    """What is made of the members' marks, with what is dropped and when not."""
    trim, over = method.trim, "기준별 점수" if method.trim.level is Level.CRITERION else "위원별 총점"
    if method.average in (Average.MEAN, Average.MEDIAN):
        return f"위원별 총점의 {AVERAGES[method.average]}으로 한다."
    few = f"채점한 위원이 {trim.fewest}명보다 적으면 그대로 {AVERAGES[trim.fallback]}을 낸다."
    if method.average is Average.WINSORISED:
        return f"{over} 가운데 높은 쪽과 낮은 쪽 {trim.each_end}개씩을 바로 옆 점수로 바꾸어 평균한다. {few}"
    return (
        f"{over} 가운데 높은 쪽과 낮은 쪽 {trim.each_end}개씩을 뺀 나머지를 평균한다. "
        f"같은 점수가 여럿이면 그 수만큼만 뺀다. {few}"
    )
