"""The rule packs as tests read them."""

from __future__ import annotations

from datetime import date

from committee_desk import assets
from committee_desk.domain.rules import Layer, Rules, stack


def layers(words: str = "decree") -> tuple[Layer, ...]:
    return stack(
        words, lambda name: (assets.RESOURCES / "rules" / f"{name}.toml").read_text(encoding="utf-8")
    )


def rules(words: str = "decree") -> Rules:
    return Rules.of(layers(words), date(2026, 11, 27))
