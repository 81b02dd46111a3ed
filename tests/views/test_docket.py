"""The docket's screen: receiving, filling in, the steps a matter takes and its files."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit

from committee_desk.acts import matter as acts
from committee_desk.domain.awaited import NobodyAsked
from committee_desk.domain.calendar import Pause
from committee_desk.domain.finding import Refused
from committee_desk.domain.journal import Subject
from committee_desk.domain.kinds import KINDS
from committee_desk.domain.kinds.exemption import Audit
from committee_desk.domain.matter import Disclosure, GroundMissing, Stage, WrongStage
from committee_desk.domain.paper import Source
from committee_desk.jobs.attaching import NotTaken
from committee_desk.models import dates, docket
from committee_desk.models.docket import DayMissing
from committee_desk.models.meetings import ToPlace
from committee_desk.models.purposes import purpose
from committee_desk.models.table import DeskRole, Tone
from committee_desk.models.words import OUTCOMES
from committee_desk.store import matters, papers, typed
from committee_desk.store.papers import BytesDiffer, FileRow
from committee_desk.views import binder, lists, theme
from committee_desk.views.choosing import ManyField
from committee_desk.views.docket import DocketView
from committee_desk.views.field_note import field_of
from committee_desk.views.widgets import chip_size
from tests.views import issued
from tests.views.committee import desk_of_committee
from tests.views.desks import desk_in_memory, in_front

EXEMPTION, OTHER, REPORT = 1, 2, 3
TODAY = date(2026, 11, 27)
DEADLINE = 5  # a column


@pytest.fixture
def desk(qtbot):
    return desk_of_committee()


@pytest.fixture
def view(qtbot, desk):
    return in_front(qtbot, DocketView(desk))


def line(view, name):
    return view.findChild(QLineEdit, name)


def type_over(qtbot, widget, words):
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, words)


def press_main(qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def titles(view):
    model = view.table.model()
    return [model.index(row, 0).data(DeskRole.ROW).matter.title for row in range(model.rowCount())]


def test_a_field_is_saved_when_it_is_left(qtbot, view, desk):
    type_over(qtbot, line(view, "submitter"), "Head of roads")
    qtbot.keyClick(line(view, "submitter"), Qt.Key.Key_Tab)

    assert desk.ask(matters.get, EXEMPTION).submitter == "Head of roads"


def test_a_field_of_the_kinds_own_form_is_saved_too(qtbot, view, desk):
    view.tabs.setCurrentIndex(1)
    type_over(qtbot, line(view, "audit_body"), "City audit")
    qtbot.keyClick(line(view, "audit_body"), Qt.Key.Key_Tab)

    assert desk.ask(matters.get, EXEMPTION).particulars.audit_body == "City audit"


def test_items_of_the_disclosure_act_are_set_by_the_space_bar(qtbot, view, desk):
    field = view.intake.findChild(ManyField, "closed_under")
    field.setFocus()
    field.setCurrentRow(0)
    qtbot.keyClick(field, Qt.Key.Key_Space)

    assert desk.ask(matters.get, EXEMPTION).closed_under == ("1", "5", "6")


def test_what_was_saved_can_be_taken_back(qtbot, view, desk):
    with qtbot.waitSignal(desk.told) as told:
        type_over(qtbot, line(view, "submitter"), "Somebody else")
        qtbot.keyClick(line(view, "submitter"), Qt.Key.Key_Tab)
    told.args[1]()

    assert (desk.ask(matters.get, EXEMPTION).submitter, line(view, "submitter").text()) == ("도로과장",) * 2


def test_a_day_that_is_none_is_refused_and_stays_as_it_was_typed(qtbot, view, desk):
    with qtbot.waitSignal(desk.refused):
        type_over(qtbot, line(view, "received_on"), "2026-13-40")
        qtbot.keyClick(line(view, "received_on"), Qt.Key.Key_Tab)

    assert line(view, "received_on").text() == "2026-13-40"


def test_a_matter_is_received_by_keyboard_alone(qtbot, view, desk):
    view.table.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "A plan")
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    received = desk.ask(matters.get, 4)
    assert (received.kind, received.title, received.received_on, lists.chosen(view.table).id) == (
        "other",
        "A plan",
        date(2026, 11, 27),
        4,
    )


def test_the_offices_own_audit_is_refused_and_nothing_typed_is_lost(qtbot, view, desk):
    view.new_matter.click()
    type_over(qtbot, line(view, "new__title"), "Our own audit")
    form = view._new_forms["exemption"]
    audit = form.findChild(type(view.stage), "audit")
    audit.setCurrentIndex(list(Audit).index(Audit.OWN))
    type_over(qtbot, form.findChild(QLineEdit, "applicant"), "7th grade K")

    with qtbot.waitSignal(desk.refused) as refused:
        view.enter.click()

    assert (type(refused.args[0]), line(view, "new__title").text()) == (Refused, "Our own audit")
    assert form.findChild(QLineEdit, "applicant").text() == "7th grade K"


def test_what_is_typed_of_a_new_matter_comes_back_after_a_crash(qtbot, view, desk):
    view.new_matter.click()
    type_over(qtbot, line(view, "new__title"), "Half a ti")
    type_over(qtbot, view._new_forms["exemption"].findChild(QLineEdit, "applicant"), "K")
    # The day it is received stands there by itself: tomorrow it is another.
    qtbot.waitUntil(lambda: len(desk.ask(typed.recall)) == 2, timeout=2000)

    again = in_front(qtbot, DocketView(desk))
    again.new_matter.click()

    assert (
        line(again, "new__title").text(),
        again._new_forms["exemption"].findChild(QLineEdit, "applicant").text(),
    ) == ("Half a ti", "K")


def test_another_kind_shows_another_form(view):
    view.new_matter.click()
    report = view.new_kind.findText("Report")
    view.new_kind.setCurrentIndex(report)
    view.new_kind.activated.emit(report)

    assert {kind: form.isVisible() for kind, form in view._new_forms.items()} == {
        "exemption": False,
        "report": True,
    }


@pytest.mark.parametrize("kind", ["exemption", "other", "report"])
def test_tab_goes_through_what_a_kind_asks_before_it_comes_to_the_button(qtbot, view, kind):
    """Or the next words typed would receive a matter that is half filled in, with their first space."""
    view.new_matter.click()
    at = view.new_kind.findData(kind)
    view.new_kind.setCurrentIndex(at)
    view.new_kind.activated.emit(at)
    form = view._new_forms[kind]
    binder.part(view.new_page, "new__summary").setFocus()

    inside = []
    while QApplication.focusWidget() is not view.enter and len(inside) < 40:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        inside.append(form.isAncestorOf(QApplication.focusWidget()))

    assert (any(inside), all(inside[:-1])) == (True, True)


def test_whoever_comes_to_receive_the_first_matter_is_at_its_form(view):
    view.turn_to("new")

    assert view.new_kind.hasFocus()


def test_an_award_list_which_nobody_could_fill_in_is_not_received_by_hand(view):
    assert view.new_kind.findData("award_list") == -1


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "award_list"])
def test_a_matter_of_every_kind_is_received_with_nothing_but_its_title(qtbot, view, desk, kind):
    """What a new form holds by itself is received with it."""
    view.new_matter.click()
    at = view.new_kind.findData(kind)
    view.new_kind.setCurrentIndex(at)
    view.new_kind.activated.emit(at)
    type_over(qtbot, line(view, "new__title"), "A title")
    view.enter.click()

    received = desk.ask(matters.get, lists.chosen(view.table).id)
    assert (received.id, received.kind, received.particulars) == (4, kind, KINDS[kind]())


def test_the_list_is_narrowed_to_a_stage(view, desk):
    desk.do(lambda session, **facts: acts.make_ready(session, OTHER, **facts))
    ready = next(at for at in range(view.stage.count()) if view.stage.itemData(at) == (Stage.READY,))
    view.stage.setCurrentIndex(ready)
    view.stage.activated.emit(ready)

    assert titles(view) == ["2027년 적극행정 실행계획(안)"]


def test_the_docket_sorts_by_what_is_due_first(qtbot, view, desk):
    desk.do(
        partial(
            acts.return_for_supplement, id=OTHER, supplement_by=date(2026, 11, 30), reason="자료가 모자람"
        )
    )

    view.table.sortByColumn(DEADLINE, Qt.SortOrder.AscendingOrder)

    column = [view.table.model().index(row, DEADLINE).data() for row in range(3)]
    assert column == ["D+9", "D+7", "D-3"]


def test_a_file_that_is_wanted_is_shown_with_its_matter(qtbot, view, desk):
    act = partial(acts.attach, id=EXEMPTION, name="요청서.pdf", media="application/pdf", content=b"%PDF")
    desk.do(act)
    kept = desk.ask(matters.attachments, EXEMPTION)[0]
    lists.choose(view.table, OTHER)

    view.turn_to(Subject("attachment", kept.id))

    assert lists.chosen(view.table).id == EXEMPTION
    assert lists.chosen(view.files.files).id == kept.id


def test_searching_asks_the_database(qtbot, view):
    view.search.setText("기획예산과")

    qtbot.waitUntil(lambda: len(titles(view)) == 2)


def test_a_matter_is_made_ready(view, desk):
    view.steps.buttons["make_ready"].click()

    assert (desk.ask(matters.get, EXEMPTION).stage, view.standing.text()) == (Stage.READY, "Ready")


def test_from_a_ready_matter_the_keyboard_goes_on_to_an_agenda(qtbot, view, desk):
    """The step taken goes grey; the focus comes to what the matter waits for, not to what sends it back."""
    view.tabs.setCurrentIndex(3)
    view.steps.buttons["make_ready"].setFocus()
    qtbot.keyClick(view.steps.buttons["make_ready"], Qt.Key.Key_Space)

    at = QApplication.focusWidget()
    with qtbot.waitSignal(view.wanted) as wanted:
        qtbot.keyClick(at, Qt.Key.Key_Space)

    assert (at, wanted.args) == (view.steps.to_agenda, ["meetings", ToPlace(EXEMPTION)])


def test_from_the_list_one_key_begins_the_next_step_and_the_same_key_ends_it(qtbot, view, desk):
    """So a list of decided matters is notified one after the other without leaving it."""
    desk.do(partial(acts.make_ready, id=EXEMPTION))
    desk.do(partial(acts.return_for_supplement, id=EXEMPTION, supplement_by=TODAY, reason="x", on=TODAY))
    view.tabs.setCurrentIndex(3)
    view.table.setFocus()

    begun = press_main(qtbot), QApplication.focusWidget()
    press_main(qtbot)
    qtbot.waitUntil(view.table.hasFocus)

    assert begun[1] is view.steps.day
    assert desk.ask(matters.get, EXEMPTION).stage is Stage.READY
    assert view.steps.to_agenda.text().endswith("Ctrl+Enter")


def test_where_no_steps_are_in_sight_the_key_begins_none(qtbot, view, desk):
    view.tabs.setCurrentIndex(0)
    view.table.setFocus()

    press_main(qtbot)

    assert desk.ask(matters.get, EXEMPTION).stage is Stage.RECEIVED


def test_a_supplement_is_asked_for_by_a_day(qtbot, view, desk):
    view.tabs.setCurrentIndex(3)
    view.steps.buttons["ask_supplement"].click()
    qtbot.keyClicks(view.steps.day, "20261201")
    view.steps.words.setPlainText("the contract")
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    matter = desk.ask(matters.get, EXEMPTION)
    assert (matter.stage, matter.supplement_by) == (Stage.RETURNED, date(2026, 12, 1))


def test_a_supplement_without_a_day_is_refused(qtbot, view, desk):
    view.tabs.setCurrentIndex(3)
    view.steps.buttons["ask_supplement"].click()

    with qtbot.waitSignal(desk.refused) as refused:
        view.steps.do.click()

    assert str(refused.args[0]) == "This needs a day."


def test_what_came_on_another_day_than_today_is_entered_with_its_day(qtbot, view, desk):
    """A paper lay for some days, or the meeting room was busy: the clock stood while it did."""
    asked, came, withdrawn = date(2026, 11, 20), date(2026, 11, 24), date(2026, 11, 25)
    steps = view.steps
    steps.buttons["ask_supplement"].click()
    qtbot.keyClicks(steps.day, "20261201")
    first = steps.since.value()
    steps.since.set_value(asked)
    steps.words.setPlainText("the contract")
    steps.do.click()
    steps.buttons["make_ready"].click()
    called = steps.day_label.text()
    steps.day.set_value(came)
    steps.do.click()
    steps.buttons["withdraw"].click()
    steps.day.set_value(withdrawn)
    steps.words.setPlainText("taken back")
    steps.do.click()

    matter = desk.ask(matters.get, EXEMPTION)
    assert (first, called) == (TODAY, "The supplement came on")
    assert (matter.pauses, matter.stage, matter.ended_on) == (
        (Pause(asked, came),),
        Stage.WITHDRAWN,
        withdrawn,
    )


def test_a_day_that_was_emptied_is_asked_for(qtbot, view, desk):
    view.steps.buttons["withdraw"].click()
    view.steps.words.setPlainText("taken back")
    view.steps.day.set_value(None)

    with qtbot.waitSignal(desk.refused) as refused:
        view.steps.do.click()

    assert (type(refused.args[0]), desk.ask(matters.get, EXEMPTION).stage) == (DayMissing, Stage.RECEIVED)


@pytest.mark.parametrize("asked", [date(2026, 11, 2), None])
def test_of_two_days_the_one_that_is_wrong_is_pointed_at(qtbot, view, desk, asked):
    view.tabs.setCurrentIndex(3)
    view.steps.buttons["ask_supplement"].click()
    view.steps.day.set_value(date(2026, 12, 1))
    view.steps.since.set_value(asked)

    with qtbot.waitSignal(desk.refused) as refused:
        view.steps.do.click()

    assert field_of(refused.args[0], view.steps) is view.steps.since


@pytest.mark.parametrize("at_hand", ["day", "since", "words"])
def test_of_two_days_the_one_that_is_still_to_come_is_pointed_at_wherever_the_focus_is(
    qtbot, view, desk, at_hand
):
    steps = view.steps
    view.tabs.setCurrentIndex(3)
    steps.buttons["ask_supplement"].click()
    steps.day.set_value(date(2026, 12, 10))
    steps.since.set_value(date(2026, 11, 30))
    steps.words.setPlainText("the contract")
    getattr(steps, at_hand).setFocus()

    with qtbot.waitSignal(desk.refused) as refused:
        steps.do.click()

    assert field_of(refused.args[0], steps) is steps.since
    assert (steps.since.value(), steps.words.toPlainText()) == (date(2026, 11, 30), "the contract")


def test_a_request_is_returned_on_a_ground_of_the_rule_pack(view, desk):
    view.tabs.setCurrentIndex(3)
    view.steps.buttons["reject"].click()
    view.steps.choice.setCurrentIndex(1)
    view.steps.words.setPlainText("no opinion of its own")
    view.steps.do.click()

    matter = desk.ask(matters.get, EXEMPTION)
    assert (matter.stage, matter.ended_because) == (
        Stage.REJECTED,
        "소관 부서가 충분히 검토하지 않음: no opinion of its own",
    )


def test_a_request_is_not_returned_without_a_ground(qtbot, view, desk):
    view.tabs.setCurrentIndex(3)
    view.steps.buttons["reject"].click()

    with qtbot.waitSignal(desk.refused) as refused:
        view.steps.do.click()

    assert isinstance(refused.args[0], GroundMissing)


def test_only_steps_that_can_be_taken_are_in_sight(view):
    seen = {name for name, button in view.steps.buttons.items() if not button.isHidden()}

    assert seen == {"make_ready", "ask_supplement", "ask", "request", "reject", "withdraw"}
    assert (view.steps.to_agenda.isHidden(), view.steps.why.isHidden()) == (True, True)


def test_a_reply_is_asked_for_extended_once_and_entered(qtbot, view, desk):
    for name, words in (("ask", ""), ("extend", "busy"), ("take_reply", "It may be done.")):
        view.steps.buttons[name].click()
        view.steps.words.setPlainText(words)
        view.steps.do.click()

    [reply] = desk.ask(matters.get, EXEMPTION).awaited
    assert (reply.asked_for, reply.extensions, reply.words) == ("audit_head", 1, "It may be done.")
    assert "Opinion of the head of audit" in view.steps.story.text()


def test_a_reply_is_extended_until_a_day_that_is_typed(view, desk):
    view.steps.buttons["ask"].click()
    view.steps.do.click()
    view.steps.buttons["extend"].click()
    view.steps.day.set_value(desk.ask(matters.get, EXEMPTION).awaited[0].asked_on + timedelta(days=15))
    view.steps.words.setPlainText("busy")
    view.steps.do.click()

    [reply] = desk.ask(matters.get, EXEMPTION).awaited
    assert reply.until == reply.asked_on + timedelta(days=15)


def test_a_kind_that_asks_nobody_offers_no_reply(view):
    lists.choose(view.table, OTHER)

    shown = {name for name, button in view.steps.buttons.items() if not button.isHidden()}

    assert shown & {"ask", "extend", "take_reply", "miss"} == set()


def requested(view, who, what=0):
    view.steps.buttons["request"].click()
    view.steps.choice.setCurrentIndex(what)
    view.steps.who.setText(who)
    view.steps.words.setPlainText("허가를 미룬 까닭")
    view.steps.do.click()


def test_somebody_is_requested_to_be_heard_and_what_was_said_is_entered(view, desk):
    lists.choose(view.table, OTHER)
    requested(view, "오세린(신청인)", what=1)
    buttons = {name for name, button in view.steps.buttons.items() if not button.isHidden()}
    view.steps.buttons["take_reply"].click()
    view.steps.words.setPlainText("서류를 다시 냈음")
    view.steps.do.click()

    [heard] = desk.ask(matters.get, OTHER).requests
    assert buttons >= {"request", "take_reply", "miss"}
    assert (heard.asked_for, heard.of, heard.about) == ("hearing", "오세린(신청인)", "허가를 미룬 까닭")
    assert (heard.words, view.steps.issue.isHidden()) == ("서류를 다시 냈음", True)
    assert "Hearing · 오세린(신청인)" in view.steps.story.text()


def test_a_request_goes_out_on_paper(qtbot, view, desk):
    requested(view, "건축과")

    with qtbot.waitSignal(desk.told):
        view.steps.issue.click()

    [issued] = desk.ask(papers.in_use, Source(matter=EXEMPTION), "material_request")
    assert issued.title == "자료제출 요구서(서면질의서) · " + desk.ask(matters.get, EXEMPTION).title


def test_a_request_without_anybody_is_refused(qtbot, view, desk):
    with qtbot.waitSignal(desk.refused) as refused:
        requested(view, " ")

    assert isinstance(refused.args[0], NobodyAsked)


def test_a_step_can_be_taken_back(qtbot, view, desk):
    with qtbot.waitSignal(desk.told) as told:
        view.steps.buttons["make_ready"].click()
    told.args[1]()

    assert desk.ask(matters.get, EXEMPTION).stage is Stage.RECEIVED


def test_a_file_without_a_pdf_says_so_until_its_pdf_is_added(qtbot, view, desk, tmp_path):
    for name in ("request.hwpx", "scan.pdf"):
        (tmp_path / name).write_bytes(name.encode())
    view.files.take_in([tmp_path / "request.hwpx"])
    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)
    view.files.files.selectRow(0)
    before = [line.in_book for line in view.files._lines]
    wanted = not view.files.attach_pdf.isHidden()

    view.files.take_in_pdf(lists.chosen(view.files.files).id, tmp_path / "scan.pdf")
    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 2)
    view.files.files.selectRow(0)

    after = [line.in_book for line in view.files._lines]
    assert (before, wanted) == (["PDF missing"], True)
    assert (after, view.files.attach_pdf.isHidden()) == (["By its PDF", "PDF of another"], True)


def copied(*files):
    """These files, as a folder gives them to whoever drags or copies them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def test_files_are_dropped_on_the_list(qtbot, view, desk, tmp_path):
    (tmp_path / "request.hwpx").write_bytes(b"as handed in")
    data, left, none = (
        copied(tmp_path / "request.hwpx"),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    over = QDragEnterEvent(QPoint(), Qt.DropAction.CopyAction, data, left, none)

    QApplication.sendEvent(view.files, over)
    QApplication.sendEvent(view.files, QDropEvent(QPointF(), Qt.DropAction.CopyAction, data, left, none))

    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)
    assert over.isAccepted()
    assert [one.name for one in desk.ask(matters.attachments, EXEMPTION)] == ["request.hwpx"]


