"""Blank forms in the room of papers: looked at, saved, and that of a matter filled with what was entered."""

import pytest
from PySide6.QtCore import Qt

from committee_desk.models.pages import Kind
from committee_desk.models.papers import ToFill
from committee_desk.store import matters
from committee_desk.views import lists
from committee_desk.views.papers import BLANKS, ONE, PRINT, PapersView
from tests.views import issued
from tests.views.desks import in_front, settled


@pytest.fixture(scope="module")
def meeting():
    return issued.closed()


@pytest.fixture
def view(qtbot, meeting):
    view = in_front(qtbot, PapersView(issued.desk_of(meeting)))
    view.blanks_open.click()
    drawn(qtbot, view)
    return view


def drawn(qtbot, view):
    qtbot.waitUntil(lambda: not view.blanks.preview.sheet.pixmap().isNull(), timeout=20_000)


def test_the_chosen_form_is_looked_at_and_left_by_escape(qtbot, view):
    lists.choose(view.blanks.table, "challenge")
    qtbot.waitUntil(lambda: view.blanks.preview.shown.title == "기피 신청서", timeout=20_000)
    shown = view.blanks.preview.shown

    left = view.close_layer()

    assert (shown.kind, shown.draft) == (Kind.BLANK, False)
    assert (left, view.detail.currentIndex()) == (True, ONE if view._about else 0)


def test_a_form_goes_to_the_printer_by_enter_and_its_copy_is_that_form(qtbot, view, tmp_path):
    view.blanks.table.setFocus()

    qtbot.keyClick(view.blanks.table, Qt.Key.Key_Return)
    printed = view.printing.pages.shown
    view.save_shown(printed, tmp_path / printed.name)
    settled(qtbot, view)

    assert view.detail.currentIndex() == PRINT
    assert (tmp_path / "의견제시 요청서.pdf").read_bytes() == printed.content


def test_all_forms_are_saved_into_a_folder(qtbot, view, tmp_path):
    view.blanks.save_into(tmp_path / "forms")
    settled(qtbot, view)

    assert len(list((tmp_path / "forms").iterdir())) == view.blanks.table.model().rowCount()


def test_the_form_of_a_matter_says_what_was_entered(qtbot, view, meeting):
    [matter, *_] = meeting.door.ask(matters.of_kind, "exemption")

    view.turn_to(ToFill(matter.id))
    qtbot.waitUntil(lambda: view.blanks.preview.shown.kind is Kind.FILLED, timeout=20_000)

    assert view.detail.currentIndex() == BLANKS
    assert view.blanks.preview.shown.title == matter.title
