"""One changed mark, counted anew: the same as counting everything from the beginning."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest

from committee_desk.domain.ids import MarkSheetId, PersonId, ProposalId, RoundId
from committee_desk.domain.method import Average, Criterion, Form, Grade, Level, Method, Trim
from committee_desk.domain.recount import counted, recounted
from committee_desk.domain.round import Aside, MarkSheet, Round

CRITERIA = (
    Criterion("a", "창의성", Fraction(20)),
    Criterion("b", "능률성", Fraction(30), weight=Fraction(1, 3)),
)
METHODS = (
    Method(CRITERIA, average=Average.TRIMMED, ties=("criterion:a", "top_marks", "median", "lot")),
    Method(CRITERIA, Form.WEIGHTED, Average.WINSORISED, Trim(Level.CRITERION), ties=("top_marks",)),
    Method(
        CRITERIA, average=Average.MEDIAN, grades=(Grade("금상", Fraction(40)), Grade("은상", Fraction(20)))
    ),
)


def sheets_of(random, members, proposals):
    """Few different marks, so that ties are many."""
    return [
        MarkSheet(
            MarkSheetId(at),
            RoundId(1),
            ProposalId(proposal),
            PersonId(member),
            marks={key: Fraction(random.randint(0, 4)) for key in "ab"},
        )
        for at, (proposal, member) in enumerate((p, m) for p in range(proposals) for m in range(members))
    ]


@pytest.mark.parametrize("method", METHODS, ids=("trimmed", "weighted", "median"))
def test_a_changed_mark_gives_what_counting_all_anew_gives(method):
    random = Random(2026)
    held = Round(RoundId(1), "3분기", "2026-Q3", method, tuple(map(ProposalId, range(8))), lot_seed="씨앗")
    sheets = sheets_of(random, 6, 8)
    now = counted(held, sheets)

    for _ in range(60):
        at = random.randrange(len(sheets))
        mark = random.choice((Fraction(random.randint(0, 4)), Fraction(7, 2), Fraction(1, 3)))
        aside = Aside() if random.random() < 0.1 else None
        sheets[at] = replace(sheets[at], marks={"a": mark, "b": Fraction(2)}, aside=aside)
        proposal = sheets[at].proposal
        now = recounted(now, proposal, [one for one in sheets if one.proposal == proposal])

        assert now.tally == counted(held, sheets).tally
