"""The meeting book before it is made: for whom, how long, and what will be missing from it.

About ─► readers ─► Reader ─┬─► why_not · lines: what is left out for this reader, what has no PDF
                            └─► foreseen(looks) ─► "148 pages, about 12 MB"
look ─► jobs.binding ─► Shown ─► the preview: the book as this reader will see it
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from committee_desk.acts.door import Done, Door
from committee_desk.domain.book import (
    EVERYTHING,
    Extent,
    Fault,
    Gap,
    Look,
    Reader,
    Sight,
    Tab,
    gaps,
    tabs,
)
from committee_desk.domain.ids import MeetingId, PersonId
from committee_desk.domain.particles import filled
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs import binding, scripting
from committee_desk.jobs.binding import Written
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.models.meeting import item_name, refused
from committee_desk.models.meetings import About, Check
from committee_desk.models.pages import Shown
from committee_desk.models.table import Tone

translate = QCoreApplication.translate

MISSING: Mapping[Fault, str] = MappingProxyType(
    {
        Fault.NO_PDF: QT_TRANSLATE_NOOP("book", "{file} ({item}) has no PDF, so members will not see it."),
        Fault.LOCKED: QT_TRANSLATE_NOOP(
            "book", "{file} ({item}) needs a password, so members will not see it."
        ),
        Fault.DAMAGED: QT_TRANSLATE_NOOP("book", "{file} ({item}) is damaged, so members will not see it."),
        Fault.TOO_LARGE: QT_TRANSLATE_NOOP(
            "book", "{file} ({item}) is too large, so members will not see it."
        ),
        Fault.UNSAFE: QT_TRANSLATE_NOOP(
            "book", "{file} ({item}) cannot be opened safely, so members will not see it."
        ),
    }
)
LEFT_OUT: Mapping[Sight, str] = MappingProxyType(
    {
        Sight.RECUSED: QT_TRANSLATE_NOOP("book", "{item}: its title only, since this member steps aside."),
        Sight.PARTIAL: QT_TRANSLATE_NOOP("book", "{item}: title and department only; it is partly open."),
        Sight.CLOSED: QT_TRANSLATE_NOOP("book", "{item}: its number only; it is closed."),
        Sight.FALLEN: QT_TRANSLATE_NOOP("book", "{item}: its title only; it was taken off the agenda."),
    }
)
ADVICE = QT_TRANSLATE_NOOP(
    "book", "A page in the book says so. Attach a PDF made of the file to the matter, on the docket."
)


def readers(about: About) -> list[tuple[Reader, str]]:
    """For whom a book can be made, in the order in which they are designated."""
    names = about.record.names
    members = [(Reader(one), names[one]) for one in about.meeting.designated]
    return [
        (EVERYTHING, translate("book", "Everything (for the secretary)")),
        *members,
        (Reader(public=True), translate("book", "The public")),
    ]


def why_not(about: About, reader: Reader) -> str:
    """Why there is no book of it yet."""
    return refused(lambda: tabs(about.record, reader))


def has_script(about: About) -> bool:
    """Whether the chair's script can be made: there is something to read, and the meeting has not begun."""
    return not refused(lambda: scripting.ensure_prepared(about.record))


def lines(about: About, reader: Reader, looks: Mapping[str, Look]) -> list[Check]:
    """What this reader will not find in the book, and why."""
    try:
        found = tabs(about.record, reader)
    except DeskError:
        return []
    missing = [Check(_missing(gap), Tone.WARNING) for gap in gaps(found, looks)]
    if missing:
        missing.append(Check(translate("book", ADVICE), Tone.PLAIN))
    return [*_left_out(found), *missing]


def extent_words(extent: Extent) -> str:
    """How long and about how large it will be."""
    size = QLocale().formattedDataSize(extent.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    return translate("book", "{pages} pages, about {size}").format(pages=extent.pages, size=size)


def looking_words() -> str:
    return translate("book", "Counting the pages …")


def look(
    door: Door,
    meeting: MeetingId,
    reader: Reader,
    whose: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[Shown]:
    """The book as this reader will see it, made now and kept nowhere."""
    made = binding.make(door, meeting, reader, progress)
    title = translate("book", "As it will be seen by: {reader}").format(reader=whose)
    return Done(Shown(made.content, "book.pdf", title, foreign=True), frozenset())


def written_words(written: Written) -> str:
    said = translate("book", "The book is written: {file}, {pages} pages.")
    return said.format(file=written.file.name, pages=written.pages)


def all_written_words(written: tuple[Written, ...]) -> str:
    folder = written[0].file.parent.name if written else ""
    said = translate("book", "Books written into {folder}: {count}")
    return said.format(count=len(written), folder=folder)


def _missing(gap: Gap) -> str:
    facts = {"file": gap.enclosure.original.name, "item": item_name(gap.tab.agendum.item)}
    return filled(translate("book", MISSING[gap.fault]), **facts)


def _left_out(found: tuple[Tab, ...]) -> Iterator[Check]:
    for tab in found:
        if words := LEFT_OUT.get(tab.sight):
            yield Check(translate("book", words).format(item=item_name(tab.agendum.item)), Tone.INFORMATION)
