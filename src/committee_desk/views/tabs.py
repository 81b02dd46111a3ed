"""A row of tabs with all its names in sight: closer together where they would be scrolled away.

words of the tabs, and the room there is ─► the air between them ─► how wide the row is
"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontMetrics
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
    return _widest(row)


def _spread(row: QTabBar) -> int:
    """How wide the row is with all its air."""
    shown = sum(row.isTabVisible(place) for place in range(row.count()))
    lost = theme.px(AIR) if row.property("extent") == "narrow" else 0
    return _widest(row) + shown * lost


def _widest(row: QTabBar) -> int:
    """How wide the row is with that tab chosen whose name in bold is longer by most than it is else."""
    plain, bold = row.fontMetrics(), QFontMetrics(_bold(row.font()))
    names = [row.tabText(place) for place in range(row.count()) if row.isTabVisible(place)]
    now = row.tabText(row.currentIndex())
    longer = [bold.horizontalAdvance(name) - plain.horizontalAdvance(name) for name in (now, *names)]
    return row.sizeHint().width() + max(longer) - longer[0]


def _bold(font: QFont) -> QFont:
    font = QFont(font)
    font.setBold(True)
    return font
