"""A field whose text names figures: they stand in it as chips, and nobody can type over them.

    "찬성 ⟦item/3/yes⟧명" ─► setPlainText ─► 찬성 [5]명 ─► written around ─► toPlainText ─► the same name

To the program its text is always the one with the names; the figures themselves come from the records.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from committee_desk.domain.figures import Figure, parts, reference
from committee_desk.views import runs
from committee_desk.views.runs import Look

KEY = QTextFormat.Property.UserProperty + 1
Mode = QTextCursor.MoveMode


class FigureText(QPlainTextEdit):
    """`grown`: its text takes more lines now, or fewer, or it is of another width."""

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Mapping[str, Figure] = {}
        self.cursorPositionChanged.connect(self._stay_outside)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.grown.emit())

    def wanted(self) -> int:
        """The height in which all of its text is in sight."""
        lines = sum(self.blockBoundingRect(block).height() for block in _blocks(self.document().begin()))
        beside = self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        return round(lines) + beside

    def know(self, known: Mapping[str, Figure]) -> None:
        """The figures as they are now; set before a text that names them."""
        self._known = known

    def insert_figure(self, key: str) -> None:
        """Where the cursor stands, in place of what is selected."""
        if key in self._known:
            self.textCursor().insertText(self._known[key].value or "—", _chip(key))
            self.setCurrentCharFormat(QTextCharFormat())

    def figure(self) -> str:
        """The name of the figure that the cursor stands at, if it stands at one."""
        here = self.textCursor().position()
        return next((key for start, end, key in self._chips() if start <= here <= end), "")

    def setPlainText(self, text: str) -> None:
        super().setPlainText("")
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for part in parts(text, self._known):
            cursor.insertText(part.text, _chip(part.figure) if part.figure else QTextCharFormat())
        cursor.endEditBlock()
        self.document().clearUndoRedoStacks()
        self.setCurrentCharFormat(QTextCharFormat())

    def toPlainText(self) -> str:
        return "\n".join("".join(_told(block)) for block in _blocks(self.document().begin()))

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._take_whole_chips(event.key())
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._take_whole_chips(0)
        super().inputMethodEvent(event)

    @Slot()
    def _stay_outside(self) -> None:
        """Out of the middle of a chip, to the end that is nearer."""
        cursor = self.textCursor()
        for start, end, _ in self._chips():
            if start < cursor.position() < end:
                at = end if cursor.position() - start > (end - start) / 2 or end - start == 1 else start
                keep = Mode.KeepAnchor if cursor.hasSelection() else Mode.MoveAnchor
                cursor.setPosition(at, keep)
                self.setTextCursor(cursor)
                return

    def _take_whole_chips(self, key: int) -> None:
        """A chip goes whole or not at all, and what is typed beside it is no part of it."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        for start, end, _ in self._chips():
            gone_back = key == Qt.Key.Key_Backspace and not cursor.hasSelection() and first == end
            gone_on = key == Qt.Key.Key_Delete and not cursor.hasSelection() and first == start
            if gone_back or gone_on:
                first, last = start, end
            elif cursor.hasSelection() and start < last and first < end:
                first, last = min(first, start), max(last, end)
        if (first, last) != (cursor.selectionStart(), cursor.selectionEnd()):
            cursor.setPosition(first)
            cursor.setPosition(last, Mode.KeepAnchor)
            self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())

    def _chips(self) -> Iterator[tuple[int, int, str]]:
        """Where each chip begins and ends, and its name."""
        for block in _blocks(self.document().begin()):
            for start, text, key in _fragments(block):
                if key:
                    yield start, start + len(text), key


def _chip(key: str) -> QTextCharFormat:
    form = runs.look_of(Look.FIGURE)
    form.setProperty(KEY, key)
    return form


def _told(block: QTextBlock) -> Iterator[str]:
    for _, text, key in _fragments(block):
        yield reference(key) if key else text


def _blocks(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[tuple[int, str, str]]:
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        yield fragment.position(), fragment.text(), str(fragment.charFormat().property(KEY) or "")
        each += 1
