"""Korean letters taken apart and put together, so that a name is found however it is typed.

    "ㅇㅈㅍ", first consonants only ─────┐
    "안저", a syllable half composed ────┼─► place(text, word) ─► where 안전표지 has it
    "dkswjs", the keyboard in English ──┘ by way of other_keyboard ─► "안전"
    "안건3" ─► meant ─► "안건3", "안건 3"

A text keeps its length while it is folded, so a place in the folded text is one in the text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

FIRST_SYLLABLE, LAST_SYLLABLE = "가", "힣"
LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
TAILS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
PER_VOWEL = len(TAILS)
PER_LEAD = len(VOWELS) * PER_VOWEL

# Two letters that stand in the place of one; each is typed with two keys.
PAIRS = {
    "ㄳ": "ㄱㅅ",
    "ㄵ": "ㄴㅈ",
    "ㄶ": "ㄴㅎ",
    "ㄺ": "ㄹㄱ",
    "ㄻ": "ㄹㅁ",
    "ㄼ": "ㄹㅂ",
    "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ",
    "ㅀ": "ㄹㅎ",
    "ㅄ": "ㅂㅅ",
    "ㅘ": "ㅗㅏ",
    "ㅙ": "ㅗㅐ",
    "ㅚ": "ㅗㅣ",
    "ㅝ": "ㅜㅓ",
    "ㅞ": "ㅜㅔ",
    "ㅟ": "ㅜㅣ",
    "ㅢ": "ㅡㅣ",
}
JOINED = {two: one for one, two in PAIRS.items()}
# The letters as they lie on the usual keyboard (두벌식); most capitals write what the small ones do.
LETTERS, LATIN = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm"
CAPITALS = dict(zip("QWERTOP", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))
ON_KEYS = {**dict(zip(LATIN + LATIN.upper(), LETTERS * 2, strict=True)), **CAPITALS}
KEYS = {**dict(zip(LETTERS, LATIN, strict=True)), **{letter: key for key, letter in CAPITALS.items()}}

# What other programs write for the same: letters of old spelling, signs of double width.
SAME = {0x1100 + place: lead for place, lead in enumerate(LEADS)}
SAME |= {sign: chr(sign - 0xFEE0) for sign in range(0xFF01, 0xFF5F)}
OTHERWISE = re.compile(f"[{''.join(map(re.escape, map(chr, SAME)))}]")

# Before the number in 안건3; a single letter belongs to it, as in 제3호.
RUN_ON = re.compile(rf"(?<=[{LEADS}{FIRST_SYLLABLE}-{LAST_SYLLABLE}]{{2}})(?=\d)")


def folded(text: str) -> str:
    """One spelling for what is the same to a reader; as long as the text in NFC."""
    even = normalize("NFC", text)
    if OTHERWISE.search(even):  # seldom, and putting one letter for another takes longest
        even = even.translate(SAME)
    whole = even.lower()
    if len(whole) == len(even) and "Σ" not in even:  # which becomes another letter where it ends a word
        return whole
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in even)


def is_syllable(letter: str) -> bool:
    return FIRST_SYLLABLE <= letter <= LAST_SYLLABLE


def parts(syllable: str) -> tuple[str, str, str]:
    """A syllable as its first consonant, its vowel and its last consonant, if it has one."""
    place = ord(syllable) - ord(FIRST_SYLLABLE)
    lead, rest = divmod(place, PER_LEAD)
    vowel, tail = divmod(rest, PER_VOWEL)
    return LEADS[lead], VOWELS[vowel], TAILS[tail]


def syllable(lead: str, vowel: str, tail: str = "") -> str:
    place = LEADS.index(lead) * PER_LEAD + VOWELS.index(vowel) * PER_VOWEL + TAILS.index(tail)
    return chr(ord(FIRST_SYLLABLE) + place)


def initial(letter: str) -> str:
    """The first consonant of a syllable; any other letter itself."""
    return LEADS[(ord(letter) - ord(FIRST_SYLLABLE)) // PER_LEAD] if is_syllable(letter) else letter


def initials(text: str) -> str:
    """Every first consonant and every other letter or digit, without what stands between."""
    return "".join(initial(letter) for letter in folded(text) if letter.isalnum())


def begins(name: str, key: str) -> bool:
    """Whether a name begins with what this key writes, in either state of the keyboard."""
    first = initial(folded(name.strip())[:1])
    return bool(key) and first in (folded(key), ON_KEYS.get(key))


def spread(word: str) -> str:
    """First consonants that the keyboard has run together, apart: ㄳ as ㄱㅅ."""
    return "".join(PAIRS.get(letter, letter) for letter in word)


def is_consonant(letter: str) -> bool:
    return letter in LEADS


def completions(open_syllable: str) -> list[str]:
    """What a syllable without a last consonant may yet become, itself first; of another letter, itself."""
    if not is_syllable(open_syllable) or parts(open_syllable)[2]:
        return [open_syllable]
    lead, vowel, _ = parts(open_syllable)
    return [syllable(lead, vowel, tail) for tail in TAILS]


def place(text: str, word: str) -> tuple[int, int] | None:
    """Where the text has the word: its first letter and past its last; signs between them do not count."""
    within, wanted = folded(text), spread(folded(word))
    if not wanted:
        return None
    straight = within.find(wanted)
    if straight >= 0:
        return straight, straight + len(wanted)
    tries = ((start, _end(within, start, wanted)) for start in range(len(within)))
    return next(((start, end) for start, end in tries if end), None)


def typed(text: str) -> str:
    """The keys that write this text; what is no Korean letter stays."""
    return "".join(KEYS.get(letter, letter) for letter in _letters(text))


def composed(keys: str) -> str:
    """What these keys write with the keyboard in Korean; what is no such key stays."""
    written: list[str] = []
    lead = vowel = tail = ""
    for key in keys:
        letter = ON_KEYS.get(key, key)
        longer = JOINED.get(tail + letter, "" if tail else letter)
        if lead and vowel and longer in TAILS[1:]:
            tail = longer
        elif letter in VOWELS and tail:
            # The consonant turns out to begin the next syllable.
            stays, goes = _split(tail)
            written.append(syllable(lead, vowel, stays))
            lead, vowel, tail = goes, letter, ""
        elif letter in VOWELS and lead and (not vowel or vowel + letter in JOINED):
            vowel = JOINED.get(vowel + letter, letter)
        else:
            written.append(_written(lead, vowel, tail))
            lead, vowel, tail = (letter, "", "") if letter in LEADS else ("", "", "")
            written.append("" if lead else letter)
    return "".join(written) + _written(lead, vowel, tail)


def other_keyboard(words: str) -> str:
    """The same keys with the keyboard in its other state; nothing where no letter would change."""
    text = normalize("NFC", words)
    if any(is_syllable(letter) or letter in KEYS or letter in PAIRS for letter in text):
        return typed(text)
    keys = text.lower() if text.isupper() else text
    other = composed(keys)
    return other if other != keys else ""


def meant(words: str) -> Iterator[str]:
    """How a search may be meant, the likeliest first: its numbers may be run on to what they count."""
    for one in filter(None, (words, other_keyboard(words))):
        yield one
        if (apart := RUN_ON.sub(" ", one)) != one:
            yield apart


def _end(text: str, start: int, word: str) -> int:
    """Past the last letter of the word that begins at `start`; 0 where none does."""
    at = start
    for number, wanted in enumerate(word):
        while number and at < len(text) and text[at] != wanted and not text[at].isalnum():
            at += 1
        if at >= len(text):
            return 0
        if text[at] != wanted and not _stands_for(wanted, text[at]):
            last = number == len(word) - 1
            return at + 1 if last and _may_become(wanted, text[at : at + 2]) else 0
        at += 1
    return at


def _stands_for(wanted: str, there: str) -> bool:
    return is_consonant(wanted) and is_syllable(there) and parts(there)[0] == wanted


def _may_become(wanted: str, there: str) -> bool:
    """Whether a syllable still being typed can come to this: 저 to 전, and 신 to 시나."""
    if not is_syllable(wanted) or not is_syllable(there[0]):
        return False
    lead, vowel, tail = parts(wanted)
    found_lead, found_vowel, found_tail = parts(there[0])
    if (lead, vowel) != (found_lead, found_vowel):
        return False
    if not tail:
        return True
    stays, goes = _split(tail)
    return found_tail == stays and is_syllable(there[1:]) and parts(there[1])[0] == goes


def _split(tail: str) -> tuple[str, str]:
    """What stays of a last consonant, and what the next syllable begins with."""
    pair = PAIRS.get(tail, tail)
    return pair[:-1], pair[-1]


def _letters(text: str) -> Iterator[str]:
    for letter in text:
        for part in parts(letter) if is_syllable(letter) else (letter,):
            yield from PAIRS.get(part, part)


def _written(lead: str, vowel: str, tail: str) -> str:
    return syllable(lead, vowel, tail) if vowel else lead
