"""Begin a desk, name its body, change its rules, note what leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from committee_desk.domain.calendar import day_of
from committee_desk.domain.desk import ONLY, Desk, Letterhead, Rulebook, Standing
from committee_desk.domain.ids import PersonId
from committee_desk.domain.person import Person
from committee_desk.domain.rules import Layer, Rules
from committee_desk.store import desks, journal

MAKER = PersonId(1)


def begin(
    session: Session, key: str, body: str, office: str, layers: Sequence[Layer], maker: str, *, at: datetime
) -> Desk:
    """A desk with its rules and one person, its maker; its papers are numbered by what its body is."""
    rules = Rules.of(layers, day_of(at))
    journal.keep(session, "person.entered", Person(MAKER, maker), by=MAKER, at=at)
    journal.keep(session, "rules.adopted", Rulebook(ONLY, tuple(layers)), by=MAKER, at=at)
    series = rules.text("body.name").removesuffix("위원회")
    desk = Desk(ONLY, key, body, office, MAKER, series)
    journal.keep(session, "desk.begun", desk, by=MAKER, at=at)
    return desk


def rename(
    session: Session, body: str, office: str, series: str, *, reason: str, by: PersonId, at: datetime
) -> Desk:
    """What the body and its office are called from now on; papers already issued keep their words."""
    before = desks.desk(session)
    desk = replace(before, body=body, office=office, series=series)
    journal.keep(session, "desk.renamed", desk, before=before, by=by, at=at, reason=reason)
    return desk


def head_papers(
    session: Session, lines: Sequence[str], address: Sequence[str], *, by: PersonId, at: datetime
) -> Desk:
    """What papers bear above their title and in their foot from now on; those issued stay as they are."""
    before = desks.desk(session)
    desk = replace(before, letterhead=Letterhead(tuple(lines), tuple(address)))
    journal.keep(session, "desk.headed", desk, before=before, by=by, at=at)
    return desk


def keep_standing(session: Session, standing: Sequence[Standing], *, by: PersonId, at: datetime) -> Desk:
    """What every new agenda is offered from now on; of one kind and title the last is kept."""
    before = desks.desk(session)
    once = {(one.kind, one.title): one for one in standing}
    desk = replace(before, standing=tuple(once.values()))
    journal.keep_change(session, "desk.standing_kept", desk, before, by=by, at=at)
    return desk


def adopt(session: Session, layers: Sequence[Layer], *, reason: str, by: PersonId, at: datetime) -> Rulebook:
    """Other rules from now on; every version stays in the journal."""
    Rules.of(layers, day_of(at))
    before = desks.rulebook(session)
    rulebook = replace(before, layers=tuple(layers))
    journal.keep(session, "rules.changed", rulebook, before=before, by=by, at=at, reason=reason)
    return rulebook


def export(session: Session, *, by: PersonId, at: datetime) -> Desk:
    """Note that an unencrypted copy leaves the desk; the copy holds this entry, and counts it."""
    before = desks.desk(session)
    desk = replace(before, exports=before.exports + 1)
    journal.keep(session, "desk.exported", desk, before=before, by=by, at=at)
    return desk
