"""Words that their column would cut go on in a second line of the same row.

a column drawn, other rows ─► which rows lack room ─► those are higher, the others as they were
"""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QTableView

from committee_desk.models.table import DeskRole
from committee_desk.views import theme


class TwoLines(QObject):
    """For short lists whose titles are long; a state, which is a chip, stays in one line."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.setWordWrap(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)
        model = table.model()
        for news in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            news.connect(self._soon.start)
        table.horizontalHeader().sectionResized.connect(self._soon.start)

    @Slot()
    def _fit(self) -> None:
        one = self._table.verticalHeader().defaultSectionSize()
        two = one + self._table.fontMetrics().lineSpacing()
        for row in range(self._table.model().rowCount()):
            height = two if self._lacks_room(row) else one
            if self._table.rowHeight(row) != height:
                self._table.setRowHeight(row, height)

    def _lacks_room(self, row: int) -> bool:
        model, letters = self._table.model(), self._table.fontMetrics()
        for place in range(model.columnCount()):
            index = model.index(row, place)
            if self._table.isColumnHidden(place) or index.data(DeskRole.TONE) is not None:
                continue
            room = self._table.columnWidth(place) - theme.px(26)
            if letters.horizontalAdvance(str(index.data() or "")) > room:
                return True
        return False
