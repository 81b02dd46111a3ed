"""The minutes as the screen shows them: their parts, their lines, and how far their paper has come.

jobs.drafting.draft ─► Draft ─┬─► lines ─► the middle: headings, fixed words, passages
                              ├─► parts ─► the nine that the law requires, there or missing
                              └─► minutes_standing ─► the issued paper, who signed, what comes next
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.figures import Part
from committee_desk.domain.finding import Finding, RowName
from committee_desk.domain.ids import AssignmentId, MeetingId, RemarkId
from committee_desk.domain.journal import Subject
from committee_desk.domain.meeting import Stage
from committee_desk.domain.minutes import missing
from committee_desk.domain.record import Record
from committee_desk.domain.remark import Remark
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs import drafting
from committee_desk.jobs.drafting import Draft
from committee_desk.models import dates, words
from committee_desk.models.meeting import item_name
from committee_desk.models.table import Column
from committee_desk.store import assignments, meetings
from committee_desk.store.base import Session
from committee_desk.store.meetings import MeetingLine

translate = QCoreApplication.translate

# Under which heading of the paper each part that the law requires is found.
SECTIONS: Mapping[str, int] = MappingProxyType(
    {
        "title": 1,
        "body": 1,
        "time_and_place": 1,
        "attendance": 2,
        "order": 3,
        "items": 4,
        "remarks": 5,
        "decisions": 6,
        "votes": 7,
    }
)
FIGURES: Mapping[str, str] = MappingProxyType(
    {
        "meeting/designated": QT_TRANSLATE_NOOP("figures", "Designated"),
        "meeting/base": QT_TRANSLATE_NOOP("figures", "Counted for the opening"),
        "meeting/needed": QT_TRANSLATE_NOOP("figures", "Needed to open"),
        "meeting/present": QT_TRANSLATE_NOOP("figures", "Present at the opening"),
        "meeting/came": QT_TRANSLATE_NOOP("figures", "Came"),
        "meeting/absent": QT_TRANSLATE_NOOP("figures", "Absent"),
        "meeting/opened_at": QT_TRANSLATE_NOOP("figures", "Opened at"),
        "meeting/closed_at": QT_TRANSLATE_NOOP("figures", "Closed at"),
        "item/taken_up_at": QT_TRANSLATE_NOOP("figures", "Taken up at"),
        "item/declared_at": QT_TRANSLATE_NOOP("figures", "Declared at"),
        "item/voters": QT_TRANSLATE_NOOP("figures", "Voters"),
        "item/yes": QT_TRANSLATE_NOOP("figures", "In favour"),
        "item/no": QT_TRANSLATE_NOOP("figures", "Against"),
        "item/abstain": QT_TRANSLATE_NOOP("figures", "Abstaining"),
        "item/invalid": QT_TRANSLATE_NOOP("figures", "Invalid"),
        "item/silent": QT_TRANSLATE_NOOP("figures", "Silent"),
        "item/needed": QT_TRANSLATE_NOOP("figures", "Needed to carry"),
        "item/recused": QT_TRANSLATE_NOOP("figures", "Recused"),
        "item/base": QT_TRANSLATE_NOOP("figures", "Designated"),
        "item/present": QT_TRANSLATE_NOOP("figures", "Present"),
    }
)


@frozen
class Line:
    """One line of the minutes; `id` stays while the records change, so that a choice is kept."""

    id: str
    text: str
    lead: str
    level: int
    key: str
    drafted: str
    edited: bool
    stale: bool
    parts: tuple[Part, ...] = ()
    clock: str = ""
    item: str = ""
    moved: tuple[str, ...] = ()
    written: str = ""  # as it is edited: figures by their names

    @property
    def words(self) -> str:
        """The line as it is read aloud."""
        marks = {
            translate("minutes", "changed"): self.edited,
            translate("minutes", "the record has changed since"): self.stale or bool(self.moved),
        }
        return " ".join(
            (*(f"[{mark}]" for mark, there in marks.items() if there), self.lead, self.text)
        ).strip()

    @property
    def remark(self) -> RemarkId | None:
        """The remark that this passage prints, if it prints one."""
        kind, _, number = self.key.partition("/")
        return RemarkId(int(number)) if kind == "remark" else None

    @property
    def figures(self) -> tuple[str, ...]:
        named = (self.clock, *(part.figure for part in self.parts))
        return tuple(dict.fromkeys(name for name in named if name))


@frozen
class Required:
    """A part that the law requires: whether the records give it, and the heading it stands under."""

    id: str
    name: str
    there: bool
    section: int
    why: str = ""

    @property
    def words(self) -> str:
        state = translate("minutes", "there") if self.there else translate("minutes", "missing")
        return ". ".join(filter(None, (f"{self.name}, {state}", self.why)))


@frozen
class Place:
    """A place in the course of the meeting, and the line it begins with."""

    id: str
    name: str
    line: str


def choices(session: Session) -> list[tuple[MeetingId, str]]:
    """The meetings that have minutes: from the opening on, newest first."""
    return [
        _choice(line)
        for line in meetings.lines(session)
        if line.stage not in (Stage.DRAFT, Stage.CONVENED) and not line.in_writing
    ]


def every_meeting(session: Session) -> list[tuple[MeetingId, str]]:
    """All of them, for a form that names one: none that was named may be missing."""
    return [_choice(line) for line in meetings.lines(session)]


def _choice(line: MeetingLine) -> tuple[MeetingId, str]:
    return line.id, f"{dates.short_day(line.held_on)}  {line.title}"


def meeting_of(session: Session, wanted: object) -> object:
    """The meeting that is wanted, or whose minutes or assignment is."""
    match wanted:
        case Subject(kind="assignment", id=id):
            return assignments.get(session, AssignmentId(id)).meeting
        case Subject(id=id):
            return id
    return wanted


def draft(session: Session, meeting: MeetingId) -> Draft:
    return drafting.draft(session, meeting)


def columns() -> tuple[Column[Line], ...]:
    return (Column(translate("minutes", "Minutes"), lambda line: line.words),)


def part_columns() -> tuple[Column[Required], ...]:
    return (Column(translate("minutes", "Part"), lambda part: part.words),)


def lines(draft: Draft) -> list[Line]:
    """Headings, fixed words and passages in the order of the paper."""
    return [
        Line(
            one.key or f"line/{place}",
            one.text,
            one.lead,
            one.level,
            one.key,
            one.drafted,
            one.edit is not None,
            one.stale,
            one.parts,
            one.clock,
            one.item,
            tuple(_moved(draft, one)),
            one.edit.text if one.edit else one.drafted,
        )
        for place, one in enumerate(draft.lines)
    ]


def _moved(draft: Draft, line: drafting.Line) -> Iterator[str]:
    """Which figures a correction of the records has changed since the passage was written."""
    for key, (was, now) in line.moved.items():
        said = translate("minutes", "{figure}: {was} → {now}")
        yield said.format(figure=figure_name(draft, key), was=was or "—", now=now or "—")


def parts(draft: Draft) -> list[Required]:
    """Each part that the law requires, and what is missing of it."""
    rules = draft.record.rules
    gone = {finding.facts["part"]: words.finding_words(finding, rules) for finding in lacking(draft.record)}
    return [
        Required(
            str(row["key"]),
            words.row_name(row),
            RowName.of(row) not in gone,
            SECTIONS[str(row["key"])],
            gone.get(RowName.of(row), ""),
        )
        for row in rules.table("minutes.required_parts")
    ]


def outline_columns() -> tuple[Column[Place], ...]:
    return (Column(translate("minutes", "Course of the meeting"), lambda place: place.name),)


def outline(draft: Draft) -> list[Place]:
    """The opening, each item and the closing, and where each begins among the lines."""
    found: dict[str, str] = {}
    for line in lines(draft):
        if line.item:
            found.setdefault(line.item, line.id)
    places = [Place("opening", translate("minutes", "Opening"), "opening")]
    for one in draft.record.agenda:
        key = f"item/{one.item.id}"
        places.append(Place(key, f"{item_name(one.item)} {one.matter.title}", found.get(key, "")))
    return [*places, Place("closing", translate("minutes", "Closing"), "closing")]


def place_of(line: Line) -> str:
    """The place in the outline that a line belongs to; nothing for what stands outside of all."""
    return line.key if line.key in ("opening", "closing") else line.item


def behind(draft: Draft, line: Line, figure: str = "") -> Subject:
    """The record that a figure, a line, or the first figure in it comes from; F3 shows its history."""
    known = draft.record.figures
    if figure in known:
        return known[figure].subject
    if line.remark is not None:
        return Subject("remark", line.remark)
    for key in line.figures:
        if key in known:
            return known[key].subject
    kind, _, number = line.item.partition("/")
    return Subject(kind, int(number)) if number else Subject("meeting", draft.record.meeting.id)


def figure_name(draft: Draft, key: str) -> str:
    """What a figure is called in the window: "In favour (item 2)"."""
    kind, *rest = key.split("/")
    name = translate("figures", FIGURES[f"{kind}/{rest[-1]}"])
    if kind == "meeting":
        return name
    one = next(one for one in draft.record.agenda if str(one.item.id) == rest[0])
    return f"{name} ({item_name(one.item)})"


def insertable(draft: Draft, line: Line) -> list[tuple[str, str]]:
    """The figures that this passage may name: those of its item first, then those of the meeting."""
    known = [one for one in draft.record.figures.values() if one.value]
    known.sort(key=lambda one: not (line.item and one.key.startswith(f"{line.item}/")))
    return [(one.key, f"{figure_name(draft, one.key)}: {one.value}") for one in known]


def heading_of(lines: Sequence[Line], section: int) -> str:
    """The line of the heading with this number."""
    tops = [line.id for line in lines if line.level == 1]
    return tops[section - 1] if section <= len(tops) else ""


def remark_of(draft: Draft, id: RemarkId) -> Remark:
    return next(remark for remark in draft.record.remarks if remark.id == id)


def lacking(record: Record) -> list[Finding]:
    items = [one.item for one in record.agenda]
    return list(missing(record.meeting, items, record.remarks, record.rules))
