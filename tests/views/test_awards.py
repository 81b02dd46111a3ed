"""The awards of a round in its room: proposed, decided elsewhere, settled, and their papers issued."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.domain.grant import Measure, Step
from committee_desk.domain.ids import ProposalId, RoundId
from committee_desk.domain.kinds.award_list import Given, Line
from committee_desk.domain.paper import Source, Stage
from committee_desk.jobs import round_papers
from committee_desk.store import matters, papers
from committee_desk.views.award_lines import AwardLines
from committee_desk.views.papers import PapersView
from committee_desk.views.rounds import RoundsView
from tests.views import scored
from tests.views.checks import faults
from tests.views.committee import BY

LINES = (
    Line(
        ProposalId(1),
        "P1",
        "가",
        1,
        "91.00",
        "금상",
        300,
        (Given("이수진", 200), Given("박정우", 100)),
    ),
    Line(ProposalId(2), "P2", "나", 2, "86.00", "은상", 200, (Given("한지민", 200),)),
)


def shown(qtbot, door):
    page = RoundsView(scored.desk_of(door))
    qtbot.addWidget(page)
    page.resize(1198, 602)
    page.show()
    page.arrive()
    page.tabs.setCurrentIndex(2)
    QApplication.processEvents()
    return page


def idle(qtbot, page):
    qtbot.waitUntil(lambda: not page._desk.is_busy, timeout=20_000)


@pytest.fixture
def page(qtbot):
    return shown(qtbot, scored.closed(5)[0])


def asked(page):
    return page._desk.ask(matters.of_kind, "award_list")


def test_a_round_that_is_not_closed_says_that_awards_follow(qtbot):
    page = shown(qtbot, scored.revealed(5)[0])

    assert page.awards.told.text() == "Awards follow once the round is closed."
    assert not page.awards.propose.isVisible()


def test_the_list_is_shown_before_anybody_proposes_it(page):
    assert page.awards.table.model().rowCount() == 9
    assert "Not on the docket yet" in page.awards.told.text()
    assert asked(page) == []


def test_ctrl_enter_puts_it_on_the_docket_and_then_works_it_out_anew(qtbot, page):
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, page)

    [matter] = asked(page)

    assert page.awards.propose.text() == "Work it out anew"
    assert page.awards.told.text().startswith(matter.number)


def test_what_was_carried_out_waits_for_the_idea_and_says_so(page):
    page.awards.step.setCurrentIndex(page.awards.step.findData(Step.CARRIED_OUT))
    page.awards.step.activated.emit(1)

    assert "can be put on this list" in page.awards.told.text()
    assert not page.awards.propose.isVisible()


def test_papers_of_the_round_are_issued_with_a_button(qtbot, page):
    assert page.awards.issue.text() == "Issue papers (6)"

    page.awards.issue.click()
    idle(qtbot, page)

    assert len(page._desk.ask(papers.of_round, 1)) == 6
    assert not page.awards.issue.isVisible()


def test_nothing_of_the_panel_is_cut_off(page):
    assert faults(page.awards) == []


@pytest.fixture
def lines(qtbot):
    field = AwardLines()
    qtbot.addWidget(field)
    field.set_value(LINES)
    return field


def choose(field, choice):
    field.instead.setCurrentIndex(field.instead.findData(choice))
    field.instead.activated.emit(field.instead.currentIndex())


def test_another_sum_is_divided_as_it_was_proposed(lines):
    choose(lines, Measure.MONEY.value)
    lines.won.set_value(150)
    lines.because.setText("예산 사정")
    lines.because.textEdited.emit("예산 사정")

    lines.change.click()

    assert lines.value()[0].amended == (Given("이수진", 100), Given("박정우", 50))
    assert lines.value()[1] == LINES[1]


def test_nothing_is_changed_without_a_reason(lines):
    choose(lines, "struck")

    assert not lines.change.isEnabled()


def test_a_line_is_struck_and_put_back(lines):
    choose(lines, "struck")
    lines.because.setText("다른 상을 받음")
    lines.because.textEdited.emit("다른 상을 받음")
    lines.change.click()
    assert lines.value()[0].struck

    choose(lines, "as_proposed")
    lines.change.click()

    assert lines.value() == LINES


def test_a_paper_of_a_round_is_issued_anew_from_the_register(qtbot):
    door = scored.closed(5)[0]
    done = round_papers.issue(door, Source(round=RoundId(1)), "result_table", **BY).result
    view = PapersView(scored.desk_of(door))
    qtbot.addWidget(view)
    view.show()
    view.arrive()
    view.turn_to(done.id)

    view.issue_anew.click()
    qtbot.waitUntil(lambda: not view._desk.is_busy, timeout=20_000)

    assert door.ask(papers.get, done.id).stage is Stage.SUPERSEDED
