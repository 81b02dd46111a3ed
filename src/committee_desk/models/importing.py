"""A list from elsewhere as it is shown before it is written: a line a row, and what stands against it.

jobs.bringing ─► Preview ─► Rows (ids, lines) ─► columns()
                         └─► counts, questions about headings, why it cannot be written
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.finding import Finding
from committee_desk.domain.ids import RoundId
from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.bringing import Preview, Wanted
from committee_desk.jobs.importing import LEFT_OUT, Imported, Row, State
from committee_desk.models import words
from committee_desk.models.field_names import field_name
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate

TITLES: Mapping[str, str] = MappingProxyType(
    {
        "proposals": QT_TRANSLATE_NOOP("importing", "Import proposals"),
        "members": QT_TRANSLATE_NOOP("importing", "Import members"),
        "matters": QT_TRANSLATE_NOOP("importing", "Import matters"),
        "scores": QT_TRANSLATE_NOOP("importing", "Import marks"),
        "core-tasks": QT_TRANSLATE_NOOP("importing", "Import core tasks"),
        "passive-reports": QT_TRANSLATE_NOOP("importing", "Import passive reports"),
        "complaints": QT_TRANSLATE_NOOP("importing", "Import complaints"),
        "officials": QT_TRANSLATE_NOOP("importing", "Import officials"),
        "trainings": QT_TRANSLATE_NOOP("importing", "Import trainings"),
        "promotions": QT_TRANSLATE_NOOP("importing", "Import promotions"),
        "office-tasks": QT_TRANSLATE_NOOP("importing", "Import office tasks"),
        "officers": QT_TRANSLATE_NOOP("importing", "Import officers"),
        "attendances": QT_TRANSLATE_NOOP("importing", "Import attendances"),
        "cases": QT_TRANSLATE_NOOP("importing", "Import cases"),
        "rewards": QT_TRANSLATE_NOOP("importing", "Import promises of earlier years"),
        "key-tasks": QT_TRANSLATE_NOOP("importing", "Import key tasks of earlier years"),
    }
)
# What belongs to something chosen on a screen is brought in there.
WITHIN = frozenset({"scores", "core-tasks"})
AT_ONCE = 4  # headings asked for; the next ones follow
PATTERN = "*.xlsx *.xlsm *.csv *.tsv *.txt"


class Standing(Enum):
    """What a row would do; `NOTED` is a row that was understood in spite of an oddity."""

    NEW = QT_TRANSLATE_NOOP("importing", "New")
    CHANGED = QT_TRANSLATE_NOOP("importing", "Changed")
    SAME = QT_TRANSLATE_NOOP("importing", "The same")
    NOTED = QT_TRANSLATE_NOOP("importing", "Read, with a note")
    UNSURE = QT_TRANSLATE_NOOP("importing", "Unsure")
    ERROR = QT_TRANSLATE_NOOP("importing", "In error")

    @property
    def words(self) -> str:
        return translate("importing", self.value)


TONES: Mapping[Standing, Tone] = MappingProxyType(
    {
        Standing.NEW: Tone.SUCCESS,
        Standing.CHANGED: Tone.INFORMATION,
        Standing.SAME: Tone.OFF,
        Standing.NOTED: Tone.WARNING,
        Standing.UNSURE: Tone.WARNING,
        Standing.ERROR: Tone.DANGER,
    }
)
STATES: Mapping[State, Standing] = MappingProxyType(
    {
        State.NEW: Standing.NEW,
        State.CHANGED: Standing.CHANGED,
        State.SAME: Standing.SAME,
        State.UNSURE: Standing.UNSURE,
        State.ERROR: Standing.ERROR,
    }
)


@frozen
class RowLine:
    """One row of the file; `id` is its place among all."""

    id: int
    row: Row

    @property
    def standing(self) -> Standing:
        return standing(self.row)


@frozen
class Rows:
    """The rows as a list that grows asks for them: by number and by page."""

    rows: tuple[Row, ...] = ()

    def ids(
        self, _session: Session, searched: str, order: str, descending: bool, shown: Standing | None
    ) -> array[int]:
        wanted = searched.split()
        found = [
            place
            for place, row in enumerate(self.rows)
            if shown in (None, standing(row)) and all(word in row.told for word in wanted)
        ]
        if order == "state":
            ranks = list(Standing)
            found.sort(key=lambda place: ranks.index(standing(self.rows[place])))
        return array("q", reversed(found) if descending else found)

    def lines(self, _session: Session, places: Sequence[int]) -> list[RowLine]:
        return [RowLine(place, self.rows[place]) for place in places]


def columns() -> list[Column[RowLine]]:
    return [
        Column(
            translate("importing", "Row"),
            lambda line: f"{line.row.sheet} {line.row.number}".strip(),
            order="row",
            align=RIGHT,
            width=5,
        ),
        Column(
            translate("importing", "State"),
            lambda line: line.standing.words,
            tone=lambda line: TONES[line.standing],
            order="state",
            width=8,
        ),
        Column(translate("importing", "What the row says"), lambda line: line.row.told),
        Column(translate("importing", "What is said of it"), lambda line: reason(line.row)),
    ]


def standing(row: Row) -> Standing:
    return Standing.NOTED if row.noted and row.state not in LEFT_OUT else STATES[row.state]


def title(session: Session, wanted: Wanted) -> str:
    said = translate("importing", TITLES[wanted.kind])
    return f"{said} · {_round(session, wanted.round)}" if wanted.round is not None else said


def lists() -> list[tuple[str, str]]:
    """Every list that stands by itself, with the words for bringing it in; the most used first."""
    told = [(kind, translate("importing", words)) for kind, words in TITLES.items() if kind not in WITHIN]
    first = ("members", "matters", "proposals")
    return sorted(told, key=lambda one: first.index(one[0]) if one[0] in first else len(first))


def shown() -> list[tuple[Standing | None, str]]:
    return [(None, translate("importing", "All rows")), *((one, one.words) for one in reversed(Standing))]


def counts(imported: Imported | None) -> dict[Standing, int]:
    found = Counter(standing(row) for row in imported.rows) if imported else Counter[Standing]()
    return {one: found[one] for one in Standing}


def left_out(count: Mapping[Standing, int]) -> int:
    """How many rows are never written, whatever else is."""
    return count[Standing.UNSURE] + count[Standing.ERROR]


def reason(row: Row) -> str:
    """Why it cannot be written, what was understood in spite of it, or which fields it changes."""
    if told := row.refused or row.noted:
        return " ".join(_said(words, told) for words in (told.text, told.advice) if words)
    if not row.differs:
        return ""
    fields = ", ".join(field_name(name) for name in row.differs)
    return translate("importing", "Changes: {fields}").format(fields=fields)


def questions(preview: Preview) -> list[tuple[str, list[tuple[str, str]]]]:
    """The first headings nobody has explained, with what each may stand for, first that it says nothing."""
    passed = ("", translate("importing", "Pass it over"))
    choices = [passed, *((column.field, column.headings[0]) for column in preview.free)]
    return [(heading, choices) for heading in preview.unknown[:AT_ONCE]]


def why_not(preview: Preview | None, count: Mapping[Standing, int], skip_errors: bool) -> str:
    """Why nothing can be written now; nothing where it can."""
    if preview is None:
        return translate("importing", "Choose a file first.")
    if preview.missing:
        needed = ", ".join(column.headings[0] for column in preview.missing)
        said = translate("importing", "No heading stands for: {needed}. Say above which one does.")
        return said.format(needed=needed)
    if left_out(count) and not skip_errors:
        return translate(
            "importing",
            "Rows that are unsure or in error are never written. Correct the file, or leave those rows out.",
        )
    if not (count[Standing.NEW] or count[Standing.CHANGED] or count[Standing.NOTED]):
        return translate("importing", "There is nothing new to write.")
    return ""


def write_words(count: Mapping[Standing, int]) -> str:
    writing = count[Standing.NEW] + count[Standing.CHANGED] + count[Standing.NOTED]
    return translate("importing", "Import rows ({count})").format(count=f"{writing:,}")


def written_words(imported: Imported) -> str:
    """What was written, and what is to be looked at now."""
    said = translate("importing", "Rows written: {written}.").format(written=f"{imported.written:,}")
    found = (_found(one) for one in imported.findings[:20])
    return "\n".join((said, *found))


def _found(finding: Finding) -> str:
    facts = {name: words.fact(value) for name, value in finding.facts.items()}
    return filled(translate("errors", finding.text), **facts)


def _said(sentence: str, told: DeskError) -> str:
    facts = {name: words.fact(value) for name, value in told.facts.items()}
    return filled(translate("errors", sentence), **facts)


def _round(session: Session, id: RoundId) -> str:
    return rounds.get(session, id).title
