"""Korean for papers, the command line's exports, and nothing else; windows speak through models.

    dates, sums, numbers and names from the domain ──► words as the office writes them

First what every paper shares (days, sums, particles), then the sentences of each subject.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Literal
from zoneinfo import ZoneInfo

SEOUL = ZoneInfo("Asia/Seoul")
WEEKDAYS = "월화수목금토일"
DIGITS = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
PLACES = ("", "십", "백", "천")
MYRIADS = ("", "만", "억", "조", "경")

# How the last sound of a word not written in Hangul is read: 3 is 삼, L is 엘.
CLOSED_DIGITS = "013678"
CLOSED_LETTERS = "lmnr"
CLOSED_IN_RIEUL = "178lr"
UNITS_READ = {"%": "트", "℃": "도", "㎡": "터", "㎞": "터"}

Josa = Literal["은/는", "이/가", "을/를", "과/와", "으로/로", "이나/나", "이라/라", "아/야"]

FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3
FINALS = 28
RIEUL = 8


def day(on: date) -> str:
    """행정업무규정 시행규칙: a space after each dot, and a last dot, `2026. 11. 21.`"""
    return f"{on.year}. {on.month}. {on.day}."


def day_of_week(on: date) -> str:
    """With the weekday, `2026. 11. 27.(금)`."""
    return f"{day(on)}({WEEKDAYS[on.weekday()]})"


def clock(at: time) -> str:
    """Of twenty-four hours, `14:00`."""
    return f"{at.hour:02d}:{at.minute:02d}"


def moment(at: datetime) -> str:
    """A moment as a clock in Seoul showed it, `2026. 11. 27.(금) 14:00`."""
    here = at.astimezone(SEOUL)
    return f"{day_of_week(here.date())} {clock(here.time())}"


def span(start: datetime, end: datetime) -> str:
    """From when to when; the day is said again only where it changed."""
    last = end.astimezone(SEOUL)
    if last.date() == start.astimezone(SEOUL).date():
        return f"{moment(start)}~{clock(last.time())}"
    return f"{moment(start)} ~ {moment(end)}"


def sino(number: int) -> str:
    """A number in words as sums are written, where ten is 일십 and nothing can be added in front."""
    if number < 0:
        return f"마이너스 {sino(-number)}"
    words = []
    for place in range(len(MYRIADS)):
        group = number // 10_000**place % 10_000
        if group:
            words.append(_under_a_myriad(group) + MYRIADS[place])
    return "".join(reversed(words)) or "영"


def money(won: int) -> str:
    """In figures and in words, so that neither can be altered, `금113,560원(금일십일만삼천오백육십원)`."""
    return f"금{won:,}원(금{sino(won)}원)"


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


def _under_a_myriad(group: int) -> str:
    digits = [int(digit) for digit in reversed(str(group))]
    return "".join(DIGITS[digit] + PLACES[place] for place, digit in reversed([*enumerate(digits)]) if digit)


def _last_sound(word: str) -> tuple[bool, bool]:
    """Whether the word ends in a consonant, and whether that is ㄹ."""
    last = _last_read(word)
    if FIRST_SYLLABLE <= ord(last) <= LAST_SYLLABLE:
        final = (ord(last) - FIRST_SYLLABLE) % FINALS
        return final > 0, final == RIEUL
    if last.isdigit() and last.isascii():
        return last in CLOSED_DIGITS, last in CLOSED_IN_RIEUL
    return last in CLOSED_LETTERS, last in CLOSED_IN_RIEUL


def _last_read(word: str) -> str:
    """The last letter that is spoken: a remark in brackets at the end is not."""
    spoken = word.rstrip()
    while spoken.endswith(")") and "(" in spoken and spoken.index("(") > 0:
        spoken = spoken[: spoken.rindex("(")].rstrip()
    for letter in reversed(spoken):
        if letter.isalnum():
            return letter.lower()
        if letter in UNITS_READ:
            return UNITS_READ[letter]
    return " "
