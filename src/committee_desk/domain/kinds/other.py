"""Other matter 기타: anything the body decides that has no kind of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from committee_desk.domain.finding import Finding, by_rule
from committee_desk.domain.resolution import Resolution, taken_or_not
from committee_desk.domain.rules import Rules, Strength
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen

NOTHING_PROPOSED = QT_TRANSLATE_NOOP("errors", "It does not say what the body is asked to resolve.")
WRITE_MOTION = QT_TRANSLATE_NOOP("errors", "Write the proposed resolution before the notice goes out.")


@frozen
class Other:
    outcomes: ClassVar[tuple[str, ...]] = ("approved", "not_approved")
    papers: ClassVar[tuple[str, ...]] = ("decision",)
    voted: ClassVar[bool] = True
    awaits: ClassVar[tuple[str, ...]] = ()

    motion: str = ""  # 의결주문(안)
    reason: str = ""  # 제안이유
    content: str = ""  # 주요내용
    basis: str = ""  # 근거
    opinion: str = ""  # 검토의견

    def checks(self, rules: Rules) -> Iterator[Finding]:
        if not self.motion.strip():
            yield by_rule(rules, "matters.kinds", NOTHING_PROPOSED, WRITE_MOTION, strength=Strength.INFORM)

    def before_declaring(self, outcome: str, rules: Rules) -> Iterator[Finding]:
        yield from ()

    def outcome(self, resolution: Resolution, proposed: str) -> str:
        return taken_or_not(self.outcomes, resolution, proposed)
