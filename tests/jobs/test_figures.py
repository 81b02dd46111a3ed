"""The figures of minutes are those of the records, whatever happened at the meeting."""

from datetime import time

from hypothesis import given, settings
from hypothesis import strategies as st

from committee_desk.acts import declaration, item, meeting
from committee_desk.acts import minutes as acts
from committee_desk.documents import minutes
from committee_desk.documents.paper import words
from committee_desk.domain.ballot import Choice
from committee_desk.domain.matter import Resolution
from committee_desk.jobs import drafting
from committee_desk.store import records
from tests.acts.making import begun, taken_up

CHOICES = st.lists(st.sampled_from([*Choice, None]), min_size=7, max_size=7)
NAMES = ("voters", "yes", "no", "abstain", "needed", "recused")
EDIT = "찬성 ⟦item/1/yes⟧명, 반대 ⟦item/1/no⟧명으로 정하고 ⟦meeting/closed_at⟧에 마치다."


def lines(room, held):
    return room.ask(drafting.draft, held.id).lines


def shown(room, held):
    """Each figure of the draft by its name, as it reads."""
    return {part.figure: part.text for line in lines(room, held) for part in line.parts if part.figure}


def declare(room, one, members, cast, clock):
    """The vote as these seven cast it, declared as it came out."""
    votes = {member: choice for member, choice in zip(members, cast, strict=False) if choice}
    room.do(item.cast, one.id, votes)
    yes = list(votes.values()).count(Choice.YES)
    carried = Resolution.AS_PROPOSED if yes >= 4 else Resolution.REJECTED
    return room.do(declaration.declare, one.id, carried, clock)


@settings(max_examples=25, deadline=None)
@given(st.lists(CHOICES.filter(any), min_size=1, max_size=3))
def test_however_often_a_vote_is_voided_and_repeated(rounds):
    room = begun()
    held, one, members = taken_up(room)
    room.do(acts.edit, held.id, "closing", EDIT, minutes.passages(room.ask(records.of, held.id))["closing"])
    for place, cast in enumerate(rounds):
        if place:
            room.do(declaration.void, one.id, "표를 잘못 셈")
        declared = declare(room, one, members, cast, time(14, 20 + place))
    room.do(meeting.close, held.id, time(15))

    result, found = declared.declared.result, shown(room, held)

    assert {name: found[f"item/1/{name}"] for name in NAMES} == {
        name: str(getattr(result, name)) for name in NAMES
    }
    edited = f"찬성 {result.yes}명, 반대 {result.no}명으로 정하고 15:00에 마치다."
    assert edited in list(words(minutes.paper(room.ask(records.of, held.id))))


@settings(max_examples=15, deadline=None)
@given(st.sets(st.integers(0, 8), min_size=5))
def test_whoever_came(came):
    room = begun()
    held, _, members = taken_up(room, present=5)
    for place in sorted(came - set(range(5))):
        room.do(meeting.arrive, held.id, members[place], time(14, 10))

    found, now = shown(room, held), room.meeting(held.id)

    assert (found["meeting/came"], found["meeting/absent"]) == (str(len(now.came)), str(9 - len(now.came)))
    assert found["meeting/present"] == "5"


def test_a_voided_vote_keeps_its_numbers_and_is_no_figure_of_the_record():
    room = begun()
    held, one, members = taken_up(room)
    declare(room, one, members, [Choice.YES] * 7, time(14, 20))
    room.do(declaration.void, one.id, "표를 잘못 셈")
    declare(room, one, members, [Choice.YES] * 5 + [Choice.NO] * 2, time(14, 25))

    [void] = [line for line in lines(room, held) if line.lead == "무효가 된 표결"]

    assert "찬성 7" in void.text
    assert "item/1/yes" not in void.figures


def test_an_edit_whose_figures_have_moved_is_pointed_out():
    room = begun()
    held, one, members = taken_up(room)
    declare(room, one, members, [Choice.YES] * 7, time(14, 20))
    drafted = minutes.passages(room.ask(records.of, held.id))["closing"]
    room.do(acts.edit, held.id, "closing", EDIT, drafted)

    room.do(declaration.void, one.id, "표를 잘못 셈")
    declare(room, one, members, [Choice.YES] * 5 + [Choice.NO] * 2, time(14, 25))

    [closing] = [line for line in lines(room, held) if line.key == "closing"]
    assert closing.moved == {"item/1/yes": ("7", "5"), "item/1/no": ("0", "2")}
