"""What became of a thing, told in the words of the screens."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

import committee_desk
from committee_desk.acts import matter, person
from committee_desk.domain.assignment import Assignment
from committee_desk.domain.ballot import Item, Result
from committee_desk.domain.ids import ItemId, MatterId, MeetingId
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.exemption import Judged, View
from committee_desk.domain.matter import Matter
from committee_desk.domain.meeting import Meeting
from committee_desk.domain.minutes import Correction
from committee_desk.domain.paper import IssuedPaper
from committee_desk.domain.person import Person
from committee_desk.models import deeds, field_names, history, words
from committee_desk.store import matters, people
from committee_desk.store.journal import SUBJECTS
from tests.views.committee import desk_of_committee


@pytest.fixture
def desk(qapp):
    return desk_of_committee()


def told(desk, kind, id):
    return [(line.deed, line.reason, line.changes) for line in desk.ask(history.lines, Subject(kind, id))]


def do(desk, act, *args, **facts):
    desk.do(lambda session, **who: act(session, *args, **facts, **who))


def test_the_newest_deed_stands_first_and_the_first_says_only_that_it_was(desk):
    do(desk, matter.make_ready, 1)

    assert [deed for deed, _, _ in told(desk, "matter", 1)] == ["Made ready", "Received"]
    assert told(desk, "matter", 1)[-1][2] == ()


def test_a_field_that_stood_at_its_default_is_told_too(desk):
    do(desk, matter.make_ready, 1)

    assert told(desk, "matter", 1)[0][2] == (history.Change("Stage", "Received", "Ready"),)


def test_a_change_within_the_particulars_is_told_by_its_own_name(desk):
    kept = desk.ask(matters.get, 1)
    criterion = replace(kept.particulars.no_gross_fault, judged=Judged.MET)
    do(desk, matter.fill_in, replace(kept, particulars=replace(kept.particulars, no_gross_fault=criterion)))

    assert told(desk, "matter", 1)[0][2] == (history.Change("Finding", "Partly met", "Met"),)


def test_a_members_view_is_told_with_the_members_name(desk):
    kept = desk.ask(matters.get, 1)
    viewed = replace(kept.particulars.public_interest, views=(View(2, Judged.NOT_MET, "skipped"),))
    do(desk, matter.fill_in, replace(kept, particulars=replace(kept.particulars, public_interest=viewed)))

    after = told(desk, "matter", 1)[0][2][0].after
    assert after == "Finding Not met, Member 김위원, Words skipped"


def test_a_reason_stands_with_its_deed(desk):
    do(desk, matter.withdraw, 1, "taken back")

    assert told(desk, "matter", 1)[0][:2] == ("Withdrawn", "taken back")


def test_what_was_emptied_is_told_as_a_dash(desk):
    kept = desk.ask(people.get, 2)
    do(desk, person.change, replace(kept, office=""))

    assert told(desk, "person", 2)[0][2] == (history.Change("Office", "한빛구 부구청장", "—"),)


def test_the_lines_are_told_as_plain_text(desk):
    do(desk, matter.withdraw, 1, "taken back")

    said = history.told(desk.ask(history.lines, Subject("matter", 1))).splitlines()

    assert said[:2] == ["2026-11-27 (Fri) 12:00   김도현   Withdrawn", "    Reason: taken back"]


def values_within(hint):
    """The dataclasses that a field may hold, and those within them."""
    for part in (hint, *get_args(hint)):
        if is_dataclass(part):
            yield part
            for inner in get_type_hints(part).values():
                yield from values_within(inner)
        elif part is not hint:
            yield from values_within(part)


KEPT = {kind for kept in SUBJECTS.values() for kind in values_within(kept.kind)}


@pytest.mark.parametrize("kind", sorted({*KEPT, *KINDS.values()}, key=lambda kind: kind.__name__))
def test_every_field_that_can_change_has_a_name(kind):
    unnamed = {one.name for one in fields(kind)} - set(field_names.FIELDS) - history.UNSHOWN

    assert unnamed == set()


def test_an_items_place_is_its_order_and_a_meetings_where_it_is_held(qapp):
    assert (field_names.field_name("place", int), field_names.field_name("place", str)) == (
        "Order on the agenda",
        "Place",
    )


@pytest.mark.parametrize("kind", [Meeting, Item, Result, Matter, Person, IssuedPaper, Correction, Assignment])
def test_every_choice_among_a_few_has_a_word_for_each(kind):
    unnamed = {enum for enum in enums_within(kind) if not words.names(enum)}

    assert unnamed == set()


def test_a_time_of_day_is_told_as_the_clock_shows_it(desk):
    shape = history._shape(Item(ItemId(1), MeetingId(1), MatterId(1), "1", 1))

    [change] = history._changes({"taken_up_at": [None, "14:05:00"]}, shape, {})

    assert change.after == "14:05"


def test_a_vote_taken_on_paper_is_told_in_words(desk):
    shape = history._shape(Item(ItemId(1), MeetingId(1), MatterId(1), "1", 1))

    [change] = history._changes({"ballot": ["by_name", "paper"]}, shape, {})

    assert (change.before, change.after) == ("By name", "On paper")


def enums_within(kind):
    """The kinds of choice that the fields of a value hold."""
    hints = [*get_type_hints(kind).values()]
    for hint in hints:
        hints.extend(get_args(hint))
        if isinstance(hint, type) and issubclass(hint, Enum):
            yield hint


def test_every_deed_of_the_acts_has_a_name():
    acts = Path(committee_desk.__file__).parent / "acts"
    deed = re.compile(rf'"((?:{"|".join(SUBJECTS)})\.[a-z_]+)"')
    kept = {found for file in acts.glob("*.py") for found in deed.findall(file.read_text(encoding="utf-8"))}

    assert kept - set(deeds.DEEDS) == set()


def test_marks_are_told_once_they_are_revealed(qapp):
    from committee_desk.acts import round
    from committee_desk.models import journal as entries
    from tests.acts.making import begun, with_members
    from tests.acts.test_proposal import METHOD, received

    room = begun()
    [member] = with_members(room, 1)
    idea = received(room).id
    held = room.do(round.open_, "3분기", "2026-Q3", METHOD, round.Terms((member,), (idea,)))
    for mark in (10, 12):
        sheet = room.do(round.mark, held.id, idea, member, {"a": Fraction(mark)}, "좋음")
    room.do(round.submit, held.id, member)
    about = Subject("mark_sheet", sheet.id)
    [before] = room.ask(history.lines, about)[0].changes

    for act in (round.fix, round.reveal):
        room.do(act, held.id)

    [after] = room.ask(history.lines, about)[0].changes
    assert before == history.Change("Marks", "—", "hidden until the marks are revealed")
    assert after == history.Change("Marks", "a 10", "a 12")
    assert room.ask(entries.subject_name, about) == "위원01 on P2026-0001"
