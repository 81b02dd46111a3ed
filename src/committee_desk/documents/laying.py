"""Lay a meeting book out: its own pages, and an empty sheet for every page that is taken over.

    Book ─► laid ─► Laid(content, slots, labels) ─► documents.binding puts the pages of files on their sheets

It is laid out twice: only after the first time is it known on which page everything stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import partial
from io import BytesIO

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    HRFlowable,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from committee_desk.documents import edges, fonts
from committee_desk.documents.book import NAME, ORIGINAL, Book, Leaf, Part
from committee_desk.documents.edges import ACCENT, FOOT, HEAD, LEFT, RIGHT, Corners
from committee_desk.documents.face import GREY, INK, LINE, RIM, SIDE, TINT, WIDTH, markup, style
from committee_desk.documents.paper import Block, words
from committee_desk.documents.placing import placed
from committee_desk.frozen import frozen

UPRIGHT, LYING = "upright", "lying"
SHEETS = {UPRIGHT: A4, LYING: landscape(A4)}
FRONT = "앞"  # 앞-1: the cover and the contents


@frozen
class Slot:
    """Where a page of a file is to stand: on which page of the book, within which corners."""

    page: int
    key: str
    place: int
    corners: Corners


@frozen
class Laid:
    """`labels` say which page of which tab everything begins on, `3-2`."""

    content: bytes = b""
    pages: int = 0
    slots: tuple[Slot, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)


class Sign(Flowable):  # type: ignore[misc]
    """Takes no room, and says when its page has come."""

    def __init__(self, come: Callable[[Canvas], None]) -> None:
        super().__init__()
        self.come = come

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 1  # a page with nothing on it would be left out

    def draw(self) -> None:
        self.come(self.canv)


class Course:
    """What is known while the pages come one after another."""

    def __init__(self, book: Book, known: Laid) -> None:
        self.book, self.known = book, known
        self.part: Part | None = None
        self.leaf: Leaf | None = None
        self.first = 1  # the page on which the part began
        self.labels: dict[str, str] = {}
        self.slots: list[Slot] = []
        self.pages = 0

    def label(self, page: int) -> str:
        return f"{self.part.tab if self.part else FRONT}-{page - self.first + 1}"

    def begin(self, key: str, title: str, level: int, canvas: Canvas) -> None:
        """Something begins that the contents and the bookmarks lead to."""
        self.labels[key] = self.label(canvas.getPageNumber())
        canvas.bookmarkPage(key, fit="Fit")
        canvas.addOutlineEntry(title, key, level, closed=level == 0)

    def begin_part(self, part: Part, canvas: Canvas) -> None:
        self.part, self.leaf, self.first = part, None, canvas.getPageNumber()
        canvas.addPageLabel(self.first - 1, style="ARABIC", start=1, prefix=f"{part.tab}-")
        self.begin(key_of(part), f"{part.tab}. {edges.line(part.name)} {edges.line(part.title)}", 0, canvas)

    def begin_leaf(self, part: Part, place: int, canvas: Canvas) -> None:
        self.leaf = part.leaves[place]
        self.begin(key_of(part, place), edges.line(self.leaf.name), 1, canvas)

    def take(self, leaf: Leaf, place: int, canvas: Canvas) -> None:
        """A page of a file comes to stand here."""
        corners = room(*leaf.sizes[place])
        self.slots.append(Slot(canvas.getPageNumber() - 1, leaf.key, place, corners))

    def furnish(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """Head and foot of a page whose contents have come."""
        page = canvas.getPageNumber()
        self.pages = page
        wide, high = canvas._pagesize
        edges.foot(
            canvas, wide, self.book.reader, self.book.title, f"{self.label(page)} / {self.known.pages}"
        )
        if page > 1:
            edges.head(canvas, wide, high, self._where(), self.part.mark if self.part else self.book.mark)
        if self.part is not None:
            edges.tab(canvas, wide, high, self.part.tab)
        if self.slots and self.slots[-1].page == page - 1:
            edges.frame(canvas, self.slots[-1].corners)

    def _where(self) -> str:
        part = self.part
        if part is None:
            return self.book.title
        return f"{part.name} · {self.leaf.name}" if self.leaf else f"{part.name} · {part.title}"


def laid(book: Book) -> Laid:
    """The book with its sheets; refuses words that the font cannot draw."""
    fonts.ensure_letters(words(book))
    return _laid(book, _laid(book, Laid()))


def room(width: float, height: float) -> Corners:
    """Where a page of this size stands on its sheet, made smaller where it must be and never larger."""
    wide, high = SHEETS[_turned(width, height)]
    across, up = wide - LEFT - RIGHT, high - HEAD - FOOT
    scale = min(1.0, across / width, up / height)
    left, low = LEFT + (across - width * scale) / 2, FOOT + (up - height * scale) / 2
    return left, low, left + width * scale, low + height * scale


def key_of(part: Part, place: int | None = None) -> str:
    return f"tab{part.tab}" if place is None else f"tab{part.tab}-{place}"


def _turned(width: float, height: float) -> str:
    return LYING if width > height else UPRIGHT


def _laid(book: Book, known: Laid) -> Laid:
    out = BytesIO()
    course = Course(book, known)
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=f"{edges.line(book.title)} {NAME} ({book.reader})",
        author=book.body,
        creator="Committee Desk",
        producer="Committee Desk",
        lang="ko-KR",
        invariant=1,
        initialFontName=fonts.REGULAR,
    )
    for name, (wide, high) in SHEETS.items():
        frame = Frame(SIDE, 20 * mm, wide - 2 * SIDE, high - 42 * mm, 0, 0, 0, 0)
        document.addPageTemplates(
            PageTemplate(name, [frame], pagesize=(wide, high), onPageEnd=course.furnish)
        )
    document.build(
        [*_front(book, known, course), *(one for part in book.parts for one in _part(part, course))]
    )
    return Laid(out.getvalue(), course.pages, tuple(course.slots), course.labels)


# The cover and the contents


def _front(book: Book, known: Laid, course: Course) -> Iterator[Flowable]:
    yield Sign(partial(_open, course))
    yield Spacer(0, 52 * mm)
    yield Paragraph(markup(book.body), _face("body_name"))
    yield Paragraph(markup(book.title), _face("cover"))
    yield Spacer(0, 6 * mm)
    yield Paragraph("안 건 철", _face("name"))
    yield Spacer(0, 14 * mm)
    yield _facts((*book.facts, ("쪽수", f"모두 {known.pages}쪽")))
    yield Spacer(0, 12 * mm)
    yield Paragraph(markup(book.reader), _face("reader"))
    yield Spacer(0, 6 * mm)
    yield Paragraph(markup(book.note), _face("handling"))
    yield PageBreak()
    yield Sign(partial(course.begin, "contents", "차례", 0))
    yield Paragraph("차례", style("title"))
    yield Spacer(0, 6)
    yield _contents(book, known)


def _facts(facts: Sequence[tuple[str, str]]) -> Table:
    """Labels and what belongs to them, in larger letters than papers have."""
    rows = [
        [Paragraph(markup(text), _face(face)) for text, face in zip(row, FACTS, strict=True)] for row in facts
    ]
    look = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BACKGROUND", (0, 0), (0, -1), TINT),
        ("INNERGRID", (0, 0), (-1, -1), 0.4, LINE),
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, RIM),
        ("LINEBELOW", (0, -1), (-1, -1), 0.9, RIM),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]
    return Table(rows, [32 * mm, WIDTH - 32 * mm], style=look)


def _open(course: Course, canvas: Canvas) -> None:
    canvas.addPageLabel(0, style="ARABIC", start=1, prefix=f"{FRONT}-")
    canvas.showOutline()
    course.begin("cover", "표지", 0, canvas)


def _contents(book: Book, known: Laid) -> Table:
    """Every item and every file with its page; each line leads there."""
    rows = [[Paragraph(word, style("head")) for word in ("갈피", "안건과 붙임", "공개구분", "쪽번호")]]
    look: list[tuple[object, ...]] = []
    for part in book.parts:
        look.append(("LINEABOVE", (0, len(rows)), (-1, len(rows)), 0.6, RIM))
        to = partial(_linked, key_of(part))
        rows.append(
            [
                to(str(part.tab), "tab"),
                to(f"{part.name}\n{part.title}", "item"),
                to(part.short, "openness"),
                to(known.labels.get(key_of(part), ""), "page"),
            ]
        )
        for place, leaf in enumerate(part.leaves):
            to = partial(_linked, key_of(part, place))
            count = f"{len(leaf.sizes)}쪽" if leaf.sizes else "싣지 못함"
            page = known.labels.get(key_of(part, place), "")
            rows.append(
                ["", to(f"붙임 {place + 1}  {leaf.name}", "leaf"), to(count, "openness"), to(page, "page")]
            )
    widths = [14 * mm, WIDTH - 68 * mm, 30 * mm, 24 * mm]
    base: list[tuple[object, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, RIM),
        ("LINEBELOW", (0, -1), (-1, -1), 0.9, RIM),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return Table(rows, widths, repeatRows=1, style=[*base, *look])


def _linked(key: str, text: str, face: str) -> Paragraph:
    return Paragraph(f'<a href="#{key}">{markup(text)}</a>', _face(face))


# An item


def _part(part: Part, course: Course) -> Iterator[Flowable]:
    yield from _sheet(UPRIGHT)
    yield Sign(partial(course.begin_part, part))
    yield Spacer(0, 16 * mm)
    yield Paragraph(markup(f"갈피 {part.tab}"), _face("tab_name"))
    yield Paragraph(markup(part.name), _face("item_name"))
    yield Paragraph(markup(part.title), _face("item_title"))
    yield HRFlowable(width="100%", thickness=1.4, color=ACCENT, spaceBefore=8, spaceAfter=12)
    if part.facts:
        yield _facts(part.facts)
    if part.gist:
        yield Paragraph("요지", style("heading1"))
        yield Paragraph(markup(part.gist), _face("gist"))
    yield from _asked(part.asked)
    if part.why:
        yield Spacer(0, 4 * mm)
        yield Paragraph(markup(part.why), _face("why"))
    if part.leaves:
        yield Paragraph("붙임", style("heading1"))
        yield _leaves(part, course.known)
    for place, leaf in enumerate(part.leaves):
        yield from _leaf(part, place, leaf, course)


def _asked(blocks: Sequence[Block]) -> Iterator[Flowable]:
    """What the members are asked, set as papers are."""
    story: list[Flowable] = [Paragraph("안건 내용", style("heading1"))] if blocks else []
    for block in blocks:
        story = placed(story, block, [])
    yield from story


def _leaves(part: Part, known: Laid) -> Table:
    """The files of an item, each leading to its first page."""
    rows = []
    for place, leaf in enumerate(part.leaves):
        to = partial(_linked, key_of(part, place))
        count = f"{len(leaf.sizes)}쪽" if leaf.sizes else "싣지 못함"
        page = known.labels.get(key_of(part, place), "")
        rows.append(
            [to(f"{place + 1}.", "value"), to(leaf.name, "value"), to(count, "openness"), to(page, "page")]
        )
    look = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
    return Table(rows, [10 * mm, WIDTH - 56 * mm, 24 * mm, 22 * mm], style=look)


def _leaf(part: Part, place: int, leaf: Leaf, course: Course) -> Iterator[Flowable]:
    begin = partial(course.begin_leaf, part, place)
    if not leaf.sizes:
        yield from _sheet(UPRIGHT)
        yield Sign(begin)
        yield from _regret(leaf)
        return
    for page, (width, height) in enumerate(leaf.sizes):
        yield from _sheet(_turned(width, height))
        if page == 0:
            yield Sign(begin)
        yield Sign(partial(course.take, leaf, page))


def _regret(leaf: Leaf) -> Iterator[Flowable]:
    yield Spacer(0, 70 * mm)
    yield Paragraph(markup(leaf.regret), _face("regret"))
    yield Paragraph(markup(leaf.name), _face("regret_name"))
    yield Spacer(0, 6 * mm)
    yield Paragraph(markup(ORIGINAL), _face("handling"))


def _sheet(name: str) -> Sequence[Flowable]:
    return NextPageTemplate(name), PageBreak()


FACTS = ("label", "value")


def _face(name: str) -> ParagraphStyle:
    if name not in FACES:
        return style(name)
    bold, size, leading, more = FACES[name]
    font = fonts.BOLD if bold else fonts.REGULAR
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=leading, **{"textColor": INK, **more})


FACES: dict[str, tuple[bool, float, float, dict[str, object]]] = {
    "body_name": (False, 15, 22, {"alignment": TA_CENTER, "textColor": GREY, "spaceAfter": 6}),
    "cover": (True, 25, 35, {"alignment": TA_CENTER}),
    "name": (True, 34, 44, {"alignment": TA_CENTER, "textColor": ACCENT}),
    "reader": (True, 20, 28, {"alignment": TA_CENTER}),
    "handling": (False, 11.5, 18, {"alignment": TA_CENTER, "textColor": GREY}),
    "label": (True, 12, 18, {"alignment": TA_CENTER}),
    "value": (False, 12, 18, {}),
    "openness": (False, 11, 16, {"alignment": TA_CENTER}),
    "tab": (True, 14, 18, {"alignment": TA_CENTER, "textColor": ACCENT}),
    "item": (True, 12, 17, {}),
    "leaf": (False, 11, 16, {"leftIndent": 6}),
    "page": (True, 12, 17, {"alignment": TA_RIGHT}),
    "tab_name": (True, 15, 22, {"textColor": ACCENT}),
    "item_name": (True, 17, 25, {}),
    "item_title": (True, 23, 32, {}),
    "gist": (False, 13, 21, {"spaceAfter": 4}),
    "why": (True, 14, 22, {}),
    "regret": (True, 17, 26, {"alignment": TA_CENTER, "spaceAfter": 8}),
    "regret_name": (False, 14, 22, {"alignment": TA_CENTER}),
}
