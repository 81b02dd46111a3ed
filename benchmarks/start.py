"""From starting the process to the first paint, beside a bare window with the same font.

    python benchmarks/start.py [--desk DESK] [--runs N]

    bare window             QLabel in a QMainWindow, our font                  floor of the first paint
    bare window + storage   the same, then the storage imported and a key derived   floor of the data
    committee-desk          lock page painted; with DESK, the first page with data

Figures are medians; runs of all kinds take turns, so that a busy machine slows all alike.
Reported, never asserted.
With --desk the passphrase is COMMITTEE_DESK_PASSPHRASE.
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FONT = ROOT / "resources" / "fonts"
ENVIRONMENT = os.environ | {
    "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    "QT_LOGGING_RULES": "default.warning=false",
    "PYTHONPATH": str(ROOT / "src"),
}

CLOCK = """
import os, time
def since_start():
    ticks = int(open("/proc/self/stat").read().rpartition(")")[2].split()[19])
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")) * 1000
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
    print("first_paint_ms", round(since_start()), flush=True)
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
    print("data_ms", round(since_start()), flush=True)
"""

END = "window.show()\napp.exec()\n"


def run(words: list[str]) -> dict[str, int]:
    out = subprocess.run(words, env=ENVIRONMENT, capture_output=True, text=True, check=True).stdout
    return {name: int(value) for name, value in (line.split() for line in out.splitlines())}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--desk", type=Path)
    parser.add_argument("--runs", type=int, default=15)
    args = parser.parse_args()
    opened = [str(args.desk)] if args.desk else [str(ROOT / "out" / "no.desk")]
    programs = {
        "bare window": [sys.executable, "-c", BARE + END],
        "bare window + storage": [sys.executable, "-c", BARE + STORAGE + END],
        "committee-desk": [sys.executable, "-m", "committee_desk", "open", *opened, "--exit-after-paint"],
    }
    times: dict[str, dict[str, list[int]]] = {name: {} for name in programs}
    for _ in range(args.runs):
        for name, words in programs.items():
            for what, value in run(words).items():
                times[name].setdefault(what, []).append(value)
    report(times)


def report(times: dict[str, dict[str, list[int]]]) -> None:
    middle = {
        (name, what): statistics.median(values)
        for name, found in times.items()
        for what, values in found.items()
    }
    for (name, what), value in middle.items():
        print(f"{name:24}{what:16}{value:8.0f}")
    ours, floor = middle["committee-desk", "first_paint_ms"], middle["bare window", "first_paint_ms"]
    print(f"first paint: {ours / floor:.2f} × a bare window")
    if data := middle.get(("committee-desk", "data_ms")):
        print(f"first page with data: {data / middle['bare window + storage', 'data_ms']:.2f} × its floor")


if __name__ == "__main__":
    main()