def test_words_that_are_dragged_over_the_files_are_no_file(view):
    words = QMimeData()
    words.setText("request.hwpx")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(), Qt.DropAction.CopyAction, words, left, none)
    over.ignore()

    QApplication.sendEvent(view.files, over)

    assert not over.isAccepted()


def test_files_that_were_copied_in_a_folder_are_pasted_by_key(qtbot, view, desk, tmp_path):
    (tmp_path / "request.hwpx").write_bytes(b"as handed in")
    QApplication.clipboard().setMimeData(copied(tmp_path / "request.hwpx"))
    view.tabs.setCurrentWidget(view.files)
    view.files.files.setFocus()

    qtbot.keyClick(view.files.files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)


def test_a_folder_that_is_dropped_is_refused_in_words(qtbot, view, desk, tmp_path):
    with qtbot.waitSignal(desk.refused) as refused:
        view.files.take_in([tmp_path])

    assert isinstance(refused.args[0], NotTaken)


def test_a_chosen_file_is_told_in_full_with_its_size_and_day(qtbot, view, desk, tmp_path):
    (tmp_path / "request.hwpx").write_bytes(b"as handed in")
    before = view.files.why.text()
    view.files.take_in([tmp_path / "request.hwpx"])
    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)

    view.files.files.selectRow(0)

    day = dates.short_day(desk.ask(matters.attachments, EXEMPTION)[0].added_on)
    assert before == "Choose a file to save a copy of it or to drop it."
    assert view.files.why.text() == f"request.hwpx · 1 kB · {day}"


