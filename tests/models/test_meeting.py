"""What the screen of a meeting says of its state, and whose words it uses."""

from dataclasses import replace
from datetime import date, time

import pytest

from committee_desk.acts import declaration, remark
from committee_desk.acts import item as items
from committee_desk.acts import meeting as acts
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import Motion
from committee_desk.domain.kinds.plan import Plan
from committee_desk.domain.matter import Resolution
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.models import attendance, voting
from committee_desk.models import meeting as table
from committee_desk.models.meeting import Deed
from committee_desk.models.table import Tone, whole_line
from tests.views import sitting

BY = sitting.BY


def held(present=7, particulars=None):
    door, meeting, agenda = sitting.opened(present, particulars or sitting.judged())
    return door, meeting, [one.id for one in agenda]


def record(door, meeting):
    return door.ask(table.record, meeting.id)


def vote(door, meeting, place):
    read = record(door, meeting)
    return voting.voting(read, read.agenda[place])


def test_the_chip_names_whose_half_opens_the_meeting():
    door, meeting, _ = held()

    chip = table.quorum_chip(record(door, meeting).meeting)

    assert chip == ("Designated 9 · present 7 · quorum 5", Tone.SUCCESS)


def test_the_chip_of_an_item_warns_where_fewer_vote_than_opened():
    door, meeting, ids = held(5)
    chair = record(door, meeting).meeting.designated[0]
    door.do(items.recuse, ids[1], Recusal(chair, Ground.AVOIDANCE, 3), **BY)
    read = record(door, meeting)

    chip = table.item_chip(read.meeting, read.agenda[1].item)

    assert chip == ("This item: 4 voting · 3 needed", "4 voting · 3 needed", Tone.WARNING)


def test_a_late_item_keeps_its_late_number():
    door, meeting, _ = held()
    late = sitting.ready_matter(door)

    placed = door.do(items.place, meeting.id, late.id, **BY).result

    assert table.item_name(placed) == "Resolution item 3의2"


def test_before_anything_is_taken_up_the_first_item_is_due():
    door, meeting, ids = held()

    assert door.ask(table.due_item, meeting.id) == ids[0]


def test_the_item_in_hand_is_due_again_after_a_restart():
    door, meeting, ids = held()
    door.do(items.take_up, ids[2], time(11, 5), **BY)

    assert door.ask(table.due_item, meeting.id) == ids[2]


def test_after_the_last_item_the_first_open_one_comes_next():
    door, meeting, ids = held()

    assert table.next_item(record(door, meeting), ids[3]) == ids[0]


def test_a_deed_at_the_table_reads_the_same_record_as_reading_all():
    door, meeting, ids = held()
    before = record(door, meeting)
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    door.do(items.all_in_favour, ids[1], **BY)
    door.do(remark.note, meeting.id, ids[1], time(11, 6), "위원장", "이의 없음", **BY)

    assert door.ask(table.recorded_since, before) == record(door, meeting)


def test_a_matter_placed_meanwhile_is_read_too():
    door, meeting, _ = held()
    before = record(door, meeting)
    late = sitting.ready_matter(door)
    door.do(items.place, meeting.id, late.id, **BY)

    assert door.ask(table.recorded_since, before) == record(door, meeting)


def test_half_the_voters_in_favour_is_a_tie_and_fails():
    door, meeting, ids = held(6)
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    designated = record(door, meeting).meeting.designated
    votes = {one: Choice.YES if at < 3 else Choice.NO for at, one in enumerate(designated[:6])}
    door.do(items.cast, ids[1], votes, **BY)

    shown = vote(door, meeting, 1)

    assert shown.requirement == "More than half of 6 voting: 4 or more → a tie: will be rejected"
    assert shown.proposed is Resolution.REJECTED


def test_until_enough_are_in_favour_it_is_said_how_many_more_it_takes():
    door, meeting, ids = held()
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    chair = record(door, meeting).meeting.designated[0]
    door.do(items.cast, ids[1], {chair: Choice.YES}, **BY)

    assert vote(door, meeting, 1).requirement.endswith("→ 3 more in favour needed")


def test_the_result_line_shows_every_number_it_hangs_on():
    door, meeting, ids = held()
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    designated = record(door, meeting).meeting.designated
    door.do(items.recuse, ids[1], Recusal(designated[6], Ground.AVOIDANCE, 3), **BY)
    door.do(items.all_in_favour, ids[1], **BY)
    door.do(items.cast, ids[1], {designated[5]: Choice.NO}, **BY)
    door.do(declaration.declare, ids[1], Resolution.AS_PROPOSED, time(11, 9), **BY)

    assert vote(door, meeting, 1).line == (
        "Designated 9 · present 7 · recused 1 · voting 6: 5 in favour, 1 against, 0 abstained "
        "→ 4 needed, carried"
    )


