"""The meeting book 안건철: what each reader may see, and which files stand in it.

    Record, Reader ─► tabs ─► Tab (number, sight) ─► enclosures ─► Enclosure (original, source)
                                                                       └─ with its Look ─► gaps

A tab's number never depends on the reader, so that everybody finds page 3-12 under the same number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from pathlib import PurePath

from committee_desk.domain.attachment import PDF, Attachment
from committee_desk.domain.ids import AttachmentId, PersonId
from committee_desk.domain.matter import Disclosure
from committee_desk.domain.record import Agendum, Record
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

PICTURES = frozenset({"image/png", "image/jpeg"})


class Sight(Enum):
    """How much of an item a reader sees."""

    WHOLE = "whole"
    RECUSED = "recused"  # 제척·회피: number and title alone
    PARTIAL = "partial"  # 부분공개, to the public: number, title and department
    CLOSED = "closed"  # 비공개, to the public: that there is an item
    FALLEN = "fallen"  # taken off the agenda after its number was fixed


class Fault(Enum):
    """Why the pages of a file could not be taken over."""

    NO_PDF = "no_pdf"
    LOCKED = "locked"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    UNSAFE = "unsafe"  # the process that read it ended, or took too long


class NotOfMeeting(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} is not designated for this meeting.")
    advice = QT_TRANSLATE_NOOP("errors", "Designate the member first, or make the public book.")


class EmptyBook(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is nothing on the agenda to make a book of.")
    advice = QT_TRANSLATE_NOOP("errors", "Place at least one matter on it.")


@frozen
class Reader:
    """Whose book it is: a member's, the public's, or, when neither is said, the whole of it."""

    member: PersonId | None = None
    public: bool = False


EVERYTHING = Reader()


@frozen
class Enclosure:
    """A file handed in, and the one whose pages stand in the book for it: itself, or its PDF."""

    original: Attachment
    source: Attachment

    @property
    def has_pages(self) -> bool:
        """Whether, by what it says it is, its pages can be taken over."""
        return self.source.media == PDF or self.source.media in PICTURES


@frozen
class Tab:
    """갈피: one item's place in the book."""

    number: int
    agendum: Agendum
    sight: Sight

    @property
    def enclosures(self) -> tuple[Enclosure, ...]:
        """What this reader gets of the files; of an item seen in part, nothing."""
        return tuple(enclosures(self.agendum.attachments)) if self.sight is Sight.WHOLE else ()


@frozen
class Look:
    """What was found when a file was opened: so many pages, or why there are none."""

    pages: int = 0
    fault: Fault | None = None


@frozen
class Gap:
    """A file of which the book can hold nothing but its name."""

    tab: Tab
    enclosure: Enclosure
    fault: Fault


@frozen
class Extent:
    """How many pages a book has, and about how many bytes."""

    pages: int
    size: int


def tabs(record: Record, reader: Reader) -> tuple[Tab, ...]:
    """Every item that has a number, in the order of the agenda; refuses a book of nothing."""
    _ensure_of_meeting(record, reader)
    listed = [one for one in record.agenda if one.item.number]
    if not listed:
        raise EmptyBook
    return tuple(Tab(number, one, sight(one, reader)) for number, one in enumerate(listed, start=1))


def sight(one: Agendum, reader: Reader) -> Sight:
    """What a member stepped aside from they do not read; the public reads what the matter's class opens."""
    seen = PUBLIC[one.matter.disclosure] if reader.public else Sight.WHOLE
    if reader.member in one.item.recused:
        seen = Sight.RECUSED
    return Sight.FALLEN if seen is not Sight.CLOSED and one.item.withdrawn_because else seen


PUBLIC: Mapping[Disclosure, Sight] = {
    Disclosure.OPEN: Sight.WHOLE,
    Disclosure.PARTIAL: Sight.PARTIAL,
    Disclosure.CLOSED: Sight.CLOSED,
}


def enclosures(attachments: Sequence[Attachment]) -> Iterator[Enclosure]:
    """Each file that was handed in, with the PDF that stands in for it where there is one."""
    standing = {one.id: one for one in attachments if not one.dropped_because}
    originals = {id: _original(one, standing) for id, one in standing.items()}
    # Of several made of one file the last stands, and the earlier ones nowhere.
    sources = {original: standing[id] for id, original in originals.items() if original is not None}
    for id, one in standing.items():
        if originals[id] is None:
            yield Enclosure(one, sources.get(id, one))


def gaps(tabs: Sequence[Tab], looks: Mapping[str, Look]) -> Iterator[Gap]:
    """What the book will hold a page of regret for; without a look at a file, what its kind says."""
    for tab in tabs:
        for one in tab.enclosures:
            look = looks.get(one.source.sha256)
            if fault := (look.fault if look else None if one.has_pages else Fault.NO_PDF):
                yield Gap(tab, one, fault)


def _original(one: Attachment, standing: Mapping[AttachmentId, Attachment]) -> AttachmentId | None:
    """Whose PDF this is: the file it names, or the one file of the same name with another ending."""
    if one.rendition_of is not None:
        return one.rendition_of if one.rendition_of in standing else None
    if one.media != PDF:
        return None
    namesakes = [
        other.id
        for other in standing.values()
        if other.media != PDF
        and other.media not in PICTURES
        and PurePath(other.name).stem == PurePath(one.name).stem
    ]
    return namesakes[0] if len(namesakes) == 1 else None


def _ensure_of_meeting(record: Record, reader: Reader) -> None:
    if reader.member is not None and reader.member not in record.meeting.designated:
        raise NotOfMeeting(name=record.names.get(reader.member, str(reader.member)))