def test_files_are_attached_and_copies_are_the_same_bytes(qtbot, view, desk, tmp_path):
    (tmp_path / "request.hwpx").write_bytes(b"as handed in")
    view.files.take_in([tmp_path / "request.hwpx"])
    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)
    view.files.files.selectRow(0)
    kept = desk.ask(matters.attachments, EXEMPTION)[0]

    with qtbot.waitSignal(desk.told):
        view.files.save(kept.id, tmp_path / "copy.hwpx")

    assert (kept.name, kept.media) == ("request.hwpx", "application/hwp+zip")
    assert (tmp_path / "copy.hwpx").read_bytes() == b"as handed in"


def test_a_file_whose_bytes_changed_is_not_given_out(qtbot, view, desk, tmp_path):
    (tmp_path / "request.pdf").write_bytes(b"as handed in")
    view.files.take_in([tmp_path / "request.pdf"])
    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)
    kept = desk.ask(matters.attachments, EXEMPTION)[0]
    desk.jot(lambda session, **facts: session.get(FileRow, kept.sha256).__setattr__("content", b"altered"))

    with qtbot.waitSignal(desk.refused) as refused:
        view.files.save(kept.id, tmp_path / "copy.pdf")

    assert (type(refused.args[0]), refused.args[0].facts) == (BytesDiffer, {"file": "request.pdf"})
    assert not (tmp_path / "copy.pdf").exists()


