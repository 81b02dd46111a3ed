"""What a passphrase must be: long, and not one of those that everybody tries first."""

from __future__ import annotations

import re
from unicodedata import normalize

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError

SHORTEST = 15
LONGEST_PAUSE = 60

# Words that guessing programs try before anything else, and the rows of the keyboard.
TRIED_FIRST = (
    "password",
    "passphrase",
    "passwort",
    "letmein",
    "iloveyou",
    "welcome",
    "administrator",
    "admin",
    "changeme",
    "secret",
    "qwertyuiop",
    "qwerty",
    "asdfghjkl",
    "asdf",
    "zxcvbnm",
    "zxcv",
    "1q2w3e4r5t",
    "1q2w3e4r",
    "committeedesk",
    "committee",
    "비밀번호",
    "패스워드",
    "암호",
    "적극행정위원회",
    "적극행정",
    "위원회",
    "관리자",
    "대한민국",
)


class PassphraseTooShort(DeskError):
    text = QT_TRANSLATE_NOOP(
        "errors", "A passphrase needs {needed} characters or more; this one has {given}."
    )
    advice = QT_TRANSLATE_NOOP(
        "errors", "Use four or five words in a row: easy to remember and hard to guess."
    )
    needs = ("words",)


class PassphraseTooCommon(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This passphrase is among the first that anybody would try.")
    advice = QT_TRANSLATE_NOOP("errors", "Take four or five words that do not belong together.")
    needs = ("words",)


def require_strong(words: str) -> str:
    """The passphrase in the one form that counts; refuses a short or a common one, asks for no mixture."""
    words = canonical(words)
    if len(words) < SHORTEST:
        raise PassphraseTooShort(needed=SHORTEST, given=len(words))
    if _common(words):
        raise PassphraseTooCommon
    return words


def canonical(words: str) -> str:
    """The same letters however the keyboard composed them."""
    return normalize("NFC", words)


def pause(failures: int) -> int:
    """Seconds to wait after so many wrong passphrases: none at first, then 1, 2, 4 up to a minute."""
    return 0 if failures < 5 else min(2 ** min(failures - 5, 6), LONGEST_PAUSE)


def _common(words: str) -> bool:
    """Whether nothing is left once repetition, the words tried first and counting up or down are gone."""
    bare = re.sub(r"[\W_]+", "", words.lower()) or words
    if len(set(bare)) < 5 or (bare + bare).find(bare, 1) < len(bare):
        return True
    for tried in TRIED_FIRST:
        bare = bare.replace(tried, "")
    return len(_without_runs(bare)) < 5


def _without_runs(text: str) -> str:
    """What remains without four or more characters in a row that count up, count down or stay."""
    kept, run = "", text[:1]
    step: int | None = None
    for before, after in zip(text, text[1:], strict=False):
        stride = ord(after) - ord(before)
        if stride in (-1, 0, 1) and (step is None or stride == step):
            run, step = run + after, stride
        else:
            kept, run, step = kept + (run if len(run) < 4 else ""), after, None
    return kept + (run if len(run) < 4 else "")
