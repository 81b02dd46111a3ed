"""Whether files are papers as they were issued and signed, as the screen says it.

    files ─► jobs.verifying.verify, in the worker ─► Verified ─► Row: one of five sentences, reasons, signers

Who signed is what the register says of a file with these very bytes; a file is not believed about itself.
Of a bundle it is the same for each paper in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from committee_desk.acts.door import Done, Door
from committee_desk.domain.bundle import Scope
from committee_desk.domain.ids import PaperId, PersonId
from committee_desk.domain.paper import Stage
from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.jobs import verifying
from committee_desk.jobs.progress import SILENT, Progress
from committee_desk.jobs.verifying import Verified
from committee_desk.jobs.verifying_bundles import Recognised
from committee_desk.models import dates, words
from committee_desk.models.papers import SignerLine, signer_lines
from committee_desk.models.table import Column, Tone
from committee_desk.store import papers
from committee_desk.store.base import Session
from committee_desk.store.papers import PaperLine

translate = QCoreApplication.translate

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "genuine": QT_TRANSLATE_NOOP("verification", "Genuine: the register and the signatures agree"),
        "outdated": QT_TRANSLATE_NOOP(
            "verification", "An earlier state: there is a newer version or a further signature"
        ),
        "void": QT_TRANSLATE_NOOP("verification", "A paper that was declared void"),
        "unregistered": QT_TRANSLATE_NOOP(
            "verification", "The signatures are valid, but the file is not in the register"
        ),
        "untrusted": QT_TRANSLATE_NOOP("verification", "Not to be trusted"),
    }
)
TONES: Mapping[str, Tone] = MappingProxyType(
    {
        "genuine": Tone.SUCCESS,
        "outdated": Tone.WARNING,
        "void": Tone.WARNING,
        "unregistered": Tone.WARNING,
        "untrusted": Tone.DANGER,
    }
)


@frozen
class Row:
    """One file with its verdict; `id` is its path, so that a file verified again keeps its line."""

    id: str
    name: str
    verdict: str
    reasons: tuple[str, ...]
    sha256: str
    paper: PaperLine | None
    signers: tuple[SignerLine, ...]
    newer: str = ""  # the number of the version that took the paper's place
    bundle: Recognised | None = None

    @property
    def tone(self) -> Tone:
        return TONES[self.verdict]

    @property
    def sentence(self) -> str:
        return translate("verification", SENTENCES[self.verdict])

    @property
    def facts(self) -> str:
        if self.bundle is not None:
            return _told(_of_bundle(self.bundle))
        return _told(_of_paper(self.paper, self.newer)) if self.paper else ""


def columns() -> tuple[Column[Row], ...]:
    return (
        Column(translate("verification", "File"), lambda row: row.name),
        Column(
            translate("verification", "Verdict"),
            lambda row: words.verdict_name(row.verdict),
            tone=lambda row: row.tone,
            width=12,
        ),
    )


def verify(
    door: Door, files: Sequence[Path], *, by: PersonId, at: datetime, progress: Progress = SILENT
) -> Done[tuple[Row, ...]]:
    """A row for every file, also for those that cannot be read; nothing on the desk changes."""
    found = verifying.verify(files, door, progress=progress)
    return Done(tuple(_row(door, one) for one in found), frozenset())


def together(before: Sequence[Row], found: Sequence[Row]) -> tuple[Row, ...]:
    """The newest verdicts first, each file once."""
    again = {row.id for row in found}
    return (*found, *(row for row in before if row.id not in again))


def _row(door: Door, one: Verified) -> Row:
    verdict = one.verdict.value
    signers = _signers(door, one.paper.id, one.sha256) if one.paper else tuple(_in_bundle(one.bundle))
    reasons = tuple(translate("reasons", each.text).format(**each.facts) for each in one.reasons)
    newer = door.ask(_newer, one.paper.id) if one.paper else ""
    return Row(
        str(one.file), one.file.name, verdict, reasons, one.sha256, one.paper, signers, newer, one.bundle
    )


def _newer(session: Session, id: PaperId) -> str:
    paper = papers.get(session, id)
    later = papers.in_use(session, paper.source, paper.kind) if paper.stage is Stage.SUPERSEDED else ()
    return later[-1].number if later else ""


def _signers(door: Door, id: PaperId, sha256: str) -> tuple[SignerLine, ...]:
    """Who had signed when the file was in this state; nobody where it never was."""
    paper = door.ask(papers.get, id)
    known = any(state.sha256 == sha256 for state in paper.states)
    return signer_lines(paper, sha256) if known else ()


def _in_bundle(bundle: Recognised | None) -> Iterator[SignerLine]:
    """Who signs each of its papers, told apart by the paper's number."""
    for one in bundle.papers if bundle else ():
        number = one.paper.number
        for line in signer_lines(one.paper, one.sha256):
            yield replace(line, id=f"{number}/{line.id}", role=f"{line.role} · {number}")


def _of_paper(paper: PaperLine, newer: str) -> dict[str, str]:
    told = {
        translate("verification", "Number"): paper.number,
        translate("verification", "Title"): paper.title,
        translate("verification", "Dated"): dates.day(paper.on),
        translate("verification", "Version"): str(paper.version),
        translate("verification", "Content code"): paper.code,
        translate("verification", "In the register"): words.paper_stage_name(paper.stage),
    }
    if newer:
        told[translate("verification", "In its place")] = newer
    return told


def _of_bundle(bundle: Recognised) -> dict[str, str]:
    whole = translate("verification", "Everything, for an audit or the records office")
    scope = whole if bundle.scope is Scope.WHOLE else translate("verification", "What may be published")
    signed = translate("verification", "{signed} of {signers}")
    numbers = ", ".join(one.paper.number for one in bundle.papers)
    count = str(len(bundle.papers))
    return {
        translate("verification", "Body"): bundle.body,
        translate("verification", "Meeting"): bundle.title,
        translate("verification", "Held on"): dates.day(bundle.held_on),
        translate("verification", "Bundle of the meeting"): scope,
        translate("verification", "Papers"): f"{count} ({numbers})" if numbers else count,
        translate("verification", "Signatures"): signed.format(signed=bundle.signed, signers=bundle.signers),
        translate("verification", "Files"): str(bundle.files),
        translate("verification", "Code of its list"): bundle.code,
    }


def _told(facts: Mapping[str, str]) -> str:
    return "\n".join(f"{name}: {fact}" for name, fact in facts.items())
