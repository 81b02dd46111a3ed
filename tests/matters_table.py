"""The table of docs/matters.md, told by the code:  python -m tests.matters_table

KINDS, the decree, the sentences of each kind's module ─┐
what stops each kind that walks by the command line ───┼─► one row a kind
the tests that name it ────────────────────────────────┘
"""

from __future__ import annotations

import ast
import inspect
import sys
from pathlib import Path

from committee_desk.documents.wording import MATTERS, OUTCOMES, PAPERS
from committee_desk.domain.duty import Span, spans
from committee_desk.domain.kinds import KINDS
from tests.cli.test_matters import SENTENCES, WARNED
from tests.packs import rules

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "matters.md"
BEGINS = "| kind |"
RUNS = {
    Span.UNTIL_DECIDED: "runs from the receipt to the decision",
    Span.UNTIL_TOLD: "runs from the receipt until the outcome is told",
    Span.FROM_RECEIPT: "runs from the receipt",
    Span.FROM_DECISION: "runs from the decision",
}
IN_THE_DECREE = {"confirmation": "minutes"}  # what the rule pack calls it, where that is another word
WALKED = "cli/test_matters"  # every kind, from its receipt to its close
TESTED_IN = ("tests/domain/kinds", "tests/documents/kinds", "tests/domain", "tests/jobs", "tests/acts")


def table() -> str:
    lines = [
        "| kind | law | what is checked | outcomes | papers | waits for | hardest refusal | tests |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [f"| {' | '.join(row(kind))} |" for kind in KINDS]
    return "\n".join(lines)


def row(kind: str) -> tuple[str, ...]:
    particulars = KINDS[kind]
    law = rules().row("matters.kinds", IN_THE_DECREE.get(kind, kind))
    return (
        f"{MATTERS[kind]} `{kind}`",
        str(law.get("article", law.get("source", ""))),
        "<br>".join(checks(kind)) or "—",
        ", ".join(f"`{one}` {OUTCOMES.get(one, '')}".rstrip() for one in particulars.outcomes),
        ", ".join(PAPERS[one] for one in particulars.papers) or "—",
        ", ".join(awaited(kind)) or "—",
        hardest(kind),
        ", ".join(f"`{one}`" for one in (WALKED, *tests(kind))),
    )


def awaited(kind: str) -> list[str]:
    """What it may wait for; what runs by itself, with the day from which it does."""
    runs = dict(spans(KINDS[kind]()))
    return [f"`{one}`" + (f" ({RUNS[runs[one]]})" if one in runs else "") for one in KINDS[kind].awaits]


def hardest(kind: str) -> str:
    """What stops it when it is to be declared, or needs a reason, in the walk by the command line."""
    if kind in SENTENCES:
        return SENTENCES[kind]
    return f"{WARNED[kind]} (unless with a reason)" if kind in WARNED else "—"


def checks(kind: str) -> list[str]:
    """The sentences that the kind's module can say, in the order in which they stand there."""
    tree = ast.parse(inspect.getsource(sys.modules[KINDS[kind].__module__]))
    found = [
        node
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and getattr(node.value.func, "id", "") == "QT_TRANSLATE_NOOP"
    ]
    names = {node.targets[0].id: node.value.args[1].value for node in found}  # type: ignore[attr-defined]
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "by_rule"
    ]
    calls.sort(key=lambda node: node.lineno)
    said = [node.args[2].id for node in calls if isinstance(node.args[2], ast.Name)]
    return [names[one] for one in dict.fromkeys(said) if one in names]


def tests(kind: str) -> list[str]:
    """The test modules that speak of the kind's dataclass."""
    name = KINDS[kind].__name__
    files = (file for folder in TESTED_IN for file in sorted((ROOT / folder).glob("test_*.py")))
    return [
        f"{file.parent.relative_to(ROOT / 'tests')}/{file.stem}"
        for file in files
        if f"{name}(" in file.read_text(encoding="utf-8")
    ]


def page() -> str:
    """The page with its table told anew."""
    words = PAGE.read_text(encoding="utf-8")
    return words[: words.index(BEGINS)] + table() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
