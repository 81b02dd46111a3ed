"""The minutes as the screen shows them: their parts, their lines, and how far their paper has come.

jobs.drafting.draft ─► Draft ─┬─► lines ─► the middle: headings, fixed words, passages
                              ├─► parts ─► the nine that the law requires, there or missing
                              └─► standing ─► the issued paper, who signed, what can be done next
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import paper
from committee_desk.domain.finding import Finding, RowName
from committee_desk.domain.ids import MeetingId, RemarkId
from committee_desk.domain.meeting import Remark, Stage
from committee_desk.domain.minutes import missing
from committee_desk.domain.record import Record
from committee_desk.jobs import drafting
from committee_desk.jobs.drafting import Draft
from committee_desk.models import dates, papers, words
from committee_desk.models.papers import SignerLine
from committee_desk.models.table import Column, Tone
from committee_desk.store import meetings
from committee_desk.store.base import Session

translate = QCoreApplication.translate

# Under which heading of the paper each part that the law requires is found.
SECTIONS: Mapping[str, int] = MappingProxyType(
    {
        "title": 1,
        "body": 1,
        "time_and_place": 1,
        "attendance": 2,
        "order": 3,
        "items": 4,
        "remarks": 5,
        "decisions": 6,
        "votes": 7,
    }
)
OPEN_TO_EDITS = (Stage.OPEN, Stage.CLOSED)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the minutes; `id` stays while the records change, so that a choice is kept."""

    id: str
    text: str
    lead: str
    level: int
    key: str
    drafted: str
    edited: bool
    stale: bool

    @property
    def words(self) -> str:
        """The line as it is read aloud."""
        marks = {
            translate("minutes", "changed"): self.edited,
            translate("minutes", "the record has changed since"): self.stale,
        }
        return " ".join(
            (*(f"[{mark}]" for mark, there in marks.items() if there), self.lead, self.text)
        ).strip()

    @property
    def remark(self) -> RemarkId | None:
        """The remark that this passage prints, if it prints one."""
        kind, _, number = self.key.partition("/")
        return RemarkId(int(number)) if kind == "remark" else None


@dataclass(frozen=True, slots=True)
class Part:
    """A part that the law requires: whether the records give it, and the heading it stands under."""

    id: str
    name: str
    there: bool
    section: int

    @property
    def words(self) -> str:
        state = translate("minutes", "there") if self.there else translate("minutes", "missing")
        return f"{self.name}, {state}"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the minutes are between draft and confirmation; a `why_…` is empty where the deed can be done."""

    chip: str
    tone: Tone
    told: str
    cautions: tuple[str, ...]
    signers: tuple[SignerLine, ...]
    why_not_edited: str
    why_not_issued: str
    why_not_confirmed: str
    version: int


def choices(session: Session) -> list[tuple[MeetingId, str]]:
    """The meetings that have minutes: from the opening on, newest first."""
    return [
        (line.id, f"{dates.short_day(line.held_on)}  {line.title}")
        for line in meetings.lines(session)
        if line.stage not in (Stage.DRAFT, Stage.CONVENED)
    ]


def draft(session: Session, meeting: MeetingId) -> Draft:
    return drafting.draft(session, meeting)


def columns() -> tuple[Column[Line], ...]:
    return (Column(translate("minutes", "Minutes"), lambda line: line.words),)


def part_columns() -> tuple[Column[Part], ...]:
    return (Column(translate("minutes", "Part"), lambda part: part.words),)


def lines(draft: Draft) -> list[Line]:
    """Headings, fixed words and passages in the order of the paper."""
    return [
        Line(
            one.key or f"line/{place}",
            one.text,
            one.lead,
            one.level,
            one.key,
            one.drafted,
            one.edit is not None,
            one.stale,
        )
        for place, one in enumerate(draft.lines)
    ]


def parts(draft: Draft) -> list[Part]:
    rules = draft.record.rules
    gone = [finding.facts["part"] for finding in _missing(draft.record)]
    return [
        Part(str(row["key"]), words.row_name(row), RowName.of(row) not in gone, SECTIONS[str(row["key"])])
        for row in rules.table("minutes.required_parts")
    ]


def heading_of(lines: Sequence[Line], section: int) -> str:
    """The line of the heading with this number."""
    tops = [line.id for line in lines if line.level == 1]
    return tops[section - 1] if section <= len(tops) else ""


def remark_of(draft: Draft, id: RemarkId) -> Remark:
    return next(remark for remark in draft.record.remarks if remark.id == id)


def standing(draft: Draft) -> Standing:
    stage, issued = draft.record.meeting.stage, draft.issued
    return Standing(
        words.meeting_stage_name(stage),
        Tone.SUCCESS if stage in (Stage.CONFIRMED, Stage.FILED) else Tone.INFORMATION,
        _told(draft),
        tuple(_cautions(draft)),
        papers.signer_lines(issued) if issued else (),
        ""
        if stage in OPEN_TO_EDITS
        else translate("minutes", "The minutes are confirmed and stay as they are."),
        _why_not_issued(draft),
        _why_not_confirmed(draft),
        issued.version + 1 if issued else 1,
    )


def _told(draft: Draft) -> str:
    issued = draft.issued
    if issued is None:
        return translate("minutes", "Not issued yet")
    said = translate("minutes", "{number} · version {version} · signed {signed} of {signers}")
    return said.format(
        number=issued.number,
        version=issued.version,
        signed=len(issued.signed),
        signers=len(issued.signers),
    )


def _cautions(draft: Draft) -> Iterator[str]:
    """What somebody should look at before going on."""
    rules = draft.record.rules
    yield from (words.finding_words(finding, rules) for finding in _missing(draft.record))
    stale = sum(line.stale for line in draft.lines)
    if stale:
        said = translate(
            "minutes", "The record has changed under {count} changed passages; look at them again."
        )
        yield said.format(count=stale)
    if not draft.current:
        yield translate(
            "minutes", "Something was changed after issuing; issue a new version to have it on paper."
        )


def _why_not_issued(draft: Draft) -> str:
    if draft.record.meeting.stage is Stage.OPEN:
        return translate("minutes", "The minutes can be issued once the meeting is closed.")
    if any(finding.refuses for finding in _missing(draft.record)):
        return translate("minutes", "A required part is missing.")
    return ""


def _why_not_confirmed(draft: Draft) -> str:
    stage, issued = draft.record.meeting.stage, draft.issued
    if stage in (Stage.CONFIRMED, Stage.FILED):
        on = dates.day(draft.record.meeting.confirmed_on)
        return translate("minutes", "Confirmed on {day}.").format(day=on)
    if issued is None or issued.stage is not paper.Stage.COMPLETE:
        return translate("minutes", "They can be confirmed once all have signed, or the paper is closed.")
    return ""


def _missing(record: Record) -> list[Finding]:
    items = [one.item for one in record.agenda]
    return list(missing(record.meeting, items, record.remarks, record.rules))
