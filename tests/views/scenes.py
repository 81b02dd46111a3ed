"""Screens of meetings with something going on in them, for pictures and for the checks.

SCENES (name, maker) ─► tests.pictures
"""

from dataclasses import replace
from datetime import date, time

from PySide6.QtTest import QTest

from committee_desk.acts import challenge, declaration, item, matter, meeting, remark, written_resolution
from committee_desk.domain.ballot import Choice
from committee_desk.domain.joint import Partner
from committee_desk.domain.lot import Lot, Use
from committee_desk.domain.matter import Resolution
from committee_desk.domain.poll import Ballot, Count
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.models.journal import verdict
from committee_desk.store import items
from committee_desk.store.examining import examine
from committee_desk.views import lists
from committee_desk.views.rooms import ROOMS
from committee_desk.views.window import Shell
from tests.jobs import enclosing
from tests.views import sitting
from tests.views.desks import NOON, once

BY = sitting.BY
SEED_FROM = "위원 셋이 차례로 부른 수"
FILES = (
    ("면책건의 요청서.pdf", enclosing.PDF, enclosing.pdf("면책건의 요청서", "둘째 쪽")),
    ("제설 용역 계약서.hwp", enclosing.HWP, b"hwp"),
    ("잠긴 문서.pdf", enclosing.PDF, enclosing.locked(enclosing.pdf("잠김"))),
)
SAID = (
    (time(11, 6), "박현우", "긴급성을 판단한 근거가 보완되어야 함"),
    (time(11, 8), "기획예산과장", "사전컨설팅 회신을 참고하기 바라며, 부서 사이의 협의는 끝났음을 설명함"),
    (time(11, 9), "윤서연", "원안에 동의함"),
)


def window_on(door, name):
    window = Shell(sitting.desk_of(door), ROOMS)
    window.enter(name)
    return window


def voting():
    """Seven vote on the second item, one has stepped aside, one is against."""
    door, held, agenda = sitting.opened(8, sitting.judged())
    designated = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated
    door.do(item.take_up, agenda[1].id, time(11, 5), **BY)
    aside = Recusal(designated[1], Ground.AVOIDANCE, 3, "같은 사업의 자문을 맡음")
    door.do(item.recuse, agenda[1].id, aside, **BY)
    for at, speaker, text in SAID:
        door.do(remark.note, held.id, agenda[1].id, at, speaker, text, **BY)
    door.do(item.all_in_favour, agenda[1].id, **BY)
    door.do(item.cast, agenda[1].id, {designated[3]: Choice.NO}, **BY)
    window = window_on(door, "meeting")
    window.page.vote.voters.turn_to(3)
    return window


def presenting():
    """The same, with the room looking on, and the controls of it open."""
    window = voting()
    window.page.presenting.turn()
    window.page.presenting.button.click()
    window.destroyed.connect(window.page.presenting.window_of_room.deleteLater)
    return window


def declared():
    """The second item is carried, and could be voided."""
    door, _, agenda = sitting.opened(8, sitting.judged())
    door.do(item.take_up, agenda[1].id, time(11, 5), **BY)
    door.do(item.all_in_favour, agenda[1].id, **BY)
    door.do(declaration.declare, agenda[1].id, Resolution.AS_PROPOSED, time(11, 9), **BY)
    window = window_on(door, "meeting")
    window.page.agenda_column.step(-1)
    return window


def leaving():
    """Five are here, and one of them is about to go."""
    door, _, agenda = sitting.opened(5)
    door.do(item.take_up, agenda[2].id, time(11, 5), **BY)
    window = window_on(door, "meeting")
    window.page._focus(window.page.attendance)
    return window


def recusing():
    """A member steps aside for the item in hand."""
    window = leaving()
    window.page.attendance._open_form()
    return window


def challenged(voted=4):
    """A party challenges a member of the item in hand, and some have voted on it."""
    door, held, agenda = sitting.opened(8, sitting.judged())
    designated = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated
    door.do(item.take_up, agenda[1].id, time(11, 5), **BY)
    told = (designated[4], "신청인 오세린", "fairness", "같은 사업의 심사를 맡았음", date(2026, 11, 25))
    door.do(challenge.apply, agenda[1].id, *told, **BY)
    votes = dict.fromkeys(designated[:voted], Choice.YES)
    door.do(challenge.vote, agenda[1].id, 1, votes, **BY)
    return window_on(door, "meeting")


