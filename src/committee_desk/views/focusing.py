"""Where the focus goes in a window of regions: into the first part that takes it, or on to the next one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def within(region: QWidget, part: QWidget | None) -> bool:
    """Whether a part is this region or stands in it."""
    return part is not None and (part is region or region.isAncestorOf(part))


def focus_first(regions: Sequence[QWidget]) -> None:
    """The focus goes into the first of these that takes it."""
    parts = filter(None, map(first_to_focus, regions))
    if part := next(parts, None):
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_to_focus(region: QWidget) -> QWidget | None:
    """The first part of a region, as its form has them, that takes the focus."""
    # Not along the chain of Tab: it leads out of regions and back into them, and asking a part for the next
    # makes that a child of the part in Python's eyes, to be lost with it.
    for part in (region, *region.findChildren(QWidget)):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled():
            return part
    return None


def focus_next(regions: Sequence[QWidget]) -> None:
    """Out of the region that has the focus into the next that takes it, round and round."""
    focus = QApplication.focusWidget()
    inside = [within(region, focus) for region in regions]
    # The innermost counts: a page is an ancestor of its own regions.
    here = max((at for at, there in enumerate(inside) if there), default=-1)
    for step in range(1, len(regions) + 1):
        if part := first_to_focus(regions[(here + step) % len(regions)]):
            part.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
