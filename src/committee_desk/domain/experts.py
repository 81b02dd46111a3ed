"""Experts are heard first where a personnel committee acts as the body (제10조제2항).

rules (what kind of body, on which kinds of matter) + who was heard ─► a finding, or nothing
"""

from __future__ import annotations

from collections.abc import Iterator

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.rules import Rules
from committee_desk.errors import QT_TRANSLATE_NOOP

EXPERTS_KEY = "body.experts"
NOT_HEARD = QT_TRANSLATE_NOOP(
    "errors", "The personnel committee acts here, and no expert is recorded as heard."
)
HEAR_EXPERT = QT_TRANSLATE_NOOP("errors", "Hear an expert, and write in the matter who was heard and when.")


def unheard(rules: Rules, kind: str, heard: str) -> Iterator[Finding]:
    """What stands against deciding a matter of this kind while nobody was heard."""
    asked = {row["key"] for row in rules.table(EXPERTS_KEY)}
    if rules.choice("body.kind") == "personnel" and kind in asked and not heard.strip():
        yield by_rule(rules, EXPERTS_KEY, NOT_HEARD, HEAR_EXPERT)
