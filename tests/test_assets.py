"""Forms and resources are found, whether installed or in a checkout."""

import pytest
from PySide6.QtGui import QFontDatabase
from reportlab.pdfbase.ttfonts import TTFont

from committee_desk import assets

FONTS = ["PretendardGOV-Bold.ttf", "PretendardGOV-Regular.ttf"]


def test_the_korean_font_is_shipped_with_its_licence():
    assert sorted(file.name for file in assets.FONTS.iterdir()) == ["LICENSE.txt", *FONTS]


@pytest.mark.parametrize("name", FONTS)
def test_the_window_reads_the_font_from_its_file(qapp, name):
    number = QFontDatabase.addApplicationFont(str(assets.FONTS / name))

    assert QFontDatabase.applicationFontFamilies(number)[0] == "Pretendard GOV"


@pytest.mark.parametrize("name", FONTS)
def test_papers_can_embed_the_font_and_it_has_every_syllable(name):
    font = TTFont(name, str(assets.FONTS / name))

    assert [chr(code) for code in range(0xAC00, 0xD7A4) if code not in font.face.charToGlyph] == []
