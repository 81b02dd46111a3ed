"""Enter in the ledger of support: pay, ask back, take back, waive; what was mistyped is voided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from committee_desk.domain.finding import ensure
from committee_desk.domain.ids import MatterId, PaymentId, PersonId
from committee_desk.domain.kinds.support import Conclusion
from committee_desk.domain.matter import Matter, not_before
from committee_desk.domain.payment import (
    Move,
    Payment,
    before_paying,
    ensure_back,
    granted,
    set_going,
    shown_by,
)
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
    rules = desks.rules(session, entry.on)
    if entry.move is Move.PAID:
        others = payments.of_same_official(session, matter)
        ensure(before_paying(matter, entry, ledger, others, rules), entry.note)
        _bind(session, matter, entry, by=by, at=at)
    ensure_back(entry, ledger, rules)
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
    journal.keep_change(session, "matter.left_service", after, before, by=by, at=at)
    return after


def note_ending(
    session: Session,
    id: MatterId,
    ending: Conclusion | None,
    on: date | None,
    *,
    by: PersonId,
    at: datetime,
) -> Matter:
    """불기소·기소·무죄 확정: the proceedings that were supported are over, and so are the reports."""
    before = matters.get(session, id)
    not_before(on, before.decided_on)
    after = replace(before, particulars=granted(before).came_to_end(ending, on))
    journal.keep_change(session, "matter.proceedings_ended", after, before, by=by, at=at)
    return after


def _bind(session: Session, matter: Matter, entry: Payment, *, by: PersonId, at: datetime) -> None:
    """자료: what shows how the money was used is owed from the payment on, or is there with its receipt."""
    before, rules = matter, desks.rules(session, entry.on)
    after = set_going(before, entry, rules)
    journal.keep_change(session, "matter.asked", after, before, by=by, at=at)
    for _what, after in shown_by(before, entry, rules):
        journal.keep(session, "matter.reply_taken", after, before=before, by=by, at=at)
        before = after
