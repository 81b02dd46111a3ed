"""What the command palette shows: deeds, screens and everything on the desk, each line with where it leads.

nothing typed ─► recent(session) · the deeds of the screen in front
words ─┬─► matching(lines, words)   deeds and screens, by substring, first consonants, other keyboard
       └─► found(session, words)    people, matters, meetings, papers, minutes: the search index
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import hangul
from committee_desk.domain.journal import Subject
from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.models import dates
from committee_desk.store import journal, search
from committee_desk.store.base import Session
from committee_desk.store.search import Hit
from committee_desk.store.searched import REGISTERS, shown

translate = QCoreApplication.translate

OF_EACH = 5  # lines of one group of hits
RECENT = 6
LOOKED_AT = 80  # entries of the journal, to find the recent places in


class Group(Enum):
    RECENT = QT_TRANSLATE_NOOP("palette", "Worked on lately")
    DEEDS = QT_TRANSLATE_NOOP("palette", "On this screen")
    ROOMS = QT_TRANSLATE_NOOP("palette", "Screens")
    ERRANDS = QT_TRANSLATE_NOOP("palette", "On other screens")
    PEOPLE = QT_TRANSLATE_NOOP("palette", "People")
    MATTERS = QT_TRANSLATE_NOOP("palette", "Matters")
    MEETINGS = QT_TRANSLATE_NOOP("palette", "Meetings")
    PROPOSALS = QT_TRANSLATE_NOOP("palette", "Proposals")
    REGISTERS = QT_TRANSLATE_NOOP("palette", "Registers")
    PAPERS = QT_TRANSLATE_NOOP("palette", "Papers")
    MINUTES = QT_TRANSLATE_NOOP("palette", "Minutes and remarks")
    WINDOW = QT_TRANSLATE_NOOP("palette", "On every screen")

    @property
    def words(self) -> str:
        return translate("palette", self.value)


@frozen
class Place:
    """A screen by its name, and what to show there, or the button that is pressed there."""

    room: str
    subject: int | Subject | None = None
    button: str = ""


@frozen
class Line:
    """`leads` is a Place, or what the window knows how to do; `marked` are the letters that were typed.

    `detail` stands below the words, `aside` and `keys` at the right of them.
    """

    group: Group
    words: str
    leads: object
    detail: str = ""
    keys: str = ""
    why: str = ""
    aside: str = ""
    marked: tuple[tuple[int, int], ...] = ()

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        return ", ".join(filter(None, (self.words, self.aside, self.detail, self.keys, self.why)))


@frozen
class Shelf:
    """Where the hits of a kind stand, and what to call the kind where the group does not say it."""

    group: Group
    room: str
    name: str = ""


SHELVES: Mapping[str, Shelf] = MappingProxyType(
    {
        "person": Shelf(Group.PEOPLE, "people"),
        "matter": Shelf(Group.MATTERS, "docket"),
        "item": Shelf(Group.MATTERS, "docket", QT_TRANSLATE_NOOP("palette", "On an agenda")),
        "attachment": Shelf(Group.MATTERS, "docket", QT_TRANSLATE_NOOP("palette", "Attachment")),
        "meeting": Shelf(Group.MEETINGS, "meetings"),
        "proposal": Shelf(Group.PROPOSALS, "proposals"),
        "case": Shelf(Group.REGISTERS, "registers"),
        "passive_report": Shelf(Group.REGISTERS, "registers"),
        "complaint": Shelf(Group.REGISTERS, "registers", QT_TRANSLATE_NOOP("palette", "Complaint")),
        "official": Shelf(Group.REGISTERS, "registers", QT_TRANSLATE_NOOP("palette", "Official")),
        "promotion": Shelf(Group.REGISTERS, "registers", QT_TRANSLATE_NOOP("palette", "Promotion")),
        "office_task": Shelf(Group.REGISTERS, "registers", QT_TRANSLATE_NOOP("palette", "Office task")),
        "officer": Shelf(Group.REGISTERS, "registers", QT_TRANSLATE_NOOP("palette", "Officer in charge")),
        "training": Shelf(Group.REGISTERS, "registers", QT_TRANSLATE_NOOP("palette", "Training")),
        "grant": Shelf(Group.REGISTERS, "registers", QT_TRANSLATE_NOOP("palette", "Reward")),
        "paper": Shelf(Group.PAPERS, "papers"),
        "minutes": Shelf(Group.MINUTES, "minutes"),
        "remark": Shelf(Group.MINUTES, "minutes"),
        "assignment": Shelf(Group.MINUTES, "minutes", QT_TRANSLATE_NOOP("palette", "To be done")),
    }
)


@frozen
class Shown:
    """The lines under their groups; `note` is a sentence about the whole, where one is needed."""

    lines: tuple[Line, ...] = field(default=())
    note: str = ""


def shown_for(session: Session, typed: str, offered: Sequence[Line]) -> Shown:
    """Everything for what is typed; `offered` are the deeds and screens there are."""
    if not typed.strip():
        return Shown((*recent(session), *(one for one in offered if one.group is Group.DEEDS)))
    here = matching(offered, typed)
    try:
        hits, read_as = found(session, typed)
    except search.NoIndex as refusal:
        return Shown(tuple(here), translate("errors", refusal.text))
    if not here and not hits:
        return Shown(note=_advice(typed))
    read_otherwise = hits and not here and read_as.casefold() != " ".join(typed.split()).casefold()
    said = filled(translate("palette", "Found for “{words}”."), words=read_as) if read_otherwise else ""
    return Shown((*here, *hits), said)


def matching(lines: Sequence[Line], typed: str) -> list[Line]:
    """The lines with every word in them, as it was likeliest meant; whoever types a whole name means that."""
    for words in hangul.meant(typed):
        if narrowed := [marked for one in lines if (marked := _marked(one, words))]:
            named = {one.group for one in narrowed if _is_name(one, words)}
            return sorted(
                narrowed,
                key=lambda one: (
                    one.group not in named,
                    list(Group).index(one.group),
                    not _is_name(one, words),
                    one.marked[0],
                ),
            )
    return []


def _is_name(line: Line, words: str) -> bool:
    return hangul.folded(line.words).split() == hangul.folded(words).split()


def found(session: Session, typed: str) -> tuple[list[Line], str]:
    """The hits in their groups, and the words that they were found for."""
    result = search.find(session, typed, kinds=tuple(SHELVES), limit=OF_EACH)
    lines = [_hit(hit, result.words) for hit in result.hits]
    grouped = [[one for one in lines if one.group is group][:OF_EACH] for group in Group]
    return [one for group in grouped for one in group], result.words


def recent(session: Session) -> list[Line]:
    """What was worked on last, each once, the latest first."""
    entries = journal.entries(session, after=journal.size(session) - LOOKED_AT)
    subjects = dict.fromkeys(entry.subject for entry in reversed(entries) if entry.subject.kind in SHELVES)
    lines: dict[Place, Line] = {}
    for one in subjects:
        there = shown(session, REGISTERS[one.kind].get(session, one.id))
        shelf = SHELVES[there.kind or one.kind]
        place = _place(shelf, there.kind or one.kind, there.of)
        lines.setdefault(place, Line(Group.RECENT, there.title, place, aside=shelf.group.words))
        if len(lines) == RECENT:
            break
    return list(lines.values())


def _hit(hit: Hit, words: str) -> Line:
    shelf = SHELVES[hit.kind]
    kind = translate("palette", shelf.name) if shelf.name else ""
    passage = hit.excerpt if hit.excerpt != hit.title else ""
    detail = " · ".join(filter(None, (kind, dates.short_day(hit.on), passage)))
    line = Line(shelf.group, hit.title, _place(shelf, hit.kind, hit.of), detail)
    return _marked(line, words) or line


def _place(shelf: Shelf, kind: str, id: int) -> Place:
    """A screen of several kinds is told which one is meant."""
    return Place(shelf.room, Subject(kind, id) if shelf.group is Group.REGISTERS else id)


def _marked(line: Line, words: str) -> Line | None:
    """The line with the letters marked in which every word was found; None where one is not in it."""
    places = [hangul.place(line.words, word) for word in words.split()]
    found = tuple(place for place in places if place)
    return replace(line, marked=found) if found and len(found) == len(places) else None


def _advice(typed: str) -> str:
    said = translate(
        "palette",
        "Nothing on this desk is called “{words}”. Try two syllables of the name, its first consonants "
        "(ㅇㅈㅍ), or a number.",
    )
    return filled(said, words=typed.strip()[:40])
