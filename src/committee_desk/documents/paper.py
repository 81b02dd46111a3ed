"""What a paper says, in blocks, apart from how any format shows it.

    what was decided ──► Paper(title, blocks) ──► canonical text ──► content code
                               │
                               └── with an Imprint ──► documents.pdf

A Paper does not know its number; the Imprint does, and one without a number is a draft.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import TypeVar, cast

from committee_desk.domain.desk import NO_LETTERHEAD, Letterhead
from committee_desk.domain.key_task import Mark
from committee_desk.frozen import frozen

T = TypeVar("T")


class Align(Enum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class End(Enum):
    """How a paper says that nothing follows."""

    END = "끝."
    BLANK = "이하 빈칸"  # a form filled only in part


@frozen
class Heading:
    text: str
    level: int = 1


@frozen
class Text:
    """A paragraph; `lead` stands before it in bold, as a speaker's name does."""

    text: str
    lead: str = ""
    align: Align = Align.LEFT
    indent: int = 0


@frozen
class Note:
    """A remark in small letters: a source, an article, how to read a table."""

    text: str


@frozen
class Spoken:
    """Words that somebody reads aloud, in large letters; `lead` is who says them."""

    text: str
    lead: str = ""


@frozen
class Marked:
    """Text that a hand changed after the program drafted it; a line at its left says so."""

    text: str
    lead: str = ""


@frozen
class Point:
    text: str
    points: tuple[Point, ...] = ()


@frozen
class Numbered:
    """Points under 1. 가. 1) 가) (1) (가) ① ㉮, each level hanging under the one above."""

    points: tuple[Point, ...]
    start: int = 1
    level: int = 0


@frozen
class Facts:
    """Labels and what belongs to them, so many pairs a row; a label named in `wide` has a row of its own."""

    facts: tuple[tuple[str, str], ...]
    pairs: int = 1
    wide: tuple[str, ...] = ()


@frozen
class Grid:
    """A table; its head comes again on every page it reaches. `widths` are shares, equal when not given."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()
    aligns: tuple[Align, ...] = ()


@frozen
class Lane:
    """One work in a chart: its name, its steps in their order, and how it stands in words."""

    name: str
    steps: tuple[Mark, ...]
    standing: str


@frozen
class Chart:
    """Works beside each other, each with as many fields as it has steps."""

    lanes: tuple[Lane, ...]


@frozen
class Bar:
    """One value in a chart: `long` of a thousand, in words beside it; `before` is another to be outlined."""

    name: str
    long: int
    told: str
    before: int = 0


@frozen
class Bars:
    bars: tuple[Bar, ...]


@frozen
class Signer:
    role: str
    name: str


@frozen
class Signatures:
    """One box for each signer, in the order of the fields."""

    signers: tuple[Signer, ...]


@frozen
class Ending:
    end: End = End.END


@frozen
class PageBreak:
    """What follows begins on a new page."""


@frozen
class Keep:
    """Blocks that stay on one page if a page can hold them."""

    blocks: tuple[Block, ...]


Block = (
    Heading
    | Text
    | Note
    | Spoken
    | Marked
    | Numbered
    | Facts
    | Grid
    | Chart
    | Bars
    | Signatures
    | Ending
    | PageBreak
    | Keep
)


@frozen
class Paper:
    title: str
    blocks: tuple[Block, ...]

    @property
    def signers(self) -> tuple[Signer, ...]:
        """Everyone who has a box, in the order of the boxes."""
        return tuple(signer for block in flat(self.blocks) for signer in _signers(block))

    def canonical(self, number: str, version: int, on: date) -> str:
        """The paper's text in one way of writing only, so that its hash says what it says."""
        whole = {
            "blocks": plain(self.blocks),
            "date": on.isoformat(),
            "number": tidy(number),
            "title": tidy(self.title),
            "version": version,
        }
        return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@frozen
class Imprint:
    """What every page says about the paper itself; without a number it is a draft, unless it is a form.

    A form is never issued: `form` says what it is, and `pack` under which rules it was laid out.
    """

    body: str
    desk: str
    number: str
    version: int
    on: date
    content: str
    size: int = 0
    root: str = ""
    letterhead: Letterhead = NO_LETTERHEAD
    form: str = ""
    pack: str = ""

    @property
    def draft(self) -> bool:
        return not self.number and not self.form

    @property
    def code(self) -> str:
        return content_code(self.content)

    @property
    def claim(self) -> str:
        """What the file says it is, for whoever looks it up in the register."""
        return f"{self.desk}|{self.number}|{self.version}"

    @property
    def qr(self) -> str:
        return f"{self.claim}|{self.content}|{self.size}|{self.root}"