def test_an_amendment_without_its_words_cannot_be_declared_and_says_so():
    door, meeting, ids = held()
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    door.do(items.move, ids[1], Motion(Resolution.AMENDED), **BY)
    door.do(items.all_in_favour, ids[1], **BY)

    step = vote(door, meeting, 1).step

    assert step.deed is Deed.DECLARE
    assert step.why_not.startswith("An amended or conditional resolution needs its words.")


def test_a_motion_to_put_it_off_that_fails_says_what_to_do():
    door, meeting, ids = held()
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    door.do(items.move, ids[1], Motion(Resolution.DEFERRED), **BY)
    chair = record(door, meeting).meeting.designated[0]
    door.do(items.cast, ids[1], {chair: Choice.NO}, **BY)

    assert vote(door, meeting, 1).step.why_not.endswith(
        "Go on with the item: put the matter itself to the vote."
    )


def test_a_declared_vote_shows_those_who_were_there_then():
    door, meeting, ids = held()
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    door.do(items.all_in_favour, ids[1], **BY)
    door.do(declaration.declare, ids[1], Resolution.AS_PROPOSED, time(11, 9), **BY)
    chair = record(door, meeting).meeting.designated[0]
    door.do(acts.leave, meeting.id, chair, time(11, 10), **BY)

    assert len(vote(door, meeting, 1).voters) == 7


def test_whoever_leaves_a_bare_quorum_breaks_it_and_it_is_said_before():
    door, meeting, _ = held(5)
    read = record(door, meeting)

    words, tone = attendance.before_leaving(read, read.agenda[1], read.meeting.designated[0])

    assert tone is Tone.DANGER
    assert "4 of the 5 needed are left" in words


def test_nothing_is_said_of_leaving_where_nothing_changes():
    door, meeting, _ = held(9)
    read = record(door, meeting)

    assert attendance.before_leaving(read, None, read.meeting.designated[1])[0] == ""


def test_the_interests_register_is_remembered_beside_a_seat():
    door, meeting, _ = held()
    read = record(door, meeting)
    person = read.people[read.meeting.designated[1]]
    named = sitting.replace(person, interests=("실행계획",))
    read = sitting.replace(read, people={**read.people, person.id: named})

    [seat] = [one for one in attendance.seats(read, read.agenda[1]) if one.id == person.id]

    assert seat.hint == "Interests register: 실행계획. Ask whether a ground applies."


def test_a_seat_is_said_whole_to_a_screen_reader():
    door, meeting, ids = held()
    before = record(door, meeting)
    member = before.meeting.designated[1]
    door.do(items.recuse, ids[1], Recusal(member, Ground.AVOIDANCE, 1), **BY)
    read = record(door, meeting)

    said = [whole_line(attendance.columns(), _seats(one)[1]) for one in (before, read)]

    name = read.names[member]
    assert said == [
        f"{name}, present, 11:00, Votes",
        f"{name}, present, 11:00, Stepped aside, cannot vote on this item",
    ]


def _seats(read):
    return attendance.seats(read, read.agenda[1])


def test_the_meeting_at_the_table_is_the_open_one():
    door, meeting, _ = held()
    door.do(acts.plan, "제8차", date(2026, 12, 20), time(14), "3층", **BY)

    assert door.ask(table.at_the_table) == meeting.id


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("박", "박준영"),
        ("최하", "최하은"),
        ("최민", "최민"),
        ("건설과장", "건설과장"),
        ("", ""),
    ],
)
def test_a_speaker_is_called_by_the_beginning_of_the_name(typed, name):
    assert table.called(typed, ["박준영", "최성민", "최하은", "최민", "최민호"]) == name


def test_a_beginning_of_two_names_is_nobodys():
    with pytest.raises(table.SpeakerUnclear) as refused:
        table.called("최", ["박준영", "최성민", "최하은"])

    assert refused.value.facts == {"typed": "최", "names": "최성민, 최하은"}


def test_no_reason_is_asked_for_while_something_forbids_the_declaration():
    door, meeting, ids = held()
    door.do(items.take_up, ids[1], time(11, 5), **BY)
    door.do(items.all_in_favour, ids[1], **BY)
    read = record(door, meeting)
    plan = replace(read.agenda[1], matter=replace(read.agenda[1].matter, particulars=Plan()))

    forbidden = voting.voting(read, plan)

    assert forbidden.step.why_not.startswith("It does not say for which year the plan is.")
    assert forbidden.doubts == ""
