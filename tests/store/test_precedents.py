"""Of thousands of decided matters those are read that can be like one at hand, and none of them is missed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds.exemption import Audit, Criterion, Exemption, Judged
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.known import Known
from committee_desk.domain.matter import Stage
from committee_desk.domain.precedent import Trait, compared
from committee_desk.store import journal, precedents, search
from committee_desk.store.precedents import Sought
from tests.acts.making import AT, SECRETARY, begun
from tests.domain.test_precedent import SNOW, at_hand, decided

SNOWY, RAINY, LATE = "긴급 제설 계약", "호우 배수 공사", "보조금 정산 지연"
NOT_MET = Criterion(Judged.NOT_MET)
OTHERS = {  # a matter each, none like another: what was chosen, and its title
    1: (SNOW, SNOWY),
    2: (replace(SNOW, public_interest=NOT_MET), RAINY),
    3: (replace(SNOW, public_interest=NOT_MET, private_interest=Known.YES), LATE),
    4: (replace(SNOW, audit=Audit.ADMINISTRATIVE, public_interest=NOT_MET, excluded=("money",)), LATE),
}


@pytest.fixture(scope="module")
def room():
    """Each decided on a day of its own, one undecided, and one of another kind."""
    room = begun()
    every = [
        decided(number, particulars, title=title, on=date(2025, 1, number))
        for number, (particulars, title) in OTHERS.items()
    ]
    waiting = replace(at_hand(), id=MatterId(5), number="2025-0005")
    other = decided(6, Opinion(issue=SNOWY), outcome="presented", kind="opinion")
    room.door.do(kept, [*every, waiting, other], by=SECRETARY, at=AT)
    return room


def kept(session, every, *, by, at):
    journal.keep_many(
        session, "matter", [journal.Kept("matter.received", one) for one in every], by=by, at=at
    )


def numbers(found):
    return [int(one.id) for one in found]


def read(room, matter):
    return numbers(room.ask(precedents.candidates, matter))


def looked_for(room, matter=None, **wanted):
    return numbers(room.ask(precedents.sought, matter or at_hand(), Sought(**wanted)))


def test_the_decided_of_a_kind_that_have_something_in_common_are_read(room):
    assert read(room, at_hand()) == [1, 2, 3, 4]


def test_a_decided_matter_is_compared_with_what_was_decided_before_it(room):
    assert read(room, room.matter(3)) == [1, 2]


def test_of_more_than_can_be_read_those_with_most_in_common_come_first(room, monkeypatch):
    monkeypatch.setattr(precedents, "MOST", 1)

    likest = at_hand(replace(SNOW, public_interest=NOT_MET), title=RAINY)

    assert read(room, likest) == [2]


def test_of_those_with_as_much_in_common_the_ones_in_like_words_come_first(room, monkeypatch):
    monkeypatch.setattr(precedents, "MOST", 1)
    as_much = Exemption(Audit.BAI)

    found = {title: read(room, at_hand(as_much, title=title)) for title in (SNOWY, RAINY, LATE)}

    assert found == {SNOWY: [1], RAINY: [2], LATE: [3]}


def test_all_whose_facts_are_alike_are_read_however_many(monkeypatch):
    monkeypatch.setattr(precedents, "MOST", 2)
    room = begun()
    same = [decided(number, on=date(2025, 1, 1) + timedelta(number)) for number in range(1, 8)]
    unlike = [decided(8, replace(SNOW, public_interest=NOT_MET, no_gross_fault=NOT_MET))]
    room.door.do(kept, [replace(same[0], outcome="not_upheld"), *same[1:], *unlike], by=SECRETARY, at=AT)

    found = room.ask(precedents.candidates, at_hand(title="맨 끝"))

    assert [(int(one.matter.id), one.facts_alike) for one in compared(at_hand(), found)] == [
        (number, True) for number in range(7, 0, -1)
    ]


def test_a_matter_counts_from_its_decision_and_by_what_it_then_says(room):
    added = decided(7, replace(SNOW, excluded=("favour",)), on=date(2025, 2, 1))
    favour = Trait("excluded", "favour")
    room = begun()
    told = []

    for now in (replace(added, outcome="", stage=Stage.READY), added, replace(added, particulars=SNOW)):
        room.door.do(kept_again, now, by=SECRETARY, at=AT)
        told.append(looked_for(room, trait=favour))

    assert told == [[], [7], []]


def kept_again(session, one, *, by, at):
    there = precedents.REGISTER.there(session, [one.id])
    before = precedents.REGISTER.get(session, one.id) if there else None
    journal.keep(session, "matter.filled_in", one, before=before, by=by, at=at)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"trait": Trait("public_interest.judged", "not_met")}, [2, 3, 4]),
        ({"trait": Trait("asked_by", "official")}, [1, 2, 3, 4]),  # which nobody has to say
        ({"trait": Trait("excluded", "money")}, [4]),
        ({"trait": Trait("excluded", "favour")}, []),
        ({"words": "정산"}, [3, 4]),
        ({"outcome": "upheld"}, [1, 2, 3, 4]),
        ({"outcome": "rejected"}, []),
        ({"words": "정산", "trait": Trait("private_interest", "yes"), "outcome": "upheld"}, [3]),
    ],
)
def test_those_are_found_that_have_all_that_is_wanted(room, wanted, found):
    assert sorted(looked_for(room, **wanted)) == found


def test_the_latest_are_found_where_there_are_too_many(room, monkeypatch):
    monkeypatch.setattr(precedents, "FOUND", 2)

    assert sorted(looked_for(room, outcome="upheld")) == [3, 4]


def test_what_a_matter_is_kept_under_is_no_word_to_be_found_by(room):
    found = [room.ask(search.find, words).hits for words in ("exemption", "public_interest", "not_met")]

    assert found == [(), (), ()]
