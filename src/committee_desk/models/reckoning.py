"""Where a number of the matrix comes from: from the rank down to the sheet, step by step, as plain text.

    Board + a cell ─► why_mark ─► criteria, total, what the method did with it, the sheet and its packet
    Board + a line ─► why_score ─► the marks used, the method, both values, grade, rank, ties

Nothing is computed here that the calculator has not: the steps are told with its own figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.exact import plain, printed, written
from committee_desk.domain.grid import total_of
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.method import Average, Form, Level, Reading
from committee_desk.domain.packet import Packet
from committee_desk.domain.round import MarkSheet, Submission
from committee_desk.domain.scoring import Result, dropped
from committee_desk.domain.spread import leans, spread
from committee_desk.domain.ties import TieStep, criterion_value
from committee_desk.frozen import frozen
from committee_desk.models import dates, round_terms, rounds, scoring_board, words
from committee_desk.models.scoring_board import Board
from committee_desk.store import packets
from committee_desk.store.base import Session

translate = QCoreApplication.translate

SEEDED = "lot"


@frozen
class Sources:
    """What the sheets came in, by their members; read with the board."""

    packets: Mapping[PersonId, Packet]


def read(session: Session, id: RoundId) -> tuple[Board, Sources]:
    """A round's board and where its sheets came from."""
    board = scoring_board.read(session, id)
    return board, sources(session, board)


def sources(session: Session, board: Board) -> Sources:
    """The packets that the sheets which stand now came in."""
    came = {}
    for one in board.round.submissions:
        if one.packet is not None:
            came[one.member] = packets.get(session, one.packet)
    return Sources(came)


def why_mark(board: Board, came: Sources, proposal: ProposalId, member: PersonId) -> str:
    """One cell: a member's mark for a proposal."""
    head = f"{_title(board, proposal)} — {scoring_board.name_of(board, member)}"
    sheet = board.sheets.get(proposal, {}).get(member)
    return "\n".join([head, *_mark_lines(board, came, proposal, member, sheet)])


def why_score(board: Board, proposal: ProposalId, result: Result | None) -> str:
    """One line: a proposal's score, grade and rank."""
    if board.count is None or result is None:
        return f"{_title(board, proposal)}\n{_hidden()}"
    return "\n".join([_title(board, proposal), *_score_lines(board, proposal, result)])


def _hidden() -> str:
    return translate("reckoning", "No mark may be seen before the sheets are fixed and revealed.")


def _title(board: Board, proposal: ProposalId) -> str:
    return "  ".join(board.labels.get(proposal, ("", "")))


def _mark_lines(
    board: Board, came: Sources, proposal: ProposalId, member: PersonId, sheet: MarkSheet | None
) -> Iterator[str]:
    if sheet is None:
        hidden = (proposal, member) in board.unseen
        yield _hidden() if hidden else translate("reckoning", "This member has not marked the proposal.")
        return
    if sheet.aside:
        said = translate("reckoning", "Stepped aside: {ground}. No mark of this member counts here.")
        yield said.format(ground=sheet.aside.text or words.name(sheet.aside.kind))
    else:
        yield _criteria(board, sheet)
        yield from _treated(board, proposal, member)
    yield from _movement(board, proposal, member, sheet)
    yield from _asked(board, proposal, member)
    if sheet.note:
        yield translate("reckoning", "The member's words: {words}").format(words=sheet.note)
    yield from _sheet(board, came, member, sheet)


def _criteria(board: Board, sheet: MarkSheet) -> str:
    method = board.round.method
    parts = [
        f"{one.name} {plain(mark)}/{plain(one.maximum)}"
        for one in method.criteria
        if (mark := sheet.marks.get(one.key)) is not None
    ]
    whole = total_of(method, sheet.marks)
    told = " + ".join(parts) if method.form is Form.POINTS else ", ".join(parts)
    if whole is None:
        return translate("reckoning", "{marks}: incomplete, so it does not count").format(marks=told)
    if method.form is Form.WEIGHTED:
        said = translate("reckoning", "{marks}; each brought to 100 and weighted: {whole}")
        return said.format(marks=told, whole=plain(whole))
    return f"{told} = {plain(whole)}"


def _treated(board: Board, proposal: ProposalId, member: PersonId) -> Iterator[str]:
    """What the method did with a mark, and how far it lies from the others."""
    method, grid = board.round.method, board.counting.grid
    keys = dropped(method, grid, proposal).get(member, ())
    names = ", ".join(one.name for one in method.criteria if one.key in keys)
    if keys and method.average is Average.WINSORISED:
        yield translate(
            "reckoning", "At the end of the marks: its neighbour's value stands for it ({names})."
        ).format(names=names)
    elif len(keys) == len(method.counted):
        yield translate("reckoning", "Left out of the mean as the highest or the lowest; it stays in sight.")
    elif keys:
        said = translate("reckoning", "Left out as the highest or the lowest of: {names}.")
        yield said.format(names=names)
    apart = spread(method, grid, proposal)
    if apart and member in apart.alone:
        yield translate(
            "reckoning", "It lies far from the others' (robust z above 3.5), and is counted all the same."
        )
    glanced = len(grid.rows) * len(board.members) <= rounds.GLANCED
    lean = leans(method, grid).get(member) if glanced else None
    if lean is not None:
        said = (
            translate("reckoning", "On all proposals this member marks {points} above the others.")
            if lean >= 0
            else translate("reckoning", "On all proposals this member marks {points} below the others.")
        )
        yield said.format(points=printed(abs(lean), 1))


def _movement(board: Board, proposal: ProposalId, member: PersonId, sheet: MarkSheet) -> Iterator[str]:
    before = board.earlier.get(proposal, {}).get(member)
    if before is None or before == sheet:
        return
    then, now = (total_of(board.round.method, one.marks) for one in (before, sheet))
    if then is not None and now is not None:
        said = translate("reckoning", "First round {then}, second round {now}.")
        yield said.format(then=plain(then), now=plain(now))


