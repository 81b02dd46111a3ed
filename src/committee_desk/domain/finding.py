"""What a check has found: a sentence, its facts, and how strictly the rule is meant.

    rules + value ─► checks ─► Finding ─┬─ refuses ─► Refused
                                        └─ warns ───► a reason is asked for

Refusing and warning differ only by the strength that the rule pack gives the value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from types import MappingProxyType

from committee_desk.domain.rules import Row, Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

NO_FACTS: Mapping[str, object] = MappingProxyType({})
GIVE_REASON = QT_TRANSLATE_NOOP("errors", "It may be done all the same: give the reason for the record.")


@frozen
class RowName:
    """A row of the rule pack as a fact of a sentence: each language has its own name for it."""

    key: str
    ko: str
    en: str

    @classmethod
    def of(cls, row: Row) -> RowName:
        return cls(str(row["key"]), str(row["ko"]), str(row["en"]))

    @classmethod
    def of_value(cls, rules: Rules, key: str) -> RowName:
        """The same of a value that is no row of a table."""
        value = rules[key]
        return cls(key, value.ko, value.en)

    @classmethod
    def together(cls, rows: Iterable[Row]) -> RowName:
        """Several rows as one fact, in the order of the pack."""
        found = [cls.of(row) for row in rows]
        names = ((one.key, one.ko, one.en) for one in found)
        return cls(*(", ".join(parts) for parts in zip(*names, strict=True)))

    def __str__(self) -> str:
        return self.en


@frozen
class Finding:
    """`rule` is the key of the value it rests on, `pack` the packs and versions that gave the value."""

    text: str
    article: str
    strength: Strength = Strength.WARN
    advice: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    rule: str = ""
    pack: str = ""

    @property
    def refuses(self) -> bool:
        return self.strength is Strength.REFUSE


def by_rule(
    rules: Rules,
    key: str,
    text: str,
    advice: str,
    facts: Mapping[str, object] = NO_FACTS,
    *,
    strength: Strength | None = None,
) -> Finding:
    """What a value of the rule pack has to say, as strictly as the pack means it unless told otherwise."""
    meant = strength or rules.strength(key)
    return Finding(text, rules.article(key), meant, advice, facts, rule=key, pack=rules.pack)


class _Found(DeskError):
    """A finding as a refusal: the sentence is the finding's own."""

    def __init__(self, finding: Finding, advice: str) -> None:
        self.text, self.advice = finding.text, advice  # type: ignore[misc]
        self.article = finding.article
        super().__init__(**finding.facts)


class Refused(_Found):
    """The rule forbids it."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding, finding.advice)


class ReasonNeeded(_Found):
    """The rule warns; with a reason it may be done."""

    needs = ("reason",)

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding, GIVE_REASON)


def ensure(findings: Iterable[Finding], reason: str = "") -> None:
    """Refuse what a rule forbids, and what it warns of while no reason is given."""
    found = list(findings)
    for finding in found:
        if finding.refuses:
            raise Refused(finding)
    for finding in found:
        if finding.strength is Strength.WARN and not reason.strip():
            raise ReasonNeeded(finding)
