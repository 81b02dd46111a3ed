"""The register as it is shown: parts, standings, what a page of it holds, and how it is found."""

from datetime import date
from fractions import Fraction

import pytest

from committee_desk.acts import proposal as acts
from committee_desk.domain.proposal import Proposer, Stage
from committee_desk.models import alike, proposals, proposers
from committee_desk.models.proposals import Narrowing, Register
from committee_desk.models.proposers import NoPart
from committee_desk.models.table import Tone
from committee_desk.store import search
from tests.acts.making import begun

TITLES = ("전자고지 확대", "빈집 주차장", "골목 제설 지도")


@pytest.fixture
def room():
    room = begun()
    for place, title in enumerate(TITLES):
        room.do(acts.receive, title, date(2026, 8, 4 + place), proposers=(Proposer(f"{place}○○", "징수과"),))
    return room


@pytest.mark.parametrize(
    ("said", "part"),
    [("40 %", Fraction(2, 5)), ("2/5", Fraction(2, 5)), ("0.4", Fraction(2, 5)), (" ", None)],
)
def test_a_part_is_read_as_people_write_it(said, part):
    assert proposers.read_part(said) == part


@pytest.mark.parametrize("said", ["the rest", "120 %", "0", "1/0", "-1/2"])
def test_what_is_no_part_is_refused(said):
    with pytest.raises(NoPart):
        proposers.read_part(said)


def test_a_part_is_shown_in_hundredths_where_it_can_be():
    assert [proposers.part_words(one) for one in (Fraction(3, 10), Fraction(1, 3), None)] == [
        "30 %",
        "1/3",
        "",
    ]


def test_parts_are_settled_when_all_or_none_has_one_and_they_make_a_whole():
    half = Proposer("갑", part=Fraction(1, 2))

    assert proposers.unsettled([Proposer("갑"), Proposer("을")]) == ""
    assert proposers.unsettled([half, half]) == ""
    assert proposers.unsettled([half, Proposer("을")]) != ""
    assert (
        proposers.unsettled([half]) == "The parts add up to 50 %, and not to 100 %. Not kept until they do."
    )


def test_where_a_proposal_stands_is_its_stage_its_end_or_what_it_repeats(room):
    room.do(acts.move_on, 1, Stage.ADOPTED)
    room.do(acts.call_duplicate, 2, 1)
    room.do(acts.end, 3, "이미 시행 중")

    lines = room.ask(proposals.lines, [1, 2, 3])

    assert [proposals.standing(line) for line in lines] == [
        ("Adopted", Tone.INFORMATION),
        ("Duplicate", Tone.OFF),
        ("Ended", Tone.OFF),
    ]


def test_a_duplicate_names_what_it_repeats_and_who_decided_so(room):
    room.do(acts.call_duplicate, 2, 1)

    assert room.ask(proposals.about, 2).same == (
        "Found to be a duplicate of P2026-0001  전자고지 확대 by 정간사 on 2026-11-02 (Mon)"
    )
    assert room.ask(proposals.about, 1).same == ""


def test_each_of_the_six_stages_has_a_line_with_what_is_known_of_it(room):
    room.do(acts.move_on, 1, Stage.ADOPTED, date(2026, 9, 1), "징수과")

    stages = room.ask(proposals.about, 1).stages

    assert [(line.standing, line.told.on, line.told.owner) for line in stages[:4]] == [
        ("Discovered", date(2026, 8, 4), ""),
        ("Supplemented", None, ""),
        ("Adopted", date(2026, 9, 1), "징수과"),
        ("Nurtured", None, ""),
    ]


def test_the_register_is_found_in_and_keeps_its_order(room):
    register, all_of_it = Register(), Narrowing()

    assert list(room.ask(register.ids, "", "title", True, all_of_it)) == [1, 2, 3]
    assert list(room.ask(register.ids, "제설", "title", True, all_of_it)) == [3]
    assert list(room.ask(register.ids, "징수", "title", False, all_of_it)) == [3, 2, 1]
    room.do(acts.end, 2, "이미 시행 중")
    assert list(room.ask(register.ids, "", "title", True, Narrowing(ended=False))) == [1, 3]


def test_without_an_index_the_words_are_looked_for_as_they_are(room, monkeypatch):
    def gone(*_facts):
        raise search.NoIndex

    monkeypatch.setattr(search, "ids", gone)

    assert list(room.ask(Register().ids, "제설", "title", True, Narrowing())) == [3]


def test_a_pair_that_was_decided_on_since_it_was_found_is_left_out(room):
    found = [alike.Likeness(1, 2, Fraction(4, 5)), alike.Likeness(1, 3, Fraction(3, 5))]
    room.do(acts.tell_apart, 3, 1, "대상이 다름")

    [pair] = room.ask(alike.pairs, found)

    assert (pair.id, pair.first_words, pair.hundredths) == ((1, 2), "P2026-0001  전자고지 확대", 80)
