"""The desk, its rules and what was done to its ways in, on disk: one row each, as a desk holds one body."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Mapped, Session, mapped_column

from committee_desk.domain.desk import ONLY, Desk, Rulebook
from committee_desk.domain.rules import Rules
from committee_desk.domain.ways_in import WaysIn
from committee_desk.store.base import Base
from committee_desk.store.register import Canonical, Register


class DeskRow(Base):
    __tablename__ = "desk"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    body: Mapped[str]
    office: Mapped[str]
    maker: Mapped[int]
    series: Mapped[str]
    exports: Mapped[int]
    letterhead: Mapped[Any] = mapped_column(Canonical)
    standing: Mapped[Any] = mapped_column(Canonical)
    member_of: Mapped[Any] = mapped_column(Canonical)


class RulebookRow(Base):
    __tablename__ = "rules"

    id: Mapped[int] = mapped_column(primary_key=True)
    layers: Mapped[Any] = mapped_column(Canonical)


class WaysRow(Base):
    __tablename__ = "ways"

    id: Mapped[int] = mapped_column(primary_key=True)
    passphrases: Mapped[int]
    remembered: Mapped[int]
    forgotten: Mapped[int]
    printed: Mapped[int]


DESK = Register(DeskRow, Desk)
RULES = Register(RulebookRow, Rulebook)
WAYS = Register(WaysRow, WaysIn)


def desk(session: Session) -> Desk:
    return DESK.get(session, ONLY)


def rulebook(session: Session) -> Rulebook:
    return RULES.get(session, ONLY)


def ways_in(session: Session) -> WaysIn:
    """What was done to the ways in; nothing yet on a desk that has no row for it."""
    return WaysIn(ONLY) if WAYS.is_empty(session) else WAYS.get(session, ONLY)


def rules(session: Session, on: date) -> Rules:
    """The rules that hold on this day."""
    return rulebook(session).rules(on)
