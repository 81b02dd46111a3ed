"""Tasks of docs/by-hand.md held in LibreOffice by keys from outside, counted, and read in what was saved.

    a sheet of fifteen members, a form with marks ─► Xvfb, openbox, soffice ─► xdotool keys ─► the saved files

Needs Xvfb, openbox, xdotool and LibreOffice:  python benchmarks/by_hand.py
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

DISPLAY = ":87"
MEMBERS = 15
SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="sheet">{rows}</table:table></office:spreadsheet></office:body></office:document>"""
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>{lines}</office:text>
</office:body></office:document>"""
CELL = '<table:table-cell office:value-type="string"><text:p>{words}</text:p></table:table-cell>'
FLAT = {"sheet": "minutes.fods", "form": "minutes.fodt"}


@dataclass(slots=True)
class Hands:
    """Presses keys and types letters, and counts both apart; a chord is one key."""

    keys: int = 0
    letters: int = 0

    def press(self, *keys: str) -> None:
        for key in keys:
            _run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.15)
        self.keys += len(keys)

    def write(self, words: str) -> None:
        _run("xdotool", "type", "--delay", "60", words)
        time.sleep(0.3)
        self.letters += len(words)

    def cell(self, name: str) -> None:
        """To a cell or a range, by the name box, which keeps its old name until all of it is chosen."""
        self.press("ctrl+shift+t", "ctrl+a")
        self.write(name)
        self.press("Return")
        time.sleep(0.4)


def _attendance(hands: Hands) -> None:
    hands.cell("b2:b16")
    hands.write("1")
    hands.press("alt+Return", *["Down"] * 9, "Delete", "Down", "Delete", "Down", "Delete")


def _unanimous(hands: Hands) -> None:
    hands.cell("d2:d16")
    hands.write("1")
    hands.press("alt+Return", *["Down"] * 9, "Delete", "Down", "Delete", "Down", "Delete")


def _two_exceptions(hands: Hands) -> None:
    _unanimous(hands)
    for cell, figure in (("d4", "2"), ("d7", "3")):
        hands.cell(cell)
        hands.write(figure)
        hands.press("Return")


def _tie(hands: Hands) -> None:
    _unanimous(hands)
    hands.cell("d5")
    for _ in range(6):
        hands.write("2")
        hands.press("Return")


def _late(hands: Hands) -> None:
    hands.cell("b11")
    hands.write("1")
    hands.press("Return")


def _six_leave(hands: Hands) -> None:
    hands.cell("b5")
    hands.press("Delete", *["Down", "Delete"] * 5)


def _six_back(hands: Hands) -> None:
    hands.cell("b5")
    for _ in range(6):
        hands.write("1")
        hands.press("Return")


def _mark(hands: Hands, words: str) -> None:
    """To the next mark by repeating the search, and over it."""
    hands.press("ctrl+shift+f")
    hands.write(words)


TASKS: tuple[tuple[str, str, Callable[[Hands], None]], ...] = (
    ("attendance, the sheet's part", "sheet", _attendance),
    ("a unanimous vote, the sheet's part", "sheet", _unanimous),
    ("a vote with two exceptions, the sheet's part", "sheet", _two_exceptions),
    ("a tie, the sheet's part", "sheet", _tie),
    ("late arrival, the sheet's part", "sheet", _late),
    ("six leave, the sheet's part", "sheet", _six_leave),
    ("six come back, the sheet's part", "sheet", _six_back),
    ("call to order", "form", lambda hands: _mark(hands, "14:00")),
    ("take up the next item", "form", lambda hands: _mark(hands, "14:05")),
    ("close the meeting", "form", lambda hands: _mark(hands, "15:40")),
)


def main() -> None:
    """Each task in its window, its keys, and what stands in the file after it."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        stack.enter_context(_screen())
        for kind in FLAT:
            _write(folder, kind)
            with _office(folder, kind):
                _hold(folder, kind)


def _hold(folder: Path, kind: str) -> None:
    if kind == "form":
        _search_once()
    for name, where, task in TASKS:
        if where == kind:
            hands = Hands()
            task(hands)
            _run("xdotool", "key", "ctrl+s")
            time.sleep(2)
            found = _standing(folder, kind)
            print(f"{name}: {hands.keys} keys, {hands.letters} letters; {found}")


def _standing(folder: Path, kind: str) -> str:
    """What the saved file now says: the figures of each column, or how many marks are left."""
    text = (folder / FLAT[kind]).read_text(encoding="utf-8")
    if kind == "form":
        return f"{text.partition('<office:text')[2].count('#')} marks left"
    columns: dict[str, list[str]] = {"B": [], "D": []}
    for row in re.findall(r"<table:table-row.*?</table:table-row>", text, re.DOTALL)[1 : MEMBERS + 1]:
        cells = list(_cells(row))
        for column, place in (("B", 1), ("D", 3)):
            if len(cells) > place and cells[place]:
                columns[column].append(cells[place])
    return " ".join(f"{column}: {sorted(found)}" for column, found in columns.items())


def _cells(row: str) -> Iterator[str]:
    for cell in re.finditer(r"<table:table-cell([^>]*?)(/>|>(.*?)</table:table-cell>)", row, re.DOTALL):
        times = re.search(r'number-columns-repeated="(\d+)"', cell[1])
        words = re.sub("<[^>]+>", "", cell[3] or "").strip()
        yield from [words] * min(int(times[1]) if times else 1, 8)


def _write(folder: Path, kind: str) -> None:
    if kind == "sheet":
        heading = "".join(CELL.format(words=one) for one in ("name", "here", "item 1", "item 2"))
        rows = [f"<table:table-row>{heading}</table:table-row>"]
        names = (CELL.format(words=f"member {number + 1}") for number in range(MEMBERS))
        rows += [f"<table:table-row>{name}</table:table-row>" for name in names]
        text = SHEET.format(rows="".join(rows))
    else:
        lines = ["opened at #", "taken up at #", "ended at #", "recess #", "closed at #"]
        text = FORM.format(lines="".join(f"<text:p>{one}</text:p>" for one in lines))
    (folder / FLAT[kind]).write_text(text, encoding="utf-8")


def _search_once() -> None:
    """The mark is searched for once, before the meeting; from then on the search is repeated."""
    _run("xdotool", "key", "ctrl+f")
    time.sleep(1)
    _run("xdotool", "type", "#")
    _run("xdotool", "key", "Return")
    time.sleep(0.5)
    _run("xdotool", "key", "Escape")
    _run("xdotool", "key", "ctrl+Home")


@contextmanager
def _screen() -> Iterator[None]:
    os.environ["DISPLAY"] = DISPLAY
    started = [_start("Xvfb", DISPLAY, "-screen", "0", "1366x768x24")]
    time.sleep(1)
    started.append(_start("openbox"))
    try:
        yield
    finally:
        for one in reversed(started):
            one.terminate()


@contextmanager
def _office(folder: Path, kind: str) -> Iterator[None]:
    profile = f"-env:UserInstallation=file://{folder}/profile-{kind}"
    office = _start("soffice", profile, "--norestore", "--nologo", str(folder / FLAT[kind]))
    try:
        _run("xdotool", "search", "--sync", "--onlyvisible", "--name", FLAT[kind], "windowactivate")
        time.sleep(10)
        _run("xdotool", "key", "Escape")  # the tip of the day
        yield
    finally:
        office.terminate()


def _start(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=90)


if __name__ == "__main__":
    main()
