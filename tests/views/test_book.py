"""The secretary makes the meeting book, and sees it first as a member will."""

from datetime import time
from functools import partial

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from committee_desk.acts import item, matter
from committee_desk.domain.book import Reader
from committee_desk.domain.recusal import Ground, Recusal
from committee_desk.models import meetings as table
from committee_desk.views import lists
from committee_desk.views.meetings import BOOK
from tests.jobs import enclosing
from tests.jobs.enclosing import HWP, PDF
from tests.views import sitting
from tests.views.checks import faults
from tests.views.sitting import BY
from tests.views.test_meetings import press, window_on

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def prepared(qtbot):
    """A meeting with two files, one of them without a PDF; its third item has a member stepping aside."""
    door, meeting, agenda = sitting.drafted()
    do = partial(door.do, **BY)
    do(matter.attach, agenda[2].matter, "계약서.pdf", PDF, enclosing.pdf("계약 하나", "계약 둘"))
    do(matter.attach, agenda[2].matter, "신청서.hwp", HWP, b"hwp")
    members = door.ask(table.about, meeting.id).meeting.designated
    do(item.recuse, agenda[2].id, Recusal(members[3], Ground.AVOIDANCE, 3, "", time(11)))
    shell = window_on(qtbot, door)
    shell.page.tabs.setCurrentIndex(BOOK)
    panel = shell.page.book
    qtbot.waitUntil(lambda: panel.extent.text()[:1].isdecimal(), timeout=30_000)
    return shell, panel, members


def choose(panel, reader):
    place = next(at for at in range(panel.reader.count()) if panel.reader.itemData(at) == reader)
    panel.reader.setCurrentIndex(place)
    panel.reader.activated.emit(place)


def said(panel):
    return [label.text() for label in panel.missing._labels]


def pages(file):
    return [one.get_textpage().get_text_bounded() for one in pypdfium2.PdfDocument(file)]


def test_before_it_is_made_its_pages_and_what_is_missing_are_told(prepared):
    _shell, panel, _members = prepared

    assert panel.extent.text().startswith("9 pages, about ")
    assert said(panel) == [
        "▲ 신청서.hwp (Resolution item 2) has no PDF, so members will not see it.",
        "○ A page in the book says so. Attach a PDF made of the file to the matter, on the docket.",
    ]


def test_the_script_of_the_chair_is_saved_where_one_says(prepared, qtbot, tmp_path):
    _shell, panel, _members = prepared
    file = tmp_path / "시나리오.pdf"

    qtbot.waitUntil(panel.make_script.isEnabled)
    panel.make_script.click()
    dialog = panel.findChild(QFileDialog)
    named = dialog.selectedFiles()[0]
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(file.exists, timeout=30_000)

    assert named.endswith("script for the chair.pdf")
    assert any("의사진행 시나리오" in page for page in pages(file))


def test_a_meeting_that_has_begun_has_no_script(qtbot):
    shell = window_on(qtbot, sitting.opened()[0])
    shell.page.tabs.setCurrentIndex(BOOK)

    assert not shell.page.book.make_script.isEnabled()


def test_each_member_can_be_chosen_and_what_they_do_not_get_is_told(prepared, qtbot):
    _shell, panel, members = prepared

    choose(panel, Reader(members[3]))
    qtbot.waitUntil(lambda: panel.extent.text()[:1].isdecimal(), timeout=30_000)

    assert panel.reader.count() == len(members) + 2
    assert panel.extent.text().startswith("6 pages, about ")
    assert said(panel) == ["▶ Resolution item 2: its title only, since this member steps aside."]


def test_the_book_is_written_where_the_secretary_says(prepared, qtbot, tmp_path):
    shell, panel, _members = prepared

    panel.write(tmp_path / "book.pdf")
    qtbot.waitUntil(lambda: "book.pdf" in shell.news.text(), timeout=30_000)

    assert shell.news.text() == "The book is written: book.pdf, 9 pages."
    assert len(pages(tmp_path / "book.pdf")) == 9


