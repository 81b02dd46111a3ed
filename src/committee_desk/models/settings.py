"""What the settings show of the desk: signing keys, backups, the rules with their articles.

    store.keys, store.people ─► key_lines
    jobs.keeping_backups: Copy, Looked ─► CopyLine
    the layers of the rules, a day ─► rule_lines ─► RuleAbout: what each layer says, and what the desk may set

The rules themselves are the domain's: nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.door import Done, Door
from committee_desk.domain import own_rules
from committee_desk.domain.calendar import Period
from committee_desk.domain.desk import Standing
from committee_desk.domain.ids import PersonId
from committee_desk.domain.own_rules import NO, YES, Setting
from committee_desk.domain.packs import DESK, OpenTo, Strength
from committee_desk.domain.paper import Key
from committee_desk.domain.particles import filled
from committee_desk.domain.rules import Bounds, Layer, Row, Rules, Value
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import member_lists, sheets
from committee_desk.jobs.importing import Imported, State, bring_in
from committee_desk.jobs.keeping_backups import Copy, Looked, Restored
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.understanding import understood
from committee_desk.models import dates, words
from committee_desk.models.table import RIGHT, Align, Column, Tone
from committee_desk.store import desks, keys, people
from committee_desk.store.base import Session
from committee_desk.store.counting import Counts

translate = QCoreApplication.translate

VERDICTS: Mapping[str, tuple[str, Tone]] = MappingProxyType(
    {
        "genuine": (QT_TRANSLATE_NOOP("settings", "Opened and checked"), Tone.SUCCESS),
        "unregistered": (QT_TRANSLATE_NOOP("settings", "Not of this desk"), Tone.WARNING),
        "untrusted": (QT_TRANSLATE_NOOP("settings", "Damaged or changed"), Tone.DANGER),
    }
)
ROW_STATES: Mapping[State, tuple[str, Tone]] = MappingProxyType(
    {
        State.NEW: (QT_TRANSLATE_NOOP("settings", "New"), Tone.SUCCESS),
        State.SAME: (QT_TRANSLATE_NOOP("settings", "As it is"), Tone.OFF),
        State.CHANGED: (QT_TRANSLATE_NOOP("settings", "Changed"), Tone.INFORMATION),
        State.ERROR: (QT_TRANSLATE_NOOP("settings", "Error"), Tone.DANGER),
    }
)
WHO_SETTLES: Mapping[OpenTo, str] = MappingProxyType(
    {
        OpenTo.NOBODY: QT_TRANSLATE_NOOP("settings", "The law settles this value; no layer can change it."),
        OpenTo.ORDINANCE: QT_TRANSLATE_NOOP("settings", "Only the ordinance can set this value."),
        OpenTo.DESK: QT_TRANSLATE_NOOP("settings", "What has this form is changed in a rule pack."),
    }
)
CHOSEN: Mapping[str, str] = MappingProxyType(
    {
        "committee": QT_TRANSLATE_NOOP("settings", "The committee itself"),
        "personnel": QT_TRANSLATE_NOOP("settings", "The personnel committee in its place"),
        "proposal_review": QT_TRANSLATE_NOOP("settings", "Proposal review committee"),
        "working": QT_TRANSLATE_NOOP("settings", "Working committee"),
        "named": QT_TRANSLATE_NOOP("settings", "The member whom the chair names"),
        "vice_chair_first": QT_TRANSLATE_NOOP("settings", "The vice chair first"),
        "dedicated_head": QT_TRANSLATE_NOOP("settings", "Head of the department in charge"),
        "responsible_officer": QT_TRANSLATE_NOOP("settings", "Officer in charge"),
        "audit_team_leader": QT_TRANSLATE_NOOP("settings", "Leader of the audit team"),
        "rest": QT_TRANSLATE_NOOP("settings", "The rest of the term"),
        "full": QT_TRANSLATE_NOOP("settings", "A full term"),
        "in_post": QT_TRANSLATE_NOOP("settings", "As long as the post is held"),
        "fixed": QT_TRANSLATE_NOOP("settings", "A fixed term"),
        "still_present": QT_TRANSLATE_NOOP("settings", "Counted as present"),
        "leave_opening": QT_TRANSLATE_NOOP("settings", "Not counted as present"),
        "permanent": QT_TRANSLATE_NOOP("settings", "For good"),
        "semi_permanent": QT_TRANSLATE_NOOP("settings", "Nearly for good"),
        "points": QT_TRANSLATE_NOOP("settings", "Points"),
        "weighted": QT_TRANSLATE_NOOP("settings", "Weighted points"),
        "mean": QT_TRANSLATE_NOOP("settings", "Mean"),
        "median": QT_TRANSLATE_NOOP("settings", "Median"),
        "trimmed": QT_TRANSLATE_NOOP("settings", "Mean without the highest and the lowest"),
        "winsorised": QT_TRANSLATE_NOOP("settings", "Mean with the outermost drawn in"),
        "total": QT_TRANSLATE_NOOP("settings", "The total"),
        "criterion": QT_TRANSLATE_NOOP("settings", "Each criterion"),
        "competition": QT_TRANSLATE_NOOP("settings", "1, 1, 3"),
        "dense": QT_TRANSLATE_NOOP("settings", "1, 1, 2"),
        "rounded": QT_TRANSLATE_NOOP("settings", "The rounded value"),
        "exact": QT_TRANSLATE_NOOP("settings", "The exact value"),
        "own": QT_TRANSLATE_NOOP("settings", "The challenge of themselves"),
        "all_challenged": QT_TRANSLATE_NOOP("settings", "Every challenge made together"),
    }
)
UNKEPT: Mapping[Strength, str] = MappingProxyType(
    {
        Strength.REFUSE: QT_TRANSLATE_NOOP("settings", "It is not let through."),
        Strength.WARN: QT_TRANSLATE_NOOP("settings", "A warning is shown; you decide."),
        Strength.INFORM: QT_TRANSLATE_NOOP("settings", "Nothing is held up."),
    }
)
BASES = ("decree", "proposal-review", "proposal-national")  # no municipality lays these down
COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "designated": QT_TRANSLATE_NOOP("settings", "More than half of the designated members"),
        "all_members": QT_TRANSLATE_NOOP("settings", "More than half of all members"),
        "voters": QT_TRANSLATE_NOOP("settings", "More than half of those voting"),
    }
)
SIZES = ("B", "kB", "MB", "GB")


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
class CopyLine:
    """A backup in the list; `looked` once somebody has looked into it."""

    id: str
    copy: Copy
    looked: Looked | None = None

    @property
    def standing(self) -> tuple[str, Tone]:
        if self.looked is None:
            return translate("settings", "Not looked into yet"), Tone.PLAIN
        said, tone = VERDICTS[self.looked.verdict.value]
        return translate("settings", said), tone

    @property
    def reasons(self) -> str:
        found = self.looked.reasons if self.looked else ()
        return " ".join(translate("reasons", one.text).format(**one.facts) for one in found)


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


@frozen
class RuleLine:
    id: str
    name: str
    value: str
    basis: str
    layer: str
    settled: bool


@frozen
class RuleAbout:
    """One value of the rules, with what each layer says of it."""

    name: str
    facts: str
    changes: str
    settled: bool
    setting: Setting | None
    own: bool
    why_not: str


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


def copy_columns() -> list[Column[CopyLine]]:
    return [
        Column(
            translate("settings", "Made"),
            lambda line: dates.moment(line.copy.made),
            sort=lambda line: line.copy.made.timestamp(),
            width=11,
        ),
        Column(translate("settings", "File"), lambda line: line.copy.file.name),
        Column(
            translate("settings", "Size"),
            lambda line: size(line.copy.size),
            sort=lambda line: line.copy.size,
            align=RIGHT,
            width=4,
        ),
        Column(
            translate("settings", "Meetings"),
            lambda line: str(line.looked.holds.meetings) if line.looked and line.looked.holds else "",
            align=Align.AlignCenter,
            width=3,
        ),
        Column(
            translate("settings", "State"),
            lambda line: line.standing[0],
            tone=lambda line: line.standing[1],
            width=10,
        ),
    ]


def copy_lines(found: Sequence[Copy], looked: Mapping[str, Looked]) -> list[CopyLine]:
    return [CopyLine(str(copy.file), copy, looked.get(str(copy.file))) for copy in found]


def last_copy(lines: Sequence[CopyLine], now: datetime) -> str:
    """When the newest backup was made, how long ago that is, and whether anybody has opened it since."""
    if not lines:
        return translate("settings", "There is no backup yet.")
    newest = lines[0]
    said = translate("settings", "Last backup: {made}. Days since then: {days}. {state}.")
    days = (now - newest.copy.made).days
    return said.format(made=dates.moment(newest.copy.made), days=days, state=newest.standing[0])


def size(number: int) -> str:
    """A file's size as people read it."""
    amount, unit = float(number), 0
    while amount >= 1000 and unit < len(SIZES) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.1f} {SIZES[unit]}" if unit > 1 else f"{amount:.0f} {SIZES[unit]}"


