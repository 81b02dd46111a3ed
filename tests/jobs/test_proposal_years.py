"""A year of proposals as it is reported by the end of January: counted, on paper, asked for in time."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from committee_desk.acts import proposal
from committee_desk.documents import proposal_year as papers
from committee_desk.documents.paper import Grid, words
from committee_desk.domain.grant import Grant
from committee_desk.domain.handling import Mark, Measured
from committee_desk.domain.proposal import Kind, Proposer, Stage
from committee_desk.domain.proposal_year import counted, report_due
from committee_desk.jobs import proposal_years
from committee_desk.jobs.proposal_years import NoProposals
from committee_desk.models import proposal_tasks
from committee_desk.store import days, desks, proposals
from tests.acts.making import SECRETARY, begun
from tests.packs import rules

BY = {"by": SECRETARY, "at": datetime(2027, 1, 8, tzinfo=UTC)}
JANUARY = date(2027, 1, 8)


@pytest.fixture(scope="module")
def room():
    """Three of last year: one adopted, one ended, one waiting."""
    room = begun("proposal-review")
    for number, kind in enumerate((Kind.IDEA, Kind.IDEA, Kind.OPEN_CALL), start=1):
        told = {"kind": kind, "proposers": (Proposer(f"직원{number}", "징수과"),), "department": "기획예산과"}
        room.do(proposal.receive, f"제안 {number}", date(2026, 3, number), **told)
    room.do(proposal.move_on, 1, Stage.ADOPTED, date(2026, 4, 1))
    room.do(proposal.end, 2, "실시할 수 없음")
    return room


def found(room, year=2026):
    return room.ask(proposal_years.told, year)


def test_what_became_of_each_kind_is_counted(room):
    told = found(room)

    assert [(one.kind, one.received, one.adopted, one.not_adopted, one.undecided) for one in told.kinds] == [
        (Kind.IDEA, 2, 1, 1, 0),
        (Kind.CARRIED_OUT, 0, 0, 0, 0),
        (Kind.OPEN_CALL, 1, 0, 0, 1),
    ]


def test_what_was_carried_out_measured_and_rewarded_belongs_to_its_own_year(room):
    first = room.ask(proposals.get, 1)
    done = replace(
        first.handling,
        carried_out_on=date(2026, 9, 1),
        measured=Measured(date(2026, 12, 1), Mark.SU, saved=49_000_000),
    )
    grant = Grant(1, None, None, 1, "직원1(징수과)", date(2026, 6, 1), won=500_000, decided_by="2026-3")
    later = replace(grant, granted_on=date(2027, 1, 4))

    told = counted(2026, [replace(first, handling=done)], [grant, later])

    assert (told.carried_out, told.marks[Mark.SU], told.saved) == (1, 1, 49_000_000)
    assert (told.rewarded, told.won) == (1, 500_000)


def test_the_paper_has_each_kind_beside_the_year_before_and_names_its_basis(room):
    page = papers.paper(found(room), found(room, 2025), "공무원 제안 규정(준용)")

    (grid,) = [one for one in page.blocks if isinstance(one, Grid)]
    assert page.title == "2026년 제안 운영 실적"
    assert grid.rows[-1] == ("합계", "3건", "1건", "1건", "1건", "0건")
    assert "공무원 제안 규정(준용)" in " ".join(words(page.blocks))


def test_it_is_due_by_the_end_of_january_rolled_over_to_a_working_day():
    due = report_due(2026, rules("proposal-review"), days.korean())

    assert due == date(2027, 2, 1)  # the last of January is a Sunday
    assert report_due(2026, rules(), days.korean()) is None


def test_a_year_without_proposals_has_nothing_to_report(room, tmp_path):
    with pytest.raises(NoProposals):
        proposal_years.write(room.door, 2020, tmp_path / "none.pdf", **BY)


def test_the_first_page_asks_for_it_until_it_stands_on_the_docket(tmp_path):
    room = begun("proposal-review")
    room.do(proposal.receive, "제안", date(2026, 3, 1), proposers=(Proposer("직원", "징수과"),))

    def asked(today=JANUARY):
        book = room.ask(desks.rulebook)
        found = room.ask(lambda session: list(proposal_tasks.tasks(session, book, today)))
        return [one.deed for one in found if one.id == "proposals of 2026"]

    before = asked()
    written = proposal_years.write(room.door, 2026, tmp_path / "year.pdf", **BY).result
    matter = proposal_years.propose(room.door, 2026, **BY).result

    assert before == ["Report the proposals of 2026"]
    assert (written.received, (tmp_path / "year.pdf").read_bytes()[:4]) == (1, b"%PDF")
    assert (matter.title, asked(), asked(date(2027, 2, 2))) == ("2026년 제안 운영 실적", [], [])
