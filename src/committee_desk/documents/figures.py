"""Where the figures of the records stand in the lines that the program writes itself.

    "지정 9 · 출석 7 · … 찬성 5, 반대 1 …" + the meeting's figures ─► tied ─► words and figures

A number is tied only where it is what the records give; so a figure on the screen is never another's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from committee_desk.domain.figures import Figure, Part

# A pattern, and the names of the figures that its groups hold, in their order.
LINES: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (
        re.compile(r"위원 (\d+)명 중 (\d+)명 참석, (\d+)명 불참"),
        ("meeting/designated", "meeting/came", "meeting/absent"),
    ),
    (
        re.compile(r"위원 (\d+)명 중 (\d+)명 출석, 개의정족수 (\d+)명"),
        ("meeting/base", "meeting/present", "meeting/needed"),
    ),
    (re.compile(r"\) (\d\d:\d\d)~(\d\d:\d\d)$"), ("meeting/opened_at", "meeting/closed_at")),
)
OPENING = ("base", "present", "recused", "voters")
COUNTS = (
    (re.compile(r"(?:지정|재적) (\d+) · 출석 (\d+) · \D+ (\d+) · 표결 (\d+)"), OPENING),
    (re.compile(r"찬성 (\d+), 반대 (\d+), 기권 (\d+)"), ("yes", "no", "abstain")),
    (re.compile(r"무효 (\d+)"), ("invalid",)),
    (re.compile(r"(?:무표시|투표하지 않음) (\d+)"), ("silent",)),
    (re.compile(r"과반수 (\d+) 이상"), ("needed",)),
)
NAMED = {"찬성": "yes", "반대": "no", "기권": "abstain", "무표시": "silent"}
PEOPLE = re.compile(r"^(\d+)명")


def tied(text: str, lead: str, item: str, known: Mapping[str, Figure]) -> tuple[Part, ...]:
    """The line with its figures apart; `item` begins the names of those of the item it is about."""
    found = sorted(set(_found(text, lead, item, known)))
    return tuple(_cut(text, found))


def clocked(lead: str, keys: tuple[str, ...], known: Mapping[str, Figure]) -> str:
    """Which of these figures the time at the beginning of a line is, if it is one."""
    return next((key for key in keys if key in known and known[key].value == lead[:5]), "")


def _found(text: str, lead: str, item: str, known: Mapping[str, Figure]) -> Iterator[tuple[int, int, str]]:
    patterns = list(LINES)
    if item:
        patterns += [(one, tuple(f"{item}/{name}" for name in names)) for one, names in COUNTS]
        if lead in NAMED:
            patterns.append((PEOPLE, (f"{item}/{NAMED[lead]}",)))
    for pattern, keys in patterns:
        for match in pattern.finditer(text):
            for group, key in enumerate(keys, start=1):
                if key in known and known[key].value == match[group]:
                    yield *match.span(group), key


def _cut(text: str, found: list[tuple[int, int, str]]) -> Iterator[Part]:
    end = 0
    for start, stop, key in found:
        if start > end:
            yield Part(text[end:start])
        yield Part(text[start:stop], key)
        end = stop
    if text[end:]:
        yield Part(text[end:])
