"""Enter in the ledger of support: pay, ask back, take back, waive; what was mistyped is voided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.finding import ensure
from committee_desk.domain.ids import MatterId, PaymentId, PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.payment import Move, Payment, asked_after, before_paying, ensure_back, granted
from committee_desk.store import desks, journal, matters, payments

DEEDS = {
    Move.PAID: "payment.paid",
    Move.RECALLED: "payment.recalled",
    Move.RETURNED: "payment.returned",
    Move.WAIVED: "payment.waived",
}


def enter(session: Session, new: Payment, *, by: PersonId, at: datetime) -> Payment:
    """One entry under the next number; its note is the reason where the rules ask for one."""
    matter, ledger = matters.get(session, new.matter), payments.ledger(session, new.matter)
    about = granted(matter)
    entry = replace(
        new, id=PaymentId(payments.REGISTER.new_id(session)), instance=new.instance or about.instance
    )
    if entry.move is Move.PAID:
        others = payments.of_same_official(session, matter)
        ensure(before_paying(matter, entry, ledger, others, desks.rules(session, entry.on)), entry.note)
        _ask(session, matter, entry, by=by, at=at)
    ensure_back(entry, ledger)
    journal.keep(session, DEEDS[entry.move], entry, by=by, at=at, reason=entry.note)
    return entry


def void(session: Session, id: PaymentId, because: str, *, by: PersonId, at: datetime) -> Payment:
    """It was entered by mistake; it stays in the ledger, void, with the reason."""
    before = payments.get(session, id)
    entry = payments.ledger(session, before.matter).voided(before, because)
    journal.keep(session, "payment.voided", entry, before=before, by=by, at=at, reason=because)
    return entry


def note_leaving(session: Session, id: MatterId, on: date | None, *, by: PersonId, at: datetime) -> Matter:
    """퇴직: the one supported left the service after the decision; what is paid later is held against it."""
    before = matters.get(session, id)
    after = replace(before, particulars=granted(before).left_service(on))
    if after != before:
        journal.keep(session, "matter.left_service", after, before=before, by=by, at=at)
    return after


def _ask(session: Session, matter: Matter, entry: Payment, *, by: PersonId, at: datetime) -> None:
    """변호인 선임·자료·보고: what the one supported owes runs from the day of the payment."""
    before = matter
    for what in asked_after(before, entry):
        after = before.asked(what, entry.on)
        journal.keep(session, "matter.asked", after, before=before, by=by, at=at)
        before = after
