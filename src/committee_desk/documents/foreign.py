"""Take over the looks of files that others made: what their pages show, and nothing that could act.

    PDF ────────────► annotations drawn in ─► each page as a picture of itself ─► PDF of such pages
    PNG, JPEG ─► drawn anew ─┘                       └─ without scripts, forms, files, links

Whatever is called here runs in a process of its own (jobs.confining): what it reads may be made to harm.
"""

from __future__ import annotations

from io import BytesIO
from math import isfinite

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf
from PIL import Image, ImageOps, UnidentifiedImageError

from committee_desk.domain.attachment import PDF
from committee_desk.domain.book import PICTURES, Fault, Look
from committee_desk.frozen import frozen

MOST_PAGES = 2_000
MOST_PIXELS = 40_000_000
LEAST_DOTS = 96  # to the inch; a small picture is not blown up beyond that
ROOM = (7.2, 10.2)  # inches of a sheet of A4 that a picture may fill
PICTURE = "/Taken"  # what the page of a file is called on its sheet
BOXES = ("/TrimBox", "/ArtBox", "/BleedBox")
# What could act, lead outside, or carry something along that no page shows.
ACTING = ("/A", "/AA", "/AF", "/Alternates", "/EF", "/JS", "/Metadata", "/OPI", "/PieceInfo", "/Ref", "/URI")
LAYERS = ("/OCG", "/OCMD")


@frozen
class Taken:
    """The pages of one file, each as a picture on a sheet of its own size, in points."""

    content: bytes
    sizes: tuple[tuple[float, float], ...]


