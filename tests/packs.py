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


# The decree where a personnel committee acts as the body.
PERSONNEL = Rules.of(
    (
        *layers(),
        Layer.of(
            "desk",
            """
            [body.kind]
            choice = "personnel"
            among = ["committee", "personnel", "proposal_review", "working"]
            source = "조례로 정함"
            """,
        ),
    ),
    date(2026, 11, 27),
)