def challenging():
    """The challenge of a party is being written down."""
    window = leaving()
    lists.choose(window.page.attendance.seats, window.page._record.meeting.designated[3])
    window.page.attendance.challenge_open.click()
    return window


def without_quorum():
    """One too few are here for a vote."""
    door, held, agenda = sitting.opened(5)
    designated = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated
    door.do(item.take_up, agenda[1].id, time(11, 5), **BY)
    door.do(meeting.leave, held.id, designated[4], time(11, 6), **BY)
    return window_on(door, "meeting")


def preparing(tab):
    def make():
        window = window_on(sitting.drafted()[0], "meetings")
        window.page.tabs.setCurrentIndex(tab)
        return window

    return make


def binding(looking=False):
    """The meeting book, with what is missing from it; or as a member who steps aside will see it."""

    def make():
        door, held, agenda = sitting.drafted()
        for name, media, content in FILES:
            door.do(matter.attach, agenda[2].matter, name, media, content, **BY)
        third = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated[3]
        door.do(item.recuse, agenda[1].id, Recusal(third, Ground.AVOIDANCE, 3, "", time(11)), **BY)
        window = window_on(door, "meetings")
        window.resize(1366, 688)
        window.show()
        window.page.tabs.setCurrentIndex(4)
        panel = window.page.book
        if looking:
            panel.reader.setCurrentIndex(4)
            _wait(lambda: panel.look.isEnabled())
            panel.look.click()
            _wait(lambda: panel.pages._page is not None)
        _wait(lambda: not window._desk.is_busy)
        return window

    return make


def drawing():
    """Lots drawn for who signs the minutes, after a draw that was made void; another one begun."""
    door, held, _ = sitting.drafted()
    lot = Lot(
        Use.SIGNERS,
        "회의록 서명 위원",
        ("김도현", "이수진", "박정우", "최은경"),
        2,
        "48 12 7",
        SEED_FROM,
        sitting.DAY,
    )
    door.do(meeting.draw, held.id, lot, **BY)
    door.do(meeting.void_draw, held.id, 1, "한 위원의 이름이 빠짐", **BY)
    whole = replace(lot, names=(*lot.names, "윤서연"), seed="31 5 90")
    door.do(meeting.draw, held.id, whole, **BY)
    window = window_on(door, "meetings")
    window.page.tabs.setCurrentIndex(6)
    lists.choose(window.page.lots.draws, 2)
    return window


def jointly():
    """Another body sits with this one, unequal in number; one more is being entered."""
    door, held, _ = sitting.drafted()
    partner = Partner("한빛시 인사위원회", 9, 7, 5, rule="지방공무원법 제10조")
    door.do(meeting.join, held.id, (partner,), **BY)
    window = window_on(door, "meetings")
    window.page.tabs.setCurrentIndex(7)
    return window


def _wait(until):
    for _ in range(600):
        if until():
            return
        QTest.qWait(100)
    raise AssertionError("it took too long")


@once
def in_writing(replies=4):
    """A written resolution of two items: five replied so far, one of whom asks for a meeting."""
    door, planned, _ = sitting.drafted()
    designated = door.ask(lambda session: meeting.meetings.get(session, planned.id)).designated
    last = date(2026, 12, 4)
    held = door.do(
        written_resolution.plan, "2026년 제1회 서면의결", last, "urgent", "기한이 촉박함", **BY
    ).result
    door.do(meeting.designate, held.id, designated, **BY)
    for _ in range(2):
        door.do(item.place, held.id, sitting.ready_matter(door).id, **BY)
    if replies:
        door.do(written_resolution.send, held.id, NOON.date(), **BY)
        agenda = door.ask(items.of, held.id)
        for place, member in enumerate(designated[:replies]):
            votes = {one.id: Choice.NO if place == 3 else Choice.YES for one in agenda}
            door.do(written_resolution.reply, held.id, member, NOON.date(), votes, **BY)
        told = (held.id, designated[replies], NOON.date(), {}, "현장을 먼저 보아야 함")
        door.do(written_resolution.reply, *told, asks=True, **BY)
    return door, held


