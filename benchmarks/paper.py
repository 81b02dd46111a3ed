"""A decision of one page, laid out, made PDF/A and signed, beside the same page made by others.

    python -m benchmarks.paper [--quick]

    ours          blocks ─► reportlab, QR ─► PDF/A-2b, validated ─► empty field ─► stamp ─► signature
    bare          the same words ─► reportlab ─► pyHanko, no stamp     (goal: at most twice this)
    LibreOffice   the same words ─► PDF, by a program started for it   (goal: at most a tenth of this)

The parts of ours are listed too, since each of them is there for a reason. LibreOffice is needed
for measuring alone, and is skipped with a sentence where it is missing.
"""

import argparse
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial
from html import escape
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, sign_pdf
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from benchmarks.timing import in_turns, ratio, table
from committee_desk.documents import archive, fonts, pdf, stamp
from committee_desk.documents.paper import Facts, Grid, Heading, Imprint, Paper, Signatures, Signer, Text
from committee_desk.documents.paper import imprint as marked
from committee_desk.domain.calendar import SEOUL
from committee_desk.signing import keys
from committee_desk.signing import pdf as signing

AT = datetime(2026, 11, 27, 16, 30, tzinfo=SEOUL)
FACTS = (
    ("위원회", "한빛구 적극행정위원회"),
    ("회의", "2026년 제3회 (2026. 11. 27. 14:00)"),
    ("안건", "의결안건 제1호 골목상권 옥외영업 조건부 허용 의견제시(안)"),
    ("결과", "조건부 의결"),
)
TEXTS = (
    (
        "1. 의결주문",
        "먹자골목 1.2㎞ 구간의 옥외영업을 2027년 10월 31일까지 시범 허용하여도 된다는 의견을 제시한다. " * 2,
    ),
    ("2. 제안 내용", "옥외영업은 구청장이 정하는 기준에 따라 허용할 수 있으나 부서마다 해석이 달랐다. " * 4),
    ("3. 표결 내용", "지정 9 · 출석 7 · 회피 1 · 표결 6: 찬성 5, 반대 1, 기권 0 → 과반수 4 이상, 가결"),
)
VOTES = tuple((f"위원{number}", ("찬성", "반대")[number == 5]) for number in range(1, 7))
HEAD = ("위원", "표결")
CHAIR = "김도현"


def paper() -> tuple[Paper, Imprint]:
    blocks = [Facts(FACTS)]
    for heading, words in TEXTS:
        blocks += [Heading(heading), Text(words)]
    whole = Paper("심의 결과서", (*blocks, Grid(HEAD, VOTES), Signatures((Signer("위원장", CHAIR),))))
    mark = marked(
        whole,
        body="한빛구",
        desk="d1",
        number="적극행정-2026-0001",
        version=1,
        on=date(2026, 11, 27),
        size=9,
        root="ab",
    )
    return whole, mark


