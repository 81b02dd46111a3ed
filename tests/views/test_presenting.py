"""A whole meeting is held before a room that sees what it may see, and never anything else."""

from datetime import UTC, datetime, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from committee_desk.acts import declaration, matter, remark
from committee_desk.acts import desk as desk_acts
from committee_desk.acts import item as items
from committee_desk.acts import meeting as meetings
from committee_desk.domain.ballot import Choice
from committee_desk.domain.declaration import Motion
from committee_desk.domain.kinds.other import Other
from committee_desk.domain.matter import Resolution
from committee_desk.domain.poll import Ballot, Count
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.errors import QT_TRANSLATE_NOOP, NotFound
from committee_desk.jobs.drawing import Page as DrawnPage
from committee_desk.models import meeting as table
from committee_desk.models.desk import Desk
from committee_desk.models.presenter import (
    Ballots,
    Blank,
    Counting,
    Declared,
    Follow,
    Hold,
    InHand,
    Leaf,
    Pause,
    Sheets,
    Standby,
)
from committee_desk.views import presenting
from committee_desk.views.meeting import MeetingView
from committee_desk.views.page import Page
from committee_desk.views.presenting import is_mirrored, screen_for_room
from committee_desk.views.room import Room
from committee_desk.views.window import Shell
from tests.views import committee, sitting
from tests.views.checks import faults
from tests.views.desks import in_front

SECRET = "비밀"
BY = sitting.BY
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ROOMS = (
    Room("meeting", QT_TRANSLATE_NOOP("rooms", "In session"), "calendar", 4, MeetingView),
    Room("other", QT_TRANSLATE_NOOP("rooms", "Home"), "home", 1, lambda desk, parent: Page(parent)),
)


def shown_on(qtbot, desk):
    return in_front(qtbot, Shell(desk, ROOMS), 1366, 688)


class Held:
    """A meeting in the window, presented; `do` acts as somebody at the desk would."""

    def __init__(self, qtbot, door, meeting, agenda):
        self.desk, self.meeting, self.agenda = sitting.desk_of(door), meeting, agenda
        self.shell = shown_on(qtbot, self.desk)
        self.room = self.shell.page.presenting
        self.room.turn()
        self.scenes, self.told = [self.scene], []

    @property
    def scene(self):
        return self.room.window_of_room.scene

    @property
    def designated(self):
        return self.desk.ask(table.record, self.meeting.id).meeting.designated

    def do(self, act, *args, **facts):
        self.desk.do(partial(_applied, act, args, facts))
        self.scenes.append(self.scene)
        self.told += words_in(self.room.window_of_room)

    def item(self, place, act, *args, **facts):
        self.do(act, self.agenda[place].id, *args, **facts)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.shell, key, modifiers)
        QApplication.processEvents()


def _applied(act, args, facts, session, *, by, at):
    return act(session, *args, **facts, by=by, at=at)


def words_in(window):
    """Every word of a window that an eye, a screen reader or a mouse at rest could come by."""
    parts = [window, *window.findChildren(QWidget)]
    said = [part.text() for part in parts if isinstance(part, QLabel)]
    for part in parts:
        said += [part.toolTip(), part.statusTip(), part.whatsThis(), part.windowTitle()]
        said += [part.accessibleName(), part.accessibleDescription()]
        if spoken := QAccessible.queryAccessibleInterface(part):
            said += [spoken.text(kind) for kind in QAccessible.Text if kind.value <= 4]
    return [words for words in said if words]


@pytest.fixture
def held(qtbot):
    """A meeting in session with seven in the room, presented."""
    made = Held(qtbot, *sitting.opened(7, sitting.judged()))
    yield made
    made.room.leave()


def marked(door):
    """A matter whose every word but its title and department is secret."""
    own = Other(motion=f"{SECRET} 주문", reason=f"{SECRET} 이유")
    facts = {"department": "위생과", "submitter": f"{SECRET} 제출자", "summary": f"{SECRET} 요지"}
    received = door.do(
        matter.receive, "other", "늦은 안건", sitting.DAY, particulars=own, **facts, **BY
    ).result
    door.do(matter.attach, received.id, f"{SECRET}.pdf", "application/pdf", b"%PDF", **BY)
    door.do(matter.make_ready, received.id, **BY)
    return received


