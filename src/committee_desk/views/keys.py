"""The keys that work on this screen, on F1; F1 again leads on to the user guide, and Esc closes them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from committee_desk.views import theme
from committee_desk.views.overlay import Overlay


class KeysPanel(Overlay):
    """Every screen has its own keys.

    It goes when the focus goes on elsewhere, since it would lie over what has it then.
    """

    def __init__(self, title: str, keys: Sequence[tuple[str, str]], over: QWidget) -> None:
        super().__init__(over)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(16))
        column.addLayout(self._heading(title))
        column.addWidget(self._rolled(keys, over))
        self.adjustSize()
        self.resize(self.size().boundedTo(over.size()))
        self.move(over.rect().center() - self.rect().center())
        self.show()
        self.raise_()
        self.close_button.setFocus()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self.isAncestorOf(new):
            self.go_away()

    def _heading(self, title: str) -> QHBoxLayout:
        name = QLabel(title, self)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "section")
        self.close_button = QPushButton(self.tr("Close  Esc"), self)
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout()
        self.guide_button = QPushButton(self.tr("User guide  F1"), self)
        row.addWidget(name, 1)
        row.addWidget(self.guide_button)
        row.addWidget(self.close_button)
        return row

    def _rolled(self, keys: Sequence[tuple[str, str]], over: QWidget) -> QScrollArea:
        """All keys in sight where there is room, and scrolled by the arrows where there is none."""
        room = over.size() - QSize(theme.px(72), theme.px(136))
        area, inside, bar = QScrollArea(self), QWidget(self), theme.px(20)
        inside.setLayout(self._table(keys, 2))
        if inside.sizeHint().width() > room.width():
            inside.setParent(None)
            inside.deleteLater()
            inside = QWidget(self)
            inside.setLayout(self._table(keys, 1))
        area.setWidget(inside)
        area.setWidgetResizable(True)
        for ground in (inside, area.viewport()):
            ground.setAutoFillBackground(False)  # the panel's own shows through
        whole = inside.sizeHint() + QSize(bar, 2)
        if whole.width() > room.width():
            whole = QSize(room.width(), _in_lines(inside, room.width() - bar) + 2)
        area.setFixedSize(whole.boundedTo(room))
        area.setFocusPolicy(
            Qt.FocusPolicy.TabFocus if whole.height() > room.height() else Qt.FocusPolicy.NoFocus
        )
        area.setAccessibleName(self.accessibleName())
        return area

    def _table(self, keys: Sequence[tuple[str, str]], pairs: int) -> QGridLayout:
        """So many columns of keys beside each other, since a long list must stay on a small screen."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        rows = -(-len(keys) // pairs)
        for place, (key, deed) in enumerate(keys):
            at, column = place % rows, place // rows * 2
            grid.addWidget(self._words(key, "strong"), at, column)
            grid.addWidget(self._words(deed, ""), at, column + 1)
        grid.setColumnMinimumWidth(1, theme.px(240))
        return grid

    def _words(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label


def _in_lines(inside: QWidget, width: int) -> int:
    """How high it is once sentences too long for the screen go on in a line below."""
    for label in inside.findChildren(QLabel):
        label.setWordWrap(label.property("role") != "strong")
    table = inside.layout()
    assert table is not None
    return table.totalHeightForWidth(width)
