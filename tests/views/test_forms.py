"""A form and the widget that names its parts agree, or say where they do not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from committee_desk.views import forms
from committee_desk.views.combo import Combo
from committee_desk.views.widgets import StatusChip

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Small</class><widget class="QWidget" name="Small">
 <layout class="QVBoxLayout" name="column">
  <item><widget class="QLabel" name="words">
   <property name="text"><string>Hello</string></property></widget></item>
  <item><widget class="QLineEdit" name="title"/></item>
  <item><widget class="StatusChip" name="state"/></item>
 </layout></widget></ui>"""


@pytest.fixture(autouse=True)
def form(tmp_path, monkeypatch):
    (tmp_path / "small.ui").write_text(FORM, encoding="utf-8")
    monkeypatch.setattr(forms, "UI", tmp_path)
    return tmp_path


def test_the_parts_are_bound_by_name(qtbot):
    class Small(QWidget):
        words: QLabel
        title: QLineEdit
        state: StatusChip

    small = Small()
    qtbot.addWidget(small)

    forms.load("small", small)

    assert (type(small.title), type(small.state), small.words.text()) == (QLineEdit, StatusChip, "Hello")


def test_a_missing_part_is_named(qtbot):
    class Small(QWidget):
        save: QPushButton

    small = Small()
    qtbot.addWidget(small)

    with pytest.raises(LookupError, match="small.ui has no QPushButton called 'save'"):
        forms.load("small", small)


def test_a_broken_form_is_named(qtbot, form):
    (form / "broken.ui").write_text("<ui><widget></ui>", encoding="utf-8")
    broken = QWidget()
    qtbot.addWidget(broken)

    with pytest.raises(LookupError, match="broken.ui"):
        forms.load("broken", broken)


def test_labels_of_a_form_read_no_markup(qtbot):
    class Small(QWidget):
        words: QLabel

    small = Small()
    qtbot.addWidget(small)

    forms.load("small", small)

    assert small.words.textFormat() == Qt.TextFormat.PlainText


def test_the_input_method_is_asked_to_take_in_what_is_being_composed(qtbot, monkeypatch):
    asked = []
    method = type("Method", (), {"commit": lambda self: asked.append("commit")})()
    monkeypatch.setattr(QGuiApplication, "inputMethod", lambda: method)

    forms.commit_typing()

    assert asked == ["commit"]


def test_every_box_to_choose_from_tells_that_its_words_go_on(qtbot, form):
    class Small(QWidget):
        title: QComboBox

    (form / "small.ui").write_text(FORM.replace('"QLineEdit" name="title"', '"QComboBox" name="title"'))
    small = Small()
    qtbot.addWidget(small)

    forms.load("small", small)

    assert type(small.title) is Combo