def test_a_file_is_dropped_with_a_reason_and_its_bytes_stay(qtbot, view, desk, tmp_path):
    (tmp_path / "wrong.pdf").write_bytes(b"wrong")
    view.files.take_in([tmp_path / "wrong.pdf"])
    qtbot.waitUntil(lambda: view.files.files.model().rowCount() == 1)
    view.files.files.selectRow(0)
    digest = desk.ask(matters.attachments, EXEMPTION)[0].sha256
    view.files.drop_words.setText("another case")
    view.files.drop.click()

    assert (desk.ask(matters.attachments, EXEMPTION), desk.ask(papers.file, digest)) == ([], b"wrong")


def test_a_file_that_is_not_there_is_refused_with_advice(qtbot, view, desk, tmp_path):
    with qtbot.waitSignal(desk.refused) as refused:
        view.files.take_in([tmp_path / "none.pdf"])

    assert refused.args[0].facts["file"] == "none.pdf"


def test_findings_stand_beside_the_matter_with_their_article(view):
    lists.choose(view.table, OTHER)
    motion = view._forms["other"].findChild(QPlainTextEdit, "motion")
    motion.setPlainText("")
    view.flush()

    assert view.findings.text().splitlines() == [
        "▶ It does not say what the body is asked to resolve.  "
        "(지방공무원법 제75조의2제2항, 지방공무원 적극행정 운영규정 제10조제1항)"
    ]


