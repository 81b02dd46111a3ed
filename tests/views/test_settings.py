"""The settings: tried as somebody would use them, on a desk with its keys."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QMessageBox, QRadioButton

from committee_desk import settings as file
from committee_desk.jobs import opening, ways_in
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.settings_parts import AGENDAS, BACKUPS, FIRST, LETTERHEAD, RULES, SCREEN, SECURITY
from committee_desk.settings import Settings
from committee_desk.store import desks, keys, people, typed
from committee_desk.views import lists, recovery_sheet, theme
from committee_desk.views.recovery_sheet import Sheet
from committee_desk.views.settings import SettingsView
from tests.views.checks import cut, too_large
from tests.views.desks import NOON, door_in_memory, worked_off

WORDS, OTHERS = "four words in a row", "five other words side by side"


@pytest.fixture(autouse=True)
def told(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(file.keep, "__defaults__", (tmp_path / "settings.toml",))
    laptop().begin_anew(Settings(language="en"))
    yield laptop()
    laptop().begin_anew(Settings())


@pytest.fixture
def desk(qtbot, tmp_path):
    layers = opening.layers(("decree",))
    made = opening.begin(
        tmp_path / "one.desk", WORDS, body="위원회", office="구", layers=layers, maker="김간사", at=NOON
    )
    desk = Desk(made.door, by=made.maker, clock=lambda: NOON)
    yield desk
    desk.close()


@pytest.fixture
def view(qtbot, desk):
    view = SettingsView(desk)
    qtbot.addWidget(view)
    view.resize(1196, 600)
    view.show()
    return view


def agree(view):
    """Press the button named after the deed, in the box that asks."""
    box = view.findChild(QMessageBox)
    next(one for one in box.buttons() if box.buttonRole(one) == QMessageBox.ButtonRole.AcceptRole).click()


def test_a_size_is_told_and_kept_at_once(view, told, tmp_path):
    view.part(SCREEN).findChild(QRadioButton, "size_26").click()

    assert (told.told.size, file.load(tmp_path / "settings.toml").size) == (26, 26)


def test_contrast_language_and_motion_are_told(view, told):
    screen = view.part(SCREEN)

    for choice in (screen.strong, screen.korean, screen.less_motion):
        choice.click()

    now = told.told
    assert (now.high_contrast, now.language, now.less_motion) == (True, "ko", True)


def test_a_passphrase_is_judged_while_it_is_typed(view):
    security = view.part(SECURITY)
    security.change.click()

    security.new_words.setText("short")
    short = (security.strength.text().partition(";")[0], security.keep_words.isEnabled())
    security.new_words.setText(OTHERS)

    assert short == ("A passphrase needs 15 characters or more", False)
    assert (security.strength.text(), security.keep_words.isEnabled()) == ("29 characters: it will do.", True)


def test_a_passphrase_is_changed(view, desk, qtbot, tmp_path):
    security = view.part(SECURITY)
    worked_off(qtbot, desk)
    security.change.click()
    for field, words in {"old": WORDS, "new_words": OTHERS, "again": OTHERS}.items():
        getattr(security, field).setText(words)

    qtbot.keyClick(security.again, Qt.Key.Key_Return)
    worked_off(qtbot, desk)

    assert (security.change_form.isVisible(), security.old.text()) == (False, "")
    opening.unlock(tmp_path / "one.desk", OTHERS).door.close()


def test_the_paper_with_the_recovery_key_is_checked_and_the_day_is_kept(view, desk, told, qtbot):
    recovery = view.part(SECURITY).recovery
    worked_off(qtbot, desk)
    unchecked = recovery.recovery_words.text()
    recovery.check.click()

    recovery.paper_words.setText(ways_in.recovery_key(desk._door))
    qtbot.keyClick(recovery.paper_words, Qt.Key.Key_Return)
    worked_off(qtbot, desk)

    assert unchecked.startswith("▲ The recovery key was not printed on this computer yet.")
    assert recovery.recovery_words.text().endswith(" The paper was last checked on 2026-11-27 (Fri).")
    assert (told.told.key_checked, recovery.check_form.isVisible()) == ("2026-11-27", False)
    assert recovery.paper_words.text() == ""


def test_a_paper_with_a_wrong_group_is_refused_and_can_be_corrected(view, desk, told, qtbot):
    recovery = view.part(SECURITY).recovery
    worked_off(qtbot, desk)
    recovery.check.click()
    recovery.paper_words.setText("ABCD-EFGH")

    with qtbot.waitSignal(desk.refused):
        recovery.compare.click()

    assert (recovery.paper_words.text(), told.told.key_checked) == ("ABCD-EFGH", "")


def test_this_computer_is_told_to_remember_and_says_so(view, desk, qtbot):
    security = view.part(SECURITY)
    worked_off(qtbot, desk)

    security.keyring.click()
    worked_off(qtbot, desk)

    assert security.keyring.text() == "Forget on this computer"


def test_minutes_and_waiting_are_told(view, told):
    security = view.part(SECURITY)

    security.idle.setText("25")
    security.idle.editingFinished.emit()
    security.wait_for_meeting.click()

    assert (told.told.idle, told.told.wait_for_meeting) == (25, False)


def test_a_key_is_made_renewed_and_revoked(view, desk, qtbot):
    security = view.part(SECURITY)
    worked_off(qtbot, desk)
    found = []
    for deed in (security.make, security.renew):
        deed.click()
        security.because.setText("기기 교체")
        security.key_words.setText(WORDS)
        security.key_again.setText(WORDS)
        security.do_key.click()
        worked_off(qtbot, desk)
        found.append(desk.ask(keys.of, desk.by).fingerprint)
    security.revoke.click()
    security.because.setText("분실")
    security.do_key.click()
    agree(security)

    assert (len(set(found)), desk.ask(keys.of, desk.by)) == (2, None)


def test_a_key_is_not_revoked_without_a_reason(view, desk, qtbot):
    security = view.part(SECURITY)
    worked_off(qtbot, desk)
    security.make.click()
    security.key_words.setText(WORDS)
    security.key_again.setText(WORDS)
    security.do_key.click()
    worked_off(qtbot, desk)
    security.revoke.click()

    with qtbot.waitSignal(desk.refused):
        security.do_key.click()

    assert desk.ask(keys.of, desk.by) is not None


def stick(tmp_path):
    """A folder on a drive that is plugged in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_is_made_listed_and_checked(view, desk, qtbot, tmp_path):
    backups = view.part(BACKUPS)
    worked_off(qtbot, desk)
    backups.take_folder(stick(tmp_path))
    worked_off(qtbot, desk)

    backups.back_up.click()
    qtbot.waitUntil(lambda: "Opened and checked" in backups.last.text(), timeout=20_000)

    assert lists.chosen(backups.table).copy.file.name == "one 2026-11-27 120000.backup"


