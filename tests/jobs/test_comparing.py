"""Versions of minutes beside each other."""

import pytest

from committee_desk.acts import minutes as acts
from committee_desk.documents import minutes
from committee_desk.jobs import comparing, issuing
from committee_desk.jobs.comparing import DRAFT, TextNotKept, Version
from committee_desk.store import records
from tests.jobs.holding import EVENING, held


@pytest.fixture
def meeting(tmp_path):
    return held(tmp_path)


def edit(meeting, text):
    drafted = minutes.passages(meeting.door.ask(records.of, meeting.meeting))["closing"]
    meeting.door.do(acts.edit, meeting.meeting, "closing", text, drafted, **EVENING)


def changes(meeting, before, after):
    lines = meeting.door.ask(comparing.compare, meeting.meeting, before, after)
    return [(line.before, line.after) for line in lines if line.changed]


def test_the_draft_can_be_compared_and_every_version_the_newest_first(meeting):
    issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING)
    issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING)

    assert meeting.door.ask(comparing.versions, meeting.meeting) == (
        Version(DRAFT),
        Version(2, "적극행정-2026-0002"),
        Version(1, "적극행정-2026-0001"),
    )


def test_a_version_and_the_draft_of_the_same_records_do_not_differ(meeting):
    issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING)

    assert changes(meeting, 1, DRAFT) == []


def test_what_was_written_since_is_told_line_by_line(meeting):
    issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING)

    edit(meeting, "위원장이 15:00에 폐회를 선언하다.")

    told = changes(meeting, 1, DRAFT)
    assert (
        "15:00 위원장이 상정된 안건의 심의를 모두 마쳤음을 알리고 폐회를 선언하다.",
        "15:00 위원장이 15:00에 폐회를 선언하다.",
    ) in told


def test_two_issued_versions_are_compared_by_the_texts_they_were_issued_with(meeting):
    issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING)
    edit(meeting, "하나")
    issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING)
    edit(meeting, "둘")

    assert [after for _, after in changes(meeting, 1, 2) if "하나" in after] == ["15:00 하나"]


def test_a_version_that_was_never_issued_is_refused(meeting):
    with pytest.raises(TextNotKept, match="version 7"):
        meeting.door.ask(comparing.compare, meeting.meeting, 7, DRAFT)


def test_the_texts_of_papers_are_no_strangers_to_the_examination(meeting):
    issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING)

    assert meeting.room.examine().faults == ()
