"""The journal on disk: entries in order, what they say, and the root they give."""

import ast
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from unicodedata import normalize

import pytest
from sqlalchemy import text

import committee_desk
from committee_desk.acts import desk, person
from committee_desk.domain import codec
from committee_desk.domain.codec import Unreadable
from committee_desk.domain.journal import Checkpoint, Subject, leaf, root
from committee_desk.domain.legible import Illegible
from committee_desk.domain.person import Membership
from committee_desk.store import journal
from tests.acts.making import AT, SECRETARY, begun


@pytest.fixture
def room():
    return begun()


def test_entries_are_numbered_from_one_without_a_gap(room):
    for name in "가나다":
        room.do(person.enter, name)

    assert [entry.number for entry in room.entries()] == [1, 2, 3, 4, 5, 6]


def test_an_act_that_fails_leaves_no_entry_and_no_row(room):
    def half_done(session, *, by, at):
        person.enter(session, "이수진", by=by, at=at)
        raise LookupError

    with pytest.raises(LookupError):
        room.do(half_done)

    assert (room.size(), room.examine().faults) == (3, ())


def test_an_entry_holds_the_digest_of_the_whole_value(room):
    one = room.do(person.enter, "이수진", office="한빛대학교")

    assert room.last("person", one.id).digest == codec.digest(one)


def test_an_act_says_which_kinds_it_kept(room):
    done = room.door.do(person.enter, "이수진", by=SECRETARY, at=AT)

    assert done.touched == {"person"}


def test_moments_are_kept_in_one_zone(room):
    seoul = datetime(2026, 11, 27, 14, tzinfo=timezone(timedelta(hours=9)))

    one = room.do(person.enter, "이수진", at=seoul)

    assert room.last("person", one.id).at == datetime(2026, 11, 27, 5, tzinfo=UTC)


def test_the_history_of_a_subject_is_its_own(room):
    first, second = (room.do(person.enter, name) for name in "가나")
    room.do(person.appoint, first.id, Membership())

    what = [entry.what for entry in room.ask(journal.history, Subject("person", first.id))]

    assert what == ["person.entered", "person.appointed"]
    assert len(room.ask(journal.history, Subject("person", second.id))) == 1


def test_some_entries_are_read_from_a_number_on(room):
    for name in "가나다":
        room.do(person.enter, name)

    assert [entry.number for entry in room.door.ask(journal.entries, 2, 3)] == [3, 4, 5]


def test_a_checkpoint_is_the_root_over_the_first_entries(room):
    leaves = [leaf(entry) for entry in room.entries()]

    checkpoints = [room.door.ask(journal.checkpoint, size) for size in range(4)]

    assert checkpoints == [Checkpoint(size, root(leaves[:size]).hex()) for size in range(4)]


def test_a_checkpoint_stays_what_it_was_while_the_journal_grows(room):
    before = room.ask(journal.checkpoint)

    room.do(desk.export)

    assert room.door.ask(journal.checkpoint, before.size) == before
    assert room.ask(journal.checkpoint) != before


def test_a_reason_typed_in_another_spelling_is_the_same_reason(room):
    room.do(desk.rename, "위원회", "한빛구", "적극행정", reason=normalize("NFD", "개칭"))

    assert (room.last("desk", 1).reason, room.examine().faults) == ("개칭", ())


def test_no_checkpoint_is_made_of_leaves_that_cannot_be_read(room):
    room.door.do(lambda session: session.execute(text("UPDATE entry SET leaf = 'x' WHERE number = 2")))

    with pytest.raises(Unreadable):
        room.ask(journal.checkpoint)
    assert [(fault.table, fault.row) for fault in room.examine().faults] == [("entry", "2")]


@pytest.mark.parametrize("changes", ["null", "5", "[]", '{"name":"x"}', '{"name":[1]}'])
def test_an_entry_whose_changes_are_none_is_named_and_stops_nothing(room, changes):
    edit = text("UPDATE entry SET changes = :changes WHERE number = 1")
    room.door.do(lambda session: session.execute(edit, {"changes": changes}))

    assert ("entry", "1") in {(fault.table, fault.row) for fault in room.examine().faults}


def test_nothing_of_the_program_takes_an_entry_away():
    # A peer's action wipes its history; here no module even names a way to do it.
    source = Path(committee_desk.__file__).parent
    deleting = {
        str(file.relative_to(source))
        for file in source.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "delete"
    }

    assert deleting <= {"store/typed.py", "store/filters.py"}


@pytest.mark.parametrize("name", ["김\u200b도현", "김도현\u202e", "김도현\x00"])
def test_a_name_with_a_letter_nobody_can_see_is_refused_and_nothing_is_kept(room, name):
    with pytest.raises(Illegible):
        room.do(person.enter, name)

    assert (room.size(), room.examine().faults) == (3, ())
