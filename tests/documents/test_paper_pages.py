"""Papers as people see them: pages, drawn and read back."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from committee_desk.documents import fonts, pdf
from committee_desk.documents.paper import (
    Align,
    Block,
    End,
    Ending,
    Facts,
    Grid,
    Heading,
    Imprint,
    Keep,
    Marked,
    Note,
    Numbered,
    PageBreak,
    Paper,
    Point,
    Signatures,
    Signer,
    Spoken,
    Text,
    draft,
    imprint,
)
from committee_desk.documents.story import mark
from committee_desk.domain.desk import Letterhead
from tests.pdfa import verapdf

DAY = date(2026, 11, 27)
EVERY_BLOCK: tuple[Block, ...] = (
    Heading("1. 심의 개요"),
    Heading("가. 배경", level=2),
    Facts((("의안", "옥외영업"), ("일시", "14:00"), ("비고", "없음")), pairs=2, wide=("비고",)),
    Text("위원장이 개회를 선언하다.", lead="○ 위원장 김도현"),
    Text("가운데", align=Align.CENTER),
    Note("지정 9 · 출석 7"),
    Marked("고친 글", lead="○"),
    Spoken("개회하겠습니다.", lead="위원장"),
    Numbered((Point("하나", (Point("둘", (Point("셋"),)),)), Point("넷"))),
    PageBreak(),
    Grid(("구분", "값"), (("위원", "1"),), widths=(3, 1), aligns=(Align.LEFT, Align.RIGHT)),
    Grid((), ()),
    Facts(()),
    Keep((Text("2026. 11. 27."), Signatures((Signer("위원장", "김도현"), Signer("위원", "이수진"))))),
    Ending(End.END),
)


def paper_of(*blocks: Block, title: str = "심의 결과서") -> Paper:
    return Paper(title, blocks)


def issued(paper: Paper, number: str = "제2026-12호") -> Imprint:
    return imprint(
        paper, body="한빛구 위원회", desk="d1", number=number, version=3, on=DAY, size=7, root="ab" * 32
    )


def written(*blocks: Block) -> pdf.Layout:
    paper = paper_of(*blocks)
    return pdf.write(paper, issued(paper))


def texts(content: bytes) -> list[str]:
    """What each page says, as a reader's search would find it."""
    with closing(pypdfium2.PdfDocument(content)) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def test_the_same_paper_gives_the_same_bytes():
    assert written(*EVERY_BLOCK) == written(*EVERY_BLOCK)


def test_every_page_says_number_version_place_code_and_body():
    paper = paper_of(*EVERY_BLOCK)
    mine = issued(paper)

    pages = texts(pdf.write(paper, mine).content)

    for number, page in enumerate(pages, start=1):
        for words in (
            "한빛구 위원회",
            "제2026-12호 · 제3판 · 2026. 11. 27.",
            f"{number}/{len(pages)}",
            mine.code,
        ):
            assert page.count(words) == 1, (number, words)


def test_a_letterhead_stands_above_the_title_and_in_every_foot():
    paper = paper_of(*EVERY_BLOCK)
    head = Letterhead(("살기 좋은 한빛구",), ("(우 01234) 한빛로 1", "전화 02-000-0000"))

    pages = texts(pdf.write(paper, replace(issued(paper), letterhead=head)).content)

    assert pages[0].startswith("살기 좋은 한빛구\n심의 결과서")
    assert [page.count("(우 01234) 한빛로 1") for page in pages] == [1] * len(pages)
    assert [page.count("전화 02-000-0000") for page in pages] == [1] * len(pages)


def test_a_letterhead_changes_no_content_code():
    paper = paper_of(*EVERY_BLOCK)
    facts = {"body": "한빛구", "desk": "d1", "on": DAY}

    headed = draft(paper, **facts, letterhead=Letterhead(("한빛구",)))

    assert headed.code == draft(paper, **facts).code


