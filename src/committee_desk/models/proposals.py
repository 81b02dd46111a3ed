"""The register of proposals as the screen shows it: its lines, one proposal with its way and its people.

    words ─► store.search ─► store.proposals.ids, lines ─► columns()
    one proposal ─► about(id) ─► About (standing, stages, files, rounds)

What is possible is asked of the domain by trying: no stage is judged here.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import round as rule
from committee_desk.domain.ids import ProposalId, RoundId
from committee_desk.domain.journal import Subject
from committee_desk.domain.proposal import (
    ORDER,
    Employment,
    Feasibility,
    Kind,
    Note,
    Proposal,
    Proposer,
    Reached,
    Review,
    Stage,
)
from committee_desk.domain.round import Round
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.models import dates, words
from committee_desk.models.docket import AttachmentLine, attachment_line
from committee_desk.models.narrowing import narrowed
from committee_desk.models.table import Column, Tone
from committee_desk.store import journal, matters, people, proposals, rounds
from committee_desk.store.base import Session
from committee_desk.store.proposals import ProposalLine

translate = QCoreApplication.translate

TONES: Mapping[Stage, Tone] = MappingProxyType(
    {
        Stage.DISCOVERED: Tone.PLAIN,
        Stage.SUPPLEMENTED: Tone.WARNING,
        Stage.ADOPTED: Tone.INFORMATION,
        Stage.NURTURED: Tone.INFORMATION,
        Stage.DECIDED: Tone.SUCCESS,
        Stage.SHARED: Tone.SUCCESS,
    }
)
MOST_ENTERED = 2_000  # proposals into a round at once
LATEST = 8  # rounds looked at beside those that are open


class TooManyShown(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "{count} proposals are shown; a round takes {most} at once.")
    advice = QT_TRANSLATE_NOOP("errors", "Narrow the list by words or by a stage first.")


@frozen
class Narrowing:
    """What the register can be narrowed to: stages, and whether what has ended is meant."""

    stages: tuple[Stage, ...] = ()
    ended: bool | None = None


@frozen
class Contents:
    """What is filled in of a proposal itself."""

    title: str = ""
    kind: Kind = Kind.IDEA
    received_on: date | None = None
    department: str = ""
    complaint: str = ""
    summary: str = ""
    effect: str = ""

    @classmethod
    def of(cls, proposal: Proposal) -> Contents:
        return cls(**{one.name: getattr(proposal, one.name) for one in fields(cls)})

    def over(self, proposal: Proposal) -> Proposal:
        """The proposal with what was typed; a day that was emptied stays as it was."""
        typed = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(proposal, **{**typed, "received_on": self.received_on or proposal.received_on})


@frozen
class Newcomer:
    """What is asked first of a proposal that comes in; the office is its department too."""

    title: str = ""
    number: str = ""
    kind: Kind = Kind.IDEA
    received_on: date | None = None
    name: str = ""
    office: str = ""
    grade: str = ""
    employment: Employment = Employment.UNSAID
    complaint: str = ""
    summary: str = ""
    effect: str = ""

    @property
    def proposers(self) -> tuple[Proposer, ...]:
        one = Proposer(self.name, self.office, self.grade, self.employment)
        return (one,) if self.name else ()


@frozen
class Reviewed:
    """The department's preliminary review as its form shows it."""

    department: str = ""
    feasibility: Feasibility = Feasibility.POSSIBLE
    because: str = ""
    cost: str = ""
    law: str = ""
    timetable: str = ""
    on: date | None = None

    @classmethod
    def of(cls, proposal: Proposal, today: date) -> Reviewed:
        """What was found, or an empty form for the department that it belongs to."""
        found = proposal.review or Review(proposal.department, Feasibility.POSSIBLE, "", today)
        return cls(**{one.name: getattr(found, one.name) for one in fields(cls)})

    def review(self, today: date) -> Review:
        return Review(
            self.department,
            self.feasibility,
            self.because,
            self.on or today,
            self.cost,
            self.law,
            self.timetable,
        )


