"""What all campaigns of killing do: let a child work, kill it at some moment, and tell what was found.

module --work … ─► a child that prints each thing it was acknowledged ─► kill -9 ─► its whole lines
Outcome ─► tell ─► what is printed, and the exit code
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from committee_desk.store.keyfile import Cost

CHEAP = Cost(memory=64, rounds=1, lanes=1)
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How much was acknowledged over all kills, and what was found wrong afterwards."""

    kills: int
    acknowledged: int
    wrong: tuple[str, ...]


def killed(module: str, *work: object, after: float) -> list[str]:
    """What a child acknowledged, line by line, before it was killed."""
    child = subprocess.Popen(
        [sys.executable, "-m", module, "--work", *map(str, work)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    said = [child.stdout.readline()]  # the first line, so that imports are not what is killed
    try:
        child.wait(after)
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGKILL)
    said += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    return [line.strip() for line in said if line.endswith("\n")]


def run(
    about: str | None,
    work: Callable[[Path, str], object],
    campaign: Callable[[Path, int, int], Outcome],
    things: str,
    nothing_wrong: str,
) -> int:
    """A campaign from its words on the command line to its exit code; the child comes in here too."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--work", nargs=2, metavar=("DESK", "RECOVERY"), help=argparse.SUPPRESS)
    words = parser.parse_args()
    if words.work:
        work(Path(words.work[0]), words.work[1])
    with TemporaryDirectory() as workshop:
        outcome = campaign(Path(workshop) / "killed.desk", words.kills, words.seed)
    return tell(words.seed, outcome, things, nothing_wrong)


def tell(seed: int, outcome: Outcome, things: str, nothing_wrong: str) -> int:
    print(f"seed {seed}: {outcome.kills} kills, {outcome.acknowledged} {things} acknowledged")
    print(*outcome.wrong or [nothing_wrong], sep="\n")
    return 1 if outcome.wrong else 0
