"""Letters that no record is kept with: those a reader cannot see, and those that turn the writing round.

    a record as canonical text ─► ensure_legible ─► nothing, or Illegible with the letter's number
    a field just pasted into   ─► unseen ─► where they stand, for the field to take them out

A name with such a letter looks like another's name, and no page can be printed with it.
"""

from __future__ import annotations

import re

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

# Controls but tabs and ends of lines, signs of direction, letters without width, halves of letters.
APART = "\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff"
UNSEEN = re.compile(f"[\0-\x08\x0b\x0c\x0e-\x1f{APART}]+")
# JSON writes the controls below the space as escapes.
WRITTEN = re.compile(rf"(?<!\\)(?:\\\\)*\\(?P<escape>u00[01][0-9a-f]|b|f)|(?P<letter>[{APART}])")
SHORT = {"b": "0008", "f": "000c"}


class Illegible(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "There is a letter in this that nobody can see (U+{letter}).")
    advice = QT_TRANSLATE_NOOP("errors", "Delete the words around it and type them anew, without pasting.")


def unseen(text: str) -> list[tuple[int, int]]:
    """From where to where nobody sees a letter of this text; in the order in which they stand."""
    return [] if text.isprintable() else [found.span() for found in UNSEEN.finditer(text)]


def ensure_legible(written: str) -> None:
    """`written` is canonical JSON, or a text with no controls in it."""
    if written.isprintable() and "\\" not in written:  # nearly always
        return
    if found := WRITTEN.search(written):
        raise Illegible(letter=_number(found))


def _number(found: re.Match[str]) -> str:
    if letter := found["letter"]:
        return f"{ord(letter):04X}"
    escape = found["escape"]
    return SHORT.get(escape, escape[1:]).upper()
