"""All of a member's marks on one page before they are signed: ranks, what is left, where the order turns.

Board ─► lines, best first ─► columns
two neighbours in rank ─► turned: the lower one is higher in more criteria, or by plain points

Nothing is wrong with such a pair; the member sees it once more before signing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.grid import total_of
from committee_desk.domain.ids import PacketId, PersonId, ProposalId
from committee_desk.domain.method import Form, Method
from committee_desk.domain.particles import filled
from committee_desk.domain.round import Round
from committee_desk.frozen import frozen
from committee_desk.models import dates, marking, scoring, scoring_standing
from committee_desk.models.scoring import Board, Marks, Place, State
from committee_desk.models.table import RIGHT, Column, Tone
from committee_desk.store import keys, packets
from committee_desk.store.base import Session

translate = QCoreApplication.translate

LAST = 1_000_000  # where what has no rank is sorted


@frozen
class Line:
    """One proposal in the summary."""

    id: ProposalId
    number: str
    title: str
    rank: int | None
    total: str
    marks: str
    state: str
    tone: Tone
    notice: str = ""
    exact: Fraction | None = None


@frozen
class Handed:
    """Sheets that are in: when, the code of what was signed, and the file they stand in."""

    at: datetime
    code: str = ""
    packet: PacketId | None = None


def columns() -> list[Column[Line]]:
    return [
        Column(
            translate("scoring", "Rank"),
            lambda line: marking.EMPTY if line.rank is None else str(line.rank),
            sort=lambda line: line.rank or LAST,
            align=RIGHT,
            width=3,
        ),
        Column(translate("scoring", "Proposal"), lambda line: line.title),
        Column(translate("scoring", "Marks"), lambda line: line.marks, width=10),
        Column(
            translate("scoring", "Total"),
            lambda line: line.total,
            sort=lambda line: -1.0 if line.exact is None else float(line.exact),
            align=RIGHT,
            width=4,
        ),
        Column(translate("scoring", "State"), lambda line: line.state, tone=lambda line: line.tone, width=8),
        Column(translate("scoring", "To look at again"), lambda line: line.notice),
    ]


def lines(board: Board) -> list[Line]:
    """What is ranked, best first; then what is left, in the member's order; then what is not marked."""
    ranks = scoring_standing.ranks(board.totals)
    ranked = sorted((one for one in board.places if one.id in ranks), key=lambda one: ranks[one.id])
    below = dict(zip((one.id for one in ranked), ranked[1:], strict=False))
    first = _first_ranks(board)
    rest = [one for one in board.places if one.id not in ranks]
    rest.sort(key=lambda one: one.aside is not None)
    return [
        _line(board, one, rank, " ".join(_notices(board, one, below.get(one.id), (first.get(one.id), rank))))
        for one, rank in ((one, ranks.get(one.id)) for one in (*ranked, *rest))
    ]


def _line(board: Board, place: Place, rank: int | None, notice: str) -> Line:
    state, tone = state_words(board, place)
    marks, total = place.marks, board.totals.get(place.id)
    told = [marking.mark_words(marks.get(one.key)) for one in scoring.ordered_criteria(board.method)]
    return Line(
        place.id,
        place.number,
        place.title,
        rank,
        marking.EMPTY if total is None else marking.total_words(total),
        " ".join(one or marking.EMPTY for one in told) if place.aside is None else "×",
        state,
        tone,
        notice,
        total,
    )


def state_words(board: Board, place: Place) -> tuple[str, Tone]:
    match scoring.state(place, board.method):
        case State.ASIDE:
            return translate("scoring", "Stepped aside"), Tone.OFF
        case State.DONE if place.unchanged:
            return translate("scoring", "As in the first round"), Tone.SUCCESS
        case State.DONE:
            return translate("scoring", "Marked"), Tone.SUCCESS
        case State.BEGUN:
            given = sum(mark is not None for mark in place.marks.values())
            told = translate("scoring", "{given} of {all} criteria")
            return told.format(given=given, all=len(board.method.criteria)), Tone.WARNING
    return translate("scoring", "Not marked"), Tone.PLAIN


# Where the order turns


def _notices(
    board: Board, place: Place, below: Place | None, moved: tuple[int | None, int | None]
) -> Iterator[str]:
    before, now = moved
    if None not in moved and before != now:
        yield translate("scoring", "First round: rank {before}, now {now}.").format(before=before, now=now)
    if below is not None and board.totals[below.id] == board.totals[place.id]:
        yield filled(translate("scoring", "Equal with “{title}”."), title=below.title)
    elif below is not None:
        yield from _turned(board.method, place, below)


