"""The register of papers as the screen shows it: its lines, one paper, what a meeting can issue, who signs.

    store.papers.ids, lines ─► columns()
    one paper ─► about(id) ─► About (signers, facts, what can be done and why not)
    a meeting ─► issuable ─► Issuance, a line a paper

What is possible is asked of the domain by trying; what stands in the way is said in words.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain.ids import MatterId, MeetingId, PaperId, PersonId
from committee_desk.domain.meeting import Stage as MeetingStage
from committee_desk.domain.minutes import missing
from committee_desk.domain.paper import IssuedPaper, Signer, Source, Stage
from committee_desk.domain.record import Record
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import issuing
from committee_desk.jobs.issuing import Issuable
from committee_desk.models import dates, words
from committee_desk.models.narrowing import narrowed
from committee_desk.models.table import Align, Column, Tone
from committee_desk.store import keys, matters, meetings, papers, people, proposals, records, rounds
from committee_desk.store.base import Session
from committee_desk.store.papers import PaperLine

translate = QCoreApplication.translate
AT_REST = QT_TRANSLATE_NOOP("papers", "Confirmed minutes get a new version by a correction.")

TONES: Mapping[Stage, Tone] = MappingProxyType(
    {
        Stage.ISSUED: Tone.INFORMATION,
        Stage.COMPLETE: Tone.SUCCESS,
        Stage.SUPERSEDED: Tone.OFF,
        Stage.VOID: Tone.OFF,
    }
)
CENTRE = Align.AlignCenter


class NothingMarked(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "No paper is marked.")
    advice = QT_TRANSLATE_NOOP("errors", "Mark the papers to be signed with the space bar.")


@frozen
class ToIssue:
    """A paper that a meeting gives, wanted where papers are issued."""

    meeting: MeetingId
    kind: str
    matter: MatterId | None = None


@frozen
class ToFill:
    """The form by which a matter is asked for, wanted with what was entered."""

    matter: MatterId


@frozen
class SignerLine:
    """One place for a signature; `at` is None while it is empty, and `over` says that it stays so."""

    id: str
    role: str
    name: str
    at: datetime | None
    fingerprint: str
    over: bool = False

    @property
    def key(self) -> str:
        """The start of the fingerprint, in fours, as it is read aloud."""
        return words.fingerprint(self.fingerprint)

    @property
    def state(self) -> str:
        if self.at:
            return translate("papers", "Signed")
        return translate("papers", "Not signed") if self.over else translate("papers", "Waiting")

    @property
    def tone(self) -> Tone:
        return Tone.SUCCESS if self.at else Tone.PLAIN


@frozen
class About:
    """One paper with all that its page says of it."""

    paper: IssuedPaper
    heading: str
    standing: str
    tone: Tone
    signers: tuple[SignerLine, ...]
    facts: str
    signable: str  # why it cannot be signed; empty where it can
    closable: bool
    voidable: bool
    why: str


@frozen
class Issuance:
    """A paper that a meeting gives: whether it is issued already, and what still stands in its way."""

    id: tuple[str, MatterId | None]
    kind: str
    title: str
    number: str = ""
    version: int = 1
    why_not: tuple[str, ...] = ()

    @property
    def named(self) -> str:
        """Its kind and its title, where no columns tell them apart."""
        return f"{words.paper_kind_name(self.kind)} · {self.title}"

    @property
    def state(self) -> str:
        if self.number:
            return translate("papers", "Issued")
        return translate("papers", "Incomplete") if self.why_not else translate("papers", "Can be issued")

    @property
    def tone(self) -> Tone:
        if self.number:
            return Tone.SUCCESS
        return Tone.WARNING if self.why_not else Tone.INFORMATION


def columns(kind_apart: Callable[[], bool]) -> tuple[Column[PaperLine], ...]:
    """The title has the kind before it, where that has no column of its own."""
    return (
        Column(translate("papers", "Number"), lambda line: line.number, order="number", width=9),
        Column(
            translate("papers", "Kind"),
            lambda line: words.paper_kind_name(line.kind),
            order="kind",
            width=6,
        ),
        Column(
            translate("papers", "Title"),
            lambda line: (
                words.paper_subject(line.title) if kind_apart() else words.paper_name(line.kind, line.title)
            ),
            order="title",
        ),
        Column(
            translate("papers", "State"),
            lambda line: words.paper_stage_name(line.stage),
            order="stage",
            tone=lambda line: TONES[line.stage],
            width=7,
        ),
        Column(
            translate("papers", "Signed"), lambda line: f"{line.signed}/{line.signers}", align=CENTRE, width=3
        ),
        Column(translate("papers", "Code"), lambda line: line.code, align=CENTRE, width=6),
        Column(translate("papers", "Version"), lambda line: str(line.version), align=CENTRE, width=2),
        Column(translate("papers", "Office number"), lambda line: line.office_number, width=7),
    )


def ids(session: Session, searched: str, order: str, descending: bool, stages: Sequence[Stage]) -> array[int]:
    return narrowed(
        session, "paper", searched, lambda words: papers.ids(session, words, order, descending, stages)
    )


def lines(session: Session, numbers: Sequence[int]) -> list[PaperLine]:
    return papers.lines(session, numbers)


def stages() -> list[tuple[tuple[Stage, ...], str]]:
    """What the list can be narrowed to."""
    return [
        ((), translate("papers", "All papers")),
        ((Stage.ISSUED,), words.paper_stage_name(Stage.ISSUED)),
        ((Stage.COMPLETE,), words.paper_stage_name(Stage.COMPLETE)),
        ((Stage.SUPERSEDED, Stage.VOID), translate("papers", "Out of use")),
    ]


def signer_columns() -> tuple[Column[SignerLine], ...]:
    return (
        Column(translate("papers", "Name"), lambda line: f"{line.name} {line.role}"),
        Column(translate("papers", "State"), lambda line: line.state, tone=lambda line: line.tone, width=5),
        Column(
            translate("papers", "Signed at"), lambda line: dates.moment(line.at) if line.at else "", width=11
        ),
    )


def issuance_columns() -> tuple[Column[Issuance], ...]:
    return (
        Column(translate("papers", "Kind"), lambda line: words.paper_kind_name(line.kind), width=7),
        Column(translate("papers", "Title"), lambda line: line.title),
        Column(translate("papers", "State"), lambda line: line.state, tone=lambda line: line.tone, width=7),
    )


def about(session: Session, id: PaperId) -> About:
    paper = papers.get(session, id)
    [line] = papers.lines(session, [id])
    closable = _can(lambda: paper.complete_without("—"))
    voidable = _can(lambda: paper.voided("—"))
    return About(
        paper,
        f"{paper.number}  {words.paper_subject(paper.title)}",
        words.paper_stage_name(paper.stage),
        TONES[paper.stage],
        signer_lines(paper),
        "\n".join(_facts(session, paper)),
        "" if closable else translate("papers", "It is complete or out of use, and takes no signature."),
        closable,
        voidable,
        _why(paper, closable, voidable),
    )


def signer_lines(paper: IssuedPaper, state: str = "") -> tuple[SignerLine, ...]:
    """Everybody who signs, and who had when the file's SHA-256 was `state`; by default as it is now."""
    return tuple(_signers(paper, state))