def test_every_page_of_a_draft_says_so_across_it_and_has_no_number():
    paper = paper_of(*EVERY_BLOCK)

    pages = texts(pdf.write(paper, draft(paper, body="한빛구", desk="d1", on=DAY)).content)

    assert [page.count("번호 없음 · 초안 · 2026. 11. 27.") for page in pages] == [1] * len(pages)
    # Under the title, at the foot, and across the page.
    assert [page.count("초안") for page in pages] == [3] + [2] * (len(pages) - 1)


def test_an_issued_paper_never_says_draft():
    assert "초안" not in "".join(texts(written(*EVERY_BLOCK).content))


def test_boxes_come_in_the_order_of_the_signers_and_lie_on_their_page():
    signers = tuple(Signer("위원", f"위원{chr(0xAC00 + 28 * n)}") for n in range(9))

    boxes = written(PageBreak(), Signatures(signers)).boxes

    assert len(boxes) == 9
    assert {box.page for box in boxes} == {1}
    assert [(-box.y0, box.x0) for box in boxes] == sorted((-box.y0, box.x0) for box in boxes)
    assert {(box.x1 - box.x0, box.y1 - box.y0) for box in boxes} == {(125, 35)}


@pytest.mark.parametrize(
    ("role", "name", "abreast"),
    [("부위원장", "이수진", 2), ("위원장 직무대행", "이수진", 1), ("위원", "김민수(건축사사무소)", 1)],
)
def test_signers_share_a_row_where_their_names_have_room(role, name, abreast):
    signers = (Signer(role, name), *(Signer("위원", "김도현") for _ in range(5)))

    written_ = written(Signatures(signers))

    assert len({box.x0 for box in written_.boxes}) == abreast
    assert f"{role}" in texts(written_.content)[0].replace("\n", " ")
    assert name in texts(written_.content)[0]


def test_boxes_move_to_the_next_page_together():
    filler = [Text("가" * 40)] * 29

    boxes = written(*filler, Signatures((Signer("위원장", "김도현"), Signer("위원", "이수진")))).boxes

    assert [box.page for box in boxes] == [1, 1]


def test_a_long_table_repeats_its_head_on_each_page():
    rows = tuple((str(number), "찬성") for number in range(80))

    pages = texts(written(Grid(("순번", "표결"), rows)).content)

    assert [page.count("순번") for page in pages] == [1] * 4


def test_a_row_taller_than_a_page_goes_on_over_the_page():
    pages = texts(written(Grid(("구분", "글"), (("하나", "이어지는 긴 글 " * 900),), widths=(1, 4))).content)

    assert sum(page.count("이어지는") for page in pages) == 900


def test_a_heading_does_not_stay_behind_at_the_foot_of_a_page():
    pages = texts(written(*[Text("가" * 40)] * 31, Heading("2. 의결 이유"), Text("이유는 이렇다.")).content)

    assert ["2. 의결 이유" in page for page in pages] == [False, True]


@pytest.mark.parametrize(
    ("level", "signs"),
    [
        (0, "1. 2. 15."),
        (1, "가. 나. 거."),
        (2, "1) 2) 15)"),
        (3, "가) 나) 거)"),
        (4, "(1) (2) (15)"),
        (5, "(가) (나) (거)"),
        (6, "① ② ⑮"),
        (7, "㉮ ㉯ (거)"),
        (9, "㉮ ㉯ (거)"),
    ],
)
def test_each_level_has_the_sign_of_the_rules(level, signs):
    assert [mark(level, number) for number in (1, 2, 15)] == signs.split()


def test_every_sign_of_a_level_can_be_drawn():
    fonts.ensure_letters(mark(level, number) for level in range(8) for number in range(1, 100))


