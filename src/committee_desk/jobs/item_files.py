"""The items of a meeting or a written resolution in TOML: who steps aside, what is said, how it is voted.

    a table of `items` ─► Business (challenges, remarks, votes or a box, other bodies' votes)

People are names and matters are numbers here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from datetime import date, time

from committee_desk.domain.ballot import Choice
from committee_desk.domain.joint import Tally
from committee_desk.domain.matter import Resolution
from committee_desk.domain.poll import Count
from committee_desk.domain.recusal import Ground
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs.toml_files import Table

SILENT = "silent"
COUNTERS = 2


class VotedTwice(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{name} is named with two votes on one item.")
    advice = QT_TRANSLATE_NOOP("errors", "Leave one of them.")


@frozen
class Aside:
    """Who steps aside, how and on which ground; without a time it was said when the meeting opened."""

    name: str
    kind: Ground
    ground: int
    text: str = ""
    at: time | None = None


@frozen
class Contested:
    """A party's challenge to a member: taken back, or decided by the others."""

    name: str
    applicant: str
    ground: str
    text: str
    on: date | None = None
    at: time | None = None
    votes: Mapping[str, Choice] = field(default_factory=dict)
    all_yes: bool = False
    silent: tuple[str, ...] = ()
    withdrawn: str = ""


@frozen
class Said:
    at: time
    speaker: str
    text: str


@frozen
class Box:
    """What two people found in the box."""

    count: Count
    counted_by: tuple[str, ...]


@frozen
class Business:
    """One item: `all_yes` means everyone but those who are named with another vote, or as silent."""

    matter: str
    at: time
    declared_at: time
    declare: Resolution
    put: Resolution
    outcome: str = ""
    text: str = ""
    reason: str = ""
    votes: Mapping[str, Choice] = field(default_factory=dict)
    all_yes: bool = False
    silent: tuple[str, ...] = ()
    recused: tuple[Aside, ...] = ()
    challenges: tuple[Contested, ...] = ()
    remarks: tuple[Said, ...] = ()
    presided: str = ""
    minutes: int = 0
    box: Box | None = None
    elsewhere: tuple[Tally, ...] = ()


def business(table: Table) -> Business:
    at, remarks = table.needed_clock("at"), tuple(said(one) for one in table.tables("remarks"))
    challenges = tuple(_contested(one) for one in table.tables("challenges"))
    declare = table.word("declare", Resolution)
    votable = declare in (Resolution.AS_PROPOSED, Resolution.AMENDED, Resolution.CONDITIONAL)
    box = _box(table)
    votes, all_yes, silent = votes_of(table) if box is None else ({}, False, ())
    return Business(
        matter=table.words("matter"),
        at=at,
        # Nobody declares a result before the last word on it was said.
        declared_at=table.clock("declared_at")
        or max((at, *(one.at for one in remarks), *(one.at for one in challenges if one.at))),
        declare=declare,
        put=table.word("put", Resolution, declare if votable else Resolution.AS_PROPOSED),
        outcome=table.words("outcome", ""),
        text=table.words("text", ""),
        reason=table.words("reason", ""),
        votes=votes,
        all_yes=all_yes,
        silent=silent,
        recused=tuple(aside(one) for one in table.tables("recused")),
        challenges=challenges,
        remarks=remarks,
        presided=table.words("presided", ""),
        minutes=table.get("minutes", int, "20", 0),
        box=box,
        elsewhere=tuple(_elsewhere(table)),
    )


def said(table: Table) -> Said:
    return Said(table.needed_clock("at"), table.words("speaker"), table.words("text"))


def aside(table: Table) -> Aside:
    return Aside(
        table.words("member"),
        table.word("kind", Ground),
        table.get("ground", int, "3"),
        table.words("text", ""),
        table.clock("at"),
    )


def _contested(table: Table) -> Contested:
    votes, all_yes, silent = votes_of(table)
    return Contested(
        table.words("member"),
        table.words("applicant"),
        table.words("ground", "fairness"),
        table.words("text"),
        table.day("on"),
        table.clock("at"),
        votes,
        all_yes,
        silent,
        table.words("withdrawn", ""),
    )


def _box(table: Table) -> Box | None:
    """A vote on paper: its totals, and who counted them; nobody's vote is told beside it."""
    ballots = table.table("ballots")
    if ballots is None:
        return None
    figures = [ballots.get(name, int, "0", 0) for name in ("yes", "no", "abstain", "invalid")]
    counted_by = ballots.names("counted_by")
    if len(counted_by) != COUNTERS:
        raise ballots.wrong("counted_by", list(counted_by), '["김도현", "이수진"]')
    ballots.ensure_read()
    return Box(Count(*figures), counted_by)


def votes_of(table: Table) -> tuple[dict[str, Choice], bool, tuple[str, ...]]:
    """Votes by name; with `all_yes_but` only those who did not vote yes."""
    votes = table.table("votes")
    exceptions = table.table("all_yes_but") or (votes and votes.table("all_yes_but"))
    told: dict[str, Choice] = {}
    silent: tuple[str, ...] = ()
    for one in filter(None, (votes, exceptions)):
        silent += one.names(SILENT)
        for choice in Choice:
            for name in one.names(choice.value):
                _vote(told, name, choice)
        if one is exceptions:  # { "서동욱" = "no" } says the same as { no = ["서동욱"] }
            for name in one.rest():
                _vote(told, name, one.word(name, Choice))
        one.ensure_read()
    return told, exceptions is not None, silent


def _vote(told: dict[str, Choice], name: str, choice: Choice) -> None:
    if name in told:
        raise VotedTwice(name=name)
    told[name] = choice


def _elsewhere(table: Table) -> Iterator[Tally]:
    """How the other bodies of a joint meeting voted; `asked` where a rule wants more than half."""
    told = set()
    for one in table.tables("elsewhere"):
        tally = Tally(
            one.words("body"),
            one.get("voters", int, "7"),
            one.get("yes", int, "5"),
            one.get("no", int, "0", 0),
            one.get("abstain", int, "0", 0),
            one.get("asked", int, "0", 0),
        )
        if tally.body in told:
            raise VotedTwice(name=tally.body)
        told.add(tally.body)
        yield tally
