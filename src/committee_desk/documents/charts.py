"""Charts: the steps of works beside each other, and values as bars beside those before.

What is done, late and ahead is told apart by its shape, for a copy in black and white.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from committee_desk.documents.face import RIM, WIDTH
from committee_desk.documents.paper import Bar, Lane
from committee_desk.documents.tables import ABOVE, BELOW, HEAD, TABLE, cell, spaced
from committee_desk.domain.key_task import Mark

STEP, GAP = 11.0, 3.0  # a step of a chart, and what parts it from the next
LANE = (0.42, 0.38, 0.20)
BEAM = (0.28, 0.44, 0.28)  # a value and the one before it stand on one line
KEY = {Mark.DONE: "마침", Mark.LATE: "기한이 지남", Mark.AHEAD: "남음"}
LEGEND = ("VALIGN", (0, 0), (-1, -1), "MIDDLE")


class Steps(Flowable):  # type: ignore[misc]
    """The steps of one work: full where done, struck through where late, empty where still ahead."""

    def __init__(self, steps: Sequence[Mark]) -> None:
        super().__init__()
        self.steps = steps
        self.side = STEP

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.side = min(STEP, (width - len(self.steps) * GAP) / max(len(self.steps), 1))
        return width, STEP + GAP

    def draw(self) -> None:
        canvas, side = self.canv, self.side
        canvas.setStrokeColor(RIM)
        canvas.setFillColor(RIM)
        for place, step in enumerate(self.steps):
            left = place * (side + GAP)
            canvas.setLineWidth(1.4 if step is Mark.LATE else 0.7)
            canvas.rect(left, GAP / 2, side, STEP, fill=int(step is Mark.DONE))
            if step is Mark.LATE:
                canvas.line(left, GAP / 2, left + side, GAP / 2 + STEP)
                canvas.line(left, GAP / 2 + STEP, left + side, GAP / 2)


class Beam(Flowable):  # type: ignore[misc]
    """A bar of so many thousandths of its width, full; under it what it was before, outlined."""

    def __init__(self, long: int, before: int) -> None:
        super().__init__()
        self.long, self.before = long, before
        self.room = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.room = width
        return width, STEP + GAP

    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(RIM)
        canvas.setFillColor(RIM)
        canvas.setLineWidth(0.7)
        half = STEP / 2
        canvas.rect(0, GAP / 2 + half, self.room * self.long / 1000, half, fill=1)
        canvas.rect(0, GAP / 2, self.room * self.before / 1000, half - 1, fill=0)


def chart(lanes: Sequence[Lane]) -> list[Flowable]:
    rows = [[cell(one.name, "cell"), Steps(one.steps), cell(one.standing, "cell")] for one in lanes]
    if not rows:
        return []
    head = [cell(text, "head") for text in ("과제", "이정표", "상태")]
    widths = [WIDTH * share for share in LANE]
    table = Table([head, *rows], widths, repeatRows=1, style=[*TABLE, *ABOVE, *BELOW, *HEAD])
    key = [Steps((mark,)) for mark in Mark]
    told = [cell(KEY[mark], "cell") for mark in Mark]
    parts = [part for pair in zip(key, told, strict=True) for part in pair]
    legend = Table([parts], [STEP + GAP + 12, 32 * mm] * len(Mark), hAlign="LEFT", style=[LEGEND])
    return [*spaced([table]), legend, Spacer(0, 8)]


def bars(bars: Sequence[Bar]) -> list[Flowable]:
    rows = [[cell(one.name, "cell"), Beam(one.long, one.before), cell(one.told, "cell")] for one in bars]
    widths = [WIDTH * share for share in BEAM]
    return spaced([Table(rows, widths, style=[*TABLE, *ABOVE, *BELOW])]) if rows else []
