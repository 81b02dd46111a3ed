"""The ledger of support on disk: what was paid and came back, matter by matter."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Text, func, select, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.ids import MatterId, PaymentId
from committee_desk.domain.kinds.support import GRANTED, Support
from committee_desk.domain.matter import Matter
from committee_desk.domain.payment import Ledger, Payment
from committee_desk.store import matters, policies
from committee_desk.store.base import Base
from committee_desk.store.matters import MatterRow
from committee_desk.store.register import Register

KIND = "support"


class PaymentRow(Base):
    __tablename__ = "payment"

    id: Mapped[int] = mapped_column(primary_key=True)
    matter: Mapped[int] = mapped_column(ForeignKey("matter.id"), index=True)
    on: Mapped[date] = mapped_column(index=True)
    won: Mapped[int]
    move: Mapped[str]
    party: Mapped[str]
    instance: Mapped[str]
    ground: Mapped[str]
    note: Mapped[str]
    receipt: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    voided_because: Mapped[str]


REGISTER = Register(PaymentRow, Payment)


def get(session: Session, id: PaymentId) -> Payment:
    return REGISTER.get(session, id)


def ledger(session: Session, matter: MatterId) -> Ledger:
    """All that was entered for a matter, the voided too, by day; with what insurers paid."""
    entries = REGISTER.all(session, PaymentRow.matter == matter, order=[PaymentRow.on])
    insured = sum(one.paid for one in policies.claims_for(session, matter))
    return Ledger(tuple(entries), insured)


def ledgers(session: Session) -> dict[MatterId, Ledger]:
    """The ledgers of all matters that have one, in two questions."""
    entries: dict[MatterId, list[Payment]] = {}
    for one in REGISTER.all(session, order=[PaymentRow.on]):
        entries.setdefault(one.matter, []).append(one)
    insured = policies.paid_by_matter(session)
    return {
        matter: Ledger(tuple(entries.get(matter, ())), insured.get(matter, 0))
        for matter in {*entries, *insured}
    }


def supported(session: Session) -> list[Matter]:
    """Every matter by which support was granted, the latest decision first."""
    where = (MatterRow.kind == KIND, MatterRow.outcome == GRANTED)
    return matters.REGISTER.all(session, *where, order=[MatterRow.decided_on.desc(), MatterRow.id.desc()])


def of_same_official(session: Session, matter: Matter) -> list[Matter]:
    """Granted support whose applicant may be the same; the domain compares them to the letter."""
    about = matter.particulars
    if not isinstance(about, Support) or not about.applicant.strip():
        return []
    # The last word of 도로과 7급 김○○ is the name, however the rest was spelled.
    name = about.applicant.split()[-1]
    told = type_coerce(MatterRow.particulars, Text)
    where = (MatterRow.kind == KIND, MatterRow.outcome == GRANTED, told.contains(name, autoescape=True))
    return matters.REGISTER.all(session, *where)


def owing(session: Session) -> list[tuple[Matter, Ledger]]:
    """Matters of which money was asked back and has not come."""
    found = {id: one for id, one in ledgers(session).items() if one.owed > 0}
    return [(matters.get(session, id), found[id]) for id in sorted(found)]


def unpaid(session: Session) -> list[Matter]:
    """Granted and told, and nothing paid yet."""
    paid = select(func.count()).where(PaymentRow.matter == MatterRow.id).scalar_subquery()
    stages = ("decided", "notified", "followed_up")
    where = (MatterRow.kind == KIND, MatterRow.outcome == GRANTED, MatterRow.stage.in_(stages), paid == 0)
    return matters.REGISTER.all(session, *where, order=[MatterRow.decided_on])
