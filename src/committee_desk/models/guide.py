"""The user guide as the window reads it: its chapters, where each screen is told, and what is found in it.

resources/guide/ko/*.md ─► jobs.guiding ─► chapters ─► contents, places of words
the screen in front ─► OF_SCREEN ─► the section about it
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from committee_desk.domain.guide import Chapter, Place
from committee_desk.jobs import guiding

translate = QCoreApplication.translate

FIRST = Place("01-first")
OF_SCREEN: Mapping[str, Place] = MappingProxyType(
    {
        "home": Place("01-first", 6),
        "meetings": Place("02-preparing"),
        "docket": Place("02-preparing", 1),
        "meeting": Place("03-meeting"),
        "exemptions": Place("06-exemption", 9),
        "minutes": Place("04-minutes"),
        "papers": Place("05-papers"),
        "verification": Place("05-papers", 6),
        "rounds": Place("13-scoring"),
        "scoring": Place("13-scoring", 5),
        "proposals": Place("13-scoring", 7),
        "registers": Place("15-registers"),
        "payments": Place("16-support"),
        "key_tasks": Place("17-plan", 3),
        "yearly": Place("19-year"),
        "people": Place("01-first", 4),
        "settings": Place("10-comfort"),
        "history": Place("08-finding", 4),
    }
)


def language() -> str:
    """The window's, as the guide's folders are named."""
    return "ko" if QLocale().language() == QLocale.Language.Korean else "en"


def chapters() -> tuple[Chapter, ...]:
    return guiding.chapters(language())


def pictures() -> Path:
    return guiding.pictures(language())


def count(chapters: Sequence[Chapter], words: str) -> tuple[int, int]:
    """How often the words stand in the guide, and in how many chapters."""
    times = [chapter.text.casefold().count(words.casefold()) for chapter in chapters]
    return sum(times), sum(map(bool, times))


def found_words(chapters: Sequence[Chapter], words: str) -> str:
    """What is said beside the field in which somebody looks for words."""
    if not words:
        return ""
    times, where = count(chapters, words)
    if not times:
        return translate("guide", "Not in the guide. Try a shorter word.")
    said = translate("guide", "{times} times, in {chapters} chapters. Enter goes on to the next.")
    return said.format(times=times, chapters=where)


def next_with(chapters: Sequence[Chapter], words: str, after: str) -> Chapter | None:
    """The chapter in which the words come next, round and round; perhaps the same."""
    names = [chapter.name for chapter in chapters]
    begin = names.index(after) + 1
    round_ = [*chapters[begin:], *chapters[:begin]]
    return next((chapter for chapter in round_ if words.casefold() in chapter.text.casefold()), None)