def test_an_exemption_is_closed_by_default(view, desk):
    assert desk.ask(matters.get, EXEMPTION).disclosure is Disclosure.CLOSED


def test_another_screen_can_lead_to_a_matter(view):
    view.turn_to(REPORT)

    assert lists.chosen(view.table).id == REPORT


def test_what_is_decided_is_not_filled_in_any_more(view, desk):
    desk.do(lambda session, **facts: acts.withdraw(session, EXEMPTION, "taken back", **facts))

    assert (view.intake.isEnabled(), view.steps.story.text()) == (
        False,
        f"Ended on {dates.day(TODAY)}: taken back",
    )


def test_what_was_withdrawn_is_submitted_again_and_is_shown(view, desk):
    view.steps.buttons["withdraw"].click()
    view.steps.words.setPlainText("the department looks at it again")
    view.steps.do.click()
    offered = [name for name, button in view.steps.buttons.items() if button.isEnabled()]
    view.steps.buttons["submit_again"].click()
    view.steps.do.click()

    again = lists.chosen(view.table)
    assert (offered, again.id, again.matter.stage) == (["submit_again"], 4, Stage.RECEIVED)
    assert "{안건:2026-0001}" in desk.ask(matters.get, 4).summary
    assert view.steps.buttons["submit_again"].isHidden()


