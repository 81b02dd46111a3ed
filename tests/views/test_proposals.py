"""The room of the register: finding, receiving, people and parts, stages, words, what reads alike."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from committee_desk.acts import proposal as acts
from committee_desk.acts import round as round_acts
from committee_desk.acts.proposal import ScoringBegan
from committee_desk.domain.journal import Subject
from committee_desk.domain.proposal import Feasibility, Kind, Proposer, Stage
from committee_desk.models.proposals import TooManyShown
from committee_desk.models.proposers import NoPart
from committee_desk.models.table import DeskRole
from committee_desk.store import matters, proposals, rounds
from committee_desk.views import lists
from committee_desk.views import proposals as room
from committee_desk.views.page import Breadth
from committee_desk.views.proposals import ProposalsView
from tests.views.desks import desk_in_memory, in_front
from tests.views.proposal_scenes import BY, desk_of_proposals
from tests.views.test_docket import type_over

FIRST, SECOND, TWIN = 1, 2, 7


@pytest.fixture
def desk(qtbot):
    return desk_of_proposals()


@pytest.fixture
def view(qtbot, desk):
    return in_front(qtbot, ProposalsView(desk))


def field(view, name, kind=QLineEdit):
    return view.contents.findChild(kind, name)


def titles(view):
    model = view.table.model()
    return [model.index(row, 0).data(DeskRole.ROW).title for row in range(model.rowCount())]


def ctrl(qtbot, view, key):
    qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)


def kept(desk, id=FIRST):
    return desk.ask(proposals.get, id)


def test_the_list_is_found_in_by_two_syllables_first_consonants_and_the_other_keyboard(qtbot, view):
    found = {}
    for words in ("물 걱", "야간", "ㅂㅈㅇㅅ", "qlswlq", "2026-0006", "주차관리"):
        view.search.setText(words)
        view.table.model().find(words)
        found[words] = [title.split()[0] for title in titles(view)]

    assert list(found.values()) == [["섬·외곽"], ["이용"], ["빈집"], ["빈집"], ["빈집"], ["빈집"]]


def test_the_list_is_narrowed_to_a_stage(view):
    place = next(at for at in range(view.stage.count()) if view.stage.itemText(at) == "Adopted")
    view.stage.setCurrentIndex(place)
    view.stage.activated.emit(place)

    assert titles(view) == ["체납고지 모바일 전자고지 확대"]


def test_a_proposal_is_received_by_keyboard_alone(qtbot, view, desk):
    view.table.setFocus()
    ctrl(qtbot, view, Qt.Key.Key_N)
    qtbot.keyClicks(view.focusWidget(), "A bench")
    ctrl(qtbot, view, Qt.Key.Key_Return)

    assert (kept(desk, 8).title, kept(desk, 8).received_on, lists.chosen(view.table).id) == (
        "A bench",
        date(2026, 11, 27),
        8,
    )


def test_a_new_proposal_has_its_proposer_and_how_they_are_employed(view, desk):
    view.new_proposal.click()
    for name, words in {"new__title": "벤치", "new__name": "한○○", "new__office": "공원녹지과"}.items():
        view.new_page.findChild(QLineEdit, name).setText(words)
    employed = view.new_page.findChild(QComboBox, "new__employment")
    employed.setCurrentIndex(employed.findText("Public-service worker"))
    view.enter.click()

    [by] = kept(desk, 8).proposers
    assert (by.name, by.office, by.employment.value, kept(desk, 8).department) == (
        "한○○",
        "공원녹지과",
        "public_service",
        "공원녹지과",
    )


def test_a_field_is_saved_when_it_is_left_and_can_be_taken_back(qtbot, view, desk):
    with qtbot.waitSignal(desk.told) as told:
        type_over(qtbot, field(view, "complaint"), "1AA-2611-0000009")
        qtbot.keyClick(field(view, "complaint"), Qt.Key.Key_Tab)
    saved = kept(desk).complaint
    told.args[1]()

    assert (saved, kept(desk).complaint, view.about()) == (
        "1AA-2611-0000009",
        "1AA-2607-0000001",
        Subject("proposal", FIRST),
    )


def test_what_is_being_scored_changes_only_with_a_reason_and_the_field_for_it_is_there(qtbot, view, desk):
    held = desk.ask(rounds.called, "1")
    desk.do(partial(round_acts.enter, id=held.id, entered=(FIRST,)))
    marks = {"creativity": Fraction(9)}
    desk.do(partial(round_acts.mark, id=held.id, proposal=FIRST, member=BY["by"], marks=marks))
    desk.changed.emit(frozenset({"proposal"}))

    with qtbot.waitSignal(desk.refused) as refused:
        type_over(qtbot, field(view, "department"), "Taxes")
        qtbot.keyClick(field(view, "department"), Qt.Key.Key_Tab)
    qtbot.keyClicks(view.reason, "renamed")
    qtbot.keyClick(view.reason, Qt.Key.Key_Tab)

    assert isinstance(refused.args[0], ScoringBegan)
    assert kept(desk).department == "Taxes"


def test_joint_proposers_are_kept_once_their_parts_add_up(qtbot, view, desk):
    lists.choose(view.table, SECOND)
    view.tabs.setCurrentIndex(1)
    panel = view.proposers
    panel.add.click()
    panel.facts.findChild(QLineEdit, "name").setText("한○○")
    panel.facts.findChild(QLineEdit, "part").setText("40 %")
    panel.keep.click()
    before, why = len(kept(desk, SECOND).proposers), panel.why.text()
    panel.lines.selectRow(0)
    panel.correct.click()
    panel.facts.findChild(QLineEdit, "part").setText("3/5")
    ctrl(qtbot, view, Qt.Key.Key_Return)

    assert (before, why) == (1, "Give everybody a part, or nobody. Not kept until then.")
    assert [(one.name, one.part) for one in kept(desk, SECOND).proposers] == [
        ("박○○", Fraction(3, 5)),
        ("한○○", Fraction(2, 5)),
    ]


def test_another_proposer_becomes_the_main_one_by_alt_and_the_arrows(qtbot, view, desk):
    view.tabs.setCurrentIndex(1)
    view.proposers.lines.setFocus()
    view.proposers.lines.selectRow(1)
    qtbot.keyClick(view.proposers.lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert [one.name for one in kept(desk).proposers] == ["박○○", "이○○", "최○○"]


def test_a_part_that_is_none_is_refused_and_stays_as_it_was_typed(qtbot, view, desk):
    view.proposers.add.click()
    view.proposers.facts.findChild(QLineEdit, "name").setText("한○○")
    view.proposers.facts.findChild(QLineEdit, "part").setText("the rest")

    with qtbot.waitSignal(desk.refused) as refused:
        view.proposers.keep.click()

    assert (type(refused.args[0]), view.proposers.form.isHidden()) == (NoPart, False)


def test_a_stage_is_told_of_when_its_field_is_left(qtbot, view, desk):
    view.tabs.setCurrentIndex(2)
    result = view.pipeline.facts.findChild(QPlainTextEdit, "result")
    result.setFocus()
    result.setPlainText("올해 예산에 넣음")
    qtbot.keyClick(result, Qt.Key.Key_Tab)

    told = kept(desk).reached(Stage.ADOPTED)
    assert (told.on, told.owner, told.result) == (date(2026, 9, 1), "창의제안팀", "올해 예산에 넣음")


def test_a_proposal_moves_on_to_the_stage_chosen_and_only_forward(view, desk):
    view.tabs.setCurrentIndex(2)
    offered = [view.pipeline.next_stage.itemData(at) for at in range(view.pipeline.next_stage.count())]
    view.pipeline.next_stage.setCurrentIndex(offered.index(Stage.DECIDED))
    view.pipeline.move_on.click()

    assert offered == [Stage.NURTURED, Stage.DECIDED, Stage.SHARED]
    assert (kept(desk).stage, kept(desk).reached(Stage.DECIDED).on) == (Stage.DECIDED, date(2026, 11, 27))


def test_a_proposal_ends_with_a_reason_and_is_taken_up_again_with_another(qtbot, view, desk):
    with qtbot.waitSignal(desk.refused):
        view.pipeline.end.click()
    view.pipeline.ending.setPlainText("이미 시행 중")
    view.pipeline.end.click()
    ended = (kept(desk).ended_because, view.standing.text(), view.reviewing.record.isEnabled())
    view.pipeline.ending.setPlainText("재심사 요청")
    view.pipeline.take_up.click()

    assert ended == ("이미 시행 중", "Ended", False)
    assert not kept(desk).ended


def test_a_proposal_is_entered_into_a_round_alone_or_with_all_that_is_shown(qtbot, view, desk, monkeypatch):
    view.pipeline.enter_one.click()
    alone = desk.ask(rounds.called, "1").proposals
    desk.changed.emit(frozenset({"proposal"}))
    lists.choose(view.table, SECOND)
    view.pipeline.enter_all.click()

    assert (alone, desk.ask(rounds.called, "1").proposals) == ((1,), tuple(range(1, 8)))
    monkeypatch.setattr("committee_desk.models.proposals.MOST_ENTERED", 3)
    with qtbot.waitSignal(desk.refused) as refused:
        view.pipeline.enter_all.click()
    assert isinstance(refused.args[0], TooManyShown)


def test_a_department_reviews_it_and_ctrl_enter_records_that(qtbot, view, desk):
    lists.choose(view.table, SECOND)
    view.tabs.setCurrentIndex(3)
    view.reviewing.facts.findChild(QPlainTextEdit, "because").setPlainText("인력이 없음")
    found = view.reviewing.facts.findChild(QComboBox, "feasibility")
    found.setCurrentIndex(found.findData(Feasibility.IMPOSSIBLE))
    ctrl(qtbot, view, Qt.Key.Key_Return)

    review = kept(desk, SECOND).review
    assert (review.department, review.feasibility, review.because) == (
        "복지정책과",
        Feasibility.IMPOSSIBLE,
        "인력이 없음",
    )


def test_a_word_in_the_discussion_bears_a_name_or_none(qtbot, view, desk):
    lists.choose(view.table, SECOND)
    view.tabs.setCurrentIndex(4)
    view.discussion.word.setPlainText("좋음")
    view.discussion.add.click()
    view.discussion.nameless.setChecked(True)
    view.discussion.word.setPlainText("예산이 걱정됨")
    ctrl(qtbot, view, Qt.Key.Key_Return)

    assert [(one.who, one.text) for one in kept(desk, SECOND).notes] == [
        ("김도현", "좋음"),
        ("", "예산이 걱정됨"),
    ]


def test_files_are_attached_to_the_proposal(qtbot, view, desk, tmp_path):
    (tmp_path / "제안서.pdf").write_bytes(b"%PDF")
    view.files.take_in([tmp_path / "제안서.pdf"])
    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)

    [file] = desk.ask(matters.proposal_files, FIRST)
    assert (file.name, file.proposal) == ("제안서.pdf", FIRST)


def test_what_reads_alike_is_looked_for_beside_the_window_and_a_person_decides(qtbot, view, desk):
    view.alike.click()
    qtbot.waitUntil(lambda: view.alike_panel.pairs.model().rowCount() == 1)
    sides = [side.toPlainText()[:10] for side in (view.alike_panel.first, view.alike_panel.later)]
    ctrl(qtbot, view, Qt.Key.Key_Return)

    assert sides == ["P2026-0001", "P2026-0007"]
    assert (kept(desk, TWIN).duplicate_of, view.alike_panel.pairs.model().rowCount()) == (FIRST, 0)


def test_comparing_that_was_stopped_says_so_and_can_be_begun_again(qtbot, view, desk, monkeypatch):
    monkeypatch.setattr("committee_desk.jobs.likening.OFTEN", 1)
    with qtbot.waitSignal(desk.refused):
        view.alike.click()
        desk.cancel()
    stopped = (view.alike_panel.found.text(), view.alike_panel.look.isEnabled())
    view.alike_panel.look.click()
    qtbot.waitUntil(lambda: view.alike_panel.pairs.model().rowCount() == 1)

    assert stopped == ("The comparing was stopped; nothing was found so far.", True)


def test_two_told_apart_are_not_shown_again(qtbot, view, desk):
    view.alike.click()
    qtbot.waitUntil(lambda: view.alike_panel.pairs.model().rowCount() == 1)
    view.alike_panel.because.setText("대상이 다름")
    view.alike_panel.other.click()

    assert (kept(desk, TWIN).unlike, view.alike_panel.found.text()) == (
        (FIRST,),
        "No two proposals read alike that nobody has decided on.",
    )
    assert view.close_layer()
    assert view.halves.currentIndex() == room.REGISTER


def test_another_screen_leads_to_a_proposal_and_to_one_of_its_files(view, desk):
    act = partial(acts.attach, id=SECOND, name="사진.png", media="image/png", content=b"png")
    desk.do(act)

    view.turn_to(Subject("attachment", desk.ask(matters.proposal_files, SECOND)[0].id))

    assert (lists.chosen(view.table).id, lists.chosen(view.files.files).name) == (SECOND, "사진.png")


def test_an_empty_register_says_what_to_do(qtbot):
    view = in_front(qtbot, ProposalsView(desk_in_memory()))

    assert view.table.accessibleDescription() == (
        "No proposal here. Press Ctrl+N to receive one, or import a list."
    )


def test_what_is_typed_comes_back_after_a_crash(qtbot, view, desk):
    view.new_proposal.click()
    type_over(qtbot, view.new_page.findChild(QLineEdit, "new__title"), "Half a ti")
    view._typing.keep()

    again = in_front(qtbot, ProposalsView(desk))
    again.new_proposal.click()

    assert again.new_page.findChild(QLineEdit, "new__title").text() == "Half a ti"


def test_kinds_and_lines_speak_of_all_proposers(view, desk):
    desk.do(partial(acts.change, proposal=with_kind(kept(desk, SECOND))))
    model = view.table.model()

    assert [model.index(row, 2).data() for row in (0, 1)] == ["이○○ and 2 more", "박○○"]
    assert model.index(1, 4).data() == "Open call"


def with_kind(proposal):
    return replace(proposal, kind=Kind.OPEN_CALL, proposers=(Proposer("박○○"),))


@pytest.mark.parametrize(("breadth", "middle"), [(Breadth.WIDE, True), (Breadth.NARROW, False)])
def test_what_is_said_where_nothing_is_chosen_is_in_sight_below_the_list_too(view, breadth, middle):
    view.fold(breadth)

    words = view.findChild(QLabel, "nobody_words")
    assert bool(words.alignment() & Qt.AlignmentFlag.AlignVCenter) is middle
