"""Whether somebody is in the middle of typing on a screen, so that it is not made anew under their hands.

a field changed by hand, with words in it, in a form that is open ─► unfinished(page)
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QTabWidget, QWidget


def unfinished(page: QWidget) -> bool:
    """Words that nobody has saved yet; what a list is searched by is no such words."""
    lines = (field for field in page.findChildren(QLineEdit) if field.objectName() != "search")
    return any(_is_typed(field) and not _is_put_aside(field, page) for field in lines) or any(
        _is_written(field) and not _is_put_aside(field, page) for field in page.findChildren(QPlainTextEdit)
    )


def _is_typed(field: QLineEdit) -> bool:
    return field.isModified() and bool(field.text()) and not field.isReadOnly()


def _is_written(field: QPlainTextEdit) -> bool:
    return field.document().isModified() and bool(field.toPlainText()) and not field.isReadOnly()


def _is_put_aside(field: QWidget, page: QWidget) -> bool:
    """Whether the form was left; one behind another tab was not."""
    part: QWidget | None = field
    while part is not None and part is not page:
        if part.isHidden() and not _is_behind_tab(part):
            return True
        part = part.parentWidget()
    return False


def _is_behind_tab(part: QWidget) -> bool:
    above = part.parentWidget()
    return isinstance(above, QStackedWidget) and isinstance(above.parentWidget(), QTabWidget)