@frozen
class Told:
    """How a stage went, as its form shows it."""

    on: date | None = None
    owner: str = ""
    result: str = ""


@frozen
class StageLine:
    """A stage of the pipeline, and what is known of it; `id` is its place."""

    id: int
    stage: Stage
    reached: Reached | None
    standing: str
    tone: Tone

    @property
    def told(self) -> Told:
        one = self.reached
        return Told(one.on, one.owner, one.result) if one else Told()


@frozen
class About:
    proposal: Proposal
    standing: str
    tone: Tone
    same: str
    stages: tuple[StageLine, ...]
    onward: tuple[Stage, ...]
    discussion: str
    files: tuple[AttachmentLine, ...]
    scored: str
    rounds: str
    open_rounds: tuple[tuple[RoundId, str], ...]


def columns() -> list[Column[ProposalLine]]:
    return [
        Column(translate("proposals", "Number"), lambda line: line.number, order="number", width=6),
        Column(translate("proposals", "Title"), lambda line: line.title, order="title"),
        Column(translate("proposals", "Proposer"), lambda line: _by(line.proposers), width=5),
        Column(
            translate("proposals", "Department"), lambda line: line.department, order="department", width=6
        ),
        Column(translate("proposals", "Kind"), lambda line: words.name(line.kind), order="kind", width=5),
        Column(
            translate("proposals", "Received"),
            lambda line: dates.short_day(line.received_on),
            order="received",
            width=5,
        ),
        Column(
            translate("proposals", "Stage"),
            lambda line: standing(line)[0],
            tone=lambda line: standing(line)[1],
            order="stage",
            width=7,
        ),
    ]


def stage_columns() -> list[Column[StageLine]]:
    return [
        Column(
            translate("proposals", "Stage"), lambda line: line.standing, tone=lambda line: line.tone, width=7
        ),
        Column(
            translate("proposals", "Day"),
            lambda line: dates.short_day(line.reached.on) if line.reached else "",
            width=6,
        ),
        Column(
            translate("proposals", "In hand of"),
            lambda line: line.reached.owner if line.reached else "",
            width=5,
        ),
        Column(translate("proposals", "Result"), lambda line: line.reached.result if line.reached else ""),
    ]


@dataclass(slots=True)
class Register:
    """The register in the order last asked for, kept for as long as nothing is done to the desk."""

    _asked: tuple[object, ...] = ()
    _ordered: array[int] = field(default_factory=lambda: array("q"))

    def ids(
        self, session: Session, searched: str, order: str, descending: bool, narrowing: Narrowing
    ) -> array[int]:
        """All of them, or those found: by two syllables, first consonants or the other keyboard."""
        asked = (journal.size(session), order, descending, narrowing)
        if asked != self._asked:
            self._ordered = proposals.ids(
                session, "", order, descending, narrowing.stages, ended=narrowing.ended
            )
            self._asked = asked

        def listed(words: str) -> array[int]:
            if not words:
                return self._ordered
            return proposals.ids(session, words, order, descending, narrowing.stages, ended=narrowing.ended)

        return narrowed(session, "proposal", searched, listed)


def lines(session: Session, numbers: Sequence[int]) -> list[ProposalLine]:
    return proposals.lines(session, numbers)


def narrowings() -> list[tuple[Narrowing, str]]:
    return [
        (Narrowing(), translate("proposals", "All proposals")),
        (Narrowing(ended=False), translate("proposals", "In hand")),
        *((Narrowing((stage,), ended=False), words.name(stage)) for stage in ORDER),
        (Narrowing(ended=True), translate("proposals", "Ended")),
    ]


