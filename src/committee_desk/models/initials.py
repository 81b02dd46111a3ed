"""Names found by their first letter, whatever the keyboard is set to.

"ㅂ", or the key "q" that bears it ─► typed ─► "ㅂ" ─► matches "박서연"
"""

from __future__ import annotations

FIRST_SYLLABLE, LAST_SYLLABLE = ord("가"), ord("힣")
SYLLABLES_EACH = 588  # of every first consonant
CONSONANTS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
# The first consonants as they lie on the usual keyboard (두벌식).
KEYS = dict(zip("rRseEfaqQtTdwWczxvg", CONSONANTS, strict=True))


def initial(name: str) -> str:
    """The first consonant of a Korean name, the first letter of any other."""
    first = name.strip()[:1]
    if first and FIRST_SYLLABLE <= ord(first) <= LAST_SYLLABLE:
        return CONSONANTS[(ord(first) - FIRST_SYLLABLE) // SYLLABLES_EACH]
    return first.casefold()


def matches(name: str, key: str) -> bool:
    """Whether the name begins with what this key writes, in either language."""
    begins = initial(name)
    return bool(key) and begins in (key.casefold(), KEYS.get(key), KEYS.get(key.casefold()))