def test_every_member_s_book_is_written_into_a_folder(prepared, qtbot, tmp_path):
    shell, panel, members = prepared

    panel.write_each(tmp_path)
    qtbot.waitUntil(lambda: "Books" in shell.news.text(), timeout=60_000)

    assert len(list(tmp_path.iterdir())) == len(members)


def test_ctrl_enter_asks_where_with_a_name_that_says_whose_it_is(prepared):
    _shell, panel, _members = prepared
    panel.reader.setFocus()

    press(Qt.Key.Key_Return, CTRL)

    dialog = panel.findChild(QFileDialog)
    assert [one.rpartition("/")[2] for one in dialog.selectedFiles()] == [
        "제7차 적극행정위원회 안건철 전체본(간사용).pdf"
    ]
    dialog.close()


def test_the_book_is_seen_as_the_member_will_see_it_and_esc_leads_back(prepared, qtbot):
    shell, panel, members = prepared
    choose(panel, Reader(members[3]))
    qtbot.waitUntil(lambda: panel.look.isEnabled(), timeout=30_000)
    panel.look.setFocus()

    with qtbot.waitSignal(panel.pages.drawn, timeout=30_000):
        press(Qt.Key.Key_Space)

    shown = "".join(pages(panel.pages.shown.content))
    assert panel.making.isHidden()
    assert panel.pages.where.text() == "1 / 6"
    assert panel.pages.words.text() == "For looking at only · 6 p."
    assert ("계약" in shown, "제척·회피" in shown) == (True, True)
    assert "계약 하나" not in shown
    with qtbot.waitSignal(panel.pages.drawn, timeout=30_000):
        press(Qt.Key.Key_PageDown)
    assert panel.pages.where.text() == "2 / 6"

    press(Qt.Key.Key_Escape)

    assert (panel.looking.isHidden(), panel.reader.hasFocus()) == (True, True)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_stopping_writes_nothing_and_says_so(prepared, qtbot, tmp_path, key):
    shell, panel, _members = prepared

    panel.write(tmp_path / "book.pdf")
    shell._below.show_work(True)  # as after a moment
    shell.cancel.setFocus()
    press(key)
    qtbot.waitUntil(lambda: not shell._desk.is_busy, timeout=30_000)

    assert "cancelled" in shell.band.words()
    assert list(tmp_path.iterdir()) == []


def test_a_meeting_without_items_says_why_there_is_no_book(qtbot):
    door, meeting, agenda = sitting.drafted()
    for one in agenda:
        door.do(item.withdraw, one.id, "다음 회의로", **BY)
    page = window_on(qtbot, door).page

    page.tabs.setCurrentIndex(BOOK)

    assert page.book.why_no_book.text().startswith("There is nothing on the agenda to make a book of.")
    assert not page.book.make.isEnabled()


def test_another_meeting_begins_with_the_whole_book(prepared):
    shell, panel, members = prepared
    choose(panel, Reader(members[0]))

    panel._about = None
    panel.show_meeting(shell.page._about)

    assert panel.reader.currentData() == Reader()


@pytest.mark.parametrize("state", ["making", "looking"])
def test_the_screen_stands_up_to_the_checks(look, prepared, qtbot, state):
    shell, panel, _members = prepared
    if state == "looking":
        qtbot.waitUntil(lambda: panel.look.isEnabled(), timeout=30_000)
        with qtbot.waitSignal(panel.pages.drawn, timeout=30_000):
            panel.look.click()

    assert faults(shell) == []


def test_lists_of_meetings_do_not_open_any_file(qtbot, monkeypatch):
    door, meeting, agenda = sitting.drafted()
    from committee_desk.jobs import binding

    monkeypatch.setattr(binding, "look_through", None)
    page = window_on(qtbot, door).page

    assert lists.chosen(page.table) is not None
