"""How a challenge 기피 is told on paper: who applied against whom, why, and what the others decided.

Record, Item ─► told ─► minutes · deliberation result
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.documents.paper import Block, Note, Text
from committee_desk.documents.signers import role
from committee_desk.documents.wording import CHOICES, caution, clock, day, laws, result_line, sentence
from committee_desk.domain.ballot import Choice, Item
from committee_desk.domain.challenge import Challenge, Decision
from committee_desk.domain.ids import PersonId
from committee_desk.domain.record import Record
from committee_desk.domain.recusal import Ground, Recusal

DECIDED = {True: "인용", False: "기각"}


def told(record: Record, item: Item) -> Iterator[Block]:
    """Every challenge on the item, in the order in which they came."""
    for one in item.challenges:
        yield Text(applied(record, one), lead="기피 신청")
        for void in one.voided:
            yield Text(
                f"{_line(item, one, void.decision)} [{clock(void.decision.at)} 의결, 무효]",
                lead="무효가 된 의결",
            )
            yield Note(f"무효 사유: {void.because}")
        yield from _ended(record, item, one)


def applied(record: Record, challenge: Challenge) -> str:
    """When who challenged which member, and on which ground."""
    row = record.rules.row("recusal.challenge", challenge.ground)
    return (
        f"{day(challenge.applied_on)} {challenge.applicant}: {member(record, challenge.member)} 기피 신청"
        f"(사유: {row['ko']}. {sentence(challenge.text)})"
    )


def member(record: Record, person: PersonId) -> str:
    return f"{record.names[person]} {role(record, person)}"


def _ended(record: Record, item: Item, challenge: Challenge) -> Iterator[Block]:
    if challenge.withdrawn_because:
        yield Text(f"신청인이 취하함(사유: {challenge.withdrawn_because})", lead="취하")
    elif challenge.decided is not None:
        yield from _decided(record, item, challenge, challenge.decided)
    elif challenge.member in item.recused:
        yield Note("신청을 받은 위원이 이 안건에서 제척되거나 회피하여 의결하지 아니하였다.")
    else:
        yield Note("의결하지 아니하였다.")


def _decided(record: Record, item: Item, challenge: Challenge, decided: Decision) -> Iterator[Block]:
    yield Text(_line(item, challenge, decided), lead=f"기피 {DECIDED[decided.granted]}")
    yield Note(f"{_by_name(record, decided)} 근거: {laws(record.rules.article('recusal.challenge'))}")
    if said := caution(decided.result):
        yield Note(said)


def _line(item: Item, challenge: Challenge, decided: Decision) -> str:
    """The one challenged is counted among those who stand aside."""
    before = [one for one in item.recusals if one.person in decided.roster.recused - {challenge.member}]
    return result_line(decided.result, (*before, Recusal(challenge.member, Ground.CHALLENGE, 0)))


def _by_name(record: Record, decided: Decision) -> str:
    voters = [one for one in decided.roster.designated if one in decided.roster.voters]
    said = []
    for choice in Choice:
        names = [record.names[one] for one in voters if decided.votes.get(one) is choice]
        said += [f"{CHOICES[choice]} {', '.join(names)}"] if names else []
    silent = [record.names[one] for one in voters if one not in decided.votes]
    said += [f"무표시 {', '.join(silent)}"] if silent else []
    return f"{'; '.join(said)}."