def written(replies=4):
    def make():
        door, held = in_writing(replies)
        window = window_on(door, "meetings")
        window.page.turn_to(held.id)
        return window

    return make


def planning():
    window = window_on(sitting.drafted()[0], "meetings")
    window.page.new_meeting.click()
    return window


def counting():
    """A paper ballot, one voter at the screen: one person has counted, another is to."""
    door, held, agenda = sitting.opened(8, sitting.judged())
    far = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated[5]
    door.do(meeting.attend_by, held.id, far, remote=True, **BY)
    door.do(item.take_up, agenda[1].id, time(11, 5), **BY)
    door.do(item.choose_ballot, agenda[1].id, Ballot.PAPER, **BY)
    door.do(item.count_ballots, agenda[1].id, Count(5, 2, 1, 0), **BY)
    return window_on(door, "meeting")


def recessed():
    """Ten minutes of recess, with its reason."""
    door, held, agenda = sitting.opened(8, sitting.judged())
    door.do(item.take_up, agenda[1].id, time(11, 5), **BY)
    door.do(meeting.recess, held.id, time(11, 20), time(11, 30), "자료를 더 가져오기 위함", **BY)
    return window_on(door, "meeting")


def breaking_off():
    """The recess is about to be called."""
    window = voting()
    window.page.agenda_column.turn_recess.click()
    return window


def planned():
    """Minutes are planned but for one item; that in hand is over its time, and the chair stepped aside."""
    door, held, agenda = sitting.opened(8, sitting.judged())
    for one, minutes in zip(agenda, (10, 20, 30), strict=False):
        door.do(item.plan, one.id, minutes, **BY)
    chair = door.ask(lambda session: meeting.meetings.get(session, held.id)).designated[0]
    door.do(item.take_up, agenda[1].id, time(11, 35), **BY)
    aside = Recusal(chair, Ground.AVOIDANCE, 3, "같은 사업의 자문을 맡음")
    door.do(item.recuse, agenda[1].id, aside, **BY)
    return window_on(door, "meeting")


def presiding():
    """Another than the vice-chair is to preside, which asks for a reason."""
    window = planned()
    lists.choose(window.page.attendance.seats, window.page._record.meeting.designated[3])
    window.page.attendance.preside_open.click()
    return window


def history():
    """What was done to the item in hand, its first entry in full."""
    window = voting()
    window.history.click()
    return window


def journal():
    """The whole journal, found whole."""
    window = voting()
    window.enter("home")
    window.history.click()
    window.page._examined(verdict(window._desk.ask(examine)))
    return window


SCENES = {
    "history": history,
    "history-journal": journal,
    "home-next": lambda: window_on(sitting.drafted()[0], "home"),
    "home-open": lambda: window_on(sitting.opened()[0], "home"),
    "meeting-convened": lambda: window_on(sitting.convened()[0], "meeting"),
    "meeting-voting": voting,
    "meeting-counting": counting,
    "meeting-recessed": recessed,
    "meeting-breaking-off": breaking_off,
    "meeting-presenting": presenting,
    "meeting-planned": planned,
    "meeting-presiding": presiding,
    "meeting-declared": declared,
    "meeting-leaving": leaving,
    "meeting-recusing": recusing,
    "meeting-no-quorum": without_quorum,
    "meeting-challenged": challenged,
    "meeting-challenging": challenging,
    "meetings-particulars": preparing(0),
    "meetings-designation": preparing(1),
    "meetings-agenda": preparing(2),
    "meetings-notice": preparing(3),
    "meetings-book": binding(),
    "meetings-book-seen": binding(looking=True),
    "meetings-lots": drawing,
    "meetings-joint": jointly,
    "meetings-new": planning,
    "meetings-written": written(),
    "meetings-written-draft": written(0),
}
