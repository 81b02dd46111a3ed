"""What a matter owes by itself: each duty of each kind, from its first day to its last."""

from dataclasses import replace
from datetime import date

import pytest

from committee_desk.domain.awaited import (
    CITIZEN,
    CONSULTATION,
    FACT_CHECK,
    IMPLEMENTATION,
    IMPROVEMENT,
    INTERPRETATION,
    LAWYER,
    PROGRESS,
    RECEIPTS,
    TERMS,
)
from committee_desk.domain.deadline import deadlines
from committee_desk.domain.duty import OWING, Owing, owed, running
from committee_desk.domain.finding import ReasonNeeded, ensure
from committee_desk.domain.ids import MatterId
from committee_desk.domain.kinds import KINDS, kind_of
from committee_desk.domain.kinds.support import (
    ENDINGS,
    GRANTED,
    NOT_GRANTED,
    Conclusion,
    OtherEnding,
    Proceedings,
    Support,
)
from committee_desk.domain.matter import AskedAlready, Matter, RunsByItself, Stage
from tests.domain.ten_years import free
from tests.packs import rules

RULES = rules()
CAME, DECIDED = date(2026, 10, 1), date(2026, 11, 2)
LATER = date(2026, 11, 20)


def matter(kind, about=None, **facts):
    kept = Matter(MatterId(1), "2026-0001", kind, "안건", about or kind_of(kind)(), CAME)
    return replace(kept, **facts)


def decided(kind, about=None, outcome="", **facts):
    found = {"stage": Stage.DECIDED, "outcome": outcome, "decided_on": DECIDED, **facts}
    return matter(kind, about, **found)


def granted(proceedings=Proceedings.INVESTIGATION, **facts):
    own = {name: facts.pop(name) for name in tuple(facts) if name in Support.__dataclass_fields__}
    return decided("support", Support("김○○", support=proceedings, granted=1, **own), GRANTED, **facts)


def waits(one):
    return {reply.asked_for: reply.asked_on for reply in running(one, RULES)}


def due(one):
    return {reply.what: reply.on for reply in deadlines(one, RULES, free)}


def test_the_kinds_that_owe_something_are_known_without_loading_the_others():
    assert {name for name, kind in KINDS.items() if isinstance(kind(), Owing)} == OWING


def test_whatever_a_kind_owes_it_may_also_wait_for():
    for name in OWING:
        assert {duty.what for duty in kind_of(name).owes} <= {*kind_of(name).awaits}


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_owed_by_what_has_ended_or_stands_still(kind):
    back = matter(kind, stage=Stage.RETURNED, supplement_by=LATER, returned_on=CAME)

    for stage in (Stage.WITHDRAWN, Stage.REJECTED, Stage.CLOSED):
        assert running(decided(kind, stage=stage), RULES) == ()
    assert running(back, RULES) == ()


@pytest.mark.parametrize(
    ("kind", "received", "decided_", "told"),
    [
        ("support", {FACT_CHECK}, set(), set()),
        ("citizen", {CITIZEN}, {CITIZEN}, set()),
        ("consultation", {CONSULTATION}, {CONSULTATION}, {CONSULTATION}),
        *((kind, set(), set(), set()) for kind in KINDS if kind not in OWING),
    ],
)
def test_what_each_kind_owes_before_its_decision_after_it_and_when_it_was_told(
    kind, received, decided_, told
):
    assert {*waits(matter(kind))} == received
    assert {*waits(decided(kind))} == decided_
    assert {*waits(decided(kind, stage=Stage.NOTIFIED, notified_on=DECIDED))} == told


@pytest.mark.parametrize(
    ("proceedings", "owes"),
    [
        (Proceedings.DISCIPLINE, {LAWYER}),
        (Proceedings.INVESTIGATION, {LAWYER, PROGRESS}),
        (Proceedings.CRIMINAL, {PROGRESS}),  # its costs are paid afterwards
        (Proceedings.CIVIL, {LAWYER, PROGRESS}),
    ],
)
def test_a_granted_support_owes_its_lawyer_and_its_reports_from_the_declaration_on(proceedings, owes):
    one = granted(proceedings)

    assert waits(one) == dict.fromkeys(owes, DECIDED)
    assert waits(replace(one, outcome=NOT_GRANTED)) == {}
    assert waits(replace(one, stage=Stage.NOTIFIED, notified_on=DECIDED)) == dict.fromkeys(owes, DECIDED)


def test_the_papers_are_owed_once_a_lawyer_is_hired():
    hired = granted().noted(LAWYER, RULES).came(LAWYER, LATER, "선임함")

    assert waits(hired) == {PROGRESS: DECIDED, RECEIPTS: LATER}
    assert due(hired) == {RECEIPTS: date(2026, 12, 4), PROGRESS: date(2027, 2, 2)}


def test_each_report_moves_the_next_by_three_months_until_the_case_ends():
    one = granted()
    firsts = [due(one)[PROGRESS]]
    for day in (date(2027, 1, 29), date(2027, 5, 6)):
        one = one.noted(PROGRESS, RULES).came(PROGRESS, day, "수사 중")
        firsts.append(due(one)[PROGRESS])

    over = replace(one, particulars=one.particulars.came_to_end(Conclusion.INDICTED, date(2027, 6, 1)))

    # Between them lie 설, and a Saturday: the day moves on.
    assert firsts == [date(2027, 2, 2), date(2027, 4, 29), date(2027, 8, 6)]
    assert [reply.came_on for reply in one.awaited if reply.came_on] == [date(2027, 1, 29), date(2027, 5, 6)]
    assert {*due(over)} == {RECEIPTS}
    assert due(replace(over, particulars=over.particulars.came_to_end(None, None))) == due(one)


