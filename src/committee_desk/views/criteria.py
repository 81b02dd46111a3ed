"""The criteria of one proposal, a row each: the name, a bar, the mark, the most there is.

    lines ─► rows (made once a round) ─► digits move on ─► left(key) ─► the act
    in a second turn the own mark of the first stands beside

What does not count towards the total stands apart, below.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from committee_desk.frozen import frozen
from committee_desk.models import marking
from committee_desk.models.marking import NotAMark
from committee_desk.models.scoring import CriterionLine, Marks
from committee_desk.views import forms, theme
from committee_desk.views.alerts import announce, said
from committee_desk.views.score_field import ScoreBar, ScoreField
from committee_desk.views.widgets import say


@frozen
class Row:
    """What one criterion is shown by."""

    line: CriterionLine
    bar: ScoreBar
    field: ScoreField
    before: QLabel
    step: QLabel


class CriteriaPanel(QWidget):
    edited = Signal(str)
    left = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(1, 5)
        self._rows: dict[str, Row] = {}
        self._made: tuple[object, ...] = ()
        self._wrong = QLabel()
        self._moves_on = True
        self._moved_from: ScoreField | None = None

    @property
    def fields(self) -> dict[str, ScoreField]:
        return {key: row.field for key, row in self._rows.items()}

    def show_lines(self, lines: Sequence[CriterionLine], hints: Sequence[str], second: bool) -> bool:
        """Another proposal; the rows are made anew only for other criteria, and True is given back then."""
        made = (*(line.criterion for line in lines), *hints, second)
        anew = made != self._made
        if anew:
            self._make(lines, hints, second)
            self._made = made
        for line in lines:
            row = self._rows[line.key]
            row.field.show_mark(line.mark)
            told = self.tr("first {mark}").format(mark=line.before or marking.EMPTY)
            row.before.setText(told if second else "")
            self._rows[line.key] = Row(line, row.bar, row.field, row.before, row.step)
            self._show_bar(line.key)
        self._moved_from = None
        self._look()
        return anew

    def set_moves_on(self, moves_on: bool) -> None:
        """Whether a mark that is full leads on to the next criterion by itself."""
        self._moves_on = moves_on

    def marks(self) -> Marks:
        """The marks as the fields show them; what is none counts as missing."""
        return {key: _mark_in(row.field) for key, row in self._rows.items()}

    def wrong(self) -> ScoreField | None:
        """The first field whose words are no mark."""
        return next((row.field for row in self._rows.values() if row.field.is_wrong), None)

    def type_mark(self, key: str, words: str) -> None:
        """What was being typed before the program ended."""
        if key in self._rows:
            self._rows[key].field.type_mark(words)

    def first(self) -> QWidget:
        """Where the work goes on: the first criterion without a mark, else the first of all."""
        fields = [row.field for row in self._rows.values()]
        return next((field for field in fields if not field.text()), fields[0] if fields else self)

    # Moving on

    def _go_on(self, key: str, *, by_itself: bool = False) -> None:
        self.left.emit(key)  # also where the window is not in front, and no focus goes
        keys = list(self._rows)
        following = keys.index(key) + 1
        if following < len(keys):
            self._rows[keys[following]].field.setFocus()
        else:
            self.finished.emit()
        self._moved_from = self._rows[key].field if by_itself else None

    def _hear_full(self, key: str) -> None:
        if self._moves_on:
            self._go_on(key, by_itself=True)

    def _hear_point(self, key: str) -> None:
        """A point right after moving on belongs to the mark before: 17 and then .5 is 17.5."""
        before = self._moved_from
        if before is not None:
            before.setFocus()
            before.deselect()
            before.type_mark(f"{before.text()}.")
            self._moved_from = None

    def _hear_edit(self, key: str) -> None:
        if self._rows[key].field.text():
            self._moved_from = None
        self._show_bar(key)
        self._look()
        self.edited.emit(key)

    @Slot(int)
    def _slide(self, key: str, mark: int) -> None:
        field = self._rows[key].field
        if field.isEnabled() and field.text() != str(mark):
            field.type_mark(str(mark))

    # What is shown

    def _show_bar(self, key: str) -> None:
        row = self._rows[key]
        mark = _mark_in(row.field)
        before = marking.read_mark(row.line.criterion, row.line.before) if row.line.before else None
        row.bar.show_mark(mark, before)
        row.step.setText(marking.step_words(row.line.criterion, mark))

    def _look(self) -> None:
        """Say below what is wrong with a field."""
        field, words = self.wrong(), ""
        if field is not None:
            try:
                field.mark()
            except NotAMark as refusal:
                words = " ".join(said(refusal))
        if words != self._wrong.text():
            announce(self._wrong, words)
        say(self._wrong, words)

    # Made once a round

    def _make(self, lines: Sequence[CriterionLine], hints: Sequence[str], second: bool) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.setParent(None)
                part.deleteLater()
        self._rows.clear()
        at, apart = 0, False
        for line, hint in zip(lines, hints, strict=True):
            if not line.criterion.counted and not apart:
                apart = True
                heading = QLabel(self.tr("Not part of the total"), self)
                heading.setProperty("role", "hint")
                self._grid.addWidget(heading, at, 0, 1, 6)
                at += 1
            self._make_row(at, line, hint)
            at += 2
        self._wrong = QLabel(self)
        self._wrong.setProperty("role", "wrong")
        self._wrong.setWordWrap(True)
        self._grid.addWidget(self._wrong, at, 0, 1, 6)
        forms.keep_plain(self)

    def _make_row(self, at: int, line: CriterionLine, hint: str) -> None:
        name, steps = QLabel(line.name, self), QLabel(hint, self)
        field = ScoreField(line.criterion, self)
        field.setObjectName(f"mark_{line.key}")
        field.setAccessibleName(f"{line.name}, {line.most}")
        bar, most = ScoreBar(line.criterion, self), QLabel(line.most, self)
        before, step = QLabel(self), QLabel(self)
        for label in (before, step, steps):
            label.setProperty("role", "hint")
        for label in (name, steps):
            label.setWordWrap(True)
        for column, part in enumerate((name, bar, field, most, before, step)):
            self._grid.addWidget(part, at, column)
            part.show()  # else Qt would leave it out until it has come round to it
        self._grid.addWidget(steps, at + 1, 0, 1, 6)
        steps.setVisible(bool(hint))
        self._rows[line.key] = Row(line, bar, field, before, step)
        field.edited.connect(partial(self._hear_edit, line.key))
        field.left.connect(partial(self.left.emit, line.key))
        field.done.connect(partial(self._go_on, line.key))
        field.full.connect(partial(self._hear_full, line.key))
        field.point.connect(partial(self._hear_point, line.key))
        bar.set_to.connect(partial(self._slide, line.key))
        bar.let_go.connect(partial(self.left.emit, line.key))


def _mark_in(field: ScoreField) -> Fraction | None:
    try:
        return field.mark()
    except NotAMark:
        return None
