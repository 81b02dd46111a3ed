"""지원 결정 통보서: how much of which costs is paid, under which conditions, and what is owed in return.

Support (proceedings, sum, cap) ─┬─► grounds ─► the deliberation result
Record, Agendum ─────────────────┴─► support ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from committee_desk.documents import letter
from committee_desk.documents.paper import Block, Facts, Heading, Keep, Numbered, Paper, Point, Text
from committee_desk.documents.wording import PAPERS, day, laws, money, span, won
from committee_desk.domain.awaited import LAWYER, PROGRESS
from committee_desk.domain.declaration import Declaration
from committee_desk.domain.kinds.support import GRANTED, KINDS_KEY, PER, Proceedings, Support
from committee_desk.domain.matter import Matter
from committee_desk.domain.particles import josa
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.rules import Rules

AFTER_ACQUITTAL = "그 비용은 법원의 판결에 따라 무죄로 확정된 이후 지급한다"
BY_TABLE = "변호사보수의 소송비용 산입에 관한 규칙 별표에 따름"


def support(record: Record, agendum: Agendum) -> Paper:
    return Paper("지원 결정 통보서", tuple(_blocks(record, agendum)))


def order(matter: Matter, declared: Declaration) -> tuple[str, ...]:
    """의결주문: whether the costs are paid, and how much."""
    about = _application(matter)
    asked = f"{_applicant(about)}의 지원 신청"
    match declared.outcome:
        case "support_granted":
            sum_ = f" {money(about.granted)}을" if about.granted else ""
            end = f"지원하되, {AFTER_ACQUITTAL}." if _on_condition(matter) else "지원한다."
            return (f"{asked}을 받아들여{sum_} {end}",)
        case "dismissed":
            return (f"{asked}을 각하한다.",)
    return (f"{asked}을 받아들이지 아니한다.",)


def grounds(record: Record, agendum: Agendum) -> Iterator[Block]:
    """이유: what is supported, within which cap, the facts, and what was checked."""
    about = _application(agendum.matter)
    yield _subject(agendum.matter, record.rules)
    yield from letter.told(_facts(about))


def _blocks(record: Record, agendum: Agendum) -> Iterator[Block]:
    about, declared = _application(agendum.matter), agendum.item.declared
    if declared is None:
        return
    basis = laws(str(record.rules.row(KINDS_KEY, about.support.value)["article"]))
    yield letter.opening(record, agendum, _applicant(about), "지원 결정")
    yield Text(
        f"{josa(record.desk.body, '은/는')} {basis}에 따른 지원 신청을 심의·의결하고 "
        "다음과 같이 지원하기로 하였음을 알려 드립니다."
    )
    yield Heading("1. 지원 내용")
    yield _subject(agendum.matter, record.rules)
    yield from (Text(words) for words in order(agendum.matter, declared))
    yield from letter.resolved(agendum, declared)
    if told := tuple(letter.told(_facts(about))):
        yield Heading("2. 심의한 내용")
        yield from told
    heading = Heading(f"{3 if told else 2}. 지켜야 할 사항")
    yield Keep((heading, Numbered(tuple(map(Point, _duties(agendum.matter, record.rules))), level=1)))
    yield Keep(tuple(letter.closing(record, agendum, (PAPERS["decision"],))))


def _on_condition(matter: Matter) -> bool:
    """Whether it was granted before the acquittal became final, so that it is paid after it only."""
    about = _application(matter)
    return about.support is Proceedings.CRIMINAL and not _known_then(about.acquitted_on, matter)


def _known_then(on: date | None, matter: Matter) -> str:
    """A day of the application, as the body knew it: what came after the decision is told elsewhere."""
    later = on and matter.decided_on and on > matter.decided_on
    return day(on) if on and not later else ""


def _subject(matter: Matter, rules: Rules) -> Facts:
    about = _application(matter)
    refused = matter.outcome in set(about.outcomes) - {GRANTED}  # what was proposed was not given
    acquitted = _known_then(about.acquitted_on, matter) or "의결 당시 확정되지 않음"
    facts = (
        ("지원의 종류", str(rules.row(KINDS_KEY, about.support.value)["ko"])),
        ("사건", about.instance.strip()),
        ("신청액", won(about.wanted) if about.wanted else ""),
        ("지원액", won(about.granted) if about.granted and not refused else ""),
        ("지원 상한", cap_words(about, rules)),
        ("옴부즈만 안내일", _known_then(about.ombudsman_told_on, matter)),
        ("무죄 확정일", acquitted if about.support is Proceedings.CRIMINAL else ""),
    )
    given = tuple((label, words) for label, words in facts if words)
    return Facts(given, pairs=2, wide=("지원의 종류", "사건", "지원 상한"))


def cap_words(about: Support, rules: Rules) -> str:
    """The most for it, and for what it is counted."""
    row = about.cap_row(rules)
    cap = about.cap(rules)
    if not cap:
        return BY_TABLE
    raised = " (의결로 증액)" if about.raised else ""
    per = PER.get(str(row["per"]))
    return f"{per.ko if per else ''} {won(cap)}{raised}".strip()


def _facts(about: Support) -> tuple[tuple[str, str], ...]:
    return (
        ("사건의 경위", about.account),
        ("적극행정임을 보이는 사실과 자료", about.proactive),
        ("사실관계 확인 결과", about.checked),
    )


def _duties(matter: Matter, rules: Rules) -> Iterator[str]:
    """What the one supported owes, each with its period from the rule pack; nothing that it is spared."""
    about = _application(matter)
    if _on_condition(matter):
        yield "무죄로 확정되면 그날을 판결문 사본과 함께 바로 알린다. 유죄로 확정되면 지급하지 아니한다."
    if not about.spares(LAWYER, rules):
        yield f"변호인을 {span(rules.period('support.hire'))} 안에 선임한다."
    yield f"계약서, 세금계산서 등 지급 자료를 {span(rules.period('support.papers'))} 안에 제출한다."
    if not about.spares(PROGRESS, rules):
        yield f"사건의 진행 상황을 {span(rules.period('support.report'))}마다 보고한다."
    grounds = ", ".join(str(row["ko"]) for row in rules.table("support.cancel_grounds"))
    yield f"다음의 경우에는 지원을 취소할 수 있다: {grounds}."


def _application(matter: Matter) -> Support:
    if not isinstance(matter.particulars, Support):
        raise TypeError(f"matter {matter.number} is no application for support")
    return matter.particulars


def _applicant(about: Support) -> str:
    return about.applicant.strip() or "해당 공무원"
