"""Files as offices send them, and as nobody should: for a meeting book to be made of.

pdf(words), turned(pdf), locked(pdf), … ─► bytes ─► attached to a matter
"""

from __future__ import annotations

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from committee_desk.documents import fonts

HWP = "application/x-hwp"
PDF = "application/pdf"


def pdf(*pages: str, size: tuple[float, float] = A4) -> bytes:
    """A page for each of these words."""
    fonts.ready()
    out = BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1, initialFontName=fonts.REGULAR)
    for words in pages:
        canvas.setFont(fonts.REGULAR, 14)
        canvas.drawString(60, size[1] - 80, words)
        canvas.rect(2, 2, size[0] - 4, size[1] - 4)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def altered(content: bytes, alter: object, **saving: object) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(content)) as file:
        alter(file)  # type: ignore[operator]
        file.save(out, **saving)  # type: ignore[arg-type]
    return out.getvalue()


def turned(content: bytes, degrees: int = 90) -> bytes:
    def turn(file: pikepdf.Pdf) -> None:
        for page in file.pages:
            page.rotate(degrees, relative=False)

    return altered(content, turn)


def locked(content: bytes) -> bytes:
    return altered(content, lambda file: None, encryption=pikepdf.Encryption(owner="o", user="열쇠"))


def damaged(content: bytes) -> bytes:
    return b"%PDF-1.7\n" + content[200:260]


def acting(content: bytes) -> bytes:
    """With a script that runs on opening, a link outside, a file within, and a field that was filled in."""

    def arm(file: pikepdf.Pdf) -> None:
        script = Dictionary(S=Name.JavaScript, JS="app.alert('harm')")
        file.Root.OpenAction = script
        file.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array(["a", script])))
        file.attachments["harm.exe"] = b"MZ harm within"
        page = file.pages[0]
        looks = file.make_stream(b"BT /F1 12 Tf 5 5 Td (FILLED IN) Tj ET")
        looks.Type, looks.Subtype, looks.BBox = Name.XObject, Name.Form, Array([0, 0, 120, 20])
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        looks.Resources = Dictionary(Font=Dictionary(F1=font))
        field = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="answer", V="FILLED IN", F=4,
            Rect=Array([60, 600, 180, 620]), AP=Dictionary(N=looks), AA=Dictionary(K=script),
        )  # fmt: skip
        link = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 600, 800]),
            A=Dictionary(S=Name.URI, URI="file://10.0.0.9/share"),
        )  # fmt: skip
        page.obj.Annots = file.make_indirect(Array([file.make_indirect(field), file.make_indirect(link)]))
        page.obj.AA = Dictionary(O=script)
        file.Root.AcroForm = Dictionary(Fields=Array([page.obj.Annots[0]]), XFA="<xfa/>")

    return altered(content, arm)


def layered(content: bytes) -> bytes:
    """With words on a layer that is not shown."""

    def hide(file: pikepdf.Pdf) -> None:
        layer = file.make_indirect(Dictionary(Type=Name.OCG, Name="secret"))
        page = file.pages[0]
        page.obj.Resources.Properties = Dictionary(Hidden=layer)
        page.contents_add(b"/OC /Hidden BDC 1 0 0 rg 100 300 400 200 re f EMC")
        file.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))

    return altered(content, hide)


def picture(width: int = 1600, height: int = 900, kind: str = "PNG", colour: str = "seagreen") -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, kind)
    return out.getvalue()
