"""What stays together on paper: a place to sign and the last words, a heading and its table, a date."""

from datetime import date
from io import BytesIO

import pypdfium2
import pytest

from committee_desk.documents import paper, pdf
from committee_desk.documents.paper import (
    Ending,
    Facts,
    Grid,
    Heading,
    Keep,
    Note,
    Numbered,
    Paper,
    Point,
    Signatures,
    Signer,
    Text,
)

BOXES = Keep((Text("위와 같이 확인합니다."), Signatures((Signer("위원장", "김도현"),) * 4)))
LINES = range(20, 30)  # so many lines that the page ends before, within and behind what comes last


def pages(*blocks, title="심의 결과서"):
    made = Paper(title, blocks)
    imprint = paper.draft(made, body="한빛구 적극행정위원회", desk="x", on=date(2026, 11, 27))
    with pypdfium2.PdfDocument(BytesIO(pdf.write(made, imprint).content)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def lines(count):
    return [Text(f"{number}째 줄") for number in range(count)]


@pytest.mark.parametrize(
    "last",
    [
        (Numbered((Point("적용한 규정"), Point("마지막 문장"))), Ending()),
        (Heading("4. 표"), Grid(("가", "나"), (("마지막 문장", "둘"),) * 3), Ending()),
        (Keep((Heading("의결안건 제2호", level=2), Text("마지막 문장"))), Ending()),
    ],
    ids=["numbered", "table", "kept"],
)
def test_no_page_holds_signatures_alone(last):
    signed = [pages(*lines(count), *last, BOXES)[-1] for count in LINES]

    assert all("마지막 문장" in page for page in signed)


def test_a_heading_goes_on_with_its_table_and_no_row_stands_alone():
    table = Grid(("구분", "값"), tuple((f"줄 {number}", "1") for number in range(1, 4)))

    for count in LINES:
        found = next(page for page in pages(*lines(count), Heading("3. 배점"), table) if "3. 배점" in page)
        assert all(f"줄 {number}" in found for number in range(1, 4))


@pytest.mark.parametrize(
    "table",
    [
        Grid(("구분", "값"), (("첫 줄\n\n\n\n", "1"), ("둘째 줄\n\n\n\n", "2"), ("셋째 줄", "3"))),
        Facts((("첫 줄", "1\n\n\n\n"), ("둘째 줄", "2\n\n\n\n"), ("셋째 줄", "3"))),
    ],
    ids=["grid", "facts"],
)
def test_a_heading_goes_on_with_its_table_also_where_sentences_stand_between(table):
    told = (Heading("3. 요건"), Text("요건마다 적습니다."), Note("모두 갖추어야 합니다."))

    for count in range(12, 26):
        found = next(page for page in pages(*lines(count), *told, table) if "3. 요건" in page)
        assert "첫 줄" in found


def test_the_last_row_of_a_long_table_takes_another_one_along():
    table = Grid(("구분",), tuple((f"항목 {number}.",) for number in range(1, 13)))

    for count in LINES:
        last = next(page for page in pages(*lines(count), table) if "항목 12." in page)
        assert "항목 11." in last


def test_a_date_stays_on_one_line_where_it_has_room():
    told = pages(Grid(("기간", "내용"), (("통보한 날 2026. 11. 27.(금)", "가"),), widths=(20, 80)))

    assert any(line.startswith("2026. 11. 27.(금)") for line in "".join(told).splitlines())


def test_a_head_of_four_letters_is_not_torn_apart_in_a_narrow_column():
    told = pages(Grid(("제안명", "적용범위"), (("가", "1"),), widths=(91, 9)))

    assert "적용범위" in told[0]


def test_a_title_of_two_lines_is_broken_in_the_middle():
    [page] = pages(Text("글"), title="2026년 제3회 한빛구 적극행정위원회 자료제출·출석 요구 명부")

    assert page.splitlines()[:2] == ["2026년 제3회 한빛구 적극행정위원회", "자료제출·출석 요구 명부"]


def test_what_no_page_can_hold_begins_where_it_stands():
    tall = Grid(("요건", "근거"), (("주의", "\n".join(f"{number}번째 근거" for number in range(80))),))

    told = pages(Text("앞의 글"), Keep((Heading("2. 판단"), tall)))

    assert ("앞의 글" in told[0], "0번째 근거" in told[0], "79번째 근거" in told[-1]) == (True, True, True)


def test_the_end_stands_behind_the_last_words_though_they_are_small():
    told = pages(Text("알려 드립니다."), Note("근거: 운영규정 제11조제8항"), Ending())

    assert any(line.split() == ["근거:", "운영규정", "제11조제8항", "끝."] for line in told[0].splitlines())


def test_an_end_that_is_kept_with_the_signatures_still_follows_the_last_words():
    told = pages(Text("알려 드립니다."), Keep((Ending(), *BOXES.blocks)))

    assert any(line.split() == ["알려", "드립니다.", "끝."] for line in told[0].splitlines())
