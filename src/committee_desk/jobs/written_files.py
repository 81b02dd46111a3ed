"""A written resolution as TOML: why it was taken in writing, who replied when and how, and what came of it.

    file ─► Circulated (replies, items with votes) ─► jobs.written_replaying

It differs from a meeting's file by its table `written`; people are names and matters are numbers here too.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time

from committee_desk.domain.ballot import Choice
from committee_desk.domain.matter import Resolution
from committee_desk.frozen import frozen
from committee_desk.jobs.item_files import Aside, aside, votes_of
from committee_desk.jobs.toml_files import KeyMissing, Table

WRITTEN = "written"
EVENING = time(18)  # when results stand in the record, where the file says no time


@frozen
class Returned:
    """A sheet that came back; one that asks for a meeting says why, and votes on nothing."""

    name: str
    on: date
    asks: bool = False
    words: str = ""


@frozen
class Decided:
    """One item: `all_yes` means everyone who replied but those who are named with another vote."""

    matter: str
    votes: Mapping[str, Choice]
    all_yes: bool = False
    recused: tuple[Aside, ...] = ()
    declare: Resolution | None = None


@frozen
class Circulated:
    """A whole written resolution as the file tells it."""

    title: str
    ground: str
    because: str
    sent: date
    deadline: date
    designated: tuple[str, ...]
    replies: tuple[Returned, ...]
    decided: tuple[Decided, ...]
    ended: date | None = None
    at: time = EVENING
    given_up: str = ""
    reason: str = ""


def understood(content: Mapping[str, object]) -> Circulated:
    """What a file says that is already parsed."""
    top = Table(content)
    told = top.table(WRITTEN)
    if told is None:
        raise KeyMissing(key=WRITTEN)
    circulated = Circulated(
        title=top.words("title"),
        ground=told.words("ground"),
        because=told.words("because", ""),
        sent=told.get("sent", date, "2026-12-02"),
        deadline=told.get("deadline", date, "2026-12-09"),
        ended=told.day("ended"),
        at=told.clock("at") or EVENING,
        given_up=told.words("given_up", ""),
        designated=top.names("designated"),
        replies=tuple(_returned(one) for one in top.tables("replies")),
        decided=tuple(_decided(one) for one in top.tables("items")),
        reason=top.words("reason", ""),
    )
    told.ensure_read()
    top.ensure_read()
    return circulated


def _returned(table: Table) -> Returned:
    return Returned(
        table.words("member"),
        table.get("on", date, "2026-12-03"),
        table.get("asks", bool, "true", False),
        table.words("words", ""),
    )


def _decided(table: Table) -> Decided:
    declare = table.word("declare", Resolution) if "declare" in table.rest() else None
    matter, recused = table.words("matter"), tuple(aside(one) for one in table.tables("recused"))
    votes, all_yes, silent = votes_of(table)
    if silent:
        raise table.wrong("votes", list(silent), '{ yes = ["김도현"] }')
    return Decided(matter, votes, all_yes, recused, declare)
