"""The rules of a desk: what a value is, by which article, and what the desk sets for itself.

rules [KEY] ─► value · article or source · layer      rules KEY --set VALUE --words GROUND ─► from today on
"""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from functools import partial

from committee_desk.acts import desk as acts
from committee_desk.cli import doors
from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, with_actor
from committee_desk.domain import own_rules
from committee_desk.domain.calendar import Period, day_of
from committee_desk.domain.forms import Bounds
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.packs import Value
from committee_desk.store import desks


def add(grammar: Grammar) -> None:
    words = grammar.command(
        "rules", _rules, "what the rules of the desk say; set a value that is the desk's own"
    )
    words.add_argument("key", metavar="KEY", nargs="?", default="", help="as meeting.notice_days")
    words.add_argument(
        "--set", metavar="VALUE", help="from today on; nothing gives it back to the rule packs"
    )
    words.add_argument("--words", default="", metavar="TEXT", help="on what the value rests")
    with_actor(words)


def _rules(args: Namespace) -> Answer:
    now = datetime.now(UTC)
    today = day_of(now)
    with doors.entered(args, reading=args.set is None) as entered:
        if args.set is not None:
            if not args.words.strip():
                raise GroundMissing
            book = entered.door.ask(desks.rulebook)
            layers = own_rules.with_own(book.layers, args.key, args.set, args.words, today)
            adopt = partial(acts.adopt, layers=layers, reason=args.words)
            entered.door.do(adopt, by=entered.by, at=now)
        rules = entered.door.ask(desks.rules, today)
    found = [rules[args.key]] if args.key else [*rules.values.values()]
    told = [
        {
            "key": one.key,
            "value": _said(one),
            "strength": one.strength.value,
            "basis": one.basis,
            "layer": one.layer,
        }
        for one in found
    ]
    return Answer({"rules": told}, tuple(row(*one.values()) for one in told))


def _said(value: Value) -> str:
    """A value on one line, as data."""
    match value.value:
        case Bounds(minimum, maximum):
            return f"{minimum}-{maximum}"
        case Period() as period:
            named = {"years": period.years, "months": period.months, "days": period.days}
            return ", ".join(f"{name} {count}" for name, count in named.items() if count) or "0"
        case frozenset() as days:
            return ", ".join(sorted(map(str, days)))
        case tuple() as rows:
            return ", ".join(str(one["key"]) for one in rows)
    return str(value.value)
