"""Say what went wrong, in the person's language: a refusal in the band, a mistake of ours in a box.

    DeskError ─► said() ─► Band              takes no key press away, leaves with the next deed
                            └─► FieldNote    at the field that it is about, with the focus in it
    anything else ─► own_up() ─► a box       with the log's whereabouts
    what cannot be undone ─► confirm()       a box whose first focus is on Cancel

There are five deeds to confirm: declare, issue, revoke, restore, export plain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.views import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from committee_desk.views.field_note import FieldNote

translate = QCoreApplication.translate
LINE = 30  # em: the figures of a result stand on one line, or break once
BESIDE = 64  # px for the sign and the margins of a box, beside text of 17 px

# What refusals name; other words in them are people's own and stay as they were typed.
SUBJECTS = frozenset(
    {
        QT_TRANSLATE_NOOP("subjects", "person"),
        QT_TRANSLATE_NOOP("subjects", "matter"),
        QT_TRANSLATE_NOOP("subjects", "meeting"),
        QT_TRANSLATE_NOOP("subjects", "item"),
        QT_TRANSLATE_NOOP("subjects", "remark"),
        QT_TRANSLATE_NOOP("subjects", "paper"),
        QT_TRANSLATE_NOOP("subjects", "key"),
        QT_TRANSLATE_NOOP("subjects", "attachment"),
        QT_TRANSLATE_NOOP("subjects", "proposal"),
        QT_TRANSLATE_NOOP("subjects", "round"),
    }
)


def said(error: DeskError) -> tuple[str, str]:
    """What happened and what to do about it, in the window's language."""
    from committee_desk.domain.particles import filled  # noqa: PLC0415 -- slow import

    facts = {name: _fact(value) for name, value in error.facts.items()}
    text, advice = (
        filled(translate("errors", words), **facts) if words else "" for words in (error.text, error.advice)
    )
    return text, advice


def _fact(value: object) -> object:
    # These know the whole domain, which the lock page does not need before it is painted.
    from datetime import datetime  # noqa: PLC0415 -- slow import

    from committee_desk.models import dates, words  # noqa: PLC0415 -- slow import

    match value:
        case QWidget():  # the field that cannot be read
            return _name(value)
        case str() if value in SUBJECTS:
            return translate("subjects", value)
        case datetime():
            return dates.moment(value)
    return words.fact(value)


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say it once."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 -- slow import

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def _name(field: QWidget) -> str:
    """What a screen reader calls it: its own name, or that of the label beside it."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 -- slow import

    return QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Name)


@contextmanager
def going_on(part: QWidget) -> Iterator[None]:
    """What is refused in here is said, but holds nobody who goes on from this field or form."""
    part.setProperty("leaving", True)
    try:
        yield
    finally:
        part.setProperty("leaving", False)


def _is_being_left(field: QWidget) -> bool:
    """Whether somebody is just going on from there, and is not to be held."""
    part: QWidget | None = field
    while part is not None and not part.property("leaving"):
        part = part.parentWidget()
    return part is not None


class Band(QFrame):
    """A refusal and its advice, under the top band, and at its field; the next deed takes both away.

    `beside_field`: it stands at the field already, so that nothing more is laid over what lies beneath.
    """

    beside_field = False
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("band")
        self._note: FieldNote | None = None
        self._sign = QLabel(self)
        self._text, self._advice = QLabel(self), QLabel(self)
        for label in (self._text, self._advice):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._text.setProperty("role", "strong")
        close = QPushButton(self)
        close.setText(self.tr("Close"))
        close.setProperty("role", "text")
        close.setProperty("extent", "small")
        close.setAutoDefault(False)
        close.clicked.connect(self.clear)
        self._lay_out(close)
        self.hide()

    def words(self) -> str:
        return "\n".join(label.text() for label in (self._text, self._advice) if label.text())

    @Slot(DeskError)
    def refuse(self, error: DeskError) -> None:
        from committee_desk.views import icons  # noqa: PLC0415 -- slow import

        text, advice = said(error)
        self._sign.setPixmap(icons.pixmap("warning", "danger_text"))
        self._text.setText(text)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(self.words())
        self.show()
        announce(self, self.words())
        self._point(error, text)

    @Slot()
    def clear(self) -> None:
        self._leave_field()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    @Slot(frozenset)
    def clear_away(self, touched: frozenset[str]) -> None:
        self._leave_field()
        self.hide()

    def _point(self, error: DeskError, text: str) -> None:
        """Say it at the field that it is about, and put the focus there."""
        self._leave_field()
        within = self.parentWidget()
        if within is None or not (error.needs or "field" in error.facts):
            return
        from committee_desk.views.field_note import FieldNote, field_of  # noqa: PLC0415 -- slow import

        field = field_of(error, within)
        if field is not None:
            self._note = FieldNote(field, text, seen=not self.beside_field)
            if not _is_being_left(field):
                field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_field(self) -> None:
        note, self._note = self._note, None
        if note is not None:
            note.leave()

    def _lay_out(self, close: QPushButton) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._text)
        words.addWidget(self._advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)


def own_up(parent: QWidget | None, error: BaseException) -> None:
    """A mistake of ours, in the one box that nobody asked for."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 -- slow import

    box = _box(parent, QMessageBox.Icon.Critical)
    box.setText(translate("errors", "Something went wrong, and this was not finished."))
    box.setInformativeText(translate("errors", "What was saved before is whole. The log has the details."))
    box.setDetailedText(repr(error))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()


def confirm(parent: QWidget, deed: str, consequence: str, verb: str, then: Callable[[], object]) -> None:
    """Ask once before what cannot be undone; the button is named after the deed."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 -- slow import

    box = _box(parent, QMessageBox.Icon.Warning)
    box.setText(deed)
    box.setInformativeText(consequence)
    if told := box.findChild(QLabel, "qt_msgbox_informativelabel"):
        room = _widest_box(parent.screen().size().width()) - theme.px(BESIDE)
        told.setMinimumWidth(min(theme.em() * LINE, parent.window().width() * 2 // 3, room))
    do = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    theme.set_role(do, "role", "primary")
    cancel = box.addButton(translate("alerts", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.accepted.connect(then)
    box.open()


def _widest_box(screen: int) -> int:
    """Qt makes a box no wider than this, and cuts the words that need more."""
    return min(screen - 480, 1000) if screen > 1024 else screen


def _box(parent: QWidget | None, sign: QMessageBox.Icon) -> QMessageBox:
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 -- slow import

    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Left to itself Qt would read markup in words that people typed.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(sign)
    return box