@pytest.mark.parametrize("proceedings", Proceedings)
def test_proceedings_end_only_as_such_proceedings_do(proceedings):
    about = Support(support=proceedings)

    for ending in Conclusion:
        if ending in ENDINGS[proceedings]:
            assert about.came_to_end(ending, LATER).over
        else:
            with pytest.raises(OtherEnding):
                about.came_to_end(ending, LATER)
    with pytest.raises(OtherEnding):
        about.came_to_end(ENDINGS[proceedings][0], None)
    with pytest.raises(OtherEnding):
        about.came_to_end(None, LATER)


def test_an_acquittal_is_its_own_day_and_ends_the_reports():
    about = Support(support=Proceedings.CRIMINAL).came_to_end(Conclusion.ACQUITTED, LATER)

    assert (about.acquitted_on, about.spares(PROGRESS, RULES)) == (LATER, True)
    assert Support(support=Proceedings.CRIMINAL, acquitted_on=CAME).spares(LAWYER, RULES)
    assert waits(granted(Proceedings.CRIMINAL, acquitted_on=CAME)) == {RECEIPTS: DECIDED}
    assert waits(granted(Proceedings.CRIMINAL, acquitted_on=LATER)) == {RECEIPTS: LATER}


def test_an_acquittal_that_was_noted_by_mistake_leaves_nothing_behind():
    about = Support(support=Proceedings.CRIMINAL)
    noted = about.came_to_end(Conclusion.ACQUITTED, LATER)
    told = replace(about, acquitted_on=CAME)

    assert noted.came_to_end(None, None) == about
    assert noted.came_to_end(Conclusion.CONVICTED, LATER).acquitted_on is None
    assert noted.came_to_end(Conclusion.ACQUITTED, DECIDED).acquitted_on == DECIDED
    assert told.came_to_end(Conclusion.ACQUITTED, LATER).came_to_end(None, None) == told


def test_who_leaves_the_service_owes_nothing_more_where_only_those_in_service_are_supported():
    assert waits(granted(Proceedings.DISCIPLINE, retired_on=LATER)) == {RECEIPTS: DECIDED}
    assert waits(granted(Proceedings.CIVIL, retired_on=LATER)) == {LAWYER: DECIDED, PROGRESS: DECIDED}


def test_an_answer_of_others_that_nobody_noted_is_not_called_late_once_the_outcome_was_told():
    one = decided("consultation", outcome="advice_given")
    told = replace(one, stage=Stage.NOTIFIED, notified_on=DECIDED)
    asked = told.noted(CONSULTATION, RULES)
    reported = granted(stage=Stage.NOTIFIED, notified_on=DECIDED)
    far = date(2028, 1, 3)

    late = {kept: [due.late(far) for due in deadlines(kept, RULES, free)] for kept in (one, told, asked)}

    assert late == {one: [True], told: [False], asked: [True]}
    assert all(due.late(far) for due in deadlines(reported, RULES, free))  # its own reports are


def test_the_answer_to_a_consultation_sets_the_report_on_carrying_it_out_going():
    one = decided("consultation", outcome="advice_given")
    answered = one.noted(CONSULTATION, RULES).came(CONSULTATION, LATER, "가능")
    reported = answered.noted(IMPLEMENTATION, RULES).came(IMPLEMENTATION, LATER, "이행함")

    assert waits(one) == {CONSULTATION: CAME}
    assert waits(answered) == {IMPLEMENTATION: LATER}
    assert waits(reported) == {}
    assert waits(one.asked(INTERPRETATION, DECIDED)) == {INTERPRETATION: DECIDED}


def test_what_runs_by_itself_is_not_asked_for_a_second_time_and_not_taken_back():
    one = granted()

    with pytest.raises(AskedAlready):
        one.noted(PROGRESS, RULES).asked(PROGRESS, LATER)
    with pytest.raises(RunsByItself):
        one.noted(PROGRESS, RULES).dropped(PROGRESS, LATER, "필요 없음")


def test_what_runs_by_itself_is_extended_like_what_was_asked_for():
    one = matter("support")

    longer = one.noted(FACT_CHECK, RULES).extended(FACT_CHECK, RULES)

    assert due(one)[FACT_CHECK] == date(2026, 10, 12)
    assert due(longer)[FACT_CHECK] == date(2026, 10, 22)


def test_a_request_that_is_taken_back_is_waited_for_no_longer():
    asked = decided("consultation").asked(IMPROVEMENT, DECIDED)

    back = asked.dropped(IMPROVEMENT, LATER, "법령이 개정됨")

    assert IMPROVEMENT in waits(asked)
    assert IMPROVEMENT not in waits(back)
    assert back.awaited[-1].over_on == LATER


def test_closing_while_something_is_still_to_come_needs_a_reason():
    one = granted(stage=Stage.NOTIFIED, notified_on=DECIDED)
    done = decided("citizen", stage=Stage.NOTIFIED, notified_on=DECIDED)

    with pytest.raises(ReasonNeeded, match="Still open since 2026-11-02"):
        ensure(one.before_closing(RULES))
    ensure(one.before_closing(RULES), "사망")
    assert list(done.before_closing(RULES)) == []


def test_rules_that_know_no_such_period_make_nothing_owed():
    bare = replace(RULES, values={key: one for key, one in RULES.values.items() if "support" not in key})

    assert owed(matter("support"), bare) == ()
    assert TERMS[FACT_CHECK].period not in bare.values
