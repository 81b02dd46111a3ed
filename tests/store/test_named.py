"""What particulars name by number is there, or they are refused with the field and the number."""

from dataclasses import fields, is_dataclass, replace
from datetime import date, time
from typing import NewType, get_args, get_type_hints

import pytest

from committee_desk.acts import declaration, item, matter
from committee_desk.domain.ids import KeyTaskId, MatterId, MeetingId, PersonId, ProposalId, RoundId
from committee_desk.domain.key_task import KeyTask
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.award_list import AwardList, Line
from committee_desk.domain.kinds.confirmation import Confirmation
from committee_desk.domain.kinds.exemption import Criterion, Exemption, Judged, View
from committee_desk.domain.kinds.key_tasks import KeyTasks
from committee_desk.domain.kinds.plan import Plan
from committee_desk.domain.kinds.report import Report
from committee_desk.domain.kinds.selection import Selection
from committee_desk.domain.matter import Resolution
from committee_desk.store import journal, named
from committee_desk.store.named import NamesAnother, NamesNothing
from tests.acts.making import AT, SECRETARY, begun, taken_up

JUDGED = Criterion(views=(View(PersonId(99), Judged.MET),))
TASK = KeyTask(KeyTaskId(99), None, None, 2026, "A-1", "빈집 정비")
NAMING = [
    ("award_list", "round", "round", AwardList(RoundId(99))),
    (
        "award_list",
        "lines.proposal",
        "proposal",
        AwardList(lines=(Line(ProposalId(99), "P", "주차장", 1, "9", ""),)),
    ),
    ("confirmation", "meeting", "meeting", Confirmation(MeetingId(99))),
    ("exemption", "public_interest.views.member", "person", Exemption(public_interest=JUDGED)),
    ("exemption", "active_handling.views.member", "person", Exemption(active_handling=JUDGED)),
    ("exemption", "no_gross_fault.views.member", "person", Exemption(no_gross_fault=JUDGED)),
    ("key_tasks", "plan", "matter", KeyTasks(plan=MatterId(99))),
    ("plan", "revises", "matter", Plan(revises=MatterId(99))),
    ("report", "key_tasks.id", "key_task", Report(key_tasks=(TASK,))),
    ("selection", "criteria", "matter", Selection(criteria=MatterId(99))),
]
RECEIVED = date(2026, 11, 2)


@pytest.fixture(scope="module")
def room():
    return begun()


def places(hint, place=""):
    """Where a value of this type has numbers of other things."""
    if isinstance(hint, NewType):
        return {place}
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return {
            found
            for field in fields(hint)
            for found in places(hints[field.name], f"{place}.{field.name}".lstrip("."))
        }
    return {found for one in get_args(hint) for found in places(one, place)}


def test_every_place_where_a_kind_names_something_is_tried_here():
    there = {(name, place) for name, kind in KINDS.items() for place in places(kind)}
    of_tasks = {("report", f"key_tasks.{field}") for field in ("matter", "item", "plan", "consultation")}

    assert there == {(kind, place) for kind, place, _, _ in NAMING} | of_tasks


@pytest.mark.parametrize(("kind", "field", "what", "about"), NAMING)
def test_a_number_that_is_not_there_is_refused_at_receipt_with_its_field(room, kind, field, what, about):
    with pytest.raises(NamesNothing) as refused:
        room.do(matter.receive, kind, "안건", RECEIVED, particulars=about)

    assert refused.value.facts == {"field": field, "kind": what, "id": 99}


@pytest.mark.parametrize(("kind", "field"), [("key_tasks", "plan"), ("plan", "revises")])
def test_a_matter_of_another_kind_is_refused_where_a_plan_belongs(room, kind, field):
    other = room.do(matter.receive, "other", "기타", RECEIVED)
    about = replace(KINDS[kind](), **{field: other.id})

    with pytest.raises(NamesAnother, match=f"“{field}” names matter {other.number}"):
        room.do(matter.receive, kind, "안건", RECEIVED, particulars=about)


def test_a_number_that_is_not_there_is_refused_when_it_is_filled_in(room):
    about = Confirmation()
    one = room.do(matter.receive, "confirmation", "회의록 확인", RECEIVED, particulars=about)

    with pytest.raises(NamesNothing):
        room.do(matter.fill_in, replace(one, particulars=Confirmation(MeetingId(10**30))))


def test_what_an_older_desk_holds_is_refused_when_it_is_to_be_declared():
    room = begun()
    _, one, _ = taken_up(room)
    before = room.matter(one.matter)
    about = AwardList(lines=NAMING[1][3].lines)
    kept = replace(before, kind="award_list", particulars=about)
    room.door.do(
        lambda session, by, at: journal.keep(session, "matter.filled_in", kept, before=before, by=by, at=at),
        by=SECRETARY,
        at=AT,
    )
    room.do(item.all_in_favour, one.id)

    with pytest.raises(NamesNothing, match="“lines.proposal” names the proposal numbered 99"):
        room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 20))


def test_what_is_there_passes(room):
    assert (
        room.ask(
            named.ensure_there, Exemption(public_interest=Criterion(views=(View(SECRETARY, Judged.MET),)))
        )
        is None
    )
