"""Every kind of request walks from its receipt to its follow-up, with papers; its hardest refusal stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from committee_desk.acts import declaration, desk, item, matter, meeting
from committee_desk.domain.ballot import Choice
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.kinds.abolition import Abolition
from committee_desk.domain.kinds.citizen import Citizen
from committee_desk.domain.kinds.consultation import Consultation
from committee_desk.domain.kinds.key_tasks import Candidate, KeyTasks
from committee_desk.domain.kinds.model_failure import ModelFailure
from committee_desk.domain.kinds.opinion import Opinion
from committee_desk.domain.kinds.plan import CoreTask, Plan
from committee_desk.domain.kinds.ratification import Ratification
from committee_desk.domain.kinds.submission import Submission
from committee_desk.domain.kinds.support import Support
from committee_desk.domain.known import Condition, Known
from committee_desk.domain.matter import Resolution, Stage
from committee_desk.domain.rules import Layer
from committee_desk.jobs import issuing
from committee_desk.store import matters
from tests.acts.making import NOTICE, SECRETARY, begun, planned, with_members
from tests.packs import layers

EVENING = {"by": SECRETARY, "at": datetime(2026, 11, 27, 8, tzinfo=UTC)}
MET = Condition(Known.YES, "당직일지 3쪽")
KINDS = {
    "opinion": Opinion(applicant="건축과 김○○", issue="정한 바가 없다.", answer="할 수 있다."),
    "consultation": Consultation(question="할 수 있는가.", wide=Known.YES, answer="할 수 있다."),
    "ratification": Ratification(
        applicant="안전과 이○○",
        happened_on=date(2026, 1, 5),
        disaster_duty=MET,
        no_time=MET,
        due_care=MET,
    ),
    "submission": Submission(
        applicant="도로과 박○○",
        requested_on=date(2026, 11, 1),
        addressee="한빛지방법원",
        answer="적극행정이다.",
    ),
    "citizen": Citizen(applicant="최○○", unclear=Known.YES, opinion="들어줄 수 있다.", answer="허가한다."),
}
FOUND = Condition(Known.YES, "이용자 12명")
KINDS["support"] = Support(applicant="도로과 박○○", wanted=2_000_000, granted=2_000_000)
KINDS["abolition"] = Abolition(work="종이 소식지", few_beneficiaries=FOUND)
KINDS["model_failure"] = ModelFailure(
    missed="참여가 적었다.", awareness=FOUND, creativity=FOUND, activeness=FOUND
)
AREAS = ("culture", "reward", "protection", "passive", "participation")
KINDS["plan"] = Plan(
    2027,
    tasks=tuple(CoreTask(f"{at}-1", f"과제 {at}", area, "기획예산과") for at, area in enumerate(AREAS, 1)),
    contents=("tasks", "selection", "training", "protection", "passive", "other"),
)
KEY_TASK = Candidate("K1", "음악분수", True, department="공원녹지과", main_official="김○○")
KINDS["key_tasks"] = KeyTasks(2027, candidates=(KEY_TASK, replace(KEY_TASK, code="K2", chosen=False)))
PAPERS = {
    "plan": "plan",
    "opinion": "opinion",
    "consultation": "advice",
    "ratification": "ratification",
    "submission": "submission",
    "citizen": "citizen_answer",
    "support": "support",
}


def on_the_agenda(room, kinds):
    """An open meeting on one matter of each kind, each of which was sent back once for a supplement."""
    members = with_members(room, 9)
    held = planned(room, members)
    placed = {}
    for kind, particulars in kinds.items():
        received = room.do(matter.receive, kind, f"{kind} 안건", date(2026, 11, 2), particulars=particulars)
        room.do(matter.return_for_supplement, received.id, date(2026, 11, 12), "붙임 자료가 없음")
        room.do(matter.make_ready, received.id)
        placed[kind] = room.do(item.place, held.id, received.id)
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members), time(13, 50))
    return room.do(meeting.call_to_order, held.id, time(14)), placed


@pytest.fixture(scope="module")
def decided():
    room = begun()
    held, placed = on_the_agenda(room, KINDS)
    for minute, one in enumerate(placed.values()):
        room.do(item.take_up, one.id, time(14, minute))
        room.do(item.all_in_favour, one.id)
        room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, minute))
    room.do(meeting.close, held.id, time(15))
    return room, held, placed


@pytest.mark.parametrize("kind", KINDS)
def test_a_request_is_decided_told_followed_up_and_closed(decided, kind):
    room, _held, placed = decided
    id = placed[kind].matter

    assert room.matter(id).outcome == KINDS[kind].outcomes[0]
    room.do(matter.notify, id, date(2026, 11, 30))
    room.do(matter.follow_up, id, date(2026, 12, 15), "의견대로 처리함")
    assert room.do(matter.close, id, "더 받을 것이 없음").stage is Stage.CLOSED


@pytest.mark.parametrize("kind", KINDS)
def test_its_result_and_its_own_paper_are_issued(decided, kind):
    room, held, placed = decided
    id = placed[kind].matter
    own = [PAPERS[kind]] if kind in PAPERS else []

    issued = [issuing.issue(room.door, held.id, paper, id, **EVENING).result for paper in ("decision", *own)]

    given = [one for one in KINDS[kind].papers if one != "outcome_notice"]
    assert [one.kind for one in issued] == ["decision", *own] == given
    assert all(one.matter == id and one.signers for one in issued)


HARDEST = {
    "plan": (replace(KINDS["plan"], tasks=KINDS["plan"].tasks[1:]), ReasonNeeded),
    "key_tasks": (replace(KINDS["key_tasks"], candidates=(replace(KEY_TASK, chosen=False),)), Refused),
    "support": (replace(KINDS["support"], granted=2_000_001), Refused),
    "abolition": (Abolition(work="종이 소식지"), ReasonNeeded),
    "model_failure": (ModelFailure(missed="참여가 적었다."), ReasonNeeded),
    "consultation": (replace(KINDS["consultation"], answer=""), ReasonNeeded),
    "ratification": (replace(KINDS["ratification"], due_care=Condition(Known.NO)), Refused),
    "submission": (replace(KINDS["submission"], requested_on=None), Refused),
    "citizen": (replace(KINDS["citizen"], opinion=""), ReasonNeeded),
    "opinion": (replace(KINDS["opinion"], answer=""), ReasonNeeded),
}


@pytest.fixture(scope="module")
def undecidable():
    room = begun()
    held, placed = on_the_agenda(room, {kind: about for kind, (about, _refusal) in HARDEST.items()})
    return room, held.designated, placed


@pytest.mark.parametrize("kind", HARDEST)
def test_what_the_law_asks_for_and_is_missing_keeps_it_from_being_declared(undecidable, kind):
    room, members, placed = undecidable
    one, refusal = placed[kind], HARDEST[kind][1]
    room.do(item.take_up, one.id, time(14, 30))
    room.do(item.all_in_favour, one.id)

    with pytest.raises(refusal):
        room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 31))

    assert room.ask(matters.get, one.matter).stage is Stage.ON_AGENDA
    # One item is open at a time: this one is voted down.
    room.do(item.cast, one.id, dict.fromkeys(members, Choice.NO))
    room.do(declaration.declare, one.id, Resolution.REJECTED, time(14, 32), "부결됨")


def test_a_request_for_what_happened_too_early_is_not_even_received():
    room = begun()
    size = room.size()

    with pytest.raises(Refused, match="2025-12-29"):
        room.do(
            matter.receive,
            "ratification",
            "지난해의 제설",
            date(2026, 11, 2),
            particulars=replace(KINDS["ratification"], happened_on=date(2025, 12, 29)),
        )

    assert room.size() == size


def test_a_decision_over_an_awaited_reply_needs_a_reason():
    room = begun()
    _held, placed = on_the_agenda(room, {"opinion": KINDS["opinion"]})
    one = placed["opinion"]
    room.do(matter.ask, one.matter, "audit_head", date(2026, 11, 20))
    room.do(item.take_up, one.id, time(14, 1))
    room.do(item.all_in_favour, one.id)

    with pytest.raises(ReasonNeeded):
        room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 2))
    declared = room.do(
        declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 2), "급하여 기다릴 수 없음"
    )

    assert declared.declared.outcome == "opinion_given"


def test_ratifying_after_the_period_of_the_minister_needs_a_reason():
    room = begun()
    period = Layer.of("desk", '[ratification]\nwindow = { days = 30, source = "고시" }\n')
    room.do(desk.adopt, (*layers(), period), reason="고시")
    _held, placed = on_the_agenda(room, {"ratification": KINDS["ratification"]})
    one = placed["ratification"].id
    room.do(item.take_up, one, time(14))
    room.do(item.all_in_favour, one)

    with pytest.raises(ReasonNeeded, match="2026-02-04"):
        room.do(declaration.declare, one, Resolution.AS_PROPOSED, time(14, 5))

    told = room.do(declaration.declare, one, Resolution.AS_PROPOSED, time(14, 5), "고시의 예외에 해당함")
    assert told.declared.outcome == "ratified"
    room.door.close()