def hold_with_secrets(held):
    """Every kind of turn that a meeting takes, with a mark wherever something can be written."""
    chair, aside, first, second = held.designated[:4]
    for place in range(len(held.agenda)):
        at = partial(time, 11, minute=5 + 10 * place)
        held.item(place, items.take_up, at())
        held.do(remark.note, held.meeting.id, held.agenda[place].id, at(), f"{SECRET}인", f"{SECRET} 발언")
        held.desk.tell(f"{SECRET} 소식")
        held.desk.refused.emit(NotFound(kind="person", id=f"{SECRET} 7"))
        if place == 0:
            held.item(place, declaration.declare, Resolution.REPORTED, at(), f"{SECRET} 사유")
            continue
        held.item(place, items.recuse, Recusal(aside, Ground.AVOIDANCE, 3, f"{SECRET} 이해관계"))
        held.item(place, items.move, Motion(Resolution.AMENDED, text=f"{SECRET} 수정안"))
        if place == 2:
            held.do(meetings.recess, held.meeting.id, at(), time(12, 30), f"{SECRET} 정회 사유")
            held.do(meetings.resume, held.meeting.id, at())
        if place == 3:
            held.item(place, items.choose_ballot, Ballot.PAPER)
            held.item(place, items.count_ballots, Count(5, 1))
            held.desk.sit_down(chair)
            held.item(place, items.count_ballots, Count(5, 1))
        else:
            held.item(place, items.cast, {first: Choice.NO})
            held.item(place, items.cast, {second: Choice.ABSTAIN})
            held.item(place, items.all_in_favour)
        held.item(place, declaration.declare, Resolution.AMENDED, at(), f"{SECRET} 사유")
        if place == 1:
            held.item(place, declaration.void, f"{SECRET} 무효 사유")
            held.item(place, items.all_in_favour)
            held.item(place, declaration.declare, Resolution.AMENDED, at(), f"{SECRET} 사유")
    held.do(meetings.close, held.meeting.id, time(12, 59))


def test_in_a_whole_meeting_no_secret_and_no_name_ever_comes_before_the_room(held):
    QAccessible.setActive(True)

    hold_with_secrets(held)

    seen = {type(scene) for scene in held.scenes}
    names = committee.NAMES.split()
    assert seen == {Standby, InHand, Counting, Ballots, Declared, Pause}
    assert [words for words in held.told if SECRET in words] == []
    assert [words for words in held.told for name in names if name in words] == []
    assert SECRET not in repr(held.scenes)


def test_each_vote_moves_the_progress_and_none_shows_what_it_was(held):
    held.item(1, items.take_up, time(11, 5))

    for person, choice in zip(held.designated[:3], Choice, strict=True):
        held.item(1, items.cast, {person: choice})

    progress = [(scene.entered, scene.voters) for scene in held.scenes if isinstance(scene, Counting)]
    assert progress == [(1, 7), (2, 7), (3, 7)]
    assert [words for words in held.told for choice in ("In favour", "Against") if choice in words] == []


def test_a_result_comes_only_with_its_declaration(held):
    held.item(1, items.take_up, time(11, 5))
    held.item(1, items.all_in_favour)
    before = held.scene

    held.item(1, declaration.declare, Resolution.AS_PROPOSED, time(11, 9))

    assert (type(before), type(held.scene), held.scene.total.yes) == (Counting, Declared, 7)


def test_what_is_only_looked_at_is_not_before_the_room(held):
    held.item(1, items.take_up, time(11, 5))

    held.press(Key.Key_PageDown)
    held.press(Key.Key_PageDown)

    assert held.scene.title == "2027년 적극행정 실행계획(안)"


def test_where_room_is_short_the_controls_give_way_to_the_vote(held):
    held.item(1, items.take_up, time(11, 5))
    held.shell.resize(900, 688)
    QApplication.processEvents()
    held.room.button.click()

    held.press(Key.Key_F11)

    page = held.shell.page
    assert (held.room.controls.isVisible(), held.room.window_of_room is None) == (False, False)
    assert page.vote.isAncestorOf(QApplication.focusWidget())
    assert page.vote.area.verticalScrollBar().maximum() == 0


