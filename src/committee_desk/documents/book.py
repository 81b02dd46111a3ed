"""안건철: what the meeting book says, apart from how it is laid out.

    Record, Reader, Looks ─► book ─► Book (a Part for each item, a Leaf for each file) ─► documents.laying

What a reader may not see is not in the Book, so that no layout can let it slip.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from committee_desk.documents import change, fonts, kinds
from committee_desk.documents.paper import Block
from committee_desk.documents.signers import role
from committee_desk.documents.wording import (
    MODES,
    clock,
    day,
    day_of_week,
    disclosed,
    item_of,
    items_of,
    referring,
)
from committee_desk.domain.ballot import Item
from committee_desk.domain.book import Enclosure, Fault, Look, Reader, Sight, Tab, tabs
from committee_desk.domain.file_name import allowed
from committee_desk.domain.ids import PersonId
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Record
from committee_desk.frozen import frozen

Size = tuple[float, float]  # of a page, in points

NAME = "안건철"
FOR_MEETING, FOR_PUBLIC = "회의용", "공개용"
WHOLE = "전체본"
CLOSED = "비공개 안건"
MOST_OF_TITLE = 50  # letters of three bytes each; a file system takes 255 bytes
SHORT = MappingProxyType({Sight.RECUSED: "제척·회피", Sight.FALLEN: "상정하지 않음"})

HANDLING = (
    "회의용 자료입니다. 다른 사람에게 주거나 내용을 밖에 알리지 마시고,\n"
    "회의가 끝나면 간사에게 돌려주시기 바랍니다."
)
ABRIDGED = "공개할 수 있는 내용만 실은 안건철입니다.\n실리지 않은 안건과 붙임은 차례에 그 까닭을 적었습니다."
WHY = MappingProxyType(
    {
        Sight.RECUSED: "위원께서 제척·회피된 안건이므로 제목만 싣습니다. "
        "이 안건의 심의·의결에는 참여하지 않습니다.",
        Sight.PARTIAL: "부분공개 안건이므로 요지와 붙임을 싣지 않습니다.",
        Sight.CLOSED: "비공개 안건이므로 내용을 싣지 않습니다.",
        Sight.FALLEN: "회의 소집 뒤에 상정하지 않기로 하였습니다.",
    }
)
REGRETS = MappingProxyType(
    {
        Fault.NO_PDF: "이 붙임은 PDF가 없어 싣지 못했습니다.",
        Fault.LOCKED: "이 붙임은 암호가 걸려 있어 싣지 못했습니다.",
        Fault.DAMAGED: "이 붙임은 파일이 손상되어 싣지 못했습니다.",
        Fault.TOO_LARGE: "이 붙임은 너무 커서 싣지 못했습니다.",
        Fault.UNSAFE: "이 붙임은 안전하게 열 수 없어 싣지 못했습니다.",
    }
)
ORIGINAL = "원본은 간사가 보관하고 있으니 필요하시면 간사에게 말씀하시기 바랍니다."


@frozen
class Leaf:
    """One file: the sizes of its pages, or the sentence that says why it has none here."""

    name: str
    key: str
    sizes: tuple[Size, ...] = ()
    regret: str = ""


@frozen
class Part:
    """One item behind its tab; `mark` stands on each of its pages, `why` says what is left out.

    `asked` is what the members are asked to resolve or to hear; the public reads the gist.
    """

    tab: int
    name: str
    title: str
    mark: str
    facts: tuple[tuple[str, str], ...] = ()
    gist: str = ""
    asked: tuple[Block, ...] = ()
    why: str = ""
    short: str = ""  # what the contents say of it instead of its class
    leaves: tuple[Leaf, ...] = ()


@frozen
class Book:
    """`reader` stands on the foot of every page."""

    body: str
    title: str
    mark: str
    reader: str
    facts: tuple[tuple[str, str], ...]
    note: str
    parts: tuple[Part, ...]


def book(
    record: Record, reader: Reader, looks: Mapping[str, Look], sizes: Mapping[str, tuple[Size, ...]]
) -> Book:
    """The book of this reader; `sizes` of pages that are taken over, `looks` why others are not."""
    record = referring(record)
    parts = tuple(_part(record, tab, reader, looks, sizes) for tab in tabs(record, reader))
    return Book(
        body=record.desk.body,
        title=record.meeting.title,
        mark=FOR_PUBLIC if reader.public else FOR_MEETING,
        reader=reader_name(record, reader),
        facts=tuple(_facts(record)),
        note=ABRIDGED if reader.public else HANDLING,
        parts=parts,
    )


def reader_name(record: Record, reader: Reader) -> str:
    """Whose copy it is, as every page says it."""
    if reader.public:
        return FOR_PUBLIC
    return _addressed(record, reader.member) if reader.member is not None else f"{WHOLE}(간사용)"


def file_name(record: Record, reader: Reader) -> str:
    """What the book's file is called; a title may hold what a file's name may not."""
    title = record.meeting.title[:MOST_OF_TITLE].strip()
    return allowed(f"{title} {NAME} {_whose(record, reader)}".strip()) + ".pdf"


def _whose(record: Record, reader: Reader) -> str:
    """One person alone: two of one name and one office are told apart by their numbers."""
    if reader.member is None:
        return reader_name(record, reader)
    name = record.names[reader.member]
    namesakes = [id for id in record.meeting.designated if record.names[id] == name]
    return name if len(namesakes) == 1 else f"{name} {reader.member}"


def _addressed(record: Record, member: PersonId) -> str:
    return f"{record.names[member]} {role(record, member)}용"


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    meeting = record.meeting
    yield "일시", f"{day_of_week(meeting.held_on)} {clock(meeting.starts_at)}"
    yield "장소", meeting.place
    yield "회의 방식", MODES[meeting.mode]
    yield "안건", items_of(record)
    if changed := change.counted(record):
        yield "통지 뒤 변경", changed


def _part(
    record: Record,
    tab: Tab,
    reader: Reader,
    looks: Mapping[str, Look],
    sizes: Mapping[str, tuple[Size, ...]],
) -> Part:
    matter, sight = tab.agendum.matter, tab.sight
    openness = disclosed(matter.disclosure, matter.closed_under)
    use = FOR_PUBLIC if reader.public else FOR_MEETING
    part = Part(
        tab.number,
        item_of(tab.agendum.item),
        CLOSED if sight is Sight.CLOSED else matter.title,
        use if sight is Sight.RECUSED else f"{use} · {openness}",
        why=WHY.get(sight, ""),
        short=SHORT.get(sight, openness),
    )
    if sight is Sight.WHOLE:
        leaves = tuple(_leaf(one, looks, sizes) for one in tab.enclosures)
        facts = (*_about(matter), *_late(tab.agendum.item))
        asked = () if reader.public else tuple(kinds.asked(record, tab.agendum))
        return replace(part, facts=facts, gist=matter.summary.strip(), asked=asked, leaves=leaves)
    if sight is Sight.PARTIAL:
        return replace(part, facts=(("제출부서", matter.department or "—"), ("공개구분", openness)))
    return part


def _about(matter: Matter) -> Iterator[tuple[str, str]]:
    yield "의안번호", matter.number
    yield "제출자", matter.submitter or "—"
    yield "제출부서", matter.department or "—"
    yield "공개구분", disclosed(matter.disclosure, matter.closed_under)


def _late(item: Item) -> Iterator[tuple[str, str]]:
    """That the notice did not tell of it yet."""
    if item.late:
        on = f"{day(item.added_on)} " if item.added_on else ""
        because = f" ({item.added_because})" if item.added_because else ""
        yield "추가 안건", f"{on}회의 소집 뒤에 추가{because}"


def _leaf(one: Enclosure, looks: Mapping[str, Look], sizes: Mapping[str, tuple[Size, ...]]) -> Leaf:
    name, key = fonts.drawable(one.original.name), one.source.sha256
    if pages := sizes.get(key):
        return Leaf(name, key, pages)
    fault = looks[key].fault if key in looks else None
    return Leaf(name, key, regret=REGRETS[fault or Fault.NO_PDF])
