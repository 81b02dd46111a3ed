"""A desk: begun, renamed, put under other rules, copied out."""

import pytest

from committee_desk.acts import desk
from committee_desk.domain.desk import BodyMissing, Letterhead, LetterheadTooLong
from committee_desk.domain.packs import BadPack
from committee_desk.domain.rules import Layer
from committee_desk.store import desks
from tests.acts.making import DAY, begun
from tests.packs import layers


def test_beginning_keeps_the_maker_the_rules_and_the_desk(room):
    assert [(entry.what, entry.by) for entry in room.entries()] == [
        ("person.entered", 1),
        ("rules.adopted", 1),
        ("desk.begun", 1),
    ]


def test_a_desk_knows_its_body_and_its_maker(room):
    begun = room.ask(desks.desk)

    assert (begun.body, begun.office, begun.maker) == ("한빛구 적극행정위원회", "한빛구", 1)


@pytest.mark.parametrize(
    ("pack", "series"), [("decree", "적극행정"), ("dongjak", "적극행정"), ("proposal-review", "제안심사")]
)
def test_papers_are_numbered_by_what_the_body_is(pack, series):
    assert begun(pack).ask(desks.desk).series == series


def test_a_new_name_is_kept_with_its_reason(room):
    room.do(desk.rename, "한빛구 인사위원회", "한빛구", "인사", reason="대행")

    entry = room.last("desk", 1)
    assert (entry.what, entry.reason, sorted(entry.changes)) == ("desk.renamed", "대행", ["body", "series"])


def test_a_body_without_a_name_is_refused(room):
    with pytest.raises(BodyMissing):
        room.do(desk.rename, " ", "한빛구", "인사", reason="대행")


def test_a_letterhead_is_kept_in_the_desk(room):
    room.do(desk.head_papers, ["살기 좋은 한빛구"], ["(우 01234) 한빛로 1"])

    entry = room.last("desk", 1)
    kept = Letterhead(("살기 좋은 한빛구",), ("(우 01234) 한빛로 1",))
    assert (room.ask(desks.desk).letterhead, entry.what, list(entry.changes)) == (
        kept,
        "desk.headed",
        ["letterhead"],
    )


def test_a_letterhead_that_a_page_has_no_room_for_is_refused(room):
    with pytest.raises(LetterheadTooLong):
        room.do(desk.head_papers, ["하나", "둘", "셋"], [])


def test_other_rules_hold_from_then_on_and_the_earlier_stay_in_the_journal(room):
    room.do(desk.adopt, layers("dongjak"), reason="조례 제정")

    assert room.ask(desks.rules, DAY).bounds("composition.size").maximum == 15
    before, after = room.last("rules", 1).changes["layers"]
    assert [len(before), len(after)] == [1, 2]


def test_rules_that_cannot_be_read_are_refused_and_leave_nothing(room):
    before = room.size()

    with pytest.raises(BadPack):
        room.do(desk.adopt, [Layer("decree", "영", "quorum = [")], reason="개정")

    assert room.size() == before


def test_a_copy_that_leaves_the_desk_is_noted(room):
    before = room.size()

    room.do(desk.export)

    assert room.done_since(before) == [("desk.exported", 1, ["exports"])]
    assert room.examine().faults == ()
