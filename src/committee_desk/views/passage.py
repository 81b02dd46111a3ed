"""The passage in hand: put into other words, kept as it is left, or taken back to what was recorded.

the line in hand ─► show_line ─┬─ a passage ─► its words, the figures in them ─► acts.minutes.edit
                               │                └─ it prints a remark ─► the remark itself, put right
                               └─ fixed: from the records alone ─► where they are corrected
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QWidget

from committee_desk.acts import minutes as acts
from committee_desk.domain.journal import Subject
from committee_desk.domain.minutes import Minutes
from committee_desk.jobs.drafting import Draft
from committee_desk.models import minutes, undoing
from committee_desk.models.desk import Desk
from committee_desk.models.minutes import Line
from committee_desk.models.minutes_standing import Standing
from committee_desk.models.table import Tone
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, theme
from committee_desk.views.combo import Deliberate
from committee_desk.views.figure_text import FigureText
from committee_desk.views.flow import Flow
from committee_desk.views.recorded_remark import RecordedRemarkPanel
from committee_desk.views.saving import Saver
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

FIXED, PASSAGE = range(2)
LEAST_WORDS, FEW_WORDS, MOST_WORDS = 48, 76, 116  # px for one line of the words in hand, for two, for four


class PassagePanel(QStackedWidget):
    fixed_page: QWidget
    to_meeting: QPushButton
    passage_page: QFrame
    lead: ElidedLabel
    mark: StatusChip
    words_form: QWidget
    text: FigureText
    moved: QLabel
    drafted: QLabel
    why_fixed: QLabel
    passage_deeds: QWidget
    keep: QPushButton
    take_back: QPushButton
    figure: Deliberate
    remark_open: QPushButton
    remark: RecordedRemarkPanel

    fitted = Signal()  # as high as what it shows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("passage", self)
        self._draft: Draft | None = None
        self._why_fixed = ""
        self._line: Line | None = None
        self._narrow = False
        flow = Flow(self.passage_deeds)
        for button in (self.keep, self.figure, self.take_back, self.remark_open):
            flow.addWidget(button)
        self.passage_deeds.installEventFilter(self)

    def serve(self, desk: Desk, typing: Typing) -> None:
        """Whose desk it is; once, after the form is made."""
        self._desk = desk
        self._saver = Saver(self.words_form, typing, self._save)
        self.remark.serve(desk, typing)
        self.remark.closed.connect(self._close_remark)
        self.text.grown.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self.figure.activated.connect(self._insert_figure)
        self.take_back.clicked.connect(self._take_back)
        self.remark_open.clicked.connect(self._open_remark)

    def fold(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self.remark.fold()

    def show_line(self, draft: Draft, standing: Standing, line: Line) -> None:
        """What is being typed into the same one stays."""
        same = self._is_shown(draft, line)
        if draft is not self._draft:
            self.text.know(draft.record.figures)
        self._draft, self._line, self._why_fixed = draft, line, standing.why_not_edited
        self.setCurrentIndex(PASSAGE if line.key else FIXED)
        if line.key:
            self._show_passage(draft, line, same=same)
        self._fit()

    def _is_shown(self, draft: Draft, line: Line) -> bool:
        return (
            self._draft is not None
            and self._draft.record.meeting.id == draft.record.meeting.id
            and self._line is not None
            and self._line.id == line.id
        )

    @property
    def being_typed(self) -> bool:
        return self.text.hasFocus() or self._saver.unsaved

    def figure_in_hand(self) -> str:
        """The figure that the cursor stands at, while words are being typed."""
        return self.text.figure() if self.text.hasFocus() else ""

    def enter(self) -> None:
        """To the words, or to where what is fixed can be changed."""
        (self.to_meeting if self.currentIndex() == FIXED else self.text).setFocus()

    @Slot()
    def flush(self) -> None:
        """Keep now what is not kept yet."""
        self._saver.flush()

    def close_layer(self) -> bool:
        if self.remark.isHidden():
            return False
        self.remark.hide()
        self._close_remark()
        self.remark_open.setFocus()
        return True

    # What is shown

    def _show_passage(self, draft: Draft, line: Line, *, same: bool) -> None:
        self.lead.setText(line.lead or self.tr("Passage"))
        self._show_mark(line)
        if not (same and self._saver.unsaved):
            self.text.blockSignals(True)
            self.text.setPlainText(line.written)
            self.text.blockSignals(False)
            self._saver.settle(f"minutes/{draft.record.meeting.id}/{line.key}")
        self.text.setReadOnly(bool(self._why_fixed))
        say(self.moved, "\n".join(line.moved))
        binder.offer(self.figure, [("", self.tr("Figure …")), *minutes.insertable(draft, line)])
        self.figure.setCurrentIndex(0)
        self.drafted.setText(self.tr("Recorded: {words}").format(words=line.drafted))
        say(self.why_fixed, self._why_fixed)
        self.take_back.setVisible(line.edited)
        self.remark_open.setVisible(line.remark is not None)
        self.remark.turn_to(None if line.remark is None else minutes.remark_of(draft, line.remark))
        self._weigh()

    def _show_mark(self, line: Line) -> None:
        stale = line.stale or bool(line.moved)
        said = self.tr("Changed; the record has changed since") if stale else self.tr("Changed")
        self.mark.show_state(said if line.edited else "", Tone.WARNING if stale else Tone.INFORMATION)

    def _weigh(self) -> None:
        """While the remark itself is corrected, what is done to the passage stands back."""
        back = not self.remark.isHidden()
        self.drafted.setVisible(self._line is not None and self._line.edited and not back)
        self.passage_deeds.setVisible(not self._why_fixed and not back)

    @Slot()
    def _fit(self) -> None:
        """As high as what it shows; the lines above have the rest."""
        most = FEW_WORDS if self._narrow else MOST_WORDS
        self.text.setFixedHeight(min(max(self.text.wanted(), theme.px(LEAST_WORDS)), theme.px(most)))
        if (form := self.words_form.layout()) is not None:
            form.activate()  # or what holds it would be asked before it knows
        shown = self.passage_page if self.currentIndex() == PASSAGE else self.fixed_page
        self.setFixedHeight(max(shown.heightForWidth(self.width()), shown.minimumSizeHint().height()))
        self.fitted.emit()

    # Putting it into other words

    @Slot()
    def _insert_figure(self) -> None:
        if key := self.figure.currentData():
            self.text.insert_figure(key)
        self.figure.setCurrentIndex(0)
        self.text.setFocus()

    def _save(self) -> bool:
        """Keep the passage in hand as it is typed."""
        draft, line = self._draft, self._line
        if draft is None or line is None or not line.key:
            return False
        meeting, kept = draft.record.meeting.id, list[Minutes]()
        act = partial(
            acts.edit,
            meeting=meeting,
            passage=line.key,
            text=self.text.toPlainText(),
            drafted=line.drafted,
        )
        self._desk.do(act, kept.append)
        if kept:
            undoing.tell(self._desk, self.tr("The passage was changed."), Subject("minutes", meeting))
        return bool(kept)

    @Slot()
    def _take_back(self) -> None:
        if self._line is not None:
            self.text.setPlainText(self._line.drafted)
            self.flush()

    # The remark that it prints

    @Slot()
    def _open_remark(self) -> None:
        self.remark.begin()
        self._weigh()
        self._fit()
        self.remark.remark_at.setFocus()

    @Slot()
    def _close_remark(self) -> None:
        self._weigh()
        self._fit()

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is done to a passage takes one line or two; before it is seen, as many as Qt likes.
        if event.type() == QEvent.Type.Resize and watched is self.passage_deeds and self.isVisible():
            self._fit()
        return False

    # So do words that say why it stays as it is, and the words themselves until they have their font.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)
