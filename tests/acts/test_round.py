"""A scoring round from its opening to its closing, through the door."""

from fractions import Fraction

import pytest

from committee_desk.acts import proposal, round, undo
from committee_desk.acts.round import Terms
from committee_desk.acts.undo import CannotUndo
from committee_desk.domain.journal import Subject
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.outcome import outcome
from committee_desk.domain.round import (
    AlreadySubmitted,
    Aside,
    NotInRound,
    NotOnPanel,
    NotSubmitted,
    ReasonMissing,
    RoundStage,
    Stage,
    SteppedAside,
    StillHidden,
)
from committee_desk.errors import NotFound
from committee_desk.store import rounds
from tests.acts.making import with_members
from tests.acts.test_proposal import received

F = Fraction
METHOD = Method((Criterion("a", "창의성", F(20)), Criterion("b", "능률성", F(30))), ties=("vote",))


@pytest.fixture
def panel(room):
    return with_members(room, 3)


@pytest.fixture
def held(room, panel):
    """An open round of two proposals and three members."""
    entered = (received(room, "가").id, received(room, "나").id)
    return room.do(round.open_, "3분기", "2026-Q3", METHOD, Terms(tuple(panel), entered))


def marked(room, held, member, marks=((10, 20), (11, 21))):
    for one, (a, b) in zip(held.proposals, marks, strict=True):
        room.do(round.mark, held.id, one, member, {"a": F(a), "b": F(b)})


def all_in(room, held, panel):
    for member in panel:
        marked(room, held, member)
        room.do(round.submit, held.id, member)


def result(room, held):
    return room.ask(
        lambda session: outcome(rounds.get(session, held.id), rounds.sheets(session, held.id), {})
    )


def test_a_round_of_people_and_proposals_that_are_not_there_is_refused(room):
    with pytest.raises(NotFound):
        room.do(round.open_, "3분기", "2026-Q3", METHOD, Terms(panel=(99,)))
    with pytest.raises(NotFound):
        room.do(round.open_, "3분기", "2026-Q3", METHOD, Terms(proposals=(99,)))


def test_proposals_are_entered_once(room, held):
    third = received(room, "다").id

    assert room.do(round.enter, held.id, (third, 1, third)).proposals == (1, 2, third)


def test_each_mark_is_kept_as_it_is_typed(room, held, panel):
    room.do(round.mark, held.id, 1, panel[0], {"a": F(10)})
    kept = room.do(round.mark, held.id, 1, panel[0], {"b": F(0)})

    assert kept.marks == {"a": 10, "b": 0}
    assert sorted(room.last("mark_sheet", kept.id).changes) == ["marks"]


def test_the_same_mark_again_is_not_noted(room, held, panel):
    room.do(round.mark, held.id, 1, panel[0], {"a": F(10)})
    size = room.size()

    room.do(round.mark, held.id, 1, panel[0], {"a": F(10)})

    assert room.size() == size


def test_only_the_panel_marks_what_is_in_the_round(room, held, panel):
    stranger = with_members(room, 1)[0]
    with pytest.raises(NotOnPanel):
        room.do(round.mark, held.id, 1, stranger, {"a": F(10)})
    with pytest.raises(NotInRound):
        room.do(round.mark, held.id, received(room, "다").id, panel[0], {"a": F(10)})


def test_the_panel_is_named_while_the_round_is_open(room, held, panel):
    assert room.do(round.seat, held.id, (*panel[::-1], panel[0])).panel == (*panel[::-1],)


def test_who_steps_aside_does_not_mark_and_comes_back_with_a_reason(room, held, panel):
    room.do(round.step_aside, held.id, 1, panel[0], Aside(ground=3))
    with pytest.raises(SteppedAside):
        room.do(round.mark, held.id, 1, panel[0], {"a": F(10)})
    with pytest.raises(ReasonMissing):
        room.do(round.come_back, held.id, 1, panel[0], "")

    room.do(round.come_back, held.id, 1, panel[0], "착오")

    assert room.do(round.mark, held.id, 1, panel[0], {"a": F(10)}).marks == {"a": 10}


