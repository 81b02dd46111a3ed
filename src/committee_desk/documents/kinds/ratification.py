"""사후 추인서: the committee approves afterwards what was done without asking, and says what that gives.

Ratification (three conditions) ─┬─► grounds ─► the deliberation result
Record, Agendum ─────────────────┴─► ratification ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents import letter
from committee_desk.documents.paper import Block, Grid, Heading, Keep, Paper, Text
from committee_desk.documents.wording import PAPERS, day, laws, sentence
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.ratification import CONDITIONS_KEY, LOST_KEY, Ratification
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules


def ratification(record: Record, agendum: Agendum) -> Paper:
    return Paper("사후 추인서", tuple(_blocks(record, agendum)))


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: whether the handling is ratified."""
    asked = f"{_applicant(_request(matter))}의 사후 추인 요청"
    match declared.outcome:
        case "ratified":
            return (f"{asked}을 받아들여 그 업무 처리를 추인한다.",)
        case "dismissed":
            return (f"{asked}을 각하한다.",)
    return (f"{asked}을 받아들이지 아니한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: what was done, each condition, and the reason."""
    about = _request(agendum.matter)
    yield from letter.told((("처리한 내용", about.done),))
    yield _conditions(about, record.rules)
    yield from _reasons(about)


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = _request(agendum.matter), agendum.item.declared
    if declared is None:
        return
    basis = laws(record.rules.article(CONDITIONS_KEY))
    yield letter.opening(record, agendum, _applicant(about), "사후 추인")
    yield Text(
        f"{josa(record.desk.body, '은/는')} {basis}에 따른 추인 요청을 심의·의결하고 다음과 같이 추인합니다."
    )
    yield Heading("1. 처리한 업무")
    asked = (
        ("발생일", day(about.happened_on) if about.happened_on else ""),
        ("사건의 경위", about.account or agendum.matter.summary),
        ("처리한 내용", about.done),
        ("관련 법령", about.law),
    )
    yield from tuple(letter.told(asked)) or (Text("제출된 요청서의 내용과 같다."),)
    yield Keep((Heading("2. 추인 요건에 대한 판단"), _conditions(about, record.rules)))
    yield from _reasons(about)
    yield Heading("3. 의결")
    yield from (Text(words) for words in order(agendum.matter, declared))
    yield from letter.resolved(agendum, declared)
    yield Keep((Heading("4. 추인의 효력"), Text(_effect(about, record.rules))))
    yield Keep(tuple(letter.closing(record, agendum, (PAPERS["decision"],))))


def _conditions(about: Ratification, rules: Rules) -> Grid:
    return letter.conditions("요건", "판단", "근거 자료", about.conditions(rules), letter.MET)


def _reasons(about: Ratification) -> Iterator[Block]:
    if about.reason.strip():
        yield Text(sentence(about.reason), lead="이유")
    if about.experts.strip():
        yield Text(about.experts.strip(), lead="의견을 들은 전문가")


def _effect(about: Ratification, rules: Rules) -> str:
    basis = laws(rules.article(LOST_KEY))
    if lost := about.lost_by(rules):
        return (
            f"{', '.join(one.ko for one in lost)}: {basis}에 해당하여 징계의결을 하지 아니하는 효력이 없다."
        )
    return (
        "추인된 업무 처리에 대하여는 징계의결을 하지 아니한다. 다만 사적인 이해관계가 있거나 필요한 정보를 "
        f"충분히 제공하지 아니한 경우에는 그러하지 아니하다({basis})."
    )


def _request(matter: Matter) -> Ratification:
    if not isinstance(matter.particulars, Ratification):
        raise TypeError(f"matter {matter.number} is no request for ratification")
    return matter.particulars


def _applicant(about: Ratification) -> str:
    return about.applicant.strip() or "해당 공무원"
