"""Make reportlab's file one that archives accept: PDF/A-2b, dated by the paper and not by the clock."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from io import BytesIO

import pikepdf
from pikepdf import Name, ObjectStreamMode, pdfa

from committee_desk.domain.calendar import SEOUL

FLAVOUR = "2b"


def archived(data: bytes, on: date) -> bytes:
    """The same file as PDF/A-2b; the same bytes give the same bytes."""
    out = BytesIO()
    at = datetime.combine(on, time(), SEOUL)
    with pikepdf.open(BytesIO(data)) as pdf:
        _unburden(pdf)
        _dated(pdf, at)
        pdf.save(out, deterministic_id=True, object_stream_mode=ObjectStreamMode.disable)
    report = pdfa.validate_written(BytesIO(out.getvalue()), FLAVOUR)
    if report.verdict != "pass":
        raise ValueError(f"not PDF/A-{FLAVOUR}: {report}")
    return out.getvalue()


def _unburden(pdf: pikepdf.Pdf) -> None:
    """Take out what reportlab always writes and nobody uses: empty transitions, fonts not embedded."""
    for page in pdf.pages:
        if Name.Trans in page.obj:
            del page.obj[Name.Trans]
        fonts = page.obj.Resources.get(Name.Font, pikepdf.Dictionary())
        for name in [name for name, font in fonts.items() if font.get("/Subtype") == "/Type1"]:
            del fonts[name]


def _dated(pdf: pikepdf.Pdf, at: datetime) -> None:
    zone = f"{at:%z}"
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = f"D:{at:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:]}'"
    if "/Trapped" in pdf.docinfo:
        del pdf.docinfo["/Trapped"]
    with pdf.open_metadata(set_pikepdf_as_editor=False) as about:
        about.load_from_docinfo(pdf.docinfo)
        about["dc:language"] = ["ko-KR"]
    pdfa.prepare(pdf, FLAVOUR)
    # `prepare` writes the present time; a preview would then never equal what is issued.
    stamp = rb"\g<1>" + at.isoformat(timespec="seconds").encode()
    dates = re.compile(rb"(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*")
    pdf.Root.Metadata.write(dates.sub(stamp, pdf.Root.Metadata.read_bytes()))
