"""Cast lots, or repeat a draw that a paper tells: the same words give the same order; no desk is needed."""

from __future__ import annotations

from argparse import Namespace

from committee_desk.cli.answer import Answer, row
from committee_desk.cli.grammar import Grammar, number
from committee_desk.domain.lot import ensure_fair, fallen


def add(grammar: Grammar) -> None:
    words = grammar.command("draw", _draw, "cast lots, or repeat a draw from its seed and names", desk=False)
    words.add_argument("names", metavar="NAME", nargs="+", help="every name that took part, in any order")
    words.add_argument("--seed", required=True, metavar="WORDS", help="as the paper tells it")
    words.add_argument("--take", type=number, default=1, metavar="N", help="how many are drawn; usually 1")


def _draw(args: Namespace) -> Answer:
    ensure_fair(args.seed, args.names, args.take)
    order = fallen(args.seed, args.names)
    document = [
        {"place": place, "name": name, "lot": lot, "drawn": place <= args.take}
        for place, (name, lot) in enumerate(order, start=1)
    ]
    lines = tuple(
        row(one["place"], one["name"], one["lot"], "drawn" if one["drawn"] else "") for one in document
    )
    return Answer({"seed": args.seed, "take": args.take, "order": document}, lines)
