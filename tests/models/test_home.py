"""What the first page says waits: for the office its steps and deadlines, for a member their own."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from committee_desk.acts import assignment, declaration, item, matter, meeting, minutes, payment, person
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds.exemption import Exemption
from committee_desk.domain.kinds.support import Conclusion, Proceedings
from committee_desk.domain.matter import Resolution, Stage
from committee_desk.domain.meeting import NoticeAnswer
from committee_desk.domain.person import Kind, Membership, Role
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.models import docket, home, office_tasks
from committee_desk.models.answers import Answers
from committee_desk.models.settings_parts import BACKUPS
from committee_desk.models.table import Tone
from committee_desk.store import journal, meetings, people
from tests.acts import granting
from tests.jobs import enclosing
from tests.views import sitting
from tests.views.desks import door_in_memory

BY = sitting.BY
TODAY = date(2026, 11, 27)


def waiting(door, by=BY["by"], today=TODAY):
    return {task.id: task for task in door.ask(home.home, today, by).tasks}


def designated(door, held):
    return door.ask(meetings.get, held.id).designated


def closed():
    """A meeting that was held, every item of it reported or put off, and closed."""
    door, held, agenda = sitting.opened()
    for at, one in enumerate(agenda):
        door.do(item.take_up, one.id, time(11, 5 + at), **BY)
        resolution = Resolution.REPORTED if one.report else Resolution.DEFERRED
        door.do(declaration.declare, one.id, resolution, time(11, 5 + at), **BY)
    door.do(meeting.close, held.id, time(12), **BY)
    return door, held, agenda


# The office


def test_a_meeting_in_preparation_waits_for_its_notice_until_the_last_day_for_it():
    door, held, _ = sitting.drafted()

    notice = waiting(door, today=date(2026, 11, 18))[f"meeting {held.id}"]

    assert (notice.deed, notice.due, notice.by) == (
        "Send the notice: 제7차 적극행정위원회",
        "Tomorrow",
        date(2026, 11, 19),
    )


def test_a_meeting_without_members_waits_for_them():
    door = door_in_memory()
    planned = door.do(meeting.plan, "제8차", date(2026, 12, 20), time(11), "3층", **BY).result

    assert waiting(door)[f"meeting {planned.id}"].deed == "Designate the members: 제8차"


def test_a_member_whom_the_register_points_to_is_to_be_asked_at_that_item():
    door, held, agenda = sitting.drafted()
    who = door.ask(people.get, designated(door, held)[1])
    door.do(person.change, replace(who, interests=("위생과",)), **BY)

    asked = waiting(door)[f"aside {agenda[3].id}"]

    assert asked.why == f"{who.name}: 위생과"
    assert (asked.room, asked.subject) == ("meetings", Subject("item", agenda[3].id))


def test_a_file_without_a_pdf_waits_at_the_file():
    door, _, agenda = sitting.drafted()
    door.do(matter.attach, agenda[1].matter, "계약서.hwp", enclosing.HWP, b"hwp", **BY)

    task = next(task for task in waiting(door).values() if task.deed == "Take in the PDF of 계약서.hwp")

    assert (task.room, task.subject.kind) == ("docket", "attachment")


def test_an_agenda_longer_than_its_meeting_is_told_with_the_minutes():
    door, held, agenda = sitting.drafted()
    door.do(meeting.end_by, held.id, time(12), **BY)
    door.do(item.plan, agenda[1].id, 75, **BY)

    assert waiting(door)[f"long {held.id}"].deed == "Shorten the agenda by 15 min: 제7차 적극행정위원회"


def test_a_reply_that_was_asked_for_waits_until_its_last_day_and_no_longer_than_it_comes():
    door = door_in_memory()
    asked = door.do(matter.receive, "exemption", "제설 구간 변경", date(2026, 11, 20), **BY).result
    door.do(matter.ask, asked.id, "audit_head", date(2026, 11, 20), **BY)

    reply = waiting(door)[f"reply {asked.id} audit_head"]
    door.do(matter.take_reply, asked.id, "audit_head", TODAY, "의견 없음", **BY)

    assert (reply.deed, reply.by) == (
        "Reply waited for: Opinion of the head of audit (제설 구간 변경)",
        date(2026, 11, 30),
    )
    assert f"reply {asked.id} audit_head" not in waiting(door)


def test_an_answer_that_may_have_come_unheard_is_to_be_noted_and_is_not_late():
    door = door_in_memory()
    came = door.do(matter.receive, "consultation", "옥외영업", date(2026, 3, 2), **BY).result
    told = {"stage": Stage.NOTIFIED, "decided_on": date(2026, 3, 9), "notified_on": date(2026, 3, 9)}
    kept = replace(came, outcome="advice_given", **told)
    door.do(lambda session, by, at: journal.keep(session, "matter.decided", kept, by=by, at=at), **BY)

    task = waiting(door)[f"reply {came.id} consultation"]
    [line] = door.ask(docket.dated_lines, [came.id], TODAY)

    assert (task.deed, task.due) == (
        "Note when it came: Answer to a prior consultation (옥외영업)",
        "No deadline",
    )
    assert (docket.days_left(line), docket.columns()[5].tone(line)) == ("No note", Tone.WARNING)


def test_costs_of_a_trial_are_to_be_paid_once_the_acquittal_is_noted_and_never_after_a_conviction():
    door = door_in_memory()
    trial = granting.granted(door, "형사소송", support=Proceedings.CRIMINAL)
    before = waiting(door, granting.BY["by"])[f"pay {trial.id}"].deed

    door.do(payment.note_ending, trial.id, Conclusion.ACQUITTED, granting.ON, **granting.BY)
    after = waiting(door, granting.BY["by"])[f"pay {trial.id}"].deed
    door.do(payment.note_ending, trial.id, Conclusion.CONVICTED, granting.ON, **granting.BY)

    assert (before, after) == (
        "Note the acquittal when it is final, then pay: 형사소송",
        "Pay the support: 형사소송",
    )
    assert f"pay {trial.id}" not in waiting(door, granting.BY["by"])


def test_a_matter_is_to_be_met_on_within_the_days_of_the_rules():
    door = door_in_memory()
    got = door.do(
        matter.receive, "exemption", "제설", date(2026, 11, 3), particulars=Exemption(), **BY
    ).result

    task = waiting(door)[f"matter {got.id}"]

    assert (task.by, task.due) == (date(2026, 11, 18), "Late, D+9")


def test_minutes_that_nobody_issued_are_due_within_the_days_of_the_rules():
    door, held, _ = closed()

    task = waiting(door)[f"minutes {held.id}"]

    assert (task.deed, task.by) == ("Issue the minutes: 제7차 적극행정위원회", date(2026, 12, 4))


def test_a_correction_that_nobody_answered_waits_at_the_corrections():
    door, held, _ = closed()
    asking = designated(door, held)[1]
    door.do(minutes.receive_correction, held.id, asking, "opening", "고침", TODAY, **BY)

    task = waiting(door)[f"corrections {held.id}"]

    assert task.deed == "Answer corrections of the minutes (1): 제7차 적극행정위원회"
    assert task.subject == Subject("minutes", held.id)


def test_an_assignment_waits_at_its_line():
    door, _, agenda = closed()
    late = date(2026, 11, 25)
    given = door.do(assignment.give, agenda[1].id, "이행 결과 보고", "도로과", late, **BY).result

    task = waiting(door)[f"assignment {given.id}"]

    assert (task.due, task.subject) == ("Late, D+2", Subject("assignment", given.id))


@pytest.mark.parametrize(("follows", "told"), [(False, True), (True, False)])
def test_a_term_that_ends_is_told_unless_another_follows_it(follows, told):
    door = door_in_memory()
    last = date(2026, 12, 10)
    terms = [Membership(Role.MEMBER, Kind.COMMISSIONED, begins=date(2025, 1, 1), ends=last)]
    if follows:
        terms.append(Membership(Role.MEMBER, Kind.COMMISSIONED, begins=last + timedelta(days=1)))
    one = door.do(person.enter, "한지민", memberships=tuple(terms), **BY).result

    assert (f"term {one.id}" in waiting(door)) is told


def test_a_backup_is_due_a_week_after_the_last():
    made = datetime(2026, 11, 18, 3, tzinfo=UTC)

    due = office_tasks.backup_task("/usb", made, TODAY)

    assert (due.by, due.subject) == (date(2026, 11, 25), BACKUPS)
    assert office_tasks.backup_task("/usb", made, date(2026, 11, 25)) is None


def test_the_card_counts_the_answers_to_the_notice_and_who_has_not_answered_is_waited_for():
    door, held, _ = sitting.convened()
    called = designated(door, held)
    door.do(meeting.answer, held.id, frozenset(called[:6]), NoticeAnswer.COMES, **BY)
    door.do(meeting.answer, held.id, frozenset(called[6:8]), NoticeAnswer.STAYS_AWAY, **BY)

    card = door.ask(home.home, TODAY, BY["by"]).card

    assert card.facts.endswith("designated: 9 · Answers 8 of 9: coming 6, not coming 2")
    task = waiting(door)[f"answers {held.id}"]
    assert task.why.startswith("no answer to the notice from 1 of 9")
    door.do(meeting.answer, held.id, frozenset(called[8:]), NoticeAnswer.COMES, **BY)
    assert f"answers {held.id}" not in waiting(door)


def test_a_quorum_out_of_reach_is_the_first_problem_days_before_the_meeting():
    door, held, _ = sitting.convened()
    away = frozenset(designated(door, held)[:5])
    door.do(meeting.answer, held.id, away, NoticeAnswer.STAYS_AWAY, **BY)

    card = door.ask(home.home, TODAY, BY["by"]).card

    assert card.problems[0].startswith("There will be no quorum: 5 are needed, and at most 4 can still come.")


# A member


def test_a_member_sees_nothing_of_a_meeting_before_its_notice():
    door, held, _ = sitting.drafted()

    page = door.ask(home.home, TODAY, designated(door, held)[1])

    assert (page.card, page.tasks, page.plans) == (None, (), False)


def test_a_member_reads_each_item_and_for_which_they_step_aside():
    door, held, agenda = sitting.convened()
    who = designated(door, held)[1]
    door.do(item.recuse, agenda[2].id, Recusal(who, Ground.AVOIDANCE, 3), **BY)

    page = door.ask(home.home, TODAY, who)

    assert page.card.items[2].endswith("(you step aside)")
    assert page.tasks[0].deed == "Take part: 제7차 적극행정위원회"
    assert "you step aside for" in page.tasks[0].why


def test_a_member_is_asked_about_the_interests_of_their_own_alone():
    door, held, agenda = sitting.drafted()
    one, other = designated(door, held)[2:4]
    door.do(person.change, replace(door.ask(people.get, one), interests=("위생과",)), **BY)
    door.do(meeting.convene, held.id, date(2026, 11, 18), "사정이 있음", **BY)

    assert f"aside {agenda[3].id}" in waiting(door, one)
    assert f"aside {agenda[3].id}" not in waiting(door, other)


def test_a_member_sees_what_was_given_to_them_by_name():
    door, held, agenda = closed()
    own = door.ask(people.get, designated(door, held)[2])
    given = door.do(assignment.give, agenda[1].id, "자문 의견", f"{own.name} 위원", None, **BY).result

    assert list(waiting(door, own.id)) == [f"assignment {given.id}"]


def test_a_member_is_asked_for_the_answer_to_the_notice_until_it_is_there():
    door, held, _ = sitting.convened()
    one = designated(door, held)[2]

    task = waiting(door, one)[f"answers {held.id}"]
    door.do(meeting.answer, held.id, frozenset({one}), NoticeAnswer.COMES, by=one, at=BY["at"])

    assert (task.deed, task.subject) == ("Say whether you come: 제7차 적극행정위원회", Answers(held.id))
    assert f"answers {held.id}" not in waiting(door, one)
