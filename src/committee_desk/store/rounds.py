"""Scoring rounds and their mark sheets on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

from sqlalchemy import ForeignKey, Index, Text, select, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain import codec
from committee_desk.domain.ids import PersonId, ProposalId, RoundId
from committee_desk.domain.round import Aside, MarkSheet, Round, Stage
from committee_desk.errors import NotFound
from committee_desk.frozen import frozen
from committee_desk.store import desks
from committee_desk.store.base import Base
from committee_desk.store.register import LARGEST, Canonical, Register


class RoundRow(Base):
    __tablename__ = "round"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    period: Mapped[str]
    method: Mapped[Any] = mapped_column(Canonical)
    proposals: Mapped[Any] = mapped_column(Canonical)
    panel: Mapped[Any] = mapped_column(Canonical)
    visibility: Mapped[str]
    names_shown: Mapped[bool]
    shuffle_seed: Mapped[str]
    lot_seed: Mapped[str]
    stage: Mapped[str] = mapped_column(index=True)
    turn: Mapped[int]
    submissions: Mapped[Any] = mapped_column(Canonical)
    settled: Mapped[Any] = mapped_column(Canonical)
    budget: Mapped[int | None]
    cap: Mapped[int | None]
    due_on: Mapped[date | None]
    asked: Mapped[Any] = mapped_column(Canonical)


class MarkSheetRow(Base):
    __tablename__ = "mark_sheet"
    __table_args__ = (
        Index("ix_mark_sheet_of", "round", "proposal", "member", "turn"),
        Index("ix_mark_sheet_proposal", "proposal"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    round: Mapped[int] = mapped_column(ForeignKey("round.id"))
    proposal: Mapped[int] = mapped_column(ForeignKey("proposal.id"))
    member: Mapped[int] = mapped_column(ForeignKey("person.id"))
    turn: Mapped[int]
    marks: Mapped[Any] = mapped_column(Canonical)
    aside: Mapped[Any] = mapped_column(Canonical)
    note: Mapped[str]
    brought: Mapped[bool]
    no_conflict: Mapped[bool]


REGISTER = Register(RoundRow, Round)
SHEETS = Register(MarkSheetRow, MarkSheet)
TYPED = ("marks", "note")  # what a member wrote on a sheet, and nobody is told before the reveal


@frozen
class RoundLine:
    id: RoundId
    title: str
    period: str
    stage: Stage


def get(session: Session, id: RoundId) -> Round:
    return REGISTER.get(session, id)


def called(session: Session, word: str) -> Round:
    """The round of this id, or of this title."""
    number = int(word) if word.isdecimal() and len(word) < len(str(LARGEST)) else 0
    found = REGISTER.all(session, (RoundRow.id == number) | (RoundRow.title == word))
    if not found:
        raise NotFound(kind="round", id=word)
    return found[0]


def lines(session: Session) -> list[RoundLine]:
    """All rounds, the newest first."""
    query = select(RoundRow.id, RoundRow.title, RoundRow.period, RoundRow.stage).order_by(RoundRow.id.desc())
    return [
        RoundLine(RoundId(id), title, period, Stage(stage))
        for id, title, period, stage in session.execute(query)
    ]


def all_(session: Session) -> list[Round]:
    """Every round in full, the newest first."""
    return REGISTER.all(session, order=[RoundRow.id.desc()])


def under_way(session: Session) -> list[Round]:
    """Every round that is not closed, the newest first."""
    return REGISTER.all(session, RoundRow.stage != Stage.CLOSED.value, order=[RoundRow.id.desc()])


def sheets(session: Session, round: RoundId) -> list[MarkSheet]:
    """Every sheet of a round, in the order in which they were begun."""
    return _read(session, MarkSheetRow.round == round)


def sheets_among(session: Session, ids: Sequence[int]) -> list[MarkSheet]:
    """These sheets alone; what changed of a large round."""
    return _read(session, MarkSheetRow.id.in_(ids))


def withheld(session: Session, ids: Iterable[int]) -> set[int]:
    """Of these sheets, those whose marks nobody is told yet; a member's own desk tells its member's."""
    origin = desks.desk(session).member_of
    found = sheets_among(session, list(ids))
    held = {id: get(session, id) for id in {one.round for one in found}}
    to = origin.member if origin else None
    return {one.id for one in found if not held[one.round].shows(one, to)}


def sheets_of(session: Session, round: RoundId, member: PersonId) -> list[MarkSheet]:
    return _read(session, MarkSheetRow.round == round, MarkSheetRow.member == member)


def sheets_on(session: Session, round: RoundId, proposal: ProposalId, member: PersonId) -> list[MarkSheet]:
    """One member's sheets for one proposal, a later turn after an earlier."""
    return SHEETS.all(
        session,
        MarkSheetRow.round == round,
        MarkSheetRow.proposal == proposal,
        MarkSheetRow.member == member,
        order=[MarkSheetRow.turn],
    )


def judges(session: Session, round: RoundId) -> list[PersonId]:
    """Everyone who has a sheet in a round, in the order of their numbers."""
    query = select(MarkSheetRow.member).where(MarkSheetRow.round == round).distinct()
    return [PersonId(id) for id in session.scalars(query.order_by(MarkSheetRow.member))]


def scored_in(session: Session, proposal: ProposalId) -> Sequence[Round]:
    """The rounds in which somebody has begun to mark a proposal."""
    marked = select(MarkSheetRow.round).where(MarkSheetRow.proposal == proposal)
    return REGISTER.all(session, RoundRow.id.in_(marked))


def _read(session: Session, *where: Any) -> list[MarkSheet]:
    """Sheets by the ten thousand: the register takes each apart field by field, which takes far longer."""
    row = MarkSheetRow
    raw = (type_coerce(row.marks, Text), type_coerce(row.aside, Text))
    about = (row.id, row.round, row.proposal, row.member, row.turn, row.note, row.brought, row.no_conflict)
    found: Any = session.execute(select(*about, *raw).where(*where).order_by(row.id))
    return [
        MarkSheet(id, round, proposal, member, turn, _marks(marks), _aside(aside), note, brought, no_conflict)
        for id, round, proposal, member, turn, note, brought, no_conflict, marks, aside in found
    ]


def _marks(written: str) -> dict[str, Fraction | None]:
    return {key: _mark(mark) for key, mark in json.loads(written).items()}


def _aside(written: str) -> Aside | None:
    return None if written == "null" else codec.rebuild(Aside, json.loads(written))


@lru_cache(maxsize=4096)
def _mark(said: str) -> Fraction:
    """There are few different marks."""
    return Fraction(said)
