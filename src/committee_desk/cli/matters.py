"""A matter on the command line: received, taken a step further, and what is due of it.

    receive KIND TITLE ─► its number ─► matter NUMBER [STEP] ─► its stage, its outcome, what is due

The steps are those of the docket, and are refused as there.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from committee_desk.acts import matter as acts
from committee_desk.acts import payment as payment_acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, day, with_actor
from committee_desk.cli.handling import SecondDayMissing
from committee_desk.domain.calendar import day_of
from committee_desk.domain.deadline import Deadline, deadlines
from committee_desk.domain.ids import PersonId
from committee_desk.domain.kinds import KINDS, kind_of
from committee_desk.domain.kinds.support import Conclusion, OtherEnding
from committee_desk.domain.matter import Matter, Particulars
from committee_desk.jobs import due_papers, particulars_files
from committee_desk.store import days, desks, matters

Step = Callable[..., Any]
ENDED = frozenset(one.value for one in Conclusion)


def _filled(args: Namespace, one: Matter, _on: date) -> Step:
    return partial(_fill, args=args, one=one)


def _fill(session: Session, *, args: Namespace, one: Matter, by: PersonId, at: datetime) -> Matter:
    changed: dict[str, Any] = {"title": args.title, "summary": args.words}
    said = {name: text for name, text in changed.items() if text}
    own = _own(session, args.file, one.particulars)
    return acts.fill_in(session, replace(one, particulars=own, **said), by=by, at=at)


def _own(session: Session, file: Path | None, before: Particulars) -> Particulars:
    """The particulars with what the file says, if there is one; it names other matters by their numbers."""
    if file is None:
        return before
    return particulars_files.read(file, before, lambda number: matters.numbered(session, number).id)


def _ended(args: Namespace, one: Matter, on: date) -> Step:
    """How, with --what; without it, it was noted by mistake."""
    ending = Conclusion(args.what) if args.what in ENDED else None
    if args.what and ending is None:
        raise OtherEnding
    return partial(payment_acts.note_ending, id=one.id, ending=ending, on=on if ending else None)


STEPS: Mapping[str, Callable[[Namespace, Matter, date], Step]] = MappingProxyType(
    {
        "fill": _filled,
        "ready": lambda args, one, on: partial(acts.make_ready, id=one.id, on=on),
        "ask-supplement": lambda args, one, on: partial(
            acts.return_for_supplement, id=one.id, supplement_by=_until(args), reason=args.words, on=on
        ),
        "ask": lambda args, one, on: partial(acts.ask, id=one.id, what=args.what, on=on),
        "request": lambda args, one, on: partial(
            acts.request, id=one.id, what=args.what, of=args.of, about=args.words, last=_until(args), on=on
        ),
        "extend": lambda args, one, on: partial(
            acts.extend, id=one.id, what=_named(args), reason=args.words, until=args.until
        ),
        "take-reply": lambda args, one, on: partial(
            acts.take_reply, id=one.id, what=_named(args), on=on, words=args.words
        ),
        "miss": lambda args, one, on: partial(
            acts.miss, id=one.id, what=_named(args), on=on, words=args.words
        ),
        "drop-request": lambda args, one, on: partial(
            acts.drop_request, id=one.id, what=_named(args), on=on, because=args.words
        ),
        "withdraw": lambda args, one, on: partial(acts.withdraw, id=one.id, reason=args.words, on=on),
        "reject": lambda args, one, on: partial(acts.reject, id=one.id, reason=args.words, on=on),
        "submit-again": lambda args, one, on: partial(acts.submit_again, id=one.id, on=on),
        "notify": lambda args, one, on: partial(acts.notify, id=one.id, on=on),
        "publish": lambda args, one, on: partial(
            acts.publish, id=one.id, on=None if args.words else on, because=args.words
        ),
        "follow-up": lambda args, one, on: partial(acts.follow_up, id=one.id, on=on, text=args.words),
        "left-service": lambda args, one, on: partial(payment_acts.note_leaving, id=one.id, on=on),
        "proceedings-ended": _ended,
        "close": lambda args, one, on: partial(acts.close, id=one.id, reason=args.words),
    }
)


def add(grammar: Grammar) -> None:
    new = grammar.command("receive", _receive, "put a matter on the docket")
    new.add_argument("kind", metavar="KIND", choices=tuple(KINDS), help=", ".join(KINDS))
    new.add_argument("title", metavar="TITLE", help="as it should stand on the agenda")
    new.add_argument("--submitter", default="", metavar="NAME", help="who hands it in")
    new.add_argument("--department", default="", metavar="NAME", help="the department in charge")
    words = grammar.command("matter", _matter, "a matter with what is due of it, and one step more")
    words.add_argument("matter", metavar="MATTER", help="its number")
    words.add_argument(
        "step", metavar="STEP", nargs="?", default="", choices=["", *STEPS], help=", ".join(STEPS)
    )
    words.add_argument("--title", default="", metavar="TITLE", help="another title, with fill")
    words.add_argument(
        "--until", type=day, default=None, metavar="DAY", help="the last day of what the step sets going"
    )
    words.add_argument(
        "--what", default="", metavar="KEY", help="the reply: audit_head, material, …; how proceedings ended"
    )
    words.add_argument("--of", default="", metavar="NAME", help="who is requested")
    due = grammar.command("due", _listed, "what falls due, the nearest first; with --out as a paper")
    due.add_argument("--until", type=day, default=None, metavar="DAY", help="only what falls due by then")
    due.add_argument("--out", type=Path, metavar="FILE", help="write it as a PDF")
    with_actor(due)
    for each in (new, words):
        each.add_argument("--on", type=day, default=None, metavar="DAY", help="by default today")
        each.add_argument(
            "--words", default="", metavar="TEXT", help="the summary, the reason, what was said"
        )
        each.add_argument("--file", type=Path, metavar="FILE", help="the particulars, as TOML")
        with_actor(each)


def _receive(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    on = args.on or day_of(now)
    own = kind_of(args.kind)()
    with doors.entered(args, reading=False) as entered:
        act = partial(
            acts.receive,
            kind=args.kind,
            title=args.title,
            received_on=on,
            submitter=args.submitter,
            department=args.department,
            summary=args.words,
            particulars=entered.door.ask(_own, args.file, own),
        )
        one = entered.door.do(act, by=entered.by, at=now).result
        due = entered.door.ask(_due, one, day_of(now))
    return _answer(one, due)


def _matter(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=not args.step) as entered:
        one = entered.door.ask(matters.numbered, args.matter)
        if args.step:
            step = STEPS[args.step](args, one, args.on or day_of(now))
            one = entered.door.do(step, by=entered.by, at=now).result
        due = entered.door.ask(_due, one, day_of(now))
    return _answer(one, due)


def _listed(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=True) as entered:
        found = entered.door.ask(due_papers.lines, day_of(now), args.until)
        if args.out is not None:
            due_papers.write(entered.door, file=args.out, until=args.until, by=entered.by, at=now)
    names = ("on", "what", "of", "number", "title", "department", "article")
    told = [
        {name: str(getattr(one, name)) for name in names} | {"late": one.late(day_of(now))} for one in found
    ]
    return Answer({"due": told}, tuple(row(*(one[name] or "-" for name in names)) for one in told))


def _due(session: Session, one: Matter, today: date) -> tuple[Deadline, ...]:
    return deadlines(one, desks.rules(session, today), days.of(session))


def _until(args: Namespace) -> date:
    if args.until is None:
        raise SecondDayMissing
    day: date = args.until
    return day


def _named(args: Namespace) -> str:
    """A reply by what was asked for, and of whom where somebody was requested."""
    return f"{args.what} {args.of}".rstrip()


def _answer(one: Matter, due: tuple[Deadline, ...]) -> Answer:
    told = [
        {"what": each.what, "of": each.of, "on": each.on.isoformat(), "article": each.article} for each in due
    ]
    document = {
        "matter": one.number,
        "kind": one.kind,
        "title": one.title,
        "stage": one.stage.value,
        "outcome": one.outcome or None,
        "received": one.received_on.isoformat(),
        "decided": one.decided_on.isoformat() if one.decided_on else None,
        "ended": one.ended_on.isoformat() if one.ended_on else None,
        "ended_because": one.ended_because or None,
        "due": told,
    }
    lines = (row(each.what, each.of or "-", each.on, each.article) for each in due)
    return Answer(
        document, (row(one.number, one.kind, one.stage.value, one.outcome or "-", one.title), *lines)
    )
