"""The interests register points to who may have to step aside; a person settles it."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from committee_desk.domain.ballot import Item, Stage
from committee_desk.domain.ballot import NotTakenUp as Settled
from committee_desk.domain.candidates import candidates
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.kinds.selection import Candidate, Selection
from committee_desk.domain.matter import GroundMissing, Matter
from committee_desk.domain.person import Person
from committee_desk.domain.record import Agendum
from committee_desk.domain.recusal import AlreadyRecused, Cleared, Ground, Recusal

ON = date(2026, 11, 2)
ASKED = Cleared(5, ON, "3년 전에 그만둠", ("한강건설",))
PEOPLE = {
    4: Person(4, "김도현", interests=("푸른의료재단",)),
    5: Person(5, "정민재", interests=("한강건설", "누리토건")),
}


def agendum(title="한강건설 도로 복구", **facts):
    return Agendum(Item(1, 1, 1, "1", 1, **facts), Matter(1, "2026-0001", "other", title, Other(), ON))


def found(one):
    record = SimpleNamespace(meeting=SimpleNamespace(designated=(4, 5)), people=PEOPLE)
    return [(each.person, each.entries) for each in candidates(record, one)]


def test_a_member_whose_register_the_item_names_is_proposed():
    assert found(agendum()) == [(5, ("한강건설",))]


def test_a_member_whose_register_a_candidate_is_from_is_proposed_too():
    about = Selection(candidates=(Candidate("이○○", "민원과"), Candidate("정○○", home_office="누리토건")))
    one = agendum("우수공무원 선발(안)")

    assert found(replace(one, matter=replace(one.matter, kind="selection", particulars=about))) == [
        (5, ("누리토건",))
    ]


@pytest.mark.parametrize(
    ("candidate", "asked"),
    [
        (Candidate("정민재", "민원과"), [(5, ("정민재",))]),
        (Candidate("이○○", "민원과", related="김도현, 정민재(배우자)"), [(4, ("김도현",)), (5, ("정민재",))]),
        (Candidate("정민재수", "민원과"), []),
        (Candidate("이○○", "민원과", merit="정민재의 제안을 실시"), []),
    ],
)
def test_a_member_who_is_a_candidate_or_related_to_one_is_proposed(candidate, asked):
    one = agendum("우수공무원 선발(안)")
    about = Selection(candidates=(candidate,))

    assert found(replace(one, matter=replace(one.matter, kind="selection", particulars=about))) == asked


def test_who_steps_aside_already_is_settled():
    assert found(agendum(recusals=(Recusal(5, Ground.AVOIDANCE, 3),))) == []


def test_who_was_asked_and_has_no_conflict_is_settled():
    assert found(agendum(cleared=(ASKED,))) == []


def test_another_entry_of_the_register_asks_again():
    assert found(agendum("한강건설과 누리토건의 도로 복구", cleared=(ASKED,))) == [(5, ("누리토건",))]


def test_no_conflict_needs_a_reason():
    with pytest.raises(GroundMissing):
        agendum().item.clear(replace(ASKED, because=" "))


def test_who_steps_aside_is_not_without_conflict():
    item = agendum(recusals=(Recusal(5, Ground.AVOIDANCE, 3),)).item

    with pytest.raises(AlreadyRecused):
        item.clear(ASKED)


def test_stepping_aside_later_takes_the_place_of_having_been_asked():
    item = agendum(cleared=(ASKED,)).item.recuse(Recusal(5, Ground.AVOIDANCE, 3))

    assert (item.cleared, item.recused) == ((), {5})


def test_asked_again_the_later_answer_stands():
    later = replace(ASKED, on=date(2026, 11, 20))

    assert agendum(cleared=(ASKED,)).item.clear(later).cleared == (later,)


def test_a_settled_item_asks_nobody():
    with pytest.raises(Settled):
        agendum(stage=Stage.DECLARED).item.clear(ASKED)
