"""Bring a list in: the file, what its headings mean, a state for every row, and only then the writing.

    choose ─► jobs.bringing.look_into ─► rows with their states ─► Import ─► jobs.bringing.write
                        └─ headings nobody knows ─► asked once ─► explain ─┘

Reading and writing go on beside the window, with progress, and can be cancelled: then nothing was written.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)

from committee_desk.domain.ids import MatterId, RoundId
from committee_desk.errors import DeskError
from committee_desk.jobs import bringing
from committee_desk.jobs.bringing import Preview, Wanted
from committee_desk.jobs.importing import Imported
from committee_desk.models import importing
from committee_desk.models.desk import Desk
from committee_desk.models.importing import TONES, RowLine, Rows, Standing
from committee_desk.views import binder, choosing_files, forms, lists, theme
from committee_desk.views.alerts import Band
from committee_desk.views.offers import Offer, menu
from committee_desk.views.widgets import ElidedLabel, StatusChip, say

translate = importing.translate

ONE_LINE = 44  # px beside text of 17 px


def bring_in(
    parent: QWidget, desk: Desk, kind: str, round: RoundId | None = None, matter: MatterId | None = None
) -> None:
    """Ask for the file of a list of this kind, and show what its rows would do."""
    dialog = ImportingDialog(desk, Wanted(kind, round, matter), parent.window())
    dialog.open()
    dialog.ask_which()


def offer_lists(parent: QWidget, desk: Desk) -> QMenu:
    """Which list is meant, as a menu; then its file is asked for."""
    deeds = ((words, partial(bring_in, parent, desk, kind)) for kind, words in importing.lists())
    return menu([Offer(words, "", "", deed) for words, deed in deeds], parent)


class ImportingDialog(QDialog):
    title_line: QLabel
    file: ElidedLabel
    sheet: QComboBox
    another: QPushButton
    band: Band
    headings: QFrame
    questions: QWidget
    questions_fields: QFormLayout
    explain: QPushButton
    new_count: StatusChip
    changed_count: StatusChip
    same_count: StatusChip
    noted_count: StatusChip
    unsure_count: StatusChip
    error_count: StatusChip
    shown: QComboBox
    rows: QTableView
    reason: QPlainTextEdit
    skip: QCheckBox
    why: QLabel
    work: QLabel
    progress: QProgressBar
    cancel: QPushButton
    leave: QPushButton
    write: QPushButton

    def __init__(self, desk: Desk, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("importing", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._wanted = desk, wanted
        self._preview: Preview | None = None
        self._rows = Rows()
        self._counts = importing.counts(None)
        self._meant: dict[str, QComboBox] = {}
        self._is_written = False
        title = desk.ask(importing.title, wanted)
        self.setWindowTitle(title)
        self.title_line.setText(title)
        binder.offer(self.shown, importing.shown())
        self.shown.setCurrentIndex(0)
        self._refresh = lists.browse(
            self.rows,
            importing.columns(),
            lambda session, searched, order, down: self._rows.ids(
                session, searched, order, down, self.shown.currentData()
            ),
            lambda session, places: self._rows.lines(session, places),
            desk,
            set(),
            empty=self.tr("No rows yet."),
        )
        self._connect()
        self._hear_busy(desk.is_busy)
        self._show()
        self.rows.setMinimumHeight(theme.px(lists.ONE_ROW))
        self.reason.setMinimumHeight(theme.px(ONE_LINE))
        self.resize(min(theme.px(1080), 1300), min(theme.px(660), 670))

    # The file

    @Slot()
    def ask_which(self) -> None:
        pattern = self.tr("Spreadsheets ({pattern})").format(pattern=importing.PATTERN)
        choosing_files.one(self, self.tr("Which file?"), self.look_into, pattern)

    def look_into(self, file: Path, sheet: str = "") -> None:
        """Read this file, and show what its rows would do."""
        self._clear()
        self.file.setText(file.name)
        job = partial(bringing.look_into, wanted=self._wanted, file=file, sheet=sheet)
        self._desk.run(job, self._take)

    def _take(self, preview: Preview) -> None:
        self._preview = preview
        self._rows = Rows(preview.imported.rows if preview.imported else ())
        binder.offer(self.sheet, [(name, name) for name in preview.sheets])
        named = preview.sheet or preview.sheets[0]
        self.sheet.setCurrentIndex(self.sheet.findData(named))
        self._ask_headings()
        self._show()
        lists.choose_first(self.rows)
        # Where nothing can be read before somebody says what a heading means, that is what comes next.
        first = next(iter(self._meant.values()), None) if preview.missing else None
        (first or self.rows).setFocus()

    def _clear(self) -> None:
        self._preview, self._rows, self._is_written = None, Rows(), False
        self.band.clear()
        self._ask_headings()
        self._show()

    @Slot(int)
    def _turn_sheet(self, place: int) -> None:
        if self._preview:
            self.look_into(self._preview.file, self.sheet.itemData(place))

    # What the headings mean

    def _ask_headings(self) -> None:
        while self.questions_fields.rowCount():
            self.questions_fields.removeRow(0)
        self._meant.clear()
        before: QWidget = self.another
        for heading, choices in importing.questions(self._preview) if self._preview else ():
            box = QComboBox(self.questions)
            box.setAccessibleName(heading)
            binder.offer(box, choices)
            box.setCurrentIndex(0)
            label = QLabel(heading, self.questions)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.questions_fields.addRow(label, box)
            self.setTabOrder(before, box)
            self._meant[heading] = before = box
        self.setTabOrder(before, self.explain)
        self.headings.setVisible(bool(self._meant))

    @Slot()
    def _explain(self) -> None:
        if self._preview:
            meant = {heading: str(box.currentData()) for heading, box in self._meant.items()}
            job = partial(bringing.explain, wanted=self._wanted, preview=self._preview, meant=meant)
            self._desk.run(job, self._take)

    # The rows

    def _show(self) -> None:
        self._counts = importing.counts(self._preview.imported if self._preview else None)
        for standing, count in self._counts.items():
            chip = self._chips[standing]
            chip.show_state(f"{standing.words} {count:,}" if count else "", TONES[standing])
        self._refresh()
        self._show_row()
        for part in (self.shown, self.reason):
            part.setVisible(bool(self._preview and self._preview.imported))
        several = self._preview is not None and len(self._preview.sheets) > 1
        self.sheet.setVisible(several and self._wanted.kind != bringing.SCORES)
        self._weigh()

    @Slot()
    def _show_row(self) -> None:
        line = lists.chosen(self.rows)
        told = (line.row.told, importing.reason(line.row)) if isinstance(line, RowLine) else ()
        self.reason.setPlainText("\n".join(filter(None, told)))

    @Slot()
    def _weigh(self) -> None:
        self.skip.setVisible(bool(importing.left_out(self._counts)) and not self._is_written)
        why = importing.why_not(self._preview, self._counts, self.skip.isChecked())
        if not self._is_written:
            say(self.why, "" if self._desk.is_busy else why)
        self.write.setText(importing.write_words(self._counts))
        self.write.setEnabled(not why and not self._desk.is_busy)
        self.write.setVisible(not self._is_written)
        self.another.setEnabled(not self._desk.is_busy)
        self.explain.setEnabled(not self._desk.is_busy)

    # Writing

    @Slot()
    def _write(self) -> None:
        if self._preview and self.write.isEnabled():
            job = partial(
                bringing.write,
                wanted=self._wanted,
                preview=self._preview,
                skip_errors=self.skip.isChecked(),
            )
            self._desk.run(job, self._written)

    def _written(self, imported: Imported) -> None:
        self._is_written = bool(imported.written)
        if self._preview and not imported.written:
            # The desk has changed since the rows were looked at: they are shown as they stand now.
            self._desk.run(
                partial(bringing.look_again, wanted=self._wanted, preview=self._preview), self._take
            )
            return
        said = importing.written_words(imported)
        self._desk.tell(said.splitlines()[0])
        say(self.why, said)
        self._weigh()
        self.leave.setFocus()

    # Work beside the window

    @Slot(bool)
    def _hear_busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self.work.setText(self.tr("Working …"))
        for part in (self.work, self.progress, self.cancel):
            part.setVisible(busy)
        self._weigh()

    @Slot(int, int, str)
    def _show_progress(self, done: int, total: int, words: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        count = f" {done:,} / {total:,}" if total else ""
        self.work.setText(translate("jobs", words) + count)

    @Slot(DeskError)
    def _refuse(self, error: DeskError) -> None:
        self.band.refuse(error)
        if self._preview is None:
            self.another.setFocus()

    # Qt asks

    def reject(self) -> None:
        """Whoever goes away does not wait for what goes on here."""
        if self._desk.is_busy:
            self._desk.cancel()
        super().reject()

    # Once, on being made

    def _connect(self) -> None:
        self._chips = {
            Standing.NEW: self.new_count,
            Standing.CHANGED: self.changed_count,
            Standing.SAME: self.same_count,
            Standing.NOTED: self.noted_count,
            Standing.UNSURE: self.unsure_count,
            Standing.ERROR: self.error_count,
        }
        lists.on_choice(self.rows, self._show_row)
        self.shown.activated.connect(lambda _place: self._refresh())
        self.sheet.activated.connect(self._turn_sheet)
        self.skip.toggled.connect(self._weigh)
        for button, deed in {
            self.another: self.ask_which,
            self.explain: self._explain,
            self.cancel: self._desk.cancel,
            self.leave: self.reject,
            self.write: self._write,
        }.items():
            button.clicked.connect(deed)
            button.setAutoDefault(False)  # Enter presses what has the focus, and nothing else
        self._desk.busy.connect(self._hear_busy)
        self._desk.progressed.connect(self._show_progress)
        self._desk.refused.connect(self._refuse)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._write)
