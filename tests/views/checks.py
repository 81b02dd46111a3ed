"""What every screen must be able to stand up to. `faults(screen)` is empty for a good one.

nameless    a control that a screen reader could not name
cut         words that do not fit into their label, button or heading; a list with room for no line
overlapping parts of one layout that lie over each other, or out of what holds them
rich        a label that would read markup in people's words
unreached   a control that Tab never comes to, or leaves the rest behind at
too_large   a screen that does not fit the smallest laptop
scrolled    a screen wider than it is shown; one higher than it is shown, where text is not enlarged;
            a row of tabs longer than there is room for; a list, up to 150 %
astray      a list whose chosen line is out of sight, or a line that is higher than its words need
hidden      where the keyboard is not wholly in sight, or the form around it, as far as there is room
shortened   a day, a number, a sum or a sign that is not shown to its end while words could give way to it,
            where text is not enlarged; next to nothing left of a title, up to 150 %
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QTabBar,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from committee_desk.models.table import DeskRole, Tone
from committee_desk.views import theme
from committee_desk.views.column_widths import SHORT, ColumnWidths, is_exact
from committee_desk.views.fields import DayField
from committee_desk.views.focus import GROUPS
from committee_desk.views.in_sight import in_hand
from committee_desk.views.pages import Pages
from committee_desk.views.two_lines import TwoLines
from committee_desk.views.widgets import ElidedLabel, StatusChip, Steps, chip_size

SMALLEST = QSize(1366, 688)
ENLARGED = 26  # px of text at 150 %
SCROLLING = 22  # px of text, from which on a screen scrolls before its lists lose their lines
LAYERS = 12
DAY = len("2026-12-30")  # letters; the weekday behind them may be cut
LETTERS = 4  # of a title at least
QT = 9  # px beside the words of a cell, with some to spare
GIVING_WAY = {"body", "item_title"}  # for the state of the meeting and its quorum
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


def faults(screen, size=SMALLEST):
    """Everything that is wrong with a screen, shown at `size`, as sentences."""
    screen.resize(size)
    screen.show()
    # A line that turns out to need two lowers those within it, which lower those within them.
    for _ in range(LAYERS):
        QApplication.processEvents()
    looks = (hidden, astray, nameless, cut, shortened, overlapping, rich, unreached, traps, scrolled)
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
            room = table.viewport().height()
            higher = table.rowHeight(max(table.rowAt(0), 0)) > room
            if table.model().rowCount() and higher and not any(_whole(table)):
                yield f"{_called(table)} shows no line to its end: {room}"


def _whole(table):
    """Whether each line that is in sight is so from its top to its end."""
    room, first = table.viewport().height(), max(table.rowAt(0), 0)
    for row in range(first, table.model().rowCount()):
        top = table.rowViewportPosition(row)
        if top >= room:
            return
        yield not table.isRowHidden(row) and top >= 0 and top + table.rowHeight(row) <= room


def _cut_headings(heads):
    shown = [section for section in range(heads.count()) if heads.sectionSize(section)]
    widths = heads.parent().findChild(ColumnWidths)
    needed = widths.headings(shown) if widths else {one: heads.sectionSizeHint(one) for one in shown}
    for section in shown:
        words = heads.model().headerData(section, Qt.Orientation.Horizontal)
        if needed[section] > heads.sectionSize(section) + 1:
            yield f"heading is cut: {words!r}"


def shortened(screen):
    """What tells nothing, or something else, without its end; words may be shortened, these may not."""
    for table in screen.findChildren(QTableView):
        whole = table.selectionBehavior() is QTableView.SelectionBehavior.SelectRows
        if table.isVisible() and table.model() and whole and theme.em() < ENLARGED:
            yield from _shortened_cells(table)
    for steps in screen.findChildren(Steps):
        if steps.isVisible() and any(place.width() > steps.width() for _, place in steps.names_shown()):
            yield f"{_called(steps)} does not show where it has got to"
    for field in screen.findChildren(QLineEdit):
        if field.isVisible() and isinstance(field, DayField):
            needed, room = field.fontMetrics().horizontalAdvance(field.text()[:DAY]), _room_in(field)
            if needed > room:
                yield f"{_called(field)} does not show all of {field.text()!r}: {needed} in {room}"
        if field.isVisible() and field.objectName() == "search" and not field.text():
            hint, room = field.fontMetrics().horizontalAdvance(field.placeholderText()), _room_in(field)
            if hint > room:
                yield f"{_called(field)} does not show all of {field.placeholderText()!r}: {hint} in {room}"
    for label in screen.findChildren(ElidedLabel):
        shown = QLabel.text(label)
        gives_way = label.objectName() in GIVING_WAY or theme.em() > ENLARGED
        if label.isVisible() and label.is_elided() and len(shown) <= LETTERS and not gives_way:
            yield f"next to nothing is left of {label.text()!r}: {shown!r}"


def _room_in(field):
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    return field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()


def _shortened_cells(table):
    letters, model, widths = table.fontMetrics(), table.model(), table.findChild(ColumnWidths)
    if widths is None or not widths.has_room():
        return
    one = table.verticalHeader().defaultSectionSize()
    rows = (row for row in range(model.rowCount()) if 0 <= table.rowViewportPosition(row) < table.height())
    for index in (model.index(row, column) for row in rows for column in range(model.columnCount())):
        words, tone = str(index.data() or ""), index.data(DeskRole.TONE)
        room, chip = table.columnWidth(index.column()), isinstance(tone, Tone) and 0 < len(words) <= SHORT
        if table.isColumnHidden(index.column()):
            continue
        lines = words.split() if table.rowHeight(index.row()) > one else [words]
        needed = (
            chip_size(words, tone, letters).width()
            if chip
            else max(map(letters.horizontalAdvance, lines), default=0)
        )
        if (chip or is_exact(words) and not isinstance(tone, Tone)) and needed > room - theme.px(12):
            yield f"{_called(table)} does not show all of {words!r}: {needed} in {room}"


def hidden(screen):
    """Where the keyboard is, in whatever scrolls around it."""
    part = screen.focusWidget()
    around = part.parentWidget() if part and part.isVisible() else None
    wanted = [part]
    while around is not None and around is not screen:
        if type(around) is QFrame and around.property("role") in GROUPS:
            wanted.append(around)
        if isinstance(around, QScrollArea):
            yield from _out_of_sight(around, wanted[:2])
            wanted = [part]
            if part.height() > around.viewport().height():
                return
        around = around.parentWidget()


def astray(screen):
    for table in screen.findChildren(QTableView):
        rows = table.selectionBehavior() is QTableView.SelectionBehavior.SelectRows
        if not (table.isVisible() and rows and table.model()):
            continue
        row, room = table.currentIndex().row(), table.viewport().height()
        top = table.rowViewportPosition(row)
        if row >= 0 and table.rowHeight(row) <= room and not 0 <= top <= room - table.rowHeight(row):
            yield f"the chosen line {row} of {_called(table)} is at {top} in {room}"
        if table.findChild(TwoLines):
            yield from _too_high(table)


def _too_high(table):
    one, letters, model = table.verticalHeader().defaultSectionSize(), table.fontMetrics(), table.model()
    columns = [place for place in range(model.columnCount()) if table.columnWidth(place)]
    for row in range(max(table.rowAt(0), 0), model.rowCount()):
        if table.rowViewportPosition(row) >= table.viewport().height():
            return
        cells = (model.index(row, place) for place in columns)
        words = [(one, str(one.data() or "")) for one in cells if one.data(DeskRole.TONE) is None]
        fits = all(
            letters.horizontalAdvance(said) <= table.columnWidth(cell.column()) - theme.px(16) - QT
            for cell, said in words
        )
        if fits and table.rowHeight(row) > one:
            yield f"line {row} of {_called(table)} is higher than its words"


def _out_of_sight(area, wanted):
    for one in wanted:
        seen = QRect(one.mapTo(area.viewport(), QPoint(0, 0)), one.size())
        if isinstance(one, QAbstractItemView):  # the line in hand is enough of a list
            line = one.visualRect(in_hand(one))
            seen = line.translated(one.viewport().mapTo(area.viewport(), QPoint(0, 0)))
        if seen.height() <= area.viewport().height() and not _shows(area, seen):
            yield f"{_called(one)} is not all in sight in {_called(area)}"


def _shows(area, seen):
    return seen.top() >= 0 and seen.bottom() < area.viewport().height()


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
        if isinstance(area.widget(), Pages) and theme.em() < SCROLLING:
            least = max(needed.height(), area.widget().heightForWidth(room.width()))
            if least > room.height():
                yield f"the screen is scrolled: {least} in {room.height()}"
    for table in screen.findChildren(QTableView):
        heads = table.horizontalHeader()
        # Where single cells are chosen the arrows bring them into sight.
        whole = table.selectionBehavior() is QTableView.SelectionBehavior.SelectRows
        lines = whole and theme.em() <= ENLARGED
        if table.isVisible() and lines and heads.length() > table.viewport().width() + 1:
            yield f"{_called(table)} is scrolled sideways: {heads.length()} in {table.viewport().width()}"
    for tabs in screen.findChildren(QTabBar):
        needed = tabs.sizeHint().width()
        if tabs.isVisible() and needed > tabs.parentWidget().width():
            yield f"the tabs of {_called(tabs.parentWidget())} are scrolled: {needed}"


def traps(screen):
    """Fields that keep Tab for themselves; a text field with `tabChangesFocus` does not."""
    for page in screen.findChildren(QAbstractScrollArea):
        if isinstance(page, QScrollArea) and page.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield f"Tab stops at {_called(page)} with nothing to do there"
        if isinstance(page, QPlainTextEdit) and not page.tabChangesFocus():
            yield f"{_called(page)} keeps Tab"
        if isinstance(page, QAbstractItemView) and page.tabKeyNavigation():
            yield f"{_called(page)} keeps Tab"


def _called(widget):
    return f"{type(widget).__name__} {widget.objectName()!r}"
