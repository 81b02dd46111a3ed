"""What is pasted loses the letters that nobody can see, and nothing else."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from committee_desk.views.pasting import Pasting

COPIED = "🙂 김\u200b도현\ufeff 주무관\u202e"


@pytest.fixture
def window(qtbot):
    """A line and a page, with the focus in neither."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit(window))
    column.addWidget(QPlainTextEdit(window))
    Pasting(QApplication.instance()).setParent(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def pasted(field, copied):
    QApplication.clipboard().setText(copied)
    field.setFocus()
    field.paste()
    return field


def test_a_line_keeps_what_a_reader_sees(window):
    line = pasted(window.findChild(QLineEdit), COPIED)

    assert (line.text(), line.cursorPosition()) == ("🙂 김도현 주무관", len("🙂 김도현 주무관") + 1)


def test_a_page_keeps_what_a_reader_sees_and_its_lines(window):
    page = window.findChild(QPlainTextEdit)
    page.setPlainText("앞\n뒤")

    pasted(page, COPIED + "\n\t표")

    assert page.toPlainText() == "🙂 김도현 주무관\n\t표앞\n뒤"


def test_the_paste_is_undone_as_one(window):
    page = pasted(window.findChild(QPlainTextEdit), COPIED)

    page.undo()

    assert page.toPlainText() == ""


def test_a_field_that_was_left_is_no_longer_minded(window):
    line, page = window.findChild(QLineEdit), window.findChild(QPlainTextEdit)
    line.setFocus()
    page.setFocus()

    line.setText(COPIED)

    assert line.text() == COPIED


def test_a_passphrase_stays_as_it_is(window):
    line = window.findChild(QLineEdit)
    line.setEchoMode(QLineEdit.EchoMode.Password)

    pasted(line, COPIED)

    assert line.text() == COPIED
