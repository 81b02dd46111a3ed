"""A cell for everyone who may vote: names and votes whole, and each cell where it was."""

from dataclasses import replace

import pytest

from committee_desk.domain.ballot import Choice
from committee_desk.domain.ids import PersonId
from committee_desk.models.voting import Voter
from committee_desk.views import theme
from committee_desk.views.voters import AROUND, VoterGrid, needed, row_height, shown_vote

SHORT = [Voter(PersonId(number), "김위원") for number in range(8)]
LONG = [Voter(PersonId(number), "Margaret Thornton-Whitfield") for number in range(8)]


@pytest.fixture
def grid(qtbot):
    grid = VoterGrid()
    qtbot.addWidget(grid)
    grid.resize(theme.px(560), theme.px(200))
    grid.show()
    return grid


def across(grid):
    return grid.viewport().width() // grid.gridSize().width()


def test_short_names_stand_beside_each_other_in_one_line(grid):
    grid.show_voters(SHORT)

    assert (across(grid), grid.gridSize().height()) == (3, row_height(1))


def test_a_long_name_is_whole_with_its_vote(grid):
    grid.show_voters(LONG)

    name, vote = needed(LONG[0])
    below = grid.gridSize().height() > row_height(1)
    assert grid.gridSize().width() >= (max(name, vote) if below else name + vote) + theme.px(AROUND)


def test_no_cell_moves_while_votes_are_entered(grid):
    grid.show_voters(LONG)
    before = grid.gridSize()

    grid.show_voters([replace(one, choice=Choice.ABSTAIN) for one in LONG])

    assert grid.gridSize() == before


def test_no_row_of_voters_is_cut_through(grid, qtbot):
    grid.show_voters(SHORT)

    grid.resize(grid.width(), row_height(1) * 3 // 2 + 2 * grid.frameWidth())

    qtbot.waitUntil(lambda: grid.viewport().height() == row_height(1))


def test_the_voter_in_hand_stays_in_sight_in_a_list_that_becomes_lower(grid, qtbot):
    grid.show_voters(SHORT)
    grid.turn_to(7)

    grid.resize(grid.width(), row_height(1) + 2 * grid.frameWidth())

    qtbot.waitUntil(lambda: grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center()))


def test_why_somebody_has_no_vote_is_said_whole_or_not_at_all(grid):
    aside = Voter(PersonId(1), "최은영", locked="Stepped aside (ground 3)")
    letters = grid.fontMetrics()
    whole = letters.horizontalAdvance(aside.vote)

    said = shown_vote(aside, letters, whole), shown_vote(aside, letters, whole - 1)

    assert said == (aside.vote, aside.vote.removesuffix(" (ground 3)"))