def test_f5_begins_and_ends_it(qtbot):
    shell = shown_on(qtbot, sitting.desk_of(sitting.opened()[0]))
    room = shell.page.presenting

    QTest.keyClick(shell, Key.Key_F5)
    window = room.window_of_room
    QTest.keyClick(shell, Key.Key_F5)

    assert (window.isVisible(), room.window_of_room, room.button.text()) == (False, None, "Present  F5")


def test_without_a_meeting_there_is_nothing_to_show(qtbot, desk):
    shell = shown_on(qtbot, desk)

    QTest.keyClick(shell, Key.Key_F5)

    assert shell.page.presenting.window_of_room is None


def test_shift_f5_blanks_and_shows_again(held):
    held.press(Key.Key_F5, SHIFT)
    dark = (held.scene, held.room.button.text())
    held.press(Key.Key_F5, SHIFT)

    assert dark == (Blank(), "Presenting: blank")
    assert (type(held.scene), held.room.button.text()) == (Standby, "Presenting ●")


def test_a_blanked_room_stays_dark_while_the_meeting_goes_on(held):
    held.press(Key.Key_F5, SHIFT)

    held.item(1, items.take_up, time(11, 5))

    assert held.scene == Blank()
    assert words_in(held.room.window_of_room) == ["Presentation"] * len(words_in(held.room.window_of_room))


def test_it_can_be_blanked_from_every_screen(held):
    held.shell.enter("other")

    held.press(Key.Key_F5, SHIFT)

    assert held.scene == Blank()


def test_deeds_on_another_screen_reach_the_room(held):
    held.shell.enter("other")

    held.item(1, items.take_up, time(11, 5))

    assert type(held.scene) is InHand


def test_locking_blanks_and_ends_it_before_the_desk_closes(held):
    window = held.room.window_of_room
    seen = []
    window.left.connect(lambda: seen.append("closed by hand"))

    held.desk.close()

    assert (window.scene, window.isVisible(), held.room.window_of_room, seen) == (
        Blank(),
        False,
        None,
        ["closed by hand"],
    )


def test_closing_the_practice_window_ends_it(held):
    held.room.window_of_room.close()

    assert (held.room.window_of_room, held.room.button.text()) == (None, "Present  F5")


def test_a_meeting_of_the_past_is_not_shown_while_one_is_in_session(held):
    door = held.desk._door
    other = door.do(meetings.plan, "지난 회의", sitting.DAY, time(9), "3층", **BY).result

    held.shell.page.turn_to(other.id)

    assert held.scene.title == "제7차 적극행정위원회"


def test_an_item_is_held_while_the_meeting_goes_on(held):
    choose(held.room, Hold(held.agenda[0].id))

    held.item(1, items.take_up, time(11, 5))

    assert (held.scene.name, held.room.button.text()) == ("Report item 1", "Presenting ● held")


def test_following_again_shows_where_the_meeting_is(held):
    choose(held.room, Hold(held.agenda[0].id))
    held.item(1, items.take_up, time(11, 5))

    choose(held.room, Follow())

    assert held.scene.name == "Resolution item 1"


def choose(room, wish):
    places = (place for place in range(room.wish.count()) if room.wish.itemData(place) == wish)
    place = next(places)
    room.wish.setCurrentIndex(place)
    room.wish.activated.emit(place)


@pytest.fixture
def drawn(monkeypatch):
    """Pages that need no drawing; says which were asked for."""
    asked = []

    def page(door, id, place, width, cell):
        asked.append(place)
        return DrawnPage(place, 3, 2, 2, 8, b"\x77" * 16)

    monkeypatch.setattr(presenting.attaching, "page", page)
    return asked


def test_the_pages_of_a_file_are_turned_from_the_controls(qtbot, drawn):
    door, meeting, agenda = sitting.opened()
    matter_id = agenda[1].matter
    file = door.do(matter.attach, matter_id, "발표.pdf", "application/pdf", b"%PDF", **BY).result
    held = Held(qtbot, door, meeting, agenda)

    choose(held.room, Sheets(file.id))
    qtbot.waitUntil(lambda: isinstance(held.scene, Leaf))
    held.room.following.click()
    qtbot.waitUntil(lambda: held.scene.page.place == 1)

    assert (drawn, held.room.where.text(), held.room.previous.isEnabled()) == ([0, 1], "2 / 3", True)
    held.room.leave()


