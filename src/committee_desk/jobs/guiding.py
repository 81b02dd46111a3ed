"""The user guide, from its files: to be read in the window, or as one PDF for those who want paper."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from committee_desk import assets
from committee_desk.documents import guide as paper
from committee_desk.domain import guide
from committee_desk.domain.guide import Chapter

FILES = {"ko": "사용 안내.pdf", "en": "user guide.pdf"}


@cache
def chapters(language: str) -> tuple[Chapter, ...]:
    """In their order, which their names have."""
    files = sorted((assets.GUIDE / language).glob("*.md"))
    return tuple(guide.chapter(file.stem, file.read_text(encoding="utf-8")) for file in files)


def pictures(language: str) -> Path:
    """The folder with the screens of this language."""
    return assets.GUIDE / "pictures" / language


def write(language: str, folder: Path) -> Path:
    """The whole guide as one file in this folder."""
    content = paper.write(chapters(language), pictures(language), language)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / FILES[language]
    file.write_bytes(content)
    return file
