"""Files held against the register: each gets its line, one of five sentences, and its reasons."""

from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from committee_desk.acts import paper as acts
from committee_desk.domain.journal import Subject
from committee_desk.jobs import bundling, issuing
from committee_desk.jobs.progress import Cancelled
from committee_desk.models.table import DeskRole
from committee_desk.store import meetings, papers
from committee_desk.views.verification import VerificationView
from tests.jobs.holding import EVENING
from tests.views import issued
from tests.views.desks import desk_in_memory, in_front

MINUTES = "적극행정-2026-0005"
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def meeting():
    return issued.with_papers()


@pytest.fixture
def view(qtbot, meeting):
    return shown(qtbot, issued.desk_of(meeting))


def shown(qtbot, desk):
    view = VerificationView(desk)
    return in_front(qtbot, view)


def paper(meeting):
    return meeting.door.ask(papers.numbered, MINUTES)


def written(meeting, file, state=-1):
    """The minutes as they were in one of their states."""
    digest = paper(meeting).states[state].sha256
    file.write_bytes(meeting.door.ask(papers.file, digest))
    return file


def verified(qtbot, view, *files):
    view.verify(files)
    qtbot.waitUntil(lambda: not view._desk.is_busy, timeout=20_000)


def paper_title(meeting):
    return meeting.door.ask(meetings.get, meeting.meeting).title


def signatures(view):
    model = view.signers.model()
    lines = [model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount())]
    return sum(line.at is not None for line in lines)


def rows(view):
    model = view.table.model()
    return [model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount())]


def names(view):
    model = view.signers.model()
    return [model.index(row, 0).data(DeskRole.ROW) for row in range(model.rowCount())]


def test_a_paper_as_it_was_issued_and_signed_is_genuine(qtbot, view, meeting, tmp_path):
    verified(qtbot, view, written(meeting, tmp_path / "a.pdf"))

    assert view.sentence.text() == "Genuine: the register and the signatures agree"
    assert view.hash.text() == paper(meeting).latest
    assert [(one.name, bool(one.at)) for one in names(view)][:2] == [("위원01", True), ("위원02", False)]
    assert view.fingerprint.text() == f"Key {names(view)[0].key}"


def test_an_earlier_state_is_said_to_be_one_and_shows_who_had_signed_then(qtbot, view, meeting, tmp_path):
    verified(qtbot, view, written(meeting, tmp_path / "a.pdf", state=0))

    assert view.sentence.text() == "An earlier state: there is a newer version or a further signature"
    assert view.reasons.text() == "The paper has been signed further since."
    assert [one.at for one in names(view)] == [None] * 7


def test_a_void_paper_is_said_to_be_void(qtbot, view, meeting, tmp_path):
    meeting.door.do(acts.void, paper(meeting).id, "명칭 오기", **EVENING)

    verified(qtbot, view, written(meeting, tmp_path / "a.pdf"))

    assert view.sentence.text() == "A paper that was declared void"


def test_a_superseded_paper_names_the_one_in_its_place(qtbot, view, meeting, tmp_path):
    old = written(meeting, tmp_path / "a.pdf")
    newer = issuing.issue(meeting.door, meeting.meeting, "minutes", **EVENING).result

    verified(qtbot, view, old)

    assert view.facts.text().endswith(f"In the register: Superseded\nIn its place: {newer.number}")


def test_one_changed_byte_is_not_to_be_trusted_and_nobody_has_signed_it(qtbot, view, meeting, tmp_path):
    file = written(meeting, tmp_path / "a.pdf")
    content = bytearray(file.read_bytes())
    content[5000] ^= 1
    file.write_bytes(content)

    verified(qtbot, view, file)

    assert view.sentence.text() == "Not to be trusted"
    assert view.reasons.text() == f"Number {MINUTES} is in the register with other contents."
    assert names(view) == []


