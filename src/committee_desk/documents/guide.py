"""The user guide as one PDF on A4, for those who want paper: cover, contents, chapters with their pictures.

    chapters, folder of pictures ─► write ─► PDF with page numbers, bookmarks and links

It is laid out twice: only after the first time is it known on which page a chapter begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import assert_never

from PIL import Image as Raster
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from committee_desk.documents import fonts
from committee_desk.documents.face import GREY, INK, SIDE, TINT, WIDTH, markup, style
from committee_desk.documents.tables import ABOVE, BELOW, HEAD, TABLE
from committee_desk.domain import guide
from committee_desk.domain.guide import (
    Chapter,
    Heading,
    Manner,
    Note,
    Part,
    Picture,
    Place,
    Points,
    Run,
    Runs,
    Steps,
)
from committee_desk.domain.guide import Paragraph as Passage
from committee_desk.domain.guide import Table as Lines
from committee_desk.frozen import frozen


@frozen
class Front:
    """Whose book it is, what it is called, what its contents are called, and what more is said of it."""

    whose: str
    name: str
    contents: str
    about: str


PROGRAM = "Committee Desk"
FRONTS: Mapping[str, Front] = MappingProxyType(
    {
        "ko": Front(PROGRAM, "사용 안내", "차례", "적극행정위원회와 제안심사를 위한 프로그램"),
        "en": Front(
            PROGRAM,
            "User guide",
            "Contents",
            "A program for Proactive Administration Committees and proposal reviews",
        ),
    }
)
TOP, FOOT = 20 * mm, 20 * mm


@dataclass(slots=True)
class Course:
    """What becomes known while the pages come one after another."""

    pages: dict[Place, int] = field(default_factory=dict)
    count: int = 0

    def begin(self, place: Place, title: str, canvas: Canvas) -> None:
        self.pages[place] = canvas.getPageNumber()
        canvas.bookmarkPage(_key(place), fit="Fit")
        canvas.addOutlineEntry(title, _key(place), 1 if place.section else 0, closed=not place.section)

    def furnish(self, title: str, canvas: Canvas, _document: BaseDocTemplate) -> None:
        self.count = canvas.getPageNumber()
        if self.count > 1:
            canvas.setFont(fonts.REGULAR, 9)
            canvas.setFillColor(GREY)
            canvas.drawString(SIDE, 12 * mm, title)
            canvas.drawRightString(SIDE + WIDTH, 12 * mm, str(self.count))


class Sign(Flowable):  # type: ignore[misc]
    """Takes no room, and says when its page has come."""

    def __init__(self, come: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.come = come

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.come(self.canv)


def write(chapters: Sequence[Chapter], pictures: Path, language: str, front: Front | None = None) -> bytes:
    """With a `front` of its own where it is another book than the guide."""
    front, known = front or FRONTS[language], Course()
    fonts.ensure_letters((front.whose, front.name, front.about, *(chapter.text for chapter in chapters)))
    _laid(chapters, pictures, language, front, known, {})
    return _laid(chapters, pictures, language, front, Course(), known.pages)


def _laid(
    chapters: Sequence[Chapter],
    pictures: Path,
    language: str,
    front: Front,
    course: Course,
    pages: Mapping[Place, int],
) -> bytes:
    out = BytesIO()
    name = f"{front.whose} · {front.name}"
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=name,
        creator=PROGRAM,
        producer=PROGRAM,
        lang="ko-KR" if language == "ko" else "en",
        invariant=1,
        initialFontName=fonts.REGULAR,
    )
    frame = Frame(SIDE, FOOT, WIDTH, A4[1] - TOP - FOOT, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame], onPageEnd=partial(course.furnish, name)))
    document.build(
        [
            *_front(chapters, front, pages),
            *(one for chapter in chapters for one in _chapter(chapter, pictures, course)),
        ]
    )
    return out.getvalue()


def _front(chapters: Sequence[Chapter], front: Front, pages: Mapping[Place, int]) -> Iterator[Flowable]:
    yield Spacer(0, 70 * mm)
    yield Paragraph(markup(front.whose), _face("whose"))
    yield Paragraph(markup(front.name), _face("cover"))
    yield Paragraph(markup(front.about), _face("about"))
    yield PageBreak()
    yield Paragraph(markup(front.contents), style("title"))
    yield Spacer(0, 4 * mm)
    yield Table([_line(chapter, heading, pages) for chapter, heading in _listed(chapters)], [WIDTH - 40, 40])


def _listed(chapters: Sequence[Chapter]) -> Iterator[tuple[Chapter, Heading]]:
    for chapter in chapters:
        for heading in chapter.headings:
            if heading.level <= 2:
                yield chapter, heading


def _line(chapter: Chapter, heading: Heading, pages: Mapping[Place, int]) -> list[Paragraph]:
    place = Place(chapter.name, heading.section)
    faces = ("listed", "page") if heading.section else ("chapter_listed", "chapter_page")
    texts = (guide.plain(heading.runs), str(pages.get(place, "")))
    return [
        Paragraph(f'<a href="#{_key(place)}">{markup(text)}</a>', _face(face))
        for text, face in zip(texts, faces, strict=True)
    ]


def _chapter(chapter: Chapter, pictures: Path, course: Course) -> Iterator[Flowable]:
    yield PageBreak()
    for part in chapter.parts:
        if isinstance(part, Heading):
            yield from _heading(chapter, part, course)
        else:
            yield from _part(part, pictures)


def _heading(chapter: Chapter, heading: Heading, course: Course) -> Iterator[Flowable]:
    words = Paragraph(_marked(heading.runs), _face(f"level{heading.level}"))
    if heading.level > 2:
        yield CondPageBreak(24 * mm)  # it and two lines
        yield words
        return
    place = Place(chapter.name, heading.section)
    yield CondPageBreak(40 * mm)
    yield Sign(partial(course.begin, place, guide.plain(heading.runs)))
    yield words


def _part(part: Part, pictures: Path) -> Iterator[Flowable]:
    match part:
        case Passage(runs):
            yield Paragraph(_marked(runs), _face("text"))
        case Note(runs):
            yield Paragraph(_marked(runs), _face("note"))
        case Steps(steps, start):
            for number, step in enumerate(steps, start):
                yield Paragraph(_marked(step), _face("step"), bulletText=f"{number}.")
        case Points(points):
            for point in points:
                yield Paragraph(_marked(point), _face("step"), bulletText="•")
        case Lines(head, rows):
            yield _table(head, rows)
            yield Spacer(0, 8)
        case Picture():
            yield _picture(part, pictures)
        case Heading():
            return
        case _:
            assert_never(part)


def _table(head: Sequence[Runs], rows: Sequence[Sequence[Runs]]) -> Table:
    cells = [[Paragraph(_marked(cell), style("head")) for cell in head]]
    cells += [[Paragraph(_marked(cell), style("cell")) for cell in row] for row in rows]
    return Table(cells, _widths((head, *rows)), repeatRows=1, style=[*TABLE, *ABOVE, *BELOW, *HEAD])


def _widths(rows: Sequence[Sequence[Runs]]) -> list[float]:
    """Shares of the width by the longest words of each column, none too narrow to read."""
    longest = [max(len(guide.plain(row[column])) for row in rows) for column in range(len(rows[0]))]
    shares = [min(max(length, 8), 48) for length in longest]
    return [WIDTH * share / sum(shares) for share in shares]


def _picture(picture: Picture, pictures: Path) -> Flowable:
    file = pictures / f"{picture.name}.png"
    with Raster.open(file) as drawn:
        wide, high = drawn.size
    width = min(WIDTH, wide * 0.5)
    image = Image(str(file), width, width * high / wide)
    return KeepTogether([Spacer(0, 4), image, Paragraph(markup(picture.words), _face("caption"))])


def _marked(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = markup(run.text)
    match run.manner:
        case Manner.PLAIN:
            return words
        case Manner.STRONG:
            return f"<b>{words}</b>"
        case Manner.KEY:
            return f'<font name="{fonts.BOLD}" backColor="{TINT.hexval().replace("0x", "#")}">{words}</font>'
        case Manner.LINK:
            return f'<a href="#{_key(run.to)}"><u>{words}</u></a>' if run.to else words
    assert_never(run.manner)


def _key(place: Place) -> str:
    return f"{place.chapter}-{place.section}"


@cache
def _face(name: str) -> ParagraphStyle:
    bold, size, leading, more = FACES[name]
    font = fonts.BOLD if bold else fonts.REGULAR
    given = {"textColor": INK, "bulletFontName": font, "bulletFontSize": size, **more}
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, **given)


FACES: Mapping[str, tuple[bool, float, float, dict[str, object]]] = MappingProxyType(
    {
        "whose": (True, 30, 42, {"alignment": TA_CENTER}),
        "cover": (True, 22, 34, {"alignment": TA_CENTER}),
        "about": (False, 13, 22, {"alignment": TA_CENTER, "textColor": GREY}),
        "chapter_listed": (True, 12, 16, {}),
        "chapter_page": (True, 12, 16, {"alignment": TA_RIGHT}),
        "listed": (False, 11, 14, {"leftIndent": 14}),
        "page": (False, 11, 14, {"alignment": TA_RIGHT}),
        "level1": (True, 20, 28, {"spaceAfter": 10}),
        "level2": (True, 14, 20, {"spaceBefore": 12, "spaceAfter": 5}),
        "level3": (True, 12, 18, {"spaceBefore": 8, "spaceAfter": 3}),
        "text": (False, 11.5, 18.5, {"spaceAfter": 5}),
        "step": (False, 11.5, 18.5, {"spaceAfter": 3, "leftIndent": 20, "bulletIndent": 2}),
        "note": (False, 11, 17, {"spaceBefore": 3, "spaceAfter": 8, "leftIndent": 10, "textColor": GREY}),
        "caption": (False, 9.5, 14, {"spaceBefore": 2, "spaceAfter": 10, "textColor": GREY}),
    }
)
