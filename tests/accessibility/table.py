"""The table of docs/accessibility.md, made from the names of the tests:  python -m tests.accessibility.table

test_1_4_3_… in any file of this folder ─► the row 1.4.3; a test without a number ─► what older users need
"""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
DOCUMENT = HERE.parents[1] / "docs" / "accessibility.md"
BEGIN, END = "<!-- made from the tests -->", "<!-- so far -->"
ROWS = {
    "1.1.1": "A drawing without words has a name",
    "1.4.1": "Sign and words beside colour: each state is told apart in grey",
    "1.4.3": "The clearest ink in each place with words against its ground, as painted: 4.5 to 1",
    "1.4.4": "Text at 15, 17, 19, 22, 26 and 34 px on 1366×688: nothing cut, nothing over another",
    "1.4.10": "The same: one column where there is no room for two, scrolled one way only",
    "1.4.11": "The edge of each control against what is beside it, as painted: 3 to 1",
    "1.4.12": "Letters 0.12 em and words 0.16 em wider: nothing cut",
    "2.1.1": "Tab comes to every control; twelve tasks are done by keys alone",
    "2.1.2": "Tab comes back to where it began, and Shift+Tab goes the same way back",
    "2.1.4": "Digits act only while the list of voters has the focus; in a text they are text",
    "2.2.1": "No window goes by itself after a time",
    "2.2.2": "Nothing moves",
    "2.3.1": "Nothing flashes",
    "2.4.3": "The order of Tab on each screen, held against the order that was looked at",
    "2.4.7": "The ring changes as many pixels as a line of 2 px around the control, 3 to 1",
    "2.4.11": "Nothing lies over what has the focus",
    "2.5.3": "The words on a control, or before it, are in its name",
    "2.5.7": "What can be dragged is moved with Alt and the arrows too",
    "2.5.8": "32 px at least, both ways",
    "3.3.1": "Every refusal says what is wrong, in a sentence, and at the field where it is about one",
    "3.3.3": "Every refusal says what to do about it, in both languages",
    "3.3.4": "Five deeds ask before, nothing else does; all others are taken back",
    "3.3.7": "A new meeting takes place, hour, names and what was left over from the last",
    "4.1.2": "Each control in the tree that screen readers read has a name and a role, each column a heading",
    "4.1.3": "Quorum, arrival, saving, news and refusals are said once each",
}
INPUT, OLDER = "Korean input method", "Older users"


def tests():
    """Each test's name with the file it is in."""
    for file in sorted(HERE.glob("test_*.py")):
        if file.stem == "test_table":  # which tries this table, and not the program
            continue
        for deed in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(deed, ast.FunctionDef) and deed.name.startswith("test_"):
                yield file.name, deed.name


def rows(name):
    """The numbers in front of a test's name."""
    numbers = re.match(r"test_((?:\d+_\d+_\d+_(?:and_)?)*)", name)[1]
    return [".".join(one) for one in re.findall(r"(\d+)_(\d+)_(\d+)", numbers)]


def _sentence(name):
    return re.sub(r"^test_(?:\d+_\d+_\d+_(?:and_)?)*", "", name).replace("_", " ")


def table():
    found = {row: [] for row in [*ROWS, INPUT, OLDER]}
    for file, name in tests():
        for row in rows(name) or [INPUT if file == "test_hangul_keys.py" else OLDER]:
            found[row].append((file, name))
    how = {**ROWS, INPUT: "No syllable is lost; Ctrl and a Korean letter is the key it is", OLDER: ""}
    how[OLDER] = (
        "No double click, nothing on the right button alone, one main button, no short forms, a way back"
    )
    lines = ["| Row | How | Tests |", "| --- | --- | --- |"]
    for row, its in found.items():
        told = "<br>".join(_sentence(name) for _, name in its)
        files = ", ".join(sorted({f"`{file}`" for file, _ in its}))
        lines.append(f"| {row} | {how[row]} | {files}: {len(its)}<br>{told} |")
    return "\n".join(lines)


def written(text):
    """The document with the table of now."""
    before, _, rest = text.partition(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    DOCUMENT.write_text(written(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
