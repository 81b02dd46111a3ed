"""Pages of papers as pictures, and what stands above them.

a paper's bytes ─► jobs.drawing ─► Page ─► image ─► QImage
a paper ─► band(paper) ─► "Version 1 · signed 2 of 3 · 4 pages · A3F2-9C1D"
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from committee_desk.acts.door import Door
from committee_desk.domain.ids import MatterId, MeetingId, PaperId
from committee_desk.domain.paper import IssuedPaper
from committee_desk.frozen import frozen
from committee_desk.jobs import issuing
from committee_desk.jobs.drawing import Page
from committee_desk.store import papers

translate = QCoreApplication.translate


class Kind(Enum):
    PAPER = "paper"
    BLANK = "blank"  # a form that somebody fills in by hand
    FILLED = "filled"  # a form with what was entered


@frozen
class Shown:
    """A paper to look at: its bytes, and what its band says; a draft has no number and no code.

    What is `foreign` holds pages that others made, and is drawn in a cell.
    """

    content: bytes
    name: str
    title: str
    draft: bool = True
    version: int = 0
    signed: int = 0
    signers: int = 0
    code: str = ""
    foreign: bool = False
    kind: Kind = Kind.PAPER


def issued(door: Door, id: PaperId) -> Shown:
    """The paper as its file is now, with every signature so far."""
    paper = door.ask(papers.get, id)
    return Shown(
        issuing.content(door, id),
        name_of(paper),
        f"{paper.number} {paper.title}",
        False,
        paper.version,
        len(paper.signed),
        len(paper.signers),
        paper.code,
    )


def draft(door: Door, meeting: MeetingId, kind: str, matter: MatterId | None, title: str) -> Shown:
    """The paper as it would be issued now, with its draft mark."""
    return Shown(issuing.draft(door, meeting, kind, matter), f"draft_{kind}.pdf", title)


def band(shown: Shown, count: int) -> str:
    """What is looked at, so that nobody takes a draft, or an older state, for the paper."""
    pages = translate("pages", "{count} p.").format(count=count)
    if shown.foreign:
        return translate("pages", "For looking at only · {pages}").format(pages=pages)
    if shown.kind is Kind.BLANK:
        return translate("pages", "Blank form · {pages} · in no register").format(pages=pages)
    if shown.kind is Kind.FILLED:
        return translate("pages", "Form with what was entered · {pages} · in no register").format(pages=pages)
    if shown.draft:
        return translate("pages", "Draft · {pages} · not issued").format(pages=pages)
    said = translate("pages", "Version {version} · signed {signed}/{signers} · {pages} · {code}")
    return said.format(
        version=shown.version, signed=shown.signed, signers=shown.signers, pages=pages, code=shown.code
    )


def where(page: Page) -> str:
    """Which page of how many."""
    return translate("pages", "{place} / {count}").format(place=page.place + 1, count=page.count)


def image(page: Page) -> QImage:
    """The pixels as Qt draws them; a copy, since Qt would not keep the bytes alive."""
    drawn = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return drawn.copy()


def name_of(paper: IssuedPaper) -> str:
    """What a copy of the paper is called."""
    return f"{paper.number}_{paper.kind}.pdf"
