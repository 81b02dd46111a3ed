"""A member's own marks, one proposal at a time, by the keyboard alone.

    round ─► Board ─► conflict question ─► marks ─► acts.round.mark, each as its field is left
                          └─► step aside, ×              └─► total, own mean, own rank, live
    PgUp · PgDn · F4 ─► another proposal             Ctrl+Enter ─► the summary ─► signed

Whoever sits here marks: a member on their own laptop, or at the secretary's desk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from fractions import Fraction
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from committee_desk.acts import round as acts
from committee_desk.acts.door import Done, Door
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.journal import Subject
from committee_desk.domain.round import Aside, MarkSheet, Round
from committee_desk.domain.rules import Rules
from committee_desk.jobs import unpacking
from committee_desk.jobs.progress import Progress
from committee_desk.models import dates, marking, packets, scoring, scoring_reading, scoring_standing
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.pages import Shown
from committee_desk.models.scoring import Board, Marks, Place
from committee_desk.models.typing import Typing
from committee_desk.views import binder, choosing_files, forms, theme
from committee_desk.views.conflict import ConflictPanel
from committee_desk.views.criteria import CriteriaPanel
from committee_desk.views.page import Breadth, Page
from committee_desk.views.preview import PreviewPanel
from committee_desk.views.scoring_summary import SummaryPanel
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

NOTHING, SHEET, SUMMARY = range(3)
NOTE = "note"
SHOWN = frozenset({"round", "mark_sheet", "proposal", "person", "packet", "key"})


class ScoringView(Page):
    round: QComboBox
    title_line: QLabel
    due: ElidedLabel
    left_chip: StatusChip
    to_summary: QPushButton
    pages: QStackedWidget
    nothing: QLabel
    bring_first: QPushButton
    panes: QSplitter
    heading: ElidedLabel
    place_words: QLabel
    again: QLabel
    locked: QLabel
    conflict: ConflictPanel
    criteria: CriteriaPanel
    marks_page: QWidget
    note: QPlainTextEdit
    reading: QWidget
    reading_facts: QLabel
    files: QComboBox
    reading_text: QPlainTextEdit
    file_pages: PreviewPanel
    foot: QFrame
    total: QLabel
    mean: QLabel
    rank: QLabel
    moves_on: QCheckBox
    beside: QPushButton
    step_back: QPushButton
    skip: QPushButton
    step_on: QPushButton
    summary: SummaryPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("scoring", self)
        self._desk = desk
        self._laptop = laptop()
        self._board: Board | None = None
        self._rules: Rules | None = None
        self._at = 0
        self._edited: set[str] = set()
        self._writing = self._filling = False
        self._beside: bool | None = None  # None: as the room there is decides
        self._breadth = Breadth.WIDE
        self._typing = Typing(desk, self)
        self.conflict.serve(self._typing)
        self.file_pages.serve(desk)
        self.summary.serve(desk, self._typing)
        self.bring_first.setVisible(desk.ask(packets.is_members_desk))
        self.moves_on.setChecked(self._laptop.told.marks_move_on)
        self._obey_moves_on(self.moves_on.isChecked())
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("PgDn", self.tr("Next proposal")),
            ("PgUp", self.tr("Previous proposal")),
            ("F4", self.tr("Skip to the next that is still to be marked")),
            ("1", self.tr("You have nothing to do with it")),
            ("2", self.tr("You step aside from it")),
            ("↑ / ↓", self.tr("A point more, a point less")),
            ("Shift+↑ / Shift+↓", self.tr("Five points more, five points less")),
            ("Enter", self.tr("Next criterion")),
            ("Alt+F3", self.tr("The proposal beside")),
            ("Ctrl+F", self.tr("Search in the summary")),
            ("Ctrl+Enter", self.tr("Summary; there, sign and submit")),
        ]

    def regions(self) -> list[QWidget]:
        if self.pages.currentIndex() == SUMMARY:
            return [self.summary.first(), self.summary.table, self.to_summary]
        return [self._first(), self.foot, self.reading_text]

    def about(self) -> Subject | None:
        place = self._place
        return Subject("mark_sheet", place.valid.id) if place is not None and place.valid else None

    def fold(self, breadth: Breadth) -> None:
        self._breadth = breadth
        narrow = breadth is Breadth.NARROW
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.title_line.setVisible(breadth is Breadth.WIDE)
        self.summary.fold(breadth)
        self._show_beside()

    def arrive(self) -> None:
        self._refresh()

    def turn_to(self, subject: object) -> None:
        """The round of this number, at its first proposal still to be marked."""
        if isinstance(subject, int):
            self._choose_round(RoundId(subject))

    def close_layer(self) -> bool:
        if self.pages.currentIndex() == SUMMARY:
            self._to_marks()
            return True
        return self.conflict.close_layer()

    @property
    def _place(self) -> Place | None:
        if self._board is None or not self._board.places:
            return None
        return self._board.places[self._at]

    # The round

    @Slot(frozenset)
    def _heard(self, touched: frozenset[str]) -> None:
        # What is written here is known already; else a thousand sheets would be read for each mark.
        if SHOWN & touched and not self._writing and self.isVisible():
            self._refresh()

    @Slot(int)
    def _sit_down(self, _person: int) -> None:
        self._board = None
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        """Everything as it is kept now; the proposal in front and what is being typed stay."""
        self.flush()
        offered = self._desk.ask(scoring.choices, self._desk.by)
        binder.offer(self.round, offered)
        self.round.setVisible(len(offered) > 1)
        known = [id for id, _ in offered]
        if not known:
            self._show_nothing()
            return
        same = self._board is not None and self._board.round.id in known
        wanted = self._board.round.id if same and self._board is not None else known[0]
        self.round.setCurrentIndex(known.index(wanted))
        self._load(wanted)

    @Slot()
    def _pick_round(self) -> None:
        self._choose_round(RoundId(self.round.currentData()))

    def _choose_round(self, id: RoundId) -> None:
        place = self.round.findData(id)
        if place >= 0 and self._settled():
            self.round.setCurrentIndex(place)
            self._load(id)
            self._focus_first()

    def _load(self, id: RoundId) -> None:
        before, here = self._board, self._place
        self._board = self._desk.ask(scoring.board, id, self._desk.by)
        today = dates.day_of(self._desk.now())
        self._rules = self._desk.ask(scoring.rules, today)
        self.conflict.offer(scoring.grounds(self._rules))
        self.due.setText(scoring.due_words(self._board.round, today))
        same = before is not None and before.round.id == id and here is not None
        self._at = self._board.at(here.id) if same and here else scoring.first_left(self._board)
        if self._board.submitted and not same:
            self._show_summary()
        elif not self._board.places:
            self._show_nothing()
        elif not same or self.pages.currentIndex() == NOTHING:
            self.pages.setCurrentIndex(SHEET)
        self._show_place()
        if self.pages.currentIndex() == SUMMARY:
            self.summary.show_board(self._board)

    def _show_nothing(self) -> None:
        empty = self.tr("No proposal has been entered into this round yet.")
        none = self.tr("There is no round in which you mark. If somebody else does, choose them at the top.")
        self.nothing.setText(none if self._board is None or self._board.places else empty)
        if not self.round.count():
            self._board = None
            self.nothing.setText(none)
        self.pages.setCurrentIndex(NOTHING)
        self.to_summary.hide()
        self.left_chip.show_state("")
        self.due.setText("")

    # One proposal

    def _show_place(self) -> None:
        board, place = self._board, self._place
        if board is None or place is None:
            return
        self._edited.clear()
        self.heading.setText(place.title)
        self.place_words.setText(scoring.place_words(board, self._at))
        say(self.again, scoring.again_words(board, place))
        say(self.locked, scoring.locked_words(board))
        with self._filled():
            lines = scoring.lines(board, place)
            hints = [scoring.hint_words(board, line.criterion) for line in lines]
            if self.criteria.show_lines(lines, hints, second=board.round.turn > 1):
                self._put_in_order()
            self.note.setPlainText(place.note)
            self.note.document().setModified(False)
        self._show_answer()
        self._bring_back()
        self._show_reading(place)
        self._show_figures()
        self._show_deeds()

    def _put_in_order(self) -> None:
        """Fields made just now come where they stand; Qt has put them behind everything else."""
        stops = [self.conflict.come_back, *self.criteria.fields.values(), self.moves_on]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_answer(self) -> None:
        board, place = self._board, self._place
        if board is None or place is None or self._rules is None:
            return
        self.conflict.show_place(
            f"{self._typed_at}/conflict",
            answered=place.asked,
            aside=scoring.aside_words(place.aside, self._rules) if place.aside else "",
            marked=bool(place.valid and place.valid.begun),
            marking=board.marking,
        )
        self._open_marks()

    @Slot()
    def _open_marks(self) -> None:
        """Marks are written once the question is answered, and while the round takes them."""
        board, place = self._board, self._place
        if board is None or place is None:
            return
        self.marks_page.setVisible(not (self.conflict.asks or place.aside))
        self.marks_page.setEnabled(board.marking)

    def _show_reading(self, place: Place) -> None:
        found = self._desk.ask(scoring_reading.reading, place.id)
        self.reading_facts.setText(found.facts)
        self.reading_text.setPlainText(found.text)
        offered = self._desk.ask(scoring_reading.files, place.id)
        binder.offer(self.files, offered)
        self.files.setCurrentIndex(0)
        self.files.setVisible(len(offered) > 1)
        self._show_file(None)

    @Slot()
    def _pick_file(self) -> None:
        """The words of the proposal, or the pages of a file that came with it."""
        id = self.files.currentData()
        if id is None:
            self._show_file(None)
        else:
            self._desk.fetch(partial(scoring_reading.shown, id=id), self._show_file)

    def _show_file(self, shown: Shown | None) -> None:
        self.reading_text.setVisible(shown is None)
        self.file_pages.setVisible(shown is not None)
        self.file_pages.show_paper(shown)

    @Slot()
    def _show_figures(self) -> None:
        """What the fields, as they stand now, come to."""
        if self._board is None or self._place is None:
            return
        told = scoring_standing.standing(self._board, self._place, self.criteria.marks())
        self.total.setText(told.total)
        self.mean.setText(told.mean)
        self.rank.setText(told.rank)

    def _show_deeds(self) -> None:
        board = self._board
        if board is None:
            return
        counted = scoring.count(board)
        self.left_chip.show_state(*scoring.left_words(board, counted))
        all_marked = not counted.left
        self.step_back.setEnabled(self._at > 0)
        self.skip.setEnabled(scoring.next_left(board, self._at) != self._at)
        self.to_summary.setVisible(self.pages.currentIndex() == SHEET)
        theme.set_role(self.to_summary, "role", "primary" if all_marked and board.marking else "")
        theme.set_role(self.step_on, "role", "" if all_marked or not board.marking else "primary")

    def _first(self) -> QWidget:
        """Where the work on this proposal begins."""
        if self.conflict.asks:
            return self.conflict.first()
        there = self.marks_page.isVisibleTo(self) and self.marks_page.isEnabled()
        return self.criteria.first() if there else self.step_on

    def _focus_first(self) -> None:
        (self.summary.first() if self.pages.currentIndex() == SUMMARY else self._first()).setFocus()

    # Going from one to another

    def _settled(self) -> bool:
        """Keep what was typed; where it is no mark, say so and stay."""
        self.flush()
        wrong = self.criteria.wrong() if self.pages.currentIndex() == SHEET else None
        if wrong is not None:
            with self._desk.refusing():
                wrong.mark()
            wrong.setFocus()
        return wrong is None

    def _go_to(self, at: int) -> None:
        if self._board is None or not self._settled():
            return
        if at >= len(self._board.places):
            self._to_summary()
            return
        self._at = max(at, 0)
        self.pages.setCurrentIndex(SHEET)
        self._show_place()
        self._focus_first()

    def _step(self, by: int) -> None:
        if self.pages.currentIndex() == SHEET:
            self._go_to(self._at + by)

    @Slot()
    def _skip(self) -> None:
        if self._board is not None and self.pages.currentIndex() != NOTHING and self._settled():
            at = scoring.next_left(self._board, self._at)
            self._go_to(at if scoring.count(self._board).left else len(self._board.places))

    @Slot(int)
    def _choose(self, id: int) -> None:
        if self._board is not None:
            self._go_to(self._board.at(ProposalId(id)))

    @Slot()
    def _to_summary(self) -> None:
        if self._board is not None and self._settled():
            self._show_summary()
            self._show_deeds()
            self._focus_first()

    def _show_summary(self) -> None:
        if self._board is not None:
            self.pages.setCurrentIndex(SUMMARY)
            self.summary.show_board(self._board)

    @Slot()
    def _to_marks(self) -> None:
        if self._board is not None and self._board.places:
            self.pages.setCurrentIndex(SHEET)
            self._show_deeds()
            self._focus_first()

    @Slot()
    def _find(self) -> None:
        self._to_summary()
        if self.pages.currentIndex() == SUMMARY:
            self.summary.search.setFocus()

    @Slot()
    def _main(self) -> None:
        """What Ctrl+Enter does here."""
        if self.pages.currentIndex() == SUMMARY:
            self.summary.finish()
        elif self.conflict.form_open:
            self.conflict.finish()
        else:
            self._to_summary()

    @Slot()
    def _turn_beside(self) -> None:
        self._beside = not self.reading.isVisibleTo(self)
        self._show_beside()

    def _show_beside(self) -> None:
        wide = self._breadth is Breadth.WIDE
        self.reading.setVisible(wide if self._beside is None else self._beside)
        self.panes.setSizes([6000, 4000] if wide else [5400, 4600])

    # What is typed

    @property
    def _typed_at(self) -> str:
        board, place = self._board, self._place
        return f"round/{board.round.id}/{board.member}/{place.id}" if board and place else ""

    @contextmanager
    def _filled(self) -> Iterator[None]:
        """What the program writes into fields is not typed."""
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    def _bring_back(self) -> None:
        """What was being typed when the program last ended."""
        typed = self._typing.recall(f"{self._typed_at}/")
        for key, words in typed.items():
            if key == NOTE:
                self.note.setPlainText(words)
            else:
                self.criteria.type_mark(key, words)

    @Slot(str)
    def _note_mark(self, key: str) -> None:
        if not self._filling:
            self._edited.add(key)
            self._typing.note(f"{self._typed_at}/{key}", self.criteria.fields[key].text())
            self._show_figures()

    @Slot()
    def _note_comment(self) -> None:
        if not self._filling:
            self._edited.add(NOTE)
            self._typing.note(f"{self._typed_at}/{NOTE}", self.note.toPlainText())

    @Slot(str)
    def _keep_mark(self, key: str) -> None:
        """A field was left: its mark is kept, unless it is none."""
        place, field = self._place, self.criteria.fields.get(key)
        if key not in self._edited or place is None or field is None or field.is_wrong:
            return
        before, mark = place.marks.get(key), field.mark()
        if mark == before or self._write(scoring.to_write(place, key, mark)):
            self._settle(key)
            field.show_mark(marking.mark_words(mark))
            if mark != before:
                self._tell_mark(key, place.id, before)

    @Slot()
    def flush(self) -> None:
        """Keep now what is not kept yet."""
        forms.commit_typing()
        for key in tuple(self._edited - {NOTE}):
            self._keep_mark(key)
        place = self._place
        if NOTE in self._edited and place is not None:
            words = self.note.toPlainText().strip()
            if words == place.note or self._write({}):
                self._settle(NOTE)
                self.note.document().setModified(False)

    def _settle(self, key: str) -> None:
        self._edited.discard(key)
        self._typing.forget(f"{self._typed_at}/{key}")

    def _write(self, marks: Marks) -> bool:
        note = self.note.toPlainText().strip()
        return self._do(partial(acts.mark, marks=marks, note=note))

    def _do(self, act: Callable[..., MarkSheet]) -> bool:
        """One act on the sheet in front; the board then has it, without being read anew."""
        board, place, kept = self._board, self._place, list[MarkSheet]()
        if board is None or place is None:
            return False
        filled = partial(act, id=board.round.id, proposal=place.id, member=board.member)
        self._writing = True
        try:
            self._desk.do(filled, kept.append)
        finally:
            self._writing = False
        if kept:
            self._board = scoring.with_sheet(board, kept[0])
            self._show_figures()
            self._show_deeds()
        return bool(kept)

    def _tell_mark(self, key: str, proposal: ProposalId, before: Fraction | None) -> None:
        told = scoring.kept_words(self._board, proposal, key) if self._board else ""
        self._desk.tell(told, partial(self._put_back, proposal, key, before))

    def _put_back(self, proposal: ProposalId, key: str, before: Fraction | None) -> None:
        """Ctrl+Z: the mark as it was before, on the proposal it belongs to."""
        if self._board is None or not self._settled():
            return
        self._at = self._board.at(proposal)
        self.pages.setCurrentIndex(SHEET)
        self._show_place()
        if self._do(partial(acts.mark, marks={key: before})):
            self._show_place()
            self.criteria.fields[key].setFocus()

    # A later packet, on a member's own desk

    @Slot()
    def _choose_packet(self) -> None:
        pattern = self.tr("Packets (*.asice)")
        choosing_files.one(self, self.tr("Take in a packet"), self.take_in, pattern)

    def take_in(self, file: Path) -> None:
        """A second turn, another round, or a proposal that was changed; what was marked here stays."""
        self.flush()
        self._desk.run(partial(_take_round, file=file), self._taken_in)

    def _taken_in(self, held: Round) -> None:
        self._desk.tell(self.tr("The packet was taken in: {title}").format(title=held.title))
        self.turn_to(held.id)

    # Whether anything binds the member

    @Slot()
    def _say_no(self) -> None:
        if self._do(acts.say_no_conflict):
            self._show_answer()
            self._focus_first()

    @Slot(Aside, str)
    def _step_aside(self, aside: Aside, because: str) -> None:
        if self._do(partial(acts.step_aside, aside=aside, because=because)):
            self._answered()

    @Slot(str)
    def _come_back(self, because: str) -> None:
        if self._do(partial(acts.come_back, because=because)):
            self._answered()

    def _answered(self) -> None:
        self.conflict.use_up()
        self._show_place()
        self._focus_first()

    # Once, on being made

    @Slot(bool)
    def _obey_moves_on(self, on: bool) -> None:
        self.criteria.set_moves_on(on)
        self._laptop.tell(marks_move_on=on)

    def _connect(self) -> None:
        self._desk.changed.connect(self._heard)
        self._desk.acting.connect(self._sit_down)
        self._typing.leaving.connect(self.flush)
        self.round.activated.connect(self._pick_round)
        self.criteria.edited.connect(self._note_mark)
        self.criteria.left.connect(self._keep_mark)
        self.criteria.finished.connect(self.step_on.setFocus)
        self.note.textChanged.connect(self._note_comment)
        self.conflict.said_no.connect(self._say_no)
        self.conflict.stepped.connect(self._step_aside)
        self.conflict.came_back.connect(self._come_back)
        self.conflict.opened.connect(self._open_marks)
        self.summary.chosen.connect(self._choose)
        self.summary.left.connect(self._to_marks)
        self.summary.bringing.connect(self._choose_packet)
        self.bring_first.clicked.connect(self._choose_packet)
        self.moves_on.toggled.connect(self._obey_moves_on)
        self.files.activated.connect(self._pick_file)
        self.beside.clicked.connect(self._turn_beside)
        for shortcut in self.file_pages.findChildren(QShortcut):
            shortcut.setEnabled(False)  # its keys lead to other proposals here; its buttons turn pages
        self.step_back.clicked.connect(partial(self._step, -1))
        self.step_on.clicked.connect(partial(self._step, 1))
        self.skip.clicked.connect(self._skip)
        self.to_summary.clicked.connect(self._to_summary)
        self.hear_keys(
            {
                "PgUp": partial(self._step, -1),
                "PgDown": partial(self._step, 1),
                "F4": self._skip,
                "Alt+F3": self._turn_beside,
                "Ctrl+F": self._find,
                "Ctrl+Return": self._main,
            }
        )


def _take_round(door: Door, *, file: Path, by: PersonId, at: datetime, progress: Progress) -> Done[Round]:
    return unpacking.take_round(door, file, by=by, at=at)
