"""The sample's scoring round: the same for the same seed, and every grade in it."""

from random import Random

import pytest

from committee_desk.acts.door import Door
from committee_desk.domain.ids import RoundId
from committee_desk.domain.kinds.award_list import AwardList
from committee_desk.domain.paper import Stage as PaperStage
from committee_desk.domain.round import Stage
from committee_desk.jobs import sample, sample_round
from committee_desk.jobs.sample import NoSuchRound
from committee_desk.store import folder, matters, papers, proposals, round_records, rounds
from committee_desk.store.vault import Passphrase
from tests.acts.making import SECRETARY, begun, with_members


def filled(count=9, *, closed=True):
    room = begun()
    panel = with_members(room, 5)
    round = sample_round.fill(room.door, panel, count, Random("가을"), closed=closed, by=SECRETARY)
    return room, room.ask(rounds.get, round)


@pytest.fixture(scope="module")
def closed():
    return filled()


def scores(room, round):
    return [
        (one.rank, one.units, one.grade) for one in room.ask(round_records.outcome_of, round).tally.results
    ]


def test_nine_proposals_are_marked_by_five_members_one_of_whom_stepped_aside(closed):
    room, round = closed
    sheets = room.ask(rounds.sheets, round.id)

    assert (round.stage, len(round.proposals), len(round.panel)) == (Stage.CLOSED, 9, 5)
    assert (len(sheets), [one.aside is not None for one in sheets].count(True)) == (45, 1)


def test_the_same_seed_gives_the_same_scores(closed):
    assert scores(*closed) == scores(*filled())


def test_every_grade_is_given(closed):
    assert {grade for _, _, grade in scores(*closed)} == {"금상", "은상", "동상", "장려상"}


def test_its_awards_are_on_the_docket(closed):
    room, round = closed

    [asked] = room.ask(matters.of_kind, "award_list")

    assert isinstance(asked.particulars, AwardList)
    assert (asked.particulars.round, len(asked.particulars.lines)) == (round.id, 9)


def test_the_desk_is_whole(closed):
    assert closed[0].examine().faults == ()


def test_a_round_that_is_not_held_yet_has_no_marks():
    room, round = filled(14, closed=False)

    assert (round.stage, room.ask(rounds.sheets, round.id)) == (Stage.OPEN, [])
    assert room.ask(proposals.numbered, "P2026-0013").title == "전자고지 알림톡 확대 2"


@pytest.mark.parametrize("count", [-1, 1_001])
def test_a_round_of_no_such_size_is_refused_before_anything_is_made(tmp_path, count):
    with pytest.raises(NoSuchRound):
        sample.make(tmp_path / "sample.desk", "누구나 알아도 되는 표본 암호문", proposals=count)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_whole_sample_issues_and_signs_the_papers_of_its_round(tmp_path):
    words = "누구나 알아도 되는 표본 암호문"
    sample.make(tmp_path / "sample.desk", words, proposals=9)
    with folder.open_desk(tmp_path / "sample.desk", Passphrase(words), reading=True) as opened:
        issued = Door(opened.engine, opened.vault).ask(papers.of_round, RoundId(1))

    assert [one.kind for one in issued] == [*["score_sheet"] * 5, "result_table"]
    assert {one.stage for one in issued} == {PaperStage.COMPLETE}
