"""지원 대장: what was paid of one granted support, what the insurance bore, what came back, and the sums.

LedgerRecord ─► facts · entries · claims · sums ─► Paper
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents.due_list import DUE
from committee_desk.documents.kinds.support import cap_words
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
    Signatures,
    Signer,
    Text,
)
from committee_desk.documents.wording import PAPERS, ROLES, day, laws, won
from committee_desk.domain.duty import Span
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds.support import KINDS_KEY, Conclusion, Support
from committee_desk.domain.payment import GROUNDS_KEY, Move, Payment, granted
from committee_desk.domain.payment_record import LedgerRecord
from committee_desk.domain.person import Role
from committee_desk.domain.policy import Claim

KIND = "payment_ledger"
FOLLOWING = tuple(duty.what for duty in Support.owes if duty.span is Span.FROM_DECISION)
MOVES: Mapping[Move, str] = MappingProxyType(
    {
        Move.PAID: "지급",
        Move.RECALLED: "환수 결정",
        Move.RETURNED: "반환",
        Move.WAIVED: "반환 면제",
    }
)
ENDINGS: Mapping[Conclusion, str] = MappingProxyType(
    {
        Conclusion.CLEARED: "징계 없이 종결",
        Conclusion.DISCIPLINED: "징계의결",
        Conclusion.NOT_INDICTED: "불기소",
        Conclusion.INDICTED: "기소",
        Conclusion.ACQUITTED: "무죄 확정",
        Conclusion.CONVICTED: "유죄 확정",
        Conclusion.JUDGED: "판결 확정",
        Conclusion.SETTLED: "화해·취하",
    }
)


def paper(record: LedgerRecord) -> Paper:
    return Paper(PAPERS[KIND], tuple(_blocks(record)))


def signers(record: LedgerRecord) -> tuple[PersonId, ...]:
    return (record.keeper[0],)


def _blocks(record: LedgerRecord) -> Iterator[Block]:
    yield _facts(record)
    yield Heading("1. 지급과 환수")
    entries = record.ledger.entries
    yield _entries(record) if entries else Text("지급한 내역이 없다.")
    if record.claims:
        yield Heading("2. 책임보험 청구")
        yield _claims(record)
    number = 3 if record.claims else 2
    if duties := tuple(_duties(record)):
        yield Heading(f"{number}. 의무 이행")
        yield Grid(
            ("의무", "이행일", "기한", "내용"),
            duties,
            widths=(24, 17, 22, 37),
            aligns=(Align.LEFT, Align.CENTER, Align.CENTER, Align.LEFT),
        )
        number += 1
    yield Keep((Heading(f"{number}. 합계"), _sums(record)))
    yield Note(f"근거: {laws(record.rules.article(KINDS_KEY))}")
    yield Ending()
    boxes = Signatures((Signer(ROLES[Role.SECRETARY], record.keeper[1]),))
    yield Keep((Text(day(record.on), align=Align.CENTER), boxes))


def _facts(record: LedgerRecord) -> Facts:
    matter, about = record.matter, granted(record.matter)
    left = f"({day(about.retired_on)} 퇴직)" if about.retired_on else ""
    retired = "(퇴직)" if about.retired else left
    decided = day(matter.decided_on) if matter.decided_on else ""
    facts = (
        ("의안번호", matter.number),
        ("신청인", f"{about.applicant.strip() or '해당 공무원'}{retired}"),
        ("지원의 종류", str(record.rules.row(KINDS_KEY, about.support.value)["ko"])),
        ("단계·심급", about.instance.strip() or "—"),
        ("접수일", day(matter.received_on)),
        ("의결일", decided),
        (
            "사건의 종결",
            f"{ENDINGS[about.ending]}({day(about.ended_on)})" if about.ending and about.ended_on else "—",
        ),
        ("지원액", won(about.granted or 0)),
        ("지원 상한", cap_words(about, record.rules)),
    )
    return Facts(facts, pairs=2, wide=("지원의 종류", "지원 상한"))


def _entries(record: LedgerRecord) -> Grid:
    return Grid(
        ("일자", "구분", "금액", "상대방", "단계·심급", "사유·증빙"),
        tuple(_entry(one, record) for one in record.ledger.entries),
        widths=(16, 12, 16, 18, 17, 21),
        aligns=(Align.CENTER, Align.CENTER, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT),
    )


def _entry(one: Payment, record: LedgerRecord) -> tuple[str, ...]:
    grounds = {str(row["key"]): str(row["ko"]) for row in record.rules.table(GROUNDS_KEY)}
    receipt = record.files.get(one.receipt, "") if one.receipt is not None else ""
    void = f"무효: {one.voided_because}" if not one.stands else ""
    why = " · ".join(filter(None, (grounds.get(one.ground, ""), one.note.strip(), receipt, void)))
    kind = MOVES[one.move] if one.stands else f"{MOVES[one.move]}(무효)"
    return (
        day(one.on),
        kind,
        won(one.won),
        one.party.strip() or "—",
        one.instance.strip() or "—",
        why or "—",
    )


def _claims(record: LedgerRecord) -> Grid:
    return Grid(
        ("청구일", "보험", "청구액", "지급액", "회신"),
        tuple(_claim(one, record) for one in record.claims),
        widths=(16, 30, 17, 17, 20),
        aligns=(Align.CENTER, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT),
    )


def _claim(one: Claim, record: LedgerRecord) -> tuple[str, ...]:
    policy = record.policies[one.policy]
    answer = (
        " · ".join(filter(None, (day(one.answered_on), one.refused_because)))
        if one.answered_on
        else "회신 전"
    )
    return (day(one.on), f"{policy.insurer} {policy.number}", won(one.won), won(one.paid), answer)


def _duties(record: LedgerRecord) -> Iterator[tuple[str, ...]]:
    """What the one supported had to show and showed, and what is still to come."""
    for one in record.matter.awaited:
        if one.asked_for in FOLLOWING and not one.waiting:
            when = day(one.over_on) if one.over_on and one.came_on else "—"
            yield DUE[one.asked_for], when, "", one.words.strip() or "—"
    for due in record.due:
        if due.what in FOLLOWING:
            late = "\n(지남)" if due.on < record.on else ""
            yield DUE[due.what], "이행 전", f"{day(due.on)}{late}", laws(due.article)


def _sums(record: LedgerRecord) -> Facts:
    ledger = record.ledger
    facts = (
        ("지급", won(ledger.paid)),
        ("보험금", won(ledger.insured)),
        ("환수 결정", won(ledger.recalled)),
        ("반환", won(ledger.returned)),
        ("반환 면제", won(ledger.waived)),
        ("미반환", won(ledger.owed)),
        ("기관 부담", won(ledger.borne)),
    )
    return Facts(facts, pairs=2)
