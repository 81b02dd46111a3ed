"""Core and key tasks of a year: how they stand, what a quarter brought, the state put before the body.

core-tasks · key-tasks ─► lists    quarter ─► the state of one task    report-key-tasks ─► a report
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from committee_desk.acts import key_task as acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, day, number, with_actor, year
from committee_desk.domain.calendar import day_of
from committee_desk.domain.key_task import QUARTERS, KeyTask, Status
from committee_desk.jobs import key_task_reports, plan_exports
from committee_desk.jobs.listing import coded, said
from committee_desk.store import key_tasks

Document = dict[str, Any]


def add(grammar: Grammar) -> None:
    core = grammar.command("core-tasks", _core_tasks, "the core tasks of the plans in force")
    core.add_argument("--year", type=year, metavar="YEAR", help="by default every year")
    listed = grammar.command("key-tasks", _key_tasks, "the key tasks of a year, and how each stands")
    listed.add_argument("--year", type=year, metavar="YEAR", help="by default every year")
    quarter = grammar.command("quarter", _quarter, "report what a quarter brought a key task")
    quarter.add_argument("year", metavar="YEAR", type=year, help="of the key task")
    quarter.add_argument("code", metavar="CODE", help="the code of the key task")
    quarter.add_argument("quarter", metavar="QUARTER", type=number, help="1 to 4")
    quarter.add_argument("status", choices=[one.value for one in Status], help="how it stands")
    quarter.add_argument("--words", default="", metavar="TEXT", help="what is said; of a delay, why")
    quarter.add_argument("--reporter", required=True, metavar="WHO", help="who reported it")
    quarter.add_argument("--on", type=day, metavar="DAY", help="by default today")
    with_actor(quarter)
    words = "put the state of the key tasks before the body, as a report"
    report = grammar.command("report-key-tasks", _report, words)
    report.add_argument("year", metavar="YEAR", type=year, help="of the key tasks")
    with_actor(report)


def _core_tasks(args: Namespace) -> Answer:
    listing = plan_exports.OF_PLANS[plan_exports.KIND]
    with doors.entered(args, reading=True) as entered:
        found = entered.door.ask(lambda session: list(listing.rows(session)))
    shown = [one for one in found if args.year in (None, one["year"])]
    document = {"core_tasks": [{key: coded(one[key]) for key in listing.columns} for one in shown]}
    return Answer(document, tuple(row(*(said(key, one[key]) for key in listing.columns)) for one in shown))


def _key_tasks(args: Namespace) -> Answer:
    today = day_of(datetime.now(UTC))
    with doors.entered(args, reading=True) as entered:
        found = entered.door.ask(key_tasks.standing)
    shown = [one for one in found if args.year in (None, one.year)]
    return Answer({"key_tasks": [_document(one, today) for one in shown]}, tuple(_rows(shown, today)))


def _quarter(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=False) as entered:
        task = entered.door.ask(key_tasks.coded, args.year, args.code)
        told = (args.quarter, Status(args.status), args.words, args.reporter, args.on or day_of(now))
        done = entered.door.do(acts.report, task.id, *told, by=entered.by, at=now).result
    today = day_of(now)
    return Answer({"key_tasks": [_document(done, today)]}, tuple(_rows([done], today)))


def _report(args: Namespace) -> Answer:
    with doors.entered(args, reading=False) as entered:
        matter = key_task_reports.propose(entered.door, args.year, by=entered.by, at=datetime.now(UTC)).result
    return Answer({"matter": matter.number, "title": matter.title}, (row(matter.number, matter.title),))


def _document(one: KeyTask, today: date) -> Document:
    return {
        "year": one.year,
        "code": one.code,
        "title": one.title,
        "department": one.department,
        "officials": [name for name in (one.main_official, one.sub_official) if name],
        "status": one.status.value,
        "lags": one.lags(today),
        "milestones": [
            {
                "what": step.what,
                "due": step.due.isoformat() if step.due else None,
                "done": step.done_on.isoformat() if step.done_on else None,
                "late": step.late(today),
            }
            for step in one.milestones
        ],
        "quarters": [
            {
                "quarter": told.quarter,
                "status": told.status.value,
                "words": told.words,
                "reporter": told.reporter,
                "on": told.on.isoformat(),
            }
            for told in one.quarters
        ],
        "needs_consultation": one.needs_consultation,
        "result": one.result,
    }


def _rows(tasks: list[KeyTask], today: date) -> Iterator[str]:
    for one in tasks:
        told = (one.quarter(number) for number in QUARTERS)
        states = [found.status.value if found else "-" for found in told]
        done = f"{one.done_milestones}/{len(one.milestones)}"
        late = f"late {len(one.late(today))}" if one.late(today) else ""
        yield row(one.year, one.code, one.status.value, done, *states, one.title, late)
