"""Join the widgets of a form to the fields of a frozen dataclass, by name.

    ui/kinds/exemption.ui: QComboBox "audit"   <->  Exemption.audit: Audit
                           DayField "asked__on"  <->  Exemption.asked.on: date | None

    str: QLineEdit, QPlainTextEdit, ElidedLabel · bool: QCheckBox · Enum: QComboBox
    tuple of str: QPlainTextEdit, one a line · date: DayField · int: NumberField
    an id: QComboBox filled by `offer` · a dataclass: a field of its own, or its fields, with two underscores

A widget that is missing is named the moment the form is filled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, Protocol, TypeGuard, TypeVar, Union, get_args, get_origin

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from committee_desk.domain.codec import hints
from committee_desk.errors import DeskError
from committee_desk.views.forms import commit_typing

Value = TypeVar("Value")
Names = Callable[[Any], str]


class Field(Protocol):
    """A widget of our own that holds one fact."""

    edited: SignalInstance

    def value(self) -> Any: ...

    def set_value(self, value: Any) -> None: ...


def _ours(widget: QWidget | None) -> TypeGuard[Field]:
    kind: Any = type(widget)
    return _holds(kind)


@cache
def _holds(kind: Any) -> bool:
    """Found once for each kind of widget: asked of a protocol, Python looks through it every time."""
    return all(hasattr(kind, name) for name in ("edited", "value", "set_value"))


def choices(form: QWidget, kind: type[Any], names: Names, prefix: str = "") -> None:
    """Fill the boxes of every Enum field of `kind`, each member under the name a person knows."""
    for name, hint in _leaves(kind, prefix):
        members = next((of for of in (hint, *get_args(hint)) if _is_enum(of)), None)
        if members is not None:
            empty = [(None, "")] if type(None) in get_args(hint) else []
            offer(part(form, name), [*empty, *((member, names(member)) for member in members)])


def offer(box: QWidget, facts: Iterable[tuple[object, str]]) -> None:
    """Fill a box with facts and their names; a fact still there stays chosen, and no news is made of it."""
    if not isinstance(box, QComboBox):
        raise LookupError(f"{box.objectName()!r} is no QComboBox")
    before = box.currentData()
    box.blockSignals(True)
    box.clear()
    for fact, name in facts:
        box.addItem(name, fact)
    choose(box, before)
    box.blockSignals(False)


def chosen(box: QComboBox, nothing: type[DeskError]) -> Any:
    """What is chosen; where nothing is yet, the keyboard comes to the box and `nothing` is raised."""
    if box.currentIndex() < 0:
        box.setFocus()
        raise nothing
    return box.currentData()


def fill(form: QWidget, value: Any, prefix: str = "") -> None:
    """Show each field in the widget of the same name, as it is and not as an edit."""
    typed = hints(type(value))
    for field in fields(value):
        now, name = getattr(value, field.name), prefix + field.name
        if _has_parts(typed[field.name]) and not _ours(form.findChild(QWidget, name)):
            fill(form, now, f"{name}__")
        elif widget := _widget(form, name, typed[field.name]):
            widget.blockSignals(True)
            _show(widget, now)
            widget.blockSignals(False)


def read(form: QWidget, before: Value, prefix: str = "") -> Value:
    """The value as the form now shows it; what the form does not show stays as before."""
    commit_typing()
    typed, facts = hints(type(before)), {}
    for field in fields(before):  # type: ignore[arg-type]  # every caller gives a dataclass
        was, name = getattr(before, field.name), prefix + field.name
        if _has_parts(typed[field.name]) and not _ours(form.findChild(QWidget, name)):
            facts[field.name] = read(form, was, f"{name}__")
        elif widget := _widget(form, name, typed[field.name]):
            facts[field.name] = _fact(widget, was)
    return replace(before, **facts)  # type: ignore[type-var]


def changed(form: QWidget, kind: type[Any], then: Callable[[], object], prefix: str = "") -> None:
    """Call `then` whenever a person edits one of the fields of `kind`."""
    for name, _hint in _leaves(kind, prefix):
        widget = form.findChild(QWidget, name)
        if widget is not None:
            edits(widget).connect(lambda *_: then())


def part(form: QWidget, name: str) -> QWidget:
    """The widget of this name; a form without it is our mistake."""
    found = form.findChild(QWidget, name)
    if found is None:
        raise LookupError(f"{form.objectName() or type(form).__name__} has no widget called {name!r}")
    return found


def _widget(form: QWidget, name: str, hint: Any) -> QWidget | None:
    """The widget of a field. Rows within a value (tuples of dataclasses, mappings) need none."""
    kinds = {hint, *get_args(hint)}
    rows = get_origin(hint) is not None and get_origin(hint) not in (Union, UnionType)
    if rows and get_args(hint) != (str, ...):
        return form.findChild(QWidget, name)
    simple = kinds & {str, bool, int, date} or any(_is_enum(kind) for kind in kinds)
    return part(form, name) if simple else form.findChild(QWidget, name)


def _has_parts(hint: Any) -> TypeGuard[type[Any]]:
    """Whether a form shows it part by part; what may be absent stands there whole, or not at all."""
    return isinstance(hint, type) and is_dataclass(hint)


def _is_enum(of: object) -> bool:
    return isinstance(of, type) and issubclass(of, Enum)


def _leaves(kind: type[Any], prefix: str) -> Iterator[tuple[str, Any]]:
    typed = hints(kind)
    for field in fields(kind):
        hint = typed[field.name]
        if _has_parts(hint):
            yield from _leaves(hint, f"{prefix}{field.name}__")
        else:
            yield prefix + field.name, hint


def _show(widget: QWidget, now: Any) -> None:
    match widget:
        case _ if _ours(widget):
            widget.set_value(now)
        case QLineEdit():
            widget.setText(str(now or ""))
            widget.setCursorPosition(0)  # else a long line shows its end
        case QLabel():
            widget.setText(str(now or ""))
        case QPlainTextEdit():
            widget.setPlainText(now if isinstance(now, str) else "\n".join(now or ()))
        case QCheckBox():
            widget.setChecked(bool(now))
        case QComboBox():
            choose(widget, now)
        case _:
            raise LookupError(f"{widget.objectName()!r} cannot show {now!r}")


def _fact(widget: QWidget, was: Any) -> Any:
    match widget:
        case _ if _ours(widget):
            return widget.value()
        case QLineEdit():
            return widget.text().strip()
        case QLabel():
            return was
        case QPlainTextEdit():
            words = widget.toPlainText()
            return tuple(_lines(words)) if isinstance(was, tuple) else words
        case QCheckBox():
            return widget.isChecked()
        case QComboBox():
            return widget.currentData()
    raise LookupError(f"{widget.objectName()!r} cannot be read")


def shows(widget: QWidget, fact: object) -> bool:
    """Whether this is what stands in it; what is none, or cannot be read as any, stands nowhere."""
    try:
        return fact is not None and _ours(widget) and bool(widget.value() == fact)
    except DeskError:
        return False


def edits(widget: QWidget) -> SignalInstance:
    """What the widget says when a person edits it."""
    match widget:
        case _ if _ours(widget):
            return widget.edited
        case QLineEdit():
            return widget.textEdited
        case QPlainTextEdit():
            return widget.textChanged
        case QCheckBox():
            return widget.toggled
        case QComboBox():
            return widget.activated
    return widget.windowTitleChanged  # a label: nobody edits it


def _lines(words: str) -> Sequence[str]:
    return [line.strip() for line in words.splitlines() if line.strip()]


def choose(box: QComboBox, fact: object) -> None:
    """The box at this fact; at none, where it does not offer it."""
    # findData compares as Qt does, which does not know our enums.
    places = (place for place in range(box.count()) if box.itemData(place) == fact)
    box.setCurrentIndex(next(places, -1))
