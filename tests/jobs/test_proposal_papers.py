"""What a proposal issues by itself: the notice of a decision without a round, and what its steps give."""

from datetime import date
from fractions import Fraction

import pytest

from committee_desk.acts import handling, proposal
from committee_desk.acts import round as rounds
from committee_desk.documents.paper import Facts
from committee_desk.documents.proposal_notice import joint
from committee_desk.domain.method import Criterion, Method
from committee_desk.domain.proposal import Proposer, Stage
from committee_desk.jobs import proposal_papers
from committee_desk.store import proposals
from tests.acts.making import begun

RECEIVED, DECIDED = date(2026, 9, 7), date(2026, 10, 6)
TWO = (Proposer("김하늘", "도로과", part=Fraction(2, 3)), Proposer("이바다", part=Fraction(1, 3)))


@pytest.fixture
def room():
    return begun("proposal-national")


def received(room):
    return room.do(proposal.receive, "빈집 임시주차장", RECEIVED, proposers=TWO).id


def given(room, id):
    return room.ask(proposal_papers.unissued, id)


def test_what_was_decided_without_a_round_is_notified_by_itself(room):
    adopted, ended, waiting = received(room), received(room), received(room)
    room.do(proposal.move_on, adopted, Stage.ADOPTED, DECIDED)
    room.do(handling.notify, adopted, DECIDED, date(2026, 12, 31))
    room.do(proposal.end, ended, "이미 시행 중임", DECIDED)

    drawn = room.ask(proposal_papers._draw, adopted, "adoption", DECIDED)

    assert [given(room, one) for one in (adopted, ended, waiting)] == [("adoption",), ("non_adoption",), ()]
    [facts] = [one for one in drawn.paper.blocks if isinstance(one, Facts)]
    assert dict(facts.facts)["결정일"] == "2026. 10. 6."


def test_who_has_which_part_stands_on_the_notice(room):
    one = room.ask(proposals.get, received(room))

    assert dict(joint(one)) == {"제안자별 기여도": "김하늘(도로과) 2/3(주제안자), 이바다 1/3"}


def test_of_a_round_the_papers_of_the_round_tell_it(room):
    id = received(room)
    method = Method((Criterion("creativity", "창의성", Fraction(100)),))
    held = room.do(rounds.open_, "4분기", "2026-Q4", method)
    room.do(rounds.enter, held.id, (id,))
    room.do(proposal.move_on, id, Stage.ADOPTED, DECIDED)

    assert given(room, id) == ()
