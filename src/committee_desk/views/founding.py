"""A new desk: whose it is, its passphrase, and then its recovery key, once.

    seven fields ─► founding(Founding) ─► app makes the desk ─► tell(key) ─► entering

Nobody goes on before they have said that the key is on paper.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from committee_desk.domain import passphrase
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import dates
from committee_desk.models.desk import now
from committee_desk.models.laptop import laptop
from committee_desk.views import alerts, binder, forms, recovery_sheet, theme
from committee_desk.views.alerts import Band
from committee_desk.views.recovery_sheet import Sheet

translate = QCoreApplication.translate
WIDEST = 1300  # px; the smallest laptop less its edges, whatever the size of the text


class PassphrasesDiffer(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The two passphrases are not the same.")
    advice = QT_TRANSLATE_NOOP("errors", "Type both again; see whether the keyboard is set to Korean.")
    needs = ("again",)


class NameMissing(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "Your name is missing.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter it; everything you do bears it.")
    needs = ("maker",)


@frozen
class Founding:
    """What a new desk needs."""

    folder: Path
    words: str = field(repr=False)
    body: str
    office: str
    maker: str
    rules: tuple[str, ...]


class FoundingView(QWidget):
    card: QFrame
    steps: QStackedWidget
    body: QLineEdit
    office: QLineEdit
    rules: QComboBox
    maker: QLineEdit
    folder: QLineEdit
    words: QLineEdit
    again: QLineEdit
    advice: QLabel
    band: Band
    state: QLabel
    back: QPushButton
    make: QPushButton
    recovery: QLabel
    kept: QCheckBox
    print_key: QPushButton
    enter: QPushButton

    founding = Signal(Founding)
    leaving = Signal()
    entering = Signal()
    printed = Signal()  # the sheet with the recovery key

    def __init__(
        self, folder: Path, packs: Sequence[tuple[tuple[str, ...], str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        forms.load("founding", self)
        self._key = ""
        self.card.setFixedWidth(min(theme.px(720), WIDEST))
        self.band.beside_field = True
        self.folder.setText(str(folder))
        self._packs = tuple(packs)
        binder.offer(self.rules, packs)
        self.rules.setCurrentIndex(0)
        self.enter.setEnabled(False)
        self.make.clicked.connect(self._make)
        self.again.returnPressed.connect(self._make)
        self.back.clicked.connect(self.leaving)
        self.words.textChanged.connect(self._judge)
        self.kept.toggled.connect(self.enter.setEnabled)
        self.enter.clicked.connect(self.entering)
        self.print_key.clicked.connect(self._print)
        self.body.setFocus()

    @Slot(DeskError)
    def refuse(self, error: DeskError) -> None:
        self.show_busy(False)
        self.band.refuse(error)

    def show_busy(self, busy: bool) -> None:
        self.state.setText(self.tr("Making the desk …") if busy else "")
        self.make.setEnabled(not busy)

    def tell(self, key: str) -> None:
        """Show the recovery key, four letters at a time, in lines that can be read aloud."""
        self._key = key
        self.recovery.setText(recovery_sheet.lines(key))
        self._leave_form()
        self.print_key.setFocus()

    def _leave_form(self) -> None:
        """On to the key; the form, which is higher, takes its room with it."""
        if (form := self.steps.widget(0)) is not None:
            self.steps.removeWidget(form)
            form.hide()
        self.steps.insertWidget(0, QWidget(self.steps))
        self.steps.setCurrentIndex(1)

    def typed(self) -> Founding:
        """What stands in the fields, for whoever comes back; a passphrase is typed again."""
        fields = (self.body, self.office, self.maker)
        body, office, maker = (field.text() for field in fields)
        return Founding(Path(self.folder.text()), "", body, office, maker, self.rules.currentData())

    def put_back(self, typed: Founding) -> None:
        self.folder.setText(str(typed.folder))
        self.body.setText(typed.body)
        self.office.setText(typed.office)
        self.maker.setText(typed.maker)
        binder.offer(self.rules, self._packs)
        self.rules.setCurrentIndex([layers for layers, _title in self._packs].index(typed.rules))

    @Slot()
    def _judge(self) -> None:
        """Say while it is typed whether the passphrase is one."""
        self.advice.setText(strength_words(self.words.text()))

    @Slot()
    def _make(self) -> None:
        forms.commit_typing()
        try:
            founding = self._read()
        except DeskError as refusal:
            self.band.refuse(refusal)
            return
        self.band.clear()
        self.show_busy(True)
        self.founding.emit(founding)

    def _read(self) -> Founding:
        if not self.maker.text().strip():
            raise NameMissing
        if self.words.text() != self.again.text():
            raise PassphrasesDiffer
        return Founding(
            Path(self.folder.text().strip()).expanduser(),
            self.words.text(),
            self.body.text().strip(),
            self.office.text().strip(),
            self.maker.text().strip(),
            self.rules.currentData(),
        )

    @Slot()
    def _print(self) -> None:
        today = dates.day_of(now())
        sheet = Sheet(self._key, self.body.text(), self.folder.text(), dates.day(today))
        recovery_sheet.print_sheet(self, sheet, partial(self._printed, today))

    def _printed(self, today: date) -> None:
        laptop().tell(key_printed=today.isoformat())
        self.kept.setFocus()  # what is left is to look whether it is right
        self.printed.emit()


def is_strong(words: str) -> bool:
    try:
        passphrase.require_strong(words)
    except DeskError:
        return False
    return True


def strength_words(words: str) -> str:
    """Of a passphrase that is being typed: what it still needs, or that it will do."""
    try:
        passphrase.require_strong(words)
    except DeskError as refusal:
        return " ".join(alerts.said(refusal))
    said = translate("FoundingView", "{given} characters: it will do.")
    return said.format(given=len(words))