def lost(now: Counts, held: Counts) -> str:
    """What the desk has and the backup has not."""
    said = translate(
        "settings",
        "The backup ends on {last}. What was done since would be lost: deeds {entries}, people {people}, "
        "matters {matters}, meetings {meetings}, papers {papers}.",
    )
    return filled(said, last=_moment(held.last), **_differences(now, held))


def compared(restored: Restored) -> str:
    """What the desk holds after it was restored, beside what it held before."""
    said = translate(
        "settings",
        "Restored: people {people}, matters {matters}, meetings {meetings}, papers {papers}, "
        "deeds {entries}. "
        "Before: people {was_people}, matters {was_matters}, meetings {was_meetings}, papers {was_papers}, "
        "deeds {was_entries}.",
    )
    return said.format(
        **_named(restored.now), **{f"was_{name}": n for name, n in _named(restored.before).items()}
    )


def set_aside(restored: Restored) -> str:
    return translate("settings", "The desk before lies in {folder}.").format(folder=restored.aside)


def heading(session: Session) -> Heading:
    """What papers bear now."""
    desk = desks.desk(session)
    head = desk.letterhead
    return Heading(desk.body, desk.office, desk.series, head.lines, head.address)


def layers(session: Session) -> tuple[Layer, ...]:
    return desks.rulebook(session).layers


