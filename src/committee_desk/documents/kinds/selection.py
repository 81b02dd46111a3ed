"""우수공무원 선발: who came out how by the declared shares, who is selected, and what each is given.

    Selection (terms, candidates) ─┬─► grounds ─► the deliberation result
                                   ├─► result ─► 우수공무원 선발 결과
                                   └─► home_office ─► the offices from which somebody is dispatched

Scores are exact until they are printed here, and rounded once.
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
from committee_desk.documents.wording import day, day_of_week, item_of, laws, money, resolved, won
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.exact import plain, printed
from committee_desk.domain.finding import RowName
from committee_desk.domain.kinds.selection import (
    AMENDED,
    DISPATCHED_KEY,
    NOT_SELECTED,
    OVER_QUOTA_KEY,
    Candidate,
    Selection,
    Standing,
)
from committee_desk.domain.kinds.selection import CONDITIONAL as ON_CONDITION
from committee_desk.domain.kinds.selection_criteria import MEASURES_KEY, Terms, row_names
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules

ORDERS: Mapping[str, str] = MappingProxyType(
    {AMENDED: "다음과 같이 수정하여 ", ON_CONDITION: "다음 조건을 붙여 "}
)
CHOSEN, LEFT = "선발", "—"


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: how many are selected, and each by name."""
    about = selection(matter)
    if declared.outcome == NOT_SELECTED:
        return (f"「{matter.title}」에 따른 적극행정 우수공무원을 선발하지 아니한다.",)
    how = ORDERS.get(declared.outcome, "")
    count = len(about.selected)
    return (
        f"다음 {count}명을 {how}적극행정 우수공무원으로 선발하고 우대 조치를 부여한다.",
        ", ".join(_called(one) for one in _by_rank(about)),
    )


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: on which resolution it stands, how each came out, and what each has done."""
    about = selection(agendum.matter)
    yield Text(_basis(about.terms))
    yield _standings(about)
    yield from _legend(about.terms)
    yield from _merits(about.candidates)
    related = tuple((one.person, one.related.strip()) for one in about.candidates if one.related.strip())
    if related:
        yield Grid(("후보자", "이해관계 있는 위원"), related, widths=(40, 60))
    yield from letter.told((("참고사항", about.note),))


def result(record: Record, agendum: Agendum) -> Paper:
    return Paper("적극행정 우수공무원 선발 결과", tuple(_result(record, agendum)))


def home_office(record: Record, agendum: Agendum) -> Paper:
    """제20조제2항: whoever selects a dispatched official tells the office that the official comes from."""
    return Paper("파견공무원 선발 통보", tuple(_home_office(record, agendum)))


def dispatched(agendum: Agendum) -> bool:
    """Whether anybody selected comes from another office, which is to be told."""
    about = agendum.matter.particulars
    return isinstance(about, Selection) and any(one.home_office.strip() for one in about.selected)


def selection(matter: Matter) -> Selection:
    if not isinstance(matter.particulars, Selection):
        raise TypeError(f"matter {matter.number} is no selection")
    return matter.particulars


def _result(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = selection(agendum.matter), agendum.item.declared
    if declared is None:
        return
    yield _facts(record, agendum, about, declared)
    label, text = letter.WORDED.get(declared.resolution, ""), declared.motion.text.strip()
    if label and text:
        yield Text(text, lead=label)
    yield Heading("1. 선발된 공무원")
    yield _selected(about, row_names(record.rules, MEASURES_KEY))
    yield Text(_sum(about))
    yield from _over_quota(about, record.rules)
    yield Heading("2. 공적")
    yield from _merits(_by_rank(about))
    yield Heading("3. 심사 결과")
    yield _standings(about)
    yield from _legend(about.terms)
    yield Ending()
    yield Keep(
        (
            Text("위와 같이 적극행정 우수공무원을 선발하였음을 확인합니다."),
            boxes(record, signer(record, agendum)),
        )
    )


def _home_office(record: Record, agendum: Agendum) -> Iterator[Block]:
    about = selection(agendum.matter)
    sent = [one for one in about.selected if one.home_office.strip()]
    offices = ", ".join(dict.fromkeys(one.home_office.strip() for one in sent))
    names = row_names(record.rules, MEASURES_KEY)
    yield letter.opening(record, agendum, offices, "파견공무원의 우수공무원 선발 통보")
    yield Text(
        f"귀 기관 소속으로 이 기관에 파견된 다음 공무원을 적극행정 우수공무원으로 선발하였음을 "
        f"{laws(record.rules.article(DISPATCHED_KEY))}에 따라 알려 드립니다."
    )
    yield Grid(
        ("원 소속기관", "파견 부서", "직급·직위", "성명", "우대 조치"),
        tuple((one.home_office, one.department, one.grade, one.name, _measures(one, names)) for one in sent),
        widths=(20, 18, 16, 14, 32),
    )
    yield from _merits(sent)
    yield Keep(tuple(letter.closing(record, agendum, ())))


def _facts(record: Record, agendum: Agendum, about: Selection, declared: Declaration) -> Facts:
    matter, terms = agendum.matter, about.terms
    stands = f"의안 {terms.number}({day(terms.resolved_on)} 의결)" if terms.resolved_on else "—"
    facts = (
        ("제목", matter.title),
        ("선발 대상 기간", about.period or "—"),
        ("선발기준", stands),
        ("회의", record.meeting.title),
        ("안건", item_of(agendum.item)),
        ("의안번호", matter.number),
        ("의결일", day_of_week(record.meeting.held_on)),
        ("의결 결과", resolved(declared.resolution, declared.outcome)),
    )
    return Facts(facts, pairs=2, wide=("제목", "회의"))


def _basis(terms: Terms) -> str:
    if terms.resolved_on is None:
        return "의결된 선발기준 없이 심의한 안건이다."
    return f"의안 {josa(terms.number, '으로/로')} {day(terms.resolved_on)} 의결한 선발기준에 따라 심사하였다."


def _standings(about: Selection) -> Grid:
    """Every candidate in the order of ranks, with a column for each share."""
    shares = about.terms.shares
    head = (
        "순위",
        "후보자",
        "직급·직위",
        *(one.name for one in shares),
        *(("점수",) if shares else ()),
        "선발",
    )
    widths = (8, 22, 15, *(_room(len(shares)) for _ in shares), *((10,) if shares else ()), 9)
    aligns = (Align.CENTER, Align.LEFT, Align.LEFT, *(Align.RIGHT for _ in head[3:-1]), Align.CENTER)
    rows = tuple(_standing(one, about) for one in about.ranked())
    return Grid(head, rows, widths=widths, aligns=aligns)


def _room(shares: int) -> int:
    return min(max(36 // max(shares, 1), 6), 16)


def _standing(one: Standing, about: Selection) -> tuple[str, ...]:
    candidate, shares = one.candidate, about.terms.shares
    marks = [plain(mark) for mark in candidate.marks]
    told = [marks[place] if place < len(marks) else LEFT for place in range(len(shares))]
    score = [printed(one.score) if one.score is not None else LEFT] if shares else []
    rank = f"{one.rank}위" if one.rank else LEFT
    chosen = CHOSEN if candidate.selected else LEFT
    return (rank, candidate.person, candidate.grade, *told, *score, chosen)


def _legend(terms: Terms) -> Iterator[Block]:
    if terms.shares:
        shares = " + ".join(f"{one.name} {plain(one.weight)}%" for one in terms.shares)
        yield Note(f"점수 = {shares}. 반올림 없이 셈하여 소수점 둘째 자리까지 적음.")


def _selected(about: Selection, names: Mapping[str, RowName]) -> Grid:
    rows = tuple(
        (
            f"{one.rank}위" if one.rank else LEFT,
            one.candidate.department,
            one.candidate.grade,
            one.candidate.name,
            _measures(one.candidate, names),
        )
        for one in about.ranked()
        if one.candidate.selected
    )
    return Grid(
        ("순위", "소속", "직급·직위", "성명", "우대 조치"),
        rows,
        widths=(9, 20, 18, 14, 39),
        aligns=(Align.CENTER,),
    )


def _measures(one: Candidate, names: Mapping[str, RowName]) -> str:
    given = [names[key].ko if key in names else key for key in one.measures]
    paid = [f"포상금 {won(one.won)}"] if one.won else []
    lead = f"\n(중점과제 「{one.key_task.strip()}」 주담당자)" if one.key_task.strip() else ""
    return ", ".join((*given, *paid)) + lead


def _over_quota(about: Selection, rules: Rules) -> Iterator[Block]:
    """제14조제2항: a promotion beyond the quota names what it rests on."""
    beyond = [one for one in about.selected if one.over_quota.strip()]
    for one in beyond:
        yield Text(f"{one.person}: {one.over_quota.strip()}에 따라 정원을 초과하여 특별승진임용한다.")
    if beyond and rules.get(OVER_QUOTA_KEY) is not None:
        yield Note(f"근거: {laws(rules.article(OVER_QUOTA_KEY))}")


def _by_rank(about: Selection) -> tuple[Candidate, ...]:
    """Those selected, in the order in which all are told."""
    return tuple(one.candidate for one in about.ranked() if one.candidate.selected)


def _merits(candidates: Sequence[Candidate]) -> Iterator[Block]:
    for one in candidates:
        if one.merit.strip():
            yield Text(one.merit.strip(), lead=_called(one))


def _called(one: Candidate) -> str:
    """As papers name an official: 경제과 6급 정○○."""
    return " ".join(part for part in (one.department, one.grade, one.name) if part)


def _sum(about: Selection) -> str:
    paid = f", 포상금 {money(about.won)}" if about.won else ""
    return f"합계: 후보자 {len(about.candidates)}명 가운데 {len(about.selected)}명 선발{paid}."