def test_restoring_says_what_is_lost_and_asks_before_it_is_done(view, desk, qtbot, tmp_path, told):
    backups = view.part(BACKUPS)
    backups.take_folder(stick(tmp_path))
    backups.back_up.click()
    qtbot.waitUntil(lambda: "Opened and checked" in backups.last.text(), timeout=20_000)

    backups.restore.click()
    worked_off(qtbot, desk)
    lost = backups.told.text()
    backups.go_on.click()
    aside = backups.aside.text()
    backups.go_on.click()
    with qtbot.waitSignal(told.restoring) as asked:
        agree(backups)

    assert lost.endswith("deeds 0, people 0, matters 0, meetings 0, papers 0.")
    assert (aside, asked.args[0].parent.name) == (str(tmp_path / "one.desk"), "stick")


def test_an_unencrypted_copy_is_confirmed_first(view, desk, qtbot, tmp_path):
    backups = view.part(BACKUPS)
    worked_off(qtbot, desk)
    backups.export_to(tmp_path / "plain.db")
    before = (tmp_path / "plain.db").exists()

    agree(backups)
    worked_off(qtbot, desk)

    assert (before, (tmp_path / "plain.db").is_file()) == (False, True)


def choose_rule(rules, key):
    lists.choose(rules.table, key)


