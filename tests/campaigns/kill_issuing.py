"""Kill a desk while it issues and signs papers, again and again, and see whether anything stands by half.

    a desk with closed meetings ─► a child that issues, signs, voids, and prints each step ─► kill -9
                                     └─► open, check, compare numbers, states and files

Run it as `python -m tests.campaigns.kill_issuing --kills 1000`; the tests do the same three times.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from itertools import count
from pathlib import Path

from sqlalchemy.orm import Session

from committee_desk.acts import paper as acts
from committee_desk.acts.door import Door
from committee_desk.domain.ids import MeetingId
from committee_desk.domain.paper import IssuedPaper, Stage
from committee_desk.jobs import enrolling, issuing, signing
from committee_desk.store import engine, examining, folder, meetings, migrate, papers
from committee_desk.store import keys as register
from committee_desk.store.vault import Recovery, Vault
from tests.acts.making import SECRETARY, Room, begun
from tests.campaigns.killing import CHEAP, Outcome, killed, run
from tests.jobs.holding import sat

WORDS = "여섯 마리 고래가 춤추는 아침"
AT = datetime(2026, 11, 27, 8, tzinfo=UTC)
EACH = 20  # kills of one desk


def campaign(path: Path, kills: int, seed: int) -> Outcome:
    """Let desks be killed at moments the dice choose; each only so often, so that reading it stays quick."""
    dice, outcomes = random.Random(seed), list[Outcome]()
    for place, first in enumerate(range(0, kills, EACH)):
        outcomes.append(_campaign(path.with_stem(f"{path.stem}{place}"), min(EACH, kills - first), dice))
    wrong = tuple(fault for outcome in outcomes for fault in outcome.wrong)
    return Outcome(kills, sum(outcome.acknowledged for outcome in outcomes), wrong)


def _campaign(path: Path, kills: int, dice: random.Random) -> Outcome:
    with folder.create(path, WORDS, desk="K7Q2M9XB4T6HC3RD", fill=_begin, cost=CHEAP) as opened:
        assert opened.vault is not None
        recovery = opened.vault.recovery_key
    said, wrong = list[str](), list[str]()
    for number in range(kills):
        said += killed("tests.campaigns.kill_issuing", path, recovery, after=dice.uniform(0.0, 1.0))
        wrong += [f"{path.stem}, kill {number}: {fault}" for fault in _faults(path, recovery, said)]
    return Outcome(kills, len(said), tuple(wrong))


def _begin(desk: engine.Engine, vault: Vault) -> None:
    """One closed meeting whose papers can be issued, and keys for two who sign."""
    migrate.upgrade(desk)
    begun(on=desk)
    door = Door(desk, vault)
    for member in sat(Room(door)).members[:2]:
        enrolling.enrol(door, member, WORDS, by=SECRETARY, at=AT)


def _work(path: Path, recovery: str) -> None:
    """Issue, sign, void, and begin again, until killed."""
    signing.keys.unwrap = cache(signing.keys.unwrap)  # to open a key takes long on purpose
    opened = folder.open_desk(path, Recovery(recovery))
    if opened.read_only:
        raise SystemExit("the lock of a killed window was still held")
    door = Door(opened.engine, opened.vault)
    [meeting] = map(MeetingId, door.ask(meetings.REGISTER.ids))
    for number in count():
        at = AT + timedelta(minutes=number)
        for paper in door.ask(papers.of, meeting):
            if paper.stage in (Stage.ISSUED, Stage.COMPLETE):
                _sign(door, paper, at)
                _said(door.do(acts.void, paper.id, "다시 발급함", by=SECRETARY, at=at).result)
        for one in door.ask(issuing.unissued, meeting):
            issued = issuing.issue(door, meeting, one.kind, one.matter, by=SECRETARY, at=at)
            _sign(door, _said(issued.result), at)
        door.checkpoint()


def _sign(door: Door, paper: IssuedPaper, at: datetime) -> None:
    holders = door.ask(register.holders)
    for signer in paper.signers:
        if signer.person in holders and signer.field not in paper.signed:
            done = signing.sign(door, [paper.id], signer.person, WORDS, by=signer.person, at=at)
            _said(done.result[0])


def _said(paper: IssuedPaper) -> IssuedPaper:
    """Acknowledge: the number, how many states it has, and the last of them."""
    sys.stdout.write(f"{paper.number} {paper.stage.value} {len(paper.states)} {paper.latest}\n")
    sys.stdout.flush()
    return paper


def _faults(path: Path, recovery: str, said: list[str]) -> list[str]:
    """What a reopened desk has lost of what was said, or keeps by half."""
    with folder.open_desk(path, Recovery(recovery)) as opened:
        held = "the lock was still held" if opened.read_only else ""
        door = Door(opened.engine)
        return [*filter(None, [held]), *door.ask(lambda session: list(_wrong(session, said)))]


def _wrong(session: Session, said: list[str]) -> Iterator[str]:
    register = {paper.number: paper for paper in papers.REGISTER.all(session)}
    for fault in examining.examine(session).faults:
        yield f"{fault.table} {fault.row}: {fault.what}"
    for line in said:
        number, _stage, states, latest = line.split()
        there = register.get(number)
        if there is None or len(there.states) < int(states) or there.states[int(states) - 1].sha256 != latest:
            yield f"{line} was acknowledged and is not there"
    running = sorted(int(number.rpartition("-")[2]) for number in register)
    if running != list(range(1, len(register) + 1)):
        yield f"the numbers have a gap: {running}"
    kept = {digest: papers.file(session, digest) for digest in papers.files(session)}
    for paper in register.values():
        yield from (f"{paper.number}: {what}" for what in _halves(paper, kept))
    known = {one.sha256 for paper in register.values() for one in paper.states}
    texts = {paper.content for paper in register.values()}
    if strays := kept.keys() - known - texts:
        yield f"files of no paper: {sorted(strays)}"


def _halves(paper: IssuedPaper, kept: dict[str, bytes]) -> Iterator[str]:
    """Every state has its bytes, each begins with the base, and the stage says what the signatures say."""
    for state in paper.states:
        content = kept.get(state.sha256, b"")
        if sha256(content).hexdigest() != state.sha256 or not content.startswith(kept[paper.base]):
            yield f"the file of state {state.sha256[:8]} is not what was kept"
    complete = len(paper.signed) == len(paper.signers)
    if paper.stage in (Stage.ISSUED, Stage.COMPLETE) and complete != (paper.stage is Stage.COMPLETE):
        yield f"{len(paper.signed)} of {len(paper.signers)} signed, and it is called {paper.stage.value}"


def main() -> int:
    return run(__doc__, _work, campaign, "steps", "nothing was lost, nothing was issued by half")


if __name__ == "__main__":
    sys.exit(main())