def standing(one: ProposalLine | Proposal) -> tuple[str, Tone]:
    """Where it stands, in a word or two."""
    if one.ended_on is not None:
        return translate("proposals", "Ended"), Tone.OFF
    if one.duplicate_of is not None:
        return translate("proposals", "Duplicate"), Tone.OFF
    return words.name(one.stage), TONES[one.stage]


def about(session: Session, id: ProposalId) -> About:
    """One proposal with everything its pane says."""
    proposal = proposals.get(session, id)
    said, tone = standing(proposal)
    scored = [one.title for one in rounds.scored_in(session, id)]
    looked = _rounds(session)
    within = [one for one in looked if id in one.proposals]
    open_ones = (one for one in looked if one.stage is rule.Stage.OPEN and one not in within)
    return About(
        proposal,
        said,
        tone,
        _same(session, proposal),
        tuple(_stages(proposal)),
        () if proposal.ended else ORDER[ORDER.index(proposal.stage) + 1 :],
        discussion(proposal.notes),
        tuple(map(attachment_line, matters.proposal_files(session, id))),
        scored[0] if scored else "",
        _round_words(dict.fromkeys([*(one.title for one in within), *scored])),
        tuple((one.id, one.title) for one in open_ones),
    )


def label(session: Session, id: int) -> str:
    number, title = proposals.labels(session, [id])[ProposalId(id)]
    return f"{number}  {title}"


def proposal_of(session: Session, attachment: int) -> ProposalId | None:
    """The proposal that a file was handed in with."""
    return matters.ATTACHMENTS.get(session, attachment).proposal


def sitting(session: Session, by: int) -> str:
    """The name of whoever sits here."""
    return {int(id): name for id, name in people.names(session).items()}.get(by, "")


def discussion(notes: Sequence[Note]) -> str:
    """Word after word, the latest last; one without a name has none."""
    nobody = translate("proposals", "without a name")
    return "\n\n".join(f"{dates.day(one.on)}  {one.who or nobody}\n{one.text}" for one in notes)


def side(session: Session, id: ProposalId) -> str:
    """A proposal as it is read beside another."""
    one = proposals.get(session, id)
    received = translate("proposals", "Received {day}").format(day=dates.day(one.received_on))
    by = " · ".join(f"{each.name} {each.office}".strip() for each in one.proposers)
    told = (f"{one.number}  {one.title}", f"{received}  {by}".strip(), one.summary, one.effect)
    return "\n\n".join(filter(None, told))


def _rounds(session: Session) -> list[Round]:
    """Those that are open, and the latest others."""
    found = rounds.lines(session)
    wanted = [one for place, one in enumerate(found) if place < LATEST or one.stage is rule.Stage.OPEN]
    return [rounds.get(session, one.id) for one in wanted]


def _round_words(titles: Mapping[str, None]) -> str:
    said = translate("proposals", "In the round: {titles}")
    return said.format(titles=", ".join(titles)) if titles else ""


def _same(session: Session, proposal: Proposal) -> str:
    """What it repeats, and who decided so and when."""
    if proposal.duplicate_of is None:
        return ""
    told = reversed(journal.history(session, Subject("proposal", proposal.id)))
    decided = next(entry for entry in told if "duplicate_of" in entry.changes)
    said = translate("proposals", "Found to be a duplicate of {proposal} by {name} on {day}")
    return said.format(
        proposal=label(session, proposal.duplicate_of),
        name=people.names(session).get(decided.by, ""),
        day=dates.day(dates.day_of(decided.at)),
    )


def _stages(proposal: Proposal) -> list[StageLine]:
    here = ORDER.index(proposal.stage)
    found = []
    for place, stage in enumerate(ORDER):
        reached = proposal.reached(stage)
        tone = Tone.INFORMATION if place == here else Tone.SUCCESS if reached and place < here else Tone.PLAIN
        found.append(StageLine(place, stage, reached, words.name(stage), tone))
    return found


def _by(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return translate("proposals", "{name} and {others} more").format(name=names[0], others=len(names) - 1)
