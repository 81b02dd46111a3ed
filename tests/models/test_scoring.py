"""One member's marks as they are shown: what is left, totals, own mean and rank, what is read beside."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from committee_desk.acts import proposal, round
from committee_desk.acts.round import Terms
from committee_desk.domain.ids import MarkSheetId, PersonId, ProposalId, RoundId
from committee_desk.domain.method import Criterion, Form, Method, Step
from committee_desk.domain.proposal import Proposer
from committee_desk.domain.round import Aside, Asked, MarkSheet, Round, Stage, Submission
from committee_desk.models import marking, member_tasks, scoring, scoring_reading, scoring_standing
from committee_desk.models import scoring_summary as summary
from committee_desk.models.marking import NotAMark
from committee_desk.models.scoring import Board, Place, State
from tests.acts.making import begun, with_members
from tests.acts.test_proposal import received
from tests.views.desks import NOON

F = Fraction
A = Criterion("a", "창의성", F(20), steps=(Step(F(16), "우수"), Step(F(8), "미흡")))
B = Criterion("b", "능률성", F(30))
METHOD = Method((A, B))
ME = PersonId(3)


def sheet(proposal, a=None, b=None, turn=1, **facts):
    marks = {key: F(mark) for key, mark in (("a", a), ("b", b)) if mark is not None}
    return MarkSheet(MarkSheetId(proposal), RoundId(1), ProposalId(proposal), ME, turn, marks, **facts)


def place(number, a=None, b=None, first=None, **facts):
    return Place(ProposalId(number), f"P-{number}", f"제안 {number}", sheet(number, a, b, **facts), first)


def board(*places, method=METHOD, **facts):
    held = Round(RoundId(1), "3분기", "2026-Q3", method, tuple(one.id for one in places), (ME,), **facts)
    empty = Board(held, ME, "김위원", places)
    for one in places:
        if one.sheet is not None:
            empty = scoring.with_sheet(empty, one.sheet)
    return empty


# Empty is not nought


def test_nought_is_a_mark_and_an_empty_field_is_none():
    nothing, nought = place(1, 0), place(2, 0, 0)

    assert [scoring.state(one, METHOD) for one in (place(3), nothing, nought)] == [
        State.UNTOUCHED,
        State.BEGUN,
        State.DONE,
    ]
    assert board(nothing, nought).totals == {2: 0}


@pytest.mark.parametrize(
    ("typed", "mark"), [("", None), ("0", 0), ("18", 18), ("17.5", F(35, 2)), ("17,5", F(35, 2))]
)
def test_a_mark_is_read_as_it_is_usually_written(typed, mark):
    assert marking.read_mark(A, typed) == mark


@pytest.mark.parametrize("typed", ["21", "-1", "열", "1/2", "1e1", "."])
def test_what_is_no_mark_of_the_criterion_is_refused_with_its_range(typed):
    with pytest.raises(NotAMark) as refused:
        marking.read_mark(A, typed)

    assert (refused.value.facts["least"], refused.value.facts["most"]) == ("0", "20")


@pytest.mark.parametrize(
    ("typed", "full"), [("1", False), ("2", False), ("3", True), ("16", True), ("0", True)]
)
def test_a_field_is_full_where_another_digit_would_pass_the_maximum(typed, full):
    assert marking.is_full(A, typed) is full


# Total, own mean, own rank


def test_total_mean_and_rank_follow_the_fields_before_they_are_kept():
    held = board(place(1, 10, 20), place(2, 20, 30), place(3, 1))

    told = scoring_standing.standing(held, held.places[2], {"a": F(20), "b": F(15)})

    assert (told.total, told.mean, told.rank) == ("Total 35 / 50", "Your mean 38.33", "Your rank 2 of 3")


def test_an_incomplete_proposal_has_no_total_and_no_rank():
    held = board(place(1, 10, 20), place(2, 20))

    told = scoring_standing.standing(held, held.places[1], held.places[1].marks)

    assert (told.total, told.mean, told.rank) == (
        "Total – (1 of 2 criteria)",
        "Your mean 30.00",
        "Your rank –",
    )


def test_the_weighted_form_has_its_total_of_a_hundred_and_its_shares():
    weighted = Method((replace(A, weight=F(2), steps=()), B), form=Form.WEIGHTED)
    held = board(place(1, 20, 15), method=weighted)

    told = scoring_standing.standing(held, held.places[0], held.places[0].marks)

    assert told.total == "Total 83.33 / 100"
    assert [scoring.hint_words(held, one) for one in weighted.criteria] == [
        "Weight 66.67 %",
        "Weight 33.33 %",
    ]


def test_what_does_not_count_comes_last_and_adds_nothing():
    extra = Criterion("c", "시급성", F(5), counted=False)
    method = Method((extra, A, B))
    held = board(place(1, 10, 20), method=method)

    assert [line.key for line in scoring.lines(held, held.places[0])] == ["a", "b", "c"]
    assert held.totals == {1: 30}
    assert scoring.state(held.places[0], method) is State.BEGUN


def test_equal_totals_share_the_better_rank():
    assert scoring_standing.ranks({1: F(5), 2: F(9), 3: F(5), 4: F(1)}) == {1: 2, 2: 1, 3: 2, 4: 4}


def test_a_mark_bears_the_label_of_the_highest_step_it_reaches():
    assert [marking.step_words(A, mark) for mark in (None, F(7), F(8), F(20))] == ["", "", "미흡", "우수"]


# Which is next


def test_what_is_left_is_gone_to_in_the_members_own_order_round_and_round():
    held = board(place(1), place(2, 1, 1), place(3, 1), place(4, aside=Aside()))

    assert (scoring.count(held).left, scoring.next_left(held, 0), scoring.next_left(held, 2)) == (2, 2, 0)
    assert scoring.left_words(held, scoring.count(held))[0] == "Still to mark: 2"


def test_with_nothing_left_one_stays_where_one_is():
    held = board(place(1, 1, 1), place(2, aside=Aside()))

    assert (scoring.next_left(held, 1), scoring.first_left(held)) == (1, 0)


# A second turn


def test_in_a_second_turn_the_first_marks_stand_until_one_is_changed():
    first = sheet(1, 10, 20)
    one = Place(ProposalId(1), "P-1", "제안 1", None, first)

    assert (one.marks, one.unchanged, one.asked) == (first.marks, True, True)
    assert scoring.to_write(one, "b", F(21)) == {"a": 10, "b": 21}


def test_once_one_mark_was_changed_only_the_next_one_is_written():
    one = Place(ProposalId(1), "P-1", "제안 1", sheet(1, 10, 21, turn=2), sheet(1, 10, 20))

    assert (one.unchanged, scoring.to_write(one, "a", F(3))) == (False, {"a": 3})


def test_the_own_mark_of_the_first_turn_stands_beside():
    held = board(place(1, 11, 20, first=sheet(1, 10, 20), turn=2), turn=2, stage=Stage.DISCUSSED)

    assert [(line.mark, line.before) for line in scoring.lines(held, held.places[0])] == [
        ("11", "10"),
        ("20", "20"),
    ]


# Why no mark can be written


def test_who_has_submitted_marks_nothing_and_is_told_how_to():
    handed = Submission(ME, 1, NOON, "ab" * 32)
    held = board(place(1, 1, 1), submissions=(handed,))

    assert (held.marking, held.open) == (False, True)
    assert scoring.locked_words(held).startswith("You have submitted.")


@pytest.mark.parametrize(
    ("stage", "told"), [(Stage.OPEN, ""), (Stage.FIXED, "The sheets of this round are fixed")]
)
def test_fixed_sheets_are_said_to_be(stage, told):
    assert scoring.locked_words(board(place(1), stage=stage))[: len(told) or None] == told


def test_the_wish_to_look_again_is_shown_to_the_member_it_was_said_to():
    mine = Asked(ME, ProposalId(1), "다른 위원과 차이가 큼", NOON)
    held = board(place(1), place(2), asked=(mine, Asked(PersonId(9), ProposalId(2), "남의 것", NOON)))

    said = [scoring.again_words(held, one) for one in held.places]

    assert said == ["You are asked to look at your marks again: 다른 위원과 차이가 큼", ""]


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(2026, 12, 1), "Days left: 3, due 2026-12-04 (Fri)"),
        (date(2026, 12, 4), "Due today, 2026-12-04 (Fri)"),
        (date(2026, 12, 6), "Days overdue: 2, due 2026-12-04 (Fri)"),
    ],
)
def test_until_when_is_told_with_the_days_that_leaves(today, told):
    assert scoring.due_words(board(due_on=date(2026, 12, 4)).round, today) == told


# The summary


def test_the_summary_has_the_best_first_and_what_is_not_marked_last():
    held = board(place(1, 1, 1), place(2), place(3, 20, 30), place(4, aside=Aside()), place(5, 2))

    lines = summary.lines(held)

    assert [(line.id, line.rank, line.total) for line in lines] == [
        (3, 1, "50"),
        (1, 2, "2"),
        (2, None, "–"),
        (5, None, "–"),
        (4, None, "–"),
    ]
    assert [line.state for line in lines] == [
        "Marked",
        "Marked",
        "Not marked",
        "1 of 2 criteria",
        "Stepped aside",
    ]


def test_where_the_lower_of_two_neighbours_is_higher_in_more_criteria_it_is_said():
    three = Method((A, B, Criterion("c", "계속성", F(20))))
    high = replace(place(1), sheet=replace(sheet(1), marks={"a": F(20), "b": F(10), "c": F(10)}))
    low = replace(place(2), sheet=replace(sheet(2), marks={"a": F(1), "b": F(11), "c": F(11)}))

    [first, second] = summary.lines(board(high, low, method=three))

    assert first.notice == "“제안 2”, one rank below, is higher in 2 of 3 criteria."
    assert second.notice == ""


def test_in_the_weighted_form_it_is_said_where_plain_points_would_turn_the_order():
    weighted = Method((replace(A, weight=F(9), steps=()), B), form=Form.WEIGHTED)

    [first, _] = summary.lines(board(place(1, 20, 0), place(2, 10, 30), method=weighted))

    assert (first.id, first.notice) == (1, "By plain points “제안 2” below would go first.")


def test_equal_neighbours_are_said_to_be():
    assert [line.notice for line in summary.lines(board(place(1, 5, 5), place(2, 4, 6)))] == [
        "Equal with “제안 2”.",
        "",
    ]


def test_in_a_second_turn_moves_among_the_own_ranks_are_told():
    moved = place(1, 20, 30, first=sheet(1, 1, 1), turn=2)
    same = Place(ProposalId(2), "P-2", "제안 2", None, sheet(2, 10, 10))
    held = board(moved, turn=2, stage=Stage.DISCUSSED)
    held = replace(held, places=(*held.places, same), totals={**held.totals, same.id: F(20)})

    lines = summary.lines(held)

    assert [line.notice for line in lines] == ["First round: rank 2, now 1.", "First round: rank 1, now 2."]
    assert lines[1].state == "As in the first round"


@pytest.mark.parametrize(
    ("places", "has_key", "words", "why"),
    [
        ((place(1),), True, "words", "Still to be marked: 1."),
        ((place(1, 1, 1),), False, "words", "You have no signing key"),
        ((place(1, 1, 1),), True, "", "Type the passphrase"),
        ((place(1, 1, 1),), True, "words", ""),
    ],
)
def test_what_stands_between_the_marks_and_the_signature_is_said(places, has_key, words, why):
    said = summary.why_not_submitted(board(*places), has_key=has_key, words=words, busy=False)

    assert said[: len(why) or None] == why


# From the desk


@pytest.fixture
def room():
    return begun()


@pytest.fixture
def panel(room):
    return with_members(room, 3)


def opened(room, panel, **terms):
    entered = tuple(received(room, title).id for title in ("가", "나", "다", "라", "마", "바"))
    return room.do(round.open_, "3분기", "2026-Q3", METHOD, Terms(tuple(panel), entered, **terms))


def test_the_board_holds_the_members_own_sheets_and_nobody_elses(room, panel):
    held = opened(room, panel)
    room.do(round.mark, held.id, 1, panel[0], {"a": F(20), "b": F(0)})
    room.do(round.mark, held.id, 2, panel[1], {"a": F(1), "b": F(1)})

    found = room.ask(scoring.board, held.id, panel[0])

    assert found.totals == {1: 20}
    assert [one.title for one in found.places] == ["가", "나", "다", "라", "마", "바"]


def test_proposals_come_in_the_order_that_the_seed_gives_this_member(room, panel):
    held = opened(room, panel, shuffle_seed="2026-Q3")

    orders = [[one.id for one in room.ask(scoring.board, held.id, who).places] for who in panel]

    assert orders == [list(held.order_for(who)) for who in panel]
    assert orders[0] != orders[1]


def test_one_mark_later_the_board_is_what_it_would_be_read_as(room, panel):
    held = opened(room, panel)
    before = room.ask(scoring.board, held.id, panel[0])

    kept = room.do(round.mark, held.id, 3, panel[0], {"a": F(9), "b": F(9)})

    assert scoring.with_sheet(before, kept) == room.ask(scoring.board, held.id, panel[0])


def test_rounds_still_to_be_marked_are_offered_first_and_only_to_their_panel(room, panel):
    done, open_ = opened(room, panel[:2]), opened_again(room, panel[:1])
    room.do(round.mark, open_.id, 7, panel[0], {"a": F(1), "b": F(1)})
    room.do(round.submit, open_.id, panel[0])

    assert [id for id, _ in room.ask(scoring.choices, panel[0])] == [done.id, open_.id]
    assert room.ask(scoring.choices, panel[2]) == []


def opened_again(room, panel):
    entered = (received(room, "사").id,)
    return room.do(round.open_, "4분기", "2026-Q4", METHOD, Terms(tuple(panel), entered))


# What waits, as the first page says it


def waiting(room, member):
    return [task.deed for task in room.ask(lambda session: list(member_tasks.to_score(session, member)))]


def test_the_first_page_says_what_is_left_to_score_and_until_when(room, panel):
    held = opened(room, panel, due_on=date(2026, 12, 4))
    room.do(round.mark, held.id, 1, panel[0], {"a": F(1), "b": F(0)})
    room.do(round.step_aside, held.id, 2, panel[0], Aside())

    [task] = room.ask(lambda session: list(member_tasks.to_score(session, panel[0])))

    assert (task.deed, task.by, task.room, task.subject) == (
        "Score proposals (4): 3분기",
        date(2026, 12, 4),
        "scoring",
        held.id,
    )
    assert task.why == "Done: 2 of 6 · 2026-12-04 (Fri)"


def test_what_is_marked_waits_for_its_signature_and_then_no_longer(room, panel):
    held = opened(room, panel)
    for one in held.proposals:
        room.do(round.mark, held.id, one, panel[0], {"a": F(1), "b": F(1)})
    before = waiting(room, panel[0])

    room.do(round.submit, held.id, panel[0])

    assert (before, waiting(room, panel[0])) == (["Sign and submit your marks: 3분기"], [])


def test_a_second_round_asks_to_look_at_the_marks_again(room, panel):
    held = opened(room, panel[:1])
    for one in held.proposals:
        room.do(round.mark, held.id, one, panel[0], {"a": F(1), "b": F(1)})
    room.do(round.submit, held.id, panel[0])
    for act in (round.fix, round.reveal, round.discuss):
        room.do(act, held.id)

    assert waiting(room, panel[0]) == ["Look at your marks again, second round: 3분기"]


def test_whoever_is_not_on_the_panel_has_nothing_to_score(room, panel):
    opened(room, panel[:1])

    assert waiting(room, panel[1]) == []


def test_what_is_read_of_a_proposal_has_its_proposers_and_words(room):
    one = room.do(
        proposal.receive,
        "안심 신호등",
        date(2026, 9, 1),
        proposers=(Proposer("최○○", "교통행정과", "7급"),),
        department="교통행정과",
        summary="바닥의 띠가 함께 켜짐",
    )

    found = room.ask(scoring_reading.reading, one.id)

    assert found.facts == f"{one.number} · Idea · 2026-09-01 (Tue) · 교통행정과"
    assert found.text == "Proposed by\n최○○ (교통행정과, 7급)\n\nWhat is proposed\n바닥의 띠가 함께 켜짐"
