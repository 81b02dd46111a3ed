"""Whatever a file of particulars says is checked, decided or refused in words; nothing breaks over it."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from random import Random
from types import NoneType
from typing import NewType, get_args, get_origin, get_type_hints

import pytest

from committee_desk.domain.finding import Finding
from committee_desk.domain.grant import Promising
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.matter import Resolution
from committee_desk.errors import DeskError
from tests.packs import rules

RULES = rules()
KEYS = [
    str(row["key"])
    for value in RULES.values.values()
    if isinstance(value.value, tuple)
    for row in value.value
    if "key" in row
]
ODD = {
    int: (0, 1, -5, 2026, 10**12),
    str: ("", " ", "가나", "{안건:1}", "{0}", *KEYS),
    date: (date.min, date(2026, 1, 5), date.max),
    Fraction: (Fraction(0), Fraction(1, 3), Fraction(-1), Fraction(101)),
    bool: (True, False),
}


class Odd:
    """Values of any type, drawn from what nobody would type."""

    def __init__(self, seed):
        self.random = Random(seed)

    def of(self, hint):
        if isinstance(hint, NewType):
            return self.of(hint.__supertype__)
        inner = get_args(hint)
        if NoneType in inner:
            return None if self.random.random() < 0.3 else self.of(inner[0])
        if inner and issubclass(get_origin(hint), Mapping):
            return {self.of(inner[0]): self.of(inner[1]) for _ in range(2)}
        if inner:
            return get_origin(hint)(self.of(inner[0]) for _ in range(self.random.randrange(4)))
        if is_dataclass(hint):
            return self.made(hint)
        return self.random.choice(list(hint) if issubclass(hint, Enum) else ODD[hint])

    def made(self, kind):
        """One that its own class does not refuse."""
        hints = get_type_hints(kind)
        while True:
            try:
                return kind(**{field.name: self.of(hints[field.name]) for field in fields(kind)})
            except DeskError:
                continue


def everything(about):
    """All that is asked of particulars on their way to a decision."""
    yield lambda: about.checks(RULES)
    for outcome in about.outcomes:
        yield lambda outcome=outcome: about.before_declaring(outcome, RULES)
        for resolution in Resolution:
            yield lambda outcome=outcome, of=resolution: [about.outcome(of, outcome)]
        if isinstance(about, Promising):
            yield lambda outcome=outcome: about.promises(outcome, RULES)
            yield lambda: about.beyond_cap({}, RULES)


@pytest.mark.parametrize("kind", KINDS)
def test_odd_particulars_are_answered_in_words(kind):
    odd = Odd(kind)
    for _ in range(40):
        for asked in everything(odd.made(KINDS[kind])):
            with suppress(DeskError):  # a refusal has its words already
                said = list(asked())
                assert all(one.text.format(**one.facts) for one in said if isinstance(one, Finding))
