"""A row of tabs with all its names in sight: closer together where they would be scrolled away.

words of the tabs, and the room there is ─► the air between them ─► how wide the row is
"""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QTabBar, QTabWidget

from committee_desk.views import theme

AIR = 2 * (12 - 6)  # what theme.qss gives a tab on both sides, less what it gives a narrow one


def fit(tabs: QTabWidget, room: int) -> int:
    """How wide its row has to be, its names moved together if `room` is less than they like."""
    row = tabs.tabBar()
    extent = "narrow" if _spread(row) > room else ""
    if row.property("extent") != extent:
        theme.set_role(row, "extent", extent)
        QApplication.sendEvent(row, QEvent(QEvent.Type.StyleChange))  # else it keeps the sizes it measured
    return row.sizeHint().width()


def _spread(row: QTabBar) -> int:
    """How wide the row is with all its air."""
    shown = sum(row.isTabVisible(place) for place in range(row.count()))
    lost = theme.px(AIR) if row.property("extent") == "narrow" else 0
    return row.sizeHint().width() + shown * lost
