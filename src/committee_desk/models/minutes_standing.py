"""Where the minutes are between draft and confirmation, and what stands in the way of each deed.

Draft ─► Standing ─► the issued paper, who signed, what to look at, what can be done next
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from committee_desk.domain import paper
from committee_desk.domain.meeting import Stage
from committee_desk.frozen import frozen
from committee_desk.jobs import issuing
from committee_desk.jobs.drafting import Draft
from committee_desk.models import dates, minutes, papers, words
from committee_desk.models.papers import SignerLine
from committee_desk.models.table import Tone

translate = QCoreApplication.translate

OPEN_TO_EDITS = (Stage.OPEN, Stage.CLOSED)
CONFIRMED = (Stage.CONFIRMED, Stage.FILED)


@frozen
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
    revision: str = ""  # why the confirmed minutes are being corrected
    confirmed: bool = False


def standing(draft: Draft) -> Standing:
    stage, issued = draft.record.meeting.stage, draft.issued
    return Standing(
        *_chip(draft),
        _told(draft),
        tuple(_cautions(draft)),
        papers.signer_lines(issued) if issued else (),
        ""
        if stage in OPEN_TO_EDITS or draft.record.minutes.revision
        else translate("minutes", "The minutes are confirmed and stay as they are."),
        _why_not_issued(draft),
        _why_not_confirmed(draft),
        issued.version + 1 if issued else 1,
        draft.record.minutes.revision.reason if draft.record.minutes.revision else "",
        stage in CONFIRMED,
    )


def _chip(draft: Draft) -> tuple[str, Tone]:
    if draft.record.minutes.revision is not None:
        return translate("minutes", "Being corrected"), Tone.WARNING
    stage = draft.record.meeting.stage
    confirmed = stage in CONFIRMED
    return words.meeting_stage_name(stage), Tone.SUCCESS if confirmed else Tone.INFORMATION


def _told(draft: Draft) -> str:
    issued = draft.issued
    if issued is None:
        return translate("minutes", "Not issued yet")
    said = translate("minutes", "{number} · version {version} · signed {signed}/{signers}")
    return said.format(
        number=issued.number,
        version=issued.version,
        signed=len(issued.signed),
        signers=len(issued.signers),
    )


def _cautions(draft: Draft) -> Iterator[str]:
    """What somebody should look at before going on."""
    rules = draft.record.rules
    yield from (words.finding_words(finding, rules) for finding in minutes.lacking(draft.record))
    moved = sum(bool(line.moved) for line in draft.lines)
    if moved:
        said = translate(
            "minutes", "Passages whose figures a correction of the records has changed: {count}."
        )
        yield said.format(count=moved)
    unanswered = len(draft.record.minutes.unanswered)
    if unanswered:
        said = translate("minutes", "Corrections asked for by members that wait for an answer: {count}.")
        yield said.format(count=unanswered)
    stale = sum(line.stale for line in draft.lines)
    if stale:
        said = translate(
            "minutes", "Changed passages under which the record has changed: {count}; look at them again."
        )
        yield said.format(count=stale)
    if not draft.current and issuing.at_rest(draft.record, draft.issued):
        yield translate("minutes", "Something was changed after issuing; a correction brings it on paper.")
    elif not draft.current:
        yield translate(
            "minutes", "Something was changed after issuing; issue a new version to have it on paper."
        )


def _why_not_issued(draft: Draft) -> str:
    if draft.record.meeting.stage is Stage.OPEN:
        return translate("minutes", "The minutes can be issued once the meeting is closed.")
    if any(finding.refuses for finding in minutes.lacking(draft.record)):
        return translate("minutes", "A required part is missing.")
    if issuing.at_rest(draft.record, draft.issued):
        return translate("papers", papers.AT_REST)
    if draft.issued is not None and draft.current:
        said = translate("minutes", "Nothing was changed since version {version}.")
        return said.format(version=draft.issued.version)
    return ""


def _why_not_confirmed(draft: Draft) -> str:
    stage, issued, revision = draft.record.meeting.stage, draft.issued, draft.record.minutes.revision
    if draft.record.minutes.unanswered:
        return translate("minutes", "Corrections that members asked for must be answered first.")
    if revision is not None:
        if issued is None or issued.number == revision.supersedes or issued.stage is not paper.Stage.COMPLETE:
            return translate("minutes", "Issue the corrected version and have it signed.")
        return ""
    if stage in CONFIRMED:
        on = dates.day(draft.record.meeting.confirmed_on)
        return translate("minutes", "Confirmed on {day}.").format(day=on)
    if issued is None or issued.stage is not paper.Stage.COMPLETE:
        return translate("minutes", "They can be confirmed once all have signed, or the paper is closed.")
    return ""
