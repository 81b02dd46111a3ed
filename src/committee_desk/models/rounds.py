"""Scoring rounds as the secretary sees them: the list, who has handed in, and what can be done now.

    store.rounds ─► columns, lines ─► the list
    Round + its sheets ─► about ─► About ─┬─► SheetLine: a state for each member, and never a mark
                                          ├─► Term: what the round declares
                                          └─► the deeds of this stage, and why one waits

Marks that members typed are not read here: the matrix shows them once they are revealed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import PersonId, RoundId
from committee_desk.domain.round import MarkSheet, Round, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.round_terms import Term, terms
from committee_desk.models.table import RIGHT, Align, Column, Tone
from committee_desk.store import people, rounds
from committee_desk.store.base import Session

translate = QCoreApplication.translate

GLANCED = 3000  # sheets, or lines, that are read and worked out at once
LIFE = (Stage.OPEN, Stage.FIXED, Stage.REVEALED, Stage.CLOSED)
TONES: Mapping[Stage, Tone] = MappingProxyType(
    {
        Stage.OPEN: Tone.INFORMATION,
        Stage.FIXED: Tone.WARNING,
        Stage.REVEALED: Tone.SUCCESS,
        Stage.DISCUSSED: Tone.INFORMATION,
        Stage.CLOSED: Tone.OFF,
    }
)


class Handed(Enum):
    """How far a member's sheets are in this turn."""

    IN = "in"
    COMPLETE = "complete"
    BEGUN = "begun"
    NOTHING = "nothing"
    NOT_ASKED = "not_asked"  # in a second round nobody has to change anything


HANDED: Mapping[Handed, tuple[str, Tone]] = MappingProxyType(
    {
        Handed.IN: (QT_TRANSLATE_NOOP("rounds", "Handed in"), Tone.SUCCESS),
        Handed.COMPLETE: (QT_TRANSLATE_NOOP("rounds", "Marked, not handed in"), Tone.WARNING),
        Handed.BEGUN: (QT_TRANSLATE_NOOP("rounds", "Incomplete"), Tone.WARNING),
        Handed.NOTHING: (QT_TRANSLATE_NOOP("rounds", "Missing"), Tone.DANGER),
        Handed.NOT_ASKED: (QT_TRANSLATE_NOOP("rounds", "Nothing changed"), Tone.OFF),
    }
)


@frozen
class RoundLine:
    id: RoundId
    title: str
    period: str
    stage: Stage
    proposals: int
    handed_in: int
    panel: int


@frozen
class SheetLine:
    """One member's sheets in this turn: counts, and never a mark."""

    id: PersonId
    name: str
    handed: Handed
    marked: int
    aside: int
    of: int
    at: str = ""
    fingerprint: str = ""
    asked: int = 0


@frozen
class About:
    round: Round
    sheets: tuple[SheetLine, ...]
    terms: tuple[Term, ...]
    names: Mapping[PersonId, str] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[SheetLine, ...]:
        """Whose sheets are waited for."""
        return tuple(one for one in self.sheets if one.handed not in (Handed.IN, Handed.NOT_ASKED))


def columns() -> list[Column[RoundLine]]:
    return [
        Column(translate("rounds", "Period"), lambda line: line.period, width=5),
        Column(translate("rounds", "Round"), lambda line: line.title),
        Column(
            translate("rounds", "Stage"),
            lambda line: words.name(line.stage),
            tone=lambda line: TONES[line.stage],
            width=8,
        ),
        Column(
            translate("rounds", "Proposals"),
            lambda line: f"{line.proposals:,}",
            sort=lambda line: line.proposals,
            align=RIGHT,
            width=4,
        ),
        Column(
            translate("rounds", "Handed in"),
            lambda line: f"{line.handed_in} / {line.panel}" if line.panel else str(line.handed_in),
            sort=lambda line: line.handed_in,
            align=Align.AlignCenter,
            width=5,
        ),
    ]


def lines(session: Session) -> list[RoundLine]:
    return [_line(one) for one in rounds.all_(session)]


def sheet_columns() -> list[Column[SheetLine]]:
    return [
        Column(translate("rounds", "Member"), lambda line: line.name),
        Column(
            translate("rounds", "State"),
            lambda line: translate("rounds", HANDED[line.handed][0]),
            tone=lambda line: HANDED[line.handed][1],
            width=8,
        ),
        Column(
            translate("rounds", "Marked"),
            lambda line: f"{line.marked} / {line.of - line.aside}",
            sort=lambda line: line.marked,
            align=Align.AlignCenter,
            width=3,
        ),
        Column(
            translate("rounds", "Aside"),
            lambda line: str(line.aside) if line.aside else "–",
            sort=lambda line: line.aside,
            align=Align.AlignCenter,
            width=2,
        ),
        Column(translate("rounds", "At"), lambda line: line.at, width=6),
        Column(translate("rounds", "Fingerprint"), lambda line: line.fingerprint, width=5),
    ]


def about(session: Session, id: RoundId, on: date) -> About:
    held = rounds.get(session, id)
    names = people.names(session)
    seated = held.panel or _may_mark(session, held, on)
    progress = _progress(held, rounds.sheets(session, id))
    return About(
        held,
        tuple(_sheets_of(held, member, names.get(member, ""), progress.get(member)) for member in seated),
        terms(held),
        names,
    )


def life(held: Round) -> tuple[list[str], int]:
    """The names of the stages, and which is the present one."""
    shown = list(LIFE)
    if held.turn > 1:
        shown = [Stage.OPEN, Stage.DISCUSSED, Stage.FIXED, Stage.REVEALED, Stage.CLOSED]
    present = shown.index(held.stage)
    return [words.name(stage) for stage in shown], len(shown) if held.stage is Stage.CLOSED else present


