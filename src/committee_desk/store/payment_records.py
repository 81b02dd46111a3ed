"""What the ledger page of one granted support is written from."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from committee_desk.domain.deadline import deadlines
from committee_desk.domain.ids import MatterId, PersonId
from committee_desk.domain.payment import granted
from committee_desk.domain.payment_record import LedgerRecord
from committee_desk.domain.person import Role
from committee_desk.store import days, desks, matters, payments, people, policies


def of(session: Session, id: MatterId, on: date) -> LedgerRecord:
    """Refuses where no support was granted: there is nothing to keep a ledger of."""
    matter, rules = matters.get(session, id), desks.rules(session, on)
    granted(matter)
    claims = policies.claims_for(session, id)
    return LedgerRecord(
        desks.desk(session),
        rules,
        matter,
        payments.ledger(session, id),
        _keeper(session, on),
        on,
        tuple(claims),
        {one.policy: policies.get(session, one.policy) for one in claims},
        deadlines(matter, rules, days.under(rules)),
        {one.id: one.name for one in matters.attachments(session, id)},
    )


def _keeper(session: Session, on: date) -> tuple[PersonId, str]:
    """The secretary of that day; else whoever made the desk, who kept it alone."""
    for one in people.everyone(session):
        term = one.membership(on)
        if term is not None and term.role is Role.SECRETARY:
            return one.id, one.name
    maker = desks.desk(session).maker
    return maker, people.get(session, maker).name