def _asked(board: Board, proposal: ProposalId, member: PersonId) -> Iterator[str]:
    for one in board.round.asked:
        if (one.proposal, one.member) == (proposal, member):
            said = translate("reckoning", "Asked to look again on {at}: {because}")
            yield said.format(at=dates.moment(one.at), because=one.because)


def _sheet(board: Board, came: Sources, member: PersonId, sheet: MarkSheet) -> Iterator[str]:
    """The end of the trail: which sheet, when it was handed in, and in which file it came."""
    yield translate("reckoning", "Sheet {number}, round {turn} of marking.").format(
        number=sheet.id, turn=sheet.turn
    )
    handed = _submission(board, member, sheet.turn)
    if handed is None:
        yield (
            translate("reckoning", "Brought from a list, and keyed at this desk.")
            if sheet.brought
            else translate("reckoning", "Not handed in yet.")
        )
        return
    said = translate("reckoning", "Handed in {at}; fingerprint of the member's sheets {fingerprint}.")
    yield said.format(at=dates.moment(handed.at), fingerprint=words.fingerprint(handed.fingerprint))
    packet = came.packets.get(member)
    if packet is None or packet.id != handed.packet:
        yield translate("reckoning", "Handed in at this desk; no packet was needed.")
        return
    yield translate("reckoning", "Packet {code}, SHA-256 {sha256}.").format(
        code=packet.code, sha256=words.fingerprint(packet.sha256)
    )
    if packet.key:
        yield translate("reckoning", "Signed with the key {key}.").format(key=words.fingerprint(packet.key))


def _submission(board: Board, member: PersonId, turn: int) -> Submission | None:
    found = (one for one in board.round.submissions if (one.member, one.turn) == (member, turn))
    return next(found, None)


def _score_lines(board: Board, proposal: ProposalId, result: Result) -> Iterator[str]:
    method = board.round.method
    yield translate("reckoning", "Marks: {marks}").format(marks=_marks(board, proposal))
    yield translate("reckoning", "Method: {method}").format(method=round_terms.method_words(method))
    if result.exact is None:
        said = translate("reckoning", "Marks that are in: {given}, needed: {needed}; there is no score.")
        yield said.format(given=result.n, needed=method.needed)
        return
    if result.fallback:
        said = translate("reckoning", "The marks being only {count}, nothing was left out: {fallback}.")
        yield said.format(count=result.n, fallback=words.name(method.trim.fallback))
    if method.trim.level is Level.CRITERION and method.average.trims:
        values = (
            f"{one.name} {plain(criterion_value(method, board.counting.grid, proposal, one.key))}"
            for one in method.counted
        )
        yield translate("reckoning", "By criterion: {values}").format(values=" + ".join(values))
    said = translate("reckoning", "Exactly {exact}; rounded once, half up, to {digits} digits: {score}")
    yield said.format(exact=plain(result.exact), digits=method.digits, score=_score(board, result))
    yield from _grade(board, result)
    yield from _rank(board, proposal, result)


def _marks(board: Board, proposal: ProposalId) -> str:
    """Sorted, what the method leaves out in brackets."""
    method = board.round.method
    left_out = dropped(method, board.counting.grid, proposal)
    found = sorted(
        (whole, member)
        for member, sheet in board.sheets.get(proposal, {}).items()
        if not sheet.aside and (whole := total_of(method, sheet.marks)) is not None
    )
    whole_ones = {member for member, keys in left_out.items() if len(keys) == len(method.counted)}
    told = (f"({plain(mark)})" if member in whole_ones else plain(mark) for mark, member in found)
    return ", ".join(told) or translate("reckoning", "none")


def _score(board: Board, result: Result) -> str:
    return "–" if result.units is None else written(result.units, board.round.method.digits)


def _grade(board: Board, result: Result) -> Iterator[str]:
    method = board.round.method
    if not method.grades:
        return
    reading = (
        translate("reckoning", "the rounded value")
        if method.threshold_on is Reading.ROUNDED
        else translate("reckoning", "the exact value")
    )
    said = translate("reckoning", "Grade: {grade}, read from {reading}. Limits: {limits}")
    yield said.format(grade=result.grade or "–", reading=reading, limits=round_terms.grade_words(method))
    if close := scoring_board.close_words(board, result):
        yield f"▲ {close}."


def _rank(board: Board, proposal: ProposalId, result: Result) -> Iterator[str]:
    method = board.round.method
    said = translate("reckoning", "Rank {rank}, by {reading}.")
    yield said.format(rank=result.rank, reading=words.name(method.compare).lower())
    then = board.before.by_proposal.get(proposal) if board.before else None
    if then is not None and then.rank != result.rank:
        moved = translate("reckoning", "It was rank {rank} in the first round.")
        yield moved.format(rank=then.rank)
    for step in board.counting.tally.ties:
        if any(one == proposal for one, _ in step.values):
            yield _tie(board, step)
    if result.shared:
        yield translate("reckoning", "Equal to the end of the chain: the rank is shared.")
    if board.round.settled and proposal in board.round.settled.votes:
        yield translate("reckoning", "The committee's order: {because}").format(
            because=board.round.settled.because
        )


def _tie(board: Board, step: TieStep) -> str:
    name = round_terms.tie_words(board.round.method, step.step)
    if step.step == SEEDED:
        name = f"{name} ({board.round.lot_seed})"
    values = ", ".join(f"{board.labels.get(one, ('', ''))[0]} {plain(value)}" for one, value in step.values)
    return translate("reckoning", "Tie — {step}: {values}").format(step=name, values=values)
