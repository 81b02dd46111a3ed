"""Scoring rounds at the secretary's desk: made, waited for, fixed, revealed and closed, by keyboard alone."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from committee_desk.acts.desk import MAKER
from committee_desk.domain.journal import Subject
from committee_desk.domain.method import Average
from committee_desk.domain.round import Stage
from committee_desk.errors import DeskError
from committee_desk.models.round_beginnings import NotOffered
from committee_desk.models.rounds import Handed
from committee_desk.store import people, rounds
from committee_desk.views import lists
from committee_desk.views.rounds import RoundsView
from tests.views import scored
from tests.views.checks import faults
from tests.views.committee import members
from tests.views.desks import door_in_memory


def shown(qtbot, door):
    page = RoundsView(scored.desk_of(door))
    qtbot.addWidget(page)
    page.resize(1198, 602)
    page.show()
    page.arrive()
    QApplication.processEvents()
    return page


def press(page, key, modifier=Qt.KeyboardModifier.ControlModifier):
    QTest.keyClick(QApplication.focusWidget() or page, key, modifier)


def kept(door, id=1):
    return door.ask(rounds.get, id)


def states(page):
    return [line.handed for line in page._about.sheets]


@pytest.fixture
def waiting():
    return scored.marking(5, 2)[0]


@pytest.fixture
def page(qtbot, waiting):
    return shown(qtbot, waiting)


def test_a_desk_without_rounds_says_what_to_do(qtbot):
    page = shown(qtbot, door_in_memory())

    assert "Ctrl+N" in page.table.accessibleDescription()


def test_every_member_has_a_state_and_nobody_a_mark(page):
    assert states(page) == [Handed.IN, Handed.IN, Handed.IN, Handed.NOTHING, Handed.BEGUN]
    assert page.next.text().startswith("Sheets missing: 2")
    assert not page.main.isEnabled()


def test_the_list_leads_to_the_sheets(page):
    page.activateWindow()
    page.table.setFocus()

    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    assert page.sheets.members.hasFocus()
    assert page.about() == Subject("round", 1)


def test_who_does_not_send_a_sheet_is_left_out_for_a_reason(page, waiting):
    refused = []
    page._desk.refused.connect(refused.append)
    panel = kept(waiting).panel
    lists.choose(page.sheets.members, panel[3])
    page.sheets.leave_out.click()

    press(page, Qt.Key.Key_Return)
    assert [type(one).__name__ for one in refused] == ["ReasonMissing"]
    page.sheets.reason.setText("병가")
    press(page, Qt.Key.Key_Return)

    assert kept(waiting).panel == (*panel[:3], panel[4])


def test_a_submission_is_taken_back_for_a_reason(page, waiting):
    page.sheets.take_back.click()
    page.sheets.reason.setText("한 점을 고치고자 함")
    page.sheets.do.click()

    assert (len(kept(waiting).submissions), states(page)[0]) == (2, Handed.COMPLETE)
    assert not page.sheets.reason_form.isVisible()


def test_sheets_that_came_on_paper_are_handed_in_by_whoever_keyed_them(page, waiting):
    scored.mark(waiting, kept(waiting), kept(waiting).panel[3])
    page._refresh()
    lists.choose(page.sheets.members, kept(waiting).panel[3])

    page.sheets.hand_in.click()

    assert states(page)[3] is Handed.IN


def test_one_key_leads_from_the_last_sheet_to_the_end(qtbot):
    door, held = scored.marking(3, 0)
    page = shown(qtbot, door)
    page.activateWindow()
    page.table.setFocus()
    seen = []

    for _ in range(3):
        press(page, Qt.Key.Key_Return)
        seen.append(kept(door).stage)

    assert seen == [Stage.FIXED, Stage.REVEALED, Stage.CLOSED]
    assert not page.main.isVisible()


def test_after_the_reveal_a_second_round_may_be_held(qtbot):
    door, _ = scored.revealed(3)
    page = shown(qtbot, door)

    page.discuss.click()

    assert (kept(door).stage, kept(door).turn) == (Stage.DISCUSSED, 2)
    assert states(page) == [Handed.NOT_ASKED] * 3
    assert page.main.isEnabled()


# Making a round


@pytest.fixture
def fresh(qtbot):
    door = door_in_memory()
    members(door)
    scored.proposals(door)
    page = shown(qtbot, door)
    page.activateWindow()
    page.table.setFocus()
    press(page, Qt.Key.Key_N)
    return page, door


def begin_from(form, name):
    form.begin_from.setCurrentIndex(form.begin_from.findText(name, Qt.MatchFlag.MatchContains))
    form.begin_from.activated.emit(form.begin_from.currentIndex())


def test_a_round_begins_with_what_the_national_regulations_propose(fresh):
    page, door = fresh

    press(page, Qt.Key.Key_Return)

    made = kept(door)
    assert [one.name for one in made.method.criteria] == [
        "실시 가능성",
        "창의성",
        "효율성 및 효과성",
        "적용 범위",
        "계속성",
    ]
    assert (len(made.panel), len(made.proposals), made.cap, made.period) == (15, 9, 5_000_000, "2026-Q4")
    assert page.stack.currentIndex() == 0


@pytest.mark.parametrize(
    ("pack", "average", "maxima"),
    [
        ("노원구", Average.TRIMMED, [20, 30, 20, 15, 15]),
        ("목포시", Average.MEAN, [20, 30, 20, 15, 15]),
        ("창의행정 심사 사례", Average.TRIMMED, [20, 30, 20, 15, 15]),
    ],
)
def test_it_begins_from_whichever_pack_is_chosen(fresh, pack, average, maxima):
    page, door = fresh
    begin_from(page.form, pack)

    page.form.open_round.click()

    method = kept(door).method
    assert (method.average, [one.maximum for one in method.criteria]) == (average, maxima)


ROUND = """
title = "3분기 창의제안 심사"
period = "2026-Q3"
form = "points"
method = "median"
ties = ["criterion:scope", "lot"]
shuffle_seed = "3분기"
lot_seed = "추첨"
criteria = [{ key = "new", name = "창의성", maximum = 60 }, { key = "scope", name = "범위", maximum = 40 }]
grades = [{ name = "금상", at_least = 90, won = 1000000 }]
"""


def test_a_round_begins_as_a_file_declares_it(fresh, tmp_path):
    page, door = fresh
    file = tmp_path / "round.toml"
    file.write_text(ROUND, encoding="utf-8")

    page.form.begin_with(file)
    page.form.open_round.click()

    made = kept(door)
    assert (made.title, made.period, len(made.panel), len(made.proposals)) == (
        "3분기 창의제안 심사",
        "2026-Q3",
        15,
        9,
    )
    assert ([one.key for one in made.method.criteria], made.method.average) == (
        ["new", "scope"],
        Average.MEDIAN,
    )
    assert (made.method.ties, made.method.grades[0].won) == (("criterion:scope", "lot"), 1_000_000)
    assert (made.shuffle_seed, made.lot_seed) == ("3분기", "추첨")


def test_a_file_that_names_who_sits_on_no_panel_is_refused_and_the_form_stays(fresh, tmp_path):
    page, door = fresh
    file = tmp_path / "round.toml"
    file.write_text(f'panel = ["{door.ask(people.get, MAKER).name}"]\n{ROUND}', encoding="utf-8")
    refused, before = [], page.form.name.text()
    page._desk.refused.connect(refused.append)

    page.form.begin_with(file)

    assert [type(one) for one in refused] == [NotOffered]
    assert page.form.name.text() == before


def test_every_value_stands_beside_its_article_and_says_when_it_is_another(fresh):
    form = fresh[0].form
    begin_from(form, "노원구")
    proposed = form.findChild(type(form.begin_words), "average_basis").text()

    form.average.setCurrentIndex(form.average.findText("Median"))
    form.average.activated.emit(form.average.currentIndex())

    now = form.findChild(type(form.begin_words), "average_basis").text()
    assert (proposed, now) == (
        "서울특별시 사례(최고·최저 제외)",
        "Another than proposed (서울특별시 사례(최고·최저 제외))",
    )
    assert not form.each_end.isEnabled()


def type_into(form, table, row, column, words):
    index = table.model().index(row, column)
    table.model().setData(index, words)


def test_criteria_and_grades_are_typed_into_their_cells(fresh):
    page, door = fresh
    form = page.form
    form.criterion_add.click()
    type_into(form, form.criteria, 5, 0, "확산성")
    type_into(form, form.criteria, 5, 1, "12.5")
    type_into(form, form.criteria, 5, 5, "5 보통; 10 우수")
    form.criteria.model().setData(
        form.criteria.model().index(5, 4), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )
    form.grade_drop.click()

    form.open_round.click()

    last = kept(door).method.criteria[-1]
    assert (last.name, last.maximum, last.counted, [step.label for step in last.steps]) == (
        "확산성",
        Fraction(25, 2),
        False,
        ["보통", "우수"],
    )


@pytest.mark.parametrize(
    ("column", "words", "refusal"), [(1, "스물", "NoNumber"), (1, "0", "NoSpan"), (5, "우수", "NoStep")]
)
def test_what_no_criterion_can_be_is_refused_and_the_row_stays(fresh, column, words, refusal):
    page, _ = fresh
    refused: list[DeskError] = []
    page._desk.refused.connect(refused.append)
    before = page.form._criteria.rows

    type_into(page.form, page.form.criteria, 0, column, words)

    assert ([type(one).__name__ for one in refused], page.form._criteria.rows == before) == ([refusal], True)


def test_the_order_of_the_tie_chain_is_moved_by_alt_and_the_arrows(fresh):
    page, door = fresh
    ties = page.form.ties
    page.form.parts.setCurrentIndex(2)
    ties.setFocus()
    ties.setCurrentRow(1)

    QTest.keyClick(ties, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    page.form.open_round.click()

    assert kept(door).method.ties[:2] == ("untrimmed_mean", "criterion:creativity")


@pytest.mark.parametrize(
    ("spoil", "refusal"),
    [
        (lambda form: form.name.clear(), "RoundUnnamed"),
        (lambda form: form.panel.set_value([]), "NobodyMarks"),
        (lambda form: form.digits.clear(), "NumberNeeded"),
        (lambda form: form.criterion_add.click(), "NameNeeded"),
    ],
)
def test_a_round_that_lacks_something_is_not_opened(fresh, spoil, refusal):
    page, door = fresh
    refused: list[DeskError] = []
    page._desk.refused.connect(refused.append)
    spoil(page.form)

    page.form.open_round.click()

    assert ([type(one).__name__ for one in refused], door.ask(rounds.lines)) == ([refusal], [])


def test_the_next_round_may_begin_as_the_last_was_declared(fresh):
    page, door = fresh
    begin_from(page.form, "노원구")
    page.form.open_round.click()
    page.new_round.click()
    begin_from(page.form, "The last round")

    page.form.open_round.click()

    assert kept(door, 2).method == kept(door, 1).method
    assert kept(door, 2).proposals == ()


def test_escape_leaves_the_form(fresh):
    page, door = fresh

    assert (page.close_layer(), page.stack.currentIndex()) == (True, 0)


@pytest.mark.parametrize(
    "name", scored.scenes("rounds", slow=("rounds-fixed", "rounds-exchange", "rounds-making-2"))
)
def test_a_screen_of_rounds_stands_up_to_being_looked_at(qapp, name):
    window = scored.SCORED[name]()

    found = faults(window.page)
    window.close()
    window.deleteLater()

    assert found == []