def rule_columns() -> list[Column[RuleLine]]:
    return [
        Column(translate("settings", "Rule"), lambda line: line.name),
        Column(translate("settings", "Value"), lambda line: line.value, width=9),
        Column(translate("settings", "Article or source"), lambda line: line.basis),
        Column(
            translate("settings", "Layer"),
            lambda line: _layer_name(line.layer),
            tone=lambda line: Tone.INFORMATION if line.settled else Tone.WARNING,
            width=6,
        ),
    ]


def _layer_name(layer: str) -> str:
    if layer == DESK:
        return translate("settings", "This desk")
    return translate("settings", "Base") if layer in BASES else translate("settings", "Ordinance")


def rule_lines(session: Session, on: date) -> list[RuleLine]:
    """Every value that holds on this day; one that no article settles stands out."""
    rules = desks.rules(session, on)
    return [
        RuleLine(value.key, _name(value), value_words(value), value.basis, value.layer, bool(value.article))
        for value in rules.values.values()
    ]


def layer_words(session: Session, on: date) -> str:
    """The layers that hold, from the law upward."""
    titles = " ◄ ".join(layer.title for layer in desks.rules(session, on).layers)
    return translate("settings", "In force: {layers}").format(layers=titles)


def rule_about(session: Session, key: str, on: date) -> RuleAbout:
    rules = desks.rules(session, on)
    value = rules[key]
    setting = own_rules.setting(layers(session), value, on)
    return RuleAbout(
        _name(value),
        "\n".join(f"{name}: {said}" for name, said in _facts(value).items() if said),
        "\n".join(_said(layer, held, value) for layer, held in _history(rules, key, on)),
        bool(value.article),
        setting,
        value.layer == DESK,
        "" if setting else translate("settings", WHO_SETTLES[value.open_to]),
    )


