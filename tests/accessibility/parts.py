"""The parts of a window as somebody meets them: words in sight, controls, what a screen reader is told."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTableView,
    QWidget,
)

from committee_desk.views.keys import KeysPanel
from committee_desk.views.offers import BETWEEN
from committee_desk.views.palette import Palette
from committee_desk.views.widgets import ElidedLabel
from tests.views.checks import controls

LINES = 12  # of a list, to be looked at
ACTED_ON = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.PageTab,
    QAccessible.Role.PageTabList,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
)


def called(widget):
    text = getattr(widget, "text", None)
    words = text() if callable(text) and not isinstance(widget, QLineEdit) else ""
    return f"{type(widget).__name__} {widget.objectName()} {words!r}"


def worded(window):
    """Each part with words that can be read now, and where they are in it."""
    for kind in (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit):
        for part in window.findChildren(kind):
            if part.isVisible() and part.isEnabled() and _says(part) and not _inner(part):
                yield _written_on(part)
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            yield from ((bar, bar.tabRect(at)) for at in range(bar.count()) if bar.isTabVisible(at))
    for view in (*window.findChildren(QTableView), *window.findChildren(QListView)):
        if view.isVisible() and view.isEnabled() and view.model() is not None:
            yield from ((view.viewport(), rect) for rect in cells(view))


def _written_on(part):
    """Of a text in lines the ground of its letters alone: its upper edge may be all that is in sight."""
    if isinstance(part, QPlainTextEdit):
        edge = round(part.document().documentMargin())
        return part.viewport(), part.viewport().rect().adjusted(0, edge, 0, -edge)
    return part, part.rect().adjusted(3, 2, -3, -2)


def said_of_line(table, row):
    """What is said where a line is chosen, beside what is said of each cell of it that is in sight."""
    model = table.model()
    whole = _said(model.index(row, 0))
    for column in range(model.columnCount()):
        if not table.isColumnHidden(column):
            yield whole, _said(model.index(row, column))


def _said(cell):
    """A list that says nothing of its own has its words in sight read."""
    spoken = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    return spoken if spoken is not None else cell.data() or ""


def cells(view):
    """The cells that are not empty and all in sight, also where the screen round the list is scrolled."""
    model, room = view.model(), view.viewport().visibleRegion().boundingRect()
    for row in range(min(model.rowCount(), LINES)):
        for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            rect = view.visualRect(index)
            live = index.flags() & Qt.ItemFlag.ItemIsEnabled
            if live and str(index.data() or "").strip() and rect.width() > 8 and room.contains(rect):
                yield rect.adjusted(4, 3, -3, -3)


def in_front(part, window):
    """Nothing lies over it that belongs elsewhere."""
    over = [one for kind in (KeysPanel, Palette) for one in window.findChildren(kind)]
    if not all(one.isAncestorOf(part) for one in over):
        return False
    seen = part.visibleRegion().boundingRect()
    top = window.childAt(part.mapTo(window, seen.center()))
    return not seen.isEmpty() and (top is None or top is part or part.isAncestorOf(top))


def _says(part):
    match part:
        case ElidedLabel():
            # Where only the dots have room, the whole is in the tooltip and the name.
            return QLabel.text(part).strip("…")
        case QLineEdit():
            return part.text() or part.placeholderText()
        case QComboBox():
            return part.currentText()
        case QPlainTextEdit():
            return part.toPlainText() or part.placeholderText()
    return part.text()


def _inner(part):
    return isinstance(part.parent(), QComboBox)


def bounded(window):
    """Each control that somebody must find by its edge, and where its edge is."""
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not part.isEnabled() or _inner(part):
            continue
        match part:
            case QPlainTextEdit() | QLineEdit() if part.isReadOnly():
                continue
            case QLineEdit() | QComboBox() | QPlainTextEdit():
                yield part, part.rect()
            case QCheckBox() | QRadioButton():
                yield part, _indicator(part)
            case QPushButton() if part.property("role") != "text" and not part.isFlat():
                yield part, part.rect()


def _indicator(box):
    option = QStyleOptionButton()
    option.initFrom(box)
    kind = QStyle.SubElement
    element = kind.SE_CheckBoxIndicator if isinstance(box, QCheckBox) else kind.SE_RadioButtonIndicator
    return box.style().subElementRect(element, option, box)


def targets(window):
    """Each thing to be clicked and how large it is."""
    for part in controls(window):
        if isinstance(part, QTableView | QListView):
            yield from ((part, rect.adjusted(-4, -3, 3, 3)) for rect in cells(part))
        elif part.isEnabled():
            yield part, part.rect()
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            yield from ((bar, bar.tabRect(at)) for at in range(bar.count()) if bar.isTabVisible(at))
    for heads in window.findChildren(QHeaderView):
        if heads.isVisible() and heads.sectionsClickable():
            yield heads, QRect(0, 0, 99, heads.height())


# What a screen reader is told


def told(window):
    """Every part of the window, as it is told, that is not hidden; of long lists the beginning."""
    QAccessible.setActive(True)
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        yield one
        waiting += [one.child(at) for at in range(min(one.childCount(), 60))]


def name(told_part):
    return told_part.text(QAccessible.Text.Name).strip()


def labelled(window):
    """Each control with the words that stand on it or before it, and the name it is told by."""
    QAccessible.setActive(True)
    for button in window.findChildren(QAbstractButton):
        words = button.text().replace("&", "").partition(BETWEEN)
        # A sign, as for the page before, is no word.
        if button.isVisible() and any(letter.isalnum() for letter in words[0]):
            yield button, (words[2] if words[0].isdigit() else words[0]).strip(), _name_of(button)
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.buddy() is not None:
            yield label.buddy(), _before_key(label.text()), _name_of(label.buddy(), label)
    for form in window.findChildren(QFormLayout):
        for row in range(form.rowCount()):
            field = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
            label = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            if field and label and field.widget() and isinstance(label.widget(), QLabel):
                part = field.widget()
                if part.isVisible() and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    yield part, _before_key(label.widget().text()), _name_of(part, label.widget())


def _before_key(words):
    return words.replace("&", "").partition(BETWEEN)[0].strip()


def _name_of(widget, label=None):
    """On Linux a box is told by its label, and its own words are its value."""
    if isinstance(widget, QComboBox):
        own = "" if label is None or label.buddy() is not widget else label.text()
        return widget.accessibleName() or own
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


# Where Tab leads


def round_trip(window, key="Tab"):
    """The controls that Tab comes to from the first one on, until it is there again; None if it never is."""
    combination = QKeySequence(key)[0]
    first = QApplication.focusWidget()
    passed = [first]
    for _ in range(200):
        before = QApplication.focusWidget()
        QTest.keyClick(before, combination.key(), combination.keyboardModifiers())
        here = QApplication.focusWidget()
        if here is first:
            return passed
        if here is None or here is before:
            return None
        passed.append(here)
    return None


def names(passed):
    return [part.objectName() or type(part).__name__ for part in passed]
