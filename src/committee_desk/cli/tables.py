"""Tables in and out: import and export."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from committee_desk.acts.door import Done, Door
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, with_actor
from committee_desk.cli.progress import watched
from committee_desk.cli.speech import Sentence, finding, refusal, said
from committee_desk.domain.calendar import day_of
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import (
    bringing,
    exporting,
    importing,
    meeting_files,
    plan_exports,
    replaying,
    round_files,
    score_exports,
    score_lists,
    selection_books,
    sheets,
    toml_files,
    written_files,
    written_replaying,
)
from committee_desk.jobs.bringing import CORE_TASKS, SCORES, Wanted
from committee_desk.jobs.importing import LEFT_OUT, Imported, Row, State
from committee_desk.jobs.replaying import Replayed
from committee_desk.store import matters, rounds

MEETING, ROUND = "meeting", "round"
BROUGHT = (*bringing.KINDS, MEETING, ROUND, SCORES, CORE_TASKS)
SELECTION = "selection"  # everything about a round, as one workbook
OF_ROUND = {SCORES: score_exports.scores, "tally": score_exports.results}

WRITTEN = QT_TRANSLATE_NOOP("cli", "Rows written: {written}; the same already: {same}.")
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "cli",
    "Nothing was written. Rows unsure or in error: {errors}. "
    "Correct them, or leave them out with --skip-errors.",
)
WOULD_WRITE = QT_TRANSLATE_NOOP(
    "cli", "Nothing was written. New rows: {new}; rows that would change: {changed}."
)
UNUSED = QT_TRANSLATE_NOOP("cli", "Columns that were not used: {columns}.")
NO_NOTICE = QT_TRANSLATE_NOOP(
    "cli", "The file names no day of the notice (notice = 2026-12-03); {day} was entered."
)
DIFFERS = QT_TRANSLATE_NOOP("cli", "Changed: {fields}")


class NoRound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Scores belong to a round, and none is named.")
    advice = QT_TRANSLATE_NOOP("errors", "Name it with --round; `rounds` lists those there are.")


def add(grammar: Grammar) -> None:
    bring = grammar.command("import", _import, "bring a list in")
    bring.add_argument("kind", metavar="KIND", choices=BROUGHT, help=", ".join(BROUGHT))
    bring.add_argument("file", metavar="FILE", type=Path, help=".xlsx, .csv or .toml")
    bring.add_argument("--dry-run", action="store_true", help="say what each row would do, and do nothing")
    bring.add_argument("--skip-errors", action="store_true", help="write the rows that are not in error")
    bring.add_argument("--sheet", default="", metavar="NAME", help="of a workbook; by default the first")
    bring.add_argument("--round", default="", metavar="ROUND", help="of scores: by number or title")
    bring.add_argument("--matter", default="", metavar="MATTER", help="of core tasks: the plan's number")
    with_actor(bring)
    out = grammar.command("export", _export, "write a list out")
    kinds = (*exporting.LISTINGS, *OF_ROUND, SELECTION)
    out.add_argument("kind", metavar="KIND", choices=kinds, help=", ".join(kinds))
    out.add_argument("--round", default="", metavar="ROUND", help="of scores, tally and selection")
    out.add_argument(
        "--matter", default="", metavar="MATTER", help="of core tasks: a plan; else those in force"
    )
    out.add_argument("file", metavar="FILE", type=Path, help="its name ends in .xlsx, .csv or .json")


def _export(args: Namespace) -> Answer:
    with doors.entered(args, reading=True) as entered:
        if args.kind == SELECTION:
            today = day_of(datetime.now(UTC))
            count = selection_books.write_book(entered.door, _round(args), args.file, today)
            return Answer({"file": str(args.file), "rows": count}, (row(args.file, count),))
        listing = exporting.LISTINGS.get(args.kind)
        if args.kind == CORE_TASKS and args.matter:
            listing = plan_exports.of_one(entered.door.ask(matters.numbered, args.matter).id)
        elif listing is None:
            listing = entered.door.ask(OF_ROUND[args.kind], _round(args))
        count = exporting.export(entered.door, args.kind, args.file, listing)
    return Answer({"file": str(args.file), "rows": count}, (row(args.file, count),))


def _import(args: Namespace) -> Answer:
    special = {MEETING: _import_meeting, ROUND: _import_round, SCORES: _import_scores}
    return special.get(args.kind, _import_list)(args)


def _import_round(args: Namespace) -> Answer:
    told = round_files.read(args.file)
    with doors.entered(args, reading=args.dry_run) as entered:
        done = round_files.open_round(
            entered.door, told, dry_run=args.dry_run, by=entered.by, at=datetime.now(UTC)
        )
    opened = done.result
    document = {
        "rows": [{"row": 1, "state": State.NEW.value, "reason": None}],
        "written": 0 if opened is None else 1,
        "round": None if opened is None else opened.id,
    }
    return Answer(document, () if opened is None else (row("round", opened.id, opened.title),))


def _import_scores(args: Namespace) -> Answer:
    with watched(args.lang) as progress:
        pages = score_lists.pages(args.file, args.sheet, progress)

    def wanted(door: Door) -> Wanted:
        return Wanted(SCORES, door.ask(rounds.called, _round(args)).id)

    return _brought_in(args, importing.bring_in_pages, pages, wanted)


def _round(args: Namespace) -> str:
    if not args.round:
        raise NoRound
    return str(args.round)


def _import_meeting(args: Namespace) -> Answer:
    content = toml_files.parsed(args.file)
    hold, count = _held(content)
    with doors.entered(args, reading=False) as entered:
        done = hold(entered.door, dry_run=args.dry_run, by=entered.by, at=datetime.now(UTC))
    meeting, entered_on = done.result.meeting, done.result.notice_entered
    state = State.NEW.value
    document = {
        "rows": [{"row": place, "state": state, "reason": None} for place in range(1, count + 1)],
        "written": 0 if args.dry_run else count,
        "meeting": None if args.dry_run else meeting.id,
    }
    sentences = [finding(found) for found in done.result.findings]
    if entered_on:
        sentences.append(Sentence(NO_NOTICE, {"day": entered_on}))
    lines = () if args.dry_run else (row("meeting", meeting.id, meeting.title),)
    return Answer(document, lines, tuple(sentences))


def _held(content: Mapping[str, object]) -> tuple[Callable[..., Done[Replayed]], int]:
    """How the file is held again, and how many items it has: a meeting, or a written resolution."""
    if written_files.WRITTEN in content:
        circulated = written_files.understood(content)
        return partial(written_replaying.replay, told=circulated), len(circulated.decided)
    told = meeting_files.understood(content)
    return partial(replaying.replay, told=told), len(told.business)


def _import_list(args: Namespace) -> Answer:
    with watched(args.lang) as progress:
        lines = sheets.read(args.file, args.sheet, progress)
    return _brought_in(args, importing.bring_in, lines, partial(_wanted, args))


def _brought_in(
    args: Namespace, bring_in: Callable[..., Done[Imported]], rows: object, wanted: Callable[[Door], Wanted]
) -> Answer:
    """The rows of a file, by the kind of list that is wanted of this desk."""
    with doors.entered(args, reading=args.dry_run) as entered, watched(args.lang) as progress:
        done = bring_in(
            entered.door,
            entered.door.ask(bringing.kind_of, wanted(entered.door)),
            rows,
            dry_run=args.dry_run,
            skip_errors=args.skip_errors,
            by=entered.by,
            at=datetime.now(UTC),
            progress=progress,
        )
    return _answer(done.result, args)


def _wanted(args: Namespace, door: Door) -> Wanted:
    """Which list is meant; core tasks belong to a plan."""
    if args.kind != CORE_TASKS:
        return Wanted(args.kind)
    return Wanted(args.kind, matter=door.ask(matters.numbered, args.matter).id)


def _answer(imported: Imported, args: Namespace) -> Answer:
    rows = [(one, _reason(one, args.lang)) for one in imported.rows]
    errors = sum(one.state in LEFT_OUT for one in imported.rows)
    document = {
        "rows": [
            {
                "row": one.number,
                "state": one.state.value,
                "reason": why,
                **({"sheet": one.sheet} if one.sheet else {}),
            }
            for one, why in rows
        ],
        "written": imported.written,
        "unknown": list(imported.unknown),
    }
    lines = tuple(
        row(*filter(None, (one.sheet,)), one.number, one.state.value, why or "") for one, why in rows
    )
    stopped = errors > 0 and (args.dry_run or not args.skip_errors)
    return Answer(document, lines, tuple(_sentences(imported, args)), yes=not stopped)


def _sentences(imported: Imported, args: Namespace) -> Iterator[Sentence]:
    count = {state: sum(one.state is state for one in imported.rows) for state in State}
    if imported.unknown:
        yield Sentence(UNUSED, {"columns": ", ".join(imported.unknown)})
    yield from (finding(found) for found in imported.findings)
    if args.dry_run:
        yield Sentence(WOULD_WRITE, {"new": count[State.NEW], "changed": count[State.CHANGED]})
    elif (errors := count[State.ERROR] + count[State.UNSURE]) and not args.skip_errors:
        yield Sentence(NOT_WRITTEN, {"errors": errors})
    else:
        yield Sentence(WRITTEN, {"written": imported.written, "same": count[State.SAME]})


def _reason(one: Row, language: str) -> str | None:
    if told := one.refused or one.noted:
        return " ".join(said(sentence, language) for sentence in refusal(told))
    return said(Sentence(DIFFERS, {"fields": ", ".join(one.differs)}), language) if one.differs else None
