"""What the law asks of the office about proposals: decide, notify, carry out, measure, check, release."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.deadline import DECIDE, SUPPLEMENT
from committee_desk.domain.desk import Rulebook
from committee_desk.domain.handling import DECIDE_KEY, deadlines
from committee_desk.models import handling
from committee_desk.models.tasks import Task, task, with_day
from committee_desk.store import days, proposals
from committee_desk.store.base import Session

translate = QCoreApplication.translate

ROOM = "proposals"
SOON = timedelta(days=30)
REPORTED_IN = 3  # after this month nobody is reminded of the last year
NEAR = timedelta(days=21)  # a month to decide: from the last third on the first page says so


def tasks(session: Session, book: Rulebook, today: date) -> Iterator[Task]:
    """Nothing where the body's rules know no proposals."""
    rules = book.rules(today)
    if rules.get(DECIDE_KEY) is None:
        return
    for one in proposals.handled(session):
        for due in deadlines(one.case, rules, days.under(book.newest)):
            if due.what != DECIDE and due.on - today <= SOON:
                deed = f"{handling.due_words(due)}: {one.title}"
                why = " · ".join(filter(None, (one.number, due.article)))
                id = f"proposal {one.id} {due.what}"
                yield task(id, deed, with_day(why, due.on), ROOM, one.id, due.on)
    yield from _undecided(session, book, today)
    yield from _report(session, book, today)


def _report(session: Session, book: Rulebook, today: date) -> Iterator[Task]:
    """In the first weeks of a year, the report of the last one, until it stands on the docket."""
    last = today.year - 1
    if today.month > REPORTED_IN or not proposals.received_in(session, last):
        return
    from committee_desk.domain.proposal_year import REPORT_KEY, report_due  # noqa: PLC0415 -- slow import
    from committee_desk.jobs import proposal_years  # noqa: PLC0415 -- slow import

    by = report_due(last, book.rules(today), days.under(book.newest))
    if by is None or today > by:
        return
    if not proposal_years.is_told(session, last):
        deed = translate("home", "Report the proposals of {year}").format(year=last)
        why = with_day(book.rules(today).article(REPORT_KEY), by)
        yield task(f"proposals of {last}", deed, why, "yearly", None, by)


def _undecided(session: Session, book: Rulebook, today: date) -> Iterator[Task]:
    """All that wait for their decision together, by the day of the first."""
    rules, waiting = book.rules(today), proposals.undecided(session, today - NEAR)
    dated = [
        (due.on, one)
        for one in waiting
        for due in deadlines(one.case, rules, days.under(book.newest))
        if due.what in (DECIDE, SUPPLEMENT)
    ]
    if dated:
        on, first = min(dated, key=lambda pair: (pair[0], pair[1].id))
        deed = translate("home", "Decide on proposals ({count}), first {number}")
        why = with_day(rules.article(DECIDE_KEY), on)
        said = deed.format(count=len(waiting), number=first.number)
        yield task("proposals undecided", said, why, ROOM, first.id, on)
