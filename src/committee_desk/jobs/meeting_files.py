"""A meeting as TOML: what happened and when, read before anything on the desk is looked at.

    file ─► Told (stays, draws, other bodies, remarks, business with votes) ─► jobs.replaying

People are names and matters are numbers here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time

from committee_desk.domain.calendar import SEOUL
from committee_desk.domain.joint import Partner
from committee_desk.domain.lot import Lot, Use
from committee_desk.domain.meeting import Mode
from committee_desk.frozen import frozen
from committee_desk.jobs.item_files import Business, Said, business, said
from committee_desk.jobs.toml_files import KeyMissing, Table


@frozen
class Stay:
    name: str
    arrives: time
    leaves: time | None = None
    remote: bool = False
    reason: str = ""


@frozen
class Chaired:
    """Who presides from when on."""

    name: str
    at: time
    reason: str = ""


@frozen
class Break:
    """A recess; one without an end lasted to the closing."""

    begins: time
    ends: time | None = None
    reason: str = ""


@frozen
class Drawn:
    """A draw; `matter` is the number of what it is about, where it is not about the whole meeting."""

    lot: Lot
    matter: str = ""


@frozen
class Headcount:
    """How many of another body are there from now on."""

    at: time
    present: int


@frozen
class Beside:
    """Another body of a joint meeting, as many as it was when the meeting opened, and what changed later."""

    partner: Partner
    changes: tuple[Headcount, ...] = ()


@frozen
class Told:
    """A whole meeting as the file tells it."""

    title: str
    held_on: date
    starts_at: time
    opened_at: time
    place: str
    mode: Mode
    designated: tuple[str, ...]
    stays: tuple[Stay, ...]
    business: tuple[Business, ...]
    remarks: tuple[Said, ...] = ()
    attendants: tuple[str, ...] = ()
    notice: date | None = None
    reason: str = ""
    ends_at: time | None = None
    presided: tuple[Chaired, ...] = ()
    recesses: tuple[Break, ...] = ()
    draws: tuple[Drawn, ...] = ()
    beside: tuple[Beside, ...] = ()


def understood(top: Mapping[str, object]) -> Told:
    """What a file says that is already parsed."""
    return _told(Table(top))


def _told(top: Table) -> Told:
    start = top.get("start", datetime, "2026-12-11T14:00:00")
    here = start.astimezone(SEOUL) if start.tzinfo else start
    starts_at = here.time().replace(tzinfo=None)
    mode = top.word("mode", Mode, Mode.IN_PERSON)
    items = tuple(business(one) for one in top.tables("items"))
    told = Told(
        title=top.words("title"),
        held_on=here.date(),
        starts_at=starts_at,
        opened_at=top.clock("opened") or starts_at,
        place=top.words("place"),
        mode=mode,
        designated=top.names("designated"),
        stays=tuple(_stay(one, starts_at, mode) for one in top.tables("present")),
        business=items,
        remarks=tuple(said(one) for one in top.tables("remarks")),
        attendants=top.names("attendants"),
        notice=top.day("notice"),
        reason=top.words("reason", ""),
        ends_at=top.clock("end"),
        presided=tuple(_chaired(one) for one in top.tables("presided")),
        recesses=tuple(_break(one) for one in top.tables("recesses")),
        draws=tuple(_draws(top, here.date(), [one.matter for one in items])),
        beside=tuple(_beside(one) for one in top.tables("joint")),
    )
    top.ensure_read()
    return told


def _stay(table: Table, starts_at: time, mode: Mode) -> Stay:
    """Where nothing else is said, they take part as the meeting is held."""
    return Stay(
        table.words("member"),
        table.clock("from") or starts_at,
        table.clock("to"),
        table.get("remote", bool, "true", mode is Mode.REMOTE),
        table.words("reason", ""),
    )


def _chaired(table: Table) -> Chaired:
    return Chaired(table.words("member"), table.needed_clock("at"), table.words("reason", ""))


def _break(table: Table) -> Break:
    return Break(table.needed_clock("from"), table.clock("to"), table.words("reason", ""))


def _draws(top: Table, held_on: date, matters: Sequence[str]) -> Iterator[Drawn]:
    """Draws that have a time are held while the meeting sits, the others before its notice goes out."""
    for table in top.tables("lots"):
        matter, at = table.words("matter", ""), table.clock("at")
        if matter and matter not in matters:
            raise table.wrong("matter", matter, " · ".join(matters))
        on = table.day("on") or (held_on if at else None)
        if on is None:
            raise KeyMissing(key=table.named("on"))
        yield Drawn(_lot(table, on, at), matter)


def _lot(table: Table, on: date, at: time | None) -> Lot:
    return Lot(
        use=table.word("use", Use, Use.OTHER),
        drawn_for=table.words("drawn_for"),
        names=tuple(filter(None, table.names("names"))),
        drawn=table.get("drawn", int, "1", 1),
        seed=table.words("seed"),
        seed_from=table.words("seed_from"),
        drawn_on=on,
        at=at,
        void_because=table.words("void", ""),
    )


def _beside(table: Table) -> Beside:
    partner = Partner(
        table.words("body"),
        table.get("base", int, "9"),
        table.get("designated", int, "9"),
        table.get("present", int, "7"),
        table.get("leads", bool, "true", False),
        table.words("rule", ""),
    )
    changes = (
        Headcount(one.needed_clock("at"), one.get("present", int, "6")) for one in table.tables("changes")
    )
    return Beside(partner, tuple(sorted(changes, key=lambda one: one.at)))
