"""The people's screen: entering, terms, what is saved as it is left, and the composition check."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit

from committee_desk.acts import typing as typing_acts
from committee_desk.domain.matter import GroundMissing
from committee_desk.domain.person import NameMissing, Role
from committee_desk.models import words
from committee_desk.models.desk import Desk
from committee_desk.models.table import DeskRole, Tone
from committee_desk.store import keys, people, typed
from committee_desk.views import lists
from committee_desk.views.founding import PassphrasesDiffer
from committee_desk.views.people import PeopleView
from tests.jobs.holding import held
from tests.views.committee import BY, desk_of_committee
from tests.views.desks import NOON, desk_in_memory, in_front


@pytest.fixture
def desk(qtbot):
    return desk_of_committee()


@pytest.fixture
def view(qtbot, desk):
    return in_front(qtbot, PeopleView(desk))


def named(desk, name):
    return next(one for one in desk.ask(people.everyone) if one.name == name)


def field(view, name):
    return view.findChild(QLineEdit, name)


def type_over(qtbot, widget, typed):
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, typed)


def test_the_chair_stands_first_and_those_without_a_term_last(view):
    model = view.table.model()
    names = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert (names[0], names[-1]) == ("김위원", "김도현")


def test_a_field_is_saved_when_it_is_left(qtbot, view, desk):
    type_over(qtbot, field(view, "office"), "Hanbit")
    qtbot.keyClick(field(view, "office"), Qt.Key.Key_Tab)

    assert named(desk, "김위원").office == "Hanbit"


def test_what_was_saved_can_be_taken_back(qtbot, view, desk):
    with qtbot.waitSignal(desk.told) as told:
        type_over(qtbot, field(view, "office"), "Hanbit")
        qtbot.keyClick(field(view, "office"), Qt.Key.Key_Tab)
    told.args[1]()

    assert (named(desk, "김위원").office, field(view, "office").text()) == ("한빛구 부구청장",) * 2


def test_a_name_cannot_be_emptied_and_stays_as_it_was_typed(qtbot, view, desk):
    with qtbot.waitSignal(desk.refused) as refused:
        field(view, "name").setFocus()
        field(view, "name").selectAll()
        qtbot.keyClick(field(view, "name"), Qt.Key.Key_Delete)
        qtbot.keyClick(field(view, "name"), Qt.Key.Key_Tab)

    assert (type(refused.args[0]), field(view, "name").text()) == (NameMissing, "")


def test_what_is_being_typed_is_kept_within_a_second_and_forgotten_once_saved(qtbot, view, desk):
    id = named(desk, "김위원").id
    type_over(qtbot, field(view, "office"), "Han")

    qtbot.waitUntil(lambda: bool(desk.ask(typed.recall)), timeout=2000)
    kept = [(one.place, one.text) for one in desk.ask(typed.recall)]
    qtbot.keyClick(field(view, "office"), Qt.Key.Key_Tab)

    assert (kept, desk.ask(typed.recall)) == ([(f"person/{id}/office", "Han")], [])


def test_what_was_being_typed_comes_back_after_a_crash(qtbot, desk):
    place = f"person/{named(desk, '김위원').id}/note"
    desk.jot(lambda session, **facts: typing_acts.remember(session, place, "half a sent", **BY))

    view = in_front(qtbot, PeopleView(desk))

    assert view.findChild(QPlainTextEdit, "note").toPlainText() == "half a sent"


def test_somebody_is_entered_by_keyboard_alone(qtbot, view, desk):
    view.table.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(QApplication.focusWidget(), "Hong")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Hanbit University")
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    new = named(desk, "Hong")
    assert (new.office, new.memberships[0].role, lists.chosen(view.table).id) == (
        "Hanbit University",
        Role.MEMBER,
        new.id,
    )


def test_leaving_the_new_form_goes_back_to_the_list(qtbot, view):
    view.new_person.click()

    closed = [view.close_layer(), view.close_layer()]

    assert (closed, QApplication.focusWidget()) == ([True, False], view.table)


def test_a_new_term_follows_the_last_one_for_as_long_as_the_rules_say(qtbot, view, desk):
    lists.choose(view.table, named(desk, "신동엽").id)
    view.add_term.click()
    view.keep_term.click()

    first, second = named(desk, "신동엽").memberships
    assert (f"{first.ends}", f"{second.begins}", f"{second.ends}") == (
        "2026-12-15",
        "2026-12-16",
        "2029-12-15",
    )


def test_a_term_is_corrected_in_its_place(qtbot, view, desk):
    lists.choose(view.table, named(desk, "신동엽").id)
    view.tabs.setCurrentIndex(1)
    view.terms.selectRow(0)
    view.correct_term.click()
    type_over(qtbot, field(view, "term__ends"), "2027-06-30")
    view.keep_term.click()

    assert [f"{term.ends}" for term in named(desk, "신동엽").memberships] == ["2027-06-30"]


def test_a_term_ends_on_a_ground_of_the_rule_pack(qtbot, view, desk):
    lists.choose(view.table, named(desk, "신동엽").id)
    view.dismiss.click()
    view.end_ground.setCurrentIndex(4)
    view.end_term.click()

    ended = named(desk, "신동엽").memberships[0]
    assert ended.ended_because == "스스로 직무를 수행하기 어렵다는 의사를 밝힘"


def test_a_term_that_does_not_run_cannot_be_ended_and_the_screen_says_why(view, desk):
    lists.choose(view.table, named(desk, "김도현").id)

    assert (view.dismiss.isEnabled(), view.terms_why.text()) == (
        False,
        "No term runs today, so none can be ended.",
    )


def test_the_composition_is_checked_and_each_check_names_its_article(view):
    chips = {chip.text(): (chip.tone(), chip.accessibleDescription()) for chip in view._chips}

    assert chips["Private 8 of 15"] == (
        Tone.SUCCESS,
        "At least 1/2 are commissioned from outside. 지방공무원 적극행정 운영규정 제11조제1항",
    )


def test_the_composition_warns_and_never_refuses(qtbot, view, desk):
    lists.choose(view.table, named(desk, "이정숙").id)
    view.dismiss.click()
    view.end_day.set_value(None)
    view.end_words.setText("left")
    type_over(qtbot, field(view, "end_day"), "2026-11-26")
    view.end_term.click()

    chips = {chip.text(): chip.tone() for chip in view._chips}
    assert chips["Head of audit"] is Tone.WARNING


def test_two_passphrases_that_differ_make_no_key(qtbot, view, desk):
    view.key_words.setText("a passphrase of some length")
    view.key_again.setText("another passphrase of some length")

    with qtbot.waitSignal(desk.refused) as refused:
        view.enrol.click()

    assert isinstance(refused.args[0], PassphrasesDiffer)


@pytest.fixture
def view_of_vault(qtbot, tmp_path):
    """The screen on a desk that can keep keys, with the chair chosen."""
    closed = held(tmp_path)
    desk = Desk(closed.door, by=1, clock=lambda: NOON)
    view = in_front(qtbot, PeopleView(desk))
    lists.choose(view.table, closed.members[0])
    view.tabs.setCurrentIndex(2)
    return view


def make_key(qtbot, view):
    for field in (view.key_words, view.key_again):
        field.setText("창밖의 감나무 열매 일곱 개")
    view.enrol.click()
    qtbot.waitUntil(lambda: view.key_state.text().startswith("Key "), timeout=20_000)


def test_a_signing_key_is_made_and_its_fingerprint_shown(qtbot, view_of_vault):
    make_key(qtbot, view_of_vault)

    key = view_of_vault._desk.ask(keys.of, view_of_vault._about.person.id)
    assert words.fingerprint(key.fingerprint) in view_of_vault.key_state.text()
    assert (view_of_vault.key_words.text(), view_of_vault.key_again.text()) == ("", "")


def test_a_key_is_revoked_only_after_asking(qtbot, view_of_vault):
    make_key(qtbot, view_of_vault)
    view_of_vault.revoke_words.setText("lost")
    view_of_vault.revoke.click()

    box = view_of_vault.findChild(QMessageBox)
    asked = view_of_vault._desk.ask(keys.of, view_of_vault._about.person.id)
    next(one for one in box.buttons() if one.text() == "Revoke").click()
    qtbot.waitUntil(lambda: view_of_vault.key_state.text() == "No signing key")

    assert asked.valid


def test_a_key_is_not_revoked_without_a_reason(qtbot, view_of_vault):
    make_key(qtbot, view_of_vault)

    with qtbot.waitSignal(view_of_vault._desk.refused) as refused:
        view_of_vault.revoke.click()

    assert isinstance(refused.args[0], GroundMissing)


def test_the_basis_of_the_check_is_one_key_away(qtbot, view):
    view.table.setFocus()

    qtbot.keyClick(view, Qt.Key.Key_F3)

    assert "지방공무원 적극행정 운영규정 제11조제3항" in view.grounds.text().splitlines()


def test_searching_finds_by_office(qtbot, view):
    view.search.setText("감사담당관")  # the test keyboard knows no Hangul

    model = view.table.model()
    assert {model.index(row, 0).data(DeskRole.ROW).office for row in range(model.rowCount())} == {
        "감사담당관"
    }


def test_a_desk_with_one_person_warns_and_works(qtbot):
    view = in_front(qtbot, PeopleView(desk_in_memory()))

    assert {chip.tone() for chip in view._chips} == {Tone.WARNING, Tone.PLAIN}