def _turned(method: Method, above: Place, below: Place) -> Iterator[str]:
    """What speaks for the other order of two neighbours."""
    higher = sum(_given(below.marks, one.key) > _given(above.marks, one.key) for one in method.counted)
    lower = sum(_given(below.marks, one.key) < _given(above.marks, one.key) for one in method.counted)
    if higher > lower:
        told = translate("scoring", "“{title}”, one rank below, is higher in {count} of {all} criteria.")
        yield filled(told, title=below.title, count=higher, all=len(method.counted))
    if method.form is Form.WEIGHTED and _points(method, below) > _points(method, above):
        yield filled(
            translate("scoring", "By plain points “{title}” below would go first."), title=below.title
        )


def _given(marks: Marks, key: str) -> Fraction:
    return marks.get(key) or Fraction()


def _points(method: Method, place: Place) -> Fraction:
    return sum((_given(place.marks, one.key) for one in method.counted), Fraction())


def _first_ranks(board: Board) -> dict[ProposalId, int]:
    """In a second turn, the ranks that the first turn gave."""
    totals = {
        one.id: total
        for one in board.places
        if one.first is not None and one.first.aside is None
        if (total := total_of(board.method, one.first.marks)) is not None
    }
    return scoring_standing.ranks(totals)


# What is said around the list


def facts(board: Board) -> str:
    counted = scoring.count(board)
    told = [translate("scoring", "Marked {done} of {all}").format(done=counted.done, all=len(board.places))]
    if counted.aside:
        told.append(translate("scoring", "stepped aside from {count}").format(count=counted.aside))
    if counted.left:
        told.append(translate("scoring", "left {count}").format(count=counted.left))
    mean = scoring_standing.mean_words(board.method, list(board.totals.values()))
    told.append(translate("scoring", "your mean {mean}").format(mean=mean))
    return " · ".join(told)


def line_words(board: Board, line: Line) -> str:
    """The chosen line in full, each mark with its criterion, for whoever cannot see all of its cells."""
    told = scoring.lines(board, board.places[board.at(line.id)])
    marks = " · ".join(f"{one.name} {one.mark or marking.EMPTY}" for one in told)
    return "\n".join(one for one in (f"{line.number}  {marks}", line.notice) if one)


def left(board: Board) -> int:
    """How many proposals are still to be marked."""
    return scoring.count(board).left


def submit_words(board: Board) -> str:
    told = translate(
        "scoring", "Signed as {name}. What you sign is what counts; nobody sees it before all are in."
    )
    return told.format(name=board.name)


def why_not_submitted(board: Board, *, has_key: bool, words: str, busy: bool) -> str:
    """Why the sheets cannot be signed now; nothing where they can."""
    if missing := left(board):
        told = translate("scoring", "Still to be marked: {count}. Choose one above and press Enter.")
        return told.format(count=missing)
    if not has_key:
        return translate(
            "scoring", "You have no signing key at this desk yet; the office makes one with you under People."
        )
    if busy:
        return translate("scoring", "The signature before is still being made.")
    return (
        "" if words else translate("scoring", "Type the passphrase of your own key: submitting is signing.")
    )


def done_words(handed: Handed, *, to_bring: bool) -> str:
    """What is said beside the code once they are signed; from a member's laptop they are still to go."""
    when = f"{dates.day(dates.day_of(handed.at))} {dates.clock(handed.at)}"
    if not handed.code:
        return translate("scoring", "Submitted {when}, without a signature.").format(when=when)
    if to_bring:
        told = translate(
            "scoring",
            "Signed {when}. It is not with the secretary yet: save the signed sheet and hand the file over. "
            "The secretary reads the same code from it.",
        )
        return told.format(when=when)
    told = translate(
        "scoring",
        "Signed and submitted {when}. Note the code: the secretary reads the same from the sheet you bring.",
    )
    return told.format(when=when)


# What was handed in


def handed(session: Session, round: Round, member: PersonId) -> Handed | None:
    """The member's sheets of this turn as they were submitted; None while they were not."""
    found = round.submission(member)
    if found is None:
        return None
    packet = packets.get(session, found.packet) if found.packet is not None else None
    return Handed(found.at, packet.code if packet else "", packet.id if packet else None)


def has_key(session: Session, member: PersonId) -> bool:
    return keys.of(session, member) is not None