def test_the_desk_sets_a_rule_for_itself_with_a_ground(view, desk):
    rules = view.part(RULES)
    choose_rule(rules, "minutes.names_withheld")

    rules.choice.setCurrentIndex(1)
    rules.reason.setText("위원회 의결")
    rules.set_own.click()

    held = desk.ask(desks.rules, NOON.date())
    assert (held.flag("minutes.names_withheld"), rules.give_back.isHidden()) == (False, False)


def test_a_rule_is_not_set_without_a_ground(view, desk, qtbot):
    rules = view.part(RULES)
    choose_rule(rules, "minutes.names_withheld")

    with qtbot.waitSignal(desk.refused):
        rules.set_own.click()


def test_a_letterhead_is_kept(view, desk):
    letterhead = view.part(LETTERHEAD)

    letterhead.lines.setPlainText("살기 좋은 한빛구\n\n")
    letterhead.address.setPlainText("(우 01234) 한빛로 1\n전화 02-000-0000")
    letterhead.keep.click()

    kept = desk.ask(desks.desk).letterhead
    assert (kept.lines, len(kept.address)) == (("살기 좋은 한빛구",), 2)


def test_another_name_needs_a_reason_and_what_was_typed_stays(view, desk, qtbot):
    letterhead = view.part(LETTERHEAD)
    letterhead.body.setText("새 이름 위원회")

    with qtbot.waitSignal(desk.refused):
        letterhead.keep.click()
    refused = (desk.ask(desks.desk).body, letterhead.body.text())
    letterhead.reason.setText("명칭 변경")
    letterhead.keep.click()

    assert (refused, desk.ask(desks.desk).body) == (("위원회", "새 이름 위원회"), "새 이름 위원회")


def test_the_recovery_sheet_has_one_page_with_the_key_in_the_middle(qtbot, tmp_path):
    import pypdfium2

    paper = QPdfWriter(str(tmp_path / "sheet.pdf"))
    key = "-".join(["ABCD"] * 14)

    recovery_sheet.paint(paper, Sheet(key, "위원회", "/data/one.desk", "2026-11-27"))

    with pypdfium2.PdfDocument(tmp_path / "sheet.pdf") as document:
        words = document[0].get_textpage().get_text_bounded()
        assert (len(document), words.count("ABCD"), words.count("위원회")) == (1, 14, 1)


PASTED = "성명\t소속\t구분\n이정숙\t감사담당관\t당연직\n박현우\t한빛대학교\t위촉\n"


def paste(view, desk, qtbot, text):
    first = view.part(FIRST)
    worked_off(qtbot, desk)
    first.pasted.setPlainText(text)
    first._preview()
    return first


def test_what_is_not_pasted_yet_is_why_nothing_can_be_entered(view):
    first = view.part(FIRST)

    assert (first.enter.isEnabled(), first.counted.text()) == (False, "Nothing is pasted yet.")


def test_pasted_members_are_shown_with_their_state_and_entered(view, desk, qtbot):
    first = paste(view, desk, qtbot, PASTED)
    counted = first.counted.text()

    first.enter.click()
    worked_off(qtbot, desk)

    assert counted == "New 2, changed 0, as they are 0, in error 0."
    assert sorted(desk.ask(people.names).values()) == ["김간사", "박현우", "이정숙"]
    assert first.pasted.toPlainText() == ""
    first._preview()  # the pause after the field was emptied
    assert first.counted.text() == "2 people were entered or changed."


def test_a_column_that_nothing_is_taken_from_is_named(view, desk, qtbot):
    first = paste(view, desk, qtbot, "성명\t소속\t연락처\n이정숙\t총무과\t02-1234\n")

    assert first.counted.text().endswith("Columns not read: 연락처.")


def test_a_row_in_error_is_shown_first_and_says_why_nothing_can_be_entered(view, desk, qtbot):
    first = paste(view, desk, qtbot, PASTED + "\t총무과\t위촉\n")

    lines = [[first.table.model().index(row, column).data() for column in (0, 3)] for row in range(3)]

    assert ([line for line, _why in lines], first.enter.isEnabled()) == (["4", "2", "3"], False)
    assert lines[0][1].startswith("성명 is empty.")
    assert first.counted.text().endswith("Correct the rows in error above; then all can be entered.")


