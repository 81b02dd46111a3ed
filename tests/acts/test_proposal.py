"""What is done to proposals, and what is said of it in the journal."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from committee_desk.acts import proposal, round
from committee_desk.acts.proposal import ProposalNumberTaken, ScoringBegan
from committee_desk.acts.round import Terms
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.proposal import (
    Employment,
    Feasibility,
    NotTheFirst,
    Proposer,
    Reached,
    Review,
    Stage,
)
from committee_desk.errors import NotFound
from committee_desk.store import matters, proposals, search
from tests.acts.making import with_members

DAY, LATER = date(2026, 8, 4), date(2026, 8, 5)
METHOD = Method((Criterion("a", "창의성", Fraction(20)),))


def received(room, title="빈집 임시주차장", day=DAY, **facts):
    return room.do(proposal.receive, title, day, **facts)


def test_the_desk_numbers_what_comes_without_a_number(room):
    assert [received(room).number, received(room, "다른 제안").number] == ["P2026-0001", "P2026-0002"]


def test_a_number_that_was_brought_along_stays_and_is_not_given_twice(room):
    assert received(room, number="2026-3-013").number == "2026-3-013"
    with pytest.raises(ProposalNumberTaken):
        received(room, number="2026-3-013")


def test_every_employment_may_propose(room):
    kept = [received(room, one.value, proposers=(Proposer("이○○", employment=one),)) for one in Employment]

    assert [one.proposers[0].employment for one in kept] == list(Employment)


def test_a_proposal_that_is_being_scored_changes_only_with_a_reason(room):
    one, members = received(room), with_members(room, 3)
    held = room.do(round.open_, "3분기", "2026-Q3", METHOD, Terms(proposals=(one.id,)))
    room.do(round.mark, held.id, one.id, members[0], {"a": Fraction(10)})
    with pytest.raises(ScoringBegan):
        room.do(proposal.change, replace(one, summary="다시 씀"))

    room.do(proposal.change, replace(one, summary="다시 씀"), "오기 정정")

    assert room.last("proposal", one.id).reason == "오기 정정"


def test_what_does_not_change_is_not_noted(room):
    one, size = received(room), room.size()

    room.do(proposal.change, one)

    assert room.size() == size


def test_a_person_decides_which_is_the_duplicate(room):
    first, later = received(room), received(room, day=LATER)
    with pytest.raises(NotTheFirst):
        room.do(proposal.call_duplicate, first.id, later.id)

    kept = room.do(proposal.call_duplicate, later.id, first.id)

    assert (kept.duplicate_of, room.last("proposal", later.id).what) == (
        first.id,
        "proposal.called_duplicate",
    )
    assert room.ask(proposals.decided_on) == [(later.id, first.id)]


def test_two_told_apart_are_decided_on_too(room):
    first, later = received(room), received(room, day=LATER)

    room.do(proposal.tell_apart, later.id, first.id, "대상이 다름")

    assert room.ask(proposals.decided_on) == [(later.id, first.id)]


def test_a_duplicate_of_nothing_is_refused(room):
    with pytest.raises(NotFound):
        room.do(proposal.call_duplicate, received(room).id, 99)


def test_the_way_of_a_proposal_stands_in_the_journal(room):
    one = received(room)
    room.do(proposal.review, one.id, Review("주차관리과", Feasibility.POSSIBLE, "예산 범위 안", LATER))
    room.do(proposal.discuss, one.id, "구역을 넓힐 것")
    room.do(proposal.move_on, one.id, Stage.ADOPTED)
    room.do(proposal.end, one.id, "예산이 깎임")
    room.do(proposal.take_up_again, one.id, "재심사 요청")

    done = [what for what, _, _ in room.done_since(1)]
    assert done[-6:] == [
        "proposal.received",
        "proposal.reviewed",
        "proposal.discussed",
        "proposal.moved_on",
        "proposal.ended",
        "proposal.taken_up_again",
    ]


def test_a_stage_is_told_of_and_moving_on_dates_it_today(room):
    one = received(room)
    room.do(proposal.move_on, one.id, Stage.ADOPTED, owner="주차관리과")
    kept = room.do(proposal.tell_stage, one.id, Reached(Stage.ADOPTED, LATER, "주차관리과", "예산에 넣음"))

    assert [(done.on, done.owner, done.result) for done in kept.way] == [(LATER, "주차관리과", "예산에 넣음")]
    assert room.last("proposal", one.id).what == "proposal.stage_told"


def test_a_file_belongs_to_its_proposal_and_is_found_with_it(room):
    one = received(room)

    kept = room.do(proposal.attach, one.id, "제안서.pdf", "application/pdf", b"%PDF")

    assert (kept.matter, kept.proposal) == (None, one.id)
    assert room.ask(matters.proposal_files, one.id) == [kept]
    assert room.ask(matters.attachments, 1) == []
    [hit] = room.ask(search.find, "제안서").hits
    assert (hit.kind, hit.of, hit.title) == ("proposal", one.id, "제안서.pdf")


def test_the_register_is_asked_by_numbers_and_pages(room):
    for title in ("나 제안", "가 제안", "다 안건"):
        received(room, title)

    ids = room.ask(proposals.ids, "제안", "title", False)
    lines = room.ask(proposals.lines, list(ids))

    assert [one.title for one in lines] == ["가 제안", "나 제안"]
    assert list(room.ask(proposals.ids, "", "title", True, [Stage.ADOPTED])) == []