def _signers(paper: IssuedPaper, upto: str = "") -> Iterator[SignerLine]:
    shas = [state.sha256 for state in paper.states]
    states = paper.states[: shas.index(upto) + 1] if upto in shas else paper.states
    signed = {state.field: state for state in states if state.field}
    over = not upto and paper.stage is not Stage.ISSUED
    for one in paper.signers:
        state = signed.get(one.field)
        at, fingerprint = (state.at, state.fingerprint) if state else (None, "")
        yield SignerLine(one.field, one.role, one.name, at, fingerprint, over)


def _facts(session: Session, paper: IssuedPaper) -> Iterator[str]:
    """What stands in the register, a line each."""
    told = {
        **dict(_source(session, paper)),
        translate("papers", "Dated"): dates.day(paper.on),
        translate("papers", "Version"): str(paper.version),
        translate("papers", "Content code"): paper.code,
        translate("papers", "Office number"): paper.office_number or translate("papers", "not recorded yet"),
    }
    if paper.replaced_by is not None:
        told[translate("papers", "Replaced by")] = papers.get(session, paper.replaced_by).number
    elif paper.because:
        told[translate("papers", "Because")] = paper.because
    yield from (f"{name}: {fact}" for name, fact in told.items())


def _source(session: Session, paper: IssuedPaper) -> Iterator[tuple[str, str]]:
    """The meeting, the round, the matter or the proposal that gave it."""
    if paper.meeting is not None:
        yield translate("papers", "Meeting"), meetings.get(session, paper.meeting).title
    if paper.round is not None:
        yield translate("papers", "Round"), rounds.get(session, paper.round).title
    if paper.round is None and paper.proposal is not None:
        yield translate("papers", "Proposal"), proposals.get(session, paper.proposal).number
    if paper.meeting is None and paper.matter is not None:
        yield translate("papers", "Matter"), matters.get(session, paper.matter).number


