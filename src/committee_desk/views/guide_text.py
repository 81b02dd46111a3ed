"""A chapter of the user guide as rich text: our own files only, no word of anybody's, and no way out of it.

    Chapter ─► html(chapter, width) ─► GuideText ─► wanted(Place), when a link is followed

Pictures come from the guide's folder by their names; nothing else is ever loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any, assert_never

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from committee_desk.domain import guide
from committee_desk.domain.guide import (
    Chapter,
    Heading,
    Manner,
    Note,
    Paragraph,
    Part,
    Picture,
    Place,
    Points,
    Run,
    Runs,
    Steps,
    Table,
)
from committee_desk.views import theme

MARGIN = 48  # beside a picture, for the scroll bar and the edges


class GuideText(QTextBrowser):
    wanted = Signal(Place)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = Path()
        self._chapter: Chapter | None = None
        self._width = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._lay_out)
        self.setOpenLinks(False)
        # A caret, for those who read by ear.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(theme.px(20))
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: Chapter, section: int = 0) -> None:
        self._chapter = chapter
        self._render()
        if section:
            self.scrollToAnchor(str(section))

    def _render(self) -> None:
        if self._chapter is not None:
            self._width = self.viewport().width()
            self.setHtml(html(self._chapter, self._sizes()))

    def _sizes(self) -> dict[str, QSize]:
        """How large each picture is shown: as drawn, or as wide as the text."""
        room = self._width - theme.px(MARGIN)
        chapter = self._chapter
        sizes = {}
        for picture in chapter.pictures if chapter else ():
            size = QImageReader(str(self._file(picture.name))).size()
            sizes[picture.name] = size.scaled(min(size.width(), room), size.height(), KEEP)
        return sizes

    def _file(self, name: str) -> Path:
        return self.pictures / f"{Path(name).name}.png"

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        place = guide.place(address.toString())
        if place is not None:
            self.wanted.emit(place)

    @Slot()
    def _lay_out(self) -> None:
        """Pictures as wide as the text is now, and the reader where the reader was."""
        if self._width != self.viewport().width():
            bar = self.verticalScrollBar()
            share = bar.value() / (bar.maximum() or 1)
            self._render()
            bar.setValue(round(share * bar.maximum()))

    # Qt asks

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the guide, made as small as it is shown; nothing else."""
        image = QImage(str(self._file(QUrl(name).path())))
        size = self._sizes().get(QUrl(name).path())
        if image.isNull() or size is None:
            return None
        return image.scaled(size, KEEP, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._again.start(80)


KEEP = Qt.AspectRatioMode.KeepAspectRatio


def html(chapter: Chapter, sizes: dict[str, QSize]) -> str:
    """What Qt draws; every word of the chapter is escaped, also though we wrote it."""
    body = "".join(block for part in chapter.parts for block in _part(part, sizes))
    return f"<html><head><style>{_style()}</style></head><body>{body}</body></html>"


def _style() -> str:
    px = theme.px
    text, subtle, line = map(theme.current().hex, ("text", "text_subtle", "border"))
    return (
        f"body {{ color: {text}; font-family: '{theme.FAMILY}'; font-size: {px(17)}px; }}"
        f"h1 {{ font-size: {px(26)}px; margin: 0 0 {px(12)}px 0; }}"
        f"h2 {{ font-size: {px(20)}px; margin: {px(26)}px 0 {px(8)}px 0; }}"
        f"h3 {{ font-size: {px(17)}px; margin: {px(16)}px 0 {px(4)}px 0; }}"
        f"p, li {{ line-height: 150%; margin: 0 0 {px(8)}px 0; }}"
        f"td, th {{ padding: {px(6)}px {px(8)}px; border-bottom: 1px solid {line}; text-align: left; }}"
        f".caption {{ color: {subtle}; font-size: {px(15)}px; margin: 0 0 {px(14)}px 0; }}"
        f".note {{ margin: {px(6)}px {px(16)}px {px(12)}px {px(16)}px; color: {subtle}; }}"
        f"a {{ color: {theme.current().hex('link')}; }}"
    )


def _part(part: Part, sizes: dict[str, QSize]) -> Iterator[str]:
    match part:
        case Heading(runs, level, section):
            anchor = f'<a name="{section}"></a>' if level == 2 else ""
            yield f"<h{level}>{anchor}{_words(runs)}</h{level}>"
        case Paragraph(runs):
            yield f"<p>{_words(runs)}</p>"
        case Note(runs):
            yield f'<p class="note">{_words(runs)}</p>'
        case Steps(steps, start):
            yield f'<ol start="{start}">{_items(steps)}</ol>'
        case Points(points):
            yield f"<ul>{_items(points)}</ul>"
        case Table(head, rows):
            yield _table(head, rows)
        case Picture(name, words):
            size = sizes[name]
            shown = f'width="{size.width()}" height="{size.height()}"'
            yield f'<p style="line-height: 100%"><img src="{name}" {shown}></p>'
            yield f'<p class="caption">{escape(words)}</p>'
        case _:
            assert_never(part)


def _items(items: Iterable[Runs]) -> str:
    return "".join(f"<li>{_words(runs)}</li>" for runs in items)


def _table(head: Iterable[Runs], rows: Iterable[Iterable[Runs]]) -> str:
    top = "".join(f"<th>{_words(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{_words(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    ground = theme.current().hex("table_head")
    begin = f'<table width="97%" cellspacing="0"><tr style="background-color: {ground}">'
    return f"{begin}{top}</tr>{body}</table><p></p>"


def _words(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = escape(run.text)
    match run.manner:
        case Manner.PLAIN:
            return words
        case Manner.STRONG:
            return f"<b>{words}</b>"
        case Manner.KEY:
            ground = theme.current().hex("plain_surface")
            kept = words.replace(" ", "&nbsp;")
            return f'<span style="background-color: {ground}; font-weight: bold">&nbsp;{kept}&nbsp;</span>'
        case Manner.LINK:
            return f'<a href="{guide.target(run.to)}">{words}</a>' if run.to else words
    assert_never(run.manner)