def test_stepping_aside_after_marking_needs_a_reason_and_takes_the_marks_out(room, held, panel):
    marked(room, held, panel[0])
    with pytest.raises(ReasonMissing):
        room.do(round.step_aside, held.id, 1, panel[0], Aside())

    assert room.do(round.step_aside, held.id, 1, panel[0], Aside(), "뒤늦게 앎").marks == {}


def test_a_member_says_first_that_nothing_binds_them_and_says_so_once(room, held, panel):
    said = room.do(round.say_no_conflict, held.id, 1, panel[0])
    size = room.size()

    again = room.do(round.say_no_conflict, held.id, 1, panel[0])

    assert (said.no_conflict, again, room.size()) == (True, said, size)


def test_stepping_aside_takes_that_word_back_and_coming_back_gives_it_again(room, held, panel):
    room.do(round.say_no_conflict, held.id, 1, panel[0])
    aside = room.do(round.step_aside, held.id, 1, panel[0], Aside())
    with pytest.raises(SteppedAside):
        room.do(round.say_no_conflict, held.id, 1, panel[0])

    back = room.do(round.come_back, held.id, 1, panel[0], "착오")

    assert (aside.no_conflict, back.no_conflict) == (False, True)


def test_a_submitted_sheet_is_changed_only_after_it_was_taken_back(room, held, panel):
    marked(room, held, panel[0])
    room.do(round.submit, held.id, panel[0])
    with pytest.raises(AlreadySubmitted):
        room.do(round.mark, held.id, 1, panel[0], {"a": F(1)})

    room.do(round.take_back, held.id, panel[0], "오기")

    assert room.do(round.mark, held.id, 1, panel[0], {"a": F(1)}).marks["a"] == 1


def test_marks_are_revealed_only_after_all_are_fixed(room, held, panel):
    marked(room, held, panel[0])
    with pytest.raises(StillHidden):
        result(room, held)
    with pytest.raises(NotSubmitted):
        room.do(round.fix, held.id)
    with pytest.raises(RoundStage):
        room.do(round.reveal, held.id)


def test_a_whole_round_with_a_second_turn(room, held, panel):
    all_in(room, held, panel)
    room.do(round.fix, held.id)
    room.do(round.reveal, held.id)
    before = [(one.proposal, one.exact) for one in result(room, held).tally.results]
    room.do(round.discuss, held.id)
    room.do(round.mark, held.id, 1, panel[0], {"a": F(20), "b": F(30)})
    room.do(round.submit, held.id, panel[0])
    room.do(round.fix, held.id)
    room.do(round.reveal, held.id)
    after = [(one.proposal, one.exact) for one in result(room, held).tally.results]
    closed = room.do(round.close, held.id)

    assert before == [(2, 32), (1, 30)]
    assert after == [(1, F(110, 3)), (2, 32)]
    assert (closed.stage, closed.turn) == (Stage.CLOSED, 2)


def test_the_committee_settles_what_stays_equal(room, held, panel):
    for member in panel:
        marked(room, held, member, ((10, 20), (10, 20)))
        room.do(round.submit, held.id, member)
    room.do(round.fix, held.id)
    room.do(round.reveal, held.id)
    assert [one.rank for one in result(room, held).tally.results] == [1, 1]

    room.do(round.settle_ties, held.id, {2: 1}, "표결 2:1")

    assert [(one.proposal, one.rank) for one in result(room, held).tally.results] == [(2, 1), (1, 2)]


def test_everyone_recused_is_no_result(room, held, panel):
    for member in panel:
        room.do(round.step_aside, held.id, 1, member, Aside())
        room.do(round.mark, held.id, 2, member, {"a": F(1), "b": F(1)})
        room.do(round.submit, held.id, member)
    room.do(round.fix, held.id)
    room.do(round.reveal, held.id)

    assert [(one.proposal, one.rank) for one in result(room, held).tally.results] == [(2, 1), (1, None)]
    assert [cell.recused for cell in result(room, held).cells(1)] == [True] * 3


