"""Say of each file whether it is a paper as it was issued and signed, a packet, a bundle, or a backup.

    files ─► bytes, claim ─► the register, if a desk is open ─► judge ─► Verified, one a file

Files come from anywhere. One that cannot be read gets its row like any other.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from committee_desk.acts.door import Door
from committee_desk.domain.paper import IssuedPaper, Stage
from committee_desk.errors import QT_TRANSLATE_NOOP, NotFound
from committee_desk.frozen import frozen
from committee_desk.jobs import verifying_backups, verifying_bundles, verifying_packets
from committee_desk.jobs.progress import SILENT, Progress, keep_on
from committee_desk.jobs.verifying_bundles import Recognised
from committee_desk.store import desks, keys, papers
from committee_desk.store.papers import BytesDiffer, PaperLine

if TYPE_CHECKING:
    from committee_desk.signing.form import Claim
    from committee_desk.signing.rules import Reason
    from committee_desk.signing.verify import Judgement, Registered, Verdict

    Judge = Callable[[Path, Door | None], tuple[Judgement, Recognised | None]]

NOT_THERE = QT_TRANSLATE_NOOP("reasons", "There is no file at this place.")
NOT_READ = QT_TRANSLATE_NOOP("reasons", "The file cannot be read: {why}.")
NO_PAPER = QT_TRANSLATE_NOOP("reasons", "The file is no PDF, packet, bundle or backup.")
DAMAGED = QT_TRANSLATE_NOOP("reasons", "The register's own copy of {number} is damaged.")
VERIFYING = QT_TRANSLATE_NOOP("jobs", "Verifying files")
# Readers take for a PDF what says so among its first bytes.
SHOWN = 1024


@frozen
class Verified:
    """The verdict on one file, the paper of the register that it is, or says it is, and its SHA-256.

    `paper` is signed as it was in the file's state; of a bundle of this desk, what the desk knows of it.
    """

    file: Path
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    paper: PaperLine | None = None
    sha256: str = ""  # of the file's bytes; none where there were none
    bundle: Recognised | None = None

    @property
    def genuine(self) -> bool:
        return self.verdict.value == "genuine"


def verify(
    files: Sequence[Path], door: Door | None = None, *, progress: Progress = SILENT
) -> tuple[Verified, ...]:
    """One row a file, in the order given; without a desk a file can be unregistered at best."""
    rows = []
    for done, file in enumerate(files):
        progress(done, len(files), VERIFYING)
        keep_on(progress)
        rows.append(_verified(file, door))
    progress(len(files), len(files), VERIFYING)
    return tuple(rows)


def _verified(file: Path, door: Door | None) -> Verified:
    from committee_desk.signing import form  # noqa: PLC0415 -- slow import
    from committee_desk.signing.rules import Reason  # noqa: PLC0415 -- slow import
    from committee_desk.signing.verify import Verdict, digest, judge  # noqa: PLC0415 -- slow import

    try:
        if judged := _judge_of(file):
            judgement, known = judged(file, door)
            return Verified(file, judgement.verdict, judgement.reasons, None, _digest(file), known)
        data = _read(file, form.LARGEST + 1)
    except FileNotFoundError:
        return Verified(file, Verdict.UNTRUSTED, (Reason(NOT_THERE),))
    except OSError as error:
        return Verified(file, Verdict.UNTRUSTED, (Reason(NOT_READ, {"why": error.strerror or file.name}),))
    claim, seen = form.claim(data), digest(data) if len(data) <= form.LARGEST else ""
    if b"%PDF-" not in data[:SHOWN]:
        return Verified(file, Verdict.UNTRUSTED, (Reason(NO_PAPER),), sha256=seen)
    if door is None or claim is None:
        judgement = judge(data, None, ())
        return Verified(file, judgement.verdict, judgement.reasons, None, seen)
    entry = door.ask(_entry, claim, seen)
    if entry.damaged:
        damaged = Reason(DAMAGED, {"number": claim.number})
        return Verified(file, Verdict.UNTRUSTED, (damaged,), entry.line, seen)
    judgement = judge(data, _registered(entry), entry.roots)
    return Verified(file, judgement.verdict, judgement.reasons, entry.line, seen)


def _judge_of(file: Path) -> Judge | None:
    """Who judges a packet, a bundle or a backup, told by how it begins; of a PDF nobody."""
    from committee_desk.packets import asice, bundles  # noqa: PLC0415 -- slow import

    if not file.is_file():
        return None
    with file.open("rb") as stream:
        start = stream.read(SHOWN)
    if b"%PDF-" in start:
        return None
    if asice.is_packet(start):
        return _packet_judged
    if bundles.is_bundle(start):
        return verifying_bundles.judged
    return _backup_judged if zipfile.is_zipfile(file) else None


def _packet_judged(file: Path, door: Door | None) -> tuple[Judgement, None]:
    return verifying_packets.judged(file, door), None


def _backup_judged(file: Path, door: Door | None) -> tuple[Judgement, None]:
    return verifying_backups.judged(file, door), None


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _read(file: Path, most: int) -> bytes:
    # A pipe or a device could keep us waiting for ever.
    if file.exists() and not file.is_file():
        raise IsADirectoryError(0, "not a file", str(file))
    with file.open("rb") as stream:
        return stream.read(most)


@frozen
class Entry:
    """What the register has under the number that a file says it has."""

    paper: IssuedPaper | None
    line: PaperLine | None
    base: bytes
    roots: tuple[str, ...]
    damaged: bool = False


def _entry(session: Session, claim: Claim, seen: str) -> Entry:
    paper = papers.numbered(session, claim.number)
    if paper is None:
        # What another desk issued is measured by no root of ours; it is unregistered at best.
        ours = claim.desk == desks.desk(session).key
        return Entry(None, None, b"", _roots(session) if ours else ())
    [now] = papers.lines(session, [paper.id])
    line = replace(now, signed=paper.signed_in(seen))
    try:
        return Entry(paper, line, papers.file(session, paper.base), _roots(session))
    except (BytesDiffer, NotFound):
        return Entry(paper, line, b"", (), damaged=True)


def _roots(session: Session) -> tuple[str, ...]:
    return tuple(root.certificate for root in keys.roots(session))


def _registered(entry: Entry) -> Registered | None:
    from committee_desk.signing.verify import Registered, Standing  # noqa: PLC0415 -- slow import

    paper = entry.paper
    if paper is None:
        return None
    standing = {Stage.SUPERSEDED: Standing.SUPERSEDED, Stage.VOID: Standing.VOID}
    return Registered(
        paper.number,
        tuple(state.sha256 for state in paper.states),
        entry.base,
        tuple((state.field, state.fingerprint) for state in paper.states if state.field),
        standing.get(paper.stage, Standing.CURRENT),
    )
