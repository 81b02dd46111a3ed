"""How the width of a table is shared out among its columns.

    width in letters, what is left ─► each column's share ─► room to spare goes where lines are cut

A column that somebody has drawn to a width keeps it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QTableView

from committee_desk.models.table import DeskRole, Tone
from committee_desk.views import theme
from committee_desk.views.widgets import chip_size

OPEN = 6  # letters that a column without a width shall have, if others can give way
IN_SIGHT = 60  # lines at most, where a table does not know its height yet


class ColumnWidths(QObject):
    """Gives columns without a width what is left, and none less than its heading needs."""

    def __init__(self, table: QTableView, letters: Sequence[int]) -> None:
        super().__init__(table)
        self._table, self._letters = table, letters
        self._drawn: dict[int, int] = {}
        self._sharing = False
        table.viewport().installEventFilter(self)
        heads = table.horizontalHeader()
        heads.ensurePolished()  # or headings would be measured in another font
        # A search takes lines out in many pieces; the columns are looked at once after them.
        self._lines_changed = QTimer(self)
        self._lines_changed.setSingleShot(True)
        self._lines_changed.setInterval(0)
        self._lines_changed.timeout.connect(self._share)
        model = table.model()
        for news in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            news.connect(self._lines_changed.start)
        self._share()
        heads.sectionResized.connect(self._resized)

    @Slot(int, int, int)
    def _resized(self, place: int, before: int, now: int) -> None:
        if self._sharing:
            return
        if 0 in (before, now):
            # Once a column is hidden or shown again, its room goes to the others or comes from them.
            # Qt tells of a column it hides before it counts it as hidden.
            self._share(hidden=() if now else (place,))
        else:
            self._drawn[place] = now

    @Slot()
    def _share(self, hidden: Sequence[int] = ()) -> None:
        heads = self._table.horizontalHeader()
        places = range(len(self._letters))
        shown = [place for place in places if place not in hidden and not heads.isSectionHidden(place)]
        widths = self._given(shown)
        free = [place for place in shown if place not in self._drawn]
        if self._table.isVisible():
            widths |= moved({place: widths[place] for place in free}, self._needed(free))
        self._sharing = True
        for place, width in widths.items():
            heads.resizeSection(place, width)
        self._sharing = False

    def _given(self, shown: Sequence[int]) -> dict[int, int]:
        """What each has by its letters, and those without letters by sharing what is left."""
        heads = self._table.horizontalHeader()
        least = {place: heads.sectionSizeHint(place) for place in shown}
        widths = {
            place: max(theme.em() * letters + theme.px(24), least[place])
            for place in shown
            if (letters := self._letters[place])
        }
        widths |= {place: width for place, width in self._drawn.items() if place in least}
        room = self._table.viewport().width()
        left = room - sum(widths.values())
        open_ones = [place for place in shown if place not in widths]
        some = theme.em() * OPEN
        widths |= {place: max(left // len(open_ones), least[place], some) for place in open_ones}
        return squeezed(widths, least | self._drawn, room)

    def _needed(self, places: Sequence[int]) -> dict[int, int]:
        """What the heading and the lines in sight need, to be read to their ends."""
        heads, model = self._table.horizontalHeader(), self._table.model()
        last = self._table.rowAt(self._table.viewport().height() - 1)
        rows = range(max(self._table.rowAt(0), 0), last + 1 if last >= 0 else model.rowCount())[:IN_SIGHT]
        return {
            place: max([heads.sectionSizeHint(place), *(self._cell(row, place) for row in rows)])
            for place in places
        }

    def _cell(self, row: int, place: int) -> int:
        index, letters = self._table.model().index(row, place), self._table.fontMetrics()
        words, tone = str(index.data() or ""), index.data(DeskRole.TONE)
        if isinstance(tone, Tone) and words:
            return chip_size(words, tone, letters).width() + theme.px(20)
        return letters.horizontalAdvance(words) + theme.px(26)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._share()
        return False


def squeezed(widths: Mapping[int, int], least: Mapping[int, int], room: int) -> dict[int, int]:
    """Each less by its part of what it has beyond its least, where together they are wider than the room."""
    beyond = {place: width - least[place] for place, width in widths.items()}
    over, all_beyond = sum(widths.values()) - room, sum(beyond.values())
    if not 0 < over <= all_beyond:  # there is room; or the table is scrolled sideways in any case
        return dict(widths)
    return {place: width - -(-over * beyond[place] // all_beyond) for place, width in widths.items()}


def moved(widths: Mapping[int, int], needed: Mapping[int, int]) -> dict[int, int]:
    """The same room, some of it gone from where it is spare to where it lacks, the least lacking first."""
    spare = {place: width - needed[place] for place, width in widths.items() if width > needed[place]}
    lacking = {place: needed[place] - width for place, width in widths.items() if width < needed[place]}
    all_spare = sum(spare.values())
    given = left = min(all_spare, sum(lacking.values()))
    result = dict(widths)
    for place in sorted(lacking, key=lambda one: lacking[one]):
        result[place] += min(lacking[place], left)
        left -= min(lacking[place], left)
    for place in spare:
        result[place] -= -(-given * spare[place] // all_spare)
    if lacking:
        result[max(lacking)] += sum(widths.values()) - sum(result.values())  # what rounding left
    return result
