"""Say of a case bundle whether it is what this desk would give of the meeting, or once gave.

    bundle ─► whole? ─► the desk's journal up to the same entry ─► made anew ─► the same bytes: genuine
                                                        └─► files the desk knows, and more since: outdated

What it rests on is the desk's own journal and files; what a bundle says of itself is not believed. What is
told of one that came from this desk is therefore what the desk has: its meeting, its papers, who had signed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from committee_desk import __version__
from committee_desk.acts.door import Door
from committee_desk.domain import bundle
from committee_desk.domain.bundle import Scope
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.journal import Checkpoint, Subject
from committee_desk.domain.paper import IssuedPaper, content_code
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.jobs import bundling
from committee_desk.store import desks, journal, meetings, papers

if TYPE_CHECKING:
    from committee_desk.packets.bundles import Held
    from committee_desk.signing.verify import Judgement

CHANGED = QT_TRANSLATE_NOOP("reasons", "In the bundle {name} is not what its list says.")
CUT = QT_TRANSLATE_NOOP("reasons", "The bundle was cut short, or changed at its end.")
TOO_LARGE = QT_TRANSLATE_NOOP("reasons", "The file is larger than {limit} MB.")
NO_DESK = QT_TRANSLATE_NOOP(
    "reasons", "The bundle is whole; its list has the code {code}. No desk is open to compare it with."
)
OTHER_DESK = QT_TRANSLATE_NOOP("reasons", "The bundle is whole, and comes from another desk: {body}.")
OTHER_JOURNAL = QT_TRANSLATE_NOOP("reasons", "Its journal is not the one of this desk.")
NOT_OURS = QT_TRANSLATE_NOOP("reasons", "The bundle is whole, but {name} is not what this desk has.")
SINCE = QT_TRANSLATE_NOOP(
    "reasons", "More was recorded about the meeting since; papers and values were once those of this desk."
)
OTHER_VERSION = QT_TRANSLATE_NOOP(
    "reasons", "Version {version} of the program wrote it; {name} could not be compared."
)
VALUE = re.compile(r"values/([a-z_]{1,40})-([0-9]{6,18})\.json", re.ASCII)


@frozen
class InBundle:
    """A paper of the register that lies in a bundle, and the SHA-256 of the state it is there in."""

    paper: IssuedPaper
    sha256: str

    @property
    def signed(self) -> int:
        return self.paper.signed_in(self.sha256)


@frozen
class Recognised:
    """A bundle as the desk knows it: of which meeting, for whom, its papers, and the code of its list."""

    body: str
    title: str
    held_on: date
    scope: Scope
    papers: tuple[InBundle, ...]
    files: int
    code: str

    @property
    def signed(self) -> int:
        return sum(one.signed for one in self.papers)

    @property
    def signers(self) -> int:
        return sum(len(one.paper.signers) for one in self.papers)


def judged(file: Path, door: Door | None) -> tuple[Judgement, Recognised | None]:
    """The verdict on a bundle, by the desk that is open, if one is; and what that desk knows of it."""
    from committee_desk.packets import bundles  # noqa: PLC0415 -- slow import
    from committee_desk.signing.rules import Reason  # noqa: PLC0415 -- slow import
    from committee_desk.signing.verify import Judgement, Verdict  # noqa: PLC0415 -- slow import

    if file.stat().st_size > 2 * bundle.LARGEST:
        too_large = Reason(TOO_LARGE, {"limit": bundle.LARGEST // 1024**2})
        return Judgement(Verdict.UNTRUSTED, (too_large,)), None
    try:
        held = bundles.read(file.read_bytes())
    except bundles.Broken as broken:
        why = Reason(CHANGED, {"name": broken.name}) if broken.name else Reason(CUT)
        return Judgement(Verdict.UNTRUSTED, (why,)), None
    if door is None:
        return Judgement(Verdict.UNREGISTERED, (Reason(NO_DESK, {"code": _code(held)}),)), None
    return door.ask(_looked_at, held)


def _looked_at(session: Session, held: Held) -> tuple[Judgement, Recognised | None]:
    """Of what did not come from this desk nothing is told."""
    from committee_desk.signing.verify import Verdict  # noqa: PLC0415 -- slow import

    judgement = _standing(session, held)
    if judgement.verdict not in (Verdict.GENUINE, Verdict.OUTDATED):
        return judgement, None
    meeting = meetings.get(session, MeetingId(held.contents.meeting))
    known = Recognised(
        desks.desk(session).body,
        meeting.title,
        meeting.held_on,
        held.contents.scope,
        tuple(_papers(session, held)),
        len(held.files),
        _code(held),
    )
    return judgement, known


def _papers(session: Session, held: Held) -> Iterator[InBundle]:
    """The papers of the meeting of which the bundle holds a state, found by their bytes alone."""
    there = {sha256(content).hexdigest() for content in held.files.values()}
    for paper in papers.of(session, MeetingId(held.contents.meeting)):
        found = [state.sha256 for state in paper.states if state.sha256 in there]
        if found:
            yield InBundle(paper, found[-1])


def _code(held: Held) -> str:
    return content_code(sha256(held.files[bundle.LIST]).hexdigest())


def _standing(session: Session, held: Held) -> Judgement:
    from committee_desk.signing.rules import Reason  # noqa: PLC0415 -- slow import
    from committee_desk.signing.verify import Judgement, Verdict  # noqa: PLC0415 -- slow import

    told = held.contents
    if told.desk != desks.desk(session).key:
        return Judgement(Verdict.UNREGISTERED, (Reason(OTHER_DESK, {"body": told.body}),))
    if told.root and journal.checkpoint(session, told.size) != Checkpoint(told.size, told.root):
        return Judgement(Verdict.UNTRUSTED, (Reason(OTHER_JOURNAL),))
    try:
        ours, _contents = bundling.gathered(session, MeetingId(told.meeting), told.scope)
    except DeskError as refused:
        return Judgement(Verdict.UNTRUSTED, (Reason(refused.text, refused.facts),))
    differing = [name for name in sorted(held.files) if held.files[name] != ours.get(name)]
    if not differing and len(ours) == len(held.files):
        return Judgement(Verdict.GENUINE)
    resting = [name for name in differing if name not in bundle.TELLING]
    for name in resting:
        if not _known(session, name, held):
            return Judgement(Verdict.UNTRUSTED, (Reason(NOT_OURS, {"name": name}),))
    if resting or len(ours) != len(held.files):
        return Judgement(Verdict.OUTDATED, (Reason(SINCE),))
    # The lists follow what they list; the first other file that differs is the one to be named.
    lists = (bundle.READ_ME, bundle.LIST, bundle.DIGEST)
    named = next((name for name in differing if name not in lists), differing[0])
    facts = {"name": named, "version": told.program}
    if told.program != __version__:
        return Judgement(Verdict.OUTDATED, (Reason(OTHER_VERSION, facts),))
    return Judgement(Verdict.UNTRUSTED, (Reason(NOT_OURS, facts),))


def _known(session: Session, name: str, held: Held) -> bool:
    """Whether the desk has or had this: a value by its digest, an entry by its leaf, a file by its bytes."""
    content = held.files[name]
    digest = sha256(content).hexdigest()
    if value := VALUE.fullmatch(name):
        subject = Subject(value[1], int(value[2]))
        return any(one.digest == digest for one in journal.history(session, subject))
    if name in (bundle.LEAVES, bundle.ENTRIES):
        leaves = journal.leaves(session, held.contents.size)
        if name == bundle.LEAVES:
            return content == "".join(f"{one}\n" for one in leaves).encode()
        return {sha256(b"\0" + line).hexdigest() for line in content.splitlines()} <= set(leaves)
    return papers.keeps(session, digest)
