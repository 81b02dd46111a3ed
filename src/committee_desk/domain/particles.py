"""The particle that a Korean word asks for by its last sound.

    "면책 건의", "은/는"  ─► josa   ─► "면책 건의는"
    "{name}은(는) …", name ─► filled ─► "김도현은 …", "이수아는 …"

Papers use josa; whatever fills the holes of a sentence in the window or on the command line uses filled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from committee_desk.domain import hangul

Josa = Literal["은/는", "이/가", "을/를", "과/와", "으로/로", "이나/나", "이라/라", "아/야"]

# How a translation writes the particle behind a hole.
MARKS: Mapping[str, Josa] = MappingProxyType(
    {
        "은(는)": "은/는",
        "이(가)": "이/가",
        "을(를)": "을/를",
        "과(와)": "과/와",
        "(으)로": "으로/로",
        "(이)나": "이나/나",
        "(이)라": "이라/라",
    }
)
MARK = re.compile(f"({'|'.join(map(re.escape, MARKS))})")

# How the last sound of what is not written in Hangul is read: 3 is 삼, L is 엘, a plan is 플랜.
CLOSED_DIGITS, DIGITS_IN_RIEUL = "013678", "178"
CLOSED_LETTERS, LETTERS_IN_RIEUL = "lmnr", "lr"
UNITS_READ = {"%": "트", "℃": "도", "㎡": "터", "㎞": "터"}
LATIN = re.compile("[A-Za-z]+$")
IN_RIEUL = re.compile("(l|[^aeiou]le)$")
# A consonant that Korean keeps at the end of the syllable: plan, time, meeting, top, web, check.
CLOSED = re.compile("(l|[^aeiou]le|[mn]e?|ng|(?<![aeiou])[aeiou](p|t|k|b|ck)|ook)$")


def josa(word: str, pair: Josa) -> str:
    """The word with the particle its last sound asks for; brackets and quotes at its end are not read."""
    return word + particle(word, pair)


def particle(word: str, pair: Josa) -> str:
    """Only the particle, for a word set apart from it."""
    closed, open_ = pair.split("/")
    has_final, in_rieul = _last_sound(word)
    if pair == "으로/로" and in_rieul:
        return open_
    return closed if has_final else open_


def filled(sentence: str, /, **facts: object) -> str:
    """The sentence with its holes filled, each marked particle as what stands before it asks.

    Only marks of the sentence are read: what people typed stays as it is.
    """
    said = ""
    for part in MARK.split(sentence):
        said += particle(said, MARKS[part]) if part in MARKS else part.format(**facts)
    return said


def _last_sound(word: str) -> tuple[bool, bool]:
    """Whether the word ends in a consonant, and whether that is ㄹ."""
    last = _last_read(word)
    if hangul.is_syllable(last):
        final = hangul.parts(last)[2]
        return bool(final), final == "ㄹ"
    if last.isdigit() and last.isascii():
        return last in CLOSED_DIGITS, last in DIGITS_IN_RIEUL
    if last.isupper() or not any(vowel in last.lower() for vowel in "aeiouy"):
        # Said letter by letter: PDF, URL, hwp.
        letter = last[-1:].lower()
        return bool(letter) and letter in CLOSED_LETTERS, bool(letter) and letter in LETTERS_IN_RIEUL
    return bool(CLOSED.search(last.lower())), bool(IN_RIEUL.search(last.lower()))


def _last_read(word: str) -> str:
    """What is spoken last, a letter or a whole Latin word: a remark in brackets at the end is not."""
    spoken = word.rstrip()
    while spoken.endswith(")") and "(" in spoken and spoken.index("(") > 0:
        spoken = spoken[: spoken.rindex("(")].rstrip()
    while spoken and not spoken[-1].isalnum():
        if spoken[-1] in UNITS_READ:
            return UNITS_READ[spoken[-1]]
        spoken = spoken[:-1]
    latin = LATIN.search(spoken)
    return latin.group() if latin else spoken[-1:]