def test_a_paper_of_another_desk_is_not_in_the_register(qtbot, meeting, tmp_path):
    view = shown(qtbot, desk_in_memory())

    verified(qtbot, view, written(meeting, tmp_path / "a.pdf"))

    assert view.about() is None
    assert view.sentence.text() == "The signatures are valid, but the file is not in the register"
    assert not view.to_register.isEnabled()


def test_files_that_cannot_be_read_get_their_lines_too(qtbot, view, tmp_path):
    (tmp_path / "메모.txt").write_text("메모")

    verified(qtbot, view, tmp_path / "메모.txt", tmp_path / "없음.pdf")

    assert [(row.name, row.verdict) for row in rows(view)] == [
        ("메모.txt", "untrusted"),
        ("없음.pdf", "untrusted"),
    ]


def test_a_bundle_of_the_meeting_is_shown_with_its_facts_and_who_signed_its_papers(
    qtbot, view, meeting, tmp_path
):
    file = tmp_path / "회의.zip"
    bundling.bundle_up(meeting.door, meeting.meeting, file, **EVENING)

    verified(qtbot, view, file)

    [row] = rows(view)
    facts = dict(line.split(": ", 1) for line in view.facts.text().splitlines())
    assert (row.verdict, facts["Meeting"]) == ("genuine", paper_title(meeting))
    assert facts["Held on"] == "2026-11-27 (Fri)"
    assert MINUTES in facts["Papers"]
    assert facts["Signatures"] == f"{signatures(view)} of {view.signers.model().rowCount()}"
    assert any(MINUTES in line.role for line in names(view))
    assert view.hash.text() == sha256(file.read_bytes()).hexdigest()


def test_a_file_verified_again_keeps_one_line(qtbot, view, meeting, tmp_path):
    file = written(meeting, tmp_path / "a.pdf", state=0)
    verified(qtbot, view, file)
    verified(qtbot, view, tmp_path / "없음.pdf")

    verified(qtbot, view, written(meeting, file))

    assert [(row.name, row.verdict) for row in rows(view)] == [
        ("a.pdf", "genuine"),
        ("없음.pdf", "untrusted"),
    ]


def test_files_can_be_dropped_on_the_screen(qtbot, view, meeting, tmp_path):
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(written(meeting, tmp_path / "a.pdf")))])
    no_modifier, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton

    QApplication.sendEvent(view, QDragEnterEvent(QPoint(), COPY, dropped, left, no_modifier))
    QApplication.sendEvent(view, QDropEvent(QPointF(), COPY, dropped, left, no_modifier))
    qtbot.waitUntil(lambda: not view._desk.is_busy, timeout=20_000)

    assert [row.verdict for row in rows(view)] == ["genuine"]
    assert view.about() == Subject("paper", paper(meeting).id)


def test_files_are_chosen_by_keys_alone(qtbot, view, meeting, tmp_path):
    file = written(meeting, tmp_path / "a.pdf")
    qtbot.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = view.findChild(QFileDialog)
    dialog.selectFile(str(file))
    dialog.accept()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    qtbot.waitUntil(lambda: not view._desk.is_busy, timeout=20_000)

    assert QApplication.focusWidget() is view.table
    assert view.name.text() == "a.pdf"


def test_verifying_can_be_cancelled(qtbot, view, meeting, tmp_path):
    refused = []
    view._desk.refused.connect(refused.append)
    file = written(meeting, tmp_path / "a.pdf")

    view.verify([file] * 20)
    view._desk.cancel()
    qtbot.waitUntil(lambda: not view._desk.is_busy, timeout=20_000)

    assert ([type(one) for one in refused], rows(view)) == ([Cancelled], [])


def test_the_screen_leads_to_the_paper_in_the_register(qtbot, view, meeting, tmp_path):
    wanted = []
    view.wanted.connect(lambda room, subject: wanted.append((room, subject)))
    verified(qtbot, view, written(meeting, Path(tmp_path / "a.pdf")))

    view.to_register.click()

    assert wanted == [("papers", paper(meeting).id)]