def choices(setting: Setting) -> list[tuple[str, str]]:
    """What a value is chosen among, each as it is kept and as it is read."""
    said = {YES: translate("settings", "Yes"), NO: translate("settings", "No")}
    return [(choice, said.get(choice) or _choice(choice)) for choice in setting.among]


def value_words(value: Value) -> str:
    """A value as people read it, with its unit."""
    match value.value:
        case bool() as flag:
            return translate("settings", "Yes") if flag else translate("settings", "No")
        case int() | Fraction() as number:
            return f"{number}{value.unit}"
        case Bounds(minimum, maximum):
            return f"{minimum}–{maximum}{value.unit}"
        case Period() as period:
            return _period(period)
        case date() as day:
            return dates.day(day)
        case frozenset() as days:
            return ", ".join(dates.day(one) for one in sorted(days)) or translate("settings", "None")
        case tuple() as rows:
            return ", ".join(_row(row) for row in rows)
    kept = str(value.value)
    if value.rule:
        return translate("settings", COUNTED[kept]) if kept in COUNTED else f"{value.rule} · {kept}"
    return _choice(kept)


def _choice(kept: str) -> str:
    """One of those a value is chosen among; a bare figure is a number of years."""
    if kept.isdecimal():
        return translate("settings", "{count} year(s)").format(count=kept)
    return translate("settings", CHOSEN[kept]) if kept in CHOSEN else kept


def _row(row: Row) -> str:
    """By its own name, or by that of the matter or the paper it is about."""
    if {"ko", "en"} <= row.keys():
        return words.row_name(row)
    return words.paper_kind_name(words.kind_name(str(row["key"])))


def _period(period: Period) -> str:
    said = {
        translate("settings", "{count} year(s)"): period.years,
        translate("settings", "{count} month(s)"): period.months,
        translate("settings", "{count} day(s)"): period.days,
    }
    return " ".join(one.format(count=count) for one, count in said.items() if count) or "0"


def _name(value: Value) -> str:
    return words.row_name({"ko": value.ko, "en": value.en}) if value.ko or value.en else value.key


def _facts(value: Value) -> dict[str, str]:
    general = translate("settings", "No article settles it; check whether it is so here.")
    return {
        translate("settings", "Value"): value_words(value),
        translate("settings", "Article"): value.article,
        translate("settings", "Source"): f"{value.source} · {general}" if value.source else "",
        translate("settings", "Where it is not kept"): translate("settings", UNKEPT[value.strength]),
    }


def _history(rules: Rules, key: str, on: date) -> list[tuple[Layer, Value]]:
    """What the value was under each layer that changed it, from the law upward."""
    found: list[tuple[Layer, Value]] = []
    for count, layer in enumerate(rules.layers, start=1):
        value = Rules.of(rules.layers[:count], on).get(key)
        if value is not None and (not found or value != found[-1][1]):
            found.append((layer, value))
    return found


def _said(layer: Layer, value: Value, now: Value) -> str:
    sign = "▶" if value == now else "○"
    return f"{sign} {layer.title}: {value_words(value)} ({value.basis})"


def _moment(value: datetime | None) -> str:
    return dates.moment(value) if value else "—"


def _named(counts: Counts) -> dict[str, int]:
    return {
        "entries": counts.entries,
        "people": counts.people,
        "matters": counts.matters,
        "meetings": counts.meetings,
        "papers": counts.papers,
    }


def _differences(now: Counts, held: Counts) -> dict[str, int]:
    before = _named(held)
    return {name: max(count - before[name], 0) for name, count in _named(now).items()}
