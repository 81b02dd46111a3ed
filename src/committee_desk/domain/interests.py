"""Whom an entry of the interests register names, however it is written there and in the matter.

"㈜한길건설 사외이사" ─► name ─► 한길건설 ◄── "한길 건설(주)이 신청한 …" ─► named
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# What kind of a body it is, which one writes and another leaves out.
FORM = re.compile(r"㈜|\((?:주|유|사|재|합)\)|주식회사|유한회사|사단법인|재단법인")
SPACE = re.compile(r"\s+")
# What somebody is there; it stands behind the name.
ROLES = frozenset(
    {
        *("대표", "대표이사", "이사", "이사장", "사외이사", "감사", "비상임감사", "임원", "직원", "고문"),
        *(
            "고문변호사",
            "자문",
            "자문위원",
            "자문변호사",
            "위원",
            "회장",
            "부회장",
            "회원",
            "조합장",
            "조합원",
        ),
        *("주주", "출자자", "대리인", "소송대리인", "담당", "근무", "재직", "퇴직", "소속", "출신"),
        *("과장", "팀장", "국장", "교수", "배우자", "친족", "가족", "자녀", "부모", "형제"),
    }
)
SHORTEST = 2  # a name of one letter would be found anywhere


def name(entry: str) -> str:
    """The entry without the legal form and without what the member is there, and without spaces."""
    words = FORM.sub(" ", entry).split()
    while len(words) > 1 and words[-1] in ROLES:
        words.pop()
    found = "".join(words)
    return found if len(found) >= SHORTEST else _close(entry)


def named(entries: Iterable[str], texts: Sequence[str]) -> tuple[str, ...]:
    """Those entries whose name one of these texts has in it."""
    told = "\n".join(_close(FORM.sub(" ", text)) for text in texts).casefold()
    return tuple(one for one in entries if one.strip() and name(one).casefold() in told)


def _close(text: str) -> str:
    return SPACE.sub("", text)
