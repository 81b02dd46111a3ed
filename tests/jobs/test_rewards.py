"""The ledger of rewards: whatever a decision promises stands there until it is carried out, or given up."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.acts import declaration, register, undo
from committee_desk.acts.door import Door
from committee_desk.domain.grant import (
    BeforePromise,
    EvidenceMissing,
    Grant,
    KeptAndGivenUp,
    PromiseVoid,
    Stage,
    WhyLate,
)
from committee_desk.domain.ids import GrantId, ItemId, MatterId
from committee_desk.domain.journal import Subject
from committee_desk.jobs import exporting
from committee_desk.jobs.register_exports import listing
from committee_desk.models import grants as ledger
from committee_desk.models import register_tasks, registers
from committee_desk.models.table import Tone
from committee_desk.store import grants
from committee_desk.store.registers import BOOKS, Sieve
from committee_desk.store.registers import ids as found
from tests.acts.making import DAY, Room, begun, copied
from tests.jobs.test_selecting import CRITERIA, FIRST, SECOND, received, resolved, selection, sitting

DUE = date(2027, 3, 2)
GRANT = Grant(GrantId(1), MatterId(1), ItemId(1), None, "정○○(경제과)", DAY, due_on=DUE)


@pytest.fixture(scope="module")
def decided():
    """Three measures and a million won are promised to two officials."""
    room = begun()
    criteria = received(room, "selection_criteria", CRITERIA)
    chosen = received(room, "selection", selection(criteria, FIRST, SECOND))
    _, [first, second] = sitting(room, criteria, chosen)
    resolved(room, first)
    resolved(room, second)
    return room, second.id


@pytest.fixture
def room(decided):
    return Room(Door(copied(decided[0].door.engine)))


def promised(room):
    return room.ask(grants.REGISTER.all)


def noted(room, grant, **changed):
    return room.do(register.correct, "grant", replace(grant, **changed))


def narrowed(room, narrowing, today=DAY):
    sieve = Sieve(narrowing, today=today)
    return list(room.ask(found, BOOKS["grant"], "", "due", False, sieve))


# ------------------------------------------------------------ what a promise can become


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"done_on": DAY}, EvidenceMissing),
        ({"done_on": DAY, "evidence": " "}, EvidenceMissing),
        ({"done_on": date(2026, 11, 26), "evidence": "인사발령"}, BeforePromise),
        ({"due_on": date(2026, 11, 26)}, BeforePromise),
        ({"done_on": date(2027, 3, 3), "evidence": "인사발령"}, WhyLate),
        ({"done_on": DAY, "evidence": "인사발령", "undone_because": "퇴직"}, KeptAndGivenUp),
    ],
)
def test_what_the_ledger_cannot_say(changed, refusal):
    with pytest.raises(refusal):
        replace(GRANT, **changed).ensure_whole()


@pytest.mark.parametrize(
    ("changed", "stage", "delay"),
    [
        ({}, Stage.OPEN, 10),
        ({"due_on": None}, Stage.OPEN, 0),
        ({"done_on": DUE, "evidence": "인사발령"}, Stage.DONE, 0),
        ({"done_on": date(2027, 3, 5), "evidence": "인사발령", "late_because": "정원"}, Stage.DONE, 3),
        ({"undone_because": "퇴직"}, Stage.NOT_DONE, 0),
        ({"voided_because": "잘못 셈"}, Stage.VOID, 0),
    ],
)
def test_how_far_a_promise_has_come_ten_days_after_its_day(changed, stage, delay):
    one = replace(GRANT, **changed)
    one.ensure_whole()

    assert (one.stage, one.delay(date(2027, 3, 12))) == (stage, delay)
    assert one.overdue(date(2027, 3, 12)) == (stage is Stage.OPEN and delay > 0)


# ------------------------------------------------------------ the ledger


def test_a_promise_is_entrusted_carried_out_late_and_seen_in_each_list(room):
    first, second, third, fourth = (one.id for one in promised(room))
    noted(room, promised(room)[0], owner="총무과 인사팀")
    late = {"done_on": date(2027, 3, 5), "evidence": "인사발령 2027-3", "late_because": "정원 협의"}
    noted(room, promised(room)[1], **late)
    noted(room, promised(room)[2], undone_because="본인이 사양함")
    noted(room, promised(room)[3], due_on=None)

    assert narrowed(room, "open") == [first, fourth]
    assert narrowed(room, "overdue", DUE) == []
    assert narrowed(room, "overdue", date(2027, 3, 3)) == [first]
    assert narrowed(room, "undated") == [fourth]
    assert narrowed(room, "done") == [second]
    assert narrowed(room, "given_up") == [third]
    assert narrowed(room, "departments") == []
    assert room.examine().faults == ()


def test_each_change_is_told_in_the_journal_and_can_be_taken_back(room):
    before, size = promised(room)[0], room.size()
    noted(room, before, owner="총무과")

    assert room.done_since(size) == [("grant.corrected", before.id, ["owner"])]
    room.do(undo.undo, Subject("grant", before.id))
    assert promised(room)[0] == before


def test_nothing_becomes_of_what_is_void(decided, room):
    one = promised(room)[0]
    room.do(declaration.void, decided[1], "잘못 셈")

    with pytest.raises(PromiseVoid):
        noted(room, replace(one, voided_because="잘못 셈"), owner="총무과")
    with pytest.raises(undo.CannotUndo):
        room.do(undo.undo, Subject("grant", one.id))
    assert narrowed(room, "open") == []


def test_what_falls_due_leads_from_the_first_page_to_the_ledger(room):
    far = list(room.ask(lambda session: list(register_tasks._rewards(session, date(2027, 1, 15)))))
    [near] = room.ask(lambda session: list(register_tasks._rewards(session, date(2027, 2, 15))))

    assert far == []
    assert (near.by, near.room, near.subject) == (DUE, "registers", Subject("grant", promised(room)[0].id))
    assert near.deed == "Have what was promised carried out: 4"


def test_a_line_says_by_which_decision_it_was_promised_and_how_late_it_is(room):
    [one, *_] = promised(room)
    told = room.ask(registers.about, ledger.shelf(), one.id, date(2027, 3, 12)).beside

    assert (told.heading, told.standing, told.tone) == (
        "정○○(경제과)  특별승진임용",
        "D+10",
        Tone.DANGER,
    )
    assert told.notes[0] == "Promised on 2026-11-27 (Fri) by 2026-0002  우수공무원 선발(안)."
    assert [(each.id, each.where) for each in told.related] == [(one.matter, "docket")]


def test_the_ledger_goes_out_as_a_workbook(room, tmp_path):
    noted(room, promised(room)[3], done_on=date(2027, 3, 5), evidence="이체", late_because="예산")

    assert exporting.export(room.door, "rewards", tmp_path / "대장.xlsx") == 4
    rows = room.ask(lambda session: list(listing("rewards").rows(session)))
    assert [(one["person"], one["measure"], one["won"], one["delay"]) for one in rows] == [
        ("정○○(경제과)", "특별승진임용", 0, None),
        ("정○○(경제과)", "희망부서 전보·교육훈련 우선 선발 등", 0, None),
        ("이○○(민원과)", "특별휴가", 0, None),
        ("이○○(민원과)", "포상금", 1_000_000, 3),
    ]
    assert {one["matter"] for one in rows} == {"2026-0002"}


def test_somebody_is_found_in_the_ledger_by_name(room):
    order = registers.Order()

    some = room.ask(order.ids, ledger.shelf(), "이○○", "due", False, Sieve())

    assert [one.person for one in promised(room) if one.id in some] == ["이○○(민원과)"] * 2
