"""From starting the process to the first paint and to the first page with data.

    python -m benchmarks.start [--quick] [--desk DESK]

    bare window             QLabel in a QMainWindow, our font                       floor of the first paint
    bare window + storage   the same, then storage imported and a key derived       floor of the data
    committee-desk          the lock page painted; then the first page with data

The sample desk and a large one are opened. Medians and the best are told; runs of all kinds take turns, so
that a busy machine slows all alike. By the clock, and in processor time, which is what a busy machine leaves
comparable, though it counts as one what two processors do beside each other.
Goals: first paint at most 1.5 times its floor, data at most 1.3 times.
With --desk that desk is opened instead; the passphrase is COMMITTEE_DESK_PASSPHRASE.
"""

import argparse
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import large_desk
from benchmarks.vote import OUT, WORDS
from committee_desk.jobs import sample

ROOT = Path(__file__).resolve().parents[1]
FONT = ROOT / "resources" / "fonts"
ENVIRONMENT = (
    {"COMMITTEE_DESK_PASSPHRASE": WORDS}
    | os.environ
    | {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "QT_LOGGING_RULES": "default.warning=false",
        "PYTHONPATH": str(ROOT / "src"),
        # From the second start on every module is there compiled; the floor's and ours alike.
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(OUT / "compiled"),
    }
)

CLOCK = """
import os, time
def since_start():
    ticks = int(open("/proc/self/stat").read().rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000
def told(what):
    print(what, round(since_start()), round(time.process_time() * 1000), flush=True)
"""

BARE = (
    CLOCK
    + f"""
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
for name in ("Bold", "Regular"):
    QFontDatabase.addApplicationFont({str(FONT)!r} + f"/PretendardGOV-{{name}}.ttf")
font = QFont("Pretendard GOV")
font.setPixelSize(17)
app.setFont(font)
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, after)
def after():
    told("first_paint_ms")
    rest()
    app.quit()
def rest():
    pass
window = Window()
window.setCentralWidget(QLabel("적극행정위원회"))
window.resize(1366, 688)
"""
)

STORAGE = """
def rest():
    import sqlalchemy.orm, sqlcipher3
    from argon2.low_level import Type, hash_secret_raw
    from committee_desk.store.vault import USUAL
    hash_secret_raw(b"passphrase", bytes(16), USUAL.rounds, USUAL.memory, USUAL.lanes, 32, Type.ID)
    told("data_ms")
"""

END = "window.show()\napp.exec()\n"


def run(words: list[str]) -> dict[str, tuple[int, int]]:
    """What was told, each with its milliseconds by the clock and of the processor."""
    out = subprocess.run(words, env=ENVIRONMENT, capture_output=True, text=True, check=True).stdout
    told = (line.split() for line in out.splitlines())
    return {name: (int(clock), int(processor)) for name, clock, processor in told}


@contextmanager
def desks(one: Path | None) -> Iterator[dict[str, Path]]:
    """The desks to open, by what they are called here."""
    if one:
        yield {one.stem: one}
        return
    OUT.mkdir(exist_ok=True)
    with TemporaryDirectory(dir=OUT) as folder:
        path = Path(folder) / "sample.desk"
        sample.make(path, ENVIRONMENT["COMMITTEE_DESK_PASSPHRASE"])
        yield {"sample": path, "large": large_desk.kept(OUT, ENVIRONMENT["COMMITTEE_DESK_PASSPHRASE"])}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--desk", type=Path)
    args = parser.parse_args()
    programs = {
        "bare window": [sys.executable, "-c", BARE + END],
        "bare window + storage": [sys.executable, "-c", BARE + STORAGE + END],
    }
    times: dict[tuple[str, str], list[tuple[int, int]]] = {}
    with desks(args.desk) as opened:
        for name, path in opened.items():
            program = [sys.executable, "-m", "committee_desk", "open", str(path), "--exit-after-paint"]
            programs[f"committee-desk, {name}"] = program
        for words in programs.values():
            run(words)  # what is compiled for the first time is not what is measured
        for _ in range(5 if args.quick else 21):
            for name, words in programs.items():
                for what, value in run(words).items():
                    times.setdefault((name, what), []).append(value)
    for place, measure in enumerate(("by the clock", "of the processor")):
        for told, of in (("median", statistics.median), ("best", min)):
            print(f"{told} {measure}")
            report({which: of([one[place] for one in values]) for which, values in times.items()})


def report(middle: dict[tuple[str, str], float]) -> None:
    floors = {
        "first_paint_ms": middle["bare window", "first_paint_ms"],
        "data_ms": middle["bare window + storage", "data_ms"],
    }
    for (name, what), value in middle.items():
        beside = f"{value / floors[what]:9.2f} × its floor" if name.startswith("committee") else ""
        print(f"    {name:26}{what:16}{value:8.0f}{beside}")


if __name__ == "__main__":
    main()
