"""What a screen offers to do right now: its buttons in sight, and the keys it lists that no button bears.

    buttons (words, key, on or off) ─┐
    Page.keys() and what hears them ─┴─► offers(page) ─► the command palette, and "More" on F10

Nothing is declared twice: a button that is off brings the sentence beside it that says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from committee_desk.frozen import frozen
from committee_desk.views.page import Page

translate = QCoreApplication.translate

# What these do depends on where the focus is, and a palette takes it away.
OF_THE_FOCUS = ("Enter", "Ctrl+Enter", "Esc", "F6")
BETWEEN = "  "  # the words of a button and its key


@frozen
class Offer:
    """One deed; `why` says what stands in its way, and is empty where nothing does."""

    words: str
    keys: str
    why: str
    do: Callable[[], object]


def offers(page: Page) -> list[Offer]:
    """In the order in which the screen shows its buttons, then by its keys."""
    found = list(_by_buttons(page))
    taken = {offer.keys for offer in found}
    return [*found, *(one for one in by_keys(page, page.keys()) if one.keys not in taken)]


def by_keys(within: QWidget, told: Sequence[tuple[str, str]]) -> Iterator[Offer]:
    """What these keys do, where one key says it wherever the focus is."""
    heard = _heard(within)
    for key, words in told:
        shortcut = heard.get(_sequence(key))
        if shortcut is not None and key not in OF_THE_FOCUS:
            yield Offer(words, key, "", shortcut.activated.emit)


def menu(found: Sequence[Offer], over: QWidget) -> QMenu:
    """The same as a menu, over the right upper corner of what they are done to."""
    shown = QMenu(over)
    for offer in found:
        # A tab would set the key apart, but a reason is no key.
        words = f"{offer.words} — {offer.why}" if offer.why else f"{offer.words}\t{offer.keys}"
        action = shown.addAction(words.replace("&", "&&"))
        action.setEnabled(not offer.why)
        action.triggered.connect(partial(_do, offer))
    shown.aboutToHide.connect(shown.deleteLater)
    corner = over.mapToGlobal(QPoint(over.width() - shown.sizeHint().width(), 0))
    shown.popup(corner)
    return shown


def _by_buttons(page: Page) -> Iterator[Offer]:
    reasons = _reasons(page)
    for button in page.findChildren(QPushButton):
        words, _, keys = button.text().replace("&", "").partition(BETWEEN)
        if words.isdigit():  # a digit stands before what it does
            words, keys = keys, words
        # A choice is made in its panel, where the digits are.
        if words and button.isVisibleTo(page) and button.property("role") != "choice":
            why = "" if button.isEnabled() else _why(button, page, reasons)
            yield Offer(words.strip(), keys.strip(), why, button.click)


def _reasons(page: Page) -> list[QLabel]:
    """The sentences in sight that say why something cannot be done; a form names such a label so."""
    labels = page.findChildren(QLabel)
    return [one for one in labels if "why" in one.objectName() and one.text() and one.isVisibleTo(page)]


def _why(button: QPushButton, page: Page, reasons: Sequence[QLabel]) -> str:
    """The nearest of the reasons."""
    # Only the page is asked for its labels: whoever is asked becomes their parent in Python's eyes, and
    # they are lost with it when nobody else holds it.
    around: QWidget | None = button
    while around is not None and around is not page:
        around = around.parentWidget()
        if near := next((one for one in reasons if around is not None and around.isAncestorOf(one)), None):
            return " ".join(near.text().split())
    return translate("offers", "Nothing is chosen that this could be done to.")


def _heard(within: QWidget) -> Mapping[str, QShortcut]:
    own = within.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return {one.key().toString(): one for one in (*within.findChildren(QShortcut), *own)}


def _sequence(key: str) -> str:
    return QKeySequence(key.replace("PgUp", "PageUp").replace("PgDn", "PageDown")).toString()


def _do(offer: Offer, _checked: bool = False) -> None:
    offer.do()
