"""One line to go anywhere and do anything, on Ctrl+K; F10 shows what the screen in front offers as a menu.

    what is typed, the syllable in hand too ─► models.palette ─► lines under their groups
    ↑ ↓ ─► a line ─► Enter ─► a screen with what was chosen, or a deed of the screen in front

The focus stays in the line while the arrows go through the list, and goes back to where it was on Esc.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from committee_desk.models import errands
from committee_desk.models.desk import Desk
from committee_desk.models.palette import Group, Line, Place, shown_for
from committee_desk.views import forms, offers, theme
from committee_desk.views.alerts import announce
from committee_desk.views.offers import Offer
from committee_desk.views.overlay import Overlay
from committee_desk.views.page import Page, Pressed
from committee_desk.views.palette_lines import LINE, LineDelegate

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -6, Qt.Key.Key_PageDown: 6}


class Typing(QLineEdit):
    """Says what is typed with the syllable that is still being composed, and where the arrows want to go."""

    typed = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.textChanged.connect(self.typed)

    # Qt asks

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        text, at = self.text(), self.cursorPosition()
        self.typed.emit(text[:at] + event.preeditString() + text[at:])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()


class Palette(Overlay):
    wanted = Signal(str, object)

    def __init__(self, desk: Desk, offered: Sequence[Line], over: QWidget, below: QWidget) -> None:
        """Over the whole, but below what must stay in sight."""
        super().__init__(over)
        self._desk, self._offered, self._over, self._below = desk, tuple(offered), over, below
        self.setAccessibleName(self.tr("Find or do anything"))
        self._furnish()
        self.refresh("")
        over.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.typing.setFocus()

    @Slot(str)
    def refresh(self, typed: str) -> None:
        """The lines for what is typed, the first that can be taken chosen."""
        shown = self._desk.ask(shown_for, typed, self._offered)
        self.lines.clear()
        for item in _items(shown.lines):
            self.lines.addItem(item)
        self.note.setText(shown.note)
        self.note.setVisible(bool(shown.note))
        self.lines.setVisible(bool(shown.lines))
        self._fit()
        self._turn_to(0, 1)

    @Slot()
    def take(self) -> None:
        """Do what the chosen line says, or say why it cannot be done."""
        line = self.chosen
        if line is None:
            return
        if line.why:
            announce(self.lines, line.why)
            return
        self.leave()
        match line.leads:
            case Place(room, subject, button):
                self.wanted.emit(room, Pressed(button) if button else subject)
            case Offer():
                line.leads.do()

    @property
    def chosen(self) -> Line | None:
        item = self.lines.currentItem()
        return item.data(LINE) if item else None

    @Slot(int)
    def _step(self, by: int) -> None:
        self._turn_to(self.lines.currentRow() + by, 1 if by > 0 else -1)

    def _turn_to(self, row: int, on: int) -> None:
        """This line, or where it is a heading the next one this way; at the ends it stays."""
        rows = [row for row in range(self.lines.count()) if self.lines.item(row).data(LINE)]
        if not rows:
            return
        further = [one for one in rows if (one >= row if on > 0 else one <= row)]
        there = (further[0] if on > 0 else further[-1]) if further else rows[-1 if on > 0 else 0]
        self.lines.setCurrentRow(there)
        # The heading above the first line of a group comes into sight with it.
        self.lines.scrollToItem(self.lines.item(max(there - 1, 0)))
        self.lines.scrollToItem(self.lines.item(there))
        line = self.chosen
        if line is not None:
            self.typing.setAccessibleDescription(line.spoken)
            announce(self.lines, line.spoken)

    @Slot(QListWidgetItem)
    def _click(self, item: QListWidgetItem) -> None:
        if item.data(LINE):
            self.take()

    def _fit(self) -> None:
        """As high as its lines, and no higher than the window lets it be."""
        edge, top = theme.px(12), self._below.geometry().bottom() + theme.px(6)
        self.setFixedWidth(min(theme.px(760), self._over.width() - 2 * edge))
        rows = sum(self.lines.sizeHintForRow(row) for row in range(self.lines.count()))
        self.lines.setFixedHeight(0)
        self.adjustSize()
        self.lines.setFixedHeight(max(min(rows + 4, self._over.height() - top - edge - self.height()), 0))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, top)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self._gone:
            self._fit()
        return False

    # Once, on being made

    def _furnish(self) -> None:
        self.typing = Typing(self)
        self.typing.setAccessibleName(self.tr("Find or do anything"))
        self.typing.setPlaceholderText(self.tr("A name, a number, first consonants (ㅇㅈㅍ) or a deed"))
        self.note = QLabel(self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "hint")
        self.lines = QListWidget(self)
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.setAccessibleName(self.tr("What was found"))
        self.lines.setProperty("role", "rail")
        self.lines.setItemDelegate(LineDelegate(self.lines))
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        hint = QLabel(self.tr("↑ ↓ choose · Enter go there · Esc back"), self)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setProperty("role", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(12),) * 4)
        column.setSpacing(theme.px(8))
        for part in (self.typing, self.note, self.lines, hint):
            column.addWidget(part)
        self.typing.typed.connect(self.refresh)
        self.typing.stepped.connect(self._step)
        self.typing.returnPressed.connect(self.take)
        self.typing.left.connect(self.go_away)
        self.lines.itemClicked.connect(self._click)


class Finder(QObject):
    """Opens the palette and the menu over the window, and knows what there is to offer."""

    wanted = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        over: QWidget,
        below: QWidget,
        front: Callable[[], Page | None],
        rooms: Sequence[Line],
        common: Callable[[], Sequence[Offer]],
    ) -> None:
        super().__init__(over)
        self._desk, self._over, self._below, self._front = desk, over, below, front
        self._rooms, self._common = tuple(rooms), common

    def open(self) -> None:
        """The palette, or away with it."""
        if self.close_layer():
            return
        forms.commit_typing()
        there = {one.leads.room for one in self._rooms if isinstance(one.leads, Place)}
        offered = [*self._lines(Group.DEEDS, self._own()), *self._rooms, *errands.lines(there)]
        everywhere = self._lines(Group.WINDOW, self._common())
        palette = Palette(self._desk, [*offered, *everywhere], self._over, self._below)
        palette.wanted.connect(self.wanted)

    def show_menu(self) -> None:
        """What the screen in front offers, as a menu."""
        self.close_layer()
        if found := self._own():
            offers.menu(found, self._front() or self._over)

    def close_layer(self) -> bool:
        palette = self._over.findChild(Palette)
        if palette is not None:
            palette.leave()
        return palette is not None

    def _own(self) -> list[Offer]:
        page = self._front()
        return offers.offers(page) if page is not None else []

    def _lines(self, group: Group, found: Sequence[Offer]) -> list[Line]:
        return [Line(group, one.words, one, keys=one.keys, why=one.why) for one in found]


def _items(lines: Sequence[Line]) -> Iterator[QListWidgetItem]:
    """The lines, each group under its name."""
    group: Group | None = None
    for line in lines:
        if line.group is not group:
            group = line.group
            heading = QListWidgetItem(group.words)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            yield heading
        item = QListWidgetItem(line.words)
        item.setData(LINE, line)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, line.spoken)
        yield item
