"""A chapter of the user guide, read from the little Markdown that it is written in.

    text ─► chapter(name, text) ─► Chapter(title, parts) ─┬─► views.guide_text, in the window
                                                          └─► documents.guide, on paper

Known are headings, paragraphs, steps, points, tables, notes and pictures; and within them **strong**, `key`
and [words](another-chapter.md#2), where 2 is the second section. Anything else is plain text, HTML too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from committee_desk.frozen import frozen


class Manner(Enum):
    PLAIN = "plain"
    STRONG = "strong"
    KEY = "key"
    LINK = "link"


@frozen
class Place:
    """Where to read: a chapter by its name, and in it a section, 0 being its beginning."""

    chapter: str
    section: int = 0


@frozen
class Run:
    """Words in one manner; `to` is where a link leads."""

    text: str
    manner: Manner = Manner.PLAIN
    to: Place | None = None


Runs = tuple[Run, ...]


@frozen
class Heading:
    """`section` counts the headings of level 2; the title of the chapter is 0."""

    runs: Runs
    level: int
    section: int


@frozen
class Paragraph:
    runs: Runs


@frozen
class Steps:
    """What to do, one after another; `start` goes on where a picture came between."""

    steps: tuple[Runs, ...]
    start: int


@frozen
class Points:
    points: tuple[Runs, ...]


@frozen
class Table:
    head: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


@frozen
class Note:
    runs: Runs


@frozen
class Picture:
    """A picture by its name, and what is to be seen on it."""

    name: str
    words: str


Part = Heading | Paragraph | Steps | Points | Table | Note | Picture


@frozen
class Chapter:
    name: str
    parts: tuple[Part, ...]

    @property
    def title(self) -> str:
        return plain(self.headings[0].runs)

    @property
    def headings(self) -> tuple[Heading, ...]:
        return tuple(part for part in self.parts if isinstance(part, Heading))

    @property
    def runs(self) -> Iterator[Run]:
        """All its words, in their order."""
        for part in self.parts:
            yield from _runs(part)

    @property
    def pictures(self) -> tuple[Picture, ...]:
        return tuple(part for part in self.parts if isinstance(part, Picture))

    @property
    def text(self) -> str:
        return "\n".join("".join(run.text for run in _runs(part)) for part in self.parts)


class NoChapter(ValueError):
    """A chapter begins with its title; ours do, and a test says so."""


RUN = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|`(?P<key>[^`]+)`|\[(?P<link>[^\]]+)\]\((?P<to>[^)]+)\)")
TO = re.compile(r"(?P<chapter>[\w-]+)\.md(?:#(?P<section>\d+))?")
PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<name>[\w-]+)\.png\)")
STEP = re.compile(r"(?P<number>\d+)\. +(?P<text>.+)")
RULE = re.compile(r"\|[-| ]+\|")  # between the head of a table and its rows


def chapter(name: str, text: str) -> Chapter:
    parts = tuple(_parts(text))
    if not parts or not isinstance(parts[0], Heading):
        raise NoChapter(name)
    return Chapter(name, parts)


def plain(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def place(target: str) -> Place | None:
    """Where `04-minutes.md#2` leads; nowhere else can be linked to."""
    found = TO.fullmatch(target)
    return Place(found["chapter"], int(found["section"] or 0)) if found else None


def target(place: Place) -> str:
    return f"{place.chapter}.md#{place.section}"


def _parts(text: str) -> Iterator[Part]:
    section = 0
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.splitlines()
        marks, _, words = lines[0].partition(" ")
        if marks and not marks.strip("#"):
            section += marks == "##"
            yield Heading(_read(words), len(marks), section)
        else:
            yield _part(lines)


def _part(lines: Sequence[str]) -> Part:
    """A block of lines that is no heading."""
    first = lines[0]
    if found := PICTURE.fullmatch(first):
        return Picture(found["name"], found["words"])
    if first.startswith("|"):
        head, *rows = (_cells(line) for line in lines if not RULE.fullmatch(line))
        return Table(head, tuple(rows))
    if first.startswith("> "):
        return Note(_read(" ".join(line.removeprefix(">").strip() for line in lines)))
    if found := STEP.match(first):
        steps = _items(lines, STEP)
        return Steps(tuple(_read(STEP.sub(r"\g<text>", step)) for step in steps), int(found["number"]))
    if first.startswith("- "):
        return Points(tuple(_read(point.removeprefix("- ")) for point in _items(lines, re.compile("- "))))
    return Paragraph(_read(" ".join(line.strip() for line in lines)))


def _items(lines: Sequence[str], begin: re.Pattern[str]) -> list[str]:
    """Each item on one line, whatever the file's lines are."""
    items: list[str] = []
    for line in lines:
        if begin.match(line):
            items.append(line)
        else:
            items[-1] += f" {line.strip()}"
    return items


def _cells(line: str) -> tuple[Runs, ...]:
    return tuple(_read(cell.strip()) for cell in line.strip().strip("|").split("|"))


def _read(text: str) -> Runs:
    runs, end = [], 0
    for found in RUN.finditer(text):
        runs += [Run(text[end : found.start()])] if found.start() > end else []
        runs.append(_run(found))
        end = found.end()
    return (*runs, Run(text[end:])) if end < len(text) else tuple(runs)


def _run(found: re.Match[str]) -> Run:
    if found["key"]:
        return Run(found["key"], Manner.KEY)
    if found["strong"]:
        return Run(found["strong"], Manner.STRONG)
    return Run(found["link"], Manner.LINK, place(found["to"]))


def _runs(part: Part) -> Iterator[Run]:
    match part:
        case Heading() | Paragraph() | Note():
            yield from part.runs
        case Steps():
            yield from (run for step in part.steps for run in step)
        case Points():
            yield from (run for point in part.points for run in point)
        case Table():
            yield from (run for row in (part.head, *part.rows) for cell in row for run in cell)
        case Picture():
            yield Run(part.words)
