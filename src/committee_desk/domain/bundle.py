"""A case bundle 회의 묶음: everything about one meeting, with a list of it that anybody can check.

    files, papers, journal ─► Contents ─► contents.json ─► its SHA-256 ─► the code that is read aloud
    scope open ─► papers on matters that are open, and nothing else

The list names every file with its SHA-256, and the state of the journal that the entries belong to.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from enum import Enum

from committee_desk.domain.matter import Disclosure, Matter
from committee_desk.domain.paper import IssuedPaper, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

FORM = "committee-desk bundle 1"
READ_ME, LIST, DIGEST, CHECKER = "CONTENTS.txt", "contents.json", "contents.sha256", "check.py"
ENTRIES, LEAVES, RECORD, PEOPLE = (
    "journal/entries.jsonl",
    "journal/leaves.txt",
    "record/meeting.json",
    "record/people.json",
)
# What is told for people and programs; what it rests on stands in the other files.
TELLING = frozenset({READ_ME, LIST, DIGEST, CHECKER, RECORD, PEOPLE})
LARGEST = 512 * 1024 * 1024


class BundleTooLarge(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "With all attached files the bundle passes {most} MB.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Make one of what may be published, or hand over a plain copy instead."
    )


class NothingOpen(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No issued paper of this meeting may be published.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Set the matters open on the docket if they are, and issue their papers first."
    )


class Scope(Enum):
    WHOLE = "whole"  # for an auditor or the records office
    OPEN = "open"  # what may be published


class Sort(Enum):
    """What a file of the bundle is; in this order they are listed for people."""

    PAPER = "paper"
    TEXT = "text"
    ATTACHMENT = "attachment"
    PACKET = "packet"
    RECORD = "record"
    VALUE = "value"
    JOURNAL = "journal"
    CHECKER = "checker"


@frozen
class Listed:
    """One file; `about` is its title for people, `subject` the value that tells its SHA-256 too."""

    name: str
    sort: Sort
    size: int
    sha256: str
    about: str = ""
    subject: str = ""


@frozen
class ListedPaper:
    """A paper with what its pages print: number, version and content code."""

    number: str
    kind: str
    title: str
    version: int
    content: str
    stage: Stage
    signed: int
    signers: int
    file: str
    text: str = ""


@frozen
class Contents:
    """The list; `size` and `root` are of the journal up to the last entry or paper in it, empty when open."""

    form: str
    program: str
    scope: Scope
    desk: str
    body: str
    meeting: int
    title: str
    held_on: date
    files: tuple[Listed, ...]
    papers: tuple[ListedPaper, ...] = ()
    size: int = 0
    root: str = ""
    left_out: int = 0


def published(paper: IssuedPaper, matters: Collection[Matter]) -> bool:
    """Whether a paper of the meeting may be published: in use, and all it speaks of is open."""
    if paper.stage in (Stage.SUPERSEDED, Stage.VOID):
        return False
    spoken_of = [one for one in matters if paper.matter in (None, one.id)]
    return bool(spoken_of) and all(one.disclosure is Disclosure.OPEN for one in spoken_of)


def safe(words: str) -> str:
    """The words as part of a file's name: letters and digits that every system writes alike."""
    kept = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_.") else "-" for sign in words)
    return kept.strip("-.")[:80]