class NotTaken(Exception):
    """Never shown: the caller makes a page of it that says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


def looked(content: bytes, media: str) -> Look:
    """How many pages it has, without taking any over."""
    try:
        if media in PICTURES:
            with _picture(content):
                return Look(1)
        with _opened(content, media) as pdf:
            return Look(len(pdf.pages))
    except NotTaken as refused:
        return Look(fault=refused.fault)


def taken(content: bytes, media: str) -> Taken:
    """Its pages; NotTaken says why there are none."""
    if media in PICTURES:
        content = _drawn(content)
    with _opened(content, PDF if media in PICTURES else media) as pdf:
        try:
            return _pictures(pdf)
        except (pikepdf.PdfError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise NotTaken(Fault.DAMAGED) from error


def place(page: pikepdf.Page, picture: pikepdf.Object, corners: tuple[float, float, float, float]) -> None:
    """Draw it within these corners, below what the page has of its own; smaller where it must be."""
    page.obj.Resources.XObject = Dictionary({PICTURE: picture})
    drawn = page.calc_form_xobject_placement(
        picture,
        Name(PICTURE),
        pikepdf.Rectangle(*corners),
        invert_transformations=False,
        allow_shrink=True,
        allow_expand=False,
    )
    page.contents_add(drawn, prepend=True)


def hidden(pdf: Pdf) -> tuple[pikepdf.Object, pikepdf.Object]:
    """Its layers, and those of them that are not shown."""
    layers = pdf.Root.get("/OCProperties", Dictionary())
    every = layers.get("/OCGs", Array())
    shown = layers.get("/D", Dictionary())
    if shown.get("/BaseState", Name.ON) == Name.OFF:
        on = {one.objgen for one in shown.get("/ON", Array())}
        return every, Array([one for one in every if one.objgen not in on])
    return every, shown.get("/OFF", Array())


def _opened(content: bytes, media: str) -> Pdf:
    if media != PDF:
        raise NotTaken(Fault.NO_PDF)
    try:
        pdf = pikepdf.open(BytesIO(content))
        count = len(pdf.pages)
    except pikepdf.PasswordError as error:
        raise NotTaken(Fault.LOCKED) from error
    except (pikepdf.PdfError, ValueError, KeyError, TypeError) as error:
        raise NotTaken(Fault.DAMAGED) from error
    if not 0 < count <= MOST_PAGES:
        raise NotTaken(Fault.TOO_LARGE if count else Fault.DAMAGED)
    return pdf


def _pictures(pdf: Pdf) -> Taken:
    # What is filled into a form, stamped or marked is part of what the page shows.
    pdf.flatten_annotations("print")
    sizes = []
    with pikepdf.new() as fresh:
        for page in pdf.pages:
            for box in (box for box in BOXES if box in page.obj):
                del page.obj[box]  # for printers; what a reader sees is the crop box
            picture = page.as_form_xobject()
            picture.read_raw_bytes()  # refuses here what could not be written later
            sizes.append(_size(picture))
            fresh.add_blank_page(page_size=sizes[-1])
            place(fresh.pages[-1], fresh.copy_foreign(picture), (0, 0, *sizes[-1]))
        _carry_layers(pdf, fresh)
        _disarm(fresh)
        out = BytesIO()
        fresh.save(out, object_stream_mode=ObjectStreamMode.generate)
    return Taken(out.getvalue(), tuple(sizes))


def _carry_layers(pdf: Pdf, fresh: Pdf) -> None:
    """A layer that is hidden stays hidden."""
    every, off = hidden(pdf)
    if len(off):
        layers, unseen = (Array([fresh.copy_foreign(one) for one in each]) for each in (every, off))
        fresh.Root.OCProperties = Dictionary(OCGs=layers, D=Dictionary(OFF=unseen, Order=Array()))


def _disarm(pdf: Pdf) -> None:
    for each in pdf.objects:
        if not isinstance(each, Dictionary | pikepdf.Stream):
            continue
        # In a list of resources such a key is a name that somebody gave to a font.
        if isinstance(each, pikepdf.Stream) or "/Type" in each:
            for key in (key for key in ACTING if key in each):
                del each[key]
        properties = each.get("/Properties")
        if isinstance(properties, Dictionary):
            for name in [name for name, one in properties.items() if not _is_layer(one)]:
                del properties[name]
        if isinstance(each, pikepdf.Stream) and Name.PS in (each.get("/Subtype"), each.get("/Subtype2")):
            each.write(b"")  # a program for printers


def _is_layer(value: object) -> bool:
    return isinstance(value, Dictionary) and value.get("/Type") in LAYERS


def _size(picture: pikepdf.Object) -> tuple[float, float]:
    """How wide and tall the page is seen, turned as it is to be turned."""
    left, low, right, high = (float(edge) for edge in picture.BBox)
    a, b, c, d, _, _ = (float(number) for number in picture.get("/Matrix", Array([1, 0, 0, 1, 0, 0])))
    across, up = abs(right - left), abs(high - low)
    width, height = abs(a) * across + abs(c) * up, abs(b) * across + abs(d) * up
    if not (isfinite(width) and isfinite(height) and width >= 1 and height >= 1):
        raise NotTaken(Fault.DAMAGED)
    return width, height


def _picture(content: bytes) -> Image.Image:
    try:
        picture = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise NotTaken(Fault.DAMAGED) from error
    except Image.DecompressionBombError as error:
        raise NotTaken(Fault.TOO_LARGE) from error
    if picture.width * picture.height > MOST_PIXELS:
        raise NotTaken(Fault.TOO_LARGE)
    return picture


def _drawn(content: bytes) -> bytes:
    """The picture as a PDF of one page, encoded anew and the right way up."""
    out = BytesIO()
    with _picture(content) as picture:
        try:
            upright = ImageOps.exif_transpose(picture)
            seen = upright.convert("RGBA")
        except (OSError, ValueError, SyntaxError) as error:
            raise NotTaken(Fault.DAMAGED) from error
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    dots = max(LEAST_DOTS, paper.width / ROOM[0], paper.height / ROOM[1])
    paper.save(out, "PDF", resolution=dots, quality=90)
    return out.getvalue()
