"""The validator itself: it must be able to say no."""

import pytest

from tests.pdfa import verapdf

pytestmark = pytest.mark.skipif(bool(verapdf.missing()), reason=verapdf.missing())


def test_verapdf_refuses_a_file_that_is_no_archive_file():
    from io import BytesIO

    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, initialFontName="Helvetica")
    canvas.drawString(72, 72, "a font that is not embedded")
    canvas.save()

    assert verapdf.broken_rules(out.getvalue())[0] == "FAIL 0.pdf"
