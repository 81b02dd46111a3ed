"""Scoring rounds at each stage, on a desk with a committee: to look at, and to try.

SCORED (name, maker) ─► tests.pictures draws them ─► test_rounds, test_matrix try them
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from committee_desk.acts import proposal, round
from committee_desk.acts.door import Door
from committee_desk.acts.round import Terms
from committee_desk.domain.method import Average, Criterion, Grade, Method, Step
from committee_desk.domain.proposal import Employment, Proposer
from committee_desk.domain.reception import Reception
from committee_desk.domain.round import Aside, Round
from committee_desk.jobs.unpacking import Received
from committee_desk.models.desk import Desk
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.views.committee import BY, members
from tests.views.desks import NOON, door_in_memory, once

TITLES = (
    "우리 동네 안심 신호등",
    "민원 서식 한 장으로 줄이기",
    "빈집을 마을 주차장으로",
    "야간 돌봄 함께 잇기",
    "도로굴착 허가 창구 하나로",
    "제설 취약 구간 미리 살피기",
    "헌책 나눔 무인 서가",
    "골목 물막이판 빌려 쓰기",
    "공사장 소음 알림 문자",
)
CRITERIA = (
    Criterion(
        "creativity", "창의성", Fraction(20), steps=(Step(Fraction(10), "보통"), Step(Fraction(16), "우수"))
    ),
    Criterion("efficiency", "능률성·경제성", Fraction(30)),
    Criterion("continuity", "계속성", Fraction(20)),
    Criterion("scope", "적용범위", Fraction(15)),
    Criterion("effort", "노력도", Fraction(15)),
)
GRADES = tuple(
    Grade(name, Fraction(at), won)
    for name, at, won in (
        ("금상", 90, 3_000_000),
        ("은상", 85, 2_000_000),
        ("동상", 80, 1_000_000),
        ("장려상", 70, 500_000),
        ("노력상", 0, 300_000),
    )
)
METHOD = Method(
    CRITERIA,
    average=Average.TRIMMED,
    ties=("criterion:creativity", "untrimmed_mean", "median", "vote"),
    grades=GRADES,
)
# Of 20, 30, 20, 15 and 15: how much of each a proposal gets on the whole, and what each member adds.
LEVELS = (94, 90, 86, 85, 80, 78, 72, 72, 61)
LEANS = (0, 2, -3, 1, 4, -2, 0, 3, -4, 1, 2, -1, 0, 5, -5)


def marks_of(level: int, member: int, place: int) -> dict[str, Fraction]:
    """Marks near a level, each member a little strict or mild, and one far from the others."""
    wanted = level + LEANS[member] + (member * 7 + place * 3) % 5 - 2
    if (member, place) == (3, 4):
        wanted -= 34
    return {
        one.key: Fraction(max(0, min(int(one.maximum), (int(one.maximum) * wanted + 50) // 100)))
        for one in CRITERIA
    }


def proposals(door, titles=TITLES):
    kinds = (Employment.GENERAL, Employment.PUBLIC_SERVICE, Employment.CITIZEN)
    return [
        door.do(
            proposal.receive,
            title,
            date(2026, 10, 1 + at),
            proposers=(Proposer(f"제안자{at + 1}", "혁신과", employment=kinds[at % 3]),),
            department="혁신과",
            **BY,
        ).result.id
        for at, title in enumerate(titles)
    ]


@once
def opened(count=12, method=METHOD, **terms):
    """A desk with an open round of nine proposals and so many members."""
    door = door_in_memory()
    panel = [one.id for one in members(door)][:count]
    entered = proposals(door)
    told = Terms(tuple(panel), tuple(entered), **terms)
    held = door.do(round.open_, "2026년 4분기 제안 심사", "2026-Q4", method, told, **BY).result
    return door, held


def mark(door, held, member, levels=LEVELS):
    """One member marks everything, but for what they step aside from."""
    at = held.panel.index(member)
    for place, (one, level) in enumerate(zip(held.proposals, levels, strict=True)):
        if (at + 3 * place) % 17 == 4:
            door.do(round.step_aside, held.id, one, member, Aside(text="같은 부서"), **BY)
        else:
            door.do(round.mark, held.id, one, member, marks_of(level, at, place), **BY)


@once
def marking(count=12, without=3, **facts):
    """All but a few have handed in; one of them has begun."""
    door, held = opened(count, **facts)
    for member in held.panel[: count - without]:
        mark(door, held, member)
        door.do(round.submit, held.id, member, **BY)
    if without:
        begun = marks_of(80, 1, 1)
        door.do(round.mark, held.id, held.proposals[0], held.panel[-1], begun, **BY)
    return door, held


@once
def fixed(count=12, **facts):
    door, held = marking(count, 0, **facts)
    door.do(round.fix, held.id, **BY)
    return door, held


@once
def revealed(count=12, **facts):
    door, held = fixed(count, **facts)
    door.do(round.reveal, held.id, **BY)
    return door, held


@once
def second(count=12):
    """A second round: two have thought again, and all is revealed once more."""
    door, held = revealed(count)
    door.do(round.ask_again, held.id, held.panel[3], held.proposals[4], "다른 위원보다 30점 넘게 낮음", **BY)
    door.do(round.discuss, held.id, **BY)
    raised = marks_of(80, 0, 4)
    door.do(round.mark, held.id, held.proposals[4], held.panel[3], raised, "설명을 듣고 고침", **BY)
    door.do(round.mark, held.id, held.proposals[6], held.panel[0], marks_of(88, 0, 6), "효과가 더 큼", **BY)
    for member in (held.panel[3], held.panel[0]):
        door.do(round.submit, held.id, member, **BY)
    door.do(round.fix, held.id, **BY)
    door.do(round.reveal, held.id, **BY)
    return door, held


@once
def brought(count=4):
    """Marks that came in a list, which hide nothing."""
    door, held = opened(count)
    for at, member in enumerate(held.panel):
        for place, (one, level) in enumerate(zip(held.proposals, LEVELS, strict=True)):
            door.do(round.mark, held.id, one, member, marks_of(level, at, place), brought=True, **BY)
    return door, held


def without_vote():
    return replace(METHOD, ties=("median",))


def desk_of(door):
    return Desk(door, by=BY["by"], clock=lambda: NOON)


def window_on(door) -> Shell:
    window = Shell(desk_of(door), ROOMS)
    window.resize(1366, 688)
    window.show()
    window.enter("rounds")
    return window


def making(tab: int) -> Callable[[], Shell]:
    def make() -> Shell:
        door = door_in_memory()
        members(door)
        proposals(door)
        window = window_on(door)
        window.page.new_round.click()
        window.page.form.parts.setCurrentIndex(tab)
        return window

    return make


@cache
def shared(make: Callable[..., tuple[Door, Round]], *facts: int) -> Door:
    """A desk that several look at and nobody changes."""
    return make(*facts)[0]


def matrix_on(door, step=lambda page: None) -> Shell:
    window = window_on(door)
    window.page.to_matrix.click()
    step(window.page.matrix)
    settle(window)
    return window


def settle(window):
    """What follows from the worker is there."""
    for _ in range(500):
        if not window._desk.is_busy:
            return
        QTest.qWait(10)


def cell(place, member):
    """Turn to a member's mark for the proposal that was entered at this place."""

    def turn(panel):
        board = panel.marks.matrix.board
        row = panel.marks.matrix.place(board.round.proposals[place])
        panel.marks.setCurrentIndex(panel.marks.matrix.index(row, 2 + member))

    return turn


