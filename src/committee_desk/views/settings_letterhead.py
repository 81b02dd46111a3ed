"""What every paper bears: the names of the body and its office, the lines above the title, the address.

fields ─► acts.desk.rename where a name changes, with a reason ─► acts.desk.head_papers
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from committee_desk.acts import desk as acts
from committee_desk.acts.door import Act
from committee_desk.domain.desk import Desk, Letterhead
from committee_desk.domain.matter import GroundMissing
from committee_desk.models import desk as models
from committee_desk.models import settings
from committee_desk.models.settings import Heading
from committee_desk.models.typing import Typing
from committee_desk.views import binder, forms, theme
from committee_desk.views.drafts import Drafts

PLACE = "settings/letterhead"
TWO_LINES = 68  # px for them beside text of 17 px


class LetterheadPanel(QWidget):
    body: QLineEdit
    office: QLineEdit
    series: QLineEdit
    lines: QPlainTextEdit
    address: QPlainTextEdit
    reason: QLineEdit
    keep: QPushButton
    numbered: QLabel

    def __init__(self, desk: models.Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_letterhead", self)
        for field in (self.lines, self.address):
            field.setMaximumHeight(theme.px(TWO_LINES))
        self._desk = desk
        self._shown = Heading()
        texts = (self.body, self.office, self.series, self.lines, self.address, self.reason)
        self._drafts = Drafts(Typing(desk, self), texts)
        self._fill()
        self._drafts.bring_back(PLACE)
        self.keep.clicked.connect(self._keep)
        self.series.textChanged.connect(self._show_number)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._keep)
        desk.changed.connect(self._hear)

    @Slot()
    def _keep(self) -> None:
        with self._desk.refusing():
            deeds = self._deeds(binder.read(self, self._shown), self.reason.text().strip())
            kept: list[Desk] = []
            for deed in deeds:
                self._desk.do(deed, kept.append)
            if kept and len(kept) == len(deeds):
                self._drafts.use_up()
                self._fill()
                self._desk.tell(self.tr("Papers bear this from now on."))

    def _deeds(self, read: Heading, reason: str) -> list[Act[Desk]]:
        """What there is to do so that papers bear what was typed."""
        deeds: list[Act[Desk]] = []
        if read.names != self._shown.names:
            if not reason:
                raise GroundMissing
            body, office, series = read.names
            deeds.append(partial(acts.rename, body=body, office=office, series=series, reason=reason))
        if (read.lines, read.address) != (self._shown.lines, self._shown.address):
            # What is too long is refused before anything is done.
            head = Letterhead(read.lines, read.address)
            deeds.append(partial(acts.head_papers, lines=head.lines, address=head.address))
        return deeds

    def _fill(self) -> None:
        self._shown = self._desk.ask(settings.heading)
        with self._drafts.quietly():
            binder.fill(self, self._shown)
            self.reason.clear()
        self._show_number()

    @Slot()
    def _show_number(self) -> None:
        said = self.tr("The next paper: {series}-{year}-…")
        self.numbered.setText(said.format(series=self.series.text(), year=self._desk.now().year))

    @Slot(frozenset)
    def _hear(self, touched: frozenset[str]) -> None:
        if "desk" in touched and not self.reason.isModified():
            self._fill()