def next_words(told: About) -> str:
    """What is to be done now."""
    match told.round.stage:
        case Stage.OPEN | Stage.DISCUSSED if told.missing:
            return translate("rounds", "Sheets missing: {count} ({names})").format(
                count=len(told.missing), names=_some(one.name for one in told.missing)
            )
        case Stage.OPEN | Stage.DISCUSSED:
            return translate("rounds", "All sheets are in. Fix them: after that no mark can change any more.")
        case Stage.FIXED:
            return translate("rounds", "The sheets are fixed, and nobody has seen a mark yet. Reveal them.")
        case Stage.REVEALED:
            return translate(
                "rounds",
                "The marks are revealed. Look at them, discuss, and close the round when all is said.",
            )
    return translate("rounds", "The round is closed. Its result stands.")


def handed_words(held: Round, panel: int) -> tuple[str, Tone]:
    """How many have handed in, for the band above the matrix; nothing once all have."""
    count = sum(one.turn == held.turn for one in held.submissions)
    if held.turn > 1:
        return translate("rounds", "{count} changed").format(count=count), Tone.PLAIN
    if count >= panel:
        return "", Tone.PLAIN
    said = translate("rounds", "Handed in {count} / {panel}").format(count=count, panel=panel)
    return said, Tone.WARNING


def main_deed(stage: Stage) -> str:
    """The name of the one deed that leads on."""
    match stage:
        case Stage.OPEN | Stage.DISCUSSED:
            return translate("rounds", "Fix the sheets  Ctrl+Enter")
        case Stage.FIXED:
            return translate("rounds", "Reveal the marks  Ctrl+Enter")
        case Stage.REVEALED:
            return translate("rounds", "Close the round  Ctrl+Enter")
    return ""


def leads_on(told: About) -> bool:
    """Whether the one deed of this stage can be done now."""
    return not (takes_marks(told.round) and told.missing)


def takes_marks(held: Round) -> bool:
    """Whether marks can still come in."""
    return held.stage in (Stage.OPEN, Stage.DISCUSSED)


def sheet_deeds(told: About, line: SheetLine) -> frozenset[str]:
    """What can be done now with one member's sheets."""
    if not takes_marks(told.round):
        return frozenset()
    found = set()
    if line.handed is Handed.IN:
        found.add("take_back")
    if line.handed is Handed.COMPLETE:
        found.add("hand_in")
    if told.round.stage is Stage.OPEN and line.handed is not Handed.IN and len(told.sheets) > 1:
        found.add("leave_out")
    return frozenset(found)


def why_no_sheet_deed(told: About, line: SheetLine) -> str:
    if not takes_marks(told.round):
        return translate("rounds", "The sheets are fixed; no mark changes any more.")
    return translate("rounds", "Nothing is asked of {name} now.").format(name=line.name)


def _some(names: Iterable[str], most: int = 5) -> str:
    """The first of many names, and how many more there are."""
    every = list(names)
    shown = ", ".join(every[:most])
    if len(every) <= most:
        return shown
    return translate("rounds", "{names} and {count} more").format(names=shown, count=len(every) - most)


def _line(one: Round) -> RoundLine:
    handed = sum(each.turn == one.turn for each in one.submissions)
    return RoundLine(
        one.id,
        one.title,
        one.period,
        one.stage,
        len(one.proposals),
        handed,
        len(one.panel) if one.turn == 1 else 0,
    )


def _may_mark(session: Session, held: Round, on: date) -> Sequence[PersonId]:
    """Who marks where no panel is named: whoever is a member now, or has marked already."""
    seated = [one.id for one in people.members(session, on)]
    marked = {one.member for one in rounds.sheets(session, held.id)}
    return [*seated, *sorted(marked - set(seated))]


@dataclass(slots=True)
class _Progress:
    complete: int = 0
    aside: int = 0
    begun: int = 0


def _progress(held: Round, sheets: Iterable[MarkSheet]) -> dict[PersonId, _Progress]:
    """How many sheets of this turn each member has completed, begun, or stepped aside from."""
    found: dict[PersonId, _Progress] = {}
    for sheet in sheets:
        if sheet.turn != held.turn:
            continue
        of = found.setdefault(sheet.member, _Progress())
        of.aside += sheet.aside is not None
        of.begun += sheet.begun
        of.complete += sheet.complete(held.method.criteria)
    return found


def _sheets_of(held: Round, member: PersonId, name: str, progress: _Progress | None) -> SheetLine:
    now = progress or _Progress()
    submission = held.submission(member)
    asked = sum((one.member, one.turn) == (member, held.turn) for one in held.asked)
    return SheetLine(
        member,
        name,
        _handed(held, now, handed_in=submission is not None),
        now.complete,
        now.aside,
        len(held.proposals),
        _at(submission.at) if submission else "",
        submission.fingerprint[:8].upper() if submission else "",
        asked,
    )


def _at(moment: datetime) -> str:
    """Without the year, which is the round's."""
    here = dates.day_of(moment)
    return f"{here.month}. {here.day}. {dates.clock(moment)[:5]}"


def _handed(held: Round, now: _Progress, *, handed_in: bool) -> Handed:
    if handed_in:
        return Handed.IN
    if held.turn > 1 and not now.begun:
        return Handed.NOT_ASKED
    if not now.begun and not now.aside:
        return Handed.NOTHING
    return Handed.COMPLETE if now.complete + now.aside >= len(held.proposals) else Handed.BEGUN