def test_a_refused_step_changes_nothing(qtbot, desk):
    with qtbot.waitSignal(desk.refused) as refused:
        desk.do(lambda session, **facts: acts.close(session, EXEMPTION, **facts))

    assert isinstance(refused.args[0], WrongStage)


def test_an_empty_docket_says_what_to_do(qtbot):
    view = in_front(qtbot, DocketView(desk_in_memory()))

    assert view.table.accessibleDescription() == "No matter here. Press Ctrl+N to receive one."
    assert view.findChild(QLabel, "nobody_words").text() == purpose("docket")


def offered(field):
    menu = field.findChild(QMenu)
    return menu, [action.text() for action in menu.actions()]


def test_another_matter_is_named_in_a_text_by_choosing_it(qtbot, view, desk):
    desk.do(partial(acts.make_ready, id=OTHER))
    summary = view.findChild(QPlainTextEdit, "summary")
    type_over(qtbot, summary, "see ")

    qtbot.keyClick(summary, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    menu, words = offered(summary)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    view.flush()

    named = desk.ask(matters.get, OTHER)
    assert words == [f"{named.number}  {named.title}"]
    assert desk.ask(matters.get, EXEMPTION).summary == f"see {{안건:{named.number}}}"


def test_where_no_matter_could_be_named_it_is_said(qtbot, view):
    submitter = line(view, "submitter")
    submitter.setFocus()

    qtbot.keyClick(submitter, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)

    assert offered(submitter)[1] == ["No other matter is ready for an agenda or on one."]


def test_the_stage_is_read_whole_in_the_list_with_any_outcome_beside_it(qtbot):
    """Little more than a third of the list, whatever was decided and however far it is."""
    letters = QFontMetrics(theme.text_font())
    after = (Stage.DECIDED, Stage.NOTIFIED, Stage.FOLLOWED_UP, Stage.CLOSED)

    told = [docket.standing(stage, outcome) for stage in after for outcome in OUTCOMES]

    assert [one for one in told if chip_size(one, Tone.SUCCESS, letters).width() > theme.px(252)] == []


def test_the_whole_outcome_is_told_beside_the_steps():
    meeting = issued.with_papers()

    about = meeting.door.ask(docket.about, meeting.matters[0], date(2026, 11, 28))

    assert about.standing == "Decided · Upheld"
    assert "Decided: Upheld: exemption is recommended" in about.story.splitlines()
