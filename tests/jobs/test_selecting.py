"""Officials are selected by criteria that were resolved first, and whatever is promised is kept apart."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from fractions import Fraction
from functools import partial

import pytest

from committee_desk.acts import declaration, item, matter, meeting
from committee_desk.acts.declaration import StoodOn
from committee_desk.domain.ballot import Choice
from committee_desk.domain.candidates import is_named
from committee_desk.domain.declaration import Motion
from committee_desk.domain.finding import ReasonNeeded, Refused
from committee_desk.domain.grant import Receiver
from committee_desk.domain.kinds.department_awards import DepartmentAwards, DepartmentLine
from committee_desk.domain.kinds.selection import Candidate, Selection
from committee_desk.domain.kinds.selection_criteria import NotCriteria, Part, SelectionCriteria
from committee_desk.domain.matter import Resolution, Stage
from committee_desk.domain.proposal import Employment
from committee_desk.domain.recusal import Cleared, Ground, Recusal
from committee_desk.jobs import issuing, selecting, sheets
from committee_desk.models import docket, voting
from committee_desk.store import grants, records
from tests.acts.making import DAY, NOTICE, SECRETARY, begun, planned, with_members

EVENING = {"by": SECRETARY, "at": datetime(2026, 11, 27, 8, tzinfo=UTC)}
CRITERIA = SelectionCriteria(
    "2026년",
    (Part("체감도", Fraction(60)), Part("난이도", Fraction(40))),
    (Part("예비 심사", Fraction(30)), Part("전문가 심사", Fraction(50)), Part("온라인 심사", Fraction(20))),
    ("general", "term"),
    ("special_promotion", "special_leave", "points", "transfer"),
    choose=2,
    places=2,
)


def marks(*typed):
    return tuple(Fraction(one) for one in typed)


FIRST = Candidate(
    "정○○",
    "경제과",
    "행정6급",
    Employment.GENERAL,
    merit="체납을 알리는 전자고지를 시작함",
    key_task="전자고지 확대",
    marks=marks(90, "92.5", 88),
    selected=True,
    measures=("special_promotion", "transfer"),
    over_quota="국무총리 표창(2026. 6. 1.)",
)
SECOND = Candidate(
    "이○○",
    "민원과",
    "시설7급",
    Employment.TERM,
    home_office="한빛도",
    merit="민원 서식을 한 장으로 줄임",
    related="위원03",
    marks=marks(85, 90, 80),
    selected=True,
    measures=("special_leave",),
    won=1_000_000,
)
THIRD = Candidate("박○○", "도로과", "7급", Employment.GENERAL, marks=marks(70, 71, 72))


@pytest.fixture
def room():
    return begun()


def received(room, kind, about, title="우수공무원 선발(안)"):
    return room.do(matter.receive, kind, title, date(2026, 11, 2), particulars=about)


def selection(criteria, *candidates):
    return Selection("2026년", 2026, criteria.id if criteria else None, candidates=candidates)


def sitting(room, *matters):
    """An open meeting with these on its agenda."""
    members = with_members(room, 9)
    held = planned(room, members)
    placed = []
    for one in matters:
        room.do(matter.make_ready, one.id)
        placed.append(room.do(item.place, held.id, one.id))
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members), time(13, 50))
    room.do(meeting.call_to_order, held.id, time(14))
    return held, placed


def named_there(room, one):
    """The designated whom the matter of the item names."""
    people = ((id, room.person(id)) for id in room.meeting(one.meeting).designated)
    return [id for id, person in people if is_named(person.name, room.matter(one.matter))]


def aside(room, one):
    """Whoever the matter names steps aside."""
    for person in named_there(room, one):
        room.do(item.recuse, one.id, Recusal(person, Ground.AVOIDANCE, 2))


def resolved(room, one, resolution=Resolution.AS_PROPOSED, reason="", motion=None):
    room.do(item.take_up, one.id, time(14, 5))
    aside(room, one)
    if motion is not None:
        room.do(item.move, one.id, motion)
    room.do(item.all_in_favour, one.id)
    return room.do(declaration.declare, one.id, resolution, time(14, 10), reason)


def granted(room, matter):
    return [
        (one.person, one.measure, one.won, one.called, one.proposal) for one in room.ask(grants.of, matter.id)
    ]


def test_from_the_criteria_to_what_each_is_promised(room):
    criteria = received(room, "selection_criteria", CRITERIA, "2026년 선발기준(안)")
    chosen = received(room, "selection", selection(criteria, SECOND, THIRD, FIRST))
    held, [first, second] = sitting(room, criteria, chosen)

    resolved(room, first)
    declared = resolved(room, second)

    about = room.matter(chosen.id).particulars
    assert declared.declared.outcome == "selected"
    assert (about.terms.number, about.terms.resolved_on, about.terms.choose) == (criteria.number, DAY, 2)
    assert [(one.candidate.name, one.score, one.rank) for one in about.ranked()] == [
        ("정○○", Fraction(27 * 100 + 4625 + 1760, 100), 1),
        ("이○○", Fraction(255 + 450 + 160, 10), 2),
        ("박○○", Fraction(210 + 355 + 144, 10), 3),
    ]
    assert granted(room, chosen) == [
        ("이○○(민원과)", "special_leave", 0, "특별휴가", None),
        ("이○○(민원과)", "money", 1_000_000, "", None),
        ("정○○(경제과)", "special_promotion", 0, "특별승진임용", None),
        ("정○○(경제과)", "transfer", 0, "희망부서 전보·교육훈련 우선 선발 등", None),
    ]
    assert {one.due_on for one in room.ask(grants.of, chosen.id)} == {date(2027, 3, 2)}  # 삼일절과 주말 다음
    room.do(meeting.close, held.id, time(15))
    assert [
        issuing.issue(room.door, held.id, one, chosen.id, **EVENING).result.kind for one in about.papers
    ] == [
        "decision",
        "selection",
        "home_office",
    ]
    room.do(matter.notify, chosen.id, date(2026, 11, 30))
    room.do(matter.follow_up, chosen.id, date(2026, 12, 1), "인사 부서에 이행을 요청함")
    assert room.do(matter.close, chosen.id).stage is Stage.CLOSED
    assert room.examine().faults == ()


def test_a_member_whom_a_candidate_names_does_not_decide_unless_it_is_settled(room):
    criteria = received(room, "selection_criteria", CRITERIA, "2026년 선발기준(안)")
    chosen = received(room, "selection", selection(criteria, SECOND, FIRST))
    _held, [first, second] = sitting(room, criteria, chosen)
    resolved(room, first)
    room.do(item.take_up, second.id, time(14, 11))
    room.do(item.all_in_favour, second.id)
    [member] = named_there(room, second)
    declare = partial(room.do, declaration.declare, second.id, Resolution.AS_PROPOSED, time(14, 12))

    with pytest.raises(ReasonNeeded, match="The matter names 위원03, who takes part in deciding it"):
        declare()
    room.do(item.clear, second.id, Cleared(member, DAY, "같은 이름의 다른 사람", ("위원03",)))

    assert declare().declared.outcome == "selected"


def test_criteria_resolved_an_item_before_carry_the_selection_in_the_meeting_room_too(room):
    criteria = received(room, "selection_criteria", CRITERIA, "2026년 선발기준(안)")
    chosen = received(room, "selection", selection(criteria, SECOND, FIRST))
    held, [first, second] = sitting(room, criteria, chosen)
    said = [one.sentence for one in room.ask(docket.about, chosen.id, DAY).found]
    resolved(room, first)
    room.do(item.take_up, second.id, time(14, 15))
    room.do(item.all_in_favour, second.id)

    record = room.ask(records.of, held.id)
    step = voting.voting(record, record.agenda[1]).step
    now = [one.sentence for one in room.ask(docket.about, chosen.id, DAY).found]

    assert (step.deed, step.why_not) == (voting.Deed.DECLARE, "")
    assert [any(one.startswith("No resolved criteria") for one in each) for each in (said, now)] == [
        True,
        False,
    ]


def test_without_resolved_criteria_nobody_is_selected(room):
    criteria = received(room, "selection_criteria", CRITERIA)
    chosen = received(room, "selection", selection(criteria, FIRST, SECOND))
    _, [one] = sitting(room, chosen)
    room.do(item.take_up, one.id, time(14, 5))
    room.do(item.all_in_favour, one.id)

    with pytest.raises(Refused, match="No resolved criteria stand behind this selection"):
        room.do(declaration.declare, one.id, Resolution.AS_PROPOSED, time(14, 10), "급함")

    assert room.matter(chosen.id).stage is Stage.ON_AGENDA


def test_criteria_that_were_turned_down_carry_no_selection(room):
    criteria = received(room, "selection_criteria", CRITERIA)
    chosen = received(room, "selection", selection(criteria, FIRST, SECOND))
    held, [first, second] = sitting(room, criteria, chosen)
    room.do(item.take_up, first.id, time(14, 5))
    room.do(item.cast, first.id, dict.fromkeys(held.designated, Choice.NO))
    room.do(declaration.declare, first.id, Resolution.REJECTED, time(14, 6))

    with pytest.raises(Refused, match="No resolved criteria"):
        resolved(room, second)


def test_what_was_decided_on_criteria_is_voided_before_the_criteria_are(room):
    criteria = received(room, "selection_criteria", CRITERIA)
    chosen = received(room, "selection", selection(criteria, FIRST, SECOND))
    _, [first, second] = sitting(room, criteria, chosen)
    resolved(room, first)
    resolved(room, second)

    with pytest.raises(StoodOn, match=chosen.number):
        room.do(declaration.void, first.id, "잘못 셈")
    room.do(declaration.void, second.id, "잘못 셈")

    assert granted(room, chosen) == []
    assert {one.voided_because for one in room.ask(grants.REGISTER.all)} == {"잘못 셈"}
    assert room.ask(grants.had, 2026) == {}
    assert room.do(declaration.void, first.id, "기준을 고침").declared is None


def test_only_criteria_can_be_named_as_what_a_selection_stands_on(room):
    other = received(room, "selection", selection(None, FIRST))

    with pytest.raises(NotCriteria, match=other.number):
        received(room, "selection", selection(other, SECOND))


def test_a_candidate_lower_than_one_left_out_needs_a_reason(room):
    criteria = received(room, "selection_criteria", CRITERIA)
    passed = (replace(FIRST, selected=False), SECOND)
    chosen = received(room, "selection", selection(criteria, *passed))
    _, [first, second] = sitting(room, criteria, chosen)
    resolved(room, first)

    with pytest.raises(ReasonNeeded, match="ranks higher"):
        resolved(room, second)
    declared = room.do(declaration.declare, second.id, Resolution.AS_PROPOSED, time(14, 12), "올해 이미 받음")

    assert declared.declared.outcome == "selected"


def test_what_was_given_from_another_source_in_the_year_counts_towards_the_cap(room):
    """Two selections of one year: the second would bring one official a won above five million."""
    criteria = received(room, "selection_criteria", replace(CRITERIA, shares=()))
    most = replace(SECOND, won=4_000_000, marks=(), home_office="")
    once = received(room, "selection", selection(criteria, most))
    again = received(room, "selection", selection(criteria, replace(most, won=1_000_001)))
    _, [first, second, third] = sitting(room, criteria, once, again)
    resolved(room, first)
    resolved(room, second)

    with pytest.raises(Refused, match="5,000,001"):
        resolved(room, third, reason="그래도 줌")


def test_a_condition_stands_in_every_promise(room):
    criteria = received(room, "selection_criteria", CRITERIA)
    chosen = received(room, "selection", selection(criteria, FIRST, SECOND))
    _, [first, second] = sitting(room, criteria, chosen)
    resolved(room, first)

    resolved(
        room, second, Resolution.CONDITIONAL, motion=Motion(Resolution.CONDITIONAL, text="감사가 끝나면")
    )

    assert {one.condition for one in room.ask(grants.of, chosen.id)} == {"감사가 끝나면"}


def test_departments_are_awarded_by_a_list_of_their_own_and_count_towards_nobody_s_cap(room):
    lines = (
        DepartmentLine("민원과", Fraction(90), "제안 30건", True, "상패", 6_000_000),
        DepartmentLine("도로과", Fraction(70)),
    )
    awards = received(
        room, "department_awards", DepartmentAwards("2026년", departments=lines), "부서 포상(안)"
    )
    held, [one] = sitting(room, awards)

    declared = resolved(room, one)

    assert declared.declared.outcome == "departments_awarded"
    assert granted(room, awards) == [("민원과", "money", 6_000_000, "상패", None)]
    assert {one.receiver for one in room.ask(grants.of, awards.id)} == {Receiver.DEPARTMENT}
    assert room.ask(grants.had, 2026) == {}
    room.do(meeting.close, held.id, time(15))
    assert issuing.issue(room.door, held.id, "decision", awards.id, **EVENING).result.kind == "decision"
    room.do(matter.notify, awards.id, date(2026, 11, 30))
    assert room.do(matter.close, awards.id).stage is Stage.CLOSED


LIST = """우수공무원 후보자 명단
성명,소속,직급,고용구분,원 소속기관,공적,점수
정○○,경제과,행정6급,일반직,,전자고지를 시작함,"90, 92.5, 88"
이○○,민원과,시설7급,임기제,한빛도,서식을 줄임,"85, 90, 80"
박○○,도로과,7급,일반직,,,"241/3, 70, 70"
"""


def listed(tmp_path, words=LIST):
    file = tmp_path / "후보자.csv"
    file.write_text(words, encoding="utf-8")
    return sheets.read(file)


def test_candidates_come_from_a_list_and_the_first_by_rank_are_marked(room, tmp_path):
    criteria = received(room, "selection_criteria", CRITERIA)
    chosen = received(room, "selection", selection(criteria, replace(SECOND, marks=(), selected=False)))

    selecting.take_candidates(room.door, chosen.id, listed(tmp_path), **EVENING)
    done = selecting.select_first(room.door, chosen.id, 2, **EVENING).result.particulars

    assert [(one.candidate.person, one.rank, one.candidate.selected) for one in done.ranked()] == [
        ("정○○(경제과)", 1, True),
        ("이○○(민원과)", 2, True),
        ("박○○(도로과)", 3, False),
    ]
    again = done.candidates[1]
    assert (again.home_office, again.employment, again.measures) == (
        "한빛도",
        Employment.TERM,
        SECOND.measures,
    )
    assert done.score(done.candidates[2]) == Fraction(241, 3) * 30 / 100 + 35 + 14


@pytest.mark.parametrize("said", ["아흔", "90점", "1e9", "90/0", "-5"])
def test_a_cell_that_is_no_mark_is_named_with_its_row_and_nothing_is_written(room, tmp_path, said):
    chosen = received(room, "selection", selection(None, FIRST))
    size = room.size()
    lines = listed(tmp_path, LIST.replace("90, 92.5", f"{said}, 92.5"))

    with pytest.raises(selecting.NoMark, match=f"Row 3: “{said}”"):
        selecting.take_candidates(room.door, chosen.id, lines, **EVENING)

    assert room.size() == size


def test_candidates_are_taken_into_a_selection_alone(room, tmp_path):
    criteria = received(room, "selection_criteria", CRITERIA)

    with pytest.raises(selecting.NoSelection, match=criteria.number):
        selecting.take_candidates(room.door, criteria.id, listed(tmp_path), **EVENING)
