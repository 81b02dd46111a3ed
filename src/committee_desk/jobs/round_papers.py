"""Issue the papers of a scoring round: a score sheet a member, the result table, a notice a proposal.

    round ─┬─ revealed ──► 채점표, one for each who marked
           ├─ closed ────► 심사 결과표
           └─ proposals adopted or ended ──► 채택 · 불채택 통지서
                                   └─► jobs.numbering ─► IssuedPaper

The award list is the paper of its matter, and is issued with the meeting that decided it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial

from sqlalchemy.orm import Session

from committee_desk.acts.door import Done, Door
from committee_desk.documents import proposal_notice, result_table, score_sheet
from committee_desk.documents.wording import PAPERS
from committee_desk.domain.calendar import day_of
from committee_desk.domain.ids import PersonId, RoundId
from committee_desk.domain.paper import IssuedPaper, Source
from committee_desk.domain.proposal import Proposal
from committee_desk.domain.round import Round, Stage
from committee_desk.domain.round_record import verdict
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import numbering
from committee_desk.jobs.numbering import Drawn, Wanted
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.store import papers, people, proposals, round_records, rounds

SCORE_SHEET, RESULT_TABLE = "score_sheet", "result_table"


class NotOfRound(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The round {title} does not give this paper yet.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "Wait for its turn: score sheets follow the reveal, the result table the closing, a notice "
        "the adoption or the end of its proposal.",
    )


@frozen
class RoundPaper:
    """A paper that a round gives: its kind, whose it is, and what lists call it."""

    kind: str
    source: Source
    title: str


def kinds(session: Session, id: RoundId) -> tuple[RoundPaper, ...]:
    """The papers that the round can have now, in the order in which they are issued."""
    return tuple(_kinds(session, rounds.get(session, id)))


def unissued(session: Session, id: RoundId) -> tuple[RoundPaper, ...]:
    """What the round can have and has no valid paper of."""
    return tuple(one for one in kinds(session, id) if not papers.in_use(session, one.source, one.kind))


def draft(door: Door, one: RoundPaper, on: date) -> bytes:
    """The paper as it would be issued on a day, marked as a draft; nothing is kept."""
    return numbering.draft(door.ask(_draw, kind=one.kind, source=one.source, on=on))


def issue(
    door: Door,
    source: Source,
    kind: str,
    *,
    by: PersonId,
    at: datetime,
    progress: Progress = SILENT,
) -> Done[IssuedPaper]:
    """The paper under its number; an earlier version of it is superseded in the same stroke."""
    draw = partial(_draw, kind=kind, source=source, on=day_of(at))
    return numbering.issue(door, draw, by=by, at=at, progress=progress)


def issue_all(
    door: Door, id: RoundId, *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[IssuedPaper, ...]]:
    """Every paper of the round that has not been issued yet, each in its own act."""
    wanted = [
        Wanted(one.title, partial(_draw, kind=one.kind, source=one.source, on=day_of(at)))
        for one in door.ask(unissued, id)
    ]
    return numbering.issue_all(door, wanted, by=by, at=at, progress=progress)


def _kinds(session: Session, round: Round) -> Iterator[RoundPaper]:
    names = people.names(session)
    if round.stage in (Stage.REVEALED, Stage.CLOSED):
        for member in rounds.judges(session, round.id):
            yield _score_sheet(round, member, names[member])
    if round.stage is Stage.CLOSED:
        yield _result_table(round)
        for one in (proposals.get(session, each) for each in round.proposals):
            if verdict(one):
                yield _notice(round, one)


def _score_sheet(round: Round, member: PersonId, name: str) -> RoundPaper:
    title = f"{PAPERS[SCORE_SHEET]} · {name} · {round.title}"
    return RoundPaper(SCORE_SHEET, Source(round=round.id, member=member), title)


def _result_table(round: Round) -> RoundPaper:
    return RoundPaper(RESULT_TABLE, Source(round=round.id), f"{PAPERS[RESULT_TABLE]} · {round.title}")


def _notice(round: Round, one: Proposal) -> RoundPaper:
    told = verdict(one)
    assert told is not None
    title = f"{PAPERS[told.value]} · {one.number} {one.title}"
    return RoundPaper(told.value, Source(round=round.id, proposal=one.id), title)


def _draw(session: Session, kind: str, source: Source, on: date) -> Drawn:
    """The paper if the round gives it."""
    assert source.round is not None
    round = rounds.get(session, source.round)
    one = _given(session, round, source)
    if one is None or one.kind != kind:
        raise NotOfRound(title=round.title)
    return _drawn(session, one, round, on)


def _given(session: Session, round: Round, source: Source) -> RoundPaper | None:
    """What the round gives now to this member, on this proposal, or as a whole."""
    if source.member is not None:
        marked = source.member in rounds.judges(session, round.id)
        shown = round.stage in (Stage.REVEALED, Stage.CLOSED)
        name = people.names(session)[source.member]
        return _score_sheet(round, source.member, name) if marked and shown else None
    if round.stage is not Stage.CLOSED:
        return None
    if source.proposal is None:
        return _result_table(round)
    one = proposals.get(session, source.proposal)
    return _notice(round, one) if one.id in round.proposals and verdict(one) else None


def _drawn(session: Session, one: RoundPaper, round: Round, on: date) -> Drawn:
    member, proposal = one.source.member, one.source.proposal
    if member is not None:
        sheet = round_records.of_member(session, round.id, member, on)
        paper, signers, desk = score_sheet.paper(sheet), score_sheet.signers(sheet), sheet.desk
    elif proposal is not None:
        told = round_records.notified(session, round.id, proposal, on)
        paper, signers, desk = proposal_notice.paper(told), proposal_notice.signers(told), told.desk
    else:
        found = round_records.of(session, round.id, on)
        paper, signers, desk = result_table.paper(found), result_table.signers(found), found.desk
    return Drawn(one.source, one.kind, one.title, paper, signers, on, desk)
