"""Where blocks come to stand: what goes on to the next page together.

    Block ─► story.flowables ─► placed ─► a heading with its table, a place to sign with the last words

reportlab breaks pages where they are full; what must not be torn apart is said here.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.pagesizes import A4
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table

from committee_desk.documents import paper
from committee_desk.documents.face import WIDTH
from committee_desk.documents.paper import Block
from committee_desk.documents.signature_boxes import Boxes
from committee_desk.documents.story import flowables, loose

SHORT, ENOUGH = 8, 2  # rows of a table, and paragraphs, that go along with a place to sign


def placed(story: Sequence[Flowable], block: Block, boxes: Boxes) -> list[Flowable]:
    """The story with the block behind it; a place to sign takes the last words before it along.

    A page that holds nothing but signatures could stand behind any paper. A heading goes on to
    the next page with the table that belongs to it.
    """
    parts = flowables(block, boxes)
    if not any(isinstance(one, paper.Signatures) for one in paper.flat([block])):
        return [*_headed(story, parts), *parts]
    last = _last_words(story)
    return [*story[: len(story) - len(last)], KeepTogether(list(loose([*last, *parts])))]


def _headed(story: Sequence[Flowable], parts: Sequence[Flowable]) -> Sequence[Flowable]:
    """The story; the break before its last headings asks for as much room as the table behind them does.

    So it is where a sentence on how to read the table stands between.
    """
    if not parts or type(parts[0]) is not CondPageBreak or isinstance(parts[-1], Paragraph):
        return story
    told = _told(story)
    first = len(story) - len(told)
    while first and _belongs_to_heading(story[first - 1]):
        first -= 1
    headings = [part for part in story[first : len(story) - len(told)] if isinstance(part, Paragraph)]
    if not headings:
        return story
    tall = sum(map(_tall, (*headings, *told)))
    return [*story[:first], CondPageBreak(tall + parts[0].height), *headings, *told]


def _told(story: Sequence[Flowable]) -> Sequence[Flowable]:
    """The sentence or two between a heading and a table, if that is where the story ends."""
    for count in range(1, ENOUGH + 2):
        last = story[-count:]
        if len(last) < count or not isinstance(last[0], Paragraph):
            break
        if _belongs_to_heading(last[0]):
            return last[1:]
    return ()


def _tall(part: Paragraph) -> float:
    """How much room a paragraph takes, with what parts it from its neighbours."""
    face = part.style
    return float(part.wrap(WIDTH, A4[1])[1] + face.spaceBefore + face.spaceAfter)


def _belongs_to_heading(part: Flowable) -> bool:
    return type(part) is CondPageBreak or (
        isinstance(part, Paragraph) and part.style.name.startswith("heading")
    )


def _last_words(story: Sequence[Flowable]) -> list[Flowable]:
    """The last two paragraphs, or the last short table with what is said beside it."""
    taken: list[Flowable] = []
    paragraphs, table = 0, False
    for part in reversed(story):
        if isinstance(part, Paragraph):
            paragraphs += 1
        elif isinstance(part, Table) and not table and len(part._cellvalues) <= SHORT:
            table, paragraphs = True, 1
        elif isinstance(part, KeepTogether) and not paragraphs and _short(part):
            paragraphs = ENOUGH
        elif not isinstance(part, Spacer | CondPageBreak):
            break
        taken.insert(0, part)
        if paragraphs == ENOUGH:
            break
    return taken


def _short(kept: KeepTogether) -> bool:
    parts = list(loose(kept._content))
    rows = sum(len(part._cellvalues) for part in parts if isinstance(part, Table))
    return len(parts) <= SHORT and rows <= SHORT