def explaining(panel):
    cell(4, 3)(panel)
    panel.explain()


def explaining_score(panel):
    row = panel.marks.matrix.place(panel.marks.matrix.board.round.proposals[3])
    panel.marks.setCurrentIndex(panel.marks.matrix.index(row, panel.marks.matrix.score_column))
    panel.explain()


def below(tab):
    def turn(panel):
        panel.explain()
        panel.below.setCurrentIndex(tab)

    return turn


def asking(panel):
    cell(4, 3)(panel)
    panel.ask_open.click()


def exchanging() -> Shell:
    window = window_on(shared(marking))
    window.page.tabs.setCurrentIndex(1)
    return window


@once
def closed(count=12):
    door, held = revealed(count)
    door.do(round.close, held.id, **BY)
    return door, held


def awarding() -> Shell:
    window = window_on(closed()[0])
    window.page.tabs.setCurrentIndex(2)
    return window


def arriving() -> Shell:
    """Files of every state lie here."""
    window = exchanging()
    panel = window.page.exchange
    found = [
        Received(
            Path(f"2026-Q4_{name}_채점.asice"), state, name=name, turn=1, code="A3F2-9C1D", marked=8, aside=1
        )
        for name, state in zip(("임하늘", "한지민", "오세훈", "서유리", "권나라"), Reception, strict=False)
    ]
    panel.sides.setCurrentIndex(1)
    panel._looked(tuple(found))
    return window


SCORED: Mapping[str, Callable[[], Shell]] = {
    "rounds-empty": lambda: window_on(door_in_memory()),
    "rounds-marking": lambda: window_on(shared(marking)),
    "rounds-fixed": lambda: window_on(shared(fixed)),
    "rounds-exchange": exchanging,
    "rounds-arriving": arriving,
    "rounds-awards": awarding,
    "matrix-hidden": lambda: matrix_on(shared(marking)),
    "matrix": lambda: matrix_on(shared(revealed)),
    "matrix-15": lambda: matrix_on(shared(revealed, 15)),
    "matrix-why": lambda: matrix_on(shared(revealed), explaining),
    "matrix-why-score": lambda: matrix_on(shared(revealed), explaining_score),
    "matrix-firm": lambda: matrix_on(shared(revealed), below(1)),
    "matrix-ties": lambda: matrix_on(shared(revealed), below(2)),
    "matrix-asking": lambda: matrix_on(shared(revealed), asking),
    "matrix-second": lambda: matrix_on(shared(second)),
    **{f"rounds-making-{tab + 1}": making(tab) for tab in range(4)},
}


def scenes(begins: str, slow: tuple[str, ...] = ()):
    """The names of these pictures; those whose like is tried elsewhere every day are slow."""
    names = [name for name in SCORED if name.startswith(begins)]
    return [pytest.param(one, marks=pytest.mark.slow if one in slow else ()) for one in names]