def test_a_file_that_cannot_be_drawn_is_refused_and_the_room_goes_on_following(qtbot):
    door, meeting, agenda = sitting.opened()
    file = door.do(matter.attach, agenda[1].matter, "깨짐.pdf", "application/pdf", b"none", **BY).result
    held = Held(qtbot, door, meeting, agenda)

    with qtbot.waitSignal(held.desk.refused, timeout=20_000):
        choose(held.room, Sheets(file.id))

    assert (type(held.scene), held.room.wish.currentData()) == (Standby, Follow())
    held.room.leave()


def test_the_small_picture_is_what_the_room_sees(held):
    held.press(Key.Key_F5, SHIFT)

    image = held.room.button.icon().pixmap(held.room.button.iconSize()).toImage()

    inside = image.pixelColor(image.width() // 2, image.height() // 2)
    assert (image.format() != QImage.Format.Format_Invalid, inside.name()) == (True, "#000000")


def test_one_screen_is_warned_of(held):
    assert held.room.warning.text() == "No second screen: a projector would show the secretary's screen."
    assert held.room.warning_band.isVisible()


class Screen:
    """As much of a screen as is looked at."""

    def __init__(self, *place):
        self._place = QRect(*place)

    def geometry(self):
        return self._place


HERE = Screen(0, 0, 1366, 768)
SAME, SMALLER, BESIDE = Screen(0, 0, 1366, 768), Screen(0, 0, 1024, 768), Screen(1366, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("others", "mirrored", "chosen"),
    [
        ([], False, None),
        ([SAME], True, None),
        ([SMALLER], True, None),
        ([BESIDE], False, BESIDE),
        ([SAME, BESIDE], True, BESIDE),
    ],
)
def test_a_screen_that_repeats_the_secretarys_is_no_screen_for_the_room(others, mirrored, chosen):
    screens = [HERE, *others]

    assert (is_mirrored(HERE, screens), screen_for_room(HERE, screens)) == (mirrored, chosen)


def test_a_screen_that_comes_while_the_room_looks_on_is_taken_and_given_up_again(held, monkeypatch):
    places = []
    monkeypatch.setattr(held.room.window_of_room, "appear", lambda screen, _busy: places.append(screen))

    for screen in (BESIDE, BESIDE, None):
        monkeypatch.setattr(presenting, "screen_for_room", lambda here, screens, screen=screen: screen)
        held.room._mind_screens()

    assert places == [BESIDE, None]


def test_esc_closes_the_controls_and_not_the_presentation(held):
    held.room.button.click()
    opened = held.room.controls.isVisible()

    held.press(Key.Key_Escape)

    assert (opened, held.room.controls.isVisible(), type(held.scene)) == (True, False, Standby)


def test_the_clock_of_the_item_goes_on(qtbot):
    door, meeting, agenda = sitting.opened()
    now = [datetime(2026, 11, 27, 2, 10, tzinfo=UTC)]
    desk = Desk(door, by=desk_acts.MAKER, clock=lambda: now[0])
    room = shown_on(qtbot, desk).page.presenting
    room.turn()
    desk.do(partial(items.take_up, id=agenda[1].id, clock=time(11, 5)))

    now[0] += timedelta(minutes=2, seconds=41)
    room._show()

    assert room.window_of_room.facts.text().endswith("Elapsed 07:41")
    room.leave()


def test_the_keys_are_told_with_the_others_of_the_screen(held):
    told = dict(held.shell.page.keys())

    assert {"F5", "Shift+F5"} <= told.keys()


def test_the_meeting_with_its_controls_stands_up_to_the_checks(look, held):
    held.room.button.click()

    assert faults(held.shell) == []


def test_all_that_can_be_said_of_a_matter_stays_with_the_secretary(qtbot):
    door, meeting, agenda = sitting.opened()
    received = marked(door)
    late = door.do(items.place, meeting.id, received.id, **BY).result
    held = Held(qtbot, door, meeting, [*agenda, late])

    held.item(4, items.take_up, time(11, 5))

    assert (held.scene.title, [words for words in held.told if SECRET in words]) == ("늦은 안건", [])
    held.room.leave()