class Bench:
    """What every way of making the page needs: a key, and the page's words."""

    def __init__(self) -> None:
        fonts.ready()
        root = keys.make_root("한빛구", at=AT - timedelta(days=9), until=AT + timedelta(days=999))
        self.pair = keys.issue(root, CHAIR, at=AT - timedelta(days=9), until=AT + timedelta(days=999))
        self.print = keys.fingerprint(self.pair.certificate)
        self.paper, self.mark = paper()
        self.layout = pdf.write(self.paper, self.mark)
        self.base = self.prepared(self.layout)
        self.stamp = self.stamped()
        self.laid_bare = self.bare_page()

    def ours(self) -> bytes:
        return self.signed(self.prepared(pdf.write(self.paper, self.mark)), self.stamped())

    def prepared(self, layout: pdf.Layout) -> bytes:
        [box] = layout.boxes
        field = signing.Field("S1", box.page, (box.x0, box.y0, box.x1, box.y1))
        return signing.prepare(layout.content, [field])

    def stamped(self) -> bytes:
        return stamp.draw(stamp.Stamp("위원장", CHAIR, AT, self.print))

    def signed(self, base: bytes, picture: bytes) -> bytes:
        certificate, key = self.pair.certificate, self.pair.key
        return signing.sign(base, base, "S1", certificate, key, first=True, at=AT, stamp=picture)

    def bare(self) -> bytes:
        return self.bare_signature(self.bare_page())

    def bare_page(self) -> bytes:
        style = ParagraphStyle("text", fontName=fonts.REGULAR, fontSize=11, leading=18)
        grid = [("FONT", (0, 0), (-1, -1), fonts.REGULAR, 10), ("GRID", (0, 0), (-1, -1), 0.5, "black")]
        story = [Paragraph("심의 결과서", style), Table(FACTS, style=grid)]
        for heading, words in TEXTS:
            story += [Paragraph(escape(heading), style), Paragraph(escape(words), style)]
        story += [Table([HEAD, *VOTES], style=grid), Paragraph(f"위원장 {CHAIR}", style)]
        out = BytesIO()
        SimpleDocTemplate(out, title="심의 결과서").build(story)
        return out.getvalue()

    def bare_signature(self, page: bytes) -> bytes:
        _, _, certificate = pem.unarmor(self.pair.certificate.encode())
        # pyHanko's own signer tests the key for primes at every signature; that would flatter us.
        signer = signing.KeySigner(asn1_x509.Certificate.load(certificate), keys.private(self.pair.key))
        about = PdfSignatureMetadata(field_name="S1", subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
        return sign_pdf(IncrementalPdfFileWriter(BytesIO(page)), about, signer=signer).getvalue()


def flat_text() -> str:
    """The same words as a document that LibreOffice opens."""

    def rows(cells: tuple[tuple[str, ...], ...]) -> Iterator[str]:
        for row in cells:
            said = "".join(
                f"<table:table-cell><text:p>{escape(one)}</text:p></table:table-cell>" for one in row
            )
            yield f"<table:table-row>{said}</table:table-row>"

    def grid(cells: tuple[tuple[str, ...], ...]) -> str:
        columns = f'<table:table-column table:number-columns-repeated="{len(cells[0])}"/>'
        return f"<table:table>{columns}{''.join(rows(cells))}</table:table>"

    texts = "".join(f"<text:h>{heading}</text:h><text:p>{words}</text:p>" for heading, words in TEXTS)
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "text", "table")
    )
    grids = grid(FACTS), grid((HEAD, *VOTES))
    body = f"<text:h>심의 결과서</text:h>{grids[0]}{texts}{grids[1]}<text:p>위원장 {CHAIR}</text:p>"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document{spaces} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def convert(soffice: str, folder: Path) -> None:
    """A fresh LibreOffice, as somebody's script would start it; its profile exists after the first time."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*words, str(folder / "page.fodt")], check=True, capture_output=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    runs = 5 if parser.parse_args().quick else 31
    bench = Bench()
    assert len(pikepdf.open(BytesIO(bench.base)).pages) == 1
    works = {
        "ours, whole": bench.ours,
        "bare reportlab and bare signature": bench.bare,
        "  of ours: layout and PDF/A": partial(pdf.write, bench.paper, bench.mark),
        "    of it: validating what was written": partial(validate, bench.layout.content),
        "  of ours: empty field": partial(bench.prepared, bench.layout),
        "  of ours: stamp": bench.stamped,
        "  of ours: signature": partial(bench.signed, bench.base, bench.stamp),
        "  of bare: layout": bench.bare_page,
        "  of bare: signature": partial(bench.bare_signature, bench.laid_bare),
    }
    middle = table("a decision of one page", in_turns(works, runs))
    ours = middle["ours, whole"]
    ratio(
        "beside bare reportlab and bare signature",
        ours,
        middle["bare reportlab and bare signature"],
        "goal 2",
    )
    soffice = shutil.which("soffice")
    if soffice is None:
        print(
            "LibreOffice is not installed, so nothing is said of it (apt install libreoffice-writer-nogui)."
        )
        return
    with TemporaryDirectory() as folder:
        (Path(folder) / "page.fodt").write_text(flat_text(), encoding="utf-8")
        fresh = {"LibreOffice, the page alone": partial(convert, soffice, Path(folder))}
        other = table("", in_turns(fresh, 2 if runs == 5 else 7))
        assert len(pikepdf.open(Path(folder) / "page.pdf").pages) == 1
    ratio("beside a fresh LibreOffice", ours, other["LibreOffice, the page alone"], "goal 0.1")


def validate(content: bytes) -> None:
    archive.pdfa.validate_written(BytesIO(content), archive.FLAVOUR)


if __name__ == "__main__":
    main()
