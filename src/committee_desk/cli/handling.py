"""The lawful steps of a proposal: what is due, and one step more."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from committee_desk.acts import handling as acts
from committee_desk.acts import proposal as proposal_acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, day, number, with_actor
from committee_desk.domain.calendar import day_of
from committee_desk.domain.deadline import Deadline
from committee_desk.domain.handling import Again, Mark, Measured, Why, deadlines
from committee_desk.domain.proposal import Proposal, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.store import days, desks, proposals

Step = Callable[..., Any]


class SecondDayMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This step needs a second day.")
    advice = QT_TRANSLATE_NOOP("errors", "Give it with --until: when a supplement is due, or the plan.")


def _measured(args: Namespace, on: date) -> Step:
    measured = Measured(on, Mark(args.mark), args.won, args.words)
    return partial(acts.measure, measured=measured, reason=args.because)


def _asked_again(args: Namespace, on: date) -> Step:
    return partial(acts.ask_again, again=Again(on, Why(args.why), args.words), reason=args.because)


def _decided_again(args: Namespace, on: date) -> Step:
    decided = Again(
        on,
        decided_on=on,
        adopted=args.adopted,
        members=args.members,
        citizens=args.citizens,
        reason=args.words,
    )
    return partial(acts.decide_again, decided=decided)


STEPS: Mapping[str, Callable[[Namespace, date], Step]] = MappingProxyType(
    {
        "close-call": lambda args, on: partial(acts.close_call, on=on),
        "ask-supplement": lambda args, on: partial(
            acts.ask_supplement, on=on, until=_until(args), reason=args.words
        ),
        "take-supplement": lambda args, on: partial(acts.take_supplement, on=on),
        "ask-opinion": lambda args, on: partial(acts.ask_opinion, on=on, who=args.words),
        "take-opinion": lambda args, on: partial(acts.take_opinion, on=on, words=args.words),
        "adopt": lambda args, on: partial(
            proposal_acts.move_on, stage=Stage.ADOPTED, on=on, owner=args.words
        ),
        "end": lambda args, on: partial(proposal_acts.end, because=args.words, on=on),
        "take-up-again": lambda args, on: partial(proposal_acts.take_up_again, because=args.words),
        "notify": lambda args, on: partial(acts.notify, on=on, planned_for=args.until, reason=args.words),
        "plan": lambda args, on: partial(acts.plan_anew, planned_for=_until(args), reason=args.words),
        "carry-out": lambda args, on: partial(acts.carry_out, on=on),
        "effect": lambda args, on: partial(acts.show_effect, on=on),
        "measure": _measured,
        "check": lambda args, on: partial(acts.check, on=on, words=args.words),
        "ask-again": _asked_again,
        "decide-again": _decided_again,
        "release": lambda args, on: partial(acts.release, on=on, reason=args.words),
    }
)


def add(grammar: Grammar) -> None:
    words = grammar.command("handling", _handling, "the lawful steps of a proposal, and one step more")
    words.add_argument("proposal", metavar="PROPOSAL", help="its number")
    words.add_argument(
        "step", metavar="STEP", nargs="?", default="", choices=["", *STEPS], help=", ".join(STEPS)
    )
    words.add_argument("--on", type=day, default=None, metavar="DAY", help="by default today")
    words.add_argument(
        "--until", type=day, default=None, metavar="DAY", help="the last day of what the step sets going"
    )
    words.add_argument("--words", default="", metavar="TEXT", help="the reason, or what was said")
    words.add_argument(
        "--because", default="", metavar="TEXT", help="why a re-review or a measuring is not in its time"
    )
    words.add_argument(
        "--mark", choices=[one.value for one in Mark], default=Mark.MI.value, help="of a measured effect"
    )
    words.add_argument("--won", type=number, default=0, metavar="N", help="saved")
    words.add_argument(
        "--why", choices=[one.value for one in Why], default=Why.ASKED.value, help="of a re-review"
    )
    words.add_argument("--adopted", action="store_true", help="by the re-review")
    words.add_argument("--members", type=number, default=0, metavar="N", help="on the panel of a re-review")
    words.add_argument("--citizens", type=number, default=0, metavar="N", help="of them citizens")
    with_actor(words)


def _handling(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    with doors.entered(args, reading=not args.step) as entered:
        one = entered.door.ask(proposals.numbered, args.proposal)
        if args.step:
            step = STEPS[args.step](args, args.on or day_of(now))
            one = entered.door.do(step, id=one.id, by=entered.by, at=now).result
        rules = entered.door.ask(desks.rules, day_of(now))
    return _answer(one, deadlines(one.case, rules, days.under(rules)))


def _until(args: Namespace) -> date:
    if args.until is None:
        raise SecondDayMissing
    day: date = args.until
    return day


def _answer(one: Proposal, due: tuple[Deadline, ...]) -> Answer:
    told = [{"what": each.what, "on": each.on.isoformat(), "article": each.article} for each in due]
    document = {
        "proposal": one.number,
        "adopted": one.adopted,
        "decided": one.decided_on.isoformat() if one.decided_on else None,
        "due": told,
    }
    return Answer(document, tuple(row(each.what, each.on, each.article) for each in due))
