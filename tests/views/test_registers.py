"""The room of the registers: finding, entering, correcting, what belongs together, filters that are kept."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from committee_desk.domain.journal import Subject
from committee_desk.domain.passive_report import Outcome
from committee_desk.models.table import DeskRole
from committee_desk.store import passive_reports, proposals
from committee_desk.views import lists
from committee_desk.views.registers import RegistersView
from tests.documents.test_paper_pages import texts
from tests.views import scenes
from tests.views.desks import in_front
from tests.views.register_scenes import desk_of_registers
from tests.views.test_docket import type_over

SECOND = 2


@pytest.fixture
def desk(qtbot):
    return desk_of_registers()


@pytest.fixture
def view(qtbot, desk):
    return in_front(qtbot, RegistersView(desk))


def numbers(view):
    model = view.panel.table.model()
    return [model.index(row, 0).data(DeskRole.ROW).id for row in range(model.rowCount())]


def ctrl(qtbot, view, key):
    qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)


def field(form, name, kind=QLineEdit):
    return form.findChild(kind, name)


def choose(box, words):
    place = box.findText(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def kept(desk, id):
    return desk.ask(passive_reports.REGISTER.get, id)


def test_what_came_last_stands_first_and_is_chosen(view):
    assert numbers(view) == [6, 5, 4, 3, 2, 1]
    assert (lists.chosen(view.panel.table).id, view.about()) == (6, Subject("passive_report", 6))


def test_each_line_says_its_last_day_and_how_it_stands(view):
    model = view.panel.table.model()
    standings = {numbers(view)[row]: model.index(row, 4).data() for row in range(6)}

    assert standings == {
        1: "Not passive",
        2: "Passive",
        3: "Extended, D-6",
        4: "Late, D+1",
        5: "D-7",
        6: "D-59",
    }


def test_the_list_is_narrowed_by_kind_and_found_in_by_first_consonants(view):
    choose(view.panel.narrowing, "Made again")
    again = numbers(view)
    choose(view.panel.narrowing, "All")
    view.panel.table.model().find("ㅈㅎㄷㄹㄱ")

    assert (again, numbers(view)) == ([6, 2], [4])


def test_a_line_is_entered_by_keyboard_alone(qtbot, view, desk):
    view.panel.table.setFocus()
    ctrl(qtbot, view, Qt.Key.Key_N)
    qtbot.keyClicks(view.focusWidget(), "A new report")
    ctrl(qtbot, view, Qt.Key.Key_Return)

    new = kept(desk, 7)
    assert (new.title, new.number, new.received_on) == ("A new report", "S2026-0001", date(2026, 11, 27))
    assert lists.chosen(view.panel.table).id == 7


def test_a_new_line_without_a_title_is_refused_and_stays_as_it_was_typed(qtbot, view, desk):
    ctrl(qtbot, view, Qt.Key.Key_N)
    form = view.panel._new_form
    field(form, "department").setText("위생과")
    with qtbot.waitSignal(desk.refused):
        view.panel.enter.click()

    assert field(form, "department").text() == "위생과"


def test_a_field_is_saved_when_it_is_left_and_can_be_taken_back(qtbot, view, desk):
    lists.choose(view.panel.table, SECOND)
    with qtbot.waitSignal(desk.told) as told:
        type_over(qtbot, field(view.panel._form, "transferred_to"), "ACRC")
        qtbot.keyClick(field(view.panel._form, "transferred_to"), Qt.Key.Key_Tab)
    saved = kept(desk, SECOND).transferred_to
    told.args[1]()

    assert (saved, kept(desk, SECOND).transferred_to) == ("ACRC", "")


def test_closing_for_repeats_too_early_is_refused(qtbot, view, desk):
    lists.choose(view.panel.table, SECOND)
    with qtbot.waitSignal(desk.refused) as refused:
        choose(field(view.panel._form, "outcome", QComboBox), "Closed, repeated")

    assert refused.args[0].facts["times"] == 2
    assert kept(desk, SECOND).outcome is Outcome.PASSIVE


def test_what_belongs_to_a_line_is_followed(qtbot, view):
    lists.choose(view.panel.table, SECOND)
    view.panel.tabs.setCurrentIndex(1)
    view.panel.related.selectRow(0)
    view.panel._follow()

    assert view.about() == Subject("passive_report", 1)
    assert view.panel.notes.text().splitlines()[0] == "Times made so far: 2."


def test_a_filter_is_kept_with_its_words_and_dropped_again(qtbot, view):
    panel = view.panel
    choose(panel.narrowing, "In hand")
    panel.search.setText("위생과")
    panel.filter.click()
    panel.filter_name.setText("위생과 처리중")
    qtbot.keyClick(panel.filter_name, Qt.Key.Key_Return)
    stands_at = panel.narrowing.currentText()
    panel.search.clear()
    choose(panel.narrowing, "All")

    choose(panel.narrowing, "Filter: 위생과 처리중")
    scenes._wait(lambda: panel.table.model().rowCount() == 2)
    found = panel.search.text(), numbers(view)
    panel.filter.click()
    panel.filter_drop.click()

    assert stands_at == "Filter: 위생과 처리중"
    assert found == ("위생과", [6, 3])
    assert (panel.narrowing.currentText(), panel.search.text()) == ("All", "위생과")
    assert panel.narrowing.findText("Filter: 위생과 처리중") == -1


def test_esc_puts_the_naming_of_a_filter_away(view):
    view.panel.filter.click()

    assert (view.close_layer(), view.panel.filter_form.isHidden(), view.close_layer()) == (True, True, False)


def test_the_lines_shown_are_written_to_a_file(qtbot, view, desk, tmp_path):
    choose(view.panel.narrowing, "Made again")
    with qtbot.waitSignal(desk.told):
        view.panel._take_out(tmp_path / "out.xlsx")

    rows = list(load_workbook(tmp_path / "out.xlsx").active.iter_rows(values_only=True))
    assert (rows[0][0], len(rows)) == ("신청번호", 3)


def test_the_lines_shown_are_laid_out_as_a_paper_that_says_what_they_were_narrowed_by(
    qtbot, view, desk, tmp_path
):
    choose(view.panel.narrowing, "Made again")
    with qtbot.waitSignal(desk.told):
        view.panel._lay(tmp_path / "out.pdf")

    (told,) = texts((tmp_path / "out.pdf").read_bytes())
    assert ("2건" in told, "재신고" in told, "초안" in told) == (True, True, False)


def test_home_names_the_nearest_last_days_and_leads_to_them(view, desk):
    from committee_desk.models import home

    page = desk.ask(home.home, date(2026, 11, 27), desk.by)
    registers = [one for one in page.tasks if one.room == "registers"]
    tasks = [one for one in registers if one.subject.kind == "passive_report"]
    view.turn_to(tasks[0].subject)

    assert [one.subject.id for one in tasks[:3]] == [4, 3, 5]
    assert view.about() == Subject("passive_report", 4)


def test_what_reads_alike_is_grouped_and_a_proposal_raised_by_two_buttons(qtbot, view, desk):
    view._show("complaint")
    panel = view.panel
    lists.choose(panel.table, 1)
    button(panel, "Group with 2 alike").click()
    with qtbot.waitSignal(desk.told) as told:
        button(panel, "Raise a proposal from 3").click()

    raised = desk.ask(proposals.numbered, "P2026-0001")
    assert told.args[0] == "Proposal P2026-0001 was raised."
    assert (raised.title, raised.complaint) == ("골목 불법 주차", "C2026-0001, C2026-0002, C2026-0004")
    with qtbot.waitSignal(view.wanted) as wanted:
        panel.related.selectRow(0)
        panel._follow()
    assert wanted.args == ["proposals", raised.id]


def button(panel, words):
    offered = (one for one in panel.deeds.findChildren(QPushButton) if not one.isHidden())
    return next(one for one in offered if one.text() == words)


def test_every_register_shows_its_first_line_and_takes_a_new_one(qtbot, view, desk):
    for kind in view._shelves:
        view._show(kind)
        panel = view.panel
        before = len(numbers(view))
        if not view._shelves[kind].enters:
            continue
        panel.new_line.click()
        form = panel._new_form
        for name in ("title", "name", "department", "channel", "given_to"):
            if (one := field(form, name)) is not None:
                one.setText("가나다")
        if (box := field(form, "training", QComboBox)) is not None:
            box.setCurrentIndex(1)
        panel.enter.click()

        assert (kind, len(numbers(view))) == (kind, before + 1)


def test_an_official_shows_what_was_attended_this_year(view):
    view._show("official")
    standing = {line.official.name: line.standing for line in lines_of(view)}

    assert standing == {
        "이수진": "1 h 30 min",
        "박현우": "1 h 30 min",
        "김민수": "1 h 30 min",
        "최○○": "None yet",
    }
    assert view.panel.notes.text().startswith("Trainings this year: 1, 1 h 30 min. At least 1")


def lines_of(view):
    model = view.panel.table.model()
    return [model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount())]


def test_a_training_shows_who_came_by_department(qtbot, view):
    view._show("training")
    qtbot.waitUntil(lambda: len(view.panel.notes.text().splitlines()) == 3)  # counted beside the window

    related = view.panel.related.model()
    assert [related.index(row, 0).data() for row in range(related.rowCount())] == ["도로과", "민원과"]
    assert view.panel.notes.text().splitlines()[1:] == [
        "In 2026, 3 of 4 officials were trained (75 %).",
        "Too few were trained in: 위생과 0/1",
    ]