@pytest.mark.parametrize(
    "hostile",
    [
        "<b>굵게</b> & <img src='//10.0.0.9/x'/> &lt;para&gt;",
        "<para><font size=90>크게</font></para>",
        "]]> --> <!-- %s {0} \\n",
        "가" * 5000,
        "x" * 5000,
        "",
        "\n\n\n",
        "   앞뒤   ",
    ],
)
def test_whatever_people_type_is_printed_as_they_typed_it(hostile):
    blocks = (
        Heading(hostile),
        Text(hostile, lead=hostile),
        Note(hostile),
        Marked(hostile),
        Numbered((Point(hostile),)),
        Facts(((hostile, hostile),)),
        Grid((hostile, "나"), ((hostile, hostile),)),
        Signatures((Signer(hostile[:60], hostile[:60]),)),
    )

    pages = texts(pdf.write(paper := Paper(hostile, blocks), issued(paper)).content)

    assert "".join("".join(pages).split()).count("".join(hostile.split())[:40]) >= min(len(hostile), 8)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("좋아요 👍", "👍 (U+1F44D)"),
        ("\u202e뒤집힌", "U+202E"),
        ("보이지\u200b않는", "U+200B"),
        ("종\x07소리", "U+0007"),
        ("반쪽 \ud800", "U+D800"),
        ("☑ 확인", "☑ (U+2611)"),
        ("𠀀", "𠀀 (U+20000)"),
    ],
)
def test_what_the_font_cannot_draw_is_refused_by_name(text, named):
    with pytest.raises(fonts.MissingGlyphs) as refused:
        written(Facts((("이름", text),)))

    assert refused.value.facts == {"characters": named}


def test_a_missing_font_is_refused_with_its_name(monkeypatch, tmp_path):
    fonts.ready.cache_clear()
    monkeypatch.setattr(fonts, "FONTS", tmp_path)

    with pytest.raises(fonts.FontMissing, match=r"PretendardGOV-Regular\.ttf"):
        written(Text("가"))

    monkeypatch.undo()
    fonts.ready()


@pytest.mark.parametrize("room", [0, 8.6, 40, 200, 1000])
def test_a_line_too_long_is_cut_at_the_last_letter_that_has_room(room):
    line = "가나 다a" * 20

    cut = fonts.fitting(line, fonts.REGULAR, 8.5, room)

    more = f"{line[: len(cut)]}…"
    assert cut == line or cut == f"{line[: len(cut) - 1]}…"
    assert fonts.width(cut, fonts.REGULAR, 8.5) <= room or cut == "…"
    assert cut == line or fonts.width(more, fonts.REGULAR, 8.5) > room


def test_hanja_of_names_can_be_drawn():
    written(Facts((("성명", "金道賢 決 印"),)))


def test_every_hanja_of_the_korean_standard_can_be_drawn():
    """KS X 1001, 4,888 of them: a member's name must never be a box."""
    hanja = [bytes((row, cell)).decode("euc_kr") for row in range(0xCA, 0xFE) for cell in range(0xA1, 0xFF)]

    fonts.ensure_letters(hanja)

    assert len(set(hanja)) == 4_888


def test_fonts_are_embedded_and_no_other_font_is_named():
    content = written(*EVERY_BLOCK).content

    assert b"Helvetica" not in content
    assert content.count(b"/FontFile2") == 2


@pytest.mark.skipif(bool(verapdf.missing()), reason=verapdf.missing())
def test_papers_and_drafts_are_archive_files():
    paper = paper_of(*EVERY_BLOCK, *[Text("가나다 " * 60)] * 40)
    mark_of_draft = draft(paper, body="한빛구", desk="d1", on=DAY)

    files = [pdf.write(paper, issued(paper)).content, pdf.write(paper, mark_of_draft).content]

    assert verapdf.broken_rules(*files) == []


def test_the_page_looks_like_what_was_last_looked_at(tmp_path: Path):
    """A page with every block is neither blank nor black, and nothing runs over its margins."""
    with closing(pypdfium2.PdfDocument(written(*EVERY_BLOCK).content)) as document:
        picture = document[0].render(scale=1).to_pil().convert("L")
    inked = picture.point(lambda grey: 255 if grey < 250 else 0).getbbox()

    assert inked is not None
    left, top, right, bottom = inked
    assert left >= 60
    assert top >= 60
    assert right <= 596 - 60
    assert bottom <= 842 - 24
