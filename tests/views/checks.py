"""What every screen must be able to stand up to. `faults(screen)` is empty for a good one.

nameless    a control that a screen reader could not name
cut         words that do not fit into their label, button or heading
overlapping parts of one layout that lie over each other, or out of what holds them
rich        a label that would read markup in people's words
unreached   a control that Tab never comes to, or leaves the rest behind at
too_large   a screen that does not fit the smallest laptop
scrolled    a screen wider than it is shown; one higher than it is shown, where text is not enlarged;
            a row of tabs longer than there is room for, or a list, where text is not larger
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from committee_desk.views import theme
from committee_desk.views.pages import Pages
from committee_desk.views.widgets import ElidedLabel, StatusChip

SMALLEST = QSize(1366, 688)
ENLARGED = 26  # px of text at 150 %
LAYERS = 5
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def faults(screen, size=SMALLEST):
    """Everything that is wrong with a screen, shown at `size`, as sentences."""
    screen.resize(size)
    screen.show()
    # A line that turns out to need two lowers those within it, which lower those within them.
    for _ in range(LAYERS):
        QApplication.processEvents()
    looks = (nameless, cut, overlapping, rich, unreached, traps, scrolled)
    return [*(fault for look in looks for fault in look(screen)), *too_large(screen, size)]


def controls(screen):
    """The controls a person sees; parts of other controls and headings are theirs."""
    for control in screen.findChildren(QWidget):
        if not isinstance(control, CONTROLS):
            continue
        inside = isinstance(control.parent(), QComboBox) or isinstance(control, QHeaderView)
        if control.isVisible() and not inside and not control.objectName().startswith("qt_"):
            yield control


def nameless(screen):
    QAccessible.setActive(True)
    for control in controls(screen):
        told = QAccessible.queryAccessibleInterface(control)
        if not told.text(QAccessible.Text.Name).strip():
            yield f"{_called(control)} has no accessible name"


def cut(screen):
    for label in screen.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, (ElidedLabel, StatusChip)):
            # Qt counts the padding of a label into both.
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            wide = not label.wordWrap() and label.sizeHint().width() > label.width()
            if wide or needed > label.height() + 1:
                yield f"{_called(label)} is cut: {label.text()!r}"
    for button in screen.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.sizeHint().width() > button.width() + 1:
            yield f"{_called(button)} is cut: {button.text()!r}"
    for table in screen.findChildren(QTableView):
        if table.isVisible() and table.model():
            yield from _cut_headings(table.horizontalHeader())


def _cut_headings(heads):
    for section in range(heads.count()):
        if heads.isSectionHidden(section):
            continue
        words = heads.model().headerData(section, Qt.Orientation.Horizontal)
        if heads.sectionSizeFromContents(section).width() > heads.sectionSize(section) + 1:
            yield f"heading is cut: {words!r}"


def overlapping(screen):
    """Parts that a layout has put side by side; what lies over a screen on purpose is in no layout."""
    for holder in [screen, *screen.findChildren(QWidget)]:
        if holder.isVisible() and holder.layout():
            placed = [part for part in _placed(holder.layout()) if part.isVisible()]
            for at, one in enumerate(placed):
                if not holder.rect().adjusted(-1, -1, 1, 1).contains(one.geometry()):
                    yield f"{_called(one)} is not all within {_called(holder)}"
                over = (two for two in placed[at + 1 :] if one.geometry().intersects(two.geometry()))
                yield from (f"{_called(one)} and {_called(two)} overlap" for two in over)


def _placed(layout):
    """The parts of a layout and of those within it; of pages in a pile all but the one above are hidden."""
    for place in range(layout.count()):
        entry = layout.itemAt(place)
        if entry.widget():
            yield entry.widget()
        elif entry.layout():
            yield from _placed(entry.layout())


def rich(screen):
    for label in screen.findChildren(QLabel):
        if label.textFormat() != Qt.TextFormat.PlainText and not label.pixmap():
            yield f"{_called(label)} reads markup"


def unreached(screen):
    """Go round with Tab, as often as there are controls; each must get its turn.

    Where the round begins counts only in a layer that goes once it is left: Tab cannot come back to it.
    """
    screen.activateWindow()
    expected = {control for control in controls(screen) if _takes_tab(control)}
    first, seen = QApplication.focusWidget(), set()
    for _ in range(2 * len(expected) + 20):
        screen.focusNextPrevChild(True)
        seen.add(QApplication.focusWidget())
    if first is not None and not (isValid(first) and screen.isAncestorOf(first)):
        seen.add(first)
    yield from (f"Tab does not reach {_called(control)}" for control in expected - seen)


def _takes_tab(control):
    # Of radio buttons in one place Tab comes to one; the arrows go on from there.
    if isinstance(control, QRadioButton):
        return False
    return control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus


def too_large(screen, size=SMALLEST):
    least = screen.minimumSizeHint()
    if least.width() > size.width() or least.height() > size.height():
        yield f"needs {least.width()}×{least.height()} and has {size.width()}×{size.height()}"


def scrolled(screen):
    for area in screen.findChildren(QScrollArea):
        if not area.isVisible() or area.widget() is None:
            continue
        needed, room = area.widget().minimumSizeHint(), area.viewport().size()
        if needed.width() > room.width():
            yield f"{_called(area)} is scrolled sideways: {needed.width()} in {room.width()}"
        if isinstance(area.widget(), Pages) and theme.em() < ENLARGED:
            least = max(needed.height(), area.widget().heightForWidth(room.width()))
            if least > room.height():
                yield f"the screen is scrolled: {least} in {room.height()}"
    for table in screen.findChildren(QTableView):
        heads = table.horizontalHeader()
        # Where single cells are chosen the arrows bring them into sight.
        whole = table.selectionBehavior() is QTableView.SelectionBehavior.SelectRows
        lines = whole and theme.em() <= theme.BASE
        if table.isVisible() and lines and heads.length() > table.viewport().width() + 1:
            yield f"{_called(table)} is scrolled sideways: {heads.length()} in {table.viewport().width()}"
    for tabs in screen.findChildren(QTabBar):
        needed = tabs.sizeHint().width()
        if tabs.isVisible() and needed > tabs.parentWidget().width():
            yield f"the tabs of {_called(tabs.parentWidget())} are scrolled: {needed}"


def traps(screen):
    """Fields that keep Tab for themselves; a text field with `tabChangesFocus` does not."""
    for page in screen.findChildren(QAbstractScrollArea):
        if isinstance(page, QPlainTextEdit) and not page.tabChangesFocus():
            yield f"{_called(page)} keeps Tab"
        if isinstance(page, QAbstractItemView) and page.tabKeyNavigation():
            yield f"{_called(page)} keeps Tab"


def _called(widget):
    return f"{type(widget).__name__} {widget.objectName()!r}"
