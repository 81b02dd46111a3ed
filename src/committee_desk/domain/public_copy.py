"""What is kept back of minutes that are published 공개본: names that must not be read, in any sentence.

    who spoke and voted, others whom the desk knows ─► Veil ─► over(text) ─► the text that may be published

A closed matter is left out whole, and needs no veil: documents.public_minutes never takes it up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from committee_desk.domain.case import masked
from committee_desk.frozen import frozen

KEY = "minutes.names_withheld"
CLOSED = "비공개 안건"
FIRST_MARK = 0xE000  # Unicode's private letters, which nobody types


@frozen
class Veil:
    """`members` are names, each with what stands in its place, as 위원; `others` are only masked, as 김○○.

    `titles` are those of closed matters, which somebody may have spoken of under another item.
    Where speakers may be named, `withheld` is false, and members' names are left as they are.
    """

    members: Mapping[str, str]
    others: frozenset[str] = field(default=frozenset())
    titles: frozenset[str] = field(default=frozenset())
    withheld: bool = True

    def over(self, text: str) -> str:
        for title in sorted(self.titles, key=len, reverse=True):
            text = text.replace(title, CLOSED)
        names = sorted(self.members, key=len, reverse=True)
        if self.withheld:
            for name in names:
                text = _unnamed(text, name, self.members[name])
            return masked(text, self.others)
        # What masks names before a title must not see those that may be read.
        marks = {chr(FIRST_MARK + place): name for place, name in enumerate(names)}
        for mark, name in marks.items():
            text = text.replace(name, mark)
        text = masked(text, self.others)
        for mark, name in marks.items():
            text = text.replace(mark, name)
        return text


def _unnamed(text: str, name: str, role: str) -> str:
    """The role alone, where it stood before or after the name too."""
    for said in (f"{role} {name} {role}", f"{name} {role}", f"{role} {name}", name):
        text = text.replace(said, role)
    return text
