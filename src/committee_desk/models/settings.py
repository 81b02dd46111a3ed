"""What the settings show of the desk: its first people, its standing items, signing keys, what papers bear.

    a pasted list ─► rows_of ─► RowLine, entered one by one
    store.keys, store.people ─► key_lines

Backups are told by settings_backup, the rules by settings_rules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.door import Done, Door
from committee_desk.domain.desk import Standing
from committee_desk.domain.ids import PersonId
from committee_desk.domain.paper import Key
from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import member_lists, sheets
from committee_desk.jobs.importing import Imported, State, bring_in
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.understanding import understood
from committee_desk.models import dates, words
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import desks, keys, people
from committee_desk.store.base import Session

translate = QCoreApplication.translate

ROW_STATES: Mapping[State, tuple[str, Tone]] = MappingProxyType(
    {
        State.NEW: (QT_TRANSLATE_NOOP("settings", "New"), Tone.SUCCESS),
        State.SAME: (QT_TRANSLATE_NOOP("settings", "As it is"), Tone.OFF),
        State.CHANGED: (QT_TRANSLATE_NOOP("settings", "Changed"), Tone.INFORMATION),
        State.ERROR: (QT_TRANSLATE_NOOP("settings", "Error"), Tone.DANGER),
    }
)


@frozen
class RowLine:
    """A pasted row; `id` is its number, as a person would count it."""

    id: int
    name: str
    state: State
    why: str


@frozen
class KeyLine:
    id: PersonId
    name: str
    key: Key | None


@frozen
class Heading:
    """What papers bear, as the form shows it."""

    body: str = ""
    office: str = ""
    series: str = ""
    lines: tuple[str, ...] = ()
    address: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, str, str]:
        return self.body, self.office, self.series


def row_columns() -> list[Column[RowLine]]:
    return [
        Column(translate("settings", "Row"), lambda line: str(line.id), sort=lambda line: line.id, width=2),
        Column(translate("settings", "Name"), lambda line: line.name, width=6),
        Column(
            translate("settings", "State"),
            lambda line: translate("settings", ROW_STATES[line.state][0]),
            tone=lambda line: ROW_STATES[line.state][1],
            width=6,
        ),
        Column(translate("settings", "Why"), lambda line: line.why),
    ]


def rows_of(session: Session, text: str) -> list[RowLine]:
    """What each pasted row would do; first those that cannot be understood, each with its reason."""
    table = understood(sheets.pasted(text), member_lists.COLUMNS)
    planned = member_lists.plan(session, table)
    rows = (
        RowLine(step.row.number, row.words("name"), step.row.state, _why(step.row.refused))
        for row, step in zip(table.rows, planned, strict=True)
    )
    return sorted(rows, key=lambda row: row.state is not State.ERROR)


def can_enter(rows: Sequence[RowLine]) -> bool:
    """Something to enter, and no row in error."""
    states = {row.state for row in rows}
    return State.ERROR not in states and bool(states & {State.NEW, State.CHANGED})


def unread(text: str) -> str:
    """Which columns of the pasted list nothing is taken from, so that nobody takes it for entered."""
    unknown = understood(sheets.pasted(text), member_lists.COLUMNS).unknown
    said = translate("settings", "Columns not read: {names}.").format(names=", ".join(unknown))
    return said if unknown else ""


def rows_counted(rows: Sequence[RowLine]) -> str:
    count = {state: sum(row.state is state for row in rows) for state in State}
    said = translate("settings", "New {new}, changed {changed}, as they are {same}, in error {error}.")
    said = said.format(**{state.value: number for state, number in count.items()})
    todo = translate("settings", "Correct the rows in error above; then all can be entered.")
    return f"{said} {todo}" if count[State.ERROR] else said


def enter_rows(
    door: Door, text: str, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[Imported]:
    """Every pasted row entered together, or none of them."""
    return bring_in(door, member_lists.MEMBERS, sheets.pasted(text), by=by, at=at)


def _why(refused: DeskError | None) -> str:
    if refused is None:
        return ""
    texts = (refused.text, refused.advice)
    return " ".join(filled(translate("errors", text), **refused.facts) for text in texts)


class StandingUntitled(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "A standing item needs a title.")
    advice = QT_TRANSLATE_NOOP("errors", "Enter the title as it stands on agendas, for example 그 밖의 사항.")
    needs = ("title",)


@frozen
class StandingLine:
    id: str
    one: Standing


def standing_items(session: Session) -> Sequence[Standing]:
    return desks.desk(session).standing


def standing_lines(session: Session) -> list[StandingLine]:
    return [StandingLine(f"{one.kind} {one.title}", one) for one in standing_items(session)]


def standing_columns() -> list[Column[StandingLine]]:
    return [
        Column(translate("settings", "Kind"), lambda line: words.kind_name(line.one.kind), width=8),
        Column(translate("settings", "Title"), lambda line: line.one.title),
        Column(
            translate("settings", "Minutes"),
            lambda line: str(line.one.minutes or ""),
            align=RIGHT,
            width=5,
        ),
    ]


def standing_kinds() -> list[tuple[str, str]]:
    """Kinds that may come to every meeting with nothing but a title; others need particulars first."""
    return [(kind, words.kind_name(kind)) for kind in ("confirmation", "report", "other")]


def key_columns() -> list[Column[KeyLine]]:
    none = translate("settings", "No signing key")
    return [
        Column(translate("settings", "Name"), lambda line: line.name, width=6),
        Column(
            translate("settings", "Fingerprint"),
            lambda line: words.fingerprint(line.key.fingerprint) if line.key else none,
        ),
        Column(
            translate("settings", "Made"),
            lambda line: dates.moment(line.key.made_at) if line.key else "",
            width=11,
        ),
    ]


def key_lines(session: Session) -> list[KeyLine]:
    """Everyone with the key they sign with now, those who have one first."""
    holders, names = keys.holders(session), people.names(session)
    lines = [KeyLine(id, name, holders.get(id)) for id, name in names.items()]
    return sorted(lines, key=lambda line: (line.key is None, line.name, line.id))


def heading(session: Session) -> Heading:
    """What papers bear now."""
    desk = desks.desk(session)
    head = desk.letterhead
    return Heading(desk.body, desk.office, desk.series, head.lines, head.address)