def test_a_round_is_called_by_its_number_or_its_title(room, held):
    assert {room.ask(rounds.called, word).id for word in ("1", "3분기")} == {held.id}
    with pytest.raises(NotFound):
        room.ask(rounds.called, "4분기")


def test_scoring_stops_what_is_changed_behind_it(room, held, panel):
    marked(room, held, panel[0])

    assert [one.title for one in room.ask(rounds.scored_in, 1)] == ["3분기"]
    assert room.do(proposal.move_on, 1, proposal.Stage.ADOPTED).stage is proposal.Stage.ADOPTED


def test_whoever_is_asked_to_look_again_may_change_what_was_handed_in(room, held, panel):
    marked(room, held, panel[0])
    room.do(round.submit, held.id, panel[0])

    after = room.do(round.ask_again, held.id, panel[0], 1, "다른 위원과 크게 다름")
    room.do(round.mark, held.id, 1, panel[0], {"a": F(12)})

    assert (after.submission(panel[0]), [one.because for one in after.asked]) == (
        None,
        ["다른 위원과 크게 다름"],
    )


def test_once_revealed_a_mark_that_is_asked_about_stays_until_the_second_round(room, held, panel):
    all_in(room, held, panel)
    room.do(round.fix, held.id)
    room.do(round.reveal, held.id)

    after = room.do(round.ask_again, held.id, panel[0], 1, "다시 보시기 바람")

    assert (len(after.submissions), after.stage) == (3, Stage.REVEALED)


@pytest.mark.parametrize(
    ("member", "proposal", "because", "refusal"),
    [(0, 1, " ", ReasonMissing), (0, 9, "다름", NotInRound), (9, 1, "다름", NotOnPanel)],
)
def test_nobody_is_asked_without_a_reason_a_mark_and_a_seat(
    room, held, panel, member, proposal, because, refusal
):
    asked = [*panel, *with_members(room, 7)][member]

    with pytest.raises(refusal):
        room.do(round.ask_again, held.id, asked, proposal, because)


def test_whoever_leaves_the_panel_does_so_for_a_reason_and_their_marks_do_not_count(room, held, panel):
    all_in(room, held, panel[1:])
    marked(room, held, panel[0])

    with pytest.raises(ReasonMissing):
        room.do(round.seat, held.id, tuple(panel[1:]))
    room.do(round.seat, held.id, tuple(panel[1:]), "병가")
    room.do(round.fix, held.id)
    room.do(round.reveal, held.id)

    assert [one.n for one in result(room, held).tally.results] == [2, 2]


def test_whoever_was_taken_off_the_panel_is_put_back_by_undoing_it(room, held, panel):
    all_in(room, held, panel)
    before = room.do(round.take_back, held.id, panel[0], "점수를 잘못 적음")
    room.do(round.seat, held.id, panel[1:], because="건강상 사유")

    room.do(undo.undo, Subject("round", held.id))

    assert room.ask(rounds.get, held.id) == before


@pytest.mark.parametrize(
    "deeds", [(), (round.fix,), (round.fix, round.reveal), (round.fix, round.reveal, round.close)]
)
def test_a_submission_and_the_stages_that_follow_are_not_undone(room, held, panel, deeds):
    all_in(room, held, panel)
    for deed in deeds:
        room.do(deed, held.id)

    with pytest.raises(CannotUndo):
        room.do(undo.undo, Subject("round", held.id))


def test_a_second_round_is_undone_until_somebody_has_marked_in_it(room, held, panel):
    all_in(room, held, panel)
    for deed in (round.fix, round.reveal):
        revealed = room.do(deed, held.id)
    room.do(round.discuss, held.id)

    room.do(undo.undo, Subject("round", held.id))
    again = room.ask(rounds.get, held.id)
    room.do(undo.redo, Subject("round", held.id))
    room.do(round.mark, held.id, held.proposals[0], panel[0], {"a": F(12), "b": F(20)}, "다시 보니 더 새로움")

    assert again == revealed
    with pytest.raises(CannotUndo):
        room.do(undo.undo, Subject("round", held.id))
