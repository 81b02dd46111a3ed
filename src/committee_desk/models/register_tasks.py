"""What the registers of the year leave to do: rewards, key tasks, reports, trainings, office tasks, officers.

Imported by a desk that keeps one of them; the first page of another comes sooner without.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.desk import Rulebook
from committee_desk.domain.grant import Grant
from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import Status, report_due
from committee_desk.domain.office_task import SOON as WEEK
from committee_desk.domain.officer import vacant
from committee_desk.domain.official import YEARLY
from committee_desk.domain.rules import Rules
from committee_desk.models import words
from committee_desk.models.tasks import Task, task, with_day
from committee_desk.store import days, grants, key_tasks, office_tasks, officers, passive_reports, trainings
from committee_desk.store.base import Session

translate = QCoreApplication.translate

SOON = timedelta(days=30)
NAMED = 3  # people whose rewards fall due
NEAREST, LOOKED_AT = 3, 50  # passive reports named, and those among which they are looked for
KEY_TASKS = "key_tasks"  # the room


def tasks(session: Session, book: Rulebook, today: date) -> Iterator[Task]:
    yield from _rewards(session, today)
    yield from _key_tasks(session, book, today)
    yield from _reports(session, book.rules(today))
    yield from _training(session, book.rules(today), today)
    yield from _office_tasks(session, today)
    yield from _officers(session, book.rules(today), today)


def _rewards(session: Session, today: date) -> Iterator[Task]:
    """What was promised and falls due: those of one day together, each leading to the first of them."""
    due: dict[date, list[Grant]] = {}
    for one in grants.falling_due(session, today + SOON):
        if one.due_on is not None:
            due.setdefault(one.due_on, []).append(one)
    for by, promised in due.items():
        first = promised[0]
        deed = translate("home", "Have what was promised carried out: {count}")
        why = with_day(", ".join(dict.fromkeys(one.person for one in promised[:NAMED])), by)
        id = f"rewards {by}"
        yield task(id, deed.format(count=len(promised)), why, "registers", Subject("grant", first.id), by)


def _key_tasks(session: Session, book: Rulebook, today: date) -> Iterator[Task]:
    """Milestones of the month, quarters nobody has reported, and consultations not asked for."""
    for one in key_tasks.standing(session):
        named = f"{one.code} {one.title}"
        ahead = one.next_due()
        if ahead is not None and ahead.due is not None and ahead.due - today <= SOON:
            deed = translate("home", "Finish the milestone: {what}").format(what=ahead.what)
            why = with_day(f"{named} · {one.department}", ahead.due)
            yield task(f"milestone {one.id}", deed, why, KEY_TASKS, one.id, ahead.due)
        if (quarter := one.unreported(today)) is not None:
            deed = translate("home", "Have quarter {quarter} reported: {task}")
            by = report_due(one.year, quarter, book.rules(today))
            why = with_day(one.department, by)
            deed = deed.format(quarter=quarter, task=named)
            yield task(f"quarter {one.id}", deed, why, KEY_TASKS, one.id, by)
        if one.needs_consultation and one.consultation is None and one.status is not Status.DONE:
            deed = translate("home", "Ask for the consultation: {task}").format(task=named)
            yield task(f"consult {one.id}", deed, one.department, KEY_TASKS, one.id)


def _reports(session: Session, rules: Rules) -> Iterator[Task]:
    """Passive reports by their last day: the nearest few, and how many others wait."""
    count, waiting = passive_reports.open_(session, LOOKED_AT)
    dated = ((one, one.last_day(rules, days.under(rules))) for one in waiting)
    nearest = sorted(((by, one) for one, by in dated if by), key=lambda pair: (pair[0], pair[1].id))[:NEAREST]
    for by, one in nearest:
        deed = translate("home", "Answer the passive report: {title}").format(title=one.title)
        why = with_day(f"{one.number} · {one.basis(rules)}", by)
        place = Subject("passive_report", one.id)
        yield task(f"report {one.id}", deed, why, "registers", place, by)
    if count > len(nearest) > 0:
        deed = translate("home", "Answer {count} more passive reports").format(count=count - len(nearest))
        why = translate("home", "Their last days come later.")
        yield task("reports", deed, why, "registers", Subject("passive_report", nearest[-1][1].id))


def _training(session: Session, rules: Rules, today: date) -> Iterator[Task]:
    """The trainings that the law wants in a year, where some of them are still to be held."""
    needed = rules.number(YEARLY) if rules.get(YEARLY) is not None else 0
    held = trainings.held_in(session, today.year)
    # Whoever keeps no such register is not told of it.
    if held < needed and not trainings.REGISTER.is_empty(session):
        deed = translate("home", "Hold a training in proactive administration this year")
        said = translate("home", "{held} of {needed} were held ({article}).")
        last = date(today.year, 12, 31)
        why = with_day(said.format(held=held, needed=needed, article=rules.article(YEARLY)), last)
        yield task("training", deed, why, "registers", Subject("training", 0), last)


def _office_tasks(session: Session, today: date) -> Iterator[Task]:
    """What departments gave each other that is late or due within the week: the nearest, then how many."""
    count, nearest = office_tasks.falling_due(session, today + WEEK, NEAREST)
    for one in nearest:
        deed = translate("home", "Have the office task done: {title}").format(title=one.title)
        why = with_day(" → ".join(filter(None, (one.given_by, one.given_to))), one.due_on)
        yield task(f"office {one.id}", deed, why, "registers", Subject("office_task", one.id), one.due_on)
    if count > len(nearest):
        last = nearest[-1]
        deed = translate("home", "Have {count} more office tasks done").format(count=count - len(nearest))
        why = translate("home", "Their days come later.")
        yield task("offices", deed, why, "registers", Subject("office_task", last.id), last.due_on)


def _officers(session: Session, rules: Rules, today: date) -> Iterator[Task]:
    """Charges that the law wants held and nobody holds today."""
    # Whoever keeps no such register is not told of it.
    if officers.REGISTER.is_empty(session):
        return
    for charge, article in vacant(officers.holding(session, today), rules, today):
        deed = translate("home", "Name who is in charge: {charge}").format(charge=words.name(charge))
        why = translate("home", "Nobody holds it today ({article}).").format(article=article)
        yield task(f"charge {charge.value}", deed, why, "registers", Subject("officer", 0))
