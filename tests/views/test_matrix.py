"""The matrix of a round: what may be seen when, what a cell says, and F3 down to the sheet."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts import round as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.round import Stage
from committee_desk.models.matrix import Out
from committee_desk.models.scoring_board import State
from committee_desk.models.table import Role
from committee_desk.store import rounds
from committee_desk.views import theme
from committee_desk.views.page import Breadth
from tests.views import scored
from tests.views.checks import LAYERS, faults
from tests.views.committee import BY


def put_away(window):
    """Closed and gone: a window left alive would be dressed anew with every look that follows."""
    window.close()
    window.deleteLater()


@pytest.fixture(scope="module")
def one_window(qapp):
    """A revealed round that nobody changes, looked at by many tests."""
    window = scored.matrix_on(scored.revealed(7)[0])
    yield window
    put_away(window)


@pytest.fixture
def seen(one_window):
    """The same window as it was at first, then at this step."""

    def turn(step=lambda panel: None):
        page, panel = one_window.page, one_window.page.matrix
        page._show_matrix()
        panel._show_below(shown=False)
        panel.marks.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        panel.marks.setCurrentIndex(panel.marks.matrix.index(0, 2))
        one_window.activateWindow()
        QApplication.processEvents()
        panel.marks.setFocus()
        scored.settle(one_window)
        step(panel)
        return one_window

    return turn


@pytest.fixture
def window(qapp):
    windows = []

    def make(door, step=lambda panel: None):
        windows.append(scored.matrix_on(door, step))
        windows[-1].activateWindow()
        QApplication.processEvents()
        return windows[-1]

    yield make
    for one in windows:
        put_away(one)


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def panel_of(window):
    return window.page.matrix


def line(panel, row):
    return panel.marks.matrix.line(row)


def words_of(model, row):
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_before_the_reveal_a_cell_says_that_there_is_a_sheet_and_never_a_mark(window):
    door, _ = scored.marking(4, 1)
    panel = panel_of(window(door))

    states = [cell.state for cell in line(panel, 0).cells]

    assert states == [State.HIDDEN, State.HIDDEN, State.HIDDEN, State.HIDDEN]
    assert [cell.state for cell in line(panel, 2).cells][3] is State.MISSING
    digits = [words for row in range(9) for words in words_of(panel.marks.matrix, row)[2:] if words]
    assert [words for words in digits if words.strip("●○–")] == []
    assert panel.summary.text() == "No mark is shown before the sheets are fixed and revealed."


def test_after_the_reveal_proposals_stand_by_rank_with_their_scores(seen):
    panel = panel_of(seen())

    ranks = [line(panel, row).rank for row in range(9)]

    assert ranks == ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
    assert line(panel, 0).title == scored.TITLES[0]
    assert line(panel, 0).score.count(".") == 1


def test_a_mark_far_from_the_others_is_marked_and_counted(seen):
    panel = panel_of(seen(scored.cell(4, 3)))
    cell = panel.marks.currentIndex().data(Role.AccessibleTextRole)
    shown = line(panel, panel.marks.currentIndex().row()).cells[3]

    assert (shown.state, shown.out, shown.alone) == (State.MARKED, Out.ALL, -1)
    assert cell.endswith("left out by the method, far below the others")


def test_a_recusal_and_a_missing_mark_are_told_apart(seen):
    panel = panel_of(seen())
    states = {cell.state for row in range(9) for cell in line(panel, row).cells}

    assert State.ASIDE in states
    assert State.MISSING not in states


def test_a_score_near_a_limit_says_so_and_shows_both_values(seen):
    panel = panel_of(seen())
    close = [one for row in range(9) if (one := line(panel, row)).close]

    assert close != []
    spoken = panel.marks.matrix.index(panel.marks.matrix.place(close[0].id), panel.marks.matrix.score_column)
    assert spoken.data(Role.AccessibleTextRole).startswith(close[0].score)


def test_f3_leads_from_a_mark_to_the_sheet_it_came_from_and_back(seen):
    shown = seen(scored.cell(4, 3))
    panel = panel_of(shown)
    panel.marks.setFocus()

    press(Qt.Key.Key_F3)
    told = panel.why.toPlainText()
    press(Qt.Key.Key_F3)

    assert "창의성 10/20" in told
    assert "Left out of the mean as the highest or the lowest; it stays in sight." in told
    assert "fingerprint of the member's sheets" in told
    assert (panel.below.isVisible(), panel.marks.hasFocus()) == (False, True)


def test_f3_on_a_score_tells_marks_method_both_values_grade_and_rank(seen):
    panel = panel_of(seen(scored.explaining_score))

    told = panel.why.toPlainText().splitlines()

    begins = ("P2026-0004", "Marks: (", "Method: ", "Exactly ", "Grade: ", "Rank ")
    assert [part for part in begins if not any(one.startswith(part) for one in told)] == []


def test_the_history_of_a_cell_is_that_of_its_sheet(seen):
    panel = panel_of(seen(scored.cell(0, 0)))
    sheet = panel._board.sheets[panel._board.round.proposals[0]][panel._board.members[0]]

    assert panel.about() == Subject("mark_sheet", sheet.id)


def test_how_firm_it_is_follows_from_the_worker(seen):
    panel = panel_of(seen(scored.below(1)))

    assert panel.summary.text().endswith("Every reading has the same first place.")
    assert panel.readings.model().rowCount() == 7 + 3
    assert "not told: not every member marked every proposal" in panel.figures.text()


def test_the_grades_are_told_as_a_chart_and_in_words(seen):
    panel = panel_of(seen())

    assert panel.bands.accessibleName().startswith("Proposals by grade: 금상 ")
    assert panel.bands.isVisible()


def test_a_member_is_asked_to_look_again_and_the_mark_stays(window):
    door, held = scored.revealed(3)
    shown = window(door, scored.cell(0, 1))
    panel = panel_of(shown)
    before = line(panel, panel.marks.currentIndex().row()).cells[1].text
    panel.ask_open.click()
    panel.ask_reason.setText("다른 위원과 크게 다름")

    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    kept = door.ask(rounds.get, held.id)
    assert [(one.member, one.because) for one in kept.asked] == [(held.panel[1], "다른 위원과 크게 다름")]
    assert line(panel, panel.marks.currentIndex().row()).cells[1].text == before
    assert not panel.ask_form.isVisible()


def test_in_the_second_round_movements_and_reasons_are_seen(window):
    door, held = scored.second(5)
    panel = panel_of(window(door, scored.cell(4, 3)))
    panel.explain()
    cell = line(panel, panel.marks.currentIndex().row()).cells[3]

    told = panel.why.toPlainText()

    assert (cell.was, cell.text != cell.was) == ("48", True)
    assert "First round 48" in told
    assert "The member's words: 설명을 듣고 고침" in told
    assert "Asked to look again" in told
    assert panel.handed.text() == "2 changed"


def equals():
    """Two proposals that nothing parts but the committee."""
    door, held = scored.opened(3)
    levels = (90, 80, 80, 70, 70, 60, 50, 40, 30)
    for member in held.panel:
        for one, level in zip(held.proposals, levels, strict=True):
            marks = {each.key: each.maximum * level / 100 for each in scored.CRITERIA}
            door.do(acts.mark, held.id, one, member, marks, **BY)
        door.do(acts.submit, held.id, member, **BY)
    door.do(acts.fix, held.id, **BY)
    door.do(acts.reveal, held.id, **BY)
    return door, held


def test_the_committee_puts_equals_in_order_with_alt_and_the_arrows(window):
    door, held = equals()
    panel = panel_of(window(door, scored.below(2)))
    panel.tied.selectRow(1)
    panel.tied.setFocus()

    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    panel.settle_reason.setText("위원회가 효과를 더 크게 봄")
    panel.settle.click()

    board = panel._board
    ranks = {one: board.count.tally.by_proposal[one].rank for one in held.proposals[1:5]}
    assert list(ranks.values()) == [3, 2, 4, 5]
    assert panel.ties_words.text() == "Nothing is tied."


def test_with_large_text_what_lies_behind_stands_beside_the_marks(seen):
    panel = seen(lambda panel: panel.fold(Breadth.MIDDLE)).page.matrix
    panel.explain()
    QApplication.processEvents()

    beside = panel.below.geometry().left() > panel.marks.geometry().right()
    as_high = panel.below.height() == panel.marks.height()
    panel.fold(Breadth.WIDE)
    QApplication.processEvents()
    below = panel.below.geometry().top() > panel.marks.geometry().bottom()

    assert (beside, as_high, below) == (True, True, True)


def test_in_the_largest_text_f3_shows_where_a_mark_comes_from_below_its_whole_row(window, qapp):
    theme.apply(qapp, theme.Theme(34))
    shown = window(scored.revealed(7)[0])
    panel, reach = panel_of(shown), shown.reach.viewport()
    title = panel.heading.is_elided(), panel.heading.text()

    panel.marks.setFocus()
    press(Qt.Key.Key_F3)
    scored.settle(shown)
    for _ in range(LAYERS):
        QApplication.processEvents()

    table, row = panel.marks.viewport(), panel.marks.visualRect(panel.marks.currentIndex())
    below = QRect(panel.below.mapTo(reach, QPoint(0, 0)), panel.below.size())
    assert title == (False, "2026년 4분기 제안 심사")
    assert table.rect().contains(row)
    assert reach.rect().contains(row.translated(table.mapTo(reach, QPoint(0, 0))))
    assert reach.rect().contains(below)


def test_a_chain_without_a_vote_says_why_equals_share_their_rank(window):
    door, _ = scored.marking(3, 0, method=scored.without_vote())
    panel = panel_of(window(door, scored.below(2)))

    assert panel.ties_words.text().startswith("This round's chain has no step for the committee")
    assert not panel.settle.isVisible()


def test_one_changed_sheet_changes_its_row_and_all_ranks(window):
    door, held = scored.brought(4)
    shown = window(door)
    panel = panel_of(shown)
    before = line(panel, 0).title
    marks = {one.key: 0 for one in scored.CRITERIA}

    shown._desk.do(
        lambda session, *, by, at: acts.mark(
            session, held.id, held.proposals[0], held.panel[1], marks, brought=True, by=by, at=at
        )
    )

    fresh = panel.marks.matrix
    assert (before, fresh.line(0).title) == (scored.TITLES[0], scored.TITLES[1])
    assert fresh.line(fresh.place(held.proposals[0])).cells[1].text == "0"


def test_sorting_by_the_spread_shows_what_to_discuss_first(seen):
    panel = panel_of(seen())

    panel.marks.sortByColumn(panel.marks.matrix.score_column + 1, Qt.SortOrder.AscendingOrder)

    assert line(panel, 0).title == scored.TITLES[4]


def test_fifteen_members_fit_under_their_numbers_and_more_scroll_beside_frozen_columns(window):
    shown = window(scored.revealed(15)[0])
    marks = panel_of(shown).marks
    fits = sum(marks.columnWidth(at) for at in range(marks.matrix.columnCount())) <= marks.viewport().width()

    assert (fits, marks.matrix.headerData(2, Qt.Orientation.Horizontal)) == (True, "M1")

    shown.resize(900, 688)
    QApplication.processEvents()
    marks.setCurrentIndex(marks.matrix.index(0, 16))
    marks.setFocus()
    for _ in range(12):
        press(Qt.Key.Key_Left)

    assert marks._frozen.isVisible()
    frozen = marks._frozen.viewport()
    assert marks.visualRect(marks.currentIndex()).left() >= frozen.width() - 1
    top, height = frozen.mapTo(marks, QPoint(0, 0)).y(), frozen.height()
    assert (top, height) == (marks.viewport().y(), marks.viewport().height())


def test_names_that_are_not_shown_stand_as_seats(window):
    door, _ = scored.revealed(3, names_shown=False)
    panel = panel_of(window(door))

    heads = [panel.marks.matrix.headerData(at, Qt.Orientation.Horizontal) for at in (2, 3, 4)]

    assert heads == ["M1", "M2", "M3"]


def test_escape_leads_back_to_the_rounds(seen):
    shown = seen()
    panel_of(shown).explain()

    press(Qt.Key.Key_Escape)
    still = shown.page.stack.currentIndex()
    press(Qt.Key.Key_Escape)

    assert (still, shown.page.stack.currentIndex(), shown.page.table.hasFocus()) == (2, 0, True)


def test_a_round_that_leads_on_is_shown_anew(window):
    door, held = scored.fixed(3)
    shown = window(door)
    hidden = panel_of(shown)._board.count

    shown._desk.do(lambda session, *, by, at: acts.reveal(session, held.id, by=by, at=at))

    assert (hidden, panel_of(shown)._board.round.stage) == (None, Stage.REVEALED)
    assert panel_of(shown)._board.count is not None


@pytest.mark.parametrize(
    "name", scored.scenes("matrix", slow=("matrix-why", "matrix-why-score", "matrix-asking"))
)
def test_a_matrix_stands_up_to_being_looked_at(qapp, name):
    window = scored.SCORED[name]()

    found = faults(window.page)
    put_away(window)

    assert found == []
