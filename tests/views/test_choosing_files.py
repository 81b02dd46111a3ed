"""The dialogs for files speak the language of the program, whatever Qt itself knows of it."""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from committee_desk.views import choosing_files
from tests.views.looks import Look, take_off, wear

NAMED = {
    "a file": lambda parent: choosing_files.one(parent, "고르기", print, "PDF (*.pdf)"),
    "several": lambda parent: choosing_files.several(parent, "고르기", print),
    "a folder": lambda parent: choosing_files.folder(parent, "고르기", print),
    "a new one": lambda parent: choosing_files.new(parent, "저장", print, "회의록.pdf", suffix="pdf"),
}


@pytest.fixture
def korean(qapp):
    wear(qapp, Look("ko", 17, "light"))
    yield
    take_off(qapp)


@pytest.mark.parametrize("what", NAMED)
def test_every_word_of_the_dialog_is_korean(qtbot, korean, what):
    parent = QWidget()
    qtbot.addWidget(parent)
    NAMED[what](parent)
    dialog = parent.findChild(QFileDialog)
    QApplication.processEvents()

    shown = [part for kind in (QLabel, QAbstractButton) for part in dialog.findChildren(kind)]
    words = [part.text() for part in shown if part.isVisible() and part.text()]

    assert [one for one in words if not re.search("[가-힣]", one)] == []
    assert len(words) > 3


def test_a_title_with_a_slash_is_a_name_and_no_folder(qtbot, korean):
    parent = QWidget()
    qtbot.addWidget(parent)

    choosing_files.new(parent, "저장", print, '2026/제4회 "임시" 회의.pdf', suffix="pdf")

    dialog = parent.findChild(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit").text()
    assert name == "2026_제4회 _임시_ 회의.pdf"
