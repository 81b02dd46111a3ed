"""Two hands on a keyboard: they press, type and look, and never reach into the window.

    press("Ctrl+N") · type("한빛구") · tab_to("new__title") · fill({...}) ─► real key and input-method events
    wherever the focus is ─► counted

A field that Tab does not come to, or a choice that the arrows do not reach, fails with what was passed.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
)

from committee_desk.models.table import DeskRole
from committee_desk.views.choosing import KEY, ManyField

ROUND = 80  # as many steps as it may take to come to a field with Tab


class Lost(AssertionError):
    """The keyboard cannot get where it wants to."""


class Hands:
    def __init__(self, window):
        self.window = window
        self.pressed = 0  # keys that do something
        self.typed = 0  # letters, jamo by jamo

    @property
    def focus(self):
        return QApplication.focusWidget()

    @property
    def place(self):
        return self.focus.objectName() if self.focus else "nowhere"

    # Keys

    def press(self, *keys):
        for words in keys:
            self.pressed += 1
            key = QKeySequence(words)[0]
            # A list of completions has the keyboard while it is open.
            to = QApplication.activePopupWidget() or self.focus or self.window
            QTest.keyClick(to, key.key(), key.keyboardModifiers())
            QApplication.processEvents()

    def type(self, words):
        """Letters into the field in hand, Korean syllable by syllable as an input method gives them."""
        field = self.focus
        if not isinstance(field, QLineEdit | QPlainTextEdit):
            raise Lost(f"{words!r} would be typed into {self.place}")
        for letter in words:
            if letter == "\n":
                self.press("Return")
            elif letter.isascii():
                self.typed += 1
                QTest.keyClick(field, letter)
            else:
                self._compose(field, letter)
            QApplication.processEvents()

    def _compose(self, field, letter):
        """One syllable: seen while it grows, then committed."""
        jamo = unicodedata.normalize("NFD", letter)
        self.typed += len(jamo)
        for end in range(1, len(jamo)):
            growing = unicodedata.normalize("NFC", jamo[:end])
            QApplication.sendEvent(field, QInputMethodEvent(growing, []))
        done = QInputMethodEvent()
        done.setCommitString(letter)
        QApplication.sendEvent(field, done)

    # Where the focus is

    def tab_to(self, name, key="Tab"):
        """Go on with Tab until the field of this name has the focus."""
        passed = []
        for _ in range(ROUND):
            if self.place == name:
                return
            passed.append(f"{type(self.focus).__name__} {self.place}")
            self.press(key)
        raise Lost(f"Tab does not reach {name}: {', '.join(passed)}")

    def push(self, name):
        """Go to a button and press it."""
        self.tab_to(name)
        button = self.focus
        if not isinstance(button, QPushButton | QCheckBox):
            raise Lost(f"{name} is no button")
        self.press("Space")

    # Fields

    def fill(self, facts):
        """Each field by its name, from wherever the focus is on with Tab."""
        for name, fact in facts.items():
            self.tab_to(name)
            self.answer(fact)

    def answer(self, fact):
        """Put a fact into the field in hand."""
        match self.focus:
            case QComboBox():
                self.choose(fact)
            case QCheckBox() as box:
                if box.isChecked() != fact:
                    self.press("Space")
            case ManyField():
                self.mark(fact)
            case _:
                self.press("Ctrl+A")
                self.type(fact)

    def choose(self, fact):
        """Another entry of the box in hand, by its fact or by how it begins, with the arrows."""
        box = self.focus
        names = [box.itemText(place) for place in range(box.count())]
        said = [
            place
            for place, name in enumerate(names)
            if box.itemData(place) == fact or (isinstance(fact, str) and name.startswith(fact))
        ]
        if not said:
            raise Lost(f"{self.place} does not offer {fact!r} but {names}")
        wanted = said[0]
        while box.currentIndex() != wanted:
            before = box.currentIndex()
            self.press("Down" if before < wanted else "Up")
            if box.currentIndex() == before:
                raise Lost(f"{self.place} does not move on from {names[before]}")

    def mark(self, names):
        """Set the boxes of the lines that begin so."""
        field = self.focus
        for row in range(field.count()):
            item = field.item(row)
            wanted = any(item.text().startswith(name) or item.data(KEY) == name for name in names)
            if wanted != (item.checkState() == Qt.CheckState.Checked):
                self._walk(field, field.model().index(row, 0))
                self.press("Space")

    # Lists

    def line(self, wanted):
        """The line that `wanted` says yes to, by the arrows."""
        view = self.focus
        if not isinstance(view, QAbstractItemView):
            raise Lost(f"{self.place} is no list")
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        found = [index for index in rows if wanted(index.data(DeskRole.ROW))]
        if not found:
            raise Lost(f"{self.place} has no such line among {[one.data() for one in rows]}")
        self._walk(view, found[0])

    def _walk(self, view, index: QModelIndex):
        row, column = index.row(), index.column()
        for _ in range(ROUND):
            here = view.currentIndex()
            if here.row() == row:
                return
            self.press(self._step(view, here, view.model().index(row, column)))
        raise Lost(f"{view.objectName()} does not move to line {row}")

    def _step(self, view, here, there):
        """The arrow that leads on; lists whose lines stand side by side are gone through both ways."""
        if isinstance(view, QListView) and view.isWrapping():
            at, to = view.visualRect(here), view.visualRect(there)
            if at.top() == to.top():
                return "Right" if at.left() < to.left() else "Left"
            return "Down" if at.top() < to.top() else "Up"
        return "Down" if here.row() < there.row() else "Up"

    def turn(self, place):
        """The bar of tabs in hand, by the arrows."""
        bar = self.focus
        if not isinstance(bar, QTabBar):
            raise Lost(f"{type(bar).__name__} {self.place} is no bar of tabs")
        while bar.currentIndex() != place:
            self.press("Right" if bar.currentIndex() < place else "Left")

    # Boxes

    def confirm(self):
        """Press the button of the confirmation that is not Cancel."""
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            raise Lost(f"nothing asks to be confirmed; the focus is at {self.place}")
        assert box.defaultButton() is self.focus
        while self.focus is box.defaultButton():
            self.press("Tab")
        self.press("Space")
        self.come_back()

    def come_back(self):
        """To the window, when a box is gone: a window manager does this."""
        self.window.activateWindow()
        QApplication.processEvents()
