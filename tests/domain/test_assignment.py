"""What a meeting gave somebody to do, until it is done or dropped."""

from datetime import date

import pytest

from committee_desk.domain.assignment import (
    Assignment,
    AssignmentEnded,
    AssignmentOpen,
    AssignmentUnnamed,
    EvidenceMissing,
    Stage,
)
from committee_desk.domain.ids import AssignmentId, ItemId, MeetingId

DUE = date(2026, 12, 11)
GIVEN = Assignment(AssignmentId(1), MeetingId(1), ItemId(1), "기준을 정비한다", "위생과", DUE)
LATER = date(2026, 12, 18)


@pytest.mark.parametrize("missing", [{"what": " "}, {"who": ""}])
def test_an_assignment_says_what_and_who(missing):
    with pytest.raises(AssignmentUnnamed):
        Assignment(**{"id": 1, "meeting": 1, "item": 1, "what": "정비", "who": "위생과", **missing})


def test_it_is_overdue_from_the_day_after_its_day():
    assert [GIVEN.overdue(date(2026, 12, day)) for day in (11, 12)] == [False, True]


def test_put_off_it_is_due_on_the_new_day_and_the_first_stays_known():
    later = GIVEN.put_off(LATER, "협의가 길어짐")

    assert (later.by, later.due, later.overdue(date(2026, 12, 12))) == (LATER, date(2026, 12, 11), False)


def test_it_is_done_with_evidence_only():
    with pytest.raises(EvidenceMissing):
        GIVEN.finish(LATER, " ")

    assert GIVEN.finish(LATER, "위생과-1234").stage is Stage.DONE


def test_it_is_dropped_with_a_reason_only():
    with pytest.raises(EvidenceMissing):
        GIVEN.drop(LATER, "")

    assert GIVEN.drop(LATER, "조례가 개정됨").told == "조례가 개정됨"


def test_what_has_ended_changes_only_by_being_taken_up_again():
    done = GIVEN.finish(LATER, "위생과-1234")
    with pytest.raises(AssignmentEnded):
        done.put_off(LATER, "더 필요함")

    assert done.take_up_again("미비점이 발견됨").stage is Stage.OPEN


def test_what_is_open_is_not_taken_up_again():
    with pytest.raises(AssignmentOpen):
        GIVEN.take_up_again("다시")


@pytest.mark.parametrize(
    ("confirmed_on", "named"), [(None, False), (date(2026, 12, 20), False), (LATER, False), (DUE, True)]
)
def test_papers_name_what_was_dropped_only_where_confirmed_minutes_had_given_it(confirmed_on, named):
    assert GIVEN.drop(LATER, "잘못 적음").stands(confirmed_on) is named


def test_papers_name_what_is_open_and_what_is_done():
    assert [GIVEN.stands(None), GIVEN.finish(LATER, "위생과-1234").stands(None)] == [True, True]
