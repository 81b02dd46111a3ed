"""What the ledger of support leaves to do: pay, get back what is owed, hear the insurer, renew a policy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds.support import Support
from committee_desk.domain.policy import to_renew
from committee_desk.models import dates
from committee_desk.models.tasks import Task, task, with_day
from committee_desk.store import desks, matters, payments, policies
from committee_desk.store.base import Session

translate = QCoreApplication.translate

ROOM = "payments"
RENEW = timedelta(days=60)  # an office has to tender for a policy


def tasks(session: Session, today: date) -> Iterator[Task]:
    yield from _unpaid(session, today)
    for matter, ledger in payments.owing(session):
        deed = translate("home", "Get back {won:,} won of support: {title}")
        why = translate("home", "{number} · asked back, and not returned yet").format(number=matter.number)
        since = max(one.on for one in ledger.entries)
        owed = deed.format(won=ledger.owed, title=matter.title)
        yield task(f"owed {matter.id}", owed, why, ROOM, matter.id, since)
    for claim in policies.waiting(session):
        deed = translate("home", "Enter the insurer's answer: {title}")
        why = translate("home", "Claimed on {day}").format(day=dates.day(claim.on))
        title = matters.get(session, claim.matter).title
        yield task(f"claim {claim.id}", deed.format(title=title), why, ROOM, claim.matter)
    for policy in to_renew(policies.every(session), today, RENEW):
        deed = translate("home", "Renew the liability insurance: {insurer} {number}")
        why = with_day(translate("home", "It ends, and no other begins after it."), policy.ends)
        deed = deed.format(insurer=policy.insurer, number=policy.number)
        yield task(f"policy {policy.id}", deed, why, ROOM, Subject("policy", policy.id), policy.ends)


def _unpaid(session: Session, today: date) -> Iterator[Task]:
    """What can be paid now; costs of a trial wait for the acquittal, and are not paid after a conviction."""
    rules = desks.rules(session, today)
    for one in payments.unpaid(session):
        about, deed = one.particulars, translate("home", "Pay the support: {title}")
        if isinstance(about, Support) and about.awaits_acquittal(rules):
            if about.over:
                continue
            deed = translate("home", "Note the acquittal when it is final, then pay: {title}")
        yield task(f"pay {one.id}", deed.format(title=one.title), one.number, ROOM, one.id)
