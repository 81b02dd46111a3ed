"""The register of papers: found, looked at page by page, issued, signed by several, closed, and given out."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from committee_desk.domain.bundle import Scope
from committee_desk.domain.paper import PaperGround, Stage
from committee_desk.models.papers import signer_lines
from committee_desk.models.table import DeskRole
from committee_desk.signing.keys import WrongPassphrase
from committee_desk.store import papers
from committee_desk.views import bundles, lists
from committee_desk.views.papers import ISSUE, KIND, ONE, PAPER, SIGNATURES, PapersView
from tests.jobs.bundled_meeting import checked
from tests.views import issued
from tests.views.desks import in_front, settled

CHAIR, SECOND, THIRD = range(3)
TITLE = KIND + 1


@pytest.fixture
def meeting():
    return issued.with_papers()


@pytest.fixture
def unissued():
    return issued.closed()


@pytest.fixture
def view(qtbot, meeting):
    return shown(qtbot, meeting)


def shown(qtbot, meeting):
    view = PapersView(issued.desk_of(meeting))
    return in_front(qtbot, view)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def drawn(qtbot, panel):
    qtbot.waitUntil(lambda: panel.shown is not None and not panel.sheet.pixmap().isNull(), timeout=20_000)


def numbers(view):
    model = view.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(view, kind):
    model = view.table.model()
    lines = [model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount())]
    lists.choose(view.table, next(line.id for line in lines if line.kind == kind))


def now(meeting, number):
    return meeting.door.ask(papers.numbered, f"적극행정-2026-{number:04}")


def sign_as(qtbot, view, place, words=None):
    view.tabs.setCurrentIndex(SIGNATURES)
    view.signing.signer.setCurrentIndex(place)
    view.signing.signer.activated.emit(place)
    view.signing.words.setText(words or issued.PASSPHRASE.format(place + 1))
    settled(qtbot, view)  # nothing is signed while a page is drawn
    view.signing.sign.click()
    settled(qtbot, view)


def test_the_newest_paper_stands_first(view):
    assert numbers(view) == [f"적극행정-2026-{number:04}" for number in (5, 4, 3, 2, 1)]


def test_a_title_names_the_kind_where_that_has_no_column(view):
    told = [view.table.model().index(0, TITLE).data()]

    view.table.setColumnHidden(KIND, not view.table.isColumnHidden(KIND))
    told.append(view.table.model().index(0, TITLE).data())

    meeting = "2026년 제3회 한빛구 적극행정위원회"
    assert sorted(told) == [meeting, f"Minutes · {meeting}"]


def test_papers_to_sign_are_named_in_the_language_of_the_window(view):
    shown = [view.signing.wanted.item(0).text()]

    assert shown == ["적극행정-2026-0002  Deliberation result · 폭설 때 경사로 제설 면책 건의"]


def test_a_paper_is_found_by_its_code(qtbot, view, meeting):
    view.search.setText(now(meeting, 3).code)

    qtbot.waitUntil(lambda: numbers(view) == ["적극행정-2026-0003"])


def test_the_list_can_be_narrowed_to_what_is_complete(view):
    view.stage.setCurrentIndex(2)
    view.stage.activated.emit(2)

    assert numbers(view) == ["적극행정-2026-0001"]


def test_the_band_says_which_state_of_the_paper_is_seen(qtbot, view, meeting):
    drawn(qtbot, view.preview)

    code = now(meeting, 5).code
    assert view.preview.words.text() == f"Version 1 · signed 1/7 · {pages(view)} p. · {code}"


def pages(view):
    return view.preview.where.text().split(" / ")[1]


def test_page_down_turns_the_page_and_page_up_turns_it_back(qtbot, view):
    drawn(qtbot, view.preview)
    view.preview.area.setFocus()

    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):
        press(qtbot, key)
        settled(qtbot, view)
        seen.append(view.preview.where.text().split(" / ")[0])

    assert seen == ["2", "1", "1"]


def test_a_signature_goes_on_the_paper_in_hand(qtbot, view, meeting):
    choose(view, "minutes")

    sign_as(qtbot, view, 0)

    assert now(meeting, 5).signed == {"S1", "S2"}
    assert view.signing.words.text() == ""


def test_several_papers_are_signed_at_once_when_all_are_marked(qtbot, view, meeting):
    choose(view, "minutes")
    view.tabs.setCurrentIndex(SIGNATURES)
    view.signing.mark_all.click()

    view.signing.words.setText(issued.PASSPHRASE.format(SECOND))
    settled(qtbot, view)
    view.signing.sign.click()
    settled(qtbot, view)

    assert [len(now(meeting, number).signed) for number in (2, 4, 5)] == [1, 1, 2]


def test_a_wrong_passphrase_is_refused_and_signs_nothing(qtbot, view, meeting):
    choose(view, "minutes")
    refused = []
    view._desk.refused.connect(refused.append)

    sign_as(qtbot, view, 0, "다른 사람이 고른 다른 문장")

    assert [type(one) for one in refused] == [WrongPassphrase]
    assert now(meeting, 5).signed == {"S1"}


def test_whoever_has_no_key_is_told_where_to_make_one(qtbot, view):
    choose(view, "minutes")
    view.tabs.setCurrentIndex(SIGNATURES)
    names = [view.signing.signer.itemText(place) for place in range(view.signing.signer.count())]
    place = next(place for place, name in enumerate(names) if name.startswith("위원05"))

    view.signing.signer.setCurrentIndex(place)
    view.signing.signer.activated.emit(place)

    assert view.signing.why.text().startswith("This person has no signing key yet")
    assert view.signing.signer.currentText().endswith(" · no signing key")  # the sentence may be out of sight
    assert not view.signing.sign.isEnabled()


def test_a_complete_paper_says_why_it_takes_no_signature(view):
    choose(view, "notice")

    assert view.signing.nobody.text() == "It is complete or out of use, and takes no signature."
    assert view.signing.fields.isHidden()


def test_the_register_keeps_the_number_that_the_office_gave(view, meeting):
    choose(view, "minutes")
    view.office.setText("기획예산과-1234")
    view.keep_office.click()

    assert now(meeting, 5).office_number == "기획예산과-1234"


def test_a_paper_is_closed_without_the_rest_for_a_reason_only(view, meeting):
    choose(view, "minutes")
    refused = []
    view._desk.refused.connect(refused.append)
    view.close_unsigned.click()
    view.reason.setText("위원03 장기 출장")
    view.close_unsigned.setFocus()
    view.close_unsigned.click()

    assert [type(one) for one in refused] == [PaperGround]
    assert (now(meeting, 5).stage, now(meeting, 5).because) == (Stage.COMPLETE, "위원03 장기 출장")
    assert view.register_why.text() == "It was closed without the signatures that are missing."
    assert {line.state for line in signer_lines(now(meeting, 5))} == {"Signed", "Not signed"}
    assert QApplication.focusWidget() is view.reason


def test_a_void_paper_offers_nothing_but_a_new_version(view, meeting):
    choose(view, "minutes")
    view.reason.setText("명칭 오기")
    view.void.click()

    assert now(meeting, 5).stage is Stage.VOID
    assert [view.void.isEnabled(), view.close_unsigned.isEnabled()] == [False, False]
    assert view.register_why.text() == "The paper is out of use; only a new version can be issued."


def test_a_new_version_takes_the_place_of_the_old_one(qtbot, view, meeting):
    choose(view, "minutes")
    view.issue_anew.click()
    view.issuing.issue.click()
    box = view.findChild(QMessageBox)
    assert "version 2?" in box.text()

    box.accept()
    settled(qtbot, view)

    assert (now(meeting, 5).stage, now(meeting, 6).version) == (Stage.SUPERSEDED, 2)
    assert view.heading.text().startswith("적극행정-2026-0006")


def test_minutes_are_issued_by_keys_alone(qtbot, unissued):
    view = shown(qtbot, unissued)
    view.table.setFocus()
    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for _ in range(4):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Return)
    drawn(qtbot, view.draft)
    assert view.draft.words.text().startswith("Draft")

    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    box = view.findChild(QMessageBox)
    asked = box.text()
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    box.accept()
    settled(qtbot, view)

    assert asked.startswith("Issue “Minutes · ")  # a notice would bear the same title
    assert [line.kind for line in unissued.door.ask(papers.of, unissued.meeting)] == ["minutes"]
    assert (view.detail.currentIndex(), view.tabs.currentIndex()) == (ONE, PAPER)


def test_escape_leaves_issuing(qtbot, view):
    view.issue_open.click()
    assert view.detail.currentIndex() == ISSUE

    assert view.close_layer()

    assert view.detail.currentIndex() == ONE


def test_a_saved_copy_is_the_paper_to_the_last_byte(qtbot, view, meeting, tmp_path):
    file = Path(tmp_path / "사본.pdf")

    view.save(now(meeting, 5).id, file)
    settled(qtbot, view)

    assert file.read_bytes() == meeting.door.ask(papers.file, now(meeting, 5).latest)


def offered(view):
    """The menu that the button opens, as it stands."""
    view.issuing.bundle.click()
    return view.issuing.bundle.findChild(QMenu)


def test_everything_about_a_meeting_is_saved_for_whom_it_is_asked_with_its_code(qtbot, view, tmp_path):
    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    shown = offered(view)
    words = [one.text().rstrip() for one in shown.actions()]
    shown.close()
    meeting, told = view.issuing.meeting.currentData(), []
    view._desk.told.connect(lambda words, _undo: told.append(words))

    bundles.bundle_up(view._desk, meeting, Scope.WHOLE, tmp_path / "회의.zip")
    settled(qtbot, view)

    assert words == ["Everything, for an audit or the records office …", "Only what may be published …"]
    assert checked(tmp_path / "회의.zip").code == 0
    assert told[-1].startswith("회의.zip was written. Tell whoever receives it the code of its list: ")


def test_the_pages_that_are_seen_carry_the_stamps(meeting):
    from committee_desk.jobs import drawing
    from committee_desk.models import pages

    content = meeting.door.ask(lambda session: papers.file(session, now(meeting, 1).latest))
    last = len(pypdfium2.PdfDocument(content)) - 1
    base = meeting.door.ask(lambda session: papers.file(session, now(meeting, 1).base))

    signed, empty = (pages.image(drawing.page(one, last, 600)) for one in (content, base))

    assert signed != empty


def test_all_that_a_meeting_gives_is_issued_at_one_word(qtbot, unissued):
    view = shown(qtbot, unissued)
    view.table.setFocus()
    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    box = view.findChild(QMessageBox)
    asked = box.text(), box.informativeText().split("\n\n")[0].count("\n") + 1
    box.accept()
    with qtbot.waitSignal(view._desk.told) as told:
        settled(qtbot, view)

    assert asked == ("Issue 5 papers?", 5)
    assert len(unissued.door.ask(papers.of, unissued.meeting)) == 5
    assert told.args[0] == "Issued: 5 of 5, 적극행정-2026-0001 to 적극행정-2026-0005."
    assert not view.issuing.issue_rest.isVisibleTo(view.issuing)
