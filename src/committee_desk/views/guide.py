"""The user guide: contents on the left, a chapter on the right, words found within, and the way back.

F1 twice ─► models.guide.OF_SCREEN ─► the section about the screen in front
contents, links, words sought ─► the chapter; Alt+← and Alt+→ go where the reader was
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSplitter, QTreeWidget, QTreeWidgetItem, QWidget

from committee_desk.domain import guide as reading
from committee_desk.domain.guide import Chapter, Place
from committee_desk.models import guide
from committee_desk.models.desk import Desk
from committee_desk.views import forms, theme
from committee_desk.views.guide_text import GuideText
from committee_desk.views.page import Breadth, Page
from committee_desk.views.widgets import ElidedLabel, say

PLACE = Qt.ItemDataRole.UserRole


class GuideView(Page):
    heading: ElidedLabel
    back: QPushButton
    forward: QPushButton
    leave: QPushButton
    turn_contents: QPushButton
    search: QLineEdit
    found: QLabel
    panes: QSplitter
    contents: QTreeWidget
    text: GuideText

    def __init__(self, _desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("guide", self)
        self._chapters = guide.chapters()
        self._way: list[Place] = []
        self._at = -1
        self.text.pictures = guide.pictures()
        self._furnish()
        self._connect()
        self._open(guide.FIRST)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+F", self.tr("Find in the guide")),
            ("Alt+←", self.tr("Where you were before")),
            ("Alt+→", self.tr("Forward again")),
        ]

    def regions(self) -> list[QWidget]:
        return [self.contents, self.text]

    def fold(self, breadth: Breadth) -> None:
        """Where there is little room, either the contents or the chapter."""
        narrow = breadth is Breadth.NARROW
        self.turn_contents.setVisible(narrow)
        self.turn_contents.setChecked(False)
        self.contents.setVisible(not narrow)
        self.text.show()
        share = 3800 if breadth is Breadth.MIDDLE else 3400
        self.panes.setSizes([share, 10000 - share])

    def turn_to(self, subject: object) -> None:
        """The section about this screen, by its name."""
        self._open(guide.OF_SCREEN.get(str(subject), guide.FIRST))
        self.text.setFocus()

    # Where one reads

    @Slot(bool)
    def _turn_contents(self, shown: bool) -> None:
        self.contents.setVisible(shown)
        self.text.setVisible(not shown)
        (self.contents if shown else self.text).setFocus()

    @Slot(Place)
    def _open(self, place: Place) -> None:
        """Go there, and remember where we were."""
        if self._at < 0 or self._way[self._at] != place:
            self._way = [*self._way[: self._at + 1], place]
            self._at = len(self._way) - 1
        self._show()

    def _show(self) -> None:
        place = self._way[self._at]
        chapter = self._chapter(place)
        self.heading.setText(chapter.title)
        self.text.show_chapter(chapter, place.section)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._way))
        self._mark(place)

    def _chapter(self, place: Place) -> Chapter:
        return next(one for one in self._chapters if one.name == place.chapter)

    def _mark(self, place: Place) -> None:
        """Show in the contents where the reader is."""
        for at in range(self.contents.topLevelItemCount()):
            item = self.contents.topLevelItem(at)
            if item is not None and item.data(0, PLACE).chapter != place.chapter:
                item.setExpanded(False)
            elif item is not None:
                item.setExpanded(True)
                line = item.child(place.section - 1) if place.section else None
                self.contents.setCurrentItem(line or item)

    @Slot()
    def _go_back(self) -> None:
        self._walk(-1)

    @Slot()
    def _go_forward(self) -> None:
        self._walk(1)

    def _walk(self, step: int) -> None:
        if 0 <= self._at + step < len(self._way):
            self._at += step
            self._show()

    @Slot(QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem) -> None:
        self.turn_contents.setChecked(False)
        self._open(item.data(0, PLACE))

    # What is looked for

    @Slot(str)
    def _count(self, words: str) -> None:
        say(self.found, guide.found_words(self._chapters, words.strip()))

    @Slot()
    def _find_next(self) -> None:
        """The next place in this chapter, else in the next one that has the words."""
        words = self.search.text().strip()
        if not words or self.text.find(words, QTextDocument.FindFlag(0)):
            return
        chapter = guide.next_with(self._chapters, words, self._way[self._at].chapter)
        if chapter is not None:
            self._open(Place(chapter.name))
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words, QTextDocument.FindFlag(0))

    # Once, on being made

    def _furnish(self) -> None:
        self.contents.setIndentation(theme.px(14))
        for chapter in self._chapters:
            item = _item(chapter.title, Place(chapter.name))
            sections = [heading for heading in chapter.headings if heading.level == 2]
            for heading in sections:
                item.addChild(_item(reading.plain(heading.runs), Place(chapter.name, heading.section)))
            self.contents.addTopLevelItem(item)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.left)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        self.turn_contents.toggled.connect(self._turn_contents)
        self.search.textChanged.connect(self._count)
        self.search.returnPressed.connect(self._find_next)
        self.text.wanted.connect(self._open)
        self.contents.itemClicked.connect(self._choose)
        self.contents.itemActivated.connect(self._choose)
        for keys, deed in {
            "Ctrl+F": self.search.setFocus,
            "Alt+Left": self._go_back,
            "Alt+Right": self._go_forward,
        }.items():
            QShortcut(QKeySequence(keys), self).activated.connect(deed)


def _item(words: str, place: Place) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setData(0, PLACE, place)
    return item
