"""Scoring a large round, exactly, beside NumPy's floats on ready arrays.

    python -m benchmarks.scoring [--quick]

    ours    whole numbers and fractions: totals, mean, median, trimmed mean, deviation, ranks and grades
    NumPy   the same in floats, without ties, grades or any reason why        the floor
    one     one changed mark: its row anew, then all ranks and grades

1,000 proposals × 45 members × 8 criteria, and a hundredth and a tenth of it for the growth.
"""

import argparse
from dataclasses import replace
from fractions import Fraction
from random import Random

import numpy as np

from benchmarks.timing import in_turns, ratio, table
from committee_desk.domain.agreement import agreement
from committee_desk.domain.grid import Grid, Row, member_totals
from committee_desk.domain.ids import PersonId, ProposalId
from committee_desk.domain.method import Average, Criterion, Grade, Method
from committee_desk.domain.scoring import figures, ranked, score, scores
from committee_desk.domain.spread import robustness
from committee_desk.domain.ties import Known

PROPOSALS, MEMBERS, CRITERIA = 1000, 45, 8
METHOD = Method(
    tuple(Criterion(f"c{at}", f"기준 {at}", Fraction(20)) for at in range(CRITERIA)),
    average=Average.TRIMMED,
    ties=("criterion:c0", "untrimmed_mean", "median"),
    grades=tuple(Grade(name, Fraction(at)) for name, at in (("금상", 90), ("은상", 85), ("동상", 80))),
)


def marks(proposals: int) -> Grid:
    random = Random(2026)
    return Grid(
        1,
        {
            ProposalId(proposal): Row.of(
                {
                    PersonId(member): tuple(random.randint(0, 20) for _ in range(CRITERIA))
                    for member in range(MEMBERS)
                }
            )
            for proposal in range(proposals)
        },
    )


class Scoring:
    """One round in both forms, each ready."""

    def __init__(self, proposals: int) -> None:
        self.grid = marks(proposals)
        self.array = np.array([[*zip(*row.columns, strict=True)] for row in self.grid.rows.values()], float)
        self.scored = scores(METHOD, self.grid)
        self.known: Known = {}

    def ours(self) -> None:
        ranked(METHOD, self.grid, [one.score for one in figures(METHOD, self.grid)])

    def result(self) -> None:
        ranked(METHOD, self.grid, scores(METHOD, self.grid))

    def floats(self) -> None:
        totals = self.array.sum(axis=2)
        totals.mean(axis=1)
        np.median(totals, axis=1)
        totals.std(axis=1, ddof=1)
        kept = np.sort(totals, axis=1)[:, 1:-1].mean(axis=1)
        (-kept).argsort().argsort()

    def one(self) -> None:
        self.scored[0] = score(METHOD, self.grid, ProposalId(0))
        for values in self.known.values():
            values.pop(ProposalId(0), None)
        ranked(METHOD, self.grid, self.scored, known=self.known)

    def agreement(self) -> None:
        agreement(member_totals(METHOD, self.grid))

    def robustness(self) -> None:
        robustness(replace(METHOD, ties=()), self.grid)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    runs = 5 if parser.parse_args().quick else 31
    large = Scoring(PROPOSALS)
    works = {
        "all figures, exact": large.ours,
        "scores, ranks, grades alone": large.result,
        "one changed mark": large.one,
        "NumPy's floats": large.floats,
    }
    middle = table(f"{PROPOSALS:,} proposals", in_turns(works, runs))
    ratio("beside NumPy", middle["all figures, exact"], middle["NumPy's floats"], "at most 10")
    table("in a worker", in_turns({"agreement": large.agreement, "robustness": large.robustness}, 1))
    for part in (100, 10):
        smaller = Scoring(PROPOSALS // part)
        found = table(
            f"{PROPOSALS // part:,} proposals", in_turns({"all figures, exact": smaller.ours}, runs)
        )
        ratio("growth", middle["all figures, exact"] / found["all figures, exact"], part, "1 is linear")


if __name__ == "__main__":
    main()
