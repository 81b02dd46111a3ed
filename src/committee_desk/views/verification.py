"""Whether files are genuine: dropped here or chosen, one line a file, one of five sentences large.

files ─► models.verification.verify in the worker ─► lines ─► the sentence, its reasons, who signed
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QWidget,
)

from committee_desk.domain.journal import Subject
from committee_desk.models import papers, verification
from committee_desk.models.desk import Desk
from committee_desk.models.papers import SignerLine
from committee_desk.models.table import Tone
from committee_desk.models.verification import Row
from committee_desk.views import choosing_files, file_drops, forms, icons, lists, theme
from committee_desk.views.page import Breadth, Page
from committee_desk.views.widgets import ElidedLabel

NOBODY, ONE = range(2)
DRAWINGS = {Tone.SUCCESS: "ok", Tone.WARNING: "warning", Tone.DANGER: "danger"}
DRAWN = 36  # px beside text of 17
LEAST = 84  # px for headings and a file, beside the same


class VerificationView(Page):
    empty: QPushButton
    choose: QPushButton
    panes: QSplitter
    table: QTableView
    detail: QStackedWidget
    verdict_card: QFrame
    sign: QLabel
    sentence: QLabel
    reasons: QLabel
    name: ElidedLabel
    facts: QLabel
    signers: QTableView
    fingerprint: ElidedLabel
    hash: QLineEdit
    to_register: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("verification", self)
        self._desk = desk
        self._rows: tuple[Row, ...] = ()
        self._refresh = lists.show(
            self.table,
            verification.columns(),
            lambda _session: self._rows,
            desk,
            set(),
            empty=self.tr("Drop files here, or press Ctrl+O to choose some."),
        )
        self._refresh_signers = lists.show(
            self.signers,
            papers.signer_columns(),
            lambda _session: self._signers(),
            desk,
            set(),
            empty=self.tr("The register knows no signatures on a file with these contents."),
        )
        self.table.setMinimumHeight(theme.px(LEAST))
        file_drops.allow(self, self.verify, paste_in=self.table)
        self._connect()
        self._show()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+O", self.tr("Choose files to verify")),
            ("Ctrl+V", self.tr("In the list: verify files that were copied in a folder")),
        ]

    def regions(self) -> list[QWidget]:
        return [self.table, self.detail]

    def about(self) -> Subject | None:
        """The paper of the register that the chosen file is."""
        row = self._chosen()
        return Subject("paper", row.paper.id) if row is not None and row.paper is not None else None

    def fold(self, breadth: Breadth) -> None:
        narrow = breadth is Breadth.NARROW
        self.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.panes.setSizes([4600, 5400])

    def verify(self, files: Sequence[Path]) -> None:
        """Say of each of these files whether it is genuine."""
        if files:
            self._desk.run(partial(verification.verify, files=tuple(files)), self._found)

    def _found(self, found: tuple[Row, ...]) -> None:
        self._rows = verification.together(self._rows, found)
        self._refresh()
        lists.choose(self.table, found[0].id)
        self._show()
        self.table.setFocus()

    @Slot()
    def _show(self) -> None:
        row = self._chosen()
        self.empty.setEnabled(bool(self._rows))
        self.detail.setCurrentIndex(NOBODY if row is None else ONE)
        if row is None:
            return
        self.sign.setPixmap(icons.pixmap(DRAWINGS[row.tone], f"{row.tone.value}_text", DRAWN))
        self.sentence.setText(row.sentence)
        self.reasons.setText("\n".join(row.reasons))
        self.reasons.setVisible(bool(row.reasons))
        self.name.setText(row.name)
        self.facts.setText(row.facts)
        self.facts.setVisible(bool(row.facts))
        self.hash.setText(row.sha256)
        self.hash.setCursorPosition(0)
        self.to_register.setEnabled(row.paper is not None)
        self._refresh_signers()
        lists.choose_first(self.signers)
        self._show_fingerprint()

    def _signers(self) -> Sequence[SignerLine]:
        row = self._chosen()
        return row.signers if row else ()

    @Slot()
    def _show_fingerprint(self) -> None:
        line = lists.chosen(self.signers)
        said = self.tr("Key {fingerprint}").format(fingerprint=line.key) if line and line.at else ""
        self.fingerprint.setText(said)

    def _chosen(self) -> Row | None:
        row: Row | None = lists.chosen(self.table)
        return row

    @Slot()
    def _ask_which(self) -> None:
        choosing_files.several(self, self.tr("Choose files to verify"), self.verify)

    @Slot()
    def _empty(self) -> None:
        self._rows = ()
        self._refresh()
        self._show()
        self.choose.setFocus()

    @Slot()
    def _go_to_register(self) -> None:
        row = self._chosen()
        if row is not None and row.paper is not None:
            self.wanted.emit("papers", row.paper.id)

    def _connect(self) -> None:
        lists.on_choice(self.table, self._show)
        lists.on_choice(self.signers, self._show_fingerprint)
        self.choose.clicked.connect(self._ask_which)
        self.empty.clicked.connect(self._empty)
        self.to_register.clicked.connect(self._go_to_register)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._ask_which)