def imprint(
    paper: Paper,
    *,
    body: str,
    desk: str,
    number: str,
    version: int,
    on: date,
    size: int,
    root: str,
    letterhead: Letterhead = NO_LETTERHEAD,
) -> Imprint:
    """The imprint of a paper about to be issued; `size` and `root` are the journal's just before."""
    content = content_hash(paper.canonical(number, version, on))
    return Imprint(tidy(body), desk, tidy(number), version, on, content, size, root, letterhead)


def draft(
    paper: Paper,
    *,
    body: str,
    desk: str,
    on: date,
    version: int = 1,
    letterhead: Letterhead = NO_LETTERHEAD,
) -> Imprint:
    """The imprint of a paper that is not issued: no number, and 초안 across every page."""
    content = content_hash(paper.canonical("", version, on))
    return Imprint(tidy(body), desk, "", version, on, content, letterhead=letterhead)


def printout(
    paper: Paper,
    *,
    body: str,
    desk: str,
    on: date,
    called: str,
    pack: str,
    letterhead: Letterhead = NO_LETTERHEAD,
) -> Imprint:
    """The imprint of what is in no register, and no draft either: a list, a script, a form to fill in."""
    plainly = draft(paper, body=body, desk=desk, on=on, letterhead=letterhead)
    return replace(plainly, form=called, pack=tidy(pack))


def content_hash(canonical: str) -> str:
    return sha256(encoded(canonical)).hexdigest()


def encoded(canonical: str) -> bytes:
    """The bytes that a content hash is of."""
    # Half a letter is refused where it would be drawn, by name; here it must only not fail.
    return canonical.encode("utf-8", "surrogatepass")


def content_code(content: str) -> str:
    """The eight digits of a content hash that people read to each other."""
    return f"{content[:4]}-{content[4:8]}".upper()


def tidy(text: str) -> str:
    """One spelling for what looks the same: composed letters, one kind of line end, spaces for tabs."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", lines)


def plain(value: object) -> object:
    """A block as JSON holds it; what is at its default is left out, so that a new field changes no code."""
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if is_dataclass(value):
        given = {field.name: getattr(value, field.name) for field in fields(value)}
        kept = {
            field.name: plain(given[field.name])
            for field in fields(value)
            if field.default is MISSING or given[field.name] != field.default
        }
        return {"block": type(value).__name__.lower(), **kept}
    return value


def words(value: object) -> Iterator[str]:
    """Every text in a paper or a block, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from words(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from words(getattr(value, field.name))


def retold(value: T, change: Callable[[str], str]) -> T:
    """A block, or whatever is in one, with every text in it changed."""
    if isinstance(value, str):
        return cast(T, change(value))
    if isinstance(value, tuple):
        return cast(T, tuple(retold(each, change) for each in value))
    if is_dataclass(value) and not isinstance(value, type):
        texts = {field.name: retold(getattr(value, field.name), change) for field in fields(value)}
        return cast(T, replace(value, **texts))
    return value


def flat(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those kept together one by one."""
    for block in blocks:
        if isinstance(block, Keep):
            yield from flat(block.blocks)
        else:
            yield block


def ended(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with each ending where the form wants it.

    행정업무의 운영 및 혁신에 관한 규정 시행규칙 제4조: one letter after the last text; under a table
    that ends the paper, one letter from the left; in a form filled in part, on the line after it.
    """
    settled: list[Block] = []
    for block in blocks:
        if isinstance(block, Keep):
            first, *others = block.blocks or (block,)
            if isinstance(first, Ending) and settled:  # it is of what stands before
                settled[-1:] = _closed(settled[-1:], first.end)
                block = Keep(tuple(others))
            settled.append(Keep(ended(block.blocks)))
        elif isinstance(block, Ending):
            settled[-1:] = _closed(settled[-1:], block.end)
        else:
            settled.append(block)
    return tuple(settled)


# Two no-break spaces are as wide as one letter, and keep the mark on the line of the last word.
LETTER = "\u00a0\u00a0"


def _closed(last: Sequence[Block], end: End) -> tuple[Block, ...]:
    match last:
        case [Text() | Spoken() | Marked() | Note() as block] if block.text:
            return (replace(block, text=f"{block.text}{LETTER}{end.value}"),)
        case [Keep() as block] if block.blocks:
            return (Keep(ended((*block.blocks, Ending(end)))),)
        case [Numbered() as block] if block.points:
            return (replace(block, points=_last_closed(block.points, end)),)
        case [Grid() as block] if end is End.BLANK and block.rows:
            beside = ("",) * (len(block.rows[-1]) - 1)
            return (replace(block, rows=(*block.rows, (end.value, *beside))),)
    return (*last, Text(LETTER + end.value))


def _last_closed(points: tuple[Point, ...], end: End) -> tuple[Point, ...]:
    *others, last = points
    if last.points:
        return (*others, replace(last, points=_last_closed(last.points, end)))
    return (*others, replace(last, text=f"{last.text}{LETTER}{end.value}"))


def _signers(block: Block) -> tuple[Signer, ...]:
    return block.signers if isinstance(block, Signatures) else ()
