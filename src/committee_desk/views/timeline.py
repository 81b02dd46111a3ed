"""The timeline beside a record: its days on one line, drawn, in words, as text and as a paper.

    the tab in front ─► models.timelines.shown ─► a sign a day on a line: ● done · ▲ past its day · ○ ahead
    Enter ─► the record that a day tells of     "Copy as text" · "As a paper …"

It looks nothing up before somebody looks.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QWidget,
)

from committee_desk.domain.journal import Subject
from committee_desk.domain.key_task import Mark
from committee_desk.jobs import timelines as jobs
from committee_desk.models import dates, timelines
from committee_desk.models.desk import Desk
from committee_desk.models.table import DeskRole
from committee_desk.models.timelines import PointLine, Shown
from committee_desk.views import binder, choosing_files, forms, lists, theme
from committee_desk.views.delegates import LineDelegate, Where
from committee_desk.views.widgets import say

WIDE = 11  # px of a sign, beside text of 17 px


class DayDelegate(LineDelegate):
    """The signs of the days, on the line that joins them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Where) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # drawn, and still read out by a screen reader

    def draw(self, painter: QPainter, cell: QRectF, index: Where) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, cell, index.data(DeskRole.ROW))


class TimelinePanel(QWidget):
    whose: QComboBox
    note: QLabel
    days: QTableView
    told: QLabel
    follow: QPushButton
    copy: QPushButton
    take_out: QPushButton

    wanted = Signal(str, object)  # a register or a room, and what to show there

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("timeline", self)
        self._desk = desk
        self._subject: Subject | None = None
        self._shown = Shown()
        self._behind = False
        self._days = lists.held(
            self.days, timelines.columns(), empty=self.tr("No day is known of this line yet.")
        )
        self.days.setItemDelegateForColumn(0, DayDelegate(self.days))
        lists.on_choice(self.days, self._tell)
        lists.on_open(self.days, self._follow)
        self.follow.clicked.connect(self._follow)
        self.copy.clicked.connect(self._copy)
        self.take_out.clicked.connect(self._ask_where)
        self.whose.activated.connect(self._look)

    def join(self, tabs: QTabWidget) -> None:
        """As the last tab of a record, scrolled where there is little room."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self)
        tabs.addTab(area, self.tr("Timeline"))

    def show_record(self, subject: Subject) -> None:
        """Of which record; nothing is looked up before somebody looks."""
        if subject != self._subject:
            self.whose.setCurrentIndex(0)
        self._subject, self._behind = subject, True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._subject is not None and self._behind:
            self._behind = False
            binder.offer(self.whose, self._desk.ask(timelines.choices, self._subject))
            self.whose.setCurrentIndex(max(0, self.whose.currentIndex()))
            self.whose.setVisible(self.whose.count() > 1)
            self._look()

    @Slot()
    def _look(self) -> None:
        if self._subject is None:
            return
        of, today = self.whose.currentData() or "", dates.day_of(self._desk.now())
        self._shown = self._desk.ask(timelines.shown, self._subject, of, today)
        self._days.show(self._shown.lines)
        said = filter(None, (self._shown.note, timelines.legend(self._shown.lines)))
        say(self.note, "\n".join(said))
        for button in (self.follow, self.copy, self.take_out):
            button.setEnabled(bool(self._shown.lines))
        lists.choose_first(self.days)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        """All of the chosen day, which its line may have no room for."""
        line = lists.chosen(self.days)
        say(self.told, timelines.told(line) if line else "")

    @Slot()
    def _follow(self) -> None:
        """Enter on a day: to the record that it tells of."""
        line = lists.chosen(self.days)
        if isinstance(line, PointLine) and line.about not in (None, self._subject):
            self.wanted.emit(*timelines.where(line.about))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(timelines.text(self._shown))
        self._desk.tell(self.tr("The timeline was copied as text."))

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("Timeline {of}.pdf").format(of=self._shown.of)
        title = self.tr("Write the timeline as a paper")
        choosing_files.new(self, title, self._take_out, name, suffix="pdf")

    def _take_out(self, file: Path) -> None:
        if self._subject is not None:
            job = partial(jobs.write, file=file, of=self.whose.currentData() or self._subject)
            self._desk.run(job, partial(self._taken_out, file))

    def _taken_out(self, file: Path, count: int) -> None:
        self._desk.tell(self.tr("Days written to {file}: {count}").format(count=count, file=file.name))

    # Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()


def _draw(painter: QPainter, cell: QRectF, line: PointLine) -> None:
    """The line of days through the cell, and the sign of this one on it."""
    middle, side = cell.center(), float(theme.px(WIDE))
    sign = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    above, below = line.joins
    painter.setPen(QPen(theme.colour("text"), theme.line(1)))
    if above:
        painter.drawLine(QPointF(middle.x(), cell.top()), QPointF(middle.x(), sign.top()))
    if below:
        painter.drawLine(QPointF(middle.x(), sign.bottom()), QPointF(middle.x(), cell.bottom()))
    painter.setPen(QPen(theme.colour("text"), theme.line(2)))
    painter.setBrush(theme.colour("text") if line.mark is not Mark.AHEAD else Qt.BrushStyle.NoBrush)
    if line.mark is Mark.LATE:
        tip = QPointF(middle.x(), sign.top())
        painter.drawPolygon(QPolygonF([tip, sign.bottomRight(), sign.bottomLeft()]))
    else:
        painter.drawEllipse(sign)