def _why(paper: IssuedPaper, closable: bool, voidable: bool) -> str:
    if not voidable:
        return translate("papers", "The paper is out of use; only a new version can be issued.")
    if not closable and paper.because:
        return translate("papers", "It was closed without the signatures that are missing.")
    if not closable:
        return translate("papers", "All have signed, so there is nothing left to close.")
    return ""


def _can(step: Callable[[], object]) -> bool:
    try:
        step()
    except DeskError:
        return False
    return True


# What a meeting gives


def issuing_meetings(session: Session) -> list[tuple[MeetingId, str]]:
    """The meetings that have papers to issue: from the notice on, newest first."""
    return [
        (line.id, f"{dates.short_day(line.held_on)}  {line.title}")
        for line in meetings.lines(session)
        if line.stage is not MeetingStage.DRAFT
    ]


def issuable(session: Session, meeting: MeetingId | None) -> list[Issuance]:
    """What the meeting gives now, each with what is already issued of it; nothing where there is none."""
    if meeting is None:
        return []
    record = records.of(session, meeting)
    return [_issuance(session, record, one) for one in issuing.kinds(record)]


def _issuance(session: Session, record: Record, one: Issuable) -> Issuance:
    source = Source(record.meeting.id, one.matter)
    valid = papers.in_use(session, source, one.kind)
    return Issuance(
        (one.kind, one.matter),
        one.kind,
        words.paper_subject(one.title),
        valid[-1].number if valid else "",
        papers.versions(session, source, one.kind) + 1,
        tuple(_in_the_way(record, valid)) if one.kind == "minutes" else (),
    )


def _in_the_way(record: Record, valid: Sequence[IssuedPaper]) -> Iterator[str]:
    """What the minutes lack, or why they rest."""
    if valid and issuing.at_rest(record, valid[-1]):
        yield translate("papers", AT_REST)
    items = [one.item for one in record.agenda]
    for finding in missing(record.meeting, items, record.remarks, record.rules):
        if finding.refuses:
            yield words.finding_words(finding, record.rules)


def later_papers(session: Session, meeting: MeetingId) -> str:
    """Why there is no more to issue yet, while the meeting has not been closed."""
    if meetings.get(session, meeting).stage in (MeetingStage.CONVENED, MeetingStage.OPEN):
        return translate("papers", "Results and minutes can be issued once the meeting is closed.")
    return ""


# Who signs


@frozen
class Waiting:
    """Who has papers to sign: the name, whether there is a key, and the papers."""

    person: PersonId
    name: str
    has_key: bool
    papers: tuple[IssuedPaper, ...]

    @property
    def words(self) -> str:
        if not self.has_key:
            return translate("papers", "{name} · no signing key").format(name=self.name)
        said = translate("papers", "{name} · {count} to sign")
        return said.format(name=self.name, count=len(self.papers))


def in_order(found: Sequence[Waiting], paper: IssuedPaper) -> list[Waiting]:
    """Those who are still to sign this paper, as they stand on it."""
    places = {signer.person: place for place, signer in enumerate(paper.signers)}
    return sorted((one for one in found if paper in one.papers), key=lambda one: places[one.person])


def waiting(session: Session) -> list[Waiting]:
    """Everybody whose signature is wanted somewhere; the chair, who signs most, first."""
    named = people.names(session)
    holders = keys.holders(session)
    found: dict[PersonId, list[IssuedPaper]] = {}
    for paper in papers.at_stage(session, Stage.ISSUED):
        for signer in _open_places(paper):
            found.setdefault(signer.person, []).append(paper)
    waiting = [
        Waiting(person, named[person], person in holders, tuple(wanted)) for person, wanted in found.items()
    ]
    return sorted(waiting, key=lambda one: (-len(one.papers), one.name))


def _open_places(paper: IssuedPaper) -> Iterator[Signer]:
    return (one for one in paper.signers if one.field not in paper.signed)


def paper_words(paper: IssuedPaper) -> str:
    """A paper in a list of papers to sign."""
    return f"{paper.number}  {words.paper_name(paper.kind, paper.title)}"
