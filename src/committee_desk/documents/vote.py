"""How a vote is told on paper: the line, who voted how, who stood aside, and the reading of the law.

    Record, Declaration ─► line · names · aside · reading ─► decision · minutes · recommendation

Only what was frozen when the result was declared is read; nothing is counted again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from committee_desk.documents.paper import Align, Block, Grid, Keep, Note, Text
from committee_desk.documents.signers import role
from committee_desk.documents.wording import (
    CHOICES,
    GROUNDS,
    all_carried,
    applied,
    caution,
    joint_line,
    laws,
    result_line,
)
from committee_desk.domain import calling, joint
from committee_desk.domain.ballot import Choice, Item, Result
from committee_desk.domain.declaration import Declaration, Voided
from committee_desk.domain.ids import PersonId
from committee_desk.domain.poll import Ballot
from committee_desk.domain.record import Agendum, Record
from committee_desk.domain.recusal import Ground, Recusal, ground
from committee_desk.domain.rules import Base, Recused, Rules

NOBODY = "없음"
WITHHELD = "표결자가 적거나 표가 모두 같아, 투표의 비밀을 지키기 위하여 표의 수를 적지 아니한다."
NO_CHOICE = {
    Ballot.BY_NAME: "기권하거나 의사를 표시하지 아니한 위원은",
    Ballot.PAPER: "기권표와 무효표, 투표하지 아니한 위원은",
}


def voters(declared: Declaration) -> tuple[PersonId, ...]:
    """Those who could vote, in the order of the designation."""
    roster = declared.roster
    return tuple(one for one in roster.designated if one in roster.room - roster.recused)


def signer(_record: Record, agendum: Agendum) -> tuple[PersonId, ...]:
    """The first who could vote: the chair, unless the chair had to step aside or was not there."""
    declared = agendum.item.declared
    return voters(declared)[:1] if declared else ()


def named(record: Record, people: Iterable[PersonId]) -> str:
    return ", ".join(record.names[one] for one in people) or NOBODY


def told(record: Record, item: Item, declared: Declaration) -> Iterator[Block]:
    """The vote of one item: its line, its article, its caution, and the names."""
    if declared.result is None:
        yield Text("표결하지 아니하였다.")
        return
    yield Keep((*line(item, declared), names(record, declared, item)))
    if declared.elsewhere:
        yield Keep(tuple(jointly(record, declared)))


def line(item: Item, declared: Declaration) -> Iterator[Block]:
    """The result with every number it hangs on, and where the law says so."""
    if declared.result is None:
        return
    yield Text(result_line(declared.result, item.recusals))
    if declared.result.withheld:
        yield Note(WITHHELD)
    yield Note(f"근거: {laws(declared.result.article)}")
    if said := caution(declared.result):
        yield Note(said)
    if said := far_from_box(declared):
        yield Note(said)


def jointly(record: Record, declared: Declaration) -> Iterator[Block]:
    """How each other body of the joint meeting voted, and what all of them come to."""
    known = {one.body: one for one in record.meeting.partners}
    for one in declared.elsewhere:
        yield Text(joint_line(one, known.get(one.body)), lead=one.body)
    both = "가결" if all_carried(declared) else "부결"
    bodies = len(declared.elsewhere) + 1
    yield Text(f"{bodies}개 위원회가 각각 의결하여 모두 가결한 때에 가결로 한다 → {both}", lead="합동회의")
    if record.rules.get(joint.ALLOWED) is not None:
        yield Note(f"근거: {laws(record.rules.article(joint.ALLOWED))}")


def far_from_box(declared: Declaration) -> str:
    """That some voted, or could not, by video while the others put papers into a box; and why it stands."""
    far = len(declared.roster.by_video & declared.roster.voters)
    if not far or declared.result is None or declared.result.ballot is not Ballot.PAPER:
        return ""
    because = f"(사유: {declared.because.strip()})" if declared.because.strip() else ""
    return f"원격영상으로 참석한 표결자 {far}명이 있는 무기명 투표이다{because}."


def set_aside(item: Item | None = None) -> str:
    """How those who take no part are called together; 기피 only where somebody was challenged."""
    return "제척·기피·회피" if item is not None and item.challenges else "제척·회피"


def names(record: Record, declared: Declaration, item: Item | None = None) -> Grid:
    """Who voted how, by name, or who voted on paper and who counted; then who had no vote."""
    rows = _by_name(record, declared)
    if declared.result and declared.result.ballot is Ballot.PAPER:
        rows = [("무기명 투표", voters(declared)), ("개표", declared.counted_by)]
    aside = [one for one in declared.roster.designated if one in declared.roster.recused]
    away = [one for one in declared.roster.designated if one not in (*voters(declared), *aside)]
    far = [one for one in declared.roster.designated if one in declared.roster.by_video]
    rows += [("원격영상 참석", far)] if far else []
    rows += [(set_aside(item), aside)] if aside else []
    written = declared.result is not None and declared.result.in_writing
    rows += [("회신하지 아니함" if written else "회의장에 없음", away)] if away else []
    return Grid(
        ("구분", "인원", "위원"),
        tuple((word, f"{len(people)}명", named(record, people)) for word, people in rows),
        widths=(20, 11, 69),
        aligns=(Align.CENTER, Align.CENTER),
    )


def _by_name(record: Record, declared: Declaration) -> list[tuple[str, Sequence[PersonId]]]:
    can = voters(declared)
    cast = {choice: [one for one in can if declared.votes.get(one) is choice] for choice in Choice}
    silent = [one for one in can if one not in declared.votes]
    rows: list[tuple[str, Sequence[PersonId]]] = [(CHOICES[choice], who) for choice, who in cast.items()]
    return [*rows, ("무표시", silent)] if silent else rows


def aside(record: Record, item: Item) -> Grid:
    """Who stood aside, and on which ground."""
    rows = tuple(
        (record.names[one.person], GROUNDS[one.kind], grounded(record, one)) for one in item.recusals
    )
    return Grid(("성명", "구분", "사유"), rows, widths=(20, 11, 69), aligns=(Align.CENTER, Align.CENTER))


def grounded(record: Record, recusal: Recusal) -> str:
    """The ground as the rules word it, with its number, and what the member said about it."""
    if recusal.kind is Ground.CHALLENGE:
        return f"기피 신청을 인용한 위원회의 의결\n({recusal.text.strip()})"
    row = ground(record.rules, recusal.ground)
    words = f"제{recusal.ground}호: {row.get('ko', '')}"
    return f"{words}\n({recusal.text.strip()})" if recusal.text.strip() else words


def stepping_aside(record: Record, recusal: Recusal) -> str:
    """In one line: `서동욱 위원 회피(제11조의2제1항제3호)`."""
    article = "위원회 의결"
    if recusal.kind is not Ground.CHALLENGE:
        row = ground(record.rules, recusal.ground)
        article = str(row.get("article", "")).rpartition(" ")[2] or f"사유 제{recusal.ground}호"
    name = record.names[recusal.person]
    return f"{name} {role(record, recusal.person)} {GROUNDS[recusal.kind]}({article})"


def made_void(item: Item, void: Voided) -> Iterator[Block]:
    """A declaration that was voided stays visible as such."""
    at, roster = void.declaration.at, void.declaration.roster
    # Older desks did not keep who stood aside then, but for their names.
    aside = void.aside or [one for one in item.recusals if one.person in roster.recused]
    line = result_line(void.declaration.result, aside) if void.declaration.result else "표결 없음"
    yield Text(f"{line} [{at:%H:%M} 선포, 무효]", lead="무효가 된 표결")
    yield Note(f"무효 사유: {void.because}")


def reading(record: Record, result: Result) -> tuple[str, ...]:
    """How the law was read for this result, in sentences."""
    rules, opening = record.rules, result.opening
    base = "지정 위원" if result.counted_from is Base.DESIGNATED else "재적 위원"
    recused = (
        "제척·회피 위원은 개의정족수와 표결자 수에서 모두 뺀다"
        if rules.choice("quorum.recused") == Recused.LEAVE_OPENING.value
        else "회의장에 있는 제척·회피 위원은 개의정족수에는 넣고 그 안건의 표결자 수에서는 뺀다"
    )
    return (
        f"개의정족수: {base} {opening.base}명의 과반수인 {opening.required}명 이상 "
        f"{'회신' if result.in_writing else '출석'}({laws(rules.article('quorum.open'))}).",
        f"의결정족수: 표결자 {result.voters}명의 과반수인 {result.needed}명 이상 찬성"
        f"({laws(rules.article('quorum.decide'))}).",
        f"{recused}({laws(rules.article('quorum.recused'))}).",
        *_seen_by_video(rules, result),
        f"{NO_CHOICE[result.ballot]} 표결자에 넣으며, 가부동수이면 부결된 것으로 보고 "
        "위원장은 결정권을 가지지 아니한다.",
        f"적용한 규정: {applied(rules, result.pack)}.",
    )


def _seen_by_video(rules: Rules, result: Result) -> Iterator[str]:
    if result.by_video:
        known = rules.get(calling.FORMS) is not None and calling.knows_video(rules)
        basis = f"({laws(rules.article(calling.FORMS))})" if known else ""
        yield (
            f"원격영상으로 참석한 위원 {result.by_video}명은 출석한 것으로 보아 "
            f"개의정족수와 표결자 수에 넣는다{basis}."
        )
