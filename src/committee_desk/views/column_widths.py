"""How the width of a table is shared out among its columns.

    width in letters, what is left ─► each column's share ─► room to spare goes where lines are cut

Days, numbers, sums and signs are not shortened while words can give way to them; words go on in a second
line before they are cut. Where room lacks, a column with nothing in it takes none.
A column that somebody has drawn to a width keeps it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QTableView

from committee_desk.models.table import DeskRole, Tone
from committee_desk.views import theme
from committee_desk.views.two_lines import around
from committee_desk.views.widgets import chip_size

OPEN = 6  # letters that a column without a width shall have, if others can give way
IN_SIGHT = 60  # lines at most, where a table does not know its height yet
LEAST = 48  # px to which somebody may draw a column
SHORT = 18  # letters of a sign that is not shortened; of a longer one the beginning tells enough
DAY = r"\d{4}(?:-\d\d-\d\d|\. \d+\. \d+\.)(?: ?\(\w+\))?(?: \d\d:\d\d(?::\d\d)?)?"
NUMBER = r"\S{0,20}\d\S{0,9}|[\d,]+ \w+"
EXACT = re.compile(f"{DAY}|{NUMBER}")  # what tells something else, or nothing, without its end


class Needed(NamedTuple):
    """What words need to be read to their ends: in a line, in two, what is exact, and signs."""

    whole: int
    in_two: int
    exact: int
    sign: int

    @classmethod
    def most(cls, cells: Sequence[Needed]) -> Needed:
        return cls(*map(max, zip(*cells, strict=True)))


class ColumnWidths(QObject):
    """Gives columns without a width what is left, and none less than its heading needs."""

    def __init__(self, table: QTableView, letters: Sequence[int]) -> None:
        super().__init__(table)
        self._table, self._letters = table, letters
        self._drawn: dict[int, int] = {}
        self._sharing = False
        table.viewport().installEventFilter(self)
        heads = table.horizontalHeader()
        heads.setMinimumSectionSize(0)
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

    def has_room(self) -> bool:
        """For the headings, and for all that is not shortened."""
        heads = self._table.horizontalHeader()
        shown = [place for place in range(len(self._letters)) if heads.sectionSize(place)]
        cells, headings = self._cells(shown), self.headings(shown)
        least = (max(headings[place], cells[place].exact) for place in shown)
        return sum(least) <= self._table.viewport().width()

    def headings(self, places: Sequence[int]) -> dict[int, int]:
        """What each heading needs; Qt counts an arrow in each, and draws it in the one that sorts."""
        heads = self._table.horizontalHeader()
        with_arrow = heads.isSortIndicatorShown()
        heads.setSortIndicatorShown(False)
        needed = {place: heads.sectionSizeHint(place) for place in places}
        heads.setSortIndicatorShown(with_arrow)
        if (sorting := heads.sortIndicatorSection()) in needed:
            needed[sorting] = heads.sectionSizeHint(sorting)
        return needed

    @Slot(int, int, int)
    def _resized(self, place: int, before: int, now: int) -> None:
        if self._sharing:
            return
        if 0 in (before, now):
            # Once a column is hidden or shown again, its room goes to the others or comes from them.
            # Qt tells of a column it hides before it counts it as hidden.
            self._share(hidden=() if now else (place,))
        else:
            self._drawn[place] = max(now, theme.px(LEAST))
            self._resize({place: self._drawn[place]})

    @Slot()
    def _share(self, hidden: Sequence[int] = ()) -> None:
        heads = self._table.horizontalHeader()
        places = range(len(self._letters))
        shown = [place for place in places if place not in hidden and not heads.isSectionHidden(place)]
        widths, lacking = self._shared(shown)
        if lacking and (empty := self._empty(shown)):
            widths = dict.fromkeys(empty, 0) | self._shared([one for one in shown if one not in empty])[0]
        self._resize(widths)

    def _resize(self, widths: Mapping[int, int]) -> None:
        self._sharing = True
        for place, width in widths.items():
            self._table.horizontalHeader().resizeSection(place, width)
        self._sharing = False

    def _shared(self, shown: Sequence[int]) -> tuple[dict[int, int], bool]:
        """The width of each, and whether something is cut even so."""
        free = [place for place in shown if place not in self._drawn]
        cells = self._cells(free) if self._table.isVisible() else {}
        room = self._table.viewport().width()
        widths = self._given(shown, {place: cell.exact for place, cell in cells.items()})
        if sum(widths.values()) > room:
            widths = self._given(shown, {place: cell.sign for place, cell in cells.items()})
        if sum(widths.values()) > room:
            widths = self._given(shown, {})
        free_room = sum(widths[place] for place in cells)
        whole = {place: cell.whole for place, cell in cells.items()}
        in_two = {place: cell.in_two for place, cell in cells.items()}
        needed = whole if sum(whole.values()) <= free_room else in_two
        # What is spare then keeps as many lines as it can from going on in a second one.
        for wanted in (needed, whole):
            widths |= moved({place: widths[place] for place in cells}, wanted)
        return widths, sum(widths.values()) > room or sum(needed.values()) > free_room

    def _empty(self, shown: Sequence[int]) -> list[int]:
        """Those of them in which no line has a word; of a long list that is not known."""
        model = self._table.model()
        if not 0 < model.rowCount() <= IN_SIGHT:
            return []
        rows = range(model.rowCount())
        open_ones = [place for place in shown if place not in self._drawn]
        return [one for one in open_ones if not any(model.index(row, one).data() for row in rows)]

    def _given(self, shown: Sequence[int], exact: Mapping[int, int]) -> dict[int, int]:
        """What each has by its letters, and those without letters by sharing what is left."""
        least = {place: max(needed, exact.get(place, 0)) for place, needed in self.headings(shown).items()}
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
        if not open_ones and left > 0:
            given = [place for place in shown if place not in self._drawn]
            widths |= {place: widths[place] + left // len(given) for place in given}
        widths |= {place: max(left // len(open_ones), least[place], some) for place in open_ones}
        return squeezed(widths, least | self._drawn, room)

    def _cells(self, places: Sequence[int]) -> dict[int, Needed]:
        """What the heading and the lines in sight need."""
        heads, model = self.headings(places), self._table.model()
        last = self._table.rowAt(self._table.viewport().height() - 1)
        rows = range(max(self._table.rowAt(0), 0), last + 1 if last >= 0 else model.rowCount())[:IN_SIGHT]
        return {
            place: Needed.most(
                [Needed(heads[place], heads[place], 0, 0), *(self._cell(row, place) for row in rows)]
            )
            for place in places
        }

    def _cell(self, row: int, place: int) -> Needed:
        index, letters = self._table.model().index(row, place), self._table.fontMetrics()
        words, tone = str(index.data() or ""), index.data(DeskRole.TONE)
        if isinstance(tone, Tone) and words:
            width = chip_size(words, tone, letters).width()
            least = width + theme.px(14) if len(words) <= SHORT else 0
            return Needed(width + theme.px(20), width + theme.px(20), least, least)
        width, beside = letters.horizontalAdvance(words), around()
        longest = max(map(letters.horizontalAdvance, words.split()), default=0)
        in_two = min(width, max(longest, width // 2 + theme.em()))
        return Needed(width + beside, in_two + beside, width + beside if is_exact(words) else 0, 0)

    # Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._share()
        return False


def is_exact(words: str) -> bool:
    return EXACT.fullmatch(words) is not None


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
