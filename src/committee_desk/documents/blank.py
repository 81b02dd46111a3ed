"""Blank forms 빈 서식: what others fill in by hand, and the same forms filled with what was entered.

    Form (parts of entries), rules ─┬─ nothing ─► room to write in ─┐
                                    └─ values ──► what was entered ─┴─► Paper

Both come from one layout, so that a form filled here and one filled by hand never differ.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from committee_desk.documents.letter import enclosures
from committee_desk.documents.paper import (
    Align,
    Block,
    Facts,
    Grid,
    Heading,
    Keep,
    Note,
    Numbered,
    Paper,
    Point,
    Text,
)
from committee_desk.documents.wording import laws
from committee_desk.domain.rules import Rules
from committee_desk.frozen import frozen

EMPTY, MARKED = "□", "■"
SPACE = "\u00a0"  # a line that holds nothing else would be laid out as none
NOTHING: Mapping[str, str] = MappingProxyType({})
SHORT = 12  # lines
ABREAST = 45  # letters of all choices beside each other
TO_DATE = f"년{SPACE * 8}월{SPACE * 8}일"


@frozen
class Entry:
    """One place to fill in: `name` is the field it is known by, `lines` the room that a hand needs."""

    label: str
    name: str = ""
    lines: int = 1
    choices: tuple[tuple[str, str], ...] = ()
    alone: bool = False

    @property
    def wide(self) -> bool:
        """Whether it has a row of its own."""
        return self.alone or self.lines > 1 or bool(self.choices)


@frozen
class Part:
    """Entries under a heading, so many beside each other; `told` stands above them."""

    heading: str
    entries: tuple[Entry, ...] = ()
    pairs: int = 1
    told: str = ""


@frozen
class Listed:
    """A table with so many rows to fill in, or with the rows that the rules give."""

    heading: str
    head: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    empty: int = 0
    lines: int = 1
    aligns: tuple[Align, ...] = ()


@frozen
class Named:
    """What is to be read before the form is signed, as numbered points."""

    heading: str
    points: tuple[str, ...]


Section = Part | Listed | Named


@frozen
class Form:
    """A form: who gets it, under which rule, what it asks, and who signs it.

    `asks` is its sentence, after the law if an article names one; `{body}` stands for the body's name.
    `named` is the field that names who signs; without one the name is written by hand.
    """

    name: str
    title: str
    to: str
    key: str
    asks: str
    sections: Callable[[Rules], tuple[Section, ...]]
    signer: str = ""
    enclosed: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()  # what else it takes from the rules
    named: str = "applicant"

    def known(self, rules: Rules) -> bool:
        """Whether these rules speak of what the form is for."""
        return all(rules.get(key) is not None for key in (self.key, *self.reads))


def paper(form: Form, rules: Rules, body: str, values: Mapping[str, str] = NOTHING) -> Paper:
    """The form with what was entered; where nothing was, with room for it."""
    return Paper(form.title, tuple(_blocks(form, rules, body, values)))


def signed_by(role: str, who: str = "", on: str = "") -> tuple[Text, Text]:
    """The day and the name, or room for both, and the place to sign by hand."""
    name = who.strip() or SPACE * 24
    signature = Text(f"{role}{SPACE * 3}{name}{SPACE * 3}(서명 또는 인)", align=Align.RIGHT)
    return Text(on or TO_DATE, align=Align.CENTER), signature


def room(lines: int) -> str:
    return "\n".join([SPACE] * lines)


def boxes(choices: tuple[tuple[str, str], ...], chosen: str = "") -> str:
    """What can be ticked; of several given one by one, each that was. Long ones stand below each other."""
    ticked = chosen.split(",")
    shown = [f"{MARKED if key in ticked else EMPTY}{SPACE}{word}" for key, word in choices]
    abreast = sum(map(len, shown)) <= ABREAST
    return f"{SPACE * 4} ".join(shown) if abreast else "\n".join(shown)


def _blocks(form: Form, rules: Rules, body: str, values: Mapping[str, str]) -> Iterator[Block]:
    for section in form.sections(rules):
        match section:
            case Part():
                yield from _part(section, values)
            case Listed():
                yield from _listed(section)
            case Named(heading, points):
                yield Heading(heading)
                yield Numbered(tuple(map(Point, points)), level=1)
    hints = tuple(Note(hint) for hint in form.hints)
    yield Keep((*_signed(form, rules, body, values), *hints))


def _part(part: Part, values: Mapping[str, str]) -> Iterator[Block]:
    blocks: list[Block] = [Heading(part.heading)] if part.heading else []
    if part.told:
        blocks.append(Text(part.told))
    if facts := tuple((one.label, _value(one, values)) for one in part.entries):
        blocks.append(Facts(facts, part.pairs, tuple(one.label for one in part.entries if one.wide)))
    # What is short stays together; words that were entered may be of any length.
    short = sum(one.lines for one in part.entries) <= SHORT and values is NOTHING
    yield from (Keep(tuple(blocks)),) if short else blocks


def _value(entry: Entry, values: Mapping[str, str]) -> str:
    given = values.get(entry.name, "").strip()
    if entry.choices:
        return boxes(entry.choices, given)
    return given or room(entry.lines)


def _listed(listed: Listed) -> Iterator[Block]:
    if listed.heading:
        yield Heading(listed.heading)
    blank = (room(listed.lines), *("",) * (len(listed.head) - 1))
    yield Grid(listed.head, (*listed.rows, *[blank] * listed.empty), listed.widths, listed.aligns)


def _signed(form: Form, rules: Rules, body: str, values: Mapping[str, str]) -> Iterator[Block]:
    """The sentence, what is enclosed, the day, who signs, and who gets it."""
    article = rules[form.key].article
    under = f"{laws(article)}에 따라 " if article else ""
    yield Text(form.asks.format(body=body, law=under))
    if form.enclosed:
        yield enclosures(form.enclosed)
    if not form.signer:
        return
    yield from signed_by(form.signer, values.get(form.named, ""), values.get("on", ""))
    if form.to:
        yield Heading(form.to.format(body=body), level=2)
