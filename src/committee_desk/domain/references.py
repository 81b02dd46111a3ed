"""References from one item to another: a text names the matter, and the number is said where it is read.

    "{안건:2026-0012}" in a text ─► marks ─► resolved ─► "의결안건 제3호", as it is called in this meeting
    "안건 제2호" typed plainly ─► plain ─► Plain ─► tied ─► the mark in its place
    numbers before and after a move ─► moved ─► Moved, for each reference that now reads otherwise

A text holds no number, so that moving an item rewrites nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from committee_desk.domain.ballot import Item
from committee_desk.domain.ids import MatterId
from committee_desk.domain.matter import Matter
from committee_desk.domain.record import Agendum, Record
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

MARK = re.compile(r"\{안건:([^{}\s]{1,40})\}")
PLAIN = re.compile(
    r"(?:(?P<kind>의결|보고)\s?안건|(?P<bare>안건))?\s?제\s?(?P<main>\d{1,3})\s?호(?:의(?P<late>\d{1,2}))?"
)
# 제3조제2호, 예규 제5호: such a number counts parts of a law, or laws, and no items.
OF_A_LAW = re.compile(r"(?:[조항령률칙규시고표식침정례법]|안건철)\s?$|제\s?\d+\s?조[^.\n]{0,40}$")
PART_OF_A_LAW = re.compile(r"\s?(?:서식|[가-하]목|각\s?목)")
SUMMARY = "summary"


class NotThere(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "“{words}” no longer stands there.")
    advice = QT_TRANSLATE_NOOP("errors", "The text has been changed since; look at it again.")


@frozen
class Plain:
    """A number typed as words into a text of `by`, and the matter that has this number now."""

    by: MatterId
    field: str
    start: int
    words: str
    meant: str  # the matter's number


@frozen
class Moved:
    """A reference in a text of `by` that reads otherwise since its item was moved."""

    by: MatterId
    to: MatterId
    before: str
    after: str


def mark(number: str) -> str:
    """The mark for the matter of this number."""
    return f"{{안건:{number}}}"


def marks(text: str) -> tuple[str, ...]:
    """The numbers of the matters that a text refers to, each once."""
    return tuple(dict.fromkeys(MARK.findall(text)))


def resolved(text: str, name: Callable[[str], str]) -> str:
    """The text as it is read; `name` says what the matter of a number is called."""
    return MARK.sub(lambda found: name(found[1]), text)


def texts(matter: Matter) -> dict[str, str]:
    """What was written about a matter, by the name of its field; its title refers to nothing."""
    own = matter.particulars
    written: dict[str, Any] = {one.name: getattr(own, one.name) for one in fields(own)}  # type: ignore[arg-type]
    return {
        SUMMARY: matter.summary,
        **{name: text for name, text in written.items() if isinstance(text, str)},
    }


def rewritten(matter: Matter, changed: Mapping[str, str]) -> Matter:
    """The same matter with these texts in the place of its own."""
    own: Any = matter.particulars
    particulars = {name: text for name, text in changed.items() if name != SUMMARY}
    return replace(
        matter,
        summary=changed.get(SUMMARY, matter.summary),
        particulars=replace(own, **particulars) if particulars else own,
    )


def read(record: Record, name: Callable[[Item], str], otherwise: Callable[[str], str]) -> Record:
    """The record with every reference read as its item is called in this meeting.

    `otherwise` says what a matter is called that is not on its agenda.
    """
    called = {number: name(one.item) for number, one in _by_number(record.agenda).items()}

    def told(number: str) -> str:
        return called.get(number) or otherwise(number)

    agenda = tuple(
        replace(one, matter=_read(one.matter, told), item=_read_item(one.item, told)) for one in record.agenda
    )
    return record if agenda == record.agenda else replace(record, agenda=agenda)


def _read_item(item: Item, name: Callable[[str], str]) -> Item:
    """What was put to the vote, and declared, in its own words."""
    motion = replace(item.motion, text=resolved(item.motion.text, name))
    declared = item.declared
    if declared is not None:
        said = replace(declared.motion, text=resolved(declared.motion.text, name))
        declared = replace(declared, motion=said)
    same = motion == item.motion and declared == item.declared
    return item if same else replace(item, motion=motion, declared=declared)


def _read(matter: Matter, name: Callable[[str], str]) -> Matter:
    told = {field: (text, resolved(text, name)) for field, text in texts(matter).items()}
    changed = {field: after for field, (before, after) in told.items() if after != before}
    return rewritten(matter, changed) if changed else matter


def referred(agenda: Sequence[Agendum], one: Agendum) -> tuple[tuple[str, Agendum | None], ...]:
    """What the texts of one item refer to: the matter's number, and its item where it is on the agenda."""
    items = _by_number(agenda)
    found = dict.fromkeys(number for text in texts(one.matter).values() for number in marks(text))
    return tuple((number, items.get(number)) for number in found)


def plain(agenda: Sequence[Agendum], one: Agendum) -> Iterator[Plain]:
    """Numbers of other items that were typed as words, and would not follow a move."""
    called = {(each.item.report, each.item.number): each for each in agenda if each.item.number}
    for field, text in texts(one.matter).items():
        for found in PLAIN.finditer(text):
            meant = _meant(found, called)
            if meant is not None and meant.matter.id != one.matter.id and not _of_a_law(found, text):
                words = found[0].lstrip()
                start = found.end() - len(words)
                yield Plain(one.matter.id, field, start, words, meant.matter.number)


def tied(matter: Matter, found: Plain) -> Matter:
    """The same matter with the mark where the number was typed; refuses where it no longer stands."""
    text = texts(matter).get(found.field, "")
    end = found.start + len(found.words)
    if text[found.start : end] != found.words:
        raise NotThere(words=found.words)
    return rewritten(matter, {found.field: text[: found.start] + mark(found.meant) + text[end:]})


def moved(before: Sequence[Agendum], after: Sequence[Agendum], name: Callable[[Item], str]) -> list[Moved]:
    """The references that read otherwise on the second agenda than on the first."""
    was = {number: name(one.item) for number, one in _by_number(before).items()}
    return [
        Moved(one.matter.id, to.matter.id, was[number], name(to.item))
        for one in after
        for number, to in referred(after, one)
        if to is not None and number in was and was[number] != name(to.item)
    ]


def _by_number(agenda: Sequence[Agendum]) -> dict[str, Agendum]:
    """The item of each matter; one that came back after it was taken off is the later."""
    return {one.matter.number: one for one in agenda if one.item.number}


def _meant(found: re.Match[str], called: Mapping[tuple[bool, str], Agendum]) -> Agendum | None:
    number = found["main"] + (f"의{found['late']}" if found["late"] else "")
    if found["kind"]:
        return called.get((found["kind"] == "보고", number))
    return called.get((False, number)) or called.get((True, number))


def _of_a_law(found: re.Match[str], text: str) -> bool:
    if found["kind"] or found["bare"]:
        return False
    return bool(OF_A_LAW.search(text[: found.start()]) or PART_OF_A_LAW.match(text, found.end()))