def test_rows_without_headings_say_what_is_needed(view, desk, qtbot):
    first = paste(view, desk, qtbot, "하나\t둘\n")

    assert first.counted.text().startswith("No row of the sheet names the columns that are needed: 성명.")


def test_what_is_pasted_is_there_again_after_the_window_was_made_anew(view, desk, qtbot):
    first = paste(view, desk, qtbot, PASTED)
    qtbot.wait(1_300)

    again = SettingsView(desk)
    qtbot.addWidget(again)

    assert again.part(FIRST).pasted.toPlainText() == first.pasted.toPlainText()


def test_a_letterhead_half_typed_is_there_again_and_gone_once_it_is_in_force(view, desk, qtbot):
    head = view.part(LETTERHEAD)
    head.lines.setPlainText("한빛, 함께")
    qtbot.wait(1_000)
    again = SettingsView(desk)
    qtbot.addWidget(again)

    come_back = again.part(LETTERHEAD)
    stood = (come_back.lines.toPlainText(), come_back.body.text())
    come_back.keep.click()
    third = SettingsView(desk)
    qtbot.addWidget(third)

    assert stood == ("한빛, 함께", "위원회")
    assert (third.part(LETTERHEAD).lines.toPlainText(), desk.ask(typed.recall)) == ("한빛, 함께", [])


def test_a_value_of_the_rules_half_set_comes_back_with_its_rule_alone(view, desk, qtbot):
    rules = view.part(RULES)
    choose_rule(rules, "meeting.votes_by_name")
    rules.reason.setText("2026년 방침")
    qtbot.wait(1_000)
    rules.table.selectRow(0)
    elsewhere = rules.reason.text()

    choose_rule(rules, "meeting.votes_by_name")

    assert (elsewhere, rules.reason.text()) == ("", "2026년 방침")


def test_a_standing_item_half_typed_is_there_again(view, desk, qtbot):
    view.part(AGENDAS).title.setText("지난 회의 조치결과")
    qtbot.wait(1_000)
    again = SettingsView(desk)
    qtbot.addWidget(again)

    assert again.part(AGENDAS).title.text() == "지난 회의 조치결과"


def test_it_is_said_where_the_desk_lies(view, desk, qtbot, tmp_path):
    backups = view.part(BACKUPS)
    worked_off(qtbot, desk)

    assert backups.place.text() == f"This desk lies on a disk of this computer: {tmp_path / 'one.desk'}"


def test_a_desk_without_keys_says_why_nobody_practises_beside_it(qtbot):
    plain = Desk(door_in_memory(), by=1, clock=lambda: NOON)
    view = SettingsView(plain)
    qtbot.addWidget(view)
    first = view.part(FIRST)
    worked_off(qtbot, plain)

    assert (first.practise.isEnabled(), first.practice_words.text().endswith("this one has none.")) == (
        False,
        True,
    )


def test_practice_is_asked_of_the_program(view, desk, qtbot, told):
    first = view.part(FIRST)
    worked_off(qtbot, desk)

    with qtbot.waitSignal(told.practising) as asked:
        first.practise.click()

    assert asked.args == [True]


def words_of(page):
    return [label for label in cut(page) if "_Empty" not in label]


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("size", theme.SIZES)
def test_nothing_is_cut_at_any_size_in_either_theme(qtbot, qapp, desk, size, scheme):
    theme.apply(qapp, theme.Theme(size, scheme))
    # What the window leaves of 1366×688 for a screen, its two bands and its narrow rail taken away.
    room = QSize(1366 - theme.px(60), 688 - theme.px(44) - theme.px(32))
    view = SettingsView(desk)
    qtbot.addWidget(view)
    view.resize(room)
    view.show()

    found = {}
    for place in range(view.tabs.count()):
        view.part(place)
        worked_off(qtbot, desk)
        qtbot.wait(20)
        found[place] = [*words_of(view), *too_large(view, room)]

    theme.apply(qapp)
    assert found == {place: [] for place in found}
