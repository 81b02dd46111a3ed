"""Nine key tasks, seven done: their state is frozen in a report, heard, and printed with its chart."""

from datetime import UTC, date, datetime, time

import pytest

from committee_desk.acts import declaration, item, key_task, matter, meeting
from committee_desk.documents import pdf
from committee_desk.documents.kinds import report
from committee_desk.documents.paper import Chart, Grid, Text, draft
from committee_desk.domain.key_task import Mark, Status
from committee_desk.domain.matter import Resolution
from committee_desk.jobs import issuing, key_task_reports
from committee_desk.store import records
from tests.acts import following
from tests.acts.making import NOTICE, SECRETARY, begun, planned, with_members

NOW = {"by": SECRETARY, "at": datetime(2026, 11, 20, 3, tzinfo=UTC)}
EVENING = {"by": SECRETARY, "at": datetime(2026, 12, 11, 8, tzinfo=UTC)}


@pytest.fixture(scope="module")
def heard():
    """The report was heard in a meeting; since then one task has gone on."""
    room = begun()
    tasks = following.nine(room)
    proposed = key_task_reports.propose(room.door, 2026, **NOW).result
    room.do(matter.make_ready, proposed.id)
    members = with_members(room, 9)
    held = planned(room, members)
    placed = room.do(item.place, held.id, proposed.id)
    room.do(meeting.convene, held.id, NOTICE)
    room.do(meeting.take_attendance, held.id, frozenset(members), time(13, 50))
    room.do(meeting.call_to_order, held.id, time(14))
    room.do(item.take_up, placed.id, time(14, 5))
    room.do(declaration.declare, placed.id, Resolution.REPORTED, time(14, 9))
    room.do(meeting.close, held.id, time(15))
    room.do(
        key_task.report, tasks[3].id, 4, Status.DELAYED, "분수 자재가 늦음", "공원녹지과", date(2027, 1, 5)
    )
    return room, held, proposed


def agendum(heard):
    room, held, _proposed = heard
    record = room.ask(records.of, held.id)
    return record, record.agenda[0]


def test_the_report_holds_the_tasks_as_they_stood(heard):
    _record, one = agendum(heard)

    assert one.matter.summary == "중점과제 9건: 완료 7, 정상 2(이정표 지남 2), 지연 0."
    assert [task.status for task in one.matter.particulars.key_tasks].count(Status.DONE) == 7


def test_once_it_was_heard_the_state_is_a_paper_of_the_meeting(heard):
    room, held, proposed = heard

    kinds = [one.kind for one in issuing.kinds(room.ask(records.of, held.id))]
    issued = issuing.issue(room.door, held.id, "key_task_status", proposed.id, **EVENING).result

    assert kinds == ["notice", "key_task_status", "minutes"]
    assert (issued.kind, issued.title) == (
        "key_task_status",
        "중점과제 추진상황 · 2026년 중점과제 추진상황 보고",
    )
    assert len(issued.signers) == 1


def test_the_chart_has_a_lane_a_task_and_a_shape_a_milestone(heard):
    paper = report.status(*agendum(heard))

    [chart] = [one for one in paper.blocks if isinstance(one, Chart)]
    assert paper.title == "2026년 중점과제 추진상황"
    assert [lane.standing for lane in chart.lanes] == [
        *["■ 완료 3/3"] * 3,
        "● 정상 2/4\n이정표 지남",
        *["■ 완료 3/3"] * 3,
        "● 정상 2/4\n이정표 지남",
        "■ 완료 3/3",
    ]
    assert chart.lanes[3].steps == (Mark.DONE, Mark.DONE, Mark.LATE, Mark.AHEAD)


def test_quarters_stand_beside_each_other_and_what_is_late_is_told(heard):
    paper = report.status(*agendum(heard))

    [quarters] = [one for one in paper.blocks if isinstance(one, Grid)]
    told = [one.text for one in paper.blocks if isinstance(one, Text) and one.lead.startswith("K")]
    assert quarters.rows[3][2:6] == ("● 정상", "● 정상", "● 정상", "—")
    assert quarters.rows[3][6] == "시행\n(2026. 10. 31.)"
    assert told == [
        "기한이 지난 이정표: 시행(2026. 10. 31.), 사전컨설팅·의견제시가 필요함.",
        "기한이 지난 이정표: 시행(2026. 10. 31.).",
    ]


def test_the_paper_with_its_chart_can_be_laid_out(heard):
    paper = report.status(*agendum(heard))

    imprint = draft(paper, body="한빛구 적극행정위원회", desk="D", on=date(2026, 11, 27))

    assert pdf.write(paper, imprint).content.startswith(b"%PDF")


def test_a_year_without_key_tasks_has_nothing_to_report():
    room = begun()

    with pytest.raises(key_task_reports.NoKeyTasks, match="2030"):
        key_task_reports.propose(room.door, 2030, **NOW)
