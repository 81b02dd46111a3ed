"""Backups: where they go, which there are and whether they are sound; restoring one in three steps.

folder ─► the list ─► open and check ─► its state, and how much it holds
a backup ─► what would be lost ─► where the desk is set aside ─► confirmed ─► both compared
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton, QTableView, QWidget

from committee_desk.acts import desk as acts
from committee_desk.domain.particles import filled
from committee_desk.jobs import backing_up, keeping_backups, ways_in
from committee_desk.jobs.keeping_backups import Copy, Looked, Loss, Restored
from committee_desk.jobs.ways_in import Ways
from committee_desk.models import settings_backup
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.models.settings_backup import CopyLine
from committee_desk.views import alerts, choosing_files, forms, lists, theme
from committee_desk.views.widgets import ElidedLabel, Steps, say

LOSS, ASIDE, COMPARED, ALL_DONE = range(4)


class BackupPanel(QWidget):
    last: QLabel
    place: ElidedLabel
    folder: ElidedLabel
    choose: QPushButton
    back_up: QPushButton
    on_closing: QCheckBox
    why: QLabel
    table: QTableView
    look: QPushButton
    another: QPushButton
    restore: QPushButton
    restoring: QFrame
    steps: Steps
    told: QLabel
    aside: QLabel
    go_on: QPushButton
    leave_restoring: QPushButton
    plain: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_backup", self)
        self._desk, self._laptop = desk, laptop()
        self._copies: tuple[Copy, ...] = ()
        self._looked: dict[str, Looked] = {}
        self._loss: Loss | None = None
        self._step = LOSS
        self.restoring.hide()
        self.table.setMinimumHeight(theme.px(lists.ONE_ROW))
        self._refresh = lists.show(
            self.table,
            settings_backup.copy_columns(),
            lambda _session: settings_backup.copy_lines(self._copies, self._looked),
            desk,
            set(),
            empty=self.tr("No backup in this folder yet. Choose a folder, then back up."),
        )
        self._connect()
        self._show_folder()
        self.place.hide()
        desk.fetch(ways_in.ways, self._show_place)

    def show_restored(self, restored: Restored) -> None:
        """The third step, after the desk was opened again."""
        self.restoring.show()
        self._show_step(ALL_DONE, settings_backup.compared(restored), settings_backup.set_aside(restored))
        self.leave_restoring.setFocus()

    def _show_place(self, ways: Ways) -> None:
        """Of a desk with keys alone: what lies on a network was refused when it was opened."""
        said = self.tr("This desk lies on a disk of this computer: {folder}").format(folder=ways.folder)
        say(self.place, said if ways.keys else "")

    # The folder and its backups

    def _show_folder(self) -> None:
        told = self._laptop.told
        self.folder.setText(told.backups or self.tr("No folder chosen"))
        self.on_closing.setChecked(told.backup_on_closing and bool(told.backups))
        self.on_closing.setEnabled(bool(told.backups))
        self.back_up.setEnabled(bool(told.backups))
        say(self.why, "" if told.backups else self.tr("Choose a folder first; a USB stick will do."))
        if told.backups:
            folder = Path(told.backups)
            self._desk.fetch(lambda _door: keeping_backups.listed(folder), self._show_copies)
        else:
            self._show_copies(())

    def _show_copies(self, copies: tuple[Copy, ...]) -> None:
        self._copies = copies
        self._show_list()
        if copies and str(copies[0].file) not in self._looked:
            self._look_into([copies[0].file])

    def _show_list(self) -> None:
        self._refresh()
        lines = settings_backup.copy_lines(self._copies, self._looked)
        self.last.setText(settings_backup.last_copy(lines, self._desk.now()))
        lists.choose_first(self.table)
        self._weigh()

    @Slot()
    def _weigh(self) -> None:
        chosen = lists.chosen(self.table) is not None
        self.look.setEnabled(chosen)
        self.restore.setEnabled(chosen)

    @Slot()
    def _choose(self) -> None:
        title = self.tr("Where backups go")
        choosing_files.folder(self, title, self.take_folder, self._laptop.told.backups)

    def take_folder(self, folder: Path) -> None:
        self._laptop.tell(backups=str(folder))
        self._show_folder()

    @Slot(bool)
    def _tell_closing(self, wanted: bool) -> None:
        self._laptop.tell(backup_on_closing=wanted)

    @Slot()
    def _back_up(self) -> None:
        backups = Path(self._laptop.told.backups)
        self._desk.run(partial(keeping_backups.back_up_into, backups=backups), self._backed_up)

    def _backed_up(self, file: Path) -> None:
        self._desk.tell(self.tr("Backed up and opened again: {file}").format(file=file.name))
        self._show_folder()

    @Slot()
    def _look(self) -> None:
        line: CopyLine | None = lists.chosen(self.table)
        if line is not None:
            self._look_into([line.copy.file])

    def _look_into(self, files: Sequence[Path]) -> None:
        self._desk.fetch(lambda door: keeping_backups.looked_into(door, files), self._show_looked)

    def _show_looked(self, found: tuple[Looked, ...]) -> None:
        self._looked |= {str(one.file): one for one in found}
        self._show_list()

    # Restoring, in three steps

    @Slot()
    def _start_restoring(self) -> None:
        line: CopyLine | None = lists.chosen(self.table)
        if line is not None:
            self._weigh_loss(line.copy.file)

    @Slot()
    def _another(self) -> None:
        pattern, start = f"*{keeping_backups.SUFFIX}", self._laptop.told.backups
        choosing_files.one(self, self.tr("A backup"), self._weigh_loss, pattern, start)

    def _weigh_loss(self, file: Path) -> None:
        self._desk.fetch(lambda door: keeping_backups.loss(door, file), self._show_loss)

    def _show_loss(self, loss: Loss) -> None:
        looked, self._loss = loss.looked, loss if loss.looked.holds else None
        self._looked[str(looked.file)] = looked
        self._show_list()
        self.restoring.show()
        line = next(iter(settings_backup.copy_lines([Copy(looked.file, 0, self._desk.now())], self._looked)))
        if looked.holds is None:
            self._show_step(LOSS, f"{line.standing[0]}. {line.reasons}", "")
        else:
            self._show_step(LOSS, settings_backup.lost(loss.now, looked.holds), looked.file.name)
        self.go_on.setVisible(looked.holds is not None)
        (self.go_on if looked.holds else self.leave_restoring).setFocus()

    @Slot()
    def _go_on(self) -> None:
        if self._loss is None:
            return
        if self._step == LOSS:
            said = self.tr("The desk as it is now is kept beside the restored one, and can be opened again.")
            self._show_step(ASIDE, said, str(self._loss.desk))
            return
        file = self._loss.looked.file
        alerts.confirm(
            self,
            filled(self.tr("Restore the desk from {file}?"), file=file.name),
            self.tr("The desk closes, is set aside, and the backup takes its place."),
            self.tr("Restore"),
            partial(self._laptop.restore, file),
        )

    @Slot()
    def _leave_restoring(self) -> None:
        self._loss = None
        self.restoring.hide()
        self.table.setFocus()

    def _show_step(self, step: int, told: str, aside: str) -> None:
        self._step = step
        names = (self.tr("What would be lost"), self.tr("Set aside"), self.tr("Compared"))
        self.steps.show_steps(names, step)
        self.go_on.setVisible(step < COMPARED)
        self.go_on.setText(self.tr("Restore…") if step == ASIDE else self.tr("Go on"))
        say(self.told, told)
        say(self.aside, aside)

    # A copy for others

    @Slot()
    def _ask_to_export(self) -> None:
        title, start = self.tr("An unencrypted copy"), self._laptop.told.backups
        choosing_files.new(self, title, self.export_to, suffix="db", start=start)

    def export_to(self, file: Path) -> None:
        job = partial(backing_up.copy_plain, file=file, note=acts.export)
        alerts.confirm(
            self,
            self.tr("Export every record without encryption?"),
            self.tr("Whoever has the file can read everything in it. The journal notes the export."),
            self.tr("Export"),
            lambda: self._desk.run(job, self._exported),
        )

    def _exported(self, file: Path) -> None:
        self._desk.tell(self.tr("Exported without encryption: {file}").format(file=file.name))

    def _connect(self) -> None:
        for button, deed in {
            self.choose: self._choose,
            self.back_up: self._back_up,
            self.look: self._look,
            self.another: self._another,
            self.restore: self._start_restoring,
            self.go_on: self._go_on,
            self.leave_restoring: self._leave_restoring,
            self.plain: self._ask_to_export,
        }.items():
            button.clicked.connect(deed)
        self.on_closing.clicked.connect(self._tell_closing)
        lists.on_choice(self.table, self._weigh)
