"""The exemption screen: five steps, live presumptions, members' views, and the explanation asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

from committee_desk.acts import matter as acts
from committee_desk.domain.kinds.exemption import Judged, View
from committee_desk.domain.known import Known
from committee_desk.models.exemptions import ViewIncomplete
from committee_desk.store import matters
from committee_desk.views import lists
from committee_desk.views.exemptions import ExemptionsView
from committee_desk.views.widgets import StatusChip
from tests.views.committee import desk_of_committee
from tests.views.desks import desk_in_memory, in_front


@pytest.fixture
def desk(qtbot):
    return desk_of_committee()


@pytest.fixture
def view(qtbot, desk):
    return in_front(qtbot, ExemptionsView(desk))


def pick(view, name, fact):
    box = view.findChild(QComboBox, name)
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemData(at) == fact))
    box.activated.emit(box.currentIndex())


def particulars(desk):
    return desk.ask(matters.get, 1).particulars


def test_only_exemption_matters_are_listed(view):
    model = view.table.model()

    assert [model.index(row, 1).data() for row in range(model.rowCount())] == [
        "긴급 제설 계약에 대한 면책 건의"
    ]


def test_the_steps_say_where_the_matter_has_got_to(view):
    assert view.steps.accessibleName() == "✓ Facts, ✓ Criteria, ✓ Presumptions, ▶ Vote, ○ Papers"


def test_a_finding_is_saved_as_it_is_chosen(view, desk):
    pick(view, "no_gross_fault__judged", Judged.MET)

    assert particulars(desk).no_gross_fault.judged is Judged.MET


def test_a_verdict_follows_its_boxes_at_once(view):
    verdict = view.findChild(StatusChip, "verdict_1")
    before = verdict.text()
    pick(view, "private_interest", Known.YES)

    assert (before, verdict.text()) == ("Holds", "Lost")


def test_a_box_that_is_set_is_saved(qtbot, view, desk):
    view.tabs.setCurrentIndex(2)
    view.findChild(QCheckBox, "consulted").click()

    assert particulars(desk).consulted


def test_an_explanation_is_asked_for_only_where_something_differs(view):
    before = view.explanation_row.isHidden()
    pick(view, "no_gross_fault__judged", Judged.NOT_MET)

    assert (before, view.explanation_row.isHidden()) == (True, False)


def test_a_members_view_is_entered_by_keyboard(qtbot, view, desk):
    view.tabs.setCurrentIndex(1)
    view.view_member.setFocus()
    qtbot.keyClick(view.view_member, Qt.Key.Key_Home)
    qtbot.keyClick(view.view_criterion, Qt.Key.Key_Home)
    qtbot.keyClick(view.view_judged, Qt.Key.Key_End)
    qtbot.keyClicks(view.view_words, "the procedure was skipped")
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    member = view.view_member.itemData(0)
    assert particulars(desk).public_interest.views == (
        View(member, Judged.NOT_MET, "the procedure was skipped"),
    )


def test_a_view_without_its_member_is_refused(qtbot, view, desk):
    with qtbot.waitSignal(desk.refused) as refused:
        view.enter_view.click()

    assert isinstance(refused.args[0], ViewIncomplete)


def test_a_view_is_taken_out(view, desk):
    pick(view, "view_member", view.view_member.itemData(0))
    pick(view, "view_criterion", "public_interest")
    pick(view, "view_judged", Judged.NOT_MET)
    view.enter_view.click()
    view.views.selectRow(0)
    view.drop_view.click()

    assert particulars(desk).public_interest.views == ()


def test_typing_survives_what_the_verdicts_say(qtbot, view, desk):
    view.tabs.setCurrentIndex(1)
    reason = view.findChild(QPlainTextEdit, "public_interest__reason")
    reason.setFocus()
    reason.selectAll()
    qtbot.keyClicks(reason, "for the residents")
    qtbot.keyClick(reason, Qt.Key.Key_Tab)

    assert particulars(desk).public_interest.reason == "for the residents"


def test_another_step_is_two_keys_away(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)

    assert view.tabs.currentIndex() == 1


def test_the_preview_says_the_reasons_in_sentences(view):
    view.tabs.setCurrentIndex(4)

    assert "Public interest: Met" in view.preview.toPlainText().splitlines()


def test_what_is_ended_cannot_be_changed_and_the_screen_says_why(view, desk):
    desk.do(lambda session, **facts: acts.withdraw(session, 1, "taken back", **facts))

    assert (view.findChild(QLineEdit, "applicant").isEnabled(), view.closed_words.text()) == (
        False,
        "At the stage “Withdrawn” nothing is filled in any more. To go on, submit it again among the steps.",
    )


def test_it_leads_to_the_matter_on_the_docket(qtbot, view):
    with qtbot.waitSignal(view.wanted) as wanted:
        view.to_docket.click()

    assert wanted.args == ["docket", 1]


def test_another_screen_can_lead_to_a_matter(view):
    view.turn_to(1)

    assert lists.chosen(view.table).id == 1


def test_without_matters_the_screen_says_what_to_do(qtbot):
    view = in_front(qtbot, ExemptionsView(desk_in_memory()))

    assert view.table.accessibleDescription() == "No exemption matter yet. Receive one on the docket."
