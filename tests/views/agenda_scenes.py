"""Agendas in preparation: empty, with gaps, complete, changed after the notice; for tests and for pictures.

AGENDA_SCENES (name, maker) ─► tests.pictures
"""

from dataclasses import replace
from datetime import date, time

from PySide6.QtWidgets import QApplication

from committee_desk.acts import declaration, item, matter, meeting
from committee_desk.acts import desk as desk_acts
from committee_desk.domain import references
from committee_desk.domain.desk import Standing
from committee_desk.domain.matter import Resolution
from committee_desk.domain.meeting import NoticeAnswer
from committee_desk.domain.recusal import Cleared, Ground, Recusal
from committee_desk.store import matters
from committee_desk.views.meetings import AGENDA, NOTICE
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.jobs import enclosing
from tests.views import sitting

BY = sitting.BY
ASKED = date(2026, 11, 20)
FIRM = "한빛건설 주식회사"  # stands in the interests register of the second designated


def fill(door, id, **facts):
    """Other particulars of a matter, its texts among them."""
    known = door.ask(matters.get, id)
    texts = {name: facts.pop(name) for name in list(facts) if name in references.texts(known)}
    door.do(matter.fill_in, replace(references.rewritten(known, texts), **facts), **BY)


def empty():
    """A meeting with members and nothing on its agenda."""
    door, planned, agenda = sitting.drafted()
    for one in reversed(agenda):
        door.do(item.withdraw, one.id, "다음 회의로 미룸", **BY)
        door.do(matter.withdraw, one.matter, "취하함", **BY)
    held = door.do(
        meeting.plan, "제8차 적극행정위원회", date(2026, 12, 18), time(14), "3층 대회의실", **BY
    ).result
    return door, held, []


def incomplete():
    """One item asks who steps aside, one names a number in words, and the minutes are too many."""
    door, planned, agenda = sitting.drafted()
    door.do(meeting.end_by, planned.id, time(12), **BY)
    number = door.ask(matters.get, agenda[1].matter).number
    fill(
        door, agenda[2].matter, summary=f"{FIRM}과 맺은 긴급 제설 계약. 의결안건 제3호와 같은 부서의 일이다."
    )
    fill(door, agenda[3].matter, summary=f"{references.mark(number)}에 들어 있는 과제이다.", submitter="")
    for one, minutes in zip(agenda, (10, 30, 25, 0), strict=True):
        door.do(item.plan, one.id, minutes, **BY)
    for name, media in (("제설 용역 계약서.hwp", enclosing.HWP), ("요청서.pdf", enclosing.PDF)):
        door.do(matter.attach, agenda[2].matter, name, media, enclosing.pdf(name), **BY)
    return door, planned, agenda


def complete():
    """Every item has its minutes and its file, everybody was asked, and another order would save a walk."""
    door, planned, agenda = incomplete()
    designated = door.ask(meeting.meetings.get, planned.id).designated
    door.do(meeting.end_by, planned.id, time(13), **BY)
    third = door.ask(matters.get, agenda[3].matter).number
    fill(door, agenda[2].matter, summary=f"{FIRM}과 맺은 계약. {references.mark(third)}와 같은 일이다.")
    fill(door, agenda[3].matter, submitter="위생과장")
    door.do(item.clear, agenda[2].id, Cleared(designated[1], ASKED, "5년 전에 퇴직함", (FIRM,)), **BY)
    door.do(item.plan, agenda[3].id, 15, **BY)
    aside = Recusal(designated[2], Ground.AVOIDANCE, 3, "자문을 맡음")
    for place in (1, 3):
        door.do(item.recuse, agenda[place].id, aside, **BY)
    for place in (0, 1, 3):
        door.do(matter.attach, agenda[place].matter, "자료.pdf", enclosing.PDF, enclosing.pdf("자료"), **BY)
    hwp = door.ask(matters.attachments, agenda[2].matter)[0]
    door.do(matter.drop, hwp.id, "PDF로 바꿈", **BY)
    return door, planned, agenda


def late():
    """After the notice one item was added and one fell away; one more could be added; five stay away."""
    door, planned, agenda = complete()
    called = door.do(meeting.convene, planned.id, date(2026, 11, 18), **BY).result.designated
    for people, answer in ((called[:2], NoticeAnswer.COMES), (called[2:7], NoticeAnswer.STAYS_AWAY)):
        door.do(meeting.answer, planned.id, frozenset(people), answer, **BY)
    ready = sitting.ready_matter(door)
    door.do(item.place, planned.id, ready.id, "감사 일정이 앞당겨짐", **BY)
    door.do(item.withdraw, agenda[3].id, "부서가 자료를 갖추지 못함", **BY)
    return door, planned, agenda


def left_over():
    """The last meeting put one item off and took one off; two items stand on every agenda."""
    door, held, agenda = sitting.opened(8, sitting.judged())
    door.do(item.take_up, agenda[0].id, time(11, 1), **BY)
    door.do(declaration.declare, agenda[0].id, Resolution.REPORTED, time(11, 2), **BY)
    for place, resolution in ((1, Resolution.AS_PROPOSED), (2, Resolution.DEFERRED)):
        door.do(item.take_up, agenda[place].id, time(11, 5 + place), **BY)
        if resolution is not Resolution.DEFERRED:
            door.do(item.all_in_favour, agenda[place].id, **BY)
        door.do(declaration.declare, agenda[place].id, resolution, time(11, 10 + place), **BY)
    door.do(item.withdraw, agenda[3].id, "부서가 자료를 갖추지 못함", **BY)
    door.do(meeting.close, held.id, time(12), **BY)
    standing = [Standing("report", "예산 집행 현황 보고", 10), Standing("other", "그 밖의 사항", 5)]
    door.do(desk_acts.keep_standing, standing, **BY)
    return door, held, agenda


def shown(made, row=0, tab=AGENDA):
    """The preparation of the meeting, with one item in hand."""

    def make():
        door, held, _ = made()
        window = Shell(sitting.desk_of(door), ROOMS)
        window.resize(1366, 688)
        window.show()
        window.enter("meetings")
        QApplication.processEvents()  # a screen is filled when it is seen, with its first item in hand
        window.page.turn_to(held.id)
        window.page.tabs.setCurrentIndex(tab)
        window.page.agenda.items.selectRow(row)
        return window

    return make


def settling(form):
    """The form in which a candidate is settled."""

    def make():
        window = shown(incomplete, 2)()
        getattr(window.page.agenda.one, form).click()
        return window

    return make


def moved():
    """The item that another refers to has been moved."""
    window = shown(complete, 3)()
    window.page.agenda.up.click()
    return window


def beginning():
    """The next meeting, with what its agenda begins with."""
    door, _, _ = left_over()
    window = Shell(sitting.desk_of(door), ROOMS)
    window.enter("meetings")
    window.page.turn_to("new")
    return window


AGENDA_SCENES = {
    "agenda-empty": shown(empty),
    "agenda-incomplete": shown(incomplete, 2),
    "agenda-aside": settling("aside_open"),
    "agenda-no-conflict": settling("cleared_open"),
    "agenda-complete": shown(complete, 2),
    "agenda-moved": moved,
    "agenda-late": shown(late, 4),
    "agenda-late-notice": shown(late, 4, NOTICE),
    "agenda-beginning": beginning,
}
